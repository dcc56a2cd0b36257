### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = Een conferentie organiseren
hosting-lede = Oproepen voor een gastinstelling, van de eerste aankondiging tot de keuze, en waar conferenties tot nu toe werden gehouden.
hosting-calendar = Termijnen als agenda
kind-call = Oproep voor een gastinstelling
rotation-title = Waar de conferentie tot nu toe was
rotation-of = { $series }: waar de conferentie tot nu toe was
rotation-note = Wie de volgende plaats kiest, ziet hier wie er aan de beurt kan zijn. De regio’s zijn die van de Verenigde Naties (M49).
rotation-edition = Conferentie
rotation-year = Jaar
rotation-place = Plaats
rotation-region = Regio
rotation-hosts = Gastinstellingen

# dynamic: region-
region-002 = Afrika
region-009 = Oceanië
region-019 = Amerika
region-142 = Azië
region-150 = Europa

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who } heeft de oproep gepubliceerd: { $what }
fact-hosting-call-changed = { $who } heeft de oproep gewijzigd: { $what }
fact-hosting-call-withdrawn = { $who } heeft de oproep ingetrokken: { $what }
fact-hosting-call-closed = { $who } heeft de oproep zonder gastinstelling beëindigd: { $what }
fact-hosting-opened = { $who } heeft de ingediende kandidaturen geopend voor de oproep: { $what }
fact-hosting-bid-opened = Een kandidatuur is geopend: { $what }
fact-hosting-bid-withdrawn = { $who } heeft een kandidatuur ingetrokken nadat ze was geopend: { $what }
fact-hosting-answered = { $who } heeft een vraag van kandidaten beantwoord over de oproep: { $what }
fact-hosting-sample-loaded = { $who } heeft de voorbeeldoproep ingeladen: { $what }

# dynamic: news-
news-hosting-called = gastinstelling gezocht
news-hosting-call-changed = oproep voor een gastinstelling gewijzigd
news-hosting-call-withdrawn = oproep voor een gastinstelling ingetrokken
news-hosting-call-closed = oproep zonder gastinstelling geëindigd
news-hosting-opened = ingediende kandidaturen geopend

# dynamic: api-subject-
api-subject-calls-to-host = Oproepen voor een gastinstelling, met alles wat ze zeggen: open voor iedereen

# dynamic: merging-hosting-
merging-hosting-question-answered-by = Vragen van kandidaten die deze persoon heeft beantwoord

## The sample

sample-call-title = Voorbeeld van een oproep voor de gastinstelling van de volgende conferentie
sample-call-note = **Dit is een voorbeeld om rond te kijken.** De confederatie heeft zo’n oproep niet gepubliceerd, en niemand kan zich echt kandidaat stellen. Bij regels die van andere organisaties zijn overgenomen, staat van welke.

## Lists of things that are composed

compose-up = Omhoog
compose-down = Omlaag
compose-remove = Verwijderen

## Calls

calls-title = Oproep
calls-body = Organisatie
calls-state = Status
calls-next = Wat nu volgt
calls-open = Nu open
calls-open-none = Op dit moment wordt geen gastinstelling gezocht. Wie de feed volgt, hoort van de volgende oproep.
calls-drafts = Nog niet gepubliceerd
calls-past = Eerdere oproepen
calls-new = Een oproep voor een gastinstelling maken
calls-new-lede = Een oproep begint met de inhoud van een andere oproep of met het sjabloon. U stelt hem in delen samen, en niemand anders ziet hem voordat u hem publiceert.
calls-new-nobody = Oproepen worden gemaakt door wie voor een organisatie spreekt. U hebt nu geen mandaat om voor een organisatie te spreken.
calls-make = De oproep beginnen
calls-for = Conferentie
calls-window = Wanneer de conferentie moet zijn
calls-window-from = vanaf { $day }
calls-window-until = tot en met { $day }
calls-days =
    { $count ->
        [one] minstens één dag
       *[other] minstens { $count } dagen
    }
calls-compose = De oproep samenstellen
calls-compose-lede = Elk deel heeft een eigen pagina. Wat u schrijft, is in de taal waarin u deze pagina’s leest; andere talen blijven zoals ze zijn.
calls-part = Deel
calls-part-has = Bevat
calls-part-missing = Ontbreekt
calls-has =
    { $count ->
        [one] één onderdeel
       *[other] { $count } onderdelen
    }
