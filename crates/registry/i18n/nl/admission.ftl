## Becoming a network, for everybody

join-title = Een netwerk worden
join-lede = Een groep mensen en instellingen uit een of meer landen kan een netwerk van de confederatie worden. Zo gaat het.
join-steps = De stappen
join-steps-note = Het secretariaat bepaalt de termijnen.
join-step-apply = U doet een aanvraag
join-text-apply = U bevestigt uw e-mailadres en schrijft de aanvraag, alleen of met anderen. U kunt haar opslaan en later verdergaan. Een concept dat niet wordt ingediend, vervalt na { $draft ->
    [one] { $draft } dag
   *[other] { $draft } dagen
}.
join-step-questions = Wij vragen en u antwoordt
join-text-questions = Het secretariaat leest de aanvraag en vraagt wat niet duidelijk is. U antwoordt binnen { $answer ->
    [one] { $answer } dag
   *[other] { $answer } dagen
}. Netwerken die landen met u delen, krijgen bericht en mogen een opmerking maken.
join-step-emerging = U bent een netwerk in opbouw
join-text-emerging = Vanaf een bepaalde dag staat u in het register, en de personen die u hebt genoemd, spreken voor u.
join-step-trial = U bent op proef
join-text-trial = De proef duurt { $trial ->
    [one] { $trial } maand
   *[other] { $trial } maanden
}. Na { $check ->
    [one] { $check } maand
   *[other] { $check } maanden
} bekijken beide kanten hoe het gaat.
join-step-established = U bent een gevestigd netwerk
join-text-established = Vanaf dan beslist u mee met de andere netwerken.
join-asked = Wat u wordt gevraagd
join-shared = Als een netwerk al landen met u deelt, kunt u toch een aanvraag doen. U zegt dan hoe de twee samenwerken.
join-begin = Een aanvraag beginnen
join-begin-another = Nog een aanvraag beginnen
# Words by which people search for the page, parted by commas; they are not shown.
join-words = toetreden, aansluiten, aanvraag, toelating, nieuw netwerk, netwerk oprichten
join-apply-title = Uw adres bevestigen
join-apply-lede = We sturen u een link per e-mail. Als u die opent, begint uw aanvraag, en u kunt erop terugkomen door in te loggen. Wat u hier invult, wordt na zeven dagen vergeten als u de link niet opent.
join-invited-title = Met anderen een aanvraag schrijven
join-invited-lede = Geef het adres waarop de uitnodiging kwam. We mailen er een link naartoe; zodra u die opent, ziet u het concept en schrijft u mee.
join-your-name = Uw naam
join-your-name-help = Zoals u die zelf schrijft.
join-your-address = E-mailadres
join-your-address-help = Hiermee logt u in, en hier komen e-mails over de aanvraag aan.
join-send-link = Stuur mij de link

## An application

