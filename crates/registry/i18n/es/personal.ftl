## Erasing oneself

leave-title = Borrar todo lo que se guarda sobre mí
leave-lede = Puede dejar el registro en cualquier momento. Esta página dice qué se borra, qué queda y por qué. No se puede deshacer.
leave-offices = Sus cargos terminan
leave-offices-note = Terminan de inmediato, y las demás personas de cada entidad se enteran de que el cargo está libre. Antes puede traspasar un cargo.
leave-office-last = Después, nadie habla por esta entidad. Se avisa a sus personas y a la secretaría.
leave-goes = Qué se borra
leave-goes-person = Su nombre, sus direcciones de correo electrónico, sus idiomas y su zona horaria.
leave-goes-membership = Su membresía, si la tiene, con lo que ofrece y busca y las redes a las que pertenece.
leave-goes-ways = Todas las formas de entrar: enlaces, llaves de acceso, otros servicios, sesiones y tokens de programas.
leave-goes-words = Lo que escribió para traspasar un cargo, por qué no aceptó alguno y las rectificaciones que pidió.
leave-goes-ties = Los vínculos que declaró, los que otras personas declararon con usted, y lo que escribió en solicitudes de redes y sobre su apoyo.
leave-goes-files = Los documentos que añadió para traspasar un cargo, con sus nombres, salvo que otra persona haya añadido exactamente el mismo archivo.
leave-goes-letters = Los mensajes que esperan, las tablas que esperan a ser importadas, si usted las subió o pueden contener algo sobre usted, y lo que se respondió a programas sobre usted. Lo que de ello había en los archivos de la base de datos y de la búsqueda se quita también.
leave-stays = Qué queda y por qué
leave-stays-mandates = Que un cargo se ejerció de un día a otro, sin el nombre de usted: lo que se hizo con él tiene que seguir siendo válido.
leave-stays-applications = Lo que decía una solicitud que otras personas escribieron con usted o que llegó a ser una red: es de ellas.
leave-stays-pages = Lo que una entidad dice en su propia página y en las versiones de esta, aunque lo haya escrito usted: es de la entidad. Si su nombre aparece allí, pida a la entidad que lo quite antes de irse usted.
leave-stays-papers = Los documentos en los que se apoya una entidad, como un convenio firmado, aunque los haya añadido usted: sin el nombre de usted al lado y con un nombre que no dice nada.
leave-stays-journal = El diario. Contiene números en lugar de nombres; el de usted ya no llevará a nadie.
leave-stays-sent = Los mensajes enviados y las tablas que otras personas exportaron: están fuera de nuestro alcance.
leave-stays-backups = Las copias de seguridad hechas antes de hoy contienen sus datos hasta que quien administra este sitio las elimine. Si alguna vez se usa una de ellas, sus datos tienen que borrarse de nuevo: pídalo a la secretaría.
leave-take-first = Llevarse antes sus datos
leave-deed = Borrar mis datos
leave-sure = Quiero que se borren mis datos. Sé que esto no se puede deshacer.
leave-refusal-sure = Marque la casilla si quiere que se borren sus datos.
leave-erase = Borrar mis datos para siempre
leave-last-steward = Usted es la única persona de la secretaría. Sin usted, nadie podría ocuparse del registro ni borrar los datos de otras personas. Dé antes a alguien un mandato de la secretaría; después podrá borrar aquí sus datos.
me-prove-first = Para esto debe haber entrado hace menos de una hora.
flash-me-erased = Sus datos se borraron. Nada de lo que se guarda aquí lleva ya a usted. Qué queda y por qué se decía en la página anterior.

## Letters

mail-office-left-subject = Un cargo está libre: { $role }, { $body }
mail-office-left = La persona con el cargo de { $role } de { $body } dejó el registro, y su mandato terminó.

    Averigüe quién viene después y ofrézcale el cargo.
mail-office-left-button = Ver las personas de la entidad

## Everything about oneself