calls-languages = Talen
calls-languages-note = Open deze pagina’s in een andere taal om de oproep in die taal te schrijven.
calls-written = { $count } van { $all } teksten
calls-publish = De oproep publiceren
calls-publish-note = Vanaf dan kan iedereen hem lezen. Termijnen kunnen alleen naar een later tijdstip worden verschoven, en bij elke wijziging staat wat er is gewijzigd en waarom.
calls-not-ready = Voordat de oproep kan worden gepubliceerd, moet worden toegevoegd wat hierboven ontbreekt.
calls-discard = Het concept weggooien
calls-draft-note = Dit is een concept. Wie de oproepen van deze organisatie beheert, ziet het, en niemand anders.
calls-save = Dit deel opslaan
calls-newer = Iemand anders heeft deze oproep intussen opgeslagen. Wat u hebt ingevuld, staat hieronder en is niet opgeslagen: bekijk de nieuwere versie en sla dan opnieuw op.
calls-see-newer = De nieuwere versie naast deze pagina openen
calls-end = De oproep zonder gastinstelling beëindigen
calls-end-lede = Iedereen kan lezen dat de oproep is geëindigd, en waarom. Dit kan niet ongedaan worden gemaakt.
calls-end-how = Hoe de oproep eindigt
calls-end-withdrawn = De oproep wordt ingetrokken
calls-end-closed = De oproep eindigde zonder resultaat: niemand stelde zich kandidaat, of geen enkele kandidatuur was goed genoeg
calls-end-why = Waarom
calls-end-why-help = Voor iedereen, en vooral voor wie zich kandidaat heeft gesteld.
calls-ended = Deze oproep is zonder gastinstelling geëindigd
calls-versions = Wat er is gewijzigd
calls-versions-lede = Alle gepubliceerde versies van deze oproep, de nieuwste eerst.
calls-versions-none = De oproep is nog niet gepubliceerd.
calls-version = Versie { $number }, sinds { $at }
calls-changed-times =
    { $count ->
        [one] Eén keer gewijzigd sinds de publicatie
       *[other] { $count } keer gewijzigd sinds de publicatie
    }
calls-calendar-step = { $step }: { $title }
calls-timeline-note = Elke termijn wordt in uw tijdzone getoond, met de eigen tijdzone ernaast.
calls-checks-note = Hier wordt eerst naar gekeken. Wat als formaliteit is gemarkeerd, kan tot een vastgestelde datum in orde worden gemaakt.
calls-budget-note = Begrotingen kunnen in elke munt zijn. Ze worden vergeleken in { $currency }.
calls-criteria-note = De gewichten van alle criteria zijn samen 100. De marge zegt hoever een gewicht redelijkerwijs kan verschuiven; later laat ze zien hoe vast de volgorde van de kandidaturen is.
calls-events-note = Op deze dagen zijn er andere evenementen.
calls-borrowed = Overgenomen van
calls-criterion = Criterium
calls-range = Marge
calls-rules-link = De regels waarmee wordt besloten
calls-published = Wat er wordt gepubliceerd, en wanneer
calls-sections-expression = Blijk van belangstelling
calls-sections-bid = De kandidatuur
calls-required = verplicht
calls-not-required = kan worden weggelaten
calls-words =
    { $count ->
        [one] ten hoogste één woord
       *[other] ten hoogste { $count } woorden
    }
calls-attached-may = er mogen bestanden bij
calls-attached-must = er moet een bestand bij
calls-private = alleen voor de beoordelingscommissie
calls-mendable = een formaliteit die tot een vastgestelde datum in orde kan worden gemaakt
calls-appraisers =
    { $count ->
        [one] Minstens één persoon beoordeelt elke kandidatuur.
       *[other] Minstens { $count } personen beoordelen elke kandidatuur.
    }
calls-grace-hours =
    { $count ->
        [one] Wat binnen één uur daarna binnenkomt, telt nog mee.
       *[other] Wat binnen { $count } uur daarna binnenkomt, telt nog mee.
    }
calls-grace-minutes =
    { $count ->
        [one] Wat binnen één minuut daarna binnenkomt, telt nog mee.
       *[other] Wat binnen { $count } minuten daarna binnenkomt, telt nog mee.
    }

# dynamic: calls-time-
calls-time-done = voorbij
calls-time-next = volgende
calls-time-planned = moet nog komen

