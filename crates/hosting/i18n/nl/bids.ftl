### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = Mijn kandidaturen
bids-mine-lede = Kandidaturen als gastinstelling die u schrijft, alleen of met anderen.
bids-none = U schrijft nu geen kandidatuur.
bids-bid = Kandidatuur
bids-begin = Een kandidatuur beginnen
bids-untitled = Kandidatuur zonder titel
bids-somebody = Iemand van het team
bids-task = De kandidatuur indienen: { $title }
bids-task-action = Verder schrijven
bids-back = Terug naar de kandidatuur
bids-save = Opslaan
bids-save-next = Opslaan en verdergaan: { $title }
bids-choose = Kies
bids-sealed-note = Tot de kandidaturen samen worden geopend, ziet alleen uw team deze kandidatuur. Het secretariaat en de beoordelingscommissie kunnen niet zien dat ze bestaat.
bids-shut-note = Dit kan worden gelezen, maar niet meer worden gewijzigd.

bids-newer = Iemand van uw team heeft hier intussen iets opgeslagen. Wat u hebt ingevuld, staat hieronder en is nog niet opgeslagen: bekijk wat de ander heeft geschreven, voeg beide samen en sla dan op.
bids-theirs = Wat de ander heeft opgeslagen
bids-opened-lede = Zoals ze is ingediend, met het controlegetal. Er verandert niets meer aan.
bids-digest = Controlegetal (SHA-256)

## Coming in

link-mail-bids = Iemand, waarschijnlijk u, wil zich met dit e-mailadres kandidaat stellen om een conferentie te organiseren.
bids-door = Zich kandidaat stellen om een conferentie te organiseren
bids-door-lede = Een gastinstelling hoeft geen lid te zijn. We mailen u een link die uw kandidaturen opent; niemand anders hoort ervan.
bids-door-known = Ik sta in het register: inloggen
bids-door-send = Stuur mij de link
bids-your-name = Uw naam
bids-your-name-help = Zoals anderen van uw team die zullen zien.
bids-your-address = Uw e-mailadres
bids-your-address-help = De link gaat ernaartoe. Het wordt aan niemand getoond.

## A bid as a whole

bids-parts = Wat de kandidatuur zegt
bids-parts-note = Elk deel wordt apart opgeslagen. U kunt in elke volgorde schrijven.
bids-basics = Titel, plaats, data en gastinstellingen
bids-budget = Begroting
bids-words = { $count } van { $most } woorden
bids-files =
    { $count ->
        [one] één bestand
       *[other] { $count } bestanden
    }
bids-preview = Lezen zoals de beoordelingscommissie dat zal doen
bids-preview-lede = Dit zou nu worden ingediend.
bids-hand-in = Indienen
bids-hand-in-note = Een kopie van de hele kandidatuur wordt bewaard met haar controlegetal (SHA-256). U kunt verder schrijven en opnieuw indienen tot het einde van de termijn: de laatste kopie telt.
bids-lacks =
    { $count ->
        [one] Er ontbreekt één ding.
       *[other] Er ontbreken { $count } dingen.
    }
bids-lead-alone = dat doet wie het team leidt
bids-withdraw = De kandidatuur intrekken
bids-resume = Verdergaan met de kandidatuur
bids-discard = De kandidatuur weggooien
bids-team = Team
bids-team-note = Iedereen van het team schrijft. Wie leidt, dient in.
bids-invite = Iemand uitnodigen
bids-leave-out = Uit het team halen
bids-invited = Iemand voor het team uitnodigen
bids-invited-lede = Geef deze link aan één persoon die u vertrouwt. De link werkt één keer, twee weken lang, en wordt alleen nu getoond.
bids-invited-note = Wie de link opent en inlogt, komt in het team en kan de hele kandidatuur lezen en schrijven. Wie niet in het register staat, gaat eerst naar “Zich kandidaat stellen om een conferentie te organiseren” en opent daarna de link.
bids-join = In het team van een kandidatuur komen
bids-join-lede = Iemand heeft u uitgenodigd om samen een kandidatuur te schrijven. U kunt dan alles lezen en schrijven, en de anderen van het team zien uw naam.
bids-join-yes = In het team komen

