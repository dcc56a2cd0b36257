## Mailings

mailings-work = Een mailing aan mandaathouders
mailings-lede = E-mails van het secretariaat aan veel mandaathouders tegelijk, voor ieder in een taal die deze persoon leest. Een tweede persoon keurt elke mailing goed voordat die wordt verstuurd.
mailings-new = Een mailing schrijven
mailings-edit = De mailing wijzigen
mailings-edit-lede = Schrijf in één taal of in meer talen. Iedereen krijgt de mailing in de eerste van de eigen talen waarin u schrijft.
mailings-greeting-note = De brief begroet iedereen bij naam voordat uw tekst begint.
mailings-none = Er is nog geen mailing
mailings-none-text = Schrijf de eerste. Er wordt niets verstuurd voordat iemand anders het heeft goedgekeurd.
mailings-subject = Onderwerp
mailings-text = Tekst
mailings-text-help = Laat tussen alinea’s een regel leeg. **Vet**, lijsten en links schrijft u in Markdown.
mailings-state = Status
mailings-made = Begonnen
mailings-to = Wie de mailing krijgt
mailings-to-note = Iedereen die een functie heeft en voldoet aan wat u kiest. Waar u niets kiest, voldoet alles. Wie meer functies heeft, krijgt één e-mail.
mailings-everybody = Iedereen die een functie heeft.
mailings-roles = Rollen
mailings-kinds = Soorten organisaties
mailings-statuses = Status van de organisaties
mailings-countries = Organisaties uit deze landen
mailings-countries-help = Hun namen met komma’s ertussen, zoals: Kenia, Oeganda. Codes zoals KE mogen ook.
mailings-bodies = Alleen deze organisaties
mailings-bodies-help = Het laatste deel van het adres van elke organisatie, met spaties ertussen: afripen evaluation.
mailings-bodies-tick = Kruis aan voor welke organisaties de mailing is. Is er niets aangekruist, dan voldoen ze allemaal.
mailings-more-languages = In meer talen schrijven
mailings-save = Opslaan
mailings-newer = Iemand anders heeft deze mailing gewijzigd terwijl u schreef. Wat u hebt ingevuld, staat hier nog.
mailings-newer-see = Bekijken wat er nu staat
mailings-ask = Om goedkeuring vragen
mailings-approve = Goedkeuren en versturen
mailings-approve-note = Lees de e-mail in elke taal en bekijk wie hem krijgt. Zodra u hem goedkeurt, wordt hij verstuurd.
mailings-own = U hebt dit geschreven. Iemand anders van het secretariaat moet het goedkeuren.
mailings-alone = Er is nu niemand anders in het secretariaat, en niemand keurt goed wat die zelf heeft geschreven. Geef eerst een tweede persoon een mandaat van het secretariaat.
mailings-remark = Wat er anders moet
mailings-return = Teruggeven
mailings-returned = Teruggegeven:
mailings-next = Wat er nu moet gebeuren
mailings-written-by = Geschreven door
mailings-approved-by = Goedgekeurd door
mailings-approved-at = Goedgekeurd op
mailings-ended-at = Beëindigd op
mailings-letters = E-mails
mailings-progress = Afgehandelde e-mails
mailings-progress-words = { $ended } van { $all }
mailings-again = Bekijken hoe ver het is
mailings-stop = Het versturen stoppen
mailings-resend = Nog eens sturen naar wie de e-mail niet kon worden verstuurd
mailings-missed = Wie de e-mail niet kreeg
mailings-outcome = Wat er van de e-mails is geworden
mailings-count = { $count ->
    [0] Niemand krijgt de mailing.
    [one] Eén persoon krijgt de mailing.
   *[other] { $count } mensen krijgen de mailing.
}
mailings-unreachable = { $count ->
    [one] Nog één persoon voldoet, maar e-mails naar al diens adressen komen terug.
   *[other] Nog { $count } mensen voldoen, maar e-mails naar al hun adressen komen terug.
}
mailings-by-language = Per taal
mailings-by-body = Per organisatie
mailings-readers = Mensen
mailings-more = Alleen de eerste vijftig worden getoond. In het bestand staan ze allemaal.
mailings-why = U krijgt deze e-mail omdat u een functie hebt bij { $site }.
mailings-contact = Vragen? Schrijf naar { $contact }.

# dynamic: mailing-
mailing-draft = Concept
mailing-waiting = Wacht op goedkeuring
mailing-sending = Wordt verstuurd
mailing-sent = Verstuurd
mailing-stopped = Gestopt

# dynamic: recipient-
recipient-ready = Moet nog worden verstuurd
recipient-taken = Wordt nu verstuurd
recipient-sent = Door de mailserver aangenomen
recipient-bounced = Teruggekomen: het adres werkt niet meer
recipient-failed = Kon niet worden verstuurd
recipient-gone = Het adres is intussen verwijderd
recipient-stopped = Gestopt voordat de e-mail was verstuurd

