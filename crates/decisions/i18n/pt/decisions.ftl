## Decisions: proposals, positions, rules, the register

menu-decisions = Decisões
decisions-title = Decisões
decisions-lede = O que é apresentado às redes e aos grupos, o que responderam, e o que foi decidido e ainda vale.
decisions-round = Decisões: o que há a fazer a cada hora
decisions-body = Para
decisions-state = Situação
decisions-day = Quando
decisions-words = Palavras ou número
decisions-show = Mostrar
decisions-show-in-force = O que está aberto ou em vigor
decisions-show-all = Tudo
decisions-open = Abertas
decisions-open-none = Nada está aberto aqui agora.
decisions-decided = Decididas
decisions-decided-none = Nada disto foi decidido ainda.
decisions-none-fits = Nada corresponde ao que pediu.
kind-decision = Decisão
kind-proposal = Proposta
decisions-calendar-closes = Encerra: { $title }
decisions-calendar-review = A rever: { $title }
decisions-calendar-lapses = Último dia em vigor: { $title }
decisions-calendar = Calendário
decisions-somebody = Alguém

proposal-new = Nova proposta
proposal-edit = Alterar a proposta
proposal-save = Salvar
proposal-draft-lede = Um rascunho é só seu até você apresentá-lo às outras pessoas. Os textos são no idioma em que você lê esta página; outros podem ser adicionados depois.
proposal-edit-lede = Cada alteração cria uma nova versão, e todas as pessoas veem o que mudou. Os textos são alterados no idioma em que você lê esta página.
proposal-no-body = Para propor algo, você precisa de um cargo em uma rede, em um grupo ou na confederação.
proposal-newer = Outra pessoa salvou esta proposta enquanto você escrevia. O que você escreveu está abaixo e ainda não foi salvo. Veja o que ela salvou e depois salve o seu texto no lugar.
proposal-body-help = A entidade que decide, e para a qual a decisão vale.
proposal-title = Título
proposal-title-help = Uma linha, por exemplo: As atas das reuniões são feitas em dois idiomas.
proposal-text = O que se propõe
proposal-text-help = As palavras que vão valer quando ela for adotada.
proposal-why = Por quê
proposal-why-help = A que necessidade ela responde.
proposal-otherwise = O que acontece se nada for decidido
proposal-otherwise-help = Para que todas as pessoas possam pesar isso também.
proposal-rules = Regras
proposal-rules-help = Como se decide. As regras são copiadas quando se abre a primeira coleta de posições, e depois não mudam mais.
proposal-rules-read = Ler as regras (nova janela)
proposal-roll = Quem responde
proposal-roll-help = Você vê a lista e pode ajustá-la antes da abertura.
# dynamic: proposal-roll-
proposal-roll-networks = As redes estabelecidas, por meio de quem fala por elas
proposal-roll-holders = Todas as pessoas que ocupam um cargo na entidade, em seu próprio nome
proposal-roll-both = As duas coisas, como duas partes de uma só lista
proposal-seen = Quem pode vê-la
proposal-seen-help = Depois isto pode ser restringido, mas não ampliado.
# dynamic: proposal-seen-
proposal-seen-body = Quem ocupa um cargo na entidade e quem responde
proposal-seen-members = Todas as pessoas que ocupam um cargo, onde quer que seja
proposal-seen-everyone = Todas as pessoas
proposal-supersedes = Substitui
proposal-supersedes-help = Números de decisões anteriores, por exemplo 2026-3, separados por vírgulas.
proposal-remark = O que mudou
proposal-remark-help = Em uma linha, para quem leu a versão anterior.
proposal-proposer = Proposta por
proposal-versions = Versões
proposal-version = Versão { $number }
proposal-version-note = { $who }, { $at }
proposal-vote-terms = O que se vota e quantos são escolhidos
proposal-term-changed = Alterado: { $what }
proposal-term-from = { $what }: { $after } (antes: { $before })
proposal-on-version = sobre a versão { $number }
proposal-is-draft = Só você vê este rascunho. Quando estiver pronto, apresente-o a quem pode vê-lo: essas pessoas comentam, e você ainda pode alterá-lo.
proposal-publish = Apresentar às outras pessoas
proposal-open = Pedir posições
proposal-conclude = Concluir
proposal-closes = Fim da coleta de posições
proposal-closes-at = até { $due }
proposal-is-resolving = Há um bloqueio. Conversem sobre ele, anote abaixo o que foi dito, altere o texto para que responda à necessidade e depois peça posições mais uma vez.
proposal-positions = Posições
proposal-answered = Respostas: { $given } de { $all }
proposal-unanswered = Sem posição
proposal-hidden = As posições aparecem no fim da coleta. Você vê a sua.
proposal-so-far = Como está agora; as posições ainda podem mudar.
proposal-left-out = Quem fica fora da lista, e por quê
proposal-resolve = Abrir a rodada
proposal-resolve-help = Pelas regras, isto ainda não está decidido: conversa-se sobre o bloqueio, o texto pode ser alterado, e posições são pedidas mais uma vez.
proposal-comments = Comentários
proposal-comments-none = Ninguém comentou ainda.
proposal-comment = O seu comentário
proposal-comment-help = O que a tornaria melhor, ou o que falta nela.
proposal-comment-send = Comentar
proposal-withdraw = Retirar a proposta
proposal-withdraw-help = Um rascunho some sem deixar rastro. O que foi apresentado a outras pessoas continua disponível para leitura, e não é decidido.
# dynamic: proposal-state-
proposal-state-draft = Rascunho
proposal-state-shaping = Em discussão
proposal-state-testing = Posições pedidas
proposal-state-resolving = Bloqueio em resolução
proposal-state-closed = Encerrada, falta concluir
proposal-state-decided = Decidida
proposal-state-withdrawn = Retirada

