## Numbers, dates, lists

number-group = { "\u202F" }
number-decimal = ,
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = ,
list-any = Alle
list-heading = Liste
list-none = Keine Treffer
list-none-text = Kein Eintrag erfüllt alles, wonach Sie suchen. Zeigen Sie wieder alle an oder grenzen Sie weniger ein.
list-range = { $from } bis { $until } von { $count }
list-found = { $count ->
    [one] Ein Treffer
   *[other] { $count } Treffer
}

# dynamic: month-
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-span = { $from } bis { $until }
date-span-days = { $from }. bis { $until }. { $month } { $year }
date-time = { $date }, { $time } Uhr
date-both-zones = { $mine } (dort: { $theirs }, { $zone })
away-in-minutes = { $count ->
    [0] jetzt
    [one] in einer Minute
   *[other] in { $count } Minuten
}
away-minutes-ago = { $count ->
    [0] gerade eben
    [one] vor einer Minute
   *[other] vor { $count } Minuten
}
away-in-hours = { $count ->
    [one] in einer Stunde
   *[other] in { $count } Stunden
}
away-hours-ago = { $count ->
    [one] vor einer Stunde
   *[other] vor { $count } Stunden
}
away-in-days = { $count ->
    [one] in einem Tag
   *[other] in { $count } Tagen
}
away-days-ago = { $count ->
    [one] vor einem Tag
   *[other] vor { $count } Tagen
}

## When there is no page

failure-back = Zurück zur vorigen Seite
failure-home = Zur Startseite
failure-search = Suchen
failure-typed = Ihre Eingaben
failure-typed-note = Zum Kopieren, bevor Sie weitergehen
failure-code = Code { $status }
failure-wait = { $minutes ->
    [one] Versuchen Sie es in einer Minute noch einmal.
   *[other] Versuchen Sie es in { $minutes } Minuten noch einmal.
}
failure-not-found = Diese Seite gibt es nicht
failure-not-found-text = Vielleicht ist die Adresse veraltet oder enthält einen Tippfehler, oder die Seite ist nicht für Sie freigegeben.
failure-sign-in = Melden Sie sich zuerst an
failure-sign-in-text = Dieser Teil ist für angemeldete Personen und für Programme mit einem gültigen Token.
failure-denied = Dafür haben Sie keine Berechtigung
failure-denied-text = Sie sind angemeldet, aber keines Ihrer Mandate erlaubt es. Das Sekretariat kann helfen.
failure-refused = Das ist nicht möglich
failure-refused-text = Es wurde nichts geändert.
failure-unreadable = Die gesendeten Daten sind nicht lesbar
failure-unreadable-text = Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und senden Sie die Daten noch einmal.
failure-invalid = Einige Angaben sind noch zu prüfen
failure-invalid-text = Es wurde nichts geändert.
failure-stale = Jemand anderes hat es vor Ihnen geändert
failure-stale-text = Ihre Änderung wurde nicht übernommen. Laden Sie die Seite neu und ändern Sie, was jetzt dort steht.
failure-too-often = Zu oft in kurzer Zeit
failure-too-often-text = Es wurde nichts ausgeführt. Diese Grenze schützt davor, dass andere etwas durch Ausprobieren erraten.
failure-too-large = Zu groß
failure-too-large-text = Es wurde mehr gesendet, als diese Seite annimmt. Nichts davon wurde gespeichert. Gehen Sie zurück und senden Sie weniger oder eine kleinere Datei.
failure-method = Diese Adresse nimmt das nicht an
failure-method-text = Die Adresse stimmt, die Art der Anfrage nicht.
failure-unavailable = Die Daten sind gerade nicht erreichbar
failure-unavailable-text = Von dem, was Sie gesendet haben, wurde nichts gespeichert. Warten Sie einen Moment und versuchen Sie es noch einmal; die Seite kommt von selbst wieder, sobald die Datenbank erreichbar ist.
failure-full = Es ist kein Speicherplatz mehr frei
failure-full-text = Von dem, was Sie gesendet haben, wurde nichts gespeichert, und nichts ging verloren. Wer diese Website betreibt, muss Speicherplatz schaffen.
failure-crowded = Zu viel auf einmal
failure-crowded-text = Gerade senden viele Personen große Formulare, und für ein weiteres ist kein Platz. Gehen Sie zurück: Ihre Eingaben sind noch da. Senden Sie das Formular in einer Minute noch einmal.
failure-too-slow = Es hat zu lange gedauert
failure-too-slow-text = Der Aufbau der Seite wurde abgebrochen. Versuchen Sie es gleich noch einmal.
failure-internal = Hier ist etwas schiefgegangen
failure-internal-text = Der Fehler liegt bei uns, nicht bei Ihnen. Er wurde vermerkt. Nichts Halbfertiges wurde gespeichert.