flash-mailing-saved = Opgeslagen.
flash-mailing-asked = De anderen van het secretariaat kunnen de mailing nu goedkeuren.
flash-mailing-approved = Goedgekeurd. De e-mails worden verstuurd.
flash-mailing-returned = Teruggegeven aan de schrijver.
flash-mailing-stopped = Gestopt. Wat nog niet was verstuurd, blijft hier.
flash-mailing-resent = De e-mails die niet konden worden verstuurd, worden nog eens verstuurd.

mailings-refusal-state = Deze mailing heeft intussen een andere status. Laad de pagina opnieuw.
mailings-refusal-both = Schrijf in deze taal een onderwerp én een tekst, of geen van beide.
mailings-refusal-empty = Schrijf in ten minste één taal een onderwerp en een tekst.
mailings-refusal-bodies = Noem ten hoogste { $most } organisaties.
mailings-refusal-slug = “{ $code }” is niet het laatste deel van een adres: dat bestaat uit kleine letters, cijfers en koppeltekens.
mailings-refusal-body = Er is geen organisatie met het adres ‘{ $code }’.
mailings-refusal-alone = Er is niemand anders van het secretariaat om het goed te keuren. Geef eerst een tweede persoon een mandaat van het secretariaat.
mailings-refusal-own = Niemand keurt een eigen mailing goed. Vraag het iemand anders van het secretariaat.
mailings-refusal-nobody = Niemand zou de mailing krijgen. Kies andere lezers.
mailings-refusal-remark = Zeg wat er anders moet.

mail-mailing-asked-subject = Een mailing wacht op uw goedkeuring
mail-mailing-asked = Iemand anders van het secretariaat van { $site } heeft een e-mail aan mandaathouders geschreven. Die wordt verstuurd zodra u, of iemand anders van het secretariaat, hem heeft gelezen en goedgekeurd.
mail-mailing-asked-button = De mailing lezen
mail-mailing-returned-subject = U hebt uw mailing teruggekregen
mail-mailing-returned = Iemand anders van het secretariaat van { $site } heeft uw e-mail aan mandaathouders gelezen en zegt wat er anders moet.
mail-mailing-returned-button = De mailing bekijken

task-mailing = Een mailing wacht op uw goedkeuring
task-mailing-action = Lezen
task-mailing-returned = U hebt uw mailing teruggekregen
task-mailing-returned-action = Bekijken
task-bounced = E-mails naar { $address } komen terug
task-bounced-action = Bekijken wat u kunt doen

fact-registry-mailing-begun = { $who } is een mailing begonnen
fact-registry-mailing-edited = { $who } heeft een mailing gewijzigd
fact-registry-mailing-asked = { $who } heeft om goedkeuring van een mailing gevraagd
fact-registry-mailing-returned = { $who } heeft een mailing aan de schrijver teruggegeven
fact-registry-mailing-approved = { $who } heeft een mailing goedgekeurd
fact-registry-mailing-stopped = { $who } heeft een mailing gestopt
fact-registry-mailing-resent = { $who } heeft een mailing nog eens gestuurd naar wie dat niet was gelukt
fact-registry-mailing-sent = Een mailing is verstuurd
fact-registry-address-bounced = E-mails naar een adres van een persoon komen terug: { $what }
fact-registry-address-confirmed = { $who } heeft een e-mail gelezen op een adres waarvan e-mails terugkwamen: { $what }

## Addresses from which letters come back

bounces-since = E-mails naar dit adres komen sinds { $day } terug.
bounces-own = Laat zien dat het adres weer werkt: log in met een link die we ernaartoe sturen. Gebruikt u het adres niet meer, vraag dan het secretariaat om het te verwijderen.
bounces-office = Mailings slaan dit adres over tot de persoon inlogt met een link die ernaartoe is gestuurd.

## The health of the register

health-lede = Waar het secretariaat naar moet kijken. Elke regel leidt naar de plek waar u het in orde kunt maken.
health-count = { $count ->
    [0] Niets om naar te kijken
    [one] Eén
   *[other] { $count }
}
health-more = Alleen de eerste worden getoond. In het bestand staan er meer.
health-since = sinds { $day }
health-until = tot en met { $day }
health-ends = loopt af op { $day }
# dynamic: health-
health-unheld = Organisaties waarvoor niemand spreekt
health-unheld-do = Bied iemand een functie aan.
health-ending = Mandaten die binnen zestig dagen aflopen
health-ending-do = Zorg dat de functie wordt overgedragen.
health-unanswered = Aangeboden functies zonder antwoord
health-unanswered-do = Vraag het de persoon, of trek het aanbod in.
health-late = Verslagen die te laat zijn
health-late-do = Vraag het de organisatie, of geef meer tijd.
health-bouncing = Adressen waarvan e-mails terugkomen
health-bouncing-do = Zoek een ander adres van de persoon en voeg het toe.

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = Wie een mailing heeft gekregen
retention-mailings-why = Zodat het secretariaat later kan zeggen of een e-mail iemand heeft bereikt. De e-mail zelf blijft bewaard.
