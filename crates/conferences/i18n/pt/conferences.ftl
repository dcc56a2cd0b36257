## Menu and search

menu-conferences = Conferências
kind-edition = Conferência

## States, and what is on record

editions-state-called = Chamada para sediar
editions-state-awarded = Anfitriãs escolhidas
editions-state-planned = Prevista
editions-state-moved = Remarcada
editions-state-cancelled = Cancelada
editions-state-held = Realizada
editions-state-not-held = Nunca realizada

editions-role-host = instituição anfitriã
editions-role-co-host = instituição coanfitriã

editions-what-delegates = Participantes
editions-what-countries = Países e territórios
editions-what-groups = Grupos
editions-what-presentations = Apresentações
editions-what-abstracts = Resumos
editions-what-students = Estudantes

editions-basis-expected = previsto antes
editions-basis-counted = contado depois
editions-basis-reported = informado depois

editions-figure-exactly = { $value }
editions-figure-more-than = mais de { $value }
editions-figure-at-least = pelo menos { $value }
editions-figure-nearly = quase { $value }
editions-figure-about = cerca de { $value }

editions-close-exactly = exatamente este número
editions-close-more-than = mais do que este número
editions-close-at-least = pelo menos este número
editions-close-nearly = quase este número
editions-close-about = cerca deste número

editions-told-expected = { $figure } (previsto)
editions-told-counted = { $figure } (contado)
editions-told-reported = { $figure } (informado)

## Dates

editions-when-planned = prevista para { $dates }
editions-when-held-planned = { $held } (anunciada para { $planned })
editions-when-moved = { $now } (antes: { $before })
editions-when-never = prevista para { $first }, depois remarcada para { $then }
editions-when-then = { $before }, depois para { $next }

editions-did-called = A chamada para sediar foi aberta
editions-did-awarded = As instituições anfitriãs foram escolhidas
editions-did-planned = As datas foram anunciadas
editions-did-sharpened = As datas ficaram mais precisas
editions-did-moved = Foi remarcada para estas datas
editions-did-moved-again = Foi remarcada mais uma vez, para estas datas
editions-did-cancelled = Foi cancelada
editions-did-held = Foi realizada
editions-did-not-held = Nunca foi realizada
editions-recorded = Divulgação: { $date }

## List

editions-title = { $count ->
    [0] Nenhuma conferência ainda
    [one] Uma conferência
   *[other] { $count } conferências
}
editions-title-of = { $series }: { $count ->
    [0] nenhuma edição ainda
    [one] uma edição
   *[other] { $count } edições
}
editions-lede = Onde redes do mundo inteiro se encontram: quando e onde cada conferência foi realizada, foi remarcada ou vai acontecer.
editions-all = Todas as edições
editions-some = { $state }: { $count ->
    [0] nenhuma edição
    [one] uma edição
   *[other] { $count } edições
}
editions-any-state = Qualquer situação
editions-edition = Edição
editions-year = Ano
editions-place-label = Local
editions-place = { $city }, { $country }
editions-state = Situação
editions-dates = Datas
editions-hosts = Instituições anfitriãs
editions-became = passou a ser a { $numeral }
editions-none = Nenhuma conferência consta no registro
editions-none-text = Quando a secretaria adicionar uma série, as edições dela aparecerão aqui.
editions-none-so = Nenhuma edição está nesta situação
editions-none-so-text = Escolha outra situação ou mostre tudo de novo.
editions-list-note = Aqui só aparece o que uma fonte afirma. O que não tem confirmação fica de fora e é indicado na página de cada edição.
editions-feed = Conferências: o que mudou
editions-calendar = Calendário
editions-calendar-name = Conferências da confederação
editions-about = Sobre a série

## Chart

editions-delegates = Participantes
editions-delegates-note = O previsto e o contado são duas coisas diferentes
editions-chart-title = Participantes de cada edição, quando uma fonte dá um número
editions-chart-claim = { $count ->
    [0] Nenhuma edição consta no registro.
    [one] Uma edição consta no registro.
   *[other] { $count } edições constam no registro.
} { $expected ->
    [0] Nenhuma tem um número previsto antes.
    [one] Uma tem um número previsto antes.
   *[other] { $expected } têm um número previsto antes.
} { $after ->
    [0] Nenhuma tem um número dado depois.
    [one] Uma tem um número dado depois.
   *[other] { $after } têm um número dado depois.
}
editions-chart-source = Uma barra vazada mostra um número previsto antes. Uma barra cheia mostra um número contado ou informado depois. Uma linha pontilhada aparece onde não há número.
editions-chart-sources = Fontes:
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = nunca realizada
editions-chart-cancelled = cancelada
editions-chart-not-yet = ainda sem número
editions-chart-not-found = nenhum número encontrado
editions-chart-none = nenhum número no registro

