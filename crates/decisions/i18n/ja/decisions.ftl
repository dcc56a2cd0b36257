## Decisions: proposals, positions, rules, the register

menu-decisions = 決定
decisions-title = 決定
decisions-lede = ネットワークやグループに出された提案、その回答、決まったこと、今も効力のあることの一覧です。
decisions-round = 決定：1時間ごとの処理
decisions-body = 対象の団体
decisions-state = 状態
decisions-day = 日時
decisions-words = 言葉または番号
decisions-show = 表示
decisions-show-in-force = 受付中または有効なもの
decisions-show-all = すべて
decisions-open = 受付中
decisions-open-none = 現在、受付中のものはありません。
decisions-decided = 決定済み
decisions-decided-none = 決まったものはまだありません。
decisions-none-fits = 条件に合うものはありません。
kind-decision = 決定
kind-proposal = 提案
decisions-calendar-closes = 締め切り：{ $title }
decisions-calendar-review = 見直しの日：{ $title }
decisions-calendar-lapses = 効力の最終日：{ $title }
decisions-calendar = カレンダー
decisions-somebody = 誰か

proposal-new = 新しい提案
proposal-edit = 提案を変更
proposal-save = 保存
proposal-draft-lede = 下書きは、ほかの人に提案を出すまで、あなただけのものです。文章は、このページを表示している言語で書きます。ほかの言語は後から追加できます。
proposal-edit-lede = 変更するたびに新しい版ができ、何が変わったかを全員が見られます。変更されるのは、このページを表示している言語の文章です。
proposal-no-body = 提案するには、ネットワーク、グループ、連合体のいずれかの役職が必要です。
proposal-newer = 入力中に、ほかの人がこの提案を保存しました。あなたが入力した内容は下にあり、まだ保存されていません。相手が保存した内容を確認してから、あなたの内容を保存して置き換えてください。
proposal-body-help = 決定を行い、その決定が適用される団体。
proposal-title = 題名
proposal-title-help = 1行で書いてください（例：会議の議事録は二つの言語で作成する）。
proposal-text = 提案の内容
proposal-text-help = 採択されたときに効力を持つ文章。
proposal-why = 理由
proposal-why-help = どのような必要に応えるものか。
proposal-otherwise = 何も決まらない場合にどうなるか
proposal-otherwise-help = 全員がその点も考え合わせられるように書いてください。
proposal-rules = ルール
proposal-rules-help = 決め方です。最初に立場の表明を求めるときに写し取られ、その後は変わりません。
proposal-rules-read = ルールを読む（新しいウィンドウ）
proposal-roll = 回答する人
proposal-roll-help = 受け付けを始める前に、名簿を確認して調整できます。
# dynamic: proposal-roll-
proposal-roll-networks = 確立したネットワーク（代表して発言する人が回答）
proposal-roll-holders = この団体の役職者全員（それぞれ個人として回答）
proposal-roll-both = 両方（一つの名簿の二つの部分として）
proposal-seen = 見られる人
proposal-seen-help = 後から狭めることはできますが、広げることはできません。
# dynamic: proposal-seen-
proposal-seen-body = この団体の役職者と、回答する人
proposal-seen-members = すべての団体の役職者
proposal-seen-everyone = すべての人
proposal-supersedes = 置き換える決定
proposal-supersedes-help = 以前の決定の番号（例：2026-3）。複数ある場合はコンマで区切ってください。
proposal-remark = 変更した点
proposal-remark-help = 前の版を読んだ人のために、1行で書いてください。
proposal-proposer = 提案者
proposal-versions = 版
proposal-version = 第{ $number }版
proposal-version-note = { $who }、{ $at }
proposal-vote-terms = 投票の対象と選ぶ数
proposal-term-changed = 変更：{ $what }
proposal-term-from = { $what }：{ $after }（以前：{ $before }）
proposal-on-version = 第{ $number }版について
proposal-is-draft = この下書きを見られるのはあなただけです。準備ができたら、提案を見られる人に出してください。コメントをもらい、その後も変更できます。
proposal-publish = 提案を出す
proposal-open = 立場の表明を求める
proposal-conclude = 結論をまとめる
proposal-closes = 立場の表明の期限
proposal-closes-at = { $due }まで
proposal-is-resolving = ブロックがあります。話し合い、出た意見を下に書き留め、その必要に応えるように文章を変更してから、もう一度立場の表明を求めてください。
proposal-positions = 立場
proposal-answered = { $all }件中{ $given }件が回答済み
proposal-unanswered = 立場の表明なし
proposal-hidden = 立場は、受け付けが終わると表示されます。自分の立場は今も見られます。
proposal-so-far = 現在の状況です。立場はまだ変わることがあります。
proposal-left-out = 名簿から外れた人とその理由
proposal-resolve = ラウンドを始める
proposal-resolve-help = ルールにより、まだ決定ではありません。ブロックについて話し合い、必要なら文章を直し、もう一度立場の表明を求めます。
proposal-comments = コメント
proposal-comments-none = コメントはまだありません。
proposal-comment = あなたのコメント
proposal-comment-help = どうすればもっとよくなるか、何が抜けているか。
proposal-comment-send = コメントする
proposal-withdraw = 提案を取り下げる
proposal-withdraw-help = 下書きは跡を残さずに消えます。ほかの人に出した提案は、引き続き読めますが、決定は行われません。
# dynamic: proposal-state-
proposal-state-draft = 下書き
proposal-state-shaping = 検討中
proposal-state-testing = 立場の表明を受付中
proposal-state-resolving = ブロックの解決中
proposal-state-closed = 受付終了、結論待ち
proposal-state-decided = 決定済み
proposal-state-withdrawn = 取り下げ

