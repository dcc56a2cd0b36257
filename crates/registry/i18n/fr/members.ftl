### Individual members and the directory.

menu-members = Membres
member-join-title = Devenir membre
member-join-lede = Indiquez votre nom et votre adresse électronique. Nous vous envoyons un message avec un lien. Sur la page qu’il ouvre, vous choisissez le type d’adhésion et ce que les autres peuvent voir de vous.
member-join-address-help = Nous n’écrivons qu’à cette adresse.
member-join-button = M’envoyer le lien
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = adhérer, rejoindre, s’inscrire, adhésion, inscription
link-mail-joins = Quelqu’un, sans doute vous, veut devenir membre avec cette adresse électronique.
me-membership-text = Devenez membre, renouvelez votre adhésion et choisissez qui vous trouve dans l’annuaire.
me-membership-look = Voir mon adhésion
flash-membership-saved = Votre adhésion est enregistrée.
flash-membership-renewed = Votre adhésion est renouvelée. Merci.
flash-membership-left = Votre adhésion a pris fin. Vous n’êtes plus dans l’annuaire.
flash-member-answered = Votre réponse est enregistrée, et la personne est prévenue.

# dynamic: member-kind-
member-kind-individual = Membre individuel
member-kind-individual-note = Pour tout le monde. Vous n’avez pas besoin d’appartenir à un réseau.
member-kind-network = Membre d’un réseau
member-kind-network-note = L’un des réseaux que vous choisissez confirme que vous en faites partie.

members-kind = Type d’adhésion
members-country = Pays
members-country-choose = Choisissez un pays
members-networks = Réseaux
members-networks-help = Choisissez les réseaux dont vous faites partie, plusieurs si vous voulez. Les personnes qui parlent pour eux voient ce que vous écrivez ici.
members-network-silent = Personne ne parle pour lui en ce moment ; une confirmation peut prendre plus de temps.
members-you-offer = Ce que vous proposez
members-you-seek = Ce que vous cherchez
members-offers = Propose
members-offers-help = Ce que vous pouvez apporter à d’autres, par exemple une formation, une méthode ou un lieu de réunion.
members-seeks = Cherche
members-name-seen = Qui vous trouve dans l’annuaire
members-name-seen-help = Rien d’autre n’est montré à qui ne vous trouve pas.
members-offers-seen = Qui voit ce que vous proposez et cherchez
members-languages-seen = Qui voit quelles langues vous lisez
members-country-seen = Qui voit votre pays et vos réseaux
members-letters = Mes réseaux peuvent m’écrire
# dynamic: members-seen-
members-seen-nobody = Personne
members-seen-members = Les membres et les personnes qui ont une fonction
members-seen-everyone = Tout le monde
members-number = Numéro
members-valid = Cette carte est valable jusqu’au { $day }.
members-ended = L’adhésion a pris fin le { $day } et n’est pas encore renouvelée.
members-not-valid = Cette carte n’est pas valable.
members-verify-title = Une carte de membre
members-title = { $name } : membres
members-lede = Les personnes qui sont membres par ce réseau, et celles qui attendent sa réponse.
members-file-note = Le fichier contient les membres qui acceptent que leurs réseaux leur écrivent.
members-none = Personne n’est encore membre par ce réseau.
members-confirm = Confirmer
members-decline = Ne pas confirmer
members-remove = N’est plus membre chez nous
members-remove-text = La personne en est informée et ne compte plus comme membre du réseau. Son adhésion prend fin aussi, sauf si un autre réseau l’a confirmée ou peut encore le faire, ou si elle n’a pas à être confirmée.
members-remove-button = Oui, n’est plus membre
workspace-members = Membres
task-member-waiting = { $count ->
    [one] Une personne attend que son adhésion soit confirmée
   *[other] { $count } personnes attendent que leur adhésion soit confirmée
}
task-member-waiting-action = Voir qui attend
task-member-asked = Un réseau n’a pas encore répondu si vous en faites partie
task-member-asked-action = Voir mon adhésion

# dynamic: member-state-
member-state-none = Pas d’adhésion
member-state-waiting = En attente d’un réseau
member-state-active = Membre
member-state-declined = Adhésion non confirmée
member-state-left = Adhésion résiliée
member-state-lapsed = Adhésion caduque

membership-title = Mon adhésion
membership-until = jusqu’au { $day }
membership-renew = Renouveler l’adhésion
membership-save = Enregistrer
membership-join = Devenir membre
membership-leave = Mettre fin à mon adhésion
membership-leave-text = Votre adhésion prend fin aussitôt et vous n’êtes plus dans l’annuaire. Vous pouvez redevenir membre à tout moment.
membership-leave-follows = Votre carte n’est plus valable. Si vous revenez tant que les adhésions terminées sont conservées, votre numéro reste le même. Les réseaux qui confirment leurs membres sont de nouveau interrogés.
card-title = Carte de membre
card-since = Membre depuis
card-until = Valable jusqu’au
membership-others = Membres de ce réseau
member-network-said = Selon la personne
member-network-confirmed = Adhésion confirmée
member-network-waiting = En attente de réponse
member-network-declined = Adhésion non confirmée
card-verify = Vérifier cette carte à l’adresse

