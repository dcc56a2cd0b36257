## Mailings

mailings-work = Um comunicado a quem ocupa cargos
mailings-lede = Mensagens da secretaria a muitas pessoas que ocupam cargos, cada uma em um idioma que a pessoa lê. Outra pessoa aprova cada comunicado antes que ele saia.
mailings-new = Escrever um comunicado
mailings-edit = Alterar o comunicado
mailings-edit-lede = Escreva em um idioma ou em vários. Cada pessoa recebe o texto no primeiro dos idiomas dela em que você escrever.
mailings-greeting-note = A carta saúda cada pessoa pelo nome antes do seu texto.
mailings-none = Nenhum comunicado ainda
mailings-none-text = Escreva o primeiro. Nada sai antes que outra pessoa aprove.
mailings-subject = Assunto
mailings-text = Texto
mailings-text-help = Deixe uma linha vazia entre os parágrafos. **Negrito**, listas e links são escritos em Markdown.
mailings-state = Situação
mailings-made = Início
mailings-to = Quem recebe
mailings-to-note = Todas as pessoas que ocupam um cargo e correspondem ao que você escolher. Onde você não escolhe nada, tudo vale. Quem tem vários cargos recebe uma só mensagem.
mailings-everybody = Todas as pessoas que ocupam um cargo.
mailings-roles = Funções
mailings-kinds = Tipos de entidade
mailings-statuses = Entidades nesta situação
mailings-countries = Entidades destes países
mailings-countries-help = Os nomes separados por vírgulas, por exemplo: Quênia, Uganda. Códigos como KE também servem.
mailings-bodies = Só estas entidades
mailings-bodies-help = A última parte do endereço de cada entidade, com espaços entre elas: afripen evaluation.
mailings-bodies-tick = Marque as entidades a que o comunicado se destina. Se nenhuma for marcada, todas valem.
mailings-more-languages = Escrever em mais idiomas
mailings-save = Salvar
mailings-newer = Outra pessoa alterou este comunicado enquanto você escrevia. O que você escreveu continua aqui.
mailings-newer-see = Ver o que ele diz agora
mailings-ask = Pedir aprovação
mailings-approve = Aprovar e enviar
mailings-approve-note = Leia a mensagem em cada idioma e confira quem a recebe. Assim que você aprovar, ela sai.
mailings-own = Você escreveu este comunicado. Outra pessoa da secretaria precisa aprová-lo.
mailings-alone = Não há mais ninguém na secretaria agora, e ninguém aprova o que escreveu. Conceda antes a outra pessoa um mandato da secretaria.
mailings-remark = O que deveria ser diferente
mailings-return = Devolver
mailings-returned = Devolvido:
mailings-next = O próximo passo
mailings-written-by = Escrito por
mailings-approved-by = Aprovado por
mailings-approved-at = Aprovado em
mailings-ended-at = Concluído em
mailings-letters = Mensagens
mailings-progress = Mensagens tratadas
mailings-progress-words = { $ended } de { $all }
mailings-again = Ver em que ponto está
mailings-stop = Interromper o envio
mailings-resend = Enviar de novo a quem o envio falhou
mailings-missed = Quem não recebeu
mailings-outcome = O que aconteceu com as mensagens
mailings-count = { $count ->
    [0] Ninguém recebe.
    [one] Uma pessoa recebe.
   *[other] { $count } pessoas recebem.
}
mailings-unreachable = { $count ->
    [0] Não há mais ninguém que corresponda e cujas mensagens voltem.
    [one] Mais uma pessoa corresponde, mas as mensagens para todos os endereços dela voltam.
   *[other] Mais { $count } pessoas correspondem, mas as mensagens para todos os endereços delas voltam.
}
mailings-by-language = Por idioma
mailings-by-body = Por entidade
mailings-readers = Pessoas
mailings-more = Só as primeiras cinquenta aparecem aqui. O arquivo tem todas.
mailings-why = Você recebe esta mensagem porque ocupa um cargo em { $site }.
mailings-contact = Dúvidas? Escreva para { $contact }.

# dynamic: mailing-
mailing-draft = Rascunho
mailing-waiting = Espera aprovação
mailing-sending = Em envio
mailing-sent = Enviado
mailing-stopped = Interrompido

# dynamic: recipient-
recipient-ready = Ainda por sair
recipient-taken = Saindo agora
recipient-sent = Aceita pelo servidor de e-mail
recipient-bounced = Voltou: o endereço não funciona mais
recipient-failed = Não pôde ser enviada
recipient-gone = Enquanto isso, o endereço foi removido
recipient-stopped = Interrompida antes de sair

