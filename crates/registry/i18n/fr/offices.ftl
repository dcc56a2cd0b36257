## Offices: how they are held

manner-full = À titre plein
manner-full-help = Titulaire de la fonction.
manner-acting = Par intérim
manner-acting-help = À la place d’un titulaire manquant, jusqu’à ce qu’il y en ait un.
manner-deputy = En suppléance
manner-deputy-help = Aux côtés du titulaire, avec les mêmes droits. Les suppléances ne comptent pas parmi les titulaires.
mandates-manner = Comment la fonction est exercée
mandates-ground = Sur quelle base
mandates-ground-help = Un vote, une décision, une lettre. Par exemple : élection par les membres le 14 juin 2027.
mandates-way = Comment cela commence
mandates-way-offer = Demander d’abord à la personne
mandates-way-offer-help = Elle reçoit un message. Le mandat commence quand elle accepte.
mandates-way-given = La personne est déjà d’accord
mandates-way-given-help = Le mandat est confié aussitôt.
mandates-refusal-manner = Choisissez comment la fonction est exercée.
mandates-refusal-full = { $most ->
    [one] Une personne exerce déjà cette fonction pour une partie de ces jours, et il ne peut y en avoir qu’une. Choisissez d’autres jours ou transmettez la fonction.
   *[other] { $most } personnes exercent déjà cette fonction pour une partie de ces jours, et il ne peut y en avoir davantage. Choisissez d’autres jours ou transmettez la fonction.
}
mandates-refusal-last-voice = Plus personne ne parlerait alors pour cette entité. Cochez la case si c’est ce que vous voulez.
mandates-refusal-no-voice = Laissez à ce type d’entité au moins un rôle qui puisse parler pour elle : secrétariat, représentation, présidence ou facilitation.
mandates-refusal-no-secretariat = La confédération a toujours un secrétariat : il s’occupe du registre.
mandates-end-last = Ensuite, plus personne ne parle pour cette entité. Le secrétariat sera prévenu.
mandates-end-knows = Je sais que plus personne ne parle ensuite pour cette entité
mandates-end-hand-over = Transmettre plutôt la fonction
mandates-deeds = Ce qui a été fait à ce titre
mandates-deeds-note = Les entrées du journal de cette personne pour cette entité, du jour où le mandat a été confié jusqu’à son dernier jour, les plus récentes d’abord.
mandates-deeds-none = Rien n’a encore été fait à ce titre.
mandates-deeds-shared = Cette personne a un autre mandat de cette entité, qui couvre en partie les mêmes jours. Le journal retient l’entité et le jour, pas la fonction : ce qui a été fait ces jours-là figure sous les deux mandats.

## The people of a body

people-title = Personnes : { $name }
people-lede = Qui parle et travaille pour cette entité, à qui on l’a demandé, et qui l’a fait avant.
people-silent = Personne ne parle actuellement pour cette entité. Proposez une fonction à quelqu’un.
people-held = Titulaires de mandat
people-past = Auparavant
people-past-note = Ce que ces personnes ont fait reste consigné avec leur mandat.

## Offers

