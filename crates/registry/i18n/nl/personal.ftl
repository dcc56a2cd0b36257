## Erasing oneself

leave-title = Alles over mij wissen
leave-lede = U kunt het register op elk moment verlaten. Deze pagina zegt wat er wordt gewist, wat er blijft en waarom. Dit kan niet ongedaan worden gemaakt.
leave-offices = Uw functies eindigen
leave-offices-note = Ze eindigen meteen, en de anderen van elke organisatie horen dat de functie vrij is. U kunt een functie eerst overdragen.
leave-office-last = Dan spreekt niemand meer voor deze organisatie. De mensen van de organisatie en het secretariaat krijgen bericht.
leave-goes = Wat er wordt gewist
leave-goes-person = Uw naam, uw e-mailadressen, uw talen en uw tijdzone.
leave-goes-membership = Uw lidmaatschap, als u dat hebt, met wat u aanbiedt en zoekt en de netwerken waartoe u behoort.
leave-goes-ways = Elke manier om in te loggen: links, passkeys, andere diensten, sessies en tokens van programma’s.
leave-goes-words = Wat u schreef om een functie over te dragen, waarom u er een afwees, en om welke rectificaties u vroeg.
leave-goes-ties = Bindingen die u opgaf of die anderen met u opgaven, en wat u schreef in aanvragen van netwerken en over hun ondersteuning.
leave-goes-files = De documenten die u hebt toegevoegd om een functie over te dragen, met hun namen, tenzij iemand anders precies hetzelfde bestand heeft toegevoegd.
leave-goes-letters = E-mails die nog wachten, tabellen die op import wachten, als u ze hebt geüpload of er misschien iets over u in staat, en wat programma’s over u als antwoord kregen. Wat daarvan in de bestanden van de database en de zoekfunctie stond, wordt ook daar verwijderd.
leave-stays = Wat er blijft en waarom
leave-stays-mandates = Dat een functie van een dag tot een andere dag is bekleed, zonder uw naam: wat ermee is gedaan, moet geldig blijven.
leave-stays-applications = Wat in een aanvraag staat die anderen met u schreven of die een netwerk werd: dat is van hen.
leave-stays-pages = Wat een organisatie op haar eigen pagina en in de versies daarvan zegt, ook als u het hebt geschreven: het is van de organisatie. Staat uw naam daar, vraag de organisatie dan om die weg te halen voordat u gaat.
leave-stays-papers = Documenten waarop een organisatie steunt, zoals een ondertekende overeenkomst, ook als u ze hebt toegevoegd: zonder uw naam erbij, en onder een naam die niets zegt.
leave-stays-journal = Het logboek. Daarin staan nummers in plaats van namen; dat van u leidt dan naar niemand meer.
leave-stays-sent = E-mails die zijn verzonden en tabellen die anderen hebben geëxporteerd: die zijn buiten ons bereik.
leave-stays-backups = Back-ups die voor vandaag zijn gemaakt, bevatten uw gegevens tot wie deze site beheert ze weggooit. Wordt er ooit een gebruikt, dan moeten uw gegevens nog eens worden gewist: vraag dat aan het secretariaat.
leave-take-first = Eerst uw gegevens meenemen
leave-deed = Mijn gegevens wissen
leave-sure = Ik wil dat mijn gegevens worden gewist. Ik weet dat dit niet ongedaan kan worden gemaakt.
leave-refusal-sure = Zet een vinkje als u wilt dat uw gegevens worden gewist.
leave-erase = Mijn gegevens voorgoed wissen
leave-last-steward = U bent de enige van het secretariaat. Zonder u zou niemand voor het register kunnen zorgen of de gegevens van anderen kunnen wissen. Geef eerst iemand een mandaat van het secretariaat; daarna kunt u hier uw gegevens wissen.
me-prove-first = Hiervoor moet u in het afgelopen uur hebben ingelogd.
flash-me-erased = Uw gegevens zijn gewist. Niets van wat hier wordt bewaard, leidt nog naar u. Wat er blijft en waarom, stond op de pagina hiervoor.

