## Reports that bodies owe

workspace-reports = Berichte
reports-title = Berichte
reports-of = Berichte: { $name }
reports-report-of = Bericht: { $name }
reports-lede = Was diese Organisation berichtet, Zeitraum für Zeitraum. Alle, die hier ein Amt haben, schreiben gemeinsam; wer für die Organisation spricht, reicht den Bericht ein.
reports-open-lede = Was Organisationen der Konföderation berichten, Zeitraum für Zeitraum. Hier stehen nur veröffentlichte Berichte.
reports-none = Es gibt noch keine Berichte.
reports-owed = Zu schreiben
reports-owed-none = Diese Organisation muss zurzeit keinen Bericht vorlegen.
reports-done = Eingereicht
reports-body = Organisation
reports-state = Status
reports-form = Formular
reports-period = Zeitraum
reports-standing = Stand
reports-days = { $from } bis { $until }
reports-named = { $title }, { $days }
reports-due-title = Fällig
reports-due = Fällig: { $at }
reports-late = Überfällig
reports-submitted-at = Eingereicht: { $at }
reports-words = { $count ->
    [one] 1 Wort
   *[other] { $count } Wörter
}
reports-private = Nur für das Sekretariat. Diese Antwort wird nie veröffentlicht.
reports-private-short = nur für das Sekretariat
reports-torn = Jemand hat eine andere Antwort auf dieselbe Frage gespeichert, während Sie geschrieben haben. Sie steht über Ihrer. Fügen Sie beide zusammen und speichern Sie noch einmal. Alle Ihre anderen Antworten sind gespeichert.
reports-partly = Alles andere ist gespeichert. Was unten markiert ist, noch nicht: Berichtigen Sie es und speichern Sie noch einmal.
reports-theirs = Inzwischen von jemand anderem gespeichert:
reports-remark-said = Anmerkung des Sekretariats
reports-before = Antwort im Zeitraum davor
reports-before-none = Zu diesem Formular gibt es keinen früheren Bericht zum Vergleichen.
reports-not-asked = Danach wird nicht mehr gefragt.
reports-same = Wie zuvor
reports-long = Diese Texte sind zu lang, um zu kennzeichnen, was sich geändert hat.
reports-compare = Mit dem Zeitraum davor vergleichen
reports-compared = Neben dem Zeitraum davor
reports-compared-note = Bei Zahlen steht, um wie viel sie sich unterscheiden; in Texten ist markiert, was neu ist und was fehlt.
reports-back = Zum Bericht
reports-answers = Antworten
# dynamic: reports-answer-
reports-answer-none = Keine Antwort
reports-answer-yes = Ja
reports-answer-no = Nein
reports-write = Bericht schreiben
reports-write-note = Speichern Sie, so oft Sie wollen. Andere können zur selben Zeit schreiben: Jede Antwort wird für sich gespeichert.
reports-save = Entwurf speichern
reports-review = Durchsehen
reports-review-note = Was bisher gespeichert ist.
reports-saved-at = Zuletzt gespeichert: { $at }
reports-submit = Einreichen
reports-submit-note = Das Sekretariat liest, was Sie einreichen, und kann es auf der Seite der Organisation veröffentlichen. Ändern können Sie es erst wieder, wenn das Sekretariat es zurückgibt.
reports-side-by-side = Alle Berichte nebeneinander
reports-more = Mehr
reports-page = Seite { $number }
reports-counts = { $done } von { $owed } angenommen
reports-to-read = { $count ->
    [one] 1 zu lesen
   *[other] { $count } zu lesen
}
reports-late-count = { $count ->
    [one] 1 überfällig
   *[other] { $count } überfällig
}
reports-decide = Entscheiden
reports-decide-newer = Mit diesem Bericht ist etwas geschehen, während Sie ihn gelesen haben. Noch ist nichts entschieden. Hier steht der Bericht, wie er jetzt ist; Ihre Anmerkung steht weiter unten.
reports-remark = Anmerkung für die Organisation
reports-remark-help = Die Organisation liest sie. Sie ist nötig, wenn Sie den Bericht zurückgeben oder erlassen.
reports-until = Neuer letzter Tag
reports-until-help = Wenn Sie dieser Organisation mehr Zeit geben. Auch nötig, wenn Sie den Bericht nach seinem letzten Tag zurückgeben. Der Tag endet in der Zeitzone der Frist.
reports-accept = Annehmen
reports-publish = Veröffentlichen
reports-return = Zurückgeben
reports-extend = Mehr Zeit geben
reports-excuse = Bericht erlassen
reports-write-for = Sie können ihn für die Organisation schreiben:
# dynamic: report-state-
report-state-owed = Nicht begonnen
report-state-draft = Entwurf
report-state-submitted = Eingereicht
report-state-returned = Zurückgegeben
report-state-accepted = Angenommen
report-state-published = Veröffentlicht
report-state-excused = Erlassen

