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
# dynamic: status-
status-established = Establecida
status-emerging = Emergente
status-active = En activo
status-closed = Ya sin actividad
status-partner = Socia

## Front page

home-heading = Las profesiones de la salud trabajan mejor cuando aprenden juntas
home-lede = Redes independientes de todos los continentes trabajan aquí unas junto a otras: aprenden unas de otras, se reúnen en una conferencia y conservan lo que se sabe en este campo.
home-networks = { $established ->
    [one] Una red establecida
   *[other] { $established } redes establecidas
} y { $emerging ->
    [0] ninguna emergente
    [one] una emergente
   *[other] { $emerging } emergentes
}.
home-all-networks = Ver todas las redes

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
bodies-until-date = hasta el { $date }
bodies-unknown = no consta
bodies-country = País
bodies-language = Idioma
bodies-languages = Idiomas
bodies-languages-help = Códigos de la norma ISO 639, por ejemplo: en, fr, ar.
bodies-countries = Países
bodies-countries-help = Códigos de la norma ISO 3166, por ejemplo: NO, SE, DK.
bodies-begins = El nombre empieza por
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
bodies-objective-period = Período
bodies-objective-text = Objetivo
bodies-holders = Cargos
bodies-holders-note = Un nombre solo se muestra si su titular lo acepta
bodies-holders-none = Aquí no consta ningún mandato.
bodies-holder-unnamed = nombre no publicado
bodies-moments = Qué ha ocurrido
bodies-edit = Editar esta página
bodies-edit-title = Editar la página de { $name }
bodies-edit-lede = Lo que se guarda es público de inmediato. Se conservan todas las versiones guardadas y cualquiera puede ver qué ha cambiado.
bodies-other-languages = En otros idiomas
bodies-in-language = { $label } ({ $language })
bodies-remark = ¿Qué ha cambiado?
bodies-remark-help = Una frase para quienes lean el historial.
bodies-save = Guardar la página
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
bodies-new-title = Añadir una entidad
bodies-new-lede = Una red, un grupo o una organización socia. Puede escribir ahora su página o dejarlo para quienes tengan cargo en ella.
bodies-add = Añadir al registro
office-bodies-lede = Todas las entidades del registro.
bodies-refusal-kind = Elija un tipo.
bodies-refusal-status = Elija un estado que corresponda a este tipo.
bodies-refusal-slug = Use minúsculas sin acentos, cifras y guiones que no vayan seguidos.
bodies-refusal-slug-taken = Otra entidad tiene esta dirección. Elija una distinta.
bodies-refusal-language = «{ $code }» no es un código de idioma.
bodies-refusal-country = «{ $code }» no es un código de país.
flash-body-saved = La página está guardada.
flash-body-unchanged = No había ningún cambio, así que no se guardó nada.
flash-body-added = La entidad está en el registro.

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

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } añadió { $what } al registro
fact-registry-body-edited = { $who } cambió la página de { $what }
fact-registry-sample-loaded = { $who } cargó los primeros datos
# dynamic: news-
news-registry-body-added = nueva incorporación al registro
news-registry-body-edited = página modificada
