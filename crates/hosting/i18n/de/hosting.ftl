### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = Ausrichtung einer Konferenz
hosting-lede = Ausschreibungen der Ausrichtung, von der ersten Ankündigung bis zur Auswahl, und wo die Konferenzen bisher stattfanden.
hosting-calendar = Fristen als Kalender
kind-call = Ausschreibung
rotation-title = Wo sie bisher stattfand
rotation-of = { $series }: bisherige Orte
rotation-note = Wer den nächsten Ort auswählt, sieht hier, welche Region an der Reihe sein könnte. Die Regionen folgen der Einteilung der Vereinten Nationen (M49).
rotation-edition = Konferenz
rotation-year = Jahr
rotation-place = Ort
rotation-region = Region
rotation-hosts = Ausrichtung

# dynamic: region-
region-002 = Afrika
region-009 = Ozeanien
region-019 = Amerika
region-142 = Asien
region-150 = Europa

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who } hat eine Ausschreibung veröffentlicht: { $what }
fact-hosting-call-changed = { $who } hat die Ausschreibung geändert: { $what }
fact-hosting-call-withdrawn = { $who } hat die Ausschreibung zurückgenommen: { $what }
fact-hosting-call-closed = { $who } hat die Ausschreibung ohne Vergabe beendet: { $what }
fact-hosting-opened = { $who } hat die Bewerbungen geöffnet: { $what }
fact-hosting-bid-opened = Eine Bewerbung wurde geöffnet: { $what }
fact-hosting-bid-withdrawn = { $who } hat eine Bewerbung nach der Öffnung zurückgezogen: { $what }
fact-hosting-answered = { $who } hat eine Frage von Bewerbenden beantwortet: { $what }
fact-hosting-sample-loaded = { $who } hat das Beispiel einer Ausschreibung geladen: { $what }

# dynamic: news-
news-hosting-called = Ausrichtung ausgeschrieben
news-hosting-call-changed = Ausschreibung geändert
news-hosting-call-withdrawn = Ausschreibung zurückgenommen
news-hosting-call-closed = Ausschreibung ohne Vergabe beendet
news-hosting-opened = Bewerbungen geöffnet

# dynamic: api-subject-
api-subject-calls-to-host = Ausschreibungen der Ausrichtung, mit allem, was sie sagen: offen für alle

# dynamic: merging-hosting-
merging-hosting-question-answered-by = Fragen von Bewerbenden, die die Person beantwortet hat

## The sample

sample-call-title = Beispiel: Ausschreibung der Ausrichtung der nächsten Konferenz
sample-call-note = **Dies ist ein Beispiel zum Umsehen.** Die Konföderation hat keine solche Ausschreibung veröffentlicht, und niemand kann sich hier wirklich bewerben. Bei Regeln, die von anderen Organisationen übernommen sind, steht, von wem.

## Lists of things that are composed

compose-up = Nach oben
compose-down = Nach unten
compose-remove = Entfernen

## Calls

calls-title = Ausschreibung
calls-body = Organisation
calls-state = Status
calls-next = Was als Nächstes kommt
calls-open = Jetzt offen
calls-open-none = Zurzeit wird keine ausrichtende Einrichtung gesucht. Wer den Feed abonniert, erfährt von der nächsten Ausschreibung.
calls-drafts = Noch nicht veröffentlicht
calls-past = Frühere Ausschreibungen
calls-new = Ausschreibung anlegen
calls-new-lede = Eine Ausschreibung beginnt mit den Bedingungen einer anderen oder mit der Vorlage. Sie stellen sie in Teilen zusammen, und niemand sonst sieht sie, bevor Sie sie veröffentlichen.
calls-new-nobody = Ausschreibungen legt an, wer für eine Organisation spricht. Sie haben zurzeit kein Mandat, für eine Organisation zu sprechen.
calls-make = Ausschreibung beginnen
calls-for = Konferenz
calls-window = Wann die Konferenz stattfinden soll
calls-window-from = ab dem { $day }
calls-window-until = bis zum { $day }
calls-days =
    { $count ->
        [one] mindestens ein Tag
       *[other] mindestens { $count } Tage
    }
calls-compose = Ausschreibung bearbeiten
calls-compose-lede = Jeder Teil hat eine eigene Seite. Sie schreiben in der Sprache, in der Sie diese Seiten lesen; in anderen Sprachen bleiben die Texte, wie sie sind.
calls-part = Teil
calls-part-has = Vorhanden
calls-part-missing = Fehlt
calls-has =
    { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }
