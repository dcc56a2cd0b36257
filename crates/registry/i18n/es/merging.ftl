## Merging two records of one person

merging-title = Fusionar la ficha de { $name } con otra
merging-which-lede = Una persona puede estar dos veces en el registro. Indique qué otra ficha es de la misma persona; verá las dos una al lado de la otra antes de que ocurra nada.
merging-with = Dirección de correo electrónico de la otra ficha
merging-with-help = Una dirección que tenga la otra ficha.
merging-look = Ver las dos
merging-lede = Mire las dos fichas. Una queda, con todo lo de ambas; la otra está vacía desde entonces y lleva a ella.
merging-stays = Qué ficha queda
merging-stays-help = Su página conserva la dirección. Lo que ocurrió con cualquiera de las dos sigue constando.
merging-record = { $name }, { $addresses }
merging-this = Esta ficha
merging-other = La otra ficha
merging-languages = Idiomas
merging-same = Igual en ambas
merging-seen = En cuanto a quién puede ver el nombre y las direcciones, vale la más restringida de las dos elecciones. La persona puede ampliarla de nuevo.
merging-everything = Lo que tiene cada ficha
merging-what = Qué
merging-becomes = Qué será de ello
merging-moves = Queda
merging-ends = Termina en la ficha que desaparece
merging-joined = Los mandatos de un mismo cargo que coinciden en el tiempo pasan a ser uno:
merging-mandates-joined = { $role }, { $body }: del { $starts } al { $ends }
merging-mutual = { $count ->
    [one] Un vínculo entre las dos fichas desaparece, pues nadie tiene un vínculo consigo.
   *[other] { $count } vínculos entre las dos fichas desaparecen, pues nadie tiene un vínculo consigo.
}
merging-text = Todo lo que nombra a la ficha que desaparece nombra desde entonces a la otra. Las sesiones de sus navegadores se cierran, los enlaces que están en camino dejan de valer, y también los tokens de ambas. Esto no se puede deshacer.
merging-do = Fusionar las dos fichas
merging-newer = Una de las dos fichas se cambió mientras usted las miraba. No se hizo nada. Mire las dos de nuevo:
merging-registry-mandate-person = Mandatos
merging-registry-address-person = Direcciones de correo electrónico
merging-registry-passkey-person = Llaves de acceso
merging-registry-openid-person = Servicios con los que entrar
merging-registry-session-person = Navegadores con la sesión abierta
merging-registry-token-person = Tokens para programas
merging-registry-body-version-person = Versiones guardadas de páginas
merging-registry-tie-person = Vínculos que declaró
merging-registry-tie-other = Vínculos con esta persona que declararon otras
merging-registry-person-became = Fichas fusionadas antes
merging-registry-offer-person = Cargos que se le ofrecieron
merging-registry-offer-offered-by = Cargos que ofreció
merging-registry-document-person = Documentos que añadió
merging-registry-import-person = Tablas que importó
merging-registry-application-person-person = Solicitudes que escribe
merging-registry-application-word-person = Preguntas y comentarios sobre solicitudes
merging-registry-application-answer-person = Respuestas a preguntas sobre solicitudes
merging-registry-admission-step-person = Pasos que concluyó
merging-registry-companion-asked-by = Acompañamientos que pidió
merging-registry-support-tick-person = Puntos que marcó
merging-registry-support-entry-person = Anotaciones sobre el apoyo a redes
merging-registry-membership-person = Membresías
merging-registry-member-network-person = Redes a través de las que es miembro
merging-registry-member-word-person = Palabras con las que se le encuentra en el directorio
merging-registry-belonging-person = Redes a través de las que fue miembro, y cuándo
merging-registry-correction-person = Rectificaciones que pidió
merging-registry-correction-answered-by = Rectificaciones a las que respondió
merging-registry-agreement-ours = Convenios de los que se ocupa
merging-registry-agreement-theirs = Convenios de los que se ocupa por un socio
merging-registry-agreement-version-person = Versiones guardadas de convenios
merging-registry-agreement-deed-person = Notas que hizo en convenios
merging-registry-mailing-writer = Circulares que escribió
merging-registry-mailing-approver = Circulares que aprobó
merging-registry-mailing-recipient-person = Circulares que se le enviaron
merging-registry-report-answer-person = Respuestas que escribió en informes
merging-registry-aim-value-person = Valores que anotó para objetivos
merging-registry-aim-link-person = Lo que anotó como contribución a objetivos
merging-refusal-self = Esta es la misma ficha. Elija otra.
merging-refusal-own = Esta es su propia ficha. Haga que sea la que queda, o pídaselo a otra persona de la secretaría.
merging-refusal-nobody = Ninguna ficha tiene esta dirección.
merging-refusal-gone = De una de las dos fichas ya no se guarda nada: se borró o ya se fusionó. No se hizo nada.
merging-refusal-stays = Elija qué ficha queda.
merging-refusal-field = Elija una de las dos.
flash-persons-merged = Las dos fichas son una.
fact-registry-persons-merged = { $who } fusionó dos fichas de una misma persona: { $what }
fact-registry-mandates-joined = { $who } reunió en uno mandatos que coincidían en el tiempo: { $what }

## Doubles

doubles-title = Fichas que pueden ser de una misma persona
doubles-lede = Pares de fichas con nombres o direcciones parecidos, primero los más probables. Mire cada par: fusione las dos o diga que son dos personas. Eso se recuerda.
doubles-search = Buscar de nuevo
doubles-searching = La búsqueda está pedida y se hace en segundo plano. Vuelva dentro de un momento.
doubles-searched = Última búsqueda el { $at }, entre { $persons ->
    [one] una persona
   *[other] { $persons } personas
}; { $pairs ->
    [0] no se encontró ningún par
    [one] se encontró un par
   *[other] se encontraron { $pairs } pares
}.
doubles-never = Todavía no se ha buscado.
doubles-none = No hay ningún par en esta lista
doubles-none-text = Busque de nuevo cuando se hayan añadido personas.
doubles-pair = Las dos fichas
doubles-why = Por qué
doubles-score = Probabilidad
doubles-do = Acciones
doubles-merge = Ver las dos
doubles-apart = Son dos personas
doubles-score-of = { $score } de 100
doubles-name = mismo nombre
doubles-name-order = mismas partes del nombre en otro orden
doubles-latin = mismo nombre en letras latinas
doubles-near = nombres que difieren en una letra
doubles-address = misma dirección salvo puntos, signo más y mayúsculas
doubles-address-related = misma dirección en un dominio relacionado
doubles-work = Buscar fichas de una misma persona
flash-doubles-asked = La búsqueda está pedida. Sus resultados aparecerán aquí dentro de un momento.
flash-doubles-apart = Se recuerda que son dos personas.
fact-registry-persons-apart = { $who } hizo constar que son dos personas: { $what }
persons-merge = Fusionar con otra ficha
persons-doubles = Fichas de una misma persona
