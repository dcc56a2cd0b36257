### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = Mis candidaturas
bids-mine-lede = Candidaturas de sede que usted escribe, por su cuenta o con otras personas.
bids-none = Ahora no escribe ninguna candidatura.
bids-bid = Candidatura
bids-begin = Empezar una candidatura
bids-untitled = Candidatura sin título
bids-somebody = Una persona del equipo
bids-task = Presentar la candidatura: { $title }
bids-task-action = Seguir escribiendo
bids-back = Volver a la candidatura
bids-save = Guardar
bids-save-next = Guardar y seguir: { $title }
bids-choose = Elija
bids-sealed-note = Hasta que las candidaturas se abran todas juntas, solo su equipo ve esta. Ni la secretaría ni el panel pueden ver que existe.
bids-shut-note = Esto se puede leer, pero ya no se puede cambiar.

bids-newer = Entretanto, otra persona de su equipo guardó cambios aquí. Lo que usted escribió sigue abajo y todavía no está guardado: mire lo que escribió la otra persona, junte ambas cosas y después guarde.
bids-theirs = Lo que guardó la otra persona
bids-opened-lede = Tal como se presentó, con su huella. Ya no cambia nada.
bids-digest = Huella (SHA-256)

## Coming in

link-mail-bids = Alguien, probablemente usted, quiere presentar una candidatura para acoger una conferencia con esta dirección de correo electrónico.
bids-door = Presentar una candidatura para acoger una conferencia
bids-door-lede = Para acoger una conferencia no hace falta ser miembro. Le enviamos por correo un enlace que abre sus candidaturas; nadie más se entera.
bids-door-known = Ya figuro en el registro: entrar
bids-door-send = Enviarme el enlace
bids-your-name = Su nombre
bids-your-name-help = Como lo verán las demás personas de su equipo.
bids-your-address = Su dirección de correo electrónico
bids-your-address-help = A ella va el enlace. No se muestra a nadie.

## A bid as a whole

bids-parts = Qué dice la candidatura
bids-parts-note = Cada parte se guarda por separado. Puede escribir en cualquier orden.
bids-basics = Título, lugar, fechas y entidades anfitrionas
bids-budget = Presupuesto
bids-words = { $count } de { $most } palabras
bids-files =
    { $count ->
        [one] un archivo
       *[other] { $count } archivos
    }
bids-preview = Leerla como la leerá el panel
bids-preview-lede = Esto es lo que se presentaría ahora.
bids-hand-in = Presentación
bids-hand-in-note = Se guarda una copia de toda la candidatura con su huella (SHA-256). Puede seguir escribiendo y presentarla de nuevo hasta que termine el plazo: cuenta la última copia.
bids-lacks =
    { $count ->
        [one] Falta una cosa.
       *[other] Faltan { $count } cosas.
    }
bids-lead-alone = lo hace quien dirige el equipo
bids-withdraw = Retirar la candidatura
bids-resume = Seguir con la candidatura
bids-discard = Descartar la candidatura
bids-team = Equipo
bids-team-note = Todas las personas del equipo escriben. La candidatura la presenta quien dirige.
bids-invite = Invitar a alguien
bids-leave-out = Quitar del equipo
bids-invited = Invitar a alguien al equipo
bids-invited-lede = Pase este enlace a una sola persona de su confianza. Sirve una vez, durante dos semanas, y solo se muestra ahora.
bids-invited-note = Quien lo abre y entra se une al equipo y puede leer y escribir toda la candidatura. Quien no figura en el registro pasa primero por «Presentar una candidatura para acoger una conferencia» y después abre el enlace.
bids-join = Unirse al equipo de una candidatura
bids-join-lede = Alguien le invitó a escribir una candidatura en común. Usted podrá leer y escribir todo, y las demás personas del equipo verán su nombre.
bids-join-yes = Unirme al equipo

# dynamic: bids-hand-in-
bids-hand-in-expression = Presentar la manifestación de interés
bids-hand-in-bid = Presentar la candidatura

# dynamic: bids-handed-
bids-handed-expression = Manifestación de interés, presentada el { $at }
bids-handed-bid = Candidatura, presentada el { $at }

# dynamic: bids-state-
bids-state-draft = En redacción
bids-state-expressed = Interés manifestado
bids-state-handed = Presentada
bids-state-withdrawn = Retirada
bids-state-opened = Abierta

# dynamic: bids-part-
bids-part-lead = dirige
bids-part-member = escribe

## Title, place, dates, hosts

