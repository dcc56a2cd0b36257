## Decisions: proposals, positions, rules, the register

menu-decisions = Besluiten
decisions-title = Besluiten
decisions-lede = Wat aan de netwerken en groepen wordt voorgelegd, wat zij hebben geantwoord, en wat is besloten en nog geldt.
decisions-round = Besluiten: wat elk uur aan de beurt is
decisions-body = Voor
decisions-state = Status
decisions-day = Wanneer
decisions-words = Woorden of nummer
decisions-show = Tonen
decisions-show-in-force = Wat openstaat of geldt
decisions-show-all = Alles
decisions-open = Open
decisions-open-none = Hier staat nu niets open.
decisions-decided = Besloten
decisions-decided-none = Hiervan is nog niets besloten.
decisions-none-fits = Niets past bij wat u hebt gevraagd.
kind-decision = Besluit
kind-proposal = Voorstel
decisions-calendar-closes = Sluit: { $title }
decisions-calendar-review = Opnieuw te bekijken: { $title }
decisions-calendar-lapses = Laatste dag van kracht: { $title }
decisions-calendar = Agenda
decisions-somebody = Iemand

proposal-new = Nieuw voorstel
proposal-edit = Het voorstel wijzigen
proposal-save = Opslaan
proposal-draft-lede = Een concept is alleen van u, tot u het aan de anderen voorlegt. De teksten zijn in de taal waarin u deze pagina leest; andere talen kunnen later worden toegevoegd.
proposal-edit-lede = Elke wijziging geeft een nieuwe versie, en iedereen ziet wat er is gewijzigd. U wijzigt de teksten in de taal waarin u deze pagina leest.
proposal-no-body = Om iets voor te stellen hebt u een functie nodig in een netwerk, een groep of de confederatie.
proposal-newer = Iemand heeft dit voorstel opgeslagen terwijl u schreef. Wat u hebt ingevuld, staat hieronder en is nog niet opgeslagen. Bekijk wat de ander heeft opgeslagen, en sla daarna uw tekst op; die komt ervoor in de plaats.
proposal-body-help = De organisatie die besluit, en waarvoor het besluit geldt.
proposal-title = Titel
proposal-title-help = Eén regel, zoals: Notulen zijn er in twee talen.
proposal-text = Wat wordt voorgesteld
proposal-text-help = De woorden die gelden als het voorstel wordt aangenomen.
proposal-why = Waarom
proposal-why-help = In welke behoefte het voorziet.
proposal-otherwise = Wat er gebeurt als er niets wordt besloten
proposal-otherwise-help = Zodat iedereen ook dat kan afwegen.
proposal-rules = Regels
proposal-rules-help = Hoe erover wordt besloten. De regels worden overgenomen als de eerste ronde van standpunten begint, en wijzigen daarna niet meer.
proposal-rules-read = De regels lezen (nieuw venster)
proposal-roll = Wie antwoordt
proposal-roll-help = U ziet de lijst voordat de ronde begint, en kunt haar aanpassen.
# dynamic: proposal-roll-
proposal-roll-networks = De gevestigde netwerken, via wie voor hen spreekt
proposal-roll-holders = Iedereen met een functie in de organisatie, voor zichzelf
proposal-roll-both = Allebei, als twee delen van één lijst
proposal-seen = Wie het mag zien
proposal-seen-help = Later kunnen minder mensen het zien, niet meer.
# dynamic: proposal-seen-
proposal-seen-body = Wie een functie in de organisatie heeft, en wie antwoordt
proposal-seen-members = Iedereen die ergens een functie heeft
proposal-seen-everyone = Iedereen
proposal-supersedes = Vervangt
proposal-supersedes-help = Nummers van eerdere besluiten, zoals 2026-3, met komma’s ertussen.
proposal-remark = Wat er is gewijzigd
proposal-remark-help = In één regel, voor wie de eerdere versie heeft gelezen.
proposal-proposer = Voorgesteld door
proposal-versions = Versies
proposal-version = Versie { $number }
proposal-version-note = { $who }, { $at }
proposal-vote-terms = Waarover wordt gestemd en hoeveel er worden gekozen
proposal-term-changed = Gewijzigd: { $what }
proposal-term-from = { $what }: { $after } (eerst: { $before })
proposal-on-version = bij versie { $number }
proposal-is-draft = Alleen u ziet dit concept. Als het klaar is, legt u het voor aan wie het mag zien: zij maken opmerkingen, en u kunt het nog wijzigen.
proposal-publish = Aan de anderen voorleggen
proposal-open = Standpunten vragen
proposal-conclude = Afronden
proposal-closes = Standpunten tot
proposal-closes-at = tot { $due }
proposal-is-resolving = Er is een blokkade. Praat erover, noteer hieronder wat is gezegd, wijzig de tekst zodat die aan de behoefte tegemoetkomt, en vraag dan opnieuw om standpunten.
proposal-positions = Standpunten
proposal-answered = Geantwoord: { $given } van { $all }
proposal-unanswered = Zonder standpunt
proposal-hidden = De standpunten worden getoond als de ronde is gesloten. Uw eigen standpunt ziet u wel.
proposal-so-far = Zo staat het nu; standpunten kunnen nog veranderen.
proposal-left-out = Wie niet op de lijst staat, en waarom
proposal-resolve = De ronde openen
proposal-resolve-help = Volgens de regels is hierover nog niet besloten: de blokkade wordt besproken, de tekst mag worden gewijzigd, en er wordt opnieuw om standpunten gevraagd.
proposal-comments = Opmerkingen
proposal-comments-none = Nog niemand heeft een opmerking gemaakt.
proposal-comment = Uw opmerking
proposal-comment-help = Wat het beter zou maken, of wat eraan ontbreekt.
proposal-comment-send = Versturen
proposal-withdraw = Het voorstel intrekken
proposal-withdraw-help = Een concept verdwijnt zonder spoor. Wat aan anderen is voorgelegd, blijft te lezen; er wordt niet over besloten.
# dynamic: proposal-state-
proposal-state-draft = Concept
proposal-state-shaping = Wordt uitgewerkt
proposal-state-testing = Standpunten gevraagd
proposal-state-resolving = Blokkade wordt besproken
proposal-state-closed = Gesloten, nog niet afgerond
proposal-state-decided = Besloten
proposal-state-withdrawn = Ingetrokken

