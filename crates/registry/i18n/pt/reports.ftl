## Reports that bodies owe

workspace-reports = Relatórios
reports-title = Relatórios
reports-of = Relatórios de { $name }
reports-report-of = Relatório de { $name }
reports-lede = O que esta entidade relata, período por período. Todas as pessoas que ocupam um cargo aqui escrevem juntas; quem fala pela entidade entrega o relatório.
reports-open-lede = O que as entidades da confederação relatam, período por período. Aqui só estão os relatórios publicados.
reports-none = Ainda não há nenhum relatório.
reports-owed = Por escrever
reports-owed-none = Esta entidade não tem nenhum relatório a entregar agora.
reports-done = Entregues
reports-body = Entidade
reports-state = Situação
reports-form = Formulário
reports-period = Período
reports-standing = Em que ponto está
reports-days = { $from } a { $until }
reports-named = { $title }, { $days }
reports-due-title = Prazo
reports-due = Entregar até { $at }
reports-late = Em atraso
reports-submitted-at = Entregue em { $at }
reports-words = { $count ->
    [0] nenhuma palavra
    [one] 1 palavra
   *[other] { $count } palavras
}
reports-private = Só para a secretaria. Esta resposta nunca é publicada.
reports-private-short = só para a secretaria
reports-torn = Outra pessoa salvou uma resposta diferente à mesma pergunta enquanto você escrevia. A dela está acima da sua. Junte as duas e salve de novo. Todas as suas outras respostas foram salvas.
reports-partly = Todo o resto foi salvo. O que está marcado abaixo ainda não: corrija e salve de novo.
reports-theirs = Salvo enquanto isso por outra pessoa:
reports-remark-said = O que a secretaria disse
reports-before = A resposta do período anterior
reports-before-none = Não há um relatório anterior neste formulário para comparar.
reports-not-asked = Isto não é mais perguntado.
reports-same = Igual ao anterior
reports-long = Estes textos são longos demais para marcar o que mudou neles.
reports-compare = Comparar com o período anterior
reports-compared = Ao lado do período anterior
reports-compared-note = Os números mostram a diferença; nos textos, está marcado o que é novo e o que saiu.
reports-back = O relatório
reports-answers = Respostas
# dynamic: reports-answer-
reports-answer-none = Sem resposta
reports-answer-yes = Sim
reports-answer-no = Não
reports-write = Escrever o relatório
reports-write-note = Salve quantas vezes quiser. Outras pessoas podem escrever ao mesmo tempo: cada resposta é guardada à parte.
reports-save = Salvar o rascunho
reports-review = Conferir
reports-review-note = O que está salvo até agora.
reports-saved-at = Salvo pela última vez em { $at }
reports-submit = Entregar
reports-submit-note = A secretaria lê o que você entrega e pode publicá-lo na página da entidade. Você só poderá alterá-lo de novo se a secretaria o devolver.
reports-side-by-side = Todos os relatórios lado a lado
reports-more = Mais
reports-page = Página { $number }
reports-counts = Aceitos: { $done } de { $owed }
reports-to-read = { $count ->
    [0] nenhum por ler
    [one] 1 por ler
   *[other] { $count } por ler
}
reports-late-count = { $count ->
    [0] nenhum em atraso
    [one] 1 em atraso
   *[other] { $count } em atraso
}
reports-decide = Decidir
reports-decide-newer = Este relatório mudou enquanto você o lia. Nada foi decidido ainda. Aqui está o relatório como é agora; sua observação está mantida abaixo.
reports-remark = Observação para a entidade
reports-remark-help = A entidade a lê. É necessária quando você devolve o relatório ou dispensa a entidade.
reports-until = Novo último dia
reports-until-help = Para dar mais tempo a esta entidade. Também é necessário quando você devolve o relatório depois do último dia. O dia termina no fuso do prazo.
reports-accept = Aceitar
reports-publish = Publicar
reports-return = Devolver
reports-extend = Dar mais tempo
reports-excuse = Dispensar a entidade
reports-write-for = Você pode escrevê-lo pela entidade:
# dynamic: report-state-
report-state-owed = Não começado
report-state-draft = Rascunho
report-state-submitted = Entregue
report-state-returned = Devolvido
report-state-accepted = Aceito
report-state-published = Publicado
report-state-excused = Dispensado

## The secretariat's room

