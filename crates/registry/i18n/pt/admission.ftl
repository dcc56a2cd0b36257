## Becoming a network, for everybody

join-title = Tornar-se uma rede
join-lede = Um grupo de pessoas e instituições de um ou de vários países pode tornar-se uma rede da confederação. É assim que se faz.
join-steps = Os passos
join-steps-note = A secretaria define os prazos.
join-step-apply = Vocês fazem um pedido
join-text-apply = Você confirma o seu endereço de e-mail e escreve o pedido, por sua conta ou com outras pessoas. Pode salvá-lo e continuar mais tarde. Um rascunho que não é entregue expira depois de { $draft ->
    [0] { $draft } dias
    [one] { $draft } dia
   *[other] { $draft } dias
}.
join-step-questions = Nós perguntamos e vocês respondem
join-text-questions = A secretaria lê o pedido e pergunta o que não está claro. Vocês respondem no prazo de { $answer ->
    [0] { $answer } dias
    [one] { $answer } dia
   *[other] { $answer } dias
}. As redes que têm alguns dos seus países são avisadas e podem comentá-lo.
join-step-emerging = Vocês são uma rede emergente
join-text-emerging = A partir de uma data vocês estão no registro, e as pessoas que vocês indicaram falam pela rede.
join-step-trial = Vocês estão em experiência
join-text-trial = A experiência dura { $trial ->
    [0] { $trial } meses
    [one] { $trial } mês
   *[other] { $trial } meses
}. Depois de { $check ->
    [0] { $check } meses
    [one] { $check } mês
   *[other] { $check } meses
}, os dois lados veem como está indo.
join-step-established = Vocês são uma rede estabelecida
join-text-established = A partir daí, vocês decidem com as outras.
join-asked = O que perguntamos a vocês
join-shared = Se uma rede já tem alguns dos seus países, vocês podem fazer o pedido mesmo assim. Nesse caso, dizem como as duas trabalham juntas.
join-begin = Começar um pedido
join-begin-another = Começar outro pedido
# Words by which people search for the page, parted by commas; they are not shown.
join-words = aderir, candidatar-se, candidatura, admissão, nova rede, fundar uma rede
join-apply-title = Confirme o seu endereço
join-apply-lede = Enviamos um link a você. Quando você o abrir, o seu pedido começa, e pode voltar a ele ao entrar. O que você escreve aqui é esquecido depois de sete dias se o link não for aberto.
join-invited-title = Escrever um pedido com outras pessoas
join-invited-lede = Indique o endereço em que o convite chegou. Enviamos um link para ele; ao abri-lo, você vê o rascunho e escreve junto.
join-your-name = O seu nome
join-your-name-help = Do jeito que você o escreve.
join-your-address = Endereço de e-mail
join-your-address-help = Com ele você entra, e para ele vão as mensagens sobre o pedido.
join-send-link = Enviar-me o link

## An application

