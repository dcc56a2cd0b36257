## Menu and search

menu-conferences = Conférences
kind-edition = Conférence

## States, and what is on record

editions-state-called = Appel à candidatures
editions-state-awarded = Hôtes choisis
editions-state-planned = Prévue
editions-state-moved = Dates modifiées
editions-state-cancelled = Annulée
editions-state-held = A eu lieu
editions-state-not-held = N’a jamais eu lieu

editions-role-host = hôte
editions-role-co-host = cohôte

editions-what-delegates = Personnes participantes
editions-what-countries = Pays et territoires
editions-what-groups = Groupes
editions-what-presentations = Présentations
editions-what-abstracts = Résumés
editions-what-students = Étudiantes et étudiants

editions-basis-expected = attendu avant la conférence
editions-basis-counted = compté après la conférence
editions-basis-reported = communiqué après la conférence

editions-figure-exactly = { $value }
editions-figure-more-than = plus de { $value }
editions-figure-at-least = au moins { $value }
editions-figure-nearly = près de { $value }
editions-figure-about = environ { $value }

editions-close-exactly = exactement ce chiffre
editions-close-more-than = plus que ce chiffre
editions-close-at-least = au moins ce chiffre
editions-close-nearly = près de ce chiffre, sans l’atteindre
editions-close-about = environ ce chiffre

editions-told-expected = { $figure } (chiffre attendu)
editions-told-counted = { $figure } (chiffre compté)
editions-told-reported = { $figure } (chiffre communiqué)

## Dates

editions-when-planned = dates prévues : { $dates }
editions-when-held-planned = { $held } (dates annoncées : { $planned })
editions-when-moved = { $now } (auparavant : { $before })
editions-when-never = dates prévues : { $first }, puis { $then }
editions-when-then = { $before }, puis { $next }

editions-did-called = L’appel à candidatures a été ouvert
editions-did-awarded = Les hôtes ont été choisis
editions-did-planned = Les dates ont été annoncées
editions-did-sharpened = Les dates ont été précisées
editions-did-moved = La conférence a été déplacée à ces dates
editions-did-moved-again = La conférence a été déplacée une fois de plus, à ces dates
editions-did-cancelled = La conférence a été annulée
editions-did-held = La conférence a eu lieu
editions-did-not-held = La conférence n’a jamais eu lieu
editions-recorded = Rendu public : { $date }

## List

editions-title = { $count ->
    [0] Aucune conférence pour le moment
    [one] Une conférence
   *[other] { $count } conférences
}
editions-title-of = { $series } : { $count ->
    [0] aucune édition pour le moment
    [one] une édition
   *[other] { $count } éditions
}
editions-lede = Là où les réseaux du monde entier se rencontrent : quand et où chaque conférence a eu lieu, a changé de dates ou doit se tenir.
editions-all = Toutes les éditions
editions-some = { $state } : { $count ->
    [0] aucune édition
    [one] une édition
   *[other] { $count } éditions
}
editions-any-state = Tous les états
editions-edition = Édition
editions-year = Année
editions-place-label = Lieu
editions-place = { $city }, { $country }
editions-state = État
editions-dates = Dates
editions-hosts = Hôtes
editions-became = devenue l’édition { $numeral }
editions-none = Aucune conférence n’est consignée
editions-none-text = Quand le secrétariat ajoutera une série, ses éditions apparaîtront ici.
editions-none-so = Aucune édition n’est dans cet état
editions-none-so-text = Choisissez un autre état, ou affichez tout de nouveau.
editions-list-note = Seul ce qu’une source affirme figure ici. Ce qui n’est pas confirmé est laissé de côté, et signalé sur la page de l’édition.
editions-feed = Conférences : ce qui a changé
editions-calendar = Calendrier
editions-calendar-name = Conférences de la confédération
editions-about = À propos de la série

## Chart

editions-delegates = Participation
editions-delegates-note = Ce qui était attendu et ce qui a été compté sont deux choses différentes
editions-chart-title = Participation à chaque édition, lorsqu’une source donne un chiffre
editions-chart-claim = { $count ->
    [0] Aucune édition n’est consignée.
    [one] Une édition est consignée.
   *[other] { $count } éditions sont consignées.
} { $expected ->
    [0] Aucune n’a de chiffre attendu avant la conférence.
    [one] Une seule a un chiffre attendu avant la conférence.
   *[other] { $expected } ont un chiffre attendu avant la conférence.
} { $after ->
    [0] Aucune n’a de chiffre donné après la conférence.
    [one] Une seule a un chiffre donné après la conférence.
   *[other] { $after } ont un chiffre donné après la conférence.
}
editions-chart-source = Une barre vide montre un chiffre attendu avant la conférence. Une barre pleine montre un chiffre compté ou communiqué après. Une ligne pointillée indique qu’il n’y a pas de chiffre.
editions-chart-sources = Sources :
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = n’a jamais eu lieu
editions-chart-cancelled = annulée
editions-chart-not-yet = pas encore de chiffre
editions-chart-not-found = aucun chiffre trouvé
editions-chart-none = aucun chiffre consigné

