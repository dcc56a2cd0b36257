## Menu

menu-networks = Redes
menu-groups = Grupos
menu-partners = Parceiros
menu-about = Quem somos

## Kinds and states

# dynamic: kind-
kind-confederation = Confederação
kind-confederation-plural = A confederação
kind-confederation-active = Confederação
kind-confederation-closed = Confederação encerrada
kind-network = Rede
kind-network-plural = Redes
kind-network-established = Rede estabelecida
kind-network-emerging = Rede emergente
kind-network-closed = Rede encerrada
kind-interest-group = Grupo de interesse
kind-interest-group-plural = Grupos de interesse
kind-interest-group-active = Grupo de interesse
kind-interest-group-closed = Grupo de interesse encerrado
kind-working-group = Grupo de trabalho
kind-working-group-plural = Grupos de trabalho
kind-working-group-active = Grupo de trabalho
kind-working-group-closed = Grupo de trabalho encerrado
kind-partner = Organização parceira
kind-partner-plural = Organizações parceiras
kind-partner-partner = Organização parceira
kind-partner-closed = Antiga organização parceira
kind-association = Associação
kind-association-plural = A entidade jurídica
kind-association-active = Associação
kind-association-closed = Associação encerrada
kind-page = Página deste site
# dynamic: status-
status-established = Estabelecida
status-emerging = Emergente
status-active = Em atividade
status-closed = Atividade encerrada
status-partner = Parceira
status-left = Saiu
status-dormant = Em pausa

## Front page

home-heading = As profissões da saúde trabalham melhor quando aprendem juntas
home-lede = Somos a confederação de redes independentes que promovem a aprendizagem e o trabalho conjunto entre as profissões da saúde. De todos os continentes, elas trabalham aqui lado a lado: aprendem umas com as outras, encontram-se em uma conferência e guardam o que se sabe na área.
home-networks = { $established ->
    [0] Nenhuma rede estabelecida
    [one] Uma rede estabelecida
   *[other] { $established } redes estabelecidas
} e { $emerging ->
    [0] nenhuma emergente
    [one] uma emergente
   *[other] { $emerging } emergentes
}.
home-all-networks = Ver todas as redes
home-wants = O que a confederação quer
home-about = Objetivos e princípios

## Map

map-title = Mapa mundial das redes
map-description = Os países de uma rede têm a cor e a textura dela; as redes emergentes aparecem só com contorno; um país sem rede aparece em cinza. A lista abaixo diz o mesmo em palavras.
map-borders = As fronteiras seguem o Natural Earth e não expressam nenhuma opinião. Os Estados pequenos são pontos. Um país com várias redes tem a cor da que abrange menos países.
map-table = O mesmo mapa em tabela

## Lists

networks-title = { $count ->
    [0] Nenhuma rede ainda
    [one] Uma rede
   *[other] { $count } redes
}
networks-lede = Cada rede é independente. As redes estabelecidas decidem juntas; as emergentes participam e estão a caminho.
networks-feed = Redes: o que mudou
groups-title = Grupos
groups-lede = Os grupos de trabalho realizam o plano da confederação. Os grupos de interesse reúnem pessoas que se dedicam a um mesmo tema. A associação é a entidade jurídica.
partners-title = Parceiros
partners-lede = Organizações com ideais afins que trabalham com a confederação.

## A body

# dynamic: bodies-