offers-title = Proposer une fonction : { $name }
offers-lede = La personne reçoit un message et décide. Le mandat commence quand elle accepte.
offers-offer = Proposer une fonction
offers-whom = À qui
offers-name = Nom
offers-name-help = Comme la personne l’écrit. Il est demandé pour toute adresse, afin que personne n’apprenne par ce formulaire qui est dans le registre. Qui y est déjà garde le nom qui s’y trouve ; pour les autres, seuls la personne et le secrétariat le voient, tant que la personne ne choisit pas autre chose.
offers-address = Adresse électronique
offers-address-help = Le message y est envoyé.
offers-list = Propositions
offers-days = du { $from } au { $until }
offers-answer-by = Réponse avant le { $at }
offers-bounced = Le message n’arrive pas : le serveur de courriel refuse cette adresse. Retirez la proposition et faites-la à une autre adresse.
offers-full = Cette fonction est au complet à ces dates : la proposition ne peut pas être acceptée pour le moment. Elle attend qu’une place se libère ou que son délai expire.
offers-withdraw = Retirer
offers-by = Proposée par
offers-answer-title = Une fonction vous est proposée : { $role }
offers-accept-title = Si vous acceptez
offers-accept-text = Vous exercez cette fonction du premier au dernier jour. Ce que vous faites à ce titre est consigné. Vous pouvez y mettre fin plus tôt, et la transmettre, à tout moment.
offers-accept-edits = Vous pouvez alors modifier la page de cette entité et parler pour elle ici.
offers-accept-handed = Vous voyez ensuite ce qui vous est transmis, et vous confirmez que vous l’avez.
offers-accept = Accepter la fonction
offers-decline-title = Si vous déclinez
offers-decline = Décliner
offers-reason = Motif
offers-reason-help = Les personnes qui vous ont proposé la fonction peuvent le lire. Il n’est pas obligatoire.
offers-over = Il n’y a plus rien à répondre.
offers-full-now = Cette fonction est au complet pour le moment. Si vous acceptez maintenant, les personnes qui suivent la proposition apprennent que vous attendez une place ; la proposition reste ouverte jusqu’à la fin de son délai.
offers-full-waits = Cette fonction est au complet pour le moment : rien n’a commencé. La proposition reste ouverte jusqu’à la fin de son délai : acceptez-la dès qu’une place est libre. Les personnes qui la suivent en sont informées.
offers-refusal-answered = Cette proposition est déjà close.
offers-refusal-late = Le délai de réponse est passé. Demandez une nouvelle proposition.
offers-refusal-closed = Cette entité a pris fin. On ne peut plus y prendre de fonction.
offers-refusal-twice = Cette fonction est déjà proposée à cette personne, dont la réponse est attendue.
offers-refusal-secretariat = Seul le secrétariat propose cette fonction.
offer-open = Réponse attendue
offer-accepted = Acceptée
offer-declined = Déclinée
offer-withdrawn = Retirée
offer-lapsed = Sans réponse à temps
flash-office-offered = La fonction est proposée. La personne reçoit un message.
flash-office-accepted = La fonction est la vôtre dès son premier jour. Merci de vous en charger.
flash-office-declined = Vous avez décliné. Les personnes qui vous ont proposé la fonction sont prévenues.
flash-offer-withdrawn = La proposition est retirée.

## Handing over

handover-link = Transmettre
handover-sheet = Feuille de transmission
handover-title = Transmettre : { $office }
handover-lede = Écrivez ce que doit savoir la personne qui vous succède. Votre mandat prend fin le { $day }.
handover-lede-successor = Voici ce qui vous est transmis. Lisez-le, posez vos questions, et confirmez que vous l’avez.
handover-from = Transmis par
handover-open = Ce qui est en cours
handover-open-note = Le programme le sait de lui-même.
handover-open-none = Rien dont le programme ait connaissance.
handover-notes = Ce qu’écrit le titulaire
handover-notes-note = Enregistrez aussi souvent que vous voulez. Seuls vous, la personne qui vous succède et le secrétariat le lisez.
handover-notes-none = Le titulaire n’a rien écrit.
handover-tasks = Tâches en cours
handover-tasks-help = Ce qu’il faut faire, pour quand, et où sont les papiers.
handover-contacts = Qui il faut connaître
handover-contacts-help = Qui aide à quoi. Indiquez des rôles plutôt que des détails privés.
handover-advice = Ce qui aide aussi
handover-advice-help = Accords, usages, mots de passe que quelqu’un d’autre garde, ce que vous auriez aimé savoir.
handover-save = Enregistrer
handover-successor = Votre succession
handover-successor-text = Si vous savez qui prend la suite, proposez-lui ici la fonction. Votre mandat prend alors fin la veille du sien.
handover-starts = Premier jour du mandat suivant
handover-starts-help = Le vôtre prend fin la veille.
handover-offer = Enregistrer et proposer la fonction
handover-asked = À qui on a demandé
handover-newer = Quelqu’un d’autre a enregistré cette feuille pendant que vous écriviez. Son texte est ci-dessous ; vos mots sont encore dans le formulaire. Réunissez les deux et enregistrez de nouveau.
handover-handed-at = La fonction a été transmise le { $at }. La feuille n’est pas encore confirmée.
handover-confirmed-at = La feuille a été confirmée le { $at }.
handover-confirm-title = Confirmer
handover-confirm-text = Ce qui est en cours aujourd’hui est gardé avec la feuille. La personne qui vous a transmis la fonction est prévenue.
handover-confirm = J’ai lu et j’ai ce qu’il me faut
handover-refusal-self = C’est votre propre adresse. Transmettez la fonction à quelqu’un d’autre, ou renouvelez-la à son terme.
handover-refusal-over = Ce mandat est terminé. Ce qui est en cours revient à ceux qui exercent la fonction maintenant.
handover-refusal-starts = Le premier jour du mandat suivant vient après votre propre premier jour.
handover-refusal-handed = Cette fonction est déjà transmise.
handover-refusal-offered = Quelqu’un a déjà été sollicité et n’a pas encore répondu. Retirez d’abord cette proposition.
handover-refusal-confirmed = Cette feuille a été confirmée. Elle reste telle quelle.
flash-handover-saved = La feuille est enregistrée.
flash-handover-confirmed = Vous avez confirmé la feuille. La personne qui vous a transmis la fonction est prévenue.
sheet-offer = Une fonction est proposée et la réponse est attendue : { $note }