# dynamic: bids-hand-in-
bids-hand-in-expression = Het blijk van belangstelling indienen
bids-hand-in-bid = De kandidatuur indienen

# dynamic: bids-handed-
bids-handed-expression = Blijk van belangstelling, ingediend op { $at }
bids-handed-bid = Kandidatuur, ingediend op { $at }

# dynamic: bids-state-
bids-state-draft = Wordt geschreven
bids-state-expressed = Belangstelling getoond
bids-state-handed = Ingediend
bids-state-withdrawn = Ingetrokken
bids-state-opened = Geopend

# dynamic: bids-part-
bids-part-lead = leidt
bids-part-member = schrijft

## Title, place, dates, hosts

bids-basics-lede = Wat eerst komt. De instelling die leidt, is de eerste gastinstelling.
bids-field-title = Titel van de kandidatuur
bids-field-title-help = Zoals “Conferentie in Nairobi”.
bids-field-city = Stad
bids-field-country = Land
bids-field-mode = Hoe men deelneemt
bids-field-language = Taal van de kandidatuur
bids-field-language-help = De taal waarin u ze schrijft.
bids-field-first = Eerste dag
bids-field-last = Laatste dag
bids-field-host = Naam van de instelling
bids-field-host-country = Het land ervan
bids-dates = Data
bids-dates-option = Data, mogelijkheid { $number }
bids-window = De oproep vraagt om dagen binnen deze periode: { $days }.
bids-clashes = Tegelijk:
bids-clash = { $title }, { $days }
bids-hosts = Gastinstellingen
bids-hosts-note = Instellingen die de conferentie samen zouden organiseren. Ze hoeven niet in het register te staan; een instelling die er onder dezelfde naam in staat, wordt herkend.
bids-host-number = Gastinstelling { $number }
bids-host-number-add = Een gastinstelling toevoegen

## A section

bids-text = Tekst
bids-text-help = Voor lijsten en nadruk kunt u Markdown gebruiken.
bids-saved-by = Opgeslagen door { $who }, { $at }
bids-past = Wat hier eerder stond
bids-past-lede = Teksten die door iemand anders zijn vervangen, of die na enige tijd zijn vervangen. Kopieer eruit wat u mist.
bids-past-none = Er is nog niets vervangen.
bids-autosave-saving = Opslaan…
bids-autosave-saved = Alles is opgeslagen.
bids-autosave-offline = Niet opgeslagen: er is geen verbinding. Het wordt vanzelf opnieuw geprobeerd.
bids-autosave-stopped = Niet opgeslagen: druk op “Opslaan” om te zien waarom. Niets van wat u hebt ingevuld, is verloren.
bids-files-title = Bestanden
bids-files-note = Wie beoordeelt, krijgt ze om op te slaan; ze worden nooit op een pagina getoond.
bids-files-none = Er is hier geen bestand.
bids-file = Bestand
bids-file-help = Pdf, afbeeldingen, tekst of kantoordocumenten zonder macro’s, ten hoogste 5 MB.
bids-attach = Het bestand toevoegen
bids-kilobytes = { $size } kB

## The budget

