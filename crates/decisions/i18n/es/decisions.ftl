## Decisions: proposals, positions, rules, the register

menu-decisions = Decisiones
decisions-title = Decisiones
decisions-lede = Lo que se presenta a las redes y los grupos, lo que respondieron, y lo que se decidió y sigue valiendo.
decisions-round = Decisiones: lo que toca cada hora
decisions-body = Para
decisions-state = Estado
decisions-day = Cuándo
decisions-words = Palabras o número
decisions-show = Mostrar
decisions-show-in-force = Lo que está abierto o en vigor
decisions-show-all = Todo
decisions-open = Abiertas
decisions-open-none = Ahora no hay nada abierto aquí.
decisions-decided = Decididas
decisions-decided-none = Todavía no se ha decidido nada de esto.
decisions-none-fits = Nada corresponde a lo que ha pedido.
kind-decision = Decisión
kind-proposal = Propuesta
decisions-calendar-closes = Se cierra: { $title }
decisions-calendar-review = Para revisar: { $title }
decisions-calendar-lapses = Último día en vigor: { $title }
decisions-calendar = Calendario
decisions-somebody = Alguien

proposal-new = Nueva propuesta
proposal-edit = Cambiar la propuesta
proposal-save = Guardar
proposal-draft-lede = Un borrador es solo suyo hasta que lo presenta a los demás. Los textos están en el idioma en que usted lee esta página; otros idiomas se pueden añadir después.
proposal-edit-lede = Con cada cambio hay una versión nueva, y todos ven qué cambió. Los textos se cambian en el idioma en que usted lee esta página.
proposal-no-body = Para proponer algo hace falta un cargo en una red, un grupo o la confederación.
proposal-newer = Otra persona guardó esta propuesta mientras usted escribía. Lo que usted escribió está abajo y aún no está guardado. Mire lo que guardó esa persona; si después guarda usted, lo suyo ocupa su lugar.
proposal-body-help = La entidad que decide, y para la que vale la decisión.
proposal-title = Título
proposal-title-help = Una línea, por ejemplo: De las reuniones se levanta acta en dos idiomas.
proposal-text = Qué se propone
proposal-text-help = Las palabras que valdrán cuando se adopte.
proposal-why = Por qué
proposal-why-help = A qué necesidad responde.
proposal-otherwise = Qué pasa si no se decide nada
proposal-otherwise-help = Para que todos puedan tenerlo también en cuenta.
proposal-rules = Reglas
proposal-rules-help = Cómo se decide. Las reglas se copian cuando se piden posiciones por primera vez, y ya no cambian.
proposal-rules-read = Leer las reglas (ventana nueva)
proposal-roll = Quién responde
proposal-roll-help = Verá la lista y podrá ajustarla antes de que se abra.
# dynamic: proposal-roll-
proposal-roll-networks = Las redes establecidas, por medio de quienes hablan por ellas
proposal-roll-holders = Todas las personas con un cargo en la entidad, cada una por sí misma
proposal-roll-both = Ambas, como dos partes de una misma lista
proposal-seen = Quién puede verla
proposal-seen-help = Después se puede reducir, no ampliar.
# dynamic: proposal-seen-
proposal-seen-body = Quienes tienen un cargo en la entidad y quienes responden
proposal-seen-members = Quienes tienen un cargo en cualquier entidad
proposal-seen-everyone = Todo el mundo
proposal-supersedes = Ocupa el lugar de
proposal-supersedes-help = Números de decisiones anteriores, como 2026-3, separados por comas.
proposal-remark = Qué cambió
proposal-remark-help = En una línea, para quienes leyeron la versión anterior.
proposal-proposer = La propone
proposal-versions = Versiones
proposal-version = Versión { $number }
proposal-version-note = { $who }, { $at }
proposal-vote-terms = Qué se vota y cuántos se eligen
proposal-term-changed = Cambiado: { $what }
proposal-term-from = { $what }: { $after } (antes: { $before })
proposal-on-version = sobre la versión { $number }
proposal-is-draft = Solo usted ve este borrador. Cuando esté listo, preséntelo a quienes pueden verlo: ellos lo comentan, y usted aún puede cambiarlo.
proposal-publish = Presentarla a los demás
proposal-open = Pedir posiciones
proposal-conclude = Concluir
proposal-closes = Posiciones hasta
proposal-closes-at = hasta el { $due }
proposal-is-resolving = Hay un bloqueo. Háblenlo, anote abajo lo que se dijo, cambie el texto para que responda a esa necesidad y después pida posiciones otra vez.
proposal-positions = Posiciones
proposal-answered = Respuestas: { $given } de { $all }
proposal-unanswered = Sin posición
proposal-hidden = Las posiciones se muestran cuando termina el plazo. Usted ve la suya.
proposal-so-far = Así está ahora; las posiciones aún pueden cambiar.
proposal-left-out = Quién queda fuera y por qué
proposal-resolve = Abrir la ronda
proposal-resolve-help = Según las reglas, esto aún no está decidido: se habla del bloqueo, se puede cambiar el texto y se piden posiciones otra vez.
proposal-comments = Comentarios
proposal-comments-none = Todavía no hay comentarios.
proposal-comment = Su comentario
proposal-comment-help = Qué la mejoraría, o qué le falta.
proposal-comment-send = Comentar
proposal-withdraw = Retirar la propuesta
proposal-withdraw-help = Un borrador desaparece sin dejar rastro. Lo que se presentó a los demás se puede seguir leyendo, y no se decide.
# dynamic: proposal-state-
proposal-state-draft = Borrador
proposal-state-shaping = Tomando forma
proposal-state-testing = Se piden posiciones
proposal-state-resolving = Se resuelve un bloqueo
proposal-state-closed = Cerrada, sin concluir
proposal-state-decided = Decidida
proposal-state-withdrawn = Retirada

