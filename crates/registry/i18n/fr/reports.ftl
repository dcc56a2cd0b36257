## Reports that bodies owe

workspace-reports = Rapports
reports-title = Rapports
reports-of = Rapports : { $name }
reports-report-of = Rapport : { $name }
reports-lede = Ce dont cette entité rend compte, période par période. Toutes les personnes qui y exercent une fonction rédigent ensemble ; qui parle pour l’entité remet le rapport.
reports-open-lede = Ce dont les entités de la confédération rendent compte, période par période. Seuls les rapports publiés sont ici.
reports-none = Il n’y a pas encore de rapport.
reports-owed = À rédiger
reports-owed-none = Cette entité n’a aucun rapport à remettre actuellement.
reports-done = Remis
reports-body = Entité
reports-state = État
reports-form = Formulaire
reports-period = Période
reports-standing = Où il en est
reports-days = du { $from } au { $until }
reports-named = { $title }, { $days }
reports-due-title = Échéance
reports-due = À remettre avant le { $at }
reports-late = En retard
reports-submitted-at = Remis le { $at }
reports-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
reports-private = Pour le secrétariat uniquement. Cette réponse n’est jamais publiée.
reports-private-short = pour le secrétariat uniquement
reports-torn = Quelqu’un a enregistré une autre réponse à la même question pendant que vous écriviez. Elle est affichée au-dessus de la vôtre. Réunissez les deux et enregistrez de nouveau. Toutes vos autres réponses sont conservées.
reports-partly = Tout le reste est enregistré. Ce qui est marqué ci-dessous ne l’est pas encore : corrigez-le et enregistrez de nouveau.
reports-theirs = Enregistré entre-temps par quelqu’un d’autre :
reports-remark-said = Ce qu’a dit le secrétariat
reports-before = La réponse de la période précédente
reports-before-none = Il n’y a pas de rapport antérieur sur ce formulaire avec lequel comparer.
reports-not-asked = Cette question n’est plus posée.
reports-same = Sans changement
reports-long = Ces textes sont trop longs pour que les changements y soient marqués.
reports-compare = Comparer avec la période précédente
reports-compared = À côté de la période précédente
reports-compared-note = Pour les nombres, l’écart est indiqué ; dans les textes, ce qui est nouveau et ce qui a disparu est marqué.
reports-back = Le rapport
reports-answers = Réponses
# dynamic: reports-answer-
reports-answer-none = Pas de réponse
reports-answer-yes = Oui
reports-answer-no = Non
reports-write = Rédiger le rapport
reports-write-note = Enregistrez aussi souvent que vous voulez. D’autres peuvent rédiger en même temps : chaque réponse est conservée séparément.
reports-save = Enregistrer le brouillon
reports-review = Relire
reports-review-note = Ce qui est enregistré jusqu’ici.
reports-saved-at = Dernier enregistrement le { $at }
reports-submit = Remettre le rapport
reports-submit-note = Le secrétariat lit ce que vous remettez, et peut le publier sur la page de l’entité. Vous ne pouvez de nouveau le modifier que si le secrétariat le renvoie pour correction.
reports-side-by-side = Tous les rapports côte à côte
reports-more = Suite
reports-page = Page { $number }
reports-counts = Acceptés : { $done } sur { $owed }
reports-to-read = { $count ->
    [one] { $count } à lire
   *[other] { $count } à lire
}
reports-late-count = { $count ->
    [one] { $count } en retard
   *[other] { $count } en retard
}
reports-decide = Décider
reports-decide-newer = Ce rapport a changé pendant que vous le lisiez. Rien n’est encore décidé. Voici le rapport tel qu’il est maintenant ; votre remarque est conservée plus bas.
reports-remark = Remarque à l’entité
reports-remark-help = L’entité la lit. Elle est nécessaire si vous renvoyez le rapport pour correction, ou si vous dispensez l’entité de le remettre.
reports-until = Nouveau dernier jour
reports-until-help = Pour donner plus de temps à cette entité. Nécessaire aussi si vous renvoyez le rapport après son dernier jour. Le jour se termine dans le fuseau horaire de l’échéance.
reports-accept = Accepter
reports-publish = Publier
reports-return = Renvoyer pour correction
reports-extend = Donner plus de temps
reports-excuse = Dispenser l’entité
reports-write-for = Vous pouvez le rédiger pour l’entité :
# dynamic: report-state-
report-state-owed = Pas commencé
report-state-draft = Brouillon
report-state-submitted = Remis
report-state-returned = Renvoyé pour correction
report-state-accepted = Accepté
report-state-published = Publié
report-state-excused = Dispense accordée

