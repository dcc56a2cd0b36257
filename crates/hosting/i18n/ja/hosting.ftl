### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = 会議の開催
hosting-lede = 開催機関の公募を、最初のお知らせから決定までお伝えします。これまでの開催地も分かります。
hosting-calendar = 期限をカレンダーで見る
kind-call = 開催機関の公募
rotation-title = これまでの開催地
rotation-of = { $series }：これまでの開催地
rotation-note = 次の開催地を選ぶ人が、どの地域の順番かを考えるための一覧です。地域は、国際連合の地域区分（M49）によります。
rotation-edition = 会議
rotation-year = 年
rotation-place = 開催地
rotation-region = 地域
rotation-hosts = 開催機関

# dynamic: region-
region-002 = アフリカ
region-009 = オセアニア
region-019 = 南北アメリカ
region-142 = アジア
region-150 = ヨーロッパ

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who }が公募を公開しました：{ $what }
fact-hosting-call-changed = { $who }が公募を変更しました：{ $what }
fact-hosting-call-withdrawn = { $who }が公募を取り下げました：{ $what }
fact-hosting-call-closed = { $who }が開催機関を決めずに公募を終了しました：{ $what }
fact-hosting-opened = { $who }が応募書を開封しました：{ $what }
fact-hosting-bid-opened = 応募書が開封されました：{ $what }
fact-hosting-bid-withdrawn = { $who }が開封後に応募を取り下げました：{ $what }
fact-hosting-answered = { $who }が応募者の質問に回答しました：{ $what }
fact-hosting-sample-loaded = { $who }が公募の見本を読み込みました：{ $what }

# dynamic: news-
news-hosting-called = 開催機関を公募中
news-hosting-call-changed = 公募の変更
news-hosting-call-withdrawn = 公募の取り下げ
news-hosting-call-closed = 決定に至らず公募終了
news-hosting-opened = 応募書を開封

# dynamic: api-subject-
api-subject-calls-to-host = 開催機関の公募と、その内容すべて。誰でも読めます

# dynamic: merging-hosting-
merging-hosting-question-answered-by = 回答した応募者の質問

## The sample

sample-call-title = 見本：次の会議の開催機関の公募
sample-call-note = **これは、画面を見て回るための見本です**。連合体がこのような公募を公開した事実はなく、実際に応募することはできません。ほかの団体から取り入れた規則には、その団体の名前を示しています。

## Lists of things that are composed

compose-up = 上へ移動
compose-down = 下へ移動
compose-remove = 取り除く

## Calls

