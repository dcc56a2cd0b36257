## Numbers, dates, lists

number-group = ,
number-decimal = .
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = 、
list-any = すべて
list-heading = 一覧
list-none = 該当するものはありません
list-none-text = 指定した条件をすべて満たすものはありません。すべて表示に戻すか、条件を減らしてください。
list-range = { $count }件中{ $from }～{ $until }件目
list-found = { $count ->
    [0] 該当なし
   *[other] { $count }件
}

# dynamic: month-
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-span = { $from }～{ $until }
date-span-days = { $year }年{ $month }{ $from }日～{ $until }日
date-time = { $date } { $time }
date-both-zones = { $mine }（現地：{ $theirs }、{ $zone }）
away-in-minutes = { $count ->
    [0] 今
   *[other] { $count }分後
}
away-minutes-ago = { $count ->
    [0] たった今
   *[other] { $count }分前
}
away-in-hours = { $count }時間後
away-hours-ago = { $count }時間前
away-in-days = { $count }日後
away-days-ago = { $count }日前

## When there is no page

failure-back = 前のページに戻る
failure-home = トップページへ
failure-search = 検索
failure-typed = 入力した内容
failure-typed-note = ページを離れる前にコピーできます
failure-code = コード { $status }
failure-wait = { $minutes }分後にもう一度お試しください。
failure-not-found = ページが見つかりません
failure-not-found-text = アドレスが古いか間違っている、またはこのページを見る権限がない可能性があります。
failure-sign-in = 先にログインしてください
failure-sign-in-text = ここは、ログインした人、または有効なトークンを持つプログラムのためのページです。
failure-denied = この操作を行う権限がありません
failure-denied-text = ログインしていますが、お持ちの委任ではこの操作は認められていません。事務局がお手伝いできます。
failure-refused = この操作はできません
failure-refused-text = 何も変更されていません。
failure-unreadable = 送信された内容を読み取れませんでした
failure-unreadable-text = 何も変更されていません。前のページに戻って再読み込みし、もう一度送信してください。
failure-invalid = 確認が必要な項目があります
failure-invalid-text = 何も変更されていません。
failure-stale = ほかの人が先に変更しました
failure-stale-text = この操作では何も変更されていません。ページを再読み込みし、今の内容に対して変更してください。
failure-too-often = 短い時間に操作が多すぎます
failure-too-often-text = 何も実行されていません。この制限は、第三者による推測を防ぐためのものです。
failure-too-large = 大きすぎます
failure-too-large-text = このページで受け付けられる量を超えています。何も保存されていません。前のページに戻り、内容を減らすか、小さいファイルを送信してください。
failure-method = このアドレスではその操作を受け付けていません
failure-method-text = アドレスは正しいですが、要求の方法が違います。
failure-unavailable = 現在、データに接続できません
failure-unavailable-text = 送信された内容は保存されていません。しばらく待ってから、もう一度お試しください。データベースが復旧すると、ページも自動的に復旧します。
failure-full = ディスクに空きがありません
failure-full-text = 送信された内容は保存されていませんが、これまでのデータは失われていません。サイトの管理者が空きを作る必要があります。
failure-crowded = 混み合っています
failure-crowded-text = 現在、大きなフォームが多数送信されており、これ以上受け付けられません。前のページに戻ると、入力した内容は残っています。1分後にもう一度送信してください。
failure-too-slow = 時間がかかりすぎました
failure-too-slow-text = ページの処理を中止しました。少し待ってから、もう一度お試しください。
failure-internal = エラーが発生しました
failure-internal-text = 原因は当サイトにあり、あなたの操作ではありません。エラーは記録されました。途中までの内容は保存されていません。

## Why an answer is not taken

refusal-required = 入力してください。
refusal-too-long = { $most }文字以内で入力してください。現在は{ $length }文字です。
refusal-control-characters = 目に見えない、保存できない文字が含まれています。入力し直してください。
refusal-web-address = https:// または http:// で始まるウェブアドレスを入力してください。
refusal-mail-address = name@example.org のような形でメールアドレスを入力してください。
refusal-date = 年月日、年月、または年を入力してください（例：2027-06-14、2027-06、2027）。
refusal-encoding = 送信されたテキストを読み取れません（UTF-8ではありません）。
refusal-broken-form = 送信された内容の一部が届きませんでした。もう一度送信してください。
refusal-form-token = フォームを開いてから時間がたちすぎたか、別のページから送信されました。ページを再読み込みし、もう一度送信してください。
refusal-cross-site = 別のサイトから送信されたため、何も実行されていません。
refusal-query = アドレスの一部を解釈できません。
refusal-query-value = アドレスの「{ $name }」の値を解釈できません。
refusal-query-twice = アドレスに「{ $name }」が2回あります。
refusal-query-unknown = ここには「{ $name }」というパラメーターはありません。使えるもの：{ $known }
refusal-query-none = ここには「{ $name }」というパラメーターはありません。このアドレスはパラメーターを受け付けません。
refusal-query-long = アドレスが長すぎます。
refusal-form-cut = フォームの一部が届きませんでした。もう一度送信してください。
refusal-file-too-large = ファイルがこのページで受け付けられる大きさを超えています。何も保存されていません。小さいファイルを選んでください。
refusal-json = JSONの{ $line }行目{ $column }文字目に誤りがあります。

## Front page

home-title = ともに学び、ともに働く保健医療の専門職
home-description = 保健医療における専門職連携教育と連携実践のネットワークの連合体です。各ネットワークの紹介、活動、会議についてお伝えします。
home-feed = 新着情報
home-news = 新着情報
home-news-none = まだありません。登録簿に変更があると、ここでお知らせします。

## Desk