proposal-suggest = Sugerir uma mudança
advice-ask = Pedir conselho
advice-open = Pedir conselho até um dia
advice-state-open = Conselho pedido
advice-until = Conselho até
advice-body = De qual entidade
advice-asked-of = Pediu-se conselho a { $body }.
advice-give = O seu conselho
advice-give-help = O que se deve saber antes de decidir.
advice-send = Dar o conselho
proposal-refusal-remark = Isso não pode ser dito nem respondido aqui.
proposal-refusal-advice = Não há entidade com este endereço.
proposal-refusal-advice-seen = Outras pessoas não podem ler esta proposta: é para a sua entidade e para quem responde.
proposal-refusal-advise = Este conselho não foi pedido a uma entidade pela qual você fala.
proposal-refusal-advised = Este conselho já foi dado.
task-advice = Pede-se conselho: { $title }
task-advice-action = Dar conselho
flash-proposal-replied = Sua resposta está publicada.
flash-proposal-advice = A entidade foi consultada. Quem fala por ela recebe uma mensagem.
flash-proposal-advised = O conselho está publicado.
# dynamic: remark-
remark-suggestion = Mudança sugerida
remark-advice = Conselho
# dynamic: reply-
reply-open = Responder
reply-words = Sua resposta
reply-words-help = Todas as pessoas que veem a proposta a leem. Recusar pede palavras.
reply-do-accepted = Aceitar
reply-do-declined = Recusar
reply-do-answered = Responder
reply-asked = Pedido
reply-accepted = Aceito
suggestion-not-yet = ainda não está no texto
reply-declined = Recusado
reply-answered = Respondido

decision-title = A decisão
decision-day = Decidida em
decision-decided-on = decidida em { $day }
decision-in-force = Em vigor
decision-superseded = Substituída
decision-lapsed = Expirada
decision-not-adopted = Não adotada
decision-review = A rever em
decision-lapses = Vale até
decision-superseded-by = Substituída por

opening-lede = A partir de agora ficam fixadas a lista de quem responde e as regras. Quem responde por alguém da lista recebe uma mensagem.
opening-again-lede = Posições são pedidas mais uma vez, à mesma lista e pelas mesmas regras.
opening-advice-lede = Até lá pede-se conselho. Quem decide responde a cada conselho e conclui quando todos o deram ou esse dia passou.
opening-closes = Até quando
opening-zone = No fuso horário
opening-zone-help = Por exemplo Europe/London, ou AoE para o fim do dia em qualquer lugar da Terra. Cada pessoa vê ao lado o seu próprio horário.
opening-roll = Quem responde
opening-roll-help = Esta é a lista segundo o registro de hoje. Quem fica fora aparece com o motivo.
opening-roll-none = Segundo o registro, ninguém responderia.
roll-nobody-speaks = ninguém fala agora em seu nome
roll-silent = Nesta lista, redes em cujo nome hoje ninguém fala e que por isso não podem responder: { $count }.
roll-out-of-reach = Mesmo que o resto concorde, estas regras não podem ser cumpridas.
ballot-out-of-reach = Mesmo que o resto vote, não se alcança o número que estas regras exigem.
opening-out = Fora da lista porque
roll-by-hand = Por quem abriu: { $why }
opening-refusal-by-hand = O que as redes decidiram é substituído ou alterado por todas elas: não exclua ninguém à mão e deixe os pesos como estão.
opening-refusal-closes = Indique um dia e uma hora.
opening-refusal-past = Esse momento já passou. Escolha um posterior.
opening-refusal-far = Falta mais de um ano. O ano está certo?
opening-refusal-skipped = Nesse dia, os relógios deste fuso pulam esta hora. Provavelmente você quer dizer { $instead }.
opening-refusal-zone = Este fuso horário não é conhecido.

position-title = A sua posição
position-answer = Posição
position-reason = Motivo
position-reason-help = Um bloqueio diz em que princípio, propósito ou necessidade se baseia.
position-give = Dar esta posição
position-given-at = Dada em { $at }. Pode ser alterada até o fim; as anteriores ficam guardadas.
position-change = Mudar esta posição
position-who = Quem
position-weight = Peso
position-by = por { $name }
position-yourself = Em seu próprio nome
position-none = Ainda não
position-hidden = Dada
position-earlier = Posições anteriores
position-earlier-line = { $who }: { $answer }, { $at }

