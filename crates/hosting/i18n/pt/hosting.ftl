### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = Sediar uma conferência
hosting-lede = Chamadas para sediar, do primeiro anúncio à escolha, e onde as conferências foram realizadas até agora.
hosting-calendar = Os prazos em um calendário
kind-call = Chamada para sediar
rotation-title = Onde foi realizada até agora
rotation-of = { $series }: onde foi realizada até agora
rotation-note = Quem escolhe o próximo lugar vê aqui de quem pode ser a vez. As regiões são as das Nações Unidas (M49).
rotation-edition = Conferência
rotation-year = Ano
rotation-place = Local
rotation-region = Região
rotation-hosts = Instituições anfitriãs

# dynamic: region-
region-002 = África
region-009 = Oceania
region-019 = Américas
region-142 = Ásia
region-150 = Europa

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who } publicou a chamada: { $what }
fact-hosting-call-changed = { $who } alterou a chamada: { $what }
fact-hosting-call-withdrawn = { $who } retirou a chamada: { $what }
fact-hosting-call-closed = { $who } encerrou sem instituição anfitriã a chamada: { $what }
fact-hosting-opened = { $who } abriu as candidaturas entregues para a chamada: { $what }
fact-hosting-bid-opened = Uma candidatura foi aberta: { $what }
fact-hosting-bid-withdrawn = { $who } retirou uma candidatura depois de aberta: { $what }
fact-hosting-answered = { $who } respondeu a uma pergunta sobre a chamada: { $what }
fact-hosting-sample-loaded = { $who } carregou a chamada de exemplo: { $what }

# dynamic: news-
news-hosting-called = chamada para sediar aberta
news-hosting-call-changed = chamada para sediar alterada
news-hosting-call-withdrawn = chamada para sediar retirada
news-hosting-call-closed = chamada encerrada sem instituição anfitriã
news-hosting-opened = abertura das candidaturas entregues

# dynamic: api-subject-
api-subject-calls-to-host = As chamadas para sediar, com tudo o que dizem: aberto a todos

# dynamic: merging-hosting-
merging-hosting-question-answered-by = Perguntas de equipes candidatas que respondeu

## The sample

sample-call-title = Exemplo de chamada para sediar a próxima conferência
sample-call-note = **Isto é um exemplo para você conhecer as páginas.** A confederação não publicou esta chamada, e ninguém pode se candidatar de verdade. As regras que vêm de outras entidades dizem de quais.

## Lists of things that are composed

compose-up = Mover para cima
compose-down = Mover para baixo
compose-remove = Remover

## Calls

calls-title = Chamada
calls-body = Entidade
calls-state = Situação
calls-next = O que vem a seguir
calls-open = Abertas agora
calls-open-none = Nenhuma instituição anfitriã é procurada no momento. Quem segue o feed fica sabendo da próxima chamada.
calls-drafts = Ainda não publicadas
calls-past = Chamadas anteriores
calls-new = Criar uma chamada para sediar
calls-new-lede = Uma chamada começa com o conteúdo de outra ou com o modelo. Você a compõe por partes, e ninguém mais a vê antes de você publicá-la.
calls-new-nobody = As chamadas são criadas por quem fala por uma entidade. Você não tem agora um mandato para falar por uma entidade.
calls-make = Começar a chamada
calls-for = Conferência
calls-window = Quando a conferência deve ser realizada
calls-window-from = a partir de { $day }
calls-window-until = até { $day }
calls-days =
    { $count ->
        [one] pelo menos { $count } dia
       *[other] pelo menos { $count } dias
    }
calls-compose = Compor a chamada
calls-compose-lede = Cada parte tem a sua própria página. O que você escreve fica no idioma em que você lê estas páginas; os outros idiomas ficam como estão.
calls-part = Parte
calls-part-has = Contém
calls-part-missing = Falta
calls-has =
    { $count ->
        [one] { $count } item
       *[other] { $count } itens
    }
