## Becoming a network, for everybody

join-title = Ein Netzwerk werden
join-lede = Eine Gruppe von Menschen und Einrichtungen aus einem oder mehreren Ländern kann ein Netzwerk der Konföderation werden. So geht es.
join-steps = Die Schritte
join-steps-note = Die Zeiten legt das Sekretariat fest.
join-step-apply = Sie stellen einen Antrag
join-text-apply = Sie bestätigen Ihre E-Mail-Adresse und schreiben den Antrag, allein oder mit anderen. Sie können ihn speichern und später weiterschreiben. Ein Entwurf, der nicht eingereicht wird, verfällt nach { $draft ->
    [one] einem Tag
   *[other] { $draft } Tagen
}.
join-step-questions = Wir fragen, und Sie antworten
join-text-questions = Das Sekretariat liest den Antrag und fragt nach, was nicht klar ist. Sie antworten innerhalb von { $answer ->
    [one] einem Tag
   *[other] { $answer } Tagen
}. Netzwerke, die einige Ihrer Länder umfassen, erfahren davon und können Anmerkungen dazu machen.
join-step-emerging = Sie sind ein Netzwerk im Aufbau
join-text-emerging = Ab einem festgelegten Tag stehen Sie im Register, und die Personen, die Sie genannt haben, sprechen für Sie.
join-step-trial = Sie sind in der Probezeit
join-text-trial = Die Probezeit dauert { $trial ->
    [one] einen Monat
   *[other] { $trial } Monate
}. Nach { $check ->
    [one] einem Monat
   *[other] { $check } Monaten
} sehen beide Seiten an, wie es geht.
join-step-established = Sie sind ein etabliertes Netzwerk
join-text-established = Von da an entscheiden Sie mit den anderen.
join-asked = Was wir Sie fragen
join-shared = Auch wenn ein Netzwerk schon einige Ihrer Länder umfasst, können Sie einen Antrag stellen. Sie geben dann an, wie beide zusammenarbeiten.
join-begin = Antrag beginnen
join-begin-another = Weiteren Antrag beginnen
# Words by which people search for the page, parted by commas; they are not shown.
join-words = beitreten, bewerben, Antrag, Aufnahme, neues Netzwerk, Netzwerk gründen
join-apply-title = Adresse bestätigen
join-apply-lede = Wir senden Ihnen einen Link per E-Mail. Sobald Sie ihn öffnen, beginnt Ihr Antrag, und Sie kommen durch Anmelden zu ihm zurück. Was Sie hier eingeben, wird nach sieben Tagen gelöscht, wenn Sie den Link nicht öffnen.
join-invited-title = Mit anderen einen Antrag schreiben
join-invited-lede = Geben Sie die Adresse an, an die die Einladung ging. Wir schicken ihr einen Link; sobald Sie ihn öffnen, sehen Sie den Entwurf und schreiben mit.
join-your-name = Ihr Name
join-your-name-help = So, wie Sie ihn selbst schreiben.
join-your-address = E-Mail-Adresse
join-your-address-help = Damit melden Sie sich an, und dorthin gehen die E-Mails zum Antrag.
join-send-link = Link anfordern

## An application

