### Individual members and the directory.

menu-members = Membros
member-join-title = Tornar-se membro
member-join-lede = Diga-nos o seu nome e o seu endereço de e-mail. Enviamos a você uma mensagem com um link. Na página que ele abre, você escolhe o tipo de filiação e o que outras pessoas podem ver de você.
member-join-address-help = Só escrevemos para este endereço.
member-join-button = Enviar-me o link
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = aderir, associar-se, filiar-se, filiação, adesão, inscrição, registrar-se
link-mail-joins = Alguém, provavelmente você, quer tornar-se membro com este endereço de e-mail.
me-membership-text = Torne-se membro, renove a sua filiação e escolha quem encontra você no diretório.
me-membership-look = Ver a minha filiação
flash-membership-saved = A sua filiação foi salva.
flash-membership-renewed = A sua filiação foi renovada. Agradecemos.
flash-membership-left = Você deixou de ser membro. O seu nome não está mais no diretório.
flash-member-answered = A sua resposta foi salva, e a pessoa é avisada.

# dynamic: member-kind-
member-kind-individual = Membro individual
member-kind-individual-note = Para qualquer pessoa. Não é preciso pertencer a uma rede.
member-kind-network = Membro de uma rede
member-kind-network-note = Uma das redes que você escolher confirma que você pertence a ela.

members-kind = Tipo de filiação
members-country = País
members-country-choose = Escolha um país
members-networks = Redes
members-networks-help = Escolha as redes a que você pertence; podem ser várias. Quem fala por elas vê o que você escreve aqui.
members-network-silent = No momento ninguém fala por ela; uma confirmação pode demorar mais.
members-you-offer = O que você oferece
members-you-seek = O que você procura
members-offers = Oferece
members-offers-help = Em que você pode ajudar outras pessoas: por exemplo, formação, um método ou um lugar para encontros.
members-seeks = Procura
members-name-seen = Quem encontra você no diretório
members-name-seen-help = A quem não encontra você, nada mais é mostrado.
members-offers-seen = Quem vê o que você oferece e o que procura
members-languages-seen = Quem vê em que idiomas você lê
members-country-seen = Quem vê o seu país e as suas redes
members-letters = Minhas redes podem escrever para mim
# dynamic: members-seen-
members-seen-nobody = Ninguém
members-seen-members = Membros e quem ocupa um cargo
members-seen-everyone = Qualquer pessoa
members-number = Número
members-valid = Este cartão é válido até { $day }.
members-ended = A filiação terminou em { $day } e ainda não foi renovada.
members-not-valid = Este cartão não é válido.
members-verify-title = Cartão de um membro
members-title = Membros de { $name }
members-lede = Pessoas que são membros por meio desta rede e pessoas que esperam a resposta dela.
members-file-note = O arquivo contém os membros que permitem que suas redes lhes escrevam.
members-none = Ninguém é membro por meio desta rede ainda.
members-confirm = Confirmar
members-decline = Não confirmar
members-remove = Não é mais membro da nossa rede
members-remove-text = A pessoa é avisada e não conta mais como membro da rede. A filiação dela também termina, a menos que outra rede a tenha confirmado ou ainda possa confirmar, ou que não precise de confirmação.
members-remove-button = Sim, não é mais membro
workspace-members = Membros
task-member-waiting = { $count ->
    [0] Nenhuma pessoa espera a confirmação da sua filiação
    [one] Uma pessoa espera a confirmação da sua filiação
   *[other] { $count } pessoas esperam a confirmação da sua filiação
}
task-member-waiting-action = Ver quem espera
task-member-asked = Uma rede ainda não respondeu se você faz parte dela
task-member-asked-action = Ver a minha filiação

# dynamic: member-state-
member-state-none = Não é membro
member-state-waiting = À espera de uma rede
member-state-active = Membro
member-state-declined = Filiação não confirmada
member-state-left = Deixou de ser membro
member-state-lapsed = Filiação expirada

membership-title = Minha filiação
membership-until = até { $day }
membership-renew = Renovar a filiação
membership-save = Salvar
membership-join = Tornar-me membro
membership-leave = Deixar de ser membro
membership-leave-text = Você deixa de ser membro imediatamente, e o seu nome não fica mais no diretório. Você pode tornar-se membro de novo a qualquer momento.
membership-leave-follows = O seu cartão deixa de ser válido. Se você voltar enquanto as filiações encerradas são guardadas, o seu número continua o mesmo. As redes que confirmam os seus membros são consultadas de novo.
card-title = Cartão de membro
card-since = Membro desde
card-until = Válido até
membership-others = Membros desta rede
member-network-said = Segundo a própria pessoa
member-network-confirmed = Filiação confirmada
member-network-waiting = À espera de resposta
member-network-declined = Filiação não confirmada
card-verify = Confira este cartão em

