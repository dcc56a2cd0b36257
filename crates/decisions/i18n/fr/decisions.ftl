## Decisions: proposals, positions, rules, the register

menu-decisions = Décisions
decisions-title = Décisions
decisions-lede = Ce qui est soumis aux réseaux et aux groupes, ce qu’ils ont répondu, et ce qui a été décidé et vaut encore.
decisions-round = Décisions : ce qu’il y a à faire chaque heure
decisions-body = Pour
decisions-state = État
decisions-day = Quand
decisions-words = Mots ou numéro
decisions-show = Afficher
decisions-show-in-force = Ce qui est ouvert ou en vigueur
decisions-show-all = Tout
decisions-open = Ouvertes
decisions-open-none = Rien n’est ouvert ici pour le moment.
decisions-decided = Décidées
decisions-decided-none = Rien de tel n’a encore été décidé.
decisions-none-fits = Rien ne correspond à votre demande.
kind-decision = Décision
kind-proposal = Proposition
decisions-calendar-closes = Se termine : { $title }
decisions-calendar-review = À revoir : { $title }
decisions-calendar-lapses = Dernier jour en vigueur : { $title }
decisions-calendar = Calendrier
decisions-somebody = Quelqu’un

proposal-new = Nouvelle proposition
proposal-edit = Modifier la proposition
proposal-save = Enregistrer
proposal-draft-lede = Un brouillon n’est qu’à vous tant que vous ne le présentez pas aux autres. Les textes sont dans la langue dans laquelle vous lisez cette page ; d’autres langues peuvent être ajoutées plus tard.
proposal-edit-lede = Chaque modification crée une nouvelle version, et chacun voit ce qui a changé. Les textes changent dans la langue dans laquelle vous lisez cette page.
proposal-no-body = Pour proposer quelque chose, il vous faut une fonction dans un réseau, un groupe ou la confédération.
proposal-newer = Quelqu’un a enregistré cette proposition pendant que vous écriviez. Ce que vous avez écrit est ci-dessous et n’est pas encore enregistré. Regardez ce qui a été enregistré, puis enregistrez votre version à la place.
proposal-body-help = L’entité qui décide, et pour laquelle la décision vaut.
proposal-title = Titre
proposal-title-help = Une ligne, par exemple : Les comptes rendus de réunion sont rédigés en deux langues.
proposal-text = Ce qui est proposé
proposal-text-help = Les mots qui vaudront si elle est adoptée.
proposal-why = Pourquoi
proposal-why-help = À quel besoin elle répond.
proposal-otherwise = Ce qui se passe si rien n’est décidé
proposal-otherwise-help = Pour que chacun puisse en tenir compte aussi.
proposal-rules = Règles
proposal-rules-help = Comment elle est décidée. Les règles sont copiées à l’ouverture du premier recueil des positions, et ne changent plus ensuite.
proposal-rules-read = Lire les règles (nouvelle fenêtre)
proposal-roll = Qui répond
proposal-roll-help = Vous voyez la liste et pouvez l’ajuster avant l’ouverture.
# dynamic: proposal-roll-
proposal-roll-networks = Les réseaux établis, par les personnes qui parlent pour eux
proposal-roll-holders = Toutes les personnes qui exercent une fonction dans l’entité, en leur propre nom
proposal-roll-both = Les deux, comme deux parties d’une même liste
proposal-seen = Qui peut la voir
proposal-seen-help = Cela peut être restreint plus tard, mais pas élargi.
# dynamic: proposal-seen-
proposal-seen-body = Les personnes qui exercent une fonction dans l’entité, et celles qui répondent
proposal-seen-members = Toutes les personnes qui exercent une fonction, où que ce soit
proposal-seen-everyone = Tout le monde
proposal-supersedes = Remplace
proposal-supersedes-help = Numéros de décisions précédentes, par exemple 2026-3, séparés par des virgules.
proposal-remark = Ce qui a changé
proposal-remark-help = En une ligne, pour qui a lu la version précédente.
proposal-proposer = Proposée par
proposal-versions = Versions
proposal-version = Version { $number }
proposal-version-note = { $who }, { $at }
proposal-vote-terms = Ce sur quoi on vote, et combien sont choisis
proposal-term-changed = Changé : { $what }
proposal-term-from = { $what } : { $after } (avant : { $before })
proposal-on-version = sur la version { $number }
proposal-is-draft = Ce brouillon n’est visible que par vous. Quand il est prêt, présentez-le à ceux qui peuvent le voir : ils le commentent, et vous pouvez encore le modifier.
proposal-publish = Présenter aux autres
proposal-open = Demander les positions
proposal-conclude = Conclure
proposal-closes = Fin du recueil des positions
proposal-closes-at = jusqu’au { $due }
proposal-is-resolving = Il y a un blocage. Parlez-en ensemble, notez ci-dessous ce qui s’est dit, modifiez le texte pour qu’il réponde au besoin, puis demandez de nouveau les positions.
proposal-positions = Positions
proposal-answered = Réponses : { $given } sur { $all }
proposal-unanswered = Sans position
proposal-hidden = Les positions sont affichées à la fin du recueil. Vous voyez la vôtre.
proposal-so-far = L’état actuel ; les positions peuvent encore changer.
proposal-left-out = Qui est hors de la liste, et pourquoi
proposal-resolve = Ouvrir le tour
proposal-resolve-help = Selon les règles, ce n’est pas encore décidé : on parle du blocage, le texte peut être modifié, et les positions sont demandées de nouveau.
proposal-comments = Commentaires
proposal-comments-none = Personne n’a encore commenté.
proposal-comment = Votre commentaire
proposal-comment-help = Ce qui la rendrait meilleure, ou ce qu’elle oublie.
proposal-comment-send = Commenter
proposal-withdraw = Retirer la proposition
proposal-withdraw-help = Un brouillon disparaît sans laisser de trace. Ce qui a été présenté aux autres reste lisible, et n’est pas décidé.
# dynamic: proposal-state-
proposal-state-draft = Brouillon
proposal-state-shaping = En discussion
proposal-state-testing = Positions demandées
proposal-state-resolving = Blocage en cours de résolution
proposal-state-closed = Close, à conclure
proposal-state-decided = Décidée
proposal-state-withdrawn = Retirée

proposal-suggest = Suggérer un changement
advice-ask = Demander un avis
advice-open = Demander les avis jusqu’à un jour donné
advice-state-open = Avis demandés
advice-until = Avis jusqu’au
advice-body = À quelle entité
advice-asked-of = Un avis est demandé à { $body }.
advice-give = Votre avis
advice-give-help = Ce qu’il faut savoir avant de décider.
advice-send = Donner l’avis
proposal-refusal-remark = Cela ne peut être dit ni répondu ici.
proposal-refusal-advice = Aucune entité n’a cette adresse.
proposal-refusal-advice-seen = D’autres ne peuvent pas lire cette proposition : elle est réservée à son entité et aux personnes qui répondent.
proposal-refusal-advise = Cet avis n’est pas demandé à une entité pour laquelle vous parlez.
proposal-refusal-advised = Cet avis a déjà été donné.
task-advice = Un avis est demandé : { $title }
task-advice-action = Donner un avis
flash-proposal-replied = Votre réponse est publiée.
flash-proposal-advice = L’entité est sollicitée. Les personnes qui parlent pour elle reçoivent un message.
flash-proposal-advised = L’avis est publié.
# dynamic: remark-
remark-suggestion = Changement suggéré
remark-advice = Avis
# dynamic: reply-
reply-open = Répondre
reply-words = Votre réponse
reply-words-help = Toutes les personnes qui voient la proposition la lisent. Un refus s’explique.
reply-do-accepted = Accepter
reply-do-declined = Refuser
reply-do-answered = Répondre
reply-asked = Demandé
reply-accepted = Accepté
suggestion-not-yet = pas encore dans le texte
reply-declined = Refusé
reply-answered = Répondu

decision-title = La décision
decision-day = Décidée le
decision-decided-on = décidée le { $day }
decision-in-force = En vigueur
decision-superseded = Remplacée
decision-lapsed = Caduque
decision-not-adopted = Non adoptée
decision-review = À revoir le
decision-lapses = Vaut jusqu’au
decision-superseded-by = Remplacée par

opening-lede = Désormais, la liste des personnes qui répondent et les règles sont fixées. Toute personne qui répond pour quelqu’un de la liste reçoit un message.
opening-again-lede = Les positions sont demandées de nouveau, à la même liste et selon les mêmes règles.
opening-advice-lede = Les avis sont demandés jusque-là. La personne qui décide répond à chaque avis et conclut quand tous ont donné le leur ou que ce jour est passé.
opening-closes = Jusqu’à quand
opening-zone = Dans le fuseau horaire
opening-zone-help = Par exemple Europe/London, ou AoE pour la fin du jour n’importe où sur Terre. Chacun voit à côté sa propre heure.
opening-roll = Qui répond
opening-roll-help = Voici la liste selon le registre d’aujourd’hui. Qui n’y reste pas est affiché avec le motif.
opening-roll-none = Selon le registre, personne ne répondrait.
roll-nobody-speaks = personne ne parle pour lui actuellement
roll-silent = Sur cette liste, réseaux pour lesquels personne ne parle aujourd’hui et qui ne peuvent donc pas répondre : { $count }.
roll-out-of-reach = Même si tous les autres sont d’accord, ces règles ne peuvent pas être remplies.
ballot-out-of-reach = Même si tous les autres votent, ils sont trop peu nombreux selon ces règles.
opening-out = Hors de la liste parce que
roll-by-hand = Par la personne qui a ouvert : { $why }
opening-refusal-by-hand = Ce que les réseaux ont décidé, ils le remplacent ou le modifient tous ensemble : n’écartez personne à la main et laissez les poids tels quels.
opening-refusal-closes = Indiquez un jour et une heure.
opening-refusal-past = Ce moment est passé. Choisissez-en un plus tard.
opening-refusal-far = C’est dans plus d’un an. L’année est-elle juste ?
opening-refusal-skipped = Ce jour-là, les horloges de ce fuseau sautent cette heure. Vous pensez sans doute à { $instead }.
opening-refusal-zone = Ce fuseau horaire n’est pas connu.

position-title = Votre position
position-answer = Position
position-reason = Motif
position-reason-help = Un blocage nomme le principe, le but ou le besoin sur lequel il repose.
position-give = Donner cette position
position-given-at = Donnée le { $at }. Elle peut changer jusqu’à la fin ; les précédentes sont gardées.
position-change = Changer cette position
position-who = Qui
position-weight = Poids
position-by = par { $name }
position-yourself = En votre propre nom
position-none = Pas encore
position-hidden = Donnée
position-earlier = Positions précédentes
position-earlier-line = { $who } : { $answer }, { $at }

