### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = Acoger una conferencia
hosting-lede = Convocatorias de sede, desde el primer anuncio hasta la elección, y dónde se han celebrado las conferencias hasta ahora.
hosting-calendar = Los plazos como calendario
kind-call = Convocatoria de sede
rotation-title = Dónde se ha celebrado hasta ahora
rotation-of = { $series }: dónde se ha celebrado hasta ahora
rotation-note = Quien elige el próximo lugar ve aquí a quién le puede tocar. Las regiones son las de las Naciones Unidas (M49).
rotation-edition = Conferencia
rotation-year = Año
rotation-place = Lugar
rotation-region = Región
rotation-hosts = Entidades anfitrionas

# dynamic: region-
region-002 = África
region-009 = Oceanía
region-019 = América
region-142 = Asia
region-150 = Europa

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who } publicó la convocatoria: { $what }
fact-hosting-call-changed = { $who } cambió la convocatoria: { $what }
fact-hosting-call-withdrawn = { $who } retiró la convocatoria: { $what }
fact-hosting-call-closed = { $who } terminó sin entidad anfitriona la convocatoria: { $what }
fact-hosting-opened = { $who } abrió las candidaturas presentadas a la convocatoria: { $what }
fact-hosting-bid-opened = Se abrió una candidatura: { $what }
fact-hosting-bid-withdrawn = { $who } retiró una candidatura después de que se abriera: { $what }
fact-hosting-answered = { $who } respondió a una pregunta sobre la convocatoria: { $what }
fact-hosting-sample-loaded = { $who } cargó la convocatoria de ejemplo: { $what }

# dynamic: news-
news-hosting-called = convocatoria de sede abierta
news-hosting-call-changed = convocatoria de sede cambiada
news-hosting-call-withdrawn = convocatoria de sede retirada
news-hosting-call-closed = convocatoria terminada sin entidad anfitriona
news-hosting-opened = apertura de las candidaturas presentadas

# dynamic: api-subject-
api-subject-calls-to-host = Convocatorias de sede, con todo lo que dicen: abierto a todos

# dynamic: merging-hosting-
merging-hosting-question-answered-by = Preguntas de equipos candidatos que respondió

## The sample

sample-call-title = Ejemplo de convocatoria de sede para la próxima conferencia
sample-call-note = **Esto es un ejemplo para echar un vistazo.** La confederación no ha publicado esta convocatoria, y nadie puede presentar una candidatura de verdad. Las reglas tomadas de otras entidades indican de cuál proceden.

## Lists of things that are composed

compose-up = Subir
compose-down = Bajar
compose-remove = Quitar

## Calls

calls-title = Convocatoria
calls-body = Entidad
calls-state = Estado
calls-next = Qué sigue
calls-open = Abiertas ahora
calls-open-none = En este momento no se busca ninguna entidad anfitriona. Quien sigue el canal de novedades se entera de la próxima convocatoria.
calls-drafts = Aún sin publicar
calls-past = Convocatorias anteriores
calls-new = Crear una convocatoria de sede
calls-new-lede = Una convocatoria empieza con el contenido de otra o con la plantilla. Usted la compone por partes, y nadie más la ve antes de que la publique.
calls-new-nobody = Crea convocatorias quien habla por una entidad. Ahora usted no tiene ningún mandato para hablar por una.
calls-make = Empezar la convocatoria
calls-for = Conferencia
calls-window = Cuándo debe celebrarse la conferencia
calls-window-from = a partir del { $day }
calls-window-until = hasta el { $day }
calls-days =
    { $count ->
        [one] al menos un día
       *[other] al menos { $count } días
    }
calls-compose = Componer la convocatoria
calls-compose-lede = Cada parte tiene su propia página. Lo que escriba queda en el idioma en que lee estas páginas; los demás idiomas quedan como están.
calls-part = Parte
calls-part-has = Contiene
calls-part-missing = Falta
calls-has =
    { $count ->
        [one] un elemento
       *[other] { $count } elementos
    }