proposal-suggest = Sugerir un cambio
advice-ask = Pedir consejo
advice-open = Pedir consejo hasta un día
advice-state-open = Se pide consejo
advice-until = Consejo hasta
advice-body = De qué entidad
advice-asked-of = Se pidió consejo a { $body }.
advice-give = Su consejo
advice-give-help = Lo que debe saberse antes de decidir.
advice-send = Dar el consejo
proposal-refusal-remark = Eso no puede decirse ni responderse aquí.
proposal-refusal-advice = No hay ninguna entidad con esta dirección.
proposal-refusal-advice-seen = Otras personas no pueden leer esta propuesta: es para su entidad y para quienes responden.
proposal-refusal-advise = Este consejo no se pidió a una entidad por la que usted habla.
proposal-refusal-advised = Este consejo ya se dio.
task-advice = Se pide consejo: { $title }
task-advice-action = Dar consejo
flash-proposal-replied = Su respuesta está publicada.
flash-proposal-advice = Se pidió consejo a la entidad. Quienes hablan por ella reciben un mensaje.
flash-proposal-advised = El consejo está publicado.
# dynamic: remark-
remark-suggestion = Cambio sugerido
remark-advice = Consejo
# dynamic: reply-
reply-open = Responder
reply-words = Su respuesta
reply-words-help = La leen todas las personas que ven la propuesta. Para rechazar hay que explicar por qué.
reply-do-accepted = Aceptar
reply-do-declined = Rechazar
reply-do-answered = Responder
reply-asked = Pedido
reply-accepted = Aceptado
suggestion-not-yet = aún no está en el texto
reply-declined = Rechazado
reply-answered = Respondido

decision-title = La decisión
decision-day = Decidida el
decision-decided-on = decidida el { $day }
decision-in-force = En vigor
decision-superseded = Sustituida
decision-lapsed = Caducada
decision-not-adopted = No adoptada
decision-review = Se revisa el
decision-lapses = Vale hasta
decision-superseded-by = Sustituida por

opening-lede = Desde ahora quedan fijadas la lista de quienes responden y las reglas. Quien responde por alguien de la lista recibe un mensaje.
opening-again-lede = Se piden posiciones otra vez, a la misma lista y con las mismas reglas.
opening-advice-lede = Hasta entonces se pide consejo. Quien decide responde a cada consejo y concluye cuando todas las personas lo han dado o ha pasado ese día.
opening-closes = Hasta
opening-zone = En la zona horaria
opening-zone-help = Por ejemplo Europe/London, o AoE para el final del día en toda la Tierra. Cada persona ve al lado su propia hora.
opening-roll = Quién responde
opening-roll-help = Esta es la lista según el registro de hoy. Quien quede fuera se muestra con el motivo.
opening-roll-none = Según el registro, no respondería nadie.
roll-nobody-speaks = nadie habla ahora en su nombre
roll-silent = En esta lista, redes en cuyo nombre hoy no habla nadie y que por eso no pueden responder: { $count }.
roll-out-of-reach = Aunque el resto esté de acuerdo, estas reglas no se pueden cumplir.
ballot-out-of-reach = Aunque vote el resto, no se alcanza el número que exigen estas reglas.
opening-out = Queda fuera porque
roll-by-hand = Por quien la abrió: { $why }
opening-refusal-by-hand = Lo que decidieron las redes lo sustituyen o modifican todas ellas: no excluya a nadie a mano y deje los pesos como están.
opening-refusal-closes = Indique un día y una hora.
opening-refusal-past = Ese momento ya pasó. Elija uno posterior.
opening-refusal-far = Falta más de un año. ¿Es correcto el año?
opening-refusal-skipped = Ese día los relojes de esta zona se saltan esta hora. Seguramente quiere decir { $instead }.
opening-refusal-zone = Esta zona horaria no se conoce.

position-title = Su posición
position-answer = Posición
position-reason = Motivo
position-reason-help = Un bloqueo nombra el principio, propósito o necesidad en que se apoya.
position-give = Expresar esta posición
position-given-at = Expresada el { $at }. Se puede cambiar hasta el final; las anteriores se conservan.
position-change = Cambiar esta posición
position-who = Quién
position-weight = Peso
position-by = por { $name }
position-yourself = En su propio nombre
position-none = Todavía no
position-hidden = Expresada
position-earlier = Posiciones anteriores
position-earlier-line = { $who }: { $answer }, { $at }

