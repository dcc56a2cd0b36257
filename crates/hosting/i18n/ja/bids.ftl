### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = 自分の応募
bids-mine-lede = 一人で、またはほかの人と一緒に書いている、会議の開催への応募書です。
bids-none = 現在、書いている応募書はありません。
bids-bid = 応募書
bids-begin = 応募書の作成を始める
bids-untitled = 表題のない応募書
bids-somebody = チームの一人
bids-task = 応募書の提出：{ $title }
bids-task-action = 続きを書く
bids-back = 応募書に戻る
bids-save = 保存
bids-save-next = 保存して次へ：{ $title }
bids-choose = 選んでください
bids-sealed-note = すべての応募書が一緒に開封されるまで、この応募書を見られるのはあなたのチームだけです。事務局も審査委員会も、この応募書があることを知ることはできません。
bids-shut-note = これは読むことはできますが、もう変更できません。

bids-newer = 入力中に、チームの人がここを保存しました。あなたが入力した内容は下に残っていますが、まだ保存されていません。保存された内容を確認し、両方を合わせてから保存してください。
bids-theirs = 先に保存された内容
bids-opened-lede = 提出されたときのままの応募書と、そのチェックサムです。内容はもう変わりません。
bids-digest = チェックサム（SHA-256）

## Coming in

link-mail-bids = このメールアドレスで、会議の開催に応募したいという請求を受け付けました。おそらくご本人によるものです。
bids-door = 会議の開催に応募する
bids-door-lede = 開催機関は会員でなくてもかまいません。応募書を開くリンクをメールでお送りします。ほかの人には知らされません。
bids-door-known = 登録簿に載っている場合：ログイン
bids-door-send = リンクを送信
bids-your-name = あなたの名前
bids-your-name-help = チームのほかの人に表示される名前です。
bids-your-address = メールアドレス
bids-your-address-help = リンクはこのアドレスに届きます。アドレスは誰にも表示されません。

## A bid as a whole

bids-parts = 応募書の内容
bids-parts-note = 部分ごとに保存されます。どの順番で書いてもかまいません。
bids-basics = 表題、開催地、日程、開催機関
bids-budget = 予算書
bids-words = { $count }語（上限{ $most }語）
bids-files = ファイル{ $count }件
bids-preview = 審査委員会が読む形で見る
bids-preview-lede = 今提出すると、この内容になります。
bids-hand-in = 提出
bids-hand-in-note = 応募書全体の写しが、チェックサム（SHA-256）とともに保管されます。期限までは、続きを書いて何度でも提出できます。最後に提出した写しが有効です。
bids-lacks = 足りないものが{ $count }件あります。
bids-lead-alone = チームの代表が行います
bids-withdraw = 応募を取り下げる
bids-resume = 応募を再開する
bids-discard = 応募書を破棄
bids-team = チーム
bids-team-note = チームの全員が書けます。提出は代表が行います。
bids-invite = 招待する
bids-leave-out = チームから外す
bids-invited = チームへの招待
bids-invited-lede = このリンクを、信頼できる人1人に渡してください。リンクを使えるのは、2週間以内に1回だけです。リンクは今だけ表示されます。
bids-invited-note = リンクを開いてログインした人は、チームに加わり、応募書全体を読み、書くことができます。登録簿に載っていない人は、先に「会議の開催に応募する」から入り、その後でリンクを開きます。
bids-join = 応募書のチームに加わる
bids-join-lede = 応募書を一緒に書くよう招待されています。加わると、応募書全体を読み、書くことができます。あなたの名前は、チームのほかの人に表示されます。
bids-join-yes = チームに加わる

# dynamic: bids-hand-in-
bids-hand-in-expression = 関心表明を提出
bids-hand-in-bid = 応募書を提出

# dynamic: bids-handed-
bids-handed-expression = 関心表明の提出：{ $at }
bids-handed-bid = 応募書の提出：{ $at }

# dynamic: bids-state-
bids-state-draft = 作成中
bids-state-expressed = 関心表明済み
bids-state-handed = 提出済み
bids-state-withdrawn = 取り下げ
bids-state-opened = 開封済み

# dynamic: bids-part-
bids-part-lead = 代表
bids-part-member = 執筆

## Title, place, dates, hosts

