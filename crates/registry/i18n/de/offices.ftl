## Offices: how they are held

manner-full = Als Amtsinhaberin oder Amtsinhaber
manner-full-help = Das Amt in vollem Umfang.
manner-acting = Kommissarisch
manner-acting-help = Anstelle einer fehlenden Person, bis das Amt besetzt ist.
manner-deputy = Stellvertretend
manner-deputy-help = Neben der Person im Amt, mit denselben Rechten. Stellvertretungen zählen nicht zur Höchstzahl.
mandates-manner = Wie das Amt ausgeübt wird
mandates-ground = Auf welcher Grundlage
mandates-ground-help = Eine Abstimmung, ein Beschluss, ein Schreiben. Zum Beispiel: gewählt von den Mitgliedern am 14. Juni 2027.
mandates-way = Wie es beginnt
mandates-way-offer = Die Person zuerst fragen
mandates-way-offer-help = Sie erhält eine E-Mail. Das Mandat beginnt, wenn sie annimmt.
mandates-way-given = Die Person hat schon zugestimmt
mandates-way-given-help = Das Mandat wird sofort erteilt.
mandates-refusal-manner = Wählen Sie, wie das Amt ausgeübt wird.
mandates-refusal-full = { $most ->
    [one] An einigen dieser Tage hat schon eine Person dieses Amt, und es darf nur eine sein. Wählen Sie andere Tage, oder übergeben Sie das Amt.
   *[other] An einigen dieser Tage haben schon { $most } Personen dieses Amt, und mehr dürfen es nicht sein. Wählen Sie andere Tage, oder übergeben Sie das Amt.
}
mandates-refusal-last-voice = Dann würde niemand mehr für diese Organisation sprechen. Setzen Sie das Häkchen, wenn Sie das wollen.
mandates-refusal-no-voice = Lassen Sie dieser Art von Organisation mindestens eine Funktion, die für sie sprechen darf: Sekretariat, Vertretung, Vorsitz oder Moderation.
mandates-refusal-no-secretariat = Die Konföderation hat immer ein Sekretariat: Es betreut das Register.
mandates-end-last = Danach spricht niemand mehr für diese Organisation. Das Sekretariat wird benachrichtigt.
mandates-end-knows = Ich weiß, dass danach niemand für diese Organisation spricht
mandates-end-hand-over = Stattdessen das Amt übergeben
mandates-deeds = Was damit getan wurde
mandates-deeds-note = Die Einträge im Journal von dieser Person für diese Organisation, ab dem Tag, an dem das Mandat erteilt wurde, bis zu seinem letzten Tag, die neuesten zuerst.
mandates-deeds-none = Damit wurde noch nichts getan.
mandates-deeds-shared = Diese Person hat noch ein Mandat dieser Organisation, das zum Teil dieselben Tage umfasst. Das Journal hält die Organisation und den Tag fest, nicht das Amt: Was an solchen Tagen getan wurde, steht unter beiden Mandaten.

## The people of a body

people-title = Personen: { $name }
people-lede = Wer für diese Organisation spricht und arbeitet, wer gefragt ist und wer es vorher getan hat.
people-silent = Derzeit spricht niemand für diese Organisation. Bieten Sie jemandem ein Amt an.
people-held = Ämter
people-past = Früher
people-past-note = Was sie getan haben, bleibt unter ihrem Mandat verzeichnet.

## Offers