# dynamic: answer-
answer-agree = De acuerdo
answer-reservation = De acuerdo con reservas
answer-stand-aside = Mantenerse al margen
answer-against = En contra
answer-block = Bloquear
answer-abstain = Abstenerse
answer-agree-help = Está bien así.
answer-reservation-help = Puede seguir adelante; lo que conviene oír está en el motivo.
answer-stand-aside-help = No es para mí, y no lo impido.
answer-against-help = No se debería adoptar.
answer-block-help = No debe seguir adelante tal como está.
answer-abstain-help = No tengo opinión, o no me toca opinar.

# dynamic: came-
came-adopted = Adoptada
came-not-adopted = No adoptada
came-no-quorum = Participación insuficiente
came-blocked = Hay un bloqueo: sigue una ronda de resolución
came-vote-follows = Hay un bloqueo: sigue una votación

outcome-statement = Declaración
outcome-statement-help = Qué se decidió y por qué, qué pasa con lo que no se siguió, y las gracias.
outcome-review-help = Ese día llega un recordatorio. Puede quedar vacío.
outcome-lapses-help = El último día. Puede quedar vacío: entonces vale hasta que algo ocupe su lugar.
outcome-confirm = Confirmar el resultado
outcome-refusal-day = Indique un día.

rules-title = Reglas
rules-list-lede = Cómo se deciden las propuestas. Cada conjunto de reglas dice en frases qué significa, y se puede probar con respuestas inventadas.
rules-none = Todavía no hay reglas.
rules-new = Nuevas reglas
rules-edit = Cambiar las reglas
rules-save = Guardar las reglas
rules-retired = Ya no se eligen
rules-edit-lede = Las propuestas para las que ya se pidieron posiciones conservan las reglas con que empezaron.
rules-newer = Otra persona guardó estas reglas mientras usted escribía. Lo que usted escribió está abajo y aún no está guardado. Mire lo que guardó esa persona; si después guarda usted, lo suyo ocupa su lugar.
rules-see-newer = Ver lo que guardó (ventana nueva)
rules-says = Qué dicen las reglas
rules-arithmetic = Las cuentas
rules-line-rule = Regla
rules-line-have = Hay
rules-line-of = De
rules-line-bound = Hace falta o se admite
rules-line-result = Resultado
rules-line-least = al menos { $number }
rules-line-most = como máximo { $number }
rules-line-blocks = Una propuesta se detiene cuando el número de bloqueos llega a { $from }
rules-line-holds = se cumple
rules-line-fails = no se cumple
rules-line-cap-holds = no ha ocurrido
rules-line-cap-fails = ha ocurrido
rules-line-block-holds = ningún bloqueo la detiene
rules-line-block-fails = está detenida
rules-try = Probarlas
rules-try-note = Respuestas inventadas; nada de esto se guarda.
rules-try-group = Grupo { $number }
rules-try-part = Parte de la lista
rules-try-weight = Peso de cada uno
rules-try-silent = No dicen nada
rules-try-test = En qué momento
rules-try-first = La primera vez
rules-try-last = Después de la última ronda de resolución
rules-try-vote = La votación tras un bloqueo
rules-try-go = Calcular
rules-part-networks = Redes
rules-part-persons = Personas

# dynamic: rules-kind-
rules-kind-consent = Consentimiento
rules-kind-consensus = Consenso
rules-kind-vote = Votación formal

rules-whom-all = todas las redes y personas
rules-whom-networks = las redes
rules-whom-persons = las personas
rules-whom-weight = la suma de todos los pesos
rules-whom-networks-weight = la suma de los pesos de las redes
rules-whom-persons-weight = la suma de los pesos de las personas
rules-base-decided = de quienes están a favor o en contra
rules-base-answered = de quienes participaron
rules-base-roll = de toda la lista

