## Shell

shell-skip = Naar de inhoud
shell-menu = Menu
shell-menu-main = Hoofdmenu
shell-search = Zoeken
shell-search-words = Zoekwoorden
shell-language = Taal
shell-languages = Talen
shell-desk = Mijn bureau
shell-me = Mijn pagina
shell-desk-waiting = { $count ->
    [one] Er wacht één taak op u
   *[other] Er wachten { $count } taken op u
}
shell-sign-in = Inloggen
shell-sign-out = Uitloggen
shell-sign-out-name = Uitloggen ({ $name })
shell-about-site = Over deze site
shell-sources = Bronnen
shell-licence = Licentie
shell-accessibility = Toegankelijkheid
shell-data-protection = Gegevensbescherming
shell-contact = Contact
shell-optional = (niet verplicht)
shell-error-line = { $field } – { $text }
shell-text-in-language = { $text } ({ $language })
shell-errors = { $count ->
    [one] Eén antwoord vraagt uw aandacht. Alles wat u hebt ingevuld, is bewaard.
   *[other] { $count } antwoorden vragen uw aandacht. Alles wat u hebt ingevuld, is bewaard.
}
shell-go-back = Teruggaan zonder iets te wijzigen
shell-filter = Lijst filteren
shell-filter-show = Tonen
shell-filter-clear = Alles weer tonen
shell-pages = Pagina’s van de lijst
shell-previous = Vorige pagina
shell-next = Volgende pagina
shell-take-out = Deze lijst downloaden:
shell-feed = Feed
shell-digest = Controlesom:
shell-chart-table = Dezelfde cijfers als tabel
shell-note = Bron
shell-diff-added = toegevoegd:
shell-diff-removed = verwijderd:
