## Offices: how they are held

manner-full = Volledig
manner-full-help = Wie de functie bekleedt.
manner-acting = Waarnemend
manner-acting-help = In plaats van iemand die ontbreekt, tot de functie is bezet.
manner-deputy = Plaatsvervangend
manner-deputy-help = Naast wie de functie bekleedt, met dezelfde rechten. Plaatsvervangers tellen niet mee.
mandates-manner = Hoe de functie wordt vervuld
mandates-ground = Op welke grond
mandates-ground-help = Een stemming, een besluit, een brief. Bijvoorbeeld: gekozen door de leden op 14 juni 2027.
mandates-way = Hoe het begint
mandates-way-offer = Het de persoon eerst vragen
mandates-way-offer-help = De persoon krijgt een e-mail. Het mandaat begint bij aanvaarding.
mandates-way-given = De persoon is het er al mee eens
mandates-way-given-help = Het mandaat wordt meteen gegeven.
mandates-refusal-manner = Kies hoe de functie wordt vervuld.
mandates-refusal-full = { $most ->
    [one] Op sommige van deze dagen heeft al één persoon deze functie, en er mag er maar één zijn. Kies andere dagen of draag de functie over.
   *[other] Op sommige van deze dagen hebben al { $most } mensen deze functie, en meer mogen het er niet zijn. Kies andere dagen of draag de functie over.
}
mandates-refusal-last-voice = Dan spreekt niemand meer voor deze organisatie. Zet een vinkje als u dat wilt.
mandates-refusal-no-voice = Laat dit soort organisatie ten minste één rol die voor haar mag spreken: secretariaat, vertegenwoordiger, voorzitter of facilitator.
mandates-refusal-no-secretariat = De confederatie heeft altijd een secretariaat: het zorgt voor het register.
mandates-end-last = Daarna spreekt niemand meer voor deze organisatie. Het secretariaat krijgt bericht.
mandates-end-knows = Ik weet dat daarna niemand voor deze organisatie spreekt
mandates-end-hand-over = In plaats daarvan de functie overdragen
mandates-deeds = Wat ermee is gedaan
mandates-deeds-note = De vermeldingen in het logboek van deze persoon voor deze organisatie, vanaf de dag waarop het mandaat is gegeven tot en met de laatste dag ervan, de nieuwste eerst.
mandates-deeds-none = Er is nog niets mee gedaan.
mandates-deeds-shared = Deze persoon heeft nog een mandaat van deze organisatie, dat deels dezelfde dagen beslaat. Het logboek bewaart de organisatie en de dag, niet de functie: wat op zulke dagen is gedaan, staat bij beide mandaten.

## The people of a body

people-title = Mensen van { $name }
people-lede = Wie voor deze organisatie spreekt en werkt, wie is gevraagd en wie het eerder deed.
people-silent = Nu spreekt niemand voor deze organisatie. Bied iemand een functie aan.
people-held = Mandaathouders
people-past = Eerder
people-past-note = Wat zij deden, blijft bij hun mandaat vastgelegd.

## Offers