bodies-network = Rede
bodies-networks = Redes
bodies-region = Região
bodies-status = Situação
bodies-kind = Tipo
bodies-since = Desde
bodies-since-help = O ano em que começou, ou o mês ou o dia, se conhecido: 2018, 2018-09 ou 2018-09-06.
bodies-since-date = desde { $date }
bodies-until-date = mandato até { $date }
bodies-text-in = Mostrado em { $language }
bodies-unknown = não consta
bodies-country = País
bodies-language = Idioma
bodies-languages = Idiomas
bodies-languages-help = Os nomes separados por vírgulas, por exemplo: inglês, árabe.
bodies-countries = Países
bodies-countries-help = Os nomes separados por vírgulas, por exemplo: Quênia, Uganda. Códigos como KE também servem.
bodies-begins = Começo do nome ou da sigla
bodies-facts = Dados principais
bodies-site = Site
bodies-site-help = O endereço web do site da entidade.
bodies-parent = Faz parte de
bodies-acronym = Sigla
bodies-acronym-help = As letras pelas quais a entidade é conhecida.
bodies-countries-named = Países citados por uma fonte
bodies-countries-derived = Países deduzidos do que diz uma fonte
bodies-countries-derived-why = Uma fonte fala de uma região. A lista vem daí, segundo as regiões das Nações Unidas (M49). A própria rede pode contar de outra forma.
bodies-countries-count = { $count ->
    [0] Nenhum país
    [one] Um país
   *[other] { $count } países
}
bodies-name = Nome
bodies-name-help = O nome completo. Primeiro, no idioma da própria entidade.
bodies-identity = Quem é
bodies-identity-help = De uma a três frases que qualquer pessoa de fora entenda.
bodies-vision = Visão de futuro
bodies-vision-help = O que um dia deve ser realidade graças ao trabalho desta entidade.
bodies-purpose = Para que existe
bodies-purpose-help = O que faz, e para quem.
bodies-facilitation = Quem facilita
bodies-facilitation-help = Em funções, não em nomes: os nomes vêm dos mandatos.
bodies-objectives = Objetivos
bodies-objectives-help = Uma frase para cada um, tal como foram adotados. Até onde se chegou, com indicadores, fica numa página própria:
bodies-objective-period = Período
bodies-objective-text = Objetivo
bodies-doubted = sem confirmação
bodies-holders = Quem ocupa cargos
bodies-holders-note = Um nome só aparece se a própria pessoa concordar
bodies-holders-none = Nenhum mandato consta aqui.
bodies-holder-unnamed = nome não publicado
bodies-holder-hidden = só quem tem um cargo aqui e a secretaria veem este nome
bodies-holder-narrowed = só quem tem um mandato vê este nome
bodies-moments = O que aconteceu
bodies-edit = Editar esta página
bodies-edit-title = Editar a página de { $name }
bodies-edit-lede = O que você salva fica público imediatamente. Toda versão salva é guardada, e qualquer pessoa pode ver o que mudou.
bodies-other-languages = Em outros idiomas
bodies-remark = O que você alterou?
bodies-remark-help = Uma frase para quem lê o histórico.
bodies-save = Salvar a página
bodies-emblem-add = Adicionar um emblema
bodies-emblem-change = Trocar o emblema
bodies-emblem-title = O emblema de { $name }
bodies-emblem-lede = Uma pequena imagem ao lado do nome, no alto da página. O que você salva fica público imediatamente.
bodies-emblem-now = O emblema atual
bodies-emblem-new = Novo emblema
bodies-emblem-file = Imagem
bodies-emblem-help = PNG, JPEG ou WebP, com no máximo { $size } KB e no máximo { $pixels } pixels de largura e de altura. A imagem aparece sobre fundo branco. O que uma câmera ou um programa anotou no arquivo, como lugar e hora, é retirado; deixe a imagem na posição certa antes de escolhê-la.
bodies-emblem-set = Salvar o emblema
bodies-emblem-remove = Remover o emblema
bodies-version = Versão { $number }
bodies-newer-title = Outra pessoa salvou esta página enquanto você escrevia
bodies-newer-text = Nada se perdeu. O formulário abaixo reúne o seu texto e o da outra pessoa. Confira e salve de novo.
bodies-newer-torn = Você e a outra pessoa alteraram estes campos. O seu texto está no formulário; o da outra pessoa aparece aqui:
bodies-newer-theirs = O que a outra pessoa alterou
bodies-register = No registro
bodies-slug = Endereço
bodies-slug-help = A última parte do endereço da página: letras minúsculas sem acento, algarismos e hifens. Não poderá ser alterada depois.
bodies-status-since = Nesta situação desde
bodies-status-since-help = Um dia, um mês ou um ano. Deixe vazio se não for conhecido.
bodies-own-language = Idioma próprio
bodies-own-language-help = Um código da ISO 639, por exemplo: ja. O nome escrito primeiro é guardado como o nome neste idioma. Deixe vazio se esse nome estiver no idioma indicado ao lado do campo.
bodies-new-title = Adicionar uma entidade
bodies-new-lede = Uma rede, um grupo ou uma organização parceira. Você pode escrever a página agora ou deixar isso para quem ocupa cargos na entidade.
bodies-add = Adicionar ao registro
office-bodies-lede = Todas as entidades do registro.
bodies-refusal-kind = Escolha um tipo.
bodies-refusal-status = Escolha uma situação que combine com este tipo.
bodies-refusal-slug = Use letras minúsculas sem acento, algarismos e hifens, nunca dois hifens seguidos.
bodies-refusal-slug-taken = Outra entidade tem este endereço. Escolha outro.
bodies-refusal-language = “{ $code }” não é um código de idioma.
bodies-refusal-emblem-none = Escolha uma imagem.
bodies-refusal-emblem-kind = Esta imagem não pode ser aceita aqui. Escolha um arquivo PNG, JPEG ou WebP.
bodies-refusal-emblem-moves = Esta imagem é animada. Escolha uma imagem fixa.
bodies-refusal-emblem-bytes = O arquivo tem { $size } KB. O máximo aceito é { $most } KB: reduza a imagem e escolha o arquivo de novo.
bodies-refusal-emblem-pixels = A imagem tem { $width } pixels de largura e { $height } de altura. O máximo aceito é { $most } em cada lado: reduza a imagem e escolha o arquivo de novo.
bodies-refusal-objectives = { $most ->
    [one] Escreva no máximo { $most } objetivo.
   *[other] Escreva no máximo { $most } objetivos.
}
bodies-refusal-whole = Todos os textos desta página somam { $length } kB; cabem { $most } kB. Encurte os mais longos.
bodies-refusal-confederation = A confederação já está no registro; só existe uma.
flash-body-saved = A página foi salva.
flash-body-unchanged = Nada mudou; por isso, nada foi salvo.
flash-body-added = A entidade está no registro.
flash-emblem-set = O emblema foi salvo.
flash-emblem-unchanged = O emblema já era este; por isso, nada foi salvo.
flash-emblem-removed = O emblema foi removido.

