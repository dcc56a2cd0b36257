## The room of a network

support-room = Apoyo
support-lede = Quién acompaña a una red nueva, qué ha hecho la red, qué se le ofreció y qué usó. Esta página la ven la red, las redes que la acompañan y la secretaría.
support-companions = Redes acompañantes
support-companions-note = Una red establecida que sabe cómo se hace.
support-companions-none = Nadie acompaña a esta red.
support-nobody = No queda ninguna red establecida a la que preguntar.
support-companion = Red
support-companion-help = Quien habla por ella recibe un mensaje y dice sí o no.
support-ask = Pedirle que acompañe
support-silent = Nadie habla ahora por estas redes, así que no se les puede preguntar: { $names }.
support-silent-asked = Nadie habla ahora por esta red. Nadie puede responder.
support-accompanies = Redes a las que acompaña
support-accompanies-none = No acompaña a ninguna red.
support-accept = Aceptar
support-decline = No aceptar
support-end = Terminar
support-end-title = Terminar el acompañamiento: { $name }
support-end-text = La red acompañante ya no ve la página de la red nueva. Quienes hablan por la otra red reciben un mensaje; si lo termina la secretaría, lo reciben las dos redes. Lo anotado se conserva. Esto no se puede deshacer; se puede pedir de nuevo.
support-recall = Retirar la solicitud
support-recall-title = Retirar la solicitud: { $name }
support-recall-text = Quienes hablan por la red a la que se preguntó reciben un mensaje. Esto no se puede deshacer; se puede pedir de nuevo.
support-since = desde el { $day }
support-checklist = Lista de comprobación
support-checklist-none = La secretaría todavía no ha hecho una lista de comprobación.
support-done-of = Hecho: { $done } de { $all }
support-done = Hecho
support-open = Pendiente
support-ticked = { $day }, por { $body }
support-resource = Ayuda para esto
support-tick = Marcar como hecho
support-untick = Marcar como pendiente
support-log = Ofrecido y usado
support-log-note = Lo anotan la red, las redes que la acompañan y la secretaría.
support-log-none = Nada por ahora
support-kind = Qué es
support-offered = Ofrecido
support-used = Usado
support-what = Con palabras
support-what-help = Un curso, una plantilla, una hora de asesoramiento. No nombre a personas.
support-day = Día
support-log-add = Añadir
support-entry-note = { $day }, por { $body }

# dynamic: companion-
companion-asked = Por responder
companion-accepted = Acompaña
companion-declined = No aceptó
companion-ended = Terminado

## The secretariat

office-support = Redes nuevas
office-support-lede = Redes en camino; primero, las que nadie acompaña.
office-support-none = No hay ninguna red en camino.
support-alone = Sin acompañamiento
support-alone-count = { $count ->
    [one] Nadie acompaña a una de las redes.
   *[other] Nadie acompaña a { $count } redes.
}
support-asked-one = { $name } (por responder)
support-last = { $count ->
    [one] Una anotación, del { $day }
   *[other] { $count } anotaciones, la última del { $day }
}
support-checklist-set = Preparar la lista de comprobación
settings-support = Lista de comprobación para redes nuevas
settings-support-note = Lo que hace una red nueva, con un enlace a lo que ayuda.
support-items-help = Los lugares vacíos se omiten. Un punto conserva sus marcas cuando usted cambia las palabras.
support-item-number = Punto { $number }
support-item = Lo que hay que hacer
support-item-link = Enlace a lo que ayuda

## What is said

flash-companion-asked = Se ha preguntado a la red.
flash-companion-answered = La respuesta se envió.
flash-companion-ended = El acompañamiento terminó.
flash-companion-recalled = La solicitud se retiró.
flash-support-logged = Se anotó.

support-refusal-move = Entretanto, alguien respondió o puso fin a esto.
support-refusal-answer = Solo responde la red a la que se preguntó.
support-refusal-status = Solo se apoya a una red que está en camino.
support-refusal-companion = Elija una red establecida.
support-refusal-silent = Nadie habla ahora por esta red, así que nadie se enteraría de la petición. Elija otra o pregunte a la secretaría.
support-refusal-twice = A esta red ya se le preguntó.
support-refusal-many = { $most ->
    [one] A una red la acompaña como máximo { $most } red a la vez.
   *[other] A una red la acompañan como máximo { $most } redes a la vez.
}
support-refusal-entries = { $most ->
    [one] La lista ya tiene { $most } anotación.
   *[other] La lista ya tiene { $most } anotaciones.
}
support-refusal-day = Ponga un día que no esté en el futuro.

task-companion-asked = Una red nueva les pide que la acompañen
task-companion-asked-action = Responder

# dynamic: fact-
fact-registry-companion-asked = { $who } pidió a una red que acompañara a otra nueva
fact-registry-companion-moved = { $who } respondió sobre el acompañamiento de una red nueva o le puso fin
fact-registry-support-ticked = { $who } cambió la lista de comprobación de una red nueva
fact-registry-support-logged = { $who } anotó un apoyo a una red nueva

# dynamic: mail-
mail-companion-asked-subject = { $body } pide a su red que la acompañe
mail-companion-asked = { $body } es una red nueva. Pide a su red que la acompañe en su camino. Diga sí o no en el espacio de su red.
mail-companion-asked-button = Responder
mail-companion-accepted-subject = { $body } acompaña a su red
mail-companion-accepted = { $body } dijo que sí: acompaña a su red desde ahora.
mail-companion-accepted-button = Ver
mail-companion-declined-subject = { $body } no puede acompañar a su red
mail-companion-declined = { $body } dijo que no. Puede preguntar a otra red.
mail-companion-declined-button = Preguntar a otra
mail-companion-ended-subject = Terminó el acompañamiento entre su red y { $body }
mail-companion-ended = El acompañamiento entre su red y { $body } ha terminado.
mail-companion-ended-button = Ver
mail-companion-recalled-subject = Se retiró la solicitud de acompañamiento entre su red y { $body }
mail-companion-recalled = Se retiró la solicitud de acompañamiento entre su red y { $body }. Ya no hay nada que responder.
mail-companion-recalled-button = Ver
