## Mailings

mailings-work = 役職者への一斉メール
mailings-lede = 事務局から多くの役職者に、それぞれが読める言語で一度に送るメールです。一斉メールはすべて、もう一人が承認してから送信されます。
mailings-new = 一斉メールを書く
mailings-edit = 一斉メールを変更
mailings-edit-lede = 一つまたは複数の言語で書いてください。それぞれの人には、本人が読める言語のうち、本文が用意されている最初の言語で届きます。
mailings-greeting-note = 手紙では、本文の前に相手の名前であいさつします。
mailings-none = 一斉メールはまだありません
mailings-none-text = 最初の一斉メールを書いてください。ほかの人が承認するまで、何も送信されません。
mailings-subject = 件名
mailings-text = 本文
mailings-text-help = 段落の間は1行空けてください。**太字**、箇条書き、リンクはMarkdownで書きます。
mailings-state = 状態
mailings-made = 作成開始
mailings-to = 送り先
mailings-to-note = 役職に就いていて、選んだ条件に合うすべての人に届きます。何も選ばない項目では、すべてが対象になります。複数の役職に就いている人にも、届くのは1通です。
mailings-everybody = すべての役職者。
mailings-roles = 役割
mailings-kinds = 団体の種類
mailings-statuses = 団体の状態
mailings-countries = 団体の国・地域
mailings-countries-help = 名称を読点またはコンマで区切って入力してください（例：ケニア、ウガンダ）。KEのようなコードも使えます。
mailings-bodies = 特定の団体だけ
mailings-bodies-help = 各団体のアドレスの末尾を、半角の空白で区切って入力してください（例：afripen evaluation）。
mailings-bodies-tick = 対象とする団体を選んでください。何も選ばなければ、すべての団体が対象になります。
mailings-more-languages = ほかの言語でも書く
mailings-save = 保存
mailings-newer = 入力中に、ほかの人がこの一斉メールを変更しました。あなたが入力した内容は残っています。
mailings-newer-see = 現在の内容を見る
mailings-ask = 承認を依頼
mailings-approve = 承認して送信
mailings-approve-note = それぞれの言語の本文を読み、送り先を確認してください。承認すると送信されます。
mailings-own = これはあなたが書いたものです。事務局のほかの人の承認が必要です。
mailings-alone = 現在、事務局にはほかに誰もいません。自分が書いたものを自分で承認することはできません。先に、もう一人に事務局の委任をしてください。
mailings-remark = 直してほしい点
mailings-return = 差し戻す
mailings-returned = 差し戻しの理由：
mailings-next = 次にすること
mailings-written-by = 書いた人
mailings-approved-by = 承認した人
mailings-approved-at = 承認日時
mailings-ended-at = 終了日時
mailings-letters = メール
mailings-progress = 処理したメール
mailings-progress-words = { $all }通中{ $ended }通
mailings-again = 進み具合を見る
mailings-stop = 送信を止める
mailings-resend = 送信できなかった人にもう一度送る
mailings-missed = 届かなかった人
mailings-outcome = メールの送信結果
mailings-count = { $count ->
    [0] 届く人はいません。
   *[other] { $count }人に届きます。
}
mailings-unreachable = ほかに{ $count }人が条件に合いますが、どのアドレスに送ってもメールが戻ってきます。
mailings-by-language = 言語別
mailings-by-body = 団体別
mailings-readers = 送り先の人
mailings-more = 表示しているのは最初の50人だけです。ファイルには全員が入っています。
mailings-why = このメールは、{ $site }で役職に就いている方にお送りしています。
mailings-contact = ご質問は{ $contact }までお寄せください。

# dynamic: mailing-
mailing-draft = 下書き
mailing-waiting = 承認待ち
mailing-sending = 送信中
mailing-sent = 送信済み
mailing-stopped = 停止

# dynamic: recipient-
recipient-ready = 送信待ち
recipient-taken = 送信中
recipient-sent = メールサーバーが受け付け済み
recipient-bounced = 戻ってきました（アドレスはもう使えません）
recipient-failed = 送信できませんでした
recipient-gone = 送信前にアドレスが削除されました
recipient-stopped = 送信前に止められました

flash-mailing-saved = 保存しました。
flash-mailing-asked = 事務局のほかの人が承認できるようになりました。
flash-mailing-approved = 承認しました。メールを送信しています。
flash-mailing-returned = 書いた人に差し戻しました。
flash-mailing-stopped = 送信を止めました。まだ送信していないものは、ここに残ります。
flash-mailing-resent = 送信できなかったメールを、もう一度送信しています。

