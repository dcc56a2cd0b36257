### Individual members and the directory.

menu-members = 会員
member-join-title = 会員になる
member-join-lede = 名前とメールアドレスを入力してください。リンクをメールでお送りします。リンク先のページで、会員の種類と、ほかの人に見せる内容を選びます。
member-join-address-help = メールは、このアドレスにだけお送りします。
member-join-button = リンクを送信
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = 入会, 参加, 会員登録
link-mail-joins = このメールアドレスで会員になりたいという請求を受け付けました。おそらくご本人によるものです。
me-membership-text = 入会、会員資格の更新、会員名簿で自分を見つけられる人の選択ができます。
me-membership-look = 自分の会員資格を見る
flash-membership-saved = 会員資格の内容を保存しました。
flash-membership-renewed = 会員資格を更新しました。ありがとうございます。
flash-membership-left = 退会しました。会員名簿にはもう載っていません。
flash-member-answered = 回答を保存しました。本人に知らされます。

# dynamic: member-kind-
member-kind-individual = 個人会員
member-kind-individual-note = どなたでもなれます。ネットワークに所属している必要はありません。
member-kind-network = ネットワークの会員
member-kind-network-note = 選んだネットワークのいずれかが、あなたの所属を承認します。

members-kind = 会員の種類
members-country = 国・地域
members-country-choose = 国・地域を選択
members-networks = ネットワーク
members-networks-help = 所属しているネットワークを選んでください。いくつでもかまいません。ここに書いたことは、そのネットワークを代表して発言する人に表示されます。
members-network-silent = 現在、このネットワークを代表して発言する人がいません。承認に時間がかかることがあります。
members-you-offer = 提供できること
members-you-seek = 求めていること
members-offers = 提供できること
members-offers-help = 研修、手法、集まる場所など、ほかの人の役に立てること。
members-seeks = 求めていること
members-name-seen = 会員名簿であなたを見つけられる人
members-name-seen-help = あなたを見つけられない人には、ほかの内容も表示されません。
members-offers-seen = 提供できることと求めていることを見られる人
members-languages-seen = 読める言語を見られる人
members-country-seen = 国・地域とネットワークを見られる人
members-letters = 自分のネットワークからのメールを受け取る
# dynamic: members-seen-
members-seen-nobody = なし
members-seen-members = 会員と役職者
members-seen-everyone = すべての人
members-number = 会員番号
members-valid = この会員証は{ $day }まで有効です。
members-ended = 会員資格は{ $day }に終了し、まだ更新されていません。
members-not-valid = この会員証は有効ではありません。
members-verify-title = 会員証の確認
members-title = { $name }の会員
members-lede = このネットワークを通じて会員になった人と、このネットワークの回答を待っている人です。
members-file-note = ファイルには、ネットワークからの連絡に同意した会員だけが含まれます。
members-none = このネットワークを通じて会員になった人は、まだいません。
members-confirm = 承認する
members-decline = 承認しない
members-remove = もう私たちの会員ではありません
members-remove-text = 本人に通知され、このネットワークの会員ではなくなります。ほかのネットワークが承認しているか、まだ承認できる場合、または承認のいらない種類の場合を除き、会員資格も終わります。
members-remove-button = 会員ではなくなったことにする
workspace-members = 会員
task-member-waiting = 会員としての承認を待っている人が{ $count }人います
task-member-waiting-action = 待っている人を見る
task-member-asked = 所属について、まだ回答していないネットワークがあります
task-member-asked-action = 自分の会員資格を見る

# dynamic: member-state-
member-state-none = 会員ではない
member-state-waiting = ネットワークの回答待ち
member-state-active = 会員
member-state-declined = 承認されず
member-state-left = 退会
member-state-lapsed = 失効

membership-title = 自分の会員資格
membership-until = { $day }まで
membership-renew = 会員資格を更新
membership-save = 保存
membership-join = 入会する
membership-leave = 退会する
membership-leave-text = すぐに退会となり、会員名簿に載らなくなります。いつでも、もう一度入会できます。
membership-leave-follows = 会員証は無効になります。終了した会員資格が保管されている間にもう一度入会すると、会員番号は同じままです。会員を承認するネットワークには改めて確認します。
card-title = 会員証
card-since = 入会日
card-until = 有効期限
membership-others = このネットワークの会員
member-network-said = 本人の申告
member-network-confirmed = 承認済み
member-network-waiting = 回答待ち
member-network-declined = 承認されず
card-verify = この会員証を確認できるアドレス

directory-title = 会員名簿
directory-lede = すべての人に公開することを選んだ会員です。
directory-lede-inside = ほかの会員に公開することを選んだ会員です。
directory-words = キーワード
directory-network = ネットワーク
directory-unconfirmed = { $network }（本人の申告）
directory-language = 言語
directory-any = 指定なし
directory-nobody = 会員名簿には、まだ誰も載っていません。
directory-near = この文字で始まる語：
directory-none = 名簿に載っている会員の中に、この条件に合う人はいません。

members-refusal-shut = 少なくとも1種類は、入会できるようにしてください。
members-refusal-number = 範囲内の整数を入力してください。
members-refusal-kind = 入会を受け付けている会員の種類を選んでください。
members-refusal-country = 国・地域を選んでください。
members-refusal-network = ネットワークを一つ以上選んでください。選んだネットワークが会員資格を承認します。
members-refusal-networks = 選べるネットワークは{ $most }までです。
members-refusal-network-gone = 選んだネットワークの中に、もう入会できないものがあります。
members-refusal-early = 会員資格を更新できるのは、終了の{ $days }日前からです。

# dynamic: mail-
mail-member-confirmed-subject = 会員として承認されました：{ $body }
mail-member-confirmed = { $body }が、あなたを会員として承認しました。
mail-member-confirmed-button = 会員資格を見る
mail-member-declined-subject = 会員として承認されませんでした：{ $body }
mail-member-declined = { $body }は、あなたを会員として承認しませんでした。

    別のネットワーク、または別の会員の種類を選ぶことができます。
mail-member-declined-button = 会員資格を見る
mail-member-removed-subject = 会員ではなくなりました：{ $body }
mail-member-removed = { $body }から、あなたはもう会員ではないという回答がありました。

    別のネットワーク、または別の会員の種類を選ぶことができます。
mail-member-removed-button = 会員資格を見る
mail-member-asked-subject = 会員としての承認を待っている人がいます：{ $body }
mail-member-asked = { $body }に所属しているという人が、会員としての承認を求めています。
mail-member-asked-button = 待っている人を見る
mail-member-waits-subject = 会員としての承認を待ち続けている人がいます：{ $body }
mail-member-waits = しばらく前に{ $body }の会員としての承認を求めた人に、まだ回答がありません。
mail-member-waits-button = 待っている人を見る
mail-member-ends-subject = 会員資格は{ $day }に終了します
mail-member-ends = あなたの会員資格は{ $day }に終了します。今、更新できます。
mail-member-ends-button = 更新する
mail-member-unanswered-subject = 会員の手続きが完了しませんでした
mail-member-unanswered = 選択されたネットワークのいずれからも、所属についての回答がありませんでした。そのため、会員の手続きは完了しませんでした。もう一度申し込むか、別の種類の会員を選ぶことができます。
mail-member-unanswered-button = もう一度申し込む
mail-member-lapsed-subject = 会員資格が失効しました
mail-member-lapsed = 更新されなかったため、あなたの会員資格は失効しました。会員名簿にはもう載っていません。いつでも、もう一度入会できます。
mail-member-lapsed-button = もう一度入会する

# dynamic: fact-
fact-registry-member-joined = { $who }が会員として入会しました：{ $what }
fact-registry-member-changed = { $who }が会員資格の内容を変更しました：{ $what }
fact-registry-member-confirmed = { $who }が会員を承認しました：{ $what }
fact-registry-member-declined = { $who }が会員を承認しませんでした：{ $what }
fact-registry-member-renewed = { $who }が会員資格を更新しました：{ $what }
fact-registry-member-left = { $who }が退会しました：{ $what }
fact-registry-member-lapsed = 会員資格が失効しました：{ $what }

settings-members = 会員
settings-members-note = 入会できる会員の種類、会員資格の期間、終了が近いことを会員に知らせる時期です。
members-open = この種類で入会できる
members-confirms = 入会する人をネットワークが承認する
members-months = 会員資格の期間（月数）
members-grace = 最終日から会員資格が失効するまでの日数
members-grace-help = それまでは、まだ更新できます。
members-reminders = 終了の何日前に会員に知らせるか
members-unanswered = まだ回答していない人がいることを、何日後にネットワークに知らせるか
retention-members = 終了した会員資格
retention-members-why = 間もなく再び入会した人が、以前に書いた内容を見られ、同じ会員番号を使えるようにするため。会員資格が続いている間は保存されます。