## Front page

editions-home-now = O que está aberto agora
editions-home-next = A próxima conferência
editions-home-open = Outras por vir
editions-home-all = Ver todas as conferências

## An edition

editions-facts = Dados principais
editions-theme = Tema
editions-firsts = Pela primeira vez
editions-hosts-none = Nenhuma instituição anfitriã consta no registro.
editions-became-label = Passou a ser
editions-was-label = Prevista primeiro como
editions-passed = As datas anunciadas já passaram. Ainda não consta no registro se a conferência foi realizada.
editions-timeline = Histórico das datas
editions-timeline-note = Toda data que foi anunciada continua visível
editions-timeline-none = Nenhuma data confirmada consta no registro.
editions-figures = Números
editions-figures-note = O previsto e o contado ficam separados
editions-expected = Previsto antes
editions-expected-none = Nenhum número previsto consta no registro.
editions-after = Contado ou informado depois
editions-after-none = Nenhum número posterior foi encontrado.
editions-after-never = Não há número: esta edição nunca foi realizada.
editions-after-cancelled = Não há número: esta edição foi cancelada.
editions-after-not-yet = Ainda não há número: esta edição ainda vai acontecer.
editions-outputs = O que resultou dela
editions-field-other = Outra informação
editions-doubt-date = { $state }: { $dates }
editions-doubt-count = { $what }: { $figure }
editions-neighbours = Edições anterior e seguinte
editions-previous = A anterior:
editions-next = A seguinte:

## Recording what happened

editions-record = Registrar o que aconteceu
editions-record-title = { $title }: registrar o que aconteceu
editions-record-over = Nada mais pode acontecer com esta edição
editions-record-over-text = Ela foi realizada, ou o número dela fica sem conferência. O histórico está abaixo.
editions-form-state = O que aconteceu?
editions-step-call = Uma chamada para sediar está aberta
editions-step-award = As instituições anfitriãs foram escolhidas
editions-step-plan = As datas foram anunciadas
editions-step-plan-anew = Está prevista de novo
editions-step-sharpen = As datas agora são mais precisas
editions-step-move = Foi remarcada para outras datas
editions-step-move-again = Foi remarcada mais uma vez
editions-step-cancel = Foi cancelada
editions-step-hold = Foi realizada
editions-step-not-hold = Não será realizada: o número da edição fica sem conferência
editions-form-dates = Datas da conferência
editions-form-from = Início
editions-form-from-hint = Um dia, um mês ou um ano: 2027-06-14, 2027-06 ou 2027. Deixe vazio quando esta etapa não tiver datas.
editions-form-until = Fim
editions-form-until-hint = Deixe vazio se for um dia só ou se o fim não for conhecido.
editions-form-told = Onde isso é dito
editions-form-source = Endereço web da fonte
editions-form-source-hint = A página que diz isso. Ela será um link para quem ler.
editions-form-title = O que é a fonte
editions-form-title-hint = Em palavras simples, por exemplo: anúncio das instituições anfitriãs.
editions-form-confidence = Quem diz isso?
editions-form-high = A confederação ou a instituição anfitriã
editions-form-medium = Outra pessoa ou entidade
editions-form-recorded = Data da divulgação
editions-form-recorded-hint = Quando foi anunciado, se for conhecido: um dia, um mês ou um ano.
editions-form-note = Nota
editions-form-note-hint = Uma ou duas frases úteis para quem ler.
editions-form-review = Conferir
editions-review = Confira antes de registrar
editions-review-change = { $after } (antes: { $before })
editions-review-follows = O que acontece depois
editions-review-do = Registrar
editions-review-change-it = Alterar algo
editions-follows-shown = A página desta edição e a lista de conferências mostram isto imediatamente.
editions-follows-news = Isto aparece entre as novidades e nos feeds.
editions-follows-calendar = As datas entram no calendário que outras pessoas assinam.
editions-follows-taken-out = Os calendários mostram a conferência como cancelada.
editions-follows-apart = Este número fica ao lado dos outros e não substitui nenhum.
editions-follows-end = Nenhuma outra etapa pode ser registrada depois desta.
editions-follows-kept = Isto fica no registro. Nada é retirado depois.
flash-edition-recorded = O registro foi feito.

