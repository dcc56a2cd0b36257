## Mailings

mailings-work = Envoi groupé à des titulaires de mandat
mailings-lede = Des messages du secrétariat à de nombreux titulaires de mandat à la fois, dans une langue que chacun lit. Avant de partir, chaque envoi groupé est approuvé par une deuxième personne.
mailings-new = Écrire un envoi groupé
mailings-edit = Modifier l’envoi groupé
mailings-edit-lede = Écrivez dans une ou plusieurs langues. Chaque personne reçoit le message dans la première de ses langues que vous utilisez.
mailings-greeting-note = La lettre salue chacun par son nom avant votre texte.
mailings-none = Aucun envoi groupé pour le moment
mailings-none-text = Écrivez le premier. Rien ne part avant que quelqu’un d’autre l’ait approuvé.
mailings-subject = Objet
mailings-text = Texte
mailings-text-help = Laissez une ligne vide entre les paragraphes. Le **gras**, les listes et les liens s’écrivent en Markdown.
mailings-state = État
mailings-made = Début
mailings-to = Qui le reçoit
mailings-to-note = Toutes les personnes qui exercent une fonction et répondent à vos choix. Là où vous ne choisissez rien, tout convient. Une personne qui a plusieurs fonctions reçoit un seul message.
mailings-everybody = Toutes les personnes qui exercent une fonction.
mailings-roles = Rôles
mailings-kinds = Types d’entité
mailings-statuses = État des entités
mailings-countries = Entités de ces pays
mailings-countries-help = Leurs noms séparés par des virgules, par exemple : Kenya, Ouganda. Des codes comme KE conviennent aussi.
mailings-bodies = Seulement ces entités
mailings-bodies-help = La dernière partie de l’adresse de chaque entité, avec des espaces entre elles : afripen evaluation.
mailings-bodies-tick = Cochez les entités auxquelles l’envoi groupé s’adresse. Si aucune n’est cochée, toutes conviennent.
mailings-more-languages = Écrire dans d’autres langues
mailings-save = Enregistrer
mailings-newer = Quelqu’un d’autre a modifié cet envoi groupé pendant que vous écriviez. Ce que vous avez écrit est encore ici.
mailings-newer-see = Voir ce qu’il dit maintenant
mailings-ask = Demander l’approbation
mailings-approve = Approuver et envoyer
mailings-approve-note = Lisez le message dans chaque langue, et regardez qui le reçoit. Dès que vous l’approuvez, il part.
mailings-own = C’est vous qui avez écrit ce message. Quelqu’un d’autre du secrétariat doit l’approuver.
mailings-alone = Il n’y a actuellement personne d’autre au secrétariat, et personne n’approuve ce qu’il a écrit lui-même. Confiez d’abord un mandat du secrétariat à une deuxième personne.
mailings-remark = Ce qu’il faudrait changer
mailings-return = Rendre pour correction
mailings-returned = Rendu pour correction :
mailings-next = La suite
mailings-written-by = Écrit par
mailings-approved-by = Approuvé par
mailings-approved-at = Approuvé
mailings-ended-at = Terminé
mailings-letters = Messages
mailings-progress = Messages traités
mailings-progress-words = { $ended } sur { $all }
mailings-again = Voir où en est l’envoi
mailings-stop = Arrêter l’envoi
mailings-resend = Renvoyer aux personnes à qui l’envoi a échoué
mailings-missed = Qui ne l’a pas reçu
mailings-outcome = Ce que les messages sont devenus
mailings-count = { $count ->
    [0] Personne ne le reçoit.
    [one] Une personne le reçoit.
   *[other] { $count } personnes le reçoivent.
}
mailings-unreachable = { $count ->
    [one] { $count } autre personne répond à vos choix, mais les messages envoyés à toutes ses adresses reviennent.
   *[other] { $count } autres personnes répondent à vos choix, mais les messages envoyés à toutes leurs adresses reviennent.
}
mailings-by-language = Par langue
mailings-by-body = Par entité
mailings-readers = Personnes
mailings-more = Seules les cinquante premières sont affichées. Le fichier les contient toutes.
mailings-why = Vous recevez ce message parce que vous exercez une fonction en lien avec { $site }.
mailings-contact = Des questions ? Écrivez à { $contact }.

# dynamic: mailing-
mailing-draft = Brouillon
mailing-waiting = En attente d’approbation
mailing-sending = En cours d’envoi
mailing-sent = Envoyé
mailing-stopped = Arrêté

# dynamic: recipient-
recipient-ready = Pas encore parti
recipient-taken = En train de partir
recipient-sent = Accepté par le serveur de courriel
recipient-bounced = Revenu : l’adresse n’est plus valable
recipient-failed = N’a pas pu être envoyé
recipient-gone = L’adresse a été retirée entre-temps
recipient-stopped = Arrêté avant son départ

