## Shell

shell-skip = Ir para o conteúdo
shell-menu = Menu
shell-menu-main = Menu principal
shell-search = Buscar
shell-search-words = Palavras para buscar
shell-language = Idioma
shell-languages = Idiomas
shell-desk = Minha mesa
shell-me = Minha página
shell-desk-waiting = { $count ->
    [0] Nenhuma tarefa espera por você
    [one] Uma tarefa espera por você
   *[other] { $count } tarefas esperam por você
}
shell-sign-in = Entrar
shell-sign-out = Sair
shell-sign-out-name = Sair ({ $name })
shell-about-site = Sobre este site
shell-sources = Fontes
shell-licence = Licença
shell-accessibility = Acessibilidade
shell-data-protection = Proteção de dados
shell-contact = Contato
shell-optional = (opcional)
shell-error-line = { $field } – { $text }
shell-text-in-language = { $text } ({ $language })
shell-errors = { $count ->
    [one] Uma resposta precisa da sua atenção. Tudo o que você escreveu foi mantido.
   *[other] { $count } respostas precisam da sua atenção. Tudo o que você escreveu foi mantido.
}
shell-go-back = Voltar sem alterar nada
shell-filter = Restringir a lista
shell-filter-show = Mostrar
shell-filter-clear = Mostrar tudo de novo
shell-pages = Páginas da lista
shell-previous = Página anterior
shell-next = Próxima página
shell-take-out = Baixar esta lista:
shell-feed = Feed
shell-digest = Soma de verificação:
shell-chart-table = Os mesmos números em tabela
shell-note = Fonte
shell-diff-added = adicionado:
shell-diff-removed = removido:
