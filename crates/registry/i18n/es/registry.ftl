## Menu

menu-networks = Redes
menu-groups = Grupos
menu-partners = Socios
menu-about = Quiénes somos

## Kinds and states

# dynamic: kind-
kind-confederation = Confederación
kind-confederation-plural = La confederación
kind-confederation-active = Confederación
kind-confederation-closed = Confederación, ya sin actividad
kind-network = Red
kind-network-plural = Redes
kind-network-established = Red establecida
kind-network-emerging = Red emergente
kind-network-closed = Red, ya sin actividad
kind-interest-group = Grupo de interés
kind-interest-group-plural = Grupos de interés
kind-interest-group-active = Grupo de interés
kind-interest-group-closed = Grupo de interés, ya sin actividad
kind-working-group = Grupo de trabajo
kind-working-group-plural = Grupos de trabajo
kind-working-group-active = Grupo de trabajo
kind-working-group-closed = Grupo de trabajo, ya sin actividad
kind-partner = Organización socia
kind-partner-plural = Organizaciones socias
kind-partner-partner = Organización socia
kind-partner-closed = Antigua organización socia
kind-association = Asociación
kind-association-plural = La persona jurídica
kind-association-active = Asociación
kind-association-closed = Asociación, ya sin actividad
kind-page = Página de este sitio
# dynamic: status-
status-established = Establecida
status-emerging = Emergente
status-active = En activo
status-closed = Ya sin actividad
status-partner = Socia
status-left = Salió
status-dormant = En pausa

## Front page

home-heading = Las profesiones de la salud trabajan mejor cuando aprenden juntas
home-lede = Somos la confederación de redes independientes para que las profesiones de la salud aprendan y trabajen juntas. Desde todos los continentes trabajan aquí unas junto a otras: aprenden unas de otras, se reúnen en una conferencia y conservan lo que se sabe en este campo.
home-networks = { $established ->
    [one] Una red establecida
   *[other] { $established } redes establecidas
} y { $emerging ->
    [0] ninguna emergente
    [one] una emergente
   *[other] { $emerging } emergentes
}.
home-all-networks = Ver todas las redes
home-wants = Qué quiere
home-about = Objetivos y principios

## Map

map-title = Mapa mundial de las redes
map-description = Los países de una red llevan su color y su trama; las redes emergentes se muestran solo con contorno; un país sin red está en gris. La lista de abajo dice lo mismo con palabras.
map-borders = Las fronteras siguen Natural Earth y no expresan ninguna opinión. Los Estados pequeños son puntos. Un país con varias redes lleva el color de la que abarca menos países.
map-table = El mismo mapa en una tabla

## Lists

networks-title = { $count ->
    [0] Todavía no hay redes
    [one] Una red
   *[other] { $count } redes
}
networks-lede = Cada red es independiente. Las redes establecidas deciden juntas; las emergentes participan y están en camino.
networks-feed = Redes: qué ha cambiado
groups-title = Grupos
groups-lede = Los grupos de trabajo llevan a cabo el plan de la confederación. Los grupos de interés reúnen a personas a las que les importa un mismo tema. La asociación es la persona jurídica.
partners-title = Socios
partners-lede = Organizaciones afines que trabajan con la confederación.

## A body

# dynamic: bodies-

