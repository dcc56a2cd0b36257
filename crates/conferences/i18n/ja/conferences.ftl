## Menu and search

menu-conferences = 会議
kind-edition = 会議

## States, and what is on record

editions-state-called = 開催機関を公募中
editions-state-awarded = 開催機関決定
editions-state-planned = 開催予定
editions-state-moved = 日程変更
editions-state-cancelled = 中止
editions-state-held = 開催済み
editions-state-not-held = 開催されず

editions-role-host = 開催機関
editions-role-co-host = 共同開催機関

editions-what-delegates = 参加者
editions-what-countries = 国・地域
editions-what-groups = グループ
editions-what-presentations = 演題
editions-what-abstracts = 抄録
editions-what-students = 学生

editions-basis-expected = 事前の見込み
editions-basis-counted = 事後の集計
editions-basis-reported = 事後の報告

editions-figure-exactly = { $value }
editions-figure-more-than = { $value }超
editions-figure-at-least = { $value }以上
editions-figure-nearly = { $value }弱
editions-figure-about = 約{ $value }

editions-close-exactly = ちょうどこの数
editions-close-more-than = この数を超える
editions-close-at-least = この数以上
editions-close-nearly = この数に少し足りない
editions-close-about = およそこの数

editions-told-expected = { $figure }（見込み）
editions-told-counted = { $figure }（集計）
editions-told-reported = { $figure }（報告）

## Dates

editions-when-planned = 予定：{ $dates }
editions-when-held-planned = { $held }（発表時の予定：{ $planned }）
editions-when-moved = { $now }（以前の予定：{ $before }）
editions-when-never = 当初の予定：{ $first }、変更後：{ $then }
editions-when-then = { $before }、その後{ $next }

editions-did-called = 開催機関の公募を開始
editions-did-awarded = 開催機関を決定
editions-did-planned = 日程を発表
editions-did-sharpened = 日程の詳細が判明
editions-did-moved = この日程に変更
editions-did-moved-again = この日程に再度変更
editions-did-cancelled = 中止
editions-did-held = 開催
editions-did-not-held = 開催されずに終了
editions-recorded = 発表：{ $date }

## List

editions-title = { $count ->
    [0] まだ会議はありません
   *[other] { $count }回の会議
}
editions-title-of = { $series }：{ $count ->
    [0] まだ開催回はありません
   *[other] { $count }回
}
editions-lede = 世界中のネットワークが集まる場です。それぞれの会議がいつ、どこで開かれたか、日程が変わったか、これから開かれるかをお知らせします。
editions-all = すべての開催回
editions-some = { $state }：{ $count ->
    [0] なし
   *[other] { $count }回
}
editions-any-state = すべての状態
editions-edition = 開催回
editions-year = 年
editions-place-label = 開催地
editions-place = { $city }（{ $country }）
editions-state = 状態
editions-dates = 日程
editions-hosts = 開催機関
editions-became = { $numeral }に引き継ぎ
editions-none = 会議の記録はありません
editions-none-text = 事務局がシリーズを追加すると、その開催回がここに表示されます。
editions-none-so = この状態の開催回はありません
editions-none-so-text = 別の状態を選ぶか、すべて表示に戻してください。
editions-list-note = ここには、出典に記載のある内容だけを示しています。未確認の内容は省き、それぞれの開催回のページに記載しています。
editions-feed = 会議の更新情報
editions-calendar = カレンダー
editions-calendar-name = 連合体の会議
editions-about = シリーズについて

## Chart

editions-delegates = 参加者
editions-delegates-note = 見込みと集計は別のものです
editions-chart-title = 各開催回の参加者数（出典に数値があるもの）
editions-chart-claim = { $count }回分の記録があります。{ $expected ->
    [0] 事前の見込みの数値がある回はありません。
   *[other] 事前の見込みの数値があるのは{ $expected }回です。
}{ $after ->
    [0] 事後の数値がある回はありません。
   *[other] 事後の数値があるのは{ $after }回です。
}
editions-chart-source = 中抜きの棒は事前の見込み、塗りつぶした棒は事後の集計または報告です。点線は、数値がないことを示します。
editions-chart-sources = 出典：
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = 開催されず
editions-chart-cancelled = 中止
editions-chart-not-yet = 数値はまだありません
editions-chart-not-found = 数値は見つかっていません
editions-chart-none = 記録なし

