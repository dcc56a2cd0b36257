### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = As minhas candidaturas
bids-mine-lede = Candidaturas para sediar que você escreve, por conta própria ou com outras pessoas.
bids-none = Você não está escrevendo nenhuma candidatura no momento.
bids-bid = Candidatura
bids-begin = Começar uma candidatura
bids-untitled = Candidatura sem título
bids-somebody = Uma pessoa da equipe
bids-task = Entregar a candidatura: { $title }
bids-task-action = Continuar a escrever
bids-back = Voltar à candidatura
bids-save = Salvar
bids-save-next = Salvar e continuar: { $title }
bids-choose = Escolha
bids-sealed-note = Até que as candidaturas sejam todas abertas juntas, só a sua equipe vê esta. Nem a secretaria nem a comissão avaliadora podem ver que ela existe.
bids-shut-note = Isto pode ser lido, mas não pode mais ser alterado.

bids-newer = Enquanto isso, outra pessoa da sua equipe salvou aqui. O que você escreveu está abaixo e ainda não foi salvo: veja o que a outra pessoa escreveu, junte os dois textos e depois salve.
bids-theirs = O que a outra pessoa salvou
bids-opened-lede = Como foi entregue, com a soma de verificação. Nada mais muda nela.
bids-digest = Soma de verificação (SHA-256)

## Coming in

link-mail-bids = Alguém, provavelmente você, quer apresentar uma candidatura para sediar uma conferência com este endereço de e-mail.
bids-door = Candidatar-se a sediar uma conferência
bids-door-lede = Para sediar, não é preciso ser membro. Enviamos por e-mail um link que abre as suas candidaturas; ninguém mais fica sabendo.
bids-door-known = Estou no registro: entrar
bids-door-send = Enviar o link
bids-your-name = O seu nome
bids-your-name-help = Como as outras pessoas da sua equipe o verão.
bids-your-address = O seu endereço de e-mail
bids-your-address-help = O link vai para ele. Não é mostrado a ninguém.

## A bid as a whole

bids-parts = O que a candidatura diz
bids-parts-note = Cada parte é salva separadamente. Você pode escrever em qualquer ordem.
bids-basics = Título, local, datas e instituições anfitriãs
bids-budget = Orçamento
bids-words = { $count } de { $most } palavras
bids-files =
    { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
bids-preview = Ler como a comissão avaliadora vai ler
bids-preview-lede = Isto é o que seria entregue agora.
bids-hand-in = Entrega
bids-hand-in-note = Uma cópia de toda a candidatura fica guardada com a sua soma de verificação (SHA-256). Você pode continuar a escrever e entregar de novo até o fim do prazo: vale a última cópia.
bids-lacks =
    { $count ->
        [one] Falta { $count } item.
       *[other] Faltam { $count } itens.
    }
bids-lead-alone = quem lidera a equipe faz isto
bids-withdraw = Retirar a candidatura
bids-resume = Retomar a candidatura
bids-discard = Descartar a candidatura
bids-team = Equipe
bids-team-note = Toda a equipe escreve. Quem lidera entrega.
bids-invite = Convidar alguém
bids-leave-out = Remover da equipe
bids-invited = Convidar alguém para a equipe
bids-invited-lede = Passe este link a uma única pessoa da sua confiança. Ele funciona uma vez, durante duas semanas, e só é mostrado agora.
bids-invited-note = Quem abre o link e entra passa a fazer parte da equipe e pode ler e escrever toda a candidatura. Quem não está no registro passa primeiro por “Candidatar-se a sediar uma conferência” e depois abre o link.
bids-join = Entrar na equipe de uma candidatura
bids-join-lede = Alguém convidou você para escrever uma candidatura em conjunto. Você vai poder ler e escrever tudo, e as outras pessoas da equipe verão o seu nome.
bids-join-yes = Entrar na equipe

# dynamic: bids-hand-in-
bids-hand-in-expression = Entregar a manifestação de interesse
bids-hand-in-bid = Entregar a candidatura

# dynamic: bids-handed-
bids-handed-expression = Manifestação de interesse, entregue em { $at }
bids-handed-bid = Candidatura, entregue em { $at }

# dynamic: bids-state-
bids-state-draft = Em redação
bids-state-expressed = Interesse manifestado
bids-state-handed = Entregue
bids-state-withdrawn = Retirada
bids-state-opened = Aberta

# dynamic: bids-part-
bids-part-lead = lidera
bids-part-member = escreve

## Title, place, dates, hosts

bids-basics-lede = O que vem primeiro. A instituição que lidera é a primeira instituição anfitriã.
bids-field-title = Título da candidatura
bids-field-title-help = Por exemplo: “Conferência em Nairóbi”.
bids-field-city = Cidade
bids-field-country = País
bids-field-mode = Como se participa
bids-field-language = Idioma da candidatura
bids-field-language-help = O idioma em que você a escreve.
bids-field-first = Primeiro dia
bids-field-last = Último dia
bids-field-host = Nome da instituição
bids-field-host-country = País dela
bids-dates = Datas
bids-dates-option = Datas, opção { $number }
bids-window = A chamada pede dias dentro deste período: { $days }.
bids-clashes = Ao mesmo tempo:
bids-clash = { $title }, { $days }
bids-hosts = Instituições anfitriãs
bids-hosts-note = Instituições que sediariam a conferência em conjunto. Elas não precisam estar no registro; a que estiver lá com o mesmo nome é reconhecida.
bids-host-number = Instituição anfitriã { $number }
bids-host-number-add = Adicionar uma instituição anfitriã

## A section

bids-text = Texto
bids-text-help = Para listas e destaques, você pode usar Markdown.
bids-saved-by = Salvo por { $who }, { $at }
bids-past = O que estava aqui antes
bids-past-lede = Textos que outra pessoa substituiu, ou que foram substituídos depois de algum tempo. Copie deles o que estiver faltando.
bids-past-none = Nada foi substituído ainda.
bids-autosave-saving = Salvando…
bids-autosave-saved = Tudo está salvo.
bids-autosave-offline = Não foi salvo: não há conexão. Uma nova tentativa será feita automaticamente.
bids-autosave-stopped = Não foi salvo: clique em “Salvar” para ver por quê. Nada do que você escreveu se perdeu.
bids-files-title = Arquivos
bids-files-note = Quem avalia os recebe para salvar; eles nunca são mostrados em uma página.
bids-files-none = Não há nenhum arquivo aqui.
bids-file = Arquivo
bids-file-help = PDF, imagens, texto ou documentos de escritório sem macros, com no máximo 5 MB.
bids-attach = Adicionar o arquivo
bids-kilobytes = { $size } kB

## The budget

bids-budget-lede = Informe cada rubrica para participação baixa, prevista e alta. O valor das taxas resulta de quem vem e de quanto cada participante paga.
bids-currency = Moeda
bids-currency-help = Todos os valores estão em uma mesma moeda. O código de três letras dela, por exemplo: EUR.
bids-fee = Taxa por participante
bids-come = Quantas pessoas vêm:
bids-lines = Rubricas
bids-sums = O resultado
bids-sums-note = Conforme o que está salvo.
bids-sum-delegates = Participantes
bids-sum-fees = Taxas
bids-sum-other = Outro dinheiro que entra
bids-sum-fixed = Custos fixos, venha quem vier
bids-sum-each = Custos com participantes
bids-sum-result = O que sobra
bids-sum-even = Custos cobertos a partir deste número de participantes
bids-warnings = Veja isto de novo:
bids-warning-loss = { $scenario }: um prejuízo de { $loss }.
bids-warning-fewer = { $scenario }: menos participantes do que no caso anterior.
bids-warning-never = Os custos nunca são cobertos, por mais pessoas que venham: cada participante custa pelo menos o que paga.
bids-warning-above =
    { $count ->
        [one] Os custos são cobertos a partir de { $count } participante, e isso é mais do que vem com participação baixa.
       *[other] Os custos são cobertos a partir de { $count } participantes, e isso é mais do que vem com participação baixa.
    }
bids-warning-zero = “{ $line }” é zero nos três casos.
bids-warning-uneven = “{ $line }” é por participante e varia entre os três casos.

# dynamic: bids-scenario-
bids-scenario-low = Baixa
bids-scenario-expected = Prevista
bids-scenario-high = Alta

## What is missing

bids-missing-title = Não tem título.
bids-missing-place = Faltam a cidade e o país.
bids-missing-hosts = Nenhuma instituição anfitriã foi indicada.
bids-missing-dates = Falta a primeira opção de datas.
bids-missing-mode = Não diz como se participa.
bids-missing-text = Nada foi escrito.
bids-missing-words = O texto tem { $count } palavras, e o máximo é { $most }.
bids-missing-file = Falta um arquivo.
bids-missing-currency = Falta a moeda.
bids-missing-lines =
    { $count ->
        [one] { $count } rubrica não está preenchida nos três casos.
       *[other] { $count } rubricas não estão preenchidas nos três casos.
    }
bids-missing-tiers =
    { $count ->
        [one] Em { $count } categoria de taxa, falta a taxa ou quantas pessoas vêm.
       *[other] Em { $count } categorias de taxa, falta a taxa ou quantas pessoas vêm.
    }

## Refusals

bids-refusal-move = Isto não é possível na situação em que a candidatura está.
bids-refusal-closed = Esta chamada não aceita candidaturas.
bids-refusal-late = O prazo das candidaturas terminou. O que está escrito fica como está; vale o que foi entregue.
bids-refusal-late-expression = O prazo das manifestações de interesse terminou.
bids-refusal-not-expressed = Esta chamada pede primeiro uma manifestação de interesse, e o prazo dela terminou.
bids-refusal-many = Você já trabalha em { $most } candidaturas para esta chamada, ou a chamada já tem muitas. Descarte uma primeiro.
bids-refusal-submissions = A candidatura foi entregue { $most } vezes, que é o máximo.
bids-refusal-team = Uma equipe tem no máximo { $most } pessoas, incluindo as convidadas.
bids-refusal-lead = Quem lidera fica na equipe.
bids-refusal-country = Este país não é conhecido. Indique o nome ou o código de duas letras dele.
bids-refusal-window = Estes dias estão fora dos que a chamada pede.
bids-refusal-currency = Indique primeiro a moeda.
bids-refusal-other-currency = Todos os valores deste orçamento estão em { $currency }. Converta este valor para essa moeda.
bids-refusal-negative = Um valor não pode ser menor que zero. O dinheiro que entra e o dinheiro que se gasta têm rubricas separadas.
bids-refusal-amount =
    { $digits ->
        [0] Indique um valor inteiro, por exemplo: 1200.
       *[other] Indique um valor com no máximo { $digits } casas decimais, por exemplo: 1200,50.
    }
bids-refusal-sealed = As candidaturas ficam lacradas até o fim do seu prazo.
bids-refusal-nothing = Nenhuma candidatura foi entregue. Encerre a chamada sem instituição anfitriã.

## Questions

questions-title = Perguntas e respostas
questions-lede = O que as equipes candidatas perguntaram, e as respostas para todas elas. Não se diz quem perguntou.
questions-ask = Fazer uma pergunta
questions-ask-lede = A resposta é dada a todas as equipes candidatas ao mesmo tempo. Ninguém fica sabendo quem perguntou.
questions-ask-help = Escreva de modo que a pergunta não revele quem você é.
questions-over = O tempo para perguntas terminou.
questions-question = Pergunta
questions-question-help = Você pode dizê-la com outras palavras, sobretudo se estas revelarem quem pergunta.
questions-answer = Resposta
questions-send = Responder a todas as equipes
questions-waiting = Ainda sem resposta
questions-waiting-note = Você não vê quem pergunta: as candidaturas estão lacradas.
questions-waiting-none = Nada está pendente.
questions-frozen = O tempo para respostas terminou, para que aquilo em que as equipes candidatas confiam não mude.
questions-answered = Respondidas
questions-answered-none = Nada foi respondido ainda.
questions-change = Alterar a resposta
questions-refusal-late = O tempo para perguntas terminou.
questions-refusal-frozen = O tempo para respostas terminou. O que foi respondido fica como está.
questions-refusal-many = Você tem { $most } perguntas à espera de resposta, ou a chamada já tem muitas.

## Opening

calls-open-bids = Abrir as candidaturas entregues
calls-open-bids-note = O prazo terminou. Todas as candidaturas entregues são abertas juntas; até você fazer isso, ninguém vê quantas são.
calls-bidders = Quem se candidata
calls-open-task = Abrir as candidaturas entregues: { $title }
calls-open-task-action = Abrir

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = A sua candidatura foi entregue
mail-bid-handed-in = A candidatura da sua equipe para “{ $title }” foi entregue. Você pode continuar a escrever e entregar de novo até o fim do prazo.
mail-bid-handed-in-button = Abrir a candidatura
mail-bid-expressed-subject = A sua manifestação de interesse foi entregue
mail-bid-expressed = A manifestação de interesse da sua equipe para “{ $title }” foi entregue.
mail-bid-expressed-button = Abrir a candidatura
mail-bids-opened-subject = As candidaturas entregues foram abertas
mail-bids-opened = Todas as candidaturas para “{ $title }” foram abertas, inclusive a da sua equipe. Agora elas são avaliadas.
mail-bids-opened-button = Abrir a chamada

# dynamic: mail-question-
mail-question-answered-subject = Uma pergunta foi respondida
mail-question-answered = Uma pergunta sobre “{ $title }” foi respondida para todas as equipes candidatas.
mail-question-answered-button = Ler a resposta

## Said after a change

flash-bid-begun = A candidatura foi começada. Só você a vê.
flash-bid-saved = Salvo.
flash-bid-handed-in = A candidatura foi entregue.
flash-bid-expressed = A manifestação de interesse foi entregue.
flash-bid-withdrawn = A candidatura foi retirada.
flash-bid-resumed = Você pode continuar a escrever. Entregue a candidatura de novo antes do fim do prazo.
flash-bid-discarded = A candidatura foi descartada.
flash-bid-joined = Você está na equipe.
flash-bid-left-out = Essa pessoa não está mais na equipe.
flash-question-asked = A sua pergunta espera uma resposta.
flash-question-answered = Todas as pessoas podem ler a resposta, e as equipes candidatas recebem um aviso.
flash-bids-opened = As candidaturas entregues foram abertas.
