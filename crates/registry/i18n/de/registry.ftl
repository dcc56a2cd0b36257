## Menu

menu-networks = Netzwerke
menu-groups = Gruppen
menu-partners = Partner
menu-about = Über uns

## Kinds and states

# dynamic: kind-
kind-confederation = Konföderation
kind-confederation-plural = Die Konföderation
kind-confederation-active = Konföderation
kind-confederation-closed = Ehemalige Konföderation
kind-network = Netzwerk
kind-network-plural = Netzwerke
kind-network-established = Etabliertes Netzwerk
kind-network-emerging = Netzwerk im Aufbau
kind-network-closed = Ehemaliges Netzwerk
kind-interest-group = Themengruppe
kind-interest-group-plural = Themengruppen
kind-interest-group-active = Themengruppe
kind-interest-group-closed = Ehemalige Themengruppe
kind-working-group = Arbeitsgruppe
kind-working-group-plural = Arbeitsgruppen
kind-working-group-active = Arbeitsgruppe
kind-working-group-closed = Ehemalige Arbeitsgruppe
kind-partner = Partnerorganisation
kind-partner-plural = Partnerorganisationen
kind-partner-partner = Partnerorganisation
kind-partner-closed = Ehemalige Partnerorganisation
kind-association = Verein
kind-association-plural = Der Rechtsträger
kind-association-active = Verein
kind-association-closed = Ehemaliger Verein
kind-page = Seite dieser Website
# dynamic: status-
status-established = Etabliert
status-emerging = Im Aufbau
status-active = Aktiv
status-closed = Beendet
status-partner = Partner
status-dormant = Ruhend
status-left = Ausgetreten

## Front page

home-heading = Gesundheitsberufe arbeiten besser, wenn sie gemeinsam lernen
home-lede = Wir sind die Konföderation unabhängiger Netzwerke für das gemeinsame Lernen und Arbeiten der Gesundheitsberufe. Netzwerke aus allen Kontinenten arbeiten hier Seite an Seite: Sie lernen voneinander, treffen sich auf einer Konferenz und bewahren das Wissen ihres Fachgebiets.
home-networks = { $established ->
    [0] Kein etabliertes Netzwerk
    [one] Ein etabliertes Netzwerk
   *[other] { $established } etablierte Netzwerke
} und { $emerging ->
    [0] keines im Aufbau
    [one] eines im Aufbau
   *[other] { $emerging } im Aufbau
}.
home-all-networks = Alle Netzwerke ansehen
home-wants = Was die Konföderation will
home-about = Ziele und Grundsätze

## Map

map-title = Weltkarte der Netzwerke
map-description = Die Länder eines Netzwerks tragen seine Farbe und sein Muster; bei Netzwerken im Aufbau ist nur der Umriss gezeichnet; ein Land ohne Netzwerk ist grau. Die Liste darunter sagt dasselbe in Worten.
map-borders = Die Grenzen folgen Natural Earth und drücken keine Meinung aus. Kleine Staaten sind Punkte. Ein Land mit mehreren Netzwerken trägt die Farbe desjenigen, das die wenigsten Länder umfasst.
map-table = Dieselbe Karte als Tabelle

## Lists

networks-title = { $count ->
    [0] Noch kein Netzwerk
    [one] Ein Netzwerk
   *[other] { $count } Netzwerke
}
networks-lede = Jedes Netzwerk ist unabhängig. Etablierte Netzwerke entscheiden gemeinsam; Netzwerke im Aufbau wirken mit und sind auf dem Weg.
networks-feed = Netzwerke: was sich geändert hat
groups-title = Gruppen
groups-lede = Arbeitsgruppen setzen den Plan der Konföderation um. Themengruppen bringen Menschen zusammen, denen dasselbe Thema wichtig ist. Der Verein ist der Rechtsträger.
partners-title = Partner
partners-lede = Gleichgesinnte Organisationen, die mit der Konföderation zusammenarbeiten.

## A body

# dynamic: bodies-

