## Menu

menu-networks = Réseaux
menu-groups = Groupes
menu-partners = Partenaires
menu-about = À propos

## Kinds and states

# dynamic: kind-
kind-confederation = Confédération
kind-confederation-plural = La confédération
kind-confederation-active = Confédération
kind-confederation-closed = Confédération, fin d’activité
kind-network = Réseau
kind-network-plural = Réseaux
kind-network-established = Réseau établi
kind-network-emerging = Réseau émergent
kind-network-closed = Réseau, fin d’activité
kind-interest-group = Groupe thématique
kind-interest-group-plural = Groupes thématiques
kind-interest-group-active = Groupe thématique
kind-interest-group-closed = Groupe thématique, fin d’activité
kind-working-group = Groupe de travail
kind-working-group-plural = Groupes de travail
kind-working-group-active = Groupe de travail
kind-working-group-closed = Groupe de travail, fin d’activité
kind-partner = Organisation partenaire
kind-partner-plural = Organisations partenaires
kind-partner-partner = Organisation partenaire
kind-partner-closed = Organisation partenaire, fin du partenariat
kind-association = Association
kind-association-plural = La personne morale
kind-association-active = Association
kind-association-closed = Association, fin d’activité
kind-page = Page de ce site
# dynamic: status-
status-established = Établi
status-emerging = Émergent
status-active = En activité
status-closed = Fin d’activité
status-partner = Partenaire
status-left = Parti
status-dormant = En sommeil

## Front page

home-heading = Les professions de la santé travaillent mieux quand elles apprennent ensemble
home-lede = Nous sommes la confédération des réseaux indépendants qui font apprendre et travailler ensemble les professions de la santé. Sur tous les continents, ils travaillent ici côte à côte : ils apprennent les uns des autres, se rencontrent lors d’une conférence et conservent le savoir de leur domaine.
home-networks = { $established ->
    [0] Aucun réseau établi
    [one] Un réseau établi
   *[other] { $established } réseaux établis
} et { $emerging ->
    [0] aucun réseau émergent
    [one] un réseau émergent
   *[other] { $emerging } réseaux émergents
}.
home-all-networks = Voir tous les réseaux
home-wants = Ce que veut la confédération
home-about = Objectifs et principes

## Map

map-title = Carte mondiale des réseaux
map-description = Les pays d’un réseau ont sa couleur et sa trame ; les réseaux émergents n’ont qu’un contour ; un pays sans réseau est gris. La liste ci-dessous donne les mêmes informations en toutes lettres.
map-borders = Les frontières suivent Natural Earth et n’expriment aucune opinion. Les petits États sont des points. Un pays qui relève de plusieurs réseaux a la couleur de celui qui couvre le moins de pays.
map-table = La même carte sous forme de tableau

## Lists

networks-title = { $count ->
    [0] Aucun réseau pour le moment
    [one] Un réseau
   *[other] { $count } réseaux
}
networks-lede = Chaque réseau est indépendant. Les réseaux établis décident ensemble ; les réseaux émergents participent et sont en chemin.
networks-feed = Réseaux : ce qui a changé
groups-title = Groupes
groups-lede = Les groupes de travail portent le plan de la confédération. Les groupes thématiques réunissent des personnes qui ont un même sujet à cœur. L’association est la personne morale.
partners-title = Partenaires
partners-lede = Des organisations qui partagent les mêmes buts et travaillent avec la confédération.

## A body

# dynamic: bodies-

