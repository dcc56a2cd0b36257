## Menu and search

menu-conferences = Conferencias
kind-edition = Conferencia

## States, and what is on record

editions-state-called = Convocatoria de sede
editions-state-awarded = Sede elegida
editions-state-planned = Prevista
editions-state-moved = Cambiada de fecha
editions-state-cancelled = Cancelada
editions-state-held = Celebrada
editions-state-not-held = Nunca celebrada

editions-role-host = entidad anfitriona
editions-role-co-host = entidad coanfitriona

editions-what-delegates = Participantes
editions-what-countries = Países y zonas
editions-what-groups = Grupos
editions-what-presentations = Presentaciones
editions-what-abstracts = Resúmenes
editions-what-students = Estudiantes

editions-basis-expected = cifra prevista de antemano
editions-basis-counted = recuento posterior
editions-basis-reported = cifra comunicada después

editions-figure-exactly = { $value }
editions-figure-more-than = más de { $value }
editions-figure-at-least = al menos { $value }
editions-figure-nearly = casi { $value }
editions-figure-about = alrededor de { $value }

editions-close-exactly = exactamente esta cifra
editions-close-more-than = más de esta cifra
editions-close-at-least = esta cifra como mínimo
editions-close-nearly = casi esta cifra
editions-close-about = alrededor de esta cifra

editions-told-expected = { $figure } (cifra prevista)
editions-told-counted = { $figure } (recuento)
editions-told-reported = { $figure } (cifra comunicada)

## Dates

editions-when-planned = fechas previstas: { $dates }
editions-when-held-planned = { $held } (fechas anunciadas: { $planned })
editions-when-moved = { $now } (antes: { $before })
editions-when-never = fechas previstas: { $first }; después: { $then }
editions-when-then = { $before }; después: { $next }

editions-did-called = Se abrió la convocatoria de sede
editions-did-awarded = Se eligieron las entidades anfitrionas
editions-did-planned = Se anunciaron las fechas
editions-did-sharpened = Se precisaron las fechas
editions-did-moved = Se cambió a estas fechas
editions-did-moved-again = Se cambió otra vez, a estas fechas
editions-did-cancelled = Se canceló
editions-did-held = Se celebró
editions-did-not-held = Nunca se celebró
editions-recorded = Se dio a conocer: { $date }

## List

editions-title = { $count ->
    [0] Todavía no hay conferencias
    [one] Una conferencia
   *[other] { $count } conferencias
}
editions-title-of = { $series }: { $count ->
    [0] todavía sin ediciones
    [one] una edición
   *[other] { $count } ediciones
}
editions-lede = Donde se reúnen redes de todo el mundo: cuándo y dónde se celebró cada conferencia, cuál cambió de fecha y cuál está por venir.
editions-all = Todas las ediciones
editions-some = { $state }: { $count ->
    [0] ninguna edición
    [one] una edición
   *[other] { $count } ediciones
}
editions-any-state = Cualquier estado
editions-edition = Edición
editions-year = Año
editions-place-label = Lugar
editions-place = { $city }, { $country }
editions-state = Estado
editions-dates = Fechas
editions-hosts = Entidades anfitrionas
editions-became = pasó a ser la { $numeral }
editions-none = No consta ninguna conferencia
editions-none-text = Cuando la secretaría añada una serie, sus ediciones aparecerán aquí.
editions-none-so = Ninguna edición está en este estado
editions-none-so-text = Elija otro estado o muestre todas de nuevo.
editions-list-note = Aquí solo figura lo que afirma una fuente. Lo que no está confirmado se omite y se indica en la página de cada edición.
editions-feed = Conferencias: qué ha cambiado
editions-calendar = Calendario
editions-calendar-name = Conferencias de la confederación
editions-about = Sobre la serie

## Chart

editions-delegates = Participantes
editions-delegates-note = Lo previsto y lo contado son dos cosas distintas
editions-chart-title = Participantes de cada edición, cuando una fuente da una cifra
editions-chart-claim = { $count ->
    [one] Consta una edición.
   *[other] Constan { $count } ediciones.
} { $expected ->
    [0] Ninguna tiene una cifra prevista de antemano.
    [one] Una tiene una cifra prevista de antemano.
   *[other] { $expected } tienen una cifra prevista de antemano.
} { $after ->
    [0] Ninguna tiene una cifra dada después.
    [one] Una tiene una cifra dada después.
   *[other] { $after } tienen una cifra dada después.
}
editions-chart-source = Una barra hueca es una cifra prevista de antemano. Una barra llena se contó o se comunicó después. Una línea de puntos indica que no hay cifra.
editions-chart-sources = Fuentes:
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = nunca celebrada
editions-chart-cancelled = cancelada
editions-chart-not-yet = todavía sin cifra
editions-chart-not-found = no se halló ninguna cifra
editions-chart-none = no consta ninguna

