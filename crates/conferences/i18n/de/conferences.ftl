## Menu and search

menu-conferences = Konferenzen
kind-edition = Konferenz

## States, and what is on record

editions-state-called = Ausrichtung ausgeschrieben
editions-state-awarded = Ausrichtung vergeben
editions-state-planned = Geplant
editions-state-moved = Verschoben
editions-state-cancelled = Abgesagt
editions-state-held = Durchgeführt
editions-state-not-held = Nie durchgeführt

editions-role-host = Ausrichtung
editions-role-co-host = Mitausrichtung

editions-what-delegates = Teilnehmende
editions-what-countries = Länder und Gebiete
editions-what-groups = Gruppen
editions-what-presentations = Präsentationen
editions-what-abstracts = Abstracts
editions-what-students = Studierende

editions-basis-expected = vorab erwartet
editions-basis-counted = danach gezählt
editions-basis-reported = danach gemeldet

editions-figure-exactly = { $value }
editions-figure-more-than = mehr als { $value }
editions-figure-at-least = mindestens { $value }
editions-figure-nearly = fast { $value }
editions-figure-about = etwa { $value }

editions-close-exactly = genau diese Zahl
editions-close-more-than = mehr als diese Zahl
editions-close-at-least = mindestens diese Zahl
editions-close-nearly = fast diese Zahl
editions-close-about = etwa diese Zahl

editions-told-expected = { $figure } erwartet
editions-told-counted = { $figure } gezählt
editions-told-reported = { $figure } gemeldet

## Dates

editions-when-planned = geplant: { $dates }
editions-when-held-planned = { $held } (angekündigt: { $planned })
editions-when-moved = { $now } (zuvor: { $before })
editions-when-never = geplant: { $first }, dann verschoben auf { $then }
editions-when-then = { $before }, dann auf { $next }

editions-did-called = Die Ausrichtung wurde ausgeschrieben
editions-did-awarded = Die Ausrichtung wurde vergeben
editions-did-planned = Der Termin wurde angekündigt
editions-did-sharpened = Der Termin wurde genauer bekannt
editions-did-moved = Die Konferenz wurde auf diesen Termin verschoben
editions-did-moved-again = Die Konferenz wurde noch einmal verschoben, auf diesen Termin
editions-did-cancelled = Die Konferenz wurde abgesagt
editions-did-held = Die Konferenz fand statt
editions-did-not-held = Die Konferenz fand nie statt
editions-recorded = Bekannt gegeben: { $date }

## List

editions-title = { $count ->
    [0] Noch keine Konferenz
    [one] Eine Konferenz
   *[other] { $count } Konferenzen
}
editions-title-of = { $series }: { $count ->
    [0] noch keine Ausgabe
    [one] eine Ausgabe
   *[other] { $count } Ausgaben
}
editions-lede = Wo sich Netzwerke aus aller Welt treffen: welche Konferenzen wann und wo stattfanden, verschoben wurden oder noch bevorstehen.
editions-all = Alle Ausgaben
editions-some = { $state }: { $count ->
    [0] keine Ausgabe
    [one] eine Ausgabe
   *[other] { $count } Ausgaben
}
editions-any-state = Jeder Status
editions-edition = Ausgabe
editions-year = Jahr
editions-place-label = Ort
editions-place = { $city }, { $country }
editions-state = Status
editions-dates = Termin
editions-hosts = Ausrichtung
editions-became = wurde zu { $numeral }
editions-none = Es ist keine Konferenz verzeichnet
editions-none-text = Wenn das Sekretariat eine Reihe hinzufügt, stehen ihre Ausgaben hier.
editions-none-so = Keine Ausgabe hat diesen Status
editions-none-so-text = Wählen Sie einen anderen Status oder zeigen Sie wieder alle an.
editions-list-note = Hier steht nur, was eine Quelle aussagt. Was nicht bestätigt ist, fehlt hier und steht auf der Seite der jeweiligen Ausgabe.
editions-feed = Konferenzen: was sich geändert hat
editions-calendar = Kalender
editions-calendar-name = Konferenzen der Konföderation
editions-about = Über die Reihe

