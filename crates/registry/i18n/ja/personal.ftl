## Erasing oneself

leave-title = 自分についての情報をすべて消去
leave-lede = 登録簿からはいつでも退くことができます。このページでは、消去されるもの、残るもの、その理由を説明します。取り消すことはできません。
leave-offices = 役職の終了
leave-offices-note = 役職はすぐに終了し、各団体のほかの人に、役職が空いたことが知らされます。先に役職を引き継ぐこともできます。
leave-office-last = この団体を代表して発言する人がいなくなります。団体のメンバーと事務局に知らされます。
leave-goes = 消去されるもの
leave-goes-person = 名前、メールアドレス、言語、タイムゾーン。
leave-goes-membership = 会員である場合は会員の記録。提供できること、求めていること、所属するネットワークも含みます。
leave-goes-ways = すべてのログイン手段（リンク、パスキー、ほかのサービス、セッション、プログラム用のトークン）。
leave-goes-words = 役職を引き継ぐために書いたこと、役職を辞退した理由、訂正を求めた内容。
leave-goes-ties = あなたが申告した利害関係、ほかの人があなたについて申告した利害関係、ネットワークの申請と支援についてあなたが書いたこと。
leave-goes-files = 役職を引き継ぐために追加した文書とその名前。ただし、ほかの人がまったく同じファイルを追加している場合を除きます。
leave-goes-letters = 送信を待つメール、取り込みを待つ表（あなたがアップロードしたもの、またはあなたについての情報を含む可能性があるもの）、あなたについてプログラムに返した回答。データベースと検索のファイルからも、その内容が取り除かれます。
leave-stays = 残るものとその理由
leave-stays-mandates = ある日からある日まで役職に就いた人がいたこと（あなたの名前は残りません）。役職として行われたことは、有効であり続ける必要があります。
leave-stays-applications = ほかの人と一緒に書いた申請、またはネットワークになった申請の内容。これはその人たちやネットワークのものです。
leave-stays-pages = 団体が自らのページとその各版に載せている内容。あなたが書いたものでも、団体のものです。あなたの名前が載っている場合は、退く前に、取り除くよう団体に依頼してください。
leave-stays-papers = 署名済みの協定など、団体のよりどころとなる文書。あなたが追加したものも残りますが、あなたの名前は添えられず、文書の名前は内容の分からないものに変わります。
leave-stays-journal = 活動記録。名前ではなく番号が入っており、あなたの番号からは誰にもたどり着けなくなります。
leave-stays-sent = 送信済みのメールと、ほかの人が書き出した表。こちらの手が届かないところにあります。
leave-stays-backups = 今日より前に作られたバックアップ。サイトの管理者が破棄するまで、あなたのデータが含まれます。バックアップが使われた場合は、もう一度消去する必要がありますので、事務局に依頼してください。
leave-take-first = 先に自分のデータを受け取る
leave-deed = 自分の情報を消去
leave-sure = 自分の情報の消去を希望します。取り消せないことを理解しています。
leave-refusal-sure = 消去を希望する場合は、チェックを入れてください。
leave-erase = 自分の情報を完全に消去
leave-last-steward = 事務局の人はあなただけです。あなたがいなくなると、登録簿を管理する人も、ほかの人の情報を消去する人もいなくなります。先に、ほかの人に事務局の委任をしてください。その後、ここで消去できます。
me-prove-first = この操作には、1時間以内にログインしている必要があります。
flash-me-erased = あなたの情報を消去しました。ここに保存されているものから、あなたにたどり着くことはもうできません。残るものとその理由は、前のページで説明したとおりです。

## Letters

mail-office-left-subject = 役職が空きました：{ $role }、{ $body }
mail-office-left = { $body }の{ $role }だった人が登録簿から退き、その委任は終了しました。

    後任者を探し、就任を打診してください。
mail-office-left-button = 団体のメンバーを見る

## Everything about oneself