calls-languages = Idiomas
calls-languages-note = Abra estas páginas em outro idioma para escrever a chamada nele.
calls-written = { $count } de { $all } textos
calls-publish = Publicar a chamada
calls-publish-note = A partir daí, todas as pessoas podem lê-la. Os prazos só podem ser adiados para um momento posterior, e cada alteração diz o que mudou e por quê.
calls-not-ready = Antes de publicar, é preciso adicionar o que falta acima.
calls-discard = Descartar o rascunho
calls-draft-note = Isto é um rascunho. Quem cuida das chamadas desta entidade o vê, e ninguém mais.
calls-save = Salvar esta parte
calls-newer = Enquanto isso, outra pessoa salvou esta chamada. O que você escreveu está abaixo e não foi salvo: veja a versão mais recente e salve de novo.
calls-see-newer = Abrir a versão mais recente ao lado desta página
calls-end = Encerrar a chamada sem instituição anfitriã
calls-end-lede = Todas as pessoas podem ler que a chamada terminou e por quê. Isto não pode ser desfeito.
calls-end-how = Como ela termina
calls-end-withdrawn = É retirada
calls-end-closed = Terminou sem resultado: ninguém se candidatou, ou nenhuma candidatura foi boa o bastante
calls-end-why = Por quê
calls-end-why-help = Para todas as pessoas, sobretudo para quem se candidatou.
calls-ended = Esta chamada terminou sem instituição anfitriã
calls-versions = O que mudou
calls-versions-lede = Todas as versões publicadas desta chamada, as mais recentes primeiro.
calls-versions-none = Ainda não foi publicada.
calls-version = Versão { $number }, desde { $at }
calls-changed-times =
    { $count ->
        [one] Alterada { $count } vez desde a publicação
       *[other] Alterada { $count } vezes desde a publicação
    }
calls-calendar-step = { $step }: { $title }
calls-timeline-note = Cada prazo aparece no seu fuso horário e, ao lado, no fuso do próprio prazo.
calls-checks-note = São examinados primeiro. O que está marcado como formalidade pode ser corrigido até uma data fixada.
calls-budget-note = Os orçamentos podem estar em qualquer moeda. Eles são comparados em { $currency }.
calls-criteria-note = Os pesos de todos os critérios somam 100. A margem diz até onde um peso pode variar de forma razoável; mais tarde, ela mostra se a ordem das candidaturas é firme.
calls-events-note = Nestes dias acontecem outros eventos.
calls-borrowed = Vem de
calls-criterion = Critério
calls-range = Margem
calls-rules-link = As regras pelas quais se decide
calls-published = O que é publicado e quando
calls-sections-expression = Manifestação de interesse
calls-sections-bid = A candidatura
calls-required = obrigatório
calls-not-required = pode ser omitido
calls-words =
    { $count ->
        [one] no máximo { $count } palavra
       *[other] no máximo { $count } palavras
    }
calls-attached-may = é possível anexar arquivos
calls-attached-must = é preciso anexar um arquivo
calls-private = só para a comissão avaliadora
calls-mendable = uma formalidade que pode ser corrigida até uma data fixada
calls-appraisers =
    { $count ->
        [one] Pelo menos { $count } pessoa avalia cada candidatura.
       *[other] Pelo menos { $count } pessoas avaliam cada candidatura.
    }
calls-grace-hours =
    { $count ->
        [one] O que chegar até { $count } hora depois ainda conta.
       *[other] O que chegar até { $count } horas depois ainda conta.
    }
calls-grace-minutes =
    { $count ->
        [one] O que chegar até { $count } minuto depois ainda conta.
       *[other] O que chegar até { $count } minutos depois ainda conta.
    }

# dynamic: calls-time-
calls-time-done = encerrado
calls-time-next = próximo
calls-time-planned = por vir

