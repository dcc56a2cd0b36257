## Menu

menu-networks = Netwerken
menu-groups = Groepen
menu-partners = Partners
menu-about = Over ons

## Kinds and states

# dynamic: kind-
kind-confederation = Confederatie
kind-confederation-plural = De confederatie
kind-confederation-active = Confederatie
kind-confederation-closed = Confederatie, beëindigd
kind-network = Netwerk
kind-network-plural = Netwerken
kind-network-established = Gevestigd netwerk
kind-network-emerging = Netwerk in opbouw
kind-network-closed = Netwerk, beëindigd
kind-interest-group = Interessegroep
kind-interest-group-plural = Interessegroepen
kind-interest-group-active = Interessegroep
kind-interest-group-closed = Interessegroep, beëindigd
kind-working-group = Werkgroep
kind-working-group-plural = Werkgroepen
kind-working-group-active = Werkgroep
kind-working-group-closed = Werkgroep, beëindigd
kind-partner = Partnerorganisatie
kind-partner-plural = Partnerorganisaties
kind-partner-partner = Partnerorganisatie
kind-partner-closed = Voormalige partnerorganisatie
kind-association = Vereniging
kind-association-plural = De rechtspersoon
kind-association-active = Vereniging
kind-association-closed = Vereniging, beëindigd
kind-page = Pagina van deze site
# dynamic: status-
status-established = Gevestigd
status-emerging = In opbouw
status-active = Actief
status-closed = Beëindigd
status-partner = Partner
status-dormant = In rust
status-left = Vertrokken

## Front page

home-heading = Zorgberoepen werken beter als ze samen leren
home-lede = Wij zijn de confederatie van onafhankelijke netwerken voor samen leren en samenwerken over de grenzen van zorgberoepen heen. Netwerken uit alle werelddelen werken hier zij aan zij: ze leren van elkaar, ontmoeten elkaar op een conferentie en bewaren wat het vakgebied weet.
home-networks = { $established ->
    [one] Eén gevestigd netwerk
   *[other] { $established } gevestigde netwerken
} en { $emerging ->
    [0] geen netwerken in opbouw
    [one] één netwerk in opbouw
   *[other] { $emerging } netwerken in opbouw
}.
home-all-networks = Alle netwerken bekijken
home-wants = Wat de confederatie wil
home-about = Doelstellingen en principes

## Map

map-title = Wereldkaart van de netwerken
map-description = De landen van een netwerk hebben de kleur en het patroon van dat netwerk. Netwerken in opbouw hebben alleen een omtrek. Een land zonder netwerk is grijs. De lijst hieronder zegt hetzelfde in woorden.
map-borders = De grenzen volgen Natural Earth en drukken geen mening uit. Kleine staten zijn stippen. Een land met meerdere netwerken heeft de kleur van het netwerk met de minste landen.
map-table = Dezelfde kaart als tabel

## Lists

networks-title = { $count ->
    [0] Nog geen netwerken
    [one] Eén netwerk
   *[other] { $count } netwerken
}
networks-lede = Elk netwerk is onafhankelijk. Gevestigde netwerken beslissen samen; netwerken in opbouw doen mee en werken daarnaartoe.
networks-feed = Netwerken: wat er is gewijzigd
groups-title = Groepen
groups-lede = Werkgroepen voeren het plan van de confederatie uit. Interessegroepen brengen mensen samen die zich voor één onderwerp inzetten. De vereniging is de rechtspersoon.
partners-title = Partners
partners-lede = Gelijkgezinde organisaties die met de confederatie samenwerken.

## A body

# dynamic: bodies-