bids-basics-lede = Lo que va al principio. La institución que dirige es la primera entidad anfitriona.
bids-field-title = Título de la candidatura
bids-field-title-help = Por ejemplo: «Conferencia en Nairobi».
bids-field-city = Ciudad
bids-field-country = País
bids-field-mode = Cómo se asiste
bids-field-language = Idioma de la candidatura
bids-field-language-help = El idioma en que usted la escribe.
bids-field-first = Primer día
bids-field-last = Último día
bids-field-host = Nombre de la institución
bids-field-host-country = Su país
bids-dates = Fechas
bids-dates-option = Fechas, opción { $number }
bids-window = La convocatoria pide días dentro de este período: { $days }.
bids-clashes = Al mismo tiempo:
bids-clash = { $title }, { $days }
bids-hosts = Entidades anfitrionas
bids-hosts-note = Instituciones que acogerían juntas la conferencia. No hace falta que figuren en el registro; si una figura con el mismo nombre, se reconoce.
bids-host-number = Entidad anfitriona { $number }
bids-host-number-add = Añadir una entidad anfitriona

## A section

bids-text = Texto
bids-text-help = Para listas y énfasis se puede usar Markdown.
bids-saved-by = Guardado por { $who }, { $at }
bids-past = Qué había aquí antes
bids-past-lede = Textos anteriores que otra persona sustituyó, o que se sustituyeron pasado un tiempo. Copie de ellos lo que eche en falta.
bids-past-none = Todavía no se ha sustituido nada.
bids-autosave-saving = Guardando…
bids-autosave-saved = Todo está guardado.
bids-autosave-offline = Sin guardar: no hay conexión. Se intentará de nuevo automáticamente.
bids-autosave-stopped = Sin guardar: pulse «Guardar» para ver por qué. No se pierde nada de lo que escribió.
bids-files-title = Archivos
bids-files-note = Quienes evalúan los reciben para guardarlos; nunca se muestran en una página.
bids-files-none = Aquí no hay ningún archivo.
bids-file = Archivo
bids-file-help = PDF, imágenes, texto o documentos de oficina sin macros, de 5 MB como máximo.
bids-attach = Añadir el archivo
bids-kilobytes = { $size } kB

## The budget

bids-budget-lede = Indique cada partida para una asistencia baja, una prevista y una alta. El dinero de las cuotas resulta de quién viene y de cuánto paga cada participante.
bids-currency = Moneda
bids-currency-help = Todos los importes están en una misma moneda. Su código de tres letras, por ejemplo EUR.
bids-fee = Cuota por participante
bids-come = Cuántas personas vienen:
bids-lines = Partidas
bids-sums = Qué resulta
bids-sums-note = Según lo que está guardado.
bids-sum-delegates = Participantes
bids-sum-fees = Cuotas
bids-sum-other = Otro dinero que entra
bids-sum-fixed = Costes fijos, venga quien venga
bids-sum-each = Costes para participantes
bids-sum-result = Qué queda
bids-sum-even = Costes cubiertos a partir de este número de participantes
bids-warnings = Revise esto de nuevo:
bids-warning-loss = { $scenario }: una pérdida de { $loss }.
bids-warning-fewer = { $scenario }: menos participantes que en el caso anterior.
bids-warning-never = Los costes nunca quedan cubiertos, por muchas personas que vengan: cada participante cuesta al menos tanto como paga.
bids-warning-above =
    { $count ->
        [one] Los costes quedan cubiertos a partir de una persona, y eso es más de lo que viene con una asistencia baja.
       *[other] Los costes quedan cubiertos a partir de { $count } participantes, y eso es más de lo que viene con una asistencia baja.
    }
bids-warning-zero = «{ $line }» es cero en los tres casos.
bids-warning-uneven = «{ $line }» es por participante, y varía entre los tres casos.

# dynamic: bids-scenario-
bids-scenario-low = Baja
bids-scenario-expected = Prevista
bids-scenario-high = Alta

## What is missing

bids-missing-title = No tiene título.
bids-missing-place = Faltan la ciudad y el país.
bids-missing-hosts = No se nombra ninguna entidad anfitriona.
bids-missing-dates = Falta la primera opción de fechas.
bids-missing-mode = No dice cómo se asiste.
bids-missing-text = No hay nada escrito.
bids-missing-words = Hay { $count } palabras escritas, y el máximo es { $most }.
bids-missing-file = Falta un archivo.
bids-missing-currency = Falta la moneda.
bids-missing-lines =
    { $count ->
        [one] Una partida no está rellenada en los tres casos.
       *[other] { $count } partidas no están rellenadas en los tres casos.
    }
bids-missing-tiers =
    { $count ->
        [one] En una categoría de cuota falta la cuota o cuántas personas vienen.
       *[other] En { $count } categorías de cuota falta la cuota o cuántas personas vienen.
    }

## Refusals