flash-mailing-saved = C’est enregistré.
flash-mailing-asked = Les autres personnes du secrétariat peuvent maintenant l’approuver.
flash-mailing-approved = L’envoi groupé est approuvé. Les messages partent.
flash-mailing-returned = L’envoi groupé est rendu à la personne qui l’a écrit.
flash-mailing-stopped = L’envoi est arrêté. Ce qui n’était pas parti reste ici.
flash-mailing-resent = Les messages qui n’ont pas pu être envoyés repartent.

mailings-refusal-state = Cet envoi groupé a changé d’état entre-temps. Rechargez la page.
mailings-refusal-both = Dans cette langue, écrivez à la fois un objet et un texte, ou ni l’un ni l’autre.
mailings-refusal-empty = Écrivez un objet et un texte dans au moins une langue.
mailings-refusal-bodies = Nombre d’entités que vous pouvez indiquer, au plus : { $most }.
mailings-refusal-slug = « { $code } » n’est pas la dernière partie d’une adresse, qui est faite de minuscules sans accents, de chiffres et de traits d’union.
mailings-refusal-body = Aucune entité n’a l’adresse « { $code } ».
mailings-refusal-alone = Il n’y a personne d’autre au secrétariat pour l’approuver. Confiez d’abord un mandat du secrétariat à une deuxième personne.
mailings-refusal-own = Personne n’approuve un envoi groupé qu’il a écrit. Demandez à quelqu’un d’autre du secrétariat.
mailings-refusal-nobody = Personne ne le recevrait. Choisissez d’autres destinataires.
mailings-refusal-remark = Dites ce qu’il faudrait changer.

mail-mailing-asked-subject = Un envoi groupé attend votre approbation
mail-mailing-asked = Quelqu’un d’autre du secrétariat ({ $site }) a écrit un message à des titulaires de mandat. Il part dès que vous, ou une autre personne du secrétariat, l’avez lu et approuvé.
mail-mailing-asked-button = Le lire
mail-mailing-returned-subject = Votre envoi groupé vous a été rendu pour correction
mail-mailing-returned = Quelqu’un d’autre du secrétariat ({ $site }) a lu votre message à des titulaires de mandat, et dit ce qu’il faudrait changer.
mail-mailing-returned-button = Le voir

task-mailing = Un envoi groupé attend votre approbation
task-mailing-action = Le lire
task-mailing-returned = Votre envoi groupé vous a été rendu pour correction
task-mailing-returned-action = Le voir
task-bounced = Les messages envoyés à { $address } reviennent
task-bounced-action = Voir ce qu’il faut faire

fact-registry-mailing-begun = { $who } a commencé un envoi groupé
fact-registry-mailing-edited = { $who } a modifié un envoi groupé
fact-registry-mailing-asked = { $who } a demandé l’approbation d’un envoi groupé
fact-registry-mailing-returned = { $who } a rendu un envoi groupé pour correction
fact-registry-mailing-approved = { $who } a approuvé un envoi groupé
fact-registry-mailing-stopped = { $who } a arrêté un envoi groupé
fact-registry-mailing-resent = { $who } a renvoyé un envoi groupé aux personnes à qui l’envoi avait échoué
fact-registry-mailing-sent = Un envoi groupé est parti
fact-registry-address-bounced = Les messages envoyés à une adresse d’une personne reviennent : { $what }
fact-registry-address-confirmed = { $who } a lu un message reçu à une adresse d’où des messages étaient revenus : { $what }

## Addresses from which letters come back

bounces-since = Les messages envoyés à cette adresse reviennent depuis le { $day }.
bounces-own = Pour montrer qu’elle est de nouveau valable, connectez-vous avec un lien que nous y envoyons. Si vous ne l’utilisez plus, demandez au secrétariat de la retirer.
bounces-office = Les envois groupés la laissent de côté jusqu’à ce que la personne se connecte avec un lien envoyé à cette adresse.

## The health of the register

health-lede = Ce dont le secrétariat devrait s’occuper. Chaque ligne mène là où vous pouvez y remédier.
health-count = { $count ->
    [0] Rien à signaler
    [one] Un cas
   *[other] { $count } cas
}
health-more = Seuls les premiers sont affichés. Le fichier en contient davantage.
health-since = depuis le { $day }
health-until = jusqu’au { $day }
health-ends = prend fin le { $day }
# dynamic: health-
health-unheld = Entités pour lesquelles personne ne parle
health-unheld-do = Proposez une fonction à quelqu’un.
health-ending = Mandats qui prennent fin dans les soixante jours
health-ending-do = Veillez à ce que la fonction soit transmise.
health-unanswered = Propositions sans réponse
health-unanswered-do = Demandez à la personne, ou retirez la proposition.
health-late = Rapports en retard
health-late-do = Demandez à l’entité, ou accordez-lui plus de temps.
health-bouncing = Adresses d’où les messages reviennent
health-bouncing-do = Trouvez une autre adresse de la personne, et ajoutez-la.

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = Qui a reçu un envoi groupé
retention-mailings-why = Pour que le secrétariat puisse dire plus tard si un message est arrivé à quelqu’un. Le message lui-même reste.
