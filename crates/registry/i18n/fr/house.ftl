## Letters of the register

letters-work = Message à une personne
letters-somebody = quelqu’un
letters-greeting = Bonjour { $name },
letters-why = Vous recevez ce message en raison de ce que vous faites avec { $site }.
letters-what = Ce qui a été décidé : { $what }
letters-period = Période : { $days }
rounds-work = Recherche de ce qui prend fin et de ce qui est en retard
traces-work = Effacement des traces d’une personne dont les données ont été effacées

## Settings

# dynamic: settings-
office-settings = Réglages
settings-title = Réglages
settings-lede = Ce qui vaut pour tout le registre. Un changement vaut à partir de maintenant ; ce qui a été fait avant reste tel quel.
settings-mandates = Mandats
settings-mandates-note = Les rôles qui existent pour chaque type d’entité, le nombre de personnes qui peuvent les avoir, et le moment où la fin d’un mandat est rappelée.
flash-settings-saved = Les réglages sont enregistrés.
# dynamic: fact-
fact-registry-settings-changed = { $who } a modifié des réglages : { $what }

## Documents

documents-title = Documents
documents-none = Il n’y a aucun document.
documents-add = Ajouter le document
documents-file = Fichier
documents-file-help = PDF, texte, images, documents bureautiques ; au plus { $most } Mo.
documents-remove = Retirer
documents-note = { $day }, { $size } ko
documents-refusal-kind = Ce type de fichier n’est pas accepté. Choisissez l’un des types suivants : { $kinds }.
documents-refusal-holds = Le contenu du fichier ne correspond pas à son nom. Enregistrez-le de nouveau dans l’un des types acceptés.
documents-refusal-macros = Le document contient des macros ou d’autres programmes, ou ne peut pas être examiné. Enregistrez-le sans eux, ou en PDF.
documents-refusal-name = Le fichier doit avoir un nom de { $most } caractères au plus.
documents-refusal-empty = Le fichier est vide.
documents-refusal-bytes = Le fichier fait { $size } Mo. La limite est de { $most } Mo.
documents-refusal-many = { $most ->
    [one] Il y a déjà { $most } document. Retirez-le d’abord.
   *[other] Il y a déjà { $most } documents. Retirez-en d’abord un.
}
documents-refusal-none = Choisissez un fichier.
flash-document-added = Le document est ajouté.
flash-document-removed = Le document est retiré.

## The workspace of a body

workspace-nav = Espaces de cette entité
workspace-page = Page
workspace-people = Personnes

## Tasks

task-offer = Une fonction vous est proposée : { $role }
task-offer-action = Répondre
task-offer-bounced = Votre message sur cette fonction n’arrive pas : { $role }
task-offer-bounced-action = Voir la proposition
task-offer-handover = Lire et confirmer ce qui vous est transmis ({ $role })
task-offer-handover-action = Ouvrir la feuille
task-offer-unheld = Personne ne parle pour cette entité
task-offer-unheld-action = Voir ses personnes
task-mandate-ends-hand-over = Transmettre la fonction
traces-files-work = Suppression des fichiers auxquels plus rien ne renvoie
settings-retention = Durées de conservation
settings-retention-note = Le nombre de jours après lequel les liens, les sessions, les messages, les propositions et les notes sont effacés.
