## Tables that cannot be read

sheets-refusal-old = This is a workbook of an old kind, or one with a password. Save it as .xlsx without a password and bring it again.
sheets-refusal-bytes = The file has more than { $most } MB. Bring it in parts.
sheets-refusal-bomb = The file unpacks to more than { $most } MB, so it was not opened. Save only the table and bring it again.
sheets-refusal-embedded = The workbook holds other files, such as documents, which are not read. Save only the table and bring it again.
sheets-refusal-text = The cells hold more than { $most } MB of text. Bring the table in parts.
sheets-refusal-rows = The table has more than { $most } rows. Bring it in parts.
sheets-refusal-columns = The table has more than { $most } columns. Leave out those that are not needed.
sheets-refusal-heading = A name in the first row is too long. The first row has to name the columns.
sheets-refusal-twice = Two columns, { $first } and { $second }, are called “{ $name }”. Give one another name.
sheets-refusal-empty = There is nothing in this table. The first row has to name the columns.
sheets-refusal-broken = This file cannot be read. It may be damaged, or no table at all. Save it again and bring it once more.
sheets-refusal-binary = This file is no text that can be read. Save it as “CSV UTF-8” and bring it again.
sheets-refusal-encoding = Line { $line } is not in UTF-8, but in another encoding such as Latin-1. Save the file as “CSV UTF-8” and bring it again.
sheets-refusal-quote = A quotation mark that opens at line { $line } is never closed.
sheets-refusal-few = This row has { $found } cells, and the heading has { $wanted }.
sheets-refusal-beyond = This cell stands beyond the last column of the heading.
sheets-refusal-cell = This cell has more than { $most } characters.
sheets-refusal-formula = This formula has no stored value. Open the file in a spreadsheet, save it, and bring it again.
sheets-refusal-error-value = This cell holds an error of the spreadsheet, such as #N/A.
sheets-refusal-merged = { $count ->
    [one] The cells { $area } are merged. Take them apart, so that each row has values of its own.
   *[other] { $count } areas of cells are merged, the first is { $area }. Take them apart, so that each row has values of its own.
}
sheets-refusal-json-shape = The file has to be a list of objects: [{"{"}"name": "…"{"}"}, …]
sheets-refusal-json-twice = Object { $number } of the list holds “{ $name }” twice. Leave one of them out.
sheets-refusal-cell-xlsx = A text is longer than the { $most } characters that a cell of a workbook can hold. Take the table out as CSV or JSON.
sheets-refusal-rows-xlsx = There are more rows than a workbook can hold. Take the table out as CSV or JSON.
sheets-refusal-written = The table could not be written.
sheets-remark-unnamed = Column { $column } has no name in the first row and is left alone.
sheets-remark-formulas = { $count ->
    [one] The cell { $cell } is a formula. Its stored value is taken.
   *[other] { $count } cells are formulas, the first is { $cell }. Their stored values are taken.
}
sheets-remark-first = The file has { $count } sheets. Only the first, “{ $name }”, is read.
