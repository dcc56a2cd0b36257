## Reports that bodies owe

workspace-reports = Verslagen
reports-title = Verslagen
reports-of = Verslagen van { $name }
reports-report-of = Verslag van { $name }
reports-lede = Waarvan deze organisatie verslag doet, periode na periode. Iedereen die hier een functie heeft, schrijft mee; wie voor de organisatie spreekt, levert het verslag in.
reports-open-lede = Waarvan organisaties van de confederatie verslag doen, periode na periode. Hier staan alleen gepubliceerde verslagen.
reports-none = Er zijn nog geen verslagen.
reports-owed = Te schrijven
reports-owed-none = Deze organisatie hoeft nu geen verslag in te leveren.
reports-done = Ingeleverd
reports-body = Organisatie
reports-state = Status
reports-form = Formulier
reports-period = Periode
reports-standing = Hoe het ermee staat
reports-days = { $from } tot en met { $until }
reports-named = { $title }, { $days }
reports-due-title = Uiterlijk
reports-due = Uiterlijk { $at }
reports-late = Te laat
reports-submitted-at = Ingeleverd op { $at }
reports-words = { $count ->
    [one] 1 woord
   *[other] { $count } woorden
}
reports-private = Alleen voor het secretariaat. Dit antwoord wordt nooit gepubliceerd.
reports-private-short = alleen voor het secretariaat
reports-torn = Terwijl u schreef, heeft iemand een ander antwoord op dezelfde vraag opgeslagen. Dat antwoord staat boven het uwe. Voeg de twee samen en sla opnieuw op. Al uw andere antwoorden zijn bewaard.
reports-partly = Al het andere is opgeslagen. Wat hieronder is gemarkeerd, nog niet: verbeter het en sla opnieuw op.
reports-theirs = Intussen door iemand anders opgeslagen:
reports-remark-said = Wat het secretariaat zei
reports-before = Het antwoord van de vorige periode
reports-before-none = Er is geen eerder verslag met dit formulier om mee te vergelijken.
reports-not-asked = Dit wordt niet meer gevraagd.
reports-same = Hetzelfde als de vorige keer
reports-long = Deze teksten zijn te lang om aan te geven wat erin is veranderd.
reports-compare = Vergelijken met de vorige periode
reports-compared = Naast de vorige periode
reports-compared-note = Bij getallen staat hoeveel ze verschillen; in teksten is gemarkeerd wat nieuw is en wat is verdwenen.
reports-back = Het verslag
reports-answers = Antwoorden
# dynamic: reports-answer-
reports-answer-none = Geen antwoord
reports-answer-yes = Ja
reports-answer-no = Nee
reports-write = Het verslag schrijven
reports-write-note = Sla op zo vaak u wilt. Anderen kunnen tegelijk met u schrijven: elk antwoord wordt apart bewaard.
reports-save = Het concept opslaan
reports-review = Nakijken
reports-review-note = Wat tot nu toe is opgeslagen.
reports-saved-at = Laatst opgeslagen op { $at }
reports-submit = Inleveren
reports-submit-note = Het secretariaat leest wat u inlevert, en mag het op de pagina van de organisatie publiceren. U kunt het daarna alleen nog wijzigen als het secretariaat het terugstuurt.
reports-side-by-side = Alle verslagen naast elkaar
reports-more = Meer
reports-page = Pagina { $number }
reports-counts = { $done } van { $owed } aanvaard
reports-to-read = { $count ->
    [one] 1 te lezen
   *[other] { $count } te lezen
}
reports-late-count = { $count ->
    [one] 1 te laat
   *[other] { $count } te laat
}
reports-decide = Besluiten
reports-decide-newer = Dit verslag is veranderd terwijl u het las. Er is nog niets besloten. Hier staat het verslag zoals het nu is; uw opmerking staat hieronder nog.
reports-remark = Opmerking voor de organisatie
reports-remark-help = De organisatie leest dit. Het is nodig als u het verslag terugstuurt of de organisatie vrijstelt.
reports-until = Nieuwe laatste dag
reports-until-help = Om deze organisatie meer tijd te geven. Ook nodig als u het verslag na de laatste dag terugstuurt. De dag eindigt in de tijdzone van de termijn.
reports-accept = Aanvaarden
reports-publish = Publiceren
reports-return = Terugsturen
reports-extend = Meer tijd geven
reports-excuse = De organisatie vrijstellen
reports-write-for = U kunt het voor de organisatie schrijven:
# dynamic: report-state-
report-state-owed = Nog niet begonnen
report-state-draft = Concept
report-state-submitted = Ingeleverd
report-state-returned = Teruggestuurd
report-state-accepted = Aanvaard
report-state-published = Gepubliceerd
report-state-excused = Vrijgesteld

