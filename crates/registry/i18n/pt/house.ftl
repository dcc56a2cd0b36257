## Letters of the register

letters-work = Mensagem para uma pessoa
letters-somebody = alguém
letters-greeting = Olá, { $name },
letters-why = Você recebe esta mensagem por causa da sua atuação em { $site }.
letters-what = O que foi decidido: { $what }
letters-period = Período: { $days }
rounds-work = Verificação do que termina e do que está em atraso
traces-work = Remoção dos rastros de uma pessoa cujos dados foram apagados

## Settings

# dynamic: settings-
office-settings = Configurações
settings-title = Configurações
settings-lede = O que vale para todo o registro. Uma alteração vale a partir de agora; o que foi feito antes fica como está.
settings-mandates = Mandatos
settings-mandates-note = Quais funções cada tipo de entidade tem, quantas pessoas podem exercê-las e quando as pessoas são lembradas do fim do mandato.
flash-settings-saved = As configurações foram salvas.
# dynamic: fact-
fact-registry-settings-changed = { $who } alterou configurações: { $what }

## Documents

documents-title = Documentos
documents-none = Não há documentos.
documents-add = Adicionar o documento
documents-file = Arquivo
documents-file-help = PDF, texto, imagens ou documentos de escritório, com no máximo { $most } MB.
documents-remove = Remover
documents-note = { $day }, { $size } kB
documents-refusal-kind = Este tipo de arquivo não é aceito. Escolha um destes: { $kinds }.
documents-refusal-holds = O conteúdo do arquivo não corresponde ao nome dele. Salve-o de novo em um dos tipos aceitos.
documents-refusal-macros = O documento contém macros ou outros programas, ou não pode ser examinado. Salve-o sem eles ou como PDF.
documents-refusal-name = O arquivo precisa de um nome com no máximo { $most } caracteres.
documents-refusal-empty = O arquivo está vazio.
documents-refusal-bytes = O arquivo tem { $size } MB. O máximo aceito é { $most } MB.
documents-refusal-many = { $most ->
    [one] Já há { $most } documento, o máximo. Remova-o primeiro.
   *[other] Já há { $most } documentos, o máximo. Remova um primeiro.
}
documents-refusal-none = Escolha um arquivo.
flash-document-added = O documento foi adicionado.
flash-document-removed = O documento foi removido.

## The workspace of a body

workspace-nav = Seções desta entidade
workspace-page = Página
workspace-people = Pessoas

## Tasks

task-offer = Um cargo foi oferecido a você: { $role }
task-offer-action = Responder
task-offer-bounced = A sua mensagem sobre este cargo não chega: { $role }
task-offer-bounced-action = Ver a oferta
task-offer-handover = Ler e confirmar o que lhe é transmitido ({ $role })
task-offer-handover-action = Abrir a folha
task-offer-unheld = Ninguém fala por esta entidade
task-offer-unheld-action = Ver as suas pessoas
task-mandate-ends-hand-over = Transmitir o cargo
traces-files-work = Exclusão de arquivos a que mais nada remete
settings-retention = Prazos de conservação
settings-retention-note = Depois de quantos dias links, sessões, mensagens, ofertas e notas são apagados.
