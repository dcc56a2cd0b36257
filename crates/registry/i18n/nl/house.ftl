## Letters of the register

letters-work = Een e-mail aan een persoon
letters-somebody = iemand
letters-greeting = Beste { $name },
letters-why = U krijgt deze e-mail vanwege wat u met { $site } doet.
letters-what = Wat is besloten: { $what }
letters-period = Periode: { $days }
rounds-work = Zoeken naar wat afloopt en wat te laat is
traces-work = De sporen opruimen van iemand die is gewist

## Settings

# dynamic: settings-
office-settings = Instellingen
settings-title = Instellingen
settings-lede = Wat voor het hele register geldt. Een wijziging telt vanaf nu; wat eerder is gedaan, blijft zoals het is.
settings-mandates = Mandaten
settings-mandates-note = Welke rollen elke soort organisatie heeft, hoeveel mensen ze mogen hebben, en wanneer mensen aan een einde worden herinnerd.
flash-settings-saved = De instellingen zijn opgeslagen.
# dynamic: fact-
fact-registry-settings-changed = { $who } heeft instellingen gewijzigd: { $what }

## Documents

documents-title = Documenten
documents-none = Er zijn geen documenten.
documents-add = Het document toevoegen
documents-file = Bestand
documents-file-help = Pdf, tekst, afbeeldingen, kantoordocumenten; ten hoogste { $most } MB.
documents-remove = Verwijderen
documents-note = { $day }, { $size } kB
documents-refusal-kind = Dit soort bestand kan hier niet worden gebruikt. Kies een van deze: { $kinds }.
documents-refusal-holds = De inhoud van het bestand past niet bij de naam ervan. Sla het opnieuw op als een van de soorten die kunnen worden gebruikt.
documents-refusal-macros = In het document zitten macro’s of andere programma’s, of het kan niet worden onderzocht. Sla het op zonder deze, of als pdf.
documents-refusal-name = Het bestand heeft een naam van ten hoogste { $most } tekens nodig.
documents-refusal-empty = Het bestand is leeg.
documents-refusal-bytes = Het bestand is { $size } MB. Ten hoogste { $most } MB is toegestaan.
documents-refusal-many = Er zijn al { $most } documenten. Verwijder er eerst een.
documents-refusal-none = Kies een bestand.
flash-document-added = Het document is toegevoegd.
flash-document-removed = Het document is verwijderd.

## The workspace of a body

workspace-nav = Pagina’s van deze organisatie
workspace-page = Pagina
workspace-people = Mensen

## Tasks

task-offer = Er is u een functie aangeboden: { $role }
task-offer-action = Antwoorden
task-offer-bounced = Uw e-mail over deze functie komt niet aan: { $role }
task-offer-bounced-action = Het aanbod bekijken
task-offer-handover = Lezen en bevestigen wat uw voorganger overdraagt ({ $role })
task-offer-handover-action = Het blad openen
task-offer-unheld = Niemand spreekt voor deze organisatie
task-offer-unheld-action = De mensen bekijken
task-mandate-ends-hand-over = De functie overdragen
traces-files-work = Bestanden verwijderen waar niets meer naar verwijst
settings-retention = Bewaartermijnen
settings-retention-note = Na hoeveel dagen links, sessies, e-mails, aangeboden functies en notities worden gewist.
