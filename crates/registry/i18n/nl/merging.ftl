## Merging two records of one person

merging-title = { $name } samenvoegen met een andere registratie
merging-which-lede = Iemand kan twee keer in het register staan. Geef aan welke andere registratie van dezelfde persoon is; u ziet beide naast elkaar voordat er iets gebeurt.
merging-with = E-mailadres van de andere registratie
merging-with-help = Een adres dat de andere registratie heeft.
merging-look = Beide bekijken
merging-lede = Bekijk beide registraties. Eén blijft, met alles van beide; de andere is daarna leeg en leidt naar haar.
merging-stays = Welke registratie blijft
merging-stays-help = Het adres van haar pagina blijft. Wat er met een van beide is gebeurd, blijft vastgelegd.
merging-record = { $name }, { $addresses }
merging-this = Deze registratie
merging-other = De andere registratie
merging-languages = Talen
merging-same = Gelijk in beide
merging-seen = Voor wie de naam en de adressen mag zien, geldt de beperktste keuze van de twee. De persoon kan die weer verruimen.
merging-everything = Wat elke registratie heeft
merging-what = Wat
merging-becomes = Wat ermee gebeurt
merging-moves = Blijft
merging-ends = Eindigt bij de registratie die verdwijnt
merging-joined = Mandaten van één functie die elkaar overlappen, worden één:
merging-mandates-joined = { $role }, { $body }: { $starts } tot en met { $ends }
merging-mutual = { $count ->
    [one] Eén binding tussen de twee registraties verdwijnt, want niemand heeft een binding met zichzelf.
   *[other] { $count } bindingen tussen de twee registraties verdwijnen, want niemand heeft een binding met zichzelf.
}
merging-text = Alles wat de verdwijnende registratie noemt, noemt daarna de andere. Haar browsers worden uitgelogd, links die onderweg zijn vervallen, en ook de tokens van beide. Dit kan niet ongedaan worden gemaakt.
merging-do = De twee registraties samenvoegen
merging-newer = Een van de twee registraties is gewijzigd terwijl u keek. Er is niets gedaan. Bekijk beide opnieuw:
merging-registry-mandate-person = Mandaten
merging-registry-address-person = E-mailadressen
merging-registry-passkey-person = Passkeys
merging-registry-openid-person = Diensten om in te loggen
merging-registry-session-person = Browsers die zijn ingelogd
merging-registry-token-person = Tokens voor programma’s
merging-registry-body-version-person = Opgeslagen versies van pagina’s
merging-registry-tie-person = Zelf gemelde bindingen
merging-registry-tie-other = Bindingen met deze persoon die anderen hebben gemeld
merging-registry-person-became = Eerder samengevoegde registraties
merging-registry-offer-person = Functies die aan de persoon zijn aangeboden
merging-registry-offer-offered-by = Functies die de persoon heeft aangeboden
merging-registry-document-person = Toegevoegde documenten
merging-registry-import-person = Geïmporteerde tabellen
merging-registry-application-person-person = Aanvragen waaraan deze persoon schrijft
merging-registry-application-word-person = Vragen en opmerkingen bij aanvragen
merging-registry-application-answer-person = Antwoorden op vragen bij aanvragen
merging-registry-admission-step-person = Vastgestelde stappen
merging-registry-companion-asked-by = Gevraagde begeleidingen
merging-registry-support-tick-person = Afgevinkte punten
merging-registry-support-entry-person = Aantekeningen over de ondersteuning van netwerken
merging-registry-membership-person = Lidmaatschappen
merging-registry-member-network-person = Netwerken waarvan deze persoon lid is
merging-registry-member-word-person = Woorden waarmee deze persoon in de ledengids wordt gevonden
merging-registry-belonging-person = Netwerken waarvan deze persoon lid was, en wanneer
merging-registry-correction-person = Gevraagde rectificaties
merging-registry-correction-answered-by = Beantwoorde rectificaties
merging-registry-agreement-ours = Overeenkomsten waarvoor deze persoon verantwoordelijk is
merging-registry-agreement-theirs = Overeenkomsten waarvoor deze persoon namens een partner verantwoordelijk is
merging-registry-agreement-version-person = Opgeslagen versies van overeenkomsten
merging-registry-agreement-deed-person = Notities bij overeenkomsten
merging-registry-mailing-writer = Mailings die deze persoon heeft geschreven
merging-registry-mailing-approver = Mailings die deze persoon heeft goedgekeurd
merging-registry-mailing-recipient-person = Mailings die naar deze persoon zijn gegaan
merging-registry-report-answer-person = Antwoorden die deze persoon in verslagen heeft geschreven
merging-registry-aim-value-person = Waarden die deze persoon bij doelstellingen heeft genoteerd
merging-registry-aim-link-person = Wat deze persoon heeft genoteerd als bijdrage aan doelstellingen
merging-refusal-self = Dit is dezelfde registratie. Kies een andere.
merging-refusal-own = Dit is uw eigen registratie. Laat die de registratie zijn die blijft, of vraag het aan iemand anders van het secretariaat.
merging-refusal-nobody = Geen registratie heeft dit adres.
merging-refusal-gone = Van een van de twee registraties wordt niets meer bewaard: ze is gewist, of al samengevoegd. Er is niets gedaan.
merging-refusal-stays = Kies welke registratie blijft.
merging-refusal-field = Kies een van de twee.
flash-persons-merged = De twee registraties zijn er nu één.
fact-registry-persons-merged = { $who } heeft twee registraties van één persoon samengevoegd: { $what }
fact-registry-mandates-joined = { $who } heeft overlappende mandaten samengevoegd: { $what }

## Doubles

doubles-title = Registraties die van één persoon kunnen zijn
doubles-lede = Paren van registraties waarvan de namen of adressen op elkaar lijken, de waarschijnlijkste eerst. Bekijk elk paar: voeg de twee samen, of zeg dat het twee personen zijn. Dat wordt onthouden.
doubles-search = Opnieuw zoeken
doubles-searching = De zoekopdracht is gegeven en loopt op de achtergrond. Kom zo terug.
doubles-searched = Laatst gezocht op { $at }, onder { $persons ->
    [one] één persoon
   *[other] { $persons } personen
}; gevonden: { $pairs ->
    [0] geen paar
    [one] één paar
   *[other] { $pairs } paren
}.
doubles-never = Er is nog niet gezocht.
doubles-none = Er staat geen paar in deze lijst
doubles-none-text = Zoek opnieuw nadat er personen zijn toegevoegd.
doubles-pair = De twee registraties
doubles-why = Waarom
doubles-score = Hoe waarschijnlijk
doubles-do = Te doen
doubles-merge = Beide bekijken
doubles-apart = Het zijn twee personen
doubles-score-of = { $score } van 100
doubles-name = dezelfde naam
doubles-name-order = dezelfde delen van de naam in een andere volgorde
doubles-latin = dezelfde naam in Latijnse letters
doubles-near = namen die één letter verschillen
doubles-address = hetzelfde adres, op punten, plusteken en hoofdletters na
doubles-address-related = hetzelfde adres bij een verwant domein
doubles-work = Zoeken naar registraties van één persoon
flash-doubles-asked = De zoekopdracht is gegeven. De uitkomst staat hier zo.
flash-doubles-apart = Onthouden is dat dit twee personen zijn.
fact-registry-persons-apart = { $who } heeft vastgelegd dat het twee personen zijn: { $what }
persons-merge = Samenvoegen met een andere registratie
persons-doubles = Registraties van één persoon