bodies-network = Red
bodies-networks = Redes
bodies-region = Región
bodies-status = Estado
bodies-kind = Tipo
bodies-since = Desde
bodies-since-help = El año en que comenzó, o el mes o el día si se conoce: 2018, 2018-09 o 2018-09-06.
bodies-since-date = desde { $date }
bodies-until-date = mandato hasta el { $date }
bodies-text-in = Se muestra en { $language }
bodies-unknown = no consta
bodies-country = País
bodies-language = Idioma
bodies-languages = Idiomas
bodies-languages-help = Sus nombres separados por comas, por ejemplo: inglés, árabe.
bodies-countries = Países
bodies-countries-help = Sus nombres separados por comas, por ejemplo: Kenia, Uganda. También sirven códigos como KE.
bodies-begins = El nombre o la sigla empieza por
bodies-facts = Datos principales
bodies-site = Sitio web
bodies-site-help = La dirección web de su propio sitio.
bodies-parent = Forma parte de
bodies-acronym = Nombre corto
bodies-acronym-help = Las siglas por las que se la conoce.
bodies-countries-named = Países que nombra una fuente
bodies-countries-derived = Países que se deducen de lo que dice una fuente
bodies-countries-derived-why = Una fuente habla de una región. La lista se deduce de ella según las regiones de las Naciones Unidas (M49). Es posible que la propia red cuente de otro modo.
bodies-countries-count = { $count ->
    [one] Un país
   *[other] { $count } países
}
bodies-name = Nombre
bodies-name-help = El nombre completo. Primero, en su propia lengua.
bodies-identity = Qué es
bodies-identity-help = De una a tres frases que entienda cualquier persona ajena.
bodies-vision = Visión
bodies-vision-help = Qué debería ser realidad algún día gracias al trabajo de esta entidad.
bodies-purpose = Para qué existe
bodies-purpose-help = Qué hace y para quién.
bodies-facilitation = Quién se encarga de la facilitación
bodies-facilitation-help = Con funciones, no con nombres: los nombres se toman de los mandatos.
bodies-objectives = Objetivos
bodies-objectives-help = Una frase para cada uno, tal como se aprobaron. Hasta dónde se ha llegado, con indicadores, va en una página propia:
bodies-objective-period = Período
bodies-objective-text = Objetivo
bodies-doubted = sin confirmar
bodies-holders = Cargos
bodies-holders-note = Un nombre solo se muestra si su titular lo acepta
bodies-holders-none = Aquí no consta ningún mandato.
bodies-holder-unnamed = nombre no publicado
bodies-holder-hidden = solo quienes tienen un cargo aquí y la secretaría ven este nombre
bodies-holder-narrowed = solo ven este nombre quienes tienen un mandato
bodies-moments = Qué ha ocurrido
bodies-edit = Editar esta página
bodies-edit-title = Editar la página de { $name }
bodies-edit-lede = Lo que se guarda es público de inmediato. Se conservan todas las versiones guardadas y cualquiera puede ver qué ha cambiado.
bodies-other-languages = En otros idiomas
bodies-remark = ¿Qué ha cambiado?
bodies-remark-help = Una frase para quienes lean el historial.
bodies-save = Guardar la página
bodies-emblem-add = Añadir un emblema
bodies-emblem-change = Cambiar el emblema
bodies-emblem-title = El emblema de { $name }
bodies-emblem-lede = Una imagen pequeña junto al nombre, al principio de la página. Lo que se guarda es público de inmediato.
bodies-emblem-now = El emblema actual
bodies-emblem-new = Emblema nuevo
bodies-emblem-file = Imagen
bodies-emblem-help = PNG, JPEG o WebP, de { $size } KB como máximo y con un máximo de { $pixels } píxeles de ancho y de alto. Se muestra sobre blanco. Lo que una cámara o un programa haya anotado en el archivo, como el lugar y la hora, se quita; ponga la imagen derecha antes de elegirla.
bodies-emblem-set = Guardar el emblema
bodies-emblem-remove = Quitar el emblema
bodies-version = Versión { $number }
bodies-newer-title = Otra persona guardó esta página mientras usted escribía
bodies-newer-text = No se ha perdido nada. El formulario de abajo une el texto de usted con el de la otra persona. Revíselo y guarde de nuevo.
bodies-newer-torn = Estos campos los cambiaron ambas personas. Lo que escribió usted está en el formulario; lo de la otra persona se muestra aquí:
bodies-newer-theirs = Qué cambió la otra persona
bodies-register = En el registro
bodies-slug = Dirección
bodies-slug-help = La última parte de la dirección de la página: minúsculas sin acentos, cifras y guiones. No se podrá cambiar.
bodies-status-since = En este estado desde
bodies-status-since-help = Un día, un mes o un año. Déjelo vacío si no se conoce.
bodies-own-language = Su propio idioma
bodies-own-language-help = Un código de la norma ISO 639, por ejemplo: ja. El nombre que se escriba primero se guarda como el nombre en este idioma. Déjelo vacío si ese nombre está en el idioma que figura junto a su campo.
bodies-new-title = Añadir una entidad
bodies-new-lede = Una red, un grupo o una organización socia. Puede escribir ahora su página o dejarlo para quienes tengan cargo en ella.
bodies-add = Añadir al registro
office-bodies-lede = Todas las entidades del registro.
bodies-refusal-kind = Elija un tipo.
bodies-refusal-status = Elija un estado que corresponda a este tipo.
bodies-refusal-slug = Use minúsculas sin acentos, cifras y guiones que no vayan seguidos.
bodies-refusal-slug-taken = Otra entidad tiene esta dirección. Elija una distinta.
bodies-refusal-language = «{ $code }» no es un código de idioma.
bodies-refusal-emblem-none = Elija una imagen.
bodies-refusal-emblem-kind = Esto no es una imagen que se admita aquí. Elija un archivo PNG, JPEG o WebP.
bodies-refusal-emblem-moves = Esta imagen se mueve. Elija una que esté quieta.
bodies-refusal-emblem-bytes = El archivo ocupa { $size } KB. Se admiten { $most } KB como máximo: reduzca la imagen y elíjala de nuevo.
bodies-refusal-emblem-pixels = La imagen mide { $width } píxeles de ancho y { $height } de alto. Se admiten { $most } como máximo en cada lado: redúzcala y elíjala de nuevo.
bodies-refusal-objectives = Escriba como máximo { $most } objetivos.
bodies-refusal-whole = Todos los textos de esta página juntos ocupan { $length } kB y caben { $most } kB. Acorte los más largos.
bodies-refusal-confederation = La confederación ya está en el registro; solo hay una.
flash-body-saved = La página está guardada.
flash-body-unchanged = No había ningún cambio, así que no se guardó nada.
flash-body-added = La entidad está en el registro.
flash-emblem-set = El emblema está guardado.
flash-emblem-unchanged = Ese ya era el emblema, así que no se guardó nada.
flash-emblem-removed = El emblema se quitó.

