## Becoming a network, for everybody

join-title = Ser una red
join-lede = Un grupo de personas e instituciones de uno o varios países puede llegar a ser una red de la confederación. Así se hace.
join-steps = Los pasos
join-steps-note = La secretaría fija los plazos.
join-step-apply = Ustedes presentan una solicitud
join-text-apply = Confirma su dirección de correo y escribe la solicitud, por su cuenta o con otras personas. Puede guardarla y seguir más tarde. Un borrador que no se presenta caduca a los { $draft ->
    [one] { $draft } día
   *[other] { $draft } días
}.
join-step-questions = Nosotros preguntamos y ustedes responden
join-text-questions = La secretaría la lee y pregunta lo que no está claro. Ustedes responden en un plazo de { $answer ->
    [one] { $answer } día
   *[other] { $answer } días
}. Las redes que tienen algunos de sus países se enteran y pueden comentarla.
join-step-emerging = Son una red emergente
join-text-emerging = A partir de una fecha están en el registro, y las personas que nombraron hablan por la red.
join-step-trial = Están a prueba
join-text-trial = La prueba dura { $trial ->
    [one] { $trial } mes
   *[other] { $trial } meses
}. Después de { $check ->
    [one] { $check } mes
   *[other] { $check } meses
}, ambas partes miran cómo va.
join-step-established = Son una red establecida
join-text-established = Desde entonces deciden con las demás.
join-asked = Lo que les preguntamos
join-shared = Si una red ya tiene algunos de sus países, pueden presentar la solicitud igualmente. Entonces dicen cómo colaboran las dos.
join-begin = Empezar una solicitud
join-begin-another = Empezar otra solicitud
# Words by which people search for the page, parted by commas; they are not shown.
join-words = unirse, solicitar, solicitud, admisión, nueva red, fundar una red
join-apply-title = Confirme su dirección
join-apply-lede = Le enviamos un enlace. Cuando lo abra, empieza su solicitud, y puede volver a ella entrando con su dirección. Lo que escriba aquí se olvida a los siete días si no abre el enlace.
join-invited-title = Escribir una solicitud con otras personas
join-invited-lede = Indique la dirección a la que llegó la invitación. Le enviamos un enlace; cuando lo abra, verá el borrador y podrá escribir en él.
join-your-name = Su nombre
join-your-name-help = Como usted lo escribe.
join-your-address = Dirección de correo electrónico
join-your-address-help = Con ella entra, y allí llegan los mensajes sobre la solicitud.
join-send-link = Enviarme el enlace

## An application