## Letters

mail-office-left-subject = Een functie is vrij: { $role }, { $body }
mail-office-left = Iemand met deze functie heeft het register verlaten, en het mandaat is afgelopen: { $role }, { $body }.

    Zoek uit wie opvolgt en bied de functie aan.
mail-office-left-button = De mensen van de organisatie bekijken

## Everything about oneself

data-title = Alles over mij
data-lede = Wat hier over u wordt bewaard, in één bestand dat u kunt lezen en dat programma’s ook kunnen lezen.
data-what = Wat erin staat
data-what-details = Uw gegevens en adressen, zoals ze hier staan.
data-what-offices = Uw mandaten, de functies die u zijn aangeboden, en wat u schreef om er een over te dragen.
data-what-ways = Uw manieren om in te loggen, met hun data. De geheimen zelf worden hier niet bewaard.
data-what-papers = De documenten die u hebt toegevoegd.
data-what-journal = Wat u volgens het logboek hebt gedaan, en wat er gebeurde met wat van u is: met nummer, dag en soort.
data-what-membership = Uw lidmaatschap: uw netwerken, wat u aanbiedt en zoekt, en wie wat mag zien.
data-what-ties = De bindingen die u hebt gemeld.
data-what-written = Wat u in aanvragen en in verslagen schreef.
data-what-mailings = Welke mailings aan u zijn verstuurd, en wat ervan is geworden.
data-what-others = Niets erin gaat over anderen, behalve wat u zelf over hen schreef.
data-take = Het bestand downloaden (ZIP)
data-take-json = Alleen voor programma’s (JSON)
data-more = Wat u nog meer kunt doen
data-index-title = Wat { $site } over mij bewaart
data-index-taken = Stand van { $when }.
data-index-mandates = Mandaten
data-index-applications = Wat u in aanvragen schreef
data-index-belonged = Netwerken waarvan u lid bent of was
data-index-answers = Wat u in verslagen schreef
data-index-mailings = Mailings die aan u zijn verstuurd
data-index-newest = Hier staan alleen de nieuwste { $count }.
data-index-papers = Documenten
data-index-paper-left = te groot voor dit bestand; download het daar waar u het hebt toegevoegd
data-index-files = De andere bestanden
data-index-facts = { $count ->
    [one] Het logboek heeft { $count } vermelding van u of over wat van u is.
   *[other] Het logboek heeft { $count } vermeldingen van u of over wat van u is.
}
data-index-files-text = De map “tables” bevat dit alles als tabellen voor een rekenblad (CSV). Het bestand “my-data.json” bevat het voor programma’s.
# dynamic: data-table-
data-table-registry-person = Gegevens
data-table-registry-address = E-mailadressen
data-table-registry-session = Browsers die zijn ingelogd
data-table-registry-token = Tokens voor programma’s
data-table-registry-passkey = Passkeys
data-table-registry-openid = Andere diensten om in te loggen
data-table-registry-link = Links om in te loggen
data-table-registry-offer = Functies die u zijn aangeboden
data-table-registry-handover = Wat u schreef om een functie over te dragen
data-table-registry-document = Documenten
data-table-registry-correction = Om welke rectificaties u vroeg
data-table-registry-application-speaker = Aanvragen waarin u staat als iemand die voor het netwerk spreekt
data-table-registry-application-invitation = Uitnodigingen om mee te schrijven aan een aanvraag
data-table-registry-agreement-contact = Overeenkomsten met partnerorganisaties waarin u als contact staat
data-table-registry-application-word = Uw vragen en opmerkingen bij aanvragen
data-table-registry-application-answer = Uw antwoorden op vragen over aanvragen
data-table-registry-support-entry = Wat u over de ondersteuning van netwerken schreef
data-table-registry-tie = Bindingen die u hebt gemeld
data-table-registry-membership = Lidmaatschap
data-table-registry-mailing-recipient = Uw adressen waarnaar mailings zijn verstuurd, met hun nummer
data-table-platform-answer = Wat programma’s over u als antwoord kregen
# dynamic: data-column-
data-column-name = Naam
data-column-latin-name = Naam in Latijnse letters
data-column-greeting = Naam in de aanhef van e-mails
data-column-sort-name = Gesorteerd als
data-column-languages = Talen
data-column-zone = Tijdzone
data-column-address = Adres
data-column-browser = Browser
data-column-credential = Nummer van de sleutel
data-column-data = Wat er van de sleutel bekend is
data-column-subject = Uw nummer daar
data-column-reason = Reden
data-column-advice = Advies
data-column-contacts = Contacten
data-column-tasks = Taken
data-column-body = Antwoord
data-column-wrong = Wat er niet klopt
data-column-wanted = Wat juist zou zijn
data-column-answer = Antwoord
data-column-text = Tekst
data-column-called = Uw naam in het aanbod
data-column-kind = Soort
data-column-since = Sinds
data-column-until = Tot en met
data-column-remark = Opmerking
data-column-word = Woord
data-column-sort = Gesorteerd als
data-column-number = Nummer
data-column-country = Land
data-column-networks = Netwerken
data-column-held = Netwerken waarbij u vermeld staat
data-column-offers = Wat u aanbiedt
data-column-seeks = Wat u zoekt
data-column-phone = Telefoon
data-column-about = Waarvoor