## The secretariat's room

office-reports = Rapports
office-reports-lede = Chaque période, avec ce qui est à remettre, ce qui attend d’être lu et ce qui est en retard.
reports-rounds-none = Aucune période n’est encore ouverte
reports-rounds-none-text = Composez un formulaire, puis ouvrez sa première période. Les suivantes s’ouvrent d’elles-mêmes.
reports-forms = Formulaires
reports-forms-lede = Ce qui est demandé, à quelles entités, et à quelle fréquence.
reports-forms-none = Il n’y a pas encore de formulaire.
reports-form-languages = Langues
reports-form-languages-note = On écrit un formulaire dans une autre langue en ouvrant cette page dans cette langue. Les périodes ouvertes gardent ce qui était écrit à leur ouverture.
reports-form-spoken = { $written } textes sur { $all }
reports-form-new = Nouveau formulaire
reports-form-rhythm = Fréquence
reports-form-asks = Questions
reports-rhythm = { $months ->
    [0] Une seule fois
    [1] Tous les mois
    [3] Tous les trois mois
    [12] Tous les ans
    [24] Tous les deux ans
   *[other] Tous les { $months } mois
}
reports-asks = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
reports-compose-lede = Les textes changent dans la langue dans laquelle vous lisez cette page ; les autres langues restent telles quelles. Rien n’est conservé avant que vous enregistriez.
reports-form-used = Une période utilise ces questions. Si vous les modifiez, cette période garde les siennes, et la suivante pose les questions modifiées.
reports-form-newer = Quelqu’un a enregistré ce formulaire pendant que vous écriviez. Ce que vous avez écrit est ci-dessous et n’est pas encore enregistré. Regardez ce qui a été enregistré, puis enregistrez votre version à la place.
reports-form-see-newer = Voir ce qui est enregistré
reports-form-title = Titre
reports-form-title-help = Par exemple : Rapport trimestriel des groupes de travail.
reports-form-kinds = Quelles entités doivent le remettre
reports-form-kinds-help = Toutes les entités de ces types qui sont en activité quand une période s’ouvre.
reports-form-months = Durée d’une période, en mois
reports-form-months-help = 3 pour un trimestre, 24 pour deux ans, 0 pour un rapport demandé une seule fois.
reports-form-save = Enregistrer le formulaire
reports-question = Question
reports-question-number = Question { $number }
reports-question-sort = Type de réponse
reports-question-help = Aide
reports-question-unit = Unité
reports-question-unit-help = Pour un nombre : ce qu’il compte, par exemple des réunions.
reports-question-picks = Choix possibles
reports-question-picks-help = Pour un choix : un par ligne.
reports-question-required = La réponse est obligatoire
reports-question-private = La réponse est pour le secrétariat uniquement
reports-question-up = Monter
reports-question-down = Descendre
reports-question-remove = Retirer
reports-question-add = Ajouter une question
# dynamic: reports-sort-
reports-sort-text = Un texte assez long
reports-sort-line = Une ligne
reports-sort-number = Un nombre
reports-sort-truth = Oui ou non
reports-sort-choice = Un choix parmi plusieurs
reports-sort-link = Une adresse web
reports-open-round = Ouvrir une période
reports-opening-lede = Toute entité de ces types actuellement en activité doit alors remettre un rapport pour la période, et reçoit un rappel avant l’échéance.
reports-first = Premier jour
reports-last = Dernier jour
reports-due-day = Jour
reports-due-time = Heure
reports-due-zone = Fuseau horaire
reports-due-zone-help = Là où il est cette heure-là. « N’importe où sur Terre » est le dernier endroit où un jour se termine.
reports-zone-anywhere = N’importe où sur Terre
reports-grace = Délai de grâce, en heures
reports-grace-help = Pendant combien de temps après l’échéance un rapport compte encore comme remis à temps.
reports-open-button = Ouvrir la période
reports-others = Pas encore sollicités
reports-others-note = Ils sont entrés au registre après l’ouverture de la période, ou sont redevenus actifs.
reports-others-ask = Les solliciter aussi
reports-withdraw = Retirer la période
reports-withdraw-note = Pour une période ouverte par erreur ou avec un mauvais jour, tant qu’aucun de ses rapports n’est commencé. Ses rapports ne sont alors plus à remettre. Une période qui suit d’elle-même s’ouvre de nouveau, sauf si vous mettez son formulaire à 0 mois.