bodies-network = Netwerk
bodies-networks = Netwerken
bodies-region = Regio
bodies-status = Status
bodies-kind = Soort
bodies-since = Sinds
bodies-since-help = Het jaar waarin het begon, of de maand of de dag als die bekend is: 2018, 2018-09 of 2018-09-06.
bodies-since-date = sinds { $date }
bodies-until-date = mandaat tot en met { $date }
bodies-text-in = Getoond in het { $language }
bodies-unknown = niet vastgelegd
bodies-country = Land
bodies-language = Taal
bodies-languages = Talen
bodies-languages-help = Hun namen met komma’s ertussen, zoals: Engels, Arabisch.
bodies-countries = Landen
bodies-countries-help = Hun namen met komma’s ertussen, zoals: Kenia, Oeganda. Codes zoals KE mogen ook.
bodies-begins = Naam of korte naam begint met
bodies-facts = In het kort
bodies-site = Site
bodies-site-help = Het webadres van de eigen site.
bodies-parent = Onderdeel van
bodies-acronym = Korte naam
bodies-acronym-help = De letters waaronder mensen de organisatie kennen.
bodies-countries-named = Landen die een bron noemt
bodies-countries-derived = Landen die volgen uit wat een bron zegt
bodies-countries-derived-why = Een bron noemt een regio. De lijst volgt daaruit volgens de regio’s van de Verenigde Naties (M49). Het netwerk zelf telt misschien anders.
bodies-countries-count = { $count ->
    [one] Eén land
   *[other] { $count } landen
}
bodies-name = Naam
bodies-name-help = De volledige naam. De eigen taal komt eerst.
bodies-identity = Identiteit
bodies-identity-help = Eén tot drie zinnen die ook een buitenstaander begrijpt.
bodies-vision = Toekomstbeeld
bodies-vision-help = Wat ooit werkelijkheid moet zijn doordat deze organisatie zich ervoor heeft ingezet.
bodies-purpose = Doel
bodies-purpose-help = Wat de organisatie doet, en voor wie.
bodies-facilitation = Wie faciliteert
bodies-facilitation-help = Noem rollen, geen namen: de namen komen uit de mandaten.
bodies-objectives = Doelstellingen
bodies-objectives-help = Eén zin per doelstelling, zoals ze is vastgesteld. Hoe ver ze is, met maatstaven, staat op een eigen pagina:
bodies-objective-period = Periode
bodies-objective-text = Doelstelling
bodies-doubted = niet bevestigd
bodies-holders = Mandaathouders
bodies-holders-note = Een naam wordt alleen getoond als de persoon zelf daarmee instemt
bodies-holders-none = Hier is geen mandaat vastgelegd.
bodies-holder-unnamed = naam niet openbaar
bodies-holder-hidden = alleen wie hier een functie heeft en het secretariaat zien deze naam
bodies-holder-narrowed = alleen wie een mandaat heeft, ziet deze naam
bodies-moments = Wat er is gebeurd
bodies-edit = Deze pagina bewerken
bodies-edit-title = De pagina van { $name } bewerken
bodies-edit-lede = Wat u opslaat, is meteen openbaar. Elke opgeslagen versie wordt bewaard, en iedereen kan zien wat er is gewijzigd.
bodies-other-languages = In andere talen
bodies-remark = Wat hebt u gewijzigd?
bodies-remark-help = Eén zin voor wie de geschiedenis leest.
bodies-save = De pagina opslaan
bodies-emblem-add = Een embleem toevoegen
bodies-emblem-change = Het embleem wijzigen
bodies-emblem-title = Het embleem van { $name }
bodies-emblem-lede = Een kleine afbeelding naast de naam, boven aan de pagina. Wat u opslaat, is meteen openbaar.
bodies-emblem-now = Het huidige embleem
bodies-emblem-new = Nieuw embleem
bodies-emblem-file = Afbeelding
bodies-emblem-help = PNG, JPEG of WebP, ten hoogste { $size } KB, ten hoogste { $pixels } pixels breed en hoog. Het embleem staat op een witte achtergrond. Wat een camera of een programma in het bestand heeft genoteerd, zoals plaats en tijd, wordt eruit gehaald. Zet de afbeelding rechtop voordat u die kiest.
bodies-emblem-set = Het embleem opslaan
bodies-emblem-remove = Het embleem verwijderen
bodies-version = Versie { $number }
bodies-newer-title = Iemand heeft deze pagina opgeslagen terwijl u schreef
bodies-newer-text = Er is niets verloren gegaan. In het formulier hieronder is uw tekst samengevoegd met die van de ander. Kijk het na en sla opnieuw op.
bodies-newer-torn = U hebt dit allebei gewijzigd. Uw tekst staat in het formulier. De tekst van de ander staat hier:
bodies-newer-theirs = Wat de ander heeft gewijzigd
bodies-register = In het register
bodies-slug = Adres
bodies-slug-help = Het laatste deel van het adres van de pagina: kleine letters, cijfers en koppeltekens. Dit blijft voorgoed zo.
bodies-status-since = Deze status sinds
bodies-status-since-help = Een dag, een maand of een jaar. Laat dit leeg als het niet bekend is.
bodies-own-language = Eigen taal
bodies-own-language-help = Een code van ISO 639, zoals: ja. De naam die als eerste is ingevuld, wordt bewaard als de naam in deze taal. Laat dit leeg als die naam in de taal is die naast het veld staat.
bodies-new-title = Een organisatie toevoegen
bodies-new-lede = Een netwerk, een groep of een partner. U kunt de pagina nu schrijven, of dat aan de mandaathouders overlaten.
bodies-add = Aan het register toevoegen
office-bodies-lede = Alle organisaties in het register.
bodies-refusal-kind = Kies een soort.
bodies-refusal-status = Kies een status die bij deze soort past.
bodies-refusal-slug = Gebruik kleine letters, cijfers en losse koppeltekens.
bodies-refusal-slug-taken = Een andere organisatie heeft dit adres. Kies een ander adres.
bodies-refusal-language = “{ $code }” is geen code van een taal.
bodies-refusal-emblem-none = Kies een afbeelding.
bodies-refusal-emblem-kind = Dit is geen afbeelding die hier kan worden gebruikt. Kies een PNG-, JPEG- of WebP-bestand.
bodies-refusal-emblem-moves = Deze afbeelding beweegt. Kies een afbeelding die stilstaat.
bodies-refusal-emblem-bytes = Het bestand is { $size } KB. Ten hoogste { $most } KB is toegestaan: maak de afbeelding kleiner en kies die opnieuw.
bodies-refusal-emblem-pixels = De afbeelding is { $width } pixels breed en { $height } pixels hoog. Breedte en hoogte mogen elk ten hoogste { $most } pixels zijn: maak de afbeelding kleiner en kies die opnieuw.
bodies-refusal-objectives = Schrijf ten hoogste { $most } doelstellingen.
bodies-refusal-whole = Alle teksten van deze pagina samen zijn { $length } kB; er is plaats voor { $most } kB. Maak de langste teksten korter.
bodies-refusal-confederation = De confederatie staat al in het register; er is er maar één.
flash-body-saved = De pagina is opgeslagen.
flash-body-unchanged = Er was niets gewijzigd, dus is er niets opgeslagen.
flash-body-added = De organisatie staat in het register.
flash-emblem-set = Het embleem is opgeslagen.
flash-emblem-unchanged = Dit was al het embleem, dus er is niets opgeslagen.
flash-emblem-removed = Het embleem is verwijderd.

