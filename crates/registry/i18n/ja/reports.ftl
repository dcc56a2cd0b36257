## Reports that bodies owe

workspace-reports = 報告書
reports-title = 報告書
reports-of = { $name }の報告書
reports-report-of = { $name }の報告書
reports-lede = この団体が対象期間ごとに報告する内容です。団体の役職者は誰でも一緒に書くことができ、団体を代表して発言する人が報告書を提出します。
reports-open-lede = 連合体の団体が対象期間ごとに報告した内容です。ここにあるのは、公開された報告書だけです。
reports-none = 報告書はまだありません。
reports-owed = これから書くもの
reports-owed-none = 現在、この団体が提出する報告書はありません。
reports-done = 提出したもの
reports-body = 団体
reports-state = 状態
reports-form = 様式
reports-period = 対象期間
reports-standing = 状況
reports-days = { $from }～{ $until }
reports-named = { $title }（{ $days }）
reports-due-title = 期限
reports-due = 期限：{ $at }
reports-late = 期限超過
reports-submitted-at = 提出：{ $at }
reports-words = { $count }語
reports-private = 事務局専用です。この回答が公開されることはありません。
reports-private-short = 事務局専用
reports-torn = 入力中に、ほかの人が同じ質問に別の回答を保存しました。相手の回答は、あなたの回答の上にあります。二つをまとめて、もう一度保存してください。あなたのほかの回答は、すべて保存されています。
reports-partly = そのほかはすべて保存しました。下に印のある項目はまだ保存されていません。直してから、もう一度保存してください。
reports-theirs = 入力中にほかの人が保存した回答：
reports-remark-said = 事務局からのコメント
reports-before = 前の対象期間の回答
reports-before-none = この様式には、比べられる以前の報告書がありません。
reports-not-asked = この質問は、もうありません。
reports-same = 前回と同じ
reports-long = 文章が長いため、変わった箇所は示していません。
reports-compare = 前の対象期間と比べる
reports-compared = 前の対象期間との比較
reports-compared-note = 数値には差を示し、文章には加わった部分となくなった部分に印を付けています。
reports-back = 報告書
reports-answers = 回答
# dynamic: reports-answer-
reports-answer-none = 回答なし
reports-answer-yes = はい
reports-answer-no = いいえ
reports-write = 報告書を書く
reports-write-note = 何度でも保存できます。回答は一つずつ別々に保存されるので、ほかの人も同時に書けます。
reports-save = 下書きを保存
reports-review = 確認
reports-review-note = これまでに保存した内容です。
reports-saved-at = 最後の保存：{ $at }
reports-submit = 提出する
reports-submit-note = 提出した内容は事務局が読み、団体のページで公開することがあります。提出した後は、事務局が差し戻した場合にだけ変更できます。
reports-side-by-side = すべての報告書を並べて見る
reports-more = さらに見る
reports-page = { $number }ページ
reports-counts = { $owed }件中{ $done }件受理
reports-to-read = 未読{ $count }件
reports-late-count = 期限超過{ $count }件
reports-decide = 決定
reports-decide-newer = 読んでいる間に、この報告書に変更がありました。まだ何も決定していません。ここには現在の報告書が表示されています。あなたのコメントは下に残っています。
reports-remark = 団体へのコメント
reports-remark-help = 団体が読みます。報告書を差し戻す場合と、提出を免除する場合に必要です。
reports-until = 新しい最終日
reports-until-help = この団体の期限を延ばす場合に入力してください。最終日を過ぎてから報告書を差し戻す場合にも必要です。日の終わりは、期限のタイムゾーンで数えます。
reports-accept = 受理する
reports-publish = 公開する
reports-return = 差し戻す
reports-extend = 期限を延ばす
reports-excuse = 提出を免除する
reports-write-for = 団体に代わって書くことができます：
# dynamic: report-state-
report-state-owed = 未着手
report-state-draft = 下書き
report-state-submitted = 提出済み
report-state-returned = 差し戻し
report-state-accepted = 受理
report-state-published = 公開
report-state-excused = 免除

## The secretariat's room