directory-title = Annuaire des membres
directory-lede = Les membres qui veulent que tout le monde les trouve.
directory-lede-inside = Les membres qui veulent que les autres membres les trouvent.
directory-words = Mots
directory-network = Réseau
directory-unconfirmed = { $network } (selon la personne)
directory-language = Langue
directory-any = Peu importe
directory-nobody = Personne ne figure encore dans l’annuaire.
directory-near = Mots qui commencent ainsi :
directory-none = Aucun des membres qui veulent qu’on les trouve ne correspond à cette recherche.

members-refusal-shut = On doit pouvoir devenir membre par un type d’adhésion au moins.
members-refusal-number = Écrivez un nombre entier qui convient.
members-refusal-kind = Choisissez un type d’adhésion ouvert.
members-refusal-country = Choisissez un pays.
members-refusal-network = Choisissez au moins un réseau : il confirme votre adhésion.
members-refusal-networks = { $most ->
    [one] Choisissez { $most } réseau au plus.
   *[other] Choisissez { $most } réseaux au plus.
}
members-refusal-network-gone = On ne peut plus devenir membre par l’un de ces réseaux.
members-refusal-early = { $days ->
    [one] Une adhésion peut être renouvelée à partir de { $days } jour avant sa fin.
   *[other] Une adhésion peut être renouvelée à partir de { $days } jours avant sa fin.
}

# dynamic: mail-
mail-member-confirmed-subject = Vous êtes membre : { $body }
mail-member-confirmed = { $body } a confirmé que vous en êtes membre.
mail-member-confirmed-button = Voir votre adhésion
mail-member-declined-subject = Adhésion non confirmée : { $body }
mail-member-declined = { $body } n’a pas confirmé que vous en êtes membre.

    Vous pouvez choisir un autre réseau ou un autre type d’adhésion.
mail-member-declined-button = Voir votre adhésion
mail-member-removed-subject = Vous n’êtes plus membre : { $body }
mail-member-removed = { $body } indique que vous n’en êtes plus membre.

    Vous pouvez choisir un autre réseau ou un autre type d’adhésion.
mail-member-removed-button = Voir votre adhésion
mail-member-asked-subject = Une personne attend que son adhésion soit confirmée : { $body }
mail-member-asked = Une personne dit faire partie de { $body } et demande que son adhésion soit confirmée.
mail-member-asked-button = Voir qui attend
mail-member-waits-subject = On attend toujours qu’une adhésion soit confirmée : { $body }
mail-member-waits = Une personne a demandé il y a quelque temps que son adhésion soit confirmée par { $body }, et n’a pas encore de réponse.
mail-member-waits-button = Voir qui attend
mail-member-ends-subject = Votre adhésion prend fin le { $day }
mail-member-ends = Votre adhésion prend fin le { $day }. Vous pouvez la renouveler dès maintenant.
mail-member-ends-button = Renouveler
mail-member-unanswered-subject = Votre adhésion n’a pas abouti
mail-member-unanswered = Aucun des réseaux que vous avez choisis n’a répondu si vous en faites partie ; votre adhésion n’a donc pas abouti. Vous pouvez redemander, ou adhérer d’une autre manière.
mail-member-unanswered-button = Redemander
mail-member-lapsed-subject = Votre adhésion est caduque
mail-member-lapsed = Votre adhésion n’a pas été renouvelée et elle est devenue caduque. Vous n’êtes plus dans l’annuaire. Vous pouvez redevenir membre à tout moment.
mail-member-lapsed-button = Redevenir membre

# dynamic: fact-
fact-registry-member-joined = { $who } a adhéré : { $what }
fact-registry-member-changed = { $who } a modifié une adhésion : { $what }
fact-registry-member-confirmed = { $who } a confirmé une adhésion : { $what }
fact-registry-member-declined = { $who } n’a pas confirmé une adhésion : { $what }
fact-registry-member-renewed = { $who } a renouvelé une adhésion : { $what }
fact-registry-member-left = { $who } a mis fin à une adhésion : { $what }
fact-registry-member-lapsed = Une adhésion est devenue caduque : { $what }

settings-members = Membres
settings-members-note = Les types d’adhésion, leur durée, et le moment où la fin d’une adhésion est rappelée aux membres.
members-open = On peut devenir membre par ce type d’adhésion
members-confirms = Un réseau confirme l’adhésion
members-months = Durée en mois
members-grace = Jours après le dernier jour avant qu’une adhésion ne devienne caduque
members-grace-help = Jusque-là, elle peut encore être renouvelée.
members-reminders = Jours avant la fin où un rappel est envoyé aux membres
members-unanswered = Jours avant qu’un rappel soit envoyé à un réseau sur les personnes auxquelles il n’a pas répondu
retention-members = Adhésions terminées
retention-members-why = Pour que la personne qui redevient membre peu après retrouve ce qu’elle avait écrit et garde son numéro. Une adhésion est conservée tant qu’elle est en cours.
