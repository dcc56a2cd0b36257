## Menu

menu-networks = ネットワーク
menu-groups = グループ
menu-partners = パートナー
menu-about = 連合体について

## Kinds and states

# dynamic: kind-
kind-confederation = 連合体
kind-confederation-plural = 連合体
kind-confederation-active = 連合体
kind-confederation-closed = 連合体（終了）
kind-network = ネットワーク
kind-network-plural = ネットワーク
kind-network-established = 確立したネットワーク
kind-network-emerging = 形成中のネットワーク
kind-network-closed = ネットワーク（終了）
kind-interest-group = 関心グループ
kind-interest-group-plural = 関心グループ
kind-interest-group-active = 関心グループ
kind-interest-group-closed = 関心グループ（終了）
kind-working-group = ワーキンググループ
kind-working-group-plural = ワーキンググループ
kind-working-group-active = ワーキンググループ
kind-working-group-closed = ワーキンググループ（終了）
kind-partner = パートナー団体
kind-partner-plural = パートナー団体
kind-partner-partner = パートナー団体
kind-partner-closed = パートナー団体（終了）
kind-association = 協会
kind-association-plural = 法人
kind-association-active = 協会
kind-association-closed = 協会（終了）
kind-page = このサイトのページ
# dynamic: status-
status-established = 確立
status-emerging = 形成中
status-active = 活動中
status-closed = 終了
status-partner = パートナー
status-dormant = 休止中
status-left = 脱退

## Front page

home-heading = ともに学べば、保健医療の専門職はよりよく働けます
home-lede = 私たちは、保健医療の専門職がともに学び、ともに働くことを目指す、独立したネットワークの連合体です。あらゆる大陸のネットワークがここに並び立ち、互いに学び合い、会議で出会い、この分野の知見を蓄えています。
home-networks = { $emerging ->
    [0] 確立したネットワークが{ $established }あります。
   *[other] 確立したネットワークが{ $established }、形成中のネットワークが{ $emerging }あります。
}
home-all-networks = すべてのネットワークを見る
home-wants = 連合体が目指すこと
home-about = 目標と原則

## Map

map-title = ネットワークの世界地図
map-description = ネットワークの国は、そのネットワークの色と模様で示しています。形成中のネットワークは輪郭線だけで、ネットワークのない国は灰色で示しています。下の一覧に、同じ内容を文字で載せています。
map-borders = 国境はNatural Earthに従うもので、いかなる見解も示しません。小さい国は点で示しています。複数のネットワークがある国は、対象国が最も少ないネットワークの色で示しています。
map-table = 同じ地図の表

## Lists

networks-title = { $count ->
    [0] まだネットワークはありません
   *[other] { $count }のネットワーク
}
networks-lede = それぞれのネットワークは独立しています。確立したネットワークはともに意思決定を行い、形成中のネットワークは活動に加わりながら歩みを進めています。
networks-feed = ネットワークの更新情報
groups-title = グループ
groups-lede = ワーキンググループは、連合体の計画を担います。関心グループには、一つのテーマに関心を寄せる人々が集まります。協会は法人です。
partners-title = パートナー
partners-lede = 志を同じくし、連合体とともに活動する団体です。

## A body

# dynamic: bodies-

