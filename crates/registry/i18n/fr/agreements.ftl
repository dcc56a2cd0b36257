## Agreements with partner organisations

workspace-agreements = Accords
agreements-title = Accords
agreements-lede = Ce qui a été convenu avec des organisations partenaires, qui s’en occupe, et quand on fait le point.
agreements-all-lede = Tous les accords avec des organisations partenaires. Ceux sur lesquels il faut faire le point en premier sont en tête.
agreements-none = Il n’y a pas encore d’accord.
agreements-new = Nouvel accord
agreements-edit = Modifier
agreements-edit-title = Accord avec { $name }
agreements-edit-lede = Ce que vous enregistrez est gardé comme nouvelle version. Les versions précédentes restent lisibles.
agreements-newer = Quelqu’un d’autre a enregistré cet accord entre-temps. Voici en quoi votre texte diffère du sien. Si vous enregistrez de nouveau, le vôtre prend sa place.
agreements-name = Titre
agreements-name-help = Par exemple : protocole d’accord 2027.
agreements-with = Partenaire
agreements-with-help = Le secrétariat ajoute les organisations partenaires au registre.
agreements-of = Au nom de
agreements-purpose = But
agreements-purpose-help = Ce que les deux parties veulent atteindre ensemble.
agreements-agreed = Ce qui a été convenu
agreements-agreed-help = Qui fait quoi, et ce que chaque partie apporte.
agreements-starts = Premier jour
agreements-starts-help = Laissez vide tant que l’accord est en préparation.
agreements-starts-none = Pas encore fixé
agreements-ends = Dernier jour
agreements-ends-help = Laissez vide si l’accord se poursuit jusqu’à ce que quelqu’un y mette fin.
agreements-ends-none = Se poursuit
agreements-review-on = Point à faire au plus tard
agreements-review-on-help = Les personnes qui s’en occupent reçoivent un rappel 30 jours avant.
agreements-review-none = Aucun jour n’est fixé
agreements-late = en retard
agreements-state = État
agreements-state-prepared = En préparation
agreements-state-to-come = À venir
agreements-state-in-force = En vigueur
agreements-state-over = Terminé
agreements-ours = Responsable de notre côté
agreements-theirs = Responsable du côté du partenaire
agreements-advocate-help = La personne responsable s’occupe de l’accord. Elle exerce une fonction de ce côté.
agreements-nobody = Personne
agreements-save = Enregistrer
agreements-deeds = Ce qui a été fait
agreements-deeds-none = Rien n’est encore noté.
agreements-deed-day = Jour
agreements-deed-text = Ce qui a été fait
agreements-deed-text-help = Par exemple : webinaire commun, 120 participations.
agreements-next-review = Prochain point à faire au plus tard
agreements-next-review-help = Remplissez ce champ si les deux parties viennent de faire le point sur l’accord.
agreements-note = Noter
agreements-states = Versions enregistrées
agreements-first = Première version
agreements-refusal-partner = Choisissez une organisation partenaire.
agreements-refusal-starts = Un accord qui a un dernier jour doit avoir un premier jour.
agreements-refusal-review = Ce jour précède le premier jour.
agreements-refusal-later = Le prochain point doit venir après celui qui est fixé maintenant.
agreements-refusal-advocate = Cette personne n’exerce actuellement aucune fonction de ce côté.
flash-agreement-saved = L’accord est enregistré.
flash-agreement-noted = C’est noté.
task-agreement-review = Faire le point sur l’accord « { $title } »
task-agreement-review-action = Ouvrir l’accord
sheet-agreement = Accord : { $note }
# dynamic: fact-
fact-registry-agreement-made = { $who } a créé un accord avec { $what }
fact-registry-agreement-changed = { $who } a modifié un accord avec { $what }
fact-registry-agreement-noted = { $who } a noté ce qui a été fait avec { $what }
fact-registry-agreement-reviewed = { $who } a fait le point sur un accord avec { $what }
fact-registry-agreement-paper-added = { $who } a ajouté un document à un accord avec { $what }
fact-registry-agreement-paper-removed = { $who } a retiré un document d’un accord avec { $what }
mail-agreement-advocate-subject = Vous vous occupez d’un accord avec { $body }
mail-agreement-advocate = Vous êtes maintenant responsable d’un accord avec { $body }.

    Vous voyez ce qui a été convenu, notez ce qui est fait, et recevez un rappel quand il faut faire le point.
mail-agreement-advocate-button = Ouvrir l’accord
mail-agreement-review-subject = Point à faire : accord avec { $body }
mail-agreement-review = Il faut faire le point sur l’accord avec { $body } au plus tard le { $day }.

    Parlez avec l’autre partie de ce qui a été fait et de ce qui doit continuer. Notez-le ensuite, avec le jour du prochain point.
mail-agreement-review-button = Ouvrir l’accord
