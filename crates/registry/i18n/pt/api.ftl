## What tokens may be used for, and what programs are told

scope-persons-read = Ler as pessoas com os seus endereços (só a secretaria)
scope-persons-write = Adicionar e corrigir pessoas e os seus endereços (só a secretaria)
scope-mandates-read = Ler quem atua por qual entidade (só a secretaria)
scope-mandates-write = Conceder e encerrar mandatos (só a secretaria)
scope-memberships-read = Ler quem é membro, desde quando e por quais redes (só a secretaria)
scope-applications-read = Ler os pedidos para se tornar uma rede, com os seus passos (só a secretaria)
scope-agreements-read = Ler os acordos que você pode ver
mandates-refusal-person = Nomeie uma pessoa pelo identificador.
bodies-refusal-no-name = Uma entidade tem nome em ao menos um idioma.

## What there is for programs

api-subject-bodies = A confederação, as suas redes, grupos e parceiros: aberto a todos
api-subject-reports = Os relatórios publicados das entidades, com as suas respostas: aberto a todos
api-subject-objectives = Os objetivos que as entidades mostram, com os seus indicadores e em que ponto estão: aberto a todos
api-subject-agreements = Os acordos com organizações parceiras: para quem é de um dos lados e para a secretaria
api-subject-persons = As pessoas com os seus endereços: para a secretaria
api-subject-mandates = Quem atua por qual entidade: para a secretaria
api-subject-memberships = Os membros individuais, desde quando e por quais redes: para a secretaria
api-subject-applications = Os pedidos para se tornar uma rede, com os seus passos: para a secretaria
