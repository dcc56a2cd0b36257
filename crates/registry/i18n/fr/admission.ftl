## Becoming a network, for everybody

join-title = Devenir un réseau
join-lede = Un groupe de personnes et d’institutions d’un ou de plusieurs pays peut devenir un réseau de la confédération. Voici comment.
join-steps = Les étapes
join-steps-note = Le secrétariat fixe les délais.
join-step-apply = Vous déposez une demande
join-text-apply = Vous confirmez votre adresse électronique et rédigez la demande, par vous-même ou à plusieurs. Vous pouvez l’enregistrer et continuer plus tard. Un brouillon qui n’est pas déposé devient caduc après { $draft ->
    [one] { $draft } jour
   *[other] { $draft } jours
}.
join-step-questions = Nous posons des questions et vous répondez
join-text-questions = Le secrétariat lit la demande et pose des questions sur ce qui n’est pas clair. Vous répondez dans un délai de { $answer ->
    [one] { $answer } jour
   *[other] { $answer } jours
}. Les réseaux qui ont une partie de vos pays en sont informés et peuvent donner leur avis.
join-step-emerging = Vous êtes un réseau émergent
join-text-emerging = À partir d’une date, vous êtes dans le registre, et les personnes que vous avez nommées parlent pour le réseau.
join-step-trial = Vous êtes à l’essai
join-text-trial = L’essai dure { $trial ->
    [one] { $trial } mois
   *[other] { $trial } mois
}. Après { $check ->
    [one] { $check } mois
   *[other] { $check } mois
}, les deux parties regardent comment cela se passe.
join-step-established = Vous êtes un réseau établi
join-text-established = Vous décidez dès lors avec les autres.
join-asked = Ce que nous vous demandons
join-shared = Si un réseau a déjà une partie de vos pays, vous pouvez tout de même déposer une demande. Vous dites alors comment les deux travaillent ensemble.
join-begin = Commencer une demande
join-begin-another = Commencer une autre demande
# Words by which people search for the page, parted by commas; they are not shown.
join-words = adhérer, rejoindre, candidature, admission, nouveau réseau, fonder un réseau
join-apply-title = Confirmez votre adresse
join-apply-lede = Nous vous envoyons un lien. Dès que vous l’ouvrez, votre demande commence, et vous pouvez y revenir en vous connectant. Ce que vous écrivez ici est oublié après sept jours si vous n’ouvrez pas le lien.
join-invited-title = Rédiger une demande à plusieurs
join-invited-lede = Indiquez l’adresse à laquelle l’invitation est arrivée. Nous y envoyons un lien ; une fois ouvert, vous voyez le brouillon et y écrivez.
join-your-name = Votre nom
join-your-name-help = Comme vous l’écrivez vous-même.
join-your-address = Adresse électronique
join-your-address-help = Vous vous connectez avec elle, et les messages sur la demande y sont envoyés.
join-send-link = M’envoyer le lien

## An application

