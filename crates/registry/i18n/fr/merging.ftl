## Merging two records of one person

merging-title = { $name } : fusionner avec une autre fiche
merging-which-lede = Une personne peut figurer deux fois dans le registre. Indiquez quelle autre fiche est celle de la même personne ; vous voyez les deux côte à côte avant que quoi que ce soit ne se passe.
merging-with = Adresse électronique de l’autre fiche
merging-with-help = Une adresse qui figure dans l’autre fiche.
merging-look = Regarder les deux
merging-lede = Regardez les deux fiches. L’une reste, avec tout ce que contiennent les deux ; l’autre est ensuite vide et renvoie à elle.
merging-stays = Quelle fiche reste
merging-stays-help = L’adresse de sa page reste. Ce qui est arrivé à l’une comme à l’autre reste consigné.
merging-record = { $name }, { $addresses }
merging-this = Cette fiche
merging-other = L’autre fiche
merging-languages = Langues
merging-same = Identique dans les deux
merging-seen = Pour savoir qui peut voir le nom et les adresses, c’est le plus restreint des deux choix qui vaut. La personne peut de nouveau l’élargir.
merging-everything = Ce que contient chaque fiche
merging-what = Quoi
merging-becomes = Ce que cela devient
merging-moves = Reste
merging-ends = Prend fin avec la fiche qui disparaît
merging-joined = Les mandats d’une même fonction qui se chevauchent n’en font plus qu’un :
merging-mandates-joined = { $role }, { $body } : du { $starts } au { $ends }
merging-mutual = { $count ->
    [0] Aucun lien d’intérêts entre les deux fiches ne disparaît.
    [one] Un lien d’intérêts entre les deux fiches disparaît, car personne n’a de lien avec soi-même.
   *[other] { $count } liens d’intérêts entre les deux fiches disparaissent, car personne n’a de lien avec soi-même.
}
merging-text = Tout ce qui nomme la fiche qui disparaît nomme désormais l’autre. Ses sessions sont fermées, ses liens de connexion en chemin ne valent plus, ni les jetons des deux fiches. Cette action est irréversible.
merging-do = Fusionner les deux fiches
merging-newer = L’une des deux fiches a été modifiée pendant que vous regardiez. Rien n’a été fait. Regardez de nouveau les deux :
merging-registry-mandate-person = Mandats
merging-registry-address-person = Adresses électroniques
merging-registry-passkey-person = Clés d’accès
merging-registry-openid-person = Services de connexion
merging-registry-session-person = Navigateurs où la session est ouverte
merging-registry-token-person = Jetons pour les programmes
merging-registry-body-version-person = Versions de pages enregistrées
merging-registry-tie-person = Liens d’intérêts que la personne a déclarés
merging-registry-tie-other = Liens d’intérêts que d’autres ont déclarés avec la personne
merging-registry-person-became = Fiches fusionnées auparavant
merging-registry-offer-person = Fonctions proposées à la personne
merging-registry-offer-offered-by = Fonctions que la personne a proposées
merging-registry-document-person = Documents que la personne a ajoutés
merging-registry-import-person = Tableaux que la personne a importés
merging-registry-application-person-person = Demandes rédigées
merging-registry-application-word-person = Questions et commentaires sur des demandes
merging-registry-application-answer-person = Réponses à des questions sur des demandes
merging-registry-admission-step-person = Étapes conclues
merging-registry-companion-asked-by = Accompagnements demandés
merging-registry-support-tick-person = Points cochés
merging-registry-support-entry-person = Notes sur le soutien aux réseaux
merging-registry-membership-person = Adhésions
merging-registry-member-network-person = Réseaux par lesquels la personne est membre
merging-registry-member-word-person = Mots qui permettent de trouver la personne dans l’annuaire
merging-registry-belonging-person = Réseaux par lesquels la personne a été membre, et quand
merging-registry-correction-person = Rectifications demandées
merging-registry-correction-answered-by = Rectifications traitées
merging-registry-agreement-ours = Accords dont la personne s’occupe
merging-registry-agreement-theirs = Accords dont la personne s’occupe pour un partenaire
merging-registry-agreement-version-person = Versions enregistrées d’accords
merging-registry-agreement-deed-person = Notes prises sur des accords
merging-registry-mailing-writer = Envois groupés que la personne a écrits
merging-registry-mailing-approver = Envois groupés que la personne a approuvés
merging-registry-mailing-recipient-person = Envois groupés que la personne a reçus
merging-registry-report-answer-person = Réponses que la personne a écrites dans des rapports
merging-registry-aim-value-person = Valeurs que la personne a notées pour des objectifs
merging-registry-aim-link-person = Ce que la personne a noté comme contribuant à des objectifs
merging-refusal-self = C’est la même fiche. Choisissez-en une autre.
merging-refusal-own = C’est votre propre fiche. Faites-en celle qui reste, ou demandez à quelqu’un d’autre du secrétariat.
merging-refusal-nobody = Aucune fiche n’a cette adresse.
merging-refusal-gone = De l’une des deux fiches, rien n’est plus conservé : elle a été effacée, ou déjà fusionnée. Rien n’a été fait.
merging-refusal-stays = Choisissez quelle fiche reste.
merging-refusal-field = Choisissez l’un des deux.
flash-persons-merged = Les deux fiches n’en font plus qu’une.
fact-registry-persons-merged = { $who } a fusionné deux fiches d’une même personne : { $what }
fact-registry-mandates-joined = { $who } a réuni des mandats qui se chevauchaient : { $what }

## Doubles

doubles-title = Fiches qui peuvent être celles d’une même personne
doubles-lede = Des paires de fiches dont les noms ou les adresses se ressemblent, les plus probables en premier. Regardez chacune : fusionnez les deux, ou indiquez que ce sont deux personnes. Cela est retenu.
doubles-search = Chercher de nouveau
doubles-searching = La recherche est demandée et se fait en arrière-plan. Revenez dans un instant.
doubles-searched = Dernière recherche le { $at }, parmi { $persons ->
    [0] aucune personne
    [one] une personne
   *[other] { $persons } personnes
} ; { $pairs ->
    [0] aucune paire trouvée
    [one] une paire trouvée
   *[other] { $pairs } paires trouvées
}.
doubles-never = Personne n’a encore cherché.
doubles-none = Aucune paire dans cette liste
doubles-none-text = Cherchez de nouveau quand des personnes auront été ajoutées.
doubles-pair = Les deux fiches
doubles-why = Pourquoi
doubles-score = Probabilité
doubles-do = Actions
doubles-merge = Regarder les deux
doubles-apart = Ce sont deux personnes
doubles-score-of = { $score } sur 100
doubles-name = même nom
doubles-name-order = mêmes parties du nom dans un autre ordre
doubles-latin = même nom en caractères latins
doubles-near = noms qui diffèrent d’une lettre
doubles-address = même adresse, aux points, au signe plus et aux majuscules près
doubles-address-related = même adresse dans un domaine apparenté
doubles-work = Recherche de fiches d’une même personne
flash-doubles-asked = La recherche est demandée. Ses résultats seront ici dans un instant.
flash-doubles-apart = Il est retenu que ce sont deux personnes.
fact-registry-persons-apart = { $who } a consigné que ce sont deux personnes : { $what }
persons-merge = Fusionner avec une autre fiche
persons-doubles = Fiches d’une même personne
