## Numbers, dates, lists

number-group = { "\u202F" }
number-decimal = ,
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = ,
list-any = Tout
list-heading = Liste
list-none = Aucun résultat
list-none-text = Aucune entrée ne répond à tous vos critères. Affichez tout de nouveau, ou retirez un critère.
list-range = { $from } à { $until } sur { $count }
list-found = { $count ->
    [0] Aucun résultat
    [one] Un résultat
   *[other] { $count } résultats
}

# dynamic: month-
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-span = { $from } – { $until }
date-span-days = du { $from } au { $until } { $month } { $year }
date-time = { $date } à { $time }
date-both-zones = { $mine } (là-bas : { $theirs }, { $zone })
away-in-minutes = { $count ->
    [0] maintenant
    [one] dans une minute
   *[other] dans { $count } minutes
}
away-minutes-ago = { $count ->
    [0] à l’instant
    [one] il y a une minute
   *[other] il y a { $count } minutes
}
away-in-hours = { $count ->
    [one] dans une heure
   *[other] dans { $count } heures
}
away-hours-ago = { $count ->
    [one] il y a une heure
   *[other] il y a { $count } heures
}
away-in-days = { $count ->
    [one] dans un jour
   *[other] dans { $count } jours
}
away-days-ago = { $count ->
    [one] il y a un jour
   *[other] il y a { $count } jours
}

## When there is no page

failure-back = Revenir à la page précédente
failure-home = Aller à la page d’accueil
failure-search = Rechercher
failure-typed = Ce que vous avez écrit
failure-typed-note = Pour le copier avant de continuer
failure-code = Code { $status }
failure-wait = { $minutes ->
    [one] Réessayez dans une minute.
   *[other] Réessayez dans { $minutes } minutes.
}
failure-not-found = Cette page n’existe pas
failure-not-found-text = L’adresse est peut-être ancienne ou mal écrite, ou vous n’avez pas accès à cette page.
failure-sign-in = Connectez-vous d’abord
failure-sign-in-text = Cette partie est réservée aux personnes connectées, ou aux programmes munis d’un jeton valable.
failure-denied = Cette action ne vous revient pas
failure-denied-text = Votre session est ouverte, mais aucun de vos mandats ne permet cette action. Le secrétariat peut vous aider.
failure-refused = Cela ne peut pas se faire
failure-refused-text = Rien n’a été modifié.
failure-unreadable = L’envoi n’a pas pu être lu
failure-unreadable-text = Rien n’a été modifié. Revenez en arrière, rechargez la page, puis envoyez de nouveau.
failure-invalid = Certaines réponses sont à revoir
failure-invalid-text = Rien n’a été modifié.
failure-stale = Quelqu’un a fait une modification avant vous
failure-stale-text = Votre envoi n’a rien modifié. Rechargez la page, puis faites votre modification sur le contenu actuel.
failure-too-often = Trop de tentatives en peu de temps
failure-too-often-text = Rien n’a été fait. Cette limite empêche de deviner par essais répétés.
failure-too-large = Envoi trop volumineux
failure-too-large-text = L’envoi dépasse ce que cette page accepte. Rien n’a été conservé. Revenez en arrière, puis envoyez moins ou un fichier plus petit.
failure-method = Cette adresse n’accepte pas cette demande
failure-method-text = L’adresse est juste, mais la façon de demander ne l’est pas.
failure-unavailable = Les données sont inaccessibles pour le moment
failure-unavailable-text = Rien de votre envoi n’a été conservé. Attendez un moment, puis réessayez ; la page revient d’elle-même en même temps que la base de données.
failure-full = Il n’y a plus de place sur le disque
failure-full-text = Rien de votre envoi n’a été conservé, et rien d’autre n’a été perdu. Les responsables du site doivent libérer de l’espace.
failure-crowded = Trop de demandes à la fois
failure-crowded-text = Beaucoup de personnes envoient de grands formulaires en ce moment, et il n’y a pas de place pour un de plus. Revenez en arrière : ce que vous avez écrit s’y trouve encore. Envoyez-le de nouveau dans une minute.
failure-too-slow = L’attente a été trop longue
failure-too-slow-text = L’affichage de la page a été abandonné. Réessayez dans un moment.
failure-internal = Un problème est survenu ici
failure-internal-text = L’erreur vient de nous, pas de vous. Elle a été notée. Rien n’a été conservé à moitié.

