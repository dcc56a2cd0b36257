## Numbers, dates, lists

number-group = .
number-decimal = ,
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = ,
list-any = Alle
list-heading = Lijst
list-none = Niets gevonden
list-none-text = Niets voldoet aan alles wat u vraagt. Toon alles weer, of vraag minder.
list-range = { $from } tot en met { $until } van { $count }
list-found = { $count ->
    [one] Eén gevonden
   *[other] { $count } gevonden
}

# dynamic: month-
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-span = { $from } tot en met { $until }
date-span-days = { $from } tot en met { $until } { $month } { $year }
date-time = { $date } om { $time } uur
date-both-zones = { $mine } (daar: { $theirs }, { $zone })
away-in-minutes = { $count ->
    [0] nu
    [one] over één minuut
   *[other] over { $count } minuten
}
away-minutes-ago = { $count ->
    [0] zojuist
    [one] één minuut geleden
   *[other] { $count } minuten geleden
}
away-in-hours = { $count ->
    [one] over één uur
   *[other] over { $count } uur
}
away-hours-ago = { $count ->
    [one] één uur geleden
   *[other] { $count } uur geleden
}
away-in-days = { $count ->
    [one] over één dag
   *[other] over { $count } dagen
}
away-days-ago = { $count ->
    [one] één dag geleden
   *[other] { $count } dagen geleden
}

## When there is no page

failure-back = Terug naar de vorige pagina
failure-home = Naar de startpagina
failure-search = Zoeken
failure-typed = Wat u hebt ingevuld
failure-typed-note = Om te kopiëren voordat u verdergaat
failure-code = Code { $status }
failure-wait = { $minutes ->
    [one] Probeer het over één minuut opnieuw.
   *[other] Probeer het over { $minutes } minuten opnieuw.
}
failure-not-found = Deze pagina bestaat niet
failure-not-found-text = Misschien is het adres oud of verkeerd getypt, of mag u deze pagina niet zien.
failure-sign-in = Log eerst in
failure-sign-in-text = Dit deel is voor mensen die zijn ingelogd, of voor programma’s met een geldig token.
failure-denied = U mag dit niet doen
failure-denied-text = U bent ingelogd, maar geen van uw mandaten staat dit toe. Het secretariaat kan u helpen.
failure-refused = Dit kan niet
failure-refused-text = Er is niets gewijzigd.
failure-unreadable = Wat is verstuurd, kon niet worden gelezen
failure-unreadable-text = Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.
failure-invalid = Sommige antwoorden vragen uw aandacht
failure-invalid-text = Er is niets gewijzigd.
failure-stale = Iemand anders heeft dit al gewijzigd
failure-stale-text = Uw wijziging is niet opgeslagen. Laad de pagina opnieuw en maak uw wijziging in wat er nu staat.
failure-too-often = Te vaak in korte tijd
failure-too-often-text = Er is niets gedaan. Deze grens voorkomt dat anderen kunnen raden.
failure-too-large = Te groot
failure-too-large-text = Er is meer verstuurd dan deze pagina aankan. Er is niets bewaard. Ga terug en verstuur minder, of een kleiner bestand.
failure-method = Dit adres aanvaardt dat niet
failure-method-text = Het adres klopt, maar de manier van opvragen niet.
failure-unavailable = De gegevens zijn nu niet bereikbaar
failure-unavailable-text = Van wat u hebt verstuurd, is niets bewaard. Wacht even en probeer het opnieuw. De pagina komt vanzelf terug zodra de database er weer is.
failure-full = De schijf is vol
failure-full-text = Van wat u hebt verstuurd, is niets bewaard. Er is ook niets verloren gegaan. Wie deze site beheert, moet ruimte vrijmaken.
failure-crowded = Te veel tegelijk
failure-crowded-text = Veel mensen versturen op dit moment grote formulieren, en er past er niet nog een bij. Ga terug: wat u hebt ingevuld, staat er nog. Verstuur het over een minuut opnieuw.
failure-too-slow = Het duurde te lang
failure-too-slow-text = De pagina is niet afgemaakt. Probeer het zo opnieuw.
failure-internal = Hier ging iets mis
failure-internal-text = De fout ligt bij ons, niet bij u, en is genoteerd. Er is niets half bewaard.