offers-title = Een functie aanbieden: { $name }
offers-lede = De persoon krijgt een e-mail en beslist. Het mandaat begint bij aanvaarding.
offers-offer = Een functie aanbieden
offers-whom = Aan wie
offers-name = Naam
offers-name-help = Zoals de persoon die schrijft. De naam wordt bij elk adres gevraagd, zodat niemand uit dit formulier kan afleiden wie in het register staat. Wie er al in staat, houdt de naam die daar staat; bij anderen zien alleen de persoon en het secretariaat de naam, tot de persoon iets anders kiest.
offers-address = E-mailadres
offers-address-help = Daar gaat de e-mail heen.
offers-list = Aangeboden functies
offers-days = van { $from } tot en met { $until }
offers-answer-by = Antwoord uiterlijk { $at }
offers-bounced = De e-mail komt niet aan: de mailserver weigert dit adres. Trek het aanbod in en doe het aan een ander adres.
offers-full = De functie is op deze dagen volledig bezet; dit aanbod kan nu niet worden aanvaard. Het wacht tot er een plaats vrij is of de termijn verloopt.
offers-withdraw = Intrekken
offers-by = Aangeboden door
offers-answer-title = Er is u een functie aangeboden: { $role }
offers-accept-title = Als u aanvaardt
offers-accept-text = U hebt deze functie van de eerste tot en met de laatste dag. Wat u ermee doet, wordt vastgelegd. U kunt haar op elk moment eerder beëindigen of overdragen.
offers-accept-edits = U mag dan de pagina van deze organisatie bewerken en hier voor haar spreken.
offers-accept-handed = Daarna ziet u wat uw voorganger u overdraagt, en bevestigt u dat u het hebt.
offers-accept = De functie aanvaarden
offers-decline-title = Als u afwijst
offers-decline = Afwijzen
offers-reason = Reden
offers-reason-help = Wie u de functie aanbood, kan dit lezen. U hoeft geen reden te geven.
offers-over = Er valt niets meer te beantwoorden.
offers-full-now = De functie is op dit moment volledig bezet. Als u nu aanvaardt, krijgt wie het aanbod behandelt bericht dat u op een plaats wacht; het aanbod blijft open tot de termijn verloopt.
offers-full-waits = De functie is op dit moment volledig bezet, dus er is niets begonnen. Het aanbod blijft open tot de termijn verloopt: aanvaard het zodra er een plaats vrij is. Wie het behandelt, heeft bericht gekregen.
offers-refusal-answered = Dit aanbod is al afgesloten.
offers-refusal-late = De tijd om te antwoorden is voorbij. Vraag om een nieuw aanbod.
offers-refusal-closed = Deze organisatie bestaat niet meer. Haar functies kunnen niet meer worden vervuld.
offers-refusal-twice = Deze functie is al aan deze persoon aangeboden en wacht op antwoord.
offers-refusal-secretariat = Alleen het secretariaat biedt deze functie aan.
offer-open = Wacht op antwoord
offer-accepted = Aanvaard
offer-declined = Afgewezen
offer-withdrawn = Ingetrokken
offer-lapsed = Niet op tijd beantwoord
flash-office-offered = De functie is aangeboden. De persoon krijgt een e-mail.
flash-office-accepted = De functie is van u vanaf de eerste dag. Dank u dat u haar op u neemt.
flash-office-declined = U hebt afgewezen. Wie u de functie aanbood, krijgt bericht.
flash-offer-withdrawn = Het aanbod is ingetrokken.

## Handing over

handover-link = Overdragen
handover-sheet = Overdrachtsblad
handover-title = Overdragen: { $office }
handover-lede = Schrijf op wat uw opvolger moet weten. Uw mandaat loopt af op { $day }.
handover-lede-successor = Dit draagt uw voorganger u over. Lees het, vraag wat niet duidelijk is en bevestig dat u het hebt.
handover-from = Overgedragen door
handover-open = Wat openstaat
handover-open-note = Het programma weet dit uit zichzelf.
handover-open-none = Niets waarvan het programma weet.
handover-notes = Wat de mandaathouder schrijft
handover-notes-note = Sla het op zo vaak u wilt. Alleen u, uw opvolger en het secretariaat lezen het.
handover-notes-none = De mandaathouder schreef niets.
handover-tasks = Openstaande taken
handover-tasks-help = Wat er moet gebeuren, wanneer, en waar de papieren zijn.
handover-contacts = Wie men moet kennen
handover-contacts-help = Wie waarbij helpt. Noem liever rollen dan persoonlijke gegevens.
handover-advice = Wat verder helpt
handover-advice-help = Afspraken, gewoonten, wachtwoorden die iemand anders bewaart, wat u graag had geweten.
handover-save = Opslaan
handover-successor = Uw opvolger
handover-successor-text = Weet u wie na u komt, bied dan hier de functie aan. Uw mandaat loopt dan af op de dag voordat het andere begint.
handover-starts = Eerste dag van de opvolger
handover-starts-help = Uw mandaat loopt de dag ervoor af.
handover-offer = Opslaan en de functie aanbieden
handover-asked = Wie is gevraagd
handover-newer = Iemand anders heeft dit blad opgeslagen terwijl u schreef. Wat die schreef, staat hieronder; uw woorden staan nog in het formulier. Voeg ze samen en sla opnieuw op.
handover-handed-at = De functie is overgedragen op { $at }. De opvolger heeft het blad nog niet bevestigd.
handover-confirmed-at = De opvolger heeft het blad bevestigd op { $at }.
handover-confirm-title = Bevestigen
handover-confirm-text = Wat vandaag openstaat, blijft bij het blad bewaard. Uw voorganger krijgt bericht.
handover-confirm = Ik heb het gelezen en heb wat ik nodig heb
handover-refusal-self = Dit is uw eigen adres. Draag de functie aan iemand anders over, of geef haar opnieuw als ze afloopt.
handover-refusal-over = Dit mandaat is afgelopen. Wat openstaat, is aan wie de functie nu heeft.
handover-refusal-starts = De eerste dag van de opvolger komt na uw eigen eerste dag.
handover-refusal-handed = Deze functie is al overgedragen.
handover-refusal-offered = Er is al iemand gevraagd die nog niet heeft geantwoord. Trek eerst dat aanbod in.
handover-refusal-confirmed = De opvolger heeft dit blad bevestigd. Het blijft zoals het is.
flash-handover-saved = Het blad is opgeslagen.
flash-handover-confirmed = U hebt het blad bevestigd. Uw voorganger krijgt bericht.
sheet-offer = Een functie is aangeboden en nog niet beantwoord: { $note }