bodies-network = Réseau
bodies-networks = Réseaux
bodies-region = Région
bodies-status = État
bodies-kind = Type
bodies-since = Depuis
bodies-since-help = L’année du début, ou le mois ou le jour s’il est connu : 2018, 2018-09 ou 2018-09-06.
bodies-since-date = depuis : { $date }
bodies-until-date = mandat jusqu’au { $date }
bodies-text-in = Affiché en { $language }
bodies-unknown = non consigné
bodies-country = Pays
bodies-language = Langue
bodies-languages = Langues
bodies-languages-help = Leurs noms séparés par des virgules, par exemple : anglais, arabe.
bodies-countries = Pays
bodies-countries-help = Leurs noms séparés par des virgules, par exemple : Kenya, Ouganda. Des codes comme KE conviennent aussi.
bodies-begins = Début du nom ou du sigle
bodies-facts = L’essentiel
bodies-site = Site
bodies-site-help = L’adresse web de son propre site.
bodies-parent = Fait partie de
bodies-acronym = Sigle
bodies-acronym-help = Les lettres sous lesquelles on la connaît.
bodies-countries-named = Pays nommés par une source
bodies-countries-derived = Pays déduits de ce que dit une source
bodies-countries-derived-why = Une source parle d’une région. La liste en est déduite selon les régions des Nations Unies (M49). Le réseau lui-même compte peut-être autrement.
bodies-countries-count = { $count ->
    [0] Aucun pays
    [one] Un pays
   *[other] { $count } pays
}
bodies-name = Nom
bodies-name-help = Le nom complet. Sa propre langue vient en premier.
bodies-identity = Son identité
bodies-identity-help = Une à trois phrases compréhensibles pour une personne extérieure.
bodies-vision = Sa vision
bodies-vision-help = Ce qui devrait être vrai un jour grâce au travail de cette entité.
bodies-purpose = Sa raison d’être
bodies-purpose-help = Ce qu’elle fait, et pour qui.
bodies-facilitation = Qui facilite le travail
bodies-facilitation-help = Indiquez des rôles, pas des noms : les noms affichés viennent des mandats.
bodies-objectives = Objectifs
bodies-objectives-help = Une phrase pour chacun, tels qu’ils ont été adoptés. Leur avancement, avec des indicateurs, a sa propre page :
bodies-objective-period = Période
bodies-objective-text = Objectif
bodies-doubted = non confirmé
bodies-holders = Titulaires de mandat
bodies-holders-note = Un nom n’est affiché que si la personne concernée l’accepte
bodies-holders-none = Aucun mandat n’est consigné ici.
bodies-holder-unnamed = nom non publié
bodies-holder-hidden = nom visible uniquement par les personnes qui exercent une fonction ici et le secrétariat
bodies-holder-narrowed = nom visible uniquement par les titulaires d’un mandat
bodies-moments = Ce qui s’est passé
bodies-edit = Modifier cette page
bodies-edit-title = { $name } : modifier la page
bodies-edit-lede = Ce que vous enregistrez est aussitôt public. Chaque version enregistrée est conservée, et tout le monde peut voir ce qui a changé.
bodies-other-languages = Dans d’autres langues
bodies-remark = Qu’avez-vous modifié ?
bodies-remark-help = Une phrase pour les personnes qui lisent l’historique.
bodies-save = Enregistrer la page
bodies-emblem-add = Ajouter un emblème
bodies-emblem-change = Changer l’emblème
bodies-emblem-title = { $name } : emblème
bodies-emblem-lede = Une petite image placée à côté du nom, en haut de la page. Ce que vous enregistrez est aussitôt public.
bodies-emblem-now = L’emblème actuel
bodies-emblem-new = Nouvel emblème
bodies-emblem-file = Image
bodies-emblem-help = PNG, JPEG ou WebP, au plus { $size } Ko, au plus { $pixels } pixels de largeur et de hauteur. L’image est affichée sur fond blanc. Ce qu’un appareil photo ou un programme a noté dans le fichier, comme le lieu et l’heure, est retiré ; mettez l’image à l’endroit avant de la choisir.
bodies-emblem-set = Enregistrer l’emblème
bodies-emblem-remove = Retirer l’emblème
bodies-version = Version { $number }
bodies-newer-title = Quelqu’un a enregistré cette page pendant que vous écriviez
bodies-newer-text = Rien n’est perdu. Le formulaire ci-dessous réunit votre texte et celui de l’autre personne. Relisez-le, puis enregistrez de nouveau.
bodies-newer-torn = Vous et l’autre personne avez modifié ces champs. Votre texte est dans le formulaire ; le sien est affiché ici :
bodies-newer-theirs = Ce que l’autre personne a modifié
bodies-register = Dans le registre
bodies-slug = Adresse
bodies-slug-help = La dernière partie de l’adresse de la page : minuscules sans accents, chiffres et traits d’union. Elle ne pourra plus changer.
bodies-status-since = Dans cet état depuis
bodies-status-since-help = Un jour, un mois ou une année. Laissez vide si ce n’est pas connu.
bodies-own-language = Sa propre langue
bodies-own-language-help = Un code ISO 639, par exemple : ja. Le nom écrit en premier est conservé comme nom dans cette langue. Laissez vide si ce nom est dans la langue indiquée à côté de son champ.
bodies-new-title = Ajouter une entité
bodies-new-lede = Un réseau, un groupe ou un partenaire. Vous pouvez écrire sa page maintenant, ou laisser ce soin à ses titulaires de mandat.
bodies-add = Ajouter au registre
office-bodies-lede = Toutes les entités du registre.
bodies-refusal-kind = Choisissez un type.
bodies-refusal-status = Choisissez un état qui convient à ce type.
bodies-refusal-slug = Utilisez des minuscules sans accents, des chiffres et des traits d’union isolés.
bodies-refusal-slug-taken = Une autre entité a cette adresse. Choisissez-en une autre.
bodies-refusal-language = « { $code } » n’est pas un code de langue.
bodies-refusal-emblem-none = Choisissez une image.
bodies-refusal-emblem-kind = Ce n’est pas une image acceptée ici. Choisissez un fichier PNG, JPEG ou WebP.
bodies-refusal-emblem-moves = Cette image est animée. Choisissez-en une qui ne l’est pas.
bodies-refusal-emblem-bytes = Le fichier fait { $size } Ko. La limite est de { $most } Ko : réduisez l’image, puis choisissez-la de nouveau.
bodies-refusal-emblem-pixels = L’image fait { $width } pixels de largeur et { $height } de hauteur. La limite est de { $most } dans chaque sens : réduisez-la, puis choisissez-la de nouveau.
bodies-refusal-objectives = { $most ->
    [one] Écrivez { $most } objectif au plus.
   *[other] Écrivez { $most } objectifs au plus.
}
bodies-refusal-whole = Tous les textes de cette page font ensemble { $length } ko ; la limite est de { $most } ko. Raccourcissez les plus longs.
bodies-refusal-confederation = La confédération est déjà dans le registre ; il n’y en a qu’une.
flash-body-saved = La page est enregistrée.
flash-body-unchanged = Il n’y avait aucun changement ; rien n’a donc été enregistré.
flash-body-added = L’entité est dans le registre.
flash-emblem-set = L’emblème est enregistré.
flash-emblem-unchanged = C’était déjà l’emblème ; rien n’a donc été enregistré.
flash-emblem-removed = L’emblème est retiré.