## History

history-title = Histórico de { $name }
history-lede = Todas as versões salvas desta página, da mais recente à mais antiga.
history-link = Histórico desta página
history-version = Versão { $number }
history-version-title = Versão { $number } de { $name }
history-first = Esta é a primeira versão.
history-marks = As palavras adicionadas aparecem sublinhadas; as removidas, riscadas.
history-program = carregada com os primeiros dados
history-somebody = alguém que ocupa um cargo
history-under = em nome de { $body } ({ $role })

## About

about-title = Sobre a confederação
about-lede = Ninguém está acima das redes. Elas combinam o que fazem juntas, e cada uma responde por si.
about-vision = Visão
about-vision-text = Em toda parte, as pessoas recebem cuidados de equipes de muitas profissões da saúde, que aprenderam juntas e trabalham juntas, em parceria com pacientes e comunidades.
about-mission = Missão
about-mission-text = Ligar as redes do mundo que promovem a educação interprofissional e a prática colaborativa, ajudar novas redes a crescer e levar o que elas sabem a quem ensina, cuida, decide e paga.
about-objectives = Objetivos
about-objectives-note = Cada um com o lugar onde é trabalhado
about-objective-where = Onde se trabalha neste objetivo
about-objective-1 = Ser uma confederação forte, em que as redes se apoiam umas às outras e as novas são bem-vindas.
about-objective-2 = Fazer com que mais pessoas saibam o que aprender e trabalhar em conjunto traz para a saúde.
about-objective-3 = Levar evidências a quem formula políticas, em palavras que possam ser usadas.
about-objective-4 = Relatar a situação da área no mundo.
about-objective-5 = Ajudar pessoas e redes a desenvolver as suas capacidades.
about-objective-6 = Manter os dados e os documentos da área reunidos e abertos.
about-objective-7 = Encontrar recursos duradouros e usá-los com cuidado.
about-principles = Princípios da parceria
about-principles-note = Dezesseis compromissos que os parceiros esperam uns dos outros
about-principles-basis = Em que se apoia
about-principles-working = Como funciona
about-principles-partners = Quem participa
about-principle-1 = Os parceiros se orientam uns pelos outros e cuidam uns dos outros.
about-principle-2 = Uma pessoa ou uma equipe aceita por todos ajuda a parceria a avançar.
about-principle-3 = O propósito é claro para todos.
about-principle-4 = As necessidades vêm antes da estrutura, e o acordo, antes dos estatutos.
about-principle-5 = As metas são claras: no início, pequenas o bastante para serem alcançadas; depois, mais difíceis.
about-principle-6 = O olhar continua voltado para o que está longe.
about-principle-7 = A confiança, a abertura e o cuidado mútuo sustentam o trabalho, também entre culturas.
about-principle-8 = O que os parceiros têm em comum é dito com clareza, e o que os diferencia é respeitado.
about-principle-9 = Muitos participam de cada decisão, para que muitos a assumam como sua.
about-principle-10 = A visão e as capacidades são transmitidas, e toda mudança de liderança é preparada.
about-principle-11 = Participar tem um custo, todos sabem qual é, e vale a pena.
about-principle-12 = Uma parceria é um caminho, não um evento.
about-principle-13 = Há vários segmentos, e cada um é visto e ouvido.
about-principle-14 = O que foi alcançado é celebrado, e com frequência.
about-principle-15 = Cada parceiro tem, na própria organização, alguém que fala pela parceria.
about-principle-16 = Cada parceiro sabe quem é e o que quer.
about-form = Duas formas
about-form-partnership = A parceria é horizontal e funciona por consenso. Participam dela redes estabelecidas e emergentes, grupos e parceiros.
about-form-association = Ao lado dela está uma associação regida pelo direito neerlandês. É a entidade jurídica, que capta recursos e responde por eles. A diretoria é eleita pelos representantes das redes estabelecidas.