## History

history-title = Historial de { $name }
history-lede = Todas las versiones guardadas de esta página, de la más reciente a la más antigua.
history-link = Historial de esta página
history-version = Versión { $number }
history-version-title = Versión { $number } de { $name }
history-first = Esta es la primera versión.
history-marks = Las palabras añadidas van subrayadas; las suprimidas, tachadas.
history-program = carga de los primeros datos
history-somebody = una persona con cargo
history-under = como { $role }, { $body }

## About

about-title = Sobre la confederación
about-lede = Nadie está por encima de las redes. Acuerdan lo que hacen juntas, y cada una responde por sí misma.
about-vision = Visión
about-vision-text = Que a todas las personas, en todas partes, las atienda personal de salud de muchas profesiones que aprendió junto y trabaja junto, con pacientes y comunidades como socios.
about-mission = Misión
about-mission-text = Unir las redes del mundo que promueven la educación interprofesional y la práctica colaborativa, ayudar a que crezcan otras nuevas y llevar lo que saben a quienes enseñan, atienden, deciden y pagan.
about-objectives = Objetivos
about-objectives-note = Cada uno, con el lugar donde se trabaja en él
about-objective-where = Dónde se trabaja en él
about-objective-1 = Ser una confederación fuerte en la que las redes se apoyen entre sí y las nuevas sean bienvenidas.
about-objective-2 = Dar a conocer a más personas lo que aprender y trabajar juntos aporta a la salud.
about-objective-3 = Llevar pruebas a quienes deciden las políticas, con palabras que puedan usar.
about-objective-4 = Informar sobre la situación de este campo en el mundo.
about-objective-5 = Ayudar a las personas y a las redes a desarrollar sus capacidades.
about-objective-6 = Mantener juntos y abiertos los datos y documentos de este campo.
about-objective-7 = Conseguir fondos duraderos y usarlos con cuidado.
about-principles = Principios de la alianza
about-principles-note = Dieciséis compromisos que los socios se exigen mutuamente
about-principles-basis = En qué se apoya
about-principles-working = Cómo funciona
about-principles-partners = Quiénes participan
about-principle-1 = Los socios se orientan mutuamente y cuidan unos de otros.
about-principle-2 = Una persona o un equipo que todos aceptan ayuda a la alianza a avanzar.
about-principle-3 = La finalidad está clara para todos.
about-principle-4 = Las necesidades van antes que la estructura, y el acuerdo, antes que los estatutos.
about-principle-5 = Las metas son claras: al principio, lo bastante modestas para alcanzarlas; después, más difíciles.
about-principle-6 = No se pierde de vista lo que está lejos.
about-principle-7 = La confianza, la franqueza y el interés por los demás sostienen el trabajo, también entre culturas.
about-principle-8 = Lo que los socios tienen en común se dice abiertamente, y lo que los distingue se respeta.
about-principle-9 = Muchos participan en cada decisión, para que muchos la hagan suya.
about-principle-10 = La visión y las capacidades se transmiten, y cada cambio de dirección se prepara.
about-principle-11 = Participar tiene un costo, todos saben cuál es, y vale la pena.
about-principle-12 = Una alianza es un camino, no un acto puntual.
about-principle-13 = Hay varios colectivos, y a cada uno se le ve y se le escucha.
about-principle-14 = Lo alcanzado se celebra, y a menudo.
about-principle-15 = Cada socio tiene en su propia organización a alguien que habla por la alianza.
about-principle-16 = Cada socio sabe quién es y qué quiere.
about-form = Dos formas
about-form-partnership = La alianza es horizontal y funciona por consenso. Participan en ella redes establecidas y emergentes, grupos y socios.
about-form-association = A su lado hay una asociación de derecho neerlandés. Es la persona jurídica, recauda fondos y rinde cuentas de ellos. Su junta la eligen los representantes de las redes establecidas.