bids-budget-lede = Vul elke post in voor een lage, een verwachte en een hoge opkomst. Het inschrijfgeld volgt uit wie er komt en wat elke deelnemer betaalt.
bids-currency = Munt
bids-currency-help = Alle bedragen zijn in één munt. De code van drie letters, zoals EUR.
bids-fee = Inschrijfgeld per deelnemer
bids-come = Hoeveel er komen:
bids-lines = Posten
bids-sums = Wat het wordt
bids-sums-note = Volgens wat is opgeslagen.
bids-sum-delegates = Deelnemers
bids-sum-fees = Inschrijfgeld
bids-sum-other = Ander geld dat binnenkomt
bids-sum-fixed = Vaste kosten, wie er ook komt
bids-sum-each = Kosten voor deelnemers
bids-sum-result = Wat er overblijft
bids-sum-even = Kosten gedekt vanaf zoveel deelnemers
bids-warnings = Kijk hier nog eens naar:
bids-warning-loss = { $scenario }: een verlies van { $loss }.
bids-warning-fewer = { $scenario }: minder deelnemers dan in het geval ervoor.
bids-warning-never = De kosten worden nooit gedekt, hoeveel deelnemers er ook komen: elke deelnemer kost ten minste evenveel als die betaalt.
bids-warning-above =
    { $count ->
        [one] De kosten zijn gedekt vanaf één deelnemer, en dat is meer dan er bij een lage opkomst komen.
       *[other] De kosten zijn gedekt vanaf { $count } deelnemers, en dat is meer dan er bij een lage opkomst komen.
    }
bids-warning-zero = “{ $line }” is nul in alle drie de gevallen.
bids-warning-uneven = “{ $line }” is per deelnemer, en verschilt tussen de drie gevallen.

# dynamic: bids-scenario-
bids-scenario-low = Laag
bids-scenario-expected = Verwacht
bids-scenario-high = Hoog

## What is missing

bids-missing-title = Er is geen titel.
bids-missing-place = Stad en land ontbreken.
bids-missing-hosts = Er is geen gastinstelling genoemd.
bids-missing-dates = De eerste mogelijkheid voor de data ontbreekt.
bids-missing-mode = Er staat niet hoe men deelneemt.
bids-missing-text = Er is niets geschreven.
bids-missing-words = Er zijn { $count } woorden geschreven, en { $most } is het hoogste aantal.
bids-missing-file = Er ontbreekt een bestand.
bids-missing-currency = De munt ontbreekt.
bids-missing-lines =
    { $count ->
        [one] Eén post is niet voor alle drie de gevallen ingevuld.
       *[other] { $count } posten zijn niet voor alle drie de gevallen ingevuld.
    }
bids-missing-tiers =
    { $count ->
        [one] Bij één tariefgroep ontbreekt het inschrijfgeld of hoeveel er komen.
       *[other] Bij { $count } tariefgroepen ontbreekt het inschrijfgeld of hoeveel er komen.
    }

## Refusals

bids-refusal-move = Dit kan niet met de status die de kandidatuur nu heeft.
bids-refusal-closed = Deze oproep neemt geen kandidaturen aan.
bids-refusal-late = De termijn voor kandidaturen is voorbij. Wat is geschreven, blijft zoals het is; wat is ingediend, telt.
bids-refusal-late-expression = De termijn voor blijken van belangstelling is voorbij.
bids-refusal-not-expressed = Deze oproep vraagt eerst om een blijk van belangstelling, en de termijn daarvoor is voorbij.
bids-refusal-many = U werkt al aan { $most } kandidaturen voor deze oproep, of de oproep heeft er al heel veel. Gooi er eerst een weg.
bids-refusal-submissions = De kandidatuur is { $most } keer ingediend, en dat is het hoogste aantal.
bids-refusal-team = Een team heeft ten hoogste { $most } mensen, samen met wie is uitgenodigd.
bids-refusal-lead = Wie leidt, blijft in het team.
bids-refusal-country = Dit land is niet bekend. Vul de naam in, of de code van twee letters.
bids-refusal-window = Deze dagen vallen buiten de dagen waarom de oproep vraagt.
bids-refusal-currency = Vul eerst de munt in.
bids-refusal-other-currency = Alle bedragen van deze begroting zijn in { $currency }. Reken dit bedrag om naar die munt.
bids-refusal-negative = Een bedrag mag niet kleiner dan nul zijn. Geld dat binnenkomt en geld dat wordt uitgegeven, hebben eigen posten.
bids-refusal-amount =
    { $digits ->
        [0] Vul een geheel bedrag in, zoals 1200.
       *[other] Vul een bedrag in met ten hoogste { $digits } cijfers na de komma, zoals 1200,50.
    }