## Why an answer is not taken

refusal-required = Füllen Sie dieses Feld aus.
refusal-too-long = Schreiben Sie höchstens { $most } Zeichen. Zurzeit sind es { $length }.
refusal-control-characters = Der Text enthält unsichtbare Zeichen, die nicht gespeichert werden. Geben Sie ihn neu ein.
refusal-web-address = Geben Sie eine Webadresse an, die mit https:// oder http:// beginnt.
refusal-mail-address = Geben Sie eine E-Mail-Adresse an, zum Beispiel name@example.org.
refusal-date = Geben Sie einen Tag, einen Monat oder ein Jahr an: 2027-06-14, 2027-06 oder 2027.
refusal-encoding = Der Text wurde in einer Form gesendet, die nicht lesbar ist (kein UTF-8).
refusal-broken-form = Das Gesendete kam nicht vollständig an. Senden Sie es noch einmal.
refusal-form-token = Das Formular war zu lange geöffnet oder stammt von einer anderen Seite. Laden Sie die Seite neu und senden Sie es noch einmal.
refusal-cross-site = Dies wurde von einer anderen Website gesendet. Deshalb wurde nichts ausgeführt.
refusal-query = Ein Teil der Adresse lässt sich nicht auswerten.
refusal-query-value = Der Wert von „{ $name }“ in der Adresse lässt sich nicht auswerten.
refusal-query-twice = „{ $name }“ steht zweimal in der Adresse.
refusal-query-unknown = Hier gibt es keinen Parameter „{ $name }“. Es gibt: { $known }.
refusal-query-none = Hier gibt es keinen Parameter „{ $name }“; diese Adresse nimmt keine an.
refusal-query-long = Die Adresse ist zu lang.
refusal-form-cut = Das Formular kam nicht vollständig an. Senden Sie es noch einmal.
refusal-file-too-large = Die Datei ist größer, als diese Seite annimmt. Nichts davon wurde behalten. Wählen Sie eine kleinere.
refusal-json = Das JSON ist in Zeile { $line }, Spalte { $column } fehlerhaft.

## Front page

home-title = Gesundheitsberufe, die gemeinsam lernen und arbeiten
home-description = Die Konföderation der Netzwerke für interprofessionelle Bildung und Zusammenarbeit im Gesundheitswesen: wer sie sind, was sie tun, wo sie sich treffen.
home-feed = Neuigkeiten
home-news = Neuigkeiten
home-news-none = Noch nichts. Was sich im Register ändert, steht künftig hier.

## Desk

desk-title = Mein Schreibtisch
desk-lede = Was die Konföderation von Ihnen braucht, über alle Ihre Mandate hinweg. Die Zeiten gelten in Ihrer Zeitzone ({ $zone }).
# dynamic: desk-
desk-now = Jetzt
desk-now-empty = Zurzeit wartet nichts auf Sie.
desk-soon = Bald
desk-soon-empty = In den nächsten Wochen ist nichts fällig.
desk-others = Liegt bei anderen
desk-others-empty = Sie warten auf niemanden.
desk-mandates = Meine Mandate
desk-mandates-none = Sie haben zurzeit kein Mandat. Wenn eine Organisation Ihnen eines erteilt, steht es hier.
desk-rooms = Was hier noch entsteht
desk-room-hosting = Ausrichtung
desk-room-hosting-text = Schritte einer Konferenz, die bei Ihnen liegen.
desk-office = Sekretariat
office-group-register = Register
office-group-networks = Netzwerke
office-group-exchange = Austausch
office-group-house = Haus
office-bodies = Organisationen
office-imports = Import und Export
office-persons = Personen
office-mandates = Mandate
office-agreements = Vereinbarungen
office-mailings = Rundschreiben
office-health = Zustand des Registers
office-journal = Journal

## Search

search-title = Suchen
search-title-for = Suche: { $words }
search-count = { $count ->
    [0] Es wurde nichts gefunden.
    [one] Es wurde ein Treffer gefunden.
   *[other] Es wurden { $count } Treffer gefunden.
}
search-none = Keine Seite enthält alle diese Wörter
search-none-text = Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise. Akzente und Großschreibung spielen keine Rolle.
search-none-networks = Alle Netzwerke ansehen

## Work that follows