proposal-suggest = 変更を提案する
advice-ask = 助言を求める
advice-open = 期限を決めて助言を求める
advice-state-open = 助言を受付中
advice-until = 助言の期限
advice-body = どの団体に
advice-asked-of = { $body }に助言を求めています。
advice-give = あなたの助言
advice-give-help = 決める前に知っておくべきことを書いてください。
advice-send = 助言する
proposal-refusal-remark = ここではそのような発言や返答はできません。
proposal-refusal-advice = このアドレスの団体はありません。
proposal-refusal-advice-seen = この提案はその団体と回答者だけのもので、ほかの人は読めません。
proposal-refusal-advise = この助言は、あなたが代表する団体に求められたものではありません。
proposal-refusal-advised = この助言はすでに出されています。
task-advice = 助言を求められています：{ $title }
task-advice-action = 助言する
flash-proposal-replied = 返答を載せました。
flash-proposal-advice = 団体に依頼しました。代表して発言する人にメールが届きます。
flash-proposal-advised = 助言を載せました。
# dynamic: remark-
remark-suggestion = 提案された変更
remark-advice = 助言
# dynamic: reply-
reply-open = 返答する
reply-words = 返答
reply-words-help = 提案を見られる人全員が読みます。見送るときは理由を書いてください。
reply-do-accepted = 受け入れる
reply-do-declined = 見送る
reply-do-answered = 答える
reply-asked = 依頼中
reply-accepted = 受け入れ済み
suggestion-not-yet = まだ本文に反映されていません
reply-declined = 見送り
reply-answered = 回答済み

decision-title = 決定
decision-day = 決定日
decision-decided-on = { $day }に決定
decision-in-force = 有効
decision-superseded = 置き換え済み
decision-lapsed = 失効
decision-not-adopted = 不採択
decision-review = 見直しの日
decision-lapses = 有効期限
decision-superseded-by = 置き換えた決定

opening-lede = これ以降、回答者の名簿とルールは変わりません。名簿にある団体や個人として回答する人には、メールが届きます。
opening-again-lede = 同じ名簿、同じルールで、もう一度立場の表明を求めます。
opening-advice-lede = それまで助言を求めます。決める人は一つひとつの助言に答え、全員の助言がそろうか、この日が過ぎたら結論を出します。
opening-closes = 期限
opening-zone = タイムゾーン
opening-zone-help = 例：Europe/London。AoEは、地球上のどこでもその日が終わる時刻を表します。それぞれの人には、自分の時刻も添えて表示されます。
opening-roll = 回答する人
opening-roll-help = 今日の登録簿による名簿です。名簿から外れた人は、理由とともに表示されます。
opening-roll-none = 登録簿によると、回答する人がいません。
roll-nobody-speaks = 現在、代表者がいません
roll-silent = この名簿には、今日の時点で代表者がいないため回答できないネットワークがあります：{ $count }。
roll-out-of-reach = ほかの全員が賛成しても、このルールは満たせません。
ballot-out-of-reach = ほかの全員が投票しても、このルールが求める数に足りません。
opening-out = 外す理由
roll-by-hand = 開始した人による：{ $why }
opening-refusal-by-hand = ネットワークの決定は、すべてのネットワークによって置き換え、または変更されます。手作業で誰かを外したり、重みを変えたりしないでください。
opening-refusal-closes = 日付と時刻を入力してください。
opening-refusal-past = この時刻は過ぎています。もっと後の時刻を選んでください。
opening-refusal-far = 1年以上先の日時です。年は正しいですか。
opening-refusal-skipped = この日、このタイムゾーンの時計はこの時刻を飛ばします。おそらく{ $instead }のことです。
opening-refusal-zone = このタイムゾーンは見つかりません。

position-title = あなたの立場
position-answer = 立場
position-reason = 理由
position-reason-help = ブロックする場合は、よりどころとなる原則、目的、必要を挙げてください。
position-give = この立場を表明する
position-given-at = { $at }に表明しました。期限まで変更できます。以前の立場も残ります。
position-change = この立場を変える
position-who = 回答者
position-weight = 重み
position-by = 表明した人：{ $name }
position-yourself = あなた個人として
position-none = 未表明
position-hidden = 表明済み
position-earlier = 以前の立場
position-earlier-line = { $who }：{ $answer }、{ $at }