## Recording a figure

editions-count = Registrar um número
editions-count-title = { $title }: registrar um número
editions-count-lede = O que era previsto continua no registro quando algo é contado. É possível adicionar um número, e nenhum é retirado.
editions-form-figure = O número
editions-form-what = De quê?
editions-form-basis = Em que se baseia?
editions-form-close = Qual é a precisão?
editions-form-value = Quantidade
editions-form-value-hint = Um número inteiro em algarismos, por exemplo: 350.

## Why something is not recorded

editions-refusal-over = Esta edição terminou. Nenhuma outra etapa pode vir depois.
editions-refusal-move = Isto não pode vir depois da situação em que a edição está.
editions-refusal-state = A situação não combina com a última data registrada.
editions-refusal-until = O fim vem antes do início.
editions-refusal-until-alone = Indique também o início ou deixe o fim vazio.
editions-refusal-dates-needed = Indique as datas: um dia, um mês ou um ano.
editions-refusal-dates-forbidden = Deixe as datas vazias: esta etapa não tem nenhuma.
editions-refusal-is-move = Estas datas estão fora das anunciadas antes. Escolha que a conferência foi remarcada.
editions-refusal-nothing-to-move = Nenhuma data foi anunciada; por isso, nada pode ser remarcado. Escolha que as datas foram anunciadas.
editions-refusal-same-dates = Estas datas já constam no registro.
editions-refusal-elsewhen = Estas datas estão fora das últimas anunciadas. Registre primeiro que a conferência foi remarcada.
editions-refusal-future = Esta data ainda não chegou; por isso, a conferência ainda não pode ter sido realizada.
editions-refusal-recorded-future = Esta data ainda não chegou.
editions-refusal-recorded-order = A etapa anterior foi divulgada depois dessa data.
editions-refusal-number = Use um número a partir de 1.
editions-refusal-number-taken = O número { $number } desta série já consta no registro.
editions-refusal-slug = Use letras minúsculas sem acento, algarismos e hifens, nunca dois hifens seguidos.
editions-refusal-slug-taken = Outra conferência tem este endereço. Escolha outro.
editions-refusal-became = Só um número que fica sem conferência pode ter passado a ser outro.
editions-refusal-count-negative = O número deve ser zero ou maior.
editions-refusal-count-before = Só é possível contar ou informar algo depois de realizada a conferência. Até lá, escolha “previsto antes”.
editions-refusal-not-confirmed = O que não tem confirmação não pode ser registrado como fato.
editions-refusal-choose-state = Escolha o que aconteceu.
editions-refusal-choose-confidence = Escolha quem diz isso.
editions-refusal-choose-what = Escolha a que o número se refere.
editions-refusal-choose-basis = Escolha em que o número se baseia.
editions-refusal-choose-close = Escolha a precisão do número.
editions-refusal-value = Escreva um número inteiro em algarismos, no máximo 1000000, por exemplo: 350.

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who } adicionou a série { $what }
fact-conferences-edition-added = { $who } adicionou { $what }
fact-conferences-edition-called = { $who } registrou uma chamada para sediar { $what }
fact-conferences-edition-awarded = { $who } registrou quem vai sediar { $what }
fact-conferences-edition-planned = { $who } registrou datas de { $what }
fact-conferences-edition-moved = { $who } registrou a remarcação de { $what }
fact-conferences-edition-cancelled = { $who } registrou o cancelamento de { $what }
fact-conferences-edition-held = { $who } registrou a realização de { $what }
fact-conferences-edition-not-held = { $who } registrou que { $what } não vai acontecer
fact-conferences-edition-counted = { $who } registrou um número sobre { $what }
fact-conferences-edition-changed = { $who } alterou o registro de { $what }
fact-conferences-sample-loaded = { $who } carregou as primeiras conferências
# dynamic: news-
news-conferences-edition-added = nova entre as conferências
news-conferences-edition-called = chamada para sediar aberta
news-conferences-edition-awarded = instituições anfitriãs escolhidas
news-conferences-edition-planned = datas anunciadas
news-conferences-edition-moved = remarcada para outras datas
news-conferences-edition-cancelled = cancelada
news-conferences-edition-held = realizada
news-conferences-edition-not-held = não será realizada
news-conferences-edition-counted = novo número

## What there is for programs

api-subject-editions = As conferências, com o histórico das suas datas e os seus números: aberto a todos