## Front page

editions-home-now = Qué está abierto ahora
editions-home-next = La próxima conferencia
editions-home-open = También por venir
editions-home-all = Ver todas las conferencias

## An edition

editions-facts = Datos principales
editions-theme = Tema
editions-firsts = Por primera vez
editions-hosts-none = No consta ninguna entidad anfitriona.
editions-became-label = Pasó a ser
editions-was-label = Prevista primero como
editions-passed = Las fechas anunciadas ya pasaron. Todavía no consta si se celebró.
editions-timeline = Historial de sus fechas
editions-timeline-note = Todas las fechas que se anunciaron siguen a la vista
editions-timeline-none = No consta ninguna fecha confirmada.
editions-figures = Cifras
editions-figures-note = Lo previsto y lo contado se guardan por separado
editions-expected = Previsto de antemano
editions-expected-none = No consta ninguna cifra prevista.
editions-after = Contado o comunicado después
editions-after-none = No se halló ninguna cifra posterior.
editions-after-never = No hay ninguna: esta edición nunca se celebró.
editions-after-cancelled = No hay ninguna: esta edición se canceló.
editions-after-not-yet = Todavía no hay ninguna: esta edición está por venir.
editions-outputs = Qué resultó de ella
editions-field-other = Otra cosa
editions-doubt-date = { $state }: { $dates }
editions-doubt-count = { $what }: { $figure }
editions-neighbours = Ediciones anterior y siguiente
editions-previous = La anterior:
editions-next = La siguiente:

## Recording what happened

editions-record = Registrar lo que ocurrió
editions-record-title = { $title }: registrar lo que ocurrió
editions-record-over = A esta edición ya no le puede ocurrir nada más
editions-record-over-text = Se celebró, o su número queda sin conferencia. Su historial está más abajo.
editions-form-state = ¿Qué ocurrió?
editions-step-call = Hay una convocatoria de sede abierta
editions-step-award = Se han elegido las entidades anfitrionas
editions-step-plan = Se han anunciado las fechas
editions-step-plan-anew = Se prevé de nuevo
editions-step-sharpen = Las fechas se conocen con más precisión
editions-step-move = Se cambia a otras fechas
editions-step-move-again = Se cambia de fecha una vez más
editions-step-cancel = Se cancela
editions-step-hold = Se celebró
editions-step-not-hold = No se celebrará nunca: su número queda sin conferencia
editions-form-dates = Fechas de la conferencia
editions-form-from = Desde
editions-form-from-hint = Un día, un mes o un año: 2027-06-14, 2027-06 o 2027. Déjelo vacío cuando este paso no tenga fechas.
editions-form-until = Hasta
editions-form-until-hint = Déjelo vacío si es un solo día o si no se conoce el final.
editions-form-told = Dónde se dice
editions-form-source = Dirección web de la fuente
editions-form-source-hint = La página que lo dice. Será un enlace para quienes lean.
editions-form-title = Qué es la fuente
editions-form-title-hint = Con palabras sencillas, por ejemplo: anuncio de las entidades anfitrionas.
editions-form-confidence = ¿Quién lo dice?
editions-form-high = La confederación o la entidad anfitriona
editions-form-medium = Otra persona o entidad
editions-form-recorded = Se dio a conocer el
editions-form-recorded-hint = Cuándo se anunció, si se sabe: un día, un mes o un año.
editions-form-note = Nota
editions-form-note-hint = Una o dos frases que necesiten quienes lean.
editions-form-review = Revisar
editions-review = Revíselo antes de que se guarde
editions-review-change = { $after } (antes: { $before })
editions-review-follows = Qué sucede después
editions-review-do = Registrar
editions-review-change-it = Cambiar algo
editions-follows-shown = La página de esta edición y la lista de conferencias lo muestran de inmediato.
editions-follows-news = Aparece entre las novedades y en los canales web.
editions-follows-calendar = Las fechas pasan al calendario que otras personas han incorporado al suyo.
editions-follows-taken-out = Los calendarios muestran la conferencia como cancelada.
editions-follows-apart = Queda junto a las demás cifras y no sustituye a ninguna.
editions-follows-end = Después de este paso no se puede registrar ningún otro.
editions-follows-kept = Queda en el registro. Nada se quita después.
flash-edition-recorded = Está registrado.

