## The room of a network

support-room = Soutien
support-lede = Qui accompagne un nouveau réseau, ce qu’il a fait, ce qui lui a été proposé et ce qu’il a utilisé. Le réseau, ses réseaux accompagnateurs et le secrétariat voient cette page.
support-companions = Réseaux accompagnateurs
support-companions-note = Un réseau établi qui sait comment cela se passe.
support-companions-none = Aucun réseau n’accompagne celui-ci.
support-nobody = Il ne reste aucun réseau établi à solliciter.
support-companion = Réseau
support-companion-help = Qui parle pour ce réseau reçoit un message et dit oui ou non.
support-ask = Lui demander d’accompagner
support-silent = Personne ne parle actuellement pour ces réseaux, ils ne peuvent donc pas être sollicités : { $names }.
support-silent-asked = Personne ne parle actuellement pour ce réseau. Personne ne peut répondre.
support-accompanies = Réseaux qu’il accompagne
support-accompanies-none = Il n’accompagne aucun réseau.
support-accept = Accepter
support-decline = Décliner
support-end = Y mettre fin
support-end-title = Mettre fin à l’accompagnement : { $name }
support-end-text = Le réseau accompagnateur ne voit plus la page du nouveau réseau. Les personnes qui parlent pour l’autre réseau reçoivent un message ; si le secrétariat y met fin, celles des deux réseaux en reçoivent un. Ce qui est noté reste. Cette action est irréversible ; l’accompagnement peut être demandé de nouveau.
support-recall = Retirer la demande
support-recall-title = Retirer la demande : { $name }
support-recall-text = Les personnes qui parlent pour le réseau sollicité reçoivent un message. Cette action est irréversible ; l’accompagnement peut être demandé de nouveau.
support-since = depuis le { $day }
support-checklist = Liste à cocher
support-checklist-none = Le secrétariat n’a pas encore établi de liste à cocher.
support-done-of = Fait : { $done } sur { $all }
support-done = Fait
support-open = À faire
support-ticked = { $day }, par { $body }
support-resource = De l’aide pour cela
support-tick = Cocher comme fait
support-untick = Remettre à faire
support-log = Proposé et utilisé
support-log-note = Noté par le réseau, ses réseaux accompagnateurs et le secrétariat.
support-log-none = Rien pour le moment
support-kind = De quoi il s’agit
support-offered = Proposé
support-used = Utilisé
support-what = En toutes lettres
support-what-help = Un cours, un modèle, une heure de conseil. Ne nommez personne.
support-day = Jour
support-log-add = Ajouter
support-entry-note = { $day }, par { $body }

# dynamic: companion-
companion-asked = Réponse attendue
companion-accepted = Accompagne
companion-declined = A décliné
companion-ended = Terminé

## The secretariat

office-support = Nouveaux réseaux
office-support-lede = Les réseaux en chemin ; d’abord ceux que personne n’accompagne.
office-support-none = Aucun réseau n’est en chemin.
support-alone = Sans accompagnement
support-alone-count = { $count ->
    [0] Aucun réseau n’est sans accompagnement.
    [one] Un réseau est sans accompagnement.
   *[other] { $count } réseaux sont sans accompagnement.
}
support-asked-one = { $name } (réponse attendue)
support-last = { $count ->
    [0] Aucune note jusqu’au { $day }
    [one] Une note, du { $day }
   *[other] { $count } notes, la dernière du { $day }
}
support-checklist-set = Établir la liste à cocher
settings-support = Liste à cocher pour les nouveaux réseaux
settings-support-note = Ce que fait un nouveau réseau, avec un lien vers ce qui aide.
support-items-help = Les places vides sont ignorées. Un élément garde ses coches quand vous en modifiez les mots.
support-item-number = Élément { $number }
support-item = Ce qu’il faut faire
support-item-link = Lien vers ce qui aide

## What is said

flash-companion-asked = La question est posée au réseau.
flash-companion-answered = La réponse est envoyée.
flash-companion-ended = L’accompagnement a pris fin.
flash-companion-recalled = La demande est retirée.
flash-support-logged = C’est noté.

support-refusal-move = Quelqu’un a répondu ou y a mis fin entre-temps.
support-refusal-answer = Seul le réseau sollicité répond.
support-refusal-status = Seul un réseau en chemin est soutenu.
support-refusal-companion = Choisissez un réseau établi.
support-refusal-silent = Personne ne parle actuellement pour ce réseau : personne ne recevrait la demande. Choisissez-en un autre ou demandez au secrétariat.
support-refusal-twice = Ce réseau est déjà sollicité.
support-refusal-many = { $most ->
    [0] Un réseau ne peut pas avoir de réseau accompagnateur.
    [one] Un réseau a au plus { $most } réseau accompagnateur à la fois.
   *[other] Un réseau a au plus { $most } réseaux accompagnateurs à la fois.
}
support-refusal-entries = { $most ->
    [0] La liste n’accepte aucune note.
    [one] La liste a déjà { $most } note.
   *[other] La liste a déjà { $most } notes.
}
support-refusal-day = Indiquez un jour qui n’est pas dans l’avenir.

task-companion-asked = Un nouveau réseau vous demande de l’accompagner
task-companion-asked-action = Répondre

# dynamic: fact-
fact-registry-companion-asked = { $who } a demandé à un réseau d’en accompagner un nouveau
fact-registry-companion-moved = { $who } a répondu au sujet de l’accompagnement d’un nouveau réseau ou y a mis fin
fact-registry-support-ticked = { $who } a modifié la liste à cocher d’un nouveau réseau
fact-registry-support-logged = { $who } a noté un soutien à un nouveau réseau

# dynamic: mail-
mail-companion-asked-subject = { $body } demande à votre réseau de l’accompagner
mail-companion-asked = { $body } est un nouveau réseau. Il demande à votre réseau de l’accompagner sur son chemin. Dites oui ou non dans l’espace de votre réseau.
mail-companion-asked-button = Répondre
mail-companion-accepted-subject = { $body } accompagne votre réseau
mail-companion-accepted = { $body } a dit oui : ce réseau accompagne désormais le vôtre.
mail-companion-accepted-button = Voir
mail-companion-declined-subject = { $body } ne peut pas accompagner votre réseau
mail-companion-declined = { $body } a dit non. Vous pouvez solliciter un autre réseau.
mail-companion-declined-button = En solliciter un autre
mail-companion-ended-subject = L’accompagnement entre votre réseau et { $body } a pris fin
mail-companion-ended = L’accompagnement entre votre réseau et { $body } a pris fin.
mail-companion-ended-button = Voir
mail-companion-recalled-subject = La demande d’accompagnement entre votre réseau et { $body } est retirée
mail-companion-recalled = La demande d’accompagnement entre votre réseau et { $body } est retirée. Il n’y a plus rien à répondre.
mail-companion-recalled-button = Voir
