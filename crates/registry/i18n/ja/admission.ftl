## Becoming a network, for everybody

join-title = ネットワークになる
join-lede = 一つまたは複数の国の人や機関の集まりは、連合体のネットワークになることができます。その手順を説明します。
join-steps = 手順
join-steps-note = 期間は事務局が定めます。
join-step-apply = 申請する
join-text-apply = メールアドレスを確認し、一人で、またはほかの人と一緒に申請を書きます。保存して、後で続きを書けます。提出されない下書きは、{ $draft }日で失効します。
join-step-questions = 質問に答える
join-text-questions = 事務局が申請を読み、はっきりしない点を質問します。{ $answer }日以内に回答してください。同じ国を対象とするネットワークには申請が知らされ、コメントすることができます。
join-step-emerging = 形成中のネットワークになる
join-text-emerging = 決められた日から登録簿に載り、指名した人がネットワークを代表して発言します。
join-step-trial = 試行期間に入る
join-text-trial = 試行期間は{ $trial }か月です。{ $check }か月後に、双方で進み具合を確認します。
join-step-established = 確立したネットワークになる
join-text-established = その後は、ほかのネットワークとともに意思決定を行います。
join-asked = 申請で尋ねること
join-shared = 同じ国を対象とするネットワークがすでにあっても、申請できます。その場合は、両者がどのように協力するかを書いてください。
join-begin = 申請を始める
join-begin-another = 別の申請を始める
# Words by which people search for the page, parted by commas; they are not shown.
join-words = 参加, 申請, 加盟, 新しいネットワーク, 設立
join-apply-title = アドレスの確認
join-apply-lede = リンクをメールでお送りします。リンクを開くと申請が始まり、以後はログインして続けられます。リンクを開かない場合、ここに入力した内容は7日後に消去されます。
join-invited-title = 申請を一緒に執筆する
join-invited-lede = 招待が届いたアドレスを入力してください。そのアドレスにリンクをお送りします。リンクを開くと、下書きを見て一緒に書くことができます。
join-your-name = あなたの名前
join-your-name-help = ご自分で書くとおりに入力してください。
join-your-address = メールアドレス
join-your-address-help = このアドレスでログインします。申請についてのメールもここに届きます。
join-send-link = リンクを送信

## An application