## Roles and mandates

# dynamic: role-
role-secretariat = Secretaria
role-representative = Representante
role-chair = Presidência
role-facilitator = Facilitação
role-treasurer = Tesouraria
role-member = Membro
office-mandates-lede = Quem atua por qual entidade, em que função e até quando. O que termina primeiro vem primeiro.
mandates-now = Em vigor ou por começar
mandates-over = Encerrados
mandates-state = Situação
mandates-body = Endereço ou sigla da entidade
mandates-body-name = Entidade
mandates-body-help = A última parte do endereço da página da entidade, por exemplo: afripen.
mandates-choose-body = Escolha uma entidade
mandates-person = Pessoa
mandates-role = Função
mandates-role-help = Quem tem a função de representante, presidência, facilitação ou secretaria pode editar a página da entidade.
mandates-starts = Primeiro dia
mandates-ends = Último dia
mandates-ends-help = Duração máxima de um mandato, em anos: { $years }. Ele vale até este dia terminar em todos os lugares da Terra.
mandates-do = Ações
mandates-none = Nenhum mandato está nesta lista
mandates-none-text = Os mandatos são concedidos na página de uma pessoa.
mandates-mandate = O mandato
mandates-give = Conceder um mandato
mandates-give-title = Conceder um mandato a { $name }
mandates-give-lede = Com um mandato, alguém fala ou trabalha por uma entidade. Todo mandato termina.
mandates-end = Encerrar este mandato agora
mandates-end-link = Encerrar
mandates-end-title = Encerrar um mandato
mandates-end-text = O mandato termina imediatamente. O que foi feito com ele continua no registro. Isto não pode ser desfeito; você pode conceder um novo mandato.
mandates-refusal-role = Escolha uma função que exista neste tipo de entidade.
mandates-refusal-body = Não há entidade com este endereço.
mandates-refusal-day = Escreva um dia como ano-mês-dia: 2027-06-14.
mandates-refusal-ends-first = O último dia vem antes do primeiro.
mandates-refusal-too-long = { $years ->
    [one] Um mandato dura no máximo um ano. Escolha um último dia mais próximo.
   *[other] Um mandato dura no máximo { $years } anos. Escolha um último dia mais próximo.
}
mandates-refusal-twice = Esta pessoa já tem esta função nesta entidade em alguns destes dias.
mandates-refusal-over = Este mandato já terminou.
mandates-refusal-last-steward = Este é o último mandato da secretaria. Conceda antes um a outra pessoa; sem ele, ninguém poderia cuidar do registro.
mandate-in-force = Em vigor
mandate-to-come = Por começar
mandate-withdrawn = Retirado antes de começar
mandate-over = Encerrado
flash-mandate-given = O mandato foi concedido.
flash-mandate-ended = O mandato foi encerrado.

## What waits on the desk

