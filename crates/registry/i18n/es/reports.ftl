## Reports that bodies owe

workspace-reports = Informes
reports-title = Informes
reports-of = Informes de { $name }
reports-report-of = Informe de { $name }
reports-lede = De qué informa esta entidad, período por período. Escriben juntas todas las personas que tienen un cargo en ella; quien habla por la entidad presenta el informe.
reports-open-lede = De qué informan las entidades de la confederación, período por período. Aquí solo están los informes publicados.
reports-none = Todavía no hay informes.
reports-owed = Por escribir
reports-owed-none = Esta entidad no tiene ahora ningún informe por presentar.
reports-done = Presentados
reports-body = Entidad
reports-state = Estado
reports-form = Formulario
reports-period = Período
reports-standing = En qué punto está
reports-days = del { $from } al { $until }
reports-named = { $title }, { $days }
reports-due-title = Fecha de entrega
reports-due = Entrega a más tardar el { $at }
reports-late = Con retraso
reports-submitted-at = Presentado el { $at }
reports-words = { $count ->
    [one] 1 palabra
   *[other] { $count } palabras
}
reports-private = Solo para la secretaría. Esta respuesta no se publica nunca.
reports-private-short = solo para la secretaría
reports-torn = Mientras usted escribía, otra persona guardó otra respuesta a la misma pregunta. La de esa persona está encima de la de usted. Junte las dos y guarde de nuevo. Todas sus demás respuestas están guardadas.
reports-partly = Todo lo demás se guardó. Lo que está marcado abajo aún no: corríjalo y guarde de nuevo.
reports-theirs = Lo que otra persona guardó entretanto:
reports-remark-said = Qué dijo la secretaría
reports-before = La respuesta del período anterior
reports-before-none = No hay ningún informe anterior de este formulario con el que comparar.
reports-not-asked = Esto ya no se pregunta.
reports-same = Igual que antes
reports-long = Estos textos son demasiado largos para marcar qué cambió en ellos.
reports-compare = Comparar con el período anterior
reports-compared = Junto al período anterior
reports-compared-note = En los números se indica la diferencia; en los textos se marca lo nuevo y lo que ya no está.
reports-back = El informe
reports-answers = Respuestas
# dynamic: reports-answer-
reports-answer-none = Sin respuesta
reports-answer-yes = Sí
reports-answer-no = No
reports-write = Escribir el informe
reports-write-note = Guarde tantas veces como quiera. Otras personas pueden escribir al mismo tiempo: cada respuesta se guarda por separado.
reports-save = Guardar el borrador
reports-review = Revisarlo
reports-review-note = Lo que está guardado hasta ahora.
reports-saved-at = Guardado por última vez el { $at }
reports-submit = Presentarlo
reports-submit-note = La secretaría lee lo que presente y puede publicarlo en la página de la entidad. Solo podrá cambiarlo de nuevo si la secretaría lo devuelve.
reports-side-by-side = Todos los informes, uno al lado de otro
reports-more = Más
reports-page = Página { $number }
reports-counts = Aceptados: { $done } de { $owed }
reports-to-read = { $count ->
    [one] 1 por leer
   *[other] { $count } por leer
}
reports-late-count = { $count ->
    [one] 1 con retraso
   *[other] { $count } con retraso
}
reports-decide = Decidir
reports-decide-newer = Este informe cambió mientras usted lo leía. Todavía no hay nada decidido. Aquí está el informe como es ahora; su observación se conserva más abajo.
reports-remark = Observación para la entidad
reports-remark-help = La entidad la lee. Hace falta cuando devuelve el informe o dispensa a la entidad de presentarlo.
reports-until = Nuevo último día
reports-until-help = Para dar más tiempo a esta entidad. También hace falta si devuelve el informe después de su último día. El día termina en la zona del plazo.
reports-accept = Aceptar
reports-publish = Publicar
reports-return = Devolver
reports-extend = Dar más tiempo
reports-excuse = Dispensar a la entidad
reports-write-for = Puede escribirlo por la entidad:
# dynamic: report-state-
report-state-owed = Sin empezar
report-state-draft = Borrador
report-state-submitted = Presentado
report-state-returned = Devuelto
report-state-accepted = Aceptado
report-state-published = Publicado
report-state-excused = Dispensado

## The secretariat's room

