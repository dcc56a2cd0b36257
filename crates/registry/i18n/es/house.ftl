## Letters of the register

letters-work = Mensaje a una persona
letters-somebody = alguien
letters-greeting = Hola, { $name }:
letters-why = Recibe este mensaje por lo que hace con { $site }.
letters-what = Lo que se decidió: { $what }
letters-period = Período: { $days }
rounds-work = Buscar lo que termina y lo que se retrasa
traces-work = Borrar los rastros de una persona cuyos datos se borraron

## Settings

office-settings = Configuración
settings-title = Configuración
settings-lede = Lo que vale para todo el registro. Un cambio vale desde ahora; lo hecho antes queda como está.
settings-mandates = Mandatos
settings-mandates-note = Qué funciones tiene cada tipo de entidad, cuántas personas pueden ejercerlas y cuándo se recuerda el fin.
flash-settings-saved = La configuración se guardó.
fact-registry-settings-changed = { $who } cambió la configuración: { $what }

## Documents

documents-title = Documentos
documents-none = No hay documentos.
documents-add = Añadir el documento
documents-file = Archivo
documents-file-help = PDF, texto, imágenes, documentos de oficina; como máximo { $most } MB.
documents-remove = Quitar
documents-note = { $day }, { $size } kB
documents-refusal-kind = Este tipo de archivo no se acepta. Elija uno de estos: { $kinds }.
documents-refusal-holds = El contenido del archivo no corresponde a su nombre. Guárdelo de nuevo en uno de los tipos que se aceptan.
documents-refusal-macros = El documento contiene macros u otros programas, o no se puede examinar. Guárdelo sin ellos o como PDF.
documents-refusal-name = El archivo necesita un nombre de { $most } caracteres como máximo.
documents-refusal-empty = El archivo está vacío.
documents-refusal-bytes = El archivo tiene { $size } MB. Se aceptan como máximo { $most } MB.
documents-refusal-many = Ya hay { $most } documentos. Quite antes uno.
documents-refusal-none = Elija un archivo.
flash-document-added = El documento se añadió.
flash-document-removed = El documento se quitó.

## The workspace of a body

workspace-nav = Espacios de esta entidad
workspace-page = Página
workspace-people = Personas

## Tasks

task-offer = Se le ofrece un cargo: { $role }
task-offer-action = Responder
task-offer-bounced = Su mensaje sobre el cargo de { $role } no llega
task-offer-bounced-action = Ver el ofrecimiento
task-offer-handover = Leer y confirmar lo que le traspasan ({ $role })
task-offer-handover-action = Abrir la hoja
task-offer-unheld = Nadie habla por esta entidad
task-offer-unheld-action = Ver sus personas
task-mandate-ends-hand-over = Traspasar el cargo
traces-files-work = Eliminar archivos a los que ya nada remite
settings-retention = Plazos de conservación
settings-retention-note = Después de cuántos días se borran enlaces, sesiones, mensajes, ofrecimientos y notas.
