## Tables that cannot be read

sheets-refusal-old = Esta pasta de trabalho é de um tipo antigo ou tem senha. Salve como .xlsx sem senha e envie de novo.
sheets-refusal-bytes = O arquivo tem mais de { $most } MB. Envie em partes.
sheets-refusal-bomb = Descompactado, o arquivo tem mais de { $most } MB; por isso, não foi aberto. Salve só a tabela e envie de novo.
sheets-refusal-embedded = A pasta de trabalho contém outros arquivos, como documentos, que não são lidos. Salve só a tabela e envie de novo.
sheets-refusal-text = As células contêm mais de { $most } MB de texto. Envie a tabela em partes.
sheets-refusal-rows = A tabela tem mais de { $most } linhas. Envie em partes.
sheets-refusal-columns = A tabela tem mais de { $most } colunas. Retire as que não são necessárias.
sheets-refusal-heading = Um nome na primeira linha é longo demais. A primeira linha deve dar nome às colunas.
sheets-refusal-twice = Duas colunas, { $first } e { $second }, se chamam “{ $name }”. Dê outro nome a uma delas.
sheets-refusal-empty = Não há nada nesta tabela. A primeira linha deve dar nome às colunas.
sheets-refusal-broken = Este arquivo não pode ser lido. Talvez esteja danificado ou não seja uma tabela. Salve de novo e envie mais uma vez.
sheets-refusal-binary = Este arquivo não é um texto que possa ser lido. Salve como “CSV UTF-8” e envie de novo.
sheets-refusal-encoding = A linha { $line } não está em UTF-8, mas em outra codificação, como Latin-1. Salve o arquivo como “CSV UTF-8” e envie de novo.
sheets-refusal-quote = As aspas abertas na linha { $line } nunca são fechadas.
sheets-refusal-few = Células nesta linha: { $found }; no cabeçalho: { $wanted }.
sheets-refusal-beyond = Esta célula está além da última coluna do cabeçalho.
sheets-refusal-cell = Esta célula tem mais de { $most } caracteres.
sheets-refusal-formula = Esta fórmula não tem valor guardado. Abra o arquivo em um programa de planilhas, salve e envie de novo.
sheets-refusal-error-value = Esta célula contém um erro da planilha, como #N/A.
sheets-refusal-merged = { $count ->
    [one] As células { $area } estão mescladas. Separe-as, para que cada linha tenha valores próprios.
   *[other] Há { $count } áreas de células mescladas; a primeira é { $area }. Separe as células, para que cada linha tenha valores próprios.
}
sheets-refusal-json-shape = O arquivo deve ser uma lista de objetos: [{"{"}"name": "…"{"}"}, …]
sheets-refusal-json-twice = O objeto { $number } da lista contém “{ $name }” duas vezes. Retire uma delas.
sheets-refusal-cell-xlsx = Um texto passa dos { $most } caracteres que cabem em uma célula de uma pasta de trabalho. Exporte a tabela como CSV ou JSON.
sheets-refusal-rows-xlsx = Há mais linhas do que cabem em uma pasta de trabalho. Exporte a tabela como CSV ou JSON.
sheets-refusal-written = Não foi possível gravar a tabela.
sheets-remark-unnamed = A coluna { $column } não tem nome na primeira linha e é deixada de lado.
sheets-remark-formulas = { $count ->
    [one] A célula { $cell } é uma fórmula. O valor guardado é usado.
   *[other] { $count } células são fórmulas; a primeira é { $cell }. Os valores guardados são usados.
}
sheets-remark-first = O arquivo tem { $count } planilhas. Só a primeira, “{ $name }”, é lida.