## Chart

editions-delegates = Teilnehmende
editions-delegates-note = Was erwartet und was gezählt wurde, ist zweierlei
editions-chart-title = Teilnehmende jeder Ausgabe, zu der eine Quelle eine Zahl nennt
editions-chart-claim = { $count ->
    [one] Eine Ausgabe ist verzeichnet.
   *[other] { $count } Ausgaben sind verzeichnet.
} { $expected ->
    [0] Zu keiner gibt es eine vorab erwartete Zahl.
    [one] Zu einer gibt es eine vorab erwartete Zahl.
   *[other] Zu { $expected } Ausgaben gibt es eine vorab erwartete Zahl.
} { $after ->
    [0] Zu keiner gibt es eine nachträglich angegebene Zahl.
    [one] Zu einer gibt es eine nachträglich angegebene Zahl.
   *[other] Zu { $after } Ausgaben gibt es eine nachträglich angegebene Zahl.
}
editions-chart-source = Leerer Balken: vorab erwartet. Gefüllter Balken: danach gezählt oder gemeldet. Gepunktete Linie: keine Zahl vorhanden.
editions-chart-sources = Quellen:
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = nie durchgeführt
editions-chart-cancelled = abgesagt
editions-chart-not-yet = noch keine Zahl
editions-chart-not-found = keine Zahl gefunden
editions-chart-none = keine verzeichnet

## Front page

editions-home-now = Was gerade offen ist
editions-home-next = Die nächste Konferenz
editions-home-open = Ebenfalls bevorstehend
editions-home-all = Alle Konferenzen ansehen

## An edition

editions-facts = Eckdaten
editions-theme = Thema
editions-firsts = Premiere
editions-hosts-none = Wer die Konferenz ausrichtet, ist nicht verzeichnet.
editions-became-label = Daraus wurde
editions-was-label = Zuerst geplant als
editions-passed = Der angekündigte Termin ist vorbei. Ob die Konferenz stattfand, ist noch nicht verzeichnet.
editions-timeline = Verlauf der Termine
editions-timeline-note = Jeder angekündigte Termin bleibt sichtbar
editions-timeline-none = Es ist kein bestätigter Termin verzeichnet.
editions-figures = Zahlen
editions-figures-note = Was erwartet und was gezählt wurde, steht getrennt
editions-expected = Vorab erwartet
editions-expected-none = Es ist keine erwartete Zahl verzeichnet.
editions-after = Danach gezählt oder gemeldet
editions-after-none = Es wurde keine nachträgliche Zahl gefunden.
editions-after-never = Es gibt keine: Diese Ausgabe fand nie statt.
editions-after-cancelled = Es gibt keine: Diese Ausgabe wurde abgesagt.
editions-after-not-yet = Es gibt noch keine: Diese Ausgabe steht noch bevor.
editions-outputs = Was daraus hervorging
editions-field-other = Anderes
editions-doubt-date = { $state }: { $dates }
editions-doubt-count = { $what }: { $figure }
editions-neighbours = Ausgaben davor und danach
editions-previous = Die vorige:
editions-next = Die nächste:

## Recording what happened