desk-title = マイデスク
desk-lede = お持ちの委任すべてについて、連合体からお願いしていることです。時刻はあなたのタイムゾーン（{ $zone }）で表示しています。
# dynamic: desk-
desk-now = 今すること
desk-now-empty = 今、対応が必要なことはありません。
desk-soon = まもなく
desk-soon-empty = 今後数週間に期限を迎えるものはありません。
desk-others = ほかの人の対応待ち
desk-others-empty = ほかの人の対応を待っているものはありません。
desk-mandates = 自分の委任
desk-mandates-none = 現在、委任はありません。団体から委任されると、ここに表示されます。
desk-rooms = 今後ここに加わるもの
desk-room-hosting = 会議の開催
desk-room-hosting-text = 会議の準備のうち、あなたが担当する手順です。
desk-office = 事務局
office-group-register = 登録簿
office-group-networks = ネットワーク
office-group-exchange = やりとり
office-group-house = 管理
office-bodies = 団体
office-imports = 取り込みと書き出し
office-persons = 個人
office-mandates = 委任
office-agreements = 協定
office-mailings = 一斉メール
office-health = 登録簿の状態
office-journal = 活動記録

## Search

search-title = 検索
search-title-for = 検索：{ $words }
search-count = { $count ->
    [0] 何も見つかりませんでした。
   *[other] { $count }件見つかりました。
}
search-none = すべての語句を含むページはありません
search-none-text = 語句を減らすか、別の表記でお試しください。アクセント記号の有無や、大文字・小文字の違いは影響しません。
search-none-networks = すべてのネットワークを見る

## Work that follows

jobs-title = バックグラウンド処理
jobs-lede = 変更の後に行われるメール送信などの処理です。失敗した処理は自動的に再試行されます。失敗が重なった処理は、ここに残ります。
jobs-counts = 待機中：{ $waiting }、打ち切り：{ $failed }
jobs-none = 失敗した処理はありません
jobs-none-text = 予定されていた処理はすべて完了しています。
jobs-attempts = { $count }回試行
jobs-next = 次の試行：{ $when }
jobs-run = 再実行
jobs-drop = 破棄
flash-job-rerun = 処理を再実行しています。
flash-job-dropped = 処理を破棄しました。

## Sources

sources-title = 出典
sources-heading = 出典
sources-lede = このサイトに載せる事実には、すべて出典を示しています。ここにあるのは、参照したすべてのページです。
sources-count = 記述{ $count }件
sources-own-words = ここに書かれている内容は、団体自身または事務局がこのページに記入したものです。
sources-own-words-rest = 番号のない内容は、その後、団体自身または事務局がこのページに記入したものです。
confidence-high = 団体自身、または会議の開催機関による記述です。
confidence-medium = 第三者による記述、または発表されたものの、事後に集計されていない内容です。
confidence-low = 未確認です。
doubts-title = 未確認の情報
doubts-note = どこかで述べられているものの、事実として示せるほど確かではない内容です

## About the site

about-licence = ライセンス
about-licence-program = このサイトを動かしているプログラムの名前はAlltogetherです。Apache License 2.0で提供される自由ソフトウェアです。
about-licence-facts = 事実と数値は、出典を示せば、どなたでも利用できます。団体が自らについて書いた文章は、その団体に帰属します。
about-licence-map = 地図は、パブリックドメインのNatural Earthを基に、world-atlas（ISCライセンス）を通じて作成しています。国名と言語名はUnicode CLDRによります。
about-accessibility = アクセシビリティ
about-accessibility-aim = このサイトは、Web Content Accessibility Guidelines（WCAG）2.2のレベルAAに沿うように作られています。
about-accessibility-how = すべての機能は、キーボード、スクリーンリーダー、2倍の拡大表示、小さい画面で使え、スクリプトがなくても動きます。配色は、お使いの端末のライト・ダークの設定に従います。地図には同じ内容の表があり、どのグラフにも数値が付いています。
about-accessibility-tell = 利用の妨げになるものがあれば、お知らせください。改善し、それまでの間もお手伝いします。
about-data-protection = 個人情報の保護
about-data-protection-what = 個人について保存するのは、役職に必要なものです：氏名、メールアドレス、言語、タイムゾーン、委任とその期間。会員になる人は、国、ネットワーク、提供できること・求めることも登録します。申請や報告を書いた人、つながりを申告した人については、そこに書いた内容も保存します。
about-data-protection-who-sees = 名前は、本人が認めた場合にだけ公開されます。名前とメールアドレスを誰に見せるかは、それぞれの人が自分のページで選びます。
about-data-protection-cookies = Cookieは3つ使います。ログインを保つもの、フォームをお使いのブラウザーと結び付けるもの、選んだ言語を覚えるものです。いずれも、あなたの行動を追跡しません。このサイトにほかの企業は関わっていません。
about-data-protection-mail = メールは、あなたが求めたことと、あなたの委任に伴うことについてだけ送ります。
about-data-protection-yours = ご自分について保存されている内容は、いつでも確認し、訂正し、すべて受け取ることができます。ほかの人が保存している内容の訂正を求めることも、ご自分の情報を消去することもできます。活動記録には、起きたことが名前ではなく番号で残ります。
about-data-protection-kept = 保存期間
about-contact = お問い合わせ
about-contact-secretariat = 登録簿とこのサイトは、事務局が管理しています。
about-contact-none = ここにはまだ連絡先が設定されていません。サイトの管理者が設定できます。
about-contact-bodies = ネットワークやグループへの連絡には、それぞれのページに載っているサイトをご利用ください。

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who }が失敗した処理を再実行しました
fact-platform-job-dropped = { $who }が失敗した処理を破棄しました