bodies-network = ネットワーク
bodies-networks = ネットワーク
bodies-region = 地域
bodies-status = 状態
bodies-kind = 種類
bodies-since = 開始
bodies-since-help = 始まった年。月や日が分かる場合は、それも入力してください（例：2018、2018-09、2018-09-06）。
bodies-since-date = { $date }～
bodies-until-date = 委任の期限：{ $date }
bodies-text-in = { $language }で表示しています
bodies-unknown = 記録なし
bodies-country = 国・地域
bodies-language = 言語
bodies-languages = 言語
bodies-languages-help = 名称を読点またはコンマで区切って入力してください（例：英語、アラビア語）。
bodies-countries = 国・地域
bodies-countries-help = 名称を読点またはコンマで区切って入力してください（例：ケニア、ウガンダ）。KEのようなコードも使えます。
bodies-begins = 名称または略称の先頭
bodies-facts = 基本情報
bodies-site = サイト
bodies-site-help = 団体自身のサイトのウェブアドレス。
bodies-parent = 所属
bodies-acronym = 略称
bodies-acronym-help = 広く知られている略称の文字。
bodies-countries-named = 出典に名前のある国・地域
bodies-countries-derived = 出典の記述から導かれる国・地域
bodies-countries-derived-why = 出典に地域名が書かれています。この一覧は、国際連合の地域区分（M49）に基づいて導いたものです。ネットワーク自身の数え方とは異なる場合があります。
bodies-countries-count = { $count }の国・地域
bodies-name = 名称
bodies-name-help = 正式な名称。団体自身の言語のものを先に入力します。
bodies-identity = どのような団体か
bodies-identity-help = 初めて読む人にも分かる、1～3文の説明。
bodies-vision = 目指す将来像
bodies-vision-help = この団体の活動によって、いつの日か実現しているはずのこと。
bodies-purpose = 活動の目的
bodies-purpose-help = 何を、誰のために行うのか。
bodies-facilitation = ファシリテーションの担い手
bodies-facilitation-help = 名前ではなく役割を書いてください。名前は委任の情報から表示されます。
bodies-objectives = 目標
bodies-objectives-help = 採択されたとおりに、一つにつき一文で書きます。測定項目による進み具合は、専用のページに書きます：
bodies-objective-period = 期間
bodies-objective-text = 目標
bodies-doubted = 未確認
bodies-holders = 役職者
bodies-holders-note = 名前は、本人が同意した場合にだけ表示されます
bodies-holders-none = ここに委任の記録はありません。
bodies-holder-unnamed = 名前は非公開
bodies-holder-hidden = この名前はここで役職に就いている人と事務局だけに表示されます
bodies-holder-narrowed = この名前は委任を持つ人だけに表示されます
bodies-moments = これまでの出来事
bodies-edit = このページを編集
bodies-edit-title = { $name }のページを編集
bodies-edit-lede = 保存した内容は、すぐに公開されます。保存した版はすべて残り、何が変わったかを誰でも見られます。
bodies-other-languages = ほかの言語
bodies-remark = 変更した点
bodies-remark-help = 履歴を読む人のための1文。
bodies-save = ページを保存
bodies-emblem-add = エンブレムを追加
bodies-emblem-change = エンブレムを変更
bodies-emblem-title = { $name }のエンブレム
bodies-emblem-lede = ページの上部で、名称の横に表示される小さな画像です。保存した内容は、すぐに公開されます。
bodies-emblem-now = 現在のエンブレム
bodies-emblem-new = 新しいエンブレム
bodies-emblem-file = 画像
bodies-emblem-help = PNG、JPEG、WebPのいずれか。{ $size } KB以下、幅・高さとも{ $pixels }ピクセル以下。白い背景に表示されます。撮影場所や時刻など、カメラやプログラムがファイルに書き込んだ情報は取り除かれます。画像は、正しい向きにしてから選んでください。
bodies-emblem-set = エンブレムを保存
bodies-emblem-remove = エンブレムを削除
bodies-version = 第{ $number }版
bodies-newer-title = 編集中に、ほかの人がこのページを保存しました
bodies-newer-text = 失われた内容はありません。下のフォームには、あなたの文章と相手の文章を合わせたものが入っています。確認して、もう一度保存してください。
bodies-newer-torn = 次の項目は、お二人がともに変更しました。フォームにはあなたの内容が入っています。相手の内容は次のとおりです。
bodies-newer-theirs = 相手が変更した点
bodies-register = 登録情報
bodies-slug = アドレス
bodies-slug-help = ページのアドレスの末尾。小文字の英字、数字、ハイフンを使います。後から変更できません。
bodies-status-since = この状態になった時期
bodies-status-since-help = 年月日、年月、または年。分からない場合は空欄にしてください。
bodies-own-language = 団体自身の言語
bodies-own-language-help = ISO 639のコード（例：ja）。最初に入力した名称が、この言語の名称として保存されます。その名称が入力欄の横に示された言語のものであれば、空欄にしてください。
bodies-new-title = 団体を追加
bodies-new-lede = ネットワーク、グループ、またはパートナーです。ページは今書くことも、役職者に任せることもできます。
bodies-add = 登録簿に追加
office-bodies-lede = 登録簿にあるすべての団体です。
bodies-refusal-kind = 種類を選んでください。
bodies-refusal-status = この種類に合う状態を選んでください。
bodies-refusal-slug = 小文字の英字、数字、連続しないハイフンを使ってください。
bodies-refusal-slug-taken = このアドレスは別の団体で使われています。別のアドレスを選んでください。
bodies-refusal-language = 「{ $code }」は言語のコードではありません。
bodies-refusal-emblem-none = 画像を選んでください。
bodies-refusal-emblem-kind = この画像は受け付けられません。PNG、JPEG、WebPのいずれかのファイルを選んでください。
bodies-refusal-emblem-moves = この画像は動きます。静止画を選んでください。
bodies-refusal-emblem-bytes = ファイルの大きさは{ $size } KBです。受け付けられるのは{ $most } KBまでです。画像を小さくして、もう一度選んでください。
bodies-refusal-emblem-pixels = 画像の大きさは、幅{ $width }ピクセル、高さ{ $height }ピクセルです。受け付けられるのは、幅・高さとも{ $most }ピクセルまでです。画像を小さくして、もう一度選んでください。
bodies-refusal-objectives = 目標は{ $most }件以内で入力してください。
bodies-refusal-whole = このページの文章は全部で{ $length } kBです。上限は{ $most } kBです。長いものを短くしてください。
bodies-refusal-confederation = 連合体はすでに登録簿にあります。連合体は一つだけです。
flash-body-saved = ページを保存しました。
flash-body-unchanged = 変更がないため、保存しませんでした。
flash-body-added = 団体を登録簿に追加しました。
flash-emblem-set = エンブレムを保存しました。
flash-emblem-unchanged = すでに同じエンブレムのため、保存しませんでした。
flash-emblem-removed = エンブレムを削除しました。