calls-languages = Idiomas
calls-languages-note = Abra estas páginas en otro idioma para escribir en él la convocatoria.
calls-written = { $count } de { $all } textos
calls-publish = Publicar la convocatoria
calls-publish-note = Desde entonces, todas las personas pueden leerla. Los plazos solo se pueden aplazar a un momento posterior, y con cada cambio se dice qué se cambió y por qué.
calls-not-ready = Antes de publicarla hay que añadir lo que falta arriba.
calls-discard = Descartar el borrador
calls-draft-note = Esto es un borrador. Lo ven quienes llevan las convocatorias de esta entidad, y nadie más.
calls-save = Guardar esta parte
calls-newer = Entretanto, otra persona guardó esta convocatoria. Lo que usted escribió sigue abajo y no está guardado: mire la versión más reciente y guarde de nuevo.
calls-see-newer = Abrir la versión más reciente junto a esta página
calls-end = Terminar la convocatoria sin entidad anfitriona
calls-end-lede = Todas las personas pueden leer que terminó y por qué. Esto no se puede deshacer.
calls-end-how = Cómo termina
calls-end-withdrawn = Se retira
calls-end-closed = Terminó sin resultado: nadie presentó una candidatura, o ninguna fue lo bastante buena
calls-end-why = Por qué
calls-end-why-help = Para todas las personas y, sobre todo, para quienes presentan candidatura.
calls-ended = Esta convocatoria terminó sin entidad anfitriona
calls-versions = Qué se cambió
calls-versions-lede = Todas las versiones publicadas de esta convocatoria, las más recientes primero.
calls-versions-none = Todavía no se ha publicado.
calls-version = Versión { $number }, desde el { $at }
calls-changed-times =
    { $count ->
        [one] Cambiada una vez desde que se publicó
       *[other] Cambiada { $count } veces desde que se publicó
    }
calls-calendar-step = { $step }: { $title }
calls-timeline-note = Cada plazo se muestra en la zona horaria de usted y, al lado, en la suya propia.
calls-checks-note = Se examinan primero. Lo que está marcado como formalidad se puede subsanar hasta una fecha fijada.
calls-budget-note = Los presupuestos pueden estar en cualquier moneda. Se comparan en { $currency }.
calls-criteria-note = Los pesos de todos los criterios suman 100. El margen dice hasta dónde puede variar un peso de forma razonable; más adelante muestra lo firme que es el orden de las candidaturas.
calls-events-note = En estos días se celebran otros actos.
calls-borrowed = Tomado de
calls-criterion = Criterio
calls-range = Margen
calls-rules-link = Las reglas con las que se decide
calls-published = Qué se publica y cuándo
calls-sections-expression = Manifestación de interés
calls-sections-bid = La candidatura
calls-required = obligatorio
calls-not-required = se puede omitir
calls-words =
    { $count ->
        [one] como máximo una palabra
       *[other] como máximo { $count } palabras
    }
calls-attached-may = se pueden adjuntar archivos
calls-attached-must = hay que adjuntar un archivo
calls-private = solo para el panel
calls-mendable = una formalidad que se puede subsanar hasta una fecha fijada
calls-appraisers =
    { $count ->
        [one] Al menos una persona evalúa cada candidatura.
       *[other] Al menos { $count } personas evalúan cada candidatura.
    }
calls-grace-hours =
    { $count ->
        [one] Lo que llegue hasta una hora después todavía cuenta.
       *[other] Lo que llegue hasta { $count } horas después todavía cuenta.
    }
calls-grace-minutes =
    { $count ->
        [one] Lo que llegue hasta un minuto después todavía cuenta.
       *[other] Lo que llegue hasta { $count } minutos después todavía cuenta.
    }

# dynamic: calls-time-
calls-time-done = terminado
calls-time-next = siguiente
calls-time-planned = por venir