jobs-title = Vorgänge im Hintergrund
jobs-lede = E-Mails und andere Vorgänge, die auf eine Änderung folgen. Was fehlschlägt, wird von selbst noch einmal versucht; was zu oft fehlgeschlagen ist, wartet hier.
jobs-counts = Wartend: { $waiting }. Aufgegeben: { $failed }.
jobs-none = Nichts ist fehlgeschlagen
jobs-none-text = Alle fälligen Vorgänge sind erledigt.
jobs-attempts = { $count ->
    [one] einmal versucht
   *[other] { $count }-mal versucht
}
jobs-next = erneut { $when }
jobs-run = Noch einmal ausführen
jobs-drop = Verwerfen
flash-job-rerun = Der Vorgang wird noch einmal ausgeführt.
flash-job-dropped = Der Vorgang ist verworfen.

## Sources

sources-title = Quellen
sources-heading = Quellen
sources-lede = Zu jeder Tatsache auf diesen Seiten steht, woher sie stammt. Hier finden Sie alle Seiten, die dafür gelesen wurden.
sources-count = { $count ->
    [one] eine Aussage
   *[other] { $count } Aussagen
}
sources-own-words = Was hier steht, hat die Organisation selbst oder das Sekretariat auf dieser Seite geschrieben.
sources-own-words-rest = Was keine Nummer trägt, hat die Organisation selbst oder das Sekretariat später auf dieser Seite geschrieben.
confidence-high = Aussage der Organisation selbst oder der ausrichtenden Einrichtung.
confidence-medium = Aussage von dritter Seite, oder angekündigt und danach nicht gezählt.
confidence-low = nicht bestätigt.
doubts-title = Nicht bestätigt
doubts-note = Irgendwo gesagt, aber nicht sicher genug, um als Tatsache zu gelten

## About the site

about-licence = Lizenz
about-licence-program = Das Programm hinter diesen Seiten heißt Alltogether. Es ist freie Software unter der Apache-Lizenz 2.0.
about-licence-facts = Tatsachen und Zahlen dürfen alle verwenden, wenn sie die Quelle nennen. Texte, die Organisationen über sich selbst schreiben, gehören ihnen.
about-licence-map = Die Karte beruht auf Natural Earth (gemeinfrei), übernommen aus world-atlas (ISC-Lizenz). Die Namen der Länder und Sprachen stammen aus Unicode CLDR.
about-accessibility = Barrierefreiheit
about-accessibility-aim = Diese Seiten sind nach den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, gestaltet.
about-accessibility-how = Alles funktioniert mit der Tastatur, mit einem Screenreader, in doppelter Größe, auf einem kleinen Bildschirm und ohne Skripte. Die Farben folgen Ihrer eigenen Einstellung für hell oder dunkel. Zur Karte gehört eine Tabelle, und zu jedem Diagramm gehören seine Zahlen.
about-accessibility-tell = Wenn Sie auf ein Hindernis stoßen, sagen Sie es uns. Wir beheben es und helfen Ihnen in der Zwischenzeit.
about-data-protection = Datenschutz
about-data-protection-what = Wir bewahren von einer Person auf, was ein Amt braucht: Name, E-Mail-Adresse, Sprachen, Zeitzone und die Mandate mit ihren Tagen. Wer Mitglied wird, nennt auch ein Land, Netzwerke und was er oder sie bietet oder sucht; wer einen Antrag oder Bericht schreibt oder Verbindungen angibt, hinterlässt, was dort steht.
about-data-protection-who-sees = Ein Name ist nur öffentlich zu sehen, wenn die Person es erlaubt. Jede Person legt auf ihrer eigenen Seite fest, wer ihren Namen und ihre Adresse sehen darf.
about-data-protection-cookies = Ein Cookie hält Sie angemeldet, ein zweites bindet ein Formular an Ihren Browser, ein drittes merkt sich die gewählte Sprache. Keines davon verfolgt Sie. Kein anderes Unternehmen ist an diesen Seiten beteiligt.
about-data-protection-mail = E-Mails erhalten Sie nur zu dem, was Sie angefordert haben oder was Ihr Mandat mit sich bringt.
about-data-protection-yours = Sie können jederzeit sehen und berichtigen, was über Sie gespeichert ist, alles davon mitnehmen, andere um Berichtigung dessen bitten, was sie speichern, und Ihre Daten selbst löschen. Das Journal hält mit Nummern fest, was geschehen ist, ohne Namen.
about-data-protection-kept = Wie lange Daten gespeichert werden
about-contact = Kontakt
about-contact-secretariat = Das Sekretariat betreut das Register und diese Seiten.
about-contact-none = Hier ist noch keine Adresse angegeben. Wer diese Website betreibt, kann eine eintragen.
about-contact-bodies = Ein Netzwerk oder eine Gruppe erreichen Sie über die Website, die auf der jeweiligen Seite steht.

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who } hat einen fehlgeschlagenen Vorgang noch einmal ausführen lassen
fact-platform-job-dropped = { $who } hat einen fehlgeschlagenen Vorgang verworfen