## The secretariat's room

office-reports = Berichte
office-reports-lede = Jeder Zeitraum mit dem, was vorzulegen ist, was zu lesen ist und was überfällig ist.
reports-rounds-none = Noch ist kein Zeitraum eröffnet
reports-rounds-none-text = Stellen Sie ein Formular zusammen, und eröffnen Sie dann dessen ersten Zeitraum. Die nächsten beginnen von selbst.
reports-forms = Formulare
reports-forms-lede = Was gefragt wird, welche Organisationen und wie oft.
reports-forms-none = Es gibt noch kein Formular.
reports-form-languages = Sprachen
reports-form-languages-note = Ein Formular wird in einer anderen Sprache geschrieben, indem man diese Seite in ihr öffnet. Offene Zeiträume behalten, was bei ihrer Eröffnung geschrieben stand.
reports-form-spoken = { $written } von { $all } Texten
reports-form-new = Neues Formular
reports-form-rhythm = Wie oft
reports-form-asks = Fragen
reports-rhythm = { $months ->
    [0] Einmal
    [1] Jeden Monat
    [3] Alle drei Monate
    [12] Jedes Jahr
    [24] Alle zwei Jahre
   *[other] Alle { $months } Monate
}
reports-asks = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
}
reports-compose-lede = Texte ändern sich in der Sprache, in der Sie diese Seite lesen; in anderen Sprachen bleiben sie, wie sie sind. Nichts ist gespeichert, bevor Sie speichern.
reports-form-used = Ein Zeitraum verwendet diese Fragen. Wenn Sie sie ändern, behält er seine Fragen, und erst im nächsten Zeitraum gelten die geänderten.
reports-form-newer = Jemand hat dieses Formular gespeichert, während Sie geschrieben haben. Ihre Eingaben stehen unten und sind noch nicht gespeichert. Sehen Sie an, was die andere Person gespeichert hat, und ersetzen Sie es dann durch Ihre Fassung, indem Sie speichern.
reports-form-see-newer = Ansehen, was gespeichert ist
reports-form-title = Titel
reports-form-title-help = Zum Beispiel: Quartalsbericht der Arbeitsgruppen.
reports-form-kinds = Welche Organisationen berichten müssen
reports-form-kinds-help = Alle Organisationen dieser Arten, die bei der Eröffnung eines Zeitraums aktiv sind.
reports-form-months = Länge eines Zeitraums, in Monaten
reports-form-months-help = 3 für ein Quartal, 24 für zwei Jahre, 0 für einen Bericht, der nur einmal verlangt wird.
reports-form-save = Formular speichern
reports-question = Frage
reports-question-number = Frage { $number }
reports-question-sort = Art der Antwort
reports-question-help = Hilfe
reports-question-unit = Einheit
reports-question-unit-help = Bei einer Zahl: was gezählt wird, zum Beispiel Treffen.
reports-question-picks = Auswahl
reports-question-picks-help = Bei einer Auswahl: eine Möglichkeit pro Zeile.
reports-question-required = Die Frage muss beantwortet werden
reports-question-private = Die Antwort ist nur für das Sekretariat
reports-question-up = Nach oben
reports-question-down = Nach unten
reports-question-remove = Entfernen
reports-question-add = Frage hinzufügen
# dynamic: reports-sort-
reports-sort-text = Ein längerer Text
reports-sort-line = Eine Zeile
reports-sort-number = Eine Zahl
reports-sort-truth = Ja oder nein
reports-sort-choice = Eine von mehreren Möglichkeiten
reports-sort-link = Eine Webadresse
reports-open-round = Zeitraum eröffnen
reports-opening-lede = Jede Organisation dieser Arten, die jetzt aktiv ist, muss für den Zeitraum einen Bericht vorlegen und wird erinnert, bevor er fällig ist.
reports-first = Erster Tag
reports-last = Letzter Tag
reports-due-day = Tag
reports-due-time = Uhrzeit
reports-due-zone = Zeitzone
reports-due-zone-help = Wo diese Uhrzeit gilt. „Überall auf der Erde“ richtet sich nach dem Ort, an dem ein Tag zuletzt endet.
reports-zone-anywhere = Überall auf der Erde
reports-grace = Nachfrist, in Stunden
reports-grace-help = Wie lange danach ein Bericht noch als rechtzeitig gilt.
reports-open-button = Zeitraum eröffnen
reports-others = Noch nicht gefragt
reports-others-note = Diese kamen ins Register, nachdem der Zeitraum eröffnet wurde, oder sind wieder aktiv.
reports-others-ask = Auch sie fragen
reports-withdraw = Zeitraum zurücknehmen
reports-withdraw-note = Für einen Zeitraum, der versehentlich oder mit einem falschen Tag eröffnet wurde, solange kein Bericht dazu begonnen ist. Seine Berichte sind dann nicht mehr vorzulegen. Ein Zeitraum, der von selbst folgt, wird wieder eröffnet, außer Sie setzen sein Formular auf 0 Monate.