bids-refusal-sealed = Kandidaturen blijven verzegeld tot de termijn ervoor voorbij is.
bids-refusal-nothing = Er is geen kandidatuur ingediend. Beëindig de oproep zonder gastinstelling.

## Questions

questions-title = Vragen en antwoorden
questions-lede = Wat kandidaten hebben gevraagd, en de antwoorden voor alle kandidaten. Er wordt niet gezegd wie de vraag stelde.
questions-ask = Een vraag stellen
questions-ask-lede = Alle kandidaten krijgen het antwoord tegelijk. Niemand hoort wie de vraag stelde.
questions-ask-help = Schrijf de vraag zo dat niet blijkt wie u bent.
questions-over = De tijd voor vragen is voorbij.
questions-question = Vraag
questions-question-help = U kunt de vraag in andere woorden stellen, vooral als uit deze woorden blijkt wie vraagt.
questions-answer = Antwoord
questions-send = Aan alle kandidaten antwoorden
questions-waiting = Nog niet beantwoord
questions-waiting-note = U ziet niet wie vraagt: kandidaturen zijn verzegeld.
questions-waiting-none = Er wacht niets.
questions-frozen = De tijd voor antwoorden is voorbij, zodat niet verandert waarop kandidaten vertrouwen.
questions-answered = Beantwoord
questions-answered-none = Er is nog niets beantwoord.
questions-change = Het antwoord wijzigen
questions-refusal-late = De tijd voor vragen is voorbij.
questions-refusal-frozen = De tijd voor antwoorden is voorbij. Wat is beantwoord, blijft zoals het is.
questions-refusal-many = U hebt { $most } vragen die op antwoord wachten, of de oproep heeft er heel veel.

## Opening

calls-open-bids = De ingediende kandidaturen openen
calls-open-bids-note = De termijn is voorbij. Alle ingediende kandidaturen worden samen geopend; tot u dat doet, ziet niemand hoeveel het er zijn.
calls-bidders = Wie zich kandidaat stelt
calls-open-task = De ingediende kandidaturen openen: { $title }
calls-open-task-action = Kandidaturen openen

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = Uw kandidatuur is ingediend
mail-bid-handed-in = De kandidatuur van uw team voor “{ $title }” is ingediend. U kunt verder schrijven en opnieuw indienen tot het einde van de termijn.
mail-bid-handed-in-button = De kandidatuur openen
mail-bid-expressed-subject = Uw blijk van belangstelling is ingediend
mail-bid-expressed = Het blijk van belangstelling van uw team voor “{ $title }” is ingediend.
mail-bid-expressed-button = De kandidatuur openen
mail-bids-opened-subject = De ingediende kandidaturen zijn geopend
mail-bids-opened = Alle kandidaturen voor “{ $title }” zijn geopend, ook die van uw team. Ze worden nu beoordeeld.
mail-bids-opened-button = De oproep openen

# dynamic: mail-question-
mail-question-answered-subject = Een vraag is beantwoord
mail-question-answered = Een vraag over “{ $title }” is voor alle kandidaten beantwoord.
mail-question-answered-button = Het antwoord lezen

## Said after a change

flash-bid-begun = De kandidatuur is begonnen. Alleen u ziet ze.
flash-bid-saved = Opgeslagen.
flash-bid-handed-in = De kandidatuur is ingediend.
flash-bid-expressed = Het blijk van belangstelling is ingediend.
flash-bid-withdrawn = De kandidatuur is ingetrokken.
flash-bid-resumed = U kunt verder schrijven. Dien de kandidatuur opnieuw in voor het einde van de termijn.
flash-bid-discarded = De kandidatuur is weggegooid.
flash-bid-joined = U bent in het team.
flash-bid-left-out = Deze persoon is niet meer in het team.
flash-question-asked = Uw vraag wacht op een antwoord.
flash-question-answered = Iedereen kan het antwoord lezen, en kandidaten krijgen bericht.
flash-bids-opened = De ingediende kandidaturen zijn geopend.