office-reports = Relatórios
office-reports-lede = Cada período, com os relatórios a entregar, os que esperam leitura e os que estão em atraso.
reports-rounds-none = Nenhum período está aberto ainda
reports-rounds-none-text = Monte um formulário e abra o primeiro período dele. Os seguintes se abrem sozinhos.
reports-forms = Formulários
reports-forms-lede = O que é perguntado, a quais entidades e com que frequência.
reports-forms-none = Ainda não há nenhum formulário.
reports-form-languages = Idiomas
reports-form-languages-note = Um formulário se escreve em outro idioma abrindo esta página nele. Os períodos abertos mantêm o que estava escrito quando foram abertos.
reports-form-spoken = { $written } de { $all } textos
reports-form-new = Novo formulário
reports-form-rhythm = Frequência
reports-form-asks = Perguntas
reports-rhythm = { $months ->
    [0] Uma única vez
    [1] Todo mês
    [3] A cada três meses
    [12] Todo ano
    [24] A cada dois anos
   *[other] A cada { $months } meses
}
reports-asks = { $count ->
    [0] nenhuma pergunta
    [one] 1 pergunta
   *[other] { $count } perguntas
}
reports-compose-lede = Os textos são alterados no idioma em que você lê esta página; os outros idiomas ficam como estão. Nada é guardado até você salvar.
reports-form-used = Um período usa estas perguntas. Se você as alterar, esse período mantém as perguntas que tem, e o próximo faz as novas.
reports-form-newer = Outra pessoa salvou este formulário enquanto você escrevia. O que você escreveu está abaixo e ainda não foi salvo. Veja o que ela salvou e depois salve o seu texto no lugar.
reports-form-see-newer = Ver o que está salvo
reports-form-title = Título
reports-form-title-help = Por exemplo: Relatório trimestral dos grupos de trabalho.
reports-form-kinds = Quais entidades devem entregá-lo
reports-form-kinds-help = Todas as entidades destes tipos que estejam em atividade quando um período se abre.
reports-form-months = Meses de um período
reports-form-months-help = 3 para um trimestre, 24 para dois anos, 0 para um relatório pedido uma única vez.
reports-form-save = Salvar o formulário
reports-question = Pergunta
reports-question-number = Pergunta { $number }
reports-question-sort = Como é a resposta
reports-question-help = Ajuda
reports-question-unit = Unidade
reports-question-unit-help = Para um número: o que ele conta, por exemplo, reuniões.
reports-question-picks = Opções
reports-question-picks-help = Para uma escolha: uma opção por linha.
reports-question-required = A resposta é obrigatória
reports-question-private = A resposta é só para a secretaria
reports-question-up = Mover para cima
reports-question-down = Mover para baixo
reports-question-remove = Remover
reports-question-add = Adicionar uma pergunta
# dynamic: reports-sort-
reports-sort-text = Um texto mais longo
reports-sort-line = Uma linha
reports-sort-number = Um número
reports-sort-truth = Sim ou não
reports-sort-choice = Uma de várias opções
reports-sort-link = Um endereço web
reports-open-round = Abrir um período
reports-opening-lede = Cada entidade destes tipos que esteja agora em atividade deve entregar um relatório sobre o período e recebe um lembrete antes do prazo.
reports-first = Primeiro dia
reports-last = Último dia
reports-due-day = Dia
reports-due-time = Hora
reports-due-zone = Fuso horário
reports-due-zone-help = Onde vale essa hora. “Qualquer lugar da Terra” segue o último lugar em que um dia termina.
reports-zone-anywhere = Qualquer lugar da Terra
reports-grace = Horas de tolerância
reports-grace-help = Por quanto tempo depois disso um relatório ainda conta como entregue no prazo.
reports-open-button = Abrir o período
reports-others = Ainda não solicitados
reports-others-note = Entraram no registro depois de o período ser aberto, ou voltaram a ser ativas.
reports-others-ask = Solicitar também a estas
reports-withdraw = Retirar o período
reports-withdraw-note = Para um período que foi aberto por engano ou com um dia errado, enquanto nenhum relatório dele foi começado. Seus relatórios deixam de ser devidos. Um período que segue por si só abre de novo, a menos que você ponha o formulário em 0 meses.

settings-reports = Relatórios: prazos e lembretes
settings-reports-note = Até quando os relatórios devem ser entregues se um período se abre sozinho, e quando as entidades recebem lembretes.
reports-rules-days = Dias depois do período
reports-rules-days-help = Quantos dias depois do último dia de um período os relatórios devem ser entregues.
reports-rules-before = Dias antes do prazo em que se envia um lembrete à entidade
reports-rules-after = Dias depois do prazo em que a entidade é avisada de que o relatório está em atraso
reports-rules-list-help = Números separados por espaços; no máximo seis.

