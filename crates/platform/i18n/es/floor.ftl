## Numbers, dates, lists

number-group = { "\u202F" }
number-decimal = ,
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = ,
list-any = Todos
list-heading = Lista
list-none = No hay coincidencias
list-none-text = Ninguna entrada reúne todo lo solicitado. Muestre todo de nuevo o pida menos.
list-range = { $from } a { $until } de { $count }
list-found = { $count ->
    [one] Un resultado
   *[other] { $count } resultados
}

# dynamic: month-
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-span = { $from } – { $until }
date-span-days = del { $from } al { $until } de { $month } de { $year }
date-time = { $date }, { $time }
date-both-zones = { $mine } (allí: { $theirs }, { $zone })
away-in-minutes = { $count ->
    [0] ahora
    [one] dentro de un minuto
   *[other] dentro de { $count } minutos
}
away-minutes-ago = { $count ->
    [0] ahora mismo
    [one] hace un minuto
   *[other] hace { $count } minutos
}
away-in-hours = { $count ->
    [one] dentro de una hora
   *[other] dentro de { $count } horas
}
away-hours-ago = { $count ->
    [one] hace una hora
   *[other] hace { $count } horas
}
away-in-days = { $count ->
    [one] dentro de un día
   *[other] dentro de { $count } días
}
away-days-ago = { $count ->
    [one] hace un día
   *[other] hace { $count } días
}

## When there is no page

failure-back = Volver a la página anterior
failure-home = Ir a la portada
failure-search = Buscar
failure-typed = Lo que escribió
failure-typed-note = Para copiarlo antes de seguir
failure-code = Código { $status }
failure-wait = { $minutes ->
    [one] Inténtelo de nuevo dentro de un minuto.
   *[other] Inténtelo de nuevo dentro de { $minutes } minutos.
}
failure-not-found = Esta página no existe
failure-not-found-text = Puede que la dirección sea antigua o tenga un error, o que usted no tenga acceso a la página.
failure-sign-in = Primero hay que entrar
failure-sign-in-text = Esta parte es para quienes han entrado en el sitio, o para programas con un token válido.
failure-denied = Esto no le corresponde
failure-denied-text = Usted ha entrado en el sitio, pero ninguno de sus mandatos permite hacer esto. La secretaría puede ayudar.
failure-refused = Esto no se puede hacer
failure-refused-text = No se cambió nada.
failure-unreadable = No se pudo leer lo enviado
failure-unreadable-text = No se cambió nada. Vuelva atrás, cargue la página de nuevo y envíe los datos otra vez.
failure-invalid = Hay respuestas que revisar
failure-invalid-text = No se cambió nada.
failure-stale = Otra persona lo cambió antes
failure-stale-text = No se cambió nada. Cargue la página de nuevo y haga su cambio sobre lo que hay ahora.
failure-too-often = Demasiadas veces en poco tiempo
failure-too-often-text = No se hizo nada. Este límite impide que otros adivinen por tanteo.
failure-too-large = Demasiado grande
failure-too-large-text = Se envió más de lo que admite esta página. No se guardó nada. Vuelva atrás y envíe menos, o un archivo más pequeño.
failure-method = Esta dirección no admite eso
failure-method-text = La dirección es correcta; la forma de solicitarla no lo es.
failure-unavailable = En este momento no se puede acceder a los datos
failure-unavailable-text = No se guardó nada de lo enviado. Espere un momento e inténtelo de nuevo; la página vuelve por sí sola cuando lo hace la base de datos.
failure-full = No queda espacio en el disco
failure-full-text = No se guardó nada de lo enviado y no se perdió nada de lo que había. Quien administra este sitio debe liberar espacio.
failure-crowded = Demasiado a la vez
failure-crowded-text = Muchas personas envían formularios grandes en este momento y no cabe otro más. Vuelva atrás: lo que escribió sigue ahí. Envíelo de nuevo dentro de un minuto.
failure-too-slow = Tardó demasiado
failure-too-slow-text = La página no se completó. Inténtelo de nuevo dentro de un momento.
failure-internal = Algo falló aquí
failure-internal-text = El fallo es nuestro, no suyo, y quedó anotado. No se guardó nada a medias.

