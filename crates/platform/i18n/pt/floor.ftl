## Numbers, dates, lists

number-group = .
number-decimal = ,
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = ,
list-any = Qualquer
list-heading = Lista
list-none = Nenhum resultado
list-none-text = Nenhum item reúne tudo o que foi pedido. Mostre tudo de novo ou peça menos.
list-range = { $from } a { $until } de { $count }
list-found = { $count ->
    [0] Nenhum resultado
    [one] Um resultado
   *[other] { $count } resultados
}

# dynamic: month-
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-span = { $from } a { $until }
date-span-days = { $from } a { $until } de { $month } de { $year }
date-time = { $date }, { $time }
date-both-zones = { $mine } (lá: { $theirs }, { $zone })
away-in-minutes = { $count ->
    [0] agora
    [one] daqui a um minuto
   *[other] daqui a { $count } minutos
}
away-minutes-ago = { $count ->
    [0] agora mesmo
    [one] há um minuto
   *[other] há { $count } minutos
}
away-in-hours = { $count ->
    [one] daqui a uma hora
   *[other] daqui a { $count } horas
}
away-hours-ago = { $count ->
    [one] há uma hora
   *[other] há { $count } horas
}
away-in-days = { $count ->
    [one] daqui a um dia
   *[other] daqui a { $count } dias
}
away-days-ago = { $count ->
    [one] há um dia
   *[other] há { $count } dias
}

## When there is no page

failure-back = Voltar à página anterior
failure-home = Ir para a página inicial
failure-search = Buscar
failure-typed = O que você escreveu
failure-typed-note = Para copiar antes de continuar
failure-code = Código { $status }
failure-wait = { $minutes ->
    [one] Tente de novo daqui a um minuto.
   *[other] Tente de novo daqui a { $minutes } minutos.
}
failure-not-found = Esta página não existe
failure-not-found-text = O endereço pode ser antigo ou ter um erro, ou você não tem acesso à página.
failure-sign-in = Entre primeiro
failure-sign-in-text = Esta parte é para quem entrou no site ou para programas com um token válido.
failure-denied = Isto não cabe a você
failure-denied-text = Você entrou no site, mas nenhum dos seus mandatos permite isto. A secretaria pode ajudar.
failure-refused = Isto não pode ser feito
failure-refused-text = Nada foi alterado.
failure-unreadable = Não foi possível ler o que foi enviado
failure-unreadable-text = Nada foi alterado. Volte, carregue a página de novo e envie mais uma vez.
failure-invalid = Algumas respostas precisam de atenção
failure-invalid-text = Nada foi alterado.
failure-stale = Outra pessoa fez uma alteração antes de você
failure-stale-text = A sua alteração não foi feita. Carregue a página de novo e altere o que está lá agora.
failure-too-often = Vezes demais em pouco tempo
failure-too-often-text = Nada foi feito. Este limite impede que outras pessoas adivinhem por tentativas.
failure-too-large = Grande demais
failure-too-large-text = Foi enviado mais do que esta página aceita. Nada foi guardado. Volte e envie menos, ou um arquivo menor.
failure-method = Este endereço não aceita isso
failure-method-text = O endereço está certo; a forma de pedir, não.
failure-unavailable = Não é possível acessar os dados agora
failure-unavailable-text = Nada do que você enviou foi guardado. Espere um momento e tente de novo; a página volta sozinha quando o banco de dados voltar.
failure-full = Não há mais espaço no disco
failure-full-text = Nada do que você enviou foi guardado, e nada se perdeu. Quem administra este site precisa liberar espaço.
failure-crowded = Envios demais ao mesmo tempo
failure-crowded-text = Muitas pessoas estão enviando formulários grandes neste momento, e não há lugar para mais um. Volte: o que você escreveu ainda está lá. Envie de novo daqui a um minuto.
failure-too-slow = Demorou demais
failure-too-slow-text = A página foi interrompida. Tente de novo daqui a um momento.
failure-internal = Algo deu errado aqui
failure-internal-text = A falha é nossa, não sua, e foi anotada. Nada ficou guardado pela metade.