## History

history-title = { $name } : historique
history-lede = Toutes les versions enregistrées de cette page, de la plus récente à la plus ancienne.
history-link = Historique de cette page
history-version = Version { $number }
history-version-title = { $name } : version { $number }
history-first = C’est la première version.
history-marks = Les mots ajoutés sont soulignés, les mots supprimés sont barrés.
history-program = chargé avec les premières données
history-somebody = une personne titulaire d’un mandat
history-under = ({ $role }, { $body })

## About

about-title = À propos de la confédération
about-lede = Personne n’est au-dessus des réseaux. Ils conviennent de ce qu’ils font ensemble, et chacun répond de lui-même.
about-vision = Vision
about-vision-text = Partout dans le monde, les soins sont donnés par du personnel de santé de nombreuses professions, qui a appris ensemble et travaille ensemble, avec les personnes soignées et les communautés comme partenaires.
about-mission = Mission
about-mission-text = Relier les réseaux du monde qui font avancer la formation interprofessionnelle et la pratique collaborative, aider de nouveaux réseaux à grandir, et porter leurs connaissances à celles et ceux qui enseignent, soignent, décident et financent.
about-objectives = Objectifs
about-objectives-note = Chaque objectif, avec l’endroit où on y travaille
about-objective-where = Où on y travaille
about-objective-1 = Être une confédération forte, où les réseaux se soutiennent et où les nouveaux sont les bienvenus.
about-objective-2 = Faire mieux connaître ce qu’apprendre et travailler ensemble apporte à la santé.
about-objective-3 = Porter les données probantes à celles et ceux qui font les politiques, dans des mots qui leur servent.
about-objective-4 = Rendre compte de la situation du domaine dans le monde.
about-objective-5 = Aider les personnes et les réseaux à développer leurs capacités.
about-objective-6 = Garder ensemble et ouverts les données et les documents du domaine.
about-objective-7 = Trouver des fonds durables et les employer avec soin.
about-principles = Principes du partenariat
about-principles-note = Seize engagements que les partenaires prennent les uns envers les autres
about-principles-basis = Sur quoi il repose
about-principles-working = Comment il fonctionne
about-principles-partners = Qui y participe
about-principle-1 = Les partenaires se donnent mutuellement une direction et prennent soin les uns des autres.
about-principle-2 = Une personne ou une équipe que tout le monde accepte aide le partenariat à avancer.
about-principle-3 = La raison d’être est claire pour tout le monde.
about-principle-4 = Les besoins passent avant la structure, et l’accord avant les statuts.
about-principle-5 = Les buts sont clairs, assez modestes au début pour être atteints, puis plus exigeants.
about-principle-6 = Le regard reste tourné vers le long terme.
about-principle-7 = La confiance, l’ouverture et l’attention aux autres portent le travail, y compris entre cultures.
about-principle-8 = Ce que les partenaires ont en commun est dit clairement, et ce qui les distingue est respecté.
about-principle-9 = Beaucoup prennent part à une décision, afin que beaucoup la fassent leur.
about-principle-10 = La vision et le savoir-faire se transmettent, et chaque changement à la tête du partenariat est préparé.
about-principle-11 = Participer a un coût, tout le monde le connaît, et il en vaut la peine.
about-principle-12 = Un partenariat est un chemin, pas un événement.
about-principle-13 = Le partenariat a plusieurs composantes, et chacune est vue et entendue.
about-principle-14 = Ce qui est atteint est fêté, et souvent.
about-principle-15 = Chaque partenaire a, dans sa propre organisation, quelqu’un qui parle pour le partenariat.
about-principle-16 = Chaque partenaire sait qui il est et ce qu’il veut.
about-form = Deux formes
about-form-partnership = Le partenariat est sans hiérarchie et fonctionne par consensus. Des réseaux établis et émergents, des groupes et des partenaires y prennent part.
about-form-association = À côté de lui existe une association de droit néerlandais. Elle est la personne morale, réunit les fonds et en rend compte. Son conseil est élu par les personnes qui représentent les réseaux établis.

