## Tables that cannot be read

sheets-refusal-old = 古い形式のブックか、パスワード付きのブックです。パスワードなしの.xlsxとして保存し、もう一度アップロードしてください。
sheets-refusal-bytes = ファイルの大きさが{ $most } MBを超えています。分けてアップロードしてください。
sheets-refusal-bomb = 展開すると{ $most } MBを超えるため、ファイルを開きませんでした。表だけを保存し、もう一度アップロードしてください。
sheets-refusal-text = セルの文字が{ $most } MBを超えています。表を分けてアップロードしてください。
sheets-refusal-rows = 表が{ $most }行を超えています。分けてアップロードしてください。
sheets-refusal-columns = 表が{ $most }列を超えています。不要な列を除いてください。
sheets-refusal-heading = 1行目に長すぎる名前があります。1行目には列の名前を書いてください。
sheets-refusal-twice = 列{ $first }と列{ $second }の名前が、どちらも「{ $name }」です。一方を別の名前にしてください。
sheets-refusal-empty = この表には何もありません。1行目には列の名前を書いてください。
sheets-refusal-broken = このファイルを読み取れません。壊れているか、表ではない可能性があります。保存し直し、もう一度アップロードしてください。
sheets-refusal-binary = 読み取れるテキストのファイルではありません。「CSV UTF-8」として保存し、もう一度アップロードしてください。
sheets-refusal-encoding = { $line }行目がUTF-8ではなく、Latin-1など別の文字コードです。ファイルを「CSV UTF-8」として保存し、もう一度アップロードしてください。
sheets-refusal-quote = { $line }行目で始まる引用符が閉じられていません。
sheets-refusal-few = この行のセルは{ $found }個、見出しのセルは{ $wanted }個です。
sheets-refusal-beyond = このセルは、見出しの最後の列より後ろにあります。
sheets-refusal-cell = このセルは{ $most }文字を超えています。
sheets-refusal-formula = この数式の値が保存されていません。ファイルを表計算ソフトで開いて保存し、もう一度アップロードしてください。
sheets-refusal-error-value = このセルには、#N/Aなど表計算ソフトのエラーが入っています。
sheets-refusal-merged = 結合されたセルが{ $count }か所あります（最初は{ $area }）。各行がそれぞれの値を持つように、結合を解除してください。
sheets-refusal-json-shape = ファイルはオブジェクトの一覧でなければなりません：[{"{"}"name": "…"{"}"}, …]
sheets-refusal-cell-xlsx = ブックのセルに入る{ $most }文字を超える文章があります。表をCSVまたはJSONで書き出してください。
sheets-refusal-rows-xlsx = ブックに入る行数を超えています。表をCSVまたはJSONで書き出してください。
sheets-refusal-written = 表を書き出せませんでした。
sheets-remark-unnamed = 列{ $column }は1行目に名前がないため、使われません。
sheets-remark-formulas = 数式のセルが{ $count }個あります（最初は{ $cell }）。保存されている値を使います。
sheets-remark-first = ファイルには{ $count }枚のシートがあります。最初の「{ $name }」だけを読み取ります。