## History

history-title = { $name }の履歴
history-lede = このページの保存されたすべての版です。新しい順に並んでいます。
history-link = このページの履歴
history-version = 第{ $number }版
history-version-title = { $name }：第{ $number }版
history-first = これは最初の版です。
history-marks = 追加された語には下線、削除された語には取り消し線が付いています。
history-program = 最初のデータとともに読み込み
history-somebody = 役職者
history-under = { $body }の{ $role }として

## About

about-title = 連合体について
about-lede = ネットワークの上に立つ者はいません。ともに行うことは合意して決め、それぞれが自らに責任を持ちます。
about-vision = ビジョン
about-vision-text = 患者と地域社会をパートナーとして、ともに学び、ともに働く多様な職種の保健医療従事者が、世界のどこでも人々のケアにあたること。
about-mission = ミッション
about-mission-text = 専門職連携教育と連携実践を進める世界のネットワークを結び、新しいネットワークの成長を助け、その知見を、教える人、ケアをする人、決定する人、費用を担う人に届けること。
about-objectives = 目標
about-objectives-note = それぞれ、取り組んでいる場所とともに示します
about-objective-where = 取り組んでいる場所
about-objective-1 = ネットワークが支え合い、新しいネットワークを歓迎する、力強い連合体となる。
about-objective-2 = ともに学び、ともに働くことが健康にもたらすものを、より多くの人に知ってもらう。
about-objective-3 = 政策を作る人に、使える言葉でエビデンスを届ける。
about-objective-4 = 世界におけるこの分野の現状を報告する。
about-objective-5 = 人とネットワークが力を伸ばせるように支える。
about-objective-6 = この分野のデータと文書を一か所にまとめ、公開し続ける。
about-objective-7 = 長く続く資金を得て、大切に使う。
about-principles = パートナーシップの原則
about-principles-note = パートナーが互いに求め合う16のこと
about-principles-basis = よりどころ
about-principles-working = 進め方
about-principles-partners = 加わる人々
about-principle-1 = パートナーは、進む方向を互いに確かめ、互いを気遣います。
about-principle-2 = 全員が受け入れる個人またはチームが、パートナーシップの歩みを支えます。
about-principle-3 = 目的は、誰にとっても明確です。
about-principle-4 = 組織の形よりも必要を、規約よりも合意を先にします。
about-principle-5 = 到達点は明確にします。初めは達成できる小さなものとし、後に難しくしていきます。
about-principle-6 = はるか先にあるものから目を離しません。
about-principle-7 = 文化が違っても、信頼と率直さと互いへの思いやりが活動を支えます。
about-principle-8 = パートナーに共通することは言葉にし、異なることは尊重します。
about-principle-9 = 多くの人が決定に加わり、多くの人がそれを自分の決定とします。
about-principle-10 = ビジョンと技能を受け継ぎ、指導者の交代には必ず備えます。
about-principle-11 = 参加には負担が伴います。誰もがその負担を知っており、それだけの価値があります。
about-principle-12 = パートナーシップは道のりであり、一度きりの行事ではありません。
about-principle-13 = 立場の異なる人々の集まりがいくつもあり、どの集まりの姿にも声にも注意を払います。
about-principle-14 = 達成したことは、折あるごとに祝います。
about-principle-15 = どのパートナーにも、自らの組織の中でパートナーシップのために語る人がいます。
about-principle-16 = どのパートナーも、自らが何者で、何を望むかを知っています。
about-form = 二つの形
about-form-partnership = パートナーシップは上下のない形で、合意によって運営されます。確立したネットワーク、形成中のネットワーク、グループ、パートナーが加わります。
about-form-association = これと並んで、オランダ法に基づく協会があります。協会は法人であり、資金を集め、その責任を負います。理事会は、確立したネットワークの代表者によって選ばれます。

## Roles and mandates

# dynamic: role-
role-secretariat = 事務局
role-representative = 代表者
role-chair = 議長
role-facilitator = ファシリテーター
role-treasurer = 会計
role-member = メンバー
office-mandates-lede = 誰が、どの団体のために、どの役割で、いつまで活動するかの一覧です。終了が近い順に並んでいます。
mandates-now = 有効または開始前
mandates-over = 終了
mandates-state = 状態
mandates-body = 団体のアドレスまたは略称
mandates-body-name = 団体
mandates-body-help = 団体のページのアドレスの末尾（例：afripen）。
mandates-choose-body = 団体を選択
mandates-person = 個人
mandates-role = 役割
mandates-role-help = 代表者、議長、ファシリテーター、事務局の役割を持つ人は、その団体のページを編集できます。
mandates-starts = 開始日
mandates-ends = 終了日
mandates-ends-help = 委任の期間は最長{ $years }年です。地球上のどこでもこの日が終わるまで有効です。
mandates-do = 操作
mandates-none = この一覧に委任はありません
mandates-none-text = 委任は個人のページで行います。
mandates-mandate = 委任
mandates-give = 委任する
mandates-give-title = { $name }さんに委任する
mandates-give-lede = 委任を受けた人は、団体のために発言し、働きます。委任には必ず終わりがあります。
mandates-end = この委任を今すぐ終了
mandates-end-link = 終了
mandates-end-title = 委任を終了
mandates-end-text = 委任はすぐに終了します。この委任のもとで行われたことは、記録に残ります。取り消すことはできませんが、新しく委任することはできます。
mandates-refusal-role = この種類の団体にある役割を選んでください。
mandates-refusal-body = このアドレスの団体はありません。
mandates-refusal-day = 日付を「年-月-日」の形で入力してください（例：2027-06-14）。
mandates-refusal-ends-first = 終了日が開始日より前になっています。
mandates-refusal-too-long = 委任の期間は最長{ $years }年です。より早い終了日を選んでください。
mandates-refusal-twice = この人は、この期間の一部で、すでにこの団体の同じ役割を持っています。
mandates-refusal-over = この委任はすでに終了しています。
mandates-refusal-last-steward = これは事務局の最後の委任です。先にほかの人に委任してください。この委任がなくなると、登録簿を管理できる人がいなくなります。
mandate-in-force = 有効
mandate-to-come = 開始前
mandate-withdrawn = 開始前に取り消し
mandate-over = 終了
flash-mandate-given = 委任しました。
flash-mandate-ended = 委任を終了しました。

## What waits on the desk

task-failed-work = メール送信などの処理が{ $count }件できませんでした
task-failed-work-action = 失敗した処理を見る
task-zone = タイムゾーンが選ばれていないため、時刻をUTCで表示しています
task-zone-action = タイムゾーンを選ぶ
task-bare-page = ページに、どのような団体か、何を目的とするかがまだ書かれていません
task-bare-page-action = ページを書く
task-mandate-ends = あなたの委任が終了します（{ $role }）

## Persons

office-persons-lede = 登録簿にあるすべての人の一覧です：現在またはかつての役職者、申請者、会員、事務局が追加した人。この一覧は事務局だけが見られます。
persons-search = 姓または名の先頭、またはメールアドレス全体
persons-name = 名前
persons-name-help = 本人が書くとおりに。文字の種類や姓名の順は問いません。
persons-latin-name = 名前（ローマ字）
persons-latin-name-help = 元の表記を読めない人のためのものです。一覧はこの表記の順に並びます。
persons-greeting = メールの宛名
persons-greeting-help = 普段呼ばれている名前。空欄の場合は、名前全体を使います。
persons-language = ページとメールの言語
persons-language-help = ページとメールは、この言語で表示します。ページでは、別の言語も選べます。
persons-language-none = 選択なし（ブラウザーの言語）
persons-others = ほかに読める言語
persons-zone = タイムゾーン
persons-zone-help = 期限は、このタイムゾーンの時刻で表示し、元のタイムゾーンの時刻も添えます。
persons-zone-none = 選択なし（時刻はUTC）
persons-name-seen-by = 名前を見られる人
persons-name-seen-together = および、あなたが役職に就いている（または就いていた）団体で役職に就いている人
persons-address-seen-by = メールアドレスを見られる人
# dynamic: seen-
seen-nobody = 事務局のみ
seen-members = 委任を持つ人
seen-everyone = すべての人
persons-address = メールアドレス
persons-address-help = メールと、ログイン用のリンクの送り先です。
persons-address-more = 追加のメールアドレス
persons-address-add = アドレスを追加
persons-address-remove = 削除
persons-addresses = メールアドレス
persons-addresses-note = どのアドレスでもログインできます
persons-details = 登録内容
persons-mandates = 委任
persons-mandates-none = まだ委任はありません。
persons-new-title = 個人を追加
persons-new-lede = 保存するのは、役職に必要なことだけです。本人は、ログインして内容を確認し、訂正できます。
persons-add = 個人を追加
persons-correct = 登録内容を保存
persons-doings = この人の活動記録
persons-newer = 入力中に、別の場所でこの内容が保存されたため、あなたの内容はまだ保存されていません。入力した内容はフォームに残っています。異なる項目には、現在、次の内容が保存されています。確認して、もう一度保存してください。
persons-empty = （空欄）
persons-erased-name = 名前が消去された人
persons-erase = この個人の情報を消去
persons-erase-title = { $name }さんの情報を消去
persons-erase-text = 名前、メールアドレス、言語、タイムゾーン、すべてのログイン手段、文書、役職を引き継ぐために書いたことを完全に消去します。委任と活動は、名前を除いて記録に残ります。取り消すことはできません。
persons-refusal-zone = 「{ $zone }」は、計算に使えるタイムゾーンではありません。
persons-refusal-seen = 見られる人を選んでください。
persons-refusal-address-taken = このアドレスは、すでにほかの人が使っています。
persons-refusal-last-address = このほかにアドレスがありません。先に別のアドレスを追加してください。アドレスがないとログインできません。
persons-refusal-erase-self = ご自分の情報は、ほかの人と同じように、マイページで消去してください。
persons-refusal-erase-mandate = この人は委任を持っています。先に委任を終了してください。
flash-person-added = 個人を登録簿に追加しました。次に、この人に委任してください。
flash-person-saved = 登録内容を保存しました。
flash-person-erased = 個人の情報を消去しました。
flash-address-added = アドレスを追加しました。
flash-address-removed = アドレスを削除しました。

## My page

me-title = マイページ
me-lede = ご自分について保存されている内容、それを見られる人、ログインの方法です。
me-save = 登録内容を保存
me-addresses-note = 変更は事務局に依頼してください
me-prove-again = パスキー、トークン、ログイン用のサービスを追加するには、1時間以内にログインしている必要があります。
me-prove-again-link = もう一度ログイン
me-passkeys = パスキー
me-passkeys-note = メールを使わず、お使いの端末でログインできます
me-passkeys-none = パスキーはまだありません。
me-passkey-unnamed = パスキー
me-passkey-dates = 追加：{ $since }、最後の使用：{ $used }
me-passkey-remove = 削除
me-passkey-name = パスキーの名前
me-passkey-name-help = 後で見分けるための名前（例：自分のスマートフォン）。
me-passkey-add = パスキーを追加
me-passkey-failed = パスキーは追加されませんでした。端末にすでにパスキーがあるか、操作が中断された可能性があります。何も変更されていません。もう一度お試しください。
me-places = ほかのサービスでのログイン
me-places-note = サービスから伝えられるのは、ご本人であることだけです
me-place-add = { $place }と連携
me-place-remove = 連携を解除
me-since = 連携開始：{ $since }
me-sessions = ログイン中のブラウザー
me-sessions-note = 心当たりのないものはログアウトしてください
me-session-unknown = ブラウザー
me-session-here = このブラウザー
me-session-dates = 開始：{ $since }、期限：{ $until }
me-session-end = ログアウトさせる
me-sessions-end-others = ほかのすべてのブラウザーをログアウト
me-tokens = プログラム用のトークン
me-tokens-note = プログラムは、トークンを使ってあなたの代わりに操作します
me-tokens-none = トークンはありません。
me-token-no-office = あなたの役職では、プログラムがトークンでできる操作はありません。
me-token-new = トークンを作成
me-token-name = 用途
me-token-name-help = 失効させるときに、どのトークンか分かるようにします。
me-token-scopes = 許可する操作
me-token-scopes-help = 今日のあなたの役職で許される操作です。後で就く役職には、新しいトークンが必要です。
me-token-days = 有効日数
me-token-make = トークンを作成
me-token-revoke = 失効させる
me-data = 保存されているデータ
me-data-text = ご自分について保存されているすべての内容を受け取ること、ほかの人が保存している内容の訂正を求めること、登録簿から完全に退くことができます。
me-data-take = 自分についてのすべての情報
# dynamic: scope-
scope-bodies-write = ご自分の団体のページの編集
# dynamic: way-
way-link = メールのリンクでログイン
way-passkey = パスキーでログイン
way-openid = ほかのサービスでログイン
tokens-made-title = 新しいトークン
tokens-made-lede = 今すぐコピーしてください。表示されるのは今回だけで、どこにも保存されません。
tokens-made-use = プログラムは、APIへの要求のたびに、次のようにトークンを送ります。
tokens-made-api = プログラムから要求できること
tokens-refusal-scope = 許可する操作を一つ以上選んでください。
tokens-refusal-office = 就いていない役職が必要です：{ $scopes }
tokens-refusal-days = 1～{ $most }日の間で選んでください。
tokens-refusal-days-number = 日数を数字で入力してください。
flash-me-saved = 登録内容を保存しました。
flash-session-ended = そのブラウザーをログアウトしました。
flash-sessions-ended = ほかのすべてのブラウザーをログアウトしました。
flash-passkey-added = パスキーを追加しました。次回からパスキーでログインできます。
flash-passkey-removed = パスキーを削除しました。端末に残っているパスキーも削除できます。
flash-openid-added = サービスと連携しました。次回からそのサービスでログインできます。
flash-openid-removed = サービスとの連携を解除しました。
flash-token-revoked = トークンを失効させました。

## Signing in