rules-say-answers = Se puede responder: { $answers }.
rules-say-reasons = Hace falta un motivo para: { $answers }.
rules-say-silence = Quien no dice nada está de acuerdo.
rules-say-quorum = Debe participar al menos { $share } de { $whom }; abstenerse es participar.
rules-say-quorum-opinion = Debe participar al menos { $share } de { $whom }; abstenerse no es participar.
rules-say-needed = Se adopta con { $needed }.
rules-say-needed-all = Se adopta solo con todo esto: { $needed }.
rules-say-more-decided = más de { $share } a favor entre quienes están a favor o en contra (se cuenta por { $whom })
rules-say-least-decided = al menos { $share } a favor entre quienes están a favor o en contra (se cuenta por { $whom })
rules-say-more-answered = más de { $share } a favor entre quienes participaron (se cuenta por { $whom })
rules-say-least-answered = al menos { $share } a favor entre quienes participaron (se cuenta por { $whom })
rules-say-more-roll = más de { $share } a favor en toda la lista (se cuenta por { $whom })
rules-say-least-roll = al menos { $share } a favor en toda la lista (se cuenta por { $whom })
rules-say-cap = No se adopta cuando más de { $share } de quienes participaron responden: { $answers }.
rules-say-block = { $from ->
    [one] Un bloqueo la detiene
   *[other] { $from } bloqueos la detienen
} y { $rounds ->
    [0] no se abre ninguna ronda de resolución.
    [one] se abre una ronda de resolución, tras la cual se piden posiciones otra vez.
   *[other] se abren hasta { $rounds } rondas de resolución, y tras cada una se piden posiciones otra vez.
}
rules-say-block-falls = Si entonces aún hay un bloqueo, no se adopta.
rules-say-block-vote = Si entonces aún hay un bloqueo, sigue una votación, que necesita { $needed }.
rules-say-open-none = No se fija cuánto tiempo queda abierto.
rules-say-open = Queda abierto durante al menos { $days ->
    [one] un día completo
   *[other] { $days } días completos
} en toda la Tierra.
rules-say-quiet = Días que no cuentan y en los que no se cierra: { $days }.
rules-say-at-once = Las posiciones se muestran a medida que llegan.
rules-say-at-closing = Las posiciones se muestran cuando termina el plazo.

rules-majority-number = Mayoría { $number }
rules-quorum = Quórum
rules-blocks = Bloqueos
rules-field-title = Cómo se llaman
rules-field-slug = Parte de la dirección
rules-field-slug-help = Minúsculas sin acentos, cifras y guiones. No se podrá cambiar.
rules-field-kind = Forma de decidir
rules-field-answers = Qué se puede responder
rules-field-reasons = Qué necesita un motivo
rules-field-silence = El silencio
rules-silence-nothing = no significa nada
rules-silence-agrees = significa acuerdo
rules-field-quorum = Cuántos deben participar como mínimo
rules-field-share = Proporción que debe estar a favor
rules-field-share-help = Por ejemplo 1/2, 2/3 o 75 %. Vacío si no hace falta ninguna.
rules-field-whom = Se cuenta por
rules-field-abstentions = Quien se abstiene participa
rules-field-more = Más que eso; si no, basta exactamente eso
rules-field-base = De qué
rules-field-cap = Al margen: como máximo
rules-field-cap-help = Una proporción de quienes participaron, por ejemplo 1/4. Vacío si no hay límite.
rules-field-from = A partir de cuántos bloqueos se detiene
rules-field-from-help = Solo donde se puede responder con un bloqueo.
rules-field-rounds = Rondas de resolución
rules-field-then = Si después aún hay un bloqueo
rules-then-falls = no se adopta
rules-then-vote = sigue una votación
rules-field-later = Proporción necesaria en esa votación
rules-field-later-help = De quienes están a favor o en contra, por ejemplo 4/5. Más de lo que hacía falta antes.
rules-field-days = Días durante los que se piden posiciones, como mínimo
rules-field-days-help = Días completos en toda la Tierra, para que todos los tengan.
rules-field-quiet = Días de descanso
rules-field-quiet-help = No cuentan, y nada se cierra en ellos.
rules-field-shown = Las posiciones se muestran
rules-shown-at-once = a medida que llegan
rules-shown-at-closing = cuando termina el plazo
rules-field-retired = Ya no se pueden elegir
rules-field-retired-help = Las propuestas que tienen estas reglas las conservan.

# dynamic: weekday-
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

rules-refusal-share = Escriba una proporción, por ejemplo 1/2, 2/3 o 75 %.
rules-refusal-number = Escriba un número entero que no sea demasiado grande.
rules-refusal-between = Escriba un número entero de { $least } a { $most }.
rules-refusal-choice = Elija una de estas opciones.
rules-refusal-secret = Lo que era secreto lo sigue siendo: cree otras reglas para papeletas abiertas.
rules-refusal-least = Como máximo { $most } días.
rules-refusal-quiet = Al menos un día de la semana no debe ser de descanso.
rules-refusal-slug = Minúsculas sin acentos, cifras y guiones, por ejemplo: dos-tercios.
rules-refusal-taken = Otras reglas tienen esta dirección.
rules-refusal-many = Caben { $most } conjuntos de reglas como máximo.
# dynamic: rules-fault-
rules-fault-no-agreement = Nadie podría responder a favor: permita que se pueda estar de acuerdo.
rules-fault-nothing-needed = Con estas reglas se adoptaría todo: indique una mayoría o permita bloquear.
rules-fault-more-than-all = { $share } es más de lo que puede haber.
rules-fault-nothing-asked = { $share } no exige nada.
rules-fault-block = Un bloqueo debe tener efecto, y solo donde se puede bloquear.
rules-fault-reason = Se pide un motivo para una respuesta que no se puede dar.
rules-fault-cap = El límite es para una respuesta que no se puede dar, o para el acuerdo.
rules-fault-silence = Si el silencio significa acuerdo, todos participan: un quórum no dice nada.
rules-fault-vote = La votación tras un bloqueo debe exigir más que lo que antes no se logró.
rules-fault-part = Las reglas cuentan una parte de la lista en la que no hay nadie.
rules-fault-never = Con esta lista no se podría adoptar nada, aunque todos estuvieran de acuerdo.