# dynamic: answer-
answer-agree = De acordo
answer-reservation = De acordo com ressalva
answer-stand-aside = Ficar de lado
answer-against = Contra
answer-block = Bloquear
answer-abstain = Abster-se
answer-agree-help = Está bem assim.
answer-reservation-help = Pode seguir; o motivo diz o que deve ser ouvido.
answer-stand-aside-help = Não é para mim, mas não me oponho.
answer-against-help = Não deveria ser adotada.
answer-block-help = Não pode seguir como está.
answer-abstain-help = Sem opinião, ou não cabe a mim ter uma.

# dynamic: came-
came-adopted = Adotada
came-not-adopted = Não adotada
came-no-quorum = Participação insuficiente
came-blocked = Há um bloqueio: segue-se uma rodada de resolução
came-vote-follows = Há um bloqueio: segue-se uma votação

outcome-statement = Conclusão
outcome-statement-help = O que foi decidido e por quê, o que será do que não foi seguido, e agradecimentos.
outcome-review-help = Nesse dia chega um lembrete. Pode ficar vazio.
outcome-lapses-help = O último dia. Pode ficar vazio: nesse caso, vale até que algo a substitua.
outcome-confirm = Confirmar o resultado
outcome-refusal-day = Indique um dia.

rules-title = Regras
rules-list-lede = Como as propostas são decididas. Cada conjunto de regras diz em frases o que significa, e pode ser testado com respostas inventadas.
rules-none = Ainda não há regras.
rules-new = Novas regras
rules-edit = Alterar as regras
rules-save = Salvar as regras
rules-retired = Fora de escolha
rules-edit-lede = As propostas cujas posições já foram pedidas mantêm as regras com que começaram.
rules-newer = Outra pessoa salvou estas regras enquanto você escrevia. O que você escreveu está abaixo e ainda não foi salvo. Veja o que ela salvou e depois salve o seu texto no lugar.
rules-see-newer = Ver o que foi salvo (nova janela)
rules-says = O que dizem as regras
rules-arithmetic = A conta
rules-line-rule = Regra
rules-line-have = Há
rules-line-of = De
rules-line-bound = Necessário ou permitido
rules-line-result = Resultado
rules-line-least = no mínimo { $number }
rules-line-most = no máximo { $number }
rules-line-blocks = { $from ->
    [one] Uma proposta é barrada a partir de { $from } bloqueio
   *[other] Uma proposta é barrada a partir de { $from } bloqueios
}
rules-line-holds = cumprida
rules-line-fails = não cumprida
rules-line-cap-holds = não aconteceu
rules-line-cap-fails = aconteceu
rules-line-block-holds = nenhum bloqueio a barra
rules-line-block-fails = está barrada
rules-try = Testar as regras
rules-try-note = Respostas inventadas; nada disto é guardado.
rules-try-group = Grupo { $number }
rules-try-part = Parte da lista
rules-try-weight = Peso de cada um
rules-try-silent = Não dizem nada
rules-try-test = Qual coleta de posições
rules-try-first = A primeira
rules-try-last = Depois da última rodada de resolução
rules-try-vote = A votação depois de um bloqueio
rules-try-go = Ver o resultado
rules-part-networks = Redes
rules-part-persons = Pessoas

# dynamic: rules-kind-
rules-kind-consent = Consentimento
rules-kind-consensus = Consenso
rules-kind-vote = Votação formal

rules-whom-all = todos os que respondem
rules-whom-networks = todas as redes
rules-whom-persons = todas as pessoas
rules-whom-weight = todo o peso
rules-whom-networks-weight = todo o peso das redes
rules-whom-persons-weight = todo o peso das pessoas
rules-base-decided = quem é a favor ou contra
rules-base-answered = quem participou
rules-base-roll = a lista toda

rules-say-answers = Pode-se responder: { $answers }.
rules-say-reasons = É preciso dar um motivo para: { $answers }.
rules-say-silence = Quem não diz nada está de acordo.
rules-say-quorum = É preciso que participe no mínimo { $share } de { $whom }; abster-se é participar.
rules-say-quorum-opinion = É preciso que participe no mínimo { $share } de { $whom }; abster-se não é participar.
rules-say-needed = É adotada com { $needed }.
rules-say-needed-all = Só é adotada com tudo isto: { $needed }.
rules-say-more-decided = mais de { $share } a favor entre quem é a favor ou contra (contando { $whom })
rules-say-least-decided = no mínimo { $share } a favor entre quem é a favor ou contra (contando { $whom })
rules-say-more-answered = mais de { $share } a favor entre quem participou (contando { $whom })
rules-say-least-answered = no mínimo { $share } a favor entre quem participou (contando { $whom })
rules-say-more-roll = mais de { $share } a favor na lista toda (contando { $whom })
rules-say-least-roll = no mínimo { $share } a favor na lista toda (contando { $whom })
rules-say-cap = Não é adotada se mais de { $share } de quem participou responder: { $answers }.
rules-say-block = { $from ->
    [one] Um bloqueio a barra
   *[other] { $from } bloqueios a barram
}, { $rounds ->
    [0] sem rodada de resolução.
    [one] e abre-se uma rodada de resolução, depois da qual posições são pedidas mais uma vez.
   *[other] e abrem-se até { $rounds } rodadas de resolução; depois de cada uma, posições são pedidas mais uma vez.
}
rules-say-block-falls = Se depois disso ainda houver um bloqueio, não é adotada.
rules-say-block-vote = Se depois disso ainda houver um bloqueio, segue-se uma votação, que exige { $needed }.
rules-say-open-none = Não está fixado quanto tempo fica aberto.
rules-say-open = Fica aberto durante no mínimo { $days ->
    [one] { $days } dia inteiro
   *[other] { $days } dias inteiros
} em todos os lugares da Terra.
rules-say-quiet = Dias que não contam, e em que nada se encerra: { $days }.
rules-say-at-once = As posições aparecem à medida que são dadas.
rules-say-at-closing = As posições aparecem no fim da coleta.