reports-refusal-number = Escreva algarismos, com ponto antes dos decimais, por exemplo: 12.5.
reports-refusal-choice = Escolha uma das respostas.
reports-refusal-kinds = Escolha quais entidades devem entregar este relatório.
reports-refusal-months = Escreva um número de meses de 0 a 36.
reports-refusal-questions = Um formulário tem de uma a quarenta perguntas.
reports-refusal-picks = Escreva de duas a trinta opções diferentes, uma por linha.
reports-refusal-title = Escolha outro título: outro formulário tem o mesmo endereço, ou este título não tem letras latinas com que formar um endereço.
reports-refusal-years = Escolha um dia entre 2000 e 2100.
reports-refusal-order = O último dia vem antes do primeiro.
reports-refusal-due = O prazo dos relatórios acabaria antes do fim do período. Escolha o último dia do período ou um dia posterior.
reports-refusal-time = Escreva uma hora, por exemplo: 18:00.
reports-refusal-grace = Escreva um número de horas de 0 a 336.
reports-refusal-overlap = Já existe um período deste formulário nestes dias, ou um posterior.
reports-refusal-ahead = Escolha um primeiro dia com no máximo um ano de antecedência.
reports-refusal-long = Escolha um último dia anterior: um período tem no máximo 36 meses.
reports-refusal-nobody = Nenhuma entidade em atividade deve entregar este relatório.
reports-refusal-closed = Este relatório já foi entregue. Ele pode ser alterado se a secretaria o devolver.
reports-refusal-lacking = Isto precisa de resposta antes que o relatório seja entregue.
reports-refusal-state = A situação do relatório não permite isso.
reports-refusal-longer = Escolha um dia posterior ao prazo atual do relatório.
reports-refusal-until = Escolha um dia futuro, até o ano 2100.
reports-refusal-behind = O último dia deste relatório já passou. Escolha um novo, para que o relatório não fique logo em atraso.
reports-refusal-others = Não resta ninguém a quem solicitar, ou o período terminou.
reports-refusal-begun = Um relatório deste período já foi começado, por isso o período fica. Você pode dispensar cada entidade do seu relatório.
reports-refusal-days = Escreva um número de dias de 1 a 365.
reports-refusal-reminders = Escreva no máximo seis números de dias, de 1 a 365.
flash-report-saved = O rascunho foi salvo.
flash-report-submitted = O relatório foi entregue. Agora a secretaria vai ler.
flash-report-decided = A decisão foi salva, e a entidade é avisada.
flash-report-form-saved = O formulário foi salvo.
flash-reports-opened = O período está aberto. As entidades abaixo devem entregar um relatório.
flash-reports-asked = Também lhes foi solicitado.
flash-reports-withdrawn = O período foi retirado.

# dynamic: task-report-
task-report-due = Escrever o relatório: { $title }
task-report-due-action = Escrever
task-report-late = O relatório está em atraso: { $title }
task-report-late-action = Escrever
task-report-submitted = Um relatório espera leitura: { $title }
task-report-submitted-action = Ler
# dynamic: sheet-
sheet-report-due = Um relatório precisa ser entregue: { $note }

# dynamic: mail-report-
mail-report-due-subject = Um relatório de { $body } deve ser entregue até { $day }
mail-report-due = { $body } deve entregar um relatório até { $day }; a página do relatório diz até que hora, no seu fuso.
mail-report-due-button = Escrever o relatório
mail-report-late-subject = Um relatório de { $body } está em atraso
mail-report-late = O prazo do relatório de { $body } era { $day }. Ele ainda pode ser entregue.
mail-report-late-button = Escrever o relatório
mail-reports-due-subject = Vários relatórios vencem ou estão em atraso
mail-reports-due = Estes relatórios vencem em breve ou estão em atraso. Os que estão em atraso ainda podem ser entregues.
mail-reports-due-button = Ver os relatórios
reports-letter-due = { $body }, { $days }: até { $day }
reports-letter-late = { $body }, { $days }: em atraso desde { $day }
reports-letter-more = E mais: { $count }
mail-report-accepted-subject = O relatório de { $body } foi aceito
mail-report-accepted = A secretaria leu e aceitou o relatório de { $body }.
mail-report-accepted-button = Ver o relatório
mail-report-published-subject = O relatório de { $body } foi publicado
mail-report-published = A secretaria publicou o relatório de { $body } na página da entidade.
mail-report-published-button = Ver o relatório
mail-report-returned-subject = O relatório de { $body } foi devolvido
mail-report-returned = A secretaria devolveu o relatório de { $body } e disse o que precisa ser alterado.
mail-report-returned-button = Ver a observação
mail-report-excused-subject = Um relatório de { $body } não é mais necessário
mail-report-excused = { $body } não precisa mais entregar este relatório.
mail-report-excused-button = Ver o motivo
mail-report-extended-subject = { $body } tem mais tempo para o relatório
mail-report-extended = A secretaria deu a { $body } mais tempo para o relatório.
mail-report-extended-button = Ver até quando

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who } adicionou um formulário de relatórios
fact-registry-report-form-changed = { $who } alterou um formulário de relatórios
fact-registry-reports-opened = { $who } abriu um período de relatórios
fact-registry-reports-asked = { $who } pediu os relatórios também a entidades que chegaram depois
fact-registry-reports-withdrawn = { $who } retirou um período de relatórios
fact-registry-report-written = { $who } escreveu em um relatório: { $what }
fact-registry-report-submitted = { $who } entregou um relatório: { $what }
fact-registry-report-accepted = { $who } aceitou um relatório: { $what }
fact-registry-report-published = { $who } publicou um relatório: { $what }
fact-registry-report-returned = { $who } devolveu um relatório: { $what }
fact-registry-report-excused = { $who } dispensou uma entidade de um relatório: { $what }
fact-registry-report-extended = { $who } deu a uma entidade mais tempo para o relatório: { $what }