admission-mine = Meus pedidos
admission-mine-lede = Os pedidos que você escreve, e em que ponto estão.
admission-mine-none = Você não tem nenhum pedido.
admission-unnamed = Pedido sem nome
admission-edit = Continuar a escrever
admission-edit-lede = Salve quantas vezes quiser. Ninguém vê um rascunho além de quem o escreve.
admission-needed = Necessário para entregar o pedido.
admission-newer = Enquanto isso, outra pessoa salvou. O que só ela alterou foi juntado abaixo. Onde as duas alteraram algo, as suas palavras estão no formulário e as dela, aqui. Salve de novo depois de conferir.
admission-partly = Todo o resto foi salvo. O que está marcado abaixo ainda não: corrija e salve de novo.
admission-first = O que vocês precisam, o que oferecem
admission-who = Quem são vocês
admission-where = Onde trabalham
admission-name = Nome da rede
admission-purpose = Propósito
admission-site = Site
admission-languages = Idiomas
admission-languages-help = Os nomes separados por vírgulas, por exemplo: inglês, árabe.
admission-countries = Países
admission-countries-help = Os nomes separados por vírgulas, por exemplo: Quênia, Uganda. Códigos como KE também servem.
admission-together = Trabalho conjunto com redes dos mesmos países
admission-together-help = Só é necessário se uma rede já tem alguns dos seus países.
admission-needs = O que vocês precisam primeiro
admission-needs-help = O que mais ajudaria vocês no primeiro ano.
admission-gives = O que vocês podem oferecer primeiro
admission-gives-help = O que as outras redes poderiam aprender ou receber de vocês.
admission-aims = Como vocês compartilham os objetivos e valores
admission-aims-help = Com as suas próprias palavras e com exemplos.
admission-speakers = Pessoas que falam pela rede
admission-speakers-help = Até três. Pergunte a elas antes de indicá-las. Só você e a secretaria veem os nomes e endereços; quando a rede for admitida, elas passam a ser as suas representantes.
admission-speaker-name = Nome
admission-speaker-address = Endereço de e-mail
admission-shared = Há redes que já têm alguns destes países.
admission-shared-kindly = Estas redes já têm alguns dos seus países. Você pode fazer o pedido mesmo assim: diga abaixo como trabalham juntas. Elas serão avisadas do seu pedido e poderão comentá-lo.
admission-save = Salvar o rascunho
admission-save-review = Salvar e conferir
admission-review = Conferir
admission-review-lede = É isto que a secretaria vai ler. Depois de entregar o pedido, você pode responder a perguntas e adicionar documentos, mas não alterar o texto.
admission-submit = Entregar
admission-withdraw = Retirar o pedido
admission-withdraw-title = Retirar o pedido
admission-withdraw-text = O pedido termina. Você pode começar outro a qualquer momento.
admission-withdraw-forgotten = Os dados de quem está no registro apenas por causa deste rascunho são apagados depois de encerrada a sessão, no mínimo um dia depois: nome, endereço e o que ninguém escreveu junto.
admission-writers = Escrever em conjunto
admission-writers-note = Quem você convidar recebe uma mensagem, confirma o seu endereço e escreve junto.
admission-invited = Você recebeu um convite para escrever um pedido com outras pessoas.
admission-invited-accept = Escrever junto
admission-invite = Convidar
admission-stands = Em que ponto está
admission-content = O que foi escrito
admission-due = até { $at }
admission-late = O prazo passou.
admission-words = Perguntas e comentários
admission-words-note = São vistos por quem fez o pedido e pela secretaria, e também pelas redes que podem ver o pedido.
admission-words-none = Nada foi perguntado até agora.
admission-question-of = Pergunta de { $body }, { $at }
admission-comment-of = Comentário de { $body }, { $at }
admission-answer = Resposta
admission-answer-send = Enviar a resposta
admission-answer-waits = Ainda sem resposta.
admission-ask = Perguntar a quem fez o pedido
admission-question = Pergunta
admission-comment = Dizer o que a sua rede pensa
admission-say = Enviar
admission-by-office = decidido pela secretaria
admission-by-applicants = por quem fez o pedido
admission-on-ground = Fundamento: { $ground }
admission-on-decision = Decisão: { $decision }
admission-trial-days = Até { $until }, com avaliação em { $check }.
admission-work = Convite para escrever um pedido

# dynamic: stage-
stage-draft = Rascunho
stage-submitted = Entregue
stage-questions = Perguntas em aberto
stage-emerging = Rede emergente
stage-trial = Rede em experiência
stage-established = Rede estabelecida
stage-dormant = Rede em pausa
stage-left = Rede que saiu
stage-refused = Não aceito
stage-withdrawn = Retirado
stage-lapsed = Expirado
stage-next-draft = A seguir: entregar o pedido.
stage-next-submitted = A seguir: a secretaria lê, pergunta ou decide.
stage-next-questions = A seguir: quem fez o pedido responde.
stage-next-emerging = A seguir: a experiência começa.
stage-next-emerging-untried = A seguir: a rede passa a ser estabelecida.
stage-next-trial = A seguir: a experiência é avaliada e, no fim, a rede passa a ser estabelecida.
stage-next-established = A rede decide com as outras.
stage-next-dormant = A rede está em pausa. Ela pode voltar.
stage-next-left = A rede saiu.
stage-next-refused = O pedido não foi aceito.
stage-next-withdrawn = O pedido foi retirado.
stage-next-lapsed = O pedido não foi entregue a tempo.

# dynamic: move-
move-submit = Entregue
move-ask = Perguntas enviadas
move-answer = Respondido
move-withdraw = Retirado
move-lapse = Expirado
move-refuse = Não aceito
move-emerge = Rede emergente
move-try = Começa a experiência
move-check = Avaliação no meio da experiência
move-establish = Rede estabelecida
move-rest = Em pausa
move-leave = Saiu

# dynamic: admission-lacks-
admission-lacks-check = ninguém avaliou a experiência no meio
admission-lacks-trial = a experiência não terminou
admission-lacks-voice = ninguém ocupa um cargo que fale pela rede

# dynamic: life-
life-emerge = Rede emergente
life-try = Em experiência
life-establish = Rede estabelecida
life-rest = Em pausa
life-leave = Saiu da confederação
life-until = Até { $day }