## Settings of mandates

rules-lede = Un changement vaut pour les mandats confiés à partir de maintenant.
rules-times = Durées
rules-years = Mandat le plus long, en années
rules-reminders = Jours avant la fin où un rappel est envoyé
rules-reminders-help = Jusqu’à six nombres séparés par des virgules, par exemple : 60, 30, 7.
rules-answer-days = Jours pour répondre à une proposition
rules-bodies-offer = Ceux qui parlent pour une entité peuvent proposer ses fonctions
rules-bodies-offer-help = Sinon, seul le secrétariat les propose. Transmettre sa propre fonction est toujours possible.
rules-most = Nombre de personnes
rules-most-of = Nombre de personnes en même temps : { $role }
rules-refusal-years = Écrivez un nombre d’années de 1 à 10.
rules-refusal-days = Écrivez un nombre de jours de 1 à 365.
rules-refusal-reminders = Écrivez jusqu’à six nombres de jours de 1 à 365, séparés par des virgules.
rules-refusal-most = Écrivez un nombre de 1 à { $most }, ou rien.
settings-save = Enregistrer les réglages

## Letters

mail-office-offered-subject = Une fonction vous est proposée : { $role }, { $body }
mail-office-offered = { $who } vous propose une fonction à partir du { $day } : { $role }, { $body }.

    Regardez-la, puis acceptez ou déclinez. Tant que vous n’acceptez pas, rien ne commence.
mail-office-offered-button = Voir la proposition
mail-office-handed-subject = On souhaite vous transmettre une fonction : { $role }, { $body }
mail-office-handed = { $who } souhaite vous transmettre une fonction à partir du { $day } : { $role }, { $body }.

    Regardez-la, puis acceptez ou déclinez. Si vous acceptez, vous recevez la feuille de transmission.
mail-office-handed-button = Voir la proposition
mail-offer-accepted-subject = Acceptée : { $role }, { $body }
mail-offer-accepted = { $who } a accepté la fonction : { $role }, { $body }.
mail-offer-accepted-button = Voir les personnes de l’entité
mail-offer-declined-subject = Déclinée : { $role }, { $body }
mail-offer-declined = { $who } a décliné la fonction : { $role }, { $body }.

    Vous pouvez la proposer à quelqu’un d’autre.
