## The API, for people

shell-api = プログラム向け
api-title = プログラム向け：API
api-lede = これらのページの内容はプログラムからも読めます。トークンがあれば変更もできます。有料のサービスは必要ありません。
api-start = はじめに
api-start-text = 公開データにトークンは不要です。すべてのアドレスは /api/v1 で始まり、UTF-8のJSONで応答します。OpenAPI 3.1の文書に、すべてのアドレス、項目、規則が書かれており、これをもとにツールを作れます。
api-document = 文書（OpenAPI 3.1）
api-subjects = 読めるもの
api-subjects-text = 以下のアドレスはそれぞれ一覧で、その中の一つひとつに固有のアドレスがあります。ページで見ることのできないものは、ここでも見られません。
api-tokens = トークン
api-tokens-text = トークンは作成した本人として働きます。その時点で本人にできることのうち、トークンの権限範囲に書かれたことだけができます。ログインして自分のページで作成してください。表示されるのは一度だけです。権限範囲と日数は最小限にし、パスワードと同じように保管し、不要になったら無効にしてください。作成した後に就いた役職は、そのトークンには含まれません。
api-tokens-make = トークンを作成
api-lists = 一覧
api-lists-text = 一覧は50件ずつのページで返されます。「items」に内容が、「next」に続きのアドレスが入り、Linkヘッダーも同じことを示します。「next」が空なら一覧は終わりです。絞り込みはアドレスのパラメーターで行います。理解できないものは無視せず、エラー（400）で知らせます。
api-changes = 変更
api-changes-text = 変更には、どの状態に対するものかを示します。これにより、同時に書く二人が互いの作業を打ち消すことはありません。省いた項目はそのまま残ります。
api-tags-text = すべての応答にETagがあります。If-None-Matchとして送り返すと、変更がない間は本文なしの304が返ります。If-Matchとして変更とともに送ると、その状態に対してだけ変更が行われ、そうでなければ412が返ります。If-Matchの代わりに「version」を示すこともでき、その場合の応答は409です。
api-once = 二度送っても一度だけ
api-once-text = 応答が届く前に回線が切れることがあります。変更ごとに固有のキーをIdempotency-Keyヘッダーに付けてください。UUIDのような、16～200文字の英数字と . _ : - の記号です。応答が得られるまで同じ変更を送り直しても、一度だけ行われます。
api-once-answers = 24時間以内は、同じトークンとキーで送り直すと、Idempotency-Replayedの印が付いた最初の応答が返ります。同じキーで別の要求を送ると拒否されます（422）。最初の要求がまだ処理中なら応答は409です。少し待って送り直してください。途中で機械が停止した場合は何も変更されておらず、次の試行で行われます。
api-errors = エラー
api-errors-text = エラーはproblem+json（RFC 9457）で、題名、状態、対処を、Accept-Languageで求めた言語で返します。規則に反する項目は「errors」にまとめて示されます。見ることのできないものは、存在しないものとして扱われます（404）。
api-webhooks = Webhook
api-webhooks-text = 事務局は、何かが起きたときに知らせるアドレスを登録できます。事実ごとに1件のPOSTを、種類、時刻、対象の識別子とともに、活動記録の順に送ります。個人の名前やアドレスは含みません。見ることのできる内容はAPIで取得してください。
api-webhooks-sign = それぞれStandard Webhooksの定めるとおり、webhook-id、webhook-timestamp、webhook-signatureで署名されます。届いた本文のまま署名を計算し、ヘッダーの各署名と比べ、5分より古いものは拒否してください。
api-webhooks-again = 10秒以内に200～299の状態で応答してください。そうでない場合は、間隔を延ばしながら1日の間送り直し、その後Webhookを一時停止して事務局に知らせます。同じ事実が二度届くことがありますが、webhook-idは同じです。

failure-changed = その間に変更されました
failure-changed-text = この操作では何も変更していません。If-Matchが示す状態とは異なる状態になっています。もう一度取得し、現在の内容に対して変更してください。
failure-unconditional = どの状態に対する変更ですか
failure-unconditional-text = 何も変更していません。どの状態に対する変更かを、If-MatchとETag、またはバージョンで示してください。
refusal-idempotency-key = Idempotency-Keyが正しくありません。16～200文字の英数字と . _ : - の記号で指定してください。
refusal-idempotency-another = このキーは別の要求のものです。新しいキーを使ってください。
refusal-idempotency-running = 同じ変更を処理中です。少し待って、もう一度送ってください。
refusal-language-code = コード{ $code }の言語はありません。
refusal-country-code = コード{ $code }の国はありません。
refusal-too-many = 受け付けられるのは{ $most }件までです。
