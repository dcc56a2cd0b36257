## Erasing oneself

leave-title = Apagar tudo sobre mim
leave-lede = Você pode deixar o registro a qualquer momento. Esta página diz o que é apagado, o que fica e por quê. Isto não pode ser desfeito.
leave-offices = Os seus cargos terminam
leave-offices-note = Eles terminam imediatamente, e as outras pessoas de cada entidade ficam sabendo que o cargo está livre. Antes, você pode transmitir um cargo.
leave-office-last = Depois disso, ninguém fala por esta entidade. As suas pessoas e a secretaria são avisadas.
leave-goes = O que é apagado
leave-goes-person = O seu nome, os seus endereços de e-mail, os seus idiomas e o seu fuso horário.
leave-goes-membership = A sua associação, se houver, com o que você oferece e procura e as redes a que pertence.
leave-goes-ways = Todas as formas de entrar: links, chaves de acesso, outros serviços, sessões e tokens de programas.
leave-goes-words = O que você escreveu para transmitir um cargo, por que recusou algum e as correções que pediu.
leave-goes-ties = Os vínculos que você declarou, os que outras pessoas declararam com você, e o que você escreveu em pedidos para tornar-se uma rede e sobre o apoio a redes.
leave-goes-files = Os documentos que você adicionou para transmitir um cargo, com os seus nomes, a menos que outra pessoa tenha adicionado exatamente o mesmo arquivo.
leave-goes-letters = As mensagens que esperam, as tabelas que esperam a importação, se você as enviou ou se podem conter algo sobre você, e o que foi respondido a programas sobre você. O que havia disso nos arquivos do banco de dados e da busca também é removido.
leave-stays = O que fica e por quê
leave-stays-mandates = Que um cargo foi exercido de um dia até outro, sem o seu nome: o que foi feito com ele precisa continuar válido.
leave-stays-applications = O que dizia um pedido que outras pessoas escreveram com você ou que se tornou uma rede: pertence a elas.
leave-stays-pages = O que uma entidade diz na própria página e nas versões dela, mesmo que você o tenha escrito: pertence à entidade. Se o seu nome estiver lá, peça à entidade que o retire antes de você sair.
leave-stays-papers = Os documentos em que uma entidade se apoia, como um acordo assinado, mesmo que você os tenha adicionado: sem o seu nome ao lado e com um nome que não diz nada.
leave-stays-journal = O diário. Ele contém números em vez de nomes; o seu não levará mais a ninguém.
leave-stays-sent = As mensagens enviadas e as tabelas que outras pessoas exportaram: estão fora do nosso alcance.
leave-stays-backups = As cópias de segurança feitas antes de hoje contêm os seus dados até que quem administra este site as apague. Se uma delas for usada um dia, os seus dados precisam ser apagados mais uma vez: peça à secretaria.
leave-take-first = Levar antes os seus dados
leave-deed = Apagar os meus dados
leave-sure = Quero que os meus dados sejam apagados. Sei que isto não pode ser desfeito.
leave-refusal-sure = Marque a caixa se quer que os seus dados sejam apagados.
leave-erase = Apagar os meus dados para sempre
leave-last-steward = Você é a única pessoa da secretaria. Sem você, ninguém poderia cuidar do registro nem apagar os dados de outras pessoas. Conceda antes a alguém um mandato da secretaria; depois você pode apagar aqui os seus dados.
me-prove-first = Para isto, você precisa ter entrado há menos de uma hora.
flash-me-erased = Os seus dados foram apagados. Nada do que é guardado aqui leva mais a você. O que fica e por quê estava na página anterior.

## Letters

mail-office-left-subject = Um cargo está livre: { $role }, { $body }
mail-office-left = Quem ocupava este cargo deixou o registro, e o mandato terminou: { $role }, { $body }.

    Descubra quem vem depois e ofereça-lhe o cargo.
mail-office-left-button = Ver as pessoas da entidade

## Everything about oneself

