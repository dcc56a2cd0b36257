## Webhooks

hooks-title = Webhooks
hooks-lede = Programas de otros a los que se avisa cuando aquí ocurre algo. Lo que se envía contiene identificadores y ningún nombre; va firmado, para que quien lo recibe sepa que viene de aquí.
hooks-how = Cómo lo comprueban quienes reciben
hooks-none = Todavía no hay ningún webhook
hooks-none-text = Añada uno y se le avisará de lo que ocurra desde entonces.
hooks-new-title = Añadir un webhook
hooks-add = Añadir el webhook
hooks-edit-title = Cambiar dirección y tipos
hooks-save = Guardar
hooks-one-title = Webhook
hooks-address = Dirección
hooks-address-help = Empieza por https://. En esta máquina, para probar, también se acepta http://.
hooks-kinds = De qué se le avisa
hooks-kinds-help = No elija nada para todo, también para los tipos que traigan versiones nuevas.
hooks-all-kinds = Todo
hooks-some-kinds = { $count ->
    [one] un tipo de hecho
   *[other] { $count } tipos de hechos
}
hooks-kind-test = Solo una prueba
hooks-since = Añadido
hooks-state = Estado
hooks-state-on = Activo
hooks-state-off = Inactivo
hooks-state-paused = En pausa
hooks-paused-text = Durante un día no aceptó nada, o dijo que ya no existe. Vea abajo qué respondió, haga que lo arreglen y actívelo: lo que no se le dijo, sigue.
hooks-reached = Entradas del diario a las que ha llegado
hooks-test = Enviar una prueba
hooks-on = Activar
hooks-off = Desactivar
hooks-rotate = Hacer un secreto nuevo
hooks-two-secrets = Se hizo un secreto nuevo. Durante un día, todo va firmado con los dos.
hooks-secret-title = El secreto del webhook
hooks-secret-lede = Se muestra esta única vez. Déselo a quien lleva el receptor, de un modo que nadie más lea.
hooks-secret-use = Con él, el receptor comprueba que lo que llega se envió desde aquí. Si se pierde, haga uno nuevo; durante un día firman los dos.
hooks-remove-title = Quitar el webhook
hooks-remove = Quitar
hooks-remove-text = Ya no se le avisa de nada, y lo que aún espera no se envía.
hooks-sent = Lo que se envió
hooks-sent-note = Los cincuenta más recientes. Lo aceptado se muestra treinta días.
hooks-sent-none = Nada todavía. Envíe una prueba.
hooks-fact = Qué ocurrió
hooks-entry = entrada { $number }
hooks-answer = Qué respondió
hooks-again = Enviar de nuevo
hooks-delivery-waiting = En espera
hooks-delivery-sent = Aceptado
hooks-delivery-failed = No aceptado
hooks-came = respondió { $status } en { $took } ms
hooks-came-private = no se envió: la dirección lleva a una red propia
hooks-came-slow = sin respuesta en diez segundos
hooks-came-away = no se pudo alcanzar
hooks-refusal-address = Escriba una dirección que empiece por https://, sin usuario y sin #. Solo en esta máquina puede empezar por http://.
hooks-refusal-kind = Elija entre los tipos de abajo.
hooks-refusal-many = Ya hay { $most } webhooks. Quite antes uno.
hooks-refusal-off = El webhook está inactivo. Actívelo antes.
flash-hook-saved = El webhook se cambió.
flash-hook-sending = Se está enviando. Vuelva a cargar la página para ver qué respondió.
flash-hook-on = El webhook está activo. Lo que no se le dijo, sigue.
flash-hook-off = El webhook está inactivo.
flash-hook-removed = El webhook se quitó.
job-platform-hook-send = Avisar a un webhook de lo que ocurrió
fact-platform-hook-added = { $who } añadió un webhook
fact-platform-hook-changed = { $who } cambió un webhook
fact-platform-hook-on = { $who } activó un webhook
fact-platform-hook-off = { $who } desactivó un webhook
fact-platform-hook-paused = { $who } puso en pausa un webhook que no aceptaba nada
fact-platform-hook-removed = { $who } quitó un webhook
task-hook-paused = { $count ->
    [one] Un webhook quedó en pausa: no aceptó nada durante un día
   *[other] { $count } webhooks quedaron en pausa: no aceptaron nada durante un día
}
task-hook-paused-action = Ver qué respondió
