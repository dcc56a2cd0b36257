## Tables that cannot be read

sheets-refusal-old = Dies ist eine Arbeitsmappe alter Art oder eine mit Passwort. Speichern Sie sie als .xlsx ohne Passwort und laden Sie sie noch einmal hoch.
sheets-refusal-bytes = Die Datei hat mehr als { $most } MB. Laden Sie sie in Teilen hoch.
sheets-refusal-bomb = Entpackt hat die Datei mehr als { $most } MB, deshalb wurde sie nicht geöffnet. Speichern Sie nur die Tabelle und laden Sie sie noch einmal hoch.
sheets-refusal-embedded = Die Arbeitsmappe enthält andere Dateien, zum Beispiel Dokumente, die nicht gelesen werden. Speichern Sie nur die Tabelle und laden Sie sie noch einmal hoch.
sheets-refusal-text = Die Zellen enthalten mehr als { $most } MB Text. Laden Sie die Tabelle in Teilen hoch.
sheets-refusal-rows = Die Tabelle hat mehr als { $most } Zeilen. Laden Sie sie in Teilen hoch.
sheets-refusal-columns = Die Tabelle hat mehr als { $most } Spalten. Lassen Sie weg, was nicht gebraucht wird.
sheets-refusal-heading = Ein Name in der ersten Zeile ist zu lang. Die erste Zeile muss die Spalten benennen.
sheets-refusal-twice = Zwei Spalten, { $first } und { $second }, heißen „{ $name }“. Geben Sie einer davon einen anderen Namen.
sheets-refusal-empty = Diese Tabelle ist leer. Die erste Zeile muss die Spalten benennen.
sheets-refusal-broken = Diese Datei kann nicht gelesen werden. Vielleicht ist sie beschädigt oder gar keine Tabelle. Speichern Sie sie neu und laden Sie sie noch einmal hoch.
sheets-refusal-binary = Diese Datei ist kein lesbarer Text. Speichern Sie sie als „CSV UTF-8“ und laden Sie sie noch einmal hoch.
sheets-refusal-encoding = Zeile { $line } ist nicht in UTF-8, sondern in einer anderen Kodierung wie Latin-1. Speichern Sie die Datei als „CSV UTF-8“ und laden Sie sie noch einmal hoch.
sheets-refusal-quote = Ein Anführungszeichen, das in Zeile { $line } beginnt, wird nirgends geschlossen.
sheets-refusal-few = Zellen in dieser Zeile: { $found }, in der Kopfzeile: { $wanted }.
sheets-refusal-beyond = Diese Zelle steht hinter der letzten Spalte der Kopfzeile.
sheets-refusal-cell = Diese Zelle hat mehr als { $most } Zeichen.
sheets-refusal-formula = Zu dieser Formel ist kein Wert gespeichert. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und laden Sie sie noch einmal hoch.
sheets-refusal-error-value = Diese Zelle enthält einen Fehler der Tabellenkalkulation, etwa #N/A.
sheets-refusal-merged = { $count ->
    [one] Die Zellen { $area } sind verbunden. Heben Sie die Verbindung auf, damit jede Zeile eigene Werte hat.
   *[other] { $count } Zellbereiche sind verbunden, der erste ist { $area }. Heben Sie die Verbindungen auf, damit jede Zeile eigene Werte hat.
}
sheets-refusal-json-shape = Die Datei muss eine Liste von Objekten sein: [{"{"}"name": "…"{"}"}, …]
sheets-refusal-json-twice = Objekt { $number } der Liste enthält „{ $name }“ zweimal. Lassen Sie eines davon weg.
sheets-refusal-cell-xlsx = Ein Text ist länger als die { $most } Zeichen, die eine Zelle einer Arbeitsmappe fasst. Exportieren Sie die Tabelle als CSV oder JSON.
sheets-refusal-rows-xlsx = Es sind mehr Zeilen, als eine Arbeitsmappe fasst. Exportieren Sie die Tabelle als CSV oder JSON.
sheets-refusal-written = Die Tabelle konnte nicht geschrieben werden.
sheets-remark-unnamed = Spalte { $column } hat in der ersten Zeile keinen Namen und wird nicht beachtet.
sheets-remark-formulas = { $count ->
    [one] Die Zelle { $cell } ist eine Formel. Ihr gespeicherter Wert wird übernommen.
   *[other] { $count } Zellen sind Formeln, die erste ist { $cell }. Ihre gespeicherten Werte werden übernommen.
}
sheets-remark-first = Die Datei hat { $count } Blätter. Nur das erste, „{ $name }“, wird gelesen.
