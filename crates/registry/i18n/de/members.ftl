### Individual members and the directory.

menu-members = Mitglieder
member-join-title = Mitglied werden
member-join-lede = Geben Sie Ihren Namen und Ihre E-Mail-Adresse an. Wir senden Ihnen einen Link per E-Mail. Auf der Seite, die er öffnet, wählen Sie die Art der Mitgliedschaft und was andere von Ihnen sehen dürfen.
member-join-address-help = Wir schreiben nur an diese Adresse.
member-join-button = Link anfordern
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = beitreten, eintreten, Mitgliedschaft, registrieren
link-mail-joins = Jemand, vermutlich Sie, möchte mit dieser E-Mail-Adresse Mitglied werden.
me-membership-text = Werden Sie Mitglied, verlängern Sie Ihre Mitgliedschaft, und wählen Sie, wer Sie im Verzeichnis findet.
me-membership-look = Meine Mitgliedschaft ansehen
flash-membership-saved = Ihre Mitgliedschaft ist gespeichert.
flash-membership-renewed = Ihre Mitgliedschaft ist verlängert. Vielen Dank.
flash-membership-left = Sie sind ausgetreten und stehen nicht mehr im Verzeichnis.
flash-member-answered = Ihre Antwort ist gespeichert, und die Person wird benachrichtigt.

# dynamic: member-kind-
member-kind-individual = Einzelmitglied
member-kind-individual-note = Für alle. Sie brauchen keinem Netzwerk anzugehören.
member-kind-network = Mitglied eines Netzwerks
member-kind-network-note = Eines der Netzwerke, die Sie wählen, bestätigt, dass Sie ihm angehören.

members-kind = Art der Mitgliedschaft
members-country = Land
members-country-choose = Land wählen
members-networks = Netzwerke
members-networks-help = Wählen Sie die Netzwerke, denen Sie angehören, auch mehrere. Wer für sie spricht, sieht, was Sie hier schreiben.
members-network-silent = Zurzeit spricht niemand für dieses Netzwerk; eine Bestätigung kann länger dauern.
members-you-offer = Was Sie anbieten
members-you-seek = Was Sie suchen
members-offers = Bietet
members-offers-help = Womit Sie anderen helfen können, zum Beispiel mit einer Schulung, einer Methode oder einem Ort für ein Treffen.
members-seeks = Sucht
members-name-seen = Wer Sie im Verzeichnis findet
members-name-seen-help = Wer Sie nicht findet, sieht auch sonst nichts von Ihnen.
members-offers-seen = Wer sieht, was Sie anbieten und suchen
members-languages-seen = Wer sieht, welche Sprachen Sie lesen
members-country-seen = Wer Ihr Land und Ihre Netzwerke sieht
members-letters = Meine Netzwerke dürfen mir schreiben
# dynamic: members-seen-
members-seen-nobody = Niemand
members-seen-members = Mitglieder und alle, die ein Amt haben
members-seen-everyone = Alle
members-number = Nummer
members-valid = Dieser Ausweis gilt bis { $day }.
members-ended = Die Mitgliedschaft endete am { $day } und wurde noch nicht erneuert.
members-not-valid = Dieser Ausweis ist nicht gültig.
members-verify-title = Ausweis eines Mitglieds
members-title = Mitglieder: { $name }
members-lede = Personen, die über dieses Netzwerk Mitglied sind, und solche, die auf seine Antwort warten.
members-file-note = Die Datei enthält die Mitglieder, denen ihre Netzwerke schreiben dürfen.
members-none = Noch ist niemand über dieses Netzwerk Mitglied.
members-confirm = Bestätigen
members-decline = Nicht bestätigen
members-remove = Bei uns nicht mehr Mitglied
members-remove-text = Die Person wird benachrichtigt und zählt nicht mehr als Mitglied des Netzwerks. Auch ihre Mitgliedschaft endet, außer ein anderes Netzwerk hat sie bestätigt oder kann es noch, oder sie braucht keine Bestätigung.
members-remove-button = Ja, nicht mehr Mitglied
workspace-members = Mitglieder
task-member-waiting = { $count ->
    [one] Eine Person wartet darauf, als Mitglied bestätigt zu werden
   *[other] { $count } Personen warten darauf, als Mitglieder bestätigt zu werden
}
task-member-waiting-action = Ansehen, wer wartet
task-member-asked = Ein Netzwerk hat noch nicht geantwortet, ob Sie dazugehören
task-member-asked-action = Meine Mitgliedschaft ansehen

# dynamic: member-state-
member-state-none = Kein Mitglied
member-state-waiting = Wartet auf ein Netzwerk
member-state-active = Mitglied
member-state-declined = Nicht bestätigt
member-state-left = Ausgetreten
member-state-lapsed = Erloschen

membership-title = Meine Mitgliedschaft
membership-until = bis { $day }
membership-renew = Mitgliedschaft verlängern
membership-save = Speichern
membership-join = Mitglied werden
membership-leave = Austreten
membership-leave-text = Der Austritt gilt sofort, und Sie stehen nicht mehr im Verzeichnis. Sie können jederzeit wieder Mitglied werden.
membership-leave-follows = Ihr Ausweis gilt dann nicht mehr. Wenn Sie wiederkommen, solange beendete Mitgliedschaften aufbewahrt werden, behalten Sie Ihre Nummer. Netzwerke, die ihre Mitglieder bestätigen, werden neu gefragt.
card-title = Mitgliedsausweis
card-since = Mitglied seit
card-until = Gültig bis
membership-others = Mitglieder dieses Netzwerks
member-network-said = Nach eigener Angabe
member-network-confirmed = Bestätigt
member-network-waiting = Wartet auf Antwort
member-network-declined = Nicht bestätigt
card-verify = Diesen Ausweis prüfen unter