calls-languages = Sprachen
calls-languages-note = Öffnen Sie diese Seiten in einer anderen Sprache, um die Ausschreibung in ihr zu schreiben.
calls-written = { $count } von { $all } Texten
calls-publish = Ausschreibung veröffentlichen
calls-publish-note = Von da an können alle sie lesen. Fristen können nur noch auf einen späteren Zeitpunkt verschoben werden, und bei jeder Änderung steht, was geändert wurde und warum.
calls-not-ready = Ergänzen Sie vor der Veröffentlichung, was oben als fehlend angegeben ist.
calls-discard = Entwurf verwerfen
calls-draft-note = Dies ist ein Entwurf. Ihn sehen nur die, die sich um die Ausschreibungen dieser Organisation kümmern.
calls-save = Diesen Teil speichern
calls-newer = Inzwischen hat jemand anderes diese Ausschreibung gespeichert. Ihre Eingaben stehen unten und sind noch nicht gespeichert: Sehen Sie sich den neueren Stand an und speichern Sie dann noch einmal.
calls-see-newer = Den neueren Stand ansehen (neues Fenster)
calls-end = Ausschreibung ohne Vergabe beenden
calls-end-lede = Alle können lesen, dass sie beendet ist und warum. Das lässt sich nicht rückgängig machen.
calls-end-how = Wie sie endet
calls-end-withdrawn = Sie wird zurückgenommen
calls-end-closed = Sie endete ohne Ergebnis: Niemand hat sich beworben, oder keine Bewerbung war gut genug
calls-end-why = Grund
calls-end-why-help = Für alle, vor allem für die Bewerbenden.
calls-ended = Diese Ausschreibung endete ohne Vergabe
calls-versions = Was geändert wurde
calls-versions-lede = Alle veröffentlichten Stände dieser Ausschreibung, der neueste zuerst.
calls-versions-none = Sie wurde noch nicht veröffentlicht.
calls-version = Stand { $number }, seit { $at }
calls-changed-times =
    { $count ->
        [one] Seit der Veröffentlichung einmal geändert
       *[other] Seit der Veröffentlichung { $count }-mal geändert
    }
calls-calendar-step = { $step }: { $title }
calls-timeline-note = Jede Frist wird in Ihrer Zeitzone gezeigt, daneben in der Zeitzone der Frist.
calls-checks-note = Wird zuerst geprüft. Was als Formsache gekennzeichnet ist, kann bis zu einer festgelegten Frist nachgebessert werden.
calls-budget-note = Budgets können in jeder Währung aufgestellt werden. Verglichen werden sie in { $currency }.
calls-criteria-note = Die Gewichte aller Kriterien ergeben zusammen 100. Die Spanne sagt, in welchen Grenzen ein anderes Gewicht noch vertretbar wäre; sie zeigt später, wie fest die Reihenfolge der Bewerbungen ist.
calls-events-note = An diesen Tagen gibt es andere Ereignisse.
calls-borrowed = Übernommen von
calls-criterion = Kriterium
calls-range = Spanne
calls-rules-link = Die Regeln, nach denen entschieden wird
calls-published = Was wann veröffentlicht wird
calls-sections-expression = Interessenbekundung
calls-sections-bid = Die Bewerbung
calls-required = erforderlich
calls-not-required = kann entfallen
calls-words =
    { $count ->
        [one] höchstens ein Wort
       *[other] höchstens { $count } Wörter
    }
calls-attached-may = Dateien können beigefügt werden
calls-attached-must = eine Datei muss beigefügt werden
calls-private = nur für das Auswahlgremium
calls-mendable = eine Formsache, die bis zu einer festgelegten Frist nachgebessert werden kann
calls-appraisers =
    { $count ->
        [one] Jede Bewerbung wird von mindestens einer Person begutachtet.
       *[other] Jede Bewerbung wird von mindestens { $count } Personen begutachtet.
    }
calls-grace-hours =
    { $count ->
        [one] Was innerhalb einer Stunde danach eingeht, zählt noch.
       *[other] Was innerhalb von { $count } Stunden danach eingeht, zählt noch.
    }
calls-grace-minutes =
    { $count ->
        [one] Was innerhalb einer Minute danach eingeht, zählt noch.
       *[other] Was innerhalb von { $count } Minuten danach eingeht, zählt noch.
    }

# dynamic: calls-time-
calls-time-done = vorbei
calls-time-next = als Nächstes
calls-time-planned = steht bevor

# dynamic: calls-state-
calls-state-draft = Entwurf
calls-state-open = Offen für Bewerbungen
calls-state-over = Bewerbungsfrist vorbei
calls-state-opened = Bewerbungen geöffnet, in Begutachtung
calls-state-decided = Entschieden
calls-state-closed = Ohne Vergabe beendet
calls-state-withdrawn = Zurückgenommen