data-title = Tudo sobre mim
data-lede = O que é guardado aqui sobre você, em um arquivo que você pode ler e que programas também podem ler.
data-what = O que ele contém
data-what-details = Os seus dados e endereços, como estão aqui.
data-what-offices = Os seus mandatos, os cargos que lhe foram oferecidos e o que você escreveu para transmitir algum.
data-what-ways = As suas formas de entrar, com as suas datas. Os segredos em si não são guardados aqui.
data-what-papers = Os documentos que você adicionou.
data-what-journal = O que você fez segundo o diário, e o que aconteceu com o que é seu: por número, dia e tipo.
data-what-membership = A sua filiação: as suas redes, o que você oferece e procura, e quem pode ver o quê.
data-what-ties = Os vínculos que você declarou.
data-what-written = O que você escreveu em pedidos e em relatórios.
data-what-mailings = Que comunicados foram enviados a você e o que aconteceu com eles.
data-what-others = Nada nele trata de outras pessoas, a não ser o que você escreveu sobre elas.
data-take = Baixar o arquivo (ZIP)
data-take-json = Só para programas (JSON)
data-more = O que mais você pode fazer
data-index-title = O que { $site } guarda sobre mim
data-index-taken = Dados de { $when }.
data-index-mandates = Mandatos
data-index-applications = O que você escreveu em pedidos
data-index-belonged = Redes por meio das quais você é ou foi membro
data-index-answers = O que você escreveu em relatórios
data-index-mailings = Comunicados enviados a você
data-index-newest = Aqui constam só os { $count } mais recentes.
data-index-papers = Documentos
data-index-paper-left = grande demais para este arquivo; baixe-o onde você o adicionou
data-index-files = Os outros arquivos
data-index-facts = { $count ->
    [0] O diário não tem entradas suas ou sobre o que é seu.
    [one] O diário tem { $count } entrada sua ou sobre o que é seu.
   *[other] O diário tem { $count } entradas suas ou sobre o que é seu.
}
data-index-files-text = A pasta “tables” contém tudo isto em tabelas para planilhas (CSV). O arquivo “my-data.json” contém tudo para programas.
# dynamic: data-table-
data-table-registry-person = Dados
data-table-registry-address = Endereços de e-mail
data-table-registry-session = Navegadores com sessão aberta
data-table-registry-token = Tokens para programas
data-table-registry-passkey = Chaves de acesso
data-table-registry-openid = Outros serviços para entrar
data-table-registry-link = Links para entrar
data-table-registry-offer = Cargos que lhe foram oferecidos
data-table-registry-handover = O que você escreveu para transmitir um cargo
data-table-registry-document = Documentos
data-table-registry-correction = As correções que você pediu
data-table-registry-application-speaker = Pedidos em que você consta como pessoa que fala pela rede
data-table-registry-application-invitation = Convites para escrever um pedido com outras pessoas
data-table-registry-agreement-contact = Acordos com organizações parceiras em que você consta como contato
data-table-registry-application-word = Suas perguntas e seus comentários sobre pedidos
data-table-registry-application-answer = Suas respostas a perguntas sobre pedidos
data-table-registry-support-entry = O que você escreveu sobre o apoio a redes
data-table-registry-tie = Vínculos que você declarou
data-table-registry-membership = Filiação
data-table-registry-mailing-recipient = Seus endereços para os quais comunicados foram enviados, pelo número
data-table-platform-answer = O que foi respondido a programas sobre você
# dynamic: data-column-
data-column-name = Nome
data-column-latin-name = Nome em letras latinas
data-column-greeting = Nome na saudação das mensagens
data-column-sort-name = Ordenado como
data-column-languages = Idiomas
data-column-zone = Fuso horário
data-column-address = Endereço
data-column-browser = Navegador
data-column-credential = Número da chave
data-column-data = O que se sabe da chave
data-column-subject = O seu número nesse serviço
data-column-reason = Motivo
data-column-advice = Conselhos
data-column-contacts = Contatos
data-column-tasks = Tarefas
data-column-body = Resposta
data-column-wrong = O que não está certo
data-column-wanted = O que seria certo
data-column-answer = Resposta
data-column-text = Texto
data-column-called = O seu nome na oferta
data-column-kind = Tipo
data-column-since = Desde
data-column-until = Até
data-column-remark = Observação
data-column-word = Palavra
data-column-sort = Ordenado como
data-column-number = Número
data-column-country = País
data-column-networks = Redes
data-column-held = Redes em que você consta
data-column-offers = O que você oferece
data-column-seeks = O que você procura
data-column-phone = Telefone
data-column-about = Para quê

## How long things are kept

