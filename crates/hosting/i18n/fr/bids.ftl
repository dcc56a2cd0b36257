### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = Mes candidatures
bids-mine-lede = Les candidatures d’accueil que vous rédigez, individuellement ou avec d’autres personnes.
bids-none = Vous ne rédigez actuellement aucune candidature.
bids-bid = Candidature
bids-begin = Commencer une candidature
bids-untitled = Candidature sans titre
bids-somebody = Une personne de l’équipe
bids-task = Déposer la candidature : { $title }
bids-task-action = Continuer la rédaction
bids-back = Revenir à la candidature
bids-save = Enregistrer
bids-save-next = Enregistrer et continuer : { $title }
bids-choose = Choisissez
bids-sealed-note = Jusqu’à ce que les candidatures soient toutes ouvertes ensemble, seule votre équipe voit celle-ci. Ni le secrétariat ni le jury ne peuvent voir qu’elle existe.
bids-shut-note = Ceci peut être lu, mais ne peut plus être modifié.

bids-newer = Une autre personne de votre équipe a enregistré ici entre-temps. Ce que vous avez écrit reste ci-dessous et n’est pas encore enregistré : regardez ce qu’elle a écrit, réunissez les deux, puis enregistrez.
bids-theirs = Ce que l’autre personne a enregistré
bids-opened-lede = Telle qu’elle a été déposée, avec son empreinte. Plus rien n’y change.
bids-digest = Empreinte (SHA-256)

## Coming in

link-mail-bids = Quelqu’un, sans doute vous, veut déposer une candidature pour accueillir une conférence, avec cette adresse électronique.
bids-door = Déposer une candidature pour accueillir une conférence
bids-door-lede = Un hôte n’a pas besoin d’être membre. Nous vous envoyons par courriel un lien qui ouvre vos candidatures ; personne d’autre n’en est informé.
bids-door-known = Je figure au registre : me connecter
bids-door-send = M’envoyer le lien
bids-your-name = Votre nom
bids-your-name-help = Tel que les autres personnes de votre équipe le verront.
bids-your-address = Votre adresse électronique
bids-your-address-help = Le lien y est envoyé. Elle n’est montrée à personne.

## A bid as a whole

bids-parts = Ce que dit la candidature
bids-parts-note = Chaque partie est enregistrée séparément. Vous pouvez écrire dans n’importe quel ordre.
bids-basics = Titre, lieu, dates et hôtes
bids-budget = Budget
bids-words = { $count } mots sur { $most }
bids-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
bids-preview = La lire comme le jury la lira
bids-preview-lede = Voici ce qui serait déposé maintenant.
bids-hand-in = Dépôt
bids-hand-in-note = Une copie de toute la candidature est gardée avec son empreinte (SHA-256). Vous pouvez continuer à écrire et déposer de nouveau jusqu’à l’échéance : la dernière copie compte.
bids-lacks =
    { $count ->
        [one] Il manque { $count } élément.
       *[other] Il manque { $count } éléments.
    }
bids-lead-alone = c’est la personne qui dirige l’équipe qui le fait
bids-withdraw = Retirer la candidature
bids-resume = Reprendre la candidature
bids-discard = Supprimer la candidature
bids-team = Équipe
bids-team-note = Toute l’équipe écrit. La personne qui dirige dépose.
bids-invite = Inviter quelqu’un
bids-leave-out = Retirer de l’équipe
bids-invited = Inviter quelqu’un dans l’équipe
bids-invited-lede = Transmettez ce lien à une seule personne de confiance. Il fonctionne une fois, pendant deux semaines, et n’est affiché que maintenant.
bids-invited-note = La personne qui l’ouvre et se connecte rejoint l’équipe et peut lire et écrire toute la candidature. Une personne qui ne figure pas au registre passe d’abord par « Déposer une candidature pour accueillir une conférence », puis ouvre le lien.
bids-join = Rejoindre l’équipe d’une candidature
bids-join-lede = Quelqu’un vous propose de rédiger une candidature ensemble. Vous pourrez tout lire et tout écrire, et les autres personnes de l’équipe verront votre nom.
bids-join-yes = Rejoindre l’équipe

