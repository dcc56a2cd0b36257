## Tables that cannot be read

sheets-refusal-old = Ce classeur est d’un ancien type, ou il a un mot de passe. Enregistrez-le au format .xlsx sans mot de passe, puis envoyez-le de nouveau.
sheets-refusal-bytes = Le fichier fait plus de { $most } Mo. Envoyez-le en plusieurs parties.
sheets-refusal-bomb = Une fois décompressé, le fichier fait plus de { $most } Mo ; il n’a donc pas été ouvert. Enregistrez seulement le tableau, puis envoyez-le de nouveau.
sheets-refusal-embedded = Le classeur contient d’autres fichiers, par exemple des documents, qui ne sont pas lus. Enregistrez seulement le tableau, puis envoyez-le de nouveau.
sheets-refusal-text = Les cellules contiennent plus de { $most } Mo de texte. Envoyez le tableau en plusieurs parties.
sheets-refusal-rows = Le tableau a plus de { $most } lignes. Envoyez-le en plusieurs parties.
sheets-refusal-columns = Le tableau a plus de { $most } colonnes. Retirez celles qui ne sont pas nécessaires.
sheets-refusal-heading = Un nom de la première ligne est trop long. La première ligne doit nommer les colonnes.
sheets-refusal-twice = Deux colonnes, { $first } et { $second }, s’appellent « { $name } ». Donnez un autre nom à l’une d’elles.
sheets-refusal-empty = Ce tableau est vide. La première ligne doit nommer les colonnes.
sheets-refusal-broken = Ce fichier ne peut pas être lu. Il est peut-être endommagé, ou ce n’est pas un tableau. Enregistrez-le de nouveau, puis renvoyez-le.
sheets-refusal-binary = Ce fichier n’est pas un texte lisible. Enregistrez-le en « CSV UTF-8 », puis envoyez-le de nouveau.
sheets-refusal-encoding = La ligne { $line } n’est pas en UTF-8, mais dans un autre encodage comme Latin-1. Enregistrez le fichier en « CSV UTF-8 », puis envoyez-le de nouveau.
sheets-refusal-quote = Un guillemet ouvert à la ligne { $line } n’est jamais fermé.
sheets-refusal-few = Cellules de cette ligne : { $found } ; de l’en-tête : { $wanted }.
sheets-refusal-beyond = Cette cellule se trouve au-delà de la dernière colonne de l’en-tête.
sheets-refusal-cell = Cette cellule a plus de { $most } caractères.
sheets-refusal-formula = Cette formule n’a pas de valeur enregistrée. Ouvrez le fichier dans un tableur, enregistrez-le, puis envoyez-le de nouveau.
sheets-refusal-error-value = Cette cellule contient une erreur du tableur, comme #N/A.
sheets-refusal-merged = { $count ->
    [one] Les cellules { $area } sont fusionnées. Séparez-les, pour que chaque ligne ait ses propres valeurs.
   *[other] { $count } zones de cellules sont fusionnées ; la première est { $area }. Séparez-les, pour que chaque ligne ait ses propres valeurs.
}
sheets-refusal-json-shape = Le fichier doit être une liste d’objets : [{"{"}"name": "…"{"}"}, …]
sheets-refusal-json-twice = L’objet { $number } de la liste contient deux fois « { $name } ». Enlevez-en un.
sheets-refusal-cell-xlsx = Un texte dépasse les { $most } caractères que peut contenir une cellule de classeur. Exportez le tableau en CSV ou en JSON.
sheets-refusal-rows-xlsx = Il y a plus de lignes qu’un classeur ne peut en contenir. Exportez le tableau en CSV ou en JSON.
sheets-refusal-written = Le tableau n’a pas pu être écrit.
sheets-remark-unnamed = La colonne { $column } n’a pas de nom dans la première ligne ; elle est laissée de côté.
sheets-remark-formulas = { $count ->
    [one] La cellule { $cell } est une formule. Sa valeur enregistrée est reprise.
   *[other] { $count } cellules sont des formules ; la première est { $cell }. Leurs valeurs enregistrées sont reprises.
}
sheets-remark-first = Le fichier a { $count } feuilles. Seule la première, « { $name } », est lue.