admission-mine = Meine Anträge
admission-mine-lede = Anträge, an denen Sie schreiben, und wie es um sie steht.
admission-mine-none = Sie haben keinen Antrag.
admission-unnamed = Antrag ohne Namen
admission-edit = Weiterschreiben
admission-edit-lede = Speichern Sie, so oft Sie wollen. Einen Entwurf sehen nur die, die daran schreiben.
admission-needed = Zum Einreichen nötig.
admission-newer = Inzwischen hat jemand anderes gespeichert. Was nur dort geändert wurde, ist unten eingefügt. Wo Sie beide etwas geändert haben, stehen Ihre Worte im Formular und die anderen hier. Sehen Sie es durch und speichern Sie noch einmal.
admission-partly = Alles andere ist gespeichert. Was unten markiert ist, noch nicht: Berichtigen Sie es und speichern Sie noch einmal.
admission-first = Was Sie brauchen, was Sie geben
admission-who = Wer Sie sind
admission-where = Wo Sie arbeiten
admission-name = Name des Netzwerks
admission-purpose = Zweck
admission-site = Website
admission-languages = Sprachen
admission-languages-help = Ihre Namen mit Kommas dazwischen, zum Beispiel: Englisch, Arabisch.
admission-countries = Länder
admission-countries-help = Ihre Namen mit Kommas dazwischen, zum Beispiel: Kenia, Uganda. Codes wie KE gehen auch.
admission-together = Zusammenarbeit mit Netzwerken derselben Länder
admission-together-help = Nur nötig, wenn ein Netzwerk schon einige Ihrer Länder umfasst.
admission-needs = Was Sie zuerst brauchen
admission-needs-help = Was Ihnen im ersten Jahr am meisten helfen würde.
admission-gives = Was Sie zuerst geben können
admission-gives-help = Was andere von Ihnen lernen oder bekommen könnten.
admission-aims = Wie Sie die Ziele und Werte teilen
admission-aims-help = In eigenen Worten, mit Beispielen.
admission-speakers = Personen, die für das Netzwerk sprechen
admission-speakers-help = Bis zu drei. Fragen Sie sie, bevor Sie sie nennen. Nur Sie und das Sekretariat sehen ihre Namen und Adressen; wenn das Netzwerk aufgenommen wird, werden sie seine Vertretungen.
admission-speaker-name = Name
admission-speaker-address = E-Mail-Adresse
admission-shared = Einige dieser Länder gehören schon zu anderen Netzwerken.
admission-shared-kindly = Diese Netzwerke umfassen schon einige Ihrer Länder. Sie können trotzdem einen Antrag stellen: Geben Sie unten an, wie Sie zusammenarbeiten. Die Netzwerke erfahren von Ihrem Antrag und können Anmerkungen dazu machen.
admission-save = Entwurf speichern
admission-save-review = Speichern und durchsehen
admission-review = Durchsehen
admission-review-lede = Das wird das Sekretariat lesen. Nach dem Einreichen können Sie Fragen beantworten und Dokumente hinzufügen, aber den Text nicht mehr ändern.
admission-submit = Einreichen
admission-withdraw = Antrag zurücknehmen
admission-withdraw-title = Zurücknehmen
admission-withdraw-text = Der Antrag ist damit beendet. Sie können jederzeit einen neuen beginnen.
admission-withdraw-forgotten = Wer nur wegen dieses Entwurfs im Register steht, wird nach der Abmeldung vergessen, frühestens einen Tag später: Name, Adresse und was niemand mitgeschrieben hat.
admission-writers = Gemeinsam schreiben
admission-writers-note = Wen Sie einladen, erhält eine E-Mail, bestätigt die eigene Adresse und schreibt mit.
admission-invited = Sie sind eingeladen, an einem Antrag mitzuschreiben.
admission-invited-accept = Mitschreiben
admission-invite = Einladen
admission-stands = Stand
admission-content = Was geschrieben wurde
admission-due = bis { $at }
admission-late = Die Frist ist vorbei.
admission-words = Fragen und Anmerkungen
admission-words-note = Die Antragstellenden und das Sekretariat sehen sie, und auch Netzwerke, die den Antrag sehen dürfen.
admission-words-none = Bisher wurde nichts gefragt.
admission-question-of = Frage von { $body }, { $at }
admission-comment-of = Anmerkung von { $body }, { $at }
admission-answer = Antwort
admission-answer-send = Antwort senden
admission-answer-waits = Noch nicht beantwortet.
admission-ask = Die Antragstellenden fragen
admission-question = Frage
admission-comment = Angeben, was Ihr Netzwerk davon hält
admission-say = Senden
admission-by-office = vom Sekretariat beschlossen
admission-by-applicants = durch die Antragstellenden
admission-on-ground = Grundlage: { $ground }
admission-on-decision = Entscheidung: { $decision }
admission-trial-days = Bis { $until }, Zwischenprüfung am { $check }.
admission-work = Einladung, an einem Antrag zu schreiben