rules-majority-number = Maioria { $number }
rules-quorum = Quórum
rules-blocks = Bloqueios
rules-field-title = Como se chamam
rules-field-slug = Parte do endereço
rules-field-slug-help = Letras minúsculas sem acento, algarismos e hifens. Não poderá ser alterada depois.
rules-field-kind = Para
rules-field-answers = O que se pode responder
rules-field-reasons = O que exige um motivo
rules-field-silence = O silêncio
rules-silence-nothing = não quer dizer nada
rules-silence-agrees = vale como acordo
rules-field-quorum = Quem deve participar, no mínimo
rules-field-share = Parte que deve ser a favor
rules-field-share-help = Por exemplo 1/2, 2/3 ou 75%. Deixe vazio se não houver.
rules-field-whom = Contando
rules-field-abstentions = Quem se abstém participa
rules-field-more = É preciso mais do que isso; caso contrário, exatamente isso basta
rules-field-base = Em relação a
rules-field-cap = Ficam de lado: no máximo
rules-field-cap-help = Uma parte de quem participou, por exemplo 1/4. Deixe vazio se não houver limite.
rules-field-from = Número de bloqueios que a barram
rules-field-from-help = Só onde se pode bloquear.
rules-field-rounds = Rodadas de resolução
rules-field-then = Se ainda houver um bloqueio depois delas
rules-then-falls = não é adotada
rules-then-vote = segue-se uma votação
rules-field-later = Parte necessária nessa votação
rules-field-later-help = Entre quem é a favor ou contra, por exemplo 4/5. Mais do que era preciso antes.
rules-field-days = Dias em que as posições são pedidas, no mínimo
rules-field-days-help = Dias inteiros em todos os lugares da Terra, para que todas as pessoas os tenham.
rules-field-quiet = Dias de descanso
rules-field-quiet-help = Eles não contam, e nada se encerra neles.
rules-field-shown = As posições aparecem
rules-shown-at-once = à medida que são dadas
rules-shown-at-closing = no fim da coleta
rules-field-retired = Não oferecer mais para escolha
rules-field-retired-help = As propostas que têm estas regras ficam com elas.

# dynamic: weekday-
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo

rules-refusal-share = Escreva uma parte, por exemplo 1/2, 2/3 ou 75%.
rules-refusal-number = Escreva um número inteiro que não seja grande demais.
rules-refusal-between = Escreva um número inteiro de { $least } a { $most }.
rules-refusal-choice = Escolha uma destas opções.
rules-refusal-secret = O que era secreto continua a sê-lo: crie outras regras para cédulas abertas.
rules-refusal-least = No máximo { $most } dias.
rules-refusal-quiet = Ao menos um dia da semana não pode ser dia de descanso.
rules-refusal-slug = Letras minúsculas sem acento, algarismos e hifens, por exemplo dois-tercos.
rules-refusal-taken = Outras regras têm este endereço.
rules-refusal-many = Há lugar para { $most } conjuntos de regras, e não mais.
# dynamic: rules-fault-
rules-fault-no-agreement = Ninguém poderia responder a favor: permita que as pessoas estejam de acordo.
rules-fault-nothing-needed = Com estas regras, tudo seria adotado: indique uma maioria, ou permita bloquear.
rules-fault-more-than-all = { $share } é mais do que pode haver.
rules-fault-nothing-asked = { $share } não exige nada.
rules-fault-block = Um bloqueio deve ter efeito, e só onde se pode bloquear.
rules-fault-reason = Pede-se um motivo para uma resposta que não pode ser dada.
rules-fault-cap = O limite é sobre uma resposta que não pode ser dada, ou sobre o acordo.
rules-fault-silence = Quando o silêncio vale como acordo, todos participam: um quórum não diz nada.
rules-fault-vote = A votação depois de um bloqueio deve exigir mais do que aquilo que não bastou antes.
rules-fault-part = As regras contam uma parte da lista à qual ninguém pertence.
rules-fault-never = Com esta lista, nada poderia ser adotado, mesmo que todos estivessem de acordo.