calls-title = 公募
calls-body = 団体
calls-state = 状態
calls-next = 次の予定
calls-open = 現在の公募
calls-open-none = 現在、開催機関を募集していません。次の公募は、フィードで知ることができます。
calls-drafts = 未公開
calls-past = 過去の公募
calls-new = 公募を作成
calls-new-lede = 公募は、ほかの公募の条件またはひな形をもとに作り始めます。いくつかの部分に分けて作成します。公開するまで、ほかの人には見えません。
calls-new-nobody = 公募を作成できるのは、団体を代表して発言する人です。現在、あなたには団体を代表して発言する委任がありません。
calls-make = 公募の作成を始める
calls-for = 会議
calls-window = 会議の開催時期
calls-window-from = { $day }以降
calls-window-until = { $day }まで
calls-days = { $count }日以上
calls-compose = 公募を編集
calls-compose-lede = 部分ごとにページがあります。書いた内容は、このページを表示している言語の文章になります。ほかの言語の文章はそのまま残ります。
calls-part = 部分
calls-part-has = 入力済み
calls-part-missing = 足りないもの
calls-has = { $count }件
calls-languages = 言語
calls-languages-note = ほかの言語で公募を書くには、このページをその言語で開いてください。
calls-written = { $all }件中{ $count }件の文章
calls-publish = 公募を公開
calls-publish-note = 公開すると、誰でも読めるようになります。その後、期限は遅い日時に変えることしかできません。変更するたびに、変更の内容と理由が示されます。
calls-not-ready = 公開するには、上に示した足りないものを加えてください。
calls-discard = 下書きを破棄
calls-draft-note = これは下書きです。見られるのは、この団体の公募を担当する人だけです。
calls-save = この部分を保存
calls-newer = 入力中に、ほかの人がこの公募を保存しました。あなたが入力した内容は下に残っていますが、まだ保存されていません。新しい状態を確認してから、もう一度保存してください。
calls-see-newer = 新しい状態を見る（新しいウィンドウ）
calls-end = 開催機関を決めずに公募を終了
calls-end-lede = 終了したこととその理由は、誰でも読めます。この操作は取り消せません。
calls-end-how = 終了のしかた
calls-end-withdrawn = 公募を取り下げる
calls-end-closed = 決定に至らなかった（応募がなかった、または十分な水準の応募がなかった）
calls-end-why = 理由
calls-end-why-help = 誰でも読めます。特に応募者に向けて書いてください。
calls-ended = この公募は、開催機関の決定に至らずに終了しました
calls-versions = 変更の内容
calls-versions-lede = この公募について公開したすべての版です。新しい順に並んでいます。
calls-versions-none = まだ公開されていません。
calls-version = 第{ $number }版（{ $at }から）
calls-changed-times = 公開後の変更：{ $count }回
calls-calendar-step = { $step }：{ $title }
calls-timeline-note = 期限は、あなたのタイムゾーンの時刻で表示し、元のタイムゾーンの時刻も添えます。
calls-checks-note = 最初に確認する項目です。「形式上の要件」とあるものは、定められた期日までに補正できます。
calls-budget-note = 予算はどの通貨でも作成できます。比較は{ $currency }で行います。
calls-criteria-note = すべての基準の重みの合計は100です。範囲は、重みをどこまで変えても妥当といえるかを示します。応募の順位がどのくらい揺らがないかを、後で確かめるために使います。
calls-events-note = これらの日には、ほかの行事などが行われます。
calls-borrowed = 参照元：
calls-criterion = 基準
calls-range = 範囲
calls-rules-link = 決定に用いる規則
calls-published = 公開する内容と時期
calls-sections-expression = 関心表明
calls-sections-bid = 応募書
calls-required = 必須
calls-not-required = 省略可
calls-words = { $count }語以内
calls-attached-may = ファイルを添付できます
calls-attached-must = ファイルの添付が必要です
calls-private = 審査委員会専用
calls-mendable = 形式上の要件（定められた期日までに補正できます）
calls-appraisers = どの応募も、{ $count }人以上が審査します。
calls-grace-hours = 期限から{ $count }時間以内に届いたものは、有効です。
calls-grace-minutes = 期限から{ $count }分以内に届いたものは、有効です。

# dynamic: calls-time-
calls-time-done = 終了
calls-time-next = 次
calls-time-planned = 今後

# dynamic: calls-state-
calls-state-draft = 下書き
calls-state-open = 応募受付中
calls-state-over = 応募受付終了
calls-state-opened = 応募書を開封し、審査中
calls-state-decided = 決定
calls-state-closed = 決定に至らず終了
calls-state-withdrawn = 取り下げ

# dynamic: calls-part-
calls-part-about = 募集の内容
calls-part-about-lede = 開催機関に求めること、その時期、開催機関が得るもの。
calls-part-timeline = 日程
calls-part-timeline-lede = 各段階がいつ終わるかを示します。この公募にない段階は、空欄にしてください。必ず必要なのは、応募の期限だけです。
calls-part-checks = 応募資格
calls-part-checks-lede = 応募の審査に入る前に、応募者が満たしているべきこと。
calls-part-sections = 応募書の項目
calls-part-sections-lede = 関心表明と応募書で、応募者が書くこと、添付するもの。
calls-part-budget = 予算書の様式
calls-part-budget-lede = すべての予算書に共通する費目です。応募者は、参加者が少ない場合、見込みどおりの場合、多い場合のそれぞれについて、各費目の金額を示します。
calls-part-tiers = 参加費の区分
calls-part-tiers-lede = 同じ参加費を払う参加者のグループ。
calls-part-criteria = 審査基準
calls-part-criteria-lede = 応募を審査する基準、それぞれの重み、尺度の各点の意味。
calls-part-events = ほかの行事など
calls-part-events-lede = 応募者が避けたほうがよい会議、祝日、その他の日。
calls-part-conduct = 審査する人と決定する人
calls-part-conduct-lede = 審査委員会、決定、公開する内容とその時期。

# dynamic: calls-step-
calls-step-expression = 関心表明の提出
calls-step-questions = 応募者からの質問の受付
calls-step-answers = すべての質問への回答
calls-step-bid = 応募書の提出
calls-step-mending = 形式上の要件の補正
calls-step-asking = 審査委員会からの質問への回答
calls-step-appraisal = 審査結果の提出
calls-step-presentation = 発表または訪問
calls-step-recommendation = 審査委員会の推薦
calls-step-decision = 決定
calls-step-agreement = 協定への署名