## Roles and mandates

# dynamic: role-
role-secretariat = Secrétariat
role-representative = Représentation
role-chair = Présidence
role-facilitator = Facilitation
role-treasurer = Trésorerie
role-member = Membre
office-mandates-lede = Qui agit pour quelle entité, dans quel rôle, et jusqu’à quand. Le mandat qui finit le premier est en tête.
mandates-now = En vigueur ou à venir
mandates-over = Terminés
mandates-state = État
mandates-body = Adresse ou sigle de l’entité
mandates-body-name = Entité
mandates-body-help = La dernière partie de l’adresse de la page de l’entité, par exemple : afripen.
mandates-choose-body = Choisissez une entité
mandates-person = Personne
mandates-role = Rôle
mandates-role-help = Les rôles Représentation, Présidence, Facilitation et Secrétariat permettent de modifier la page de l’entité.
mandates-starts = Premier jour
mandates-ends = Dernier jour
mandates-ends-help = Durée la plus longue d’un mandat, en années : { $years }. Il reste valable jusqu’à ce que ce jour soit terminé partout sur Terre.
mandates-do = Actions
mandates-none = Aucun mandat dans cette liste
mandates-none-text = Un mandat se confie sur la page d’une personne.
mandates-mandate = Le mandat
mandates-give = Confier un mandat
mandates-give-title = Confier un mandat à { $name }
mandates-give-lede = Avec un mandat, une personne parle ou travaille pour une entité. Tout mandat prend fin.
mandates-end = Mettre fin à ce mandat maintenant
mandates-end-link = Y mettre fin
mandates-end-title = Mettre fin à un mandat
mandates-end-text = Le mandat prend fin aussitôt. Ce qui a été fait à ce titre reste consigné. Cette action est irréversible ; vous pouvez confier un nouveau mandat.
mandates-refusal-role = Choisissez un rôle qui existe pour ce type d’entité.
mandates-refusal-body = Aucune entité n’a cette adresse.
mandates-refusal-day = Écrivez un jour sous la forme année-mois-jour : 2027-06-14.
mandates-refusal-ends-first = Le dernier jour précède le premier.
mandates-refusal-too-long = { $years ->
    [one] Un mandat dure au plus { $years } an. Choisissez un dernier jour plus proche.
   *[other] Un mandat dure au plus { $years } ans. Choisissez un dernier jour plus proche.
}
mandates-refusal-twice = Cette personne a déjà ce rôle dans cette entité pour une partie de ces jours.
mandates-refusal-over = Ce mandat est déjà terminé.
mandates-refusal-last-steward = C’est le dernier mandat du secrétariat. Confiez-en d’abord un à quelqu’un d’autre ; sans lui, personne ne pourrait s’occuper du registre.
mandate-in-force = En vigueur
mandate-to-come = À venir
mandate-withdrawn = Retiré avant son début
mandate-over = Terminé
flash-mandate-given = Le mandat est confié.
flash-mandate-ended = Le mandat est terminé.

## What waits on the desk

task-failed-work = { $count ->
    [one] Un envoi de courriel ou un autre travail n’a pas pu être fait
   *[other] { $count } envois de courriel ou autres travaux n’ont pas pu être faits
}
task-failed-work-action = Voir ce qui a échoué
task-zone = Votre fuseau horaire n’est pas choisi ; les heures sont donc affichées en UTC
task-zone-action = Choisir votre fuseau
task-bare-page = La page ne dit encore rien de l’identité ni de la raison d’être de l’entité
task-bare-page-action = Écrire la page
task-mandate-ends = Votre mandat prend fin ({ $role })