proposal-refusal-body = Escolha uma destas entidades.
proposal-refusal-rules = Escolha um dos conjuntos de regras.
proposal-refusal-supersedes = Um destes números não é de nenhuma decisão adotada.
proposal-refusal-narrower = Esta decisão pode ser lida por mais pessoas do que isto: escolha que pelo menos outras tantas o vejam, ou não a indique.
proposal-refusal-fewer = Isto foi decidido por mais pessoas do que decidiriam aqui: uma pessoa não anula o que uma entidade decidiu, nem uma entidade o que as redes decidiram.
proposal-refusal-sooner = Já há candidaturas: este prazo pode ser adiado, mas não antecipado nem deixado vazio.
proposal-refusal-networks = As redes respondem juntas ao que é apresentado à confederação ou à associação. Escolha aqui quem tem um cargo nesta entidade.
proposal-refusal-frozen = Depois de pedidas as posições, só o texto pode ser alterado.
proposal-refusal-wider = O que foi apresentado a alguns não é mostrado a mais gente.
proposal-refusal-closed = Isto não é possível na situação em que a proposta está agora.
proposal-refusal-many = Há lugar para { $most }, e não mais.
proposal-refusal-days = { $days ->
    [0] Assim não sobra nenhum dia que conte e seja inteiro em todos os lugares da Terra
    [one] Assim sobra só um dia que conta e é inteiro em todos os lugares da Terra
   *[other] Assim sobram só { $days } dias que contam e são inteiros em todos os lugares da Terra
}; as regras querem no mínimo { $least }.
proposal-refusal-quiet = As regras dizem que nada se encerra neste dia da semana.
proposal-refusal-weight = Indique um número inteiro de 1 a 1000000 e um motivo com 300 letras no máximo.
proposal-refusal-weights = Quem divide a resposta de uma rede tem o mesmo peso.
proposal-refusal-answer = Escolha uma posição.
proposal-refusal-reason = Esta posição precisa de um motivo.
proposal-refusal-block-reason = Diga em que princípio, propósito ou necessidade o bloqueio se baseia.
proposal-refusal-late = As posições não são mais recebidas: o prazo acabou.
proposal-refusal-roll = Você não está na lista de quem responde aqui, ou ninguém lhe deu um cargo para isso.
proposal-refusal-comment = Os comentários são para quem ocupa um cargo, enquanto a proposta está aberta.
proposal-refusal-not-over = O prazo para as posições ainda não acabou.
proposal-refusal-not-blocked = Não há nenhum bloqueio.
proposal-refusal-blocked = Há um bloqueio. Pelas regras, isto ainda não está decidido.
proposal-refusal-past = Escolha um dia que ainda está por vir.

task-position = Dar uma posição: { $title }
task-position-action = Dar uma posição
task-conclude = Pronto para concluir: { $title }
task-conclude-action = Concluir
task-resolve = Há um bloqueio: { $title }
task-resolve-action = Resolver

flash-rules-saved = As regras foram salvas.
flash-proposal-saved = A proposta foi salva.
flash-proposal-published = A proposta foi apresentada a quem pode vê-la.
flash-proposal-withdrawn = A proposta foi retirada.
flash-proposal-commented = O seu comentário foi publicado.
flash-proposal-opened = Pedem-se posições. Quem responde por alguém da lista recebe uma mensagem.
flash-advice-opened = Pede-se conselho.
flash-election-opened = A votação está aberta. Quem vota recebe uma mensagem.
flash-suggestion-accepted = Mudança aceita. Agora leve-a para o texto: o que foi sugerido está na página da proposta.
flash-proposal-resolving = A rodada está aberta.
flash-proposal-concluded = O resultado foi confirmado.
flash-position-given = A sua posição foi dada. Você pode alterá-la até o fim.

# dynamic: mail-proposal-
mail-proposal-opened-subject = Uma posição é pedida a { $body }: { $title }
mail-proposal-opened =
    Uma proposta espera uma posição de { $body }: { $title }

    Ela pode ser dada até { $due }, e alterada até lá.
mail-proposal-opened-button = Ler e dar uma posição
mail-proposal-review-subject = Para rever: { $title }
mail-proposal-review =
    Uma decisão de { $body } devia ser revista em { $day }: { $title }

    Ainda vale? Se não, apresente uma proposta que tome o seu lugar.
mail-proposal-review-button = Ler a decisão
mail-proposal-advice-subject = Pede-se o seu conselho: { $title }
mail-proposal-advice =
    Pede-se o conselho de { $body } sobre uma proposta antes de ser decidida: { $title }
mail-proposal-advice-button = Ler e dar conselho
mail-proposal-decided-subject = Concluída: { $title }
mail-proposal-decided =
    As posições sobre uma proposta para { $body } foram avaliadas pelas regras, e o resultado está confirmado: { $title }