## Why an answer is not taken

refusal-required = Vul hier iets in.
refusal-too-long = Schrijf ten hoogste { $most } tekens. Nu zijn het er { $length }.
refusal-control-characters = Hierin staan onzichtbare tekens, die niet worden bewaard. Typ de tekst opnieuw.
refusal-web-address = Vul een webadres in dat begint met https:// of http://.
refusal-mail-address = Vul een e-mailadres in, zoals naam@example.org.
refusal-date = Vul een dag, een maand of een jaar in: 2027-06-14, 2027-06 of 2027.
refusal-encoding = De tekst is verstuurd op een manier die niet te lezen is (het is geen UTF-8).
refusal-broken-form = Wat is verstuurd, kwam niet volledig aan. Verstuur het nog een keer.
refusal-form-token = Het formulier stond te lang open of kwam van een andere pagina. Laad de pagina opnieuw en verstuur het nog een keer.
refusal-cross-site = Dit is verstuurd vanaf een andere site. Daarom is er niets gedaan.
refusal-query = Een deel van het adres is niet te begrijpen.
refusal-query-value = De waarde van “{ $name }” in het adres is niet te begrijpen.
refusal-query-twice = “{ $name }” staat twee keer in het adres.
refusal-query-unknown = Hier is geen parameter “{ $name }”. Wel: { $known }.
refusal-query-none = Hier is geen parameter “{ $name }”; dit adres kent er geen.
refusal-query-long = Het adres is te lang.
refusal-form-cut = Het formulier kwam niet volledig aan. Verstuur het opnieuw.
refusal-file-too-large = Het bestand is groter dan deze pagina aanneemt. Er is niets van bewaard. Kies een kleiner bestand.
refusal-json = De JSON klopt niet op regel { $line }, kolom { $column }.

## Front page

home-title = Zorgberoepen die samen leren en samenwerken
home-description = De confederatie van netwerken voor interprofessioneel opleiden en samenwerken in de zorg: wie ze zijn, wat ze doen, waar ze elkaar ontmoeten.
home-feed = Nieuws
home-news = Nieuws
home-news-none = Nog niets. Wat in het register verandert, staat straks hier.

## Desk

desk-title = Mijn bureau
desk-lede = Wat de confederatie van u nodig heeft, voor al uw mandaten samen. De tijden gelden in uw tijdzone ({ $zone }).
# dynamic: desk-
desk-now = Nu
desk-now-empty = Er wacht nu niets op u.
desk-soon = Binnenkort
desk-soon-empty = De komende weken hoeft er niets klaar te zijn.
desk-others = Wachten op anderen
desk-others-empty = U wacht op niemand.
desk-mandates = Mijn mandaten
desk-mandates-none = U hebt nu geen mandaat. Als een organisatie u er een geeft, staat het hier.
desk-rooms = Wat hier nog komt
desk-room-hosting = Conferentie organiseren
desk-room-hosting-text = Stappen van een conferentie die u moet zetten.
desk-office = Secretariaat
office-group-register = Register
office-group-networks = Netwerken
office-group-exchange = Uitwisseling
office-group-house = Huis
office-bodies = Organisaties
office-imports = Import en export
office-persons = Personen
office-mandates = Mandaten
office-agreements = Overeenkomsten
office-mailings = Mailings
office-health = Aandachtspunten in het register
office-journal = Logboek

## Search

search-title = Zoeken
search-title-for = Zoeken: { $words }
search-count = { $count ->
    [0] Er is niets gevonden.
    [one] Er is één resultaat gevonden.
   *[other] Er zijn { $count } resultaten gevonden.
}
search-none = Op geen enkele pagina staan al deze woorden
search-none-text = Probeer minder woorden of een andere spelling. Accenten en hoofdletters maken geen verschil.
search-none-networks = Alle netwerken bekijken

## Work that follows