## History

history-title = Geschiedenis van { $name }
history-lede = Elke opgeslagen versie van deze pagina, de nieuwste eerst.
history-link = Geschiedenis van deze pagina
history-version = Versie { $number }
history-version-title = Versie { $number } van { $name }
history-first = Dit is de eerste versie.
history-marks = Toegevoegde woorden zijn onderstreept, verwijderde woorden zijn doorgehaald.
history-program = ingeladen met de eerste gegevens
history-somebody = een mandaathouder
history-under = { $role }, { $body }

## About

about-title = Over de confederatie
about-lede = Niemand staat boven de netwerken. Ze spreken af wat ze samen doen, en elk netwerk is verantwoordelijk voor zichzelf.
about-vision = Visie
about-vision-text = Mensen overal ter wereld krijgen zorg van zorgverleners uit vele beroepen die samen hebben geleerd en samenwerken, met patiënten en gemeenschappen als partners.
about-mission = Missie
about-mission-text = De netwerken verbinden die wereldwijd interprofessioneel opleiden en samenwerken in de zorg bevorderen, nieuwe netwerken helpen groeien, en hun kennis brengen bij wie opleidt, zorgt, beslist en betaalt.
about-objectives = Doelstellingen
about-objectives-note = Elk met de plaats waar eraan wordt gewerkt
about-objective-where = Waar eraan wordt gewerkt
about-objective-1 = Een sterke confederatie zijn, waarin netwerken elkaar steunen en nieuwe netwerken welkom zijn.
about-objective-2 = Meer mensen laten weten wat samen leren en samenwerken voor de gezondheid betekent.
about-objective-3 = Wetenschappelijke kennis brengen bij wie beleid maakt, in woorden die bruikbaar zijn.
about-objective-4 = Verslag doen van hoe het vakgebied er wereldwijd voor staat.
about-objective-5 = Mensen en netwerken helpen groeien in wat ze kunnen.
about-objective-6 = Gegevens en documenten van het vakgebied bij elkaar en open houden.
about-objective-7 = Geld vinden dat blijft, en er zorgvuldig mee omgaan.
about-principles = Principes van het partnerschap
about-principles-note = Zestien dingen waarop de partners elkaar aanspreken
about-principles-basis = Waarop het rust
about-principles-working = Hoe het werkt
about-principles-partners = Wie eraan deelnemen
about-principle-1 = Partners wijzen elkaar de richting en zorgen voor elkaar.
about-principle-2 = Een persoon of een team, door iedereen aanvaard, helpt het partnerschap vooruit.
about-principle-3 = Het doel is voor iedereen duidelijk.
about-principle-4 = Behoeften gaan vóór structuur, en overeenstemming gaat vóór statuten.
about-principle-5 = De doelen zijn duidelijk, eerst klein genoeg om te bereiken en later moeilijker.
about-principle-6 = Wat ver vooruit ligt, blijft in zicht.
about-principle-7 = Vertrouwen, openheid en zorg voor elkaar dragen het werk, ook over culturen heen.
about-principle-8 = Wat partners delen, wordt uitgesproken; wat verschilt, wordt gerespecteerd.
about-principle-9 = Velen nemen deel aan een besluit, zodat het van velen is.
about-principle-10 = Visie en vaardigheden worden doorgegeven, en elke wisseling van leiding wordt voorbereid.
about-principle-11 = Deelnemen kost iets, iedereen weet wat, en het is dat waard.
about-principle-12 = Een partnerschap is een weg, geen gebeurtenis.
about-principle-13 = Er zijn meerdere achterbannen, en elk daarvan wordt gezien en gehoord.
about-principle-14 = Wat is bereikt, wordt gevierd, en vaak.
about-principle-15 = Elke partner heeft in eigen huis iemand die voor het partnerschap spreekt.
about-principle-16 = Alle partners weten wie ze zijn en wat ze willen.
about-form = Twee vormen
about-form-partnership = Het partnerschap is plat en werkt met consensus. Gevestigde netwerken, netwerken in opbouw, groepen en partners nemen eraan deel.
about-form-association = Daarnaast is er een vereniging naar Nederlands recht. De vereniging is de rechtspersoon, werft geld en legt er verantwoording over af. Het bestuur wordt gekozen door de vertegenwoordigers van de gevestigde netwerken.

