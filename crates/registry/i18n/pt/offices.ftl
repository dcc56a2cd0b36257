## Offices: how they are held

manner-full = Titular
manner-full-help = Quem ocupa o cargo.
manner-acting = Em exercício interino
manner-acting-help = No lugar de um titular que falta, até haver um.
manner-deputy = Suplente
manner-deputy-help = Ao lado de quem é titular, com os mesmos direitos. Suplentes não contam entre os titulares.
mandates-manner = Como o cargo é exercido
mandates-ground = Com que fundamento
mandates-ground-help = Uma votação, uma decisão, uma carta. Por exemplo: eleição pelos membros em 14 de junho de 2027.
mandates-way = Como começa
mandates-way-offer = Perguntar primeiro à pessoa
mandates-way-offer-help = Ela recebe uma mensagem. O mandato começa quando ela aceita.
mandates-way-given = A pessoa já concordou
mandates-way-given-help = O mandato é concedido imediatamente.
mandates-refusal-manner = Escolha como o cargo é exercido.
mandates-refusal-full = { $most ->
    [one] Uma pessoa já ocupa este cargo em alguns destes dias, e só pode haver uma. Escolha outros dias ou transmita o cargo.
   *[other] { $most } pessoas já ocupam este cargo em alguns destes dias, e não pode haver mais. Escolha outros dias ou transmita o cargo.
}
mandates-refusal-last-voice = Ninguém falaria então por esta entidade. Marque a caixa se é isso que você quer.
mandates-refusal-no-voice = Deixe a este tipo de entidade ao menos uma função que possa falar por ela: secretaria, representante, presidência ou facilitação.
mandates-refusal-no-secretariat = A confederação sempre tem uma secretaria: ela cuida do registro.
mandates-end-last = Depois disso, ninguém fala por esta entidade. A secretaria será avisada.
mandates-end-knows = Sei que depois ninguém fala por esta entidade
mandates-end-hand-over = Em vez disso, transmitir o cargo
mandates-deeds = O que foi feito com ele
mandates-deeds-note = As entradas do diário desta pessoa por esta entidade, desde o dia em que o mandato foi concedido até o seu último dia, as mais recentes primeiro.
mandates-deeds-none = Nada foi feito com ele ainda.
mandates-deeds-shared = Esta pessoa tem outro mandato desta entidade, que coincide com este em alguns dias. O diário guarda a entidade e o dia, não o cargo: o que foi feito nesses dias consta nos dois mandatos.

## The people of a body

people-title = Pessoas: { $name }
people-lede = Quem fala e trabalha por esta entidade, a quem se pediu isso e quem o fez antes.
people-silent = Ninguém fala agora por esta entidade. Ofereça um cargo a alguém.
people-held = Quem ocupa cargos
people-past = Antes
people-past-note = O que fizeram continua no registro, com o seu mandato.

## Offers

offers-title = Oferecer um cargo: { $name }
offers-lede = A pessoa recebe uma mensagem e decide. O mandato começa quando ela aceita.
offers-offer = Oferecer um cargo
offers-whom = A quem
offers-name = Nome
offers-name-help = Como a pessoa o escreve. É pedido com qualquer endereço, para que ninguém saiba por este formulário quem está no registro. Quem já está nele mantém o nome que consta lá; o das demais só a pessoa e a secretaria veem, até que a pessoa escolha outra coisa.
offers-address = Endereço de e-mail
offers-address-help = A mensagem vai para lá.
offers-list = Ofertas
offers-days = de { $from } até { $until }
offers-answer-by = Responder até { $at }
offers-bounced = A mensagem não chega: o servidor de e-mail recusa este endereço. Retire a oferta e faça-a a outro endereço.
offers-full = O cargo está completo nesses dias; esta oferta não pode ser aceita agora. Ela espera até que haja uma vaga ou que o prazo termine.
offers-withdraw = Retirar
offers-by = Oferecido por
offers-answer-title = Um cargo foi oferecido a você: { $role }
offers-accept-title = Se você aceitar
offers-accept-text = Você ocupa este cargo do primeiro ao último dia. O que fizer com ele fica no registro. Você pode encerrá-lo antes e transmiti-lo a qualquer momento.
offers-accept-edits = Você pode então editar a página desta entidade e falar por ela aqui.
offers-accept-handed = Depois você vê o que lhe é transmitido e confirma que o tem.
offers-accept = Aceitar o cargo
offers-decline-title = Se você recusar
offers-decline = Recusar
offers-reason = Motivo
offers-reason-help = Quem lhe ofereceu o cargo pode lê-lo. Não é preciso dar um.
offers-over = Não há mais nada a responder.
offers-full-now = O cargo está completo no momento. Se você aceitar agora, quem cuida da oferta saberá que você espera uma vaga; a oferta continua aberta até o fim do prazo.
offers-full-waits = O cargo está completo no momento, portanto nada começou. A oferta continua aberta até o fim do prazo: aceite-a quando houver uma vaga. Quem cuida dela já foi avisado.
offers-refusal-answered = Esta oferta já foi encerrada.
offers-refusal-late = O prazo para responder acabou. Peça uma nova oferta.
offers-refusal-closed = Esta entidade terminou. Os seus cargos não podem mais ser assumidos.
offers-refusal-twice = Este cargo já foi oferecido a esta pessoa e espera a resposta.
offers-refusal-secretariat = Só a secretaria oferece este cargo.
offer-open = Espera resposta
offer-accepted = Aceita
offer-declined = Recusada
offer-withdrawn = Retirada
offer-lapsed = Sem resposta a tempo
flash-office-offered = O cargo foi oferecido. A pessoa recebe uma mensagem.
flash-office-accepted = O cargo é seu a partir do primeiro dia. Agradecemos por assumi-lo.
flash-office-declined = Você recusou. Quem lhe ofereceu o cargo será avisado.
flash-offer-withdrawn = A oferta foi retirada.