# dynamic: calls-state-
calls-state-draft = Concept
calls-state-open = Open voor kandidaturen
calls-state-over = Gesloten voor kandidaturen
calls-state-opened = Kandidaturen zijn geopend en worden beoordeeld
calls-state-decided = Besloten
calls-state-closed = Zonder gastinstelling geëindigd
calls-state-withdrawn = Ingetrokken

# dynamic: calls-part-
calls-part-about = Wat er wordt gezocht
calls-part-about-lede = Wat van een gastinstelling wordt gevraagd, wanneer, en wat die krijgt.
calls-part-timeline = Tijdlijn
calls-part-timeline-lede = Wanneer elke stap voorbij is. Laat een stap leeg die uw oproep niet heeft; alleen de termijn voor kandidaturen is nodig.
calls-part-checks = Voorwaarden
calls-part-checks-lede = Waaraan moet zijn voldaan voordat een kandidatuur wordt beoordeeld.
calls-part-sections = Rubrieken van de kandidatuur
calls-part-sections-lede = Wat kandidaten schrijven en bijvoegen, bij het blijk van belangstelling en bij de kandidatuur.
calls-part-budget = Begrotingsformulier
calls-part-budget-lede = De posten die elke begroting heeft. Kandidaten vullen elke post in voor een lage, een verwachte en een hoge opkomst.
calls-part-tiers = Tariefgroepen
calls-part-tiers-lede = Groepen deelnemers die hetzelfde inschrijfgeld betalen.
calls-part-criteria = Criteria
calls-part-criteria-lede = Waarop kandidaturen worden beoordeeld, hoe zwaar elk criterium telt en wat elk punt van de schaal betekent.
calls-part-events = Andere evenementen
calls-part-events-lede = Conferenties, feestdagen en andere dagen die kandidaten beter kunnen vermijden.
calls-part-conduct = Wie beoordeelt en besluit
calls-part-conduct-lede = De beoordelingscommissie, het besluit, en wat wanneer wordt gepubliceerd.

# dynamic: calls-step-
calls-step-expression = Blijken van belangstelling
calls-step-questions = Laatste vragen van kandidaten
calls-step-answers = Alle vragen beantwoord
calls-step-bid = Kandidaturen ingediend
calls-step-mending = Formaliteiten in orde gemaakt
calls-step-asking = Vragen van de beoordelingscommissie beantwoord
calls-step-appraisal = Beoordelingen ingeleverd
calls-step-presentation = Presentaties of bezoeken
calls-step-recommendation = Aanbeveling van de beoordelingscommissie
calls-step-decision = Besluit
calls-step-agreement = Overeenkomst ondertekend

# dynamic: calls-mode-
calls-mode-place = ter plaatse
calls-mode-both = ter plaatse en op afstand
calls-mode-afar = alleen op afstand

# dynamic: calls-since-
calls-since-once = zodra het bekend is
calls-since-opening = als de ingediende kandidaturen worden geopend
calls-since-decision = als er is besloten
calls-since-never = nooit

calls-series-new = Een andere reeks, die met deze oproep begint
calls-like-template = Het sjabloon
calls-like-nothing = Niets: een lege oproep
calls-rules-none = Nog geen gekozen

