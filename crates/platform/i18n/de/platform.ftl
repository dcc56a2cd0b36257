## Shell

shell-skip = Zum Inhalt springen
shell-menu = Menü
shell-menu-main = Hauptmenü
shell-search = Suchen
shell-search-words = Suchwörter
shell-language = Sprache
shell-languages = Sprachen
shell-desk = Mein Schreibtisch
shell-me = Meine Seite
shell-desk-waiting = { $count ->
    [one] Eine Aufgabe wartet auf Sie
   *[other] { $count } Aufgaben warten auf Sie
}
shell-sign-in = Anmelden
shell-sign-out = Abmelden
shell-sign-out-name = Abmelden ({ $name })
shell-about-site = Über diese Website
shell-sources = Quellen
shell-licence = Lizenz
shell-accessibility = Barrierefreiheit
shell-data-protection = Datenschutz
shell-contact = Kontakt
shell-optional = (optional)
shell-error-line = { $field } – { $text }
shell-text-in-language = { $text } ({ $language })
shell-errors = { $count ->
    [one] Eine Angabe ist noch zu prüfen. Alles, was Sie eingegeben haben, ist erhalten.
   *[other] { $count } Angaben sind noch zu prüfen. Alles, was Sie eingegeben haben, ist erhalten.
}
shell-go-back = Zurück, ohne etwas zu ändern
shell-filter = Liste eingrenzen
shell-filter-show = Anzeigen
shell-filter-clear = Wieder alle anzeigen
shell-pages = Seiten der Liste
shell-previous = Vorige Seite
shell-next = Nächste Seite
shell-take-out = Diese Liste herunterladen:
shell-feed = Feed
shell-digest = Prüfsumme:
shell-chart-table = Dieselben Zahlen als Tabelle
shell-note = Quelle
shell-diff-added = hinzugefügt:
shell-diff-removed = entfernt:
