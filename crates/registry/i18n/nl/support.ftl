## The room of a network

support-room = Ondersteuning
support-lede = Wie een nieuw netwerk begeleidt, wat het heeft gedaan, wat het is aangeboden en wat het heeft gebruikt. Het netwerk, zijn begeleiders en het secretariaat zien deze pagina.
support-companions = Begeleiders
support-companions-note = Een gevestigd netwerk dat weet hoe het gaat.
support-companions-none = Niemand begeleidt dit netwerk.
support-nobody = Er is geen gevestigd netwerk meer om te vragen.
support-companion = Netwerk
support-companion-help = Wie ervoor spreekt, krijgt een e-mail en zegt ja of nee.
support-ask = Om begeleiding vragen
support-silent = Voor deze netwerken spreekt nu niemand, ze kunnen niet worden gevraagd: { $names }.
support-silent-asked = Nu spreekt niemand voor dit netwerk. Niemand kan antwoorden.
support-accompanies = Netwerken die het begeleidt
support-accompanies-none = Het begeleidt geen netwerk.
support-accept = Aanvaarden
support-decline = Afwijzen
support-end = Beëindigen
support-end-title = De begeleiding beëindigen: { $name }
support-end-text = De begeleider ziet de pagina van het nieuwe netwerk niet meer. Wie voor het andere netwerk spreekt, krijgt een e-mail; beëindigt het secretariaat de begeleiding, dan krijgen beide netwerken er een. De aantekeningen blijven. Dit kan niet ongedaan worden gemaakt; er kan opnieuw om begeleiding worden gevraagd.
support-recall = Het verzoek intrekken
support-recall-title = Het verzoek intrekken: { $name }
support-recall-text = Wie voor het gevraagde netwerk spreekt, krijgt een e-mail. Dit kan niet ongedaan worden gemaakt; er kan opnieuw om begeleiding worden gevraagd.
support-since = sinds { $day }
support-checklist = Checklist
support-checklist-none = Het secretariaat heeft nog geen checklist gemaakt.
support-done-of = { $done } van { $all } gedaan
support-done = Gedaan
support-open = Open
support-ticked = { $day }, door { $body }
support-resource = Hulp hierbij
support-tick = Als gedaan aanvinken
support-untick = Weer openzetten
support-log = Aangeboden en gebruikt
support-log-note = Door het netwerk, zijn begeleiders en het secretariaat.
support-log-none = Nog niets
support-kind = Wat het is
support-offered = Aangeboden
support-used = Gebruikt
support-what = In woorden
support-what-help = Een cursus, een sjabloon, een uur advies. Noem geen personen.
support-day = Dag
support-log-add = Toevoegen
support-entry-note = { $day }, door { $body }

# dynamic: companion-
companion-asked = Gevraagd
companion-accepted = Begeleidt
companion-declined = Afgewezen
companion-ended = Beëindigd

## The secretariat

office-support = Nieuwe netwerken
office-support-lede = Netwerken die op weg zijn; die door niemand worden begeleid, staan bovenaan.
office-support-none = Er is geen netwerk op weg.
support-alone = Zonder begeleider
support-alone-count = { $count ->
    [one] Eén netwerk heeft geen begeleider.
   *[other] { $count } netwerken hebben geen begeleider.
}
support-asked-one = { $name } (gevraagd)
support-last = { $count ->
    [one] Eén aantekening, op { $day }
   *[other] { $count } aantekeningen, de laatste van { $day }
}
support-checklist-set = De checklist instellen
settings-support = Checklist voor nieuwe netwerken
settings-support-note = Wat een nieuw netwerk doet, met een link naar wat helpt.
support-items-help = Lege plekken worden weggelaten. Een punt houdt zijn vinkjes als u de woorden wijzigt.
support-item-number = Punt { $number }
support-item = Wat er moet gebeuren
support-item-link = Link naar wat helpt

## What is said

flash-companion-asked = Het netwerk is gevraagd.
flash-companion-answered = Het antwoord is verstuurd.
flash-companion-ended = De begeleiding is beëindigd.
flash-companion-recalled = Het verzoek is ingetrokken.
flash-support-logged = De aantekening is toegevoegd.

support-refusal-move = Iemand heeft dit intussen beantwoord of beëindigd.
support-refusal-answer = Alleen het netwerk dat is gevraagd, antwoordt.
support-refusal-status = Alleen een netwerk dat op weg is, krijgt ondersteuning.
support-refusal-companion = Kies een gevestigd netwerk.
support-refusal-silent = Nu spreekt niemand voor dit netwerk, dus niemand zou van de vraag horen. Kies een ander of vraag het secretariaat.
support-refusal-twice = Dit netwerk is al gevraagd.
support-refusal-many = { $most ->
    [one] Een netwerk heeft ten hoogste { $most } begeleider tegelijk.
   *[other] Een netwerk heeft ten hoogste { $most } begeleiders tegelijk.
}
support-refusal-entries = { $most ->
    [one] Er is al { $most } aantekening; meer kunnen het er niet zijn.
   *[other] Er zijn al { $most } aantekeningen; meer kunnen het er niet zijn.
}
support-refusal-day = Vul een dag in die niet in de toekomst ligt.

task-companion-asked = Een nieuw netwerk vraagt u het te begeleiden
task-companion-asked-action = Antwoorden

# dynamic: fact-
fact-registry-companion-asked = { $who } heeft een netwerk gevraagd een nieuw netwerk te begeleiden
fact-registry-companion-moved = { $who } heeft de begeleiding van een nieuw netwerk beantwoord of beëindigd
fact-registry-support-ticked = { $who } heeft de checklist van een nieuw netwerk gewijzigd
fact-registry-support-logged = { $who } heeft ondersteuning van een nieuw netwerk genoteerd

# dynamic: mail-
mail-companion-asked-subject = { $body } vraagt uw netwerk om begeleiding
mail-companion-asked = { $body } is een nieuw netwerk. Het vraagt uw netwerk om het op zijn weg te begeleiden. Zeg ja of nee in uw werkruimte.
mail-companion-asked-button = Antwoorden
mail-companion-accepted-subject = { $body } begeleidt uw netwerk
mail-companion-accepted = { $body } heeft ja gezegd: het begeleidt uw netwerk vanaf nu.
mail-companion-accepted-button = Bekijken
mail-companion-declined-subject = { $body } kan uw netwerk niet begeleiden
mail-companion-declined = { $body } heeft nee gezegd. U kunt een ander netwerk vragen.
mail-companion-declined-button = Een ander netwerk vragen
mail-companion-ended-subject = De begeleiding tussen uw netwerk en { $body } is beëindigd
mail-companion-ended = De begeleiding tussen uw netwerk en { $body } is beëindigd.
mail-companion-ended-button = Bekijken
mail-companion-recalled-subject = Het verzoek om begeleiding tussen uw netwerk en { $body } is ingetrokken
mail-companion-recalled = Het verzoek om begeleiding tussen uw netwerk en { $body } is ingetrokken. Er hoeft niets meer te worden beantwoord.
mail-companion-recalled-button = Bekijken
