## Menu and search

menu-conferences = Conferenties
kind-edition = Conferentie

## States, and what is on record

editions-state-called = Gastinstelling gezocht
editions-state-awarded = Gastinstelling gekozen
editions-state-planned = Gepland
editions-state-moved = Verschoven
editions-state-cancelled = Afgelast
editions-state-held = Gehouden
editions-state-not-held = Nooit gehouden

editions-role-host = gastinstelling
editions-role-co-host = medegastinstelling

editions-what-delegates = Deelnemers
editions-what-countries = Landen en gebieden
editions-what-groups = Groepen
editions-what-presentations = Presentaties
editions-what-abstracts = Abstracts
editions-what-students = Studenten

editions-basis-expected = vooraf verwacht
editions-basis-counted = achteraf geteld
editions-basis-reported = achteraf gemeld

editions-figure-exactly = { $value }
editions-figure-more-than = meer dan { $value }
editions-figure-at-least = minstens { $value }
editions-figure-nearly = bijna { $value }
editions-figure-about = ongeveer { $value }

editions-close-exactly = precies dit aantal
editions-close-more-than = meer dan dit aantal
editions-close-at-least = minstens dit aantal
editions-close-nearly = bijna dit aantal
editions-close-about = ongeveer dit aantal

editions-told-expected = { $figure } verwacht
editions-told-counted = { $figure } geteld
editions-told-reported = { $figure } gemeld

## Dates

editions-when-planned = gepland voor { $dates }
editions-when-held-planned = { $held } (aangekondigd voor { $planned })
editions-when-moved = { $now } (eerder: { $before })
editions-when-never = gepland voor { $first }, daarna verschoven naar { $then }
editions-when-then = { $before }, daarna naar { $next }

editions-did-called = Er werd een gastinstelling gezocht
editions-did-awarded = De gastinstelling werd gekozen
editions-did-planned = De data werden aangekondigd
editions-did-sharpened = De data werden preciezer
editions-did-moved = De conferentie werd naar deze data verschoven
editions-did-moved-again = De conferentie werd nogmaals verschoven, naar deze data
editions-did-cancelled = De conferentie werd afgelast
editions-did-held = De conferentie werd gehouden
editions-did-not-held = De conferentie werd nooit gehouden
editions-recorded = Bekendgemaakt: { $date }

## List

editions-title = { $count ->
    [0] Nog geen conferenties
    [one] Eén conferentie
   *[other] { $count } conferenties
}
editions-title-of = { $series }: { $count ->
    [0] nog geen edities
    [one] één editie
   *[other] { $count } edities
}
editions-lede = Waar netwerken uit de hele wereld elkaar ontmoeten: wanneer en waar elke conferentie werd gehouden, werd verschoven of nog komt.
editions-all = Alle edities
editions-some = { $state }: { $count ->
    [0] geen edities
    [one] één editie
   *[other] { $count } edities
}
editions-any-state = Elke status
editions-edition = Editie
editions-year = Jaar
editions-place-label = Plaats
editions-place = { $city }, { $country }
editions-state = Status
editions-dates = Data
editions-hosts = Gastinstellingen
editions-became = werd { $numeral }
editions-none = Er is geen conferentie vastgelegd
editions-none-text = Als het secretariaat een reeks toevoegt, staan de edities hier.
editions-none-so = Geen enkele editie heeft deze status
editions-none-so-text = Kies een andere status, of toon alles weer.
editions-list-note = Hier staat alleen wat een bron vermeldt. Wat niet bevestigd is, is weggelaten en staat op de pagina van de editie zelf.
editions-feed = Conferenties: wat er is gewijzigd
editions-calendar = Agenda
editions-calendar-name = Conferenties van de confederatie
editions-about = Over de reeks

## Chart

editions-delegates = Deelnemers
editions-delegates-note = Wat werd verwacht en wat werd geteld, zijn twee verschillende dingen
editions-chart-title = Deelnemers aan elke editie waarvoor een bron een cijfer geeft
editions-chart-claim = { $count ->
    [one] Er is één editie vastgelegd.
   *[other] Er zijn { $count } edities vastgelegd.
} { $expected ->
    [0] Geen ervan heeft een cijfer dat vooraf werd verwacht.
    [one] Eén ervan heeft een cijfer dat vooraf werd verwacht.
   *[other] { $expected } ervan hebben een cijfer dat vooraf werd verwacht.
} { $after ->
    [0] Geen ervan heeft een cijfer van achteraf.
    [one] Eén ervan heeft een cijfer van achteraf.
   *[other] { $after } ervan hebben een cijfer van achteraf.
}
editions-chart-source = Een open balk werd vooraf verwacht. Een gevulde balk werd achteraf geteld of gemeld. Een stippellijn betekent dat er geen cijfer is.
editions-chart-sources = Bronnen:
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = nooit gehouden
editions-chart-cancelled = afgelast
editions-chart-not-yet = nog geen cijfer
editions-chart-not-found = geen cijfer gevonden
editions-chart-none = niets vastgelegd