# dynamic: calls-state-
calls-state-draft = Borrador
calls-state-open = Abierta a candidaturas
calls-state-over = Cerrada a candidaturas
calls-state-opened = Candidaturas ya abiertas y en evaluación
calls-state-decided = Decidida
calls-state-closed = Terminada sin entidad anfitriona
calls-state-withdrawn = Retirada

# dynamic: calls-part-
calls-part-about = Qué se busca
calls-part-about-lede = Qué se pide a la entidad anfitriona, cuándo, y qué recibe.
calls-part-timeline = Calendario
calls-part-timeline-lede = Cuándo termina cada paso. Deje vacíos los pasos que su convocatoria no tenga; solo hace falta el plazo de las candidaturas.
calls-part-checks = Requisitos
calls-part-checks-lede = Qué debe cumplir quien presenta una candidatura antes de que se evalúe.
calls-part-sections = Apartados de la candidatura
calls-part-sections-lede = Qué escribe y adjunta quien presenta una candidatura, con la manifestación de interés y con la candidatura.
calls-part-budget = Formulario de presupuesto
calls-part-budget-lede = Las partidas que tiene todo presupuesto. En cada candidatura se da cada partida para una asistencia baja, una prevista y una alta.
calls-part-tiers = Categorías de cuota
calls-part-tiers-lede = Grupos de participantes que pagan una misma cuota.
calls-part-criteria = Criterios
calls-part-criteria-lede = Con qué se evalúan las candidaturas, cuánto cuenta cada criterio y qué significa cada punto de la escala.
calls-part-events = Otros actos
calls-part-events-lede = Conferencias, festivos y otros días que conviene evitar en las candidaturas.
calls-part-conduct = Quién evalúa y decide
calls-part-conduct-lede = El panel, la decisión, y qué se publica y cuándo.

# dynamic: calls-step-
calls-step-expression = Manifestaciones de interés
calls-step-questions = Últimas preguntas sobre la convocatoria
calls-step-answers = Todas las preguntas respondidas
calls-step-bid = Candidaturas presentadas
calls-step-mending = Formalidades subsanadas
calls-step-asking = Preguntas del panel respondidas
calls-step-appraisal = Evaluaciones entregadas
calls-step-presentation = Exposiciones o visitas
calls-step-recommendation = Recomendación del panel
calls-step-decision = Decisión
calls-step-agreement = Convenio firmado

# dynamic: calls-mode-
calls-mode-place = en el lugar
calls-mode-both = en el lugar y a distancia
calls-mode-afar = solo a distancia

# dynamic: calls-since-
calls-since-once = en cuanto se sepa
calls-since-opening = cuando se abran las candidaturas presentadas
calls-since-decision = cuando se decida
calls-since-never = nunca

calls-series-new = Otra serie, que empieza con esta convocatoria
calls-like-template = La plantilla
calls-like-nothing = Nada: una convocatoria vacía
calls-rules-none = Ninguna elegida todavía

