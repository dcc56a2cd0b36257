### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = Accueillir une conférence
hosting-lede = Les appels à candidatures pour l’accueil, de la première annonce au choix, et les lieux où les conférences se sont tenues jusqu’ici.
hosting-calendar = Les échéances sous forme de calendrier
kind-call = Appel à candidatures
rotation-title = Où elle a eu lieu jusqu’ici
rotation-of = { $series } : où elle a eu lieu jusqu’ici
rotation-note = Qui choisit le prochain lieu voit ici à qui le tour peut revenir. Les régions sont celles des Nations Unies (M49).
rotation-edition = Conférence
rotation-year = Année
rotation-place = Lieu
rotation-region = Région
rotation-hosts = Hôtes

# dynamic: region-
region-002 = Afrique
region-009 = Océanie
region-019 = Amériques
region-142 = Asie
region-150 = Europe

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who } a publié l’appel : { $what }
fact-hosting-call-changed = { $who } a modifié l’appel : { $what }
fact-hosting-call-withdrawn = { $who } a retiré l’appel : { $what }
fact-hosting-call-closed = { $who } a mis fin sans hôte à l’appel : { $what }
fact-hosting-opened = { $who } a ouvert les candidatures déposées pour l’appel : { $what }
fact-hosting-bid-opened = Une candidature a été ouverte : { $what }
fact-hosting-bid-withdrawn = { $who } a retiré une candidature après son ouverture : { $what }
fact-hosting-answered = { $who } a répondu à une question sur l’appel : { $what }
fact-hosting-sample-loaded = { $who } a chargé l’exemple d’appel : { $what }

# dynamic: news-
news-hosting-called = appel à candidatures ouvert
news-hosting-call-changed = appel à candidatures modifié
news-hosting-call-withdrawn = appel à candidatures retiré
news-hosting-call-closed = appel terminé sans hôte
news-hosting-opened = ouverture des candidatures déposées

# dynamic: api-subject-
api-subject-calls-to-host = Les appels à candidatures, avec tout ce qu’ils disent : ouvert à tous

# dynamic: merging-hosting-
merging-hosting-question-answered-by = Questions d’équipes candidates auxquelles la personne a répondu

## The sample

sample-call-title = Exemple d’appel à candidatures pour accueillir la prochaine conférence
sample-call-note = **Ceci est un exemple, pour découvrir ces pages.** La confédération n’a pas publié un tel appel, et personne ne peut réellement y répondre. Les règles reprises d’autres entités indiquent d’où elles viennent.

## Lists of things that are composed

compose-up = Monter
compose-down = Descendre
compose-remove = Retirer

## Calls

calls-title = Appel
calls-body = Entité
calls-state = État
calls-next = La suite
calls-open = Ouverts actuellement
calls-open-none = Aucun hôte n’est recherché pour le moment. Qui suit le flux apprend quand paraît le prochain appel.
calls-drafts = Pas encore publiés
calls-past = Appels précédents
calls-new = Créer un appel à candidatures
calls-new-lede = Un appel commence avec le contenu d’un autre appel ou avec le modèle. Vous le composez partie par partie, et personne d’autre ne le voit avant que vous le publiiez.
calls-new-nobody = Les appels sont créés par les personnes qui parlent pour une entité. Vous n’avez actuellement aucun mandat pour parler pour une entité.
calls-make = Commencer l’appel
calls-for = Conférence
calls-window = Quand la conférence doit avoir lieu
calls-window-from = à partir du { $day }
calls-window-until = jusqu’au { $day }
calls-days =
    { $count ->
        [one] au moins { $count } jour
       *[other] au moins { $count } jours
    }
calls-compose = Composer l’appel
calls-compose-lede = Chaque partie a sa propre page. Ce que vous écrivez est dans la langue où vous lisez ces pages ; les autres langues restent telles quelles.
calls-part = Partie
calls-part-has = Contient
calls-part-missing = Manque
calls-has =
    { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }
calls-languages = Langues
calls-languages-note = Ouvrez ces pages dans une autre langue pour y écrire l’appel.
calls-written = { $count } textes sur { $all }
calls-publish = Publier l’appel
calls-publish-note = Dès lors, tout le monde peut le lire. Les échéances ne peuvent être que repoussées à un moment plus tardif, et chaque modification indique ce qui a été changé et pourquoi.
calls-not-ready = Pour publier l’appel, il faut d’abord ajouter ce qui manque ci-dessus.
calls-discard = Supprimer le brouillon
calls-draft-note = Ceci est un brouillon. Seules les personnes qui gèrent les appels de cette entité le voient.
calls-save = Enregistrer cette partie
calls-newer = Quelqu’un d’autre a enregistré cet appel entre-temps. Ce que vous avez écrit reste ci-dessous et n’est pas enregistré : regardez la version plus récente, puis enregistrez de nouveau.
calls-see-newer = Ouvrir la version plus récente à côté de cette page
calls-end = Mettre fin à l’appel sans hôte
calls-end-lede = Tout le monde peut lire que l’appel a pris fin, et pourquoi. Cette action est irréversible.
calls-end-how = Comment l’appel prend fin
calls-end-withdrawn = Il est retiré
calls-end-closed = Il a pris fin sans résultat : personne n’a déposé de candidature, ou aucune n’était assez bonne
calls-end-why = Pourquoi
calls-end-why-help = Pour tout le monde, et surtout pour qui a déposé une candidature.
calls-ended = Cet appel a pris fin sans hôte
calls-versions = Ce qui a été modifié
calls-versions-lede = Toutes les versions publiées de cet appel, les plus récentes d’abord.
calls-versions-none = Il n’a pas encore été publié.
calls-version = Version { $number }, depuis le { $at }
calls-changed-times =
    { $count ->
        [one] Modifié { $count } fois depuis sa publication
       *[other] Modifié { $count } fois depuis sa publication
    }
calls-calendar-step = { $step } : { $title }
calls-timeline-note = Chaque échéance est affichée dans votre fuseau horaire, avec son propre fuseau à côté.
calls-checks-note = Examinées en premier. Ce qui est indiqué comme une formalité peut être régularisé jusqu’à une date fixée.
calls-budget-note = Les budgets peuvent être établis dans n’importe quelle monnaie. Ils sont comparés en { $currency }.
calls-criteria-note = Les poids de tous les critères font 100 ensemble. La marge dit jusqu’où un poids peut raisonnablement varier ; elle montre plus tard si l’ordre des candidatures est solide.
calls-events-note = Ces jours-là, d’autres événements ont lieu.
calls-borrowed = Repris de
calls-criterion = Critère
calls-range = Marge
calls-rules-link = Les règles selon lesquelles on décide
calls-published = Ce qui est publié, et quand
calls-sections-expression = Manifestation d’intérêt
calls-sections-bid = La candidature
calls-required = obligatoire
calls-not-required = peut être omis
calls-words =
    { $count ->
        [one] { $count } mot au plus
       *[other] { $count } mots au plus
    }
calls-attached-may = des fichiers peuvent être joints
calls-attached-must = un fichier doit être joint
calls-private = pour le jury seulement
calls-mendable = une formalité qui peut être régularisée jusqu’à une date fixée
calls-appraisers =
    { $count ->
        [one] Au moins { $count } personne évalue chaque candidature.
       *[other] Au moins { $count } personnes évaluent chaque candidature.
    }
calls-grace-hours =
    { $count ->
        [one] Ce qui arrive dans l’heure qui suit compte encore.
       *[other] Ce qui arrive dans les { $count } heures qui suivent compte encore.
    }
calls-grace-minutes =
    { $count ->
        [one] Ce qui arrive dans la minute qui suit compte encore.
       *[other] Ce qui arrive dans les { $count } minutes qui suivent compte encore.
    }

# dynamic: calls-time-
calls-time-done = passée
calls-time-next = prochaine
calls-time-planned = à venir

