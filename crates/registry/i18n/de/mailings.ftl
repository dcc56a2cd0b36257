## Mailings

mailings-work = Rundschreiben an Personen mit einem Amt
mailings-lede = E-Mails des Sekretariats an viele Personen mit einem Amt zugleich, an jede in einer Sprache, die sie liest. Jedes Rundschreiben gibt eine zweite Person frei, bevor es versandt wird.
mailings-new = Rundschreiben schreiben
mailings-edit = Rundschreiben ändern
mailings-edit-lede = Schreiben Sie in einer Sprache oder in mehreren. Alle erhalten das Rundschreiben in der ersten ihrer Sprachen, in der Sie schreiben.
mailings-greeting-note = Der Brief grüßt alle mit Namen, bevor Ihr Text beginnt.
mailings-none = Noch kein Rundschreiben
mailings-none-text = Schreiben Sie das erste. Nichts wird versandt, bevor es jemand anderes freigegeben hat.
mailings-subject = Betreff
mailings-text = Text
mailings-text-help = Lassen Sie zwischen Absätzen eine Zeile leer. **Fettschrift**, Listen und Links schreiben Sie in Markdown.
mailings-state = Status
mailings-made = Begonnen
mailings-to = Wer es erhält
mailings-to-note = Alle, die ein Amt haben und zu Ihrer Auswahl passen. Wo Sie nichts wählen, passt alles. Wer mehrere Ämter hat, erhält eine einzige E-Mail.
mailings-everybody = Alle, die ein Amt haben.
mailings-roles = Funktionen
mailings-kinds = Arten von Organisationen
mailings-statuses = Organisationen mit diesem Status
mailings-countries = Organisationen dieser Länder
mailings-countries-help = Ihre Namen mit Kommas dazwischen, zum Beispiel: Kenia, Uganda. Codes wie KE gehen auch.
mailings-bodies = Nur diese Organisationen
mailings-bodies-help = Der letzte Teil der Adresse jeder Organisation, mit Leerzeichen dazwischen: afripen evaluation.
mailings-bodies-tick = Kreuzen Sie an, für welche Organisationen das Rundschreiben ist. Wo nichts angekreuzt ist, passen alle.
mailings-more-languages = In weiteren Sprachen schreiben
mailings-save = Speichern
mailings-newer = Jemand anderes hat dieses Rundschreiben geändert, während Sie geschrieben haben. Ihre Eingaben sind noch da.
mailings-newer-see = Ansehen, was jetzt darin steht
mailings-ask = Um Freigabe bitten
mailings-approve = Freigeben und senden
mailings-approve-note = Lesen Sie den Text in jeder Sprache, und sehen Sie nach, wer ihn erhält. Sobald Sie freigeben, wird er versandt.
mailings-own = Das haben Sie geschrieben. Freigeben muss es jemand anderes im Sekretariat.
mailings-alone = Zurzeit ist sonst niemand im Sekretariat, und niemand gibt frei, was er selbst geschrieben hat. Erteilen Sie zuerst einer zweiten Person ein Mandat des Sekretariats.
mailings-remark = Was anders werden soll
mailings-return = Zurückgeben
mailings-returned = Zurückgegeben:
mailings-next = Als Nächstes
mailings-written-by = Geschrieben von
mailings-approved-by = Freigegeben von
mailings-approved-at = Freigegeben
mailings-ended-at = Beendet
mailings-letters = E-Mails
mailings-progress = Bearbeitete E-Mails
mailings-progress-words = { $ended } von { $all }
mailings-again = Nachsehen, wie weit es ist
mailings-stop = Versand anhalten
mailings-resend = Noch einmal an alle senden, bei denen es nicht ging
mailings-missed = Wer es nicht erhalten hat
mailings-outcome = Was aus den E-Mails geworden ist
mailings-count = { $count ->
    [0] Niemand erhält es.
    [one] Eine Person erhält es.
   *[other] { $count } Personen erhalten es.
}
mailings-unreachable = { $count ->
    [one] Eine weitere Person passt dazu, aber von all ihren Adressen kommen E-Mails zurück.
   *[other] { $count } weitere Personen passen dazu, aber von all ihren Adressen kommen E-Mails zurück.
}
mailings-by-language = Nach Sprache
mailings-by-body = Nach Organisation
mailings-readers = Personen
mailings-more = Hier stehen nur die ersten fünfzig. Die Datei enthält alle.
mailings-why = Sie erhalten diese E-Mail, weil Sie ein Amt bei { $site } haben.
mailings-contact = Haben Sie Fragen? Schreiben Sie an { $contact }.

# dynamic: mailing-
mailing-draft = Entwurf
mailing-waiting = Wartet auf Freigabe
mailing-sending = Wird versandt
mailing-sent = Versandt
mailing-stopped = Angehalten

# dynamic: recipient-
recipient-ready = Noch nicht versandt
recipient-taken = Wird gerade versandt
recipient-sent = Vom Mailserver angenommen
recipient-bounced = Zurückgekommen: Die Adresse gilt nicht mehr
recipient-failed = Konnte nicht gesendet werden
recipient-gone = Die Adresse wurde inzwischen entfernt
recipient-stopped = Vor dem Versand angehalten