bodies-network = Netzwerk
bodies-networks = Netzwerke
bodies-region = Region
bodies-status = Status
bodies-kind = Art
bodies-since = Seit
bodies-since-help = Das Jahr des Beginns, oder der Monat oder Tag, falls bekannt: 2018, 2018-09 oder 2018-09-06.
bodies-since-date = seit { $date }
bodies-until-date = Mandat bis { $date }
bodies-text-in = Angezeigt auf { $language }
bodies-unknown = nicht verzeichnet
bodies-country = Land
bodies-language = Sprache
bodies-languages = Sprachen
bodies-languages-help = Ihre Namen mit Kommas dazwischen, zum Beispiel: Englisch, Arabisch.
bodies-countries = Länder
bodies-countries-help = Ihre Namen mit Kommas dazwischen, zum Beispiel: Kenia, Uganda. Codes wie KE gehen auch.
bodies-begins = Name oder Kurzname beginnt mit
bodies-facts = Eckdaten
bodies-site = Website
bodies-site-help = Die Webadresse der eigenen Website.
bodies-parent = Teil von
bodies-acronym = Kurzname
bodies-acronym-help = Die Abkürzung, unter der die Organisation bekannt ist.
bodies-countries-named = Länder, die eine Quelle nennt
bodies-countries-derived = Länder, die sich aus den Worten einer Quelle ergeben
bodies-countries-derived-why = Eine Quelle spricht von einer Region. Daraus ergibt sich die Liste nach der Einteilung der Vereinten Nationen (M49). Das Netzwerk selbst zählt vielleicht anders.
bodies-countries-count = { $count ->
    [one] Ein Land
   *[other] { $count } Länder
}
bodies-name = Name
bodies-name-help = Der volle Name, zuerst in der eigenen Sprache.
bodies-identity = Selbstverständnis
bodies-identity-help = Ein bis drei Sätze, die auch Außenstehende verstehen.
bodies-vision = Vision
bodies-vision-help = Was eines Tages wahr sein soll, weil diese Organisation dafür gearbeitet hat.
bodies-purpose = Zweck
bodies-purpose-help = Was sie tut, und für wen.
bodies-facilitation = Moderation
bodies-facilitation-help = Nennen Sie Funktionen, keine Namen: Die Namen stammen aus den Mandaten.
bodies-objectives = Ziele
bodies-objectives-help = Je ein Satz, so wie sie beschlossen wurden. Wie weit ein Ziel ist, mit Messgrößen, steht auf einer eigenen Seite:
bodies-objective-period = Zeitraum
bodies-objective-text = Ziel
bodies-doubted = nicht bestätigt
bodies-holders = Ämter
bodies-holders-note = Ein Name wird nur gezeigt, wenn die Person zustimmt
bodies-holders-none = Hier ist kein Mandat verzeichnet.
bodies-holder-unnamed = Name nicht veröffentlicht
bodies-holder-hidden = diesen Namen sehen nur, wer hier ein Amt hat, und das Sekretariat
bodies-holder-narrowed = diesen Namen sehen nur Personen mit einem Mandat
bodies-moments = Was geschehen ist
bodies-edit = Diese Seite bearbeiten
bodies-edit-title = Seite bearbeiten: { $name }
bodies-edit-lede = Was Sie speichern, ist sofort öffentlich. Jede gespeicherte Version bleibt erhalten, und alle können sehen, was sich geändert hat.
bodies-other-languages = In anderen Sprachen
bodies-remark = Was haben Sie geändert?
bodies-remark-help = Ein Satz für alle, die den Verlauf lesen.
bodies-save = Seite speichern
bodies-emblem-add = Logo hinzufügen
bodies-emblem-change = Logo ändern
bodies-emblem-title = Logo: { $name }
bodies-emblem-lede = Ein kleines Bild, das oben auf der Seite neben dem Namen steht. Was Sie speichern, ist sofort öffentlich.
bodies-emblem-now = Das Logo jetzt
bodies-emblem-new = Neues Logo
bodies-emblem-file = Bild
bodies-emblem-help = PNG, JPEG oder WebP, höchstens { $size } KB, höchstens { $pixels } Pixel breit und hoch. Es wird auf Weiß gezeigt. Was eine Kamera oder ein Programm in der Datei vermerkt hat, etwa Ort und Zeit, wird entfernt; drehen Sie das Bild richtig herum, bevor Sie es wählen.
bodies-emblem-set = Logo speichern
bodies-emblem-remove = Logo entfernen
bodies-version = Version { $number }
bodies-newer-title = Jemand hat diese Seite gespeichert, während Sie geschrieben haben
bodies-newer-text = Nichts ist verloren. Das Formular unten enthält beide Texte zusammengeführt. Sehen Sie es durch und speichern Sie noch einmal.
bodies-newer-torn = Diese Felder haben Sie beide geändert. Ihre Fassung steht im Formular, die andere hier:
bodies-newer-theirs = Was die andere Person geändert hat
bodies-register = Im Register
bodies-slug = Adresse
bodies-slug-help = Der letzte Teil der Adresse der Seite: Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche. Die Adresse bleibt für immer.
bodies-status-since = In diesem Status seit
bodies-status-since-help = Ein Tag, ein Monat oder ein Jahr. Lassen Sie das Feld leer, wenn es nicht bekannt ist.
bodies-own-language = Eigene Sprache
bodies-own-language-help = Ein Code nach ISO 639, zum Beispiel: ja. Der zuerst eingegebene Name wird als Name in dieser Sprache gespeichert. Lassen Sie das Feld leer, wenn dieser Name in der Sprache ist, die neben seinem Feld steht.
bodies-new-title = Organisation hinzufügen
bodies-new-lede = Ein Netzwerk, eine Gruppe oder eine Partnerorganisation. Sie können die Seite jetzt schreiben oder das den Personen überlassen, die dort ein Amt haben.
bodies-add = Ins Register aufnehmen
office-bodies-lede = Alle, die im Register stehen und handeln: Netzwerke, Gruppen, Partner.
bodies-refusal-kind = Wählen Sie eine Art.
bodies-refusal-status = Wählen Sie einen Status, der zu dieser Art passt.
bodies-refusal-slug = Verwenden Sie Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und einzelne Bindestriche.
bodies-refusal-slug-taken = Eine andere Organisation hat diese Adresse. Wählen Sie eine andere.
bodies-refusal-language = „{ $code }“ ist kein Sprachcode.
bodies-refusal-emblem-none = Wählen Sie ein Bild.
bodies-refusal-emblem-kind = Diese Datei ist kein Bild, das hier angenommen wird. Wählen Sie eine Datei in PNG, JPEG oder WebP.
bodies-refusal-emblem-moves = Dieses Bild bewegt sich. Wählen Sie eines, das stillsteht.
bodies-refusal-emblem-bytes = Die Datei hat { $size } KB. Angenommen werden höchstens { $most } KB: Verkleinern Sie das Bild und wählen Sie es noch einmal.
bodies-refusal-emblem-pixels = Das Bild ist { $width } Pixel breit und { $height } hoch. Angenommen werden höchstens { $most } in jeder Richtung: Verkleinern Sie es und wählen Sie es noch einmal.
bodies-refusal-objectives = { $most ->
    [one] Schreiben Sie höchstens ein Ziel.
   *[other] Schreiben Sie höchstens { $most } Ziele.
}
bodies-refusal-whole = Alle Texte dieser Seite zusammen haben { $length } kB; { $most } kB sind möglich. Kürzen Sie die längsten.
bodies-refusal-confederation = Die Konföderation steht schon im Register; es gibt nur eine.
flash-body-saved = Die Seite ist gespeichert.
flash-body-unchanged = Es war nichts anders, also wurde nichts gespeichert.
flash-body-added = Die Organisation steht im Register.
flash-emblem-set = Das Logo ist gespeichert.
flash-emblem-unchanged = Dieses Logo war schon da, also wurde nichts gespeichert.
flash-emblem-removed = Das Logo ist entfernt.