## Persons

office-persons-lede = Toutes les personnes du registre : qui a ou a eu une fonction, dépose une demande, est membre ou a été ajouté par le secrétariat. Seul le secrétariat voit cette liste.
persons-search = Début d’un mot du nom, ou adresse électronique complète
persons-name = Nom
persons-name-help = Tel que la personne l’écrit, dans l’écriture et l’ordre de son choix.
persons-latin-name = Nom en caractères latins
persons-latin-name-help = Pour les personnes qui ne peuvent pas lire l’autre. Les listes sont triées d’après lui.
persons-greeting = Nom dans la formule d’appel des messages
persons-greeting-help = Le nom par lequel s’adresser à la personne. Si ce champ est vide, le nom complet est utilisé.
persons-language = Langue des pages et des messages
persons-language-help = Les pages et les messages sont dans cette langue, sauf si vous en choisissez une autre sur une page.
persons-language-none = Non choisie (celle du navigateur)
persons-others = Autres langues lues
persons-zone = Fuseau horaire
persons-zone-help = Les échéances sont affichées dans ce fuseau, avec leur propre fuseau à côté.
persons-zone-none = Non choisi (heures en UTC)
persons-name-seen-by = Qui peut voir le nom
persons-name-seen-together = Et les titulaires d’une fonction dans une entité où vous en exercez ou en avez exercé une
persons-address-seen-by = Qui peut voir l’adresse électronique
# dynamic: seen-
seen-nobody = Le secrétariat uniquement
seen-members = Les titulaires d’un mandat
seen-everyone = Tout le monde
persons-address = Adresse électronique
persons-address-help = Les messages y sont envoyés, ainsi que le lien de connexion.
persons-address-more = Une autre adresse électronique
persons-address-add = Ajouter l’adresse
persons-address-remove = Retirer
persons-addresses = Adresses électroniques
persons-addresses-note = Chacune d’elles permet de se connecter
persons-details = Renseignements
persons-mandates = Mandats
persons-mandates-none = Aucun mandat n’a encore été confié.
persons-new-title = Ajouter une personne
persons-new-lede = Seul ce qu’une fonction exige est conservé. La personne concernée peut le voir et le corriger après s’être connectée.
persons-add = Ajouter la personne
persons-correct = Enregistrer les renseignements
persons-doings = Ce que cette personne a fait, dans le journal
persons-newer = Un autre enregistrement a eu lieu pendant que vous écriviez ; le vôtre n’est donc pas encore fait. Le formulaire contient ce que vous avez écrit. Là où il diffère, voici ce qui est conservé actuellement. Relisez, puis enregistrez de nouveau :
persons-empty = (vide)
persons-erased-name = Une personne dont le nom a été effacé
persons-erase = Effacer les données de cette personne
persons-erase-title = { $name } : effacer les données
persons-erase-text = Le nom, les adresses, les langues, le fuseau, tous les accès, les documents et ce que la personne a écrit pour transmettre une fonction sont effacés définitivement. Les mandats et ce qui a été fait restent consignés, sans nom. Cette action est irréversible.
persons-refusal-zone = « { $zone } » n’est pas un fuseau horaire dans lequel on peut calculer.
persons-refusal-seen = Choisissez qui peut le voir.
persons-refusal-address-taken = Quelqu’un d’autre a déjà cette adresse.
persons-refusal-last-address = C’est la seule adresse. Ajoutez-en d’abord une autre ; sans adresse, personne ne peut se connecter.
persons-refusal-erase-self = Vous effacez vos propres données sur votre propre page, comme tout le monde.
persons-refusal-erase-mandate = Cette personne a un mandat. Mettez-y fin d’abord.
flash-person-added = La personne est dans le registre. Vous pouvez maintenant lui confier un mandat.
flash-person-saved = Les renseignements sont enregistrés.
flash-person-erased = Les données de la personne sont effacées.
flash-address-added = L’adresse est ajoutée.
flash-address-removed = L’adresse est retirée.

## My page