proposal-refusal-body = Elija una de estas entidades.
proposal-refusal-rules = Elija uno de los conjuntos de reglas.
proposal-refusal-supersedes = Uno de estos números no es de ninguna decisión adoptada.
proposal-refusal-narrower = Esta decisión la pueden leer más personas de las que leerían esto: elija que lo vean al menos otras tantas, o no la nombre.
proposal-refusal-fewer = Esto lo decidieron más de los que decidirían aquí: una persona no deja sin efecto lo que decidió una entidad, ni una entidad lo que decidieron las redes.
proposal-refusal-sooner = Ya hay candidaturas: este momento puede ser posterior, pero no anterior, y no puede quedar vacío.
proposal-refusal-networks = Las redes responden juntas a lo que se presenta a la confederación o a la asociación. Elija aquí a quienes tienen un cargo en esta entidad.
proposal-refusal-frozen = Una vez pedidas las posiciones, solo se puede cambiar el texto.
proposal-refusal-wider = Lo que se presentó a algunos no se muestra a más.
proposal-refusal-closed = Esto no se puede hacer en el estado en que está ahora la propuesta.
proposal-refusal-many = Aquí caben { $most } como máximo.
proposal-refusal-days = { $days ->
    [0] No queda ningún día que cuente y sea completo
    [one] Queda un día que cuenta y es completo
   *[other] Quedan { $days } días que cuentan y son completos
} en toda la Tierra; las reglas piden al menos { $least }.
proposal-refusal-quiet = Las reglas dicen que nada se cierra en este día de la semana.
proposal-refusal-weight = Indique un número entero de 1 a 1000000 y un motivo de 300 letras como máximo.
proposal-refusal-weights = Quienes se reparten la respuesta de una red pesan lo mismo.
proposal-refusal-answer = Elija una posición.
proposal-refusal-reason = Esta posición necesita un motivo.
proposal-refusal-block-reason = Nombre el principio, propósito o necesidad en que se apoya el bloqueo.
proposal-refusal-late = Ya no se reciben posiciones: el plazo ha pasado.
proposal-refusal-roll = Usted no está en la lista de quienes responden a esto, o nadie le dio un cargo para ello.
proposal-refusal-comment = Comentan quienes tienen un cargo, mientras la propuesta está abierta.
proposal-refusal-not-over = El plazo para las posiciones aún no ha terminado.
proposal-refusal-not-blocked = No hay ningún bloqueo.
proposal-refusal-blocked = Hay un bloqueo. Según las reglas, esto aún no está decidido.
proposal-refusal-past = Elija un día que esté por venir.

task-position = Expresar una posición: { $title }
task-position-action = Expresar una posición
task-conclude = Lista para concluir: { $title }
task-conclude-action = Concluir
task-resolve = Hay un bloqueo: { $title }
task-resolve-action = Resolverlo

flash-rules-saved = Las reglas se guardaron.
flash-proposal-saved = La propuesta se guardó.
flash-proposal-published = La propuesta se presentó a quienes pueden verla.
flash-proposal-withdrawn = La propuesta se retiró.
flash-proposal-commented = Su comentario está ahí.
flash-proposal-opened = Se piden posiciones. Quien responde por alguien de la lista recibe un mensaje.
flash-advice-opened = Se pide consejo.
flash-election-opened = La votación está abierta. Quien vota recibe un mensaje.
flash-suggestion-accepted = Aceptado. Ahora llévelo al texto: lo que se sugirió está en la página de la propuesta.
flash-proposal-resolving = La ronda está abierta.
flash-proposal-concluded = El resultado está confirmado.
flash-position-given = Su posición está expresada. Puede cambiarla hasta el final.

# dynamic: mail-proposal-
mail-proposal-opened-subject = Se pide una posición a { $body }: { $title }
mail-proposal-opened =
    Una propuesta espera una posición de { $body }: { $title }

    Se puede expresar hasta el { $due }, y cambiar hasta entonces.
mail-proposal-opened-button = Leerla y expresar una posición
mail-proposal-review-subject = Para revisar: { $title }
mail-proposal-review =
    Una decisión de { $body } debía revisarse el { $day }: { $title }

    ¿Sigue siendo válida? Si no, presente una propuesta que la sustituya.
mail-proposal-review-button = Leer la decisión
mail-proposal-advice-subject = Se pide su consejo: { $title }
mail-proposal-advice =
    Se pide el consejo de { $body } sobre una propuesta antes de decidirla: { $title }
mail-proposal-advice-button = Leerla y dar consejo
mail-proposal-decided-subject = Concluida: { $title }
mail-proposal-decided =
    Las posiciones sobre una propuesta para { $body } se valoraron según sus reglas, y el resultado está confirmado: { $title }