# dynamic: bids-hand-in-
bids-hand-in-expression = Déposer la manifestation d’intérêt
bids-hand-in-bid = Déposer la candidature

# dynamic: bids-handed-
bids-handed-expression = Manifestation d’intérêt, déposée le { $at }
bids-handed-bid = Candidature, déposée le { $at }

# dynamic: bids-state-
bids-state-draft = En cours de rédaction
bids-state-expressed = Intérêt manifesté
bids-state-handed = Déposée
bids-state-withdrawn = Retirée
bids-state-opened = Ouverte

# dynamic: bids-part-
bids-part-lead = dirige
bids-part-member = rédige

## Title, place, dates, hosts

bids-basics-lede = Ce qui vient en premier. L’institution qui dirige est le premier hôte.
bids-field-title = Titre de la candidature
bids-field-title-help = Par exemple « Conférence à Nairobi ».
bids-field-city = Ville
bids-field-country = Pays
bids-field-mode = Comment on y participe
bids-field-language = Langue de la candidature
bids-field-language-help = Celle dans laquelle vous la rédigez.
bids-field-first = Premier jour
bids-field-last = Dernier jour
bids-field-host = Nom de l’institution
bids-field-host-country = Son pays
bids-dates = Dates
bids-dates-option = Dates, option { $number }
bids-window = L’appel demande des jours compris dans cette période : { $days }.
bids-clashes = En même temps :
bids-clash = { $title }, { $days }
bids-hosts = Hôtes
bids-hosts-note = Les institutions qui accueilleraient ensemble la conférence. Elles n’ont pas besoin de figurer au registre ; celle qui y figure sous le même nom est reconnue.
bids-host-number = Hôte { $number }
bids-host-number-add = Ajouter un hôte

## A section

bids-text = Texte
bids-text-help = Pour les listes et la mise en valeur, vous pouvez utiliser Markdown.
bids-saved-by = Enregistré par { $who }, { $at }
bids-past = Ce qui figurait ici avant
bids-past-lede = Les textes qu’une autre personne a remplacés, ou qui ont été remplacés après un certain temps. Copiez-en ce qui vous manque.
bids-past-none = Rien n’a encore été remplacé.
bids-autosave-saving = Enregistrement…
bids-autosave-saved = Tout est enregistré.
bids-autosave-offline = Non enregistré : il n’y a pas de connexion. Un nouvel essai aura lieu automatiquement.
bids-autosave-stopped = Non enregistré : appuyez sur « Enregistrer » pour voir pourquoi. Rien de ce que vous avez écrit n’est perdu.
bids-files-title = Fichiers
bids-files-note = Les personnes qui évaluent les reçoivent pour les enregistrer ; ils ne sont jamais affichés dans une page.
bids-files-none = Il n’y a aucun fichier ici.
bids-file = Fichier
bids-file-help = PDF, images, texte ou documents bureautiques sans macros, 5 Mo au plus.
bids-attach = Ajouter le fichier
bids-kilobytes = { $size } ko

## The budget

