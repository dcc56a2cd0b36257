## Offices: how they are held

manner-full = En pleno
manner-full-help = Es titular del cargo.
manner-acting = En funciones
manner-acting-help = En lugar de un titular que falta, hasta que lo haya.
manner-deputy = Suplente
manner-deputy-help = Junto al titular, con los mismos derechos. Las suplencias no cuentan entre los titulares.
mandates-manner = Cómo se ejerce el cargo
mandates-ground = Con qué fundamento
mandates-ground-help = Una votación, una decisión, una carta. Por ejemplo: elección por los miembros el 14 de junio de 2027.
mandates-way = Cómo empieza
mandates-way-offer = Preguntar antes a la persona
mandates-way-offer-help = Recibe un mensaje. El mandato empieza cuando lo acepta.
mandates-way-given = La persona ya está de acuerdo
mandates-way-given-help = El mandato se da de inmediato.
mandates-refusal-manner = Elija cómo se ejerce el cargo.
mandates-refusal-full = { $most ->
    [one] Una persona ya ejerce este cargo en algunos de estos días, y solo puede haber una. Elija otros días o traspase el cargo.
   *[other] { $most } personas ya ejercen este cargo en algunos de estos días, y no puede haber más. Elija otros días o traspase el cargo.
}
mandates-refusal-last-voice = Nadie hablaría entonces por esta entidad. Marque la casilla si es lo que quiere.
mandates-refusal-no-voice = Deje a este tipo de entidad al menos una función que pueda hablar por ella: secretaría, representante, presidencia o facilitación.
mandates-refusal-no-secretariat = La confederación tiene siempre una secretaría: se ocupa del registro.
mandates-end-last = Después, nadie habla por esta entidad. Se avisará a la secretaría.
mandates-end-knows = Sé que después nadie habla por esta entidad
mandates-end-hand-over = Traspasar el cargo en su lugar
mandates-deeds = Lo que se hizo con él
mandates-deeds-note = Las entradas del diario de esta persona por esta entidad, desde el día en que se dio el mandato hasta su último día, las más recientes primero.
mandates-deeds-none = Todavía no se hizo nada con él.
mandates-deeds-shared = Esta persona tiene otro mandato de esta entidad que coincide con este en algunos días. El diario guarda la entidad y el día, no el cargo: lo que se hizo en esos días figura en los dos mandatos.

## The people of a body

people-title = Personas de { $name }
people-lede = Quién habla y trabaja por esta entidad, a quién se le pide y quién lo hizo antes.
people-silent = Nadie habla ahora por esta entidad. Ofrezca un cargo a alguien.
people-held = Cargos
people-past = Antes
people-past-note = Lo que hicieron sigue constando con su mandato.

## Offers

offers-title = Ofrecer un cargo de { $name }
offers-lede = La persona recibe un mensaje y decide. El mandato empieza cuando lo acepta.
offers-offer = Ofrecer un cargo
offers-whom = A quién
offers-name = Nombre
offers-name-help = Como lo escribe la persona. Se pide con cualquier dirección, para que nadie sepa por este formulario quién está en el registro. Quien ya está en él conserva el nombre que figura allí; el de las demás personas solo lo ven ellas y la secretaría, hasta que elijan otra cosa.
offers-address = Dirección de correo
offers-address-help = Allí llega el mensaje.
offers-list = Ofrecimientos
offers-days = del { $from } al { $until }
offers-answer-by = Responder antes del { $at }
offers-bounced = El mensaje no llega: el servidor de correo rechaza esta dirección. Retire el ofrecimiento y hágalo a otra dirección.
offers-full = El cargo está completo en estos días, así que este ofrecimiento no se puede aceptar ahora. Espera hasta que haya un puesto libre o venza su plazo.
offers-withdraw = Retirar
offers-by = Lo ofrece
offers-answer-title = Se le ofrece un cargo: { $role }
offers-accept-title = Si acepta
offers-accept-text = Ejerce este cargo desde su primer día hasta el último. Lo que haga con él consta. Puede terminarlo antes y traspasarlo en cualquier momento.
offers-accept-edits = Podrá editar la página de esta entidad y hablar por ella aquí.
offers-accept-handed = Después verá lo que le traspasa quien le precede, y confirmará que lo tiene.
offers-accept = Aceptar el cargo
offers-decline-title = Si no acepta
offers-decline = No aceptar
offers-reason = Motivo
offers-reason-help = Quienes le ofrecieron el cargo pueden leerlo. No hace falta darlo.
offers-over = Ya no hay nada que responder.
offers-full-now = El cargo está completo por el momento. Si acepta ahora, quienes se ocupan del ofrecimiento sabrán que usted espera un puesto; el ofrecimiento sigue abierto hasta que venza su plazo.
offers-full-waits = El cargo está completo por el momento, así que nada ha empezado. El ofrecimiento sigue abierto hasta que venza su plazo: acéptelo cuando haya un puesto libre. Quienes se ocupan de él ya lo saben.
offers-refusal-answered = Este ofrecimiento ya está cerrado.
offers-refusal-late = El plazo para responder ha pasado. Pida un nuevo ofrecimiento.
offers-refusal-closed = Esta entidad ha terminado. Sus cargos ya no se pueden asumir.
offers-refusal-twice = Este cargo ya se ofreció a esta persona y espera respuesta.
offers-refusal-secretariat = Solo la secretaría ofrece este cargo.
offer-open = Espera respuesta
offer-accepted = Aceptado
offer-declined = No aceptado
offer-withdrawn = Retirado
offer-lapsed = Sin respuesta a tiempo
flash-office-offered = El cargo se ofreció. La persona recibe un mensaje.
flash-office-accepted = El cargo es suyo desde su primer día. Gracias por asumirlo.
flash-office-declined = No aceptó. Se avisa a quienes le ofrecieron el cargo.
flash-offer-withdrawn = El ofrecimiento se retiró.