me-title = Ma page
me-lede = Ce qui est conservé sur vous, qui peut le voir, et comment vous vous connectez.
me-save = Enregistrer mes renseignements
me-addresses-note = Pour les changer, adressez-vous au secrétariat
me-prove-again = Pour ajouter une clé d’accès, un jeton ou un service de connexion, votre connexion doit dater de moins d’une heure.
me-prove-again-link = Se connecter de nouveau
me-passkeys = Clés d’accès
me-passkeys-note = Pour vous connecter avec votre appareil, sans courriel
me-passkeys-none = Vous n’avez pas encore de clé d’accès.
me-passkey-unnamed = Une clé d’accès
me-passkey-dates = Depuis le { $since }, dernière utilisation le { $used }
me-passkey-remove = Retirer
me-passkey-name = Nom à lui donner
me-passkey-name-help = Pour la reconnaître, par exemple : mon téléphone.
me-passkey-add = Ajouter une clé d’accès
me-passkey-failed = La clé d’accès n’a pas été ajoutée. Votre appareil en a peut-être déjà une, ou l’étape a été interrompue. Rien n’a été modifié ; vous pouvez réessayer.
me-places = Autres services de connexion
me-places-note = Ils nous disent que c’est bien vous, et rien de plus
me-place-add = Associer { $place }
me-place-remove = Dissocier
me-since = Depuis le { $since }
me-sessions = Où votre session est ouverte
me-sessions-note = Fermez ce que vous ne reconnaissez pas
me-session-unknown = Un navigateur
me-session-here = ce navigateur
me-session-dates = Depuis le { $since }, jusqu’au { $until }
me-session-end = Fermer cette session
me-sessions-end-others = Fermer toutes les autres sessions
me-tokens = Jetons pour les programmes
me-tokens-note = Avec un jeton, un programme agit pour vous
me-tokens-none = Vous n’avez aucun jeton.
me-token-no-office = Aucune de vos fonctions ne permet quelque chose qu’un programme puisse faire avec un jeton.
me-token-new = Créer un jeton
me-token-name = À quoi il sert
me-token-name-help = Pour que vous sachiez lequel révoquer.
me-token-scopes = Ce qu’il peut faire
me-token-scopes-help = Ce que vos fonctions permettent aujourd’hui. Les fonctions que vous recevrez plus tard demandent un nouveau jeton.
me-token-days = Pour combien de jours
me-token-make = Créer le jeton
me-token-revoke = Révoquer
me-data = Vos données
me-data-text = Emportez tout ce qui est conservé sur vous, demandez à d’autres de rectifier ce qu’ils conservent, ou partez pour de bon.
me-data-take = Tout ce qui me concerne
# dynamic: scope-
scope-bodies-write = Modifier les pages de vos entités
# dynamic: way-
way-link = par un lien reçu par courriel
way-passkey = par une clé d’accès
way-openid = par un autre service
tokens-made-title = Votre nouveau jeton
tokens-made-lede = Copiez-le maintenant. Il n’est affiché que cette fois et n’est conservé nulle part.
tokens-made-use = Un programme l’envoie avec chaque requête à l’API, comme ici :
tokens-made-api = Ce qu’un programme peut demander
tokens-refusal-scope = Choisissez au moins une chose qu’il peut faire.
tokens-refusal-office = Cela demande une fonction que vous n’exercez pas : { $scopes }.
tokens-refusal-days = Choisissez entre 1 et { $most } jours.
tokens-refusal-days-number = Écrivez un nombre de jours.
flash-me-saved = Vos renseignements sont enregistrés.
flash-session-ended = La session de l’autre navigateur est fermée.
flash-sessions-ended = Les sessions de tous les autres navigateurs sont fermées.
flash-passkey-added = La clé d’accès est ajoutée. La prochaine fois, vous pourrez vous connecter avec elle.
flash-passkey-removed = La clé d’accès est retirée. Vous pouvez aussi la supprimer de votre appareil.
flash-openid-added = Le service est associé. La prochaine fois, vous pourrez vous connecter avec lui.
flash-openid-removed = Le service est dissocié.
flash-token-revoked = Le jeton est révoqué.

## Signing in