## Why an answer is not taken

refusal-required = Écrivez quelque chose ici.
refusal-too-long = { $most ->
    [one] Écrivez { $most } caractère au plus. Il y en a { $length } actuellement.
   *[other] Écrivez { $most } caractères au plus. Il y en a { $length } actuellement.
}
refusal-control-characters = Ce texte contient des caractères invisibles, qui ne sont pas conservés. Saisissez-le de nouveau.
refusal-web-address = Écrivez une adresse web qui commence par https:// ou http://.
refusal-mail-address = Écrivez une adresse électronique, par exemple nom@example.org.
refusal-date = Écrivez un jour, un mois ou une année : 2027-06-14, 2027-06 ou 2027.
refusal-encoding = Le texte a été envoyé sous une forme illisible (ce n’est pas de l’UTF-8).
refusal-broken-form = L’envoi n’est pas arrivé en entier. Envoyez-le de nouveau.
refusal-form-token = Le formulaire est resté ouvert trop longtemps, ou il vient d’une autre page. Rechargez la page, puis envoyez-le de nouveau.
refusal-cross-site = L’envoi vient d’un autre site ; rien n’a donc été fait.
refusal-query = Une partie de l’adresse est incompréhensible.
refusal-query-value = La valeur de « { $name } » dans l’adresse est incompréhensible.
refusal-query-twice = « { $name } » figure deux fois dans l’adresse.
refusal-query-unknown = Il n’y a pas ici de paramètre « { $name } ». Il y a : { $known }.
refusal-query-none = Il n’y a pas ici de paramètre « { $name } » ; cette adresse n’en accepte aucun.
refusal-query-long = L’adresse est trop longue.
refusal-form-cut = Le formulaire n’est pas arrivé en entier. Envoyez-le de nouveau.
refusal-file-too-large = Le fichier dépasse ce que cette page accepte. Rien n’en a été conservé. Choisissez-en un plus petit.
refusal-json = Le JSON est incorrect à la ligne { $line }, colonne { $column }.

## Front page

home-title = Des professions de la santé qui apprennent et travaillent ensemble
home-description = La confédération des réseaux de formation interprofessionnelle et de pratique collaborative en santé : qui ils sont, ce qu’ils font, où ils se rencontrent.
home-feed = Nouveautés
home-news = Nouveautés
home-news-none = Rien pour le moment. Les changements du registre seront annoncés ici.

## Desk

desk-title = Mon bureau
desk-lede = Ce que la confédération attend de vous, pour tous vos mandats. Les heures sont données dans votre fuseau ({ $zone }).
# dynamic: desk-
desk-now = Maintenant
desk-now-empty = Rien ne vous attend maintenant.
desk-soon = Bientôt
desk-soon-empty = Aucune échéance dans les semaines à venir.
desk-others = En attente d’autres personnes
desk-others-empty = Rien ne dépend d’autres personnes pour le moment.
desk-mandates = Mes mandats
desk-mandates-none = Vous n’avez aucun mandat actuellement. Quand une entité vous en confiera un, il apparaîtra ici.
desk-rooms = Ce qui viendra ici
desk-room-hosting = Accueil d’une conférence
desk-room-hosting-text = Les étapes d’une conférence qui vous reviennent.
desk-office = Secrétariat
office-group-register = Registre
office-group-networks = Réseaux
office-group-exchange = Échanges
office-group-house = Maison
office-bodies = Entités
office-imports = Importation et exportation
office-persons = Personnes
office-mandates = Mandats
office-agreements = Accords
office-mailings = Envois groupés
office-health = Suivi du registre
office-journal = Journal

## Search

search-title = Recherche
search-title-for = Recherche : { $words }
search-count = { $count ->
    [0] Aucun résultat.
    [one] Un résultat.
   *[other] { $count } résultats.
}
search-none = Aucune page ne contient tous ces mots
search-none-text = Essayez avec moins de mots, ou une autre orthographe. Les accents et les majuscules ne comptent pas.
search-none-networks = Voir tous les réseaux

## Work that follows

