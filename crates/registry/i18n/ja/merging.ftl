## Merging two records of one person

merging-title = { $name }さんの登録を別の登録と統合
merging-which-lede = 同じ人が登録簿に二重に登録されていることがあります。同じ人の別の登録を指定してください。統合の前に、両方を並べて確認できます。
merging-with = もう一つの登録のメールアドレス
merging-with-help = もう一つの登録にあるアドレス。
merging-look = 両方を見る
merging-lede = 両方の登録を確認してください。一方が残り、両方の内容をすべて持ちます。もう一方は以後空になり、残る登録へ案内します。
merging-stays = 残す登録
merging-stays-help = 残す登録のページのアドレスは変わりません。どちらの登録についても、起きたことは記録に残ります。
merging-record = { $name }、{ $addresses }
merging-this = この登録
merging-other = もう一つの登録
merging-languages = 言語
merging-same = 両方で同じ内容
merging-seen = 名前とアドレスを見られる人は、二つの設定のうち狭いほうになります。本人は後で広げられます。
merging-everything = それぞれの登録にあるもの
merging-what = 対象
merging-becomes = 統合後
merging-moves = 残る
merging-ends = なくなる登録では終了
merging-joined = 同じ役職で期間の重なる委任は、一つになります。
merging-mandates-joined = { $body }の{ $role }：{ $starts }～{ $ends }
merging-mutual = 二つの登録の間の利害関係{ $count }件がなくなります。自分自身との利害関係はないためです。
merging-text = なくなる登録を指していたものはすべて、以後、残る登録を指します。なくなる登録のブラウザーはログアウトされ、トークンと送信済みのリンクは無効になります。取り消すことはできません。
merging-do = 二つの登録を統合
merging-newer = 確認中に、一方の登録が変更されました。何も行われていません。もう一度両方を確認してください。
merging-registry-mandate-person = 委任
merging-registry-address-person = メールアドレス
merging-registry-passkey-person = パスキー
merging-registry-openid-person = ログイン用のサービス
merging-registry-session-person = ログイン中のブラウザー
merging-registry-token-person = プログラム用のトークン
merging-registry-body-version-person = 保存したページの版
merging-registry-tie-person = 本人が申告した利害関係
merging-registry-tie-other = ほかの人が申告した、本人との利害関係
merging-registry-person-became = 以前に統合された登録
merging-registry-offer-person = 本人に打診された役職
merging-registry-offer-offered-by = 本人が打診した役職
merging-registry-document-person = 追加した文書
merging-registry-import-person = 取り込んだ表
merging-registry-agreement-ours = 担当している協定
merging-registry-agreement-theirs = パートナー側で担当している協定
merging-registry-agreement-version-person = 保存した協定の版
merging-registry-agreement-deed-person = 協定に付けた記録
merging-refusal-self = これは同じ登録です。別の登録を選んでください。
merging-refusal-own = これはあなた自身の登録です。こちらを残すか、事務局のほかの人に依頼してください。
merging-refusal-nobody = このアドレスの登録はありません。
merging-refusal-gone = 一方の登録には、もう何も保存されていません。消去されたか、すでに統合されています。何も行われていません。
merging-refusal-stays = 残す登録を選んでください。
merging-refusal-field = どちらか一方を選んでください。
flash-persons-merged = 二つの登録を一つに統合しました。
fact-registry-persons-merged = { $who }が同じ人の二つの登録を統合しました：{ $what }
fact-registry-mandates-joined = { $who }が期間の重なる委任を一つにしました：{ $what }

## Doubles

doubles-title = 同じ人の可能性がある登録
doubles-lede = 名前またはアドレスが似ている登録の組です。可能性の高い順に並んでいます。それぞれ確認し、二つを統合するか、別人であることを示してください。その内容は保存されます。
doubles-search = もう一度探す
doubles-searching = 検索を受け付けました。バックグラウンドで処理しています。少し後でもう一度ご覧ください。
doubles-searched = 最後の検索：{ $at }。対象は{ $persons }人、{ $pairs ->
    [0] 見つかった組はありません
   *[other] 見つかった組は{ $pairs }組です
}。
doubles-never = まだ検索していません。
doubles-none = この一覧に組はありません
doubles-none-text = 個人が追加された後に、もう一度探してください。
doubles-pair = 二つの登録
doubles-why = 理由
doubles-score = 可能性
doubles-do = 操作
doubles-merge = 両方を見る
doubles-apart = 別人である
doubles-score-of = { $score }／100
doubles-name = 同じ名前
doubles-name-order = 名前の各部分が同じで順序が異なる
doubles-latin = 同じローマ字の名前
doubles-near = 1文字だけ異なる名前
doubles-address = 点、プラス記号、大文字と小文字の違いを除いて同じアドレス
doubles-address-related = 関連するドメインの同じアドレス
doubles-work = 同じ人の登録の検索
flash-doubles-asked = 検索を受け付けました。結果は少し後でここに表示されます。
flash-doubles-apart = 別人であることを保存しました。
fact-registry-persons-apart = { $who }が別人であることを記録しました：{ $what }
persons-merge = 別の登録と統合
persons-doubles = 同じ人の登録