bids-basics-lede = 応募書の初めに来る内容です。中心となる機関を、開催機関の1番目に書いてください。
bids-field-title = 応募書の表題
bids-field-title-help = 例：「ナイロビでの会議」。
bids-field-city = 都市
bids-field-country = 国
bids-field-mode = 参加の方法
bids-field-language = 応募書の言語
bids-field-language-help = 応募書を書く言語です。
bids-field-first = 初日
bids-field-last = 最終日
bids-field-host = 機関の名称
bids-field-host-country = 機関の国
bids-dates = 日程
bids-dates-option = 日程の案 { $number }
bids-window = 公募で求められている期間：{ $days }
bids-clashes = 同じ時期にある行事など：
bids-clash = { $title }、{ $days }
bids-hosts = 開催機関
bids-hosts-note = 一緒に開催する機関です。登録簿に載っていなくてもかまいません。同じ名称で載っている機関は、自動的に結び付けられます。
bids-host-number = 開催機関 { $number }
bids-host-number-add = 開催機関を追加

## A section

bids-text = 本文
bids-text-help = 箇条書きや強調には、Markdownを使えます。
bids-saved-by = 保存：{ $who }、{ $at }
bids-past = 以前の内容
bids-past-lede = ほかの人が、または時間がたってから書き換えた、元の内容です。必要なところをコピーして使ってください。
bids-past-none = 書き換えられた内容は、まだありません。
bids-autosave-saving = 保存しています…
bids-autosave-saved = すべて保存しました。
bids-autosave-offline = 保存されていません。接続がありません。自動的に再試行します。
bids-autosave-stopped = 保存されていません。「保存」を押すと、理由が表示されます。入力した内容は失われていません。
bids-files-title = ファイル
bids-files-note = 審査する人は、ファイルをダウンロードして読みます。ページの中に表示されることはありません。
bids-files-none = ファイルはありません。
bids-file = ファイル
bids-file-help = PDF、画像、テキスト、マクロのないオフィス文書。5 MBまで。
bids-attach = ファイルを追加
bids-kilobytes = { $size } kB

## The budget

bids-budget-lede = 各費目の金額を、参加者が少ない場合、見込みどおりの場合、多い場合のそれぞれについて入力してください。参加費の合計は、参加者の数と1人当たりの参加費から計算されます。
bids-currency = 通貨
bids-currency-help = すべての金額を一つの通貨で書きます。3文字の通貨コードを入力してください（例：EUR）。
bids-fee = 1人当たりの参加費
bids-come = 参加者数：
bids-lines = 費目
bids-sums = 計算の結果
bids-sums-note = 保存されている内容によります。
bids-sum-delegates = 参加者数
bids-sum-fees = 参加費
bids-sum-other = 参加費以外の収入
bids-sum-fixed = 参加者数によらない費用
bids-sum-each = 参加者数に応じた費用
bids-sum-result = 差引残額
bids-sum-even = 収支が釣り合う最少の参加者数
bids-warnings = もう一度確認してください。
bids-warning-loss = { $scenario }：{ $loss }の損失になります。
bids-warning-fewer = { $scenario }：一つ前の場合より参加者が少なくなっています。
bids-warning-never = 参加者が何人でも、収支は釣り合いません。参加者1人当たりの費用が、1人の支払う額以上になっています。
bids-warning-above = 収支が釣り合うのは参加者{ $count }人からです。これは、参加者が少ない場合の人数を上回っています。
bids-warning-zero = 「{ $line }」は、三つの場合のすべてで0になっています。
bids-warning-uneven = 「{ $line }」は参加者1人当たりの金額ですが、三つの場合で異なっています。

# dynamic: bids-scenario-
bids-scenario-low = 少ない場合
bids-scenario-expected = 見込みどおりの場合
bids-scenario-high = 多い場合

## What is missing

bids-missing-title = 表題がありません。
bids-missing-place = 都市と国がありません。
bids-missing-hosts = 開催機関が書かれていません。
bids-missing-dates = 1番目の日程の案がありません。
bids-missing-mode = 参加の方法が示されていません。
bids-missing-text = 何も書かれていません。
bids-missing-words = { $count }語書かれています。上限は{ $most }語です。
bids-missing-file = ファイルがありません。
bids-missing-currency = 通貨がありません。
bids-missing-lines = 三つの場合の金額がそろっていない費目が、{ $count }件あります。
bids-missing-tiers = 参加費または参加者数のない参加費の区分が、{ $count }件あります。

## Refusals