office-reports = Informes
office-reports-lede = Cada período, con lo que hay que presentar, lo que está por leer y lo que va con retraso.
reports-rounds-none = Todavía no hay ningún período abierto
reports-rounds-none-text = Prepare un formulario y abra después su primer período. Los siguientes se abren solos.
reports-forms = Formularios
reports-forms-lede = Qué se pregunta, a qué entidades y cada cuánto tiempo.
reports-forms-none = Todavía no hay ningún formulario.
reports-form-languages = Idiomas
reports-form-languages-note = Un formulario se escribe en otro idioma abriendo esta página en ese idioma. Los períodos abiertos conservan lo que estaba escrito al abrirse.
reports-form-spoken = { $written } de { $all } textos
reports-form-new = Nuevo formulario
reports-form-rhythm = Cada cuánto tiempo
reports-form-asks = Preguntas
reports-rhythm = { $months ->
    [0] Una sola vez
    [1] Cada mes
    [3] Cada tres meses
    [12] Cada año
    [24] Cada dos años
   *[other] Cada { $months } meses
}
reports-asks = { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}
reports-compose-lede = Los textos se cambian en el idioma en que usted lee esta página; en los demás idiomas quedan como están. Nada se conserva hasta que guarde.
reports-form-used = Un período usa estas preguntas. Si las cambia, ese período conserva las suyas y el siguiente usa las nuevas.
reports-form-newer = Otra persona guardó este formulario mientras usted escribía. Lo que usted escribió está abajo y aún no está guardado. Mire lo que guardó esa persona; si después guarda usted, lo suyo ocupa su lugar.
reports-form-see-newer = Ver lo que está guardado
reports-form-title = Título
reports-form-title-help = Por ejemplo: informe trimestral de los grupos de trabajo.
reports-form-kinds = Qué entidades deben presentarlo
reports-form-kinds-help = Todas las entidades de estos tipos que estén en actividad cuando se abra un período.
reports-form-months = Meses de un período
reports-form-months-help = 3 para un trimestre, 24 para dos años, 0 para un informe que se pide una sola vez.
reports-form-save = Guardar el formulario
reports-question = Pregunta
reports-question-number = Pregunta { $number }
reports-question-sort = Cómo es la respuesta
reports-question-help = Ayuda
reports-question-unit = Unidad
reports-question-unit-help = Para un número: qué cuenta, por ejemplo, reuniones.
reports-question-picks = Opciones
reports-question-picks-help = Para una elección: una por línea.
reports-question-required = Es obligatorio responder
reports-question-private = La respuesta es solo para la secretaría
reports-question-up = Subir
reports-question-down = Bajar
reports-question-remove = Quitar
reports-question-add = Añadir una pregunta
# dynamic: reports-sort-
reports-sort-text = Un texto más largo
reports-sort-line = Una línea
reports-sort-number = Un número
reports-sort-truth = Sí o no
reports-sort-choice = Una de varias opciones
reports-sort-link = Una dirección web
reports-open-round = Abrir un período
reports-opening-lede = Toda entidad de estos tipos que esté ahora en actividad debe presentar un informe del período, y se le recuerda antes de la fecha de entrega.
reports-first = Primer día
reports-last = Último día
reports-due-day = Día
reports-due-time = Hora
reports-due-zone = Zona
reports-due-zone-help = El lugar al que corresponde esa hora. «En toda la Tierra» es la zona en la que un día termina más tarde.
reports-zone-anywhere = En toda la Tierra
reports-grace = Horas de gracia
reports-grace-help = Cuánto tiempo después se sigue contando un informe como presentado a tiempo.
reports-open-button = Abrir el período
reports-others = Aún sin solicitar
reports-others-note = Llegaron al registro después de abrirse el período, o volvieron a estar activas.
reports-others-ask = Solicitarles también
reports-withdraw = Retirar el período
reports-withdraw-note = Para un período que se abrió por error o con un día equivocado, mientras no se haya empezado ningún informe. Sus informes dejan de ser obligatorios. Un período que sigue por sí solo vuelve a abrirse, salvo que ponga su formulario en 0 meses.

settings-reports = Informes: plazos y recordatorios
settings-reports-note = Cuándo hay que entregar los informes si un período se abre solo, y cuándo se recuerda a las entidades.
reports-rules-days = Días después del período
reports-rules-days-help = Cuántos días después del último día de un período hay que entregar sus informes.
reports-rules-before = Días antes del fin del plazo en que se recuerda a una entidad
reports-rules-after = Días después en que se avisa a una entidad de que su informe va con retraso
reports-rules-list-help = Números separados por espacios; seis como máximo.

