## Letters of the register

letters-work = 個人へのメール
letters-somebody = 担当者
letters-greeting = { $name }様
letters-why = このメールは、{ $site }でのあなたの活動に関わるためお送りしています。
letters-what = 決定した内容：{ $what }
letters-period = 期間：{ $days }
rounds-work = 終了するものと期限を過ぎたものの確認
traces-work = 消去された個人の痕跡の除去

## Settings

# dynamic: settings-
office-settings = 設定
settings-title = 設定
settings-lede = 登録簿全体に適用される設定です。変更は今後に適用され、これまでに行われたことはそのまま残ります。
settings-mandates = 委任
settings-mandates-note = 団体の種類ごとの役割、それぞれの役割に就ける人数、終了が近いことを知らせる時期です。
flash-settings-saved = 設定を保存しました。
# dynamic: fact-
fact-registry-settings-changed = { $who }が設定を変更しました：{ $what }

## Documents

documents-title = 文書
documents-none = 文書はありません。
documents-add = 文書を追加
documents-file = ファイル
documents-file-help = PDF、テキスト、画像、オフィス文書。{ $most } MBまで。
documents-remove = 削除
documents-note = { $day }、{ $size } kB
documents-refusal-kind = この種類のファイルは受け付けられません。次のいずれかを選んでください：{ $kinds }
documents-refusal-holds = ファイルの中身が名前と合っていません。受け付けられる種類のいずれかで保存し直してください。
documents-refusal-macros = 文書にマクロなどのプログラムが含まれているか、中身を確認できません。プログラムを含めずに、またはPDFとして保存してください。
documents-refusal-name = ファイル名は{ $most }文字以内で付けてください。
documents-refusal-empty = ファイルが空です。
documents-refusal-bytes = ファイルの大きさは{ $size } MBです。受け付けられるのは{ $most } MBまでです。
documents-refusal-many = すでに{ $most }件の文書があります。先に1件削除してください。
documents-refusal-none = ファイルを選んでください。
flash-document-added = 文書を追加しました。
flash-document-removed = 文書を削除しました。

## The workspace of a body

workspace-nav = この団体のメニュー
workspace-page = ページ
workspace-people = メンバー

## Tasks

task-offer = 役職への就任を打診されています：{ $role }
task-offer-action = 回答する
task-offer-bounced = 役職の打診のメールが届きません：{ $role }
task-offer-bounced-action = 打診を見る
task-offer-handover = 前任者からの引き継ぎを読んで確認する（{ $role }）
task-offer-handover-action = 引き継ぎ書を開く
task-offer-unheld = この団体を代表して発言する人がいません
task-offer-unheld-action = メンバーを見る
task-mandate-ends-hand-over = 役職を引き継ぐ
traces-files-work = どこからも参照されなくなったファイルの削除
settings-retention = 保存期間
settings-retention-note = リンク、セッション、メール、打診、引き継ぎの内容を何日後に消去するか。