editions-record = Eintragen, was geschehen ist
editions-record-title = { $title }: eintragen, was geschehen ist
editions-record-over = Mit dieser Ausgabe kann nichts mehr geschehen
editions-record-over-text = Die Konferenz fand statt, oder die Nummer bleibt ohne Konferenz. Der Verlauf steht unten.
editions-form-state = Was ist geschehen?
editions-step-call = Die Ausrichtung ist ausgeschrieben
editions-step-award = Die Ausrichtung ist vergeben
editions-step-plan = Der Termin ist angekündigt
editions-step-plan-anew = Die Konferenz wird neu geplant
editions-step-sharpen = Der Termin ist genauer bekannt
editions-step-move = Die Konferenz wird auf einen anderen Termin verschoben
editions-step-move-again = Die Konferenz wird noch einmal verschoben
editions-step-cancel = Die Konferenz wird abgesagt
editions-step-hold = Die Konferenz fand statt
editions-step-not-hold = Die Konferenz findet nie statt: Die Nummer bleibt ohne Konferenz
editions-form-dates = Termin der Konferenz
editions-form-from = Von
editions-form-from-hint = Ein Tag, ein Monat oder ein Jahr: 2027-06-14, 2027-06 oder 2027. Lassen Sie das Feld leer, wenn zu diesem Schritt kein Termin gehört.
editions-form-until = Bis
editions-form-until-hint = Lassen Sie das Feld leer, wenn es nur ein Tag ist oder das Ende nicht bekannt ist.
editions-form-told = Wo es steht
editions-form-source = Webadresse der Quelle
editions-form-source-hint = Die Seite, auf der es steht. Sie wird für alle verlinkt.
editions-form-title = Was die Quelle ist
editions-form-title-hint = In einfachen Worten, zum Beispiel: Ankündigung der ausrichtenden Einrichtungen.
editions-form-confidence = Wer sagt es?
editions-form-high = Die Konföderation oder die ausrichtende Einrichtung
editions-form-medium = Jemand anderes
editions-form-recorded = Bekannt gegeben am
editions-form-recorded-hint = Wann es angekündigt wurde, falls bekannt: ein Tag, ein Monat oder ein Jahr.
editions-form-note = Anmerkung
editions-form-note-hint = Ein oder zwei Sätze, die für das Verständnis nötig sind.
editions-form-review = Angaben prüfen
editions-review = Prüfen Sie Ihre Angaben, bevor sie gespeichert werden
editions-review-change = { $after } (zuvor: { $before })
editions-review-follows = Was daraus folgt
editions-review-do = Eintragen
editions-review-change-it = Etwas ändern
editions-follows-shown = Die Seite dieser Ausgabe und die Liste der Konferenzen zeigen es sofort.
editions-follows-news = Es steht unter den Neuigkeiten und in den Feeds.
editions-follows-calendar = Der Termin kommt in den Kalender, den andere übernommen haben.
editions-follows-taken-out = Kalender zeigen die Konferenz als abgesagt.
editions-follows-apart = Die Zahl steht neben den anderen und ersetzt keine davon.
editions-follows-end = Nach diesem Schritt kann kein weiterer eingetragen werden.
editions-follows-kept = Es bleibt verzeichnet. Nichts wird später herausgenommen.
flash-edition-recorded = Es ist eingetragen.

## Recording a figure

editions-count = Zahl eintragen
editions-count-title = { $title }: Zahl eintragen
editions-count-lede = Was erwartet wurde, bleibt verzeichnet, wenn etwas gezählt wird. Zahlen können hinzukommen, aber keine wird herausgenommen.
editions-form-figure = Die Zahl
editions-form-what = Wovon?
editions-form-basis = Worauf beruht sie?
editions-form-close = Wie genau ist sie?
editions-form-value = Zahl
editions-form-value-hint = Eine ganze Zahl in Ziffern, zum Beispiel 350.

## Why something is not recorded