# dynamic: answer-
answer-agree = 賛成
answer-reservation = 留保つきで賛成
answer-stand-aside = 脇に立つ（反対せず見守る）
answer-against = 反対
answer-block = ブロック（差し止め）
answer-abstain = 棄権
answer-agree-help = これでよいと思います。
answer-reservation-help = 進めてかまいません。聞いてほしいことは理由に書きます。
answer-stand-aside-help = 自分は加わりませんが、妨げません。
answer-against-help = 採択しないほうがよいと思います。
answer-block-help = このまま進めてはなりません。
answer-abstain-help = 意見がないか、意見を述べる立場にありません。

# dynamic: came-
came-adopted = 採択
came-not-adopted = 不採択
came-no-quorum = 参加が足りませんでした
came-blocked = ブロックがあります：解決ラウンドに進みます
came-vote-follows = ブロックがあります：投票に進みます

outcome-statement = 結論の説明
outcome-statement-help = 何をなぜ決めたか、取り入れなかった意見をどうするか、そして感謝の言葉。
outcome-review-help = この日に知らせが届きます。空欄でもかまいません。
outcome-lapses-help = 効力のある最後の日。空欄でもかまいません。その場合、別の決定に置き換わるまで有効です。
outcome-confirm = 結果を確定する
outcome-refusal-day = 日付を入力してください。

rules-title = ルール
rules-list-lede = 提案の決め方です。それぞれのルールについて、内容を文章で示し、仮の回答で試すことができます。
rules-none = ルールはまだありません。
rules-new = 新しいルール
rules-edit = ルールを変更
rules-save = ルールを保存
rules-retired = 今後は選べません
rules-edit-lede = すでに立場の表明を求めた提案には、始めたときのルールが引き続き適用されます。
rules-newer = 入力中に、ほかの人がこのルールを保存しました。あなたが入力した内容は下にあり、まだ保存されていません。相手が保存した内容を確認してから、あなたの内容を保存して置き換えてください。
rules-see-newer = 相手が保存した内容を見る（新しいウィンドウ）
rules-says = ルールの内容
rules-arithmetic = 計算
rules-line-rule = ルール
rules-line-have = 現在の数
rules-line-of = 全体
rules-line-bound = 必要な数または上限
rules-line-result = 結果
rules-line-least = { $number }以上
rules-line-most = { $number }以下
rules-line-blocks = ブロックが{ $from }件以上で、提案は止まります
rules-line-holds = 満たしている
rules-line-fails = 満たしていない
rules-line-cap-holds = 該当しない
rules-line-cap-fails = 該当する
rules-line-block-holds = 止めるブロックなし
rules-line-block-fails = ブロックにより停止
rules-try = 試してみる
rules-try-note = 仮の回答です。何も保存されません。
rules-try-group = グループ { $number }
rules-try-part = 名簿の部分
rules-try-weight = それぞれの重み
rules-try-silent = 無回答
rules-try-test = どの段階か
rules-try-first = 最初の表明
rules-try-last = 最後の解決ラウンドの後
rules-try-vote = ブロック後の投票
rules-try-go = 判定する
rules-part-networks = ネットワーク
rules-part-persons = 個人

# dynamic: rules-kind-
rules-kind-consent = コンセント（同意）
rules-kind-consensus = コンセンサス（合意）
rules-kind-vote = 正式な投票

rules-whom-all = 回答者全員
rules-whom-networks = ネットワーク
rules-whom-persons = 個人
rules-whom-weight = 全員の重み
rules-whom-networks-weight = ネットワークの重み
rules-whom-persons-weight = 個人の重み
rules-base-decided = 賛成または反対した人のうち
rules-base-answered = 参加者全員のうち
rules-base-roll = 名簿全体のうち