## History

history-title = Verlauf: { $name }
history-lede = Alle gespeicherten Versionen dieser Seite, die neueste zuerst.
history-link = Verlauf dieser Seite
history-version = Version { $number }
history-version-title = Version { $number }: { $name }
history-first = Dies ist die erste Version.
history-marks = Hinzugefügte Wörter sind unterstrichen, entfernte durchgestrichen.
history-program = mit den ersten Daten geladen
history-somebody = jemand mit einem Amt
history-under = ({ $role }, { $body })

## About

about-title = Über die Konföderation
about-lede = Niemand steht über den Netzwerken. Sie vereinbaren, was sie gemeinsam tun, und jedes steht für sich selbst ein.
about-vision = Vision
about-vision-text = Überall werden Menschen von Fachkräften vieler Gesundheitsberufe versorgt, die gemeinsam gelernt haben und gemeinsam arbeiten, in Partnerschaft mit Patientinnen, Patienten und Gemeinschaften.
about-mission = Auftrag
about-mission-text = Die Netzwerke der Welt verbinden, die interprofessionelle Bildung und Zusammenarbeit fördern, neuen Netzwerken beim Wachsen helfen und ihr Wissen zu denen bringen, die lehren, versorgen, entscheiden und bezahlen.
about-objectives = Ziele
about-objectives-note = Jedes mit dem Ort, an dem daran gearbeitet wird
about-objective-where = Wo daran gearbeitet wird
about-objective-1 = Eine starke Konföderation sein, in der Netzwerke einander unterstützen und neue willkommen sind.
about-objective-2 = Mehr Menschen bewusst machen, was gemeinsames Lernen und Arbeiten für die Gesundheit bewirkt.
about-objective-3 = Wissenschaftliche Belege zu denen bringen, die Politik gestalten, in Worten, die sie verwenden können.
about-objective-4 = Berichten, wie es weltweit um das Fachgebiet steht.
about-objective-5 = Menschen und Netzwerken helfen, ihre Fähigkeiten auszubauen.
about-objective-6 = Daten und Dokumente des Fachgebiets beieinander und offen halten.
about-objective-7 = Dauerhafte Mittel finden und sorgsam einsetzen.
about-principles = Grundsätze der Partnerschaft
about-principles-note = Sechzehn Dinge, die die Partner voneinander erwarten
about-principles-basis = Worauf sie beruht
about-principles-working = Wie sie arbeitet
about-principles-partners = Wer mitwirkt
about-principle-1 = Die Partner geben einander Orientierung und sorgen füreinander.
about-principle-2 = Eine Person oder ein Team, von allen anerkannt, bringt die Partnerschaft voran.
about-principle-3 = Der Zweck ist allen klar.
about-principle-4 = Bedürfnisse kommen vor Strukturen, Einigung vor Satzungen.
about-principle-5 = Die Ziele sind klar, anfangs klein genug, um erreicht zu werden, und später anspruchsvoller.
about-principle-6 = Der Blick bleibt auf das gerichtet, was weit vorne liegt.
about-principle-7 = Vertrauen, Offenheit und Rücksicht aufeinander tragen die Arbeit, auch über Kulturen hinweg.
about-principle-8 = Was die Partner verbindet, wird ausgesprochen; was sie unterscheidet, wird geachtet.
about-principle-9 = Viele wirken an einer Entscheidung mit, damit viele sie mittragen.
about-principle-10 = Vision und Können werden weitergegeben, und jeder Wechsel in der Leitung wird vorbereitet.
about-principle-11 = Mitwirken kostet etwas. Alle wissen, was es kostet, und es lohnt sich.
about-principle-12 = Eine Partnerschaft ist ein Weg, kein einmaliges Ereignis.
about-principle-13 = Es gibt verschiedene Gruppen von Beteiligten, und jede wird gesehen und gehört.
about-principle-14 = Erreichtes wird gefeiert, und das oft.
about-principle-15 = Jeder Partner hat im eigenen Haus jemanden, der für die Partnerschaft spricht.
about-principle-16 = Jeder Partner weiß, wer er ist und was er will.
about-form = Zwei Formen
about-form-partnership = Die Partnerschaft hat keine Hierarchie und entscheidet im Konsens. Etablierte Netzwerke, Netzwerke im Aufbau, Gruppen und Partner wirken darin mit.
about-form-association = Daneben steht ein Verein nach niederländischem Recht. Er ist der Rechtsträger, beschafft Mittel und legt Rechenschaft darüber ab. Die Vertretungen der etablierten Netzwerke wählen seinen Vorstand.

