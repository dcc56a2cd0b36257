## What tokens may be used for, and what programs are told

scope-persons-read = Leer las personas con sus direcciones (solo la secretaría)
scope-persons-write = Añadir y corregir personas y sus direcciones (solo la secretaría)
scope-mandates-read = Leer quién actúa por qué entidad (solo la secretaría)
scope-mandates-write = Dar y terminar mandatos (solo la secretaría)
scope-memberships-read = Leer quién es miembro, desde cuándo y por qué redes (solo la secretaría)
scope-applications-read = Leer las solicitudes para ser una red, con sus pasos (solo la secretaría)
scope-agreements-read = Leer los convenios que usted puede ver
mandates-refusal-person = Nombre a una persona por su identificador.
bodies-refusal-no-name = Una entidad tiene un nombre en al menos un idioma.

## What there is for programs

api-subject-bodies = La confederación, sus redes, grupos y socios: abierto a todos
api-subject-reports = Los informes publicados de las entidades, con sus respuestas: abierto a todos
api-subject-objectives = Los objetivos que muestran las entidades, con sus indicadores y hasta dónde han llegado: abierto a todos
api-subject-agreements = Los convenios con organizaciones socias: para quienes son de una de las partes y para la secretaría
api-subject-persons = Las personas con sus direcciones: para la secretaría
api-subject-mandates = Quién actúa por qué entidad: para la secretaría
api-subject-memberships = Los miembros individuales, desde cuándo y por qué redes: para la secretaría
api-subject-applications = Las solicitudes para ser una red, con sus pasos: para la secretaría