admission-mine = Mis solicitudes
admission-mine-lede = Las solicitudes que usted escribe, y en qué punto están.
admission-mine-none = No tiene ninguna solicitud.
admission-unnamed = Solicitud sin nombre
admission-edit = Seguir escribiendo
admission-edit-lede = Guarde tantas veces como quiera. Nadie ve un borrador, salvo quienes lo escriben.
admission-needed = Hace falta para presentarla.
admission-newer = Entretanto, otra persona guardó. Lo que solo cambió esa persona está incorporado abajo. Donde ambas cambiaron algo, lo de usted está en el formulario y lo de la otra persona, aquí. Guarde de nuevo cuando lo haya mirado.
admission-partly = Todo lo demás se guardó. Lo que está marcado abajo aún no: corríjalo y guarde de nuevo.
admission-first = Lo que necesitan, lo que dan
admission-who = Quiénes son
admission-where = Dónde trabajan
admission-name = Nombre de la red
admission-purpose = Propósito
admission-site = Sitio web
admission-languages = Idiomas
admission-languages-help = Sus nombres separados por comas, por ejemplo: inglés, árabe.
admission-countries = Países
admission-countries-help = Sus nombres separados por comas, por ejemplo: Kenia, Uganda. También sirven códigos como KE.
admission-together = Colaboración con redes de los mismos países
admission-together-help = Solo hace falta si una red ya tiene algunos de sus países.
admission-needs = Lo primero que necesitan
admission-needs-help = Lo que más les ayudaría en el primer año.
admission-gives = Lo primero que pueden dar
admission-gives-help = Lo que otras redes podrían aprender o recibir de ustedes.
admission-aims = Cómo comparten los objetivos y valores
admission-aims-help = Con sus propias palabras y con ejemplos.
admission-speakers = Personas que hablan por la red
admission-speakers-help = Hasta tres. Pregúnteles antes de nombrarlas. Solo usted y la secretaría ven sus nombres y direcciones; cuando se admita la red, serán sus representantes.
admission-speaker-name = Nombre
admission-speaker-address = Dirección de correo electrónico
admission-shared = Hay redes que ya tienen algunos de estos países.
admission-shared-kindly = Estas redes ya tienen algunos de sus países. Puede presentar la solicitud igualmente: diga abajo cómo colaboran. Estas redes se enterarán de su solicitud y podrán comentarla.
admission-save = Guardar el borrador
admission-save-review = Guardar y revisar
admission-review = Revisar
admission-review-lede = Esto es lo que leerá la secretaría. Después de presentarla podrá responder a preguntas y añadir documentos, pero no cambiar el texto.
admission-submit = Presentar
admission-withdraw = Retirar la solicitud
admission-withdraw-title = Retirarla
admission-withdraw-text = La solicitud termina. Puede empezar otra en cualquier momento.
admission-withdraw-forgotten = Los datos de quien figura en el registro solo por este borrador se borran cuando cierra la sesión, como pronto un día después: nombre, dirección y lo que nadie escribió con esa persona.
admission-writers = Escribir en común
admission-writers-note = Quien reciba su invitación confirma su dirección por un mensaje y escribe con usted.
admission-invited = Le han invitado a redactar una solicitud con otras personas.
admission-invited-accept = Participar en la redacción
admission-invite = Invitar
admission-stands = En qué punto está
admission-content = Lo que se escribió
admission-due = antes del { $at }
admission-late = El plazo ha pasado.
admission-words = Preguntas y comentarios
admission-words-note = Los ven los solicitantes y la secretaría, y también las redes que pueden ver la solicitud.
admission-words-none = Todavía no se ha preguntado nada.
admission-question-of = Pregunta de { $body }, { $at }
admission-comment-of = Comentario de { $body }, { $at }
admission-answer = Respuesta
admission-answer-send = Enviar la respuesta
admission-answer-waits = Aún sin respuesta.
admission-ask = Preguntar a los solicitantes
admission-question = Pregunta
admission-comment = Decir qué piensa su red
admission-say = Enviar
admission-by-office = decidido por la secretaría
admission-by-applicants = por los solicitantes
admission-on-ground = Fundamento: { $ground }
admission-on-decision = Decisión: { $decision }
admission-trial-days = Hasta el { $until }, con revisión el { $check }.
admission-work = Invitación a escribir una solicitud

# dynamic: stage-
stage-draft = Borrador
stage-submitted = Presentada
stage-questions = Con preguntas pendientes
stage-emerging = Emergente
stage-trial = A prueba
stage-established = Establecida
stage-dormant = En pausa
stage-left = Salió
stage-refused = No aceptada
stage-withdrawn = Retirada
stage-lapsed = Caducada
stage-next-draft = A continuación: presentarla.
stage-next-submitted = A continuación: la secretaría la lee, pregunta o decide.
stage-next-questions = A continuación: los solicitantes responden.
stage-next-emerging = A continuación: empieza la prueba.
stage-next-emerging-untried = A continuación: la red pasa a estar establecida.
stage-next-trial = A continuación: se revisa la prueba y, al final, la red pasa a estar establecida.
stage-next-established = La red decide con las demás.
stage-next-dormant = La red está en pausa. Puede volver.
stage-next-left = La red salió.
stage-next-refused = La solicitud no se aceptó.
stage-next-withdrawn = La solicitud se retiró.
stage-next-lapsed = La solicitud no se presentó a tiempo.

# dynamic: move-
move-submit = Presentada
move-ask = Se preguntó
move-answer = Se respondió
move-withdraw = Retirada
move-lapse = Caducada
move-refuse = No aceptada
move-emerge = Red emergente
move-try = Empieza la prueba
move-check = Revisión a mitad de la prueba
move-establish = Red establecida
move-rest = En pausa
move-leave = Salió

# dynamic: admission-lacks-
admission-lacks-check = nadie revisó la prueba a la mitad
admission-lacks-trial = la prueba no ha terminado
admission-lacks-voice = nadie ocupa un cargo que hable por la red

# dynamic: life-
life-emerge = Red emergente
life-try = A prueba
life-establish = Red establecida
life-rest = En pausa
life-leave = Salió de la confederación
life-until = Hasta el { $day }

# dynamic: kind-network-
kind-network-dormant = Red en pausa
kind-network-left = Red que salió

## The secretariat