office-reports = 報告書
office-reports-lede = 対象期間ごとに、提出が必要なもの、事務局が読むもの、期限を過ぎたものを示します。
reports-rounds-none = 始まった対象期間はまだありません
reports-rounds-none-text = 様式を作り、最初の対象期間を始めてください。その後の対象期間は自動的に始まります。
reports-forms = 様式
reports-forms-lede = 何を、どの団体に、どのくらいの間隔で尋ねるかを定めたものです。
reports-forms-none = 様式はまだありません。
reports-form-languages = 言語
reports-form-languages-note = このページをほかの言語で開くと、その言語で様式を書けます。すでに始まっている期間は、始まったときの内容のままです。
reports-form-spoken = { $all }件中{ $written }件
reports-form-new = 新しい様式
reports-form-rhythm = 間隔
reports-form-asks = 質問
reports-rhythm = { $months ->
    [0] 1回だけ
    [1] 毎月
    [3] 3か月ごと
    [12] 毎年
    [24] 2年ごと
   *[other] { $months }か月ごと
}
reports-asks = 質問{ $count }件
reports-compose-lede = 変更されるのは、このページを表示している言語の文章だけです。ほかの言語の文章はそのまま残ります。保存するまで、何も記録されません。
reports-form-used = これらの質問は、ある対象期間で使われています。変更しても、その対象期間の質問は変わらず、次の対象期間から新しい質問になります。
reports-form-newer = 入力中に、ほかの人がこの様式を保存しました。あなたが入力した内容は下にあり、まだ保存されていません。相手が保存した内容を確認してから、あなたの内容を保存して置き換えてください。
reports-form-see-newer = 保存されている内容を見る
reports-form-title = 表題
reports-form-title-help = 例：ワーキンググループ四半期報告書
reports-form-kinds = 提出する団体
reports-form-kinds-help = 対象期間が始まる時点で活動している、これらの種類のすべての団体です。
reports-form-months = 対象期間の長さ（月数）
reports-form-months-help = 四半期なら3、2年なら24、1回だけの報告書なら0。
reports-form-save = 様式を保存
reports-question = 質問
reports-question-number = 質問 { $number }
reports-question-sort = 回答の種類
reports-question-help = 説明
reports-question-unit = 単位
reports-question-unit-help = 数値の場合：何を数えるか（例：会合）。
reports-question-picks = 選択肢
reports-question-picks-help = 選択式の場合：1行に一つずつ書いてください。
reports-question-required = 回答を必須にする
reports-question-private = 回答を事務局専用にする
reports-question-up = 上へ移動
reports-question-down = 下へ移動
reports-question-remove = 取り除く
reports-question-add = 質問を追加
# dynamic: reports-sort-
reports-sort-text = 長い文章
reports-sort-line = 1行の文
reports-sort-number = 数値
reports-sort-truth = はい・いいえ
reports-sort-choice = 選択肢から一つ
reports-sort-link = ウェブアドレス
reports-open-round = 対象期間を始める
reports-opening-lede = 現在活動している、これらの種類のすべての団体に、この対象期間の報告書の提出が求められます。期限の前には知らせが届きます。
reports-first = 開始日
reports-last = 終了日
reports-due-day = 日付
reports-due-time = 時刻
reports-due-zone = タイムゾーン
reports-due-zone-help = 上の時刻がどこの時刻かを選びます。「地球上のどこでも」は、一日が最も遅く終わる場所の時刻です。
reports-zone-anywhere = 地球上のどこでも
reports-grace = 猶予（時間数）
reports-grace-help = 期限の後、何時間以内の提出を期限内とみなすか。
reports-open-button = 対象期間を始める
reports-others = まだ求めていない団体
reports-others-note = この期間が始まったあとに登録された団体、または再び活動を始めた団体です。
reports-others-ask = これらの団体にも求める
reports-withdraw = 対象期間を取り消す
reports-withdraw-note = 誤って始めた対象期間や、日付を間違えた対象期間は、報告書がまだ1件も書き始められていない間、取り消せます。その報告書は提出しなくてよくなります。自動的に続く対象期間は、様式の月数を0にしない限り、再び始まります。

settings-reports = 報告書：期限と通知
settings-reports-note = 対象期間が自動的に始まる場合の報告書の期限と、団体に知らせる時期です。
reports-rules-days = 対象期間の後の日数
reports-rules-days-help = 対象期間の終了日から何日後を報告書の期限とするか。
reports-rules-before = 期限の何日前に団体に知らせるか
reports-rules-after = 期限の何日後に、期限を過ぎたことを団体に知らせるか
reports-rules-list-help = 6個までの数を、半角の空白で区切って入力してください。