# dynamic: kind-network-
kind-network-dormant = Rede em pausa
kind-network-left = Rede que saiu

## The secretariat

office-admission = Pedidos
office-admission-lede = O que foi entregue e o que aconteceu depois.
office-admission-none = Não há nenhum pedido
office-admission-none-text = Ninguém entregou um pedido, ou nenhum está nesta etapa.
admission-stage = Etapa
admission-stage-any = Todas as etapas
admission-begun = Início
admission-by-when = Prazo
admission-step = Decidir um passo
admission-step-note = Fica guardado com o seu nome, o dia e o fundamento.
admission-step-title = Passos de uma rede
admission-step-keep = Guardar o passo
admission-move = Passo
admission-move-choose = Escolha um passo
admission-day = A partir de que dia
admission-ground = Fundamento
admission-ground-help = Por quê, em palavras. Não aparece na página pública; quem fez o pedido o vê.
admission-ground-needed = Necessário para estes passos, salvo se indicar uma decisão: { $steps }.
admission-decision = Decisão
admission-decision-help = O número da decisão em que se baseia, se houver.
admission-note = O que se constatou, ou o que devem saber
admission-note-help = Necessário para a avaliação no meio da experiência: o que se constatou.
admission-slug-help = Necessário para uma rede nova: letras minúsculas sem acento, algarismos e hifens.
admission-although = Estabelecer a rede apesar disto: { $lacks }
admission-although-box = Estabelecida embora falte algo
admission-although-help = Necessário só para o passo que a estabelece, com um fundamento ou uma decisão. O diário guarda o que faltava.

## Networks that are concerned

admission-room = Pedidos
admission-room-lede = Pedidos para países desta rede, ou que as redes podem ver.
admission-room-none = Nenhum pedido diz respeito a esta rede.

## Settings

settings-admission = Admissão
settings-admission-note = Passos, prazos e fundamentos para tornar-se uma rede. As configurações iniciais são exemplos; defina o que dizem as suas regras.
set-trial = Uma rede fica em experiência antes de ser estabelecida
set-trial-months = Meses que dura uma experiência
set-check-months = Meses até a avaliação intermediária
set-answer-days = Dias para responder a uma pergunta
set-draft-days = Dias até um rascunho expirar
set-grounds = Passos que precisam de um fundamento ou de uma decisão
set-networks-see = Toda rede estabelecida vê os pedidos
set-save = Salvar

## What is said

flash-application-saved = O pedido foi salvo.
flash-application-submitted = O pedido foi entregue.
flash-application-withdrawn = O pedido foi retirado.
flash-writer-invited = O convite está a caminho.
flash-answer-sent = A resposta foi enviada.
flash-question-sent = A pergunta foi enviada.
flash-comment-sent = O comentário foi enviado.
flash-step-kept = O passo foi guardado.

admission-refusal-move = Isto não é possível nesta etapa.
admission-refusal-together = Uma rede já tem alguns destes países. Diga como as duas trabalham juntas.
admission-refusal-ground = Este passo precisa de um fundamento, em palavras, ou de uma decisão.
admission-refusal-although = Falta algo antes de a rede poder ser estabelecida. Marque a caixa se é isso que quer mesmo assim.
admission-refusal-unsent = Há aqui uma pergunta escrita e não enviada. Envie-a primeiro, ou esvazie o campo.
admission-refusal-finding = Diga o que se constatou.
admission-refusal-drafts = { $most ->
    [0] Você não pode ter rascunhos.
    [one] Você já tem { $most } rascunho. Entregue-o ou retire-o primeiro.
   *[other] Você já tem { $most } rascunhos. Entregue ou retire um deles primeiro.
}
admission-refusal-writers = { $most ->
    [0] Ninguém pode escrever um pedido.
    [one] No máximo { $most } pessoa escreve um pedido.
   *[other] No máximo { $most } pessoas escrevem um pedido.
}
admission-refusal-words = { $most ->
    [0] Um pedido não pode ter perguntas nem comentários.
    [one] Um pedido tem no máximo { $most } pergunta ou comentário.
   *[other] Um pedido tem no máximo { $most } perguntas e comentários.
}
admission-refusal-speaker-twice = Esta pessoa já está indicada.
admission-concluded-by = Decidido por { $name }.
admission-refusal-ahead = Esse dia ainda está por vir. Registre o passo quando ele chegar.
admission-refusal-bytes = Todos os documentos que você junta a candidaturas podem ter, juntos, { $most } megabytes.
admission-refusal-letters = Hoje já foram enviadas mensagens suficientes para este endereço. Tente de novo amanhã.
admission-refusal-number = Escreva um número inteiro dentro dos limites.
admission-refusal-order = Este dia é anterior ao do passo anterior.
admission-refusal-check = A avaliação vem antes do fim da experiência.