# dynamic: retention-
retention-title = Prazos de conservação
retention-lede = O que se refere a pessoas é guardado enquanto houver um motivo; depois, o próprio programa apaga, em verificações feitas a cada hora.
retention-change = Alterar os prazos
retention-what = O quê
retention-long = Por quanto tempo
retention-why = Por quê
retention-days =
    { $days ->
        [0] não além do seu fim
        [one] { $days } dia
       *[other] { $days } dias
    }
retention-form-lede = Para cada tipo, o número de dias depois do seu fim. A próxima verificação, dentro de uma hora, segue o que for definido aqui.
retention-form-days = Dias
retention-refusal = Escreva um número de dias de { $least } a { $most }.
retention-links = Links para entrar, depois de usados ou vencidos
retention-links-why = Para que quem abre um link antigo possa saber o que foi feito dele.
retention-sessions = Sessões de navegadores e tokens de programas, depois do seu fim
retention-sessions-why = Uma sessão ou um token que a própria pessoa encerra desaparece imediatamente. O que venceu é apagado depois deste tempo.
retention-letters = Mensagens que ficam na pasta de dados, quando não há servidor de e-mail definido
retention-letters-why = Para que quem administra o site possa encontrar uma mensagem de que alguém sinta falta. Com um servidor de e-mail, nenhuma mensagem é guardada.
retention-offers = Ofertas de um cargo que não deram em nada, com o motivo
retention-offers-why = Para que quem procura alguém saiba a quem já perguntou e por que houve recusa.
retention-handovers = O que foi escrito para transmitir um cargo, e os seus documentos, depois que quem sucede confirmou
retention-handovers-why = Para que quem sucede tenha isso enquanto ocupar o cargo: a maioria dos mandatos dura no máximo quatro anos.
retention-corrections = Correções que alguém pediu, depois da resposta
retention-corrections-why = Para que os dois lados possam consultar o que foi pedido e o que foi respondido.
retention-agreements = Contatos dos acordos com organizações parceiras, depois do último dia do acordo
retention-agreements-why = Para que quem encerra um acordo, ou prepara o seguinte, ainda saiba a quem perguntar.
retention-person = Nome, endereços, idiomas, fuso e formas de entrar
retention-person-long = até que os dados da pessoa sejam apagados ou ela os retire
retention-person-why = Quem ocupa ou ocupou um cargo pode receber mensagens e entrar. Cada pessoa pode apagar os próprios dados a qualquer momento.
retention-answers = O que foi respondido a programas
retention-answers-long = um dia
retention-answers-why = Para que um programa que envia a mesma alteração duas vezes receba a mesma resposta e não altere nada duas vezes.
retention-imports = Tabelas enviadas para importação
retention-imports-long = até serem importadas ou descartadas, sete dias no máximo
retention-imports-why = São apagadas antes se forem apagados os dados de quem as enviou ou de alguém sobre quem contêm algo.
retention-ties = Vínculos de interesses, redes de filiações anteriores, e pares de fichas que podem ser da mesma pessoa
retention-ties-long = os vínculos, até que quem os declarou os retire ou seja apagado; as redes, enquanto esse vínculo contar depois do fim; os pares, até a próxima busca
retention-ties-why = Evitam que alguém julgue aquilo a que está vinculado. Cada busca encontra os pares de novo.
retention-applications = Pedidos para tornar-se uma rede, com quem fala por ela e o que se perguntou e respondeu
retention-applications-long = enquanto a rede estiver no registro; os rascunhos que ninguém entrega expiram, e quem só veio por causa deles é esquecido com eles
retention-applications-why = Dizem com que fundamento uma rede foi admitida. O que uma pessoa escreveu é apagado com os dados dela.
retention-support = O que foi oferecido a redes novas e o que elas usaram
retention-support-long = enquanto a rede estiver no registro
retention-support-why = Quem acompanhar a próxima rede aprende com isso.
retention-mandates = Que um cargo foi exercido, e quando
retention-mandates-long = sempre, sem o nome depois de apagados os dados da pessoa
retention-mandates-why = O que foi feito com um mandato precisa continuar válido e legível.
retention-journal = O diário
retention-journal-long = sempre
retention-journal-why = Ele contém números e nenhum nome, e mostra que nada foi alterado às escondidas.
retention-backups = Cópias de segurança
retention-backups-long = enquanto quem administra o site as guardar
retention-backups-why = Estão fora deste programa. As mais antigas ainda podem conter o que foi apagado aqui desde então.

## Corrections