## Why an answer is not taken

refusal-required = Escreva algo aqui.
refusal-too-long = { $most ->
    [one] Escreva no máximo um caractere. O texto tem agora { $length }.
   *[other] Escreva no máximo { $most } caracteres. O texto tem agora { $length }.
}
refusal-control-characters = Há aqui caracteres invisíveis, que não são guardados. Escreva de novo.
refusal-web-address = Escreva um endereço web que comece com https:// ou http://.
refusal-mail-address = Escreva um endereço de e-mail, como nome@example.org.
refusal-date = Escreva um dia, um mês ou um ano: 2027-06-14, 2027-06 ou 2027.
refusal-encoding = O texto foi enviado de uma forma que não pode ser lida (não está em UTF-8).
refusal-broken-form = O que foi enviado não chegou completo. Envie mais uma vez.
refusal-form-token = O formulário ficou aberto por tempo demais ou veio de outra página. Carregue a página de novo e envie mais uma vez.
refusal-cross-site = Isto foi enviado de outro site; por isso, nada foi feito.
refusal-query = Uma parte do endereço não pode ser entendida.
refusal-query-value = O valor de “{ $name }” no endereço não pode ser entendido.
refusal-query-twice = “{ $name }” aparece duas vezes no endereço.
refusal-query-unknown = Não há aqui um parâmetro “{ $name }”. Há: { $known }.
refusal-query-none = Não há aqui um parâmetro “{ $name }”; este endereço não aceita nenhum.
refusal-query-long = O endereço é longo demais.
refusal-form-cut = O formulário não chegou inteiro. Envie de novo.
refusal-file-too-large = O arquivo é maior do que esta página aceita. Nada dele foi guardado. Escolha um menor.
refusal-json = Há um erro no JSON, na linha { $line }, coluna { $column }.

## Front page

home-title = Profissões da saúde que aprendem e trabalham juntas
home-description = A confederação das redes de educação interprofissional e prática colaborativa em saúde: quem são, o que fazem, onde se encontram.
home-feed = Novidades
home-news = Novidades
home-news-none = Nada ainda. O que mudar no registro será contado aqui.

## Desk

desk-title = Minha mesa
desk-lede = O que a confederação precisa que você faça, em todos os seus mandatos. Os horários estão no seu fuso ({ $zone }).
# dynamic: desk-
desk-now = Agora
desk-now-empty = Nada espera por você agora.
desk-soon = Em breve
desk-soon-empty = Nenhum prazo nas próximas semanas.
desk-others = Esperando outras pessoas
desk-others-empty = Você não está esperando ninguém.
desk-mandates = Meus mandatos
desk-mandates-none = Você não tem nenhum mandato agora. Quando uma entidade conceder um a você, ele aparecerá aqui.
desk-rooms = O que virá aqui
desk-room-hosting = Sediar uma conferência
desk-room-hosting-text = Etapas de uma conferência que cabem a você.
desk-office = Secretaria
office-group-register = Registro
office-group-networks = Redes
office-group-exchange = Intercâmbio
office-group-house = Casa
office-bodies = Entidades
office-imports = Importação e exportação
office-persons = Pessoas
office-mandates = Mandatos
office-agreements = Acordos
office-mailings = Comunicados
office-health = Estado do registro
office-journal = Diário

## Search

search-title = Busca
search-title-for = Busca: { $words }
search-count = { $count ->
    [0] Nada foi encontrado.
    [one] Um resultado foi encontrado.
   *[other] { $count } resultados foram encontrados.
}
search-none = Nenhuma página contém todas estas palavras
search-none-text = Tente menos palavras ou outra grafia. Acentos e maiúsculas não fazem diferença.
search-none-networks = Ver todas as redes

## Work that follows