## Roles and mandates

# dynamic: role-
role-secretariat = Secretariaat
role-representative = Vertegenwoordiger
role-chair = Voorzitter
role-facilitator = Facilitator
role-treasurer = Penningmeester
role-member = Lid
office-mandates-lede = Wie voor welke organisatie handelt, in welke rol, tot wanneer. Wat het eerst afloopt, staat bovenaan.
mandates-now = Geldig of nog te beginnen
mandates-over = Afgelopen
mandates-state = Status
mandates-body = Adres of korte naam van de organisatie
mandates-body-name = Organisatie
mandates-body-help = Het laatste deel van het adres van de pagina van de organisatie, zoals: afripen.
mandates-choose-body = Kies een organisatie
mandates-person = Persoon
mandates-role = Rol
mandates-role-help = Wie de rol van vertegenwoordiger, voorzitter, facilitator of secretariaat heeft, mag de pagina van de organisatie bewerken.
mandates-starts = Eerste dag
mandates-ends = Laatste dag
mandates-ends-help = Een mandaat duurt ten hoogste { $years } jaar. Het geldt tot deze dag overal op aarde voorbij is.
mandates-do = Te doen
mandates-none = Er staat geen mandaat in deze lijst
mandates-none-text = U geeft een mandaat op de pagina van een persoon.
mandates-mandate = Het mandaat
mandates-give = Een mandaat geven
mandates-give-title = { $name } een mandaat geven
mandates-give-lede = Met een mandaat spreekt of werkt iemand voor een organisatie. Elk mandaat loopt af.
mandates-end = Dit mandaat nu beëindigen
mandates-end-link = Beëindigen
mandates-end-title = Een mandaat beëindigen
mandates-end-text = Het mandaat is meteen afgelopen. Wat ermee is gedaan, blijft vastgelegd. Dit kan niet ongedaan worden gemaakt. U kunt wel een nieuw mandaat geven.
mandates-refusal-role = Kies een rol die bij dit soort organisatie bestaat.
mandates-refusal-body = Er is geen organisatie met dit adres.
mandates-refusal-day = Vul een dag in als jaar-maand-dag: 2027-06-14.
mandates-refusal-ends-first = De laatste dag ligt vóór de eerste dag.
mandates-refusal-too-long = Een mandaat duurt ten hoogste { $years } jaar. Kies een eerdere laatste dag.
mandates-refusal-twice = Deze persoon heeft deze rol in deze organisatie al op sommige van deze dagen.
mandates-refusal-over = Dit mandaat is al afgelopen.
mandates-refusal-last-steward = Dit is het laatste mandaat van het secretariaat. Geef eerst iemand anders een mandaat; anders kan niemand meer voor het register zorgen.
mandate-in-force = Geldig
mandate-to-come = Nog te beginnen
mandate-withdrawn = Ingetrokken vóór het begin
mandate-over = Afgelopen
flash-mandate-given = Het mandaat is gegeven.
flash-mandate-ended = Het mandaat is beëindigd.