mail-proposal-decided-button = Ler o resultado
mail-proposal-closes-subject = Faltam dois dias: { $title }
mail-proposal-closes =
    { $body } ainda não deu uma posição: { $title }

    Ela pode ser dada até { $due }.
mail-proposal-closes-button = Dar uma posição

# dynamic: fact-decisions
fact-decisions-rules-made = { $who } criou as regras: { $what }
fact-decisions-rules-changed = { $who } alterou as regras: { $what }
fact-decisions-proposed = { $who } apresentou uma proposta: { $what }
fact-decisions-proposal-changed = { $who } alterou a proposta: { $what }
fact-decisions-commented = { $who } comentou a proposta: { $what }
fact-decisions-replied = { $who } respondeu a um comentário sobre a proposta: { $what }
fact-decisions-advice-asked = { $who } pediu conselho sobre a proposta: { $what }
fact-decisions-advised = { $who } deu conselho sobre a proposta: { $what }
fact-decisions-opened = { $who } pediu posições sobre: { $what }
fact-decisions-position-given = { $who } deu uma posição sobre: { $what }
fact-decisions-resolving = { $who } abriu uma rodada de resolução para: { $what }
fact-decisions-decided = { $who } concluiu a proposta: { $what }
fact-decisions-withdrawn = { $who } retirou a proposta: { $what }

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = Propostas que escreveu
merging-decisions-version-person = Versões de propostas que salvou
merging-decisions-version-draft-of = Rascunhos de propostas
merging-decisions-comment-person = Comentários sobre propostas
merging-decisions-voter-person = Propostas às quais deve responder
merging-decisions-position-person = Posições que deu
merging-decisions-decision-person = Decisões que concluiu

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = Diz respeito a
proposal-concerns-help = A parte em questão não decide. Quem ocupa um cargo dela ou de uma parte dela, ou declarou um vínculo com ela, fica fora da lista, com o motivo; você vê isso antes da abertura.
proposal-concerns-more = E também a
proposal-concerns-none = Ninguém em particular
roll-about-them = É a parte em questão
roll-tied-by-office = Ocupa ou ocupou um cargo da parte em questão
roll-tied = Declarou um vínculo com a parte em questão
rules-field-weights = Quanto pesam as redes
rules-field-weights-help = Quem pede as posições vê os pesos e pode ajustá-los.
rules-weights-equal = Todas o mesmo
rules-weights-members = Quantos membros individuais tiverem
rules-say-weights-members = Uma rede pesa tanto quanto o número dos seus membros individuais, e no mínimo 1.
rules-field-proxies = Procurações que uma pessoa pode ter
rules-field-proxies-help = Por quantos outros alguém pode responder. Vazio: por ninguém.
rules-say-proxies = Quem está na lista pode deixar outra pessoa da lista responder em seu lugar; número máximo de procurações que alguém pode ter: { $most }. Ninguém repassa as que tem.
rules-field-split = A resposta de uma rede é dividida
rules-field-split-help = Entre todas as pessoas que falam por ela quando a lista é fixada, em partes iguais.
rules-say-split = A resposta de uma rede é dividida em partes iguais entre todas as pessoas que falam por ela.
ballot-fault-split = As cédulas não são divididas entre quem fala por uma rede.
proxy-title = Deixar outra pessoa responder
proxy-holder = Quem responde
proxy-holder-help = Você pode retirar a procuração até o fim. Também pode responder por sua conta, o que igualmente a retira.
proxy-give = Dar a procuração
proxy-take-back = Retirar a procuração
proxy-held-by = Procuração com { $name }
proxy-refusal = Aqui não se dão procurações.
proxy-refusal-roll = Escolha alguém da lista.
proxy-refusal-hop = Quem deu a própria procuração não recebe nenhuma, e quem tem uma não dá a sua.
proxy-refusal-many = Número de procurações que esta pessoa já tem: { $most }. Não pode haver mais.
flash-proxy-given = A procuração foi dada. Quem responde por você recebe uma mensagem.
flash-proxy-back = Você volta a responder por sua conta.
# dynamic: mail-proxy-
mail-proxy-given-subject = Você responde por procuração: { $title }
mail-proxy-given = Alguém da lista deixa { $body } responder em seu lugar: { $title }
mail-proxy-given-button = Ler e responder
fact-decisions-proxy-given = { $who } deu uma procuração para: { $what }
fact-decisions-proxy-taken-back = { $who } retirou uma procuração para: { $what }

## Advice, who leads, what follows

rules-kind-advice = Conselho
rules-for-advice = Para uma pessoa que decide depois de pedir conselho
rules-say-advice = Quem propõe decide, depois de pedir conselho a quem conhece o assunto e a quem a decisão afeta, e responde a cada conselho dado.
proposal-roll-members = Os membros individuais da rede
proposal-refusal-no-advice = Antes, peça conselho a alguém.
proposal-refusal-unanswered = { $count ->
    [one] Um conselho ainda não foi respondido.
    [many] { $count } de conselhos ainda não foram respondidos.
   *[other] { $count } conselhos ainda não foram respondidos.
 }
