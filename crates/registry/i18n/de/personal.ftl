## Erasing oneself

leave-title = Alles über mich löschen
leave-lede = Sie können das Register jederzeit verlassen. Diese Seite sagt, was gelöscht wird, was bleibt und warum. Das Löschen lässt sich nicht rückgängig machen.
leave-offices = Ihre Ämter enden
leave-offices-note = Die Ämter enden sofort, und die anderen Personen der jeweiligen Organisation erfahren, dass das Amt frei ist. Sie können ein Amt vorher übergeben.
leave-office-last = Danach spricht niemand für diese Organisation. Ihre Personen und das Sekretariat werden benachrichtigt.
leave-goes = Was gelöscht wird
leave-goes-person = Ihr Name, Ihre E-Mail-Adressen, Ihre Sprachen und Ihre Zeitzone.
leave-goes-membership = Ihre Mitgliedschaft, falls Sie eine haben, mit dem, was Sie bieten und suchen, und Ihren Netzwerken.
leave-goes-ways = Alle Zugänge: Links, Passkeys, Anmeldedienste, Anmeldungen in Browsern und Tokens von Programmen.
leave-goes-words = Was Sie geschrieben haben, um ein Amt zu übergeben, warum Sie eines abgelehnt haben und um welche Berichtigungen Sie gebeten haben.
leave-goes-ties = Bindungen, die Sie angegeben haben oder andere mit Ihnen, und was Sie in Anträgen von Netzwerken und zu deren Unterstützung geschrieben haben.
leave-goes-files = Die Dokumente, die Sie zur Übergabe eines Amtes hinzugefügt haben, mit ihren Namen, es sei denn, jemand anderes hat genau dieselbe Datei hinzugefügt.
leave-goes-letters = E-Mails, die noch nicht versandt sind, Tabellen, die auf den Import warten, wenn Sie sie hochgeladen haben oder sie etwas über Sie enthalten könnten, und was Programmen über Sie geantwortet wurde. Was davon in den Dateien der Datenbank und der Suche stand, wird auch dort entfernt.
leave-stays = Was bleibt und warum
leave-stays-mandates = Dass es ein Mandat von einem Tag bis zu einem anderen gab, ohne Ihren Namen: Was damit getan wurde, muss gültig bleiben.
leave-stays-applications = Was in einem Antrag steht, den andere mit Ihnen geschrieben haben oder aus dem ein Netzwerk wurde: Es gehört diesen.
leave-stays-pages = Was eine Organisation auf ihrer Seite und in deren Versionen sagt, auch wenn Sie es geschrieben haben: Es gehört der Organisation. Wenn Ihr Name dort steht, bitten Sie die Organisation, ihn zu entfernen, bevor Sie gehen.
leave-stays-papers = Dokumente, auf die sich eine Organisation stützt, etwa eine unterzeichnete Vereinbarung, auch wenn Sie sie hinzugefügt haben: ohne Ihren Namen daneben und unter einem Namen, der nichts verrät.
leave-stays-journal = Das Journal. Es enthält Nummern statt Namen; Ihre Nummer führt dann zu niemandem mehr.
leave-stays-sent = E-Mails, die versandt sind, und Tabellen, die andere exportiert haben: Sie liegen außerhalb unserer Reichweite.
leave-stays-backups = Sicherungskopien, die vor heute erstellt wurden, enthalten Ihre Daten, bis die Stelle, die diese Website betreibt, sie wegwirft. Wird eine davon je verwendet, müssen Ihre Daten noch einmal gelöscht werden: Bitten Sie dann das Sekretariat darum.
leave-take-first = Zuerst Ihre Daten mitnehmen
leave-deed = Meine Daten löschen
leave-sure = Ich will, dass meine Daten gelöscht werden. Ich weiß, dass sich das nicht rückgängig machen lässt.
leave-refusal-sure = Setzen Sie das Häkchen, wenn Ihre Daten gelöscht werden sollen.
leave-erase = Meine Daten endgültig löschen
leave-last-steward = Sie sind die einzige Person im Sekretariat. Ohne Sie könnte niemand das Register betreuen oder die Daten anderer löschen. Erteilen Sie zuerst jemandem ein Mandat des Sekretariats; danach können Sie hier Ihre Daten löschen.
me-prove-first = Dafür müssen Sie sich innerhalb der letzten Stunde angemeldet haben.
flash-me-erased = Ihre Daten sind gelöscht. Nichts, was hier gespeichert ist, führt noch zu Ihnen. Was bleibt und warum, stand auf der Seite zuvor.

## Letters

mail-office-left-subject = Ein Amt ist frei: { $role }, { $body }
mail-office-left = wer dieses Amt hatte, hat das Register verlassen, und das Mandat ist beendet: { $role }, { $body }.

    Finden Sie heraus, wer nachfolgt, und bieten Sie das Amt an.
mail-office-left-button = Personen der Organisation ansehen

## Everything about oneself

data-title = Alles über mich
data-lede = Was hier über Sie gespeichert ist, in einer Datei, die Sie lesen können und die auch Programme lesen können.
data-what = Was darin steht
data-what-details = Ihre Angaben und Adressen, wie sie hier stehen.
data-what-offices = Ihre Mandate, die Ämter, die Ihnen angeboten wurden, und was Sie zur Übergabe eines Amtes geschrieben haben.
data-what-ways = Ihre Zugänge mit Datum. Die Geheimnisse selbst sind hier nicht gespeichert.
data-what-papers = Die Dokumente, die Sie hinzugefügt haben.
data-what-journal = Was Sie laut Journal getan haben und was mit dem geschah, was Ihnen gehört: mit Nummer, Tag und Art.
data-what-membership = Ihre Mitgliedschaft: Ihre Netzwerke, was Sie anbieten und suchen, und wer was sehen darf.
data-what-ties = Die Interessenbindungen, die Sie angegeben haben.
data-what-written = Was Sie in Anträgen und in Berichten geschrieben haben.
data-what-mailings = Welche Rundschreiben an Sie gingen und was daraus geworden ist.
data-what-others = Nichts darin handelt von anderen Personen, außer was Sie selbst über sie geschrieben haben.
data-take = Datei herunterladen (ZIP)
data-take-json = Nur für Programme (JSON)
data-more = Was Sie noch tun können
data-index-title = Was { $site } über mich speichert
data-index-taken = Stand: { $when }.
data-index-mandates = Mandate
data-index-applications = Was Sie in Anträgen geschrieben haben
data-index-belonged = Netzwerke, über die Sie Mitglied sind oder waren
data-index-answers = Was Sie in Berichten geschrieben haben
data-index-mailings = Rundschreiben, die an Sie gingen
data-index-newest = Hier stehen nur die neuesten { $count }.
data-index-papers = Dokumente
data-index-paper-left = zu groß für diese Datei; laden Sie es dort herunter, wo Sie es hinzugefügt haben
data-index-files = Die weiteren Dateien
data-index-facts = { $count ->
    [one] Das Journal hat { $count } Eintrag von Ihnen oder zu dem, was Ihnen gehört.
   *[other] Das Journal hat { $count } Einträge von Ihnen oder zu dem, was Ihnen gehört.
}
data-index-files-text = Der Ordner „tables“ enthält all dies als Tabellen für Tabellenkalkulationen (CSV). Die Datei „my-data.json“ enthält es für Programme.
# dynamic: data-table-
data-table-registry-person = Angaben
data-table-registry-address = E-Mail-Adressen
data-table-registry-session = Angemeldete Browser
data-table-registry-token = Tokens für Programme
data-table-registry-passkey = Passkeys
data-table-registry-openid = Andere Anmeldedienste
data-table-registry-link = Links zum Anmelden
data-table-registry-offer = Ämter, die Ihnen angeboten wurden
data-table-registry-handover = Was Sie zur Übergabe eines Amtes geschrieben haben
data-table-registry-document = Dokumente
data-table-registry-correction = Um welche Berichtigungen Sie gebeten haben
data-table-registry-application-speaker = Anträge, in denen Sie als Person stehen, die für das Netzwerk spricht
data-table-registry-application-invitation = Einladungen, an einem Antrag mitzuschreiben
data-table-registry-agreement-contact = Vereinbarungen mit Partnerorganisationen, in denen Sie als Kontakt stehen
data-table-registry-application-word = Ihre Fragen und Anmerkungen zu Anträgen
data-table-registry-application-answer = Ihre Antworten auf Fragen zu Anträgen
data-table-registry-support-entry = Was Sie zur Unterstützung von Netzwerken geschrieben haben
data-table-registry-tie = Interessenbindungen, die Sie angegeben haben
data-table-registry-membership = Mitgliedschaft
data-table-registry-mailing-recipient = Ihre Adressen, an die Rundschreiben gingen, mit ihrer Nummer
data-table-platform-answer = Was Programmen über Sie geantwortet wurde
# dynamic: data-column-
data-column-name = Name
data-column-latin-name = Name in lateinischen Buchstaben
data-column-greeting = Name in der Anrede von E-Mails
data-column-sort-name = Sortiert als
data-column-languages = Sprachen
data-column-zone = Zeitzone
data-column-address = Adresse
data-column-browser = Browser
data-column-credential = Nummer des Schlüssels
data-column-data = Was über den Schlüssel bekannt ist
data-column-subject = Ihre Nummer dort
data-column-reason = Grund
data-column-advice = Ratschläge
data-column-contacts = Kontakte
data-column-tasks = Aufgaben
data-column-body = Antwort
data-column-wrong = Was nicht stimmt
data-column-wanted = Was richtig wäre
data-column-answer = Antwort
data-column-text = Text
data-column-called = Ihr Name im Angebot
data-column-kind = Art
data-column-since = Seit
data-column-until = Bis
data-column-remark = Bemerkung
data-column-word = Wort
data-column-sort = Sortiert als
data-column-number = Nummer
data-column-country = Land
data-column-networks = Netzwerke
data-column-held = Netzwerke, bei denen Sie geführt werden
data-column-offers = Was Sie anbieten
data-column-seeks = Was Sie suchen
data-column-phone = Telefon
data-column-about = Wofür

## How long things are kept

# dynamic: retention-
retention-title = Wie lange Daten gespeichert werden
retention-lede = Was Personen betrifft, wird gespeichert, solange es einen Grund dafür gibt. Danach löscht es das Programm von selbst; es sieht jede Stunde nach.
retention-change = Fristen ändern
retention-what = Was
retention-long = Wie lange
retention-why = Warum
retention-days =
    { $days ->
        [0] nicht über das Ende hinaus
        [one] { $days } Tag
       *[other] { $days } Tage
    }
retention-form-lede = Für jede Art die Zahl der Tage nach ihrem Ende. Der nächste Durchgang, innerhalb einer Stunde, richtet sich nach dem, was hier eingestellt ist.
retention-form-days = Tage
retention-refusal = Geben Sie eine Zahl von Tagen von { $least } bis { $most } an.
retention-links = Links zum Anmelden, nachdem sie verwendet oder ungültig wurden
retention-links-why = Damit wer einen alten Link öffnet, erfährt, was daraus wurde.
retention-sessions = Anmeldungen in Browsern und Tokens von Programmen, nach ihrem Ende
retention-sessions-why = Was jemand selbst beendet oder widerruft, ist sofort gelöscht. Was abgelaufen ist, wird nach dieser Zeit gelöscht.
retention-letters = E-Mails, die im Datenordner liegen, wenn kein Mailserver eingestellt ist
retention-letters-why = Damit die Stelle, die die Website betreibt, eine E-Mail finden kann, die jemand vermisst. Mit einem Mailserver wird keine E-Mail aufbewahrt.
retention-offers = Angebote eines Amtes, aus denen nichts wurde, mit dem Grund
retention-offers-why = Damit alle, die jemanden suchen, wissen, wen sie schon gefragt haben und warum abgelehnt wurde.
retention-handovers = Was zur Übergabe eines Amtes geschrieben wurde, mit den Dokumenten, nachdem die Nachfolge es bestätigt hat
retention-handovers-why = Damit die Nachfolge es hat, solange sie im Amt ist: Die meisten Mandate dauern höchstens vier Jahre.
retention-corrections = Berichtigungen, um die jemand gebeten hat, nach der Antwort
retention-corrections-why = Damit beide Seiten nachsehen können, worum gebeten und was geantwortet wurde.
retention-agreements = Kontakte in Vereinbarungen mit Partnerorganisationen, nach dem letzten Tag der Vereinbarung
retention-agreements-why = Damit jemand, der eine Vereinbarung abschließt oder die nächste vorbereitet, noch weiß, wen man fragen kann.
retention-person = Name, Adressen, Sprachen, Zeitzone und Zugänge
retention-person-long = bis sie oder die Person gelöscht werden
retention-person-why = Wer ein Amt hat oder hatte, kann erreicht werden und sich anmelden. Alle können jederzeit ihre eigenen Daten löschen.
retention-answers = Was Programmen geantwortet wurde
retention-answers-long = ein Tag
retention-answers-why = Damit ein Programm, das dieselbe Änderung zweimal sendet, dieselbe Antwort erhält und nichts zweimal ändert.
retention-imports = Tabellen, die für einen Import hochgeladen wurden
retention-imports-long = bis sie importiert oder verworfen sind, höchstens sieben Tage
retention-imports-why = Sie werden früher gelöscht, wenn die Daten der Person gelöscht werden, die sie hochgeladen hat oder über die sie etwas enthalten.
retention-ties = Interessenbindungen, Netzwerke früherer Mitgliedschaften, und Paare von Datensätzen, die dieselbe Person meinen könnten
retention-ties-long = Bindungen, bis die Person, die sie angegeben hat, sie entfernt oder gelöscht wird; Netzwerke, solange eine solche Bindung nach ihrem Ende zählt; Paare bis zur nächsten Suche
retention-ties-why = Sie verhindern, dass jemand über etwas urteilt, woran er gebunden ist. Paare findet jede Suche neu.
retention-applications = Anträge von Organisationen, mit denen, die für sie sprechen, und mit Fragen und Antworten
retention-applications-long = solange das Netzwerk im Register steht; Entwürfe, die niemand einreicht, verfallen von selbst, und wer nur für sie gekommen war, wird mit ihnen vergessen
retention-applications-why = Sie sagen, auf welcher Grundlage ein Netzwerk aufgenommen wurde. Was eine Person geschrieben hat, wird mit ihren Daten gelöscht.
retention-support = Was neuen Netzwerken angeboten wurde und was sie genutzt haben
retention-support-long = solange das Netzwerk im Register steht
retention-support-why = Wer das nächste Netzwerk begleitet, lernt daraus.
retention-mandates = Dass es ein Mandat gab, und wann
retention-mandates-long = immer, ohne Namen, sobald die Person gelöscht ist
retention-mandates-why = Was mit einem Mandat getan wurde, muss gültig und lesbar bleiben.
retention-journal = Das Journal
retention-journal-long = immer
retention-journal-why = Es enthält Nummern und keine Namen und zeigt, dass nichts hinter jemandes Rücken geändert wurde.
retention-backups = Sicherungskopien
retention-backups-long = solange die Stelle, die die Website betreibt, sie aufbewahrt
retention-backups-why = Sie liegen außerhalb dieses Programms. Ältere können noch enthalten, was hier seither gelöscht wurde.