admission-mine = 自分の申請
admission-mine-lede = 執筆している申請と、その状況です。
admission-mine-none = 申請はありません。
admission-unnamed = 名称のない申請
admission-edit = 続きを書く
admission-edit-lede = 何度でも保存できます。下書きを見られるのは、執筆者だけです。
admission-needed = 提出するときに必要です。
admission-newer = 入力中に、ほかの人が保存しました。その人だけが変更した内容は、下に取り込まれています。両方が変更した項目は、あなたの入力がフォームに残り、その人の内容はここに示されています。確認して、もう一度保存してください。
admission-partly = そのほかはすべて保存しました。下に印のある項目はまだ保存されていません。直してから、もう一度保存してください。
admission-first = 必要なこと、提供できること
admission-who = どのような団体か
admission-where = 活動する場所
admission-name = ネットワークの名称
admission-purpose = 活動の目的
admission-site = サイト
admission-languages = 言語
admission-languages-help = 名称を読点またはコンマで区切って入力してください（例：英語、アラビア語）。
admission-countries = 国・地域
admission-countries-help = 名称を読点またはコンマで区切って入力してください（例：ケニア、ウガンダ）。KEのようなコードも使えます。
admission-together = 同じ国を対象とするネットワークとの協力
admission-together-help = 同じ国を対象とするネットワークがすでにある場合にだけ必要です。
admission-needs = まず必要なこと
admission-needs-help = 最初の1年に最も助けになること。
admission-gives = まず提供できること
admission-gives-help = ほかのネットワークが学べること、受け取れること。
admission-aims = 目標と価値をどのように共有しているか
admission-aims-help = ご自分の言葉で、例を挙げて書いてください。
admission-speakers = ネットワークを代表して発言する人
admission-speakers-help = 3人までです。指名する前に、本人の了解を得てください。名前とアドレスを見られるのは、あなたと事務局だけです。ネットワークが受け入れられると、代表者になります。
admission-speaker-name = 名前
admission-speaker-address = メールアドレス
admission-shared = これらの国の一部を対象とするネットワークがすでにあります。
admission-shared-kindly = 次のネットワークが、同じ国の一部をすでに対象としています。それでも申請できます。どのように協力するかを下に書いてください。これらのネットワークには申請が知らされ、コメントすることができます。
admission-save = 下書きを保存
admission-save-review = 保存して確認
admission-review = 確認
admission-review-lede = 事務局が読むのは、次の内容です。提出した後も、質問に答えたり文書を追加したりできますが、本文は変更できません。
admission-submit = 提出する
admission-withdraw = 申請を取り下げる
admission-withdraw-title = 取り下げ
admission-withdraw-text = 申請は終了します。新しい申請は、いつでも始められます。
admission-withdraw-forgotten = この下書きのためだけに登録されている人の情報（名前、アドレス、ほかの人と一緒に書いたのではない内容）は、ログアウト後、早くても1日後に消去されます。
admission-writers = 共同での執筆
admission-writers-note = 招待した人にはメールが届きます。アドレスを確認すると、一緒に執筆できます。
admission-invited = ほかの人と一緒に申請書を書くよう招待されています。
admission-invited-accept = 一緒に書く
admission-invite = 招待する
admission-stands = 現在の状況
admission-content = 申請の内容
admission-due = 期限：{ $at }
admission-late = 期限を過ぎています。
admission-words = 質問とコメント
admission-words-note = 申請者と事務局、この申請を見られるネットワークに表示されます。
admission-words-none = 質問はまだありません。
admission-question-of = { $body }からの質問（{ $at }）
admission-comment-of = { $body }からのコメント（{ $at }）
admission-answer = 回答
admission-answer-send = 回答を送信
admission-answer-waits = まだ回答がありません。
admission-ask = 申請者に質問する
admission-question = 質問
admission-comment = ネットワークとしての考えを伝える
admission-say = 送信
admission-by-office = 事務局による決定
admission-by-applicants = 申請者による
admission-on-ground = 根拠：{ $ground }
admission-on-decision = 決定：{ $decision }
admission-trial-days = { $until }まで。{ $check }に中間の確認を行います。
admission-work = 申請の執筆への招待

# dynamic: stage-
stage-draft = 下書き
stage-submitted = 提出済み
stage-questions = 質問への回答待ち
stage-emerging = 形成中
stage-trial = 試行中
stage-established = 確立
stage-dormant = 休止中
stage-left = 脱退
stage-refused = 受け入れ見送り
stage-withdrawn = 取り下げ
stage-lapsed = 失効
stage-next-draft = 次：申請を提出します。
stage-next-submitted = 次：事務局が申請を読み、質問または決定をします。
stage-next-questions = 次：申請者が回答します。
stage-next-emerging = 次：試行期間が始まります。
stage-next-emerging-untried = 次：ネットワークが確立します。
stage-next-trial = 次：試行の中間の確認を行い、試行期間の終わりにネットワークが確立します。
stage-next-established = ネットワークは、ほかのネットワークとともに意思決定を行います。
stage-next-dormant = ネットワークは休止しています。再開することができます。
stage-next-left = ネットワークは脱退しました。
stage-next-refused = 申請の受け入れは見送られました。
stage-next-withdrawn = 申請は取り下げられました。
stage-next-lapsed = 申請は期限までに提出されませんでした。

# dynamic: move-
move-submit = 提出
move-ask = 質問
move-answer = 回答
move-withdraw = 取り下げ
move-lapse = 失効
move-refuse = 受け入れ見送り
move-emerge = 形成中のネットワーク
move-try = 試行の開始
move-check = 試行の中間の確認
move-establish = 確立
move-rest = 休止
move-leave = 脱退

# dynamic: admission-lacks-
admission-lacks-check = 試行の中間の確認が行われていない
admission-lacks-trial = 試行期間が終わっていない
admission-lacks-voice = ネットワークを代表して発言する役職に就いている人がいない

# dynamic: life-
life-emerge = 形成中のネットワーク
life-try = 試行中
life-establish = 確立したネットワーク
life-rest = 休止中
life-leave = 連合体から脱退
life-until = { $day }まで