# dynamic: answer-
answer-agree = D’accord
answer-reservation = D’accord avec réserve
answer-stand-aside = Se tenir à l’écart
answer-against = Contre
answer-block = Bloquer
answer-abstain = S’abstenir
answer-agree-help = C’est bien ainsi.
answer-reservation-help = Cela peut avancer ; le motif dit ce qu’il faut entendre.
answer-stand-aside-help = Pas pour moi, mais je ne m’y oppose pas.
answer-against-help = Cela ne devrait pas être adopté.
answer-block-help = Cela ne doit pas avancer tel quel.
answer-abstain-help = Pas d’avis, ou ce n’est pas à moi d’en avoir un.

# dynamic: came-
came-adopted = Adoptée
came-not-adopted = Non adoptée
came-no-quorum = Trop peu ont participé
came-blocked = Il y a un blocage : un tour de résolution suit
came-vote-follows = Il y a un blocage : un vote suit

outcome-statement = Conclusion
outcome-statement-help = Ce qui a été décidé et pourquoi, ce que devient ce qui n’a pas été suivi, et des remerciements.
outcome-review-help = Un rappel arrive ce jour-là. Peut rester vide.
outcome-lapses-help = Le dernier jour. Peut rester vide : elle vaut alors jusqu’à ce que quelque chose la remplace.
outcome-confirm = Confirmer le résultat
outcome-refusal-day = Indiquez un jour.

rules-title = Règles
rules-list-lede = Comment les propositions sont décidées. Chaque jeu de règles dit en phrases ce qu’il signifie, et peut être essayé sur des réponses inventées.
rules-none = Il n’y a pas encore de règles.
rules-new = Nouvelles règles
rules-edit = Modifier les règles
rules-save = Enregistrer les règles
rules-retired = Plus au choix
rules-edit-lede = Les propositions dont les positions ont été demandées gardent les règles avec lesquelles elles ont commencé.
rules-newer = Quelqu’un a enregistré ces règles pendant que vous écriviez. Ce que vous avez écrit est ci-dessous et n’est pas encore enregistré. Regardez ce qui a été enregistré, puis enregistrez votre version à la place.
rules-see-newer = Voir ce qui a été enregistré (nouvelle fenêtre)
rules-says = Ce que disent les règles
rules-arithmetic = Le calcul
rules-line-rule = Règle
rules-line-have = Il y a
rules-line-of = Sur
rules-line-bound = Nécessaire ou permis
rules-line-result = Résultat
rules-line-least = au moins { $number }
rules-line-most = au plus { $number }
rules-line-blocks = { $from ->
    [one] Une proposition est arrêtée dès { $from } blocage
   *[other] Une proposition est arrêtée dès { $from } blocages
}
rules-line-holds = respectée
rules-line-fails = non respectée
rules-line-cap-holds = ne s’est pas produit
rules-line-cap-fails = s’est produit
rules-line-block-holds = aucun blocage ne l’arrête
rules-line-block-fails = elle est arrêtée
rules-try = Les essayer
rules-try-note = Des réponses inventées ; rien n’en est gardé.
rules-try-group = Groupe { $number }
rules-try-part = Partie de la liste
rules-try-weight = Poids de chacun
rules-try-silent = Ne disent rien
rules-try-test = Quel recueil des positions
rules-try-first = Le premier
rules-try-last = Après le dernier tour de résolution
rules-try-vote = Le vote après un blocage
rules-try-go = Voir le résultat
rules-part-networks = Réseaux
rules-part-persons = Personnes

# dynamic: rules-kind-
rules-kind-consent = Consentement
rules-kind-consensus = Consensus
rules-kind-vote = Vote formel

rules-whom-all = tous ceux qui répondent
rules-whom-networks = tous les réseaux
rules-whom-persons = toutes les personnes
rules-whom-weight = tout le poids
rules-whom-networks-weight = tout le poids des réseaux
rules-whom-persons-weight = tout le poids des personnes
rules-base-decided = les voix pour ou contre
rules-base-answered = tous ceux qui ont participé
rules-base-roll = toute la liste