data-title = Todo lo que se guarda sobre mí
data-lede = Lo que se guarda aquí sobre usted, en un archivo que puede leer usted y que también pueden leer los programas.
data-what = Qué contiene
data-what-details = Sus datos y direcciones, tal como constan aquí.
data-what-offices = Sus mandatos, los cargos que se le ofrecieron y lo que escribió para traspasar alguno.
data-what-ways = Sus formas de entrar, con sus fechas. Los secretos mismos no se guardan aquí.
data-what-papers = Los documentos que añadió.
data-what-journal = Lo que usted hizo según el diario, y lo que ocurrió con lo suyo: por número, día y tipo.
data-what-membership = Su membresía: sus redes, lo que ofrece y lo que busca, y quién puede ver qué.
data-what-ties = Los vínculos que declaró.
data-what-written = Lo que escribió en solicitudes y en informes.
data-what-mailings = Qué circulares se le enviaron y qué fue de ellas.
data-what-others = Nada de ello trata de otras personas, salvo lo que usted escribió sobre ellas.
data-take = Llevarme el archivo (ZIP)
data-take-json = Solo para programas (JSON)
data-more = Qué más puede hacer
data-index-title = Lo que { $site } guarda sobre mí
data-index-taken = Datos del { $when }.
data-index-mandates = Mandatos
data-index-applications = Lo que escribió en solicitudes
data-index-belonged = Redes a través de las que es o fue miembro
data-index-answers = Lo que escribió en informes
data-index-mailings = Circulares que se le enviaron
data-index-newest = Aquí solo figuran los { $count } más recientes.
data-index-papers = Documentos
data-index-paper-left = demasiado grande para este archivo; descárguelo donde lo añadió
data-index-files = Los demás archivos
data-index-facts = { $count ->
    [one] El diario tiene { $count } entrada de usted o sobre lo suyo.
   *[other] El diario tiene { $count } entradas de usted o sobre lo suyo.
}
data-index-files-text = La carpeta «tables» contiene todo esto en tablas para hojas de cálculo (CSV). El archivo «my-data.json» lo contiene para programas.
# dynamic: data-table-
data-table-registry-person = Datos
data-table-registry-address = Direcciones de correo electrónico
data-table-registry-session = Navegadores con la sesión abierta
data-table-registry-token = Tokens para programas
data-table-registry-passkey = Llaves de acceso
data-table-registry-openid = Otros servicios con los que entrar
data-table-registry-link = Enlaces para entrar
data-table-registry-offer = Cargos que se le ofrecieron
data-table-registry-handover = Lo que escribió para traspasar un cargo
data-table-registry-document = Documentos
data-table-registry-correction = Las rectificaciones que pidió
data-table-registry-application-speaker = Solicitudes en las que consta que usted habla por la red
data-table-registry-application-invitation = Invitaciones a redactar una solicitud con otras personas
data-table-registry-agreement-contact = Convenios con organizaciones socias en los que usted consta como contacto
data-table-registry-application-word = Sus preguntas y comentarios sobre solicitudes
data-table-registry-application-answer = Sus respuestas a preguntas sobre solicitudes
data-table-registry-support-entry = Lo que escribió sobre el apoyo a redes
data-table-registry-tie = Vínculos que ha declarado
data-table-registry-membership = Membresía
data-table-registry-mailing-recipient = Sus direcciones a las que se enviaron circulares, por su número
data-table-platform-answer = Lo que se respondió a programas sobre usted
# dynamic: data-column-
data-column-name = Nombre
data-column-latin-name = Nombre en letras latinas
data-column-greeting = Nombre en el saludo de los mensajes
data-column-sort-name = Se ordena como
data-column-languages = Idiomas
data-column-zone = Zona horaria
data-column-address = Dirección
data-column-browser = Navegador
data-column-credential = Número de la llave
data-column-data = Qué se sabe de la llave
data-column-subject = Su número en ese servicio
data-column-reason = Motivo
data-column-advice = Consejos
data-column-contacts = Contactos
data-column-tasks = Tareas
data-column-body = Respuesta
data-column-wrong = Qué no es correcto
data-column-wanted = Qué sería correcto
data-column-answer = Respuesta
data-column-text = Texto
data-column-called = Su nombre en la oferta
data-column-kind = Tipo
data-column-since = Desde
data-column-until = Hasta
data-column-remark = Observación
data-column-word = Palabra
data-column-sort = Se ordena como
data-column-number = Número
data-column-country = País
data-column-networks = Redes
data-column-held = Redes en las que figura
data-column-offers = Qué ofrece
data-column-seeks = Qué busca
data-column-phone = Teléfono
data-column-about = Para qué

## How long things are kept

# dynamic: retention-
retention-title = Plazos de conservación
retention-lede = Lo que se refiere a personas se guarda mientras haya un motivo; después lo borra el propio programa, que lo revisa cada hora.
retention-change = Cambiar los plazos
retention-what = Qué
retention-long = Cuánto tiempo
retention-why = Por qué
retention-days =
    { $days ->
        [0] no más allá de su fin
        [one] { $days } día
       *[other] { $days } días
    }