task-failed-work = { $count ->
    [0] Nenhuma mensagem nem outro trabalho falhou
    [one] Uma mensagem ou outro trabalho não pôde ser concluído
   *[other] { $count } mensagens ou outros trabalhos não puderam ser concluídos
}
task-failed-work-action = Ver o que falhou
task-zone = Você ainda não escolheu o seu fuso horário; por isso, os horários aparecem em UTC
task-zone-action = Escolher o fuso
task-bare-page = A página ainda não diz quem a entidade é nem para que existe
task-bare-page-action = Escrever a página
task-mandate-ends = O seu mandato vai terminar ({ $role })

## Persons

office-persons-lede = Todas as pessoas do registro: quem ocupa ou ocupou um cargo, faz um pedido, é membro ou foi adicionado pela secretaria. Só a secretaria vê esta lista.
persons-search = Começo de uma palavra do nome, ou o endereço de e-mail completo
persons-name = Nome
persons-name-help = Como a própria pessoa o escreve, em qualquer escrita e ordem.
persons-latin-name = Nome em letras latinas
persons-latin-name-help = Para quem não consegue ler o outro. As listas são ordenadas por ele.
persons-greeting = Nome na saudação das mensagens
persons-greeting-help = O nome pelo qual a pessoa é chamada. Se ficar vazio, é usado o nome completo.
persons-language = Idioma das páginas e mensagens
persons-language-help = As páginas e as mensagens vêm neste idioma, a menos que você escolha outro em uma página.
persons-language-none = Nenhum escolhido (o do navegador)
persons-others = Outros idiomas de leitura
persons-zone = Fuso horário
persons-zone-help = Os prazos aparecem neste fuso e, ao lado, no fuso do próprio prazo.
persons-zone-none = Nenhum escolhido (horários em UTC)
persons-name-seen-by = Quem pode ver o nome
persons-name-seen-together = E quem ocupa um cargo numa entidade em que também ocupa ou ocupou um
persons-address-seen-by = Quem pode ver o endereço de e-mail
# dynamic: seen-
seen-nobody = Só a secretaria
seen-members = Quem tem um mandato
seen-everyone = Qualquer pessoa
persons-address = Endereço de e-mail
persons-address-help = As mensagens e o link para entrar vão para ele.
persons-address-more = Mais um endereço de e-mail
persons-address-add = Adicionar o endereço
persons-address-remove = Remover
persons-addresses = Endereços de e-mail
persons-addresses-note = Qualquer um deles serve para entrar
persons-details = Dados
persons-mandates = Mandatos
persons-mandates-none = Nenhum mandato foi concedido ainda.
persons-new-title = Adicionar uma pessoa
persons-new-lede = Só se guarda o que um cargo exige. A própria pessoa pode ver e corrigir tudo depois de entrar.
persons-add = Adicionar a pessoa
persons-correct = Salvar os dados
persons-doings = O que fez, no diário
persons-newer = Estes dados foram salvos em outro lugar enquanto você escrevia; por isso, os seus ainda não foram salvos. O formulário contém o que você escreveu. Onde há diferença, o que está guardado agora é isto. Confira e salve de novo:
persons-empty = (vazio)
persons-erased-name = Pessoa com nome apagado
persons-erase = Apagar os dados desta pessoa
persons-erase-title = Apagar os dados de { $name }
persons-erase-text = Nome, endereços, idiomas, fuso, todas as formas de entrar, documentos e o que a pessoa escreveu para transmitir um cargo são apagados para sempre. Os mandatos e o que foi feito continuam no registro, sem nome. Isto não pode ser desfeito.
persons-refusal-zone = “{ $zone }” não é um fuso horário reconhecido.
persons-refusal-seen = Escolha quem pode ver.
persons-refusal-address-taken = Outra pessoa já tem este endereço.
persons-refusal-last-address = Este é o único endereço. Adicione antes outro; sem endereço, ninguém consegue entrar.
persons-refusal-erase-self = Os seus próprios dados você apaga na sua própria página, como todas as pessoas.
persons-refusal-erase-mandate = Esta pessoa tem um mandato. Encerre-o primeiro.
flash-person-added = A pessoa está no registro. O próximo passo é conceder um mandato a ela.
flash-person-saved = Os dados foram salvos.
flash-person-erased = Os dados da pessoa foram apagados.
flash-address-added = O endereço foi adicionado.
flash-address-removed = O endereço foi removido.