jobs-title = Werk op de achtergrond
jobs-lede = E-mails en ander werk dat op een wijziging volgt. Wat mislukt, wordt vanzelf opnieuw geprobeerd. Wat te vaak mislukt, wacht hier.
jobs-counts = In de wachtrij: { $waiting }. Opgegeven: { $failed }.
jobs-none = Er is niets mislukt
jobs-none-text = Al het werk dat klaar moest zijn, is gedaan.
jobs-attempts = { $count ->
    [one] één keer geprobeerd
   *[other] { $count } keer geprobeerd
}
jobs-next = opnieuw { $when }
jobs-run = Opnieuw uitvoeren
jobs-drop = Laten vervallen
flash-job-rerun = Het werk wordt opnieuw uitgevoerd.
flash-job-dropped = Het werk is vervallen.

## Sources

sources-title = Bronnen
sources-heading = Bronnen
sources-lede = Bij elk feit op deze pagina’s staat waar het vandaan komt. Dit zijn alle pagina’s die zijn gelezen.
sources-count = { $count ->
    [one] één gegeven
   *[other] { $count } gegevens
}
sources-own-words = Wat hier staat, is op deze pagina geschreven door de organisatie zelf of door het secretariaat.
sources-own-words-rest = Wat geen nummer heeft, is later op deze pagina geschreven door de organisatie zelf of door het secretariaat.
confidence-high = vermeld door de organisatie zelf of door de gastinstelling.
confidence-medium = vermeld door een derde, of aangekondigd en achteraf niet geteld.
confidence-low = niet bevestigd.
doubts-title = Niet bevestigd
doubts-note = Ergens gezegd, maar niet zeker genoeg om als feit te tonen

## About the site

about-licence = Licentie
about-licence-program = Het programma achter deze pagina’s heet Alltogether. Het is vrije software onder de Apache-licentie 2.0.
about-licence-facts = Iedereen mag de feiten en cijfers gebruiken, met vermelding van de bron. Teksten die organisaties over zichzelf schrijven, blijven van hen.
about-licence-map = De kaart is gemaakt met Natural Earth, dat tot het publieke domein behoort, via world-atlas (ISC-licentie). De namen van landen en talen komen uit Unicode CLDR.
about-accessibility = Toegankelijkheid
about-accessibility-aim = Deze pagina’s zijn gemaakt om te voldoen aan de Richtlijnen voor Toegankelijkheid van Webcontent (WCAG) 2.2 op niveau AA.
about-accessibility-how = Alles werkt met het toetsenbord, met een schermlezer, op dubbele grootte, op een klein scherm en zonder scripts. De kleuren volgen uw eigen instelling voor licht en donker. Bij de kaart hoort een tabel, en bij elke grafiek staan de cijfers.
about-accessibility-tell = Houdt iets u tegen? Laat het ons weten. We lossen het op en helpen u ondertussen.
about-data-protection = Gegevensbescherming
about-data-protection-what = Van een persoon bewaren we wat een functie nodig heeft: naam, e-mailadres, talen, tijdzone en de mandaten met hun dagen. Wie lid wordt, noemt ook een land, netwerken en wat hij of zij biedt of zoekt; wie een aanvraag of verslag schrijft of banden opgeeft, laat achter wat daar staat.
about-data-protection-who-sees = Een naam is alleen openbaar als de persoon zelf daarmee instemt. Iedereen kiest op de eigen pagina wie de naam en het adres mag zien.
about-data-protection-cookies = Eén cookie houdt u ingelogd, een tweede verbindt een formulier met uw browser, een derde onthoudt de taal die u hebt gekozen. Geen ervan volgt u. Bij deze pagina’s is geen ander bedrijf betrokken.
about-data-protection-mail = U krijgt alleen e-mail over wat u hebt gevraagd of wat bij uw mandaat hoort.
about-data-protection-yours = U kunt altijd zien en verbeteren wat er over u wordt bewaard, het allemaal meenemen, anderen vragen te verbeteren wat zij bewaren, en uw eigen gegevens wissen. Het logboek bewaart met nummers wat er is gebeurd, zonder namen.
about-data-protection-kept = Bewaartermijnen
about-contact = Contact
about-contact-secretariat = Het secretariaat zorgt voor het register en voor deze pagina’s.
about-contact-none = Hier is nog geen adres ingesteld. Wie deze site beheert, kan dat doen.
about-contact-bodies = Voor een netwerk of een groep gebruikt u de site die op de eigen pagina daarvan staat.

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who } heeft mislukt werk opnieuw laten uitvoeren
fact-platform-job-dropped = { $who } heeft mislukt werk laten vervallen