admission-mine = Mijn aanvragen
admission-mine-lede = De aanvragen die u schrijft, en hoe het ermee staat.
admission-mine-none = U hebt geen aanvraag.
admission-unnamed = Aanvraag zonder naam
admission-edit = Verder schrijven
admission-edit-lede = Sla op zo vaak u wilt. Alleen wie eraan schrijft, ziet een concept.
admission-needed = Nodig om de aanvraag in te dienen.
admission-newer = Iemand anders heeft intussen opgeslagen. Wat alleen die persoon heeft gewijzigd, is hieronder ingevoegd. Waar u allebei iets hebt gewijzigd, staan uw woorden in het formulier en die van de ander hier. Kijk het na en sla opnieuw op.
admission-partly = Al het andere is opgeslagen. Wat hieronder is gemarkeerd, nog niet: verbeter het en sla opnieuw op.
admission-first = Wat u nodig hebt, wat u geeft
admission-who = Wie u bent
admission-where = Waar u werkt
admission-name = Naam van het netwerk
admission-purpose = Doel
admission-site = Site
admission-languages = Talen
admission-languages-help = Hun namen met komma’s ertussen, zoals: Engels, Arabisch.
admission-countries = Landen
admission-countries-help = Hun namen met komma’s ertussen, zoals: Kenia, Oeganda. Codes zoals KE mogen ook.
admission-together = Samenwerken met netwerken van dezelfde landen
admission-together-help = Alleen nodig als een netwerk al landen met u deelt.
admission-needs = Wat u het eerst nodig hebt
admission-needs-help = Wat u in het eerste jaar het meest zou helpen.
admission-gives = Wat u het eerst kunt geven
admission-gives-help = Wat anderen van u kunnen leren of krijgen.
admission-aims = Hoe u de doelen en waarden deelt
admission-aims-help = In uw eigen woorden, met voorbeelden.
admission-speakers = Personen die voor het netwerk spreken
admission-speakers-help = Ten hoogste drie. Vraag het hun voordat u hen noemt. Alleen u en het secretariaat zien hun namen en adressen; als het netwerk wordt opgenomen, worden zij de vertegenwoordigers ervan.
admission-speaker-name = Naam
admission-speaker-address = E-mailadres
admission-shared = Er zijn al netwerken met sommige van deze landen.
admission-shared-kindly = Deze netwerken hebben al sommige van uw landen. U kunt toch een aanvraag doen: zeg hieronder hoe u samenwerkt. Zij krijgen bericht van uw aanvraag en mogen er een opmerking over maken.
admission-save = Het concept opslaan
admission-save-review = Opslaan en nakijken
admission-review = Nakijken
admission-review-lede = Dit is wat het secretariaat zal lezen. Na het indienen kunt u vragen beantwoorden en documenten toevoegen, maar de tekst niet meer wijzigen.
admission-submit = Indienen
admission-withdraw = De aanvraag intrekken
admission-withdraw-title = Intrekken
admission-withdraw-text = De aanvraag is dan afgelopen. U kunt op elk moment een nieuwe beginnen.
admission-withdraw-forgotten = Wie alleen voor dit concept in het register staat, wordt na het afmelden vergeten, op zijn vroegst een dag later: naam, adres en wat niemand heeft meegeschreven.
admission-writers = Samen schrijven
admission-writers-note = Wie u uitnodigt, krijgt een e-mail, bevestigt het eigen adres en schrijft mee.
admission-invited = U bent uitgenodigd om mee te schrijven aan een aanvraag.
admission-invited-accept = Meeschrijven
admission-invite = Uitnodigen
admission-stands = Hoe het ermee staat
admission-content = Wat er is geschreven
admission-due = uiterlijk { $at }
admission-late = De termijn is voorbij.
admission-words = Vragen en opmerkingen
admission-words-note = De aanvragers en het secretariaat zien ze, en ook netwerken die de aanvraag mogen zien.
admission-words-none = Er is nog niets gevraagd.
admission-question-of = Vraag van { $body }, { $at }
admission-comment-of = Opmerking van { $body }, { $at }
admission-answer = Antwoord
admission-answer-send = Het antwoord versturen
admission-answer-waits = Nog niet beantwoord.
admission-ask = De aanvragers iets vragen
admission-question = Vraag
admission-comment = Zeggen wat uw netwerk ervan vindt
admission-say = Versturen
admission-by-office = besloten door het secretariaat
admission-by-applicants = door de aanvragers
admission-on-ground = Grond: { $ground }
admission-on-decision = Besluit: { $decision }
admission-trial-days = Tot { $until }, tussentijds bekeken op { $check }.
admission-work = Uitnodiging om een aanvraag te schrijven