flash-mailing-saved = O comunicado foi salvo.
flash-mailing-asked = As outras pessoas da secretaria já podem aprovar o comunicado.
flash-mailing-approved = O comunicado foi aprovado. As mensagens estão saindo.
flash-mailing-returned = O comunicado foi devolvido a quem o escreveu.
flash-mailing-stopped = O envio foi interrompido. O que ainda não tinha saído fica aqui.
flash-mailing-resent = As mensagens que não puderam ser enviadas estão saindo de novo.

mailings-refusal-state = A situação deste comunicado mudou. Carregue a página de novo.
mailings-refusal-both = Neste idioma, escreva o assunto e o texto, ou nenhum dos dois.
mailings-refusal-empty = Escreva o assunto e o texto em pelo menos um idioma.
mailings-refusal-bodies = { $most ->
    [one] Indique no máximo { $most } entidade.
   *[other] Indique no máximo { $most } entidades.
}
mailings-refusal-slug = “{ $code }” não é a última parte de um endereço: ela tem letras minúsculas sem acento, algarismos e hifens.
mailings-refusal-body = Não há nenhuma entidade com o endereço “{ $code }”.
mailings-refusal-alone = Não há mais ninguém na secretaria para aprovar o comunicado. Conceda antes a outra pessoa um mandato da secretaria.
mailings-refusal-own = Ninguém aprova um comunicado que escreveu. Peça a outra pessoa da secretaria.
mailings-refusal-nobody = Ninguém o receberia. Escolha outros destinatários.
mailings-refusal-remark = Diga o que deveria ser diferente.

mail-mailing-asked-subject = Um comunicado espera a sua aprovação
mail-mailing-asked = Outra pessoa da secretaria de { $site } escreveu uma mensagem a quem ocupa cargos. Ela sai quando você, ou mais alguém da secretaria, ler e aprovar.
mail-mailing-asked-button = Ler
mail-mailing-returned-subject = O seu comunicado foi devolvido a você
mail-mailing-returned = Outra pessoa da secretaria de { $site } leu a sua mensagem a quem ocupa cargos e diz o que deveria ser diferente.
mail-mailing-returned-button = Ver

task-mailing = Um comunicado espera a sua aprovação
task-mailing-action = Ler
task-mailing-returned = O seu comunicado foi devolvido a você
task-mailing-returned-action = Ver
task-bounced = As mensagens para { $address } voltam
task-bounced-action = Ver o que fazer

fact-registry-mailing-begun = { $who } começou um comunicado
fact-registry-mailing-edited = { $who } alterou um comunicado
fact-registry-mailing-asked = { $who } pediu a aprovação de um comunicado
fact-registry-mailing-returned = { $who } devolveu um comunicado a quem o escreveu
fact-registry-mailing-approved = { $who } aprovou um comunicado
fact-registry-mailing-stopped = { $who } interrompeu um comunicado
fact-registry-mailing-resent = { $who } enviou de novo um comunicado a quem o envio tinha falhado
fact-registry-mailing-sent = Um comunicado foi enviado
fact-registry-address-bounced = As mensagens para um endereço de uma pessoa voltam: { $what }
fact-registry-address-confirmed = { $who } leu uma mensagem em um endereço do qual mensagens tinham voltado: { $what }

## Addresses from which letters come back

bounces-since = As mensagens para este endereço voltam desde { $day }.
bounces-own = Para mostrar que ele voltou a funcionar, entre por um link enviado a ele. Se você não o usa mais, peça à secretaria que o remova.
bounces-office = Os comunicados não vão para ele até que a pessoa entre por um link enviado a ele.

## The health of the register

health-lede = O que precisa da atenção da secretaria. Cada linha leva aonde você pode resolver.
health-count = { $count ->
    [0] Nada precisa de atenção
    [one] Um item
   *[other] { $count } itens
}
health-more = Só os primeiros aparecem aqui. O arquivo tem mais.
health-since = desde { $day }
health-until = até { $day }
health-ends = termina em { $day }
# dynamic: health-
health-unheld = Entidades pelas quais ninguém fala
health-unheld-do = Ofereça um cargo a alguém.
health-ending = Mandatos que terminam dentro de sessenta dias
health-ending-do = Cuide para que o cargo seja transmitido.
health-unanswered = Ofertas sem resposta
health-unanswered-do = Pergunte à pessoa ou retire a oferta.
health-late = Relatórios atrasados
health-late-do = Pergunte à entidade ou dê mais tempo a ela.
health-bouncing = Endereços dos quais as mensagens voltam
health-bouncing-do = Encontre outro endereço da pessoa e adicione-o.

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = Quem recebeu um comunicado
retention-mailings-why = Para que a secretaria possa dizer mais tarde se uma mensagem chegou a alguém. A mensagem em si fica.