bids-refusal-move = 応募書の現在の状態では、この操作はできません。
bids-refusal-closed = この公募は、応募を受け付けていません。
bids-refusal-late = 応募の期限は過ぎています。書いた内容はそのまま残ります。提出されたものは有効です。
bids-refusal-late-expression = 関心表明の期限は過ぎています。
bids-refusal-not-expressed = この公募では先に関心表明が必要ですが、その期限は過ぎています。
bids-refusal-many = この公募について、あなたが書いている応募書がすでに{ $most }件あるか、公募全体の応募書が多すぎます。先に1件を破棄してください。
bids-refusal-submissions = 応募書の提出が、上限の{ $most }回に達しています。
bids-refusal-team = チームは、招待中の人を含めて{ $most }人までです。
bids-refusal-lead = 代表をチームから外すことはできません。
bids-refusal-country = この国は見つかりません。国の名前、または2文字の国コードを入力してください。
bids-refusal-window = この日程は、公募で求められている期間の外にあります。
bids-refusal-currency = 先に通貨を入力してください。
bids-refusal-other-currency = この予算書の金額は、すべて{ $currency }です。この金額も換算してください。
bids-refusal-negative = 0より小さい金額は入力できません。収入と支出には、それぞれ別の費目があります。
bids-refusal-amount =
    { $digits ->
        [0] 小数点のない金額を入力してください（例：1200）。
       *[other] 小数点以下{ $digits }桁までの金額を入力してください（例：1200.50）。
    }
bids-refusal-sealed = 期限が過ぎるまで、応募書は封印されています。
bids-refusal-nothing = 提出された応募書はありません。開催機関を決めずに公募を終了してください。

## Questions

questions-title = 質問と回答
questions-lede = 応募者からの質問と、応募者全員への回答です。誰が質問したかは示されません。
questions-ask = 質問する
questions-ask-lede = 回答は、応募者全員に同時に示されます。誰が質問したかは、誰にも知らされません。
questions-ask-help = 誰が質問したか分からないように書いてください。
questions-over = 質問の受付は終わりました。
questions-question = 質問
questions-question-help = 別の言葉に言い換えることができます。特に、誰が質問したか分かってしまう場合は、言い換えてください。
questions-answer = 回答
questions-send = 全員に回答
questions-waiting = 未回答
questions-waiting-note = 誰が質問したかは表示されません。応募は封印されています。
questions-waiting-none = 回答を待つ質問はありません。
questions-frozen = 回答の期間は終わりました。応募者が頼りにする内容を変えないためです。
questions-answered = 回答済み
questions-answered-none = まだ回答はありません。
questions-change = 回答を変更
questions-refusal-late = 質問の受付は終わりました。
questions-refusal-frozen = 回答の期間は終わりました。これまでの回答はそのまま残ります。
questions-refusal-many = 回答を待つあなたの質問がすでに{ $most }件あるか、公募全体の質問が多すぎます。

## Opening

calls-open-bids = 応募書を開封
calls-open-bids-note = 期限が過ぎました。提出された応募書は、すべて一緒に開封されます。開封するまで、応募書が何件あるかは誰にも分かりません。
calls-bidders = 応募者
calls-open-task = 応募書の開封：{ $title }
calls-open-task-action = 開封する

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = 応募書が提出されました
mail-bid-handed-in = 「{ $title }」へのあなたのチームの応募書が提出されました。期限までは、続きを書いて、もう一度提出できます。
mail-bid-handed-in-button = 応募書を開く
mail-bid-expressed-subject = 関心表明が提出されました
mail-bid-expressed = 「{ $title }」へのあなたのチームの関心表明が提出されました。
mail-bid-expressed-button = 応募書を開く
mail-bids-opened-subject = 応募書が開封されました
mail-bids-opened = 「{ $title }」への応募書が、あなたの応募書を含めてすべて開封されました。これから審査が行われます。
mail-bids-opened-button = 公募を開く

# dynamic: mail-question-
mail-question-answered-subject = 質問への回答がありました
mail-question-answered = 「{ $title }」についての質問に、応募者全員に向けた回答がありました。
mail-question-answered-button = 回答を読む

## Said after a change

flash-bid-begun = 応募書の作成を始めました。あなただけが見ることができます。
flash-bid-saved = 保存しました。
flash-bid-handed-in = 応募書を提出しました。
flash-bid-expressed = 関心表明を提出しました。
flash-bid-withdrawn = 応募を取り下げました。
flash-bid-resumed = 続きを書けます。期限までに、もう一度提出してください。
flash-bid-discarded = 応募書を破棄しました。
flash-bid-joined = チームに加わりました。
flash-bid-left-out = この人をチームから外しました。
flash-question-asked = 質問を受け付けました。回答をお待ちください。
flash-question-answered = 回答は誰でも読めるようになりました。応募者にも知らされます。
flash-bids-opened = 応募書を開封しました。
