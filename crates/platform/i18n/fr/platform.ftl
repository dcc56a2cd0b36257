## Shell

shell-skip = Aller au contenu
shell-menu = Menu
shell-menu-main = Menu principal
shell-search = Rechercher
shell-search-words = Mots à rechercher
shell-language = Langue
shell-languages = Langues
shell-desk = Mon bureau
shell-me = Ma page
shell-desk-waiting = { $count ->
    [0] Aucune tâche ne vous attend
    [one] Une tâche vous attend
   *[other] { $count } tâches vous attendent
}
shell-sign-in = Se connecter
shell-sign-out = Se déconnecter
shell-sign-out-name = Se déconnecter ({ $name })
shell-about-site = À propos de ce site
shell-sources = Sources
shell-licence = Licence
shell-accessibility = Accessibilité
shell-data-protection = Protection des données
shell-contact = Contact
shell-optional = (facultatif)
shell-error-line = { $field } – { $text }
shell-text-in-language = { $text } ({ $language })
shell-errors = { $count ->
    [one] Une réponse est à revoir. Tout ce que vous avez écrit est conservé.
   *[other] { $count } réponses sont à revoir. Tout ce que vous avez écrit est conservé.
}
shell-go-back = Revenir sans rien changer
shell-filter = Affiner la liste
shell-filter-show = Afficher
shell-filter-clear = Tout afficher de nouveau
shell-pages = Pages de la liste
shell-previous = Page précédente
shell-next = Page suivante
shell-take-out = Télécharger cette liste :
shell-feed = Flux
shell-digest = Somme de contrôle :
shell-chart-table = Les mêmes chiffres sous forme de tableau
shell-note = Source
shell-diff-added = ajouté :
shell-diff-removed = supprimé :