## The secretariat's room

office-reports = Verslagen
office-reports-lede = Elke periode met wat moet worden ingeleverd, wat wacht om te worden gelezen en wat te laat is.
reports-rounds-none = Er is nog geen periode geopend
reports-rounds-none-text = Stel een formulier samen en open daarna de eerste periode ervan. De volgende gaan vanzelf open.
reports-forms = Formulieren
reports-forms-lede = Wat wordt gevraagd, aan welke organisaties, en hoe vaak.
reports-forms-none = Er is nog geen formulier.
reports-form-languages = Talen
reports-form-languages-note = Een formulier wordt in een andere taal geschreven door deze pagina in die taal te openen. Open perioden houden wat er stond toen ze werden geopend.
reports-form-spoken = { $written } van { $all } teksten
reports-form-new = Nieuw formulier
reports-form-rhythm = Hoe vaak
reports-form-asks = Vragen
reports-rhythm = { $months ->
    [0] Eenmalig
    [1] Elke maand
    [3] Elke drie maanden
    [12] Elk jaar
    [24] Elke twee jaar
   *[other] Elke { $months } maanden
}
reports-asks = { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
}
reports-compose-lede = U wijzigt de teksten in de taal waarin u deze pagina leest; andere talen blijven zoals ze zijn. Er wordt niets bewaard voordat u opslaat.
reports-form-used = Een periode gebruikt deze vragen. Als u ze wijzigt, houdt die periode haar eigen vragen, en stelt de volgende periode de gewijzigde.
reports-form-newer = Iemand heeft dit formulier opgeslagen terwijl u schreef. Wat u hebt ingevuld, staat hieronder en is nog niet opgeslagen. Bekijk wat de ander heeft opgeslagen, en sla daarna uw tekst op; die komt ervoor in de plaats.
reports-form-see-newer = Bekijken wat is opgeslagen
reports-form-title = Titel
reports-form-title-help = Bijvoorbeeld: kwartaalverslag van werkgroepen.
reports-form-kinds = Welke organisaties het moeten inleveren
reports-form-kinds-help = Alle organisaties van deze soorten die werkzaam zijn als een periode opengaat.
reports-form-months = Maanden per periode
reports-form-months-help = 3 voor een kwartaal, 24 voor twee jaar, 0 voor een verslag dat één keer wordt gevraagd.
reports-form-save = Het formulier opslaan
reports-question = Vraag
reports-question-number = Vraag { $number }
reports-question-sort = Wat het antwoord is
reports-question-help = Toelichting
reports-question-unit = Eenheid
reports-question-unit-help = Bij een getal: wat wordt geteld, zoals vergaderingen.
reports-question-picks = Keuzes
reports-question-picks-help = Bij een keuze: één per regel.
reports-question-required = Een antwoord is verplicht
reports-question-private = Het antwoord is alleen voor het secretariaat
reports-question-up = Omhoog
reports-question-down = Omlaag
reports-question-remove = Verwijderen
reports-question-add = Een vraag toevoegen
# dynamic: reports-sort-
reports-sort-text = Een langere tekst
reports-sort-line = Eén regel
reports-sort-number = Een getal
reports-sort-truth = Ja of nee
reports-sort-choice = Een van meer keuzes
reports-sort-link = Een webadres
reports-open-round = Een periode openen
reports-opening-lede = Elke organisatie van deze soorten die nu werkzaam is, moet voor de periode een verslag inleveren en krijgt vóór het einde van de termijn een herinnering.
reports-first = Eerste dag
reports-last = Laatste dag
reports-due-day = Dag
reports-due-time = Tijd
reports-due-zone = Tijdzone
reports-due-zone-help = Waar het dan zo laat is. “Overal op aarde” is de laatste plek waar een dag eindigt.
reports-zone-anywhere = Overal op aarde
reports-grace = Uren speling
reports-grace-help = Hoe lang daarna een verslag nog als op tijd geldt.
reports-open-button = De periode openen
reports-others = Nog niet gevraagd
reports-others-note = Deze kwamen in het register nadat de periode was geopend, of werden weer actief.
reports-others-ask = Ook hun vragen
reports-withdraw = De periode terugnemen
reports-withdraw-note = Voor een periode die per vergissing of met een verkeerde dag is geopend, zolang er geen verslag van is begonnen. De verslagen hoeven dan niet meer te worden ingeleverd. Een periode die vanzelf volgt, wordt opnieuw geopend, tenzij u het formulier op 0 maanden zet.