data-title = 自分についてのすべての情報
data-lede = ここに保存されているあなたの情報を、ご自分で読むことも、プログラムで読むこともできる一つのファイルにまとめています。
data-what = 含まれるもの
data-what-details = ここにある登録内容とアドレス。
data-what-offices = 委任、打診された役職、役職を引き継ぐために書いたこと。
data-what-ways = ログイン手段とその日付。パスワードに当たる秘密の値そのものは、ここに保存されていません。
data-what-papers = 追加した文書。
data-what-journal = あなたが行ったことと、あなたに関するものに起きたことの活動記録（番号、日付、種類）。
data-what-membership = 会員資格。所属するネットワーク、提供できることと求めていること、誰が何を見られるか。
data-what-ties = あなたが申告した利害関係。
data-what-written = 申請と報告書に書いたこと。
data-what-mailings = あなた宛ての一斉メールと、その送信結果。
data-what-others = ほかの人についての情報は含まれません。ただし、あなた自身がその人について書いたことを除きます。
data-take = ファイルをダウンロード（ZIP）
data-take-json = プログラム専用（JSON）
data-more = ほかにできること
data-index-title = { $site }が保存している自分についての情報
data-index-taken = { $when }時点の情報です。
data-index-mandates = 委任
data-index-applications = 申請に書いたこと
data-index-belonged = 会員として所属している、または所属していたネットワーク
data-index-answers = 報告書に書いたこと
data-index-mailings = あなた宛ての一斉メール
data-index-newest = ここには新しいものから{ $count }件だけが表示されています。
data-index-papers = 文書
data-index-paper-left = 大きすぎるため、このファイルには含まれていません。追加した場所からダウンロードしてください
data-index-files = ほかのファイル
data-index-facts = あなたによる記録と、あなたに関するものについての記録が、活動記録に{ $count }件あります。
data-index-files-text = フォルダー「tables」には、これらすべてが表計算ソフト用の表（CSV）として入っています。ファイル「my-data.json」は、プログラム用です。
# dynamic: data-table-
data-table-registry-person = 登録内容
data-table-registry-address = メールアドレス
data-table-registry-session = ログイン中のブラウザー
data-table-registry-token = プログラム用のトークン
data-table-registry-passkey = パスキー
data-table-registry-openid = ログイン用のほかのサービス
data-table-registry-link = ログイン用のリンク
data-table-registry-offer = 打診された役職
data-table-registry-handover = 役職を引き継ぐために書いたこと
data-table-registry-document = 文書
data-table-registry-correction = 訂正を求めた内容
data-table-registry-application-speaker = あなたをネットワークの代表として挙げている申請
data-table-registry-application-invitation = ほかの人と一緒に申請書を書くための招待
data-table-registry-agreement-contact = あなたを連絡先として挙げているパートナー団体との協定
data-table-registry-application-word = 申請についてのあなたの質問とコメント
data-table-registry-application-answer = 申請についての質問へのあなたの回答
data-table-registry-support-entry = ネットワークの支援について書いたこと
data-table-registry-tie = 申告した利害関係
data-table-registry-membership = 会員資格
data-table-registry-mailing-recipient = 一斉メールの送信先になったアドレスの番号
data-table-platform-answer = あなたについてプログラムに返した回答
# dynamic: data-column-
data-column-name = 名前
data-column-latin-name = 名前（ローマ字）
data-column-greeting = メールの宛名
data-column-sort-name = 並べ替え用の表記
data-column-languages = 言語
data-column-zone = タイムゾーン
data-column-address = アドレス
data-column-browser = ブラウザー
data-column-credential = キーの番号
data-column-data = キーの情報
data-column-subject = サービスでのあなたの番号
data-column-reason = 理由
data-column-advice = 助言
data-column-contacts = 連絡先
data-column-tasks = 仕事
data-column-body = 回答
data-column-wrong = 誤っている点
data-column-wanted = 正しい内容
data-column-answer = 回答
data-column-text = 本文
data-column-called = 打診に書かれたあなたの名前
data-column-kind = 種類
data-column-since = 開始
data-column-until = 終了
data-column-remark = 備考
data-column-word = キーワード
data-column-sort = 並べ替え用の表記
data-column-number = 番号
data-column-country = 国・地域
data-column-networks = ネットワーク
data-column-held = あなたが載っているネットワーク
data-column-offers = 提供できること
data-column-seeks = 求めていること
data-column-phone = 電話番号
data-column-about = 用件

## How long things are kept