## What waits on the desk

task-failed-work = { $count ->
    [one] Een e-mail of ander werk is niet gelukt
   *[other] { $count } keer is een e-mail of ander werk niet gelukt
}
task-failed-work-action = Bekijken wat er mislukt is
task-zone = U hebt geen tijdzone gekozen. Daarom ziet u tijden in UTC
task-zone-action = Uw tijdzone kiezen
task-bare-page = De pagina zegt nog niet wie de organisatie is en waarvoor ze er is
task-bare-page-action = De pagina schrijven
task-mandate-ends = Uw mandaat loopt af ({ $role })

## Persons

office-persons-lede = Iedereen in het register: wie een functie heeft of had, een aanvraag doet, lid is of door het secretariaat is toegevoegd. Alleen het secretariaat ziet deze lijst.
persons-search = Begin van een woord van de naam, of het volledige e-mailadres
persons-name = Naam
persons-name-help = Zoals de persoon zelf die schrijft, in elk schrift en in elke volgorde.
persons-latin-name = Naam in Latijnse letters
persons-latin-name-help = Voor wie de andere naam niet kan lezen. Lijsten zijn op deze naam gesorteerd.
persons-greeting = Naam in de aanhef van e-mails
persons-greeting-help = De naam waarmee men iemand aanspreekt. Als dit leeg is, wordt de volledige naam gebruikt.
persons-language = Taal van pagina’s en e-mails
persons-language-help = Pagina’s en e-mails zijn in deze taal, tenzij u op een pagina een andere kiest.
persons-language-none = Niet gekozen (de taal van de browser)
persons-others = Andere talen die de persoon leest
persons-zone = Tijdzone
persons-zone-help = Termijnen worden in deze tijdzone getoond, met hun eigen tijdzone ernaast.
persons-zone-none = Niet gekozen (tijden in UTC)
persons-name-seen-by = Wie de naam mag zien
persons-name-seen-together = En wie een functie heeft in een organisatie waarin u er ook een hebt of had
persons-address-seen-by = Wie het e-mailadres mag zien
# dynamic: seen-
seen-nobody = Alleen het secretariaat
seen-members = Wie een mandaat heeft
seen-everyone = Iedereen
persons-address = E-mailadres
persons-address-help = Hier komen e-mails aan, ook die met de link om in te loggen.
persons-address-more = Nog een e-mailadres
persons-address-add = Het adres toevoegen
persons-address-remove = Verwijderen
persons-addresses = E-mailadressen
persons-addresses-note = Met elk van deze adressen kan de persoon inloggen
persons-details = Gegevens
persons-mandates = Mandaten
persons-mandates-none = Er is nog geen mandaat gegeven.
persons-new-title = Een persoon toevoegen
persons-new-lede = Alleen wat voor een functie nodig is, wordt bewaard. De persoon zelf kan het na inloggen zien en verbeteren.
persons-add = De persoon toevoegen
persons-correct = De gegevens opslaan
persons-doings = Wat deze persoon deed, in het logboek
persons-newer = Dit is ergens anders opgeslagen terwijl u schreef. Wat u hebt ingevuld, staat nog in het formulier, maar is niet opgeslagen. Waar het verschilt, is nu dit bewaard. Kijk het na en sla opnieuw op:
persons-empty = (leeg)
persons-erased-name = Iemand wiens naam is gewist
persons-erase = Deze persoon wissen
persons-erase-title = { $name } wissen
persons-erase-text = Naam, adressen, talen, tijdzone, elke manier om in te loggen, documenten en wat de persoon schreef om een functie over te dragen, worden voorgoed gewist. Mandaten en wat er is gedaan, blijven vastgelegd, zonder naam. Dit kan niet ongedaan worden gemaakt.
persons-refusal-zone = “{ $zone }” is geen tijdzone waarmee kan worden gerekend.
persons-refusal-seen = Kies wie het mag zien.
persons-refusal-address-taken = Iemand anders heeft dit adres al.
persons-refusal-last-address = Dit is het enige adres. Voeg eerst een ander toe; zonder adres kan niemand inloggen.
persons-refusal-erase-self = Uw eigen gegevens wist u op uw eigen pagina, zoals iedereen.
persons-refusal-erase-mandate = Deze persoon heeft een mandaat. Beëindig dat eerst.
flash-person-added = De persoon staat in het register. Geef nu een mandaat.
flash-person-saved = De gegevens zijn opgeslagen.
flash-person-erased = De persoon is gewist.
flash-address-added = Het adres is toegevoegd.
flash-address-removed = Het adres is verwijderd.