rules-say-answers = 選べる回答：{ $answers }。
rules-say-reasons = 理由が必要な回答：{ $answers }。
rules-say-silence = 回答しない場合は、賛成とみなします。
rules-say-quorum = { $whom }の{ $share }以上の参加が必要です。棄権も参加に数えます。
rules-say-quorum-opinion = { $whom }の{ $share }以上の参加が必要です。棄権は参加に数えません。
rules-say-needed = 採択の条件：{ $needed }。
rules-say-needed-all = 採択には次のすべてが必要です：{ $needed }。
rules-say-more-decided = 賛成または反対した人のうち、賛成が{ $share }を超えること（{ $whom }で数える）
rules-say-least-decided = 賛成または反対した人のうち、賛成が{ $share }以上であること（{ $whom }で数える）
rules-say-more-answered = 参加者のうち、賛成が{ $share }を超えること（{ $whom }で数える）
rules-say-least-answered = 参加者のうち、賛成が{ $share }以上であること（{ $whom }で数える）
rules-say-more-roll = 名簿全体のうち、賛成が{ $share }を超えること（{ $whom }で数える）
rules-say-least-roll = 名簿全体のうち、賛成が{ $share }以上であること（{ $whom }で数える）
rules-say-cap = 次の回答が参加者の{ $share }を超えると、採択されません：{ $answers }。
rules-say-block = ブロックが{ $from }件以上あると提案は止まり、{ $rounds ->
    [0] 解決ラウンドは行いません。
    [1] 解決ラウンドを1回行います。その後、もう一度立場の表明を求めます。
   *[other] 解決ラウンドを{ $rounds }回まで行います。毎回、その後にもう一度立場の表明を求めます。
}
rules-say-block-falls = それでもブロックが残っている場合は、採択されません。
rules-say-block-vote = それでもブロックが残っている場合は、投票に進みます。投票での条件：{ $needed }。
rules-say-open-none = 受け付ける期間は定められていません。
rules-say-open = 受け付ける期間は、地球上のどこでも丸一日となる日で数えて、{ $days }日以上です。
rules-say-quiet = 日数に数えず、締め切りにもしない曜日：{ $days }。
rules-say-at-once = 立場は、表明されるとすぐに表示されます。
rules-say-at-closing = 立場は、受け付けが終わると表示されます。

rules-majority-number = 多数の条件 { $number }
rules-quorum = 定足数
rules-blocks = ブロック
rules-field-title = ルールの名前
rules-field-slug = アドレスの一部
rules-field-slug-help = 小文字の英字、数字、ハイフンを使います。後から変更できません。
rules-field-kind = 決め方
rules-field-answers = 選べる回答
rules-field-reasons = 理由が必要な回答
rules-field-silence = 無回答の扱い
rules-silence-nothing = 何も意味しない
rules-silence-agrees = 賛成とみなす
rules-field-quorum = 最低限必要な参加の割合
rules-field-share = 必要な賛成の割合
rules-field-share-help = 例：1/2、2/3、75%。条件がない場合は空欄にしてください。
rules-field-whom = 数えるもの
rules-field-abstentions = 棄権も参加に数える
rules-field-more = この割合を超える必要がある（選ばない場合は、ちょうどこの割合でよい）
rules-field-base = 何に対する割合か
rules-field-cap = 脇に立つ人の上限
rules-field-cap-help = 参加者に対する割合（例：1/4）。上限がない場合は空欄にしてください。
rules-field-from = 提案を止めるブロックの件数
rules-field-from-help = ブロックを選べる場合だけ入力してください。
rules-field-rounds = 解決ラウンドの回数
rules-field-then = その後もブロックが残っている場合
rules-then-falls = 採択されない
rules-then-vote = 投票に進む
rules-field-later = その投票で必要な割合
rules-field-later-help = 賛成または反対した人に対する割合（例：4/5）。前の段階で必要だった割合より大きくしてください。
rules-field-days = 立場の表明を受け付ける最低日数
rules-field-days-help = 全員が同じ日数を使えるように、地球上のどこでも丸一日となる日だけを数えます。
rules-field-quiet = 休みの曜日
rules-field-quiet-help = 日数に数えず、締め切りにもしません。
rules-field-shown = 立場を表示する時期
rules-shown-at-once = 表明されるとすぐ
rules-shown-at-closing = 受け付けが終わったとき
rules-field-retired = 今後は選べないようにする
rules-field-retired-help = このルールを使っている提案には、引き続き適用されます。

# dynamic: weekday-
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日

rules-refusal-share = 割合を入力してください（例：1/2、2/3、75%）。
rules-refusal-number = 大きすぎない整数を入力してください。
rules-refusal-between = { $least }から{ $most }までの整数を入力してください。
rules-refusal-choice = この中から一つ選んでください。
rules-refusal-secret = 秘密だったものは秘密のままです。公開の投票用紙には、別のルールを作ってください。
rules-refusal-least = { $most }日以内にしてください。
rules-refusal-quiet = 少なくとも一つの曜日は、休みにしないでください。
rules-refusal-slug = 小文字の英字、数字、ハイフンを使ってください（例：two-thirds）。
rules-refusal-taken = このアドレスは別のルールで使われています。
rules-refusal-many = ルールは{ $most }組までです。
# dynamic: rules-fault-
rules-fault-no-agreement = 賛成の回答ができません。賛成を選べるようにしてください。
rules-fault-nothing-needed = このルールでは、すべてが採択されてしまいます。多数の条件を決めるか、ブロックを選べるようにしてください。
rules-fault-more-than-all = { $share }は全体を超えています。
rules-fault-nothing-asked = { $share }では、条件になりません。
rules-fault-block = ブロックには効果が必要です。また、ブロックを選べる場合にだけ効果を定められます。
rules-fault-reason = 選べない回答に理由を求めています。
rules-fault-cap = 選べない回答、または賛成に上限を設けています。
rules-fault-silence = 無回答を賛成とみなす場合は、全員が参加したことになるため、定足数は意味を持ちません。
rules-fault-vote = ブロック後の投票では、前の段階で満たされなかった条件より多くを求めてください。
rules-fault-part = 名簿のうち、誰もいない部分を数えるルールになっています。
rules-fault-never = この名簿では、全員が賛成しても何も採択できません。