# dynamic: calls-state-
calls-state-draft = Brouillon
calls-state-open = Ouvert aux candidatures
calls-state-over = Fermé aux candidatures
calls-state-opened = Candidatures ouvertes, en cours d’évaluation
calls-state-decided = Décidé
calls-state-closed = Terminé sans hôte
calls-state-withdrawn = Retiré

# dynamic: calls-part-
calls-part-about = Ce qui est recherché
calls-part-about-lede = Ce qui est demandé à l’hôte, quand, et ce qu’il reçoit.
calls-part-timeline = Calendrier
calls-part-timeline-lede = Quand chaque étape se termine. Laissez vides les étapes que votre appel n’a pas ; seule l’échéance des candidatures est nécessaire.
calls-part-checks = Conditions à remplir
calls-part-checks-lede = Ce que doit remplir une candidature avant d’être évaluée.
calls-part-sections = Rubriques de la candidature
calls-part-sections-lede = Ce qu’il faut écrire et joindre, avec la manifestation d’intérêt et avec la candidature.
calls-part-budget = Formulaire de budget
calls-part-budget-lede = Les lignes que comporte chaque budget. Chaque candidature donne toutes les lignes pour une participation faible, attendue et forte.
calls-part-tiers = Catégories de tarif
calls-part-tiers-lede = Les groupes de personnes participantes qui paient un même tarif.
calls-part-criteria = Critères
calls-part-criteria-lede = Selon quoi les candidatures sont évaluées, combien compte chaque critère, et ce que signifie chaque point de l’échelle.
calls-part-events = Autres événements
calls-part-events-lede = Conférences, jours fériés et autres jours que les candidatures feraient mieux d’éviter.
calls-part-conduct = Qui évalue et décide
calls-part-conduct-lede = Le jury, la décision, et ce qui est publié à quel moment.

# dynamic: calls-step-
calls-step-expression = Manifestations d’intérêt
calls-step-questions = Dernières questions sur l’appel
calls-step-answers = Toutes les questions ont reçu une réponse
calls-step-bid = Candidatures déposées
calls-step-mending = Formalités régularisées
calls-step-asking = Réponses aux questions du jury
calls-step-appraisal = Évaluations remises
calls-step-presentation = Présentations ou visites
calls-step-recommendation = Recommandation du jury
calls-step-decision = Décision
calls-step-agreement = Accord signé

# dynamic: calls-mode-
calls-mode-place = sur place
calls-mode-both = sur place et à distance
calls-mode-afar = à distance seulement

# dynamic: calls-since-
calls-since-once = dès que c’est connu
calls-since-opening = à l’ouverture des candidatures déposées
calls-since-decision = quand la décision est prise
calls-since-never = jamais

calls-series-new = Une autre série, qui commence avec cet appel
calls-like-template = Le modèle
calls-like-nothing = Rien : un appel vide
calls-rules-none = Pas encore choisies