## Front page

editions-home-now = Ce qui est ouvert actuellement
editions-home-next = La prochaine conférence
editions-home-open = Également à venir
editions-home-all = Voir toutes les conférences

## An edition

editions-facts = L’essentiel
editions-theme = Thème
editions-firsts = Une première
editions-hosts-none = Aucun hôte n’est consigné.
editions-became-label = Elle est devenue
editions-was-label = D’abord prévue comme
editions-passed = Les dates annoncées sont passées. Rien n’indique encore ici si la conférence a eu lieu.
editions-timeline = Historique de ses dates
editions-timeline-note = Toutes les dates annoncées restent visibles
editions-timeline-none = Aucune date confirmée n’est consignée.
editions-figures = Chiffres
editions-figures-note = Ce qui était attendu et ce qui a été compté restent séparés
editions-expected = Attendu avant la conférence
editions-expected-none = Aucun chiffre attendu n’est consigné.
editions-after = Compté ou communiqué après la conférence
editions-after-none = Aucun chiffre donné après la conférence n’a été trouvé.
editions-after-never = Il n’y en a pas : cette édition n’a jamais eu lieu.
editions-after-cancelled = Il n’y en a pas : cette édition a été annulée.
editions-after-not-yet = Il n’y en a pas encore : cette édition est à venir.
editions-outputs = Ce qui en est issu
editions-field-other = Autre chose
editions-doubt-date = { $state } : { $dates }
editions-doubt-count = { $what } : { $figure }
editions-neighbours = Éditions précédente et suivante
editions-previous = La précédente :
editions-next = La suivante :

## Recording what happened

editions-record = Consigner ce qui s’est passé
editions-record-title = { $title } : consigner ce qui s’est passé
editions-record-over = Plus rien ne peut arriver à cette édition
editions-record-over-text = Elle a eu lieu, ou son numéro reste sans conférence. Son historique est ci-dessous.
editions-form-state = Que s’est-il passé ?
editions-step-call = Un appel à candidatures pour l’accueil est ouvert
editions-step-award = Les hôtes sont choisis
editions-step-plan = Les dates sont annoncées
editions-step-plan-anew = La conférence est prévue de nouveau
editions-step-sharpen = Les dates sont connues plus précisément
editions-step-move = La conférence est déplacée à d’autres dates
editions-step-move-again = La conférence est déplacée une fois de plus
editions-step-cancel = La conférence est annulée
editions-step-hold = La conférence a eu lieu
editions-step-not-hold = La conférence n’aura jamais lieu : son numéro reste sans conférence
editions-form-dates = Dates de la conférence
editions-form-from = Début
editions-form-from-hint = Un jour, un mois ou une année : 2027-06-14, 2027-06 ou 2027. Laissez vide si cette étape n’a pas de dates.
editions-form-until = Fin
editions-form-until-hint = Laissez vide pour un seul jour, ou si la fin n’est pas connue.
editions-form-told = Où l’information est donnée
editions-form-source = Adresse web de la source
editions-form-source-hint = La page qui le dit. Elle devient un lien visible de tout le monde.
editions-form-title = Ce qu’est la source
editions-form-title-hint = En mots simples, par exemple : annonce des hôtes.
editions-form-confidence = Qui le dit ?
editions-form-high = La confédération ou l’hôte
editions-form-medium = Quelqu’un d’autre
editions-form-recorded = Rendu public le
editions-form-recorded-hint = Quand cela a été annoncé, si on le sait : un jour, un mois ou une année.
editions-form-note = Note
editions-form-note-hint = Une ou deux phrases utiles aux personnes qui lisent.
editions-form-review = Relire
editions-review = Relisez avant de consigner
editions-review-change = { $after } (avant : { $before })
editions-review-follows = Ce qui s’ensuit
editions-review-do = Consigner
editions-review-change-it = Modifier quelque chose
editions-follows-shown = La page de cette édition et la liste des conférences l’affichent aussitôt.
editions-follows-news = L’information figure parmi les nouveautés et dans les flux.
editions-follows-calendar = Les dates passent dans le calendrier que d’autres ont repris dans le leur.
editions-follows-taken-out = Les calendriers affichent la conférence comme annulée.
editions-follows-apart = Le chiffre se place à côté des autres et n’en remplace aucun.
editions-follows-end = Après cette étape, aucune autre ne peut être consignée.
editions-follows-kept = L’information reste consignée. Rien n’est retiré par la suite.
flash-edition-recorded = C’est consigné.

## Recording a figure