# dynamic: calls-mode-
calls-mode-place = 会場で
calls-mode-both = 会場で、またはオンラインで
calls-mode-afar = オンラインのみで

# dynamic: calls-since-
calls-since-once = 分かりしだい
calls-since-opening = 応募書を開封するとき
calls-since-decision = 決定したとき
calls-since-never = 公開しない

calls-series-new = この公募から始まる別のシリーズ
calls-like-template = ひな形
calls-like-nothing = なし（空の公募）
calls-rules-none = まだ選んでいません

# dynamic: calls-field-
calls-field-title = 表題
calls-field-title-help = 一覧に表示される表題です（例：「第10回会議の開催機関の公募」）。
calls-field-name = 名称
calls-field-series = シリーズ
calls-field-series-help = 同じ名称で続けて開かれる会議です。
calls-field-series-name = 新しいシリーズの名称
calls-field-series-name-help = 別のシリーズの場合だけ入力してください。
calls-field-series-slug = アドレスに使う短い名称
calls-field-series-slug-help = 小文字の英字、数字、ハイフンを使います（例：「anic」）。別のシリーズの場合だけ入力してください。
calls-field-number = 会議の回
calls-field-number-help = シリーズの第何回の会議か（第10回なら10）。
calls-field-like = もとにする条件
calls-field-like-help = 後からすべて変更できます。期限は引き継がれません。
calls-field-sought = 募集の内容
calls-field-returns = それぞれが提供するもの、得るもの
calls-field-returns-help = 開催機関が得るもの、剰余金の配分、損失を負担する人、貸付、保証。
calls-field-window-from = 会議の開始日（この日以降）
calls-field-window-until = 会議の終了日（この日まで）
calls-field-days = 期間
calls-field-days-help = 会議の最短の日数。
calls-field-modes = 参加の方法
calls-field-languages = 応募書に使える言語
calls-field-currency = 予算の比較に用いる通貨
calls-field-currency-help = 3文字の通貨コード（例：EUR）。応募者は、自分の通貨で計算できます。
calls-field-zone = すべての期限のタイムゾーン
calls-field-zone-help = Africa/Nairobi のような名称、またはAoE。AoEの場合、一日は、地球上のどこでもその日が終わった時刻に終わります。
calls-field-grace = { $step }：期限後も有効とする分数
calls-field-appraisers = 各応募を審査する人数
calls-field-appraisers-help = 最少の人数。
calls-field-panel = 審査する人
calls-field-decides = 決定する人
calls-field-rules = 決定の規則
calls-field-shown-panel = 審査する人
calls-field-shown-bidders = 応募者
calls-field-shown-bids = 応募書（審査委員会専用の部分を除く）
calls-field-shown-scores = 各応募の得点
calls-field-shown-reasons = 理由のうち公開する部分
calls-field-check = 満たすべきこと
calls-field-help = 説明
calls-field-mendable = 定められた期日までに補正できる、形式上の要件である
calls-field-borrowed = 参照元
calls-field-borrowed-help = 自分たちの団体のものでない場合に、どこから取り入れたかを書いてください。
calls-field-borrowed-url = その規則を読めるアドレス
calls-field-required = これがなければ応募書を提出できない
calls-field-private = 応募書のどの部分を公開する場合も、これは審査委員会専用とする
calls-field-stage = 一緒に提出するもの
calls-field-stage-expression = 関心表明
calls-field-stage-bid = 応募書
calls-field-words = 語数の上限
calls-field-words-help = ファイルだけを求める場合は、空欄にしてください。
calls-field-attachment = ファイル
calls-field-attachment-none = なし
calls-field-attachment-may = 添付できる
calls-field-attachment-must = 一つ以上の添付が必要
calls-field-flow = 種類
calls-field-flow-income = 参加費以外の収入
calls-field-flow-fixed = 参加者数によらない費用
calls-field-flow-each = 参加者1人当たりの費用
calls-field-weight = 重み
calls-field-weight-help = すべての基準の重みの合計は100です。
calls-field-low = 妥当な重みの下限
calls-field-high = 妥当な重みの上限
calls-field-scale = 尺度
calls-field-scale-help = 1行に1点ずつ、点数に続けて、その点に当たるものを書いてください。例：「1 示されていない」。
calls-field-first = 初日
calls-field-last = 最終日
calls-field-remark = 変更の内容と理由
calls-field-remark-help = 公募とともに誰でも読めます。応募者にも知らされます。

## One of a list

calls-check-number = 応募資格 { $number }
calls-check-number-add = 応募資格を追加
calls-section-number = 項目 { $number }
calls-section-number-add = 項目を追加
calls-line-number = 費目 { $number }
calls-line-number-add = 費目を追加
calls-tier-number = 区分 { $number }
calls-tier-number-add = 区分を追加
calls-criterion-number = 基準 { $number }
calls-criterion-number-add = 基準を追加
calls-event-number = 行事 { $number }
calls-event-number-add = 行事を追加

## What is missing

calls-missing-sought = 募集の内容が書かれていません。
calls-missing-modes = 会議への参加の方法が示されていません。
calls-missing-sections = 応募書の項目がありません。
calls-missing-expression = 関心表明の項目がありますが、関心表明の期限がありません。
calls-missing-currency = 予算書の様式がありますが、予算を比較する通貨がありません。
calls-missing-criteria = 審査基準がありません。
calls-missing-weights = 重みの合計は{ $sum }です。合計を{ $all }にしてください。
calls-missing-bid = 応募の期限がありません。
calls-missing-past = 最初の期限がすでに過ぎています。
calls-missing-decides = 決定する人が示されていません。
calls-missing-rules = 決定の規則が選ばれていません。

## Refusals

calls-refusal-move = 公募の現在の状態では、この操作はもうできません。
calls-refusal-over = この公募は終了しました。書かれていた内容はそのまま残ります。
calls-refusal-opened = 応募書は開封されました。変更できるのは、これからの期限を遅い日時に変えることだけです。
calls-refusal-step-over =
    { $step ->
        [expression] 関心表明の期限は過ぎており、変更できません。
        [questions] 質問の期限は過ぎており、変更できません。
        [answers] 回答の期限は過ぎており、変更できません。
        [bid] 応募の期限は過ぎており、変更できません。
       *[other] 過ぎた期限は変更できません。
    }
calls-refusal-earlier =
    { $step ->
        [bid] 応募の期限は公表されています。遅い日時に変えることはできますが、早い日時に変えることはできません。
       *[other] 公表した期限は、遅い日時に変えることができます。早い日時に変えることも、なくすこともできません。
    }
calls-refusal-order = この段階は、一つ上の段階より前、または同時に終わることになっています。もっと遅い日時を入力してください。
calls-refusal-window = 最終日が初日より前になっています。
calls-refusal-remark = 変更の内容と理由を書いてください。応募者は、これまでの公募の内容を頼りにしています。
calls-refusal-number = 1から9,999までの整数を入力してください。
calls-refusal-held = このシリーズの第{ $number }回は、すでに開催機関が決まっています。
calls-refusal-many = 公募がすでに上限の{ $most }件あります。
calls-refusal-versions = 公募の変更が、上限の{ $most }回に達しています。
calls-refusal-whole = { $most }以下の整数を入力してください。
calls-refusal-day = 暦にある日付を入力してください。
calls-refusal-moment = 日付と時刻を入力してください（例：2027-03-31T18:00）。24:00は、その日の終わりです。
calls-refusal-skipped = この日は夏時間が始まるため、時計はこの時刻を飛ばします。おそらく{ $instead }のことです。その時刻か、別の時刻を入力してください。
calls-refusal-zone = このタイムゾーンは見つかりません。Africa/Nairobi のような名称、またはAoEを入力してください。
calls-refusal-choice = 一覧から一つ選んでください。
calls-refusal-slug = 小文字の英字、数字、連続しないハイフンを使い、20文字以内で入力してください。
calls-refusal-currency = この通貨はありません。3文字の通貨コードを入力してください（例：EUR）。
calls-refusal-section = 求めるものがありません。語数の上限を入力するか、ファイルを求めてください。
calls-refusal-weight = 基準には重みが必要です。1から100までの重みを入力してください。
calls-refusal-range = 範囲には、重みそのもの（{ $weight }）を含めてください。
calls-refusal-scale-line = 「{ $line }」は尺度の点になっていません。点数に続けて、その点に当たるものを書いてください。
calls-refusal-scale = 尺度の点は2個から21個までで、それぞれ別の点数にしてください。
calls-refusal-borrowed = どこから取り入れたかを書いてください。

## Said after a change

flash-call-made = 公募の作成を始めました。まだ、ほかの人には見えません。
flash-call-saved = 公募を保存しました。
flash-call-published = 公募を公開しました。
flash-call-ended = 公募を終了しました。
flash-call-discarded = 下書きを破棄しました。