## My page

me-title = Mijn pagina
me-lede = Wat er over u wordt bewaard, wie het mag zien en hoe u inlogt.
me-save = Mijn gegevens opslaan
me-addresses-note = Vraag het secretariaat om ze te wijzigen
me-prove-again = Om een passkey, een token of een andere dienst om in te loggen toe te voegen, moet u in het afgelopen uur hebben ingelogd.
me-prove-again-link = Opnieuw inloggen
me-passkeys = Passkeys
me-passkeys-note = Inloggen met uw apparaat, zonder e-mail
me-passkeys-none = U hebt nog geen passkey.
me-passkey-unnamed = Een passkey
me-passkey-dates = Sinds { $since }, laatst gebruikt: { $used }
me-passkey-remove = Verwijderen
me-passkey-name = Naam van de passkey
me-passkey-name-help = Zodat u deze later herkent, zoals: mijn telefoon.
me-passkey-add = Een passkey toevoegen
me-passkey-failed = De passkey is niet toegevoegd. Misschien heeft uw apparaat er al een, of is de stap afgebroken. Er is niets gewijzigd; u kunt het opnieuw proberen.
me-places = Andere diensten om in te loggen
me-places-note = Ze laten ons weten dat u het bent, en verder niets
me-place-add = { $place } koppelen
me-place-remove = Ontkoppelen
me-since = Sinds { $since }
me-sessions = Waar u bent ingelogd
me-sessions-note = Log uit wat u niet herkent
me-session-unknown = Een browser
me-session-here = deze browser
me-session-dates = Sinds { $since }, tot { $until }
me-session-end = Uitloggen
me-sessions-end-others = Overal elders uitloggen
me-tokens = Tokens voor programma’s
me-tokens-note = Met een token handelt een programma namens u
me-tokens-none = U hebt geen token.
me-token-no-office = Geen van uw functies laat iets toe dat een programma met een token kan doen.
me-token-new = Een token maken
me-token-name = Waarvoor het is
me-token-name-help = Zodat u weet welk token u moet intrekken.
me-token-scopes = Wat het mag doen
me-token-scopes-help = Wat uw functies vandaag toelaten. Voor functies die u later krijgt, is een nieuw token nodig.
me-token-days = Voor hoeveel dagen
me-token-make = Het token maken
me-token-revoke = Intrekken
me-data = Uw gegevens
me-data-text = Neem alles mee wat er over u wordt bewaard, vraag anderen te verbeteren wat zij bewaren, of vertrek voorgoed.
me-data-take = Alles over mij
# dynamic: scope-
scope-bodies-write = De pagina’s van uw organisaties bewerken
# dynamic: way-
way-link = met een link per e-mail
way-passkey = met een passkey
way-openid = met een andere dienst
tokens-made-title = Uw nieuwe token
tokens-made-lede = Kopieer het nu. Het wordt alleen deze ene keer getoond en nergens bewaard.
tokens-made-use = Een programma stuurt het mee met elk verzoek aan de API, zoals hier:
tokens-made-api = Wat een programma kan vragen
tokens-refusal-scope = Kies minstens één ding dat het mag doen.
tokens-refusal-office = Hiervoor is een functie nodig die u niet hebt: { $scopes }.
tokens-refusal-days = Kies tussen 1 en { $most } dagen.
tokens-refusal-days-number = Vul een aantal dagen in.
flash-me-saved = Uw gegevens zijn opgeslagen.
flash-session-ended = Die browser is uitgelogd.
flash-sessions-ended = Alle andere browsers zijn uitgelogd.
flash-passkey-added = De passkey is toegevoegd. De volgende keer kunt u ermee inloggen.
flash-passkey-removed = De passkey is verwijderd. U kunt deze ook op uw apparaat verwijderen.
flash-openid-added = De dienst is gekoppeld. De volgende keer kunt u ermee inloggen.
flash-openid-removed = De dienst is ontkoppeld.
flash-token-revoked = Het token is ingetrokken.

## Signing in