# dynamic: stage-
stage-draft = Concept
stage-submitted = Ingediend
stage-questions = Vragen staan open
stage-emerging = In opbouw
stage-trial = Op proef
stage-established = Gevestigd
stage-dormant = In rust
stage-left = Vertrokken
stage-refused = Niet aangenomen
stage-withdrawn = Ingetrokken
stage-lapsed = Vervallen
stage-next-draft = Hierna: de aanvraag indienen.
stage-next-submitted = Hierna: het secretariaat leest de aanvraag, stelt vragen of besluit.
stage-next-questions = Hierna: de aanvragers antwoorden.
stage-next-emerging = Hierna: de proef begint.
stage-next-emerging-untried = Hierna: het netwerk wordt gevestigd.
stage-next-trial = Hierna: de proef wordt bekeken, en aan het eind wordt het netwerk gevestigd.
stage-next-established = Het netwerk beslist mee met de andere.
stage-next-dormant = Het netwerk rust. Het kan terugkomen.
stage-next-left = Het netwerk is vertrokken.
stage-next-refused = De aanvraag is niet aangenomen.
stage-next-withdrawn = De aanvraag is ingetrokken.
stage-next-lapsed = De aanvraag is niet op tijd ingediend.

# dynamic: move-
move-submit = Ingediend
move-ask = Vraag gesteld
move-answer = Beantwoord
move-withdraw = Ingetrokken
move-lapse = Vervallen
move-refuse = Niet aangenomen
move-emerge = Netwerk in opbouw
move-try = De proef begint
move-check = Proef halverwege bekeken
move-establish = Gevestigd
move-rest = In rust
move-leave = Vertrokken

# dynamic: admission-lacks-
admission-lacks-check = niemand heeft de proef halverwege bekeken
admission-lacks-trial = de proef is niet voorbij
admission-lacks-voice = niemand heeft een functie waarin voor het netwerk wordt gesproken

# dynamic: life-
life-emerge = Netwerk in opbouw
life-try = Op proef
life-establish = Gevestigd netwerk
life-rest = In rust
life-leave = Uit de confederatie vertrokken
life-until = Tot { $day }

# dynamic: kind-network-
kind-network-dormant = Netwerk in rust
kind-network-left = Vertrokken netwerk

## The secretariat

office-admission = Aanvragen
office-admission-lede = Wat is ingediend, en wat ervan is geworden.
office-admission-none = Er is geen aanvraag
office-admission-none-text = Niemand heeft er een ingediend, of geen enkele is in deze fase.
admission-stage = Fase
admission-stage-any = Elke fase
admission-begun = Begonnen
admission-by-when = Uiterlijk
admission-step = Over een stap besluiten
admission-step-note = De stap wordt bewaard met uw naam, de dag en de grond.
admission-step-title = Stappen van een netwerk
admission-step-keep = De stap vastleggen
admission-move = Stap
admission-move-choose = Kies een stap
admission-day = Vanaf welke dag
admission-ground = Grond
admission-ground-help = Waarom, in woorden. De openbare pagina toont het niet; de aanvragers zien het.
admission-ground-needed = Nodig voor deze stappen, tenzij u een besluit noemt: { $steps }.
admission-decision = Besluit
admission-decision-help = Het nummer van het besluit waarop de stap berust, als dat er is.
admission-note = Wat is bevonden, of wat zij moeten weten
admission-note-help = Nodig bij het bekijken halverwege een proef: wat is bevonden.
admission-slug-help = Nodig voor een nieuw netwerk: kleine letters, cijfers en koppeltekens.
admission-although = Vestigen hoewel: { $lacks }
admission-although-box = Gevestigd hoewel er iets ontbreekt
admission-although-help = Alleen nodig voor de stap waarmee het gevestigd wordt, met een grond of een besluit. Het logboek bewaart wat ontbrak.

## Networks that are concerned

admission-room = Aanvragen
admission-room-lede = Aanvragen voor landen van dit netwerk, of die netwerken mogen zien.
admission-room-none = Geen aanvraag gaat dit netwerk aan.

## Settings

