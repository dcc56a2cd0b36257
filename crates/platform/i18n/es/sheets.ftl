## Tables that cannot be read

sheets-refusal-old = Este libro es de un tipo antiguo o tiene contraseña. Guárdelo como .xlsx sin contraseña y súbalo de nuevo.
sheets-refusal-bytes = El archivo ocupa más de { $most } MB. Súbalo por partes.
sheets-refusal-bomb = Descomprimido, el archivo ocupa más de { $most } MB, así que no se abrió. Guarde solo la tabla y súbala de nuevo.
sheets-refusal-embedded = El libro contiene otros archivos, como documentos, que no se leen. Guarde solo la tabla y súbala de nuevo.
sheets-refusal-text = Las celdas contienen más de { $most } MB de texto. Suba la tabla por partes.
sheets-refusal-rows = La tabla tiene más de { $most } filas. Súbala por partes.
sheets-refusal-columns = La tabla tiene más de { $most } columnas. Quite las que no hagan falta.
sheets-refusal-heading = Un nombre de la primera fila es demasiado largo. La primera fila tiene que dar nombre a las columnas.
sheets-refusal-twice = Dos columnas, { $first } y { $second }, se llaman «{ $name }». Dé otro nombre a una de ellas.
sheets-refusal-empty = No hay nada en esta tabla. La primera fila tiene que dar nombre a las columnas.
sheets-refusal-broken = Este archivo no se puede leer. Puede que esté dañado o que no sea una tabla. Guárdelo de nuevo y súbalo otra vez.
sheets-refusal-binary = Este archivo no es un texto que se pueda leer. Guárdelo como «CSV UTF-8» y súbalo de nuevo.
sheets-refusal-encoding = La línea { $line } no está en UTF-8, sino en otra codificación, como Latin-1. Guarde el archivo como «CSV UTF-8» y súbalo de nuevo.
sheets-refusal-quote = Las comillas que se abren en la línea { $line } no se cierran nunca.
sheets-refusal-few = Celdas en esta fila: { $found }; en el encabezado: { $wanted }.
sheets-refusal-beyond = Esta celda está más allá de la última columna del encabezado.
sheets-refusal-cell = Esta celda tiene más de { $most } caracteres.
sheets-refusal-formula = Esta fórmula no tiene ningún valor guardado. Abra el archivo en una hoja de cálculo, guárdelo y súbalo de nuevo.
sheets-refusal-error-value = Esta celda contiene un error de la hoja de cálculo, como #N/A.
sheets-refusal-merged = { $count ->
    [one] Las celdas { $area } están combinadas. Sepárelas para que cada fila tenga valores propios.
   *[other] Hay { $count } grupos de celdas combinadas; el primero es { $area }. Sepárelas para que cada fila tenga valores propios.
}
sheets-refusal-json-shape = El archivo tiene que ser una lista de objetos: [{"{"}"name": "…"{"}"}, …]
sheets-refusal-json-twice = El objeto { $number } de la lista contiene «{ $name }» dos veces. Quite una de ellas.
sheets-refusal-cell-xlsx = Un texto supera los { $most } caracteres que caben en una celda de un libro. Exporte la tabla como CSV o JSON.
sheets-refusal-rows-xlsx = Hay más filas de las que caben en un libro. Exporte la tabla como CSV o JSON.
sheets-refusal-written = La tabla no se pudo escribir.
sheets-remark-unnamed = La columna { $column } no tiene nombre en la primera fila y no se usa.
sheets-remark-formulas = { $count ->
    [one] La celda { $cell } es una fórmula. Se toma su valor guardado.
   *[other] { $count } celdas son fórmulas; la primera es { $cell }. Se toman sus valores guardados.
}
sheets-remark-first = El archivo tiene { $count } hojas. Solo se lee la primera, «{ $name }».