# dynamic: calls-state-
calls-state-draft = Rascunho
calls-state-open = Aberta a candidaturas
calls-state-over = Fechada a candidaturas
calls-state-opened = Candidaturas já abertas e em avaliação
calls-state-decided = Decidida
calls-state-closed = Encerrada sem instituição anfitriã
calls-state-withdrawn = Retirada

# dynamic: calls-part-
calls-part-about = O que se procura
calls-part-about-lede = O que se pede à instituição anfitriã, quando, e o que ela recebe.
calls-part-timeline = Cronograma
calls-part-timeline-lede = Quando cada etapa termina. Deixe vazias as etapas que a sua chamada não tem; só o prazo das candidaturas é necessário.
calls-part-checks = Requisitos
calls-part-checks-lede = O que quem se candidata deve cumprir antes de a candidatura ser avaliada.
calls-part-sections = Seções da candidatura
calls-part-sections-lede = O que se escreve e se anexa, com a manifestação de interesse e com a candidatura.
calls-part-budget = Formulário de orçamento
calls-part-budget-lede = As rubricas que todo orçamento tem. Cada candidatura informa cada rubrica para participação baixa, prevista e alta.
calls-part-tiers = Categorias de taxa
calls-part-tiers-lede = Grupos de participantes que pagam uma mesma taxa.
calls-part-criteria = Critérios
calls-part-criteria-lede = Com que critérios as candidaturas são avaliadas, quanto vale cada um e o que significa cada ponto da escala.
calls-part-events = Outros eventos
calls-part-events-lede = Conferências, feriados e outros dias que convém evitar nas candidaturas.
calls-part-conduct = Quem avalia e decide
calls-part-conduct-lede = A comissão avaliadora, a decisão, e o que é publicado quando.

# dynamic: calls-step-
calls-step-expression = Manifestações de interesse
calls-step-questions = Últimas perguntas sobre a chamada
calls-step-answers = Todas as perguntas respondidas
calls-step-bid = Candidaturas entregues
calls-step-mending = Formalidades corrigidas
calls-step-asking = Perguntas da comissão avaliadora respondidas
calls-step-appraisal = Avaliações entregues
calls-step-presentation = Apresentações ou visitas
calls-step-recommendation = Recomendação da comissão avaliadora
calls-step-decision = Decisão
calls-step-agreement = Acordo assinado

# dynamic: calls-mode-
calls-mode-place = no local
calls-mode-both = no local e a distância
calls-mode-afar = só a distância

# dynamic: calls-since-
calls-since-once = assim que se souber
calls-since-opening = quando as candidaturas entregues forem abertas
calls-since-decision = quando houver decisão
calls-since-never = nunca

calls-series-new = Outra série, que começa com esta chamada
calls-like-template = O modelo
calls-like-nothing = Nada: uma chamada vazia
calls-rules-none = Nenhuma escolhida ainda