bids-refusal-move = En el estado en que está la candidatura, esto no se puede hacer.
bids-refusal-closed = Esta convocatoria no admite candidaturas.
bids-refusal-late = El plazo de las candidaturas terminó. Lo que está escrito queda como está; cuenta lo que se presentó.
bids-refusal-late-expression = El plazo de las manifestaciones de interés terminó.
bids-refusal-not-expressed = Esta convocatoria pide primero una manifestación de interés, y el plazo para ella terminó.
bids-refusal-many = Usted ya trabaja en { $most } candidaturas para esta convocatoria, o la convocatoria ya tiene muchísimas. Descarte antes una.
bids-refusal-submissions = La candidatura se presentó { $most } veces, que es el máximo.
bids-refusal-team = Un equipo tiene como máximo { $most } personas, incluidas las invitadas.
bids-refusal-lead = Quien dirige se queda en el equipo.
bids-refusal-country = Este país no se conoce. Indique su nombre o su código de dos letras.
bids-refusal-window = Estos días quedan fuera de los que pide la convocatoria.
bids-refusal-currency = Indique primero la moneda.
bids-refusal-other-currency = Todos los importes de este presupuesto están en { $currency }. Convierta este a esa moneda.
bids-refusal-negative = Un importe no puede ser menor que cero. El dinero que entra y el dinero que se gasta tienen partidas distintas.
bids-refusal-amount =
    { $digits ->
        [0] Indique un importe entero, por ejemplo 1200.
       *[other] Indique un importe con { $digits } decimales como máximo, por ejemplo 1200,50.
    }
bids-refusal-sealed = Las candidaturas quedan selladas hasta que termina su plazo.
bids-refusal-nothing = No se presentó ninguna candidatura. Termine la convocatoria sin entidad anfitriona.

## Questions

questions-title = Preguntas y respuestas
questions-lede = Qué preguntaron los equipos candidatos, y las respuestas para todos ellos. No se dice quién preguntó.
questions-ask = Hacer una pregunta
questions-ask-lede = Se responde a todos los equipos candidatos al mismo tiempo. A nadie se le dice quién preguntó.
questions-ask-help = Escríbala de modo que no revele quién es usted.
questions-over = El tiempo para preguntar terminó.
questions-question = Pregunta
questions-question-help = Puede decirla con otras palabras, sobre todo si estas revelarían quién pregunta.
questions-answer = Respuesta
questions-send = Responder a todos los equipos
questions-waiting = Sin responder todavía
questions-waiting-note = Usted no ve quién pregunta: las candidaturas están selladas.
questions-waiting-none = No hay nada pendiente.
questions-frozen = El tiempo para responder terminó, para que no cambie aquello en lo que confían los equipos candidatos.
questions-answered = Respondidas
questions-answered-none = Todavía no se ha respondido nada.
questions-change = Cambiar la respuesta
questions-refusal-late = El tiempo para preguntar terminó.
questions-refusal-frozen = El tiempo para responder terminó. Lo que se respondió queda como está.
questions-refusal-many = Usted tiene { $most } preguntas que esperan respuesta, o la convocatoria ya tiene muchísimas.

## Opening

calls-open-bids = Abrir las candidaturas presentadas
calls-open-bids-note = El plazo terminó. Todas las candidaturas presentadas se abren juntas; hasta que usted lo haga, nadie ve cuántas hay.
calls-bidders = Quién presenta candidatura
calls-open-task = Abrir las candidaturas presentadas: { $title }
calls-open-task-action = Abrirlas

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = Su candidatura está presentada
mail-bid-handed-in = Se presentó la candidatura de su equipo para «{ $title }». Puede seguir escribiendo y presentarla de nuevo hasta que termine el plazo.
mail-bid-handed-in-button = Abrir la candidatura
mail-bid-expressed-subject = Su manifestación de interés está presentada
mail-bid-expressed = Se presentó la manifestación de interés de su equipo para «{ $title }».
mail-bid-expressed-button = Abrir la candidatura
mail-bids-opened-subject = Se abrieron las candidaturas presentadas
mail-bids-opened = Se abrieron todas las candidaturas para «{ $title }», también la de su equipo. Ahora se evalúan.
mail-bids-opened-button = Abrir la convocatoria

# dynamic: mail-question-
mail-question-answered-subject = Hay respuesta a una pregunta
mail-question-answered = Se respondió a una pregunta sobre «{ $title }», para todos los equipos candidatos.
mail-question-answered-button = Leer la respuesta

## Said after a change

flash-bid-begun = La candidatura está empezada. Solo usted la ve.
flash-bid-saved = Guardado.
flash-bid-handed-in = La candidatura está presentada.
flash-bid-expressed = La manifestación de interés está presentada.
flash-bid-withdrawn = La candidatura está retirada.
flash-bid-resumed = Puede seguir escribiendo. Presente la candidatura de nuevo antes de que termine el plazo.
flash-bid-discarded = La candidatura se descartó.
flash-bid-joined = Usted ya está en el equipo.
flash-bid-left-out = Esa persona ya no está en el equipo.
flash-question-asked = Su pregunta espera respuesta.
flash-question-answered = Todas las personas pueden leer la respuesta, y se avisa a los equipos candidatos.
flash-bids-opened = Las candidaturas presentadas ya están abiertas.
