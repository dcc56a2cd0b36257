## Erasing oneself

leave-title = Effacer tout ce qui me concerne
leave-lede = Vous pouvez quitter le registre à tout moment. Cette page dit ce qui est effacé, ce qui reste, et pourquoi. Cette action est irréversible.
leave-offices = Vos fonctions prennent fin
leave-offices-note = Elles prennent fin aussitôt, et les autres personnes de chaque entité apprennent que la fonction est libre. Vous pouvez d’abord transmettre une fonction.
leave-office-last = Plus personne ne parle alors pour cette entité. Les personnes de l’entité et le secrétariat sont prévenus.
leave-goes = Ce qui est effacé
leave-goes-person = Votre nom, vos adresses électroniques, vos langues et votre fuseau horaire.
leave-goes-membership = Votre adhésion, si vous en avez une, avec ce que vous proposez et cherchez, et les réseaux dont vous faites partie.
leave-goes-ways = Tous vos accès : liens, clés d’accès, services de connexion, sessions et jetons de programmes.
leave-goes-words = Ce que vous avez écrit pour transmettre une fonction, pourquoi vous en avez décliné une, et les rectifications que vous avez demandées.
leave-goes-ties = Les liens que vous avez déclarés, ceux que d’autres ont déclarés avec vous, et ce que vous avez écrit dans des demandes de réseaux et sur leur soutien.
leave-goes-files = Les documents que vous avez ajoutés pour transmettre une fonction, avec leurs noms, sauf si quelqu’un d’autre a ajouté exactement le même fichier.
leave-goes-letters = Les messages en attente d’envoi, les tableaux en attente d’importation si vous les avez envoyés ou s’ils contiennent peut-être quelque chose sur vous, et ce qui a été répondu à des programmes sur vous. Ce qui s’en trouvait dans les fichiers de la base de données et de la recherche en est retiré.
leave-stays = Ce qui reste, et pourquoi
leave-stays-mandates = Le fait qu’une fonction a été exercée d’un jour à un autre, sans votre nom : ce qui a été fait à ce titre doit rester valable.
leave-stays-applications = Ce que disait une demande que d’autres ont écrite avec vous ou qui est devenue un réseau : cela leur appartient.
leave-stays-pages = Ce qu’une entité dit sur sa propre page et dans les versions de celle-ci, même si vous l’avez écrit : cela appartient à l’entité. Si votre nom s’y trouve, demandez-lui de le retirer avant de partir.
leave-stays-papers = Les documents sur lesquels une entité s’appuie, comme un accord signé, même si vous les avez ajoutés : sans votre nom à côté, et sous un nom qui ne dit rien.
leave-stays-journal = Le journal. Il contient des numéros au lieu de noms ; le vôtre ne mènera plus à personne.
leave-stays-sent = Les messages déjà envoyés, et les tableaux que d’autres ont exportés : ils sont hors de notre portée.
leave-stays-backups = Les sauvegardes faites avant aujourd’hui contiennent vos données jusqu’à ce que les responsables du site les jettent. Si l’une d’elles est un jour utilisée, vos données doivent être effacées une nouvelle fois : demandez-le au secrétariat.
leave-take-first = Emporter d’abord vos données
leave-deed = Effacer mes données
leave-sure = Je veux que mes données soient effacées. Je sais que cette action est irréversible.
leave-refusal-sure = Cochez la case si vous voulez que vos données soient effacées.
leave-erase = Effacer définitivement mes données
leave-last-steward = Vous êtes la seule personne du secrétariat. Sans vous, personne ne pourrait s’occuper du registre ni effacer les données d’autrui. Confiez d’abord à quelqu’un un mandat du secrétariat ; vous pourrez ensuite effacer vos données ici.
me-prove-first = Pour cela, votre connexion doit dater de moins d’une heure.
flash-me-erased = Vos données sont effacées. Rien de ce qui est conservé ici ne mène plus à vous. La page précédente disait ce qui reste, et pourquoi.

## Letters

mail-office-left-subject = Une fonction est libre : { $role }, { $body }
mail-office-left = La personne qui exerçait cette fonction a quitté le registre, et son mandat est terminé : { $role }, { $body }.

    Trouvez qui prend la suite, et proposez-lui la fonction.
mail-office-left-button = Voir les personnes de l’entité

## Everything about oneself