sign-in-title = Inloggen
sign-in-lede = U hebt geen wachtwoord nodig. We sturen een link naar uw e-mailadres. De link werkt één keer.
sign-in-already = U bent ingelogd als { $name }. U kunt verdergaan of opnieuw inloggen.
sign-in-mail = Met een link per e-mail
sign-in-address = Uw e-mailadres
sign-in-address-help = Het adres dat het secretariaat van u heeft.
sign-in-send = Stuur mij een link
sign-in-again = Een nieuwe link aanvragen
sign-in-new-here = Vroeg u hem aan om een netwerk of lid te worden, vraag dan daar een nieuwe aan:
sign-in-passkey = Met een passkey
sign-in-passkey-text = Hebt u eerder op uw pagina een passkey toegevoegd, dan logt u met uw apparaat in, zonder e-mail.
sign-in-passkey-script = Passkeys hebben JavaScript nodig. De link per e-mail niet.
sign-in-passkey-use = Een passkey gebruiken
sign-in-passkey-failed = Dat is niet gelukt. Er is niets gewijzigd. Probeer het opnieuw, of vraag een link per e-mail aan.
sign-in-places = Met een andere dienst
sign-in-places-text = Dit werkt zodra u de dienst op uw pagina hebt gekoppeld.
sign-in-with = Inloggen met { $place }
sign-in-sent-title = Bekijk uw e-mail
sign-in-sent-to = U gaf dit adres op:
sign-in-sent-lede = { $minutes ->
    [one] Als het adres in het register staat, is er een e-mail met een link onderweg. De link werkt één keer, gedurende één minuut.
   *[other] Als het adres in het register staat, is er een e-mail met een link onderweg. De link werkt één keer, gedurende { $minutes } minuten.
}
sign-in-sent-newcomer = { $minutes ->
    [one] Er is een e-mail met een link onderweg. De link werkt één keer, gedurende één minuut.
   *[other] Er is een e-mail met een link onderweg. De link werkt één keer, gedurende { $minutes } minuten.
}
sign-in-nothing-newcomer = Kijk in de map met ongewenste e-mail en vraag de link nog eens aan als het adres verkeerd was geschreven.
sign-in-code-title = Als u de link ergens anders opent
sign-in-code-text = Als u de link in een andere browser of op een ander apparaat opent, wordt deze code gevraagd:
sign-in-nothing = Geen e-mail gekregen?
sign-in-nothing-text = Kijk bij de ongewenste e-mail. Staat er niets, dan heeft het secretariaat misschien een ander adres van u.
sign-in-folder = Deze site verstuurt nog geen e-mail: e-mails staan als bestanden in de gegevensmap, en wie de site beheert, ziet ze op de console.
sign-in-refusal-prove-again = U bent meer dan een uur geleden ingelogd. Log opnieuw in en doe dit daarna.
link-title = Inloggen met deze link
link-lede = Nog één stap, zodat geen programma uw link verbruikt: druk op de knop.
link-code-lede = U hebt de link geopend in een andere browser dan die waarin u erom vroeg. Typ de code die daar staat.
link-code = Code
link-code-help = Zes cijfers, op de pagina waar u de link hebt aangevraagd.
link-use = Inloggen
link-refusal-code = Dit is niet de juiste code. Kijk op de pagina waar u de link hebt aangevraagd.
link-over-title = Deze link werkt niet
link-unknown = Het is geen link van ons, of een nieuwere e-mail heeft deze link vervangen. Vraag een nieuwe aan.
link-used = De link is al gebruikt; elke link werkt één keer. Was u dat niet, vraag dan een nieuwe aan en kijk op uw pagina waar u bent ingelogd.
link-late = De link is te oud: een link werkt tien minuten. Vraag een nieuwe aan.
link-dead = De code was te vaak verkeerd. Vraag een nieuwe link aan.
link-mail-work = E-mail met een link om in te loggen
link-mail-subject = Uw link om in te loggen bij { $site }
link-mail-greeting = Beste { $name },
link-mail-asked = Iemand, waarschijnlijk u, heeft gevraagd om met dit e-mailadres in te loggen.
link-mail-applies = Iemand, waarschijnlijk u, wil met dit e-mailadres een aanvraag schrijven om een netwerk te worden.
link-mail-button = Inloggen
link-mail-lasts = { $minutes ->
    [one] De link werkt één keer, gedurende één minuut.
   *[other] De link werkt één keer, gedurende { $minutes } minuten.
}
link-mail-code = Als u de link in een andere browser opent dan die waarin u erom vroeg, wordt de code gevraagd die daar staat. Geef die code aan niemand.
link-mail-not-you = Was u het niet, doe dan niets: zonder de link komt niemand binnen.
passkeys-refusal-place = Op dit adres van de site kunnen geen passkeys worden gebruikt.
passkeys-refusal-wrong = Deze passkey of dit antwoord kan hier niet worden gebruikt. Begin opnieuw.
passkeys-refusal-known = Deze passkey staat al in het register.
openid-refusal-taken = Iemand anders heeft deze dienst al met dat account gekoppeld.
places-go-title = { $place } koppelen
places-go-lede = Log bij { $place } in met uw eigen account. Is daar op dit apparaat iemand anders ingelogd, log die dan eerst uit.
places-go = Verder naar { $place }
places-join-title = Dit account koppelen?
places-join-lede = Volgens { $place } gaat het om dit account:
places-join-text = Koppel het alleen als het van u is. Wie dit account heeft, kan hier als u inloggen.
places-join = Dit account koppelen
openid-refusal-late = Dit duurde te lang of was al gedaan. Begin opnieuw op uw pagina.
ways-title = Alle toegang van { $name } beëindigen
ways-text = Elke browser wordt uitgelogd. Alle passkeys, gekoppelde diensten, tokens en verstuurde links worden verwijderd. Mandaten blijven. De persoon logt opnieuw in met een link naar het eigen e-mailadres. Leest iemand anders die e-mail, wijzig dan eerst het adres.
ways-end = Alle toegang beëindigen
flash-ways-ended = Alle toegang is beëindigd.
flash-signed-out = U bent uitgelogd.
flash-warn-openid-unknown = Deze site kent zo’n dienst om in te loggen niet.
flash-warn-openid-away = Die dienst antwoordt nu niet. Probeer het later opnieuw, of vraag een link per e-mail aan.
flash-warn-openid-failed = Die dienst kon niet bevestigen dat u het bent. Probeer het opnieuw, of vraag een link per e-mail aan.
flash-warn-openid-nobody = Niemand hier heeft dat account gekoppeld. Log in per e-mail en koppel het daarna op uw pagina.

