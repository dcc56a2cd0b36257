### Individual members and the directory.

menu-members = Leden
member-join-title = Lid worden
member-join-lede = Vul uw naam en uw e-mailadres in. We sturen u een e-mail met een link. Op de pagina die dan opent, kiest u het soort lidmaatschap en wat anderen van u mogen zien.
member-join-address-help = We schrijven alleen naar dit adres.
member-join-button = Stuur mij de link
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = toetreden, lid worden, lidmaatschap, inschrijven
link-mail-joins = Iemand, waarschijnlijk u, wil met dit e-mailadres lid worden.
me-membership-text = Word lid, verleng uw lidmaatschap en kies wie u in de ledengids vindt.
me-membership-look = Mijn lidmaatschap bekijken
flash-membership-saved = Uw lidmaatschap is opgeslagen.
flash-membership-renewed = Uw lidmaatschap is verlengd. Dank u wel.
flash-membership-left = U bent geen lid meer. U staat niet meer in de ledengids.
flash-member-answered = Uw antwoord is opgeslagen, en de persoon krijgt bericht.

# dynamic: member-kind-
member-kind-individual = Individueel lid
member-kind-individual-note = Voor iedereen. U hoeft niet bij een netwerk te horen.
member-kind-network = Lid van een netwerk
member-kind-network-note = Een van de netwerken die u kiest, bevestigt dat u erbij hoort.

members-kind = Soort lidmaatschap
members-country = Land
members-country-choose = Kies een land
members-networks = Netwerken
members-networks-help = Kies de netwerken waar u bij hoort; het mogen er meer zijn. Wie voor die netwerken spreekt, ziet wat u hier invult.
members-network-silent = Op dit moment spreekt niemand voor dit netwerk; een bevestiging kan langer duren.
members-you-offer = Wat u aanbiedt
members-you-seek = Wat u zoekt
members-offers = Biedt aan
members-offers-help = Waarmee u anderen kunt helpen, zoals een training, een methode of een plek om elkaar te ontmoeten.
members-seeks = Zoekt
members-name-seen = Wie u in de ledengids vindt
members-name-seen-help = Wie u niet vindt, krijgt ook verder niets van u te zien.
members-offers-seen = Wie ziet wat u aanbiedt en zoekt
members-languages-seen = Wie ziet welke talen u leest
members-country-seen = Wie uw land en uw netwerken ziet
members-letters = Mijn netwerken mogen mij schrijven
# dynamic: members-seen-
members-seen-nobody = Niemand
members-seen-members = Leden en mensen met een functie
members-seen-everyone = Iedereen
members-number = Nummer
members-valid = Deze kaart is geldig tot en met { $day }.
members-ended = Het lidmaatschap eindigde op { $day } en is nog niet verlengd.
members-not-valid = Deze kaart is niet geldig.
members-verify-title = Een lidmaatschapskaart
members-title = Leden van { $name }
members-lede = Mensen die via dit netwerk lid zijn, en mensen die op antwoord van het netwerk wachten.
members-file-note = Het bestand bevat de leden die hun netwerken laten schrijven.
members-none = Nog niemand is via dit netwerk lid.
members-confirm = Bevestigen
members-decline = Niet bevestigen
members-remove = Niet langer lid bij ons
members-remove-text = De persoon krijgt bericht en telt niet langer als lid van het netwerk. Ook het lidmaatschap eindigt, tenzij een ander netwerk het heeft bevestigd of dat nog kan, of het geen bevestiging nodig heeft.
members-remove-button = Ja, niet langer lid
workspace-members = Leden
task-member-waiting = { $count ->
    [one] Iemand wacht op bevestiging van het lidmaatschap
   *[other] { $count } mensen wachten op bevestiging van hun lidmaatschap
}
task-member-waiting-action = Bekijken wie er wacht
task-member-asked = Een netwerk heeft nog niet geantwoord of u erbij hoort
task-member-asked-action = Mijn lidmaatschap bekijken

# dynamic: member-state-
member-state-none = Geen lid
member-state-waiting = Wacht op een netwerk
member-state-active = Lid
member-state-declined = Niet bevestigd
member-state-left = Opgezegd
member-state-lapsed = Vervallen

membership-title = Mijn lidmaatschap
membership-until = tot en met { $day }
membership-renew = Het lidmaatschap verlengen
membership-save = Opslaan
membership-join = Lid worden
membership-leave = Het lidmaatschap opzeggen
membership-leave-text = U bent dan meteen geen lid meer en staat niet meer in de ledengids. U kunt op elk moment weer lid worden.
membership-leave-follows = Uw kaart is dan niet meer geldig. Als u terugkomt zolang beëindigde lidmaatschappen worden bewaard, houdt u uw nummer. Netwerken die hun leden bevestigen, worden opnieuw gevraagd.
card-title = Lidmaatschapskaart
card-since = Lid sinds
card-until = Geldig tot en met
membership-others = Leden van dit netwerk
member-network-said = Volgens de persoon zelf
member-network-confirmed = Bevestigd
member-network-waiting = Wacht op antwoord
member-network-declined = Niet bevestigd
card-verify = Controleer deze kaart op

