## Shell

shell-skip = Skip to the content
shell-menu = Menu
shell-menu-main = Main menu
shell-search = Search
shell-search-words = Words to search for
shell-language = Language
shell-languages = Languages
shell-desk = My desk
shell-me = My page
shell-desk-waiting = { $count ->
    [one] One task waits for you
   *[other] { $count } tasks wait for you
}
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-sign-out-name = Sign out ({ $name })
shell-about-site = About this site
shell-sources = Sources
shell-licence = Licence
shell-accessibility = Accessibility
shell-data-protection = Data protection
shell-contact = Contact
shell-optional = (optional)
shell-error-line = { $field } – { $text }
shell-text-in-language = { $text } ({ $language })
shell-errors = { $count ->
    [one] One answer needs your attention. Everything you typed is kept.
   *[other] { $count } answers need your attention. Everything you typed is kept.
}
shell-go-back = Go back, change nothing
shell-filter = Narrow the list
shell-filter-show = Show
shell-filter-clear = Show all again
shell-pages = Pages of the list
shell-previous = Previous page
shell-next = Next page
shell-take-out = Take this list with you:
shell-feed = Feed
shell-digest = Checksum:
shell-chart-table = The same figures as a table
shell-note = Source
shell-diff-added = added:
shell-diff-removed = removed:
