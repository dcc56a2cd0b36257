## Offices: how they are held

manner-full = 正式
manner-full-help = 役職に就いている本人です。
manner-acting = 代行
manner-acting-help = 役職者が不在の間、その代わりを務めます。
manner-deputy = 補佐
manner-deputy-help = 役職者と同じ権限で補佐します。人数の上限には数えません。
mandates-manner = 就き方
mandates-ground = 根拠
mandates-ground-help = 投票、決定、書簡など（例：2027年6月14日に会員により選出）。
mandates-way = 始め方
mandates-way-offer = 先に本人に打診する
mandates-way-offer-help = 本人にメールが届きます。承諾すると委任が始まります。
mandates-way-given = 本人はすでに承諾している
mandates-way-given-help = すぐに委任されます。
mandates-refusal-manner = 就き方を選んでください。
mandates-refusal-full = この期間の一部で、すでに{ $most }人がこの役職に就いており、これ以上は就けません。別の期間を選ぶか、役職を引き継いでください。
mandates-refusal-last-voice = この団体を代表して発言する人がいなくなります。それでよければ、チェックを入れてください。
mandates-refusal-no-voice = この種類の団体には、代表して発言できる役割（事務局、代表者、議長、ファシリテーター）を少なくとも1つ残してください。
mandates-refusal-no-secretariat = 連合体には必ず事務局があります。事務局が登録簿を管理します。
mandates-end-last = 終了すると、この団体を代表して発言する人がいなくなります。事務局に知らされます。
mandates-end-knows = この団体を代表して発言する人がいなくなることを理解しています
mandates-end-hand-over = 終了せずに役職を引き継ぐ
mandates-deeds = この委任のもとで行われたこと
mandates-deeds-note = 委任された日から最終日までに、この人がこの団体のために行ったことの活動記録です。新しい順に並んでいます。
mandates-deeds-none = まだ何も行われていません。
mandates-deeds-shared = この人には、この団体で期間の一部が重なる別の委任があります。活動記録に残るのは団体と日付で、役職ではありません。重なる日に行われたことは、両方の委任に表示されます。

## The people of a body

people-title = { $name }のメンバー
people-lede = この団体のために発言し働く人、打診を受けている人、以前に務めた人の一覧です。
people-silent = 現在、この団体を代表して発言する人がいません。役職への就任を打診してください。
people-held = 役職者
people-past = 以前の役職者
people-past-note = 行ったことは、それぞれの委任とともに記録に残ります。

## Offers

offers-title = 役職への就任を打診：{ $name }
offers-lede = 本人にメールが届き、本人が決めます。承諾すると委任が始まります。
offers-offer = 就任を打診する
offers-whom = 打診する相手
offers-name = 名前
offers-name-help = 本人が書くとおりに入力してください。このフォームから誰が登録簿にいるかが分からないように、どのアドレスでも入力が必要です。登録簿にすでにいる人の名前は変わりません。それ以外の人の名前は、本人が変更するまで、本人と事務局だけに表示されます。
offers-address = メールアドレス
offers-address-help = このアドレスにメールが届きます。
offers-list = 打診
offers-days = { $from }から{ $until }まで
offers-answer-by = 回答期限：{ $at }
offers-bounced = メールが届きません。メールサーバーがこのアドレスを拒否しています。打診を取り下げ、別のアドレスに打診してください。
offers-full = この期間は役職が定員に達しているため、この打診は今は承諾できません。空きが出るか、回答期限が過ぎるまで待ちます。
offers-withdraw = 取り下げる
offers-by = 打診した人
offers-answer-title = 役職への就任を打診されています：{ $role }
offers-accept-title = 承諾する場合
offers-accept-text = 開始日から終了日までこの役職に就きます。役職として行ったことは記録されます。いつでも早めに終了したり、引き継いだりできます。
offers-accept-edits = この団体のページを編集し、ここで団体を代表して発言できるようになります。
offers-accept-handed = 続いて、前任者からの引き継ぎ内容を確認します。
offers-accept = 承諾する
offers-decline-title = 辞退する場合
offers-decline = 辞退する
offers-reason = 理由
offers-reason-help = 打診した人が読めます。書かなくてもかまいません。
offers-over = 回答することはもうありません。
offers-full-now = 現在、この役職は定員に達しています。今承諾すると、空きを待っていることが打診の担当者に伝わります。打診は回答期限まで有効です。
offers-full-waits = 現在、この役職は定員に達しているため、まだ何も始まっていません。打診は回答期限まで有効です。空きが出たら承諾してください。打診の担当者には伝えました。
offers-refusal-answered = この打診はすでに終わっています。
offers-refusal-late = 回答期限を過ぎました。新しい打診を依頼してください。
offers-refusal-closed = この団体は終了しました。役職に就くことはできません。
offers-refusal-twice = この人にはすでにこの役職を打診しており、回答を待っています。
offers-refusal-secretariat = この役職を打診できるのは事務局だけです。
offer-open = 回答待ち
offer-accepted = 承諾
offer-declined = 辞退
offer-withdrawn = 取り下げ
offer-lapsed = 期限切れ
flash-office-offered = 就任を打診しました。本人にメールが届きます。
flash-office-accepted = 初日からこの役職に就きます。お引き受けいただきありがとうございます。
flash-office-declined = 辞退しました。打診した人に知らされます。
flash-offer-withdrawn = 打診を取り下げました。

## Handing over

handover-link = 引き継ぐ
handover-sheet = 引き継ぎ書
handover-title = 引き継ぎ：{ $office }
handover-lede = 後任者が知っておくべきことを書いてください。あなたの委任は{ $day }に終了します。
handover-lede-successor = 前任者からの引き継ぎです。読んで、わからないことは尋ね、受け取ったことを確認してください。
handover-from = 引き継ぐ人
handover-open = 進行中のこと
handover-open-note = プログラムが自動的に集めた内容です。
handover-open-none = プログラムが把握しているものはありません。
handover-notes = 役職者からの申し送り
handover-notes-note = 何度でも保存できます。読めるのは、あなたと後任者と事務局だけです。
handover-notes-none = 申し送りはありません。
handover-tasks = 残っている仕事
handover-tasks-help = 何をいつまでに行うか、書類はどこにあるか。
handover-contacts = 知っておくべき人
handover-contacts-help = 誰が何を手伝ってくれるか。個人的なことよりも役割を書いてください。
handover-advice = そのほか役に立つこと
handover-advice-help = 取り決め、慣習、ほかの人が保管しているパスワード、自分が知りたかったこと。
handover-save = 保存
handover-successor = 後任者
handover-successor-text = 後任者が決まっていれば、ここで就任を打診してください。あなたの委任は、後任者の開始日の前日に終了します。
handover-starts = 後任者の開始日
handover-starts-help = あなたの委任は前日に終了します。
handover-offer = 保存して就任を打診
handover-asked = 打診した相手
handover-newer = 入力中に、ほかの人がこの引き継ぎ書を保存しました。その内容は下にあり、あなたの入力はフォームに残っています。両方をまとめて、もう一度保存してください。
handover-handed-at = { $at }に役職が引き継がれました。後任者はまだ引き継ぎ書を確認していません。
handover-confirmed-at = { $at }に後任者が引き継ぎ書を確認しました。
handover-confirm-title = 確認
handover-confirm-text = 今日の時点で進行中のことが、引き継ぎ書とともに保存されます。前任者に知らされます。
handover-confirm = 読みました。必要なものは受け取りました
handover-refusal-self = これはあなた自身のアドレスです。ほかの人に引き継ぐか、終了後に新しい任期を設けてください。
handover-refusal-over = この委任は終了しています。進行中のことは、現在の役職者が扱います。
handover-refusal-starts = 後任者の開始日は、あなたの開始日より後にしてください。
handover-refusal-handed = この役職はすでに引き継がれています。
handover-refusal-offered = すでに打診した人の回答を待っています。先にその打診を取り下げてください。
handover-refusal-confirmed = 後任者がこの引き継ぎ書を確認しました。変更できません。
flash-handover-saved = 引き継ぎ書を保存しました。
flash-handover-confirmed = 引き継ぎ書を確認しました。前任者に知らされます。
sheet-offer = 役職への就任を打診中：{ $note }

## Settings of mandates

rules-lede = 変更は、これから行う委任に適用されます。
rules-times = 期間
rules-years = 委任の最長期間（年）
rules-reminders = 終了の何日前に知らせるか
rules-reminders-help = 6個までの数をコンマで区切って入力してください（例：60, 30, 7）。
rules-answer-days = 打診への回答期限（日数）
rules-bodies-offer = 団体を代表して発言する人は、その団体の役職を打診できる
rules-bodies-offer-help = 選ばない場合、打診できるのは事務局だけです。自分の役職はいつでも引き継げます。
rules-most = 人数
rules-most-of = 同時に就ける人数：{ $role }
rules-refusal-years = 1から10までの年数を入力してください。
rules-refusal-days = 1から365までの日数を入力してください。
rules-refusal-reminders = 1から365までの日数を6個まで、コンマで区切って入力してください。
rules-refusal-most = 1から{ $most }までの数を入力するか、空欄にしてください。
settings-save = 設定を保存

## Letters

mail-office-offered-subject = 役職への就任の打診：{ $role }、{ $body }
mail-office-offered = { $who }から、{ $body }の{ $role }への就任の打診がありました（{ $day }から）。

    内容を確認し、承諾または辞退してください。承諾するまで、何も始まりません。