## How long things are kept

# dynamic: retention-
retention-title = Bewaartermijnen
retention-lede = Wat over personen gaat, wordt bewaard zolang er een reden voor is. Daarna wist het programma het vanzelf; het kijkt elk uur.
retention-change = De termijnen wijzigen
retention-what = Wat
retention-long = Hoe lang
retention-why = Waarom
retention-days =
    { $days ->
        [0] niet na het einde
        [one] { $days } dag
       *[other] { $days } dagen
    }
retention-form-lede = Voor elke soort het aantal dagen na het einde ervan. De volgende ronde, binnen het uur, volgt wat hier is ingesteld.
retention-form-days = Dagen
retention-refusal = Vul een aantal dagen van { $least } tot { $most } in.
retention-links = Links om in te loggen, nadat ze zijn gebruikt of verlopen
retention-links-why = Zodat wie een oude link opent, kan lezen wat ervan is geworden.
retention-sessions = Sessies van browsers en tokens van programma’s, na hun einde
retention-sessions-why = Wat iemand zelf beëindigt of intrekt, is meteen weg. Wat is verlopen, wordt na deze tijd gewist.
retention-letters = E-mails die in de gegevensmap liggen, als er geen mailserver is ingesteld
retention-letters-why = Zodat wie de site beheert, een e-mail kan vinden die iemand mist. Met een mailserver wordt geen e-mail bewaard.
retention-offers = Aangeboden functies waarvan niets is gekomen, met de reden
retention-offers-why = Zodat wie iemand zoekt, weet wie al is gevraagd en waarom die afwees.
retention-handovers = Wat is geschreven om een functie over te dragen, en de documenten erbij, nadat de opvolger het heeft bevestigd
retention-handovers-why = Zodat de opvolger het heeft zolang die de functie bekleedt: de meeste mandaten duren ten hoogste vier jaar.
retention-corrections = Gevraagde rectificaties, na het antwoord
retention-corrections-why = Zodat beide kanten kunnen nakijken wat is gevraagd en wat is geantwoord.
retention-agreements = Contacten in overeenkomsten met partnerorganisaties, na de laatste dag van de overeenkomst
retention-agreements-why = Zodat wie een overeenkomst afrondt of de volgende voorbereidt, nog weet aan wie iets gevraagd kan worden.
retention-person = Naam, adressen, talen, tijdzone en manieren om in te loggen
retention-person-long = tot de gegevens van de persoon worden gewist of de persoon ze weghaalt
retention-person-why = Wie een functie heeft of had, is bereikbaar en kan inloggen. Iedereen kan op elk moment de eigen gegevens wissen.
retention-answers = Wat programma’s als antwoord kregen
retention-answers-long = één dag
retention-answers-why = Zodat een programma dat dezelfde wijziging twee keer stuurt, hetzelfde antwoord krijgt en niets twee keer wijzigt.
retention-imports = Tabellen die voor een import zijn geüpload
retention-imports-long = tot ze zijn geïmporteerd of vervallen, ten hoogste zeven dagen
retention-imports-why = Ze worden eerder gewist als de gegevens worden gewist van degene die ze heeft geüpload, of van iemand over wie er iets in staat.
retention-ties = Belangenbindingen, netwerken van eerdere lidmaatschappen, en paren van registraties die van dezelfde persoon kunnen zijn
retention-ties-long = bindingen tot wie ze opgaf ze verwijdert of wordt gewist; netwerken zolang zo’n binding na afloop telt; paren tot de volgende zoekactie
retention-ties-why = Zij voorkomen dat iemand oordeelt over iets waaraan die persoon gebonden is. Elke zoekactie vindt de paren opnieuw.
retention-applications = Aanvragen van organisaties, met wie voor hen spreekt en wat is gevraagd en beantwoord
retention-applications-long = zolang het netwerk in het register staat; concepten die niemand indient vervallen vanzelf, en wie alleen daarvoor kwam, wordt mee vergeten
retention-applications-why = Zij zeggen op welke grond een netwerk is opgenomen. Wat iemand schreef, wordt met diens gegevens gewist.
retention-support = Wat aan nieuwe netwerken is aangeboden en wat zij hebben gebruikt
retention-support-long = zolang het netwerk in het register staat
retention-support-why = Wie het volgende netwerk begeleidt, leert ervan.
retention-mandates = Dat een functie is bekleed, en wanneer
retention-mandates-long = altijd, zonder de naam zodra de persoon is gewist
retention-mandates-why = Wat met een mandaat is gedaan, moet geldig en leesbaar blijven.
retention-journal = Het logboek
retention-journal-long = altijd
retention-journal-why = Er staan nummers in en geen namen, en het laat zien dat niets achter iemands rug is gewijzigd.
retention-backups = Back-ups
retention-backups-long = zolang wie de site beheert ze bewaart
retention-backups-why = Ze staan buiten dit programma. Oudere kunnen nog bevatten wat hier sindsdien is gewist.

