## The API, for people

shell-api = Pour les programmes
api-title = Pour les programmes : l’API
api-lede = Ce que disent ces pages, les programmes peuvent aussi le lire et, avec un jeton, le modifier. Aucun service payant n’est nécessaire.
api-start = Pour commencer
api-start-text = Les données publiques ne demandent pas de jeton. Chaque adresse commence par /api/v1 et répond en JSON, en UTF-8. Le document OpenAPI 3.1 nomme chaque adresse, champ et règle ; on peut en tirer des outils.
api-document = Le document (OpenAPI 3.1)
api-subjects = Ce qu’il y a
api-subjects-text = Chacune de ces adresses est une liste, et chaque chose y a sa propre adresse. Ce que les pages ne vous montrent pas n’est pas là pour vous non plus.
api-tokens = Jetons
api-tokens-text = Un jeton agit pour la personne qui l’a créé : il peut ce qu’elle peut à ce moment-là, et seulement ce que nomment ses portées. Créez-le sur votre propre page, après vous être connecté ; il n’est affiché qu’une fois. Donnez-lui peu de portées et peu de jours, gardez-le comme un mot de passe, et révoquez-le quand personne n’en a plus besoin. Les fonctions que vous recevez après sa création ne comptent pas pour lui.
api-tokens-make = Créer un jeton
api-lists = Listes
api-lists-text = Une liste vient par pages de cinquante. « items » les contient, et « next » est l’adresse des suivantes ; l’en-tête Link dit de même. Là où « next » est vide, la liste est finie. Les filtres sont des paramètres de l’adresse. Celui qui n’est pas compris est signalé (400), jamais ignoré.
api-changes = Modifications
api-changes-text = Une modification dit sur quel état elle a été faite, pour que deux personnes qui écrivent en même temps ne défassent pas le travail l’une de l’autre. Les champs omis restent tels quels.
api-tags-text = Chaque réponse a un ETag. Renvoyez-le en If-None-Match et vous recevez 304 sans contenu tant que rien ne change. Envoyez-le en If-Match avec une modification, et elle n’est faite que sur cet état ; sinon vous recevez 412. Au lieu de If-Match, vous pouvez nommer « version » ; la réponse est alors 409.
api-once = Envoyé deux fois, fait une fois
api-once-text = Une ligne peut se couper avant l’arrivée de la réponse. Donnez à chaque modification sa propre clé dans l’en-tête Idempotency-Key : de 16 à 200 lettres, chiffres et signes . _ : - par exemple un UUID. Vous pouvez alors renvoyer la même modification jusqu’à obtenir une réponse, et elle est faite une seule fois.
api-once-answers = Pendant 24 heures, chaque répétition avec le même jeton et la même clé reçoit la première réponse, marquée Idempotency-Replayed. La même clé avec une autre requête est refusée (422). Tant que la première est en cours, la réponse est 409 : attendez un instant et renvoyez-la. Si la machine s’est arrêtée au milieu, rien n’a été modifié, et l’essai suivant le fait.
api-errors = Erreurs
api-errors-text = Les erreurs viennent en problem+json (RFC 9457) avec un titre, un statut et ce qu’il faut faire, dans la langue demandée par Accept-Language. Les champs qui enfreignent une règle sont nommés tous à la fois sous « errors ». Pour qui ne peut pas voir une chose, c’est comme si elle n’existait pas (404).
api-webhooks = Webhooks
api-webhooks-text = Le secrétariat peut nommer des adresses qui sont prévenues quand quelque chose se passe : un POST par fait, avec son type, son heure et les identifiants de ce dont il s’agit, dans l’ordre du journal. Les noms et adresses des personnes n’y sont pas ; demandez à l’API ce que vous pouvez voir.
api-webhooks-sign = Chacun est signé comme le décrit Standard Webhooks : webhook-id, webhook-timestamp et webhook-signature. Calculez la signature sur le contenu tel qu’il est arrivé, comparez-la à chacune de celles de l’en-tête, et refusez ce qui a plus de cinq minutes.
api-webhooks-again = Répondez avec un statut de 200 à 299 en dix secondes. Sinon, l’envoi est refait, de plus en plus tard, pendant un jour ; puis le webhook est mis en pause et le secrétariat est prévenu. Le même fait peut venir deux fois : son webhook-id reste le même.

failure-changed = Modifié entre-temps
failure-changed-text = Rien n’a été modifié. L’état est autre que celui que nomme If-Match. Redemandez-le et faites votre modification sur ce qui est là maintenant.
failure-unconditional = Sur quel état ?
failure-unconditional-text = Rien n’a été modifié. Dites sur quel état la modification a été faite : par If-Match avec l’ETag, ou par la version.
refusal-idempotency-key = Ce n’est pas une Idempotency-Key : il faut de 16 à 200 lettres, chiffres et signes . _ : -
refusal-idempotency-another = Cette clé appartient à une autre requête. Prenez-en une nouvelle.
refusal-idempotency-running = La même modification est en cours en ce moment. Attendez, puis renvoyez-la.
refusal-language-code = Aucune langue n’a le code { $code }.
refusal-country-code = Aucun pays n’a le code { $code }.
refusal-too-many = La limite est de { $most }.