offers-title = Ein Amt anbieten: { $name }
offers-lede = Die Person erhält eine E-Mail und entscheidet. Das Mandat beginnt, wenn sie annimmt.
offers-offer = Amt anbieten
offers-whom = Wem
offers-name = Name
offers-name-help = So, wie die Person ihn schreibt. Er wird bei jeder Adresse verlangt, damit niemand aus diesem Formular erfährt, wer im Register steht. Wer dort steht, behält den Namen von dort; bei allen anderen sehen ihn nur die Person und das Sekretariat, bis die Person etwas anderes wählt.
offers-address = E-Mail-Adresse
offers-address-help = Dorthin geht die E-Mail.
offers-list = Angebote
offers-days = von { $from } bis { $until }
offers-answer-by = Antwort bis { $at }
offers-bounced = Die E-Mail kommt nicht an: Der Mailserver weist diese Adresse ab. Nehmen Sie das Angebot zurück und richten Sie es an eine andere Adresse.
offers-full = Das Amt ist an diesen Tagen voll besetzt; das Angebot kann jetzt nicht angenommen werden. Es wartet, bis ein Platz frei ist oder seine Frist abläuft.
offers-withdraw = Zurücknehmen
offers-by = Angeboten von
offers-answer-title = Ihnen wird ein Amt angeboten: { $role }
offers-accept-title = Wenn Sie annehmen
offers-accept-text = Sie haben dieses Amt vom ersten bis zum letzten Tag. Was Sie damit tun, wird verzeichnet. Sie können es jederzeit früher beenden und übergeben.
offers-accept-edits = Sie dürfen dann die Seite dieser Organisation bearbeiten und hier für sie sprechen.
offers-accept-handed = Danach sehen Sie, was Ihnen übergeben wird, und bestätigen, dass Sie es haben.
offers-accept = Amt annehmen
offers-decline-title = Wenn Sie ablehnen
offers-decline = Ablehnen
offers-reason = Grund
offers-reason-help = Wer Ihnen das Amt angeboten hat, kann ihn lesen. Sie müssen keinen nennen.
offers-over = Hier ist nichts mehr zu beantworten.
offers-full-now = Das Amt ist zurzeit voll besetzt. Wenn Sie jetzt annehmen, erfährt, wer das Angebot betreut, dass Sie auf einen Platz warten; das Angebot bleibt offen, bis seine Frist abläuft.
offers-full-waits = Das Amt ist zurzeit voll besetzt, es hat also nichts begonnen. Das Angebot bleibt offen, bis seine Frist abläuft: Nehmen Sie es an, sobald ein Platz frei ist. Wer es betreut, weiß Bescheid.
offers-refusal-answered = Dieses Angebot ist schon abgeschlossen.
offers-refusal-late = Die Zeit für eine Antwort ist vorbei. Bitten Sie um ein neues Angebot.
offers-refusal-closed = Diese Organisation besteht nicht mehr. Ihre Ämter können nicht mehr angetreten werden.
offers-refusal-twice = Dieses Amt wird dieser Person schon angeboten; die Antwort steht aus.
offers-refusal-secretariat = Dieses Amt bietet nur das Sekretariat an.
offer-open = Antwort steht aus
offer-accepted = Angenommen
offer-declined = Abgelehnt
offer-withdrawn = Zurückgenommen
offer-lapsed = Nicht rechtzeitig beantwortet
flash-office-offered = Das Amt ist angeboten. Die Person erhält eine E-Mail.
flash-office-accepted = Das Amt gehört Ihnen ab seinem ersten Tag. Danke, dass Sie es übernehmen.
flash-office-declined = Sie haben abgelehnt. Wer Ihnen das Amt angeboten hat, wird benachrichtigt.
flash-offer-withdrawn = Das Angebot ist zurückgenommen.

## Handing over

handover-link = Übergeben
handover-sheet = Übergabeblatt
handover-title = Übergabe: { $office }
handover-lede = Schreiben Sie auf, was die Nachfolge wissen muss. Ihr Mandat endet mit diesem Tag: { $day }.
handover-lede-successor = Das wird Ihnen übergeben. Lesen Sie es, fragen Sie nach, was unklar ist, und bestätigen Sie, dass Sie es haben.
handover-from = Übergeben von
handover-open = Was offen ist
handover-open-note = Das weiß das Programm von selbst.
handover-open-none = Nichts, wovon das Programm weiß.
handover-notes = Was zur Übergabe geschrieben wurde
handover-notes-note = Speichern Sie, so oft Sie wollen. Nur Sie, die Nachfolge und das Sekretariat lesen es.
handover-notes-none = Zur Übergabe wurde nichts geschrieben.
handover-tasks = Offene Aufgaben
handover-tasks-help = Was bis wann zu tun ist und wo die Unterlagen sind.
handover-contacts = Wen man kennen sollte
handover-contacts-help = Wer wobei hilft. Nennen Sie lieber Funktionen als private Angaben.
handover-advice = Was noch hilft
handover-advice-help = Absprachen, Gewohnheiten, Passwörter, die jemand anderes verwahrt, was Sie selbst gern gewusst hätten.
handover-save = Speichern
handover-successor = Die Nachfolge
handover-successor-text = Wenn Sie wissen, wer nachfolgt, bieten Sie hier das Amt an. Ihr Mandat endet dann am Tag vor Beginn des neuen.
handover-starts = Erster Tag der Nachfolge
handover-starts-help = Ihr Mandat endet am Tag davor.
handover-offer = Speichern und das Amt anbieten
handover-asked = Wer gefragt wurde
handover-newer = Jemand anderes hat dieses Blatt gespeichert, während Sie schrieben. Das Gespeicherte steht unten, Ihre Worte stehen noch im Formular. Fügen Sie beides zusammen und speichern Sie noch einmal.
handover-handed-at = Das Amt wurde übergeben: { $at }. Die Nachfolge hat das Blatt noch nicht bestätigt.
handover-confirmed-at = Die Nachfolge hat das Blatt bestätigt: { $at }.
handover-confirm-title = Bestätigen
handover-confirm-text = Was heute offen ist, bleibt beim Blatt. Wer Ihnen das Amt übergeben hat, wird benachrichtigt.
handover-confirm = Ich habe es gelesen und habe, was ich brauche
handover-refusal-self = Das ist Ihre eigene Adresse. Übergeben Sie das Amt jemand anderem, oder vergeben Sie es neu, wenn es endet.
handover-refusal-over = Dieses Mandat ist beendet. Was offen ist, gehört zu denen, die das Amt jetzt haben.
handover-refusal-starts = Der erste Tag der Nachfolge liegt nach Ihrem eigenen ersten Tag.
handover-refusal-handed = Dieses Amt ist schon übergeben.
handover-refusal-offered = Es ist schon jemand gefragt und hat noch nicht geantwortet. Nehmen Sie zuerst dieses Angebot zurück.
handover-refusal-confirmed = Die Nachfolge hat dieses Blatt bestätigt. Es bleibt, wie es ist.
flash-handover-saved = Das Blatt ist gespeichert.
flash-handover-confirmed = Sie haben das Blatt bestätigt. Wer Ihnen das Amt übergeben hat, wird benachrichtigt.
sheet-offer = Ein Amt ist angeboten, die Antwort steht aus: { $note }