# dynamic: kind-network-
kind-network-dormant = 休止中のネットワーク
kind-network-left = 脱退したネットワーク

## The secretariat

office-admission = 申請
office-admission-lede = 提出された申請と、その結果です。
office-admission-none = 申請はありません
office-admission-none-text = 提出された申請がないか、この段階の申請がありません。
admission-stage = 段階
admission-stage-any = すべての段階
admission-begun = 開始
admission-by-when = 期限
admission-step = 段階を決定
admission-step-note = あなたの名前、日付、根拠とともに記録されます。
admission-step-title = ネットワークの段階
admission-step-keep = 決定を保存
admission-move = 段階
admission-move-choose = 段階を選ぶ
admission-day = 開始日
admission-ground = 根拠
admission-ground-help = 理由を言葉で書いてください。公開ページには表示されませんが、申請者には表示されます。
admission-ground-needed = 次の段階では、決定を書かない場合に必要です：{ $steps }。
admission-decision = 決定
admission-decision-help = よりどころとなる決定があれば、その番号。
admission-note = 確認の結果、または申請者に伝えること
admission-note-help = 試行の中間の確認では必要です。確認の結果を書いてください。
admission-slug-help = 新しいネットワークの場合に必要です：小文字の英字、数字、ハイフンを使います。
admission-although = 次の状態のまま確立します：{ $lacks }
admission-although-box = 足りないものがあるまま確立
admission-although-help = ネットワークを確立する段階でのみ必要です。根拠または決定も必要です。足りなかったものは活動記録に残ります。

## Networks that are concerned

admission-room = 申請
admission-room-lede = このネットワークの国についての申請と、ネットワークが見られる申請です。
admission-room-none = このネットワークに関わる申請はありません。

## Settings

settings-admission = ネットワークの受け入れ
settings-admission-note = ネットワークになるための段階、期間、根拠です。初期値は例です。規則に合わせて設定してください。
set-trial = ネットワークは、確立の前に試行期間を経る
set-trial-months = 試行期間（月数）
set-check-months = 中間の確認までの期間（月数）
set-answer-days = 質問への回答期限（日数）
set-draft-days = 下書きが失効するまでの日数
set-grounds = 根拠または決定が必要な段階
set-networks-see = 確立したすべてのネットワークが申請を見られる
set-save = 保存

## What is said

flash-application-saved = 申請を保存しました。
flash-application-submitted = 申請を提出しました。
flash-application-withdrawn = 申請を取り下げました。
flash-writer-invited = 招待のメールを送ります。
flash-answer-sent = 回答を送信しました。
flash-question-sent = 質問を送信しました。
flash-comment-sent = コメントを送信しました。
flash-step-kept = 段階の決定を保存しました。

admission-refusal-move = この段階では行えません。
admission-refusal-together = これらの国の一部を対象とするネットワークがすでにあります。両者がどのように協力するかを書いてください。
admission-refusal-ground = この段階には、言葉で書いた根拠、または決定が必要です。
admission-refusal-although = 確立するには足りないものがあります。それでも確立する場合は、チェックを入れてください。
admission-refusal-unsent = ここに書かれた質問はまだ送信されていません。先に送信するか、欄を空にしてください。
admission-refusal-finding = 確認の結果を書いてください。
admission-refusal-drafts = すでに下書きが{ $most }件あります。先に一つを提出するか、取り下げてください。
admission-refusal-writers = 一つの申請を執筆できるのは{ $most }人までです。
admission-refusal-words = 一つの申請への質問とコメントは、{ $most }件までです。
admission-refusal-speaker-twice = この人はすでに指名されています。
admission-concluded-by = { $name }が決定しました。
admission-refusal-ahead = この日はまだ来ていません。その日が来てから記録してください。
admission-refusal-bytes = 申請に添付する書類は、合わせて{ $most }メガバイトまでです。
admission-refusal-letters = 今日このアドレスに送れるメールは上限に達しました。明日もう一度お試しください。
admission-refusal-number = 範囲内の整数を入力してください。
admission-refusal-order = この日は、前の手続きの日より前です。
admission-refusal-check = 中間の確認は、試行期間の終わりより前にしてください。