rules-say-answers = On peut répondre : { $answers }.
rules-say-reasons = Un motif est nécessaire pour : { $answers }.
rules-say-silence = Qui ne dit rien est d’accord.
rules-say-quorum = Il faut la participation d’au moins { $share } de { $whom } ; s’abstenir, c’est participer.
rules-say-quorum-opinion = Il faut la participation d’au moins { $share } de { $whom } ; s’abstenir, ce n’est pas participer.
rules-say-needed = Elle est adoptée avec { $needed }.
rules-say-needed-all = Elle n’est adoptée qu’avec tout ceci : { $needed }.
rules-say-more-decided = plus de { $share } de voix pour parmi les voix pour ou contre (en comptant { $whom })
rules-say-least-decided = au moins { $share } de voix pour parmi les voix pour ou contre (en comptant { $whom })
rules-say-more-answered = plus de { $share } de voix pour parmi ceux qui ont participé (en comptant { $whom })
rules-say-least-answered = au moins { $share } de voix pour parmi ceux qui ont participé (en comptant { $whom })
rules-say-more-roll = plus de { $share } de voix pour sur toute la liste (en comptant { $whom })
rules-say-least-roll = au moins { $share } de voix pour sur toute la liste (en comptant { $whom })
rules-say-cap = Elle n’est pas adoptée si plus de { $share } de ceux qui ont participé répondent : { $answers }.
rules-say-block = { $from ->
    [one] Un blocage l’arrête
   *[other] { $from } blocages l’arrêtent
}, { $rounds ->
    [0] sans tour de résolution.
    [one] puis un tour de résolution s’ouvre, après lequel les positions sont demandées de nouveau.
   *[other] puis jusqu’à { $rounds } tours de résolution s’ouvrent ; après chacun, les positions sont demandées de nouveau.
}
rules-say-block-falls = S’il y a encore un blocage ensuite, elle n’est pas adoptée.
rules-say-block-vote = S’il y a encore un blocage ensuite, un vote suit, qui demande { $needed }.
rules-say-open-none = La durée n’est pas fixée.
rules-say-open = Le délai est d’au moins { $days ->
    [one] { $days } jour entier
   *[other] { $days } jours entiers
} partout sur Terre.
rules-say-quiet = Jours qui ne comptent pas, et où rien ne se termine : { $days }.
rules-say-at-once = Les positions sont affichées au fur et à mesure.
rules-say-at-closing = Les positions sont affichées à la fin du recueil.

rules-majority-number = Majorité { $number }
rules-quorum = Quorum
rules-blocks = Blocages
rules-field-title = Comment elles s’appellent
rules-field-slug = Partie de l’adresse
rules-field-slug-help = Minuscules sans accents, chiffres et traits d’union. Elle ne pourra plus changer.
rules-field-kind = Pour
rules-field-answers = Ce qu’on peut répondre
rules-field-reasons = Ce qui demande un motif
rules-field-silence = Le silence
rules-silence-nothing = ne veut rien dire
rules-silence-agrees = vaut accord
rules-field-quorum = Qui doit participer, au moins
rules-field-share = Part de voix pour qu’il faut
rules-field-share-help = Par exemple 1/2, 2/3 ou 75 %. Laissez vide s’il n’y en a pas.
rules-field-whom = En comptant
rules-field-abstentions = Qui s’abstient participe
rules-field-more = Il en faut plus ; sinon, exactement cette part suffit
rules-field-base = Par rapport à
rules-field-cap = Se tiennent à l’écart : au plus
rules-field-cap-help = Une part de ceux qui ont participé, par exemple 1/4. Laissez vide s’il n’y a pas de limite.
rules-field-from = Nombre de blocages qui l’arrêtent
rules-field-from-help = Seulement là où l’on peut bloquer.
rules-field-rounds = Tours de résolution
rules-field-then = S’il y a encore un blocage après ces tours
rules-then-falls = elle n’est pas adoptée
rules-then-vote = un vote suit
rules-field-later = Part nécessaire dans ce vote
rules-field-later-help = Parmi les voix pour ou contre, par exemple 4/5. Plus que ce qu’il fallait avant.
rules-field-days = Jours pendant lesquels les positions sont demandées, au moins
rules-field-days-help = Des jours entiers partout sur Terre, pour que chacun les ait.
rules-field-quiet = Jours de repos
rules-field-quiet-help = Ils ne comptent pas, et rien ne se termine ces jours-là.
rules-field-shown = Les positions sont affichées
rules-shown-at-once = au fur et à mesure
rules-shown-at-closing = à la fin du recueil
rules-field-retired = Ne plus les proposer au choix
rules-field-retired-help = Les propositions qui ont ces règles les gardent.

# dynamic: weekday-
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

rules-refusal-share = Écrivez une part, par exemple 1/2, 2/3 ou 75 %.
rules-refusal-number = Écrivez un nombre entier qui ne soit pas trop grand.
rules-refusal-between = Écrivez un nombre entier de { $least } à { $most }.
rules-refusal-choice = Choisissez l’une de ces possibilités.
rules-refusal-secret = Ce qui était secret le reste : créez d’autres règles pour des bulletins ouverts.
rules-refusal-least = Au plus { $most } jours.
rules-refusal-quiet = Au moins un jour de la semaine ne doit pas être un jour de repos.
rules-refusal-slug = Minuscules sans accents, chiffres et traits d’union, par exemple deux-tiers.
rules-refusal-taken = D’autres règles ont cette adresse.
rules-refusal-many = Il y a de la place pour { $most } jeux de règles, pas davantage.
# dynamic: rules-fault-
rules-fault-no-agreement = Personne ne pourrait répondre pour : permettez de répondre « D’accord ».
rules-fault-nothing-needed = Avec ces règles, tout serait adopté : indiquez une majorité, ou permettez de bloquer.
rules-fault-more-than-all = { $share }, c’est plus qu’il ne peut y en avoir.
rules-fault-nothing-asked = { $share } ne demande rien.
rules-fault-block = Un blocage doit avoir un effet, et seulement là où l’on peut bloquer.
rules-fault-reason = Un motif est demandé pour une réponse qui ne peut pas être donnée.
rules-fault-cap = La limite porte sur une réponse qui ne peut pas être donnée, ou sur l’accord.
rules-fault-silence = Quand le silence vaut accord, tout le monde participe : un quorum ne dit rien.
rules-fault-vote = Le vote après un blocage doit demander plus que ce qui n’a pas suffi avant.
rules-fault-part = Les règles comptent une partie de la liste dont personne ne fait partie.
rules-fault-never = Avec cette liste, rien ne pourrait être adopté, même si tout le monde était d’accord.