advice-person = Ou uma pessoa
advice-person-help = O endereço de e-mail dela. Ela recebe uma mensagem se estiver no registro, e o conselho aparece quando ela o der.
advice-ask-person = Pedir a esta pessoa
flash-proposal-adviser = Se o registro conhece este endereço, o pedido foi enviado a quem o tem.
outcome-adopts = O que você decide
outcome-adopt = É adotada
outcome-adopt-not = Não é adotada
outcome-tasks-help = Uma em cada linha; um dia como 2027-03-01 no fim da linha é o prazo dela. Quem a faz é escolhido depois.
proposal-facilitator = Conduzida por
proposal-facilitator-choose = Escolher quem a conduz com você
proposal-facilitator-help = Essa pessoa pode fazer tudo o que você pode: alterar, abrir, resolver, concluir.
proposal-facilitator-none = Mais ninguém
proposal-facilitator-set = Escolher
proposal-refusal-facilitator = Escolha alguém que ocupe um cargo na entidade.
flash-proposal-led = Foi anotado quem a conduz.
proposal-subjects = Assuntos
proposal-subjects-help = Algumas palavras separadas por vírgulas, por exemplo: idiomas, reuniões.
proposal-about = A nossa rede responde em “{ $title }” ({ $url }). O que pensam os seus membros?
decisions-any = Qualquer
decisions-year = Ano
position-poll = O que a nossa gente disse
position-ask-members = Perguntar antes aos membros da rede
position-poll-number = Número da consulta
position-poll-help = Por exemplo 2026-7; aparece com a posição.
position-refusal-poll = Não há proposta nem consulta com este número.
flash-proposal-attached = O arquivo foi adicionado.
flash-proposal-detached = O arquivo foi removido.
decision-tasks = O que se segue
decision-task-due = até { $day }
decision-task-by = Feita por { $name }
decision-task-nobody = Ninguém ainda
decision-task-choose = Escolher quem a faz
decision-task-bearer = Quem a faz
decision-task-bearer-help = Alguém com um cargo na entidade; uma mensagem avisa a pessoa, e a tarefa fica à espera na mesa dela.
decision-task-done = Feito
decision-task-do = Feito
decision-task-open = Ainda não feito
flash-proposal-task = Está anotado.
decision-correct = Adicionar uma correção
decision-correct-help = O que está escrito não muda; o que se deve saber a respeito é adicionado com o seu dia.
decision-correct-send = Adicionar
decision-correction = Correção, { $day }:
flash-proposal-corrected = A correção foi adicionada.
decision-cite = Para citar
decision-cite-words = { $body }: { $title }. Decisão { $number }, { $day }. { $url }
remark-correction = Correção
link-refusal = Este link não é nosso, ou foi alterado. Abra a proposta e responda lá.
link-refusal-other = Este link foi enviado a outra pessoa. Abra a proposta e responda lá, se a sua resposta também for pedida.
task-follows = A fazer: { $what }
task-follows-action = Ver
mail-proposal-advice-person-subject = Pede-se o seu conselho: { $title }
mail-proposal-advice-person = { $who } pede o seu conselho sobre uma proposta antes de ser decidida: { $title }
mail-proposal-advice-person-button = Ler e dar conselho
mail-proposal-facilitator-subject = Você conduz uma proposta: { $title }
mail-proposal-facilitator = { $who } escolheu você para conduzir em conjunto uma proposta para { $body }: { $title }
mail-proposal-facilitator-button = Abrir
mail-proposal-task-subject = Algo para você fazer: { $title }
mail-proposal-task = { $who } pede que você faça algo que se segue de uma decisão de { $body }: { $title }
mail-proposal-task-button = Ver o quê
fact-decisions-led = { $who } escolheu quem conduz: { $what }
fact-decisions-task-given = { $who } escolheu quem faz o que se segue de: { $what }
fact-decisions-task-done = { $who } anotou o que foi feito de: { $what }
fact-decisions-corrected = { $who } adicionou uma correção a: { $what }
merging-decisions-proposal-facilitator = Propostas que conduz
merging-decisions-task-person = Tarefas de decisões que fez
merging-decisions-task-bearer = Tarefas de decisões que cabem à pessoa

# dynamic: api-subject-
api-subject-decisions = Propostas e decisões, com quem responde, as posições e as contagens assim que todos as veem: aberto a todos

## Alterações em parte, revisões, notas, respostas, não participar