## Roles and mandates

# dynamic: role-
role-secretariat = Sekretariat
role-representative = Vertretung
role-chair = Vorsitz
role-facilitator = Moderation
role-treasurer = Kassenführung
role-member = Mitglied
office-mandates-lede = Wer für welche Organisation handelt, in welcher Funktion, bis wann. Was zuerst endet, steht zuerst.
mandates-now = Gültig oder künftig
mandates-over = Beendet
mandates-state = Status
mandates-body = Adresse oder Kurzname der Organisation
mandates-body-name = Organisation
mandates-body-help = Der letzte Teil der Adresse der Seite, zum Beispiel: afripen.
mandates-choose-body = Organisation wählen
mandates-person = Person
mandates-role = Funktion
mandates-role-help = Mit der Funktion Vertretung, Vorsitz, Moderation oder Sekretariat darf eine Person die Seite der Organisation bearbeiten.
mandates-starts = Erster Tag
mandates-ends = Letzter Tag
mandates-ends-help = Längste Dauer eines Mandats, in Jahren: { $years }. Es gilt, bis dieser Tag überall auf der Erde vorbei ist.
mandates-do = Aktion
mandates-none = In dieser Liste ist kein Mandat
mandates-none-text = Mandate werden auf der Seite einer Person erteilt.
mandates-mandate = Das Mandat
mandates-give = Mandat erteilen
mandates-give-title = Mandat erteilen: { $name }
mandates-give-lede = Mit einem Mandat spricht oder arbeitet eine Person für eine Organisation. Jedes Mandat endet.
mandates-end = Dieses Mandat jetzt beenden
mandates-end-link = Beenden
mandates-end-title = Mandat beenden
mandates-end-text = Das Mandat endet sofort. Was damit getan wurde, bleibt verzeichnet. Das lässt sich nicht rückgängig machen; Sie können ein neues Mandat erteilen.
mandates-refusal-role = Wählen Sie eine Funktion, die es in dieser Art von Organisation gibt.
mandates-refusal-body = Es gibt keine Organisation mit dieser Adresse.
mandates-refusal-day = Geben Sie den Tag als Jahr-Monat-Tag an: 2027-06-14.
mandates-refusal-ends-first = Der letzte Tag liegt vor dem ersten.
mandates-refusal-too-long = { $years ->
    [one] Ein Mandat dauert höchstens ein Jahr. Wählen Sie einen früheren letzten Tag.
   *[other] Ein Mandat dauert höchstens { $years } Jahre. Wählen Sie einen früheren letzten Tag.
}
mandates-refusal-twice = Diese Person hat in dieser Organisation an einigen dieser Tage schon diese Funktion.
mandates-refusal-over = Dieses Mandat ist schon beendet.
mandates-refusal-last-steward = Dies ist das letzte Mandat des Sekretariats. Erteilen Sie zuerst einer anderen Person eines; sonst könnte niemand das Register betreuen.
mandate-in-force = Gültig
mandate-to-come = Künftig
mandate-withdrawn = Vor Beginn zurückgezogen
mandate-over = Beendet
flash-mandate-given = Das Mandat ist erteilt.
flash-mandate-ended = Das Mandat ist beendet.

## What waits on the desk

task-failed-work = { $count ->
    [one] Eine E-Mail oder ein anderer Vorgang ist fehlgeschlagen
   *[other] { $count } E-Mails oder andere Vorgänge sind fehlgeschlagen
}
task-failed-work-action = Ansehen, was fehlgeschlagen ist
task-zone = Ihre Zeitzone ist nicht gewählt, daher werden Zeiten in UTC angezeigt
task-zone-action = Zeitzone wählen
task-bare-page = Auf der Seite steht noch nichts über das Selbstverständnis und den Zweck der Organisation
task-bare-page-action = Seite schreiben
task-mandate-ends = Ihr Mandat endet ({ $role })