data-title = Tout ce qui me concerne
data-lede = Ce qui est conservé ici sur vous, dans un fichier que vous pouvez lire et que des programmes peuvent lire aussi.
data-what = Ce qu’il contient
data-what-details = Vos renseignements et vos adresses, tels qu’ils figurent ici.
data-what-offices = Vos mandats, les fonctions qui vous ont été proposées, et ce que vous avez écrit pour en transmettre une.
data-what-ways = Vos accès, avec leurs dates. Les secrets eux-mêmes ne sont pas conservés ici.
data-what-papers = Les documents que vous avez ajoutés.
data-what-journal = Ce que vous avez fait selon le journal, et ce qui est arrivé à ce qui est à vous : par numéro, jour et type.
data-what-membership = Votre adhésion : vos réseaux, ce que vous proposez et cherchez, et qui peut voir quoi.
data-what-ties = Les liens d’intérêts que vous avez déclarés.
data-what-written = Ce que vous avez écrit dans des demandes et dans des rapports.
data-what-mailings = Quels envois groupés vous ont été adressés, et ce qu’ils sont devenus.
data-what-others = Rien n’y concerne d’autres personnes, sauf ce que vous avez vous-même écrit sur elles.
data-take = Télécharger le fichier (ZIP)
data-take-json = Seulement pour les programmes (JSON)
data-more = Ce que vous pouvez faire aussi
data-index-title = Ce que le site { $site } conserve sur moi
data-index-taken = État des données : { $when }.
data-index-mandates = Mandats
data-index-applications = Ce que vous avez écrit dans des demandes
data-index-belonged = Réseaux par lesquels vous êtes ou avez été membre
data-index-answers = Ce que vous avez écrit dans des rapports
data-index-mailings = Envois groupés qui vous ont été adressés
data-index-newest = Seuls les { $count } plus récents figurent ici.
data-index-papers = Documents
data-index-paper-left = trop grand pour ce fichier ; téléchargez-le là où vous l’avez ajouté
data-index-files = Les autres fichiers
data-index-facts = { $count ->
    [one] Le journal contient { $count } entrée de vous ou sur ce qui est à vous.
   *[other] Le journal contient { $count } entrées de vous ou sur ce qui est à vous.
}
data-index-files-text = Le dossier « tables » contient tout cela sous forme de tableaux pour tableurs (CSV). Le fichier « my-data.json » le contient pour les programmes.
# dynamic: data-table-
data-table-registry-person = Renseignements
data-table-registry-address = Adresses électroniques
data-table-registry-session = Navigateurs où la session est ouverte
data-table-registry-token = Jetons pour les programmes
data-table-registry-passkey = Clés d’accès
data-table-registry-openid = Autres services de connexion
data-table-registry-link = Liens de connexion
data-table-registry-offer = Fonctions qui vous ont été proposées
data-table-registry-handover = Ce que vous avez écrit pour transmettre une fonction
data-table-registry-document = Documents
data-table-registry-correction = Les rectifications que vous avez demandées
data-table-registry-application-speaker = Demandes où vous figurez comme personne qui parle pour le réseau
data-table-registry-application-invitation = Invitations à rédiger une demande avec d’autres
data-table-registry-agreement-contact = Accords avec des organisations partenaires où vous figurez comme contact
data-table-registry-application-word = Vos questions et avis sur des demandes
data-table-registry-application-answer = Vos réponses aux questions sur des demandes
data-table-registry-support-entry = Ce que vous avez écrit sur le soutien aux réseaux
data-table-registry-tie = Liens d’intérêts que vous avez déclarés
data-table-registry-membership = Adhésion
data-table-registry-mailing-recipient = Vos adresses auxquelles des envois groupés ont été adressés, par leur numéro
data-table-platform-answer = Ce qui a été répondu à des programmes sur vous
# dynamic: data-column-
data-column-name = Nom
data-column-latin-name = Nom en caractères latins
data-column-greeting = Nom dans la formule d’appel des messages
data-column-sort-name = Classement sous
data-column-languages = Langues
data-column-zone = Fuseau horaire
data-column-address = Adresse
data-column-browser = Navigateur
data-column-credential = Numéro de la clé
data-column-data = Ce que l’on sait de la clé
data-column-subject = Votre numéro dans ce service
data-column-reason = Motif
data-column-advice = Conseils
data-column-contacts = Contacts
data-column-tasks = Tâches
data-column-body = Réponse
data-column-wrong = Ce qui n’est pas exact
data-column-wanted = Ce qui serait exact
data-column-answer = Réponse
data-column-text = Texte
data-column-called = Votre nom dans la proposition
data-column-kind = Type
data-column-since = Depuis
data-column-until = Jusqu’à
data-column-remark = Remarque
data-column-word = Mot
data-column-sort = Classement sous
data-column-number = Numéro
data-column-country = Pays
data-column-networks = Réseaux
data-column-held = Réseaux où vous figurez
data-column-offers = Ce que vous proposez
data-column-seeks = Ce que vous cherchez
data-column-phone = Téléphone
data-column-about = À quel sujet

## How long things are kept