## My page

me-title = Minha página
me-lede = O que guardamos sobre você, quem pode ver esses dados e como você entra no site.
me-save = Salvar os meus dados
me-addresses-note = Para mudar, peça à secretaria
me-prove-again = Para adicionar uma chave de acesso, um token ou um serviço para entrar, você precisa ter entrado há menos de uma hora.
me-prove-again-link = Entrar de novo
me-passkeys = Chaves de acesso
me-passkeys-note = Para entrar com o seu dispositivo, sem e-mail
me-passkeys-none = Você ainda não tem nenhuma chave de acesso.
me-passkey-unnamed = Uma chave de acesso
me-passkey-dates = Desde { $since }; último uso: { $used }
me-passkey-remove = Remover
me-passkey-name = Nome da chave
me-passkey-name-help = Para você reconhecê-la, por exemplo: meu telefone.
me-passkey-add = Adicionar uma chave de acesso
me-passkey-failed = A chave de acesso não foi adicionada. Talvez o seu dispositivo já tenha uma, ou a etapa tenha sido interrompida. Nada foi alterado; você pode tentar de novo.
me-places = Outros serviços para entrar
me-places-note = Eles nos dizem que é você, e nada mais
me-place-add = Vincular { $place }
me-place-remove = Desvincular
me-since = Desde { $since }
me-sessions = Suas sessões abertas
me-sessions-note = Encerre as que você não reconhece
me-session-unknown = Um navegador
me-session-here = este navegador
me-session-dates = Desde { $since }, até { $until }
me-session-end = Encerrar a sessão
me-sessions-end-others = Encerrar todas as outras sessões
me-tokens = Tokens para programas
me-tokens-note = Com um token, um programa age por você
me-tokens-none = Você não tem nenhum token.
me-token-no-office = Nenhum dos seus cargos permite algo que um programa possa fazer com um token.
me-token-new = Criar um token
me-token-name = Para que serve
me-token-name-help = Para você saber qual revogar.
me-token-scopes = O que pode fazer
me-token-scopes-help = O que os seus cargos permitem hoje. Para cargos que você receber depois é preciso um novo token.
me-token-days = Por quantos dias
me-token-make = Criar o token
me-token-revoke = Revogar
me-data = Seus dados
me-data-text = Leve tudo o que guardamos sobre você, peça a outras pessoas que corrijam o que guardam, ou saia para sempre.
me-data-take = Tudo sobre mim
# dynamic: scope-
scope-bodies-write = Editar as páginas das suas entidades
# dynamic: way-
way-link = por um link enviado por e-mail
way-passkey = por uma chave de acesso
way-openid = por outro serviço
tokens-made-title = Seu novo token
tokens-made-lede = Copie agora. Ele aparece só desta vez e não fica guardado em lugar nenhum.
tokens-made-use = Um programa o envia em cada requisição à API, assim:
tokens-made-api = O que um programa pode pedir
tokens-refusal-scope = Escolha pelo menos uma coisa que o token possa fazer.
tokens-refusal-office = Isto exige um cargo que você não ocupa: { $scopes }.
tokens-refusal-days = Escolha entre 1 e { $most } dias.
tokens-refusal-days-number = Escreva um número de dias.
flash-me-saved = Os seus dados foram salvos.
flash-session-ended = A sessão daquele navegador foi encerrada.
flash-sessions-ended = As sessões de todos os outros navegadores foram encerradas.
flash-passkey-added = A chave de acesso foi adicionada. Da próxima vez, você pode entrar com ela.
flash-passkey-removed = A chave de acesso foi removida. Talvez você queira apagá-la também no seu dispositivo.
flash-openid-added = O serviço foi vinculado. Da próxima vez, você pode entrar com ele.
flash-openid-removed = O serviço foi desvinculado.
flash-token-revoked = O token foi revogado.

## Signing in