proposal-refusal-body = Choisissez l’une de ces entités.
proposal-refusal-rules = Choisissez l’un des jeux de règles.
proposal-refusal-supersedes = L’un de ces numéros n’est celui d’aucune décision adoptée.
proposal-refusal-narrower = Davantage de personnes peuvent lire cette décision que ce texte : choisissez qu’au moins autant de personnes le voient, ou ne la citez pas.
proposal-refusal-fewer = Cela a été décidé par davantage de monde que n’en compterait cette décision : une personne n’annule pas ce qu’une entité a décidé, ni une entité ce que les réseaux ont décidé.
proposal-refusal-sooner = Quelqu’un se présente déjà : ce moment peut être retardé, mais ni avancé ni laissé vide.
proposal-refusal-networks = Les réseaux répondent ensemble à ce qui est soumis à la confédération ou à l’association. Choisissez ici les personnes qui ont une fonction dans cette entité.
proposal-refusal-frozen = Une fois les positions demandées, seul le texte peut changer.
proposal-refusal-wider = Ce qui a été présenté à certains n’est pas montré à davantage de monde.
proposal-refusal-closed = Ce n’est pas possible dans l’état où la proposition se trouve maintenant.
proposal-refusal-many = Il y a de la place pour { $most }, pas davantage.
proposal-refusal-days = { $days ->
    [0] Cela ne laisse aucun jour qui compte et soit entier partout sur Terre
    [one] Cela ne laisse qu’un jour qui compte et soit entier partout sur Terre
   *[other] Cela ne laisse que { $days } jours qui comptent et soient entiers partout sur Terre
} ; les règles en veulent au moins { $least }.
proposal-refusal-quiet = Selon les règles, rien ne se termine ce jour de la semaine.
proposal-refusal-weight = Indiquez un nombre entier de 1 à 1000000 et un motif de 300 lettres au plus.
proposal-refusal-weights = Les personnes qui se partagent la réponse d’un réseau ont le même poids.
proposal-refusal-answer = Choisissez une position.
proposal-refusal-reason = Cette position demande un motif.
proposal-refusal-block-reason = Nommez le principe, le but ou le besoin sur lequel repose le blocage.
proposal-refusal-late = Les positions ne sont plus reçues : le délai est passé.
proposal-refusal-roll = Vous n’êtes pas sur la liste de ceux qui répondent ici, ou personne ne vous a confié de fonction pour le faire.
proposal-refusal-comment = Les commentaires sont pour les personnes qui exercent une fonction, tant que la proposition est ouverte.
proposal-refusal-not-over = Le délai pour les positions n’est pas encore passé.
proposal-refusal-not-blocked = Il n’y a pas de blocage.
proposal-refusal-blocked = Il y a un blocage. Selon les règles, ce n’est pas encore décidé.
proposal-refusal-past = Choisissez un jour à venir.

task-position = Donner une position : { $title }
task-position-action = Donner une position
task-conclude = À conclure : { $title }
task-conclude-action = Conclure
task-resolve = Il y a un blocage : { $title }
task-resolve-action = Résoudre

flash-rules-saved = Les règles sont enregistrées.
flash-proposal-saved = La proposition est enregistrée.
flash-proposal-published = La proposition est présentée à ceux qui peuvent la voir.
flash-proposal-withdrawn = La proposition est retirée.
flash-proposal-commented = Votre commentaire est publié.
flash-proposal-opened = Les positions sont demandées. Toute personne qui répond pour quelqu’un de la liste reçoit un message.
flash-advice-opened = Les avis sont demandés.
flash-election-opened = Le vote est ouvert. Toute personne qui vote reçoit un message.
flash-suggestion-accepted = Accepté. Reportez-le maintenant dans le texte : ce qui a été suggéré se trouve sur la page de la proposition.
flash-proposal-resolving = Le tour est ouvert.
flash-proposal-concluded = Le résultat est confirmé.
flash-position-given = Votre position est donnée. Vous pouvez la modifier jusqu’à la fin.

# dynamic: mail-proposal-
mail-proposal-opened-subject = Une position est demandée à { $body } : { $title }
mail-proposal-opened =
    Une proposition attend une position de { $body } : { $title }

    Elle peut être donnée jusqu’au { $due }, et modifiée jusque-là.
mail-proposal-opened-button = La lire et donner une position
mail-proposal-review-subject = À revoir : { $title }
mail-proposal-review =
    Une décision de { $body } devait être revue le { $day } : { $title }

    Est-elle toujours valable ? Sinon, soumettez une proposition qui la remplace.
mail-proposal-review-button = Lire la décision
mail-proposal-advice-subject = Votre avis est demandé : { $title }
mail-proposal-advice =
    L’avis de { $body } est demandé sur une proposition avant qu’elle soit décidée : { $title }
mail-proposal-advice-button = La lire et donner un avis
mail-proposal-decided-subject = Conclue : { $title }
mail-proposal-decided =
    Les positions sur une proposition pour { $body } ont été évaluées selon ses règles, et le résultat est confirmé : { $title }