## Persons

office-persons-lede = Alle im Register: wer ein Amt hat oder hatte, einen Antrag stellt, Mitglied ist oder vom Sekretariat hinzugefügt wurde. Nur das Sekretariat sieht diese Liste.
persons-search = Anfang eines Namensteils oder ganze E-Mail-Adresse
persons-name = Name
persons-name-help = So, wie die Person ihn selbst schreibt, in jeder Schrift und Reihenfolge.
persons-latin-name = Name in lateinischen Buchstaben
persons-latin-name-help = Für alle, die den anderen nicht lesen können. Listen werden danach sortiert.
persons-greeting = Name in der Anrede von E-Mails
persons-greeting-help = So wird die Person angesprochen. Ist das Feld leer, wird der ganze Name verwendet.
persons-language = Sprache der Seiten und E-Mails
persons-language-help = Seiten und E-Mails erscheinen in dieser Sprache, solange auf einer Seite keine andere gewählt wird.
persons-language-none = Nicht gewählt (die des Browsers)
persons-others = Weitere Sprachen, die gelesen werden
persons-zone = Zeitzone
persons-zone-help = Fristen werden in dieser Zeitzone gezeigt, daneben in der Zeitzone der Frist.
persons-zone-none = Nicht gewählt (Zeiten in UTC)
persons-name-seen-by = Wer den Namen sehen darf
persons-name-seen-together = Und wer ein Amt in einer Organisation hat, in der auch Sie eines haben oder hatten
persons-address-seen-by = Wer die E-Mail-Adresse sehen darf
# dynamic: seen-
seen-nobody = Nur das Sekretariat
seen-members = Alle mit einem Mandat
seen-everyone = Alle
persons-address = E-Mail-Adresse
persons-address-help = Dorthin gehen E-Mails und der Link zum Anmelden.
persons-address-more = Weitere E-Mail-Adresse
persons-address-add = Adresse hinzufügen
persons-address-remove = Entfernen
persons-addresses = E-Mail-Adressen
persons-addresses-note = Mit jeder davon kann sich die Person anmelden
persons-details = Angaben
persons-mandates = Mandate
persons-mandates-none = Es wurde noch kein Mandat erteilt.
persons-new-title = Person hinzufügen
persons-new-lede = Es wird nur gespeichert, was für ein Amt nötig ist. Die Person kann es nach dem Anmelden sehen und berichtigen.
persons-add = Person hinzufügen
persons-correct = Angaben speichern
persons-doings = Was die Person getan hat, im Journal
persons-newer = Dies wurde an anderer Stelle gespeichert, während Sie geschrieben haben. Ihre Fassung ist deshalb noch nicht gespeichert. Das Formular enthält, was Sie eingegeben haben. Wo es abweicht, ist zurzeit dies gespeichert. Sehen Sie es durch und speichern Sie noch einmal:
persons-empty = (leer)
persons-erased-name = Eine Person, deren Name gelöscht wurde
persons-erase = Diese Person löschen
persons-erase-title = Person löschen: { $name }
persons-erase-text = Name, Adressen, Sprachen, Zeitzone, alle Zugänge, Dokumente und was die Person zur Übergabe eines Amtes geschrieben hat, werden endgültig gelöscht. Mandate und was getan wurde bleiben verzeichnet, ohne Namen. Das lässt sich nicht rückgängig machen.
persons-refusal-zone = „{ $zone }“ ist keine Zeitzone, mit der sich rechnen lässt.
persons-refusal-seen = Wählen Sie, wer es sehen darf.
persons-refusal-address-taken = Eine andere Person hat diese Adresse schon.
persons-refusal-last-address = Dies ist die einzige Adresse. Fügen Sie zuerst eine weitere hinzu; ohne Adresse ist keine Anmeldung möglich.
persons-refusal-erase-self = Ihre eigenen Daten löschen Sie auf Ihrer eigenen Seite, wie alle anderen auch.
persons-refusal-erase-mandate = Diese Person hat ein Mandat. Beenden Sie es zuerst.
flash-person-added = Die Person steht im Register. Erteilen Sie ihr als Nächstes ein Mandat.
flash-person-saved = Die Angaben sind gespeichert.
flash-person-erased = Die Person ist gelöscht.
flash-address-added = Die Adresse ist hinzugefügt.
flash-address-removed = Die Adresse ist entfernt.

## My page