## Roles and mandates

# dynamic: role-
role-secretariat = Secretaría
role-representative = Representante
role-chair = Presidencia
role-facilitator = Facilitación
role-treasurer = Tesorería
role-member = Miembro
office-mandates-lede = Quién actúa por cada entidad, con qué función y hasta cuándo. Primero, lo que antes termina.
mandates-now = Vigentes o por empezar
mandates-over = Terminados
mandates-state = Estado
mandates-body = Dirección o sigla de la entidad
mandates-body-name = Entidad
mandates-body-help = La última parte de la dirección de la página de la entidad, por ejemplo: afripen.
mandates-choose-body = Elija una entidad
mandates-person = Persona
mandates-role = Función
mandates-role-help = Las funciones de representante, presidencia, facilitación y secretaría permiten editar la página de la entidad.
mandates-starts = Primer día
mandates-ends = Último día
mandates-ends-help = Duración máxima de un mandato, en años: { $years }. Vale hasta que este día haya terminado en toda la Tierra.
mandates-do = Acciones
mandates-none = No hay ningún mandato en esta lista
mandates-none-text = Los mandatos se dan en la página de una persona.
mandates-mandate = El mandato
mandates-give = Dar un mandato
mandates-give-title = Dar un mandato a { $name }
mandates-give-lede = Con un mandato, una persona habla o trabaja por una entidad. Todo mandato termina.
mandates-end = Terminar este mandato ahora
mandates-end-link = Terminar
mandates-end-title = Terminar un mandato
mandates-end-text = El mandato termina de inmediato. Lo que se hizo con él sigue constando. Esto no se puede deshacer; puede dar un mandato nuevo.
mandates-refusal-role = Elija una función que exista en este tipo de entidad.
mandates-refusal-body = No hay ninguna entidad con esta dirección.
mandates-refusal-day = Escriba un día como año-mes-día: 2027-06-14.
mandates-refusal-ends-first = El último día es anterior al primero.
mandates-refusal-too-long = { $years ->
    [one] Un mandato dura como máximo un año. Elija un último día más cercano.
   *[other] Un mandato dura como máximo { $years } años. Elija un último día más cercano.
}
mandates-refusal-twice = Esta persona ya tiene esta función en esta entidad en algunos de estos días.
mandates-refusal-over = Este mandato ya ha terminado.
mandates-refusal-last-steward = Este es el último mandato de la secretaría. Dé antes uno a otra persona; sin él, nadie podría ocuparse del registro.
mandate-in-force = Vigente
mandate-to-come = Por empezar
mandate-withdrawn = Retirado antes de empezar
mandate-over = Terminado
flash-mandate-given = El mandato se dio.
flash-mandate-ended = El mandato terminó.

## What waits on the desk

