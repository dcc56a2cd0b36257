### Individual members and the directory.

menu-members = Miembros
member-join-title = Hacerse miembro
member-join-lede = Díganos su nombre y su dirección de correo electrónico. Le enviamos un mensaje con un enlace. En la página a la que lleva, elige el tipo de membresía y qué pueden ver de usted otras personas.
member-join-address-help = Solo escribimos a esta dirección.
member-join-button = Enviarme el enlace
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = unirse, afiliación, membresía, inscripción, registrarse
link-mail-joins = Alguien, probablemente usted, quiere hacerse miembro con esta dirección de correo electrónico.
me-membership-text = Hágase miembro, renueve su membresía y elija quién le encuentra en el directorio.
me-membership-look = Ver mi membresía
flash-membership-saved = Su membresía está guardada.
flash-membership-renewed = Su membresía está renovada. Gracias.
flash-membership-left = Ha dejado de ser miembro. Ya no está en el directorio.
flash-member-answered = Su respuesta está guardada, y se avisa a la persona.

# dynamic: member-kind-
member-kind-individual = Miembro individual
member-kind-individual-note = Para todo el mundo. No hace falta pertenecer a una red.
member-kind-network = Miembro de una red
member-kind-network-note = Una de las redes que elija confirma que usted pertenece a ella.

members-kind = Tipo de membresía
members-country = País
members-country-choose = Elija un país
members-networks = Redes
members-networks-help = Elija las redes a las que pertenece; pueden ser varias. Quienes hablan por ellas ven lo que escriba aquí.
members-network-silent = En este momento nadie habla por ella; la confirmación puede tardar más.
members-you-offer = Qué ofrece
members-you-seek = Qué busca
members-offers = Ofrece
members-offers-help = En qué puede ayudar a otras personas: por ejemplo, formación, un método o un lugar donde reunirse.
members-seeks = Busca
members-name-seen = Quién le encuentra en el directorio
members-name-seen-help = A quien no le encuentra no se le muestra nada más.
members-offers-seen = Quién ve lo que ofrece y lo que busca
members-languages-seen = Quién ve en qué idiomas lee
members-country-seen = Quién ve su país y sus redes
members-letters = Mis redes pueden escribirme
# dynamic: members-seen-
members-seen-nobody = Nadie
members-seen-members = Los miembros y quienes tienen un cargo
members-seen-everyone = Todo el mundo
members-number = Número
members-valid = Este carné es válido hasta el { $day }.
members-ended = La membresía terminó el { $day } y aún no se ha renovado.
members-not-valid = Este carné no es válido.
members-verify-title = Carné de un miembro
members-title = Miembros de { $name }
members-lede = Personas que son miembros a través de esta red y personas que esperan su respuesta.
members-file-note = El archivo contiene a quienes permiten que sus redes les escriban.
members-none = Todavía nadie es miembro a través de esta red.
members-confirm = Confirmar
members-decline = No confirmar
members-remove = Ya no es miembro de nuestra red
members-remove-text = Se avisa a la persona, que deja de contar como miembro de la red. También termina su membresía, salvo que otra red la haya confirmado o aún pueda hacerlo, o que no necesite confirmación.
members-remove-button = Sí, ya no es miembro
workspace-members = Miembros
task-member-waiting = { $count ->
    [one] Una persona espera que se confirme su membresía
   *[other] { $count } personas esperan que se confirme su membresía
}
task-member-waiting-action = Ver quién espera
task-member-asked = Una red aún no ha respondido si usted forma parte de ella
task-member-asked-action = Ver mi membresía

# dynamic: member-state-
member-state-none = No es miembro
member-state-waiting = A la espera de una red
member-state-active = Miembro
member-state-declined = Membresía no confirmada
member-state-left = Dejó de ser miembro
member-state-lapsed = Membresía caducada

membership-title = Mi membresía
membership-until = hasta el { $day }
membership-renew = Renovar la membresía
membership-save = Guardar
membership-join = Hacerme miembro
membership-leave = Dejar de ser miembro
membership-leave-text = Deja de ser miembro de inmediato y ya no está en el directorio. Puede volver a hacerse miembro en cualquier momento.
membership-leave-follows = Su carné deja de ser válido. Si vuelve mientras se conservan las membresías terminadas, mantiene su número. A las redes que confirman a sus miembros se les pregunta de nuevo.
card-title = Carné de miembro
card-since = Miembro desde
card-until = Válido hasta
membership-others = Miembros de esta red
member-network-said = Según la propia persona
member-network-confirmed = Membresía confirmada
member-network-waiting = A la espera de respuesta
member-network-declined = Membresía no confirmada
card-verify = Compruebe este carné en

