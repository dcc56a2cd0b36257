### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = Meine Bewerbungen
bids-mine-lede = Bewerbungen um eine Ausrichtung, die Sie allein oder mit anderen schreiben.
bids-none = Zurzeit schreiben Sie an keiner Bewerbung.
bids-bid = Bewerbung
bids-begin = Bewerbung beginnen
bids-untitled = Bewerbung ohne Titel
bids-somebody = Jemand aus dem Team
bids-task = Bewerbung einreichen: { $title }
bids-task-action = Weiterschreiben
bids-back = Zurück zur Bewerbung
bids-save = Speichern
bids-save-next = Speichern und weiter: { $title }
bids-choose = Bitte wählen
bids-sealed-note = Bis alle Bewerbungen gemeinsam geöffnet werden, sieht nur Ihr Team diese Bewerbung. Weder das Sekretariat noch das Auswahlgremium kann sehen, dass es sie gibt.
bids-shut-note = Dies lässt sich lesen, aber nicht mehr ändern.

bids-newer = Inzwischen hat jemand aus Ihrem Team hier gespeichert. Ihre Eingaben stehen unten und sind noch nicht gespeichert: Sehen Sie sich an, was dort geschrieben wurde, führen Sie beides zusammen und speichern Sie dann.
bids-theirs = Was inzwischen gespeichert wurde
bids-opened-lede = So, wie sie eingereicht wurde, mit ihrer Prüfsumme. Nichts daran ändert sich mehr.
bids-digest = Prüfsumme (SHA-256)

## Coming in

link-mail-bids = Jemand, vermutlich Sie, möchte sich mit dieser E-Mail-Adresse um die Ausrichtung einer Konferenz bewerben.
bids-door = Um die Ausrichtung einer Konferenz bewerben
bids-door-lede = Für eine Bewerbung ist keine Mitgliedschaft nötig. Wir senden Ihnen per E-Mail einen Link, der Ihre Bewerbungen öffnet; niemand sonst erfährt davon.
bids-door-known = Ich stehe im Register: anmelden
bids-door-send = Link anfordern
bids-your-name = Ihr Name
bids-your-name-help = So, wie andere in Ihrem Team ihn sehen sollen.
bids-your-address = Ihre E-Mail-Adresse
bids-your-address-help = An sie geht der Link. Sie wird niemandem gezeigt.

## A bid as a whole

bids-parts = Was in der Bewerbung steht
bids-parts-note = Jeder Teil wird für sich gespeichert. Die Reihenfolge ist frei.
bids-basics = Titel, Ort, Termine und ausrichtende Einrichtungen
bids-budget = Budget
bids-words = { $count } von { $most } Wörtern
bids-files =
    { $count ->
        [one] eine Datei
       *[other] { $count } Dateien
    }
bids-preview = So lesen, wie das Auswahlgremium sie sieht
bids-preview-lede = Das würde jetzt eingereicht.
bids-hand-in = Einreichen
bids-hand-in-note = Eine Kopie der ganzen Bewerbung wird mit ihrer Prüfsumme (SHA-256) aufbewahrt. Sie können bis zum Ende der Frist weiterschreiben und noch einmal einreichen: Die letzte Kopie zählt.
bids-lacks =
    { $count ->
        [one] Eine Angabe fehlt noch.
       *[other] { $count } Angaben fehlen noch.
    }
bids-lead-alone = das tut, wer das Team leitet
bids-withdraw = Bewerbung zurückziehen
bids-resume = Mit der Bewerbung weitermachen
bids-discard = Bewerbung verwerfen
bids-team = Team
bids-team-note = Alle im Team schreiben. Wer leitet, reicht ein.
bids-invite = Jemanden einladen
bids-leave-out = Aus dem Team nehmen
bids-invited = Jemanden in das Team einladen
bids-invited-lede = Geben Sie diesen Link an eine Person weiter, der Sie vertrauen. Er gilt einmal, zwei Wochen lang, und wird nur jetzt gezeigt.
bids-invited-note = Wer ihn öffnet und sich anmeldet, gehört zum Team und kann die ganze Bewerbung lesen und an ihr schreiben. Wer nicht im Register steht, beginnt bei „Um die Ausrichtung einer Konferenz bewerben“ und öffnet danach den Link.
bids-join = Zum Team einer Bewerbung gehören
bids-join-lede = Sie sind eingeladen, mit anderen eine Bewerbung zu schreiben. Sie können sie ganz lesen und überall mitschreiben, und die anderen sehen Ihren Namen.
bids-join-yes = Dem Team beitreten