# dynamic: retention-
retention-title = 保存期間
retention-lede = 個人に関する情報は、理由がある間だけ保存され、その後はプログラムが自動的に消去します。確認は1時間ごとに行われます。
retention-change = 期間を変更
retention-what = 対象
retention-long = 期間
retention-why = 理由
retention-days =
    { $days ->
        [0] 終了まで
       *[other] { $days }日
    }
retention-form-lede = 種類ごとに、終了してからの日数を入力します。1時間以内に行われる次の処理から、ここでの設定に従います。
retention-form-days = 日数
retention-refusal = { $least }から{ $most }までの日数を入力してください。
retention-links = 使用済みまたは期限切れのログイン用リンク
retention-links-why = 古いリンクを開いた人に、そのリンクがどうなったかを伝えるため。
retention-sessions = 終了したブラウザーのセッションとプログラム用のトークン
retention-sessions-why = 本人が終了させたセッションやトークンは、すぐに消去されます。期限が切れたものは、この期間の後に消去されます。
retention-letters = メールサーバーが設定されていない場合に、データフォルダーに置かれるメール
retention-letters-why = 届かないメールを、サイトの管理者が見つけられるようにするため。メールサーバーがあれば、メールは保存されません。
retention-offers = 就任に至らなかった役職の打診とその理由
retention-offers-why = 人を探している人が、誰にすでに打診し、なぜ辞退されたかを分かるようにするため。
retention-handovers = 後任者が確認した後の、役職を引き継ぐために書かれたことと文書
retention-handovers-why = 後任者が、役職に就いている間、参照できるようにするため。ほとんどの委任は長くても4年です。
retention-corrections = 回答した後の訂正の請求
retention-corrections-why = 求められた内容と回答を、双方が後から確認できるようにするため。
retention-agreements = 協定の終了日を過ぎた、パートナー団体との協定の連絡先
retention-agreements-why = 協定を締めくくる人や次の協定を準備する人が、誰に尋ねればよいか分かるようにするため。
retention-person = 名前、アドレス、言語、タイムゾーン、ログイン手段
retention-person-long = 本人が取り除くか、本人の情報が消去されるまで
retention-person-why = 役職に就いている人や就いていた人に連絡がつき、その人がログインできるようにするため。自分の情報は、誰でもいつでも消去できます。
retention-answers = プログラムに返した回答
retention-answers-long = 1日
retention-answers-why = 同じ変更を二度送ったプログラムに同じ回答を返し、二重に変更されないようにするため。
retention-imports = 取り込みのためにアップロードされた表
retention-imports-long = 取り込みまたは破棄まで、最長7日
retention-imports-why = 表をアップロードした人、または表に情報が含まれている人の情報が消去されたときは、その時点で消去されます。
retention-ties = 利害関係、以前の会員資格のネットワーク、同じ人かもしれない登録の組
retention-ties-long = 利害関係は、申告した人が取り消すか、その人のデータが消去されるまで。ネットワークは、その関係が終了後も数えられる間。組は次の検索まで
retention-ties-why = 関係のあることを自分で判断しないようにするためです。組は検索のたびに新しく見つかります。
retention-applications = 団体からの申請、団体を代表する人、質問と回答
retention-applications-long = ネットワークが登録にある間。提出されない下書きは自動的に失効し、下書きのためだけに登録された人の情報も一緒に消去されます
retention-applications-why = どのような根拠でネットワークが認められたかを示します。書いた部分は、その人のデータとともに消去されます。
retention-support = 新しいネットワークに提供されたものと使われたもの
retention-support-long = ネットワークが登録にある間
retention-support-why = 次のネットワークに伴走する人が学べるようにするためです。
retention-mandates = 役職に就いた人がいたことと、その期間
retention-mandates-long = 常に保存（個人の情報を消去した後は、名前を除く）
retention-mandates-why = 委任のもとで行われたことは、有効で、読める状態であり続ける必要があるため。
retention-journal = 活動記録
retention-journal-long = 常に保存
retention-journal-why = 番号だけで名前は含まれません。知らないところで何も変更されていないことを示すためのものです。
retention-backups = バックアップ
retention-backups-long = サイトの管理者が保管している間
retention-backups-why = このプログラムの外にあります。古いものには、その後ここで消去された情報が残っている可能性があります。