proposal-suggest = Een wijziging voorstellen
advice-ask = Om advies vragen
advice-open = Tot een dag om advies vragen
advice-state-open = Advies gevraagd
advice-until = Advies tot
advice-body = Van welke organisatie
advice-asked-of = Er is advies gevraagd aan { $body }.
advice-give = Uw advies
advice-give-help = Wat men moet weten voordat hierover wordt besloten.
advice-send = Het advies geven
proposal-refusal-remark = Dat kan hier niet worden gezegd of geantwoord.
proposal-refusal-advice = Er is geen organisatie met dit adres.
proposal-refusal-advice-seen = Anderen kunnen dit voorstel niet lezen: het is voor de eigen organisatie en voor wie antwoordt.
proposal-refusal-advise = Dit advies is niet gevraagd aan een organisatie waarvoor u spreekt.
proposal-refusal-advised = Dit advies is al gegeven.
task-advice = Er is advies gevraagd: { $title }
task-advice-action = Advies geven
flash-proposal-replied = Uw antwoord staat erbij.
flash-proposal-advice = De organisatie is gevraagd. Wie ervoor spreekt, krijgt een e-mail.
flash-proposal-advised = Het advies staat erbij.
# dynamic: remark-
remark-suggestion = Voorgestelde wijziging
remark-advice = Advies
# dynamic: reply-
reply-open = Antwoorden
reply-words = Uw antwoord
reply-words-help = Wie het voorstel ziet, leest het. Wie afwijst, zegt waarom.
reply-do-accepted = Aanvaarden
reply-do-declined = Afwijzen
reply-do-answered = Antwoorden
reply-asked = Gevraagd
reply-accepted = Aanvaard
suggestion-not-yet = nog niet in de tekst
reply-declined = Afgewezen
reply-answered = Beantwoord

decision-title = Het besluit
decision-day = Besloten op
decision-decided-on = besloten op { $day }
decision-in-force = Van kracht
decision-superseded = Vervangen
decision-lapsed = Verlopen
decision-not-adopted = Niet aangenomen
decision-review = Wordt opnieuw bekeken op
decision-lapses = Geldt tot en met
decision-superseded-by = Vervangen door

opening-lede = Vanaf nu liggen de lijst van wie antwoordt en de regels vast. Wie voor iemand op de lijst antwoordt, krijgt een e-mail.
opening-again-lede = Er wordt opnieuw om standpunten gevraagd, met dezelfde lijst en volgens dezelfde regels.
opening-advice-lede = Tot dan wordt om advies gevraagd. Wie beslist, antwoordt op elk advies en rondt af zodra iedereen het heeft gegeven of deze dag voorbij is.
opening-closes = Tot
opening-zone = In de tijdzone
opening-zone-help = Zoals Europe/London, of AoE voor het einde van de dag overal op aarde. Iedereen ziet de eigen tijd ernaast.
opening-roll = Wie antwoordt
opening-roll-help = Dit is de lijst volgens het register van vandaag. Wie er niet op staat, wordt met de reden getoond.
opening-roll-none = Volgens het register zou niemand antwoorden.
roll-nobody-speaks = niemand spreekt er nu voor
roll-silent = Op deze lijst staan netwerken waarvoor vandaag niemand spreekt en die daarom niet kunnen antwoorden: { $count }.
roll-out-of-reach = Zelfs als alle anderen instemmen, kan aan deze regels niet worden voldaan.
ballot-out-of-reach = Zelfs als alle anderen stemmen, zijn het er volgens deze regels te weinig.
opening-out = Niet op de lijst, omdat
roll-by-hand = Door wie het opende: { $why }
opening-refusal-by-hand = Wat de netwerken besloten, vervangen of wijzigen zij allemaal samen: laat niemand met de hand weg en laat de gewichten zoals ze zijn.
opening-refusal-closes = Vul een dag en een tijd in.
opening-refusal-past = Dit tijdstip is voorbij. Kies een later tijdstip.
opening-refusal-far = Dit is meer dan een jaar weg. Klopt het jaar?
opening-refusal-skipped = Op deze dag slaan de klokken in deze zone deze tijd over. Waarschijnlijk bedoelt u { $instead }.
opening-refusal-zone = Deze tijdzone is niet bekend.

position-title = Uw standpunt
position-answer = Standpunt
position-reason = Reden
position-reason-help = Een blokkade noemt het principe, het doel of de behoefte waarop ze berust.
position-give = Dit standpunt geven
position-given-at = Gegeven op { $at }. U kunt het tot het einde wijzigen; eerdere standpunten blijven bewaard.
position-change = Dit standpunt wijzigen
position-who = Wie
position-weight = Gewicht
position-by = door { $name }
position-yourself = Voor uzelf
position-none = Nog geen
position-hidden = Gegeven
position-earlier = Eerdere standpunten
position-earlier-line = { $who }: { $answer }, { $at }

