## The room of a network

support-room = Apoio
support-lede = Quem acompanha uma rede nova, o que ela já fez, o que lhe foi oferecido e o que ela usou. Esta página é vista pela rede, pelas redes que a acompanham e pela secretaria.
support-companions = Redes que acompanham
support-companions-note = Uma rede estabelecida que sabe como se faz.
support-companions-none = Ninguém acompanha esta rede.
support-nobody = Não resta nenhuma rede estabelecida a quem perguntar.
support-companion = Rede
support-companion-help = Quem fala por ela recebe uma mensagem e diz sim ou não.
support-ask = Pedir que acompanhe
support-silent = Ninguém fala agora por estas redes, por isso não é possível perguntar a elas: { $names }.
support-silent-asked = Ninguém fala agora por esta rede. Ninguém pode responder.
support-accompanies = Redes que ela acompanha
support-accompanies-none = Ela não acompanha nenhuma rede.
support-accept = Aceitar
support-decline = Recusar
support-end = Encerrar
support-end-title = Encerrar o acompanhamento: { $name }
support-end-text = A rede que acompanha não vê mais a página da rede nova. Quem fala pela outra rede recebe uma mensagem; se a secretaria encerra, as duas redes recebem. O que foi anotado fica. Isto não pode ser desfeito; o acompanhamento pode ser pedido de novo.
support-recall = Retirar o pedido
support-recall-title = Retirar o pedido: { $name }
support-recall-text = Quem fala pela rede que recebeu o pedido recebe uma mensagem. Isto não pode ser desfeito; o acompanhamento pode ser pedido de novo.
support-since = desde { $day }
support-checklist = Lista de verificação
support-checklist-none = A secretaria ainda não fez uma lista de verificação.
support-done-of = Feito: { $done } de { $all }
support-done = Feito
support-open = Pendente
support-ticked = { $day }, por { $body }
support-resource = Ajuda para isto
support-tick = Marcar como feito
support-untick = Marcar como pendente
support-log = Oferecido e usado
support-log-note = Anotado pela rede, pelas redes que a acompanham e pela secretaria.
support-log-none = Nada até agora
support-kind = O que é
support-offered = Oferecido
support-used = Usado
support-what = Em palavras
support-what-help = Um curso, um modelo, uma hora de aconselhamento. Não cite nomes de pessoas.
support-day = Dia
support-log-add = Adicionar
support-entry-note = { $day }, por { $body }

# dynamic: companion-
companion-asked = Espera resposta
companion-accepted = Acompanha
companion-declined = Recusou
companion-ended = Encerrado

## The secretariat

office-support = Redes novas
office-support-lede = Redes a caminho; primeiro, as que ninguém acompanha.
office-support-none = Nenhuma rede está a caminho.
support-alone = Sem acompanhamento
support-alone-count = { $count ->
    [0] Nenhuma rede está sem acompanhamento.
    [one] Uma rede está sem acompanhamento.
   *[other] { $count } redes estão sem acompanhamento.
}
support-asked-one = { $name } (espera resposta)
support-last = { $count ->
    [0] Nenhuma anotação até { $day }
    [one] Uma anotação, de { $day }
   *[other] { $count } anotações, a última de { $day }
}
support-checklist-set = Definir a lista de verificação
settings-support = Lista de verificação para redes novas
settings-support-note = O que uma rede nova faz, com um link para o que ajuda.
support-items-help = Os lugares vazios são deixados de fora. Um item mantém as suas marcas quando você altera as palavras.
support-item-number = Item { $number }
support-item = O que é preciso fazer
support-item-link = Link para o que ajuda

## What is said

flash-companion-asked = A rede recebeu a pergunta.
flash-companion-answered = A resposta foi enviada.
flash-companion-ended = O acompanhamento foi encerrado.
flash-companion-recalled = O pedido foi retirado.
flash-support-logged = Foi anotado.

support-refusal-move = Enquanto isso, alguém respondeu ou encerrou isto.
support-refusal-answer = Só responde a rede a quem se perguntou.
support-refusal-status = Só se apoia uma rede que está a caminho.
support-refusal-companion = Escolha uma rede estabelecida.
support-refusal-silent = Ninguém fala agora por esta rede, então ninguém ficaria sabendo do pedido. Escolha outra ou pergunte à secretaria.
support-refusal-twice = Já se perguntou a esta rede.
support-refusal-many = { $most ->
    [0] Nenhuma rede pode acompanhar outra.
    [one] No máximo { $most } rede acompanha uma rede ao mesmo tempo.
   *[other] No máximo { $most } redes acompanham uma rede ao mesmo tempo.
}
support-refusal-entries = { $most ->
    [0] A lista não aceita anotações.
    [one] A lista já tem { $most } anotação.
   *[other] A lista já tem { $most } anotações.
}
support-refusal-day = Indique um dia que não esteja no futuro.

task-companion-asked = Uma rede nova pede que vocês a acompanhem
task-companion-asked-action = Responder

# dynamic: fact-
fact-registry-companion-asked = { $who } pediu a uma rede que acompanhasse uma rede nova
fact-registry-companion-moved = { $who } respondeu sobre o acompanhamento de uma rede nova ou o encerrou
fact-registry-support-ticked = { $who } alterou a lista de verificação de uma rede nova
fact-registry-support-logged = { $who } anotou um apoio a uma rede nova

# dynamic: mail-
mail-companion-asked-subject = { $body } pede que a sua rede a acompanhe
mail-companion-asked = { $body } é uma rede nova. Ela pede que a sua rede a acompanhe no caminho. Diga sim ou não nas seções da sua rede.
mail-companion-asked-button = Responder
mail-companion-accepted-subject = { $body } acompanha a sua rede
mail-companion-accepted = { $body } disse sim: acompanha a sua rede a partir de agora.
mail-companion-accepted-button = Ver
mail-companion-declined-subject = { $body } não pode acompanhar a sua rede
mail-companion-declined = { $body } disse não. Você pode perguntar a outra rede.
mail-companion-declined-button = Perguntar a outra
mail-companion-ended-subject = O acompanhamento entre a sua rede e { $body } foi encerrado
mail-companion-ended = O acompanhamento entre a sua rede e { $body } foi encerrado.
mail-companion-ended-button = Ver
mail-companion-recalled-subject = O pedido de acompanhamento entre a sua rede e { $body } foi retirado
mail-companion-recalled = O pedido de acompanhamento entre a sua rede e { $body } foi retirado. Não há mais nada a responder.
mail-companion-recalled-button = Ver