# dynamic: bids-hand-in-
bids-hand-in-expression = Interessenbekundung einreichen
bids-hand-in-bid = Bewerbung einreichen

# dynamic: bids-handed-
bids-handed-expression = Interessenbekundung, eingereicht: { $at }
bids-handed-bid = Bewerbung, eingereicht: { $at }

# dynamic: bids-state-
bids-state-draft = In Arbeit
bids-state-expressed = Interesse bekundet
bids-state-handed = Eingereicht
bids-state-withdrawn = Zurückgezogen
bids-state-opened = Geöffnet

# dynamic: bids-part-
bids-part-lead = leitet
bids-part-member = schreibt mit

## Title, place, dates, hosts

bids-basics-lede = Die Angaben am Anfang der Bewerbung. Die federführende Einrichtung steht unter den ausrichtenden an erster Stelle.
bids-field-title = Titel der Bewerbung
bids-field-title-help = Zum Beispiel „Konferenz in Nairobi“.
bids-field-city = Stadt
bids-field-country = Land
bids-field-mode = Wie man teilnimmt
bids-field-language = Sprache der Bewerbung
bids-field-language-help = Die Sprache, in der Sie schreiben.
bids-field-first = Erster Tag
bids-field-last = Letzter Tag
bids-field-host = Name der Einrichtung
bids-field-host-country = Land der Einrichtung
bids-dates = Termine
bids-dates-option = Termin, Möglichkeit { $number }
bids-window = In der Ausschreibung ist dieser Zeitraum vorgesehen: { $days }.
bids-clashes = Zur selben Zeit:
bids-clash = { $title }, { $days }
bids-hosts = Ausrichtende Einrichtungen
bids-hosts-note = Einrichtungen, die gemeinsam ausrichten würden. Sie müssen nicht im Register stehen; steht eine dort unter demselben Namen, wird sie erkannt.
bids-host-number = Einrichtung { $number }
bids-host-number-add = Einrichtung hinzufügen

## A section

bids-text = Text
bids-text-help = Für Listen und Hervorhebungen können Sie Markdown verwenden.
bids-saved-by = Gespeichert: { $who }, { $at }
bids-past = Was hier vorher stand
bids-past-lede = Was jemand anderes überschrieben hat oder was nach einiger Zeit überschrieben wurde. Kopieren Sie daraus, was Ihnen fehlt.
bids-past-none = Noch wurde nichts überschrieben.
bids-autosave-saving = Wird gespeichert …
bids-autosave-saved = Alles ist gespeichert.
bids-autosave-offline = Nicht gespeichert: Es gibt keine Verbindung. Das Speichern wird von selbst wieder versucht.
bids-autosave-stopped = Nicht gespeichert: Drücken Sie „Speichern“, um zu sehen, warum. Von Ihren Eingaben ist nichts verloren.
bids-files-title = Dateien
bids-files-note = Wer begutachtet, bekommt sie zum Speichern; auf einer Seite werden sie nie gezeigt.
bids-files-none = Hier gibt es keine Datei.
bids-file = Datei
bids-file-help = PDF, Bilder, Text oder Office-Dokumente ohne Makros; höchstens 5 MB.
bids-attach = Datei hinzufügen
bids-kilobytes = { $size } kB

## The budget