## Handing over

handover-link = Traspasar
handover-sheet = Hoja de traspaso
handover-title = Traspasar: { $office }
handover-lede = Escriba para quien venga después lo que necesita saber. Su mandato termina el { $day }.
handover-lede-successor = Esto es lo que le traspasa quien le precede. Léalo, pregunte lo que no esté claro y confirme que lo tiene.
handover-from = Lo traspasa
handover-open = Lo que está pendiente
handover-open-note = El programa lo sabe por sí mismo.
handover-open-none = Nada que el programa sepa.
handover-notes = Lo que escribe el titular
handover-notes-note = Guárdelo tantas veces como quiera. Solo lo leen usted, quien le suceda y la secretaría.
handover-notes-none = El titular no escribió nada.
handover-tasks = Tareas pendientes
handover-tasks-help = Qué hay que hacer, para cuándo y dónde están los papeles.
handover-contacts = A quién conviene conocer
handover-contacts-help = Quién ayuda con qué. Mejor funciones que datos privados.
handover-advice = Qué más ayuda
handover-advice-help = Acuerdos, costumbres, contraseñas que guarda otra persona, lo que le habría gustado saber.
handover-save = Guardar
handover-successor = Quien le sucede
handover-successor-text = Si sabe quién viene después, ofrézcale aquí el cargo. Su mandato termina entonces el día anterior al comienzo del otro.
handover-starts = Su primer día
handover-starts-help = El de usted termina el día anterior.
handover-offer = Guardar y ofrecerle el cargo
handover-asked = A quién se preguntó
handover-newer = Otra persona guardó esta hoja mientras usted escribía. Lo que escribió está abajo; sus palabras siguen en el formulario. Júntelas y guarde de nuevo.
handover-handed-at = El cargo se traspasó el { $at }. Quien sucede aún no ha confirmado la hoja.
handover-confirmed-at = Quien sucede confirmó la hoja el { $at }.
handover-confirm-title = Confirmar
handover-confirm-text = Lo que hoy está pendiente se guarda con la hoja. Se avisa a quien le precede.
handover-confirm = La leí y tengo lo que necesito
handover-refusal-self = Esta es su propia dirección. Traspase el cargo a otra persona, o dele un nuevo periodo cuando termine.
handover-refusal-over = Este mandato ha terminado. Lo pendiente corresponde a quienes ejercen el cargo ahora.
handover-refusal-starts = El primer día de quien sucede viene después del primer día de usted.
handover-refusal-handed = Este cargo ya se traspasó.
handover-refusal-offered = Ya se preguntó a alguien que aún no ha respondido. Retire antes ese ofrecimiento.
handover-refusal-confirmed = Quien sucede ya confirmó esta hoja. Queda como está.
flash-handover-saved = La hoja se guardó.
flash-handover-confirmed = Confirmó la hoja. Se avisa a quien le precede.
sheet-offer = Se ofrece un cargo y aún no hay respuesta: { $note }

## Settings of mandates

rules-lede = Un cambio vale para los mandatos que se den a partir de ahora.
rules-times = Tiempos
rules-years = El mandato más largo, en años
rules-reminders = Días antes del fin en que se recuerda al titular
rules-reminders-help = Hasta seis números separados por comas, por ejemplo: 60, 30, 7.
rules-answer-days = Días para responder a un ofrecimiento
rules-bodies-offer = Quienes hablan por una entidad pueden ofrecer sus cargos
rules-bodies-offer-help = Sin esto, solo los ofrece la secretaría. Traspasar el propio cargo siempre es posible.
rules-most = Cuántas personas
rules-most-of = Cuántas personas pueden ejercerla a la vez: { $role }
rules-refusal-years = Escriba un número de años de 1 a 10.
rules-refusal-days = Escriba un número de días de 1 a 365.
rules-refusal-reminders = Escriba hasta seis números de días de 1 a 365, separados por comas.
rules-refusal-most = Escriba un número de 1 a { $most }, o nada.
settings-save = Guardar la configuración

## Letters

