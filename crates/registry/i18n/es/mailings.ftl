## Mailings

mailings-work = Una circular a quienes tienen un cargo
mailings-lede = Mensajes de la secretaría a muchas personas con cargo a la vez, a cada una en un idioma que lee. Otra persona aprueba cada circular antes de que salga.
mailings-new = Escribir una circular
mailings-edit = Cambiar la circular
mailings-edit-lede = Escriba en un idioma o en varios. Cada persona recibe el primero de sus idiomas en el que usted escriba.
mailings-greeting-note = La carta saluda a cada persona por su nombre antes del texto.
mailings-none = Todavía no hay ninguna circular
mailings-none-text = Escriba la primera. Nada sale antes de que otra persona lo apruebe.
mailings-subject = Asunto
mailings-text = Texto
mailings-text-help = Deje una línea vacía entre párrafos. La **negrita**, las listas y los enlaces se escriben en Markdown.
mailings-state = Estado
mailings-made = Inicio
mailings-to = Quién la recibe
mailings-to-note = Todas las personas que tienen un cargo y corresponden a lo que elija. Donde no elija nada, vale todo. Quien tiene varios cargos recibe un solo mensaje.
mailings-everybody = Todas las personas que tienen un cargo.
mailings-roles = Funciones
mailings-kinds = Tipos de entidad
mailings-statuses = Entidades en este estado
mailings-countries = Entidades de estos países
mailings-countries-help = Sus nombres separados por comas, por ejemplo: Kenia, Uganda. También sirven códigos como KE.
mailings-bodies = Solo estas entidades
mailings-bodies-help = La última parte de la dirección de la página de cada entidad, separadas por espacios: afripen evaluation.
mailings-bodies-tick = Marque las entidades a las que se dirige. Si no marca ninguna, valen todas.
mailings-more-languages = Escribir en más idiomas
mailings-save = Guardar
mailings-newer = Otra persona cambió esta circular mientras usted escribía. Lo que escribió sigue aquí.
mailings-newer-see = Ver qué dice ahora
mailings-ask = Pedir la aprobación
mailings-approve = Aprobar y enviar
mailings-approve-note = Lea el mensaje en cada idioma y mire quién lo recibe. En cuanto lo apruebe, sale.
mailings-own = Esto lo escribió usted. Tiene que aprobarlo otra persona de la secretaría.
mailings-alone = Ahora no hay nadie más en la secretaría, y nadie puede aprobar lo que ha escrito. Dé antes a otra persona un mandato de la secretaría.
mailings-remark = Qué debería cambiar
mailings-return = Devolverla
mailings-returned = Devuelta:
mailings-next = Qué sigue
mailings-written-by = La escribió
mailings-approved-by = La aprobó
mailings-approved-at = Aprobación
mailings-ended-at = Fin
mailings-letters = Mensajes
mailings-progress = Mensajes tramitados
mailings-progress-words = { $ended } de { $all }
mailings-again = Ver por dónde va
mailings-stop = Detener el envío
mailings-resend = Volver a enviar a quienes no se les pudo enviar
mailings-missed = A quién no le llegó
mailings-outcome = Qué fue de los mensajes
mailings-count = { $count ->
    [0] No la recibe nadie.
    [one] La recibe una persona.
   *[other] La reciben { $count } personas.
}
mailings-unreachable = { $count ->
    [one] Una persona más debería recibirla, pero los mensajes a todas sus direcciones vienen devueltos.
   *[other] { $count } personas más deberían recibirla, pero los mensajes a todas sus direcciones vienen devueltos.
}
mailings-by-language = Por idioma
mailings-by-body = Por entidad
mailings-readers = Personas
mailings-more = Solo se muestran las primeras cincuenta. El archivo las contiene todas.
mailings-why = Recibe este mensaje porque tiene un cargo en { $site }.
mailings-contact = ¿Tiene preguntas? Escriba a { $contact }.

# dynamic: mailing-
mailing-draft = Borrador
mailing-waiting = A la espera de aprobación
mailing-sending = En envío
mailing-sent = Enviada
mailing-stopped = Detenida

# dynamic: recipient-
recipient-ready = Por salir
recipient-taken = Sale ahora
recipient-sent = Aceptado por el servidor de correo
recipient-bounced = Devuelto: la dirección ya no sirve
recipient-failed = No se pudo enviar
recipient-gone = Entretanto se quitó la dirección
recipient-stopped = Detenido antes de salir