# dynamic: stage-
stage-draft = Entwurf
stage-submitted = Eingereicht
stage-questions = Fragen sind offen
stage-emerging = Im Aufbau
stage-trial = In der Probezeit
stage-established = Etabliert
stage-dormant = Ruhend
stage-left = Ausgetreten
stage-refused = Nicht angenommen
stage-withdrawn = Zurückgenommen
stage-lapsed = Verfallen
stage-next-draft = Als Nächstes: einreichen.
stage-next-submitted = Als Nächstes: Das Sekretariat liest den Antrag, fragt nach oder beschließt.
stage-next-questions = Als Nächstes: Die Antragstellenden antworten.
stage-next-emerging = Als Nächstes: Die Probezeit beginnt.
stage-next-emerging-untried = Als Nächstes: Das Netzwerk wird etabliert.
stage-next-trial = Als Nächstes: Die Zwischenprüfung findet statt, und am Ende der Probezeit wird das Netzwerk etabliert.
stage-next-established = Das Netzwerk entscheidet mit den anderen.
stage-next-dormant = Das Netzwerk ruht. Es kann zurückkommen.
stage-next-left = Das Netzwerk ist ausgetreten.
stage-next-refused = Der Antrag wurde nicht angenommen.
stage-next-withdrawn = Der Antrag wurde zurückgenommen.
stage-next-lapsed = Der Antrag wurde nicht rechtzeitig eingereicht.

# dynamic: move-
move-submit = Eingereicht
move-ask = Gefragt
move-answer = Beantwortet
move-withdraw = Zurückgenommen
move-lapse = Verfallen
move-refuse = Nicht angenommen
move-emerge = Netzwerk im Aufbau
move-try = Probezeit beginnt
move-check = Zwischenprüfung der Probezeit
move-establish = Etabliert
move-rest = Ruhend
move-leave = Ausgetreten

# dynamic: admission-lacks-
admission-lacks-check = es gab keine Zwischenprüfung
admission-lacks-trial = die Probezeit ist nicht vorbei
admission-lacks-voice = niemand hat ein Amt, in dem für das Netzwerk gesprochen wird

# dynamic: life-
life-emerge = Netzwerk im Aufbau
life-try = In der Probezeit
life-establish = Etabliertes Netzwerk
life-rest = Ruhend
life-leave = Aus der Konföderation ausgetreten
life-until = Bis { $day }

# dynamic: kind-network-
kind-network-dormant = Ruhendes Netzwerk
kind-network-left = Ausgetretenes Netzwerk

## The secretariat

office-admission = Anträge
office-admission-lede = Was eingereicht wurde und was daraus geworden ist.
office-admission-none = Es gibt keinen Antrag
office-admission-none-text = Niemand hat einen eingereicht, oder keiner ist in dieser Phase.
admission-stage = Phase
admission-stage-any = Alle Phasen
admission-begun = Begonnen
admission-by-when = Bis wann
admission-step = Schritt beschließen
admission-step-note = Er wird mit Ihrem Namen, dem Tag und der Grundlage verzeichnet.
admission-step-title = Schritte eines Netzwerks
admission-step-keep = Schritt eintragen
admission-move = Schritt
admission-move-choose = Einen Schritt wählen
admission-day = Ab welchem Tag
admission-ground = Grundlage
admission-ground-help = Warum, in Worten. Die öffentliche Seite zeigt es nicht; die Antragstellenden sehen es.
admission-ground-needed = Für diese Schritte nötig, wenn Sie keine Entscheidung nennen: { $steps }.
admission-decision = Entscheidung
admission-decision-help = Die Nummer der Entscheidung, auf der der Schritt beruht, falls es eine gibt.
admission-note = Was festgestellt wurde, oder was die Antragstellenden wissen sollten
admission-note-help = Bei der Zwischenprüfung einer Probezeit nötig: was festgestellt wurde.
admission-slug-help = Für ein neues Netzwerk nötig: Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche.
admission-although = Etablieren, obwohl Folgendes gilt: { $lacks }
admission-although-box = Etabliert, obwohl etwas fehlt
admission-although-help = Nur für den Schritt „Etabliert“ nötig, mit einer Grundlage oder einer Entscheidung. Das Journal hält fest, was fehlte.

## Networks that are concerned

admission-room = Anträge
admission-room-lede = Anträge für Länder dieses Netzwerks oder solche, die Netzwerke sehen dürfen.
admission-room-none = Kein Antrag betrifft dieses Netzwerk.

## Settings