mail-proposal-decided-button = Lire le résultat
mail-proposal-closes-subject = Encore deux jours : { $title }
mail-proposal-closes =
    { $body } n’a pas encore donné de position : { $title }

    Elle peut être donnée jusqu’au { $due }.
mail-proposal-closes-button = Donner une position

# dynamic: fact-decisions
fact-decisions-rules-made = { $who } a créé les règles : { $what }
fact-decisions-rules-changed = { $who } a modifié les règles : { $what }
fact-decisions-proposed = { $who } a présenté une proposition : { $what }
fact-decisions-proposal-changed = { $who } a modifié la proposition : { $what }
fact-decisions-commented = { $who } a commenté la proposition : { $what }
fact-decisions-replied = { $who } a répondu à une remarque sur la proposition : { $what }
fact-decisions-advice-asked = { $who } a demandé un avis sur la proposition : { $what }
fact-decisions-advised = { $who } a donné un avis sur la proposition : { $what }
fact-decisions-opened = { $who } a demandé les positions sur : { $what }
fact-decisions-position-given = { $who } a donné une position sur : { $what }
fact-decisions-resolving = { $who } a ouvert un tour de résolution pour : { $what }
fact-decisions-decided = { $who } a conclu la proposition : { $what }
fact-decisions-withdrawn = { $who } a retiré la proposition : { $what }

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = Propositions que la personne a écrites
merging-decisions-version-person = Versions de propositions que la personne a enregistrées
merging-decisions-version-draft-of = Brouillons de propositions
merging-decisions-comment-person = Commentaires sur des propositions
merging-decisions-voter-person = Propositions auxquelles la personne doit répondre
merging-decisions-position-person = Positions que la personne a données
merging-decisions-decision-person = Décisions que la personne a conclues

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = Elle concerne
proposal-concerns-help = Qui est concerné n’en décide pas. Les personnes qui y exercent une fonction, ou dans une de ses parties, et celles qui ont déclaré un lien d’intérêts avec l’entité concernée sont hors de la liste, avec le motif ; vous le voyez avant l’ouverture.
proposal-concerns-more = Et aussi
proposal-concerns-none = Personne en particulier
roll-about-them = Est l’objet de la proposition
roll-tied-by-office = Exerce ou a exercé une fonction dans l’entité concernée
roll-tied = A déclaré un lien d’intérêts avec l’entité concernée
rules-field-weights = Ce que pèsent les réseaux
rules-field-weights-help = Qui ouvre un recueil des positions voit les poids et peut les ajuster.
rules-weights-equal = Tous autant
rules-weights-members = Autant qu’ils ont de membres individuels
rules-say-weights-members = Un réseau pèse autant qu’il a de membres individuels, et au moins 1.
rules-field-proxies = Procurations qu’une personne peut avoir
rules-field-proxies-help = Pour combien d’autres quelqu’un peut répondre. Vide : pour personne.
rules-say-proxies = Quelqu’un de la liste peut laisser quelqu’un d’autre de la liste répondre à sa place ; on répond pour { $most } autres au plus, et personne ne transmet les procurations reçues.
rules-field-split = La réponse d’un réseau est partagée
rules-field-split-help = Entre toutes les personnes qui parlent pour lui quand la liste est fixée, à parts égales.
rules-say-split = La réponse d’un réseau est partagée à parts égales entre toutes les personnes qui parlent pour lui.
ballot-fault-split = Les bulletins ne sont pas partagés entre les personnes qui parlent pour un réseau.
proxy-title = Laisser quelqu’un d’autre répondre
proxy-holder = Qui répond
proxy-holder-help = Vous pouvez reprendre la procuration jusqu’à la fin, ou répondre en personne, ce qui la reprend aussi.
proxy-give = Donner procuration
proxy-take-back = Reprendre la procuration
proxy-held-by = Procuration à { $name }
proxy-refusal = On ne donne pas de procuration ici.
proxy-refusal-roll = Choisissez quelqu’un de la liste.
proxy-refusal-hop = Qui a donné procuration n’en reçoit pas, et qui en a reçu une n’en donne pas.
proxy-refusal-many = Le nombre de procurations de cette personne est déjà de { $most } ; elle ne peut pas en avoir davantage.
flash-proxy-given = La procuration est donnée. La personne qui répond pour vous reçoit un message.
flash-proxy-back = Vous répondez de nouveau en personne.
# dynamic: mail-proxy-
mail-proxy-given-subject = Vous répondez par procuration : { $title }
mail-proxy-given = Quelqu’un de la liste laisse { $body } répondre à sa place : { $title }
mail-proxy-given-button = La lire et répondre
fact-decisions-proxy-given = { $who } a donné procuration pour : { $what }
fact-decisions-proxy-taken-back = { $who } a repris une procuration pour : { $what }

## Advice, who leads, what follows

rules-kind-advice = Avis
rules-for-advice = Pour qui décide après avoir demandé des avis
rules-say-advice = Qui propose décide, après avoir demandé l’avis de ceux qui s’y connaissent et de ceux que cela touche, et répond à chaque avis donné.
proposal-roll-members = Les membres individuels du réseau
proposal-refusal-no-advice = Demandez d’abord un avis à quelqu’un.
proposal-refusal-unanswered = { $count ->
    [one] { $count } avis n’a pas encore de réponse.
   *[other] { $count } avis n’ont pas encore de réponse.
 }