task-failed-work = { $count ->
    [one] No se pudo completar un envío de correo u otra tarea
   *[other] No se pudieron completar { $count } envíos de correo u otras tareas
}
task-failed-work-action = Ver qué falló
task-zone = Su zona horaria no está elegida, así que las horas se muestran en UTC
task-zone-action = Elegir la zona
task-bare-page = La página todavía no dice qué es la entidad ni para qué existe
task-bare-page-action = Escribir la página
task-mandate-ends = Su mandato termina ({ $role })

## Persons

office-persons-lede = Todas las personas del registro: quienes tienen o tuvieron un cargo, presentan una solicitud, son miembros o fueron añadidas por la secretaría. Solo la secretaría ve esta lista.
persons-search = Comienzo de una palabra del nombre, o dirección de correo electrónico completa
persons-name = Nombre
persons-name-help = Tal como lo escribe su titular, en cualquier escritura y orden.
persons-latin-name = Nombre en letras latinas
persons-latin-name-help = Para quienes no pueden leer el otro. Las listas se ordenan por él.
persons-greeting = Nombre en el saludo de los mensajes
persons-greeting-help = El nombre con el que dirigirse a la persona. Si se deja vacío, se usa el nombre completo.
persons-language = Idioma de las páginas y los mensajes
persons-language-help = Las páginas y los mensajes llegan en este idioma, salvo que elija otro en una página.
persons-language-none = Sin elegir (el del navegador)
persons-others = Otros idiomas de lectura
persons-zone = Zona horaria
persons-zone-help = Los plazos se muestran en esta zona y, al lado, en la suya propia.
persons-zone-none = Sin elegir (horas en UTC)
persons-name-seen-by = Quién puede ver el nombre
persons-name-seen-together = Y quienes ocupan un cargo en una entidad en la que usted ocupa u ocupó otro
persons-address-seen-by = Quién puede ver la dirección de correo electrónico
# dynamic: seen-
seen-nobody = Solo la secretaría
seen-members = Quienes tienen un mandato
seen-everyone = Todo el mundo
persons-address = Dirección de correo electrónico
persons-address-help = Allí llegan los mensajes y el enlace para entrar.
persons-address-more = Otra dirección de correo electrónico
persons-address-add = Añadir la dirección
persons-address-remove = Quitar
persons-addresses = Direcciones de correo electrónico
persons-addresses-note = Se puede entrar con cualquiera de ellas
persons-details = Datos
persons-mandates = Mandatos
persons-mandates-none = Todavía no se ha dado ningún mandato.
persons-new-title = Añadir a una persona
persons-new-lede = Solo se guarda lo que requiere un cargo. La propia persona puede verlo y corregirlo después de entrar.
persons-add = Añadir a la persona
persons-correct = Guardar los datos
persons-doings = Lo que hizo, en el diario
persons-newer = Esto se guardó en otro lugar mientras usted escribía, así que lo suyo aún no está guardado. El formulario conserva lo que escribió. Donde hay diferencias, ahora consta esto. Revíselo y guarde de nuevo:
persons-empty = (vacío)
persons-erased-name = Una persona con el nombre borrado
persons-erase = Borrar los datos de esta persona
persons-erase-title = Borrar los datos de { $name }
persons-erase-text = El nombre, las direcciones, los idiomas, la zona horaria, todas las formas de entrar, los documentos y lo que la persona escribió para traspasar un cargo se borran para siempre. Los mandatos y lo que se hizo siguen constando, sin nombre. Esto no se puede deshacer.
persons-refusal-zone = «{ $zone }» no es una zona horaria con la que se pueda calcular.
persons-refusal-seen = Elija quién puede verlo.
persons-refusal-address-taken = Otra persona ya tiene esta dirección.
persons-refusal-last-address = Esta es la única dirección. Añada antes otra; sin dirección no se puede entrar.
persons-refusal-erase-self = Sus propios datos los borra en su propia página, como todo el mundo.
persons-refusal-erase-mandate = Esta persona tiene un mandato. Termínelo antes.
flash-person-added = La persona está en el registro. El paso siguiente es darle un mandato.
flash-person-saved = Los datos están guardados.
flash-person-erased = Los datos de la persona se borraron.
flash-address-added = La dirección se añadió.
flash-address-removed = La dirección se quitó.

## My page