## Corrections

corrections-title = Om rectificatie vragen
corrections-lede = Wat anderen over u bewaren, kan onjuist zijn: uw naam op de pagina van een organisatie, de dagen van een mandaat. Vraag wie het bewaart om het te verbeteren. Uw eigen gegevens kunt u zelf wijzigen, op uw pagina; uw e-mailadressen wijzigt het secretariaat.
corrections-mine = Wat u hebt gevraagd
corrections-ask-title = Nieuw verzoek
corrections-ask-note = U krijgt binnen een maand antwoord.
corrections-body = Wie het bewaart
corrections-body-help = De organisatie met de pagina waarop het staat. Voor mandaten en al het andere het secretariaat.
corrections-body-typed = Het laatste deel van het adres van de pagina van de organisatie. Laat het leeg voor het secretariaat.
corrections-secretariat = Het secretariaat
corrections-wrong = Wat er niet klopt
corrections-wrong-help = Zeg waar het staat, zodat het kan worden gevonden.
corrections-wanted = Wat juist zou zijn
corrections-ask = Om de rectificatie vragen
corrections-one-title = Een rectificatie
corrections-open = Nog niet beantwoord
corrections-done = Verbeterd
corrections-declined = Afgewezen
corrections-answer-by = antwoord uiterlijk { $day }
corrections-answered-on = beantwoord op { $day }
corrections-asker = Wie het vraagt
corrections-asked-on = Gevraagd op
corrections-keeper = Wie antwoordt
corrections-answer = Antwoord
corrections-answer-note = Verbeter het eerst en meld het daarna hier. Wie het vroeg, krijgt een e-mail.
corrections-answer-done = Het is verbeterd
corrections-answer-declined = Het blijft zoals het is
corrections-answer-words = Wat is geantwoord
corrections-answer-yours = Uw antwoord
corrections-office-title = Gevraagde rectificaties
corrections-office-lede = Alle rectificaties die zijn gevraagd, openstaande eerst. Beantwoorde blijven staan tot hun bewaartermijn voorbij is.
corrections-none = Niemand heeft om rectificatie gevraagd
corrections-none-text = Wie is ingelogd, kan er op de eigen pagina om vragen.
corrections-state = Status
corrections-when = Wanneer
corrections-answer-help = Als het blijft zoals het is, zeg dan waarom. Wie het vroeg, leest dit; ook het secretariaat kan het lezen.
corrections-answer-send = Het antwoord sturen
corrections-refusal-answered = Dit is al beantwoord.
corrections-refusal-many = { $most ->
    [one] U hebt { $most } openstaand verzoek. Wacht eerst een antwoord af.
   *[other] U hebt { $most } openstaande verzoeken. Wacht eerst een antwoord af.
}
corrections-refusal-choose = Kies of het is verbeterd of blijft zoals het is.
corrections-refusal-reason = Zeg waarom het blijft zoals het is.
flash-correction-asked = Wie het bewaart, krijgt bericht. U krijgt een e-mail met het antwoord.
flash-correction-answered = Het antwoord is gestuurd.
# dynamic: sheet-
sheet-correction = Iemand heeft om rectificatie gevraagd; er is nog geen antwoord
# dynamic: task-correction
task-correction = Iemand vraagt u te verbeteren wat er over die persoon wordt bewaard
task-correction-action = Antwoorden
mail-correction-asked-subject = Iemand vraagt om rectificatie: { $body }
mail-correction-asked = Iemand vraagt om iets te verbeteren wat { $body } over die persoon bewaart.

    Bekijk het, en verbeter het of zeg waarom het blijft zoals het is. Het antwoord moet er binnen een maand zijn.
