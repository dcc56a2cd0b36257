## Agreements with partner organisations

workspace-agreements = 協定
agreements-title = 協定
agreements-lede = パートナー団体と取り決めたこと、その担当者、見直しの時期です。
agreements-all-lede = パートナー団体とのすべての協定です。見直し期限の早いものから順に並んでいます。
agreements-none = 協定はまだありません。
agreements-new = 新しい協定
agreements-edit = 変更
agreements-edit-title = { $name }との協定
agreements-edit-lede = 保存すると、新しい版として残ります。以前の版も引き続き読めます。
agreements-newer = 入力中に、ほかの人がこの協定を保存しました。あなたの入力と、保存された内容との違いは次のとおりです。もう一度保存すると、あなたの内容に置き換わります。
agreements-name = 表題
agreements-name-help = 例：2027年覚書
agreements-with = パートナー
agreements-with-help = パートナー団体は、事務局が登録簿に追加します。
agreements-of = 締結する団体
agreements-purpose = 目的
agreements-purpose-help = 双方がともに実現したいこと。
agreements-agreed = 取り決めたこと
agreements-agreed-help = 誰が何を行い、それぞれが何を提供するか。
agreements-starts = 開始日
agreements-starts-help = 協定の準備中は、空欄にしてください。
agreements-starts-none = 未定
agreements-ends = 終了日
agreements-ends-help = 誰かが終了するまで続く協定の場合は、空欄にしてください。
agreements-ends-none = 継続
agreements-review-on = 見直し期限
agreements-review-on-help = 担当者には30日前に知らせが届きます。
agreements-review-none = 日は決まっていません
agreements-late = 期限超過
agreements-state = 状態
agreements-state-prepared = 準備中
agreements-state-to-come = 開始前
agreements-state-in-force = 有効
agreements-state-over = 終了
agreements-ours = こちら側の担当者
agreements-theirs = パートナー側の担当者
agreements-advocate-help = 担当者は、協定の世話をする人です。その側の役職に就いている人から選びます。
agreements-nobody = なし
agreements-save = 保存
agreements-deeds = 行ったこと
agreements-deeds-none = まだ何も書き留められていません。
agreements-deed-day = 日付
agreements-deed-text = 行ったこと
agreements-deed-text-help = 例：共同ウェビナー、参加者120人
agreements-next-review = 次の見直し期限
agreements-next-review-help = 双方が協定を見直したところであれば、入力してください。
agreements-note = 書き留める
agreements-states = 保存された版
agreements-first = 最初の版
agreements-refusal-partner = パートナー団体を選んでください。
agreements-refusal-starts = 終了日のある協定には、開始日が必要です。
agreements-refusal-review = この日は開始日より前です。
agreements-refusal-later = 次の見直し期限は、現在の期限より後にしてください。
agreements-refusal-advocate = この人は現在、その側の役職に就いていません。
flash-agreement-saved = 協定を保存しました。
flash-agreement-noted = 書き留めました。
task-agreement-review = 協定「{ $title }」を見直す
task-agreement-review-action = 協定を開く
sheet-agreement = 協定：{ $note }
# dynamic: fact-
fact-registry-agreement-made = { $who }が{ $what }との協定を作成しました
fact-registry-agreement-changed = { $who }が{ $what }との協定を変更しました
fact-registry-agreement-noted = { $who }が{ $what }と行ったことを書き留めました
fact-registry-agreement-reviewed = { $who }が{ $what }との協定を見直しました
fact-registry-agreement-paper-added = { $who }が{ $what }との協定に文書を追加しました
fact-registry-agreement-paper-removed = { $who }が{ $what }との協定から文書を削除しました
mail-agreement-advocate-subject = { $body }との協定の担当者になりました
mail-agreement-advocate = あなたは{ $body }との協定の担当者に指名されました。

    取り決めたことを確認し、行ったことを書き留めることができます。見直しの時期には知らせが届きます。
mail-agreement-advocate-button = 協定を開く
mail-agreement-review-subject = 見直しのお願い：{ $body }との協定
mail-agreement-review = { $body }との協定を、{ $day }までに見直してください。

    行ったことと今後続けることについて、相手側と話し合ってください。その後、次の見直し期限とともに書き留めてください。
mail-agreement-review-button = 協定を開く