proposal-refusal-body = この中から団体を一つ選んでください。
proposal-refusal-rules = ルールを一つ選んでください。
proposal-refusal-supersedes = 採択された決定ではない番号が含まれています。
proposal-refusal-narrower = この決定は、これを読める人より多くの人が読めます。少なくとも同じ範囲の人が見られるようにするか、番号を外してください。
proposal-refusal-fewer = これは、ここで決める人より多くの人によって決定されました。個人は団体の決定を、団体はネットワークの決定を無効にできません。
proposal-refusal-sooner = すでに立候補者がいます。この期限は延ばせますが、早めたり空欄にしたりすることはできません。
proposal-refusal-networks = ネットワークがそろって答えるのは、連合体または協会に出された提案だけです。ここでは、その団体の役職者を選んでください。
proposal-refusal-frozen = 立場の表明を求めた後に変更できるのは、文章だけです。
proposal-refusal-wider = 一部の人に出した提案を、より多くの人に見せることはできません。
proposal-refusal-closed = 提案の現在の状態では行えません。
proposal-refusal-many = ここに入れられるのは{ $most }件までです。
proposal-refusal-days = これでは、日数に数えられ、地球上のどこでも丸一日となる日が{ $days ->
    [0] ありません
   *[other] { $days }日しかありません
}。ルールでは{ $least }日以上必要です。
proposal-refusal-quiet = ルールにより、この曜日は締め切りにできません。
proposal-refusal-weight = 1から1000000までの整数と、300文字以内の理由を入力してください。
proposal-refusal-weights = 1つのネットワークの回答を分け合う人の重みは同じです。
proposal-refusal-answer = 立場を一つ選んでください。
proposal-refusal-reason = この立場には理由が必要です。
proposal-refusal-block-reason = ブロックのよりどころとなる原則、目的、必要を挙げてください。
proposal-refusal-late = 期限を過ぎたため、立場の表明はもう受け付けていません。
proposal-refusal-roll = あなたは回答者の名簿にないか、回答に必要な役職に就いていません。
proposal-refusal-comment = コメントできるのは、提案が受付中の間、役職者だけです。
proposal-refusal-not-over = 立場の表明の期限はまだ来ていません。
proposal-refusal-not-blocked = ブロックはありません。
proposal-refusal-blocked = ブロックがあります。ルールにより、まだ決定ではありません。
proposal-refusal-past = これから来る日を選んでください。

task-position = 立場を表明する：{ $title }
task-position-action = 立場を表明する
task-conclude = 結論をまとめる時です：{ $title }
task-conclude-action = 結論をまとめる
task-resolve = ブロックがあります：{ $title }
task-resolve-action = 解決に取り組む

flash-rules-saved = ルールを保存しました。
flash-proposal-saved = 提案を保存しました。
flash-proposal-published = 提案を見られる人に出しました。
flash-proposal-withdrawn = 提案を取り下げました。
flash-proposal-commented = コメントを載せました。
flash-proposal-opened = 立場の表明を求めています。名簿にある団体や個人として回答する人には、メールが届きます。
flash-advice-opened = 助言を求めています。
flash-election-opened = 投票が始まりました。投票する人にはメールが届きます。
flash-suggestion-accepted = 受け入れました。次に本文へ反映してください。提案された変更は提案のページにあります。
flash-proposal-resolving = ラウンドを始めました。
flash-proposal-concluded = 結果を確定しました。
flash-position-given = 立場を表明しました。期限まで変更できます。

# dynamic: mail-proposal-
mail-proposal-opened-subject = 立場の表明のお願い（{ $body }）：{ $title }
mail-proposal-opened =
    { $body }の立場の表明を待っている提案があります：{ $title }

    期限は{ $due }です。それまでは変更もできます。
mail-proposal-opened-button = 提案を読み、立場を表明する
mail-proposal-review-subject = 見直しの時期です：{ $title }
mail-proposal-review =
    { $body }の決定は{ $day }に見直すことになっています：{ $title }

    今も有効でしょうか。そうでなければ、代わりとなる提案を出してください。
mail-proposal-review-button = 決定を読む
mail-proposal-advice-subject = 助言をお願いします：{ $title }
mail-proposal-advice =
    { $body }に、決定の前に提案への助言が求められています：{ $title }
mail-proposal-advice-button = 読んで助言する
mail-proposal-decided-subject = 結果が確定しました：{ $title }
mail-proposal-decided =
    { $body }への提案について、立場の表明がルールに沿って判定され、結果が確定しました：{ $title }
mail-proposal-decided-button = 結果を読む
mail-proposal-closes-subject = あと2日です：{ $title }
mail-proposal-closes =
    { $body }の立場がまだ表明されていません：{ $title }

    期限は{ $due }です。