mail-proposal-decided-button = Leer el resultado
mail-proposal-closes-subject = Quedan dos días: { $title }
mail-proposal-closes =
    Falta todavía la posición de { $body }: { $title }

    Se puede expresar hasta el { $due }.
mail-proposal-closes-button = Expresar una posición

# dynamic: fact-decisions
fact-decisions-rules-made = { $who } creó las reglas: { $what }
fact-decisions-rules-changed = { $who } cambió las reglas: { $what }
fact-decisions-proposed = { $who } presentó una propuesta: { $what }
fact-decisions-proposal-changed = { $who } cambió la propuesta: { $what }
fact-decisions-commented = { $who } comentó la propuesta: { $what }
fact-decisions-replied = { $who } respondió a un comentario sobre la propuesta: { $what }
fact-decisions-advice-asked = { $who } pidió consejo sobre la propuesta: { $what }
fact-decisions-advised = { $who } dio consejo sobre la propuesta: { $what }
fact-decisions-opened = { $who } pidió posiciones sobre: { $what }
fact-decisions-position-given = { $who } expresó una posición sobre: { $what }
fact-decisions-resolving = { $who } abrió una ronda de resolución para: { $what }
fact-decisions-decided = { $who } concluyó la propuesta: { $what }
fact-decisions-withdrawn = { $who } retiró la propuesta: { $what }

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = Propuestas que escribió
merging-decisions-version-person = Versiones de propuestas que guardó
merging-decisions-version-draft-of = Borradores de propuestas
merging-decisions-comment-person = Comentarios sobre propuestas
merging-decisions-voter-person = Propuestas a las que se le pide responder
merging-decisions-position-person = Posiciones que dio
merging-decisions-decision-person = Decisiones que concluyó

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = Trata de
proposal-concerns-help = La entidad de la que trata no decide sobre ella. Las personas con un cargo en esa entidad o en una parte de ella, o con un vínculo declarado con ella, quedan fuera de la lista, con el motivo; usted lo ve antes de que se abra.
proposal-concerns-more = Y también de
proposal-concerns-none = De nadie en particular
roll-about-them = Es de quien trata la propuesta
roll-tied-by-office = Tiene o tuvo un cargo en la entidad de la que trata
roll-tied = Declaró un vínculo con la entidad de la que trata
rules-field-weights = Cuánto pesan las redes
rules-field-weights-help = Quien pide posiciones ve los pesos y puede ajustarlos.
rules-weights-equal = Todas lo mismo
rules-weights-members = Tanto como miembros individuales tienen
rules-say-weights-members = Una red pesa tanto como miembros individuales tiene, y al menos uno.
rules-field-proxies = Delegaciones que una persona puede tener
rules-field-proxies-help = Por cuántos otros puede responder alguien. Vacío: por nadie.
rules-say-proxies = Quien está en la lista puede dejar que otra persona de la lista responda en su lugar; una persona responde por { $most } más como máximo, y nadie pasa a otros las delegaciones que tiene.
rules-field-split = La respuesta de una red se divide
rules-field-split-help = Entre todas las personas que hablan por ella cuando se fija la lista, a partes iguales.
rules-say-split = La respuesta de una red se divide a partes iguales entre todas las personas que hablan por ella.
ballot-fault-split = Las papeletas no se dividen entre quienes hablan por una red.
proxy-title = Dejar que responda otra persona
proxy-holder = Quién responde
proxy-holder-help = Puede retirar la delegación hasta el final, o responder usted, con lo que también se retira.
proxy-give = Dar la delegación
proxy-take-back = Retirar la delegación
proxy-held-by = Delegación en { $name }
proxy-refusal = Aquí no se dan delegaciones.
proxy-refusal-roll = Elija a alguien de la lista.
proxy-refusal-hop = Quien dio su delegación no tiene otras, y quien tiene alguna no da la suya.
proxy-refusal-many = Sus delegaciones ya son { $most }, que es lo máximo.
flash-proxy-given = La otra persona responde por usted. Recibe un mensaje.
flash-proxy-back = Vuelve a responder usted.
# dynamic: mail-proxy-
mail-proxy-given-subject = Usted responde por delegación: { $title }
mail-proxy-given = Alguien de la lista deja que { $body } responda en su lugar: { $title }
mail-proxy-given-button = Leerla y responder
fact-decisions-proxy-given = { $who } dio una delegación para: { $what }
fact-decisions-proxy-taken-back = { $who } retiró una delegación para: { $what }

## Advice, who leads, what follows

rules-kind-advice = Consejo
rules-for-advice = Para quien decide después de pedir consejo
rules-say-advice = Quien propone decide, después de pedir consejo a quienes saben del asunto y a quienes les afecta, y responde a cada consejo que se da.
proposal-roll-members = Los miembros individuales de la red
proposal-refusal-no-advice = Pida antes consejo a alguien.
proposal-refusal-unanswered = { $count ->
    [one] Un consejo aún no tiene respuesta.
   *[other] { $count } consejos aún no tienen respuesta.
 }
