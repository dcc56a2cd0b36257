## The API, for people

shell-api = Para programas
api-title = Para programas: la API
api-lede = Lo que dicen estas páginas también lo pueden leer los programas, y con un token pueden cambiarlo. No hace falta ningún servicio de pago.
api-start = Por dónde empezar
api-start-text = Los datos públicos no necesitan token. Toda dirección empieza por /api/v1 y responde con JSON en UTF-8. El documento en OpenAPI 3.1 nombra cada dirección, campo y regla; con él se pueden crear herramientas.
api-document = El documento (OpenAPI 3.1)
api-subjects = Qué hay
api-subjects-text = Cada una de estas direcciones es una lista, y cada cosa tiene en ella su propia dirección. Lo que las páginas no le muestran tampoco está aquí para usted.
api-tokens = Tokens
api-tokens-text = Un token actúa por la persona que lo hizo: puede lo que esta persona puede en ese momento, y de ello solo lo que nombran sus alcances. Hágalo en su propia página, después de iniciar sesión; se muestra una sola vez. Dele pocos alcances y pocos días, guárdelo donde guarda sus contraseñas y revóquelo cuando nadie lo necesite. Los cargos que reciba después de crearlo no cuentan para él.
api-tokens-make = Hacer un token
api-lists = Listas
api-lists-text = Una lista viene en páginas de cincuenta. "items" las contiene y "next" es la dirección de las siguientes; la cabecera Link dice lo mismo. Donde "next" está vacío, la lista ha terminado. Los filtros son parámetros de la dirección. El que no se entiende se dice (400), nunca se pasa por alto.
api-changes = Cambios
api-changes-text = Un cambio dice sobre qué estado se hizo, para que dos que escriben a la vez no se deshagan el trabajo. Los campos que se omiten quedan como están.
api-tags-text = Toda respuesta tiene un ETag. Devuélvalo como If-None-Match y recibirá 304 sin cuerpo mientras nada cambie. Envíelo como If-Match con un cambio, y el cambio se hace solo sobre ese estado; si no, recibe 412. En lugar de If-Match puede nombrar "version"; entonces la respuesta es 409.
api-once = Enviado dos veces, hecho una
api-once-text = Una línea puede cortarse antes de que llegue la respuesta. Dé a cada cambio una clave propia en la cabecera Idempotency-Key: de 16 a 200 letras, cifras y los signos . _ : - como un UUID. Así puede enviar el mismo cambio hasta tener respuesta, y se hace una sola vez.
api-once-answers = Durante 24 horas, cada repetición con el mismo token y la misma clave recibe la primera respuesta, marcada con Idempotency-Replayed. La misma clave con otra petición se rechaza (422). Mientras la primera aún se hace, la respuesta es 409: espere un momento y envíela de nuevo. Si la máquina se detuvo a la mitad, no se cambió nada, y el siguiente intento lo hace.
api-errors = Errores
api-errors-text = Los errores llegan como problem+json (RFC 9457) con un título, un estado y qué hacer, en el idioma que pida con Accept-Language. Los campos que incumplen una regla se nombran en "errors", todos a la vez. Para quien no puede ver una cosa, es como si no existiera (404).
api-webhooks = Webhooks
api-webhooks-text = La secretaría puede nombrar direcciones a las que se avisa cuando ocurre algo: un POST por cada hecho, con su tipo, su hora y los identificadores de aquello de lo que trata, en el orden del diario. No contiene nombres ni direcciones de personas; pida a la API lo que pueda ver.
api-webhooks-sign = Cada uno va firmado como describe Standard Webhooks: webhook-id, webhook-timestamp y webhook-signature. Calcule la firma sobre el cuerpo tal como llegó, compárela con cada una de las de la cabecera y rechace lo que tenga más de cinco minutos.
api-webhooks-again = Responda con un estado de 200 a 299 en diez segundos. Si no, se envía de nuevo, cada vez más tarde, durante un día; después el webhook queda en pausa y se avisa a la secretaría. El mismo hecho puede llegar dos veces: su webhook-id es el mismo.

failure-changed = Cambió entretanto
failure-changed-text = No se cambió nada. Está en otro estado que el que nombra If-Match. Pídalo de nuevo y haga su cambio sobre lo que hay ahora.
failure-unconditional = ¿Sobre qué estado?
failure-unconditional-text = No se cambió nada. Diga sobre qué estado se hizo el cambio: con If-Match y el ETag, o con la versión.
refusal-idempotency-key = La Idempotency-Key no es válida: se necesitan de 16 a 200 letras, cifras y los signos . _ : -
refusal-idempotency-another = Esta clave es de otra petición. Tome una nueva.
refusal-idempotency-running = El mismo cambio se está haciendo en este momento. Espere y envíelo de nuevo.
refusal-language-code = Ningún idioma tiene el código { $code }.
refusal-country-code = Ningún país tiene el código { $code }.
refusal-too-many = Se aceptan como máximo { $most }.