## Corrections

corrections-title = Um Berichtigung bitten
corrections-lede = Was andere über Sie speichern, kann falsch sein: Ihr Name auf der Seite einer Organisation, die Tage eines Mandats. Bitten Sie die Zuständigen, es zu berichtigen. Ihre eigenen Angaben können Sie selbst ändern, auf Ihrer Seite; Ihre E-Mail-Adressen ändert das Sekretariat.
corrections-mine = Worum Sie gebeten haben
corrections-ask-title = Neue Bitte
corrections-ask-note = Sie erhalten innerhalb eines Monats eine Antwort.
corrections-body = Wer es speichert
corrections-body-help = Die Organisation, auf deren Seite es steht. Für Mandate und alles andere das Sekretariat.
corrections-body-typed = Der letzte Teil der Adresse der Seite der Organisation. Für das Sekretariat lassen Sie das Feld leer.
corrections-secretariat = Das Sekretariat
corrections-wrong = Was nicht stimmt
corrections-wrong-help = Geben Sie an, wo es steht, damit es sich finden lässt.
corrections-wanted = Was richtig wäre
corrections-ask = Um Berichtigung bitten
corrections-one-title = Eine Berichtigung
corrections-open = Noch nicht beantwortet
corrections-done = Berichtigt
corrections-declined = Abgelehnt
corrections-answer-by = Antwort bis { $day }
corrections-answered-on = beantwortet am { $day }
corrections-asker = Wer darum bittet
corrections-asked-on = Eingegangen am
corrections-keeper = Wer antwortet
corrections-answer = Antwort
corrections-answer-note = Berichtigen Sie es zuerst und antworten Sie dann hier. Wer darum gebeten hat, erhält eine E-Mail.
corrections-answer-done = Es ist berichtigt
corrections-answer-declined = Es bleibt, wie es ist
corrections-answer-words = Was geantwortet wurde
corrections-answer-yours = Ihre Antwort
corrections-office-title = Erbetene Berichtigungen
corrections-office-lede = Alles, worum zur Berichtigung gebeten wurde, Offenes zuerst. Beantwortetes bleibt, bis die Frist vorbei ist.
corrections-none = Niemand hat um eine Berichtigung gebeten
corrections-none-text = Wer angemeldet ist, kann auf der eigenen Seite um eine bitten.
corrections-state = Status
corrections-when = Wann
corrections-answer-help = Wenn es bleibt, wie es ist, sagen Sie, warum. Wer darum gebeten hat, liest dies; auch das Sekretariat kann es lesen.
corrections-answer-send = Antwort senden
corrections-refusal-answered = Dies ist schon beantwortet.
corrections-refusal-many = { $most ->
    [one] Sie haben schon { $most } offene Bitte. Warten Sie zuerst eine Antwort ab.
   *[other] Sie haben schon { $most } offene Bitten. Warten Sie zuerst eine Antwort ab.
}
corrections-refusal-choose = Wählen Sie, ob es berichtigt ist oder bleibt, wie es ist.
corrections-refusal-reason = Sagen Sie, warum es bleibt, wie es ist.
flash-correction-asked = Die Zuständigen werden benachrichtigt. Sie erhalten eine E-Mail mit der Antwort.
flash-correction-answered = Die Antwort ist gesendet.
# dynamic: sheet-
sheet-correction = Jemand hat um eine Berichtigung gebeten; die Antwort steht aus
# dynamic: task-correction
task-correction = Jemand bittet Sie um Berichtigung von Angaben zur eigenen Person
task-correction-action = Antworten
mail-correction-asked-subject = Jemand bittet um eine Berichtigung: { $body }
mail-correction-asked = jemand bittet um Berichtigung von Angaben zur eigenen Person, gespeichert bei: { $body }.

    Sehen Sie es sich an, und berichtigen Sie es oder sagen Sie, warum es bleibt, wie es ist. Die Antwort ist innerhalb eines Monats fällig.