reports-refusal-number = Escriba cifras, con un punto para los decimales, por ejemplo: 12.5.
reports-refusal-choice = Elija una de las respuestas.
reports-refusal-kinds = Elija qué entidades deben presentar este informe.
reports-refusal-months = Escriba un número de meses de 0 a 36.
reports-refusal-questions = Un formulario tiene entre una y cuarenta preguntas.
reports-refusal-picks = Escriba de dos a treinta opciones distintas, una por línea.
reports-refusal-title = Elija otro título: otro formulario tiene la misma dirección, o este título no tiene letras latinas con las que formar una.
reports-refusal-years = Elija un día entre 2000 y 2100.
reports-refusal-order = El último día es anterior al primero.
reports-refusal-due = Los informes habría que entregarlos antes de que termine el período. Elija su último día u otro posterior.
reports-refusal-time = Escriba una hora, por ejemplo: 18:00.
reports-refusal-grace = Escriba un número de horas de 0 a 336.
reports-refusal-overlap = Ya hay un período de este formulario en estos días, o uno posterior.
reports-refusal-ahead = Elija un primer día con un año de antelación como máximo.
reports-refusal-long = Elija un último día anterior: un período tiene como máximo 36 meses.
reports-refusal-nobody = No hay ninguna entidad en actividad que deba presentar este informe.
reports-refusal-closed = Este informe ya se presentó. Se puede cambiar si la secretaría lo devuelve.
reports-refusal-lacking = Hay que responder a esto antes de presentar el informe.
reports-refusal-state = En el estado en que está el informe, esto no es posible.
reports-refusal-longer = Elija un día posterior a la fecha de entrega que ahora tiene el informe.
reports-refusal-until = Elija un día futuro, hasta el año 2100.
reports-refusal-behind = El último día de este informe ya pasó. Elija uno nuevo, para que el informe no quede enseguida con retraso.
reports-refusal-others = No queda nadie por solicitar, o el período terminó.
reports-refusal-begun = Ya se empezó un informe de este período, así que el período se queda. Puede dispensar a cada entidad de su informe.
reports-refusal-days = Escriba un número de días de 1 a 365.
reports-refusal-reminders = Escriba como máximo seis números de días de 1 a 365.
flash-report-saved = El borrador está guardado.
flash-report-submitted = El informe está presentado. Ahora lo lee la secretaría.
flash-report-decided = Está decidido, y se avisa a la entidad.
flash-report-form-saved = El formulario está guardado.
flash-reports-opened = El período está abierto. Las entidades de abajo deben presentar un informe.
flash-reports-asked = También se les solicita.
flash-reports-withdrawn = El período se retiró.

# dynamic: task-report-
task-report-due = Escribir el informe: { $title }
task-report-due-action = Escribir
task-report-late = El informe va con retraso: { $title }
task-report-late-action = Escribir
task-report-submitted = Un informe está por leer: { $title }
task-report-submitted-action = Leer
# dynamic: sheet-
sheet-report-due = Hay un informe por presentar: { $note }

# dynamic: mail-report-
mail-report-due-subject = Informe de { $body }: entrega a más tardar el { $day }
mail-report-due = { $body } debe presentar un informe a más tardar el { $day }; la página del informe dice hasta qué hora, en la zona de usted.
mail-report-due-button = Escribir el informe
mail-report-late-subject = Un informe de { $body } va con retraso
mail-report-late = El plazo para el informe de { $body } terminó el { $day }. Todavía se puede presentar.
mail-report-late-button = Escribir el informe
mail-reports-due-subject = Varios informes vencen o van con retraso
mail-reports-due = Estos informes vencen pronto o van con retraso. Los que van con retraso todavía se pueden presentar.
mail-reports-due-button = Ver los informes
reports-letter-due = { $body }, { $days }: a más tardar el { $day }
reports-letter-late = { $body }, { $days }: con retraso desde el { $day }
reports-letter-more = Y más: { $count }
mail-report-accepted-subject = El informe de { $body } está aceptado
mail-report-accepted = La secretaría leyó el informe de { $body } y lo aceptó.
mail-report-accepted-button = Ver el informe
mail-report-published-subject = El informe de { $body } está publicado
mail-report-published = La secretaría publicó el informe de { $body } en la página de la entidad.
mail-report-published-button = Ver el informe
mail-report-returned-subject = El informe de { $body } se devolvió
mail-report-returned = La secretaría devolvió el informe de { $body } y dijo qué hay que cambiar.
mail-report-returned-button = Ver la observación
mail-report-excused-subject = Ya no hace falta un informe de { $body }
mail-report-excused = { $body } ya no tiene que presentar este informe.
mail-report-excused-button = Ver el motivo
mail-report-extended-subject = { $body } tiene más tiempo para su informe
mail-report-extended = La secretaría dio a { $body } más tiempo para su informe.
mail-report-extended-button = Ver hasta cuándo

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who } añadió un formulario de informes
fact-registry-report-form-changed = { $who } cambió un formulario de informes
fact-registry-reports-opened = { $who } abrió un período de informes
fact-registry-reports-asked = { $who } pidió sus informes también a entidades que llegaron más tarde
fact-registry-reports-withdrawn = { $who } retiró un período de informes
fact-registry-report-written = { $who } escribió en un informe: { $what }
fact-registry-report-submitted = { $who } presentó un informe: { $what }
fact-registry-report-accepted = { $who } aceptó un informe: { $what }
fact-registry-report-published = { $who } publicó un informe: { $what }
fact-registry-report-returned = { $who } devolvió un informe: { $what }
fact-registry-report-excused = { $who } dispensó a una entidad de un informe: { $what }
fact-registry-report-extended = { $who } dio a una entidad más tiempo para su informe: { $what }