## Why an answer is not taken

refusal-required = Escriba algo aquí.
refusal-too-long = { $most ->
    [one] Escriba un carácter como máximo. Ahora hay { $length }.
   *[other] Escriba { $most } caracteres como máximo. Ahora hay { $length }.
}
refusal-control-characters = Hay caracteres que no se ven y que no se guardan. Escríbalo de nuevo.
refusal-web-address = Escriba una dirección web que empiece por https:// o http://.
refusal-mail-address = Escriba una dirección de correo electrónico como nombre@example.org.
refusal-date = Escriba un día, un mes o un año: 2027-06-14, 2027-06 o 2027.
refusal-encoding = El texto se envió en una forma que no se puede leer (no es UTF-8).
refusal-broken-form = Lo enviado no llegó completo. Envíelo otra vez.
refusal-form-token = El formulario estuvo abierto demasiado tiempo o procede de otra página. Cargue la página de nuevo y envíelo otra vez.
refusal-cross-site = Esto se envió desde otro sitio; por eso no se hizo nada.
refusal-query = Hay una parte de la dirección que no se entiende.
refusal-query-value = El valor de «{ $name }» en la dirección no se entiende.
refusal-query-twice = «{ $name }» aparece dos veces en la dirección.
refusal-query-unknown = Aquí no hay ningún parámetro «{ $name }». Los hay: { $known }.
refusal-query-none = Aquí no hay ningún parámetro «{ $name }»; esta dirección no admite ninguno.
refusal-query-long = La dirección es demasiado larga.
refusal-form-cut = El formulario no llegó entero. Envíelo de nuevo.
refusal-file-too-large = El archivo es mayor de lo que acepta esta página. No se conservó nada de él. Elija uno más pequeño.
refusal-json = El JSON no es como debe en la línea { $line }, columna { $column }.

## Front page

home-title = Profesiones de la salud que aprenden y trabajan juntas
home-description = La confederación de redes de educación interprofesional y práctica colaborativa en salud: quiénes son, qué hacen y dónde se reúnen.
home-feed = Novedades
home-news = Novedades
home-news-none = Todavía no hay nada. Aquí se contará lo que cambie en el registro.

## Desk

desk-title = Mi escritorio
desk-lede = Lo que la confederación necesita de usted, en todos sus mandatos. Las horas corresponden a su zona ({ $zone }).
# dynamic: desk-
desk-now = Ahora
desk-now-empty = Ahora no hay nada pendiente.
desk-soon = Pronto
desk-soon-empty = No vence nada en las próximas semanas.
desk-others = A la espera de otras personas
desk-others-empty = No hay nada que dependa de otras personas.
desk-mandates = Mis mandatos
desk-mandates-none = Ahora no tiene ningún mandato. Cuando una entidad le dé uno, aparecerá aquí.
desk-rooms = Lo que habrá aquí
desk-room-hosting = Organización de la conferencia
desk-room-hosting-text = Pasos de una conferencia que le corresponden.
desk-office = Secretaría
office-group-register = Registro
office-group-networks = Redes
office-group-exchange = Intercambio
office-group-house = Casa
office-bodies = Entidades
office-imports = Importación y exportación
office-persons = Personas
office-mandates = Mandatos
office-agreements = Convenios
office-mailings = Circulares
office-health = Estado del registro
office-journal = Diario

## Search

search-title = Buscar
search-title-for = Búsqueda: { $words }
search-count = { $count ->
    [0] No se encontró nada.
    [one] Se encontró un resultado.
   *[other] Se encontraron { $count } resultados.
}
search-none = Ninguna página contiene todas estas palabras
search-none-text = Pruebe con menos palabras o con otra grafía. Los acentos y las mayúsculas no influyen.
search-none-networks = Ver todas las redes

## Work that follows