mail-correction-asked-button = Bekijken wat er wordt gevraagd
mail-correction-due-subject = Een verzoek om rectificatie moet binnen een week worden beantwoord: { $body }
mail-correction-due = Iemand heeft gevraagd om iets te verbeteren wat { $body } over die persoon bewaart. Er is nog één week voor het antwoord.
mail-correction-due-button = Antwoorden
mail-correction-late-subject = Een verzoek om rectificatie is niet op tijd beantwoord: { $body }
mail-correction-late = Iemand heeft gevraagd om iets te verbeteren wat { $body } over die persoon bewaart. De maand voor het antwoord is voorbij.
mail-correction-late-button = Antwoorden
mail-correction-done-subject = Verbeterd, zoals u vroeg: { $body }
mail-correction-done = Wat u vroeg te verbeteren, is verbeterd.
mail-correction-done-button = Het antwoord bekijken
mail-correction-declined-subject = Antwoord op uw verzoek om rectificatie: { $body }
mail-correction-declined = Wat u vroeg te verbeteren, blijft zoals het is. Het antwoord zegt waarom.

    Bent u het er niet mee eens, dan kunt u het secretariaat schrijven, of de toezichthouder voor gegevensbescherming waar u woont.
mail-correction-declined-button = Het antwoord bekijken

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who } heeft om rectificatie gevraagd: { $what }
fact-registry-correction-answered = { $who } heeft een verzoek om rectificatie beantwoord: { $what }