settings-reports = Rapports : échéances et rappels
settings-reports-note = L’échéance des rapports quand une période s’ouvre d’elle-même, et le moment où les entités reçoivent un rappel.
reports-rules-days = Jours après la période
reports-rules-days-help = Combien de jours après le dernier jour d’une période ses rapports sont à remettre.
reports-rules-before = Jours avant l’échéance où un rappel est envoyé à l’entité
reports-rules-after = Jours après l’échéance où l’entité est prévenue que son rapport est en retard
reports-rules-list-help = Des nombres séparés par des espaces ; six au plus.

reports-refusal-number = Écrivez des chiffres, avec un point avant les décimales, par exemple : 12.5.
reports-refusal-choice = Choisissez l’une des réponses.
reports-refusal-kinds = Choisissez quelles entités doivent remettre ce rapport.
reports-refusal-months = Écrivez un nombre de mois de 0 à 36.
reports-refusal-questions = Un formulaire compte d’une à quarante questions.
reports-refusal-picks = Écrivez de deux à trente choix différents, un par ligne.
reports-refusal-title = Choisissez un autre titre : un autre formulaire a la même adresse, ou celui-ci n’a pas de lettres latines pour en faire une adresse.
reports-refusal-years = Choisissez un jour entre 2000 et 2100.
reports-refusal-order = Le dernier jour précède le premier.
reports-refusal-due = Les rapports seraient à remettre avant la fin de la période. Choisissez son dernier jour ou un jour plus tardif.
reports-refusal-time = Écrivez une heure, par exemple : 18:00.
reports-refusal-grace = Écrivez un nombre d’heures de 0 à 336.
reports-refusal-overlap = Ce formulaire a déjà une période pour une partie de ces jours, ou une période plus tardive.
reports-refusal-ahead = Choisissez un premier jour situé au plus un an à l’avance.
reports-refusal-long = Choisissez un dernier jour plus proche : une période a au plus 36 mois.
reports-refusal-nobody = Aucune entité en activité n’a à remettre ce rapport.
reports-refusal-closed = Ce rapport a été remis. Il peut être modifié si le secrétariat le renvoie pour correction.
reports-refusal-lacking = Une réponse est nécessaire ici avant de remettre le rapport.
reports-refusal-state = Ce n’est pas possible dans l’état où se trouve le rapport.
reports-refusal-longer = Choisissez un jour qui vient après l’échéance actuelle du rapport.
reports-refusal-until = Choisissez un jour à venir, jusqu’à l’an 2100.
reports-refusal-behind = Le dernier jour de ce rapport est passé. Choisissez-en un nouveau, pour que le rapport ne soit pas aussitôt en retard.
reports-refusal-others = Il ne reste personne à solliciter, ou la période est terminée.
reports-refusal-begun = Un rapport de cette période est commencé : la période reste. Vous pouvez dispenser chaque entité de son rapport.
reports-refusal-days = Écrivez un nombre de jours de 1 à 365.
reports-refusal-reminders = Écrivez jusqu’à six nombres de jours de 1 à 365.
flash-report-saved = Le brouillon est enregistré.
flash-report-submitted = Le rapport est remis. Le secrétariat va le lire.
flash-report-decided = C’est décidé, et l’entité est prévenue.
flash-report-form-saved = Le formulaire est enregistré.
flash-reports-opened = La période est ouverte. Les entités ci-dessous doivent remettre un rapport.
flash-reports-asked = Ils sont sollicités aussi.
flash-reports-withdrawn = La période est retirée.