## Front page

editions-home-now = Wat nu openstaat
editions-home-next = De volgende conferentie
editions-home-open = Ook op komst
editions-home-all = Alle conferenties bekijken

## An edition

editions-facts = In het kort
editions-theme = Thema
editions-firsts = Voor het eerst
editions-hosts-none = Er is geen gastinstelling vastgelegd.
editions-became-label = Dit werd
editions-was-label = Eerst gepland als
editions-passed = De aangekondigde data zijn voorbij. Of de conferentie is gehouden, is nog niet vastgelegd.
editions-timeline = Geschiedenis van de data
editions-timeline-note = Elke aangekondigde datum blijft zichtbaar
editions-timeline-none = Er is geen bevestigde datum vastgelegd.
editions-figures = Cijfers
editions-figures-note = Wat werd verwacht en wat werd geteld, blijft gescheiden
editions-expected = Vooraf verwacht
editions-expected-none = Er is geen verwacht cijfer vastgelegd.
editions-after = Achteraf geteld of gemeld
editions-after-none = Er is geen cijfer van achteraf gevonden.
editions-after-never = Er is geen cijfer: deze editie is nooit gehouden.
editions-after-cancelled = Er is geen cijfer: deze editie is afgelast.
editions-after-not-yet = Er is nog geen cijfer: deze editie moet nog komen.
editions-outputs = Wat eruit voortkwam
editions-field-other = Iets anders
editions-doubt-date = { $state }: { $dates }
editions-doubt-count = { $what }: { $figure }
editions-neighbours = Vorige en volgende editie
editions-previous = De vorige:
editions-next = De volgende:

## Recording what happened

editions-record = Vastleggen wat er is gebeurd
editions-record-title = { $title }: vastleggen wat er is gebeurd
editions-record-over = Met deze editie kan niets meer gebeuren
editions-record-over-text = De conferentie is gehouden, of het nummer blijft zonder conferentie. De geschiedenis staat hieronder.
editions-form-state = Wat is er gebeurd?
editions-step-call = Er wordt een gastinstelling gezocht
editions-step-award = De gastinstelling is gekozen
editions-step-plan = De data zijn aangekondigd
editions-step-plan-anew = De conferentie is opnieuw gepland
editions-step-sharpen = De data zijn preciezer bekend
editions-step-move = De conferentie is naar andere data verschoven
editions-step-move-again = De conferentie is nogmaals verschoven
editions-step-cancel = De conferentie is afgelast
editions-step-hold = De conferentie is gehouden
editions-step-not-hold = De conferentie wordt nooit gehouden: het nummer blijft zonder conferentie
editions-form-dates = Data van de conferentie
editions-form-from = Van
editions-form-from-hint = Een dag, een maand of een jaar: 2027-06-14, 2027-06 of 2027. Laat dit leeg als deze stap geen data heeft.
editions-form-until = Tot en met
editions-form-until-hint = Laat dit leeg als het één dag is of als het einde niet bekend is.
editions-form-told = Waar het staat
editions-form-source = Webadres van de bron
editions-form-source-hint = De pagina waarop het staat. Lezers zien die als link.
editions-form-title = Wat de bron is
editions-form-title-hint = In gewone woorden, zoals: aankondiging van de gastinstelling.
editions-form-confidence = Wie zegt dat?
editions-form-high = De confederatie of de gastinstelling
editions-form-medium = Iemand anders
editions-form-recorded = Bekendgemaakt op
editions-form-recorded-hint = Wanneer het is aangekondigd, als dat bekend is: een dag, een maand of een jaar.
editions-form-note = Toelichting
editions-form-note-hint = Een of twee zinnen die lezers nodig hebben.
editions-form-review = Nakijken
editions-review = Kijk het na voordat het wordt bewaard
editions-review-change = { $after } (eerder: { $before })
editions-review-follows = Wat hierop volgt
editions-review-do = Vastleggen
editions-review-change-it = Iets wijzigen
editions-follows-shown = De pagina van deze editie en de lijst van conferenties tonen het meteen.
editions-follows-news = Het staat bij het nieuws en in de feeds.
editions-follows-calendar = De data komen in de agenda waarop mensen zich hebben geabonneerd.
editions-follows-taken-out = Agenda’s tonen de conferentie als afgelast.
editions-follows-apart = Het staat naast de andere cijfers en vervangt er geen.
editions-follows-end = Na deze stap kan geen andere meer worden vastgelegd.
editions-follows-kept = Het blijft vastgelegd. Later wordt er niets verwijderd.
flash-edition-recorded = Het is vastgelegd.

## Recording a figure