mail-office-offered-button = 打診の内容を見る
mail-office-handed-subject = 役職の引き継ぎの打診：{ $role }、{ $body }
mail-office-handed = { $who }から、{ $body }の{ $role }の引き継ぎの打診がありました（{ $day }から）。

    内容を確認し、承諾または辞退してください。承諾すると、引き継ぎ書を受け取ります。
mail-office-handed-button = 打診の内容を見る
mail-offer-accepted-subject = 承諾：{ $role }、{ $body }
mail-offer-accepted = { $who }が{ $body }の{ $role }への就任を承諾しました。
mail-offer-accepted-button = 団体のメンバーを見る
mail-offer-declined-subject = 辞退：{ $role }、{ $body }
mail-offer-declined = { $who }が{ $body }の{ $role }への就任を辞退しました。

    ほかの人に打診できます。
mail-offer-declined-button = 団体のメンバーを見る
mail-offer-lapsed-subject = 回答なし：{ $role }、{ $body }
mail-offer-lapsed = { $body }の{ $role }への就任の打診に、期限までに回答がありませんでした。

    もう一度、またはほかの人に打診できます。
mail-offer-lapsed-button = 団体のメンバーを見る
mail-offer-full-subject = 空き待ち：{ $role }、{ $body }
mail-offer-full = { $who }が{ $body }の{ $role }への就任を承諾しようとしていますが、定員に達しています。

    打診は回答期限まで有効です。空きが出れば承諾できます。打診を取り下げることもできます。
mail-offer-full-button = 団体のメンバーを見る
mail-offer-withdrawn-subject = 取り下げ：{ $role }、{ $body }
mail-offer-withdrawn = { $body }の{ $role }への就任の打診は取り下げられました。回答は不要です。
mail-offer-withdrawn-button = マイデスクへ
mail-handover-confirmed-subject = 引き継ぎが確認されました：{ $role }、{ $body }
mail-handover-confirmed = { $who }が、{ $body }の{ $role }の引き継ぎ書を読み、確認しました。

    お疲れさまでした。ありがとうございました。
mail-handover-confirmed-button = あなたの委任を見る
mail-mandate-ends-subject = あなたの委任は{ $day }に終了します：{ $role }、{ $body }
mail-mandate-ends = { $body }の{ $role }としてのあなたの委任は、{ $day }に終了します。

    後任者が知っておくべきことを書き、後任者が決まっていれば就任を打診してください。
mail-mandate-ends-button = 委任を見て引き継ぐ
mail-mandate-ended-subject = あなたの委任は終了しました：{ $role }、{ $body }
mail-mandate-ended = { $body }の{ $role }としてのあなたの委任は、{ $day }に事務局により終了しました。行ったことは記録に残ります。
mail-mandate-ended-button = 委任を見る
mail-office-back-subject = 引き継ぎは成立しませんでした：{ $role }、{ $body }
mail-office-back = { $body }の{ $role }を引き継ぐはずだった委任は、初日の前に終了しました。あなたの最終日は{ $day }のままです。同じ引き継ぎ書で、ほかの人に役職を打診できます。
mail-office-back-button = 引き継ぎ書を見る
mail-body-unheld-subject = { $body }を代表して発言する人がいません
mail-body-unheld = { $body }を代表して発言する最後の委任が終了しました。

    後任者を探し、就任を打診してください。
mail-body-unheld-button = 団体のメンバーを見る
mail-last-voice-ends-subject = { $body }を代表して発言する人が、まもなくいなくなります
mail-last-voice-ends = { $day }に、{ $body }を代表して発言する最後の委任が終了します。後任者はまだ決まっていません。
mail-last-voice-ends-button = 団体のメンバーを見る

## Facts in the journal

fact-registry-office-offered = { $who }が就任を打診しました：{ $what }
fact-registry-office-accepted = { $who }が委任を承諾しました：{ $what }
fact-registry-offer-declined = { $who }が就任を辞退しました：{ $what }
fact-registry-offer-withdrawn = { $who }が打診を取り下げました：{ $what }
fact-registry-offer-lapsed = 打診に期限までに回答がありませんでした：{ $what }
fact-registry-offer-waits = { $who }が定員に達している役職を希望しています：{ $what }
fact-registry-handover-begun = { $who }が引き継ぎを始めました：{ $what }
fact-registry-handover-written = { $who }が引き継ぎ書に書き込みました：{ $what }
fact-registry-handover-paper-added = { $who }が引き継ぎに文書を追加しました：{ $what }
fact-registry-handover-paper-removed = { $who }が引き継ぎから文書を削除しました：{ $what }
fact-registry-office-handed-over = { $who }が役職を引き継ぎました：{ $what }
fact-registry-handover-confirmed = { $who }が引き継ぎを確認しました：{ $what }
fact-registry-body-unheld = 団体を代表して発言する人がいなくなりました：{ $what }