sign-in-title = Entrar
sign-in-lede = Não é preciso senha. Enviamos um link para o seu endereço de e-mail; ele funciona uma única vez.
sign-in-already = Você entrou como { $name }. Pode continuar ou entrar de novo.
sign-in-mail = Com um link por e-mail
sign-in-address = Seu endereço de e-mail
sign-in-address-help = O que a secretaria tem de você.
sign-in-send = Enviar um link
sign-in-again = Pedir um novo link
sign-in-new-here = Se você o pediu para se tornar uma rede ou membro, peça outro aqui:
sign-in-passkey = Com uma chave de acesso
sign-in-passkey-text = Se você já adicionou uma chave de acesso na sua página, pode entrar com o seu dispositivo, sem e-mail.
sign-in-passkey-script = As chaves de acesso precisam de JavaScript. O link por e-mail, não.
sign-in-passkey-use = Usar uma chave de acesso
sign-in-passkey-failed = Não funcionou. Nada foi alterado. Tente de novo ou peça um link por e-mail.
sign-in-places = Com outro serviço
sign-in-places-text = Isto funciona depois que você vincula o serviço na sua página.
sign-in-with = Entrar com { $place }
sign-in-sent-title = Veja o seu e-mail
sign-in-sent-to = Você indicou este endereço:
sign-in-sent-lede = { $minutes ->
    [one] Se o endereço estiver no registro, uma mensagem com um link está a caminho. O link funciona uma única vez, durante um minuto.
   *[other] Se o endereço estiver no registro, uma mensagem com um link está a caminho. O link funciona uma única vez, durante { $minutes } minutos.
}
sign-in-sent-newcomer = { $minutes ->
    [one] Uma mensagem com um link está a caminho. O link funciona uma única vez, durante um minuto.
   *[other] Uma mensagem com um link está a caminho. O link funciona uma única vez, durante { $minutes } minutos.
}
sign-in-nothing-newcomer = Procure na pasta de spam e peça o link de novo se o endereço foi escrito errado.
sign-in-code-title = Se você abrir em outro lugar
sign-in-code-text = Se você abrir o link em outro navegador ou em outro dispositivo, será pedido este código:
sign-in-nothing = Nenhuma mensagem chegou?
sign-in-nothing-text = Procure na pasta de spam. Se não houver nada lá, talvez a secretaria tenha outro endereço seu.
sign-in-folder = Este site ainda não envia e-mails: as mensagens ficam como arquivos na pasta de dados, e quem administra o site as vê no console.
sign-in-refusal-prove-again = Você entrou há mais de uma hora. Entre de novo e depois faça isto.
link-title = Entrar com este link
link-lede = Falta um passo, para que nenhum programa gaste o seu link: aperte o botão.
link-code-lede = Você abriu o link em um navegador diferente daquele em que o pediu. Digite o código que aparece lá.
link-code = Código
link-code-help = Seis algarismos, na página em que você pediu o link.
link-use = Entrar
link-refusal-code = O código não é este. Veja a página em que você pediu o link.
link-over-title = Este link não funciona
link-unknown = O link não é nosso, ou uma mensagem mais recente o substituiu. Peça um novo.
link-used = O link já foi usado; cada link funciona uma única vez. Se não foi você, peça um novo e veja na sua página as suas sessões abertas.
link-late = O link é antigo demais: um link funciona durante dez minutos. Peça um novo.
link-dead = O código digitado estava errado vezes demais. Peça um novo link.
link-mail-work = Mensagem com um link para entrar
link-mail-subject = Seu link para entrar em { $site }
link-mail-greeting = Olá, { $name },
link-mail-asked = Alguém, provavelmente você, pediu para entrar com este endereço de e-mail.
link-mail-applies = Alguém, provavelmente você, quer escrever com este endereço de e-mail um pedido para tornar-se uma rede.
link-mail-button = Entrar
link-mail-lasts = { $minutes ->
    [one] O link funciona uma única vez, durante um minuto.
   *[other] O link funciona uma única vez, durante { $minutes } minutos.
}
link-mail-code = Se você abrir o link em um navegador diferente daquele em que o pediu, será pedido o código que aparece lá. Não dê esse código a ninguém.
link-mail-not-you = Se não foi você, não faça nada: sem o link, ninguém entra.
passkeys-refusal-place = Não é possível usar chaves de acesso neste endereço do site.
passkeys-refusal-wrong = Esta chave de acesso, ou esta resposta, não pode ser aceita aqui. Comece de novo.
passkeys-refusal-known = Esta chave de acesso já está no registro.
openid-refusal-taken = Outra pessoa já vinculou este serviço com essa conta.
places-go-title = Vincular { $place }
places-go-lede = Entre em { $place } com a sua própria conta. Se houver outra pessoa com a sessão aberta lá, neste dispositivo, encerre antes essa sessão.
places-go = Continuar em { $place }
places-join-title = Vincular esta conta?
places-join-lede = { $place } diz que a conta é esta:
places-join-text = Vincule a conta só se ela for sua. Quem tem esta conta pode entrar aqui como você.
places-join = Vincular esta conta
openid-refusal-late = Demorou demais ou já foi feito. Comece de novo na sua página.
ways-title = Encerrar todos os acessos de { $name }
ways-text = As sessões são encerradas em todos os navegadores, e todas as chaves de acesso, serviços vinculados, tokens e links já enviados são removidos. Os mandatos continuam. A pessoa entra de novo por um link enviado ao endereço de e-mail dela: se outra pessoa lê esse e-mail, troque antes o endereço.
ways-end = Encerrar todos os acessos
flash-ways-ended = Todos os acessos foram encerrados.
flash-signed-out = Você saiu do site.
flash-warn-openid-unknown = Este site não conhece esse serviço para entrar.
flash-warn-openid-away = Esse serviço não responde agora. Tente de novo mais tarde ou peça um link por e-mail.
flash-warn-openid-failed = Esse serviço não conseguiu confirmar que é você. Tente de novo ou peça um link por e-mail.
flash-warn-openid-nobody = Ninguém vinculou essa conta aqui. Entre por e-mail e depois vincule a conta na sua página.