## Settings of mandates

rules-lede = Een wijziging geldt voor mandaten die vanaf nu worden gegeven.
rules-times = Tijden
rules-years = Langste mandaat, in jaren
rules-reminders = Dagen voor het einde waarop een herinnering komt
rules-reminders-help = Ten hoogste zes getallen met komma’s ertussen, zoals: 60, 30, 7.
rules-answer-days = Dagen om op een aanbod te antwoorden
rules-bodies-offer = Wie voor een organisatie spreekt, mag haar functies aanbieden
rules-bodies-offer-help = Zonder dit biedt alleen het secretariaat ze aan. De eigen functie overdragen kan altijd.
rules-most = Hoeveel mensen
rules-most-of = Hoeveel mensen tegelijk: { $role }
rules-refusal-years = Vul een aantal jaren van 1 tot 10 in.
rules-refusal-days = Vul een aantal dagen van 1 tot 365 in.
rules-refusal-reminders = Vul ten hoogste zes aantallen dagen van 1 tot 365 in, met komma’s ertussen.
rules-refusal-most = Vul een getal van 1 tot { $most } in, of niets.
settings-save = De instellingen opslaan

## Letters

mail-office-offered-subject = Er is u een functie aangeboden: { $role }, { $body }
mail-office-offered = { $who } biedt u een functie aan vanaf { $day }: { $role }, { $body }.

    Bekijk het aanbod en aanvaard het of wijs het af. Zolang u niet aanvaardt, begint er niets.
mail-office-offered-button = Het aanbod bekijken
mail-office-handed-subject = Iemand wil u een functie overdragen: { $role }, { $body }
mail-office-handed = { $who } wil u een functie overdragen vanaf { $day }: { $role }, { $body }.

    Bekijk het aanbod en aanvaard het of wijs het af. Als u aanvaardt, krijgt u het overdrachtsblad.
mail-office-handed-button = Het aanbod bekijken
mail-offer-accepted-subject = Aanvaard: { $role }, { $body }
mail-offer-accepted = { $who } heeft de functie aanvaard: { $role }, { $body }.
mail-offer-accepted-button = De mensen van de organisatie bekijken
mail-offer-declined-subject = Afgewezen: { $role }, { $body }
mail-offer-declined = { $who } heeft de functie afgewezen: { $role }, { $body }.

    U kunt haar aan iemand anders aanbieden.
mail-offer-declined-button = De mensen van de organisatie bekijken
mail-offer-lapsed-subject = Niet beantwoord: { $role }, { $body }
mail-offer-lapsed = Deze functie is aangeboden en niemand antwoordde op tijd: { $role }, { $body }.

    U kunt haar opnieuw aanbieden, of aan iemand anders.