advice-person = O a una persona
advice-person-help = Su dirección de correo electrónico. Si la persona está en el registro, recibe un mensaje, y su consejo se muestra cuando lo da.
advice-ask-person = Pedírselo a esta persona
flash-proposal-adviser = Si esta dirección está en el registro, se pidió consejo a quien la tiene.
outcome-adopts = Qué decide usted
outcome-adopt = Se adopta
outcome-adopt-not = No se adopta
outcome-tasks-help = Una en cada línea; un día como 2027-03-01 al final de una línea es su plazo. Quién la hace se elige después.
proposal-facilitator = A cargo de
proposal-facilitator-choose = Elegir quién la lleva con usted
proposal-facilitator-help = Puede hacer todo lo que puede usted: cambiar, abrir, resolver, concluir.
proposal-facilitator-none = Nadie más
proposal-facilitator-set = Elegir
proposal-refusal-facilitator = Elija a alguien con un cargo en la entidad.
flash-proposal-led = Queda anotado quién la lleva.
proposal-subjects = Clasificada en
proposal-subjects-help = Unas pocas palabras separadas por comas, por ejemplo: idiomas, reuniones.
proposal-about = Nuestra red responde en «{ $title }» ({ $url }). ¿Qué piensan sus miembros?
decisions-any = Cualquiera
decisions-year = Año
position-poll = Qué dijo nuestra gente
position-ask-members = Preguntar antes a los miembros de la red
position-poll-number = Número del sondeo
position-poll-help = Por ejemplo 2026-7; se muestra con la posición.
position-refusal-poll = No hay ninguna propuesta ni sondeo con este número.
flash-proposal-attached = El archivo se añadió.
flash-proposal-detached = El archivo se quitó.
decision-tasks = Lo que sigue
decision-task-due = hasta el { $day }
decision-task-by = Lo hace { $name }
decision-task-nobody = Nadie todavía
decision-task-choose = Elegir quién lo hace
decision-task-bearer = Quién lo hace
decision-task-bearer-help = Alguien con un cargo en la entidad; un mensaje se lo dice, y la tarea espera en su escritorio.
decision-task-done = Hecho
decision-task-do = Hecho
decision-task-open = Aún no está hecho
flash-proposal-task = Queda anotado.
decision-correct = Añadir una corrección
decision-correct-help = Lo que está escrito no se cambia; lo que conviene saber de ello se añade con su día.
decision-correct-send = Añadir
decision-correction = Corrección, { $day }:
flash-proposal-corrected = La corrección se añadió.
decision-cite = Para citarla
decision-cite-words = { $body }: { $title }. Decisión { $number }, { $day }. { $url }
remark-correction = Corrección
link-refusal = Este enlace no es nuestro, o se cambió. Abra la propuesta y responda allí.
link-refusal-other = Este enlace se envió a otra persona. Abra la propuesta y responda allí si también se le pregunta a usted.
task-follows = Por hacer: { $what }
task-follows-action = Ver
mail-proposal-advice-person-subject = Se pide su consejo: { $title }
mail-proposal-advice-person = { $who } le pide consejo sobre una propuesta antes de decidirla: { $title }
mail-proposal-advice-person-button = Leerla y dar consejo
mail-proposal-facilitator-subject = Usted lleva una propuesta: { $title }
mail-proposal-facilitator = { $who } le eligió para llevar juntos una propuesta para { $body }: { $title }
mail-proposal-facilitator-button = Abrirla
mail-proposal-task-subject = Algo que hacer para usted: { $title }
mail-proposal-task = { $who } le pide que haga algo que sigue de una decisión de { $body }: { $title }
mail-proposal-task-button = Ver qué
fact-decisions-led = { $who } eligió quién lleva: { $what }
fact-decisions-task-given = { $who } eligió quién hace lo que sigue de: { $what }
fact-decisions-task-done = { $who } anotó lo que se hizo de: { $what }
fact-decisions-corrected = { $who } añadió una corrección a: { $what }
merging-decisions-proposal-facilitator = Propuestas que lleva
merging-decisions-task-person = Tareas de decisiones que hizo
merging-decisions-task-bearer = Tareas de decisiones que tiene a su cargo

# dynamic: api-subject-
api-subject-decisions = Propuestas y decisiones, con quienes responden, sus posiciones y recuentos en cuanto todos los ven: abierto a todos

## Cambios parciales, revisiones, notas, respuestas, no participar