mail-correction-asked-button = Ansehen, worum gebeten wird
mail-correction-due-subject = Eine Berichtigung ist innerhalb einer Woche zu beantworten: { $body }
mail-correction-due = jemand hat um Berichtigung von Angaben zur eigenen Person gebeten, gespeichert bei: { $body }. Für die Antwort bleibt eine Woche.
mail-correction-due-button = Antworten
mail-correction-late-subject = Eine Berichtigung wurde nicht rechtzeitig beantwortet: { $body }
mail-correction-late = jemand hat um Berichtigung von Angaben zur eigenen Person gebeten, gespeichert bei: { $body }. Der Monat für die Antwort ist vorbei.
mail-correction-late-button = Antworten
mail-correction-done-subject = Berichtigt, wie Sie gebeten haben: { $body }
mail-correction-done = was Sie berichtigt haben wollten, ist berichtigt.
mail-correction-done-button = Antwort ansehen
mail-correction-declined-subject = Antwort auf Ihre Bitte um Berichtigung: { $body }
mail-correction-declined = was Sie berichtigt haben wollten, bleibt, wie es ist. Die Antwort sagt, warum.

    Wenn Sie nicht einverstanden sind, können Sie dem Sekretariat schreiben oder der Datenschutzaufsichtsbehörde an Ihrem Wohnort.
mail-correction-declined-button = Antwort ansehen

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who } hat um eine Berichtigung gebeten: { $what }
fact-registry-correction-answered = { $who } hat eine erbetene Berichtigung beantwortet: { $what }