retention-form-lede = Para cada tipo, el número de días después de su fin. La próxima revisión, en menos de una hora, sigue lo que se ponga aquí.
retention-form-days = Días
retention-refusal = Escriba un número de días de { $least } a { $most }.
retention-links = Enlaces para entrar, después de usarse o de caducar
retention-links-why = Para que quien abra un enlace antiguo pueda saber qué fue de él.
retention-sessions = Sesiones de navegadores y tokens de programas, después de su fin
retention-sessions-why = Una sesión o un token al que pone fin la propia persona desaparece de inmediato. Lo que caducó se borra después de este tiempo.
retention-letters = Mensajes que quedan en la carpeta de datos, si no hay servidor de correo configurado
retention-letters-why = Para que quien administra el sitio pueda encontrar un mensaje que a alguien le falte. Con un servidor de correo no se guarda ningún mensaje.
retention-offers = Ofrecimientos de un cargo que no prosperaron, con el motivo
retention-offers-why = Para que quienes buscan a alguien sepan a quién preguntaron ya y por qué no aceptó.
retention-handovers = Lo que se escribió para traspasar un cargo, y sus documentos, después de que quien sucede lo confirme
retention-handovers-why = Para que quien sucede lo tenga mientras ejerza el cargo: la mayoría de los mandatos dura como máximo cuatro años.
retention-corrections = Rectificaciones que alguien pidió, después de la respuesta
retention-corrections-why = Para que ambas partes puedan consultar qué se pidió y qué se respondió.
retention-agreements = Contactos de los convenios con organizaciones socias, después del último día del convenio
retention-agreements-why = Para que quien cierra un convenio, o prepara el siguiente, sepa todavía a quién preguntar.
retention-person = Nombre, direcciones, idiomas, zona horaria y formas de entrar
retention-person-long = hasta que se borren los datos de la persona o esta los quite
retention-person-why = Quien tiene o tuvo un cargo puede recibir mensajes y entrar. Cada persona puede borrar sus propios datos en cualquier momento.
retention-answers = Lo que se respondió a programas
retention-answers-long = un día
retention-answers-why = Para que un programa que envía dos veces el mismo cambio reciba la misma respuesta y no cambie nada dos veces.
retention-imports = Tablas que se subieron para importarlas
retention-imports-long = hasta que se importen o se descarten, siete días como máximo
retention-imports-why = Se borran antes si se borran los datos de quien las subió o de alguien de quien contienen algo.
retention-ties = Vínculos de intereses, redes de membresías anteriores, y pares de fichas que pueden ser de la misma persona
retention-ties-long = los vínculos, hasta que quien los declaró los quite o se borren sus datos; las redes, mientras ese vínculo cuente tras terminar; los pares, hasta la próxima búsqueda
retention-ties-why = Evitan que alguien juzgue aquello con lo que tiene un vínculo. Cada búsqueda encuentra los pares de nuevo.
retention-applications = Solicitudes de organizaciones, con quienes hablan en su nombre y lo que se preguntó y respondió
retention-applications-long = mientras la red esté en el registro; los borradores que nadie presenta caducan por sí solos, y los datos de quien solo vino por ellos se borran con ellos
retention-applications-why = Dicen con qué fundamento se admitió una red. Al borrar los datos de quien escribió una parte, esa parte se borra.
retention-support = Lo que se ofreció a las redes nuevas y lo que usaron
retention-support-long = mientras la red esté en el registro
retention-support-why = Quien acompañe a la próxima red aprende de ello.
retention-mandates = Que se ejerció un cargo, y cuándo
retention-mandates-long = siempre, sin el nombre una vez borrados los datos de la persona
retention-mandates-why = Lo que se hizo con un mandato tiene que seguir siendo válido y legible.
retention-journal = El diario
retention-journal-long = siempre
retention-journal-why = Contiene números y ningún nombre, y muestra que no se cambió nada a espaldas de nadie.
retention-backups = Copias de seguridad
retention-backups-long = mientras las guarde quien administra el sitio
retention-backups-why = Están fuera de este programa. Las más antiguas pueden contener aún lo que desde entonces se borró aquí.

## Corrections