directory-title = Directorio de miembros
directory-lede = Miembros que quieren que todo el mundo pueda encontrarlos.
directory-lede-inside = Miembros que quieren que otros miembros puedan encontrarlos.
directory-words = Palabras
directory-network = Red
directory-unconfirmed = { $network } (según la propia persona)
directory-language = Idioma
directory-any = Cualquiera
directory-nobody = Todavía no figura nadie.
directory-near = Palabras que empiezan así:
directory-none = Entre quienes quieren figurar aquí, nadie corresponde a estas palabras.

members-refusal-shut = Al menos un tipo de membresía tiene que estar abierto.
members-refusal-number = Escriba un número entero dentro de los límites.
members-refusal-kind = Elija un tipo de membresía que esté abierto.
members-refusal-country = Elija un país.
members-refusal-network = Elija al menos una red: ella confirma su membresía.
members-refusal-networks = { $most ->
    [one] Elija como máximo { $most } red.
   *[other] Elija como máximo { $most } redes.
}
members-refusal-network-gone = Ya no es posible hacerse miembro de una de estas redes.
members-refusal-early = { $days ->
    [one] Una membresía se puede renovar desde { $days } día antes de su fin.
   *[other] Una membresía se puede renovar desde { $days } días antes de su fin.
}

# dynamic: mail-
mail-member-confirmed-subject = Ya es miembro: { $body }
mail-member-confirmed = { $body } confirmó que usted es miembro.
mail-member-confirmed-button = Ver su membresía
mail-member-declined-subject = Membresía no confirmada: { $body }
mail-member-declined = { $body } no confirmó que usted sea miembro.

    Puede elegir otra red u otro tipo de membresía.
mail-member-declined-button = Ver su membresía
mail-member-removed-subject = Ya no es miembro: { $body }
mail-member-removed = { $body } indica que usted ya no es miembro.

    Puede elegir otra red u otro tipo de membresía.
mail-member-removed-button = Ver su membresía
mail-member-asked-subject = Alguien espera que se confirme su membresía: { $body }
mail-member-asked = Una persona dice que forma parte de { $body } y pide que se confirme su membresía.
mail-member-asked-button = Ver quién espera
mail-member-waits-subject = Todavía hay quien espera que se confirme su membresía: { $body }
mail-member-waits = Hace algún tiempo, una persona pidió que se confirmara su membresía en { $body } y aún no tiene respuesta.
mail-member-waits-button = Ver quién espera
mail-member-ends-subject = Su membresía termina el { $day }
mail-member-ends = Su membresía termina el { $day }. Ya puede renovarla.
mail-member-ends-button = Renovar
mail-member-unanswered-subject = Su membresía no llegó a realizarse
mail-member-unanswered = Ninguna de las redes que eligió respondió si usted forma parte de ella, por lo que su membresía no llegó a realizarse. Puede pedirla otra vez o elegir otro tipo.
mail-member-unanswered-button = Pedir otra vez
mail-member-lapsed-subject = Su membresía ha caducado
mail-member-lapsed = Su membresía no se renovó y ha caducado. Usted ya no está en el directorio. Puede volver a hacerse miembro en cualquier momento.
mail-member-lapsed-button = Volver a ser miembro

# dynamic: fact-
fact-registry-member-joined = { $who } se hizo miembro: { $what }
fact-registry-member-changed = { $who } cambió una membresía: { $what }
fact-registry-member-confirmed = { $who } confirmó a un miembro: { $what }
fact-registry-member-declined = { $who } no confirmó a un miembro: { $what }
fact-registry-member-renewed = { $who } renovó una membresía: { $what }
fact-registry-member-left = { $who } dejó de ser miembro: { $what }
fact-registry-member-lapsed = Una membresía caducó: { $what }

settings-members = Miembros
settings-members-note = Qué tipos de membresía están abiertos, cuánto dura una membresía y cuándo se recuerda su fin a los miembros.
members-open = Está abierto a nuevos miembros
members-confirms = Una red confirma a cada nuevo miembro
members-months = Meses que dura
members-grace = Días después del último día hasta que caduca una membresía
members-grace-help = Hasta entonces todavía se puede renovar.
members-reminders = Días antes del fin en que se recuerda a los miembros
members-unanswered = Días hasta que se recuerda a una red a quién no ha respondido
retention-members = Membresías que terminaron
retention-members-why = Quien vuelve pronto encuentra lo que escribió y conserva su número. Mientras una membresía está vigente, se guarda.
