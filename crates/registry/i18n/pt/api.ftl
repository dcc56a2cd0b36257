## What tokens may be used for, and what programs are told

scope-persons-read = Ler as pessoas com os seus endereços (só a secretaria)
scope-persons-write = Adicionar e corrigir pessoas e os seus endereços (só a secretaria)
scope-mandates-read = Ler quem atua por qual entidade (só a secretaria)
scope-mandates-write = Conceder e encerrar mandatos (só a secretaria)
mandates-refusal-person = Nomeie uma pessoa pelo identificador.
bodies-refusal-no-name = Uma entidade tem nome em ao menos um idioma.