jobs-title = Tareas en segundo plano
jobs-lede = Correo y otras tareas que siguen a un cambio. Lo que falla se intenta de nuevo automáticamente; lo que falla demasiadas veces queda aquí a la espera.
jobs-counts = En espera: { $waiting }. Abandonadas: { $failed }.
jobs-none = No falló nada
jobs-none-text = Todas las tareas previstas están hechas.
jobs-attempts = { $count ->
    [one] se intentó una vez
   *[other] se intentó { $count } veces
}
jobs-next = de nuevo { $when }
jobs-run = Ejecutar de nuevo
jobs-drop = Descartar
flash-job-rerun = La tarea se está ejecutando de nuevo.
flash-job-dropped = La tarea se descartó.

## Sources

sources-title = Fuentes
sources-heading = Fuentes
sources-lede = Cada dato de estas páginas indica de dónde procede. Estas son todas las páginas que se leyeron.
sources-count = { $count ->
    [one] una afirmación
   *[other] { $count } afirmaciones
}
sources-own-words = Lo que figura aquí se escribió en esta página: lo hizo la propia entidad o la secretaría.
sources-own-words-rest = Lo que no lleva número se escribió después en esta página: lo hizo la propia entidad o la secretaría.
confidence-high = lo afirma la propia entidad o quien acogió el evento.
confidence-medium = lo afirma un tercero, o se anunció y después no se comprobó la cifra.
confidence-low = sin confirmar.
doubts-title = Sin confirmar
doubts-note = Se dice en alguna parte, pero no es lo bastante seguro para presentarlo como un hecho

## About the site

about-licence = Licencia
about-licence-program = El programa que sostiene estas páginas se llama Alltogether. Es software libre con licencia Apache 2.0.
about-licence-facts = Cualquiera puede usar los datos y las cifras si indica su fuente. Los textos que las entidades escriben sobre sí mismas les pertenecen.
about-licence-map = El mapa está hecho con Natural Earth, que es de dominio público, por medio de world-atlas (licencia ISC). Los nombres de países e idiomas proceden de Unicode CLDR.
about-accessibility = Accesibilidad
about-accessibility-aim = Estas páginas están hechas para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA.
about-accessibility-how = Todo funciona con el teclado, con un lector de pantalla, al doble de tamaño, en una pantalla pequeña y sin scripts. Los colores siguen la preferencia de tema claro u oscuro de cada persona. El mapa tiene una tabla equivalente, y cada gráfico, sus cifras.
about-accessibility-tell = Si algo le impide usar estas páginas, avísenos. Lo arreglaremos y, mientras tanto, le ayudaremos.
about-data-protection = Protección de datos
about-data-protection-what = De una persona guardamos lo que un cargo necesita: nombre, correo electrónico, idiomas, zona horaria y los mandatos con sus días. Quien se hace miembro indica también un país, redes y lo que ofrece o busca; quien presenta una solicitud, escribe un informe o declara vínculos deja lo que allí escribe.
about-data-protection-who-sees = Un nombre solo se muestra al público si su titular lo acepta. Cada persona decide en su propia página quién puede ver su nombre y su dirección.
about-data-protection-cookies = Una cookie mantiene abierta la sesión, otra vincula cada formulario con su navegador y una tercera recuerda el idioma elegido. Ninguna le sigue. Ninguna otra empresa interviene en estas páginas.
about-data-protection-mail = Solo se envía correo sobre lo que usted ha pedido o lo que conlleva su mandato.
about-data-protection-yours = En cualquier momento puede ver y corregir lo que se guarda sobre usted, llevárselo todo, pedir a otras personas que rectifiquen lo que guardan y borrar sus propios datos. El diario conserva lo ocurrido con números, sin nombres.
about-data-protection-kept = Plazos de conservación
about-contact = Contacto
about-contact-secretariat = La secretaría se ocupa del registro y de estas páginas.
about-contact-none = Aquí aún no hay ninguna dirección. Puede ponerla quien administra este sitio.
about-contact-bodies = Para comunicarse con una red o un grupo, use el sitio indicado en su página.

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who } hizo ejecutar de nuevo una tarea fallida
fact-platform-job-dropped = { $who } descartó una tarea fallida