bids-budget-lede = Geben Sie jeden Posten für niedrige, erwartete und hohe Teilnahme an. Die Einnahmen aus Teilnahmebeiträgen ergeben sich daraus, wer kommt und was jede Person zahlt.
bids-currency = Währung
bids-currency-help = Alle Beträge sind in einer Währung. Geben Sie ihren Code aus drei Buchstaben an, zum Beispiel EUR.
bids-fee = Beitrag je Person
bids-come = Wie viele teilnehmen:
bids-lines = Posten
bids-sums = Was sich ergibt
bids-sums-note = Nach dem gespeicherten Stand.
bids-sum-delegates = Teilnehmende
bids-sum-fees = Teilnahmebeiträge
bids-sum-other = Andere Einnahmen
bids-sum-fixed = Kosten, unabhängig von der Zahl der Teilnehmenden
bids-sum-each = Kosten für Teilnehmende
bids-sum-result = Was übrig bleibt
bids-sum-even = Kostendeckend ab so vielen Teilnehmenden
bids-warnings = Sehen Sie sich das noch einmal an:
bids-warning-loss = { $scenario }: ein Verlust von { $loss }.
bids-warning-fewer = { $scenario }: weniger Teilnehmende als im Fall davor.
bids-warning-never = Es wird nie kostendeckend, wie viele auch teilnehmen: Jede teilnehmende Person kostet mindestens so viel, wie sie zahlt.
bids-warning-above =
    { $count ->
        [one] Es wird ab einer teilnehmenden Person kostendeckend; das sind mehr, als bei niedriger Teilnahme kommen.
       *[other] Es wird ab { $count } Teilnehmenden kostendeckend; das sind mehr, als bei niedriger Teilnahme kommen.
    }
bids-warning-zero = „{ $line }“ ist in allen drei Fällen null.
bids-warning-uneven = „{ $line }“ gilt je teilnehmende Person und unterscheidet sich zwischen den drei Fällen.

# dynamic: bids-scenario-
bids-scenario-low = Niedrig
bids-scenario-expected = Erwartet
bids-scenario-high = Hoch

## What is missing

bids-missing-title = Der Titel fehlt.
bids-missing-place = Stadt und Land fehlen.
bids-missing-hosts = Es ist keine ausrichtende Einrichtung genannt.
bids-missing-dates = Die erste Möglichkeit für den Termin fehlt.
bids-missing-mode = Es steht nicht da, wie man teilnimmt.
bids-missing-text = Es ist nichts geschrieben.
bids-missing-words = Geschriebene Wörter: { $count }. Höchstens möglich: { $most }.
bids-missing-file = Eine Datei fehlt.
bids-missing-currency = Die Währung fehlt.
bids-missing-lines =
    { $count ->
        [one] Ein Posten ist nicht für alle drei Fälle ausgefüllt.
       *[other] { $count } Posten sind nicht für alle drei Fälle ausgefüllt.
    }
bids-missing-tiers =
    { $count ->
        [one] Bei einer Beitragsstufe fehlt der Beitrag oder wie viele kommen.
       *[other] Bei { $count } Beitragsstufen fehlt der Beitrag oder wie viele kommen.
    }

## Refusals

bids-refusal-move = Beim jetzigen Status der Bewerbung ist das nicht möglich.
bids-refusal-closed = Diese Ausschreibung nimmt keine Bewerbungen an.
bids-refusal-late = Die Frist für Bewerbungen ist vorbei. Was geschrieben ist, bleibt, wie es ist; was eingereicht wurde, zählt.
bids-refusal-late-expression = Die Frist für Interessenbekundungen ist vorbei.
bids-refusal-not-expressed = Diese Ausschreibung verlangt zuerst eine Interessenbekundung, und die Frist dafür ist vorbei.
bids-refusal-many = Sie arbeiten bei dieser Ausschreibung schon an { $most } Bewerbungen, oder zu der Ausschreibung gibt es sehr viele. Verwerfen Sie zuerst eine.
bids-refusal-submissions = Die Bewerbung wurde { $most }-mal eingereicht. Öfter ist es nicht möglich.
bids-refusal-team = Ein Team hat höchstens { $most } Personen, die Eingeladenen mitgezählt.
bids-refusal-lead = Wer das Team leitet, bleibt im Team.
bids-refusal-country = Dieses Land ist nicht bekannt. Geben Sie seinen Namen oder seinen Code aus zwei Buchstaben an.
bids-refusal-window = Diese Tage liegen außerhalb des Zeitraums, der in der Ausschreibung steht.
bids-refusal-currency = Geben Sie zuerst die Währung an.
bids-refusal-other-currency = Alle Beträge dieses Budgets sind in { $currency }. Rechnen Sie diesen Betrag um.
bids-refusal-negative = Ein Betrag ist nicht kleiner als null. Für Einnahmen und für Ausgaben gibt es eigene Posten.
bids-refusal-amount =
    { $digits ->
        [0] Geben Sie einen ganzen Betrag an, zum Beispiel 1200.
       *[other] Geben Sie einen Betrag mit höchstens { $digits } Stellen nach dem Komma an, zum Beispiel 1200,50.
    }