advice-person = Ou à une personne
advice-person-help = Son adresse électronique. Si la personne figure au registre, elle reçoit un message, et son avis est affiché une fois donné.
advice-ask-person = Demander à cette personne
flash-proposal-adviser = Si cette adresse figure au registre, l’avis de la personne qui l’a est demandé.
outcome-adopts = Ce que vous décidez
outcome-adopt = Elle est adoptée
outcome-adopt-not = Elle n’est pas adoptée
outcome-tasks-help = Une tâche par ligne ; un jour comme 2027-03-01 à la fin d’une ligne est son échéance. On choisit ensuite qui s’en charge.
proposal-facilitator = Menée par
proposal-facilitator-choose = Choisir qui la mène avec vous
proposal-facilitator-help = Cette personne peut faire tout ce que vous pouvez : modifier, ouvrir, résoudre, conclure.
proposal-facilitator-none = Personne d’autre
proposal-facilitator-set = Choisir
proposal-refusal-facilitator = Choisissez quelqu’un qui exerce une fonction dans l’entité.
flash-proposal-led = Il est noté qui la mène.
proposal-subjects = Classée sous
proposal-subjects-help = Quelques mots séparés par des virgules, par exemple : langues, réunions.
proposal-about = Notre réseau répond à « { $title } » ({ $url }). Qu’en pensent ses membres ?
decisions-any = Peu importe
decisions-year = Année
position-poll = Ce qu’ont dit nos membres
position-ask-members = Demander d’abord aux membres du réseau
position-poll-number = Numéro du sondage
position-poll-help = Par exemple 2026-7 ; il est affiché avec la position.
position-refusal-poll = Aucune proposition et aucun sondage n’a ce numéro.
flash-proposal-attached = Le fichier est ajouté.
flash-proposal-detached = Le fichier est retiré.
decision-tasks = Ce qui suit
decision-task-due = jusqu’au { $day }
decision-task-by = { $name } s’en charge
decision-task-nobody = Personne encore
decision-task-choose = Choisir qui s’en charge
decision-task-bearer = Qui s’en charge
decision-task-bearer-help = Une personne qui exerce une fonction dans l’entité ; un message le lui dit, et la tâche l’attend sur son bureau.
decision-task-done = Fait
decision-task-do = Fait
decision-task-open = Pas encore fait
flash-proposal-task = C’est noté.
decision-correct = Ajouter une correction
decision-correct-help = Ce qui est écrit ne change pas ; ce qu’il faut en savoir y est ajouté, avec le jour.
decision-correct-send = Ajouter
decision-correction = Correction, { $day } :
flash-proposal-corrected = La correction est ajoutée.
decision-cite = Pour la citer
decision-cite-words = { $body } : { $title }. Décision { $number }, { $day }. { $url }
remark-correction = Correction
link-refusal = Ce lien n’est pas l’un des nôtres, ou il a été modifié. Ouvrez la proposition et répondez-y directement.
link-refusal-other = Ce lien a été envoyé à quelqu’un d’autre. Ouvrez la proposition et répondez-y directement si votre réponse est demandée aussi.
task-follows = À faire : { $what }
task-follows-action = Voir
mail-proposal-advice-person-subject = Votre avis est demandé : { $title }
mail-proposal-advice-person = { $who } vous demande votre avis sur une proposition avant qu’elle soit décidée : { $title }
mail-proposal-advice-person-button = La lire et donner un avis
mail-proposal-facilitator-subject = Vous menez une proposition : { $title }
mail-proposal-facilitator = { $who } vous a choisi(e) pour mener ensemble une proposition pour { $body } : { $title }
mail-proposal-facilitator-button = L’ouvrir
mail-proposal-task-subject = Une tâche pour vous : { $title }
mail-proposal-task = { $who } vous demande de faire ce qui suit d’une décision de { $body } : { $title }
mail-proposal-task-button = Voir la tâche
fact-decisions-led = { $who } a choisi qui mène : { $what }
fact-decisions-task-given = { $who } a choisi qui se charge de ce qui suit de : { $what }
fact-decisions-task-done = { $who } a noté ce qui a été fait de : { $what }
fact-decisions-corrected = { $who } a ajouté une correction à : { $what }
merging-decisions-proposal-facilitator = Propositions que la personne mène
merging-decisions-task-person = Tâches de décisions que la personne a faites
merging-decisions-task-bearer = Tâches de décisions dont la personne se charge

# dynamic: api-subject-
api-subject-decisions = Propositions et décisions, avec leurs votants, positions et dépouillements dès que tous les voient : ouvert à tous

## Modifications partielles, réexamens, notes, réponses, ne pas participer

