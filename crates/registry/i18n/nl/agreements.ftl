## Agreements with partner organisations

workspace-agreements = Overeenkomsten
agreements-title = Overeenkomsten
agreements-lede = Wat met partnerorganisaties is afgesproken, wie ervoor zorgt en wanneer het wordt doorgenomen.
agreements-all-lede = Alle overeenkomsten met partnerorganisaties. Wat het eerst moet worden doorgenomen, staat bovenaan.
agreements-none = Er is nog geen overeenkomst.
agreements-new = Nieuwe overeenkomst
agreements-edit = Wijzigen
agreements-edit-title = Overeenkomst met { $name }
agreements-edit-lede = Wat u opslaat, wordt als nieuwe versie bewaard. Eerdere versies blijven leesbaar.
agreements-newer = Iemand anders heeft deze overeenkomst intussen opgeslagen. Hier ziet u waarin uw tekst verschilt van wat is opgeslagen. Als u opnieuw opslaat, komt uw tekst daarvoor in de plaats.
agreements-name = Titel
agreements-name-help = Bijvoorbeeld: intentieverklaring 2027.
agreements-with = Partner
agreements-with-help = Het secretariaat voegt partnerorganisaties aan het register toe.
agreements-of = Namens
agreements-purpose = Doel
agreements-purpose-help = Wat beide kanten samen willen bereiken.
agreements-agreed = Wat is afgesproken
agreements-agreed-help = Wie wat doet, en wat elke kant bijdraagt.
agreements-starts = Eerste dag
agreements-starts-help = Laat dit leeg zolang de overeenkomst wordt voorbereid.
agreements-starts-none = Nog niet bepaald
agreements-ends = Laatste dag
agreements-ends-help = Laat dit leeg als de overeenkomst doorloopt tot iemand haar beëindigt.
agreements-ends-none = Loopt door
agreements-review-on = Uiterlijk door te nemen
agreements-review-on-help = Wie voor de overeenkomst zorgt, krijgt 30 dagen van tevoren een herinnering.
agreements-review-none = Er is geen dag bepaald
agreements-late = te laat
agreements-state = Status
agreements-state-prepared = In voorbereiding
agreements-state-to-come = Nog te beginnen
agreements-state-in-force = Geldig
agreements-state-over = Afgelopen
agreements-ours = Verantwoordelijke aan onze kant
agreements-theirs = Verantwoordelijke aan de kant van de partner
agreements-advocate-help = De verantwoordelijke zorgt voor de overeenkomst. Het is iemand met een functie aan die kant.
agreements-nobody = Niemand
agreements-save = Opslaan
agreements-deeds = Wat is gedaan
agreements-deeds-none = Er is nog niets genoteerd.
agreements-deed-day = Dag
agreements-deed-text = Wat is gedaan
agreements-deed-text-help = Bijvoorbeeld: gezamenlijk webinar, 120 deelnemers.
agreements-next-review = Volgende keer uiterlijk door te nemen
agreements-next-review-help = Vul dit in als beide kanten de overeenkomst zojuist hebben doorgenomen.
agreements-note = Noteren
agreements-states = Opgeslagen versies
agreements-first = Eerste versie
agreements-refusal-partner = Kies een partnerorganisatie.
agreements-refusal-starts = Een overeenkomst met een laatste dag heeft een eerste dag nodig.
agreements-refusal-review = Deze dag ligt vóór de eerste dag.
agreements-refusal-later = De volgende keer moet na de dag liggen die nu is bepaald.
agreements-refusal-advocate = Deze persoon heeft nu geen functie aan die kant.
flash-agreement-saved = De overeenkomst is opgeslagen.
flash-agreement-noted = Het is genoteerd.
task-agreement-review = De overeenkomst “{ $title }” doornemen
task-agreement-review-action = De overeenkomst openen
sheet-agreement = Overeenkomst: { $note }
# dynamic: fact-
fact-registry-agreement-made = { $who } heeft een overeenkomst met { $what } aangemaakt
fact-registry-agreement-changed = { $who } heeft een overeenkomst met { $what } gewijzigd
fact-registry-agreement-noted = { $who } heeft genoteerd wat met { $what } is gedaan
fact-registry-agreement-reviewed = { $who } heeft een overeenkomst met { $what } doorgenomen
fact-registry-agreement-paper-added = { $who } heeft een document toegevoegd aan een overeenkomst met { $what }
fact-registry-agreement-paper-removed = { $who } heeft een document verwijderd uit een overeenkomst met { $what }
mail-agreement-advocate-subject = U zorgt voor een overeenkomst met { $body }
mail-agreement-advocate = U bent aangewezen als verantwoordelijke voor een overeenkomst met { $body }.

    U ziet wat is afgesproken, noteert wat wordt gedaan en krijgt een herinnering als de overeenkomst moet worden doorgenomen.
mail-agreement-advocate-button = De overeenkomst openen
mail-agreement-review-subject = Door te nemen: overeenkomst met { $body }
mail-agreement-review = De overeenkomst met { $body } moet uiterlijk op { $day } worden doorgenomen.

    Praat met de andere kant over wat is gedaan en wat moet doorgaan. Noteer het daarna, met de dag van de volgende keer.
mail-agreement-review-button = De overeenkomst openen