flash-mailing-saved = La circular está guardada.
flash-mailing-asked = Las demás personas de la secretaría ya pueden aprobarla.
flash-mailing-approved = Está aprobada. Los mensajes van saliendo.
flash-mailing-returned = Se devolvió a quien la escribió.
flash-mailing-stopped = El envío se detuvo. Lo que no había salido se queda aquí.
flash-mailing-resent = Los mensajes que no se pudieron enviar van saliendo de nuevo.

mailings-refusal-state = Esta circular está ahora en otro estado. Cargue la página de nuevo.
mailings-refusal-both = Escriba en este idioma tanto el asunto como el texto, o ninguno de los dos.
mailings-refusal-empty = Escriba el asunto y el texto al menos en un idioma.
mailings-refusal-bodies = Nombre { $most } entidades como máximo.
mailings-refusal-slug = «{ $code }» no es la última parte de una dirección: tiene minúsculas sin acentos, cifras y guiones.
mailings-refusal-body = No hay ninguna entidad con la dirección «{ $code }».
mailings-refusal-alone = No hay nadie más en la secretaría que pueda aprobarla. Dé antes a otra persona un mandato de la secretaría.
mailings-refusal-own = Nadie aprueba una circular que ha escrito. Pídaselo a otra persona de la secretaría.
mailings-refusal-nobody = No la recibiría nadie. Elija a otras personas.
mailings-refusal-remark = Diga qué debería cambiar.

mail-mailing-asked-subject = Una circular espera su aprobación
mail-mailing-asked = Otra persona de la secretaría de { $site } escribió un mensaje a quienes tienen un cargo. Saldrá cuando usted, u otra persona de la secretaría, lo haya leído y aprobado.
mail-mailing-asked-button = Leerla
mail-mailing-returned-subject = Su circular se le devolvió
mail-mailing-returned = Otra persona de la secretaría de { $site } leyó su mensaje a quienes tienen un cargo y dice qué debería cambiar.
mail-mailing-returned-button = Verla

task-mailing = Una circular espera su aprobación
task-mailing-action = Leerla
task-mailing-returned = Su circular se le devolvió
task-mailing-returned-action = Verla
task-bounced = Los mensajes a { $address } vienen devueltos
task-bounced-action = Ver qué hacer

fact-registry-mailing-begun = { $who } empezó una circular
fact-registry-mailing-edited = { $who } cambió una circular
fact-registry-mailing-asked = { $who } pidió la aprobación de una circular
fact-registry-mailing-returned = { $who } devolvió una circular a quien la escribió
fact-registry-mailing-approved = { $who } aprobó una circular
fact-registry-mailing-stopped = { $who } detuvo una circular
fact-registry-mailing-resent = { $who } volvió a enviar una circular a quienes no se les había podido enviar
fact-registry-mailing-sent = Se envió una circular
fact-registry-address-bounced = Los mensajes a una dirección de una persona vienen devueltos: { $what }
fact-registry-address-confirmed = { $who } leyó un mensaje en una dirección cuyos mensajes venían devueltos: { $what }

## Addresses from which letters come back

bounces-since = Los mensajes a esta dirección vienen devueltos desde el { $day }.
bounces-own = Para mostrar que vuelve a servir, entre con un enlace que le enviemos a esta dirección. Si ya no la usa, pida a la secretaría que la quite.
bounces-office = Las circulares no se envían a esta dirección hasta que la persona entre con un enlace enviado a ella.

## The health of the register

health-lede = De qué debería ocuparse la secretaría. Cada línea lleva a donde puede arreglarlo.
health-count = { $count ->
    [0] Nada que atender
    [one] Un caso
   *[other] { $count } casos
}
health-more = Solo se muestran los primeros casos. El archivo contiene más.
health-since = desde el { $day }
health-until = hasta el { $day }
health-ends = termina el { $day }
# dynamic: health-
health-unheld = Entidades por las que nadie habla
health-unheld-do = Ofrezca un cargo a alguien.
health-ending = Mandatos que terminan en los próximos sesenta días
health-ending-do = Procure que el cargo se traspase.
health-unanswered = Ofrecimientos sin respuesta
health-unanswered-do = Pregunte a la persona o retire el ofrecimiento.
health-late = Informes atrasados
health-late-do = Pregunte a la entidad o dele más tiempo.
health-bouncing = Direcciones cuyos mensajes vienen devueltos
health-bouncing-do = Averigüe otra dirección de la persona y añádala.

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = Quién recibió una circular
retention-mailings-why = Para que la secretaría pueda decir más tarde si un mensaje le llegó a alguien. El mensaje en sí queda.