# dynamic: retention-
retention-title = Durées de conservation
retention-lede = Ce qui concerne des personnes est conservé tant qu’il y a une raison, puis effacé par le programme lui-même, qui vérifie toutes les heures.
retention-change = Modifier les durées
retention-what = Quoi
retention-long = Durée
retention-why = Pourquoi
retention-days =
    { $days ->
        [0] pas au-delà du terme
        [one] { $days } jour
       *[other] { $days } jours
    }
retention-form-lede = Pour chaque type de données, le nombre de jours après son terme. Le prochain passage, dans l’heure, applique ce qui est réglé ici.
retention-form-days = Jours
retention-refusal = Écrivez un nombre de jours de { $least } à { $most }.
retention-links = Liens de connexion, une fois utilisés ou périmés
retention-links-why = Pour que la personne qui ouvre un ancien lien puisse savoir ce qu’il est devenu.
retention-sessions = Sessions de navigateurs et jetons de programmes, après leur fin
retention-sessions-why = Une session fermée ou un jeton révoqué par la personne elle-même disparaît aussitôt. Ce qui a expiré est effacé après ce délai.
retention-letters = Messages déposés dans le dossier de données, quand aucun serveur de courriel n’est réglé
retention-letters-why = Pour que les responsables du site puissent retrouver un message que quelqu’un n’a pas reçu. Avec un serveur de courriel, aucun message n’est conservé.
retention-offers = Propositions de fonction restées sans suite, avec le motif
retention-offers-why = Pour que les personnes qui cherchent quelqu’un sachent à qui elles l’ont déjà demandé, et pourquoi la proposition a été déclinée.
retention-handovers = Ce qui a été écrit pour transmettre une fonction, et ses documents, une fois la transmission confirmée
retention-handovers-why = Pour que la personne qui prend la suite en dispose aussi longtemps qu’elle exerce la fonction : la plupart des mandats durent au plus quatre ans.
retention-corrections = Rectifications demandées, après la réponse
retention-corrections-why = Pour que les deux parties puissent revoir ce qui a été demandé et ce qui a été répondu.
retention-agreements = Contacts des accords avec des organisations partenaires, après le dernier jour de l’accord
retention-agreements-why = Pour que la personne qui clôt un accord, ou prépare le suivant, sache encore à qui s’adresser.
retention-person = Nom, adresses, langues, fuseau et accès
retention-person-long = jusqu’à ce que la personne les retire ou que ses données soient effacées
retention-person-why = Quiconque exerce ou a exercé une fonction peut recevoir des messages et se connecter. Chaque personne peut à tout moment effacer ses propres données.
retention-answers = Ce qui a été répondu à des programmes
retention-answers-long = un jour
retention-answers-why = Pour qu’un programme qui envoie deux fois la même modification reçoive la même réponse et ne modifie rien deux fois.
retention-imports = Tableaux envoyés pour être importés
retention-imports-long = jusqu’à leur importation ou leur abandon, sept jours au plus
retention-imports-why = Ils sont effacés plus tôt si l’on efface les données de la personne qui les a envoyés, ou d’une personne au sujet de laquelle ils contiennent quelque chose.
retention-ties = Liens d’intérêts, réseaux d’adhésions passées, et paires de fiches qui concernent peut-être la même personne
retention-ties-long = les liens, jusqu’à ce que la personne qui les a déclarés les retire ou soit effacée ; les réseaux, tant qu’un tel lien compte après sa fin ; les paires, jusqu’à la recherche suivante
retention-ties-why = Ils évitent que quelqu’un juge ce à quoi il est lié. Chaque recherche retrouve les paires.
retention-applications = Demandes d’organisations, avec les personnes qui parlent pour elles, les questions et les réponses
retention-applications-long = tant que le réseau figure au registre ; les brouillons que personne ne dépose expirent d’eux-mêmes, et les personnes venues seulement pour eux sont oubliées avec eux
retention-applications-why = Elles disent sur quel fondement un réseau a été admis. Ce qu’une personne a écrit est effacé avec ses données.
retention-support = Ce qui a été proposé aux nouveaux réseaux et ce qu’ils ont utilisé
retention-support-long = tant que le réseau figure au registre
retention-support-why = Qui accompagnera le prochain réseau en tirera profit.
retention-mandates = Le fait qu’une fonction a été exercée, et quand
retention-mandates-long = toujours, sans le nom une fois les données de la personne effacées
retention-mandates-why = Ce qui a été fait au titre d’un mandat doit rester valable et lisible.
retention-journal = Le journal
retention-journal-long = toujours
retention-journal-why = Il contient des numéros et aucun nom, et montre que rien n’a été modifié à l’insu de quiconque.
retention-backups = Sauvegardes
retention-backups-long = aussi longtemps que les responsables du site les gardent
retention-backups-why = Elles sont en dehors de ce programme. Les plus anciennes peuvent encore contenir ce qui a été effacé ici depuis.

## Corrections

corrections-title = Demander une rectification
corrections-lede = Ce que d’autres conservent sur vous peut être inexact : votre nom sur la page d’une entité, les dates d’un mandat. Demandez-leur de le rectifier. Vous pouvez modifier vous-même vos propres renseignements, sur votre page ; vos adresses e-mail sont modifiées par le secrétariat.
corrections-mine = Ce que vous avez demandé
corrections-ask-title = Nouvelle demande
corrections-ask-note = Vous recevez une réponse dans un délai d’un mois.
corrections-body = Qui le conserve
corrections-body-help = L’entité sur la page de laquelle cela se trouve. Pour les mandats et tout le reste, le secrétariat.
corrections-body-typed = La dernière partie de l’adresse de la page de l’entité. Laissez vide pour le secrétariat.
corrections-secretariat = Le secrétariat
corrections-wrong = Ce qui n’est pas exact
corrections-wrong-help = Dites où cela se trouve, pour qu’on puisse le trouver.
corrections-wanted = Ce qui serait exact
corrections-ask = Demander la rectification
corrections-one-title = Une rectification
corrections-open = Pas encore de réponse
corrections-done = Rectifié
corrections-declined = Refusé
corrections-answer-by = réponse au plus tard le { $day }
corrections-answered-on = réponse du { $day }
corrections-asker = Qui demande
corrections-asked-on = Date de la demande
corrections-keeper = Qui répond
corrections-answer = Réponse
corrections-answer-note = Rectifiez d’abord, puis dites-le ici. La personne qui a fait la demande reçoit un message.
corrections-answer-done = C’est rectifié
corrections-answer-declined = Cela reste tel quel
corrections-answer-words = Ce qui a été répondu
corrections-answer-yours = Votre réponse
corrections-office-title = Rectifications demandées
corrections-office-lede = Toutes les demandes de rectification, celles en attente d’abord. Celles qui ont reçu une réponse restent jusqu’à la fin de leur durée de conservation.
corrections-none = Personne n’a demandé de rectification
corrections-none-text = Toute personne connectée peut en demander une sur sa propre page.
corrections-state = État
corrections-when = Quand
corrections-answer-help = Si cela reste tel quel, dites pourquoi. La personne qui a fait la demande lit ceci, et le secrétariat peut le lire aussi.
corrections-answer-send = Envoyer la réponse
corrections-refusal-answered = Une réponse a déjà été donnée.
corrections-refusal-many = { $most ->
    [one] Vous avez { $most } demande en attente. Attendez d’abord une réponse.
   *[other] Vous avez { $most } demandes en attente. Attendez d’abord une réponse.
}
corrections-refusal-choose = Choisissez si c’est rectifié ou si cela reste tel quel.
corrections-refusal-reason = Dites pourquoi cela reste tel quel.
flash-correction-asked = Les personnes qui conservent ces données sont prévenues. Vous recevrez un message avec leur réponse.
flash-correction-answered = La réponse est envoyée.
# dynamic: sheet-
sheet-correction = Quelqu’un a demandé une rectification et la réponse est attendue
# dynamic: task-correction
task-correction = Quelqu’un vous demande de rectifier ce qui est conservé à son sujet
task-correction-action = Répondre
mail-correction-asked-subject = Quelqu’un demande une rectification : { $body }
mail-correction-asked = Quelqu’un demande de rectifier quelque chose qui est conservé à son sujet : { $body }.

    Regardez la demande, puis rectifiez ou dites pourquoi cela reste tel quel. La réponse est due dans un délai d’un mois.
mail-correction-asked-button = Voir la demande
mail-correction-due-subject = Une demande de rectification attend une réponse dans la semaine : { $body }
mail-correction-due = Quelqu’un a demandé de rectifier quelque chose qui est conservé à son sujet : { $body }. Il reste une semaine pour répondre.
mail-correction-due-button = Répondre
mail-correction-late-subject = Une demande de rectification est restée sans réponse à temps : { $body }
mail-correction-late = Quelqu’un a demandé de rectifier quelque chose qui est conservé à son sujet : { $body }. Le délai d’un mois pour répondre est passé.
mail-correction-late-button = Répondre
mail-correction-done-subject = Rectifié à votre demande : { $body }
mail-correction-done = La rectification que vous avez demandée est faite.
mail-correction-done-button = Voir la réponse
mail-correction-declined-subject = Réponse à votre demande de rectification : { $body }
mail-correction-declined = Ce que vous avez demandé de rectifier reste tel quel. La réponse dit pourquoi.

    Si vous n’êtes pas d’accord, vous pouvez écrire au secrétariat, ou à l’autorité de protection des données de votre lieu de résidence.
mail-correction-declined-button = Voir la réponse

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who } a demandé une rectification : { $what }
fact-registry-correction-answered = { $who } a répondu à une demande de rectification : { $what }
