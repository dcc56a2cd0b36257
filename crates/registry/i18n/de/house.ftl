## Letters of the register

letters-work = E-Mail an eine Person
letters-somebody = jemand
letters-greeting = Guten Tag { $name },
letters-why = Sie erhalten diese E-Mail aufgrund Ihrer Aufgaben bei { $site }.
letters-what = Beschlossen wurde: { $what }
letters-period = Zeitraum: { $days }
rounds-work = Suche nach dem, was endet oder überfällig ist
traces-work = Entfernen der Spuren einer Person, die gelöscht wurde

## Settings

# dynamic: settings-
office-settings = Einstellungen
settings-title = Einstellungen
settings-lede = Was für das ganze Register gilt. Eine Änderung gilt ab jetzt; was vorher geschah, bleibt, wie es ist.
settings-mandates = Mandate
settings-mandates-note = Welche Funktionen es in jeder Art von Organisation gibt, wie viele Personen sie haben dürfen und wann an das Ende eines Mandats erinnert wird.
flash-settings-saved = Die Einstellungen sind gespeichert.
# dynamic: fact-
fact-registry-settings-changed = { $who } hat Einstellungen geändert: { $what }

## Documents

documents-title = Dokumente
documents-none = Es gibt keine Dokumente.
documents-add = Dokument hinzufügen
documents-file = Datei
documents-file-help = PDF, Text, Bilder, Office-Dokumente; höchstens { $most } MB.
documents-remove = Entfernen
documents-note = { $day }, { $size } kB
documents-refusal-kind = Diese Art von Datei wird nicht angenommen. Wählen Sie eine von diesen: { $kinds }.
documents-refusal-holds = Der Inhalt der Datei passt nicht zu ihrem Namen. Speichern Sie sie neu in einer der Arten, die angenommen werden.
documents-refusal-macros = Das Dokument enthält Makros oder andere Programme, oder sein Inhalt lässt sich nicht prüfen. Speichern Sie es ohne sie oder als PDF.
documents-refusal-name = Die Datei braucht einen Namen mit höchstens { $most } Zeichen.
documents-refusal-empty = Die Datei ist leer.
documents-refusal-bytes = Die Datei hat { $size } MB. Angenommen werden höchstens { $most } MB.
documents-refusal-many = Es gibt hier schon { $most } Dokumente. Entfernen Sie zuerst eines.
documents-refusal-none = Wählen Sie eine Datei.
flash-document-added = Das Dokument ist hinzugefügt.
flash-document-removed = Das Dokument ist entfernt.

## The workspace of a body

workspace-nav = Bereiche dieser Organisation
workspace-page = Seite
workspace-people = Personen

## Tasks

task-offer = Ihnen wird ein Amt angeboten: { $role }
task-offer-action = Antworten
task-offer-bounced = Ihre E-Mail zum Amt kommt nicht an: { $role }
task-offer-bounced-action = Angebot ansehen
task-offer-handover = Übergabe lesen und bestätigen ({ $role })
task-offer-handover-action = Blatt öffnen
task-offer-unheld = Niemand spricht für diese Organisation
task-offer-unheld-action = Personen ansehen
task-mandate-ends-hand-over = Amt übergeben
traces-files-work = Löschen von Dateien, auf die nichts mehr verweist
settings-retention = Wie lange Daten gespeichert werden
settings-retention-note = Nach wie vielen Tagen Links, Anmeldungen, E-Mails, Angebote und Notizen gelöscht werden.