me-title = Meine Seite
me-lede = Was über Sie gespeichert ist, wer es sehen darf und wie Sie sich anmelden.
me-save = Meine Angaben speichern
me-addresses-note = Das Sekretariat ändert sie auf Ihre Bitte
me-prove-again = Um einen Passkey, ein Token oder einen Anmeldedienst hinzuzufügen, müssen Sie sich innerhalb der letzten Stunde angemeldet haben.
me-prove-again-link = Noch einmal anmelden
me-passkeys = Passkeys
me-passkeys-note = Mit Ihrem Gerät anmelden, ohne E-Mail
me-passkeys-none = Sie haben noch keinen Passkey.
me-passkey-unnamed = Ein Passkey
me-passkey-dates = Seit { $since }, zuletzt verwendet: { $used }
me-passkey-remove = Entfernen
me-passkey-name = Bezeichnung
me-passkey-name-help = Damit Sie ihn wiedererkennen, zum Beispiel: mein Telefon.
me-passkey-add = Passkey hinzufügen
me-passkey-failed = Der Passkey wurde nicht hinzugefügt. Vielleicht hat Ihr Gerät schon einen, oder der Schritt wurde abgebrochen. Es wurde nichts geändert; Sie können es noch einmal versuchen.
me-places = Andere Anmeldedienste
me-places-note = Diese Dienste bestätigen, dass Sie es sind, und teilen uns sonst nichts mit
me-place-add = { $place } verknüpfen
me-place-remove = Verknüpfung aufheben
me-since = Seit { $since }
me-sessions = Wo Sie angemeldet sind
me-sessions-note = Beenden Sie, was Sie nicht kennen
me-session-unknown = Ein Browser
me-session-here = dieser Browser
me-session-dates = Seit { $since }, bis { $until }
me-session-end = Dort abmelden
me-sessions-end-others = Überall sonst abmelden
me-tokens = Tokens für Programme
me-tokens-note = Mit einem Token handelt ein Programm für Sie
me-tokens-none = Sie haben kein Token.
me-token-no-office = Keines Ihrer Ämter erlaubt etwas, das ein Programm mit einem Token tun könnte.
me-token-new = Token erstellen
me-token-name = Wofür es ist
me-token-name-help = Damit Sie wissen, welches Sie widerrufen.
me-token-scopes = Was es darf
me-token-scopes-help = Was Ihre Ämter heute erlauben. Für Ämter, die Sie später erhalten, brauchen Sie ein neues Token.
me-token-days = Für wie viele Tage
me-token-make = Token erstellen
me-token-revoke = Widerrufen
me-data = Ihre Daten
me-data-text = Nehmen Sie alles mit, was über Sie gespeichert ist, bitten Sie andere um Berichtigung, oder gehen Sie für immer.
me-data-take = Alles über mich
# dynamic: scope-
scope-bodies-write = Die Seiten Ihrer Organisationen bearbeiten
# dynamic: way-
way-link = mit einem Link per E-Mail
way-passkey = mit einem Passkey
way-openid = mit einem anderen Anmeldedienst
tokens-made-title = Ihr neues Token
tokens-made-lede = Kopieren Sie es jetzt. Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt.
tokens-made-use = Ein Programm sendet es mit jeder Anfrage an die API, zum Beispiel so:
tokens-made-api = Was ein Programm abfragen kann
tokens-refusal-scope = Wählen Sie mindestens eine Berechtigung.
tokens-refusal-office = Dafür brauchen Sie ein Amt, das Sie nicht haben: { $scopes }.
tokens-refusal-days = Wählen Sie zwischen 1 und { $most } Tagen.
tokens-refusal-days-number = Geben Sie die Anzahl der Tage als Zahl an.
flash-me-saved = Ihre Angaben sind gespeichert.
flash-session-ended = Der andere Browser ist abgemeldet.
flash-sessions-ended = Alle anderen Browser sind abgemeldet.
flash-passkey-added = Der Passkey ist hinzugefügt. Beim nächsten Mal können Sie sich damit anmelden.
flash-passkey-removed = Der Passkey ist entfernt. Sie können ihn auch auf Ihrem Gerät löschen.
flash-openid-added = Der Anmeldedienst ist verknüpft. Beim nächsten Mal können Sie sich damit anmelden.
flash-openid-removed = Die Verknüpfung mit dem Anmeldedienst ist aufgehoben.
flash-token-revoked = Das Token ist widerrufen.

## Signing in