settings-admission = Aufnahme
settings-admission-note = Schritte, Zeiten und Grundlagen auf dem Weg zum Netzwerk. Die Voreinstellungen sind Beispiele; stellen Sie ein, was Ihre Regeln sagen.
set-trial = Ein Netzwerk durchläuft eine Probezeit, bevor es etabliert wird
set-trial-months = Dauer einer Probezeit, in Monaten
set-check-months = Monate bis zur Zwischenprüfung
set-answer-days = Tage zum Beantworten einer Frage
set-draft-days = Tage, nach denen ein Entwurf verfällt
set-grounds = Schritte, die eine Grundlage oder eine Entscheidung brauchen
set-networks-see = Alle etablierten Netzwerke sehen Anträge
set-save = Speichern

## What is said

flash-application-saved = Der Antrag ist gespeichert.
flash-application-submitted = Der Antrag ist eingereicht.
flash-application-withdrawn = Der Antrag ist zurückgenommen.
flash-writer-invited = Die Einladung ist unterwegs.
flash-answer-sent = Die Antwort ist gesendet.
flash-question-sent = Die Frage ist gesendet.
flash-comment-sent = Die Anmerkung ist gesendet.
flash-step-kept = Der Schritt ist eingetragen.

admission-refusal-move = Das ist in dieser Phase nicht möglich.
admission-refusal-together = Ein Netzwerk umfasst schon einige dieser Länder. Geben Sie an, wie beide zusammenarbeiten.
admission-refusal-ground = Dieser Schritt braucht eine Grundlage in Worten oder eine Entscheidung.
admission-refusal-although = Bevor es etabliert werden kann, fehlt noch etwas. Setzen Sie das Häkchen, wenn Sie es trotzdem wollen.
admission-refusal-unsent = Hier steht eine Frage, die nicht gesendet ist. Senden Sie sie zuerst, oder leeren Sie das Feld.
admission-refusal-finding = Geben Sie an, was festgestellt wurde.
admission-refusal-drafts = { $most ->
    [one] Sie haben schon einen Entwurf. Reichen Sie ihn zuerst ein, oder nehmen Sie ihn zurück.
   *[other] Sie haben schon { $most } Entwürfe. Reichen Sie zuerst einen ein, oder nehmen Sie einen zurück.
}
admission-refusal-writers = { $most ->
    [one] An einem Antrag schreibt höchstens eine Person.
   *[other] An einem Antrag schreiben höchstens { $most } Personen.
}
admission-refusal-words = { $most ->
    [one] Zu einem Antrag gibt es höchstens eine Frage oder Anmerkung.
   *[other] Zu einem Antrag gibt es höchstens { $most } Fragen und Anmerkungen.
}
admission-refusal-speaker-twice = Diese Person ist schon genannt.
admission-concluded-by = Beschlossen von { $name }.
admission-refusal-ahead = Der Tag liegt in der Zukunft. Halten Sie den Schritt fest, wenn er gekommen ist.
admission-refusal-bytes = Alle Dokumente, die Sie zu Bewerbungen hinzufügen, dürfen zusammen { $most } Megabyte haben.
admission-refusal-letters = Heute gingen genug E-Mails an diese Adresse. Versuchen Sie es morgen noch einmal.
admission-refusal-number = Geben Sie eine ganze Zahl im erlaubten Bereich ein.
admission-refusal-order = Dieser Tag liegt vor dem vorigen Schritt.
admission-refusal-check = Die Zwischenprüfung muss vor dem Ende der Probezeit liegen.

task-application-draft = Ein Antrag ist noch nicht eingereicht
task-application-draft-action = Weiterschreiben
task-application-questions = Fragen zu Ihrem Antrag warten auf Antwort
task-application-questions-action = Antworten
task-application-office = Ein Antrag wartet auf das Sekretariat
task-application-office-action = Lesen
task-application-trial = Ein Netzwerk ist in der Probezeit
task-application-trial-action = Ansehen

# dynamic: fact-
fact-registry-application-begun = { $who } hat einen Antrag begonnen
fact-registry-application-edited = { $who } hat einen Antrag geändert
fact-registry-application-invited = { $who } hat jemanden eingeladen, an einem Antrag zu schreiben
fact-registry-application-joined = { $who } schreibt an einem Antrag mit
fact-registry-application-asked = { $who } hat etwas zu einem Antrag gefragt
fact-registry-application-answered = { $who } hat etwas zu einem Antrag beantwortet
fact-registry-application-stepped = { $who } hat einen Schritt eines Antrags eingetragen
fact-registry-network-stepped = { $who } hat einen Schritt von { $what } eingetragen