# dynamic: calls-field-
calls-field-title = Título
calls-field-title-help = Como aparece na lista, por exemplo: “Chamada para sediar a nossa décima conferência”.
calls-field-name = Nome
calls-field-series = Série
calls-field-series-help = As conferências que se seguem umas às outras com um mesmo nome.
calls-field-series-name = Nome da nova série
calls-field-series-name-help = Só para outra série.
calls-field-series-slug = Nome curto dela para endereços
calls-field-series-slug-help = Letras minúsculas sem acento, algarismos e hifens, por exemplo: “anic”. Só para outra série.
calls-field-number = Número da conferência
calls-field-number-help = Que lugar ela ocupa na série: 10 para a décima.
calls-field-like = Começar com o conteúdo de
calls-field-like-help = Tudo pode ser alterado depois. Os prazos não são copiados.
calls-field-sought = O que se procura
calls-field-returns = O que cada lado dá e recebe
calls-field-returns-help = O que a instituição anfitriã recebe; a divisão de um excedente, quem arca com um prejuízo, empréstimos e garantias.
calls-field-window-from = A conferência começa neste dia ou depois
calls-field-window-until = Ela termina neste dia ou antes
calls-field-days = Duração
calls-field-days-help = Quantos dias ela tem no mínimo.
calls-field-modes = Como se pode participar
calls-field-languages = Idiomas em que as candidaturas podem ser escritas
calls-field-currency = Moeda em que os orçamentos são comparados
calls-field-currency-help = O código de três letras dela, por exemplo: EUR. Quem se candidata pode calcular na própria moeda.
calls-field-zone = Fuso horário de todos os prazos
calls-field-zone-help = Um nome como Africa/Nairobi, ou AoE: nesse caso, um dia termina quando já terminou em toda a Terra.
calls-field-grace = { $step }: minutos que ainda contam
calls-field-appraisers = Pessoas que avaliam cada candidatura
calls-field-appraisers-help = Quantas no mínimo.
calls-field-panel = Quem avalia
calls-field-decides = Quem decide
calls-field-rules = Regras da decisão
calls-field-shown-panel = Quem avalia
calls-field-shown-bidders = Quem se candidata
calls-field-shown-bids = As candidaturas, sem o que é só para a comissão avaliadora
calls-field-shown-scores = As pontuações de cada candidatura
calls-field-shown-reasons = A parte pública dos motivos
calls-field-check = O que deve ser cumprido
calls-field-help = Explicação
calls-field-mendable = É uma formalidade que pode ser corrigida até uma data fixada
calls-field-borrowed = Vem de
calls-field-borrowed-help = De quem vem, quando não é da sua própria entidade.
calls-field-borrowed-url = Onde se pode ler isso
calls-field-required = Sem isto, uma candidatura não pode ser entregue
calls-field-private = É só para a comissão avaliadora, seja o que for publicado das candidaturas
calls-field-stage = Entregue com
calls-field-stage-expression = a manifestação de interesse
calls-field-stage-bid = a candidatura
calls-field-words = Máximo de palavras
calls-field-words-help = Deixe vazio onde só se pedem arquivos.
calls-field-attachment = Arquivos
calls-field-attachment-none = nenhum
calls-field-attachment-may = podem ser anexados
calls-field-attachment-must = pelo menos um deve ser anexado
calls-field-flow = Tipo
calls-field-flow-income = dinheiro que entra, além das taxas
calls-field-flow-fixed = custo fixo, venha quem vier
calls-field-flow-each = custo por participante
calls-field-weight = Peso
calls-field-weight-help = Os pesos de todos os critérios somam 100.
calls-field-low = Menor peso razoável
calls-field-high = Maior peso razoável
calls-field-scale = Escala
calls-field-scale-help = Uma linha para cada ponto: o número e, depois, o que merece esse ponto. Por exemplo: “1 Não demonstrado”.
calls-field-first = Primeiro dia
calls-field-last = Último dia
calls-field-remark = O que você alterou e por quê
calls-field-remark-help = Todas as pessoas leem isto ao lado da chamada, e quem se candidatou recebe um aviso.

## One of a list

calls-check-number = Requisito { $number }
calls-check-number-add = Adicionar um requisito
calls-section-number = Seção { $number }
calls-section-number-add = Adicionar uma seção
calls-line-number = Rubrica { $number }
calls-line-number-add = Adicionar uma rubrica
calls-tier-number = Categoria { $number }
calls-tier-number-add = Adicionar uma categoria
calls-criterion-number = Critério { $number }
calls-criterion-number-add = Adicionar um critério
calls-event-number = Evento { $number }
calls-event-number-add = Adicionar um evento

## What is missing