## Handing over

handover-link = Transmitir
handover-sheet = Folha de transmissão
handover-title = Transmitir: { $office }
handover-lede = Escreva o que precisa saber quem vem depois. O seu mandato termina em { $day }.
handover-lede-successor = Isto é o que lhe é transmitido. Leia, pergunte o que não estiver claro e confirme que o tem.
handover-from = Transmitido por
handover-open = O que está pendente
handover-open-note = O programa sabe isto por si mesmo.
handover-open-none = Nada que o programa saiba.
handover-notes = O que o titular escreve
handover-notes-note = Salve quantas vezes quiser. Só você, quem lhe suceder e a secretaria leem.
handover-notes-none = O titular não escreveu nada.
handover-tasks = Tarefas pendentes
handover-tasks-help = O que é preciso fazer, até quando, e onde estão os documentos.
handover-contacts = Quem convém conhecer
handover-contacts-help = Quem ajuda com o quê. Escreva funções, e não detalhes pessoais.
handover-advice = O que mais ajuda
handover-advice-help = Acordos, costumes, senhas que outra pessoa guarda, o que você gostaria de ter sabido.
handover-save = Salvar
handover-successor = Quem sucede
handover-successor-text = Se você sabe quem vem depois, ofereça aqui o cargo. O seu mandato termina então na véspera do início do outro.
handover-starts = Primeiro dia de quem sucede
handover-starts-help = O seu termina na véspera.
handover-offer = Salvar e oferecer o cargo
handover-asked = A quem se perguntou
handover-newer = Outra pessoa salvou esta folha enquanto você escrevia. O que ela escreveu está abaixo; as suas palavras continuam no formulário. Junte as duas coisas e salve de novo.
handover-handed-at = O cargo foi transmitido em { $at }. Quem sucede ainda não confirmou a folha.
handover-confirmed-at = Quem sucede confirmou a folha em { $at }.
handover-confirm-title = Confirmar
handover-confirm-text = O que hoje está pendente fica guardado com a folha. Quem lhe transmitiu o cargo é avisado.
handover-confirm = Li e tenho o que preciso
handover-refusal-self = Este é o seu próprio endereço. Transmita o cargo a outra pessoa ou renove-o quando terminar.
handover-refusal-over = Este mandato terminou. O que está pendente cabe a quem ocupa o cargo agora.
handover-refusal-starts = O primeiro dia de quem sucede vem depois do seu próprio primeiro dia.
handover-refusal-handed = Este cargo já foi transmitido.
handover-refusal-offered = Já se perguntou a alguém que ainda não respondeu. Retire antes essa oferta.
handover-refusal-confirmed = Quem sucede já confirmou esta folha. Ela fica como está.
flash-handover-saved = A folha foi salva.
flash-handover-confirmed = Você confirmou a folha. Quem lhe transmitiu o cargo é avisado.
sheet-offer = Um cargo foi oferecido e espera resposta: { $note }

## Settings of mandates

rules-lede = Uma alteração vale para mandatos concedidos a partir de agora.
rules-times = Prazos
rules-years = Mandato mais longo, em anos
rules-reminders = Dias antes do fim em que se envia um lembrete
rules-reminders-help = Até seis números separados por vírgulas, por exemplo: 60, 30, 7.
rules-answer-days = Dias para responder a uma oferta
rules-bodies-offer = Quem fala por uma entidade pode oferecer os cargos dela
rules-bodies-offer-help = Sem isto, só a secretaria os oferece. Transmitir o próprio cargo é sempre possível.
rules-most = Quantas pessoas
rules-most-of = Quantas pessoas ao mesmo tempo: { $role }
rules-refusal-years = Escreva um número de anos de 1 a 10.
rules-refusal-days = Escreva um número de dias de 1 a 365.
rules-refusal-reminders = Escreva até seis números de dias de 1 a 365, separados por vírgulas.
rules-refusal-most = Escreva um número de 1 a { $most }, ou nada.
settings-save = Salvar as configurações

## Letters