# dynamic: answer-
answer-agree = Instemmen
answer-reservation = Instemmen met voorbehoud
answer-stand-aside = Opzij staan
answer-against = Tegen zijn
answer-block = Blokkeren
answer-abstain = Zich onthouden
answer-agree-help = Dit is goed.
answer-reservation-help = Het kan doorgaan; wat gehoord moet worden, staat in de reden.
answer-stand-aside-help = Niets voor mij, maar ik sta niet in de weg.
answer-against-help = Het moet niet worden aangenomen.
answer-block-help = Zoals het nu is, mag het niet doorgaan.
answer-abstain-help = Geen mening, of het is niet aan mij.

# dynamic: came-
came-adopted = Aangenomen
came-not-adopted = Niet aangenomen
came-no-quorum = Te weinig deelname
came-blocked = Er is een blokkade: een overlegronde volgt
came-vote-follows = Er is een blokkade: een stemming volgt

outcome-statement = Verklaring
outcome-statement-help = Wat is besloten en waarom, wat er gebeurt met wat niet is gevolgd, en een dankwoord.
outcome-review-help = Dan komt er een herinnering. Mag leeg blijven.
outcome-lapses-help = De laatste dag. Mag leeg blijven: dan geldt het besluit tot er iets voor in de plaats komt.
outcome-confirm = De uitkomst bevestigen
outcome-refusal-day = Vul een dag in.

rules-title = Regels
rules-list-lede = Hoe over voorstellen wordt besloten. Elke set regels zegt in zinnen wat ze betekent, en is uit te proberen met verzonnen antwoorden.
rules-none = Er zijn nog geen regels.
rules-new = Nieuwe regels
rules-edit = De regels wijzigen
rules-save = De regels opslaan
rules-retired = Niet meer te kiezen
rules-edit-lede = Voorstellen waarvoor al om standpunten is gevraagd, houden de regels waarmee ze begonnen.
rules-newer = Iemand heeft deze regels opgeslagen terwijl u schreef. Wat u hebt ingevuld, staat hieronder en is nog niet opgeslagen. Bekijk wat de ander heeft opgeslagen, en sla daarna uw tekst op; die komt ervoor in de plaats.
rules-see-newer = Bekijken wat de ander heeft opgeslagen (nieuw venster)
rules-says = Wat de regels zeggen
rules-arithmetic = De berekening
rules-line-rule = Regel
rules-line-have = Geteld
rules-line-of = Van
rules-line-bound = Nodig of toegestaan
rules-line-result = Uitkomst
rules-line-least = ten minste { $number }
rules-line-most = ten hoogste { $number }
rules-line-blocks = { $from ->
    [one] Eén blokkade houdt een voorstel al tegen
   *[other] Vanaf { $from } blokkades wordt een voorstel tegengehouden
}
rules-line-holds = voldaan
rules-line-fails = niet voldaan
rules-line-cap-holds = is niet gebeurd
rules-line-cap-fails = is gebeurd
rules-line-block-holds = geen blokkade houdt het tegen
rules-line-block-fails = het wordt tegengehouden
rules-try = Uitproberen
rules-try-note = Verzonnen antwoorden; er wordt niets van bewaard.
rules-try-group = Groep { $number }
rules-try-part = Deel van de lijst
rules-try-weight = Gewicht van elk
rules-try-silent = Antwoorden niet
rules-try-test = Welke ronde
rules-try-first = De eerste
rules-try-last = Na de laatste overlegronde
rules-try-vote = De stemming na een blokkade
rules-try-go = Uitrekenen
rules-part-networks = Netwerken
rules-part-persons = Personen

# dynamic: rules-kind-
rules-kind-consent = Consent
rules-kind-consensus = Consensus
rules-kind-vote = Formele stemming

rules-whom-all = het aantal van allen
rules-whom-networks = het aantal netwerken
rules-whom-persons = het aantal personen
rules-whom-weight = het gewicht van allen
rules-whom-networks-weight = het gewicht van de netwerken
rules-whom-persons-weight = het gewicht van de personen
rules-base-decided = van wie voor of tegen is
rules-base-answered = van iedereen die meedeed
rules-base-roll = van de hele lijst