mail-office-offered-subject = Se le ofrece un cargo: { $role }, { $body }
mail-office-offered = Ofrecimiento de { $who }: el cargo de { $role } de { $body }, desde el { $day }.

    Véalo y acepte o no. Hasta que acepte, no empieza nada.
mail-office-offered-button = Ver el ofrecimiento
mail-office-handed-subject = Se le quiere traspasar un cargo: { $role }, { $body }
mail-office-handed = Traspaso de { $who }: el cargo de { $role } de { $body }, desde el { $day }.

    Véalo y acepte o no. Si acepta, recibe la hoja de traspaso.
mail-office-handed-button = Ver el ofrecimiento
mail-offer-accepted-subject = Aceptado: { $role }, { $body }
mail-offer-accepted = { $who } aceptó el cargo de { $role } de { $body }.
mail-offer-accepted-button = Ver las personas de la entidad
mail-offer-declined-subject = No aceptado: { $role }, { $body }
mail-offer-declined = { $who } no aceptó el cargo de { $role } de { $body }.

    Puede ofrecerlo a otra persona.
mail-offer-declined-button = Ver las personas de la entidad
mail-offer-lapsed-subject = Sin respuesta: { $role }, { $body }
mail-offer-lapsed = Se ofreció el cargo de { $role } de { $body } y nadie respondió a tiempo.

    Puede ofrecerlo de nuevo, o a otra persona.
mail-offer-lapsed-button = Ver las personas de la entidad
mail-offer-full-subject = Espera un puesto: { $role }, { $body }
mail-offer-full = { $who } quiere aceptar el cargo de { $role } de { $body }, pero está completo.

    El ofrecimiento sigue abierto hasta que venza su plazo. Se puede aceptar cuando haya un puesto libre; también puede retirarlo.
mail-offer-full-button = Ver las personas de la entidad
mail-offer-withdrawn-subject = Retirado: { $role }, { $body }
mail-offer-withdrawn = El ofrecimiento del cargo de { $role } de { $body } se retiró. Ya no tiene que responder.
mail-offer-withdrawn-button = Ir a su escritorio
mail-handover-confirmed-subject = Su traspaso está confirmado: { $role }, { $body }
mail-handover-confirmed = { $who } leyó lo que usted traspasó con el cargo de { $role } de { $body }, y lo confirmó.

    Gracias por su trabajo.
mail-handover-confirmed-button = Ver su mandato
mail-mandate-ends-subject = Su mandato termina el { $day }: { $role }, { $body }
mail-mandate-ends = Su mandato como { $role } de { $body } termina el { $day }.

    Escriba para quien venga después lo que necesita saber, y ofrézcale el cargo si sabe quién es.
mail-mandate-ends-button = Ver el mandato y traspasar
mail-mandate-ended-subject = Su mandato terminó: { $role }, { $body }
mail-mandate-ended = La secretaría terminó el { $day } su mandato como { $role } de { $body }. Lo que hizo con él sigue constando.
mail-mandate-ended-button = Ver el mandato
mail-office-back-subject = Su traspaso no llegó a nada: { $role }, { $body }
mail-office-back = El mandato con el que se iba a asumir el cargo de { $role } de { $body } terminó antes de su primer día. Su último día sigue siendo el { $day }. Con la misma hoja puede ofrecer el cargo a otra persona.
mail-office-back-button = Ver la hoja
mail-body-unheld-subject = Nadie habla por { $body }
mail-body-unheld = Terminó el último mandato con el que alguien hablaba por { $body }.

    Averigüe quién viene después y ofrézcale un cargo.
mail-body-unheld-button = Ver las personas de la entidad
mail-last-voice-ends-subject = { $body }: pronto nadie hablará por ella
mail-last-voice-ends = El { $day } termina el último mandato con el que alguien habla por { $body }, y todavía no hay quien suceda.
mail-last-voice-ends-button = Ver las personas de la entidad

## Facts in the journal

fact-registry-office-offered = { $who } ofreció un cargo: { $what }
fact-registry-office-accepted = { $who } aceptó un mandato: { $what }
fact-registry-offer-declined = { $who } no aceptó un cargo: { $what }
fact-registry-offer-withdrawn = { $who } retiró un ofrecimiento: { $what }
fact-registry-offer-lapsed = Nadie respondió a tiempo a un ofrecimiento: { $what }
fact-registry-offer-waits = { $who } quiere un cargo que está completo: { $what }
fact-registry-handover-begun = { $who } empezó a traspasar un cargo: { $what }
fact-registry-handover-written = { $who } escribió sobre lo que se traspasa: { $what }
fact-registry-handover-paper-added = { $who } añadió un documento a un traspaso: { $what }
fact-registry-handover-paper-removed = { $who } quitó un documento de un traspaso: { $what }
fact-registry-office-handed-over = { $who } asumió un cargo traspasado: { $what }
fact-registry-handover-confirmed = { $who } confirmó lo traspasado: { $what }
fact-registry-body-unheld = Ya nadie habla por una entidad: { $what }