proposal-changes = Cambia en parte
proposal-changes-help = Números de decisiones anteriores que siguen en vigor y que esta cambia.
proposal-refusal-changes = Una decisión se sustituye o se cambia en parte, pero no las dos cosas.
decision-changed-by = Cambiada en parte por
decision-answered = Opinión expresada
decision-elected = Elección concluida
decision-reviewed = Revisada el { $day }:
decision-review-do = Revisarla
decision-reviewed-what = Qué resultó
decision-reviewed-help = Si todavía cumple su propósito, y a quién se preguntó. Para cambiarla, presente una propuesta nueva que ocupe su lugar.
decision-review-next = Próxima revisión el
decision-review-send = Sigue valiendo
proposal-refusal-not-in-force = Esta decisión no está en vigor.
proposal-note = Notas de una reunión sobre el bloqueo
proposal-note-help = Quiénes se reunieron, qué necesidad se nombró y quién cambió de parecer.
proposal-note-send = Añadir las notas
proposal-refusal-tied = Usted tiene un vínculo con la entidad de la que trata, así que no decide sobre ella.
roll-not-established = La red no está establecida
position-tie = ({ $tie })
unfollowed-title = Preocupaciones y respuestas
unfollowed-note = Reservas, bloqueos y todo lo demás que llevaba un motivo, con las respuestas
unfollowed-none = Todavía sin respuesta
unfollowed-help = Qué pasa con ello: qué se cambió, qué no y por qué.
recusal-title = No participar en esta decisión
recusal-why = Por qué no participa
recusal-help = Por ejemplo: Trabajo para la universidad que lo pide. Lo leen todas las personas que ven la lista.
recusal-out = No participar
recusal-back = Volver a participar
recusal-is-out = Usted no participa: su posición no cuenta, y en la lista hay uno menos.
recusal-stood-out = Decidió no participar: { $why }
recusal-refusal-last = Sin usted, con estas reglas no podría decidir nadie.
recusal-refusal-others = Otra persona también habla en nombre de esta red: deje que responda ella.
who-today = Según el registro de hoy. Cuando se pidan posiciones, la lista quedará fija como esté entonces.
who-frozen = Como quedó fija cuando se pidieron posiciones por primera vez.
who-more = Mostrar más
task-shape = Tomando forma: { $title }
task-shape-action = Leer y comentar
task-suggestion = Un cambio sugerido espera respuesta: { $title }
task-suggestion-action = Responder
task-review = Para revisar: { $title }
task-review-action = Revisarla
flash-proposal-noted = Las notas están ahí.
flash-proposal-reviewed = La decisión sigue valiendo.
flash-recusal-out = Usted no participa. Todas las personas que ven la lista leen por qué.
flash-recusal-back = Usted vuelve a participar.
mail-proposal-published-subject = Ayude a darle forma: { $title }
mail-proposal-published =
    Se presentó una propuesta a { $body }: { $title }

    Aún se puede cambiar. Diga qué la mejoraría, antes de que se pidan posiciones.
mail-proposal-published-button = Leerla y comentar
mail-proposal-resolving-subject = Se habla de un bloqueo: { $title }
mail-proposal-resolving =
    Hay un bloqueo contra una propuesta presentada a { $body }: { $title }

    Ahora se habla de él, y se puede cambiar el texto. Después se piden posiciones otra vez.
mail-proposal-resolving-button = Leerla
mail-proposal-withdrawn-subject = Retirada: { $title }
mail-proposal-withdrawn =
    Una propuesta presentada a { $body } se retiró y no se decide: { $title }
mail-proposal-withdrawn-button = Leerla
mail-proposal-left-out-subject = Usted no responde: { $title }
mail-proposal-left-out =
    Una propuesta a { $body } está abierta, y quien la abrió le dejó a usted, o a la entidad por la que habla, fuera de la lista de quienes responden: { $title }

    La lista dice por qué. Si es un error, escriba a quien lleva la propuesta.
mail-proposal-left-out-button = Leerla
mail-proposal-lapses-subject = Pronto deja de valer: { $title }
mail-proposal-lapses =
    El último día en vigor de una decisión de { $body } es el { $day }: { $title }

    Si debe seguir valiendo, presente una propuesta nueva que ocupe su lugar.
mail-proposal-lapses-button = Leer la decisión
fact-decisions-stood-out = { $who } decidió no participar en: { $what }
fact-decisions-came-back = { $who } volvió a participar en: { $what }
fact-decisions-position-replied = { $who } respondió a una posición sobre: { $what }
fact-decisions-noted = { $who } añadió notas sobre un bloqueo a: { $what }
fact-decisions-reviewed = { $who } revisó: { $what }
remark-note = Notas de una reunión
merging-decisions-reply-person = Posiciones a las que respondió
roll-stood-out = Decidió no participar
mail-proxy-returned-subject = Su delegación vuelve a ser suya: { $title }
mail-proxy-returned =
    Quien iba a responder por delegación en lugar de { $body } decidió no participar en esta decisión: { $title }

    Responda usted, o deje que responda otra persona.
mail-proxy-returned-button = Leerla y responder
mail-proposal-vote-follows-subject = Sigue una votación: { $title }
mail-proposal-vote-follows =
    Todavía hay un bloqueo contra una propuesta presentada a { $body }: { $title }

    Según sus reglas, ahora sigue una votación, que necesita más de lo que hacía falta antes.
mail-proposal-vote-follows-button = Leerla
merging-decisions-voter-stood-out-by = Decisiones en las que decidió no participar

## News

# dynamic: news-
news-decisions-proposed = propuesta presentada
news-decisions-decided = decisión tomada
