## Tables that cannot be read

sheets-refusal-old = Dit is een werkmap van een oude soort, of een met een wachtwoord. Sla die zonder wachtwoord op als .xlsx en upload die opnieuw.
sheets-refusal-bytes = Het bestand is groter dan { $most } MB. Upload het in delen.
sheets-refusal-bomb = Uitgepakt is het bestand groter dan { $most } MB, dus is het niet geopend. Sla alleen de tabel op en upload die opnieuw.
sheets-refusal-embedded = In de werkmap zitten andere bestanden, zoals documenten, die niet worden gelezen. Sla alleen de tabel op en upload die opnieuw.
sheets-refusal-text = De cellen bevatten meer dan { $most } MB tekst. Upload de tabel in delen.
sheets-refusal-rows = De tabel heeft meer dan { $most } rijen. Upload die in delen.
sheets-refusal-columns = De tabel heeft meer dan { $most } kolommen. Laat weg wat niet nodig is.
sheets-refusal-heading = Een naam in de eerste rij is te lang. De eerste rij moet de namen van de kolommen geven.
sheets-refusal-twice = Twee kolommen, { $first } en { $second }, heten “{ $name }”. Geef een ervan een andere naam.
sheets-refusal-empty = Er staat niets in deze tabel. De eerste rij moet de namen van de kolommen geven.
sheets-refusal-broken = Dit bestand kan niet worden gelezen. Misschien is het beschadigd, of helemaal geen tabel. Sla het opnieuw op en upload het nog een keer.
sheets-refusal-binary = Dit bestand is geen leesbare tekst. Sla het op als “CSV UTF-8” en upload het opnieuw.
sheets-refusal-encoding = Regel { $line } is niet in UTF-8, maar in een andere codering, zoals Latin-1. Sla het bestand op als “CSV UTF-8” en upload het opnieuw.
sheets-refusal-quote = Een aanhalingsteken dat op regel { $line } begint, wordt nergens gesloten.
sheets-refusal-few = Cellen in deze rij: { $found }, in de rij met kolomnamen: { $wanted }.
sheets-refusal-beyond = Deze cel staat voorbij de laatste kolom met een naam.
sheets-refusal-cell = Deze cel heeft meer dan { $most } tekens.
sheets-refusal-formula = Van deze formule is geen waarde opgeslagen. Open het bestand in een rekenblad, sla het op en upload het opnieuw.
sheets-refusal-error-value = Deze cel bevat een fout van het rekenblad, zoals #N/A.
sheets-refusal-merged = { $count ->
    [one] De cellen { $area } zijn samengevoegd. Splits ze, zodat elke rij eigen waarden heeft.
   *[other] { $count } celbereiken zijn samengevoegd, het eerste is { $area }. Splits ze, zodat elke rij eigen waarden heeft.
}
sheets-refusal-json-shape = Het bestand moet een lijst van objecten zijn: [{"{"}"name": "…"{"}"}, …]
sheets-refusal-json-twice = Object { $number } in de lijst bevat “{ $name }” twee keer. Laat er een weg.
sheets-refusal-cell-xlsx = Een tekst is langer dan de { $most } tekens die in een cel van een werkmap passen. Exporteer de tabel als CSV of JSON.
sheets-refusal-rows-xlsx = Er zijn meer rijen dan in een werkmap passen. Exporteer de tabel als CSV of JSON.
sheets-refusal-written = De tabel kon niet worden geschreven.
sheets-remark-unnamed = Kolom { $column } heeft geen naam in de eerste rij en wordt overgeslagen.
sheets-remark-formulas = { $count ->
    [one] Cel { $cell } is een formule. De opgeslagen waarde wordt overgenomen.
   *[other] { $count } cellen zijn formules, de eerste is { $cell }. De opgeslagen waarden worden overgenomen.
}
sheets-remark-first = Het bestand heeft { $count } werkbladen. Alleen het eerste, “{ $name }”, wordt gelezen.