office-admission = Solicitudes
office-admission-lede = Lo que se presentó y qué fue de ello.
office-admission-none = No hay ninguna solicitud
office-admission-none-text = Nadie ha presentado ninguna, o ninguna está en esta etapa.
admission-stage = Etapa
admission-stage-any = Todas las etapas
admission-begun = Inicio
admission-by-when = Plazo
admission-step = Decidir un paso
admission-step-note = Se guarda con su nombre, el día y el fundamento.
admission-step-title = Pasos de una red
admission-step-keep = Guardar el paso
admission-move = Paso
admission-move-choose = Elija un paso
admission-day = Desde qué día
admission-ground = Fundamento
admission-ground-help = Por qué, con palabras. No aparece en la página pública; los solicitantes lo ven.
admission-ground-needed = Hace falta para estos pasos, salvo que indique una decisión: { $steps }.
admission-decision = Decisión
admission-decision-help = El número de la decisión en que se basa, si la hay.
admission-note = Lo que se constató, o lo que deben saber
admission-note-help = Hace falta para la revisión a mitad de la prueba: lo que se constató.
admission-slug-help = Hace falta para una red nueva: minúsculas sin acentos, cifras y guiones.
admission-although = Establecerla a pesar de esto: { $lacks }
admission-although-box = Establecida aunque falta algo
admission-although-help = Hace falta solo para el paso que la establece, con un fundamento o una decisión. El diario conserva lo que faltaba.

## Networks that are concerned

admission-room = Solicitudes
admission-room-lede = Solicitudes para países de esta red, o que las redes pueden ver.
admission-room-none = Ninguna solicitud concierne a esta red.

## Settings

settings-admission = Admisión
settings-admission-note = Pasos, plazos y fundamentos para llegar a ser una red. Los valores iniciales son ejemplos; ponga lo que digan sus reglas.
set-trial = Una red está a prueba antes de quedar establecida
set-trial-months = Meses que dura una prueba
set-check-months = Meses hasta la revisión intermedia
set-answer-days = Días para responder a una pregunta
set-draft-days = Días hasta que caduca un borrador
set-grounds = Pasos que necesitan un fundamento o una decisión
set-networks-see = Toda red establecida ve las solicitudes
set-save = Guardar

## What is said

flash-application-saved = La solicitud se guardó.
flash-application-submitted = La solicitud se presentó.
flash-application-withdrawn = La solicitud se retiró.
flash-writer-invited = La invitación está en camino.
flash-answer-sent = La respuesta se envió.
flash-question-sent = La pregunta se envió.
flash-comment-sent = El comentario se envió.
flash-step-kept = El paso se guardó.

admission-refusal-move = Esto no es posible en esta etapa.
admission-refusal-together = Una red ya tiene algunos de estos países. Diga cómo colaboran las dos.
admission-refusal-ground = Este paso necesita un fundamento, con palabras, o una decisión.
admission-refusal-although = Falta algo antes de que pueda quedar establecida. Marque la casilla si lo quiere de todos modos.
admission-refusal-unsent = Aquí hay una pregunta escrita y sin enviar. Envíela primero, o vacíe el campo.
admission-refusal-finding = Diga qué se constató.
admission-refusal-drafts = { $most ->
    [one] Ya tiene { $most } borrador. Preséntelo o retírelo antes.
   *[other] Ya tiene { $most } borradores. Presente o retire antes uno de ellos.
}
admission-refusal-writers = { $most ->
    [one] Solo { $most } persona escribe una solicitud.
   *[other] Una solicitud la escriben como máximo { $most } personas.
}
admission-refusal-words = { $most ->
    [one] Una solicitud tiene como máximo { $most } pregunta o comentario.
   *[other] Una solicitud tiene como máximo { $most } preguntas y comentarios.
}
admission-refusal-speaker-twice = Esta persona ya está nombrada.
admission-concluded-by = Decidido por { $name }.
admission-refusal-ahead = Ese día está por venir. Registre el paso cuando haya llegado.
admission-refusal-bytes = Todos los documentos que usted añade a solicitudes pueden tener juntos { $most } megabytes.
admission-refusal-letters = Hoy ya se enviaron suficientes mensajes a esta dirección. Inténtelo de nuevo mañana.
admission-refusal-number = Escriba un número entero dentro de los límites.
admission-refusal-order = Este día es anterior al del paso previo.
admission-refusal-check = La revisión es anterior al final de la prueba.