# dynamic: calls-field-
calls-field-title = Titel
calls-field-title-help = Zoals die in de lijst staat, bijvoorbeeld “Oproep voor de gastinstelling van onze tiende conferentie”.
calls-field-name = Naam
calls-field-series = Reeks
calls-field-series-help = De conferenties die elkaar onder één naam opvolgen.
calls-field-series-name = Naam van de nieuwe reeks
calls-field-series-name-help = Alleen voor een andere reeks.
calls-field-series-slug = De korte naam ervan voor adressen
calls-field-series-slug-help = Kleine letters, cijfers en koppeltekens, zoals “anic”. Alleen voor een andere reeks.
calls-field-number = Nummer van de conferentie
calls-field-number-help = De hoeveelste conferentie van de reeks het is: 10 voor de tiende.
calls-field-like = Beginnen met de inhoud van
calls-field-like-help = Alles kan daarna worden gewijzigd. Termijnen worden niet overgenomen.
calls-field-sought = Wat er wordt gezocht
calls-field-returns = Wat elke kant geeft en krijgt
calls-field-returns-help = Wat de gastinstelling krijgt; de verdeling van een overschot, wie een verlies draagt, leningen en garanties.
calls-field-window-from = De conferentie begint op zijn vroegst op deze dag
calls-field-window-until = De conferentie eindigt uiterlijk op deze dag
calls-field-days = Duur
calls-field-days-help = Hoeveel dagen ze minstens duurt.
calls-field-modes = Hoe men kan deelnemen
calls-field-languages = Talen waarin kandidaturen mogen worden geschreven
calls-field-currency = Munt waarin begrotingen worden vergeleken
calls-field-currency-help = De code van drie letters, zoals EUR. Kandidaten mogen in hun eigen munt rekenen.
calls-field-zone = Tijdzone van alle termijnen
calls-field-zone-help = Een naam zoals Africa/Nairobi, of AoE: dan eindigt een dag als hij overal op aarde is geëindigd.
calls-field-grace = { $step }: minuten die nog meetellen
calls-field-appraisers = Personen die elke kandidatuur beoordelen
calls-field-appraisers-help = Hoeveel minstens.
calls-field-panel = Wie beoordeelt
calls-field-decides = Wie besluit
calls-field-rules = Regels van het besluit
calls-field-shown-panel = Wie beoordeelt
calls-field-shown-bidders = Wie zich kandidaat stelt
calls-field-shown-bids = De kandidaturen, zonder wat alleen voor de beoordelingscommissie is
calls-field-shown-scores = De scores van elke kandidatuur
calls-field-shown-reasons = Het openbare deel van de redenen
calls-field-check = Waaraan moet worden voldaan
calls-field-help = Toelichting
calls-field-mendable = Het is een formaliteit die tot een vastgestelde datum in orde kan worden gemaakt
calls-field-borrowed = Overgenomen van
calls-field-borrowed-help = Van wie het is overgenomen, als het niet van uw eigen organisatie is.
calls-field-borrowed-url = Waar dat te lezen is
calls-field-required = Zonder dit kan een kandidatuur niet worden ingediend
calls-field-private = Dit is alleen voor de beoordelingscommissie, wat er ook van kandidaturen wordt gepubliceerd
calls-field-stage = Wordt ingediend met
calls-field-stage-expression = het blijk van belangstelling
calls-field-stage-bid = de kandidatuur
calls-field-words = Hoogste aantal woorden
calls-field-words-help = Laat dit leeg als er alleen om bestanden wordt gevraagd.
calls-field-attachment = Bestanden
calls-field-attachment-none = geen
calls-field-attachment-may = mogen erbij
calls-field-attachment-must = er moet er minstens één bij
calls-field-flow = Soort
calls-field-flow-income = geld dat binnenkomt, naast inschrijfgeld
calls-field-flow-fixed = vaste kosten, wie er ook komt
calls-field-flow-each = kosten per deelnemer
calls-field-weight = Gewicht
calls-field-weight-help = De gewichten van alle criteria zijn samen 100.
calls-field-low = Kleinste redelijke gewicht
calls-field-high = Grootste redelijke gewicht
calls-field-scale = Schaal
calls-field-scale-help = Een regel voor elk punt: het nummer, en dan wat dit punt verdient. Bijvoorbeeld “1 Niet aangetoond”.
calls-field-first = Eerste dag
calls-field-last = Laatste dag
calls-field-remark = Wat u hebt gewijzigd, en waarom
calls-field-remark-help = Iedereen leest het naast de oproep, en kandidaten krijgen bericht.

## One of a list

calls-check-number = Voorwaarde { $number }
calls-check-number-add = Een voorwaarde toevoegen
calls-section-number = Rubriek { $number }
calls-section-number-add = Een rubriek toevoegen
calls-line-number = Post { $number }
calls-line-number-add = Een post toevoegen
calls-tier-number = Tariefgroep { $number }
calls-tier-number-add = Een tariefgroep toevoegen
calls-criterion-number = Criterium { $number }
calls-criterion-number-add = Een criterium toevoegen
calls-event-number = Evenement { $number }
calls-event-number-add = Een evenement toevoegen

## What is missing