sign-in-title = ログイン
sign-in-lede = パスワードは要りません。メールアドレスにリンクをお送りします。リンクを使えるのは1回だけです。
sign-in-already = { $name }さんとしてログインしています。このまま続けることも、ログインし直すこともできます。
sign-in-mail = メールのリンクでログイン
sign-in-address = メールアドレス
sign-in-address-help = 事務局に登録されているアドレス。
sign-in-send = リンクを送信
sign-in-again = 新しいリンクを請求
sign-in-new-here = ネットワークの申請や入会のために依頼した場合は、こちらから新しいリンクを依頼してください：
sign-in-passkey = パスキーでログイン
sign-in-passkey-text = 以前にマイページでパスキーを追加していれば、メールを使わず、お使いの端末でログインできます。
sign-in-passkey-script = パスキーにはJavaScriptが必要です。メールのリンクには必要ありません。
sign-in-passkey-use = パスキーを使う
sign-in-passkey-failed = ログインできませんでした。何も変更されていません。もう一度試すか、メールのリンクを請求してください。
sign-in-places = ほかのサービスでログイン
sign-in-places-text = マイページでサービスと連携すると使えます。
sign-in-with = { $place }でログイン
sign-in-sent-title = メールを確認してください
sign-in-sent-to = 入力したアドレス：
sign-in-sent-lede = アドレスが登録簿にあれば、リンクを記載したメールが届きます。リンクを使えるのは、{ $minutes }分以内に1回だけです。
sign-in-sent-newcomer = リンクを記載したメールが届きます。リンクを使えるのは、{ $minutes }分以内に1回だけです。
sign-in-nothing-newcomer = 迷惑メールのフォルダーを確認してください。アドレスに誤りがあった場合は、もう一度リンクを請求してください。
sign-in-code-title = 別の場所で開く場合
sign-in-code-text = 別のブラウザーや別の端末でリンクを開くと、次のコードの入力を求められます。
sign-in-nothing = メールが届かない場合
sign-in-nothing-text = 迷惑メールのフォルダーを確認してください。そこにもない場合は、事務局に別のアドレスが登録されている可能性があります。
sign-in-folder = このサイトは、まだメールを送信しません。メールはデータフォルダーにファイルとして置かれ、サイトの管理者はコンソールで確認できます。
sign-in-refusal-prove-again = ログインから1時間以上たっています。もう一度ログインしてから、この操作を行ってください。
link-title = このリンクでログイン
link-lede = プログラムがリンクを使ってしまうのを防ぐため、あと一つ操作が必要です。ボタンを押してください。
link-code-lede = リンクを請求したときとは別のブラウザーで開いています。請求したブラウザーに表示されているコードを入力してください。
link-code = コード
link-code-help = リンクを請求したページに表示されている6桁の数字。
link-use = ログイン
link-refusal-code = コードが違います。リンクを請求したページを確認してください。
link-over-title = このリンクは使えません
link-unknown = このサイトのリンクではないか、より新しいメールのリンクに置き換えられています。新しいリンクを請求してください。
link-used = このリンクは使用済みです。リンクを使えるのは1回だけです。お心当たりがない場合は、新しいリンクを請求し、ログイン中のブラウザーをマイページで確認してください。
link-late = リンクの有効期限が切れています。リンクは10分間有効です。新しいリンクを請求してください。
link-dead = コードの誤りが多すぎました。新しいリンクを請求してください。
link-mail-work = ログイン用リンクのメール
link-mail-subject = { $site }へのログイン用リンク
link-mail-greeting = { $name }様
link-mail-asked = このメールアドレスでログインするための請求を受け付けました。おそらくご本人によるものです。
link-mail-applies = このメールアドレスで、ネットワークになるための申請を書きたいという請求を受け付けました。おそらくご本人によるものです。
link-mail-button = ログイン
link-mail-lasts = リンクを使えるのは、{ $minutes }分以内に1回だけです。
link-mail-code = リンクを請求したときとは別のブラウザーで開くと、請求したブラウザーに表示されているコードの入力を求められます。コードは誰にも教えないでください。
link-mail-not-you = お心当たりがない場合は、何もしないでください。リンクがなければ、誰もログインできません。
passkeys-refusal-place = サイトのこのアドレスでは、パスキーを使えません。
passkeys-refusal-wrong = このパスキー、またはこの応答は受け付けられません。最初からやり直してください。
passkeys-refusal-known = このパスキーは、すでに登録簿にあります。
openid-refusal-taken = そのアカウントは、すでにほかの人がこのサービスと連携させています。
places-go-title = { $place }と連携
places-go-lede = { $place }に、ご自分のアカウントでログインしてください。この端末で別の人がログインしている場合は、先に{ $place }からログアウトしてください。
places-go = { $place }へ進む
places-join-title = このアカウントと連携しますか
places-join-lede = { $place }によると、アカウントは次のとおりです。
places-join-text = ご自分のアカウントである場合にだけ連携してください。このアカウントを持つ人は、あなたとしてここにログインできます。
places-join = このアカウントと連携
openid-refusal-late = 時間がかかりすぎたか、すでに完了しています。マイページからやり直してください。
ways-title = { $name }さんのログイン手段をすべて無効にする
ways-text = すべてのブラウザーをログアウトし、すべてのパスキー、サービスとの連携、トークン、送信済みのリンクを削除します。委任はそのまま残ります。本人は、メールアドレスに届くリンクで改めてログインします。ほかの人がそのメールを読める場合は、先にアドレスを変更してください。
ways-end = ログイン手段をすべて無効にする
flash-ways-ended = ログイン手段をすべて無効にしました。
flash-signed-out = ログアウトしました。
flash-warn-openid-unknown = このサイトでは、そのサービスでログインすることはできません。
flash-warn-openid-away = そのサービスは現在応答していません。後でもう一度試すか、メールのリンクを請求してください。
flash-warn-openid-failed = そのサービスでは、ご本人であることを確認できませんでした。もう一度試すか、メールのリンクを請求してください。
flash-warn-openid-nobody = そのアカウントと連携している人はいません。メールでログインしてから、マイページで連携してください。