# dynamic: calls-field-
calls-field-title = Título
calls-field-title-help = Como figura en la lista, por ejemplo: «Convocatoria de sede de nuestra décima conferencia».
calls-field-name = Nombre
calls-field-series = Serie
calls-field-series-help = Las conferencias que se suceden con un mismo nombre.
calls-field-series-name = Nombre de la serie nueva
calls-field-series-name-help = Solo para otra serie.
calls-field-series-slug = Su nombre corto para las direcciones
calls-field-series-slug-help = Minúsculas sin acentos, cifras y guiones, por ejemplo «anic». Solo para otra serie.
calls-field-number = Número de la conferencia
calls-field-number-help = Qué lugar ocupa en la serie: 10 para la décima.
calls-field-like = Empezar con el contenido de
calls-field-like-help = Después se puede cambiar todo. Los plazos no se copian.
calls-field-sought = Qué se busca
calls-field-returns = Qué da y qué recibe cada parte
calls-field-returns-help = Qué recibe la entidad anfitriona; el reparto de un excedente, quién asume una pérdida, préstamos y garantías.
calls-field-window-from = La conferencia empieza, como pronto, este día
calls-field-window-until = Termina, como tarde, este día
calls-field-days = Duración
calls-field-days-help = Cuántos días dura como mínimo.
calls-field-modes = Cómo se puede asistir
calls-field-languages = Idiomas en que se pueden escribir las candidaturas
calls-field-currency = Moneda en que se comparan los presupuestos
calls-field-currency-help = Su código de tres letras, por ejemplo EUR. En cada candidatura se puede calcular en la moneda propia.
calls-field-zone = Zona horaria de todos los plazos
calls-field-zone-help = Un nombre como Africa/Nairobi, o AoE: entonces un día termina cuando ha terminado en toda la Tierra.
calls-field-grace = { $step }: minutos que todavía cuentan
calls-field-appraisers = Personas que evalúan cada candidatura
calls-field-appraisers-help = Cuántas como mínimo.
calls-field-panel = Quién evalúa
calls-field-decides = Quién decide
calls-field-rules = Reglas de la decisión
calls-field-shown-panel = Quién evalúa
calls-field-shown-bidders = Quién presenta candidatura
calls-field-shown-bids = Las candidaturas, sin lo que es solo para el panel
calls-field-shown-scores = Las puntuaciones de cada candidatura
calls-field-shown-reasons = La parte pública de los motivos
calls-field-check = Qué debe cumplirse
calls-field-help = Explicación
calls-field-mendable = Es una formalidad que se puede subsanar hasta una fecha fijada
calls-field-borrowed = Tomado de
calls-field-borrowed-help = De quién se toma, cuando no es de su propia entidad.
calls-field-borrowed-url = Dónde se puede leer
calls-field-required = Sin esto no se puede presentar una candidatura
calls-field-private = Es solo para el panel, sea lo que sea lo que se publique de las candidaturas
calls-field-stage = Se presenta con
calls-field-stage-expression = la manifestación de interés
calls-field-stage-bid = la candidatura
calls-field-words = Máximo de palabras
calls-field-words-help = Déjelo vacío si solo se piden archivos.
calls-field-attachment = Archivos
calls-field-attachment-none = ninguno
calls-field-attachment-may = se pueden adjuntar
calls-field-attachment-must = hay que adjuntar al menos uno
calls-field-flow = Tipo
calls-field-flow-income = dinero que entra, aparte de las cuotas
calls-field-flow-fixed = coste fijo, venga quien venga
calls-field-flow-each = coste por participante
calls-field-weight = Peso
calls-field-weight-help = Los pesos de todos los criterios suman 100.
calls-field-low = Menor peso razonable
calls-field-high = Mayor peso razonable
calls-field-scale = Escala
calls-field-scale-help = Una línea para cada punto: su número y, después, qué lo merece. Por ejemplo: «1 No se demuestra».
calls-field-first = Primer día
calls-field-last = Último día
calls-field-remark = Qué ha cambiado usted y por qué
calls-field-remark-help = Todas las personas lo leen junto a la convocatoria, y se avisa a quienes presentan candidatura.

## One of a list

calls-check-number = Requisito { $number }
calls-check-number-add = Añadir un requisito
calls-section-number = Apartado { $number }
calls-section-number-add = Añadir un apartado
calls-line-number = Partida { $number }
calls-line-number-add = Añadir una partida
calls-tier-number = Categoría { $number }
calls-tier-number-add = Añadir una categoría
calls-criterion-number = Criterio { $number }
calls-criterion-number-add = Añadir un criterio
calls-event-number = Acto { $number }
calls-event-number-add = Añadir un acto

## What is missing

calls-missing-sought = No dice qué se busca.
calls-missing-modes = No dice cómo se puede asistir a la conferencia.
calls-missing-sections = No se pide ningún apartado con la candidatura.
calls-missing-expression = Hay apartados para una manifestación de interés, y esta no tiene plazo.
calls-missing-currency = Hay un formulario de presupuesto, y ninguna moneda en que comparar los presupuestos.
calls-missing-criteria = No hay criterios.
calls-missing-weights = Los pesos suman { $sum }. En total deben sumar { $all }.
calls-missing-bid = No hay plazo para las candidaturas.
calls-missing-past = El primer plazo ya terminó.
calls-missing-decides = No dice quién decide.
calls-missing-rules = Las reglas de la decisión no están elegidas.

## Refusals

calls-refusal-move = En el estado en que está la convocatoria, esto ya no se puede hacer.
calls-refusal-over = Esta convocatoria terminó. Lo que decía queda como está.
calls-refusal-opened = Las candidaturas presentadas ya se han abierto. Ahora solo se pueden aplazar, a un momento posterior, los plazos que están por venir.
calls-refusal-step-over =
    { $step ->
        [expression] El plazo de las manifestaciones de interés terminó y queda como estaba.
        [questions] El plazo de las preguntas terminó y queda como estaba.
        [answers] El plazo de las respuestas terminó y queda como estaba.
        [bid] El plazo de las candidaturas terminó y queda como estaba.
       *[other] Un plazo que terminó queda como estaba.
    }
calls-refusal-earlier =
    { $step ->
        [bid] El plazo de las candidaturas ya se anunció. Se puede aplazar a un momento posterior, pero no adelantar.
       *[other] Un plazo que ya se anunció se puede aplazar a un momento posterior. No se puede adelantar ni quitar.
    }
calls-refusal-order = Este paso termina antes que el de arriba o al mismo tiempo. Indique un momento posterior.
calls-refusal-window = El último día es anterior al primero.
calls-refusal-remark = Diga qué ha cambiado y por qué. Quienes presentan candidatura confían en lo que decía antes la convocatoria.
calls-refusal-number = Escriba un número entero de 1 a 9999.
calls-refusal-held = La conferencia { $number } de esta serie ya tiene entidad anfitriona.
calls-refusal-many = Ya hay { $most } convocatorias, que es el máximo.
calls-refusal-versions = La convocatoria se cambió { $most } veces, que es el máximo.
calls-refusal-whole = Escriba un número entero, { $most } como máximo.
calls-refusal-day = Indique un día del calendario.
calls-refusal-moment = Indique un día y una hora, por ejemplo 2027-03-31T18:00. 24:00 es el final de ese día.
calls-refusal-skipped = Ese día, al empezar el horario de verano, los relojes se saltan esta hora. Seguramente quiere decir { $instead }: escriba eso u otra hora.
calls-refusal-zone = Esta zona horaria no se conoce. Indique un nombre como Africa/Nairobi, o AoE.
calls-refusal-choice = Elija algo de la lista.
calls-refusal-slug = Use minúsculas sin acentos, cifras y guiones que no vayan seguidos, 20 caracteres como máximo.
calls-refusal-currency = Esto no es una moneda. Indique su código de tres letras, por ejemplo EUR.
calls-refusal-section = No se pide nada: indique el máximo de palabras o pida archivos.
calls-refusal-weight = Un criterio tiene que contar: indique un peso de 1 a 100.
calls-refusal-range = El margen debe incluir el propio peso, que es { $weight }.
calls-refusal-scale-line = «{ $line }» no es un punto de una escala. Empiece por su número y diga después qué lo merece.
calls-refusal-scale = Una escala tiene de 2 a 21 puntos, cada uno con un número distinto.
calls-refusal-borrowed = Diga de quién se toma.

## Said after a change

flash-call-made = La convocatoria está empezada. Nadie más la ve todavía.
flash-call-saved = La convocatoria está guardada.
flash-call-published = La convocatoria está publicada.
flash-call-ended = La convocatoria terminó.
flash-call-discarded = El borrador se descartó.