admission-mine = Mes demandes
admission-mine-lede = Les demandes que vous rédigez, et où elles en sont.
admission-mine-none = Vous n’avez aucune demande.
admission-unnamed = Demande sans nom
admission-edit = Continuer à rédiger
admission-edit-lede = Enregistrez aussi souvent que vous voulez. Seules les personnes qui rédigent un brouillon le voient.
admission-needed = Nécessaire pour déposer la demande.
admission-newer = Quelqu’un d’autre a enregistré entre-temps. Ce que cette personne seule a modifié est repris ci-dessous. Là où les deux ont modifié quelque chose, vos mots sont dans le formulaire et les siens sont ici. Enregistrez de nouveau quand vous avez regardé.
admission-partly = Tout le reste est enregistré. Ce qui est marqué ci-dessous ne l’est pas encore : corrigez-le et enregistrez de nouveau.
admission-first = Vos besoins, vos apports
admission-who = Qui vous êtes
admission-where = Où vous travaillez
admission-name = Nom du réseau
admission-purpose = Raison d’être
admission-site = Site
admission-languages = Langues
admission-languages-help = Leurs noms séparés par des virgules, par exemple : anglais, arabe.
admission-countries = Pays
admission-countries-help = Leurs noms séparés par des virgules, par exemple : Kenya, Ouganda. Des codes comme KE conviennent aussi.
admission-together = Travail commun avec les réseaux des mêmes pays
admission-together-help = Nécessaire seulement si un réseau a déjà une partie de vos pays.
admission-needs = Ce dont vous avez besoin en premier
admission-needs-help = Ce qui vous aiderait le plus la première année.
admission-gives = Ce que vous pouvez apporter en premier
admission-gives-help = Ce que d’autres pourraient apprendre ou recevoir de vous.
admission-aims = Comment vous partagez les buts et les valeurs
admission-aims-help = Avec vos propres mots et des exemples.
admission-speakers = Personnes qui parlent pour le réseau
admission-speakers-help = Trois au plus. Demandez-leur avant de les nommer. Seuls vous et le secrétariat voyez leurs noms et leurs adresses ; quand le réseau est admis, elles en assurent la représentation.
admission-speaker-name = Nom
admission-speaker-address = Adresse électronique
admission-shared = Des réseaux ont déjà une partie de ces pays.
admission-shared-kindly = Ces réseaux ont déjà une partie de vos pays. Vous pouvez tout de même déposer une demande : dites ci-dessous comment vous travaillez ensemble. Ils seront informés de votre demande et pourront donner leur avis.
admission-save = Enregistrer le brouillon
admission-save-review = Enregistrer et relire
admission-review = Relire
admission-review-lede = Voici ce que lira le secrétariat. Après le dépôt, vous pouvez répondre à des questions et ajouter des documents, mais plus modifier le texte.
admission-submit = Déposer
admission-withdraw = Retirer la demande
admission-withdraw-title = Retirer la demande
admission-withdraw-text = La demande prend fin. Vous pouvez en commencer une autre à tout moment.
admission-withdraw-forgotten = Les personnes qui ne figurent au registre que pour ce brouillon sont oubliées après leur déconnexion, au plus tôt un jour plus tard : leur nom, leur adresse et ce que personne n’a écrit avec elles.
admission-writers = Rédiger à plusieurs
admission-writers-note = La personne que vous invitez reçoit un message, confirme son adresse et rédige avec vous.
admission-invited = Vous êtes invité(e) à rédiger une demande avec d’autres.
admission-invited-accept = Participer à la rédaction
admission-invite = Inviter
admission-stands = Où elle en est
admission-content = Ce qui a été écrit
admission-due = avant le { $at }
admission-late = Le délai est passé.
admission-words = Questions et avis
admission-words-note = Visibles pour l’équipe qui présente la demande et pour le secrétariat, ainsi que pour les réseaux qui peuvent voir la demande.
admission-words-none = Aucune question pour le moment.
admission-question-of = Question : { $body }, { $at }
admission-comment-of = Avis : { $body }, { $at }
admission-answer = Réponse
admission-answer-send = Envoyer la réponse
admission-answer-waits = Pas encore de réponse.
admission-ask = Poser une question à l’équipe
admission-question = Question
admission-comment = Dire ce que votre réseau en pense
admission-say = Envoyer
admission-by-office = décidé par le secrétariat
admission-by-applicants = par l’équipe qui présente la demande
admission-on-ground = Base : { $ground }
admission-on-decision = Décision : { $decision }
admission-trial-days = Jusqu’au { $until }, avec un bilan le { $check }.
admission-work = Invitation à rédiger une demande