task-application-draft = Una solicitud espera a que la presente
task-application-draft-action = Seguir escribiendo
task-application-questions = Hay preguntas sobre su solicitud que esperan respuesta
task-application-questions-action = Responder
task-application-office = Una solicitud espera a la secretaría
task-application-office-action = Leerla
task-application-trial = Una red está a prueba
task-application-trial-action = Verla

# dynamic: fact-
fact-registry-application-begun = { $who } empezó una solicitud
fact-registry-application-edited = { $who } cambió una solicitud
fact-registry-application-invited = { $who } invitó a alguien a escribir una solicitud
fact-registry-application-joined = { $who } se sumó a una solicitud
fact-registry-application-asked = { $who } preguntó sobre una solicitud
fact-registry-application-answered = { $who } respondió sobre una solicitud
fact-registry-application-stepped = { $who } dio un paso en una solicitud
fact-registry-network-stepped = { $who } dio un paso en una red: { $what }

# dynamic: mail-
mail-application-submitted-subject = Su solicitud ha llegado a { $site }
mail-application-submitted = Su solicitud está presentada. La secretaría la lee y le escribirá.
mail-application-submitted-button = Ver en qué punto está
mail-application-overlaps-subject = Una solicitud para países de { $body }
mail-application-overlaps = Alguien solicitó ser una red, para países que también tiene { $body }. Puede leer la solicitud y decir qué piensa su red.
mail-application-overlaps-button = Leer la solicitud
mail-application-question-subject = Una pregunta sobre su solicitud
mail-application-question = La secretaría pregunta algo sobre su solicitud. Responda a más tardar el { $day }.
mail-application-question-button = Responder
mail-speaker-named-subject = Usted habla en nombre de { $body }
mail-speaker-named = La red { $body } está ahora en el registro, y se le nombró entre quienes hablan en su nombre: { $role }.

    Si es un error, deje el cargo en su página o escriba a la secretaría.
mail-speaker-named-button = Ver el mandato
mail-network-moved-subject = { $body } dio un paso
mail-network-moved = La secretaría decidió un paso sobre { $body }, que vale desde el { $day }.
mail-network-moved-button = Ver la página
mail-application-moved-subject = Su solicitud dio un paso
mail-application-moved = La secretaría decidió un paso sobre su solicitud, que vale desde el { $day }.
mail-application-moved-button = Ver en qué punto está
mail-application-came-subject = Una solicitud para ser una red
mail-application-came = Alguien presentó una solicitud para ser una red.
mail-application-came-button = Leerla
mail-application-answered-subject = Respuestas sobre una solicitud
mail-application-answered = Los solicitantes respondieron a todo lo que se preguntó sobre su solicitud.
mail-application-answered-button = Leer las respuestas
mail-trial-check-subject = Hay que revisar la prueba de { $body }
mail-trial-check = La prueba de { $body } llega a la mitad el { $day }. Ambas partes miran cómo va, y la secretaría guarda lo que se constató.
mail-trial-check-button = Ver en qué punto está
mail-trial-end-subject = Termina la prueba de { $body }
mail-trial-end = La prueba de { $body } termina el { $day }. La secretaría decide lo que sigue.
mail-trial-end-button = Ver en qué punto está
mail-application-invited-subject = Escribir con otras personas una solicitud a { $site }
mail-application-invited = Se le invita a escribir con otras personas una solicitud a { $site }. Confirme esta dirección en la página a la que lleva el botón; entonces verá el borrador.
mail-application-invited-button = Confirmar mi dirección
mail-application-invited-after = Si no sabe por qué, no haga nada: la invitación se olvida a los siete días.

## Nombres de países e idiomas

named-countries = Nombres de todos los países
named-languages = Nombres de todos los idiomas
named-refusal-country = «{ $word }» no es el nombre de un país. También sirve el nombre en inglés o el código, como KE.
named-refusal-country-nearly = «{ $word }» no es el nombre de un país. ¿Quiso decir: { $names }?
named-refusal-language = «{ $word }» no es el nombre de un idioma. También sirve el nombre en inglés o el código, como sw.
named-refusal-language-nearly = «{ $word }» no es el nombre de un idioma. ¿Quiso decir: { $names }?

admission-refusal-undecided = No se nombra ninguna decisión adoptada del registro; este paso necesita una.
admission-refusal-not-adopted = Las redes no han adoptado esta decisión, o no está en vigor.
set-decided = Pasos que necesitan una decisión adoptada
admission-propose = Presentarla a las redes establecidas