# dynamic: task-report-
task-report-due = Rapport à rédiger : { $title }
task-report-due-action = Rédiger
task-report-late = Le rapport est en retard : { $title }
task-report-late-action = Rédiger
task-report-submitted = Un rapport attend d’être lu : { $title }
task-report-submitted-action = Lire
# dynamic: sheet-
sheet-report-due = Un rapport est à remettre : { $note }

# dynamic: mail-report-
mail-report-due-subject = Rapport à remettre au plus tard le { $day } : { $body }
mail-report-due = { $body } doit remettre un rapport au plus tard le { $day } ; la page du rapport indique l’heure, dans votre fuseau.
mail-report-due-button = Rédiger le rapport
mail-report-late-subject = Rapport en retard : { $body }
mail-report-late = Le rapport de cette entité était à remettre au plus tard le { $day } : { $body }. Il peut encore être remis.
mail-report-late-button = Rédiger le rapport
mail-reports-due-subject = Plusieurs rapports à remettre ou en retard
mail-reports-due = Ces rapports sont à remettre ou en retard. Ceux qui sont en retard peuvent encore être remis.
mail-reports-due-button = Voir les rapports
reports-letter-due = { $body }, { $days } : au plus tard le { $day }
reports-letter-late = { $body }, { $days } : en retard depuis le { $day }
reports-letter-more = Et d’autres : { $count }
mail-report-accepted-subject = Rapport accepté : { $body }
mail-report-accepted = Le secrétariat a lu le rapport de cette entité et l’a accepté : { $body }.
mail-report-accepted-button = Voir le rapport
mail-report-published-subject = Rapport publié : { $body }
mail-report-published = Le secrétariat a publié le rapport de cette entité sur sa page : { $body }.
mail-report-published-button = Voir le rapport
mail-report-returned-subject = Rapport renvoyé pour correction : { $body }
mail-report-returned = Le secrétariat a renvoyé le rapport de cette entité pour correction, et a dit ce qu’il faut changer : { $body }.
mail-report-returned-button = Voir la remarque
mail-report-excused-subject = Un rapport n’est plus à remettre : { $body }
mail-report-excused = { $body } n’a plus à remettre ce rapport.
mail-report-excused-button = Voir le motif
mail-report-extended-subject = Plus de temps pour le rapport : { $body }
mail-report-extended = Le secrétariat donne à cette entité plus de temps pour son rapport : { $body }.
mail-report-extended-button = Voir jusqu’à quand

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who } a ajouté un formulaire de rapport
fact-registry-report-form-changed = { $who } a modifié un formulaire de rapport
fact-registry-reports-opened = { $who } a ouvert une période de rapports
fact-registry-reports-asked = { $who } a aussi demandé leurs rapports à des entités arrivées plus tard
fact-registry-reports-withdrawn = { $who } a retiré une période de rapports
fact-registry-report-written = { $who } a travaillé à la rédaction d’un rapport : { $what }
fact-registry-report-submitted = { $who } a remis un rapport : { $what }
fact-registry-report-accepted = { $who } a accepté un rapport : { $what }
fact-registry-report-published = { $who } a publié un rapport : { $what }
fact-registry-report-returned = { $who } a renvoyé un rapport pour correction : { $what }
fact-registry-report-excused = { $who } a dispensé une entité d’un rapport : { $what }
fact-registry-report-extended = { $who } a donné à une entité plus de temps pour son rapport : { $what }