flash-mailing-saved = Gespeichert.
flash-mailing-asked = Die anderen im Sekretariat können es jetzt freigeben.
flash-mailing-approved = Freigegeben. Die E-Mails werden versandt.
flash-mailing-returned = An die Person zurückgegeben, die es geschrieben hat.
flash-mailing-stopped = Angehalten. Was noch nicht versandt war, bleibt hier.
flash-mailing-resent = Die E-Mails, die nicht gesendet werden konnten, werden noch einmal versandt.

mailings-refusal-state = Dieses Rundschreiben hat inzwischen einen anderen Status. Laden Sie die Seite neu.
mailings-refusal-both = Schreiben Sie in dieser Sprache Betreff und Text, oder keines von beiden.
mailings-refusal-empty = Schreiben Sie in mindestens einer Sprache einen Betreff und einen Text.
mailings-refusal-bodies = Nennen Sie höchstens { $most } Organisationen.
mailings-refusal-slug = „{ $code }“ ist nicht der letzte Teil einer Adresse: Er besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.
mailings-refusal-body = Es gibt keine Organisation mit der Adresse „{ $code }“.
mailings-refusal-alone = Im Sekretariat ist sonst niemand, der es freigeben kann. Erteilen Sie zuerst einer zweiten Person ein Mandat des Sekretariats.
mailings-refusal-own = Niemand gibt ein eigenes Rundschreiben frei. Bitten Sie eine andere Person im Sekretariat.
mailings-refusal-nobody = Niemand würde es erhalten. Treffen Sie eine andere Auswahl.
mailings-refusal-remark = Geben Sie an, was anders werden soll.

mail-mailing-asked-subject = Ein Rundschreiben wartet auf Ihre Freigabe
mail-mailing-asked = jemand anderes im Sekretariat ({ $site }) hat ein Rundschreiben an Personen mit einem Amt geschrieben. Es wird versandt, sobald Sie oder eine andere Person im Sekretariat es gelesen und freigegeben haben.
mail-mailing-asked-button = Rundschreiben lesen
mail-mailing-returned-subject = Ihr Rundschreiben wurde Ihnen zurückgegeben
mail-mailing-returned = jemand anderes im Sekretariat ({ $site }) hat Ihr Rundschreiben an Personen mit einem Amt gelesen und sagt, was anders werden soll.
mail-mailing-returned-button = Rundschreiben ansehen

task-mailing = Ein Rundschreiben wartet auf Ihre Freigabe
task-mailing-action = Lesen
task-mailing-returned = Ihr Rundschreiben wurde Ihnen zurückgegeben
task-mailing-returned-action = Ansehen
task-bounced = E-Mails an { $address } kommen zurück
task-bounced-action = Ansehen, was zu tun ist

fact-registry-mailing-begun = { $who } hat ein Rundschreiben begonnen
fact-registry-mailing-edited = { $who } hat ein Rundschreiben geändert
fact-registry-mailing-asked = { $who } hat um die Freigabe eines Rundschreibens gebeten
fact-registry-mailing-returned = { $who } hat ein Rundschreiben zur Überarbeitung zurückgegeben
fact-registry-mailing-approved = { $who } hat ein Rundschreiben freigegeben
fact-registry-mailing-stopped = { $who } hat ein Rundschreiben angehalten
fact-registry-mailing-resent = { $who } hat ein Rundschreiben noch einmal an alle gesendet, bei denen es nicht ging
fact-registry-mailing-sent = Ein Rundschreiben wurde versandt
fact-registry-address-bounced = E-Mails an eine Adresse einer Person kommen zurück: { $what }
fact-registry-address-confirmed = { $who } hat eine E-Mail an einer Adresse gelesen, von der E-Mails zurückgekommen waren: { $what }

## Addresses from which letters come back

bounces-since = E-Mails an diese Adresse kommen zurück, seit { $day }.
bounces-own = Um zu zeigen, dass sie wieder gilt, melden Sie sich mit einem Link an, den wir an diese Adresse senden. Wenn Sie sie nicht mehr verwenden, bitten Sie das Sekretariat, sie zu entfernen.
bounces-office = Rundschreiben gehen nicht an diese Adresse, bis sich die Person mit einem Link anmeldet, der an sie gesendet wurde.

## The health of the register

health-lede = Worum sich das Sekretariat kümmern sollte. Jede Zeile führt dorthin, wo Sie es in Ordnung bringen können.
health-count = { $count ->
    [0] Hier ist nichts zu tun
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
health-more = Hier stehen nur die ersten. Die Datei enthält mehr.
health-since = seit { $day }
health-until = bis { $day }
health-ends = endet am { $day }
# dynamic: health-
health-unheld = Organisationen, für die niemand spricht
health-unheld-do = Bieten Sie jemandem ein Amt an.
health-ending = Mandate, die innerhalb von sechzig Tagen enden
health-ending-do = Sorgen Sie dafür, dass das Amt übergeben wird.
health-unanswered = Angebote ohne Antwort
health-unanswered-do = Fragen Sie bei der Person nach, oder nehmen Sie das Angebot zurück.
health-late = Berichte, die überfällig sind
health-late-do = Fragen Sie bei der Organisation nach, oder geben Sie ihr mehr Zeit.
health-bouncing = Adressen, von denen E-Mails zurückkommen
health-bouncing-do = Finden Sie eine andere Adresse der Person, und fügen Sie sie hinzu.

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = Wer ein Rundschreiben erhalten hat
retention-mailings-why = Damit das Sekretariat später sagen kann, ob ein Rundschreiben jemanden erreicht hat. Das Rundschreiben selbst bleibt.