rules-say-answers = Deze antwoorden zijn mogelijk: { $answers }.
rules-say-reasons = Een reden is nodig bij: { $answers }.
rules-say-silence = Wie niets zegt, stemt in.
rules-say-quorum = Ten minste { $share } moet meedoen, geteld naar { $whom }; wie zich onthoudt, doet mee.
rules-say-quorum-opinion = Ten minste { $share } moet meedoen, geteld naar { $whom }; wie zich onthoudt, doet niet mee.
rules-say-needed = Het voorstel wordt aangenomen met { $needed }.
rules-say-needed-all = Het voorstel wordt alleen aangenomen met dit alles: { $needed }.
rules-say-more-decided = meer dan { $share } voor, van wie voor of tegen is, geteld naar { $whom }
rules-say-least-decided = ten minste { $share } voor, van wie voor of tegen is, geteld naar { $whom }
rules-say-more-answered = meer dan { $share } voor, van iedereen die meedeed, geteld naar { $whom }
rules-say-least-answered = ten minste { $share } voor, van iedereen die meedeed, geteld naar { $whom }
rules-say-more-roll = meer dan { $share } voor, van de hele lijst, geteld naar { $whom }
rules-say-least-roll = ten minste { $share } voor, van de hele lijst, geteld naar { $whom }
rules-say-cap = Het voorstel valt af als meer dan { $share } van iedereen die meedeed, dit antwoordt: { $answers }.
rules-say-block = { $from ->
    [one] Eén blokkade houdt het voorstel tegen
   *[other] { $from } blokkades houden het voorstel tegen
}; { $rounds ->
    [0] er volgt dan geen overlegronde.
    [one] dan volgt een overlegronde, waarna opnieuw om standpunten wordt gevraagd.
   *[other] dan volgen ten hoogste { $rounds } overlegrondes, en na elke ronde wordt opnieuw om standpunten gevraagd.
}
rules-say-block-falls = Is er daarna nog een blokkade, dan is het voorstel niet aangenomen.
rules-say-block-vote = Is er daarna nog een blokkade, dan volgt een stemming. Daarvoor is nodig: { $needed }.
rules-say-open-none = Hoe lang de termijn duurt, is niet vastgelegd.
rules-say-open = De termijn duurt overal op aarde ten minste { $days ->
    [one] één hele dag
   *[other] { $days } hele dagen
}.
rules-say-quiet = Dagen die niet tellen en waarop de ronde niet sluit: { $days }.
rules-say-at-once = Standpunten worden meteen getoond als ze zijn gegeven.
rules-say-at-closing = Standpunten worden getoond als de ronde is gesloten.

rules-majority-number = Meerderheid { $number }
rules-quorum = Quorum
rules-blocks = Blokkades
rules-field-title = Hoe ze heten
rules-field-slug = Deel van het adres
rules-field-slug-help = Kleine letters, cijfers en koppeltekens. Dit blijft voorgoed zo.
rules-field-kind = Voor
rules-field-answers = Welke antwoorden mogelijk zijn
rules-field-reasons = Wat een reden nodig heeft
rules-field-silence = Zwijgen
rules-silence-nothing = betekent niets
rules-silence-agrees = betekent instemmen
rules-field-quorum = Hoeveel er ten minste moeten meedoen
rules-field-share = Deel dat voor moet zijn
rules-field-share-help = Zoals 1/2, 2/3 of 75%. Leeg als er geen nodig is.
rules-field-whom = Geteld naar
rules-field-abstentions = Wie zich onthoudt, doet mee
rules-field-more = Er is meer dan dat nodig; anders is precies dat genoeg
rules-field-base = Waarvan
rules-field-cap = Opzij staan: ten hoogste
rules-field-cap-help = Een deel van wie meedeed, zoals 1/4. Leeg als er geen grens is.
rules-field-from = Vanaf zoveel blokkades wordt het voorstel tegengehouden
rules-field-from-help = Alleen waar blokkeren mogelijk is.
rules-field-rounds = Overlegrondes
rules-field-then = Als er daarna nog een blokkade is
rules-then-falls = is het voorstel niet aangenomen
rules-then-vote = volgt een stemming
rules-field-later = Deel dat in die stemming nodig is
rules-field-later-help = Van wie voor of tegen is, zoals 4/5. Meer dan er eerder nodig was.
rules-field-days = Dagen dat de ronde van standpunten ten minste duurt
rules-field-days-help = Dagen die overal op aarde heel zijn, zodat iedereen ze heeft.
rules-field-quiet = Rustdagen
rules-field-quiet-help = Ze tellen niet, en er sluit niets op die dagen.
rules-field-shown = Standpunten worden getoond
rules-shown-at-once = meteen als ze zijn gegeven
rules-shown-at-closing = als de ronde is gesloten
rules-field-retired = Niet meer te kiezen
rules-field-retired-help = Voorstellen die deze regels hebben, houden ze.

# dynamic: weekday-
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

rules-refusal-share = Vul een deel in, zoals 1/2, 2/3 of 75%.
rules-refusal-number = Vul een geheel getal in dat niet te groot is.
rules-refusal-between = Vul een geheel getal van { $least } tot { $most } in.
rules-refusal-choice = Kies een van deze.
rules-refusal-secret = Wat geheim was, blijft dat: maak andere regels voor open stembiljetten.
rules-refusal-least = Ten hoogste { $most } dagen.
rules-refusal-quiet = Ten minste één dag van de week mag geen rustdag zijn.
rules-refusal-slug = Kleine letters, cijfers en koppeltekens, zoals twee-derde.
rules-refusal-taken = Andere regels hebben dit adres.
rules-refusal-many = Er is plaats voor { $most } sets regels, niet voor meer.
# dynamic: rules-fault-
rules-fault-no-agreement = Niemand zou voor kunnen zijn: laat mensen instemmen.
rules-fault-nothing-needed = Met deze regels zou alles worden aangenomen: noem een meerderheid, of laat mensen blokkeren.
rules-fault-more-than-all = { $share } is meer dan er kan zijn.
rules-fault-nothing-asked = { $share } vraagt niets.
rules-fault-block = Een blokkade moet gevolg hebben, en alleen waar blokkeren mogelijk is.
rules-fault-reason = Er wordt een reden gevraagd bij een antwoord dat niet mogelijk is.
rules-fault-cap = De grens geldt voor een antwoord dat niet mogelijk is, of voor instemmen.
rules-fault-silence = Als zwijgen instemmen is, doet iedereen mee: een quorum zegt dan niets.
rules-fault-vote = De stemming na een blokkade moet meer vragen dan wat eerder niet lukte.
rules-fault-part = De regels tellen een deel van de lijst waar niemand bij hoort.
rules-fault-never = Met deze lijst kan niets worden aangenomen, zelfs niet als iedereen instemt.