calls-missing-sought = Er staat niet wat er wordt gezocht.
calls-missing-modes = Er staat niet hoe men aan de conferentie kan deelnemen.
calls-missing-sections = Bij de kandidatuur wordt om geen enkele rubriek gevraagd.
calls-missing-expression = Er horen rubrieken bij een blijk van belangstelling, dat geen termijn heeft.
calls-missing-currency = Er is een begrotingsformulier, en geen munt om begrotingen in te vergelijken.
calls-missing-criteria = Er zijn geen criteria.
calls-missing-weights = De gewichten zijn opgeteld { $sum }. Samen moeten ze { $all } zijn.
calls-missing-bid = Er is geen termijn voor kandidaturen.
calls-missing-past = De eerste termijn is al voorbij.
calls-missing-decides = Er staat niet wie besluit.
calls-missing-rules = De regels van het besluit zijn niet gekozen.

## Refusals

calls-refusal-move = Dit kan niet meer met de status die de oproep nu heeft.
calls-refusal-over = Deze oproep is voorbij. Wat erin stond, blijft staan.
calls-refusal-opened = De ingediende kandidaturen zijn geopend. Alleen termijnen die nog moeten komen, kunnen nu worden verschoven, naar een later tijdstip.
calls-refusal-step-over =
    { $step ->
        [expression] De termijn voor blijken van belangstelling is voorbij en blijft zoals hij was.
        [questions] De termijn voor vragen is voorbij en blijft zoals hij was.
        [answers] De termijn voor antwoorden is voorbij en blijft zoals hij was.
        [bid] De termijn voor kandidaturen is voorbij en blijft zoals hij was.
       *[other] Een termijn die voorbij is, blijft zoals hij was.
    }
calls-refusal-earlier =
    { $step ->
        [bid] De termijn voor kandidaturen is aangekondigd. Hij kan naar een later tijdstip worden verschoven, en niet naar een eerder tijdstip.
       *[other] Een aangekondigde termijn kan naar een later tijdstip worden verschoven. Hij kan niet naar een eerder tijdstip, en niet worden weggehaald.
    }
calls-refusal-order = Deze stap is voorbij vóór de stap erboven, of tegelijk ermee. Vul een later tijdstip in.
calls-refusal-window = De laatste dag ligt vóór de eerste dag.
calls-refusal-remark = Zeg wat u hebt gewijzigd, en waarom. Kandidaten vertrouwen op wat de oproep eerder zei.
calls-refusal-number = Vul een geheel getal van 1 tot en met 9.999 in.
calls-refusal-held = Conferentie { $number } van deze reeks heeft al een gastinstelling.
calls-refusal-many = Er zijn al { $most } oproepen, en dat is het hoogste aantal.
calls-refusal-versions = De oproep is { $most } keer gewijzigd, en dat is het hoogste aantal.
calls-refusal-whole = Vul een geheel getal tot en met { $most } in.
calls-refusal-day = Vul een dag van de kalender in.
calls-refusal-moment = Vul een dag en een tijd in, zoals 2027-03-31T18:00. 24:00 is het einde van die dag.
calls-refusal-skipped = Op die dag slaan de klokken deze tijd over, omdat de zomertijd begint. Waarschijnlijk bedoelt u { $instead }: vul dat in, of een andere tijd.
calls-refusal-zone = Deze tijdzone is niet bekend. Vul een naam in zoals Africa/Nairobi, of AoE.
calls-refusal-choice = Kies iets uit de lijst.
calls-refusal-slug = Gebruik kleine letters, cijfers en losse koppeltekens, ten hoogste 20 tekens.
calls-refusal-currency = Dit is geen munt. Vul de code van drie letters in, zoals EUR.
calls-refusal-section = Er wordt niets gevraagd: vul het hoogste aantal woorden in, of vraag om bestanden.
calls-refusal-weight = Een criterium moet meetellen: vul een gewicht van 1 tot en met 100 in.
calls-refusal-range = De marge moet het gewicht zelf bevatten, dat { $weight } is.
calls-refusal-scale-line = “{ $line }” is geen punt van een schaal. Begin met het nummer, en zeg dan wat dit punt verdient.
calls-refusal-scale = Een schaal heeft 2 tot en met 21 punten, elk met een ander nummer.
calls-refusal-borrowed = Zeg van wie het is overgenomen.

## Said after a change

flash-call-made = De oproep is begonnen. Nog niemand anders ziet hem.
flash-call-saved = De oproep is opgeslagen.
flash-call-published = De oproep is gepubliceerd.
flash-call-ended = De oproep is voorbij.
flash-call-discarded = Het concept is weggegooid.