task-application-draft = 提出していない申請があります
task-application-draft-action = 続きを書く
task-application-questions = あなたの申請への質問が回答を待っています
task-application-questions-action = 回答する
task-application-office = 事務局の対応を待つ申請があります
task-application-office-action = 申請を読む
task-application-trial = 試行中のネットワークがあります
task-application-trial-action = 確認する

# dynamic: fact-
fact-registry-application-begun = { $who }が申請を始めました
fact-registry-application-edited = { $who }が申請を変更しました
fact-registry-application-invited = { $who }が申請の執筆に招待しました
fact-registry-application-joined = { $who }が申請の執筆に加わりました
fact-registry-application-asked = { $who }が申請について質問しました
fact-registry-application-answered = { $who }が申請について回答しました
fact-registry-application-stepped = { $who }が申請の段階を変更しました
fact-registry-network-stepped = { $who }が{ $what }の段階を変更しました

# dynamic: mail-
mail-application-submitted-subject = { $site }が申請を受け付けました
mail-application-submitted = 申請が提出されました。事務局が読み、ご連絡します。
mail-application-submitted-button = 現在の状況を見る
mail-application-overlaps-subject = { $body }の国についての申請
mail-application-overlaps = { $body }と同じ国を対象とするネットワークになるための申請がありました。申請を読み、ネットワークとしての考えを伝えることができます。
mail-application-overlaps-button = 申請を読む
mail-application-question-subject = 申請についての質問
mail-application-question = 申請について、事務局から質問があります。{ $day }までに回答してください。
mail-application-question-button = 回答する
mail-speaker-named-subject = { $body }を代表する方として登録されました
mail-speaker-named = { $body }がネットワークとして登録され、あなたはその代表者の一人として届け出られました（{ $role }）。

    間違いの場合は、役職のページで退任するか、事務局にご連絡ください。
mail-speaker-named-button = 任期を見る
mail-network-moved-subject = { $body }の段階が変わりました
mail-network-moved = 事務局が、{ $body }について{ $day }からの段階を決定しました。
mail-network-moved-button = ページを見る
mail-application-moved-subject = 申請の段階が変わりました
mail-application-moved = 事務局が、申請について{ $day }からの段階を決定しました。
mail-application-moved-button = 現在の状況を見る
mail-application-came-subject = ネットワークになるための申請
mail-application-came = ネットワークになるための申請が提出されました。
mail-application-came-button = 申請を読む
mail-application-answered-subject = 申請についての回答がありました
mail-application-answered = 申請についてのすべての質問に、申請者が回答しました。
mail-application-answered-button = 回答を読む
mail-trial-check-subject = 試行の中間の確認：{ $body }
mail-trial-check = { $body }の試行の中間の確認日は{ $day }です。双方で進み具合を確認し、事務局が結果を記録します。
mail-trial-check-button = 現在の状況を見る
mail-trial-end-subject = 試行期間の終了：{ $body }
mail-trial-end = { $body }の試行期間は{ $day }に終了します。事務局が次の段階を決定します。
mail-trial-end-button = 現在の状況を見る
mail-application-invited-subject = { $site }への申請の共同執筆への招待
mail-application-invited = { $site }への申請を一緒に執筆するよう招待されています。ボタンの先のページでこのアドレスを確認すると、下書きを見られます。
mail-application-invited-button = アドレスを確認する
mail-application-invited-after = お心当たりがない場合は、何もしないでください。招待は7日後に消去されます。

## 国・地域と言語の名称

named-countries = すべての国・地域の名称
named-languages = すべての言語の名称
named-refusal-country = 「{ $word }」という国・地域はありません。英語名やコード（例：KE）でも入力できます。
named-refusal-country-nearly = 「{ $word }」という国・地域はありません。もしかして：{ $names }
named-refusal-language = 「{ $word }」という言語はありません。英語名やコード（例：sw）でも入力できます。
named-refusal-language-nearly = 「{ $word }」という言語はありません。もしかして：{ $names }

admission-refusal-undecided = 登録簿にある採択された決定が示されていません。この段階には必要です。
admission-refusal-not-adopted = ネットワークがこの決定を採択していないか、または効力がありません。
set-decided = 採択された決定が必要な段階
admission-propose = 確立したネットワークに提案する