# dynamic: calls-part-
calls-part-about = Was gesucht wird
calls-part-about-lede = Was von der ausrichtenden Einrichtung erwartet wird, wann, und was sie dafür erhält.
calls-part-timeline = Zeitplan
calls-part-timeline-lede = Wann jeder Schritt endet. Lassen Sie einen Schritt leer, den es in Ihrer Ausschreibung nicht gibt; nötig ist nur die Frist für Bewerbungen.
calls-part-checks = Voraussetzungen
calls-part-checks-lede = Was Bewerbende erfüllen müssen, bevor die Bewerbung begutachtet wird.
calls-part-sections = Abschnitte der Bewerbung
calls-part-sections-lede = Was Bewerbende schreiben und beifügen, mit der Interessenbekundung und mit der Bewerbung.
calls-part-budget = Budgetformular
calls-part-budget-lede = Die Posten, die jedes Budget hat. Bewerbende geben zu jedem Posten drei Beträge an: für niedrige, erwartete und hohe Teilnahme.
calls-part-tiers = Beitragsstufen
calls-part-tiers-lede = Gruppen von Teilnehmenden, für die derselbe Teilnahmebeitrag gilt.
calls-part-criteria = Kriterien
calls-part-criteria-lede = Wonach Bewerbungen begutachtet werden, wie viel jedes Kriterium zählt und was jeder Punkt der Skala bedeutet.
calls-part-events = Andere Ereignisse
calls-part-events-lede = Konferenzen, Feiertage und andere Tage, die Bewerbende besser meiden.
calls-part-conduct = Wer begutachtet und entscheidet
calls-part-conduct-lede = Das Auswahlgremium, die Entscheidung und was wann veröffentlicht wird.

# dynamic: calls-step-
calls-step-expression = Interessenbekundungen
calls-step-questions = Letzte Fragen der Bewerbenden
calls-step-answers = Alle Fragen beantwortet
calls-step-bid = Bewerbungen eingereicht
calls-step-mending = Formsachen nachgebessert
calls-step-asking = Fragen des Auswahlgremiums beantwortet
calls-step-appraisal = Gutachten eingereicht
calls-step-presentation = Präsentationen oder Besuche
calls-step-recommendation = Empfehlung des Auswahlgremiums
calls-step-decision = Entscheidung
calls-step-agreement = Vereinbarung unterzeichnet

# dynamic: calls-mode-
calls-mode-place = vor Ort
calls-mode-both = vor Ort und aus der Ferne
calls-mode-afar = nur aus der Ferne

# dynamic: calls-since-
calls-since-once = sobald es bekannt ist
calls-since-opening = wenn die Bewerbungen geöffnet werden
calls-since-decision = wenn entschieden ist
calls-since-never = nie

calls-series-new = Eine andere Reihe, die mit dieser Ausschreibung beginnt
calls-like-template = Die Vorlage
calls-like-nothing = Nichts: eine leere Ausschreibung
calls-rules-none = Noch keine gewählt