# dynamic: mail-
mail-application-submitted-subject = Ihr Antrag ist eingegangen: { $site }
mail-application-submitted = Ihr Antrag ist eingereicht. Das Sekretariat liest ihn und schreibt Ihnen.
mail-application-submitted-button = Stand ansehen
mail-application-overlaps-subject = Ein Antrag für Länder von { $body }
mail-application-overlaps = Jemand hat beantragt, ein Netzwerk zu werden, für Länder, die auch { $body } umfasst. Sie können den Antrag lesen und angeben, was Ihr Netzwerk davon hält.
mail-application-overlaps-button = Antrag lesen
mail-application-question-subject = Eine Frage zu Ihrem Antrag
mail-application-question = Das Sekretariat fragt etwas zu Ihrem Antrag. Antworten Sie bis { $day }.
mail-application-question-button = Antworten
mail-speaker-named-subject = Sie sprechen für { $body }
mail-speaker-named = das Netzwerk { $body } steht jetzt im Register, und Sie wurden als eine der Personen genannt, die für es sprechen: { $role }.

    Falls das ein Irrtum ist, legen Sie das Amt auf seiner Seite nieder oder schreiben Sie dem Sekretariat.
mail-speaker-named-button = Mandat ansehen
mail-network-moved-subject = { $body } hat einen Schritt gemacht
mail-network-moved = Das Sekretariat hat einen Schritt zu { $body } beschlossen, gültig ab { $day }.
mail-network-moved-button = Seite ansehen
mail-application-moved-subject = Ein neuer Schritt Ihres Antrags
mail-application-moved = Das Sekretariat hat einen Schritt zu Ihrem Antrag beschlossen, gültig ab { $day }.
mail-application-moved-button = Stand ansehen
mail-application-came-subject = Ein Antrag, ein Netzwerk zu werden
mail-application-came = Jemand hat einen Antrag eingereicht, ein Netzwerk zu werden.
mail-application-came-button = Antrag lesen
mail-application-answered-subject = Zu einem Antrag wurde geantwortet
mail-application-answered = Die Antragstellenden haben alle Fragen zu ihrem Antrag beantwortet.
mail-application-answered-button = Antworten lesen
mail-trial-check-subject = Zwischenprüfung der Probezeit: { $body }
mail-trial-check = Die Zwischenprüfung der Probezeit von { $body } ist am { $day }. Beide Seiten sehen an, wie es geht, und das Sekretariat trägt ein, was festgestellt wurde.
mail-trial-check-button = Stand ansehen
mail-trial-end-subject = Die Probezeit von { $body } endet
mail-trial-end = Die Probezeit von { $body } endet am { $day }. Das Sekretariat beschließt, was danach kommt.
mail-trial-end-button = Stand ansehen
mail-application-invited-subject = Mit anderen einen Antrag schreiben: { $site }
mail-application-invited = Sie sind eingeladen, mit anderen einen Antrag zu schreiben: { $site }. Bestätigen Sie diese Adresse auf der Seite hinter der Schaltfläche; dann sehen Sie den Entwurf.
mail-application-invited-button = Adresse bestätigen
mail-application-invited-after = Wenn Sie nicht wissen, warum Sie diese E-Mail erhalten, tun Sie nichts: Die Einladung wird nach sieben Tagen gelöscht.

## Namen von Ländern und Sprachen

named-countries = Namen aller Länder
named-languages = Namen aller Sprachen
named-refusal-country = „{ $word }“ ist kein Name eines Landes. Auch der englische Name oder der Code geht, zum Beispiel KE.
named-refusal-country-nearly = „{ $word }“ ist kein Name eines Landes. Meinten Sie: { $names }?
named-refusal-language = „{ $word }“ ist kein Name einer Sprache. Auch der englische Name oder der Code geht, zum Beispiel sw.
named-refusal-language-nearly = „{ $word }“ ist kein Name einer Sprache. Meinten Sie: { $names }?

admission-refusal-undecided = Hier wird kein angenommener Beschluss des Verzeichnisses genannt; dieser Schritt braucht einen.
admission-refusal-not-adopted = Die Netzwerke haben diesen Beschluss nicht gefasst, oder er gilt nicht.
set-decided = Schritte, die einen angenommenen Beschluss brauchen
admission-propose = Den etablierten Netzwerken vorlegen