me-title = Mi página
me-lede = Qué se guarda sobre usted, quién puede verlo y cómo entra en el sitio.
me-save = Guardar mis datos
me-addresses-note = Para cambiarlas, pídalo a la secretaría
me-prove-again = Para añadir una llave de acceso, un token o un servicio con el que entrar, debe haber entrado hace menos de una hora.
me-prove-again-link = Entrar de nuevo
me-passkeys = Llaves de acceso
me-passkeys-note = Para entrar con su dispositivo, sin correo
me-passkeys-none = Todavía no tiene ninguna llave de acceso.
me-passkey-unnamed = Una llave de acceso
me-passkey-dates = Desde el { $since }; último uso: { $used }
me-passkey-remove = Quitar
me-passkey-name = Cómo llamarla
me-passkey-name-help = Para que pueda reconocerla, por ejemplo: mi teléfono.
me-passkey-add = Añadir una llave de acceso
me-passkey-failed = La llave de acceso no se añadió. Puede que su dispositivo ya tenga una o que el paso se interrumpiera. No se cambió nada; puede intentarlo de nuevo.
me-places = Otros servicios con los que entrar
me-places-note = Nos confirman que es usted, y nada más
me-place-add = Vincular { $place }
me-place-remove = Desvincular
me-since = Desde el { $since }
me-sessions = Dónde tiene la sesión abierta
me-sessions-note = Cierre lo que no reconozca
me-session-unknown = Un navegador
me-session-here = este navegador
me-session-dates = Desde el { $since } hasta el { $until }
me-session-end = Cerrar esta sesión
me-sessions-end-others = Cerrar todas las demás sesiones
me-tokens = Tokens para programas
me-tokens-note = Con un token, un programa actúa por usted
me-tokens-none = No tiene ningún token.
me-token-no-office = Ninguno de sus cargos permite algo que un programa pueda hacer con un token.
me-token-new = Crear un token
me-token-name = Para qué es
me-token-name-help = Para que sepa cuál revocar.
me-token-scopes = Qué puede hacer
me-token-scopes-help = Lo que sus cargos permiten hoy. Los cargos que reciba después necesitan un token nuevo.
me-token-days = Por cuántos días
me-token-make = Crear el token
me-token-revoke = Revocar
me-data = Sus datos
me-data-text = Llévese todo lo que se guarda sobre usted, pida a otras personas que rectifiquen lo que guardan, o váyase para siempre.
me-data-take = Todo lo que se guarda sobre mí
# dynamic: scope-
scope-bodies-write = Editar las páginas de sus entidades
# dynamic: way-
way-link = con un enlace enviado por correo
way-passkey = con una llave de acceso
way-openid = con otro servicio
tokens-made-title = Su nuevo token
tokens-made-lede = Cópielo ahora. Se muestra solo esta vez y no se guarda en ninguna parte.
tokens-made-use = Un programa lo envía con cada petición a la API, así:
tokens-made-api = Qué puede pedir un programa
tokens-refusal-scope = Elija al menos una cosa que pueda hacer.
tokens-refusal-office = Esto necesita un cargo que usted no tiene: { $scopes }.
tokens-refusal-days = Elija entre 1 y { $most } días.
tokens-refusal-days-number = Escriba un número de días.
flash-me-saved = Sus datos están guardados.
flash-session-ended = La sesión de ese navegador se cerró.
flash-sessions-ended = Las sesiones de todos los demás navegadores se cerraron.
flash-passkey-added = La llave de acceso se añadió. La próxima vez podrá entrar con ella.
flash-passkey-removed = La llave de acceso se quitó. Quizá quiera borrarla también de su dispositivo.
flash-openid-added = El servicio se vinculó. La próxima vez podrá entrar con él.
flash-openid-removed = El servicio se desvinculó.
flash-token-revoked = El token se revocó.

## Signing in