# dynamic: stage-
stage-draft = Brouillon
stage-submitted = Déposée
stage-questions = Questions en attente
stage-emerging = Réseau émergent
stage-trial = Réseau à l’essai
stage-established = Réseau établi
stage-dormant = Réseau en sommeil
stage-left = Réseau parti
stage-refused = Non retenue
stage-withdrawn = Retirée
stage-lapsed = Caduque
stage-next-draft = Ensuite : la déposer.
stage-next-submitted = Ensuite : le secrétariat la lit, pose des questions ou décide.
stage-next-questions = Ensuite : l’équipe qui présente la demande répond.
stage-next-emerging = Ensuite : l’essai commence.
stage-next-emerging-untried = Ensuite : le réseau devient établi.
stage-next-trial = Ensuite : un bilan de l’essai est fait et, à son terme, le réseau devient établi.
stage-next-established = Le réseau décide avec les autres.
stage-next-dormant = Le réseau est en sommeil. Il peut revenir.
stage-next-left = Le réseau est parti.
stage-next-refused = La demande n’a pas été retenue.
stage-next-withdrawn = La demande a été retirée.
stage-next-lapsed = La demande n’a pas été déposée à temps.

# dynamic: move-
move-submit = Déposée
move-ask = Question posée
move-answer = Réponse donnée
move-withdraw = Retirée
move-lapse = Caduque
move-refuse = Non retenue
move-emerge = Réseau émergent
move-try = Début de l’essai
move-check = Bilan à mi-parcours de l’essai
move-establish = Réseau établi
move-rest = En sommeil
move-leave = Départ

# dynamic: admission-lacks-
admission-lacks-check = aucun bilan à mi-parcours n’a été fait
admission-lacks-trial = l’essai n’est pas terminé
admission-lacks-voice = personne n’exerce de fonction pour parler au nom du réseau

# dynamic: life-
life-emerge = Réseau émergent
life-try = À l’essai
life-establish = Réseau établi
life-rest = En sommeil
life-leave = Départ de la confédération
life-until = Jusqu’au { $day }

# dynamic: kind-network-
kind-network-dormant = Réseau en sommeil
kind-network-left = Réseau parti

## The secretariat

office-admission = Demandes
office-admission-lede = Ce qui a été déposé, et ce qu’il en est advenu.
office-admission-none = Il n’y a aucune demande
office-admission-none-text = Personne n’en a déposé, ou aucune n’est à ce stade.
admission-stage = Stade
admission-stage-any = Tous les stades
admission-begun = Début
admission-by-when = Échéance
admission-step = Décider d’une étape
admission-step-note = Elle est gardée avec votre nom, le jour et la base.
admission-step-title = Étapes d’un réseau
admission-step-keep = Garder l’étape
admission-move = Étape
admission-move-choose = Choisir une étape
admission-day = À partir de quel jour
admission-ground = Base
admission-ground-help = Pourquoi, en toutes lettres. La page publique ne l’affiche pas ; l’équipe qui présente la demande la voit.
admission-ground-needed = Nécessaire pour ces étapes, sauf si vous citez une décision : { $steps }.
admission-decision = Décision
admission-decision-help = Le numéro de la décision sur laquelle elle repose, s’il y en a une.
admission-note = Ce qui a été constaté, ou ce qu’il faut savoir
admission-note-help = Nécessaire pour le bilan à mi-parcours de l’essai : ce qui a été constaté.
admission-slug-help = Nécessaire pour un nouveau réseau : minuscules sans accents, chiffres et traits d’union.
admission-although = Établir le réseau malgré ceci : { $lacks }
admission-although-box = Établi bien qu’il manque quelque chose
admission-although-help = Nécessaire seulement pour l’étape qui établit le réseau, avec une base ou une décision. Le journal garde ce qui manquait.

## Networks that are concerned

admission-room = Demandes
admission-room-lede = Les demandes pour des pays de ce réseau, ou que les réseaux peuvent voir.
admission-room-none = Aucune demande ne concerne ce réseau.

## Settings

settings-admission = Admission
settings-admission-note = Étapes, délais et bases pour devenir un réseau. Les valeurs de départ sont des exemples ; indiquez ce que disent vos règles.
set-trial = Un réseau est à l’essai avant de devenir établi
set-trial-months = Durée d’un essai, en mois
set-check-months = Mois jusqu’au bilan à mi-parcours
set-answer-days = Jours pour répondre à une question
set-draft-days = Jours après lesquels un brouillon devient caduc
set-grounds = Étapes qui demandent une base ou une décision
set-networks-see = Tout réseau établi voit les demandes
set-save = Enregistrer

## What is said

flash-application-saved = La demande est enregistrée.
flash-application-submitted = La demande est déposée.
flash-application-withdrawn = La demande est retirée.
flash-writer-invited = L’invitation est en route.
flash-answer-sent = La réponse est envoyée.
flash-question-sent = La question est envoyée.
flash-comment-sent = L’avis est envoyé.
flash-step-kept = L’étape est gardée.

admission-refusal-move = Ce n’est pas possible à ce stade.
admission-refusal-together = Un réseau a déjà une partie de ces pays. Dites comment les deux travaillent ensemble.
admission-refusal-ground = Cette étape demande une base, en toutes lettres, ou une décision.
admission-refusal-although = Il manque quelque chose avant que le réseau devienne établi. Cochez la case si vous le voulez tout de même.
admission-refusal-unsent = Une question est écrite ici et n’est pas envoyée. Envoyez-la d’abord, ou videz le champ.
admission-refusal-finding = Dites ce qui a été constaté.
admission-refusal-drafts = { $most ->
    [0] Vous ne pouvez pas avoir de brouillon.
    [one] Vous avez déjà { $most } brouillon. Déposez-le ou retirez-le d’abord.
   *[other] Vous avez déjà { $most } brouillons. Déposez ou retirez d’abord l’un d’eux.
}
admission-refusal-writers = { $most ->
    [0] Personne ne peut rédiger de demande.
    [one] Au plus { $most } personne rédige une demande.
   *[other] Au plus { $most } personnes rédigent une demande.
}
admission-refusal-words = { $most ->
    [0] Une demande ne peut recevoir ni question ni avis.
    [one] Une demande compte au plus { $most } question ou avis.
   *[other] Une demande compte au plus { $most } questions et avis.
}
admission-refusal-speaker-twice = Cette personne est déjà nommée.
admission-concluded-by = Décidé par { $name }.
admission-refusal-ahead = Ce jour est à venir. Enregistrez l’étape une fois qu’il est arrivé.
admission-refusal-bytes = Tous les documents que vous joignez à des demandes peuvent faire ensemble { $most } mégaoctets.
admission-refusal-letters = Assez de messages ont été envoyés à cette adresse aujourd’hui. Réessayez demain.
admission-refusal-number = Écrivez un nombre entier dans les limites.
admission-refusal-order = Ce jour précède celui de l’étape d’avant.
admission-refusal-check = Le bilan vient avant la fin de l’essai.

task-application-draft = Une demande attend d’être déposée
task-application-draft-action = Continuer à rédiger
task-application-questions = Des questions sur votre demande attendent une réponse
task-application-questions-action = Répondre
task-application-office = Une demande attend le secrétariat
task-application-office-action = La lire
task-application-trial = Un réseau est à l’essai
task-application-trial-action = Le voir

# dynamic: fact-
fact-registry-application-begun = { $who } a commencé une demande
fact-registry-application-edited = { $who } a modifié une demande
fact-registry-application-invited = { $who } a invité quelqu’un à rédiger une demande
fact-registry-application-joined = { $who } a rejoint la rédaction d’une demande
fact-registry-application-asked = { $who } a posé une question sur une demande
fact-registry-application-answered = { $who } a répondu au sujet d’une demande
fact-registry-application-stepped = { $who } a fait avancer une demande d’une étape
fact-registry-network-stepped = { $who } a fait passer une étape à un réseau : { $what }