sign-in-title = Connexion
sign-in-lede = Aucun mot de passe n’est nécessaire. Nous envoyons un lien à votre adresse électronique ; il fonctionne une seule fois.
sign-in-already = Votre session est ouverte ({ $name }). Vous pouvez continuer, ou vous connecter de nouveau.
sign-in-mail = Avec un lien reçu par courriel
sign-in-address = Votre adresse électronique
sign-in-address-help = Celle que le secrétariat a pour vous.
sign-in-send = M’envoyer un lien
sign-in-again = Demander un nouveau lien
sign-in-new-here = Si vous l’aviez demandé pour devenir un réseau ou un membre, demandez-en un nouveau là :
sign-in-passkey = Avec une clé d’accès
sign-in-passkey-text = Si vous avez déjà ajouté une clé d’accès sur votre page, votre appareil vous connecte sans courriel.
sign-in-passkey-script = Les clés d’accès ont besoin de JavaScript. Le lien par courriel n’en a pas besoin.
sign-in-passkey-use = Utiliser une clé d’accès
sign-in-passkey-failed = Cela n’a pas fonctionné. Rien n’a été modifié. Réessayez, ou demandez un lien par courriel.
sign-in-places = Avec un autre service
sign-in-places-text = Cela fonctionne une fois que vous avez associé le service sur votre page.
sign-in-with = Se connecter avec { $place }
sign-in-sent-title = Consultez votre messagerie
sign-in-sent-to = Vous avez indiqué cette adresse :
sign-in-sent-lede = { $minutes ->
    [one] Si l’adresse est dans le registre, un message avec un lien est en route. Le lien fonctionne une seule fois, pendant une minute.
   *[other] Si l’adresse est dans le registre, un message avec un lien est en route. Le lien fonctionne une seule fois, pendant { $minutes } minutes.
}
sign-in-sent-newcomer = { $minutes ->
    [one] Un message avec un lien est en route. Le lien fonctionne une seule fois, pendant une minute.
   *[other] Un message avec un lien est en route. Le lien fonctionne une seule fois, pendant { $minutes } minutes.
}
sign-in-nothing-newcomer = Regardez dans le dossier des messages indésirables, et demandez le lien encore une fois si l’adresse était mal écrite.
sign-in-code-title = Si vous l’ouvrez ailleurs
sign-in-code-text = Si vous ouvrez le lien dans un autre navigateur ou sur un autre appareil, ce code vous sera demandé :
sign-in-nothing = Aucun message reçu ?
sign-in-nothing-text = Cherchez parmi les courriels indésirables. S’il n’y a rien, le secrétariat a peut-être une autre adresse pour vous.
sign-in-folder = Ce site n’envoie pas encore de courriels : les messages sont déposés sous forme de fichiers dans son dossier de données, et les responsables du site les voient dans la console.
sign-in-refusal-prove-again = Votre connexion date de plus d’une heure. Connectez-vous de nouveau, puis recommencez.
link-title = Se connecter avec ce lien
link-lede = Encore une étape, pour qu’aucun programme n’utilise votre lien à votre place : appuyez sur le bouton.
link-code-lede = Vous avez ouvert le lien dans un autre navigateur que celui où il a été demandé. Écrivez le code qui y est affiché.
link-code = Code
link-code-help = Six chiffres, sur la page où vous avez demandé le lien.
link-use = Se connecter
link-refusal-code = Ce n’est pas le bon code. Regardez la page où vous avez demandé le lien.
link-over-title = Ce lien ne fonctionne pas
link-unknown = Ce lien ne vient pas de nous, ou un message plus récent l’a remplacé. Demandez-en un nouveau.
link-used = Ce lien a déjà été utilisé ; chaque lien fonctionne une seule fois. Si ce n’était pas vous, demandez-en un nouveau et regardez sur votre page où votre session est ouverte.
link-late = Ce lien est trop ancien : un lien fonctionne pendant dix minutes. Demandez-en un nouveau.
link-dead = Un code erroné a été saisi trop de fois. Demandez un nouveau lien.
link-mail-work = Message avec un lien de connexion
link-mail-subject = Votre lien de connexion à { $site }
link-mail-greeting = Bonjour { $name },
link-mail-asked = Quelqu’un, sans doute vous, a demandé à se connecter avec cette adresse électronique.
link-mail-applies = Quelqu’un, sans doute vous, veut rédiger avec cette adresse électronique une demande pour devenir un réseau.
link-mail-button = Se connecter
link-mail-lasts = { $minutes ->
    [one] Le lien fonctionne une seule fois, pendant une minute.
   *[other] Le lien fonctionne une seule fois, pendant { $minutes } minutes.
}
link-mail-code = Si vous l’ouvrez dans un autre navigateur que celui où vous l’avez demandé, le code qui y est affiché vous sera demandé. Ne donnez ce code à personne.
link-mail-not-you = Si ce n’était pas vous, ne faites rien : sans le lien, personne ne peut entrer.
passkeys-refusal-place = Les clés d’accès ne peuvent pas être utilisées à cette adresse du site.
passkeys-refusal-wrong = Cette clé d’accès, ou cette réponse, ne peut pas être acceptée ici. Recommencez.
passkeys-refusal-known = Cette clé d’accès est déjà dans le registre.
openid-refusal-taken = Quelqu’un d’autre a déjà associé ce compte.
places-go-title = Associer { $place }
places-go-lede = Connectez-vous à { $place } avec votre propre compte. Si quelqu’un d’autre y a une session ouverte sur cet appareil, fermez-la d’abord.
places-go = Continuer vers { $place }
places-join-title = Associer ce compte ?
places-join-lede = { $place } indique que le compte est celui-ci :
places-join-text = Ne l’associez que s’il est à vous. Toute personne qui a ce compte peut se connecter ici en votre nom.
places-join = Associer ce compte
openid-refusal-late = Cela a pris trop de temps, ou a déjà été fait. Recommencez depuis votre page.
ways-title = { $name } : supprimer tous les accès
ways-text = Toutes les sessions sont fermées. Les clés d’accès, les services associés, les jetons et les liens en route sont supprimés. Les mandats restent. La personne se connecte de nouveau avec un lien envoyé à son adresse électronique : si quelqu’un d’autre lit ce courriel, changez d’abord l’adresse.
ways-end = Supprimer tous les accès
flash-ways-ended = Tous les accès sont supprimés.
flash-signed-out = Votre session est fermée.
flash-warn-openid-unknown = Ce site ne connaît pas ce service de connexion.
flash-warn-openid-away = Ce service ne répond pas pour le moment. Réessayez plus tard, ou demandez un lien par courriel.
flash-warn-openid-failed = Ce service n’a pas pu confirmer que c’est vous. Réessayez, ou demandez un lien par courriel.
flash-warn-openid-nobody = Personne n’a associé ce compte ici. Connectez-vous par courriel, puis associez-le sur votre page.

## How a register begins

founding-refusal-not-empty = Il y a déjà un registre ici. Son secrétariat ajoute ce qui manque.

## The journal

office-journal-lede = Tout ce qui s’est passé, du plus récent au plus ancien. Les entrées ne sont jamais modifiées ni retirées, et chacune est enchaînée à la précédente.
journal-kind = Ce qui s’est passé
journal-about-body = Au sujet de l’entité qui a cette adresse ou ce sigle
journal-from = À partir de ce jour
journal-until = Jusqu’à ce jour
journal-by = Uniquement par { $name }
journal-entry = Entrée { $number }
journal-for = pour { $body }
journal-file = Le fichier contient les { $most } entrées correspondantes les plus récentes. Pour en obtenir de plus anciennes, resserrez les dates ci-dessus.
journal-mandates = Parmi les mandats de cette entité, les { $most } plus récents sont examinés. Pour de plus anciens, cherchez sans entité et resserrez les dates.
journal-somebody = Quelqu’un
journal-something = quelque chose
journal-program = Le programme
journal-hidden-name = Une personne dont le nom ne vous est pas montré
journal-office = { $role }, { $body }
journal-office-of = { $person } ({ $office })

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } a ajouté { $what } au registre
fact-registry-body-edited = { $who } a modifié une page : { $what }
fact-registry-emblem-set = { $who } a enregistré un emblème : { $what }
fact-registry-emblem-removed = { $who } a retiré un emblème : { $what }
fact-registry-person-added = { $who } a ajouté une personne : { $what }
fact-registry-person-edited = { $who } a modifié les renseignements d’une personne : { $what }
fact-registry-person-erased = { $who } a effacé les données d’une personne
fact-registry-address-added = { $who } a ajouté une adresse à une personne : { $what }
fact-registry-address-removed = { $who } a retiré une adresse à une personne : { $what }
fact-registry-mandate-given = { $who } a confié un mandat : { $what }
fact-registry-mandate-ended = { $who } a mis fin à un mandat : { $what }
fact-registry-signed-in = { $who } a ouvert une session
fact-registry-session-ended = { $who } a fermé une session
fact-registry-link-made = { $who } a créé un lien de connexion pour { $what }
fact-registry-ways-ended = { $who } a supprimé tous les accès d’une personne : { $what }
fact-registry-passkey-added = { $who } a ajouté une clé d’accès
fact-registry-passkey-removed = { $who } a retiré une clé d’accès
fact-registry-openid-added = { $who } a associé un service de connexion
fact-registry-openid-removed = { $who } a dissocié un service de connexion
fact-registry-token-made = { $who } a créé un jeton pour un programme
fact-registry-token-revoked = { $who } a révoqué un jeton
fact-registry-sample-loaded = { $who } a chargé les premières données
# dynamic: news-
news-registry-body-added = nouvelle entrée dans le registre
news-registry-body-edited = page modifiée
