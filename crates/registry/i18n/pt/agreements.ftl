## Agreements with partner organisations

workspace-agreements = Acordos
agreements-title = Acordos
agreements-lede = O que foi acordado com organizações parceiras, quem cuida disso e quando se revê.
agreements-all-lede = Todos os acordos com organizações parceiras. Primeiro vêm os que é preciso rever antes.
agreements-none = Ainda não há nenhum acordo.
agreements-new = Novo acordo
agreements-edit = Alterar
agreements-edit-title = Acordo com { $name }
agreements-edit-lede = O que você salva fica guardado como uma nova versão. As anteriores continuam disponíveis para leitura.
agreements-newer = Enquanto isso, outra pessoa salvou este acordo. Aqui se vê em que o que você escreveu difere do que ela salvou. Se você salvar de novo, o seu texto toma o lugar do outro.
agreements-name = Título
agreements-name-help = Por exemplo: memorando de entendimento 2027.
agreements-with = Organização parceira
agreements-with-help = A secretaria adiciona as organizações parceiras ao registro.
agreements-of = Em nome de
agreements-purpose = Propósito
agreements-purpose-help = O que os dois lados querem alcançar juntos.
agreements-agreed = O que foi acordado
agreements-agreed-help = Quem faz o quê, e o que cada lado oferece.
agreements-starts = Primeiro dia
agreements-starts-help = Deixe vazio enquanto o acordo é preparado.
agreements-starts-none = Ainda não definido
agreements-ends = Último dia
agreements-ends-help = Deixe vazio se o acordo continua até que alguém o encerre.
agreements-ends-none = Continua
agreements-review-on = Rever até
agreements-review-on-help = Quem cuida do acordo recebe um lembrete 30 dias antes.
agreements-review-none = Nenhum dia definido
agreements-late = em atraso
agreements-state = Situação
agreements-state-prepared = Em preparação
agreements-state-to-come = Por começar
agreements-state-in-force = Em vigor
agreements-state-over = Encerrado
agreements-ours = Responsável do nosso lado
agreements-theirs = Responsável do lado da organização parceira
agreements-advocate-help = Quem é responsável cuida do acordo. É alguém que ocupa um cargo desse lado.
agreements-nobody = Ninguém
agreements-save = Salvar
agreements-deeds = O que foi feito
agreements-deeds-none = Nada foi anotado ainda.
agreements-deed-day = Dia
agreements-deed-text = O que foi feito
agreements-deed-text-help = Por exemplo: webinar conjunto, 120 participantes.
agreements-next-review = Rever da próxima vez até
agreements-next-review-help = Preencha se os dois lados acabam de rever o acordo.
agreements-note = Anotar
agreements-states = Versões salvas
agreements-first = Primeira versão
agreements-refusal-partner = Escolha uma organização parceira.
agreements-refusal-starts = Um acordo com último dia precisa de um primeiro dia.
agreements-refusal-review = Este dia é anterior ao primeiro dia.
agreements-refusal-later = A próxima data precisa ser posterior à que está definida agora.
agreements-refusal-advocate = Esta pessoa não ocupa agora nenhum cargo desse lado.
flash-agreement-saved = O acordo foi salvo.
flash-agreement-noted = Foi anotado.
task-agreement-review = Rever o acordo “{ $title }”
task-agreement-review-action = Abrir
sheet-agreement = Acordo: { $note }
# dynamic: fact-
fact-registry-agreement-made = { $who } criou um acordo com { $what }
fact-registry-agreement-changed = { $who } alterou um acordo com { $what }
fact-registry-agreement-noted = { $who } anotou o que foi feito com { $what }
fact-registry-agreement-reviewed = { $who } reviu um acordo com { $what }
fact-registry-agreement-paper-added = { $who } adicionou um documento a um acordo com { $what }
fact-registry-agreement-paper-removed = { $who } removeu um documento de um acordo com { $what }
mail-agreement-advocate-subject = Você cuida de um acordo com { $body }
mail-agreement-advocate = Você agora é responsável por um acordo com { $body }.

    Você vê o que foi acordado, anota o que é feito e recebe um lembrete quando for preciso rever o acordo.
mail-agreement-advocate-button = Abrir o acordo
mail-agreement-review-subject = Para rever: acordo com { $body }
mail-agreement-review = É preciso rever até { $day } o acordo com { $body }.

    Converse com o outro lado sobre o que foi feito e o que deve continuar. Depois anote isso, com o dia da próxima vez.
mail-agreement-review-button = Abrir o acordo