task-application-draft = Um pedido espera para ser entregue
task-application-draft-action = Continuar a escrever
task-application-questions = Perguntas sobre o seu pedido esperam resposta
task-application-questions-action = Responder
task-application-office = Um pedido espera pela secretaria
task-application-office-action = Ler
task-application-trial = Uma rede está em experiência
task-application-trial-action = Ver

# dynamic: fact-
fact-registry-application-begun = { $who } começou um pedido
fact-registry-application-edited = { $who } alterou um pedido
fact-registry-application-invited = { $who } convidou alguém para escrever um pedido
fact-registry-application-joined = { $who } passou a escrever um pedido
fact-registry-application-asked = { $who } perguntou sobre um pedido
fact-registry-application-answered = { $who } respondeu sobre um pedido
fact-registry-application-stepped = { $who } deu um passo em um pedido
fact-registry-network-stepped = { $who } deu um passo em uma rede: { $what }

# dynamic: mail-
mail-application-submitted-subject = O seu pedido chegou a { $site }
mail-application-submitted = O seu pedido foi entregue. A secretaria vai ler e escrever a você.
mail-application-submitted-button = Ver em que ponto está
mail-application-overlaps-subject = Um pedido para países de { $body }
mail-application-overlaps = Alguém pediu para tornar-se uma rede, para países que { $body } também tem. Você pode ler o pedido e dizer o que a sua rede pensa.
mail-application-overlaps-button = Ler o pedido
mail-application-question-subject = Uma pergunta sobre o seu pedido
mail-application-question = A secretaria pergunta algo sobre o seu pedido. Responda até { $day }.
mail-application-question-button = Responder
mail-speaker-named-subject = Você fala por { $body }
mail-speaker-named = A rede { $body } está agora no registro, e o seu nome foi indicado entre os de quem fala por ela: { $role }.

    Se for um engano, deixe o cargo na página dele ou escreva à secretaria.
mail-speaker-named-button = Ver o mandato
mail-network-moved-subject = { $body } deu um passo
mail-network-moved = A secretaria decidiu um passo sobre { $body }, a partir de { $day }.
mail-network-moved-button = Ver a página
mail-application-moved-subject = O seu pedido deu um passo
mail-application-moved = A secretaria decidiu um passo sobre o seu pedido, a partir de { $day }.
mail-application-moved-button = Ver em que ponto está
mail-application-came-subject = Um pedido para tornar-se uma rede
mail-application-came = Alguém entregou um pedido para tornar-se uma rede.
mail-application-came-button = Ler
mail-application-answered-subject = Respostas sobre um pedido
mail-application-answered = Quem fez o pedido respondeu a tudo o que foi perguntado sobre ele.
mail-application-answered-button = Ler as respostas
mail-trial-check-subject = É preciso avaliar a experiência: { $body }
mail-trial-check = O meio da experiência de { $body } é em { $day }. Os dois lados veem como está indo, e a secretaria guarda o que se constatou.
mail-trial-check-button = Ver em que ponto está
mail-trial-end-subject = A experiência termina: { $body }
mail-trial-end = A experiência de { $body } termina em { $day }. A secretaria decide o que vem depois.
mail-trial-end-button = Ver em que ponto está
mail-application-invited-subject = Escrever com outras pessoas um pedido a { $site }
mail-application-invited = Você recebeu um convite para escrever com outras pessoas um pedido a { $site }. Confirme este endereço na página que o botão abre; depois você vê o rascunho.
mail-application-invited-button = Confirmar o meu endereço
mail-application-invited-after = Se você não sabe por quê, não faça nada: o convite é esquecido depois de sete dias.

## Nomes de países e idiomas

named-countries = Nomes de todos os países
named-languages = Nomes de todos os idiomas
named-refusal-country = “{ $word }” não é nome de um país. O nome em inglês ou o código, como KE, também serve.
named-refusal-country-nearly = “{ $word }” não é o nome de um país. Você quis dizer: { $names }?
named-refusal-language = “{ $word }” não é nome de um idioma. O nome em inglês ou o código, como sw, também serve.
named-refusal-language-nearly = “{ $word }” não é o nome de um idioma. Você quis dizer: { $names }?

admission-refusal-undecided = Não é indicada nenhuma decisão adotada do registo; este passo precisa de uma.
admission-refusal-not-adopted = As redes não adotaram esta decisão, ou ela não está em vigor.
set-decided = Passos que precisam de uma decisão adotada
admission-propose = Apresentar às redes estabelecidas