bids-refusal-sealed = Bewerbungen bleiben versiegelt, bis ihre Frist vorbei ist.
bids-refusal-nothing = Es wurde keine Bewerbung eingereicht. Beenden Sie die Ausschreibung ohne Vergabe.

## Questions

questions-title = Fragen und Antworten
questions-lede = Was Bewerbende gefragt haben, und die Antworten für alle. Wer gefragt hat, wird nicht gesagt.
questions-ask = Frage stellen
questions-ask-lede = Die Antwort geht an alle Bewerbenden zugleich. Niemand erfährt, wer gefragt hat.
questions-ask-help = Schreiben Sie so, dass nicht zu erkennen ist, wer Sie sind.
questions-over = Die Zeit für Fragen ist vorbei.
questions-question = Frage
questions-question-help = Sie können sie anders formulieren, vor allem, wenn sonst zu erkennen wäre, wer fragt.
questions-answer = Antwort
questions-send = Allen antworten
questions-waiting = Noch nicht beantwortet
questions-waiting-note = Sie sehen nicht, wer fragt: Bewerbungen sind versiegelt.
questions-waiting-none = Keine Frage wartet auf eine Antwort.
questions-frozen = Die Zeit für Antworten ist vorbei, damit bestehen bleibt, worauf Bewerbende sich verlassen.
questions-answered = Beantwortet
questions-answered-none = Noch ist nichts beantwortet.
questions-change = Antwort ändern
questions-refusal-late = Die Zeit für Fragen ist vorbei.
questions-refusal-frozen = Die Zeit für Antworten ist vorbei. Was beantwortet wurde, bleibt, wie es ist.
questions-refusal-many = Von Ihnen warten schon { $most } Fragen auf eine Antwort, oder zu der Ausschreibung gibt es sehr viele.

## Opening

calls-open-bids = Bewerbungen öffnen
calls-open-bids-note = Die Frist ist vorbei. Alle eingereichten Bewerbungen werden gemeinsam geöffnet; bis Sie das tun, sieht niemand, wie viele es sind.
calls-bidders = Wer sich bewirbt
calls-open-task = Bewerbungen öffnen: { $title }
calls-open-task-action = Öffnen

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = Ihre Bewerbung ist eingereicht
mail-bid-handed-in = Ihr Team hat seine Bewerbung für „{ $title }“ eingereicht. Sie können bis zum Ende der Frist weiterschreiben und noch einmal einreichen.
mail-bid-handed-in-button = Bewerbung öffnen
mail-bid-expressed-subject = Ihre Interessenbekundung ist eingereicht
mail-bid-expressed = Ihr Team hat seine Interessenbekundung für „{ $title }“ eingereicht.
mail-bid-expressed-button = Bewerbung öffnen
mail-bids-opened-subject = Die Bewerbungen sind geöffnet
mail-bids-opened = Ihre Bewerbung und alle anderen für „{ $title }“ wurden geöffnet. Sie werden jetzt begutachtet.
mail-bids-opened-button = Ausschreibung öffnen

# dynamic: mail-question-
mail-question-answered-subject = Eine Frage ist beantwortet
mail-question-answered = „{ $title }“: Eine Frage wurde für alle Bewerbenden beantwortet.
mail-question-answered-button = Antwort lesen

## Said after a change

flash-bid-begun = Die Bewerbung ist begonnen. Nur Sie sehen sie.
flash-bid-saved = Gespeichert.
flash-bid-handed-in = Die Bewerbung ist eingereicht.
flash-bid-expressed = Die Interessenbekundung ist eingereicht.
flash-bid-withdrawn = Die Bewerbung ist zurückgezogen.
flash-bid-resumed = Sie können weiterschreiben. Reichen Sie die Bewerbung vor dem Ende der Frist noch einmal ein.
flash-bid-discarded = Die Bewerbung ist verworfen.
flash-bid-joined = Sie gehören jetzt zum Team.
flash-bid-left-out = Die Person gehört nicht mehr zum Team.
flash-question-asked = Ihre Frage wartet auf eine Antwort.
flash-question-answered = Die Antwort ist für alle lesbar, und die Bewerbenden werden benachrichtigt.
flash-bids-opened = Die Bewerbungen sind geöffnet.
