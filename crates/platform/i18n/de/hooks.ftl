## Webhooks

hooks-title = Webhooks
hooks-lede = Programme anderer, die erfahren, wenn hier etwas geschieht. Gesendet werden Kennungen und keine Namen; alles ist signiert, damit die Empfängerseite weiß, dass es von hier kommt.
hooks-how = Wie die Empfängerseite das prüft
hooks-none = Noch kein Webhook
hooks-none-text = Fügen Sie einen hinzu; er erfährt, was von da an geschieht.
hooks-new-title = Webhook hinzufügen
hooks-add = Webhook hinzufügen
hooks-edit-title = Adresse und Arten ändern
hooks-save = Speichern
hooks-one-title = Webhook
hooks-address = Adresse
hooks-address-help = Beginnt mit https://. Auf dieser Maschine geht zum Ausprobieren auch http://.
hooks-kinds = Was er erfährt
hooks-kinds-help = Wählen Sie nichts für alles, auch für Arten, die mit neueren Versionen kommen.
hooks-all-kinds = Alles
hooks-some-kinds = { $count ->
    [one] eine Art von Tatsachen
   *[other] { $count } Arten von Tatsachen
}
hooks-kind-test = Nur ein Test
hooks-since = Hinzugefügt
hooks-state = Status
hooks-state-on = An
hooks-state-off = Aus
hooks-state-paused = Pausiert
hooks-paused-text = Einen Tag lang nahm er nichts an, oder er meldete, dass es ihn nicht mehr gibt. Sehen Sie unten, was zurückkam, lassen Sie es beheben und schalten Sie ihn ein: Was er nicht erfuhr, folgt.
hooks-reached = Bis zu welchem Eintrag des Journals er gekommen ist
hooks-test = Test senden
hooks-on = Einschalten
hooks-off = Ausschalten
hooks-rotate = Neues Geheimnis erzeugen
hooks-two-secrets = Ein neues Geheimnis wurde erzeugt. Einen Tag lang wird alles mit beiden signiert.
hooks-secret-title = Das Geheimnis des Webhooks
hooks-secret-lede = Es wird nur dieses eine Mal gezeigt. Geben Sie es der Stelle, die die Empfängerseite betreibt, so weiter, dass niemand sonst es liest.
hooks-secret-use = Damit prüft die Empfängerseite, dass von hier gesendet wurde. Geht es verloren, erzeugen Sie ein neues; einen Tag lang signieren beide.
hooks-remove-title = Webhook entfernen
hooks-remove = Entfernen
hooks-remove-text = Er erfährt nichts mehr, und was noch auf ihn wartet, wird nicht gesendet.
hooks-sent = Was gesendet wurde
hooks-sent-note = Die neuesten fünfzig. Angenommenes wird dreißig Tage gezeigt.
hooks-sent-none = Noch nichts. Senden Sie einen Test.
hooks-fact = Was geschah
hooks-entry = Eintrag { $number }
hooks-answer = Was zurückkam
hooks-again = Erneut senden
hooks-delivery-waiting = Wartet
hooks-delivery-sent = Angenommen
hooks-delivery-failed = Nicht angenommen
hooks-came = antwortete { $status } in { $took } ms
hooks-came-private = nicht gesendet: Die Adresse führt in ein internes Netz
hooks-came-slow = keine Antwort innerhalb von zehn Sekunden
hooks-came-away = nicht erreichbar
hooks-refusal-address = Geben Sie eine Adresse an, die mit https:// beginnt, ohne Benutzernamen und ohne #. Nur auf dieser Maschine darf sie mit http:// beginnen.
hooks-refusal-kind = Wählen Sie aus den Arten unten.
hooks-refusal-many = Es gibt schon { $most } Webhooks. Entfernen Sie zuerst einen.
hooks-refusal-off = Der Webhook ist aus. Schalten Sie ihn zuerst ein.
flash-hook-saved = Der Webhook ist geändert.
flash-hook-sending = Wird gesendet. Laden Sie die Seite neu, um zu sehen, was zurückkam.
flash-hook-on = Der Webhook ist an. Was er nicht erfuhr, folgt.
flash-hook-off = Der Webhook ist aus.
flash-hook-removed = Der Webhook ist entfernt.
job-platform-hook-send = Einem Webhook sagen, was geschah
fact-platform-hook-added = { $who } hat einen Webhook hinzugefügt
fact-platform-hook-changed = { $who } hat einen Webhook geändert
fact-platform-hook-on = { $who } hat einen Webhook eingeschaltet
fact-platform-hook-off = { $who } hat einen Webhook ausgeschaltet
fact-platform-hook-paused = { $who } hat einen Webhook pausiert, der nichts annahm
fact-platform-hook-removed = { $who } hat einen Webhook entfernt
task-hook-paused = { $count ->
    [one] Ein Webhook pausiert, weil er einen Tag lang nichts annahm
   *[other] { $count } Webhooks pausieren, weil sie einen Tag lang nichts annahmen
}
task-hook-paused-action = Ansehen, was zurückkam