bids-budget-lede = Donnez chaque ligne pour une participation faible, attendue et forte. Les frais d’inscription se déduisent du nombre de personnes qui viennent et de ce que chacune paie.
bids-currency = Monnaie
bids-currency-help = Tous les montants sont dans une même monnaie. Son code de trois lettres, par exemple EUR.
bids-fee = Tarif par personne
bids-come = Combien de personnes viennent :
bids-lines = Lignes
bids-sums = Ce que cela donne
bids-sums-note = D’après ce qui est enregistré.
bids-sum-delegates = Personnes participantes
bids-sum-fees = Frais d’inscription
bids-sum-other = Autre argent qui entre
bids-sum-fixed = Coûts fixes, quelle que soit la participation
bids-sum-each = Coûts pour les personnes participantes
bids-sum-result = Ce qui reste
bids-sum-even = Coûts couverts à partir de ce nombre de personnes
bids-warnings = À revoir :
bids-warning-loss = { $scenario } : une perte de { $loss }.
bids-warning-fewer = { $scenario } : moins de personnes participantes que dans le cas précédent.
bids-warning-never = Les coûts ne sont jamais couverts, quel que soit le nombre de personnes qui viennent : chaque personne participante coûte au moins autant qu’elle paie.
bids-warning-above =
    { $count ->
        [one] Les coûts sont couverts à partir de { $count } personne participante, soit plus qu’il n’en vient avec une participation faible.
       *[other] Les coûts sont couverts à partir de { $count } personnes participantes, soit plus qu’il n’en vient avec une participation faible.
    }
bids-warning-zero = « { $line } » est à zéro dans les trois cas.
bids-warning-uneven = « { $line } » est un montant par personne participante, et diffère entre les trois cas.

# dynamic: bids-scenario-
bids-scenario-low = Faible
bids-scenario-expected = Attendue
bids-scenario-high = Forte

## What is missing

bids-missing-title = Elle n’a pas de titre.
bids-missing-place = La ville et le pays manquent.
bids-missing-hosts = Aucun hôte n’est nommé.
bids-missing-dates = La première option pour les dates manque.
bids-missing-mode = Elle ne dit pas comment on participe à la conférence.
bids-missing-text = Rien n’est écrit.
bids-missing-words = Le texte compte { $count } mots, et le maximum est { $most }.
bids-missing-file = Un fichier manque.
bids-missing-currency = La monnaie manque.
bids-missing-lines =
    { $count ->
        [one] { $count } ligne n’est pas remplie pour les trois cas.
       *[other] { $count } lignes ne sont pas remplies pour les trois cas.
    }
bids-missing-tiers =
    { $count ->
        [one] Dans { $count } catégorie de tarif, il manque le tarif ou le nombre de personnes qui viennent.
       *[other] Dans { $count } catégories de tarif, il manque le tarif ou le nombre de personnes qui viennent.
    }

## Refusals

bids-refusal-move = Ce n’est pas possible dans l’état où la candidature se trouve.
bids-refusal-closed = Cet appel n’accepte pas de candidatures.
bids-refusal-late = L’échéance des candidatures est passée. Ce qui est écrit reste tel quel ; ce qui a été déposé compte.
bids-refusal-late-expression = L’échéance des manifestations d’intérêt est passée.
bids-refusal-not-expressed = Cet appel demande d’abord une manifestation d’intérêt, dont l’échéance est passée.
bids-refusal-many = Vous travaillez déjà à { $most } candidatures pour cet appel, ou l’appel en a déjà un très grand nombre. Supprimez-en d’abord une.
bids-refusal-submissions = La candidature a été déposée { $most } fois, ce qui est le maximum.
bids-refusal-team = Une équipe compte { $most } personnes au plus, y compris celles qui sont invitées.
bids-refusal-lead = La personne qui dirige reste dans l’équipe.
bids-refusal-country = Ce pays n’est pas connu. Indiquez son nom ou son code de deux lettres.
bids-refusal-window = Ces jours sont en dehors de ceux que l’appel demande.
bids-refusal-currency = Indiquez d’abord la monnaie.
bids-refusal-other-currency = Tous les montants de ce budget sont en { $currency }. Convertissez celui-ci dans cette monnaie.
bids-refusal-negative = Un montant ne peut pas être inférieur à zéro. L’argent qui entre et l’argent dépensé ont des lignes distinctes.
bids-refusal-amount =
    { $digits ->
        [0] Indiquez un montant entier, par exemple 1200.
       *[other] Indiquez un montant avec { $digits } chiffres au plus après la virgule, par exemple 1200,50.
    }