settings-admission = Toelating
settings-admission-note = Stappen, termijnen en gronden om een netwerk te worden. De beginwaarden zijn voorbeelden; stel in wat uw regels zeggen.
set-trial = Een netwerk is op proef voordat het wordt gevestigd
set-trial-months = Maanden dat een proef duurt
set-check-months = Maanden tot de proef halverwege wordt bekeken
set-answer-days = Dagen om een vraag te beantwoorden
set-draft-days = Dagen tot een concept vervalt
set-grounds = Stappen die een grond of een besluit nodig hebben
set-networks-see = Elk gevestigd netwerk ziet aanvragen
set-save = Opslaan

## What is said

flash-application-saved = De aanvraag is opgeslagen.
flash-application-submitted = De aanvraag is ingediend.
flash-application-withdrawn = De aanvraag is ingetrokken.
flash-writer-invited = De uitnodiging is onderweg.
flash-answer-sent = Het antwoord is verstuurd.
flash-question-sent = De vraag is verstuurd.
flash-comment-sent = De opmerking is verstuurd.
flash-step-kept = De stap is vastgelegd.

admission-refusal-move = Dit kan niet in deze fase.
admission-refusal-together = Een netwerk heeft al sommige van deze landen. Zeg hoe de twee samenwerken.
admission-refusal-ground = Deze stap heeft een grond in woorden nodig, of een besluit.
admission-refusal-although = Er ontbreekt nog iets voordat het gevestigd kan worden. Zet een vinkje als u het toch wilt.
admission-refusal-unsent = Hier staat een vraag die niet is verstuurd. Verstuur die eerst, of maak het veld leeg.
admission-refusal-finding = Zeg wat is bevonden.
admission-refusal-drafts = { $most ->
    [one] U hebt al { $most } concept. Dien het eerst in of trek het in.
   *[other] U hebt al { $most } concepten. Dien er eerst een in of trek er een in.
}
admission-refusal-writers = { $most ->
    [one] Ten hoogste { $most } persoon schrijft aan één aanvraag.
   *[other] Ten hoogste { $most } personen schrijven aan één aanvraag.
}
admission-refusal-words = { $most ->
    [one] Een aanvraag heeft ten hoogste { $most } vraag of opmerking.
   *[other] Een aanvraag heeft ten hoogste { $most } vragen en opmerkingen.
}
admission-refusal-speaker-twice = Deze persoon is al genoemd.
admission-concluded-by = Besloten door { $name }.
admission-refusal-ahead = Die dag moet nog komen. Leg de stap vast als hij er is.
admission-refusal-bytes = Alle documenten die u bij aanvragen voegt, mogen samen { $most } megabyte hebben.
admission-refusal-letters = Naar dit adres zijn vandaag genoeg e-mails gestuurd. Probeer het morgen opnieuw.
admission-refusal-number = Vul een heel getal in dat binnen de grenzen ligt.
admission-refusal-order = Deze dag ligt vóór de vorige stap.
admission-refusal-check = Het bekijken halverwege komt vóór het einde van de proef.

task-application-draft = Een aanvraag wacht om te worden ingediend
task-application-draft-action = Verder schrijven
task-application-questions = Vragen over uw aanvraag wachten op antwoord
task-application-questions-action = Antwoorden
task-application-office = Een aanvraag wacht op het secretariaat
task-application-office-action = Lezen
task-application-trial = Een netwerk is op proef
task-application-trial-action = Bekijken

# dynamic: fact-
fact-registry-application-begun = { $who } is een aanvraag begonnen
fact-registry-application-edited = { $who } heeft een aanvraag gewijzigd
fact-registry-application-invited = { $who } heeft iemand uitgenodigd om aan een aanvraag te schrijven
fact-registry-application-joined = { $who } is aan een aanvraag gaan meeschrijven
fact-registry-application-asked = { $who } heeft iets over een aanvraag gevraagd
fact-registry-application-answered = { $who } heeft iets over een aanvraag beantwoord
fact-registry-application-stepped = { $who } heeft een aanvraag een stap verder gebracht
fact-registry-network-stepped = { $who } heeft een stap vastgelegd van { $what }