# dynamic: calls-field-
calls-field-title = Titre
calls-field-title-help = Tel qu’il figure dans la liste, par exemple « Appel à candidatures pour accueillir notre dixième conférence ».
calls-field-name = Nom
calls-field-series = Série
calls-field-series-help = Les conférences qui se suivent sous un même nom.
calls-field-series-name = Nom de la nouvelle série
calls-field-series-name-help = Pour une autre série seulement.
calls-field-series-slug = Son nom court pour les adresses
calls-field-series-slug-help = Minuscules sans accents, chiffres et traits d’union, par exemple « anic ». Pour une autre série seulement.
calls-field-number = Numéro de la conférence
calls-field-number-help = Son rang dans la série : 10 pour la dixième.
calls-field-like = Commencer avec le contenu de
calls-field-like-help = Tout peut être modifié ensuite. Les échéances ne sont pas reprises.
calls-field-sought = Ce qui est recherché
calls-field-returns = Ce que chaque partie donne et reçoit
calls-field-returns-help = Ce que l’hôte reçoit ; le partage d’un excédent, qui supporte une perte, les prêts et les garanties.
calls-field-window-from = La conférence commence au plus tôt ce jour
calls-field-window-until = Elle se termine au plus tard ce jour
calls-field-days = Durée
calls-field-days-help = Combien de jours elle dure au moins.
calls-field-modes = Comment on peut y participer
calls-field-languages = Langues dans lesquelles les candidatures peuvent être rédigées
calls-field-currency = Monnaie dans laquelle les budgets sont comparés
calls-field-currency-help = Son code de trois lettres, par exemple EUR. Chaque candidature peut compter dans sa propre monnaie.
calls-field-zone = Fuseau horaire de toutes les échéances
calls-field-zone-help = Un nom comme Africa/Nairobi, ou AoE : un jour se termine alors quand il est terminé partout sur Terre.
calls-field-grace = { $step } : minutes qui comptent encore
calls-field-appraisers = Personnes qui évaluent chaque candidature
calls-field-appraisers-help = Combien au moins.
calls-field-panel = Qui évalue
calls-field-decides = Qui décide
calls-field-rules = Règles de la décision
calls-field-shown-panel = Qui évalue
calls-field-shown-bidders = Qui dépose une candidature
calls-field-shown-bids = Les candidatures, sans ce qui est réservé au jury
calls-field-shown-scores = Les notes de chaque candidature
calls-field-shown-reasons = La partie publique des motifs
calls-field-check = Ce qui doit être rempli
calls-field-help = Explication
calls-field-mendable = C’est une formalité qui peut être régularisée jusqu’à une date fixée
calls-field-borrowed = Repris de
calls-field-borrowed-help = De qui c’est repris, si cela ne vient pas de votre propre entité.
calls-field-borrowed-url = Où on peut la lire
calls-field-required = Une candidature ne peut pas être déposée sans cela
calls-field-private = C’est réservé au jury, quoi que l’on publie des candidatures
calls-field-stage = À déposer avec
calls-field-stage-expression = la manifestation d’intérêt
calls-field-stage-bid = la candidature
calls-field-words = Nombre maximal de mots
calls-field-words-help = Laissez vide si seuls des fichiers sont demandés.
calls-field-attachment = Fichiers
calls-field-attachment-none = aucun
calls-field-attachment-may = peuvent être joints
calls-field-attachment-must = au moins un doit être joint
calls-field-flow = Type
calls-field-flow-income = argent qui entre, en plus des frais d’inscription
calls-field-flow-fixed = coût fixe, quelle que soit la participation
calls-field-flow-each = coût par personne participante
calls-field-weight = Poids
calls-field-weight-help = Les poids de tous les critères font 100 ensemble.
calls-field-low = Plus petit poids raisonnable
calls-field-high = Plus grand poids raisonnable
calls-field-scale = Échelle
calls-field-scale-help = Une ligne par point : son numéro, puis ce qui le mérite. Par exemple « 1 Non démontré ».
calls-field-first = Premier jour
calls-field-last = Dernier jour
calls-field-remark = Ce que vous avez modifié, et pourquoi
calls-field-remark-help = Tout le monde le lit à côté de l’appel, et qui a déposé une candidature en est informé.

## One of a list

calls-check-number = Condition { $number }
calls-check-number-add = Ajouter une condition
calls-section-number = Rubrique { $number }
calls-section-number-add = Ajouter une rubrique
calls-line-number = Ligne { $number }
calls-line-number-add = Ajouter une ligne
calls-tier-number = Catégorie { $number }
calls-tier-number-add = Ajouter une catégorie
calls-criterion-number = Critère { $number }
calls-criterion-number-add = Ajouter un critère
calls-event-number = Événement { $number }
calls-event-number-add = Ajouter un événement

## What is missing