# dynamic: calls-field-
calls-field-title = Titel
calls-field-title-help = So, wie er in der Liste steht, zum Beispiel „Ausschreibung der Ausrichtung unserer zehnten Konferenz“.
calls-field-name = Name
calls-field-series = Reihe
calls-field-series-help = Die Konferenzen, die unter einem Namen aufeinander folgen.
calls-field-series-name = Name der neuen Reihe
calls-field-series-name-help = Nur für eine andere Reihe.
calls-field-series-slug = Ihr Kurzname für Adressen
calls-field-series-slug-help = Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche, zum Beispiel „anic“. Nur für eine andere Reihe.
calls-field-number = Nummer der Konferenz
calls-field-number-help = Die wievielte Konferenz der Reihe es ist: 10 für die zehnte.
calls-field-like = Beginnen mit den Bedingungen von
calls-field-like-help = Danach kann alles geändert werden. Fristen werden nicht übernommen.
calls-field-sought = Was gesucht wird
calls-field-returns = Was jede Seite gibt und erhält
calls-field-returns-help = Was die ausrichtende Einrichtung erhält; der Anteil an einem Überschuss, wer einen Verlust trägt, Darlehen und Garantien.
calls-field-window-from = Die Konferenz beginnt frühestens an diesem Tag
calls-field-window-until = Sie endet spätestens an diesem Tag
calls-field-days = Dauer
calls-field-days-help = Wie viele Tage sie mindestens dauert.
calls-field-modes = Wie man teilnehmen kann
calls-field-languages = Sprachen, in denen Bewerbungen geschrieben werden können
calls-field-currency = Währung, in der Budgets verglichen werden
calls-field-currency-help = Ihr Code aus drei Buchstaben, zum Beispiel EUR. Bewerbende können in ihrer eigenen Währung rechnen.
calls-field-zone = Zeitzone aller Fristen
calls-field-zone-help = Ein Name wie Africa/Nairobi, oder AoE: Dann endet ein Tag, wenn er überall auf der Erde geendet hat.
calls-field-grace = { $step }: Minuten, die noch zählen
calls-field-appraisers = Gutachtende je Bewerbung
calls-field-appraisers-help = Wie viele mindestens.
calls-field-panel = Wer begutachtet
calls-field-decides = Wer entscheidet
calls-field-rules = Regeln der Entscheidung
calls-field-shown-panel = Wer begutachtet
calls-field-shown-bidders = Wer sich bewirbt
calls-field-shown-bids = Die Bewerbungen, ohne das, was nur für das Auswahlgremium ist
calls-field-shown-scores = Die Punktzahlen jeder Bewerbung
calls-field-shown-reasons = Der öffentliche Teil der Begründung
calls-field-check = Was erfüllt sein muss
calls-field-help = Erläuterung
calls-field-mendable = Es ist eine Formsache, die bis zu einer festgelegten Frist nachgebessert werden kann
calls-field-borrowed = Übernommen von
calls-field-borrowed-help = Von wem es übernommen ist, wenn es nicht von Ihrer Organisation selbst stammt.
calls-field-borrowed-url = Wo das nachzulesen ist
calls-field-required = Ohne das kann eine Bewerbung nicht eingereicht werden
calls-field-private = Es ist nur für das Auswahlgremium, was auch immer von Bewerbungen veröffentlicht wird
calls-field-stage = Einzureichen mit
calls-field-stage-expression = der Interessenbekundung
calls-field-stage-bid = der Bewerbung
calls-field-words = Höchstzahl der Wörter
calls-field-words-help = Lassen Sie das Feld leer, wenn nur Dateien verlangt werden.
calls-field-attachment = Dateien
calls-field-attachment-none = keine
calls-field-attachment-may = können beigefügt werden
calls-field-attachment-must = mindestens eine muss beigefügt werden
calls-field-flow = Art
calls-field-flow-income = Einnahmen neben den Teilnahmebeiträgen
calls-field-flow-fixed = Kosten, unabhängig von der Zahl der Teilnehmenden
calls-field-flow-each = Kosten je teilnehmende Person
calls-field-weight = Gewicht
calls-field-weight-help = Die Gewichte aller Kriterien ergeben zusammen 100.
calls-field-low = Kleinstes vertretbares Gewicht
calls-field-high = Größtes vertretbares Gewicht
calls-field-scale = Skala
calls-field-scale-help = Eine Zeile für jeden Punkt: seine Zahl, dann, was ihn verdient. Zum Beispiel „1 Nicht gezeigt“.
calls-field-first = Erster Tag
calls-field-last = Letzter Tag
calls-field-remark = Was Sie geändert haben und warum
calls-field-remark-help = Es steht für alle lesbar neben der Ausschreibung, und die Bewerbenden werden benachrichtigt.

## One of a list

calls-check-number = Voraussetzung { $number }
calls-check-number-add = Voraussetzung hinzufügen
calls-section-number = Abschnitt { $number }
calls-section-number-add = Abschnitt hinzufügen
calls-line-number = Posten { $number }
calls-line-number-add = Posten hinzufügen
calls-tier-number = Stufe { $number }
calls-tier-number-add = Stufe hinzufügen
calls-criterion-number = Kriterium { $number }
calls-criterion-number-add = Kriterium hinzufügen
calls-event-number = Ereignis { $number }
calls-event-number-add = Ereignis hinzufügen

## What is missing

calls-missing-sought = Es steht nicht da, was gesucht wird.
calls-missing-modes = Es steht nicht da, wie man an der Konferenz teilnehmen kann.
calls-missing-sections = Mit der Bewerbung wird kein Abschnitt verlangt.
calls-missing-expression = Abschnitte gehören zu einer Interessenbekundung, für die es keine Frist gibt.
calls-missing-currency = Es gibt ein Budgetformular, aber keine Währung, in der Budgets verglichen werden.
calls-missing-criteria = Es gibt keine Kriterien.
calls-missing-weights = Die Gewichte ergeben zusammen { $sum }. Sie müssen zusammen { $all } ergeben.
calls-missing-bid = Es gibt keine Frist für Bewerbungen.
calls-missing-past = Die erste Frist ist schon vorbei.
calls-missing-decides = Es steht nicht da, wer entscheidet.
calls-missing-rules = Die Regeln der Entscheidung sind nicht gewählt.