mail-proposal-closes-button = 立場を表明する

# dynamic: fact-decisions
fact-decisions-rules-made = { $who }がルールを作成しました：{ $what }
fact-decisions-rules-changed = { $who }がルールを変更しました：{ $what }
fact-decisions-proposed = { $who }が提案を出しました：{ $what }
fact-decisions-proposal-changed = { $who }が提案を変更しました：{ $what }
fact-decisions-commented = { $who }が提案にコメントしました：{ $what }
fact-decisions-replied = { $who }が提案への発言に返答しました：{ $what }
fact-decisions-advice-asked = { $who }が提案への助言を求めました：{ $what }
fact-decisions-advised = { $who }が提案に助言しました：{ $what }
fact-decisions-opened = { $who }が立場の表明を求めました：{ $what }
fact-decisions-position-given = { $who }が立場を表明しました：{ $what }
fact-decisions-resolving = { $who }が解決ラウンドを始めました：{ $what }
fact-decisions-decided = { $who }が提案の結論をまとめました：{ $what }
fact-decisions-withdrawn = { $who }が提案を取り下げました：{ $what }

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = 書いた提案
merging-decisions-version-person = 保存した提案の版
merging-decisions-version-draft-of = 提案の下書き
merging-decisions-comment-person = 提案へのコメント
merging-decisions-voter-person = 立場を求められている提案
merging-decisions-position-person = 示した立場
merging-decisions-decision-person = 結果を確認した決定

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = 当事者（誰についての提案か）
proposal-concerns-help = 当事者は、この提案の決定に加わりません。当事者である団体またはその一部の役職者と、当事者との利害関係を申告した人は、理由とともに名簿から外れます。受け付けを始める前に確認できます。
proposal-concerns-more = ほかの当事者
proposal-concerns-none = 特になし
roll-about-them = この提案の当事者
roll-tied-by-office = 当事者の役職に就いている、または就いていた
roll-tied = 当事者との利害関係を申告している
rules-field-weights = ネットワークの重み
rules-field-weights-help = 立場の表明を求める人は、重みを確認して調整できます。
rules-weights-equal = すべて同じ
rules-weights-members = 個人会員の数
rules-say-weights-members = ネットワークの重みは個人会員の数と同じで、少なくとも1です。
rules-field-proxies = 引き受けられる代理の数
rules-field-proxies-help = 1人が何人分まで代わりに回答できるか。空欄にすると、代理は認められません。
rules-say-proxies = 名簿にある人は、名簿のほかの人に代わりに回答してもらうことができます。1人が引き受けられるのは{ $most }人分までで、引き受けた代理をほかの人に回すことはできません。
rules-field-split = ネットワークの回答を分ける
rules-field-split-help = 名簿が確定した時点でそのネットワークを代表して発言する人全員に、等しく分けます。
rules-say-split = ネットワークの回答は、代表して発言する人全員に等しく分けられます。
ballot-fault-split = 票は、ネットワークを代表して発言する人の間で分けられません。
proxy-title = ほかの人に代わりに回答してもらう
proxy-holder = 代理で回答する人
proxy-holder-help = 期限まで取り消すことができます。自分で回答した場合も、取り消したことになります。
proxy-give = 代理を任せる
proxy-take-back = 代理を取り消す
proxy-held-by = 代理：{ $name }
proxy-refusal = ここでは代理を任せられません。
proxy-refusal-roll = 名簿にある人を選んでください。
proxy-refusal-hop = 自分の回答を代理に任せた人は、代理を引き受けられません。代理を引き受けている人は、自分の回答を任せられません。
proxy-refusal-many = この人は、すでに上限の{ $most }人分の代理を引き受けています。
flash-proxy-given = この人があなたの代わりに回答します。本人にメールが届きます。
flash-proxy-back = 再びあなた自身が回答します。
# dynamic: mail-proxy-
mail-proxy-given-subject = 代理での回答のお願い：{ $title }
mail-proxy-given = 名簿にある人が、{ $body }に代わりの回答を任せました：{ $title }
mail-proxy-given-button = 読んで回答する
fact-decisions-proxy-given = { $who }が代理を任せました：{ $what }
fact-decisions-proxy-taken-back = { $who }が代理を取り消しました：{ $what }

## Advice, who leads, what follows