sign-in-title = Anmelden
sign-in-lede = Sie brauchen kein Passwort. Wir senden einen Link an Ihre E-Mail-Adresse; er funktioniert einmal.
sign-in-already = Sie sind als { $name } angemeldet. Sie können weitergehen oder sich noch einmal anmelden.
sign-in-mail = Mit einem Link per E-Mail
sign-in-address = Ihre E-Mail-Adresse
sign-in-address-help = Die Adresse, die das Sekretariat von Ihnen hat.
sign-in-send = Link anfordern
sign-in-again = Neuen Link anfordern
sign-in-new-here = Wenn Sie ihn angefordert haben, um Netzwerk oder Mitglied zu werden, fordern Sie dort einen neuen an:
sign-in-passkey = Mit einem Passkey
sign-in-passkey-text = Wenn Sie auf Ihrer Seite schon einen Passkey hinzugefügt haben, meldet Ihr Gerät Sie ohne E-Mail an.
sign-in-passkey-script = Passkeys brauchen JavaScript. Der Link per E-Mail nicht.
sign-in-passkey-use = Passkey verwenden
sign-in-passkey-failed = Das hat nicht funktioniert. Es wurde nichts geändert. Versuchen Sie es noch einmal oder fordern Sie einen Link per E-Mail an.
sign-in-places = Mit einem anderen Anmeldedienst
sign-in-places-text = Das funktioniert, sobald Sie den Dienst auf Ihrer Seite verknüpft haben.
sign-in-with = Mit { $place } anmelden
sign-in-sent-title = Sehen Sie in Ihrem Postfach nach
sign-in-sent-to = Sie haben diese Adresse angegeben:
sign-in-sent-lede = { $minutes ->
    [one] Wenn die Adresse im Register steht, ist eine E-Mail mit einem Link unterwegs. Der Link funktioniert einmal und gilt eine Minute.
   *[other] Wenn die Adresse im Register steht, ist eine E-Mail mit einem Link unterwegs. Der Link funktioniert einmal und gilt { $minutes } Minuten.
}
sign-in-sent-newcomer = { $minutes ->
    [one] Eine E-Mail mit einem Link ist unterwegs. Der Link funktioniert einmal und gilt eine Minute.
   *[other] Eine E-Mail mit einem Link ist unterwegs. Der Link funktioniert einmal und gilt { $minutes } Minuten.
}
sign-in-nothing-newcomer = Sehen Sie im Spam-Ordner nach, und fragen Sie noch einmal, wenn die Adresse falsch geschrieben war.
sign-in-code-title = Wenn Sie den Link anderswo öffnen
sign-in-code-text = Wenn Sie den Link in einem anderen Browser oder auf einem anderen Gerät öffnen, werden Sie nach diesem Code gefragt:
sign-in-nothing = Keine E-Mail erhalten?
sign-in-nothing-text = Sehen Sie bei den unerwünschten E-Mails nach. Wenn dort nichts ist, hat das Sekretariat vielleicht eine andere Adresse von Ihnen.
sign-in-folder = Diese Website versendet noch keine E-Mails: Sie liegen als Dateien im Datenordner, und wer die Website betreibt, sieht sie auf der Konsole.
sign-in-refusal-prove-again = Ihre Anmeldung liegt mehr als eine Stunde zurück. Melden Sie sich noch einmal an und führen Sie dies dann aus.
link-title = Mit diesem Link anmelden
link-lede = Noch ein Schritt, damit kein Programm Ihren Link verbraucht: Drücken Sie auf die Schaltfläche.
link-code-lede = Sie haben den Link in einem anderen Browser geöffnet als dem, in dem Sie ihn angefordert haben. Geben Sie den Code ein, der dort steht.
link-code = Code
link-code-help = Sechs Ziffern, auf der Seite, auf der Sie den Link angefordert haben.
link-use = Anmelden
link-refusal-code = Das ist nicht der Code. Sehen Sie auf der Seite nach, auf der Sie den Link angefordert haben.
link-over-title = Dieser Link funktioniert nicht
link-unknown = Er stammt nicht von uns, oder eine neuere E-Mail hat ihn ersetzt. Fordern Sie einen neuen an.
link-used = Er wurde schon verwendet; jeder Link funktioniert einmal. Wenn Sie das nicht waren, fordern Sie einen neuen an und sehen Sie auf Ihrer Seite nach, wo Sie angemeldet sind.
link-late = Er ist zu alt: Ein Link gilt zehn Minuten. Fordern Sie einen neuen an.
link-dead = Der Code war zu oft falsch. Fordern Sie einen neuen Link an.
link-mail-work = E-Mail mit einem Link zum Anmelden
link-mail-subject = Ihr Link zum Anmelden bei { $site }
link-mail-greeting = Guten Tag { $name },
link-mail-asked = jemand, vermutlich Sie, möchte sich mit dieser E-Mail-Adresse anmelden.
link-mail-applies = Jemand, vermutlich Sie, möchte mit dieser E-Mail-Adresse einen Antrag schreiben, um ein Netzwerk zu werden.
link-mail-button = Anmelden
link-mail-lasts = { $minutes ->
    [one] Der Link funktioniert einmal und gilt eine Minute.
   *[other] Der Link funktioniert einmal und gilt { $minutes } Minuten.
}
link-mail-code = Wenn Sie ihn in einem anderen Browser öffnen als dem, in dem Sie ihn angefordert haben, werden Sie nach dem Code gefragt, der dort steht. Geben Sie diesen Code niemandem weiter.
link-mail-not-you = Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Ohne den Link kommt niemand hinein.
passkeys-refusal-place = Unter dieser Adresse der Website lassen sich keine Passkeys verwenden.
passkeys-refusal-wrong = Dieser Passkey oder diese Antwort wird hier nicht angenommen. Beginnen Sie noch einmal.
passkeys-refusal-known = Dieser Passkey steht schon im Register.
openid-refusal-taken = Eine andere Person hat diesen Anmeldedienst schon mit diesem Konto verknüpft.
places-go-title = { $place } verknüpfen
places-go-lede = Melden Sie sich bei { $place } mit Ihrem eigenen Konto an. Wenn dort auf diesem Gerät eine andere Person angemeldet ist, melden Sie diese zuerst ab.
places-go = Weiter zu { $place }
places-join-title = Dieses Konto verknüpfen?
places-join-lede = { $place } teilt mit, dass es um dieses Konto geht:
places-join-text = Verknüpfen Sie es nur, wenn es Ihres ist. Wer dieses Konto hat, kann sich hier in Ihrem Namen anmelden.
places-join = Dieses Konto verknüpfen
openid-refusal-late = Das hat zu lange gedauert oder ist schon geschehen. Beginnen Sie auf Ihrer Seite noch einmal.
ways-title = Alle Zugänge schließen: { $name }
ways-text = Jeder Browser wird abgemeldet, und alle Passkeys, verknüpften Anmeldedienste, Tokens und noch offenen Links werden entfernt. Mandate bleiben. Die Person meldet sich mit einem Link an ihre E-Mail-Adresse neu an: Wenn jemand anderes diese E-Mails liest, ändern Sie zuerst die Adresse.
ways-end = Alle Zugänge schließen
flash-ways-ended = Alle Zugänge sind geschlossen.
flash-signed-out = Sie sind abgemeldet.
flash-warn-openid-unknown = Diese Website kennt keinen solchen Anmeldedienst.
flash-warn-openid-away = Dieser Anmeldedienst antwortet gerade nicht. Versuchen Sie es später noch einmal oder fordern Sie einen Link per E-Mail an.
flash-warn-openid-failed = Dieser Anmeldedienst konnte nicht bestätigen, dass Sie es sind. Versuchen Sie es noch einmal oder fordern Sie einen Link per E-Mail an.
flash-warn-openid-nobody = Niemand hat dieses Konto hier verknüpft. Melden Sie sich per E-Mail an und verknüpfen Sie es dann auf Ihrer Seite.