## Refusals

calls-refusal-move = Beim jetzigen Status der Ausschreibung ist das nicht mehr möglich.
calls-refusal-over = Diese Ausschreibung ist beendet. Was darin stand, bleibt stehen.
calls-refusal-opened = Die Bewerbungen wurden geöffnet. Jetzt können nur noch künftige Fristen auf einen späteren Zeitpunkt verschoben werden.
calls-refusal-step-over =
    { $step ->
        [expression] Die Frist für Interessenbekundungen ist vorbei und bleibt, wie sie war.
        [questions] Die Frist für Fragen ist vorbei und bleibt, wie sie war.
        [answers] Die Frist für Antworten ist vorbei und bleibt, wie sie war.
        [bid] Die Frist für Bewerbungen ist vorbei und bleibt, wie sie war.
       *[other] Eine Frist, die vorbei ist, bleibt, wie sie war.
    }
calls-refusal-earlier =
    { $step ->
        [bid] Die Frist für Bewerbungen wurde angekündigt. Sie kann auf einen späteren Zeitpunkt verschoben werden, aber nicht auf einen früheren.
       *[other] Eine angekündigte Frist kann auf einen späteren Zeitpunkt verschoben werden. Sie kann nicht auf einen früheren verschoben werden und nicht entfallen.
    }
calls-refusal-order = Dieser Schritt endet vor dem Schritt darüber oder zugleich mit ihm. Geben Sie einen späteren Zeitpunkt an.
calls-refusal-window = Der letzte Tag liegt vor dem ersten.
calls-refusal-remark = Sagen Sie, was Sie geändert haben und warum. Wer sich bewirbt, verlässt sich auf das, was vorher in der Ausschreibung stand.
calls-refusal-number = Geben Sie eine ganze Zahl von 1 bis 9999 an.
calls-refusal-held = Die Ausrichtung von Konferenz { $number } dieser Reihe ist schon vergeben.
calls-refusal-many = Es gibt schon { $most } Ausschreibungen. Mehr sind nicht möglich.
calls-refusal-versions = Die Ausschreibung wurde { $most }-mal geändert. Öfter ist es nicht möglich.
calls-refusal-whole = Geben Sie eine ganze Zahl bis { $most } an.
calls-refusal-day = Geben Sie einen Tag an, den es im Kalender gibt.
calls-refusal-moment = Geben Sie einen Tag und eine Uhrzeit an, zum Beispiel 2027-03-31T18:00. 24:00 ist das Ende dieses Tages.
calls-refusal-skipped = An diesem Tag beginnt die Sommerzeit, und die Uhren überspringen diese Zeit. Gemeint ist wohl { $instead }: Geben Sie das oder eine andere Zeit ein.
calls-refusal-zone = Diese Zeitzone ist nicht bekannt. Geben Sie einen Namen wie Africa/Nairobi an, oder AoE.
calls-refusal-choice = Wählen Sie etwas aus der Liste.
calls-refusal-slug = Verwenden Sie Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und einzelne Bindestriche, höchstens 20 Zeichen.
calls-refusal-currency = Das ist keine Währung. Geben Sie ihren Code aus drei Buchstaben an, zum Beispiel EUR.
calls-refusal-section = Hier wird nichts verlangt: Geben Sie die Höchstzahl der Wörter an oder verlangen Sie Dateien.
calls-refusal-weight = Ein Kriterium zählt etwas: Geben Sie ein Gewicht von 1 bis 100 an.
calls-refusal-range = Die Spanne muss das Gewicht selbst enthalten. Es ist { $weight }.
calls-refusal-scale-line = „{ $line }“ ist kein Punkt einer Skala. Beginnen Sie mit seiner Zahl und sagen Sie dann, was ihn verdient.
calls-refusal-scale = Eine Skala hat 2 bis 21 Punkte, jeden mit einer anderen Zahl.
calls-refusal-borrowed = Geben Sie an, von wem es übernommen ist.

## Said after a change

flash-call-made = Die Ausschreibung ist begonnen. Noch sieht sie niemand sonst.
flash-call-saved = Die Ausschreibung ist gespeichert.
flash-call-published = Die Ausschreibung ist veröffentlicht.
flash-call-ended = Die Ausschreibung ist beendet.
flash-call-discarded = Der Entwurf ist verworfen.