proposal-changes = Modifie en partie
proposal-changes-help = Numéros de décisions précédentes qui restent en vigueur et que celle-ci modifie.
proposal-refusal-changes = Une décision est soit remplacée, soit modifiée en partie, mais pas les deux.
decision-changed-by = Modifiée en partie par
decision-answered = Opinion donnée
decision-elected = Élection conclue
decision-reviewed = Revue le { $day } :
decision-review-do = La revoir
decision-reviewed-what = Ce qu’il en ressort
decision-reviewed-help = Si elle remplit encore son but, et à qui on l’a demandé. Pour la modifier, présentez une nouvelle proposition qui la remplace.
decision-review-next = À revoir ensuite le
decision-review-send = Elle vaut toujours
proposal-refusal-not-in-force = Cette décision n’est pas en vigueur.
proposal-note = Notes d’une réunion sur le blocage
proposal-note-help = Qui s’est réuni, quel besoin a été nommé, et qui a changé d’avis.
proposal-note-send = Ajouter les notes
proposal-refusal-tied = Vous avez un lien d’intérêts avec l’entité concernée : vous n’en décidez donc pas.
roll-not-established = Le réseau n’est pas établi
position-tie = ({ $tie })
unfollowed-title = Préoccupations et réponses
unfollowed-note = Les réserves, les blocages et tout ce qui avait un motif, avec les réponses
unfollowed-none = Pas encore de réponse
unfollowed-help = Ce que cela devient : ce qui a été modifié, ce qui ne l’a pas été, et pourquoi.
recusal-title = Ne pas participer à cette décision
recusal-why = Pourquoi vous ne participez pas
recusal-help = Par exemple : Je travaille pour l’université qui fait la demande. Toutes les personnes qui voient la liste le lisent.
recusal-out = Ne pas participer
recusal-back = Participer de nouveau
recusal-is-out = Vous ne participez pas : votre position n’est pas comptée, et la liste compte une voix de moins.
recusal-stood-out = A choisi de ne pas participer : { $why }
recusal-refusal-last = Sans vous, personne ne pourrait décider selon ces règles.
recusal-refusal-others = Une autre personne parle aussi au nom de ce réseau : laissez-lui la réponse.
who-today = Selon le registre d’aujourd’hui. Quand les positions seront demandées, la liste sera fixée telle qu’elle est alors.
who-frozen = Telle qu’elle a été fixée quand les positions ont été demandées pour la première fois.
who-more = Afficher la suite
task-shape = En discussion : { $title }
task-shape-action = Lire et commenter
task-suggestion = Un changement suggéré attend une réponse : { $title }
task-suggestion-action = Répondre
task-review = À revoir : { $title }
task-review-action = La revoir
flash-proposal-noted = Les notes sont ajoutées.
flash-proposal-reviewed = La décision vaut toujours.
flash-recusal-out = Vous ne participez pas. Toutes les personnes qui voient la liste lisent pourquoi.
flash-recusal-back = Vous participez de nouveau.
mail-proposal-published-subject = Aidez à l’améliorer : { $title }
mail-proposal-published =
    Une proposition est présentée à { $body } : { $title }

    Elle peut encore être modifiée. Dites ce qui la rendrait meilleure, avant que les positions soient demandées.
mail-proposal-published-button = La lire et commenter
mail-proposal-resolving-subject = On parle d’un blocage : { $title }
mail-proposal-resolving =
    Il y a un blocage contre une proposition présentée à { $body } : { $title }

    On en parle maintenant, et le texte peut être modifié. Ensuite, les positions sont demandées de nouveau.
mail-proposal-resolving-button = La lire
mail-proposal-withdrawn-subject = Retirée : { $title }
mail-proposal-withdrawn =
    Une proposition présentée à { $body } a été retirée et n’est pas décidée : { $title }
mail-proposal-withdrawn-button = La lire
mail-proposal-left-out-subject = Vous ne répondez pas : { $title }
mail-proposal-left-out =
    Une proposition à { $body } est ouverte, et la personne qui l’a ouverte n’a pas mis sur la liste des personnes qui répondent votre nom, ou l’entité pour laquelle vous parlez : { $title }

    La liste dit pourquoi. Si c’est une erreur, écrivez à la personne qui mène la proposition.
mail-proposal-left-out-button = La lire
mail-proposal-lapses-subject = Bientôt caduque : { $title }
mail-proposal-lapses =
    Le dernier jour en vigueur d’une décision de { $body } est le { $day } : { $title }

    Si elle doit continuer, présentez une nouvelle proposition qui la remplace.
mail-proposal-lapses-button = Lire la décision
fact-decisions-stood-out = { $who } a choisi de ne pas participer à : { $what }
fact-decisions-came-back = { $who } participe de nouveau à : { $what }
fact-decisions-position-replied = { $who } a répondu à une position sur : { $what }
fact-decisions-noted = { $who } a ajouté des notes sur un blocage à : { $what }
fact-decisions-reviewed = { $who } a revu : { $what }
remark-note = Notes d’une réunion
merging-decisions-reply-person = Positions auxquelles la personne a répondu
roll-stood-out = A choisi de ne pas participer
mail-proxy-returned-subject = Votre procuration vous revient : { $title }
mail-proxy-returned =
    La personne qui devait répondre par procuration pour { $body } a choisi de ne pas participer à cette décision : { $title }

    Répondez en personne, ou laissez quelqu’un d’autre répondre.
mail-proxy-returned-button = La lire et répondre
mail-proposal-vote-follows-subject = Un vote suit : { $title }
mail-proposal-vote-follows =
    Il y a encore un blocage contre une proposition présentée à { $body } : { $title }

    Selon les règles, un vote suit maintenant, qui demande plus que ce qu’il fallait avant.
mail-proposal-vote-follows-button = La lire
merging-decisions-voter-stood-out-by = Décisions auxquelles la personne a choisi de ne pas participer

## News

# dynamic: news-
news-decisions-proposed = proposition présentée
news-decisions-decided = décision prise