editions-count = Consigner un chiffre
editions-count-title = { $title } : consigner un chiffre
editions-count-lede = Ce qui était attendu reste consigné quand quelque chose est compté. Un chiffre peut être ajouté, aucun n’est retiré.
editions-form-figure = Le chiffre
editions-form-what = De quoi ?
editions-form-basis = Sur quoi repose-t-il ?
editions-form-close = Quelle est sa précision ?
editions-form-value = Nombre
editions-form-value-hint = Un nombre entier écrit en chiffres, par exemple 350.

## Why something is not recorded

editions-refusal-over = Cette édition est terminée. Aucune autre étape ne peut suivre.
editions-refusal-move = Cette étape ne peut pas suivre l’état où se trouve l’édition.
editions-refusal-state = L’état ne correspond pas à la dernière date consignée.
editions-refusal-until = La fin précède le début.
editions-refusal-until-alone = Indiquez aussi le début, ou laissez la fin vide.
editions-refusal-dates-needed = Indiquez les dates : un jour, un mois ou une année.
editions-refusal-dates-forbidden = Laissez les dates vides : cette étape n’en a pas.
editions-refusal-is-move = Ces dates sortent de celles annoncées auparavant. Choisissez l’étape qui déplace la conférence.
editions-refusal-nothing-to-move = Aucune date n’a été annoncée ; aucune ne peut donc être déplacée. Choisissez l’étape qui annonce les dates.
editions-refusal-same-dates = Ces dates sont déjà consignées.
editions-refusal-elsewhen = Ces dates sortent des dernières annoncées. Consignez d’abord que la conférence a été déplacée.
editions-refusal-future = Cette date est à venir ; la conférence n’a donc pas encore pu avoir lieu.
editions-refusal-recorded-future = Cette date est à venir.
editions-refusal-recorded-order = L’étape précédente a été rendue publique après cette date.
editions-refusal-number = Utilisez un nombre à partir de 1.
editions-refusal-number-taken = Le numéro { $number } de cette série est déjà consigné.
editions-refusal-slug = Utilisez des minuscules sans accents, des chiffres et des traits d’union isolés.
editions-refusal-slug-taken = Une autre conférence a cette adresse. Choisissez-en une autre.
editions-refusal-became = Seul un numéro qui reste sans conférence peut en être devenu un autre.
editions-refusal-count-negative = Un chiffre est zéro ou plus.
editions-refusal-count-before = On ne peut compter ou communiquer un chiffre qu’après la conférence. D’ici là, choisissez « attendu avant la conférence ».
editions-refusal-not-confirmed = Ce qui n’est pas confirmé ne peut pas être consigné comme un fait.
editions-refusal-choose-state = Choisissez ce qui s’est passé.
editions-refusal-choose-confidence = Choisissez qui le dit.
editions-refusal-choose-what = Choisissez ce que le chiffre mesure.
editions-refusal-choose-basis = Choisissez sur quoi le chiffre repose.
editions-refusal-choose-close = Choisissez la précision du chiffre.
editions-refusal-value = Écrivez un nombre entier en chiffres, au plus 1000000, par exemple 350.

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who } a ajouté une série : { $what }
fact-conferences-edition-added = { $who } a ajouté une conférence : { $what }
fact-conferences-edition-called = { $who } a consigné un appel à candidatures pour accueillir { $what }
fact-conferences-edition-awarded = { $who } a consigné qui accueille { $what }
fact-conferences-edition-planned = { $who } a consigné les dates d’une conférence : { $what }
fact-conferences-edition-moved = { $who } a consigné qu’une conférence a été déplacée : { $what }
fact-conferences-edition-cancelled = { $who } a consigné qu’une conférence a été annulée : { $what }
fact-conferences-edition-held = { $who } a consigné qu’une conférence a eu lieu : { $what }
fact-conferences-edition-not-held = { $who } a consigné qu’une conférence n’aura jamais lieu : { $what }
fact-conferences-edition-counted = { $who } a consigné un chiffre pour { $what }
fact-conferences-edition-changed = { $who } a modifié ce qui est consigné sur { $what }
fact-conferences-sample-loaded = { $who } a chargé les premières conférences
# dynamic: news-
news-conferences-edition-added = nouvelle conférence
news-conferences-edition-called = appel à candidatures ouvert
news-conferences-edition-awarded = hôtes choisis
news-conferences-edition-planned = dates annoncées
news-conferences-edition-moved = déplacée à d’autres dates
news-conferences-edition-cancelled = annulée
news-conferences-edition-held = a eu lieu
news-conferences-edition-not-held = n’aura jamais lieu
news-conferences-edition-counted = nouveau chiffre

## What there is for programs

api-subject-editions = Les conférences, avec l’historique de leurs dates et leurs chiffres : ouvert à tous