## Corrections

corrections-title = 訂正を請求
corrections-lede = ほかの人が保存しているあなたの情報が、誤っていることもあります。団体のページに載っている名前や、委任の期間などです。保存している側に訂正を求めてください。ご自分の登録内容は、マイページで変更できます。メールアドレスは事務局が変更します。
corrections-mine = 請求した訂正
corrections-ask-title = 新しい請求
corrections-ask-note = 1か月以内に回答が届きます。
corrections-body = 情報を保存している側
corrections-body-help = その情報がページに載っている団体。委任やそのほかのことについては事務局です。
corrections-body-typed = 団体のページのアドレスの末尾。事務局の場合は空欄にしてください。
corrections-secretariat = 事務局
corrections-wrong = 誤っている点
corrections-wrong-help = どこに載っているか、見つけられるように書いてください。
corrections-wanted = 正しい内容
corrections-ask = 訂正を請求
corrections-one-title = 訂正の請求
corrections-open = 未回答
corrections-done = 訂正済み
corrections-declined = 訂正せず
corrections-answer-by = 回答期限：{ $day }
corrections-answered-on = 回答日：{ $day }
corrections-asker = 請求した人
corrections-asked-on = 請求日
corrections-keeper = 回答する側
corrections-answer = 回答
corrections-answer-note = 先に訂正してから、ここで回答してください。請求した人にメールが届きます。
corrections-answer-done = 訂正した
corrections-answer-declined = 訂正しない
corrections-answer-words = 回答の内容
corrections-answer-yours = あなたの回答
corrections-office-title = 訂正の請求
corrections-office-lede = これまでの訂正の請求です。未回答のものを先に表示します。回答済みのものは、保存期間が過ぎるまで残ります。
corrections-none = 訂正の請求はありません
corrections-none-text = ログインしている人は、マイページで訂正を請求できます。
corrections-state = 状態
corrections-when = 日付
corrections-answer-help = 訂正しない場合は、理由を書いてください。請求した人が読みます。事務局も読むことができます。
corrections-answer-send = 回答を送信
corrections-refusal-answered = すでに回答されています。
corrections-refusal-many = 未回答の請求が{ $most }件あります。先に回答をお待ちください。
corrections-refusal-choose = 訂正したか、訂正しないかを選んでください。
corrections-refusal-reason = 訂正しない理由を書いてください。
flash-correction-asked = 保存している側に知らせます。回答があると、メールが届きます。
flash-correction-answered = 回答を送信しました。
# dynamic: sheet-
sheet-correction = 訂正の請求があり、まだ回答していません
# dynamic: task-correction
task-correction = 保存されている自分の情報を訂正してほしいという請求があります
task-correction-action = 回答する
mail-correction-asked-subject = 訂正の請求：{ $body }
mail-correction-asked = { $body }が保存している自分の情報を訂正してほしいという請求がありました。

    内容を確認し、訂正するか、訂正しない理由を伝えてください。回答の期限は1か月です。
mail-correction-asked-button = 請求の内容を見る
mail-correction-due-subject = 訂正の請求への回答期限まで1週間です：{ $body }
mail-correction-due = { $body }が保存している自分の情報を訂正してほしいという請求がありました。回答期限まであと1週間です。
mail-correction-due-button = 回答する
mail-correction-late-subject = 訂正の請求への回答期限が過ぎました：{ $body }
mail-correction-late = { $body }が保存している自分の情報を訂正してほしいという請求がありました。1か月の回答期限が過ぎました。
mail-correction-late-button = 回答する
mail-correction-done-subject = 請求された訂正を行いました：{ $body }
mail-correction-done = 訂正を請求された内容は、訂正されました。
mail-correction-done-button = 回答を見る
mail-correction-declined-subject = 訂正の請求への回答：{ $body }
mail-correction-declined = 訂正を請求された内容は、訂正されません。理由は回答に書かれています。

    納得できない場合は、事務局、またはお住まいの地域の個人情報保護の監督機関に連絡できます。
mail-correction-declined-button = 回答を見る

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who }が訂正を請求しました：{ $what }
fact-registry-correction-answered = { $who }が訂正の請求に回答しました：{ $what }