## How a register begins

founding-refusal-not-empty = Hier gibt es schon ein Register. Sein Sekretariat ergänzt, was fehlt.

## The journal

office-journal-lede = Alles, was geschehen ist, das Neueste zuerst. Einträge werden nie geändert oder entfernt, und jeder ist mit dem vorigen verkettet.
journal-kind = Was geschehen ist
journal-about-body = Über die Organisation mit dieser Adresse oder diesem Kurznamen
journal-from = Ab diesem Tag
journal-until = Bis zu diesem Tag
journal-by = Nur von { $name }
journal-entry = Eintrag { $number }
journal-for = im Namen von { $body }
journal-file = Die Datei enthält die neuesten { $most } passenden Einträge. Für ältere grenzen Sie oben die Tage ein.
journal-mandates = Von den Mandaten dieser Organisation werden die neuesten { $most } berücksichtigt. Für ältere lassen Sie die Organisation weg und grenzen Sie die Tage ein.
journal-somebody = Jemand
journal-something = etwas
journal-program = Das Programm
journal-hidden-name = Eine Person, deren Name Ihnen nicht gezeigt wird
journal-office = { $role }, { $body }
journal-office-of = { $person } ({ $office })

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } hat { $what } ins Register aufgenommen
fact-registry-body-edited = { $who } hat die Seite von { $what } geändert
fact-registry-emblem-set = { $who } hat das Logo von { $what } gesetzt
fact-registry-emblem-removed = { $who } hat das Logo von { $what } entfernt
fact-registry-person-added = { $who } hat eine Person hinzugefügt: { $what }
fact-registry-person-edited = { $who } hat die Angaben einer Person geändert: { $what }
fact-registry-person-erased = { $who } hat eine Person gelöscht
fact-registry-address-added = { $who } hat einer Person eine weitere Adresse gegeben: { $what }
fact-registry-address-removed = { $who } hat eine Adresse einer Person entfernt: { $what }
fact-registry-mandate-given = { $who } hat ein Mandat erteilt: { $what }
fact-registry-mandate-ended = { $who } hat ein Mandat beendet: { $what }
fact-registry-signed-in = { $who } hat sich angemeldet
fact-registry-session-ended = { $who } hat einen Browser abgemeldet
fact-registry-link-made = { $who } hat einen Link zum Anmelden erstellt: { $what }
fact-registry-ways-ended = { $who } hat alle Zugänge einer Person geschlossen: { $what }
fact-registry-passkey-added = { $who } hat einen Passkey hinzugefügt
fact-registry-passkey-removed = { $who } hat einen Passkey entfernt
fact-registry-openid-added = { $who } hat einen Anmeldedienst verknüpft
fact-registry-openid-removed = { $who } hat die Verknüpfung mit einem Anmeldedienst aufgehoben
fact-registry-token-made = { $who } hat ein Token für ein Programm erstellt
fact-registry-token-revoked = { $who } hat ein Token widerrufen
fact-registry-sample-loaded = { $who } hat die ersten Daten geladen
# dynamic: news-
news-registry-body-added = neu im Register
news-registry-body-edited = Seite geändert