settings-reports = Verslagen: termijnen en herinneringen
settings-reports-note = Wanneer verslagen uiterlijk worden ingeleverd als een periode vanzelf opengaat, en wanneer organisaties een herinnering krijgen.
reports-rules-days = Dagen na de periode
reports-rules-days-help = Hoeveel dagen na de laatste dag van een periode de verslagen uiterlijk moeten zijn ingeleverd.
reports-rules-before = Dagen vóór het einde van de termijn waarop een organisatie een herinnering krijgt
reports-rules-after = Dagen erna waarop een organisatie bericht krijgt dat haar verslag te laat is
reports-rules-list-help = Getallen met spaties ertussen; ten hoogste zes.

reports-refusal-number = Vul cijfers in, met een punt vóór de decimalen, zoals 12.5.
reports-refusal-choice = Kies een van de antwoorden.
reports-refusal-kinds = Kies welke organisaties dit verslag moeten inleveren.
reports-refusal-months = Vul een aantal maanden van 0 tot 36 in.
reports-refusal-questions = Een formulier heeft één tot veertig vragen.
reports-refusal-picks = Schrijf twee tot dertig verschillende keuzes, één per regel.
reports-refusal-title = Kies een andere titel: een ander formulier heeft hetzelfde adres, of deze titel heeft geen Latijnse letters om een adres van te maken.
reports-refusal-years = Kies een dag tussen 2000 en 2100.
reports-refusal-order = De laatste dag ligt vóór de eerste dag.
reports-refusal-due = De verslagen zouden moeten worden ingeleverd voordat de periode voorbij is. Kies de laatste dag ervan of een latere.
reports-refusal-time = Vul een tijd in, zoals 18:00.
reports-refusal-grace = Vul een aantal uren van 0 tot 336 in.
reports-refusal-overlap = Er is al een periode van dit formulier op deze dagen, of een latere.
reports-refusal-ahead = Kies een eerste dag die hoogstens een jaar vooruit ligt.
reports-refusal-long = Kies een eerdere laatste dag: een periode heeft ten hoogste 36 maanden.
reports-refusal-nobody = Er is geen werkzame organisatie die dit verslag moet inleveren.
reports-refusal-closed = Dit verslag is ingeleverd. Het kan weer worden gewijzigd als het secretariaat het terugstuurt.
reports-refusal-lacking = Dit moet worden beantwoord voordat het verslag wordt ingeleverd.
reports-refusal-state = Dit kan niet bij de status die het verslag nu heeft.
reports-refusal-longer = Kies een dag na die waarop het verslag nu uiterlijk moet worden ingeleverd.
reports-refusal-until = Kies een dag in de toekomst, tot het jaar 2100.
reports-refusal-behind = De laatste dag van dit verslag is voorbij. Kies een nieuwe, zodat het verslag niet meteen te laat is.
reports-refusal-others = Er is niemand meer te vragen, of de periode is voorbij.
reports-refusal-begun = Er is een verslag van deze periode begonnen; daarom blijft de periode. U kunt elke organisatie van haar verslag vrijstellen.
reports-refusal-days = Vul een aantal dagen van 1 tot 365 in.
reports-refusal-reminders = Vul ten hoogste zes aantallen dagen van 1 tot 365 in.
flash-report-saved = Het concept is opgeslagen.
flash-report-submitted = Het verslag is ingeleverd. Het secretariaat leest het nu.
flash-report-decided = Het besluit is genomen, en de organisatie krijgt bericht.
flash-report-form-saved = Het formulier is opgeslagen.
flash-reports-opened = De periode is geopend. De organisaties hieronder moeten een verslag inleveren.
flash-reports-asked = Ook aan hen is het gevraagd.
flash-reports-withdrawn = De periode is teruggenomen.

# dynamic: task-report-
task-report-due = Het verslag schrijven: { $title }
task-report-due-action = Schrijven
task-report-late = Het verslag is te laat: { $title }
task-report-late-action = Schrijven
task-report-submitted = Een verslag wacht om te worden gelezen: { $title }
task-report-submitted-action = Lezen
# dynamic: sheet-
sheet-report-due = Er moet een verslag worden ingeleverd: { $note }

# dynamic: mail-report-
mail-report-due-subject = { $body } moet uiterlijk op { $day } een verslag inleveren
mail-report-due = { $body } moet uiterlijk op { $day } een verslag inleveren. Op de pagina van het verslag staat tot hoe laat dat kan, in uw tijdzone.
mail-report-due-button = Het verslag schrijven
mail-report-late-subject = Een verslag van { $body } is te laat
mail-report-late = Het verslag van { $body } moest uiterlijk op { $day } worden ingeleverd. Dat kan nog steeds.
mail-report-late-button = Het verslag schrijven
mail-reports-due-subject = Meerdere verslagen moeten worden ingeleverd of zijn te laat
mail-reports-due = Deze verslagen moeten worden ingeleverd of zijn te laat. Ook wat te laat is, kan nog worden ingeleverd.
mail-reports-due-button = De verslagen bekijken
reports-letter-due = { $body }, { $days }: uiterlijk op { $day }
reports-letter-late = { $body }, { $days }: te laat sinds { $day }
reports-letter-more = En meer: { $count }
mail-report-accepted-subject = Het verslag van { $body } is aanvaard
mail-report-accepted = Het secretariaat heeft het verslag van { $body } gelezen en aanvaard.
mail-report-accepted-button = Het verslag bekijken
mail-report-published-subject = Het verslag van { $body } is gepubliceerd
mail-report-published = Het secretariaat heeft het verslag van { $body } gepubliceerd op de pagina van de organisatie.
mail-report-published-button = Het verslag bekijken
mail-report-returned-subject = Het verslag van { $body } is teruggestuurd
mail-report-returned = Het secretariaat heeft het verslag van { $body } teruggestuurd en gezegd wat er moet worden gewijzigd.
mail-report-returned-button = De opmerking bekijken
mail-report-excused-subject = { $body } hoeft een verslag niet meer in te leveren
mail-report-excused = { $body } hoeft dit verslag niet meer in te leveren.
mail-report-excused-button = De reden bekijken
mail-report-extended-subject = { $body } heeft meer tijd voor het verslag
mail-report-extended = Het secretariaat heeft { $body } meer tijd gegeven voor het verslag.
mail-report-extended-button = Bekijken tot wanneer

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who } heeft een formulier voor verslagen toegevoegd
fact-registry-report-form-changed = { $who } heeft een formulier voor verslagen gewijzigd
fact-registry-reports-opened = { $who } heeft een periode voor verslagen geopend
fact-registry-reports-asked = { $who } heeft ook later gekomen organisaties om hun verslagen gevraagd
fact-registry-reports-withdrawn = { $who } heeft een periode voor verslagen teruggenomen
fact-registry-report-written = { $who } heeft aan een verslag geschreven: { $what }
fact-registry-report-submitted = { $who } heeft een verslag ingeleverd: { $what }
fact-registry-report-accepted = { $who } heeft een verslag aanvaard: { $what }
fact-registry-report-published = { $who } heeft een verslag gepubliceerd: { $what }
fact-registry-report-returned = { $who } heeft een verslag teruggestuurd: { $what }
fact-registry-report-excused = { $who } heeft een organisatie vrijgesteld van een verslag: { $what }
fact-registry-report-extended = { $who } heeft een organisatie meer tijd gegeven voor een verslag: { $what }