editions-refusal-over = Diese Ausgabe ist abgeschlossen. Es kann kein weiterer Schritt folgen.
editions-refusal-move = Dieser Schritt kann auf den jetzigen Status der Ausgabe nicht folgen.
editions-refusal-state = Der Status passt nicht zum letzten verzeichneten Termin.
editions-refusal-until = Das Ende liegt vor dem Beginn.
editions-refusal-until-alone = Geben Sie auch den Beginn an oder lassen Sie das Ende leer.
editions-refusal-dates-needed = Geben Sie den Termin an: einen Tag, einen Monat oder ein Jahr.
editions-refusal-dates-forbidden = Lassen Sie den Termin leer: Zu diesem Schritt gehört keiner.
editions-refusal-is-move = Dieser Termin liegt außerhalb des zuvor angekündigten. Wählen Sie, dass die Konferenz verschoben wird.
editions-refusal-nothing-to-move = Es wurde kein Termin angekündigt, also kann keiner verschoben werden. Wählen Sie, dass der Termin angekündigt ist.
editions-refusal-same-dates = Dieser Termin ist schon verzeichnet.
editions-refusal-elsewhen = Dieser Termin liegt außerhalb des zuletzt angekündigten. Tragen Sie zuerst ein, dass die Konferenz verschoben wurde.
editions-refusal-future = Dieser Termin liegt noch in der Zukunft. Die Konferenz kann noch nicht stattgefunden haben.
editions-refusal-recorded-future = Dieses Datum liegt noch in der Zukunft.
editions-refusal-recorded-order = Der vorige Schritt wurde erst nach diesem Datum bekannt gegeben.
editions-refusal-number = Verwenden Sie eine Zahl ab 1.
editions-refusal-number-taken = Nummer { $number } dieser Reihe ist schon verzeichnet.
editions-refusal-slug = Verwenden Sie Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und einzelne Bindestriche.
editions-refusal-slug-taken = Eine andere Konferenz hat diese Adresse. Wählen Sie eine andere.
editions-refusal-became = Nur eine Nummer, die ohne Konferenz bleibt, kann zu einer anderen geworden sein.
editions-refusal-count-negative = Eine Zahl ist null oder größer.
editions-refusal-count-before = Gezählt oder gemeldet werden kann erst, wenn die Konferenz stattgefunden hat. Wählen Sie bis dahin „vorab erwartet“.
editions-refusal-not-confirmed = Was nicht bestätigt ist, kann nicht als Tatsache eingetragen werden.
editions-refusal-choose-state = Wählen Sie, was geschehen ist.
editions-refusal-choose-confidence = Wählen Sie, wer es sagt.
editions-refusal-choose-what = Wählen Sie, was gezählt wird.
editions-refusal-choose-basis = Wählen Sie, worauf die Zahl beruht.
editions-refusal-choose-close = Wählen Sie, wie genau die Zahl ist.
editions-refusal-value = Geben Sie eine ganze Zahl in Ziffern an, höchstens 1000000, zum Beispiel 350.

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who } hat die Reihe { $what } hinzugefügt
fact-conferences-edition-added = { $who } hat { $what } hinzugefügt
fact-conferences-edition-called = { $who } hat eingetragen, dass die Ausrichtung von { $what } ausgeschrieben ist
fact-conferences-edition-awarded = { $who } hat eingetragen, wer { $what } ausrichtet
fact-conferences-edition-planned = { $who } hat den Termin von { $what } eingetragen
fact-conferences-edition-moved = { $who } hat eingetragen, dass { $what } verschoben wurde
fact-conferences-edition-cancelled = { $who } hat eingetragen, dass { $what } abgesagt wurde
fact-conferences-edition-held = { $who } hat eingetragen, dass { $what } stattfand
fact-conferences-edition-not-held = { $who } hat eingetragen, dass { $what } nie stattfinden wird
fact-conferences-edition-counted = { $who } hat eine Zahl zu { $what } eingetragen
fact-conferences-edition-changed = { $who } hat die Angaben zu { $what } geändert
fact-conferences-sample-loaded = { $who } hat die ersten Konferenzen geladen
# dynamic: news-
news-conferences-edition-added = neu unter den Konferenzen
news-conferences-edition-called = Ausrichtung ausgeschrieben
news-conferences-edition-awarded = Ausrichtung vergeben
news-conferences-edition-planned = Termin angekündigt
news-conferences-edition-moved = auf einen anderen Termin verschoben
news-conferences-edition-cancelled = abgesagt
news-conferences-edition-held = hat stattgefunden
news-conferences-edition-not-held = findet nie statt
news-conferences-edition-counted = neue Zahl

## What there is for programs

api-subject-editions = Konferenzen mit der Geschichte ihrer Termine und ihren Zahlen: offen für alle
