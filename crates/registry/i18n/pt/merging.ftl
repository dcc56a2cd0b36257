## Merging two records of one person

merging-title = Unificar a ficha de { $name } com outra
merging-which-lede = Uma pessoa pode estar duas vezes no registro. Diga qual outra ficha é da mesma pessoa; você vê as duas lado a lado antes que qualquer coisa aconteça.
merging-with = Endereço de e-mail da outra ficha
merging-with-help = Um endereço que a outra ficha tenha.
merging-look = Ver as duas
merging-lede = Confira as duas fichas. Uma fica, com tudo o que é de ambas; a outra passa a estar vazia e leva a ela.
merging-stays = Qual ficha fica
merging-stays-help = O endereço da página dela fica. O que aconteceu com qualquer uma das duas continua no registro.
merging-record = { $name }, { $addresses }
merging-this = Esta ficha
merging-other = A outra ficha
merging-languages = Idiomas
merging-same = Igual nas duas
merging-seen = Para quem pode ver o nome e os endereços, vale a mais restrita das duas escolhas. A pessoa pode ampliá-la de novo.
merging-everything = O que cada ficha tem
merging-what = O quê
merging-becomes = O que acontece com isso
merging-moves = Fica
merging-ends = Termina na ficha que sai
merging-joined = Os mandatos de um mesmo cargo com dias em comum passam a ser um só:
merging-mandates-joined = { $role }, { $body }: de { $starts } até { $ends }
merging-mutual = { $count ->
    [0] Nenhum vínculo entre as duas fichas desaparece.
    [one] Um vínculo entre as duas fichas desaparece, pois ninguém tem vínculo consigo mesmo.
   *[other] { $count } vínculos entre as duas fichas desaparecem, pois ninguém tem vínculo consigo mesmo.
}
merging-text = Tudo o que cita a ficha que sai passa a citar a outra. As sessões dos navegadores dela são encerradas, os links a caminho deixam de valer, e também os tokens das duas. Isto não pode ser desfeito.
merging-do = Unificar as duas fichas
merging-newer = Uma das duas fichas foi alterada enquanto você as conferia. Nada foi feito. Confira as duas de novo:
merging-registry-mandate-person = Mandatos
merging-registry-address-person = Endereços de e-mail
merging-registry-passkey-person = Chaves de acesso
merging-registry-openid-person = Serviços para entrar
merging-registry-session-person = Navegadores com sessão aberta
merging-registry-token-person = Tokens para programas
merging-registry-body-version-person = Versões salvas de páginas
merging-registry-tie-person = Vínculos que declarou
merging-registry-tie-other = Vínculos com esta pessoa que outras declararam
merging-registry-person-became = Fichas unificadas antes
merging-registry-offer-person = Cargos que lhe foram oferecidos
merging-registry-offer-offered-by = Cargos que ofereceu
merging-registry-document-person = Documentos que adicionou
merging-registry-import-person = Tabelas que importou
merging-registry-application-person-person = Pedidos que escreve
merging-registry-application-word-person = Perguntas e comentários sobre pedidos
merging-registry-application-answer-person = Respostas a perguntas sobre pedidos
merging-registry-admission-step-person = Passos que decidiu
merging-registry-companion-asked-by = Acompanhamentos que pediu
merging-registry-support-tick-person = Itens que marcou
merging-registry-support-entry-person = Anotações sobre o apoio a redes
merging-registry-membership-person = Filiações
merging-registry-member-network-person = Redes por meio das quais é membro
merging-registry-member-word-person = Palavras com que se encontra a pessoa no diretório
merging-registry-belonging-person = Redes por meio das quais foi membro, e quando
merging-registry-correction-person = Correções que pediu
merging-registry-correction-answered-by = Correções a que respondeu
merging-registry-agreement-ours = Acordos de que cuida
merging-registry-agreement-theirs = Acordos de que cuida por um parceiro
merging-registry-agreement-version-person = Versões salvas de acordos
merging-registry-agreement-deed-person = Notas que fez em acordos
merging-registry-mailing-writer = Comunicados que escreveu
merging-registry-mailing-approver = Comunicados que aprovou
merging-registry-mailing-recipient-person = Comunicados enviados a esta pessoa
merging-registry-report-answer-person = Respostas que escreveu em relatórios
merging-registry-aim-value-person = Valores que anotou para objetivos
merging-registry-aim-link-person = O que anotou como contribuição para objetivos
merging-refusal-self = Esta é a mesma ficha. Escolha outra.
merging-refusal-own = Esta é a sua própria ficha. Deixe que seja ela a ficar, ou peça a outra pessoa da secretaria.
merging-refusal-nobody = Nenhuma ficha tem este endereço.
merging-refusal-gone = De uma das duas fichas nada mais está guardado: foi apagada ou já foi unificada. Nada foi feito.
merging-refusal-stays = Escolha qual ficha fica.
merging-refusal-field = Escolha uma das duas.
flash-persons-merged = As duas fichas são uma só.
fact-registry-persons-merged = { $who } unificou duas fichas de uma mesma pessoa: { $what }
fact-registry-mandates-joined = { $who } reuniu em um só mandatos com dias em comum: { $what }

## Doubles

doubles-title = Fichas que podem ser de uma mesma pessoa
doubles-lede = Pares de fichas com nomes ou endereços parecidos, primeiro os mais prováveis. Confira cada par: unifique as duas ou diga que são duas pessoas. Isso fica guardado.
doubles-search = Buscar de novo
doubles-searching = A busca foi pedida e está sendo feita em segundo plano. Volte daqui a um momento.
doubles-searched = Última busca em { $at }, entre { $persons ->
    [0] nenhuma pessoa
    [one] uma pessoa
   *[other] { $persons } pessoas
}; { $pairs ->
    [0] nenhum par encontrado
    [one] um par encontrado
   *[other] { $pairs } pares encontrados
}.
doubles-never = Ainda não houve nenhuma busca.
doubles-none = Nenhum par está nesta lista
doubles-none-text = Busque de novo depois que pessoas forem adicionadas.
doubles-pair = As duas fichas
doubles-why = Por quê
doubles-score = Probabilidade
doubles-do = Ações
doubles-merge = Ver as duas
doubles-apart = São duas pessoas
doubles-score-of = { $score } de 100
doubles-name = mesmo nome
doubles-name-order = mesmas partes do nome em outra ordem
doubles-latin = mesmo nome em letras latinas
doubles-near = nomes que diferem em uma letra
doubles-address = mesmo endereço, exceto por pontos, sinal de mais e maiúsculas
doubles-address-related = mesmo endereço em um domínio relacionado
doubles-work = Busca de fichas de uma mesma pessoa
flash-doubles-asked = A busca foi pedida. Os resultados aparecem aqui daqui a um momento.
flash-doubles-apart = Fica guardado que são duas pessoas.
fact-registry-persons-apart = { $who } registrou que são duas pessoas: { $what }
persons-merge = Unificar com outra ficha
persons-doubles = Fichas de uma mesma pessoa