## Settings of mandates

rules-lede = Eine Änderung gilt für Mandate, die von jetzt an erteilt werden.
rules-times = Zeiten
rules-years = Längstes Mandat, in Jahren
rules-reminders = Tage vor dem Ende, an denen erinnert wird
rules-reminders-help = Bis zu sechs Zahlen mit Kommas dazwischen, zum Beispiel: 60, 30, 7.
rules-answer-days = Tage zum Beantworten eines Angebots
rules-bodies-offer = Wer für eine Organisation spricht, darf ihre Ämter anbieten
rules-bodies-offer-help = Sonst bietet sie nur das Sekretariat an. Das eigene Amt zu übergeben ist immer möglich.
rules-most = Wie viele Personen
rules-most-of = Wie viele Personen zugleich: { $role }
rules-refusal-years = Geben Sie eine Zahl von Jahren von 1 bis 10 an.
rules-refusal-days = Geben Sie eine Zahl von Tagen von 1 bis 365 an.
rules-refusal-reminders = Geben Sie bis zu sechs Zahlen von Tagen von 1 bis 365 an, mit Kommas dazwischen.
rules-refusal-most = Geben Sie eine Zahl von 1 bis { $most } an oder nichts.
settings-save = Einstellungen speichern

## Letters

mail-office-offered-subject = Ihnen wird ein Amt angeboten: { $role }, { $body }
mail-office-offered = { $who } bietet Ihnen dieses Amt an: { $role }, { $body }, ab { $day }.

    Sehen Sie es sich an, und nehmen Sie an oder lehnen Sie ab. Solange Sie nicht annehmen, beginnt nichts.
mail-office-offered-button = Angebot ansehen
mail-office-handed-subject = Ihnen soll ein Amt übergeben werden: { $role }, { $body }
mail-office-handed = { $who } möchte Ihnen dieses Amt übergeben: { $role }, { $body }, ab { $day }.

    Sehen Sie es sich an, und nehmen Sie an oder lehnen Sie ab. Wenn Sie annehmen, erhalten Sie das Übergabeblatt.
mail-office-handed-button = Angebot ansehen
mail-offer-accepted-subject = Angenommen: { $role }, { $body }
mail-offer-accepted = { $who } hat das Amt angenommen: { $role }, { $body }.
mail-offer-accepted-button = Personen der Organisation ansehen
mail-offer-declined-subject = Abgelehnt: { $role }, { $body }
mail-offer-declined = { $who } hat das Amt abgelehnt: { $role }, { $body }.

    Sie können es jemand anderem anbieten.