calls-missing-sought = A chamada não diz o que se procura.
calls-missing-modes = A chamada não diz como se pode participar da conferência.
calls-missing-sections = Nenhuma seção é pedida com a candidatura.
calls-missing-expression = Há seções para uma manifestação de interesse, que não tem prazo.
calls-missing-currency = Há um formulário de orçamento, e nenhuma moeda em que comparar os orçamentos.
calls-missing-criteria = Não há critérios.
calls-missing-weights = Os pesos somam { $sum }. Juntos, eles devem somar { $all }.
calls-missing-bid = Não há prazo para as candidaturas.
calls-missing-past = O primeiro prazo já terminou.
calls-missing-decides = A chamada não diz quem decide.
calls-missing-rules = As regras da decisão não foram escolhidas.

## Refusals

calls-refusal-move = Isto não é mais possível na situação em que a chamada está agora.
calls-refusal-over = Esta chamada terminou. O que ela dizia fica como está.
calls-refusal-opened = As candidaturas entregues já foram abertas. Agora só os prazos que ainda estão por vir podem ser adiados, para um momento posterior.
calls-refusal-step-over =
    { $step ->
        [expression] O prazo das manifestações de interesse terminou e fica como estava.
        [questions] O prazo das perguntas terminou e fica como estava.
        [answers] O prazo das respostas terminou e fica como estava.
        [bid] O prazo das candidaturas terminou e fica como estava.
       *[other] Um prazo que terminou fica como estava.
    }
calls-refusal-earlier =
    { $step ->
        [bid] O prazo das candidaturas já foi anunciado. Ele pode ser adiado para um momento posterior, mas não antecipado.
       *[other] Um prazo já anunciado pode ser adiado para um momento posterior. Ele não pode ser antecipado nem removido.
    }
calls-refusal-order = Esta etapa termina antes da etapa acima, ou junto com ela. Indique um momento posterior.
calls-refusal-window = O último dia vem antes do primeiro.
calls-refusal-remark = Diga o que você alterou e por quê. Quem se candidata confia no que a chamada dizia antes.
calls-refusal-number = Escreva um número inteiro de 1 a 9.999.
calls-refusal-held = A conferência { $number } desta série já tem instituição anfitriã.
calls-refusal-many = Já há { $most } chamadas, que é o máximo.
calls-refusal-versions = A chamada foi alterada { $most } vezes, que é o máximo.
calls-refusal-whole = Escreva um número inteiro, no máximo { $most }.
calls-refusal-day = Indique um dia do calendário.
calls-refusal-moment = Indique um dia e um horário, por exemplo: 2027-03-31T18:00. 24:00 é o fim desse dia.
calls-refusal-skipped = Nesse dia, quando começa o horário de verão, os relógios pulam este horário. Provavelmente você quer dizer { $instead }: escreva isso ou outro horário.
calls-refusal-zone = Este fuso horário não é conhecido. Indique um nome como Africa/Nairobi, ou AoE.
calls-refusal-choice = Escolha uma opção da lista.
calls-refusal-slug = Use letras minúsculas sem acento, algarismos e hifens, nunca dois hifens seguidos, no máximo 20 caracteres.
calls-refusal-currency = Isto não é uma moeda. Indique o código de três letras dela, por exemplo: EUR.
calls-refusal-section = Nada é pedido: indique o máximo de palavras ou peça arquivos.
calls-refusal-weight = Um critério precisa contar: indique um peso de 1 a 100.
calls-refusal-range = A margem deve incluir o próprio peso, que é { $weight }.
calls-refusal-scale-line = “{ $line }” não é um ponto de uma escala. Comece com o número e diga depois o que merece esse ponto.
calls-refusal-scale = Uma escala tem de 2 a 21 pontos, cada um com um número diferente.
calls-refusal-borrowed = Diga de quem vem.

## Said after a change

flash-call-made = A chamada foi começada. Ninguém mais a vê ainda.
flash-call-saved = A chamada foi salva.
flash-call-published = A chamada foi publicada.
flash-call-ended = A chamada terminou.
flash-call-discarded = O rascunho foi descartado.