bids-refusal-sealed = Les candidatures restent scellées jusqu’à ce que leur échéance soit passée.
bids-refusal-nothing = Aucune candidature n’a été déposée. Mettez fin à l’appel sans hôte.

## Questions

questions-title = Questions et réponses
questions-lede = Ce que les équipes candidates ont demandé, et les réponses pour toutes. On ne dit pas qui a posé la question.
questions-ask = Poser une question
questions-ask-lede = La réponse est donnée en même temps à toutes les équipes candidates. Personne n’apprend qui a posé la question.
questions-ask-help = Rédigez-la de façon qu’elle ne dise pas qui vous êtes.
questions-over = Le délai pour les questions est passé.
questions-question = Question
questions-question-help = Vous pouvez la formuler autrement, surtout si les mots choisis révèlent qui demande.
questions-answer = Réponse
questions-send = Répondre à toutes les équipes
questions-waiting = Sans réponse pour le moment
questions-waiting-note = Vous ne voyez pas qui demande : les candidatures sont scellées.
questions-waiting-none = Rien n’est en attente.
questions-frozen = Le délai pour les réponses est passé, pour que ce sur quoi les équipes candidates comptent ne change plus.
questions-answered = Avec réponse
questions-answered-none = Il n’y a encore aucune réponse.
questions-change = Modifier la réponse
questions-refusal-late = Le délai pour les questions est passé.
questions-refusal-frozen = Le délai pour les réponses est passé. Les réponses données restent telles quelles.
questions-refusal-many = Vous avez { $most } questions qui attendent une réponse, ou l’appel en a déjà un très grand nombre.

## Opening

calls-open-bids = Ouvrir les candidatures déposées
calls-open-bids-note = L’échéance est passée. Toutes les candidatures déposées sont ouvertes ensemble ; tant que vous ne l’avez pas fait, personne ne voit combien il y en a.
calls-bidders = Qui dépose une candidature
calls-open-task = Ouvrir les candidatures déposées : { $title }
calls-open-task-action = Les ouvrir

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = Votre candidature est déposée
mail-bid-handed-in = La candidature de votre équipe pour « { $title } » a été déposée. Vous pouvez continuer à écrire et déposer de nouveau jusqu’à l’échéance.
mail-bid-handed-in-button = Ouvrir la candidature
mail-bid-expressed-subject = Votre manifestation d’intérêt est déposée
mail-bid-expressed = La manifestation d’intérêt de votre équipe pour « { $title } » a été déposée.
mail-bid-expressed-button = Ouvrir la candidature
mail-bids-opened-subject = Les candidatures déposées ont été ouvertes
mail-bids-opened = Toutes les candidatures pour « { $title } » ont été ouvertes, dont celle de votre équipe. Elles sont maintenant évaluées.
mail-bids-opened-button = Ouvrir l’appel

# dynamic: mail-question-
mail-question-answered-subject = Une question a reçu une réponse
mail-question-answered = Une question sur « { $title } » a reçu une réponse, pour toutes les équipes candidates.
mail-question-answered-button = Lire la réponse

## Said after a change

flash-bid-begun = La candidature est commencée. Personne d’autre ne la voit.
flash-bid-saved = Enregistré.
flash-bid-handed-in = La candidature est déposée.
flash-bid-expressed = La manifestation d’intérêt est déposée.
flash-bid-withdrawn = La candidature est retirée.
flash-bid-resumed = Vous pouvez continuer à écrire. Déposez la candidature de nouveau avant l’échéance.
flash-bid-discarded = La candidature est supprimée.
flash-bid-joined = Vous êtes dans l’équipe.
flash-bid-left-out = Cette personne n’est plus dans l’équipe.
flash-question-asked = Votre question attend une réponse.
flash-question-answered = Tout le monde peut lire la réponse, et les équipes candidates en sont informées.
flash-bids-opened = Les candidatures déposées sont ouvertes.