directory-title = Ledengids
directory-lede = Leden die door iedereen gevonden willen worden.
directory-lede-inside = Leden die door andere leden gevonden willen worden.
directory-words = Woorden
directory-network = Netwerk
directory-unconfirmed = { $network } (volgens het lid zelf)
directory-language = Taal
directory-any = Alle
directory-nobody = Er staat nog niemand in de ledengids.
directory-near = Woorden die zo beginnen:
directory-none = Niemand die gevonden wil worden, past bij deze zoekopdracht.

members-refusal-shut = Er moet minstens één soort lidmaatschap openstaan.
members-refusal-number = Vul een passend geheel getal in.
members-refusal-kind = Kies een soort lidmaatschap dat openstaat.
members-refusal-country = Kies een land.
members-refusal-network = Kies minstens één netwerk: dat bevestigt uw lidmaatschap.
members-refusal-networks = Kies ten hoogste { $most } netwerken.
members-refusal-network-gone = Via een van deze netwerken kunt u geen lid meer worden.
members-refusal-early = { $days ->
    [one] Een lidmaatschap kan vanaf { $days } dag voor het einde worden verlengd.
   *[other] Een lidmaatschap kan vanaf { $days } dagen voor het einde worden verlengd.
}

# dynamic: mail-
mail-member-confirmed-subject = U bent lid: { $body }
mail-member-confirmed = { $body } heeft bevestigd dat u er lid van bent.
mail-member-confirmed-button = Uw lidmaatschap bekijken
mail-member-declined-subject = Niet bevestigd: { $body }
mail-member-declined = { $body } heeft niet bevestigd dat u er lid van bent.

    U kunt een ander netwerk of een ander soort lidmaatschap kiezen.
mail-member-declined-button = Uw lidmaatschap bekijken
mail-member-removed-subject = Niet langer lid: { $body }
mail-member-removed = { $body } geeft aan dat u er niet langer lid van bent.

    U kunt een ander netwerk of een ander soort lidmaatschap kiezen.
mail-member-removed-button = Uw lidmaatschap bekijken
mail-member-asked-subject = Iemand wacht op bevestiging als lid: { $body }
mail-member-asked = Iemand zegt dat hij of zij bij { $body } hoort en vraagt om bevestiging als lid.
mail-member-asked-button = Bekijken wie er wacht
mail-member-waits-subject = Er wacht nog iemand op bevestiging als lid: { $body }
mail-member-waits = Iemand heeft een tijd geleden gevraagd om door { $body } als lid te worden bevestigd en heeft nog geen antwoord.
mail-member-waits-button = Bekijken wie er wacht
mail-member-ends-subject = Uw lidmaatschap loopt af op { $day }
mail-member-ends = Uw lidmaatschap loopt af op { $day }. U kunt het nu verlengen.
mail-member-ends-button = Verlengen
mail-member-unanswered-subject = Uw lidmaatschap is niet tot stand gekomen
mail-member-unanswered = Geen van de netwerken die u koos, heeft geantwoord of u erbij hoort. Uw lidmaatschap is daarom niet tot stand gekomen. U kunt het nog eens vragen of op een andere manier lid worden.
mail-member-unanswered-button = Nog eens vragen
mail-member-lapsed-subject = Uw lidmaatschap is vervallen
mail-member-lapsed = Uw lidmaatschap is niet verlengd en is vervallen. U staat niet meer in de ledengids. U kunt op elk moment weer lid worden.
mail-member-lapsed-button = Weer lid worden

# dynamic: fact-
fact-registry-member-joined = { $who } is lid geworden: { $what }
fact-registry-member-changed = { $who } heeft een lidmaatschap gewijzigd: { $what }
fact-registry-member-confirmed = { $who } heeft een lid bevestigd: { $what }
fact-registry-member-declined = { $who } heeft een lid niet bevestigd: { $what }
fact-registry-member-renewed = { $who } heeft een lidmaatschap verlengd: { $what }
fact-registry-member-left = { $who } heeft een lidmaatschap opgezegd: { $what }
fact-registry-member-lapsed = Een lidmaatschap is vervallen: { $what }

settings-members = Leden
settings-members-note = Welke soorten lidmaatschap er zijn, hoe lang een lidmaatschap duurt, en wanneer leden een herinnering krijgen.
members-open = Mensen kunnen zo lid worden
members-confirms = Een netwerk bevestigt wie lid wordt
members-months = Duur in maanden
members-grace = Dagen na de laatste dag tot een lidmaatschap vervalt
members-grace-help = Tot dan kan het nog worden verlengd.
members-reminders = Dagen voor het einde waarop leden een herinnering krijgen
members-unanswered = Dagen tot een netwerk wordt herinnerd aan mensen die nog geen antwoord hebben
retention-members = Beëindigde lidmaatschappen
retention-members-why = Zodat wie snel weer lid wordt, terugvindt wat die had geschreven en hetzelfde nummer houdt. Zolang een lidmaatschap loopt, wordt het bewaard.