## Recording a figure

editions-count = Registrar una cifra
editions-count-title = { $title }: registrar una cifra
editions-count-lede = Lo previsto sigue en el registro cuando se cuenta algo. Se puede añadir una cifra y no se quita ninguna.
editions-form-figure = La cifra
editions-form-what = ¿De qué?
editions-form-basis = ¿En qué se apoya?
editions-form-close = ¿Qué exactitud tiene?
editions-form-value = Número
editions-form-value-hint = Un número entero en cifras, por ejemplo 350.

## Why something is not recorded

editions-refusal-over = Esta edición ha terminado. No puede seguir ningún otro paso.
editions-refusal-move = Esto no puede seguir al estado en que está la edición.
editions-refusal-state = El estado no corresponde a la última fecha registrada.
editions-refusal-until = El final es anterior al comienzo.
editions-refusal-until-alone = Indique también el comienzo o deje vacío el final.
editions-refusal-dates-needed = Indique las fechas: un día, un mes o un año.
editions-refusal-dates-forbidden = Deje vacías las fechas: este paso no tiene ninguna.
editions-refusal-is-move = Estas fechas quedan fuera de las anunciadas antes. Elija que se cambia a otras fechas.
editions-refusal-nothing-to-move = No se habían anunciado fechas, así que no hay ninguna que cambiar. Elija que se han anunciado las fechas.
editions-refusal-same-dates = Estas fechas ya constan.
editions-refusal-elsewhen = Estas fechas quedan fuera de las últimas anunciadas. Registre primero el cambio de fechas.
editions-refusal-future = Esta fecha está por venir, así que todavía no se ha podido celebrar.
editions-refusal-recorded-future = Esta fecha está por venir.
editions-refusal-recorded-order = El paso anterior se dio a conocer después de esa fecha.
editions-refusal-number = Use un número a partir de 1.
editions-refusal-number-taken = El número { $number } de esta serie ya consta.
editions-refusal-slug = Use minúsculas sin acentos, cifras y guiones que no vayan seguidos.
editions-refusal-slug-taken = Otra conferencia tiene esta dirección. Elija una distinta.
editions-refusal-became = Solo un número que queda sin conferencia puede haber pasado a ser otro.
editions-refusal-count-negative = Una cifra es cero o mayor.
editions-refusal-count-before = Solo se puede contar o comunicar algo después de celebrada la conferencia. Hasta entonces, elija «cifra prevista de antemano».
editions-refusal-not-confirmed = Lo que no está confirmado no se puede registrar como un hecho.
editions-refusal-choose-state = Elija qué ocurrió.
editions-refusal-choose-confidence = Elija quién lo dice.
editions-refusal-choose-what = Elija de qué es la cifra.
editions-refusal-choose-basis = Elija en qué se apoya.
editions-refusal-choose-close = Elija qué exactitud tiene.
editions-refusal-value = Escriba un número entero en cifras, como máximo 1000000; por ejemplo, 350.

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who } añadió la serie { $what }
fact-conferences-edition-added = { $who } añadió { $what }
fact-conferences-edition-called = { $who } registró una convocatoria de sede para { $what }
fact-conferences-edition-awarded = { $who } registró quién acoge { $what }
fact-conferences-edition-planned = { $who } registró fechas de { $what }
fact-conferences-edition-moved = { $who } registró el cambio de fechas de { $what }
fact-conferences-edition-cancelled = { $who } registró la cancelación de { $what }
fact-conferences-edition-held = { $who } registró la celebración de { $what }
fact-conferences-edition-not-held = { $who } registró que { $what } no se celebrará nunca
fact-conferences-edition-counted = { $who } registró una cifra de { $what }
fact-conferences-edition-changed = { $who } cambió el registro de { $what }
fact-conferences-sample-loaded = { $who } cargó las primeras conferencias
# dynamic: news-
news-conferences-edition-added = nueva entre las conferencias
news-conferences-edition-called = convocatoria de sede abierta
news-conferences-edition-awarded = sede elegida
news-conferences-edition-planned = fechas anunciadas
news-conferences-edition-moved = cambio de fechas
news-conferences-edition-cancelled = cancelada
news-conferences-edition-held = celebrada
news-conferences-edition-not-held = no se celebrará nunca
news-conferences-edition-counted = nueva cifra

## What there is for programs

api-subject-editions = Las conferencias, con el historial de sus fechas y sus cifras: abierto a todos