proposal-refusal-body = Kies een van deze organisaties.
proposal-refusal-rules = Kies een van de sets regels.
proposal-refusal-supersedes = Een van deze nummers hoort niet bij een aangenomen besluit.
proposal-refusal-narrower = Dit besluit kan door meer mensen worden gelezen dan dit: kies dat minstens evenveel mensen het zien, of noem het niet.
proposal-refusal-fewer = Dit is door meer mensen besloten dan hier zouden besluiten: één persoon zet niet buiten werking wat een organisatie besloot, en een organisatie niet wat de netwerken besloten.
proposal-refusal-sooner = Er is al een kandidaat: dit tijdstip mag later worden, maar niet eerder of leeg.
proposal-refusal-networks = De netwerken antwoorden samen op wat aan de confederatie of de vereniging wordt voorgelegd. Kies hier wie een functie in deze organisatie heeft.
proposal-refusal-frozen = Als er al om standpunten is gevraagd, kan alleen de tekst nog worden gewijzigd.
proposal-refusal-wider = Wat aan sommigen is voorgelegd, wordt niet aan meer mensen getoond.
proposal-refusal-closed = Dit kan niet met de status die het voorstel nu heeft.
proposal-refusal-many = Er is plaats voor { $most }, niet voor meer.
proposal-refusal-days = Zo { $days ->
    [0] blijft er geen hele dag over die telt
    [one] blijft er één hele dag over die telt
   *[other] blijven er { $days } hele dagen over die tellen
}, overal op aarde gerekend; de regels vragen er ten minste { $least }.
proposal-refusal-quiet = Volgens de regels sluit er niets op deze dag van de week.
proposal-refusal-weight = Geef een geheel getal van 1 tot 1000000 en een reden van hoogstens 300 letters.
proposal-refusal-weights = Wie het antwoord van één netwerk delen, wegen even zwaar.
proposal-refusal-answer = Kies een standpunt.
proposal-refusal-reason = Dit standpunt heeft een reden nodig.
proposal-refusal-block-reason = Noem het principe, het doel of de behoefte waarop de blokkade berust.
proposal-refusal-late = Standpunten worden niet meer aangenomen: de termijn is voorbij.
proposal-refusal-roll = U staat niet op de lijst van wie hierop antwoordt, of niemand heeft u er een functie voor gegeven.
proposal-refusal-comment = Opmerkingen zijn voor wie een functie heeft, zolang het voorstel openstaat.
proposal-refusal-not-over = De termijn voor standpunten is nog niet voorbij.
proposal-refusal-not-blocked = Er is geen blokkade.
proposal-refusal-blocked = Er is een blokkade. Volgens de regels is hierover nog niet besloten.
proposal-refusal-past = Kies een dag die nog komt.

task-position = Een standpunt geven: { $title }
task-position-action = Een standpunt geven
task-conclude = Klaar om af te ronden: { $title }
task-conclude-action = Afronden
task-resolve = Er is een blokkade: { $title }
task-resolve-action = Bespreken

flash-rules-saved = De regels zijn opgeslagen.
flash-proposal-saved = Het voorstel is opgeslagen.
flash-proposal-published = Het voorstel is voorgelegd aan wie het mag zien.
flash-proposal-withdrawn = Het voorstel is ingetrokken.
flash-proposal-commented = Uw opmerking staat erbij.
flash-proposal-opened = Er wordt om standpunten gevraagd. Wie voor iemand op de lijst antwoordt, krijgt een e-mail.
flash-advice-opened = Er wordt om advies gevraagd.
flash-election-opened = De stemming is open. Wie stemt, krijgt een e-mail.
flash-suggestion-accepted = Aanvaard. Breng het nu in de tekst: wat werd voorgesteld, staat op de pagina van het voorstel.
flash-proposal-resolving = De ronde is open.
flash-proposal-concluded = De uitkomst is bevestigd.
flash-position-given = Uw standpunt is gegeven. U kunt het tot het einde wijzigen.

# dynamic: mail-proposal-
mail-proposal-opened-subject = Er wordt een standpunt gevraagd van { $body }: { $title }
mail-proposal-opened =
    Een voorstel wacht op een standpunt van { $body }: { $title }

    Het standpunt kan tot { $due } worden gegeven, en tot dan worden gewijzigd.
mail-proposal-opened-button = Lezen en een standpunt geven
mail-proposal-review-subject = Opnieuw te bekijken: { $title }
mail-proposal-review =
    Een besluit van { $body } moest op { $day } opnieuw worden bekeken: { $title }

    Geldt het nog? Zo niet, doe dan een voorstel dat ervoor in de plaats komt.
mail-proposal-review-button = Het besluit lezen
mail-proposal-advice-subject = Uw advies wordt gevraagd: { $title }
mail-proposal-advice =
    Aan { $body } wordt advies gevraagd over een voorstel voordat erover wordt besloten: { $title }
mail-proposal-advice-button = Lezen en advies geven
mail-proposal-decided-subject = Afgerond: { $title }
mail-proposal-decided =
    De standpunten over een voorstel voor { $body } zijn volgens de regels beoordeeld, en de uitkomst is bevestigd: { $title }
mail-proposal-decided-button = De uitkomst lezen
mail-proposal-closes-subject = Nog twee dagen: { $title }
mail-proposal-closes =
    Er is nog geen standpunt van { $body }: { $title }

    Het kan tot { $due } worden gegeven.
mail-proposal-closes-button = Een standpunt geven