mail-offer-lapsed-button = De mensen van de organisatie bekijken
mail-offer-full-subject = Wacht op een plaats: { $role }, { $body }
mail-offer-full = { $who } wil deze functie aanvaarden, maar ze is volledig bezet: { $role }, { $body }.

    Het aanbod blijft open tot de termijn verloopt. Het kan worden aanvaard zodra er een plaats vrij is; u kunt het ook intrekken.
mail-offer-full-button = De mensen van de organisatie bekijken
mail-offer-withdrawn-subject = Ingetrokken: { $role }, { $body }
mail-offer-withdrawn = Het aanbod van deze functie is ingetrokken: { $role }, { $body }. U hoeft niet meer te antwoorden.
mail-offer-withdrawn-button = Naar uw bureau
mail-handover-confirmed-subject = Uw overdracht is bevestigd: { $role }, { $body }
mail-handover-confirmed = { $who } heeft gelezen wat u met deze functie hebt overgedragen en het bevestigd: { $role }, { $body }.

    Dank u voor uw werk.
mail-handover-confirmed-button = Uw mandaat bekijken
mail-mandate-ends-subject = Uw mandaat loopt af op { $day }: { $role }, { $body }
mail-mandate-ends = Dit mandaat loopt af op { $day }: { $role }, { $body }.

    Schrijf op wat uw opvolger moet weten, en bied de functie aan als u weet wie het is.
mail-mandate-ends-button = Het mandaat bekijken en overdragen
mail-mandate-ended-subject = Uw mandaat is afgelopen: { $role }, { $body }
mail-mandate-ended = Het secretariaat heeft dit mandaat beëindigd op { $day }: { $role }, { $body }. Wat u ermee deed, blijft vastgelegd.
mail-mandate-ended-button = Het mandaat bekijken
mail-office-back-subject = Uw overdracht gaat niet door: { $role }, { $body }
mail-office-back = Het mandaat waarmee deze functie zou worden overgenomen is vóór de eerste dag beëindigd: { $role }, { $body }. Uw eigen laatste dag blijft { $day }. Met hetzelfde blad kunt u de functie aan iemand anders aanbieden.
mail-office-back-button = Het blad bekijken
mail-body-unheld-subject = Niemand spreekt voor { $body }
mail-body-unheld = Het laatste mandaat waarmee iemand voor deze organisatie sprak, is afgelopen: { $body }.

    Zoek uit wie opvolgt en bied een functie aan.
mail-body-unheld-button = De mensen van de organisatie bekijken
mail-last-voice-ends-subject = { $body }: binnenkort spreekt niemand meer voor deze organisatie
mail-last-voice-ends = Op { $day } loopt het laatste mandaat af waarmee iemand voor deze organisatie spreekt, en er is nog geen opvolger: { $body }.
mail-last-voice-ends-button = De mensen van de organisatie bekijken

## Facts in the journal

fact-registry-office-offered = { $who } heeft een functie aangeboden: { $what }
fact-registry-office-accepted = { $who } heeft een mandaat aanvaard: { $what }
fact-registry-offer-declined = { $who } heeft een functie afgewezen: { $what }
fact-registry-offer-withdrawn = { $who } heeft een aanbod ingetrokken: { $what }
fact-registry-offer-lapsed = Niemand heeft een aanbod op tijd beantwoord: { $what }
fact-registry-offer-waits = { $who } wil een functie die volledig bezet is: { $what }
fact-registry-handover-begun = { $who } is begonnen een functie over te dragen: { $what }
fact-registry-handover-written = { $who } heeft aan een overdracht geschreven: { $what }
fact-registry-handover-paper-added = { $who } heeft een document toegevoegd aan een overdracht: { $what }
fact-registry-handover-paper-removed = { $who } heeft een document verwijderd uit een overdracht: { $what }
fact-registry-office-handed-over = { $who } heeft een functie overgenomen: { $what }
fact-registry-handover-confirmed = { $who } heeft een overdracht bevestigd: { $what }
fact-registry-body-unheld = Niemand spreekt meer voor een organisatie: { $what }