## Front page

editions-home-now = 現在の募集
editions-home-next = 次の会議
editions-home-open = ほかの今後の会議
editions-home-all = すべての会議を見る

## An edition

editions-facts = 基本情報
editions-theme = テーマ
editions-firsts = 初めての試み
editions-hosts-none = 開催機関の記録はありません。
editions-became-label = 引き継いだ回：
editions-was-label = 当初の回：
editions-passed = 発表された日程は過ぎています。開催されたかどうかは、まだ記録されていません。
editions-timeline = 日程の履歴
editions-timeline-note = 発表された日程は、すべて残しています
editions-timeline-none = 確認済みの日程の記録はありません。
editions-figures = 数値
editions-figures-note = 見込みと集計は分けて示します
editions-expected = 事前の見込み
editions-expected-none = 見込みの数値の記録はありません。
editions-after = 事後の集計・報告
editions-after-none = 事後の数値は見つかっていません。
editions-after-never = この回は開催されなかったため、数値はありません。
editions-after-cancelled = この回は中止されたため、数値はありません。
editions-after-not-yet = この回はこれから開催されるため、数値はまだありません。
editions-outputs = 会議の成果
editions-field-other = その他
editions-doubt-date = { $state }：{ $dates }
editions-doubt-count = { $what }：{ $figure }
editions-neighbours = 前後の開催回
editions-previous = 前の回：
editions-next = 次の回：

## Recording what happened

editions-record = 経過を記録
editions-record-title = { $title }：経過を記録
editions-record-over = この回について記録できる経過はもうありません
editions-record-over-text = 会議が開催済みであるか、開催されないまま回の番号だけが残っています。履歴は下にあります。
editions-form-state = 何がありましたか
editions-step-call = 開催機関の公募が始まった
editions-step-award = 開催機関が決まった
editions-step-plan = 日程が発表された
editions-step-plan-anew = 改めて予定が立てられた
editions-step-sharpen = 日程がより詳しく分かった
editions-step-move = 別の日程に変更された
editions-step-move-again = 日程が再び変更された
editions-step-cancel = 中止された
editions-step-hold = 開催された
editions-step-not-hold = 今後も開催されない（番号だけが残る）
editions-form-dates = 会議の日程
editions-form-from = 開始
editions-form-from-hint = 年月日、年月、または年（例：2027-06-14、2027-06、2027）。日程がない場合は空欄にしてください。
editions-form-until = 終了
editions-form-until-hint = 1日だけの場合や、終わりが分からない場合は空欄にしてください。
editions-form-told = 出典
editions-form-source = 出典のウェブアドレス
editions-form-source-hint = そのことが書かれているページです。閲覧者にはリンクとして表示されます。
editions-form-title = 出典の説明
editions-form-title-hint = 分かりやすい言葉で（例：開催機関による発表）。
editions-form-confidence = 誰による情報ですか
editions-form-high = 連合体または開催機関
editions-form-medium = それ以外
editions-form-recorded = 発表日
editions-form-recorded-hint = いつ発表されたか。分かる場合に、年月日、年月、または年を入力してください。
editions-form-note = 補足
editions-form-note-hint = 読む人に必要なことを、1～2文で。
editions-form-review = 内容を確認
editions-review = 保存する前に内容を確認してください
editions-review-change = { $after }（変更前：{ $before }）
editions-review-follows = 記録した後の扱い
editions-review-do = 記録する
editions-review-change-it = 修正する
editions-follows-shown = この回のページと会議の一覧に、すぐに表示されます。
editions-follows-news = 新着情報とフィードに掲載されます。
editions-follows-calendar = 日程は、利用者が取り込んだカレンダーに反映されます。
editions-follows-taken-out = カレンダーでは、この会議が中止と表示されます。
editions-follows-apart = ほかの数値と並べて示され、どの数値も置き換えません。
editions-follows-end = この後に、別の経過を記録することはできません。
editions-follows-kept = 記録はそのまま残り、後から取り除かれることはありません。
flash-edition-recorded = 記録しました。

## Recording a figure