calls-missing-sought = L’appel ne dit pas ce qui est recherché.
calls-missing-modes = L’appel ne dit pas comment on peut participer à la conférence.
calls-missing-sections = Aucune rubrique n’est demandée avec la candidature.
calls-missing-expression = Des rubriques vont avec une manifestation d’intérêt, qui n’a pas d’échéance.
calls-missing-currency = Il y a un formulaire de budget, mais aucune monnaie pour comparer les budgets.
calls-missing-criteria = Il n’y a pas de critères.
calls-missing-weights = Les poids font { $sum } au total. Ensemble, ils doivent faire { $all }.
calls-missing-bid = Il n’y a pas d’échéance pour les candidatures.
calls-missing-past = La première échéance est déjà passée.
calls-missing-decides = L’appel ne dit pas qui décide.
calls-missing-rules = Les règles de la décision ne sont pas choisies.

## Refusals

calls-refusal-move = Ce n’est plus possible dans l’état où l’appel se trouve maintenant.
calls-refusal-over = Cet appel est terminé. Ce qu’il disait reste.
calls-refusal-opened = Les candidatures déposées ont été ouvertes. Seules les échéances à venir peuvent encore être repoussées, à un moment plus tardif.
calls-refusal-step-over =
    { $step ->
        [expression] L’échéance des manifestations d’intérêt est passée et reste telle quelle.
        [questions] L’échéance des questions est passée et reste telle quelle.
        [answers] L’échéance des réponses est passée et reste telle quelle.
        [bid] L’échéance des candidatures est passée et reste telle quelle.
       *[other] Une échéance passée reste telle quelle.
    }
calls-refusal-earlier =
    { $step ->
        [bid] L’échéance des candidatures a été annoncée. Elle peut être repoussée à un moment plus tardif, mais pas avancée.
       *[other] Une échéance annoncée peut être repoussée à un moment plus tardif. Elle ne peut être ni avancée ni retirée.
    }
calls-refusal-order = Cette étape se termine avant celle du dessus, ou en même temps. Indiquez un moment plus tardif.
calls-refusal-window = Le dernier jour précède le premier.
calls-refusal-remark = Dites ce que vous avez modifié, et pourquoi. Qui dépose une candidature compte sur ce que l’appel disait avant.
calls-refusal-number = Écrivez un nombre entier de 1 à 9 999.
calls-refusal-held = La conférence { $number } de cette série a déjà son hôte.
calls-refusal-many = Il y a déjà { $most } appels, ce qui est le maximum.
calls-refusal-versions = L’appel a été modifié { $most } fois, ce qui est le maximum.
calls-refusal-whole = Écrivez un nombre entier, { $most } au plus.
calls-refusal-day = Indiquez un jour du calendrier.
calls-refusal-moment = Indiquez un jour et une heure, par exemple 2027-03-31T18:00. 24:00 est la fin de ce jour.
calls-refusal-skipped = Ce jour-là, au passage à l’heure d’été, les horloges sautent cette heure. Vous pensez sans doute à { $instead } : écrivez cela, ou une autre heure.
calls-refusal-zone = Ce fuseau horaire n’est pas connu. Indiquez un nom comme Africa/Nairobi, ou AoE.
calls-refusal-choice = Choisissez dans la liste.
calls-refusal-slug = Utilisez des minuscules sans accents, des chiffres et des traits d’union isolés, 20 caractères au plus.
calls-refusal-currency = Ce n’est pas une monnaie. Indiquez son code de trois lettres, par exemple EUR.
calls-refusal-section = Rien n’est demandé : indiquez le nombre maximal de mots, ou demandez des fichiers.
calls-refusal-weight = Un critère doit compter : indiquez un poids de 1 à 100.
calls-refusal-range = La marge doit comprendre le poids lui-même, qui est { $weight }.
calls-refusal-scale-line = « { $line } » n’est pas un point d’une échelle. Commencez par son numéro, puis dites ce qui le mérite.
calls-refusal-scale = Une échelle a de 2 à 21 points, chacun avec un numéro différent.
calls-refusal-borrowed = Dites de qui c’est repris.

## Said after a change

flash-call-made = L’appel est commencé. Personne d’autre ne le voit encore.
flash-call-saved = L’appel est enregistré.
flash-call-published = L’appel est publié.
flash-call-ended = L’appel est terminé.
flash-call-discarded = Le brouillon est supprimé.