# dynamic: fact-decisions
fact-decisions-rules-made = { $who } heeft regels toegevoegd: { $what }
fact-decisions-rules-changed = { $who } heeft regels gewijzigd: { $what }
fact-decisions-proposed = { $who } heeft een voorstel voorgelegd: { $what }
fact-decisions-proposal-changed = { $who } heeft het voorstel gewijzigd: { $what }
fact-decisions-commented = { $who } heeft een opmerking bij het voorstel gemaakt: { $what }
fact-decisions-replied = { $who } heeft op een opmerking bij het voorstel geantwoord: { $what }
fact-decisions-advice-asked = { $who } heeft om advies over het voorstel gevraagd: { $what }
fact-decisions-advised = { $who } heeft advies over het voorstel gegeven: { $what }
fact-decisions-opened = { $who } heeft om standpunten gevraagd over: { $what }
fact-decisions-position-given = { $who } heeft een standpunt gegeven over: { $what }
fact-decisions-resolving = { $who } heeft een overlegronde geopend voor: { $what }
fact-decisions-decided = { $who } heeft het voorstel afgerond: { $what }
fact-decisions-withdrawn = { $who } heeft het voorstel ingetrokken: { $what }

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = Voorstellen die deze persoon heeft geschreven
merging-decisions-version-person = Versies van voorstellen die deze persoon heeft bewaard
merging-decisions-version-draft-of = Concepten van voorstellen
merging-decisions-comment-person = Opmerkingen bij voorstellen
merging-decisions-voter-person = Voorstellen waarop deze persoon moet antwoorden
merging-decisions-position-person = Standpunten die deze persoon heeft gegeven
merging-decisions-decision-person = Besluiten die deze persoon heeft afgerond

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = Het gaat over
proposal-concerns-help = Over wie het gaat, besluit niet mee. Personen met een functie daar of in een deel ervan, of met een gemelde binding ermee, staan niet op de lijst, met de reden; u ziet dat voordat de ronde begint.
proposal-concerns-more = En over
proposal-concerns-none = Niemand in het bijzonder
roll-about-them = Het gaat over henzelf
roll-tied-by-office = Heeft of had een functie bij degenen over wie het gaat
roll-tied = Heeft een binding gemeld met degenen over wie het gaat
rules-field-weights = Welk gewicht netwerken hebben
rules-field-weights-help = Wie een ronde van standpunten opent, ziet de gewichten en kan ze aanpassen.
rules-weights-equal = Allemaal hetzelfde
rules-weights-members = Zoveel als ze individuele leden hebben
rules-say-weights-members = Het gewicht van een netwerk is het aantal van zijn individuele leden, en ten minste 1.
rules-field-proxies = Volmachten die één persoon kan hebben
rules-field-proxies-help = Voor hoeveel anderen iemand kan antwoorden. Leeg: voor niemand.
rules-say-proxies = Wie op de lijst staat, kan een ander op de lijst voor zich laten antwoorden; één persoon antwoordt voor ten hoogste { $most } anderen, en niemand geeft een gekregen volmacht door.
rules-field-split = Het antwoord van een netwerk wordt verdeeld
rules-field-split-help = In gelijke delen onder iedereen die voor het netwerk spreekt als de lijst wordt vastgelegd.
rules-say-split = Het antwoord van een netwerk wordt in gelijke delen verdeeld onder iedereen die ervoor spreekt.
ballot-fault-split = Stembiljetten worden niet verdeeld onder wie voor een netwerk spreekt.
proxy-title = Een ander laten antwoorden
proxy-holder = Wie antwoordt
proxy-holder-help = U kunt de volmacht tot het einde intrekken. Als u zelf antwoordt, is ze ook ingetrokken.
proxy-give = De volmacht geven
proxy-take-back = Intrekken
proxy-held-by = Volmacht bij { $name }
proxy-refusal = Hier worden geen volmachten gegeven.
proxy-refusal-roll = Kies iemand van de lijst.
proxy-refusal-hop = Wie zelf een volmacht heeft gegeven, krijgt er geen, en wie er een heeft, geeft er geen.
proxy-refusal-many = Deze persoon heeft al zoveel volmachten als er kunnen zijn: { $most }.
flash-proxy-given = Deze persoon antwoordt voor u, en krijgt een e-mail.
flash-proxy-back = U antwoordt weer zelf.
# dynamic: mail-proxy-
mail-proxy-given-subject = U antwoordt met een volmacht: { $title }
mail-proxy-given = Iemand op de lijst laat { $body } voor zich antwoorden: { $title }
mail-proxy-given-button = Lezen en antwoorden
fact-decisions-proxy-given = { $who } heeft een volmacht gegeven voor: { $what }
fact-decisions-proxy-taken-back = { $who } heeft een volmacht ingetrokken voor: { $what }

## Advice, who leads, what follows

rules-kind-advice = Besluit na advies
rules-for-advice = Voor iemand die na advies besluit
rules-say-advice = Wie voorstelt, besluit, nadat advies is gevraagd aan wie er verstand van heeft en aan wie het raakt, en beantwoordt elk advies dat wordt gegeven.
proposal-roll-members = De individuele leden van het netwerk
proposal-refusal-no-advice = Vraag eerst iemand om advies.
proposal-refusal-unanswered = { $count ->
    [one] Eén advies is nog niet beantwoord.
   *[other] { $count } adviezen zijn nog niet beantwoord.
 }
advice-person = Of van een persoon
advice-person-help = Het e-mailadres van de persoon. Wie in het register staat, krijgt een e-mail, en het advies wordt getoond zodra het is gegeven.
advice-ask-person = Deze persoon vragen
flash-proposal-adviser = Als het register dit adres kent, is de persoon gevraagd.
outcome-adopts = Wat u besluit
outcome-adopt = Het voorstel is aangenomen
outcome-adopt-not = Het voorstel is niet aangenomen
outcome-tasks-help = Eén op elke regel; een dag zoals 2027-03-01 aan het einde van een regel is de termijn ervoor. Wie het doet, wordt daarna gekozen.
proposal-facilitator = Begeleid door
proposal-facilitator-choose = Kiezen wie het voorstel met u begeleidt
proposal-facilitator-help = Deze persoon kan alles wat u kunt: wijzigen, openen, bespreken, afronden.
proposal-facilitator-none = Niemand anders
proposal-facilitator-set = Kiezen
proposal-refusal-facilitator = Kies iemand met een functie in de organisatie.
flash-proposal-led = Er is genoteerd wie het voorstel begeleidt.
proposal-subjects = Ingedeeld onder
proposal-subjects-help = Een paar woorden met komma’s ertussen, zoals: talen, bijeenkomsten.
proposal-about = Ons netwerk antwoordt op “{ $title }” ({ $url }). Wat vinden de leden ervan?
decisions-any = Alle
decisions-year = Jaar
position-poll = Wat onze mensen hebben gezegd
position-ask-members = Eerst de leden van het netwerk vragen
position-poll-number = Nummer van de peiling
position-poll-help = Zoals 2026-7; het wordt bij het standpunt getoond.
position-refusal-poll = Er is geen voorstel of peiling met dit nummer.
flash-proposal-attached = Het bestand is toegevoegd.
flash-proposal-detached = Het bestand is verwijderd.
decision-tasks = Wat eruit volgt
decision-task-due = uiterlijk { $day }
decision-task-by = { $name } doet het
decision-task-nobody = Nog niemand
decision-task-choose = Kiezen wie het doet
decision-task-bearer = Wie het doet
decision-task-bearer-help = Iemand met een functie in de organisatie; die persoon krijgt een e-mail en vindt de taak op het eigen bureau.
decision-task-done = Gedaan
decision-task-do = Gedaan
decision-task-open = Nog niet gedaan
flash-proposal-task = Het is genoteerd.
decision-correct = Een correctie toevoegen
decision-correct-help = Wat er staat, wordt niet gewijzigd; wat men erover moet weten, wordt met de dag toegevoegd.
decision-correct-send = Toevoegen
decision-correction = Correctie, { $day }:
flash-proposal-corrected = De correctie is toegevoegd.
decision-cite = Zo haalt u het aan
decision-cite-words = { $body }: { $title }. Besluit { $number }, { $day }. { $url }
remark-correction = Correctie
link-refusal = Deze link is niet van ons, of is gewijzigd. Open het voorstel en antwoord daar.
link-refusal-other = Deze link is aan iemand anders gestuurd. Open het voorstel en antwoord daar als u ook gevraagd bent.
task-follows = Te doen: { $what }
task-follows-action = Bekijken
mail-proposal-advice-person-subject = Uw advies wordt gevraagd: { $title }
mail-proposal-advice-person = { $who } vraagt u om advies over een voorstel voordat erover wordt besloten: { $title }
mail-proposal-advice-person-button = Lezen en advies geven
mail-proposal-facilitator-subject = U begeleidt een voorstel: { $title }
mail-proposal-facilitator = { $who } heeft u gekozen om samen een voorstel voor { $body } te begeleiden: { $title }
mail-proposal-facilitator-button = Openen
mail-proposal-task-subject = Iets voor u te doen: { $title }
mail-proposal-task = { $who } vraagt u iets te doen dat volgt uit een besluit van { $body }: { $title }
mail-proposal-task-button = Bekijken wat
fact-decisions-led = { $who } heeft gekozen wie begeleidt: { $what }
fact-decisions-task-given = { $who } heeft gekozen wie doet wat volgt uit: { $what }
fact-decisions-task-done = { $who } heeft genoteerd wat er is gedaan: { $what }
fact-decisions-corrected = { $who } heeft een correctie toegevoegd aan: { $what }
merging-decisions-proposal-facilitator = Voorstellen die deze persoon begeleidt
merging-decisions-task-person = Taken uit besluiten die deze persoon heeft gedaan
merging-decisions-task-bearer = Taken uit besluiten die deze persoon op zich heeft

# dynamic: api-subject-
api-subject-decisions = Voorstellen en besluiten, met stemgerechtigden, standpunten en tellingen zodra iedereen ze ziet: open voor iedereen

## Gedeeltelijk gewijzigd, opnieuw bekeken, aantekeningen, antwoorden, erbuiten blijven