jobs-title = Trabalhos em segundo plano
jobs-lede = E-mails e outros trabalhos que vêm depois de uma alteração. O que falhou é tentado de novo automaticamente; o que falhou vezes demais espera aqui.
jobs-counts = Em espera: { $waiting }. Abandonados: { $failed }.
jobs-none = Nada falhou
jobs-none-text = Todos os trabalhos previstos foram feitos.
jobs-attempts = { $count ->
    [0] nenhuma tentativa ainda
    [one] uma tentativa
   *[other] { $count } tentativas
}
jobs-next = próxima tentativa: { $when }
jobs-run = Fazer de novo
jobs-drop = Descartar
flash-job-rerun = O trabalho está sendo feito de novo.
flash-job-dropped = O trabalho foi descartado.

## Sources

sources-title = Fontes
sources-heading = Fontes
sources-lede = Cada dado destas páginas diz de onde vem. Estas são todas as páginas que foram lidas.
sources-count = { $count ->
    [0] nenhuma afirmação
    [one] uma afirmação
   *[other] { $count } afirmações
}
sources-own-words = O que está aqui foi escrito nesta página pela própria entidade ou pela secretaria.
sources-own-words-rest = O que não tem número foi escrito mais tarde nesta página, pela própria entidade ou pela secretaria.
confidence-high = afirmado pela própria entidade ou pela instituição anfitriã do evento.
confidence-medium = afirmado por terceiros, ou anunciado e não contado depois.
confidence-low = sem confirmação.
doubts-title = Sem confirmação
doubts-note = Foi dito em algum lugar, mas sem certeza suficiente para aparecer como fato

## About the site

about-licence = Licença
about-licence-program = O programa por trás destas páginas se chama Alltogether. É software livre, sob a Licença Apache 2.0.
about-licence-facts = Qualquer pessoa pode usar os dados e os números, desde que cite a fonte. Os textos que as entidades escrevem sobre si pertencem a elas.
about-licence-map = O mapa é feito com o Natural Earth, que está em domínio público, por meio do world-atlas (licença ISC). Os nomes de países e idiomas vêm do Unicode CLDR.
about-accessibility = Acessibilidade
about-accessibility-aim = Estas páginas são feitas para seguir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, no nível AA.
about-accessibility-how = Tudo funciona com o teclado, com leitor de tela, no dobro do tamanho, em tela pequena e sem scripts. As cores seguem a sua preferência de tema claro ou escuro. O mapa tem uma tabela correspondente, e cada gráfico tem os seus números.
about-accessibility-tell = Se algo impedir você de usar estas páginas, avise. Vamos consertar e, enquanto isso, ajudar você.
about-data-protection = Proteção de dados
about-data-protection-what = De uma pessoa guardamos o que um cargo exige: nome, e-mail, idiomas, fuso horário e os mandatos com os seus dias. Quem se torna membro informa também um país, redes e o que oferece ou procura; quem faz um pedido, escreve um relatório ou declara vínculos deixa o que ali escreve.
about-data-protection-who-sees = Um nome só aparece em público se a própria pessoa permitir. Cada pessoa escolhe, na própria página, quem pode ver o nome e o endereço.
about-data-protection-cookies = Um cookie mantém a sua sessão aberta, outro liga um formulário ao seu navegador, e um terceiro guarda o idioma que você escolheu. Nenhum deles rastreia você. Nenhuma outra empresa participa destas páginas.
about-data-protection-mail = Só enviamos e-mail sobre o que você pediu ou o que o seu mandato traz.
about-data-protection-yours = A qualquer momento, você pode ver e corrigir o que guardamos sobre você, levar tudo, pedir a outras pessoas que corrijam o que guardam e apagar os seus próprios dados. O diário guarda o que aconteceu com números, sem nomes.
about-data-protection-kept = Prazos de conservação
about-contact = Contato
about-contact-secretariat = A secretaria cuida do registro e destas páginas.
about-contact-none = Ainda não há um endereço aqui. Quem administra este site pode indicar um.
about-contact-bodies = Para falar com uma rede ou um grupo, use o site indicado na respectiva página.

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who } mandou refazer um trabalho que falhou
fact-platform-job-dropped = { $who } descartou um trabalho que falhou