sign-in-title = Entrar
sign-in-lede = No hace falta contraseña. Enviamos un enlace a su dirección de correo electrónico; sirve una sola vez.
sign-in-already = Ha entrado como { $name }. Puede seguir o entrar de nuevo.
sign-in-mail = Con un enlace por correo electrónico
sign-in-address = Su dirección de correo electrónico
sign-in-address-help = La que la secretaría tiene de usted.
sign-in-send = Enviarme un enlace
sign-in-again = Pedir un enlace nuevo
sign-in-new-here = Si lo pidió para ser una red o miembro, pida otro aquí:
sign-in-passkey = Con una llave de acceso
sign-in-passkey-text = Si ya añadió una llave de acceso en su página, puede entrar con su dispositivo, sin correo.
sign-in-passkey-script = Las llaves de acceso necesitan JavaScript. El enlace por correo electrónico, no.
sign-in-passkey-use = Usar una llave de acceso
sign-in-passkey-failed = No funcionó. No se cambió nada. Inténtelo de nuevo o pida un enlace por correo electrónico.
sign-in-places = Con otro servicio
sign-in-places-text = Esto funciona después de vincular el servicio en su página.
sign-in-with = Entrar con { $place }
sign-in-sent-title = Revise su correo
sign-in-sent-to = Usted indicó esta dirección:
sign-in-sent-lede = { $minutes ->
    [one] Si la dirección está en el registro, ya va en camino un mensaje con un enlace. El enlace sirve una sola vez, durante un minuto.
   *[other] Si la dirección está en el registro, ya va en camino un mensaje con un enlace. El enlace sirve una sola vez, durante { $minutes } minutos.
}
sign-in-sent-newcomer = { $minutes ->
    [one] Ya va en camino un mensaje con un enlace. El enlace sirve una sola vez, durante un minuto.
   *[other] Ya va en camino un mensaje con un enlace. El enlace sirve una sola vez, durante { $minutes } minutos.
}
sign-in-nothing-newcomer = Mire en la carpeta de correo no deseado y pida el enlace otra vez si la dirección estaba mal escrita.
sign-in-code-title = Si lo abre en otro lugar
sign-in-code-text = Si abre el enlace en otro navegador o en otro dispositivo, se le pedirá este código:
sign-in-nothing = ¿No llegó ningún mensaje?
sign-in-nothing-text = Busque en el correo no deseado. Si no está ahí, puede que la secretaría tenga otra dirección de usted.
sign-in-folder = Este sitio todavía no envía correo: los mensajes quedan como archivos en su carpeta de datos, y quien administra el sitio los ve en la consola.
sign-in-refusal-prove-again = Entró hace más de una hora. Entre de nuevo y después haga esto.
link-title = Entrar con este enlace
link-lede = Falta un paso, para que ningún programa gaste su enlace: pulse el botón.
link-code-lede = Abrió el enlace en un navegador distinto de aquel en que lo pidió. Escriba el código que aparece allí.
link-code = Código
link-code-help = Seis cifras, en la página donde pidió el enlace.
link-use = Entrar
link-refusal-code = Este no es el código. Mire la página donde pidió el enlace.
link-over-title = Este enlace no funciona
link-unknown = No es un enlace nuestro, o lo sustituyó un mensaje más reciente. Pida uno nuevo.
link-used = Ya se usó; cada enlace sirve una sola vez. Si no fue usted, pida uno nuevo y mire en su página dónde tiene la sesión abierta.
link-late = Es demasiado antiguo: un enlace sirve durante diez minutos. Pida uno nuevo.
link-dead = El código se escribió mal demasiadas veces. Pida un enlace nuevo.
link-mail-work = Mensaje con el enlace para entrar
link-mail-subject = Su enlace para entrar en { $site }
link-mail-greeting = Hola, { $name }:
link-mail-asked = Alguien, probablemente usted, pidió entrar con esta dirección de correo electrónico.
link-mail-applies = Alguien, probablemente usted, quiere escribir con esta dirección de correo electrónico una solicitud para ser una red.
link-mail-button = Entrar
link-mail-lasts = { $minutes ->
    [one] El enlace sirve una sola vez, durante un minuto.
   *[other] El enlace sirve una sola vez, durante { $minutes } minutos.
}
link-mail-code = Si lo abre en un navegador distinto de aquel en que lo pidió, se le pedirá el código que aparece allí. No dé ese código a nadie.
link-mail-not-you = Si no fue usted, no haga nada: sin el enlace nadie puede entrar.
passkeys-refusal-place = En esta dirección del sitio no se pueden usar llaves de acceso.
passkeys-refusal-wrong = Esta llave de acceso, o esta respuesta, no se puede aceptar aquí. Empiece de nuevo.
passkeys-refusal-known = Esta llave de acceso ya está en el registro.
openid-refusal-taken = Otra persona ya vinculó este servicio con esa cuenta.
places-go-title = Vincular { $place }
places-go-lede = Inicie sesión en { $place } con su propia cuenta. Si en este dispositivo hay otra persona con la sesión abierta allí, ciérrela antes.
places-go = Continuar en { $place }
places-join-title = ¿Vincular esta cuenta?
places-join-lede = { $place } indica que la cuenta es esta:
places-join-text = Vincúlela solo si es suya. Quien tenga esta cuenta puede iniciar sesión aquí en su nombre.
places-join = Vincular esta cuenta
openid-refusal-late = Se tardó demasiado o ya se hizo. Empiece de nuevo en su página.
ways-title = Cerrar todos los accesos de { $name }
ways-text = Se cierran todas las sesiones y se eliminan las llaves de acceso, los servicios vinculados, los tokens y los enlaces enviados. Los mandatos quedan. La persona inicia sesión de nuevo con un enlace a su correo: si otra persona lee ese correo, cambie antes la dirección.
ways-end = Cerrar todos los accesos
flash-ways-ended = Todos los accesos están cerrados.
flash-signed-out = Ha salido del sitio.
flash-warn-openid-unknown = Este sitio no conoce ningún servicio así con el que entrar.
flash-warn-openid-away = Ese servicio no responde ahora. Inténtelo más tarde o pida un enlace por correo electrónico.
flash-warn-openid-failed = Ese servicio no pudo confirmar que es usted. Inténtelo de nuevo o pida un enlace por correo electrónico.
flash-warn-openid-nobody = Nadie ha vinculado aquí esa cuenta. Entre por correo electrónico y después vincúlela en su página.