settings-reports = Berichte: Fristen und Erinnerungen
settings-reports-note = Bis wann Berichte fällig sind, wenn ein Zeitraum von selbst beginnt, und wann Organisationen erinnert werden.
reports-rules-days = Tage nach dem Zeitraum
reports-rules-days-help = Wie viele Tage nach dem letzten Tag eines Zeitraums die Berichte fällig sind.
reports-rules-before = Tage vor Ende der Frist, an denen eine Organisation erinnert wird
reports-rules-after = Tage danach, an denen eine Organisation erfährt, dass ihr Bericht überfällig ist
reports-rules-list-help = Zahlen mit Leerzeichen dazwischen, höchstens sechs.

reports-refusal-number = Schreiben Sie Ziffern, mit einem Punkt vor den Nachkommastellen, zum Beispiel 12.5.
reports-refusal-choice = Wählen Sie eine der Antworten.
reports-refusal-kinds = Wählen Sie, welche Organisationen diesen Bericht vorlegen müssen.
reports-refusal-months = Geben Sie eine Zahl von Monaten von 0 bis 36 an.
reports-refusal-questions = Ein Formular hat mindestens eine und höchstens vierzig Fragen.
reports-refusal-picks = Schreiben Sie zwei bis dreißig verschiedene Möglichkeiten, eine pro Zeile.
reports-refusal-title = Wählen Sie einen anderen Titel: Ein anderes Formular hat dieselbe Adresse, oder dieser Titel enthält keine lateinischen Buchstaben, aus denen sich eine Adresse bilden lässt.
reports-refusal-years = Wählen Sie einen Tag zwischen 2000 und 2100.
reports-refusal-order = Der letzte Tag liegt vor dem ersten.
reports-refusal-due = Die Berichte wären fällig, bevor der Zeitraum vorbei ist. Wählen Sie seinen letzten Tag oder einen späteren.
reports-refusal-time = Geben Sie eine Uhrzeit an, zum Beispiel 18:00.
reports-refusal-grace = Geben Sie eine Zahl von Stunden von 0 bis 336 an.
reports-refusal-overlap = Für diese Tage oder für spätere gibt es schon einen Zeitraum dieses Formulars.
reports-refusal-ahead = Wählen Sie einen ersten Tag, der höchstens ein Jahr voraus liegt.
reports-refusal-long = Wählen Sie einen früheren letzten Tag: Ein Zeitraum hat höchstens 36 Monate.
reports-refusal-nobody = Zurzeit ist keine Organisation aktiv, die diesen Bericht vorlegen muss.
reports-refusal-closed = Dieser Bericht ist eingereicht. Er lässt sich ändern, wenn das Sekretariat ihn zurückgibt.
reports-refusal-lacking = Beantworten Sie dies, bevor der Bericht eingereicht wird.
reports-refusal-state = Beim jetzigen Status des Berichts ist das nicht möglich.
reports-refusal-longer = Wählen Sie einen Tag nach dem, an dem der Bericht jetzt fällig ist.
reports-refusal-until = Wählen Sie einen Tag in der Zukunft, bis zum Jahr 2100.
reports-refusal-behind = Der letzte Tag dieses Berichts ist vorbei. Wählen Sie einen neuen, damit der Bericht nicht sofort überfällig ist.
reports-refusal-others = Niemand ist mehr zu fragen, oder der Zeitraum ist vorbei.
reports-refusal-begun = Ein Bericht dieses Zeitraums ist begonnen, darum bleibt der Zeitraum. Sie können jeder Organisation ihren Bericht erlassen.
reports-refusal-days = Geben Sie eine Zahl von Tagen von 1 bis 365 an.
reports-refusal-reminders = Geben Sie höchstens sechs Zahlen von Tagen von 1 bis 365 an.
flash-report-saved = Der Entwurf ist gespeichert.
flash-report-submitted = Der Bericht ist eingereicht. Das Sekretariat liest ihn jetzt.
flash-report-decided = Es ist entschieden, und die Organisation wird benachrichtigt.
flash-report-form-saved = Das Formular ist gespeichert.
flash-reports-opened = Der Zeitraum ist eröffnet. Die Organisationen unten müssen einen Bericht vorlegen.
flash-reports-asked = Auch sie sind gefragt.
flash-reports-withdrawn = Der Zeitraum ist zurückgenommen.

# dynamic: task-report-
task-report-due = Bericht schreiben: { $title }
task-report-due-action = Schreiben
task-report-late = Der Bericht ist überfällig: { $title }
task-report-late-action = Schreiben
task-report-submitted = Ein Bericht ist zu lesen: { $title }
task-report-submitted-action = Lesen
# dynamic: sheet-
sheet-report-due = Ein Bericht ist vorzulegen: { $note }

# dynamic: mail-report-
mail-report-due-subject = Ein Bericht ist fällig am { $day }: { $body }
mail-report-due = diese Organisation muss einen Bericht vorlegen: { $body }. Er ist am { $day } fällig; die Uhrzeit in Ihrer Zeitzone steht auf der Seite des Berichts.
mail-report-due-button = Bericht schreiben
mail-report-late-subject = Ein Bericht ist überfällig: { $body }
mail-report-late = dieser Bericht war am { $day } fällig: { $body }. Er kann noch eingereicht werden.
mail-report-late-button = Bericht schreiben
mail-reports-due-subject = Mehrere Berichte sind fällig oder überfällig
mail-reports-due = diese Berichte sind fällig oder überfällig. Überfällige können noch eingereicht werden.
mail-reports-due-button = Berichte ansehen
reports-letter-due = { $body }, { $days }: fällig am { $day }
reports-letter-late = { $body }, { $days }: überfällig seit { $day }
reports-letter-more = Und weitere: { $count }
mail-report-accepted-subject = Der Bericht ist angenommen: { $body }
mail-report-accepted = das Sekretariat hat diesen Bericht gelesen und angenommen: { $body }.
mail-report-accepted-button = Bericht ansehen
mail-report-published-subject = Der Bericht ist veröffentlicht: { $body }
mail-report-published = das Sekretariat hat diesen Bericht auf der Seite der Organisation veröffentlicht: { $body }.
mail-report-published-button = Bericht ansehen
mail-report-returned-subject = Der Bericht wurde zurückgegeben: { $body }
mail-report-returned = das Sekretariat hat diesen Bericht zurückgegeben und gesagt, was zu ändern ist: { $body }.
mail-report-returned-button = Anmerkung ansehen
mail-report-excused-subject = Ein Bericht ist erlassen: { $body }
mail-report-excused = diese Organisation muss diesen Bericht nicht mehr einreichen: { $body }.
mail-report-excused-button = Grund ansehen
mail-report-extended-subject = Mehr Zeit für einen Bericht: { $body }
mail-report-extended = das Sekretariat hat dieser Organisation mehr Zeit für ihren Bericht gegeben: { $body }.
mail-report-extended-button = Neue Frist ansehen

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who } hat ein Formular für Berichte hinzugefügt
fact-registry-report-form-changed = { $who } hat ein Formular für Berichte geändert
fact-registry-reports-opened = { $who } hat einen Zeitraum für Berichte eröffnet
fact-registry-reports-asked = { $who } hat auch später hinzugekommene Organisationen um ihre Berichte gebeten
fact-registry-reports-withdrawn = { $who } hat einen Zeitraum für Berichte zurückgenommen
fact-registry-report-written = { $who } hat an einem Bericht geschrieben: { $what }
fact-registry-report-submitted = { $who } hat einen Bericht eingereicht: { $what }
fact-registry-report-accepted = { $who } hat einen Bericht angenommen: { $what }
fact-registry-report-published = { $who } hat einen Bericht veröffentlicht: { $what }
fact-registry-report-returned = { $who } hat einen Bericht zurückgegeben: { $what }
fact-registry-report-excused = { $who } hat einer Organisation einen Bericht erlassen: { $what }
fact-registry-report-extended = { $who } hat einer Organisation mehr Zeit für ihren Bericht gegeben: { $what }