rules-kind-advice = 助言プロセス
rules-for-advice = 助言を受けて1人で決める場合
rules-say-advice = 提案者が決めます。その前に、よく知る人と影響を受ける人に助言を求め、出された助言の一つ一つに返答します。
proposal-roll-members = ネットワークの個人会員
proposal-refusal-no-advice = 先に誰かに助言を求めてください。
proposal-refusal-unanswered = まだ返答していない助言が{ $count }件あります。
advice-person = または個人に
advice-person-help = 相手のメールアドレス。登録簿にある人であれば、メールが届きます。助言が出されると、ここに表示されます。
advice-ask-person = この人に求める
flash-proposal-adviser = このアドレスが登録簿にあれば、その人に助言を求めました。
outcome-adopts = あなたの決定
outcome-adopt = 採択する
outcome-adopt-not = 採択しない
outcome-tasks-help = 1行に1件ずつ書いてください。行の最後に日付（例：2027-03-01）を書くと、その日が期限になります。担当者は後で選びます。
proposal-facilitator = 進行役
proposal-facilitator-choose = 一緒に進める進行役を選ぶ
proposal-facilitator-help = あなたと同じことがすべてできます：文章の変更、立場の表明を求めること、ブロックの解決、結論のまとめ。
proposal-facilitator-none = ほかに誰もいない
proposal-facilitator-set = 選ぶ
proposal-refusal-facilitator = この団体の役職者を選んでください。
flash-proposal-led = 進行役を記録しました。
proposal-subjects = 分類
proposal-subjects-help = いくつかの言葉を読点（、）またはコンマ（,）で区切って書いてください（例：言語、会議）。
proposal-about = 私たちのネットワークは「{ $title }」（{ $url }）に回答します。会員の皆さんはどう考えますか。
decisions-any = すべて
decisions-year = 年
position-poll = 私たちの会員の意見
position-ask-members = 先にネットワークの会員に聞く
position-poll-number = 意見調査の番号
position-poll-help = 例：2026-7。立場とともに表示されます。
position-refusal-poll = この番号の提案や意見調査はありません。
flash-proposal-attached = ファイルを追加しました。
flash-proposal-detached = ファイルを削除しました。
decision-tasks = 決定後に行うこと
decision-task-due = { $day }まで
decision-task-by = 担当：{ $name }
decision-task-nobody = まだ誰もいない
decision-task-choose = 担当者を選ぶ
decision-task-bearer = 担当者
decision-task-bearer-help = この団体の役職者です。メールで知らされ、その人のマイデスクに表示されます。
decision-task-done = 完了
decision-task-do = 完了にする
decision-task-open = 未完了
flash-proposal-task = 記録しました。
decision-correct = 訂正を追加する
decision-correct-help = 今ある内容は変わりません。知っておくべきことが、日付とともに追加されます。
decision-correct-send = 追加する
decision-correction = 訂正（{ $day }）：
flash-proposal-corrected = 訂正を追加しました。
decision-cite = 引用の書き方
decision-cite-words = { $body }「{ $title }」決定{ $number }、{ $day }。{ $url }
remark-correction = 訂正
link-refusal = このリンクは、ここから送られたものではないか、書き換えられています。提案を開いて、そこで回答してください。
link-refusal-other = このリンクは、ほかの人に送られたものです。あなたにも回答が求められている場合は、提案を開いて、そこで回答してください。
task-follows = 行うこと：{ $what }
task-follows-action = 見る
mail-proposal-advice-person-subject = 助言をお願いします：{ $title }
mail-proposal-advice-person = { $who }が、決定の前に、提案へのあなたの助言を求めています：{ $title }
mail-proposal-advice-person-button = 読んで助言する
mail-proposal-facilitator-subject = 提案の進行役になりました：{ $title }
mail-proposal-facilitator = { $who }が、{ $body }への提案を一緒に進める進行役に、あなたを選びました：{ $title }
mail-proposal-facilitator-button = 開く
mail-proposal-task-subject = あなたの担当になりました：{ $title }
mail-proposal-task = { $who }が、{ $body }の決定に基づいて行うことを、あなたにお願いしています：{ $title }
mail-proposal-task-button = 見る
fact-decisions-led = { $who }が進行役を選びました：{ $what }
fact-decisions-task-given = { $who }が決定後に行うことの担当者を選びました：{ $what }
fact-decisions-task-done = { $who }が行われたことを記録しました：{ $what }
fact-decisions-corrected = { $who }が訂正を追加しました：{ $what }
merging-decisions-proposal-facilitator = 進行役を務める提案
merging-decisions-task-person = 決定に基づいて行ったこと
merging-decisions-task-bearer = 担当している、決定に基づいて行うこと

# dynamic: api-subject-
api-subject-decisions = 提案と決定、その名簿・立場・開票結果（全員に見えるようになったもの）：誰でも利用できます

## 一部変更、見直し、話し合いの記録、返答、決定から外れること