## How a register begins

founding-refusal-not-empty = ここには、すでに登録簿があります。足りないものは、その事務局が追加します。

## The journal

office-journal-lede = 起きたことすべてを、新しい順に示します。記録が変更されたり削除されたりすることはなく、それぞれが一つ前の記録と連鎖しています。
journal-kind = 出来事の種類
journal-about-body = このアドレスまたは略称の団体について
journal-from = この日から
journal-until = この日まで
journal-by = { $name }さんによるものだけ
journal-entry = 記録 { $number }
journal-for = { $body }の立場で
journal-file = ファイルには、該当する記録のうち新しいものから{ $most }件が入ります。それより古い記録は、上で期間を絞り込んでください。
journal-mandates = この団体の委任は、新しいものから{ $most }件を調べます。それより古いものは、団体を指定せずに期間を絞り込んでください。
journal-somebody = 誰か
journal-something = 何か
journal-program = プログラム
journal-hidden-name = 名前が表示されない人
journal-office = { $body }の{ $role }
journal-office-of = { $person }（{ $office }）

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who }が{ $what }を登録簿に追加しました
fact-registry-body-edited = { $who }が{ $what }のページを変更しました
fact-registry-emblem-set = { $who }が{ $what }のエンブレムを設定しました
fact-registry-emblem-removed = { $who }が{ $what }のエンブレムを削除しました
fact-registry-person-added = { $who }が個人を追加しました：{ $what }
fact-registry-person-edited = { $who }が個人の登録内容を変更しました：{ $what }
fact-registry-person-erased = { $who }が個人の情報を消去しました
fact-registry-address-added = { $who }が個人のメールアドレスを追加しました：{ $what }
fact-registry-address-removed = { $who }が個人のメールアドレスを削除しました：{ $what }
fact-registry-mandate-given = { $who }が委任しました：{ $what }
fact-registry-mandate-ended = { $who }が委任を終了しました：{ $what }
fact-registry-signed-in = { $who }がログインしました
fact-registry-session-ended = { $who }がブラウザーをログアウトさせました
fact-registry-link-made = { $who }がログイン用リンクを作成しました：{ $what }
fact-registry-ways-ended = { $who }がログイン手段をすべて無効にしました：{ $what }
fact-registry-passkey-added = { $who }がパスキーを追加しました
fact-registry-passkey-removed = { $who }がパスキーを削除しました
fact-registry-openid-added = { $who }がログイン用のサービスと連携しました
fact-registry-openid-removed = { $who }がログイン用のサービスとの連携を解除しました
fact-registry-token-made = { $who }がプログラム用のトークンを作成しました
fact-registry-token-revoked = { $who }がトークンを失効させました
fact-registry-sample-loaded = { $who }が最初のデータを読み込みました
# dynamic: news-
news-registry-body-added = 登録簿に追加
news-registry-body-edited = ページを変更
