## The room of a network

support-room = Unterstützung
support-lede = Wer ein neues Netzwerk begleitet, was es getan hat, was ihm angeboten wurde und was es genutzt hat. Das Netzwerk, seine begleitenden Netzwerke und das Sekretariat sehen diese Seite.
support-companions = Begleitende Netzwerke
support-companions-note = Ein etabliertes Netzwerk, das weiß, wie es geht.
support-companions-none = Niemand begleitet dieses Netzwerk.
support-nobody = Es gibt kein weiteres etabliertes Netzwerk, das gefragt werden kann.
support-companion = Netzwerk
support-companion-help = Wer für das Netzwerk spricht, erhält eine E-Mail und nimmt an oder lehnt ab.
support-ask = Um Begleitung bitten
support-silent = Für diese Netzwerke spricht derzeit niemand, sie können nicht gefragt werden: { $names }.
support-silent-asked = Derzeit spricht niemand für dieses Netzwerk. Niemand kann antworten.
support-accompanies = Netzwerke, die es begleitet
support-accompanies-none = Es begleitet kein Netzwerk.
support-accept = Annehmen
support-decline = Ablehnen
support-end = Beenden
support-end-title = Begleitung beenden: { $name }
support-end-text = Das begleitende Netzwerk sieht die Seite des neuen Netzwerks nicht mehr. Wer für das andere Netzwerk spricht, erhält eine E-Mail; beendet das Sekretariat die Begleitung, erhalten beide Netzwerke eine. Die Einträge bleiben. Das lässt sich nicht rückgängig machen; um die Begleitung kann neu gebeten werden.
support-recall = Anfrage zurücknehmen
support-recall-title = Anfrage zurücknehmen: { $name }
support-recall-text = Wer für das gefragte Netzwerk spricht, erhält eine E-Mail. Das lässt sich nicht rückgängig machen; um die Begleitung kann neu gebeten werden.
support-since = seit { $day }
support-checklist = Checkliste
support-checklist-none = Das Sekretariat hat noch keine Checkliste erstellt.
support-done-of = { $done } von { $all } erledigt
support-done = Erledigt
support-open = Offen
support-ticked = { $day }, von { $body }
support-resource = Hilfe dazu
support-tick = Als erledigt markieren
support-untick = Als offen markieren
support-log = Angeboten und genutzt
support-log-note = Vom Netzwerk, seinen begleitenden Netzwerken und dem Sekretariat eingetragen.
support-log-none = Bisher nichts
support-kind = Was es ist
support-offered = Angeboten
support-used = Genutzt
support-what = In Worten
support-what-help = Ein Kurs, eine Vorlage, eine Stunde Beratung. Nennen Sie keine Personen.
support-day = Tag
support-log-add = Hinzufügen
support-entry-note = { $day }, von { $body }

# dynamic: companion-
companion-asked = Gefragt
companion-accepted = Begleitet
companion-declined = Abgelehnt
companion-ended = Beendet

## The secretariat

office-support = Neue Netzwerke
office-support-lede = Netzwerke auf dem Weg, zuerst die, die niemand begleitet.
office-support-none = Kein Netzwerk ist auf dem Weg.
support-alone = Ohne Begleitung
support-alone-count = { $count ->
    [one] Ein Netzwerk hat keine Begleitung.
   *[other] { $count } Netzwerke haben keine Begleitung.
}
support-asked-one = { $name } (gefragt)
support-last = { $count ->
    [one] Ein Eintrag, am { $day }
   *[other] { $count } Einträge, der letzte am { $day }
}
support-checklist-set = Checkliste festlegen
settings-support = Checkliste für neue Netzwerke
settings-support-note = Was ein neues Netzwerk tut, mit einem Link zu dem, was hilft.
support-items-help = Leere Felder werden ausgelassen. Ein Punkt bleibt als erledigt markiert, wenn Sie seine Worte ändern.
support-item-number = Punkt { $number }
support-item = Was zu tun ist
support-item-link = Link zu dem, was hilft

## What is said

flash-companion-asked = Das Netzwerk ist gefragt.
flash-companion-answered = Die Antwort ist gesendet.
flash-companion-ended = Die Begleitung ist beendet.
flash-companion-recalled = Die Anfrage ist zurückgenommen.
flash-support-logged = Der Eintrag ist gespeichert.

support-refusal-move = Jemand hat dies inzwischen beantwortet oder beendet.
support-refusal-answer = Nur das Netzwerk, das gefragt wurde, antwortet.
support-refusal-status = Nur ein Netzwerk auf dem Weg wird unterstützt.
support-refusal-companion = Wählen Sie ein etabliertes Netzwerk.
support-refusal-silent = Derzeit spricht niemand für dieses Netzwerk, also würde niemand von der Bitte erfahren. Wählen Sie ein anderes oder fragen Sie das Sekretariat.
support-refusal-twice = Dieses Netzwerk wurde schon gefragt.
support-refusal-many = { $most ->
    [one] Ein Netzwerk hat höchstens ein begleitendes Netzwerk zugleich.
   *[other] Ein Netzwerk hat höchstens { $most } begleitende Netzwerke zugleich.
}
support-refusal-entries = { $most ->
    [one] Hier steht schon ein Eintrag, mehr sind nicht möglich.
   *[other] Hier stehen schon { $most } Einträge, mehr sind nicht möglich.
}
support-refusal-day = Geben Sie einen Tag an, der nicht in der Zukunft liegt.

task-companion-asked = Ein neues Netzwerk bittet Sie um Begleitung
task-companion-asked-action = Antworten

# dynamic: fact-
fact-registry-companion-asked = { $who } hat ein Netzwerk gebeten, ein neues zu begleiten
fact-registry-companion-moved = { $who } hat die Begleitung eines neuen Netzwerks beantwortet oder beendet
fact-registry-support-ticked = { $who } hat die Checkliste eines neuen Netzwerks geändert
fact-registry-support-logged = { $who } hat Unterstützung für ein neues Netzwerk eingetragen

# dynamic: mail-
mail-companion-asked-subject = { $body } bittet Ihr Netzwerk um Begleitung
mail-companion-asked = { $body } ist ein neues Netzwerk und bittet Ihr Netzwerk, es auf seinem Weg zu begleiten. Nehmen Sie in den Bereichen Ihrer Organisation an, oder lehnen Sie ab.
mail-companion-asked-button = Antworten
mail-companion-accepted-subject = { $body } begleitet Ihr Netzwerk
mail-companion-accepted = { $body } hat angenommen und begleitet Ihr Netzwerk von jetzt an.
mail-companion-accepted-button = Ansehen
mail-companion-declined-subject = { $body } kann Ihr Netzwerk nicht begleiten
mail-companion-declined = { $body } hat abgelehnt. Sie können ein anderes Netzwerk fragen.
mail-companion-declined-button = Anderes Netzwerk fragen
mail-companion-ended-subject = Die Begleitung zwischen Ihrem Netzwerk und { $body } ist beendet
mail-companion-ended = Die Begleitung zwischen Ihrem Netzwerk und { $body } ist beendet.
mail-companion-ended-button = Ansehen
mail-companion-recalled-subject = Die Anfrage um Begleitung zwischen Ihrem Netzwerk und { $body } ist zurückgenommen
mail-companion-recalled = Die Anfrage um Begleitung zwischen Ihrem Netzwerk und { $body } ist zurückgenommen. Es gibt nichts mehr zu beantworten.
mail-companion-recalled-button = Ansehen