# dynamic: mail-
mail-application-submitted-subject = Votre demande est arrivée : { $site }
mail-application-submitted = Votre demande est déposée. Le secrétariat la lit et vous écrit.
mail-application-submitted-button = Voir où elle en est
mail-application-overlaps-subject = Une demande concerne des pays de votre réseau : { $body }
mail-application-overlaps = Une demande pour devenir un réseau a été déposée, pour des pays qui sont aussi ceux de votre réseau : { $body }. Vous pouvez lire la demande et dire ce que votre réseau en pense.
mail-application-overlaps-button = Lire la demande
mail-application-question-subject = Une question sur votre demande
mail-application-question = Le secrétariat pose une question sur votre demande. Répondez au plus tard le { $day }.
mail-application-question-button = Répondre
mail-speaker-named-subject = Vous parlez au nom de { $body }
mail-speaker-named = Le réseau { $body } figure maintenant au registre, et vous avez été désigné parmi les personnes qui parlent en son nom : { $role }.

    Si c’est une erreur, quittez la fonction sur sa page ou écrivez au secrétariat.
mail-speaker-named-button = Voir le mandat
mail-network-moved-subject = { $body } a franchi une étape
mail-network-moved = Le secrétariat a décidé d’une étape pour { $body }, à partir du { $day }.
mail-network-moved-button = Voir la page
mail-application-moved-subject = Votre demande a franchi une étape
mail-application-moved = Le secrétariat a décidé d’une étape pour votre demande, à partir du { $day }.
mail-application-moved-button = Voir où elle en est
mail-application-came-subject = Une demande pour devenir un réseau
mail-application-came = Une demande pour devenir un réseau a été déposée.
mail-application-came-button = La lire
mail-application-answered-subject = Des réponses sur une demande
mail-application-answered = L’équipe qui présente la demande a répondu à toutes les questions posées.
mail-application-answered-button = Lire les réponses
mail-trial-check-subject = Bilan de l’essai à faire : { $body }
mail-trial-check = L’essai de ce réseau est à mi-parcours le { $day } : { $body }. Les deux parties regardent comment cela se passe, et le secrétariat garde ce qui a été constaté.
mail-trial-check-button = Voir où il en est
mail-trial-end-subject = L’essai prend fin : { $body }
mail-trial-end = L’essai de ce réseau prend fin le { $day } : { $body }. Le secrétariat décide de la suite.
mail-trial-end-button = Voir où il en est
mail-application-invited-subject = Rédiger à plusieurs une demande à { $site }
mail-application-invited = On vous invite à rédiger à plusieurs une demande à { $site }. Confirmez cette adresse sur la page qu’ouvre le bouton ; vous voyez ensuite le brouillon.
mail-application-invited-button = Confirmer mon adresse
mail-application-invited-after = Si vous ne savez pas pourquoi, ne faites rien : l’invitation est oubliée après sept jours.

## Noms de pays et de langues

named-countries = Noms de tous les pays
named-languages = Noms de toutes les langues
named-refusal-country = « { $word } » n’est pas un nom de pays. Le nom anglais convient aussi, ou le code, par exemple KE.
named-refusal-country-nearly = « { $word } » n’est pas le nom d’un pays. Vouliez-vous dire : { $names } ?
named-refusal-language = « { $word } » n’est pas un nom de langue. Le nom anglais convient aussi, ou le code, par exemple sw.
named-refusal-language-nearly = « { $word } » n’est pas le nom d’une langue. Vouliez-vous dire : { $names } ?

admission-refusal-undecided = Aucune décision adoptée du registre n’est nommée ; cette étape en demande une.
admission-refusal-not-adopted = Les réseaux n’ont pas adopté cette décision, ou elle n’est pas en vigueur.
set-decided = Étapes qui demandent une décision adoptée
admission-propose = La soumettre aux réseaux établis
