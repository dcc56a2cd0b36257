## Webhooks

hooks-title = Webhooks
hooks-lede = Programas de outros que são avisados quando algo acontece aqui. O que é enviado contém identificadores e nenhum nome; vai assinado, para que quem recebe saiba que vem daqui.
hooks-how = Como quem recebe confere
hooks-none = Nenhum webhook ainda
hooks-none-text = Adicione um, e ele é avisado do que acontecer a partir daí.
hooks-new-title = Adicionar um webhook
hooks-add = Adicionar o webhook
hooks-edit-title = Alterar endereço e tipos
hooks-save = Salvar
hooks-one-title = Webhook
hooks-address = Endereço
hooks-address-help = Começa com https://. Nesta máquina, para testes, http:// também é aceito.
hooks-kinds = De que é avisado
hooks-kinds-help = Não escolha nada para receber tudo, inclusive tipos que venham com novas versões.
hooks-all-kinds = Tudo
hooks-some-kinds = { $count ->
    [one] { $count } tipo de fato
   *[other] { $count } tipos de fatos
}
hooks-kind-test = Só um teste
hooks-since = Adicionado
hooks-state = Situação
hooks-state-on = Ativo
hooks-state-off = Inativo
hooks-state-paused = Pausado
hooks-paused-text = Durante um dia não aceitou nada, ou disse que não existe mais. Veja abaixo o que respondeu, peça que seja consertado e ative-o: o que não lhe foi dito vem a seguir.
hooks-reached = Entradas do diário a que chegou
hooks-test = Enviar um teste
hooks-on = Ativar
hooks-off = Desativar
hooks-rotate = Criar um novo segredo
hooks-two-secrets = Um novo segredo foi criado. Durante um dia, tudo é assinado com os dois.
hooks-secret-title = O segredo do webhook
hooks-secret-lede = Aparece só desta vez. Entregue-o a quem cuida do receptor, de um modo que mais ninguém leia.
hooks-secret-use = Com ele o receptor confere que o que chega foi enviado daqui. Se se perder, crie outro; durante um dia, os dois assinam.
hooks-remove-title = Remover o webhook
hooks-remove = Remover
hooks-remove-text = Ele não é mais avisado de nada, e o que ainda espera por ele não é enviado.
hooks-sent = O que foi enviado
hooks-sent-note = Os cinquenta mais recentes. O que foi aceito aparece por trinta dias.
hooks-sent-none = Nada ainda. Envie um teste.
hooks-fact = O que aconteceu
hooks-entry = entrada { $number }
hooks-answer = O que respondeu
hooks-again = Enviar de novo
hooks-delivery-waiting = Esperando
hooks-delivery-sent = Aceito
hooks-delivery-failed = Não aceito
hooks-came = respondeu { $status } em { $took } ms
hooks-came-private = não enviado: o endereço leva a uma rede interna
hooks-came-slow = sem resposta em dez segundos
hooks-came-away = não foi possível alcançá-lo
hooks-refusal-address = Escreva um endereço que comece com https://, sem nome de usuário e sem #. Só nesta máquina ele pode começar com http://.
hooks-refusal-kind = Escolha entre os tipos abaixo.
hooks-refusal-many = Já há { $most } webhooks. Remova um antes.
hooks-refusal-off = O webhook está inativo. Ative-o antes.
flash-hook-saved = O webhook foi alterado.
flash-hook-sending = Está sendo enviado. Recarregue a página para ver o que respondeu.
flash-hook-on = O webhook está ativo. O que não lhe foi dito vem a seguir.
flash-hook-off = O webhook está inativo.
flash-hook-removed = O webhook foi removido.
job-platform-hook-send = Avisar um webhook do que aconteceu
fact-platform-hook-added = { $who } adicionou um webhook
fact-platform-hook-changed = { $who } alterou um webhook
fact-platform-hook-on = { $who } ativou um webhook
fact-platform-hook-off = { $who } desativou um webhook
fact-platform-hook-paused = { $who } pausou um webhook que não aceitava nada
fact-platform-hook-removed = { $who } removeu um webhook
task-hook-paused = { $count ->
    [one] { $count } webhook foi pausado, pois não aceitou nada durante um dia
   *[other] { $count } webhooks foram pausados, pois não aceitaram nada durante um dia
}
task-hook-paused-action = Ver o que respondeu