mailings-refusal-state = この一斉メールの状態が変わっています。ページを再読み込みしてください。
mailings-refusal-both = この言語では、件名と本文の両方を書くか、両方とも空欄にしてください。
mailings-refusal-empty = 少なくとも一つの言語で、件名と本文を書いてください。
mailings-refusal-bodies = 指定できる団体は{ $most }までです。
mailings-refusal-slug = 「{ $code }」はアドレスの末尾ではありません。アドレスの末尾は、小文字の英字、数字、ハイフンからなります。
mailings-refusal-body = 「{ $code }」というアドレスの団体はありません。
mailings-refusal-alone = 事務局に、承認できる人がほかにいません。先に、もう一人に事務局の委任をしてください。
mailings-refusal-own = 自分が書いた一斉メールを承認することはできません。事務局のほかの人に依頼してください。
mailings-refusal-nobody = 届く人がいません。送り先を選び直してください。
mailings-refusal-remark = 直してほしい点を書いてください。

mail-mailing-asked-subject = 一斉メールがあなたの承認を待っています
mail-mailing-asked = { $site }の事務局のほかの人が、役職者への一斉メールを書きました。あなた、または事務局の別の人が読んで承認すると、送信されます。
mail-mailing-asked-button = 一斉メールを読む
mail-mailing-returned-subject = あなたの一斉メールが差し戻されました
mail-mailing-returned = { $site }の事務局のほかの人が、役職者へのあなたの一斉メールを読み、直してほしい点を書きました。
mail-mailing-returned-button = 内容を見る

task-mailing = 一斉メールがあなたの承認を待っています
task-mailing-action = 読む
task-mailing-returned = あなたの一斉メールが差し戻されました
task-mailing-returned-action = 内容を見る
task-bounced = { $address }に送ったメールが戻ってきます
task-bounced-action = 対処の方法を見る

fact-registry-mailing-begun = { $who }が一斉メールの作成を始めました
fact-registry-mailing-edited = { $who }が一斉メールを変更しました
fact-registry-mailing-asked = { $who }が一斉メールの承認を依頼しました
fact-registry-mailing-returned = { $who }が一斉メールを書いた人に差し戻しました
fact-registry-mailing-approved = { $who }が一斉メールを承認しました
fact-registry-mailing-stopped = { $who }が一斉メールの送信を止めました
fact-registry-mailing-resent = { $who }が、送信できなかった人に一斉メールをもう一度送りました
fact-registry-mailing-sent = 一斉メールが送信されました
fact-registry-address-bounced = 個人のアドレスに送ったメールが戻ってきます：{ $what }
fact-registry-address-confirmed = { $who }が、メールが戻ってきていたアドレスでメールを読みました：{ $what }

## Addresses from which letters come back

bounces-since = { $day }以降、このアドレスに送ったメールが戻ってきます。
bounces-own = また使えることを示すには、このアドレスにお送りするリンクでログインしてください。もう使っていない場合は、削除するよう事務局に依頼してください。
bounces-office = このアドレスに送られたリンクで本人がログインするまで、一斉メールは送られません。

## The health of the register

health-lede = 事務局が対応すべきことです。それぞれの行から、対応するためのページに進めます。
health-count = { $count ->
    [0] 対応が必要なものはありません
   *[other] { $count }件
}
health-more = 表示しているのは最初の一部だけです。ファイルにはこれより多く入っています。
health-since = { $day }から
health-until = { $day }まで
health-ends = { $day }に終了
# dynamic: health-
health-unheld = 代表して発言する人がいない団体
health-unheld-do = 役職への就任を打診してください。
health-ending = 60日以内に終了する委任
health-ending-do = 役職が引き継がれるようにしてください。
health-unanswered = 回答のない打診
health-unanswered-do = 本人に尋ねるか、打診を取り下げてください。
health-late = 期限を過ぎた報告
health-late-do = 団体に問い合わせるか、期限を延ばしてください。
health-bouncing = メールが戻ってくるアドレス
health-bouncing-do = 本人の別のアドレスを調べて、追加してください。

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = 一斉メールを受け取った人
retention-mailings-why = 一斉メールが本人に届いたかどうかを、事務局が後から答えられるようにするため。一斉メールそのものは残ります。