reports-refusal-number = 半角の数字で入力してください。小数点にはピリオドを使います（例：12.5）。
reports-refusal-choice = 回答を一つ選んでください。
reports-refusal-kinds = この報告書を提出する団体を選んでください。
reports-refusal-months = 0から36までの月数を入力してください。
reports-refusal-questions = 様式の質問は1件以上40件以内にしてください。
reports-refusal-picks = 互いに異なる選択肢を、1行に一つずつ、2個から30個まで書いてください。
reports-refusal-title = 別の表題にしてください。別の様式が同じアドレスを使っているか、アドレスを作るためのローマ字がこの表題に含まれていません。
reports-refusal-years = 2000年から2100年までの日を選んでください。
reports-refusal-order = 終了日が開始日より前になっています。
reports-refusal-due = 報告書の期限が、対象期間の終わりより前になっています。対象期間の最終日か、それより後の日を選んでください。
reports-refusal-time = 時刻を入力してください（例：18:00）。
reports-refusal-grace = 0から336までの時間数を入力してください。
reports-refusal-overlap = この様式には、この期間と重なる対象期間、またはこれより後の対象期間がすでにあります。
reports-refusal-ahead = 最初の日には、1年先までの日を選んでください。
reports-refusal-long = 最後の日には、より早い日を選んでください。対象期間は36か月までです。
reports-refusal-nobody = この報告書を提出する団体のうち、活動しているものはありません。
reports-refusal-closed = この報告書は提出されています。事務局が差し戻すと、変更できます。
reports-refusal-lacking = 報告書を提出する前に、この質問に回答してください。
reports-refusal-state = 報告書の現在の状態では、この操作はできません。
reports-refusal-longer = 現在の期限より後の日を選んでください。
reports-refusal-until = 2100年までの、これから来る日を選んでください。
reports-refusal-behind = この報告書の最終日は過ぎています。すぐに期限超過とならないよう、新しい日を選んでください。
reports-refusal-others = 求める団体がもうないか、期間が終わっています。
reports-refusal-begun = この対象期間の報告書が書き始められているため、対象期間は取り消せません。団体ごとに提出を免除できます。
reports-refusal-days = 1から365までの日数を入力してください。
reports-refusal-reminders = 1から365までの日数を、6個まで入力してください。
flash-report-saved = 下書きを保存しました。
flash-report-submitted = 報告書を提出しました。これから事務局が読みます。
flash-report-decided = 決定しました。団体に知らされます。
flash-report-form-saved = 様式を保存しました。
flash-reports-opened = 対象期間が始まりました。次の団体に報告書の提出が求められます。
flash-reports-asked = これらの団体にも求めました。
flash-reports-withdrawn = 対象期間を取り消しました。

# dynamic: task-report-
task-report-due = 報告書を書く：{ $title }
task-report-due-action = 書く
task-report-late = 報告書の期限が過ぎています：{ $title }
task-report-late-action = 書く
task-report-submitted = 報告書が読まれるのを待っています：{ $title }
task-report-submitted-action = 読む
# dynamic: sheet-
sheet-report-due = 提出する報告書があります：{ $note }

# dynamic: mail-report-
mail-report-due-subject = 報告書の期限は{ $day }です：{ $body }
mail-report-due = { $body }が提出する報告書があります。期限は{ $day }です。あなたのタイムゾーンでの時刻は、報告書のページに書かれています。
mail-report-due-button = 報告書を書く
mail-report-late-subject = 報告書の期限が過ぎました：{ $body }
mail-report-late = { $body }の報告書の期限は{ $day }でした。まだ提出できます。
mail-report-late-button = 報告書を書く
mail-reports-due-subject = 期限の近い、または期限を過ぎた報告書が複数あります
mail-reports-due = 次の報告書は、期限が近いか、期限を過ぎています。期限を過ぎたものも、まだ提出できます。
mail-reports-due-button = 報告書を見る
reports-letter-due = { $body }、{ $days }：期限は{ $day }
reports-letter-late = { $body }、{ $days }：期限（{ $day }）を過ぎています
reports-letter-more = ほか：{ $count }件
mail-report-accepted-subject = 報告書が受理されました：{ $body }
mail-report-accepted = 事務局が{ $body }の報告書を読み、受理しました。
mail-report-accepted-button = 報告書を見る
mail-report-published-subject = 報告書が公開されました：{ $body }
mail-report-published = 事務局が{ $body }の報告書を団体のページで公開しました。
mail-report-published-button = 報告書を見る
mail-report-returned-subject = 報告書が差し戻されました：{ $body }
mail-report-returned = 事務局が{ $body }の報告書を差し戻し、直してほしい点を書きました。
mail-report-returned-button = コメントを見る
mail-report-excused-subject = 報告書の提出が免除されました：{ $body }
mail-report-excused = { $body }は、この報告書を提出する必要がなくなりました。
mail-report-excused-button = 理由を見る
mail-report-extended-subject = 報告書の期限が延びました：{ $body }
mail-report-extended = 事務局が{ $body }の報告書の期限を延ばしました。
mail-report-extended-button = 新しい期限を見る

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who }が報告書の様式を追加しました
fact-registry-report-form-changed = { $who }が報告書の様式を変更しました
fact-registry-reports-opened = { $who }が報告書の対象期間を始めました
fact-registry-reports-asked = { $who }があとから加わった団体にも報告書を求めました
fact-registry-reports-withdrawn = { $who }が報告書の対象期間を取り消しました
fact-registry-report-written = { $who }が報告書に書き込みました：{ $what }
fact-registry-report-submitted = { $who }が報告書を提出しました：{ $what }
fact-registry-report-accepted = { $who }が報告書を受理しました：{ $what }
fact-registry-report-published = { $who }が報告書を公開しました：{ $what }
fact-registry-report-returned = { $who }が報告書を差し戻しました：{ $what }
fact-registry-report-excused = { $who }が団体の報告書の提出を免除しました：{ $what }
fact-registry-report-extended = { $who }が団体の報告書の期限を延ばしました：{ $what }