## How a register begins

founding-refusal-not-empty = Já existe um registro aqui. A secretaria dele adiciona o que falta.

## The journal

office-journal-lede = Tudo o que aconteceu, do mais recente ao mais antigo. As entradas nunca são alteradas nem removidas, e cada uma está encadeada à anterior.
journal-kind = O que aconteceu
journal-about-body = Sobre a entidade com este endereço ou sigla
journal-from = A partir deste dia
journal-until = Até este dia
journal-by = Só o que { $name } fez
journal-entry = Entrada { $number }
journal-for = em nome de { $body }
journal-file = O arquivo contém as { $most } entradas mais recentes que correspondem ao filtro. Para as mais antigas, restrinja os dias acima.
journal-mandates = Dos mandatos desta entidade, são vistos os { $most } mais recentes. Para os mais antigos, busque sem entidade e restrinja os dias.
journal-somebody = Alguém
journal-something = algo
journal-program = O programa
journal-hidden-name = Pessoa cujo nome não é mostrado a você
journal-office = { $role }, { $body }
journal-office-of = { $person } ({ $office })

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } adicionou { $what } ao registro
fact-registry-body-edited = { $who } alterou a página de { $what }
fact-registry-emblem-set = { $who } definiu o emblema de { $what }
fact-registry-emblem-removed = { $who } removeu o emblema de { $what }
fact-registry-person-added = { $who } adicionou uma pessoa: { $what }
fact-registry-person-edited = { $who } alterou os dados de uma pessoa: { $what }
fact-registry-person-erased = { $who } apagou os dados de uma pessoa
fact-registry-address-added = { $who } adicionou mais um endereço a uma pessoa: { $what }
fact-registry-address-removed = { $who } removeu um endereço de uma pessoa: { $what }
fact-registry-mandate-given = { $who } concedeu um mandato: { $what }
fact-registry-mandate-ended = { $who } encerrou um mandato: { $what }
fact-registry-signed-in = { $who } entrou no site
fact-registry-session-ended = { $who } encerrou a sessão de um navegador
fact-registry-link-made = { $who } criou um link de entrada para { $what }
fact-registry-ways-ended = { $who } encerrou todos os acessos de { $what }
fact-registry-passkey-added = { $who } adicionou uma chave de acesso
fact-registry-passkey-removed = { $who } removeu uma chave de acesso
fact-registry-openid-added = { $who } vinculou um serviço para entrar
fact-registry-openid-removed = { $who } desvinculou um serviço para entrar
fact-registry-token-made = { $who } criou um token para um programa
fact-registry-token-revoked = { $who } revogou um token
fact-registry-sample-loaded = { $who } carregou os primeiros dados
# dynamic: news-
news-registry-body-added = novidade no registro
news-registry-body-edited = página alterada