## How a register begins

founding-refusal-not-empty = Hier is al een register. Het secretariaat daarvan voegt toe wat ontbreekt.

## The journal

office-journal-lede = Alles wat er is gebeurd, het nieuwste eerst. Vermeldingen worden nooit gewijzigd of verwijderd, en elke vermelding sluit als een schakel aan op de vorige.
journal-kind = Wat er is gebeurd
journal-about-body = Over de organisatie met dit adres of deze korte naam
journal-from = Vanaf deze dag
journal-until = Tot en met deze dag
journal-by = Alleen door { $name }
journal-entry = Vermelding { $number }
journal-for = namens { $body }
journal-file = Het bestand bevat de nieuwste { $most } vermeldingen die voldoen. Voor oudere vermeldingen kiest u hierboven minder dagen.
journal-mandates = Van de mandaten van deze organisatie worden de nieuwste { $most } bekeken. Voor oudere zoekt u zonder organisatie en kiest u minder dagen.
journal-somebody = Iemand
journal-something = iets
journal-program = Het programma
journal-hidden-name = Iemand wiens naam u niet te zien krijgt
journal-office = { $role }, { $body }
journal-office-of = { $person } ({ $office })

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } heeft { $what } aan het register toegevoegd
fact-registry-body-edited = { $who } heeft de pagina van { $what } gewijzigd
fact-registry-emblem-set = { $who } heeft het embleem van { $what } ingesteld
fact-registry-emblem-removed = { $who } heeft het embleem van { $what } verwijderd
fact-registry-person-added = { $who } heeft een persoon toegevoegd: { $what }
fact-registry-person-edited = { $who } heeft de gegevens van een persoon gewijzigd: { $what }
fact-registry-person-erased = { $who } heeft een persoon gewist
fact-registry-address-added = { $who } heeft een persoon nog een adres gegeven: { $what }
fact-registry-address-removed = { $who } heeft een adres van een persoon verwijderd: { $what }
fact-registry-mandate-given = { $who } heeft een mandaat gegeven: { $what }
fact-registry-mandate-ended = { $who } heeft een mandaat beëindigd: { $what }
fact-registry-signed-in = { $who } heeft ingelogd
fact-registry-session-ended = { $who } heeft een browser uitgelogd
fact-registry-link-made = { $who } heeft een link om in te loggen gemaakt voor { $what }
fact-registry-ways-ended = { $who } heeft alle toegang van { $what } beëindigd
fact-registry-passkey-added = { $who } heeft een passkey toegevoegd
fact-registry-passkey-removed = { $who } heeft een passkey verwijderd
fact-registry-openid-added = { $who } heeft een dienst om in te loggen gekoppeld
fact-registry-openid-removed = { $who } heeft een dienst om in te loggen ontkoppeld
fact-registry-token-made = { $who } heeft een token voor een programma gemaakt
fact-registry-token-revoked = { $who } heeft een token ingetrokken
fact-registry-sample-loaded = { $who } heeft de eerste gegevens ingeladen
# dynamic: news-
news-registry-body-added = nieuw in het register
news-registry-body-edited = pagina gewijzigd