proposal-changes = Wijzigt gedeeltelijk
proposal-changes-help = Nummers van eerdere besluiten die van kracht blijven en door dit besluit worden gewijzigd.
proposal-refusal-changes = Een besluit wordt vervangen of gedeeltelijk gewijzigd, niet allebei.
decision-changed-by = Gedeeltelijk gewijzigd door
decision-answered = Mening gegeven
decision-elected = Gekozen
decision-reviewed = Opnieuw bekeken op { $day }:
decision-review-do = Opnieuw bekijken
decision-reviewed-what = Wat eruit kwam
decision-reviewed-help = Of het besluit nog aan zijn doel beantwoordt, en wie ernaar is gevraagd. Om het te wijzigen, doet u een nieuw voorstel dat ervoor in de plaats komt.
decision-review-next = De volgende keer te bekijken op
decision-review-send = Het geldt nog
proposal-refusal-not-in-force = Dit besluit is niet van kracht.
proposal-note = Aantekeningen van een bijeenkomst over de blokkade
proposal-note-help = Wie erbij was, welke behoefte is genoemd, en wie van standpunt is veranderd.
proposal-note-send = De aantekeningen toevoegen
proposal-refusal-tied = U hebt een binding met degenen over wie het gaat; daarom besluit u er niet over.
roll-not-established = Het netwerk is niet gevestigd
position-tie = ({ $tie })
unfollowed-title = Zorgen en antwoorden
unfollowed-note = Voorbehouden, blokkades en wat verder een reden had, met de antwoorden erop
unfollowed-none = Nog geen antwoord
unfollowed-help = Wat ermee gebeurt: wat is gewijzigd, wat niet, en waarom.
recusal-title = Buiten dit besluit blijven
recusal-why = Waarom u erbuiten blijft
recusal-help = Zoals: ik werk voor de universiteit die het vraagt. Iedereen die de lijst ziet, leest het.
recusal-out = Erbuiten blijven
recusal-back = Weer meedoen
recusal-is-out = U blijft erbuiten: uw standpunt telt niet mee, en de lijst wordt één korter.
recusal-stood-out = Blijft er zelf buiten: { $why }
recusal-refusal-last = Zonder u zou volgens deze regels niemand kunnen besluiten.
recusal-refusal-others = Er spreekt nog iemand anders namens dit netwerk: laat het antwoord aan die persoon over.
who-today = Volgens het register van vandaag. Als om standpunten wordt gevraagd, wordt de lijst vastgelegd zoals ze dan is.
who-frozen = Zoals de lijst is vastgelegd toen voor het eerst om standpunten werd gevraagd.
who-more = Meer tonen
task-shape = Wordt uitgewerkt: { $title }
task-shape-action = Lezen en een opmerking maken
task-suggestion = Een voorgestelde wijziging wacht op antwoord: { $title }
task-suggestion-action = Antwoorden
task-review = Opnieuw te bekijken: { $title }
task-review-action = Opnieuw bekijken
flash-proposal-noted = De aantekeningen staan erbij.
flash-proposal-reviewed = Het besluit blijft gelden.
flash-recusal-out = U blijft erbuiten. Iedereen die de lijst ziet, leest waarom.
flash-recusal-back = U doet weer mee.
mail-proposal-published-subject = Denk mee: { $title }
mail-proposal-published =
    Er is een nieuw voorstel voor { $body }: { $title }

    Het kan nog worden gewijzigd. Zeg wat het beter zou maken, voordat om standpunten wordt gevraagd.
mail-proposal-published-button = Lezen en een opmerking maken
mail-proposal-resolving-subject = Een blokkade wordt besproken: { $title }
mail-proposal-resolving =
    Bij een voorstel voor { $body } is er een blokkade: { $title }

    Ze wordt nu besproken, en de tekst mag worden gewijzigd. Daarna wordt opnieuw om standpunten gevraagd.
mail-proposal-resolving-button = Lezen
mail-proposal-withdrawn-subject = Ingetrokken: { $title }
mail-proposal-withdrawn = Een voorstel voor { $body } is ingetrokken, en er wordt niet over besloten: { $title }
mail-proposal-withdrawn-button = Lezen
mail-proposal-left-out-subject = U antwoordt niet: { $title }
mail-proposal-left-out =
    Een voorstel voor { $body } staat open, en wie het opende, heeft u of de organisatie waarvoor u spreekt niet op de lijst gezet van wie antwoordt: { $title }

    Op de lijst staat waarom. Klopt dat niet, schrijf dan aan wie het voorstel begeleidt.
mail-proposal-left-out-button = Lezen
mail-proposal-lapses-subject = Geldt binnenkort niet meer: { $title }
mail-proposal-lapses =
    Een besluit van { $body } geldt nog tot en met { $day }: { $title }

    Moet het daarna doorgaan, doe dan een nieuw voorstel dat ervoor in de plaats komt.
mail-proposal-lapses-button = Het besluit lezen
fact-decisions-stood-out = { $who } blijft buiten het besluit over: { $what }
fact-decisions-came-back = { $who } doet weer mee aan het besluit over: { $what }
fact-decisions-position-replied = { $who } heeft geantwoord op een standpunt over: { $what }
fact-decisions-noted = { $who } heeft aantekeningen over een blokkade toegevoegd aan: { $what }
fact-decisions-reviewed = { $who } heeft het besluit opnieuw bekeken: { $what }
remark-note = Aantekeningen van een bijeenkomst
merging-decisions-reply-person = Standpunten waarop deze persoon heeft geantwoord
roll-stood-out = Blijft er zelf buiten
mail-proxy-returned-subject = Uw volmacht is weer van u: { $title }
mail-proxy-returned =
    Wie met een volmacht voor { $body } zou antwoorden, blijft buiten dit besluit: { $title }

    Antwoord zelf, of laat een ander antwoorden.
mail-proxy-returned-button = Lezen en antwoorden
mail-proposal-vote-follows-subject = Er volgt een stemming: { $title }
mail-proposal-vote-follows =
    Bij een voorstel voor { $body } is er nog steeds een blokkade: { $title }

    Volgens de regels volgt nu een stemming. Daarvoor is meer nodig dan er eerder nodig was.
mail-proposal-vote-follows-button = Lezen
merging-decisions-voter-stood-out-by = Besluiten waar deze persoon zelf buiten blijft

## News

# dynamic: news-
news-decisions-proposed = voorgesteld
news-decisions-decided = besloten