proposal-changes = Altera em parte
proposal-changes-help = Números de decisões anteriores que continuam em vigor e que esta altera.
proposal-refusal-changes = Uma decisão é substituída ou alterada em parte, não as duas coisas.
decision-changed-by = Alterada em parte por
decision-answered = Opinião dada
decision-elected = Eleição concluída
decision-reviewed = Revista em { $day }:
decision-review-do = Rever
decision-reviewed-what = O que resultou
decision-reviewed-help = Se ela ainda cumpre o seu propósito, e a quem se perguntou. Para alterá-la, apresente uma nova proposta que tome o seu lugar.
decision-review-next = Próxima revisão em
decision-review-send = Ainda vale
proposal-refusal-not-in-force = Esta decisão não está em vigor.
proposal-note = Notas de uma reunião sobre o bloqueio
proposal-note-help = Quem se reuniu, que necessidade foi apontada e quem mudou de ideia.
proposal-note-send = Adicionar as notas
proposal-refusal-tied = Você tem um vínculo com a parte em questão e por isso não decide aqui.
roll-not-established = A rede não está estabelecida
position-tie = ({ $tie })
unfollowed-title = Preocupações e respostas
unfollowed-note = Ressalvas, bloqueios e tudo o mais que tinha um motivo, com as respostas
unfollowed-none = Ainda sem resposta
unfollowed-help = O que será disso: o que foi alterado, o que não foi e por quê.
recusal-title = Não participar desta decisão
recusal-why = Por que você não participa
recusal-help = Por exemplo: Trabalho para a universidade que faz o pedido. Todas as pessoas que veem a lista leem isto.
recusal-out = Não participar
recusal-back = Voltar a participar
recusal-is-out = Você não participa: a sua posição não é contada, e a lista fica com um nome a menos.
recusal-stood-out = Decidiu não participar: { $why }
recusal-refusal-last = Sem você, ninguém poderia decidir por estas regras.
recusal-refusal-others = Outra pessoa também fala em nome desta rede: deixe a resposta com ela.
who-today = Segundo o registro de hoje. Quando as posições forem pedidas, a lista ficará fixa como estiver nesse momento.
who-frozen = Como ficou fixa quando as posições foram pedidas pela primeira vez.
who-more = Mostrar mais
task-shape = Em discussão: { $title }
task-shape-action = Ler e comentar
task-suggestion = Uma mudança sugerida espera resposta: { $title }
task-suggestion-action = Responder
task-review = A rever: { $title }
task-review-action = Rever
flash-proposal-noted = As notas foram adicionadas.
flash-proposal-reviewed = A decisão continua valendo.
flash-recusal-out = Você não participa. Todas as pessoas que veem a lista leem por quê.
flash-recusal-back = Você voltou a participar.
mail-proposal-published-subject = Ajude a dar forma a uma proposta: { $title }
mail-proposal-published =
    Uma proposta foi apresentada a { $body }: { $title }

    Ela ainda pode ser alterada. Diga o que a tornaria melhor, antes que as posições sejam pedidas.
mail-proposal-published-button = Ler e comentar
mail-proposal-resolving-subject = Conversa-se sobre um bloqueio: { $title }
mail-proposal-resolving =
    Há um bloqueio contra uma proposta apresentada a { $body }: { $title }

    Agora conversa-se sobre ele, e o texto pode ser alterado. Depois, posições são pedidas mais uma vez.
mail-proposal-resolving-button = Ler
mail-proposal-withdrawn-subject = Retirada: { $title }
mail-proposal-withdrawn =
    Uma proposta apresentada a { $body } foi retirada e não é decidida: { $title }
mail-proposal-withdrawn-button = Ler
mail-proposal-left-out-subject = Você não responde: { $title }
mail-proposal-left-out =
    Uma proposta a { $body } está aberta, e quem a abriu deixou você, ou a entidade pela qual você fala, fora da lista de quem responde: { $title }

    A lista diz por quê. Se for um engano, escreva a quem conduz a proposta.
mail-proposal-left-out-button = Ler
mail-proposal-lapses-subject = Em breve deixa de valer: { $title }
mail-proposal-lapses =
    O último dia em vigor de uma decisão de { $body } é { $day }: { $title }

    Se ela deve continuar, apresente uma nova proposta que tome o seu lugar.
mail-proposal-lapses-button = Ler a decisão
fact-decisions-stood-out = { $who } decidiu não participar de: { $what }
fact-decisions-came-back = { $who } voltou a participar de: { $what }
fact-decisions-position-replied = { $who } respondeu a uma posição sobre: { $what }
fact-decisions-noted = { $who } adicionou notas sobre um bloqueio a: { $what }
fact-decisions-reviewed = { $who } reviu: { $what }
remark-note = Notas de uma reunião
merging-decisions-reply-person = Posições a que respondeu
roll-stood-out = Decidiu não participar
mail-proxy-returned-subject = A sua procuração volta a ser sua: { $title }
mail-proxy-returned =
    Quem ia responder por procuração no lugar de { $body } decidiu não participar desta decisão: { $title }

    Responda por sua conta, ou deixe outra pessoa responder.
mail-proxy-returned-button = Ler e responder
mail-proposal-vote-follows-subject = Segue-se uma votação: { $title }
mail-proposal-vote-follows =
    Ainda há um bloqueio contra uma proposta apresentada a { $body }: { $title }

    Pelas regras, segue-se agora uma votação, que exige mais do que era preciso antes.
mail-proposal-vote-follows-button = Ler
merging-decisions-voter-stood-out-by = Decisões das quais decidiu não participar

## News

# dynamic: news-
news-decisions-proposed = proposta apresentada
news-decisions-decided = decisão tomada