mail-offer-declined-button = Personen der Organisation ansehen
mail-offer-lapsed-subject = Nicht beantwortet: { $role }, { $body }
mail-offer-lapsed = Dieses Amt wurde angeboten, und niemand hat rechtzeitig geantwortet: { $role }, { $body }.

    Sie können es noch einmal oder jemand anderem anbieten.
mail-offer-lapsed-button = Personen der Organisation ansehen
mail-offer-full-subject = Wartet auf einen Platz: { $role }, { $body }
mail-offer-full = { $who } möchte dieses Amt annehmen, aber es ist voll besetzt: { $role }, { $body }.

    Das Angebot bleibt offen, bis seine Frist abläuft. Es kann angenommen werden, sobald ein Platz frei ist; Sie können es auch zurücknehmen.
mail-offer-full-button = Personen der Organisation ansehen
mail-offer-withdrawn-subject = Zurückgenommen: { $role }, { $body }
mail-offer-withdrawn = Das Angebot dieses Amtes wurde zurückgenommen: { $role }, { $body }. Sie brauchen nicht mehr zu antworten.
mail-offer-withdrawn-button = Zum Schreibtisch
mail-handover-confirmed-subject = Ihre Übergabe ist bestätigt: { $role }, { $body }
mail-handover-confirmed = { $who } hat gelesen, was Sie mit diesem Amt übergeben haben, und es bestätigt: { $role }, { $body }.

    Danke für Ihre Arbeit.
mail-handover-confirmed-button = Ihr Mandat ansehen
mail-mandate-ends-subject = Ihr Mandat endet am { $day }: { $role }, { $body }
mail-mandate-ends = Dieses Mandat endet am { $day }: { $role }, { $body }.

    Schreiben Sie auf, was die Nachfolge wissen muss, und bieten Sie das Amt an, wenn Sie wissen, wer nachfolgt.
mail-mandate-ends-button = Mandat ansehen und übergeben
mail-mandate-ended-subject = Ihr Mandat ist beendet: { $role }, { $body }
mail-mandate-ended = Das Sekretariat hat dieses Mandat am { $day } beendet: { $role }, { $body }. Was Sie damit getan haben, bleibt verzeichnet.
mail-mandate-ended-button = Mandat ansehen
mail-office-back-subject = Aus Ihrer Übergabe wird nichts: { $role }, { $body }
mail-office-back = Das Mandat, mit dem dieses Amt übernommen werden sollte, wurde vor seinem ersten Tag beendet: { $role }, { $body }. Ihr letzter Tag bleibt der { $day }. Mit demselben Blatt können Sie das Amt jemand anderem anbieten.
mail-office-back-button = Blatt ansehen
mail-body-unheld-subject = Niemand spricht für { $body }
mail-body-unheld = Das letzte Mandat, mit dem jemand für diese Organisation sprach, ist beendet: { $body }.

    Finden Sie heraus, wer nachfolgt, und bieten Sie ein Amt an.
mail-body-unheld-button = Personen der Organisation ansehen
mail-last-voice-ends-subject = { $body }: bald spricht niemand mehr für die Organisation
mail-last-voice-ends = Am { $day } endet das letzte Mandat, mit dem jemand für diese Organisation spricht, und eine Nachfolge gibt es noch nicht: { $body }.
mail-last-voice-ends-button = Personen der Organisation ansehen

## Facts in the journal

fact-registry-office-offered = { $who } hat ein Amt angeboten: { $what }
fact-registry-office-accepted = { $who } hat ein Mandat angenommen: { $what }
fact-registry-offer-declined = { $who } hat ein Amt abgelehnt: { $what }
fact-registry-offer-withdrawn = { $who } hat ein Angebot zurückgenommen: { $what }
fact-registry-offer-lapsed = Ein Angebot wurde nicht rechtzeitig beantwortet: { $what }
fact-registry-offer-waits = { $who } möchte ein Amt, das voll besetzt ist: { $what }
fact-registry-handover-begun = { $who } hat begonnen, ein Amt zu übergeben: { $what }
fact-registry-handover-written = { $who } hat an einer Übergabe geschrieben: { $what }
fact-registry-handover-paper-added = { $who } hat einer Übergabe ein Dokument hinzugefügt: { $what }
fact-registry-handover-paper-removed = { $who } hat ein Dokument aus einer Übergabe entfernt: { $what }
fact-registry-office-handed-over = { $who } hat ein Amt übernommen: { $what }
fact-registry-handover-confirmed = { $who } hat eine Übergabe bestätigt: { $what }
fact-registry-body-unheld = Niemand spricht mehr für eine Organisation: { $what }