mail-offer-declined-button = Voir les personnes de l’entité
mail-offer-lapsed-subject = Sans réponse : { $role }, { $body }
mail-offer-lapsed = Cette fonction a été proposée et personne n’a répondu à temps : { $role }, { $body }.

    Vous pouvez la proposer de nouveau, ou à quelqu’un d’autre.
mail-offer-lapsed-button = Voir les personnes de l’entité
mail-offer-full-subject = En attente d’une place : { $role }, { $body }
mail-offer-full = { $who } veut accepter cette fonction, mais elle est au complet : { $role }, { $body }.

    La proposition reste ouverte jusqu’à la fin de son délai. Elle peut être acceptée dès qu’une place est libre ; vous pouvez aussi la retirer.
mail-offer-full-button = Voir les personnes de l’entité
mail-offer-withdrawn-subject = Retirée : { $role }, { $body }
mail-offer-withdrawn = Cette proposition a été retirée : { $role }, { $body }. Vous n’avez plus à répondre.
mail-offer-withdrawn-button = Aller à votre bureau
mail-handover-confirmed-subject = Votre transmission est confirmée : { $role }, { $body }
mail-handover-confirmed = { $who } a lu ce que vous avez transmis avec cette fonction et l’a confirmé : { $role }, { $body }.

    Merci pour votre travail.
mail-handover-confirmed-button = Voir votre mandat
mail-mandate-ends-subject = Votre mandat prend fin le { $day } : { $role }, { $body }
mail-mandate-ends = Ce mandat prend fin le { $day } : { $role }, { $body }.

    Écrivez ce que doit savoir la personne qui vous succède, et proposez-lui la fonction si vous savez qui c’est.
mail-mandate-ends-button = Voir le mandat et transmettre
mail-mandate-ended-subject = Votre mandat est terminé : { $role }, { $body }
mail-mandate-ended = Le secrétariat a mis fin à ce mandat le { $day } : { $role }, { $body }. Ce que vous avez fait à ce titre reste consigné.
mail-mandate-ended-button = Voir le mandat
mail-office-back-subject = Votre passation n’a pas abouti : { $role }, { $body }
mail-office-back = Le mandat par lequel cette fonction devait être reprise a pris fin avant son premier jour : { $role }, { $body }. Votre dernier jour reste le { $day }. Avec la même fiche, vous pouvez proposer la fonction à quelqu’un d’autre.
mail-office-back-button = Voir la fiche
mail-body-unheld-subject = Personne ne parle pour : { $body }
mail-body-unheld = Le dernier mandat par lequel quelqu’un parlait pour cette entité est terminé : { $body }.

    Trouvez qui prend la suite, et proposez-lui une fonction.
mail-body-unheld-button = Voir les personnes de l’entité
mail-last-voice-ends-subject = { $body } : bientôt plus personne pour parler
mail-last-voice-ends = Le { $day } prend fin le dernier mandat par lequel quelqu’un parle pour cette entité, et personne ne prend encore la suite : { $body }.
mail-last-voice-ends-button = Voir les personnes de l’entité

## Facts in the journal

fact-registry-office-offered = { $who } a proposé une fonction : { $what }
fact-registry-office-accepted = { $who } a accepté un mandat : { $what }
fact-registry-offer-declined = { $who } a décliné une fonction : { $what }
fact-registry-offer-withdrawn = { $who } a retiré une proposition : { $what }
fact-registry-offer-lapsed = Personne n’a répondu à temps à une proposition : { $what }
fact-registry-offer-waits = { $who } veut une fonction qui est au complet : { $what }
fact-registry-handover-begun = { $who } a commencé à transmettre une fonction : { $what }
fact-registry-handover-written = { $who } a écrit sur ce qui est transmis : { $what }
fact-registry-handover-paper-added = { $who } a ajouté un document à une transmission : { $what }
fact-registry-handover-paper-removed = { $who } a retiré un document d’une transmission : { $what }
fact-registry-office-handed-over = { $who } a repris une fonction : { $what }
fact-registry-handover-confirmed = { $who } a confirmé une transmission : { $what }
fact-registry-body-unheld = Plus personne ne parle pour une entité : { $what }