corrections-title = Pedir una rectificación
corrections-lede = Lo que otras personas guardan sobre usted puede ser erróneo: su nombre en la página de una entidad, los días de un mandato. Pida a quien lo guarda que lo rectifique. Sus propios datos puede cambiarlos usted, en su página; sus direcciones de correo las cambia la secretaría.
corrections-mine = Lo que pidió
corrections-ask-title = Nueva petición
corrections-ask-note = Recibe una respuesta en el plazo de un mes.
corrections-body = Quién lo guarda
corrections-body-help = La entidad en cuya página aparece. Para los mandatos y todo lo demás, la secretaría.
corrections-body-typed = La última parte de la dirección de la página de la entidad. Para la secretaría, déjelo vacío.
corrections-secretariat = La secretaría
corrections-wrong = Qué no es correcto
corrections-wrong-help = Diga dónde aparece, para que se pueda encontrar.
corrections-wanted = Qué sería correcto
corrections-ask = Pedir la rectificación
corrections-one-title = Una rectificación
corrections-open = Sin respuesta todavía
corrections-done = Rectificado
corrections-declined = No aceptado
corrections-answer-by = respuesta a más tardar el { $day }
corrections-answered-on = respondido el { $day }
corrections-asker = Quién lo pide
corrections-asked-on = Fecha de la petición
corrections-keeper = Quién responde
corrections-answer = Respuesta
corrections-answer-note = Rectifíquelo antes y después dígalo aquí. Quien lo pidió recibe un mensaje.
corrections-answer-done = Está rectificado
corrections-answer-declined = Queda como está
corrections-answer-words = Qué se respondió
corrections-answer-yours = Su respuesta
corrections-office-title = Rectificaciones pedidas
corrections-office-lede = Todas las rectificaciones que se pidieron; primero, las pendientes. Las respondidas quedan hasta que pase su plazo de conservación.
corrections-none = Nadie ha pedido una rectificación
corrections-none-text = Quien ha entrado puede pedir una en su propia página.
corrections-state = Estado
corrections-when = Cuándo
corrections-answer-help = Si queda como está, diga por qué. Lo lee quien lo pidió, y puede leerlo también la secretaría.
corrections-answer-send = Enviar la respuesta
corrections-refusal-answered = Esto ya se respondió.
corrections-refusal-many = { $most ->
    [one] Tiene { $most } petición pendiente. Espere antes una respuesta.
   *[other] Tiene { $most } peticiones pendientes. Espere antes una respuesta.
}
corrections-refusal-choose = Elija si está rectificado o queda como está.
corrections-refusal-reason = Diga por qué queda como está.
flash-correction-asked = Se avisa a quienes lo guardan. Recibirá un mensaje con su respuesta.
flash-correction-answered = La respuesta se envió.
# dynamic: sheet-
sheet-correction = Alguien pidió una rectificación y aún no hay respuesta
# dynamic: task-correction
task-correction = Alguien le pide que rectifique lo que se guarda sobre esa persona
task-correction-action = Responder
mail-correction-asked-subject = Alguien pide una rectificación: { $body }
mail-correction-asked = Alguien pide que se rectifique algo que { $body } guarda sobre esa persona.

    Véalo y rectifíquelo, o diga por qué queda como está. La respuesta debe darse en el plazo de un mes.
mail-correction-asked-button = Ver lo que se pide
mail-correction-due-subject = Una rectificación debe responderse en una semana: { $body }
mail-correction-due = Alguien pidió que se rectifique algo que { $body } guarda sobre esa persona. Queda una semana para responder.
mail-correction-due-button = Responder
mail-correction-late-subject = Una rectificación no se respondió a tiempo: { $body }
mail-correction-late = Alguien pidió que se rectifique algo que { $body } guarda sobre esa persona. El mes para responder ha pasado.
mail-correction-late-button = Responder
mail-correction-done-subject = Rectificado, como pidió a { $body }
mail-correction-done = Lo que pidió rectificar está rectificado.
mail-correction-done-button = Ver la respuesta
mail-correction-declined-subject = Respuesta a la rectificación que pidió a { $body }
mail-correction-declined = Lo que pidió rectificar queda como está. La respuesta dice por qué.

    Si no está de acuerdo, puede escribir a la secretaría o a la autoridad de protección de datos del lugar donde vive.
mail-correction-declined-button = Ver la respuesta

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who } pidió una rectificación: { $what }
fact-registry-correction-answered = { $who } respondió a una petición de rectificación: { $what }