proposal-changes = 一部を変更する決定
proposal-changes-help = 引き続き有効で、この決定によって一部が変わる、以前の決定の番号。
proposal-refusal-changes = 一つの決定に対してできるのは、置き換えか一部の変更のどちらかです。両方はできません。
decision-changed-by = 一部を変更した決定
decision-answered = 意見表明済み
decision-elected = 選出済み
decision-reviewed = 見直し（{ $day }）：
decision-review-do = 見直す
decision-reviewed-what = 見直しの結果
decision-reviewed-help = 今も目的にかなっているか、誰に聞いたか。変更するには、代わりとなる新しい提案を出してください。
decision-review-next = 次の見直しの日
decision-review-send = 引き続き有効とする
proposal-refusal-not-in-force = この決定は有効ではありません。
proposal-note = ブロックについての話し合いの記録
proposal-note-help = 誰が集まったか、どのような必要が挙げられたか、誰が歩み寄ったか。
proposal-note-send = 記録を追加する
proposal-refusal-tied = 当事者との利害関係があるため、この提案の決定には加われません。
roll-not-established = 確立したネットワークではない
position-tie = （{ $tie }）
unfollowed-title = 懸念と返答
unfollowed-note = 留保、ブロック、そのほか理由が書かれた立場と、それに対する返答
unfollowed-none = 返答はまだありません
unfollowed-help = どう扱うか。何を変更し、何を変更しなかったか、その理由。
recusal-title = この決定から外れる
recusal-why = 外れる理由
recusal-help = 例：依頼元の大学で働いているため。名簿を見られる人全員が読みます。
recusal-out = 外れる
recusal-back = 再び加わる
recusal-is-out = この決定から外れています。あなたの立場は数えられず、名簿の件数が一つ減ります。
recusal-stood-out = 自分から外れた：{ $why }
recusal-refusal-last = あなたが外れると、このルールでは決定できる人がいなくなります。
recusal-refusal-others = このネットワークにはほかにも代表者がいます。回答はその人に任せてください。
who-today = 今日の登録簿による名簿です。立場の表明を求めるときに、その時点の名簿で確定します。
who-frozen = 最初に立場の表明を求めたときに確定した名簿です。
who-more = もっと見る
task-shape = 検討中：{ $title }
task-shape-action = 読んでコメントする
task-suggestion = 提案された変更に、まだ返答がありません：{ $title }
task-suggestion-action = 返答する
task-review = 見直しの時期です：{ $title }
task-review-action = 見直す
flash-proposal-noted = 記録を載せました。
flash-proposal-reviewed = この決定は引き続き有効です。
flash-recusal-out = この決定から外れました。名簿を見られる人全員が理由を読みます。
flash-recusal-back = 再びこの決定に加わりました。
mail-proposal-published-subject = ご意見をお寄せください：{ $title }
mail-proposal-published =
    { $body }に提案が出されました：{ $title }

    まだ変更できます。立場の表明が求められる前に、どうすればもっとよくなるかをお書きください。
mail-proposal-published-button = 読んでコメントする
mail-proposal-resolving-subject = ブロックについて話し合っています：{ $title }
mail-proposal-resolving =
    { $body }への提案にブロックがあります：{ $title }

    これから話し合いを行い、必要なら文章を直します。その後、もう一度立場の表明を求めます。
mail-proposal-resolving-button = 提案を読む
mail-proposal-withdrawn-subject = 取り下げられました：{ $title }
mail-proposal-withdrawn = { $body }への提案が取り下げられ、決定は行われません：{ $title }
mail-proposal-withdrawn-button = 提案を読む
mail-proposal-left-out-subject = 回答者から外れています：{ $title }
mail-proposal-left-out =
    { $body }への提案の受け付けが始まりましたが、始めた人により、あなた、またはあなたが代表する団体は回答者の名簿から外されました：{ $title }

    理由は名簿にあります。誤りがあれば、提案を進めている人に連絡してください。
mail-proposal-left-out-button = 読む
mail-proposal-lapses-subject = まもなく失効します：{ $title }
mail-proposal-lapses =
    { $body }の決定の効力は、{ $day }が最終日です：{ $title }

    その後も続ける場合は、代わりとなる新しい提案を出してください。
mail-proposal-lapses-button = 決定を読む
fact-decisions-stood-out = { $who }が決定から外れました：{ $what }
fact-decisions-came-back = { $who }が再び決定に加わりました：{ $what }
fact-decisions-position-replied = { $who }が立場に返答しました：{ $what }
fact-decisions-noted = { $who }がブロックについての話し合いの記録を追加しました：{ $what }
fact-decisions-reviewed = { $who }が決定を見直しました：{ $what }
remark-note = 話し合いの記録
merging-decisions-reply-person = 返答した立場
roll-stood-out = 自分から外れた
mail-proxy-returned-subject = 代理に任せた回答が戻りました：{ $title }
mail-proxy-returned =
    { $body }の代理で回答するはずだった人が、この決定から外れました：{ $title }

    ご自身で回答するか、ほかの人に代わりに回答してもらってください。
mail-proxy-returned-button = 読んで回答する
mail-proposal-vote-follows-subject = 投票に進みます：{ $title }
mail-proposal-vote-follows =
    { $body }への提案に、まだブロックが残っています：{ $title }

    ルールに従い、これから投票に進みます。投票の条件は、前の段階より厳しくなります。
mail-proposal-vote-follows-button = 提案を読む
merging-decisions-voter-stood-out-by = 自分から外れた決定

## News

# dynamic: news-
news-decisions-proposed = 提案されました
news-decisions-decided = 決定されました