editions-count = Een cijfer vastleggen
editions-count-title = { $title }: een cijfer vastleggen
editions-count-lede = Wat werd verwacht, blijft vastgelegd als er iets wordt geteld. U kunt een cijfer toevoegen; er wordt er nooit een verwijderd.
editions-form-figure = Het cijfer
editions-form-what = Waarvan?
editions-form-basis = Waarop berust het?
editions-form-close = Hoe precies is het?
editions-form-value = Aantal
editions-form-value-hint = Een geheel getal in cijfers, zoals 350.

## Why something is not recorded

editions-refusal-over = Deze editie is afgerond. Er kan geen stap meer volgen.
editions-refusal-move = Dit kan niet volgen op de status die de editie nu heeft.
editions-refusal-state = De status past niet bij de laatste datum die is vastgelegd.
editions-refusal-until = Het einde ligt vóór het begin.
editions-refusal-until-alone = Vul ook het begin in, of laat het einde leeg.
editions-refusal-dates-needed = Vul de data in: een dag, een maand of een jaar.
editions-refusal-dates-forbidden = Laat de data leeg: deze stap heeft er geen.
editions-refusal-is-move = Deze data vallen buiten de data die eerder zijn aangekondigd. Kies dat de conferentie is verschoven.
editions-refusal-nothing-to-move = Er zijn geen data aangekondigd, dus er kan niets worden verschoven. Kies dat de data zijn aangekondigd.
editions-refusal-same-dates = Deze data zijn al vastgelegd.
editions-refusal-elsewhen = Deze data vallen buiten de data die het laatst zijn aangekondigd. Leg eerst vast dat de conferentie is verschoven.
editions-refusal-future = Deze datum moet nog komen. De conferentie kan dus nog niet zijn gehouden.
editions-refusal-recorded-future = Deze datum moet nog komen.
editions-refusal-recorded-order = De vorige stap werd later bekendgemaakt dan deze datum.
editions-refusal-number = Gebruik een nummer vanaf 1.
editions-refusal-number-taken = Nummer { $number } van deze reeks is al vastgelegd.
editions-refusal-slug = Gebruik kleine letters, cijfers en losse koppeltekens.
editions-refusal-slug-taken = Een andere conferentie heeft dit adres. Kies een ander adres.
editions-refusal-became = Alleen een nummer dat zonder conferentie blijft, kan een ander nummer zijn geworden.
editions-refusal-count-negative = Een cijfer is nul of meer.
editions-refusal-count-before = Pas als de conferentie is gehouden, kan er iets worden geteld of gemeld. Kies tot dan “vooraf verwacht”.
editions-refusal-not-confirmed = Wat niet bevestigd is, kan niet als feit worden vastgelegd.
editions-refusal-choose-state = Kies wat er is gebeurd.
editions-refusal-choose-confidence = Kies wie dat zegt.
editions-refusal-choose-what = Kies waarvan dit een cijfer is.
editions-refusal-choose-basis = Kies waarop het berust.
editions-refusal-choose-close = Kies hoe precies het is.
editions-refusal-value = Vul een geheel getal in cijfers in, ten hoogste 1000000, zoals 350.

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who } heeft de reeks { $what } toegevoegd
fact-conferences-edition-added = { $who } heeft { $what } toegevoegd
fact-conferences-edition-called = { $who } heeft vastgelegd dat voor { $what } een gastinstelling wordt gezocht
fact-conferences-edition-awarded = { $who } heeft de gastinstelling van { $what } vastgelegd
fact-conferences-edition-planned = { $who } heeft data van { $what } vastgelegd
fact-conferences-edition-moved = { $who } heeft vastgelegd dat { $what } is verschoven
fact-conferences-edition-cancelled = { $who } heeft vastgelegd dat { $what } is afgelast
fact-conferences-edition-held = { $who } heeft vastgelegd dat { $what } is gehouden
fact-conferences-edition-not-held = { $who } heeft vastgelegd dat { $what } nooit wordt gehouden
fact-conferences-edition-counted = { $who } heeft een cijfer van { $what } vastgelegd
fact-conferences-edition-changed = { $who } heeft gewijzigd wat van { $what } is vastgelegd
fact-conferences-sample-loaded = { $who } heeft de eerste conferenties ingeladen
# dynamic: news-
news-conferences-edition-added = nieuw bij de conferenties
news-conferences-edition-called = gastinstelling gezocht
news-conferences-edition-awarded = gastinstelling gekozen
news-conferences-edition-planned = data aangekondigd
news-conferences-edition-moved = verschoven naar andere data
news-conferences-edition-cancelled = afgelast
news-conferences-edition-held = gehouden
news-conferences-edition-not-held = wordt nooit gehouden
news-conferences-edition-counted = nieuw cijfer

## What there is for programs

api-subject-editions = Conferenties, met de geschiedenis van hun data en hun cijfers: open voor iedereen