## How a register begins

founding-refusal-not-empty = Aquí ya hay un registro. Su secretaría añade lo que falta.

## The journal

office-journal-lede = Todo lo que ha ocurrido, de lo más reciente a lo más antiguo. Las entradas nunca se cambian ni se quitan, y cada una está encadenada a la anterior.
journal-kind = Qué ha ocurrido
journal-about-body = Sobre la entidad con esta dirección o sigla
journal-from = Desde este día
journal-until = Hasta este día
journal-by = Solo lo que hizo { $name }
journal-entry = Entrada { $number }
journal-for = en nombre de { $body }
journal-file = El archivo contiene las { $most } entradas más recientes que corresponden al filtro. Para obtener otras más antiguas, acote los días arriba.
journal-mandates = De los mandatos de esta entidad se consultan los { $most } más recientes. Para otros más antiguos, busque sin entidad y acote los días.
journal-somebody = Alguien
journal-something = algo
journal-program = El programa
journal-hidden-name = Una persona cuyo nombre no se le muestra
journal-office = { $role }, { $body }
journal-office-of = { $person } como { $office }

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } añadió { $what } al registro
fact-registry-body-edited = { $who } cambió la página de { $what }
fact-registry-emblem-set = { $who } puso el emblema de { $what }
fact-registry-emblem-removed = { $who } quitó el emblema de { $what }
fact-registry-person-added = { $who } añadió a una persona: { $what }
fact-registry-person-edited = { $who } cambió los datos de una persona: { $what }
fact-registry-person-erased = { $who } borró los datos de una persona
fact-registry-address-added = { $who } añadió una dirección más a una persona: { $what }
fact-registry-address-removed = { $who } quitó una dirección a una persona: { $what }
fact-registry-mandate-given = { $who } dio un mandato: { $what }
fact-registry-mandate-ended = { $who } puso fin a un mandato: { $what }
fact-registry-signed-in = { $who } entró en el sitio
fact-registry-session-ended = { $who } cerró una sesión
fact-registry-link-made = { $who } creó un enlace de inicio de sesión para { $what }
fact-registry-ways-ended = { $who } cerró todos los accesos de { $what }
fact-registry-passkey-added = { $who } añadió una llave de acceso
fact-registry-passkey-removed = { $who } quitó una llave de acceso
fact-registry-openid-added = { $who } vinculó un servicio con el que entrar
fact-registry-openid-removed = { $who } desvinculó un servicio con el que entrar
fact-registry-token-made = { $who } creó un token para un programa
fact-registry-token-revoked = { $who } revocó un token
fact-registry-sample-loaded = { $who } cargó los primeros datos
# dynamic: news-
news-registry-body-added = nueva incorporación al registro
news-registry-body-edited = página modificada