directory-title = Diretório de membros
directory-lede = Membros que querem ser encontrados por qualquer pessoa.
directory-lede-inside = Membros que querem ser encontrados por outros membros.
directory-words = Palavras
directory-network = Rede
directory-unconfirmed = { $network } (segundo a própria pessoa)
directory-language = Idioma
directory-any = Qualquer
directory-nobody = Ninguém consta aqui ainda.
directory-near = Palavras que começam assim:
directory-none = Entre quem quer ser encontrado, ninguém corresponde a estas palavras.

members-refusal-shut = Pelo menos um tipo de filiação precisa estar aberto.
members-refusal-number = Escreva um número inteiro dentro dos limites.
members-refusal-kind = Escolha um tipo de filiação que esteja aberto.
members-refusal-country = Escolha um país.
members-refusal-network = Escolha pelo menos uma rede: ela confirma a sua filiação.
members-refusal-networks = { $most ->
    [0] Não escolha nenhuma rede.
    [one] Escolha no máximo { $most } rede.
   *[other] Escolha no máximo { $most } redes.
}
members-refusal-network-gone = Não é mais possível tornar-se membro de uma destas redes.
members-refusal-early = { $days ->
    [0] Uma filiação só pode ser renovada no último dia.
    [one] Uma filiação pode ser renovada a partir de { $days } dia antes do fim.
   *[other] Uma filiação pode ser renovada a partir de { $days } dias antes do fim.
}

# dynamic: mail-
mail-member-confirmed-subject = Você é membro: { $body }
mail-member-confirmed = { $body } confirmou que você é membro.
mail-member-confirmed-button = Ver a sua filiação
mail-member-declined-subject = Filiação não confirmada: { $body }
mail-member-declined = { $body } não confirmou que você seja membro.

    Você pode escolher outra rede ou outro tipo de filiação.
mail-member-declined-button = Ver a sua filiação
mail-member-removed-subject = Não é mais membro: { $body }
mail-member-removed = { $body } informa que você não é mais membro.

    Você pode escolher outra rede ou outro tipo de filiação.
mail-member-removed-button = Ver a sua filiação
mail-member-asked-subject = Alguém espera a confirmação da sua filiação: { $body }
mail-member-asked = Alguém diz que faz parte de { $body } e pede a confirmação da sua filiação.
mail-member-asked-button = Ver quem espera
mail-member-waits-subject = Ainda há quem espere a confirmação da sua filiação: { $body }
mail-member-waits = Há algum tempo alguém pediu que { $body } confirmasse a sua filiação e ainda não tem resposta.
mail-member-waits-button = Ver quem espera
mail-member-ends-subject = A sua filiação termina em { $day }
mail-member-ends = A sua filiação termina em { $day }. Você já pode renová-la.
mail-member-ends-button = Renovar
mail-member-unanswered-subject = Sua filiação não se concretizou
mail-member-unanswered = Nenhuma das redes que você escolheu respondeu se você faz parte dela, por isso sua filiação não se concretizou. Você pode pedir de novo ou escolher outro tipo.
mail-member-unanswered-button = Pedir de novo
mail-member-lapsed-subject = A sua filiação expirou
mail-member-lapsed = A sua filiação não foi renovada e expirou. O seu nome não está mais no diretório. Você pode tornar-se membro de novo a qualquer momento.
mail-member-lapsed-button = Tornar-me membro de novo

# dynamic: fact-
fact-registry-member-joined = { $who } tornou-se membro: { $what }
fact-registry-member-changed = { $who } alterou uma filiação: { $what }
fact-registry-member-confirmed = { $who } confirmou um membro: { $what }
fact-registry-member-declined = { $who } não confirmou um membro: { $what }
fact-registry-member-renewed = { $who } renovou uma filiação: { $what }
fact-registry-member-left = { $who } deixou de ser membro: { $what }
fact-registry-member-lapsed = Uma filiação expirou: { $what }

settings-members = Membros
settings-members-note = Que tipos de filiação estão abertos, quanto tempo dura uma filiação e quando os membros são lembrados do fim dela.
members-open = Está aberto a novos membros
members-confirms = Uma rede confirma cada novo membro
members-months = Meses que dura
members-grace = Dias depois do último dia até uma filiação expirar
members-grace-help = Até lá, ela ainda pode ser renovada.
members-reminders = Dias antes do fim em que se envia um lembrete aos membros
members-unanswered = Dias até que se lembre a uma rede as pessoas a quem ela não respondeu
retention-members = Filiações que terminaram
retention-members-why = Quem volta logo encontra o que escreveu e mantém o seu número. Enquanto uma filiação está em vigor, ela é guardada.