editions-count = 数値を記録
editions-count-title = { $title }：数値を記録
editions-count-lede = 集計した後も、見込みの記録は残ります。数値は追加できますが、取り除かれることはありません。
editions-form-figure = 数値
editions-form-what = 何の数ですか
editions-form-basis = 何に基づく数ですか
editions-form-close = どのくらい正確ですか
editions-form-value = 数
editions-form-value-hint = 整数を数字で入力してください（例：350）。

## Why something is not recorded

editions-refusal-over = この回はすでに終了しており、これ以上の経過は記録できません。
editions-refusal-move = 現在の状態の後に、この経過は記録できません。
editions-refusal-state = この状態は、最後に記録された日程と合いません。
editions-refusal-until = 終了が開始より前になっています。
editions-refusal-until-alone = 開始も入力するか、終了を空欄にしてください。
editions-refusal-dates-needed = 日程を年月日、年月、または年で入力してください。
editions-refusal-dates-forbidden = 日程は空欄にしてください。この経過に日程はありません。
editions-refusal-is-move = この日程は、以前に発表された日程の範囲外です。「別の日程に変更された」を選んでください。
editions-refusal-nothing-to-move = 日程がまだ発表されていないため、変更はできません。「日程が発表された」を選んでください。
editions-refusal-same-dates = この日程はすでに記録されています。
editions-refusal-elsewhen = この日程は、最後に発表された日程の範囲外です。先に日程の変更を記録してください。
editions-refusal-future = この日付はまだ先のため、開催済みにはできません。
editions-refusal-recorded-future = この日付はまだ先です。
editions-refusal-recorded-order = 前の経過が発表されたのは、この日付より後です。
editions-refusal-number = 1以上の番号を入力してください。
editions-refusal-number-taken = このシリーズの{ $number }番はすでに記録されています。
editions-refusal-slug = 小文字の英字、数字、連続しないハイフンを使ってください。
editions-refusal-slug-taken = このアドレスは別の会議で使われています。別のアドレスを選んでください。
editions-refusal-became = 別の番号に引き継ぐことができるのは、会議が開かれないまま残る番号だけです。
editions-refusal-count-negative = 数値は0以上にしてください。
editions-refusal-count-before = 集計と報告は、会議が開催された後に限ります。それまでは「事前の見込み」を選んでください。
editions-refusal-not-confirmed = 未確認の内容を事実として記録することはできません。
editions-refusal-choose-state = 何があったかを選んでください。
editions-refusal-choose-confidence = 誰による情報かを選んでください。
editions-refusal-choose-what = 何の数かを選んでください。
editions-refusal-choose-basis = 何に基づく数かを選んでください。
editions-refusal-choose-close = どのくらい正確かを選んでください。
editions-refusal-value = 1000000以下の整数を数字で入力してください（例：350）。

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who }がシリーズ{ $what }を追加しました
fact-conferences-edition-added = { $who }が{ $what }を追加しました
fact-conferences-edition-called = { $who }が{ $what }の開催機関の公募を記録しました
fact-conferences-edition-awarded = { $who }が{ $what }の開催機関を記録しました
fact-conferences-edition-planned = { $who }が{ $what }の日程を記録しました
fact-conferences-edition-moved = { $who }が{ $what }の日程変更を記録しました
fact-conferences-edition-cancelled = { $who }が{ $what }の中止を記録しました
fact-conferences-edition-held = { $who }が{ $what }の開催を記録しました
fact-conferences-edition-not-held = { $who }が{ $what }の不開催を記録しました
fact-conferences-edition-counted = { $who }が{ $what }の数値を記録しました
fact-conferences-edition-changed = { $who }が{ $what }の記録を変更しました
fact-conferences-sample-loaded = { $who }が最初の会議データを読み込みました
# dynamic: news-
news-conferences-edition-added = 会議に追加
news-conferences-edition-called = 開催機関を公募中
news-conferences-edition-awarded = 開催機関決定
news-conferences-edition-planned = 日程発表
news-conferences-edition-moved = 日程変更
news-conferences-edition-cancelled = 中止
news-conferences-edition-held = 開催済み
news-conferences-edition-not-held = 開催されず
news-conferences-edition-counted = 新しい数値

## What there is for programs

api-subject-editions = 会議と、その日程の経緯、数値。誰でも読めます