# dynamic: mail-
mail-application-submitted-subject = Uw aanvraag is bij { $site } aangekomen
mail-application-submitted = Uw aanvraag is ingediend. Het secretariaat leest haar en schrijft u.
mail-application-submitted-button = Bekijken hoe het ermee staat
mail-application-overlaps-subject = Een aanvraag voor landen van { $body }
mail-application-overlaps = Iemand heeft gevraagd een netwerk te worden, voor landen die { $body } ook heeft. U kunt de aanvraag lezen en zeggen wat uw netwerk ervan vindt.
mail-application-overlaps-button = De aanvraag lezen
mail-application-question-subject = Een vraag over uw aanvraag
mail-application-question = Het secretariaat vraagt iets over uw aanvraag. Antwoord uiterlijk { $day }.
mail-application-question-button = Antwoorden
mail-speaker-named-subject = U spreekt voor { $body }
mail-speaker-named = Het netwerk { $body } staat nu in het register, en u bent genoemd als een van degenen die ervoor spreken: { $role }.

    Als dit een vergissing is, leg het ambt dan neer op de pagina ervan of schrijf het secretariaat.
mail-speaker-named-button = Mandaat bekijken
mail-network-moved-subject = { $body } is een stap verder
mail-network-moved = Het secretariaat heeft over een stap van { $body } besloten, die ingaat op { $day }.
mail-network-moved-button = De pagina bekijken
mail-application-moved-subject = Uw aanvraag is een stap verder
mail-application-moved = Het secretariaat heeft over een stap van uw aanvraag besloten, die ingaat op { $day }.
mail-application-moved-button = Bekijken hoe het ermee staat
mail-application-came-subject = Een aanvraag om een netwerk te worden
mail-application-came = Iemand heeft een aanvraag ingediend om een netwerk te worden.
mail-application-came-button = De aanvraag lezen
mail-application-answered-subject = Vragen over een aanvraag zijn beantwoord
mail-application-answered = De aanvragers hebben alles beantwoord wat over hun aanvraag is gevraagd.
mail-application-answered-button = De antwoorden lezen
mail-trial-check-subject = De proef van { $body } moet worden bekeken
mail-trial-check = De proef van { $body } is halverwege op { $day }. Beide kanten bekijken hoe het gaat, en het secretariaat legt vast wat is bevonden.
mail-trial-check-button = Bekijken hoe het ermee staat
mail-trial-end-subject = De proef van { $body } loopt af
mail-trial-end = De proef van { $body } loopt af op { $day }. Het secretariaat besluit wat er daarna komt.
mail-trial-end-button = Bekijken hoe het ermee staat
mail-application-invited-subject = Schrijf met anderen een aanvraag aan { $site }
mail-application-invited = U bent uitgenodigd om met anderen een aanvraag aan { $site } te schrijven. Bevestig dit adres op de pagina achter de knop; daarna ziet u het concept.
mail-application-invited-button = Mijn adres bevestigen
mail-application-invited-after = Weet u niet waarom, doe dan niets: de uitnodiging wordt na zeven dagen vergeten.

## Namen van landen en talen

named-countries = Namen van alle landen
named-languages = Namen van alle talen
named-refusal-country = “{ $word }” is geen naam van een land. De Engelse naam of de code, zoals KE, mag ook.
named-refusal-country-nearly = “{ $word }” is geen naam van een land. Bedoelde u: { $names }?
named-refusal-language = “{ $word }” is geen naam van een taal. De Engelse naam of de code, zoals sw, mag ook.
named-refusal-language-nearly = “{ $word }” is geen naam van een taal. Bedoelde u: { $names }?

admission-refusal-undecided = Hier staat geen aangenomen besluit uit het register; deze stap heeft er een nodig.
admission-refusal-not-adopted = De netwerken hebben dit besluit niet aangenomen, of het is niet van kracht.
set-decided = Stappen die een aangenomen besluit nodig hebben
admission-propose = Aan de gevestigde netwerken voorleggen
