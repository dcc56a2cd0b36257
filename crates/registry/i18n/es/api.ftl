## What tokens may be used for, and what programs are told

scope-persons-read = Leer las personas con sus direcciones (solo la secretaría)
scope-persons-write = Añadir y corregir personas y sus direcciones (solo la secretaría)
scope-mandates-read = Leer quién actúa por qué entidad (solo la secretaría)
scope-mandates-write = Dar y terminar mandatos (solo la secretaría)
mandates-refusal-person = Nombre a una persona por su identificador.
bodies-refusal-no-name = Una entidad tiene un nombre en al menos un idioma.