jobs-title = Travaux en arrière-plan
jobs-lede = Les courriels et les autres travaux qui suivent un changement. Ce qui échoue est réessayé automatiquement ; ce qui a échoué trop souvent attend ici.
jobs-counts = En attente : { $waiting }. Abandonnés : { $failed }.
jobs-none = Rien n’a échoué
jobs-none-text = Tous les travaux prévus sont faits.
jobs-attempts = { $count ->
    [0] pas encore essayé
    [one] essayé une fois
   *[other] essayé { $count } fois
}
jobs-next = nouvel essai { $when }
jobs-run = Relancer
jobs-drop = Abandonner
flash-job-rerun = Le travail est relancé.
flash-job-dropped = Le travail est abandonné.

## Sources

sources-title = Sources
sources-heading = Sources
sources-lede = Chaque fait présenté sur ces pages indique d’où il vient. Voici toutes les pages qui ont été lues.
sources-count = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
}
sources-own-words = Ce qui figure ici a été écrit sur cette page, par l’entité elle-même ou par le secrétariat.
sources-own-words-rest = Ce qui ne porte pas de numéro a été écrit depuis sur cette page, par l’entité elle-même ou par le secrétariat.
confidence-high = affirmé par l’entité elle-même ou par l’institution hôte de l’événement.
confidence-medium = affirmé par un tiers, ou annoncé sans être vérifié ensuite par un décompte.
confidence-low = non confirmé.
doubts-title = Non confirmé
doubts-note = Ce qui a été dit quelque part, mais n’est pas assez sûr pour être présenté comme un fait

## About the site

about-licence = Licence
about-licence-program = Le programme qui fait fonctionner ces pages s’appelle Alltogether. C’est un logiciel libre sous licence Apache 2.0.
about-licence-facts = Toute personne peut utiliser les faits et les chiffres en indiquant leur source. Les textes que les entités écrivent sur elles-mêmes leur appartiennent.
about-licence-map = La carte est faite à partir de Natural Earth, qui relève du domaine public, par l’intermédiaire de world-atlas (licence ISC). Les noms des pays et des langues viennent d’Unicode CLDR.
about-accessibility = Accessibilité
about-accessibility-aim = Ces pages sont faites pour respecter les Règles pour l’accessibilité des contenus web (WCAG) 2.2, au niveau AA.
about-accessibility-how = Tout fonctionne au clavier, avec un lecteur d’écran, en taille double, sur un petit écran et sans scripts. Les couleurs suivent votre réglage clair ou sombre. La carte a un tableau équivalent, et chaque graphique a ses chiffres.
about-accessibility-tell = Si quelque chose vous empêche d’utiliser ces pages, dites-le-nous. Nous corrigerons le problème et vous aiderons en attendant.
about-data-protection = Protection des données
about-data-protection-what = D’une personne, nous conservons ce dont une fonction a besoin : nom, adresse e-mail, langues, fuseau horaire, et les mandats avec leurs jours. Qui devient membre indique aussi un pays, des réseaux, et ce qu’il ou elle offre ou cherche ; qui dépose une demande, écrit un rapport ou déclare des liens laisse ce qui y est écrit.
about-data-protection-who-sees = Un nom n’est montré au public que si la personne concernée l’accepte. Chaque personne choisit sur sa propre page qui peut voir son nom et son adresse.
about-data-protection-cookies = Un cookie maintient votre session ouverte, un autre lie un formulaire à votre navigateur, un troisième garde la langue que vous avez choisie. Aucun ne vous suit. Aucune autre entreprise n’intervient sur ces pages.
about-data-protection-mail = Vous ne recevez de courriels que pour ce que vous avez demandé ou ce que votre mandat entraîne.
about-data-protection-yours = Vous pouvez à tout moment voir et corriger ce qui est conservé sur vous, l’emporter en entier, demander à d’autres de rectifier ce qu’ils conservent, et effacer vous-même vos données. Le journal garde ce qui s’est passé sous forme de numéros, sans noms.
about-data-protection-kept = Durées de conservation
about-contact = Contact
about-contact-secretariat = Le secrétariat s’occupe du registre et de ces pages.
about-contact-none = Aucune adresse n’est encore indiquée ici. Les responsables du site peuvent en ajouter une.
about-contact-bodies = Pour joindre un réseau ou un groupe, utilisez le site indiqué sur sa page.

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who } a relancé un travail qui avait échoué
fact-platform-job-dropped = { $who } a abandonné un travail qui avait échoué
