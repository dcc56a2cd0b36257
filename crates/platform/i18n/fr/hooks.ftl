## Webhooks

hooks-title = Webhooks
hooks-lede = Des programmes d’autrui qui sont prévenus quand quelque chose se passe ici. Ce qui est envoyé contient des identifiants et aucun nom ; c’est signé, pour que le destinataire sache que cela vient d’ici.
hooks-how = Comment les destinataires le vérifient
hooks-none = Aucun webhook pour l’instant
hooks-none-text = Ajoutez-en un : il est prévenu de ce qui se passe à partir de là.
hooks-new-title = Ajouter un webhook
hooks-add = Ajouter le webhook
hooks-edit-title = Modifier l’adresse et les types
hooks-save = Enregistrer
hooks-one-title = Webhook
hooks-address = Adresse
hooks-address-help = Commence par https://. Sur cette machine, pour essayer, http:// est accepté aussi.
hooks-kinds = De quoi il est prévenu
hooks-kinds-help = Ne choisissez rien pour tout recevoir, y compris les types apportés par de nouvelles versions.
hooks-all-kinds = Tout
hooks-some-kinds = { $count ->
    [one] { $count } type de faits
   *[other] { $count } types de faits
}
hooks-kind-test = Un essai seulement
hooks-since = Ajouté
hooks-state = État
hooks-state-on = Actif
hooks-state-off = Inactif
hooks-state-paused = En pause
hooks-paused-text = Il n’a rien accepté pendant un jour, ou a dit qu’il n’existait plus. Voyez ci-dessous ce qu’il a répondu, faites-le réparer, puis activez-le : ce qu’il n’a pas su suivra.
hooks-reached = Entrées du journal auxquelles il est arrivé
hooks-test = Envoyer un essai
hooks-on = Activer
hooks-off = Désactiver
hooks-rotate = Créer un nouveau secret
hooks-two-secrets = Un nouveau secret a été créé. Pendant un jour, tout est signé avec les deux.
hooks-secret-title = Le secret du webhook
hooks-secret-lede = Il n’est affiché que cette fois. Donnez-le à qui s’occupe du destinataire, sans que personne d’autre le lise.
hooks-secret-use = Avec lui, le destinataire vérifie que ce qui arrive vient d’ici. S’il est perdu, créez-en un nouveau ; pendant un jour, les deux signent.
hooks-remove-title = Retirer le webhook
hooks-remove = Retirer
hooks-remove-text = Il n’est plus prévenu de rien, et ce qui l’attend encore n’est pas envoyé.
hooks-sent = Ce qui a été envoyé
hooks-sent-note = Les cinquante plus récents. Ce qui a été accepté est affiché trente jours.
hooks-sent-none = Rien pour l’instant. Envoyez un essai.
hooks-fact = Ce qui s’est passé
hooks-entry = entrée { $number }
hooks-answer = Réponse
hooks-again = Renvoyer
hooks-delivery-waiting = En attente
hooks-delivery-sent = Accepté
hooks-delivery-failed = Non accepté
hooks-came = a répondu { $status } en { $took } ms
hooks-came-private = non envoyé : l’adresse mène à un réseau interne
hooks-came-slow = pas de réponse en dix secondes
hooks-came-away = injoignable
hooks-refusal-address = Écrivez une adresse qui commence par https://, sans nom d’utilisateur et sans #. Sur cette machine seulement, elle peut commencer par http://.
hooks-refusal-kind = Choisissez parmi les types ci-dessous.
hooks-refusal-many = Il y a déjà { $most } webhooks. Retirez-en d’abord un.
hooks-refusal-off = Le webhook est inactif. Activez-le d’abord.
flash-hook-saved = Le webhook est modifié.
flash-hook-sending = Envoi en cours. Rechargez la page pour voir la réponse.
flash-hook-on = Le webhook est actif. Ce qu’il n’a pas su suit.
flash-hook-off = Le webhook est inactif.
flash-hook-removed = Le webhook est retiré.
job-platform-hook-send = Dire à un webhook ce qui s’est passé
fact-platform-hook-added = { $who } a ajouté un webhook
fact-platform-hook-changed = { $who } a modifié un webhook
fact-platform-hook-on = { $who } a activé un webhook
fact-platform-hook-off = { $who } a désactivé un webhook
fact-platform-hook-paused = { $who } a mis en pause un webhook qui n’acceptait rien
fact-platform-hook-removed = { $who } a retiré un webhook
task-hook-paused = { $count ->
    [one] { $count } webhook a été mis en pause, faute d’avoir accepté quoi que ce soit pendant un jour
   *[other] { $count } webhooks ont été mis en pause, faute d’avoir accepté quoi que ce soit pendant un jour
}
task-hook-paused-action = Voir la réponse
