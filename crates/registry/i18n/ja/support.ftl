## The room of a network

support-room = 支援
support-lede = 新しいネットワークに誰が伴走し、何を済ませ、何が提供され、何を利用したかを示します。このページを見られるのは、このネットワークと伴走ネットワーク、事務局です。
support-companions = 伴走ネットワーク
support-companions-note = 進め方を知っている、確立したネットワークです。
support-companions-none = 伴走ネットワークはありません。
support-nobody = ほかに依頼できる確立したネットワークはありません。
support-companion = ネットワーク
support-companion-help = そのネットワークを代表して発言する人にメールが届き、承諾または辞退します。
support-ask = 伴走を依頼する
support-silent = 次のネットワークは、現在、代表して発言する人がいないため、依頼できません：{ $names }
support-silent-asked = 現在、このネットワークを代表して発言する人がいません。回答できる人がいません。
support-accompanies = 伴走しているネットワーク
support-accompanies-none = 伴走しているネットワークはありません。
support-accept = 承諾する
support-decline = 辞退する
support-end = 終了する
support-end-title = 伴走を終了：{ $name }
support-end-text = 伴走ネットワークは、新しいネットワークのページを見られなくなります。相手のネットワークを代表する人にメールで知らせます。事務局が終了する場合は、両方に知らせます。記録は残ります。取り消すことはできませんが、もう一度依頼できます。
support-recall = 依頼を取り下げる
support-recall-title = 依頼を取り下げる：{ $name }
support-recall-text = 依頼先のネットワークを代表する人にメールで知らせます。取り消すことはできませんが、もう一度依頼できます。
support-since = { $day }から
support-checklist = チェックリスト
support-checklist-none = 事務局はまだチェックリストを作成していません。
support-done-of = { $all }項目中{ $done }項目が完了
support-done = 完了
support-open = 未完了
support-ticked = { $day }、{ $body }
support-resource = 役に立つ資料
support-tick = 完了にする
support-untick = 未完了に戻す
support-log = 提供と利用
support-log-note = このネットワーク、伴走ネットワーク、事務局が記録します。
support-log-none = まだ記録はありません
support-kind = 種類
support-offered = 提供
support-used = 利用
support-what = 内容
support-what-help = 講座、ひな型、1時間の助言など。個人の名前は書かないでください。
support-day = 日付
support-log-add = 追加
support-entry-note = { $day }、{ $body }

# dynamic: companion-
companion-asked = 依頼中
companion-accepted = 伴走中
companion-declined = 辞退
companion-ended = 終了

## The secretariat

office-support = 新しいネットワーク
office-support-lede = 確立前のネットワークです。伴走ネットワークのないものから順に並んでいます。
office-support-none = 確立前のネットワークはありません。
support-alone = 伴走ネットワークなし
support-alone-count = { $count ->
   *[other] { $count }のネットワークに、伴走ネットワークがありません。
}
support-asked-one = { $name }（依頼中）
support-last = { $count ->
   *[other] 記録{ $count }件、最新は{ $day }
}
support-checklist-set = チェックリストを設定
settings-support = 新しいネットワークのチェックリスト
settings-support-note = 新しいネットワークが行うことと、役に立つ資料へのリンクです。
support-items-help = 空欄は無視されます。項目の文言を変更しても、完了の印は残ります。
support-item-number = 項目 { $number }
support-item = 行うこと
support-item-link = 役に立つ資料へのリンク

## What is said

flash-companion-asked = ネットワークに依頼しました。
flash-companion-answered = 回答を送信しました。
flash-companion-ended = 伴走を終了しました。
flash-companion-recalled = 依頼を取り下げました。
flash-support-logged = 記録に追加しました。

support-refusal-move = その間に、ほかの人が回答または終了しました。
support-refusal-answer = 回答できるのは、依頼を受けたネットワークだけです。
support-refusal-status = 支援の対象は、確立前のネットワークだけです。
support-refusal-companion = 確立したネットワークを選んでください。
support-refusal-silent = 現在、このネットワークを代表して発言する人がいないため、依頼しても誰にも届きません。別のネットワークを選ぶか、事務局に相談してください。
support-refusal-twice = このネットワークにはすでに依頼しています。
support-refusal-many = 伴走ネットワークは、同時に{ $most }までです。
support-refusal-entries = 記録はすでに{ $most }件あります。
support-refusal-day = 今日までの日付を入力してください。

task-companion-asked = 新しいネットワークから伴走の依頼があります
task-companion-asked-action = 回答する

# dynamic: fact-
fact-registry-companion-asked = { $who }が新しいネットワークへの伴走をネットワークに依頼しました
fact-registry-companion-moved = { $who }が新しいネットワークへの伴走について回答または終了しました
fact-registry-support-ticked = { $who }が新しいネットワークのチェックリストを変更しました
fact-registry-support-logged = { $who }が新しいネットワークへの支援を記録しました

# dynamic: mail-
mail-companion-asked-subject = { $body }から伴走の依頼があります
mail-companion-asked = { $body }は新しいネットワークです。あなたのネットワークに、歩みへの伴走を依頼しています。マイデスクから承諾または辞退してください。
mail-companion-asked-button = 回答する
mail-companion-accepted-subject = { $body }が伴走します
mail-companion-accepted = { $body }が承諾しました。これから、あなたのネットワークに伴走します。
mail-companion-accepted-button = 支援のページを見る
mail-companion-declined-subject = { $body }は伴走できません
mail-companion-declined = { $body }が辞退しました。ほかのネットワークに依頼できます。
mail-companion-declined-button = ほかのネットワークに依頼する
mail-companion-ended-subject = { $body }との伴走が終了しました
mail-companion-ended = あなたのネットワークと{ $body }との間の伴走が終了しました。
mail-companion-ended-button = 支援のページを見る
mail-companion-recalled-subject = { $body }との伴走の依頼が取り下げられました
mail-companion-recalled = あなたのネットワークと{ $body }との間の伴走の依頼が取り下げられました。回答の必要はありません。
mail-companion-recalled-button = 支援のページを見る