mail-office-offered-subject = Um cargo foi oferecido a você: { $role }, { $body }
mail-office-offered = Oferta de { $who }, a partir de { $day }: { $role }, { $body }.

    Veja e aceite ou recuse. Enquanto você não aceitar, nada começa.
mail-office-offered-button = Ver a oferta
mail-office-handed-subject = Querem transmitir um cargo a você: { $role }, { $body }
mail-office-handed = Transmissão por { $who }, a partir de { $day }: { $role }, { $body }.

    Veja e aceite ou recuse. Se aceitar, você recebe a folha de transmissão.
mail-office-handed-button = Ver a oferta
mail-offer-accepted-subject = Aceito: { $role }, { $body }
mail-offer-accepted = { $who } aceitou o cargo: { $role }, { $body }.
mail-offer-accepted-button = Ver as pessoas da entidade
mail-offer-declined-subject = Recusado: { $role }, { $body }
mail-offer-declined = { $who } recusou o cargo: { $role }, { $body }.

    Você pode oferecê-lo a outra pessoa.
mail-offer-declined-button = Ver as pessoas da entidade
mail-offer-lapsed-subject = Sem resposta: { $role }, { $body }
mail-offer-lapsed = Este cargo foi oferecido e ninguém respondeu a tempo: { $role }, { $body }.

    Você pode oferecê-lo de novo, ou a outra pessoa.
mail-offer-lapsed-button = Ver as pessoas da entidade
mail-offer-full-subject = À espera de uma vaga: { $role }, { $body }
mail-offer-full = { $who } quer aceitar este cargo, mas ele está completo: { $role }, { $body }.

    A oferta continua aberta até o fim do prazo. Ela pode ser aceita quando houver uma vaga; você também pode retirá-la.
mail-offer-full-button = Ver as pessoas da entidade
mail-offer-withdrawn-subject = Retirada: { $role }, { $body }
mail-offer-withdrawn = A oferta deste cargo foi retirada: { $role }, { $body }. Você não precisa mais responder.
mail-offer-withdrawn-button = Ir para a sua mesa
mail-handover-confirmed-subject = A sua transmissão está confirmada: { $role }, { $body }
mail-handover-confirmed = { $who } leu o que você transmitiu com este cargo e confirmou: { $role }, { $body }.

    Agradecemos pelo seu trabalho.
mail-handover-confirmed-button = Ver o seu mandato
mail-mandate-ends-subject = O seu mandato termina em { $day }: { $role }, { $body }
mail-mandate-ends = Este mandato termina em { $day }: { $role }, { $body }.

    Escreva o que precisa saber quem vem depois, e ofereça-lhe o cargo se souber quem é.
mail-mandate-ends-button = Ver o mandato e transmitir
mail-mandate-ended-subject = O seu mandato terminou: { $role }, { $body }
mail-mandate-ended = A secretaria encerrou este mandato em { $day }: { $role }, { $body }. O que você fez com ele continua no registro.
mail-mandate-ended-button = Ver o mandato
mail-office-back-subject = A sua passagem não se realizou: { $role }, { $body }
mail-office-back = O mandato pelo qual este cargo seria assumido foi encerrado antes do primeiro dia: { $role }, { $body }. O seu último dia continua sendo { $day }. Com a mesma folha você pode oferecer o cargo a outra pessoa.
mail-office-back-button = Ver a folha
mail-body-unheld-subject = Ninguém fala por { $body }
mail-body-unheld = Terminou o último mandato com que alguém falava por esta entidade: { $body }.

    Descubra quem vem depois e ofereça-lhe um cargo.
mail-body-unheld-button = Ver as pessoas da entidade
mail-last-voice-ends-subject = { $body }: em breve ninguém falará por esta entidade
mail-last-voice-ends = Em { $day } termina o último mandato com que alguém fala por esta entidade, e ainda não há quem suceda: { $body }.
mail-last-voice-ends-button = Ver as pessoas da entidade

## Facts in the journal

fact-registry-office-offered = { $who } ofereceu um cargo: { $what }
fact-registry-office-accepted = { $who } aceitou um mandato: { $what }
fact-registry-offer-declined = { $who } recusou um cargo: { $what }
fact-registry-offer-withdrawn = { $who } retirou uma oferta: { $what }
fact-registry-offer-lapsed = Ninguém respondeu a tempo a uma oferta: { $what }
fact-registry-offer-waits = { $who } quer um cargo que está completo: { $what }
fact-registry-handover-begun = { $who } começou a transmitir um cargo: { $what }
fact-registry-handover-written = { $who } escreveu sobre uma transmissão: { $what }
fact-registry-handover-paper-added = { $who } adicionou um documento a uma transmissão: { $what }
fact-registry-handover-paper-removed = { $who } removeu um documento de uma transmissão: { $what }
fact-registry-office-handed-over = { $who } assumiu um cargo transmitido: { $what }
fact-registry-handover-confirmed = { $who } confirmou uma transmissão: { $what }
fact-registry-body-unheld = Ninguém mais fala por uma entidade: { $what }