directory-title = Mitgliederverzeichnis
directory-lede = Mitglieder, die für alle zu finden sein wollen.
directory-lede-inside = Mitglieder, die für andere Mitglieder zu finden sein wollen.
directory-words = Suchwörter
directory-network = Netzwerk
directory-unconfirmed = { $network } (laut eigener Angabe)
directory-language = Sprache
directory-any = Alle
directory-nobody = Noch steht niemand im Verzeichnis.
directory-near = Wörter, die so beginnen:
directory-none = Niemand, der gefunden werden will, passt zu dieser Suche.

members-refusal-shut = Mindestens eine Art der Mitgliedschaft muss offen sein.
members-refusal-number = Geben Sie eine ganze Zahl im erlaubten Bereich ein.
members-refusal-kind = Wählen Sie eine Art der Mitgliedschaft, die offen ist.
members-refusal-country = Wählen Sie ein Land.
members-refusal-network = Wählen Sie mindestens ein Netzwerk: Es bestätigt Ihre Mitgliedschaft.
members-refusal-networks = { $most ->
    [one] Wählen Sie höchstens ein Netzwerk.
   *[other] Wählen Sie höchstens { $most } Netzwerke.
}
members-refusal-network-gone = Über eines dieser Netzwerke kann man nicht mehr Mitglied werden.
members-refusal-early = { $days ->
    [one] Eine Mitgliedschaft lässt sich frühestens einen Tag vor ihrem Ende verlängern.
   *[other] Eine Mitgliedschaft lässt sich frühestens { $days } Tage vor ihrem Ende verlängern.
}

# dynamic: mail-
mail-member-confirmed-subject = Sie sind Mitglied: { $body }
mail-member-confirmed = { $body } hat bestätigt, dass Sie dort Mitglied sind.
mail-member-confirmed-button = Mitgliedschaft ansehen
mail-member-declined-subject = Nicht bestätigt: { $body }
mail-member-declined = { $body } hat nicht bestätigt, dass Sie dort Mitglied sind.

    Sie können ein anderes Netzwerk oder eine andere Art der Mitgliedschaft wählen.
mail-member-declined-button = Mitgliedschaft ansehen
mail-member-removed-subject = Nicht mehr Mitglied: { $body }
mail-member-removed = { $body } gibt an, dass Sie dort nicht mehr Mitglied sind.

    Sie können ein anderes Netzwerk oder eine andere Art der Mitgliedschaft wählen.
mail-member-removed-button = Mitgliedschaft ansehen
mail-member-asked-subject = Jemand wartet auf die Bestätigung als Mitglied: { $body }
mail-member-asked = jemand gibt an, dazuzugehören, und bittet um die Bestätigung als Mitglied: { $body }.
mail-member-asked-button = Ansehen, wer wartet
mail-member-waits-subject = Noch immer wartet jemand auf die Bestätigung als Mitglied: { $body }
mail-member-waits = vor einiger Zeit hat jemand um die Bestätigung als Mitglied gebeten und noch keine Antwort: { $body }.
mail-member-waits-button = Ansehen, wer wartet
mail-member-ends-subject = Ihre Mitgliedschaft endet am { $day }
mail-member-ends = Ihre Mitgliedschaft endet am { $day }. Sie können sie jetzt verlängern.
mail-member-ends-button = Verlängern
mail-member-unanswered-subject = Ihre Mitgliedschaft kam nicht zustande
mail-member-unanswered = Keines der Netzwerke, die Sie gewählt haben, hat geantwortet, ob Sie dazugehören. Ihre Mitgliedschaft kam daher nicht zustande. Sie können noch einmal fragen oder auf andere Art Mitglied werden.
mail-member-unanswered-button = Noch einmal fragen
mail-member-lapsed-subject = Ihre Mitgliedschaft ist erloschen
mail-member-lapsed = Ihre Mitgliedschaft wurde nicht verlängert und ist erloschen. Sie stehen nicht mehr im Verzeichnis. Sie können jederzeit wieder Mitglied werden.
mail-member-lapsed-button = Wieder Mitglied werden

# dynamic: fact-
fact-registry-member-joined = { $who } ist als Mitglied beigetreten: { $what }
fact-registry-member-changed = { $who } hat eine Mitgliedschaft geändert: { $what }
fact-registry-member-confirmed = { $who } hat ein Mitglied bestätigt: { $what }
fact-registry-member-declined = { $who } hat ein Mitglied nicht bestätigt: { $what }
fact-registry-member-renewed = { $who } hat eine Mitgliedschaft verlängert: { $what }
fact-registry-member-left = { $who } ist als Mitglied ausgetreten: { $what }
fact-registry-member-lapsed = Eine Mitgliedschaft ist erloschen: { $what }

settings-members = Mitglieder
settings-members-note = Auf welche Arten man Mitglied werden kann, wie lange eine Mitgliedschaft dauert und wann Mitglieder erinnert werden.
members-open = Auf diese Art kann man Mitglied werden
members-confirms = Ein Netzwerk bestätigt alle, die beitreten
members-months = Dauer, in Monaten
members-grace = Tage nach dem letzten Tag, bis eine Mitgliedschaft erlischt
members-grace-help = Bis dahin lässt sie sich noch verlängern.
members-reminders = Tage vor dem Ende, an denen Mitglieder erinnert werden
members-unanswered = Tage, bis ein Netzwerk an Personen erinnert wird, denen es noch nicht geantwortet hat
retention-members = Mitgliedschaften, die beendet sind
retention-members-why = Damit wer bald wieder beitritt, das früher Geschriebene findet und die Nummer behält. Solange eine Mitgliedschaft besteht, bleibt sie gespeichert.