corrections-title = Pedir uma correção
corrections-lede = O que outras pessoas guardam sobre você pode estar errado: o seu nome na página de uma entidade, os dias de um mandato. Peça a quem guarda isso que corrija. Os seus próprios dados você pode alterar diretamente, na sua página; os seus endereços de e-mail são alterados pela secretaria.
corrections-mine = O que você pediu
corrections-ask-title = Novo pedido
corrections-ask-note = Você recebe uma resposta no prazo de um mês.
corrections-body = Quem guarda
corrections-body-help = A entidade em cuja página está. Para mandatos e tudo o mais, a secretaria.
corrections-body-typed = A última parte do endereço da página da entidade. Para a secretaria, deixe vazio.
corrections-secretariat = A secretaria
corrections-wrong = O que não está certo
corrections-wrong-help = Diga onde está, para que se possa encontrar.
corrections-wanted = O que seria certo
corrections-ask = Pedir a correção
corrections-one-title = Uma correção
corrections-open = Ainda sem resposta
corrections-done = Corrigido
corrections-declined = Recusado
corrections-answer-by = responder até { $day }
corrections-answered-on = respondido em { $day }
corrections-asker = Quem pede
corrections-asked-on = Data do pedido
corrections-keeper = Quem responde
corrections-answer = Resposta
corrections-answer-note = Corrija primeiro e depois diga isso aqui. Quem pediu recebe uma mensagem.
corrections-answer-done = Está corrigido
corrections-answer-declined = Fica como está
corrections-answer-words = O que foi respondido
corrections-answer-yours = A sua resposta
corrections-office-title = Correções pedidas
corrections-office-lede = Todas as correções que foram pedidas, primeiro as pendentes. As respondidas ficam até o fim do seu prazo de conservação.
corrections-none = Ninguém pediu uma correção
corrections-none-text = Quem entrou no site pode pedir uma na própria página.
corrections-state = Situação
corrections-when = Quando
corrections-answer-help = Se ficar como está, diga por quê. Quem pediu lê isto, e a secretaria também pode ler.
corrections-answer-send = Enviar a resposta
corrections-refusal-answered = Isto já foi respondido.
corrections-refusal-many = { $most ->
    [one] Você tem { $most } pedido pendente. Espere antes uma resposta.
   *[other] Você tem { $most } pedidos pendentes. Espere antes uma resposta.
}
corrections-refusal-choose = Escolha se está corrigido ou se fica como está.
corrections-refusal-reason = Diga por que fica como está.
flash-correction-asked = Quem guarda esses dados é avisado. Você recebe uma mensagem com a resposta.
flash-correction-answered = A resposta foi enviada.
# dynamic: sheet-
sheet-correction = Alguém pediu uma correção que espera resposta
# dynamic: task-correction
task-correction = Alguém lhe pede que corrija o que é guardado sobre a própria pessoa
task-correction-action = Responder
mail-correction-asked-subject = Alguém pede uma correção: { $body }
mail-correction-asked = Alguém pede que se corrija algo que é guardado sobre a própria pessoa: { $body }.

    Veja o pedido e corrija, ou diga por que fica como está. A resposta deve ser dada no prazo de um mês.
mail-correction-asked-button = Ver o que se pede
mail-correction-due-subject = Um pedido de correção deve ser respondido em uma semana: { $body }
mail-correction-due = Alguém pediu que se corrija algo que é guardado sobre a própria pessoa: { $body }. Resta uma semana para responder.
mail-correction-due-button = Responder
mail-correction-late-subject = Um pedido de correção não foi respondido a tempo: { $body }
mail-correction-late = Alguém pediu que se corrija algo que é guardado sobre a própria pessoa: { $body }. O mês para responder acabou.
mail-correction-late-button = Responder
mail-correction-done-subject = Corrigido, como você pediu: { $body }
mail-correction-done = O que você pediu para corrigir está corrigido.
mail-correction-done-button = Ver a resposta
mail-correction-declined-subject = Resposta ao seu pedido de correção: { $body }
mail-correction-declined = O que você pediu para corrigir fica como está. A resposta diz por quê.

    Se você não concordar, pode escrever à secretaria ou à autoridade de proteção de dados do lugar onde mora.
mail-correction-declined-button = Ver a resposta

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who } pediu uma correção: { $what }
fact-registry-correction-answered = { $who } respondeu a um pedido de correção: { $what }
