## Agreements with partner organisations

workspace-agreements = Convenios
agreements-title = Convenios
agreements-lede = Qué se acordó con organizaciones socias, quién se ocupa de ello y cuándo se revisa.
agreements-all-lede = Todos los convenios con organizaciones socias. Primero, los que hay que revisar antes.
agreements-none = Todavía no hay ningún convenio.
agreements-new = Nuevo convenio
agreements-edit = Cambiar
agreements-edit-title = Convenio con { $name }
agreements-edit-lede = Lo que guarde queda como una nueva versión. Las anteriores se pueden seguir leyendo.
agreements-newer = Entretanto, otra persona guardó este convenio. Aquí se ve en qué difiere lo que usted escribió de lo que guardó esa persona. Si guarda de nuevo, lo suyo ocupa su lugar.
agreements-name = Título
agreements-name-help = Por ejemplo: memorando de entendimiento 2027.
agreements-with = Organización socia
agreements-with-help = La secretaría añade las organizaciones socias al registro.
agreements-of = En nombre de
agreements-purpose = Propósito
agreements-purpose-help = Lo que ambas partes quieren lograr juntas.
agreements-agreed = Qué se acordó
agreements-agreed-help = Quién hace qué y qué aporta cada parte.
agreements-starts = Primer día
agreements-starts-help = Déjelo vacío mientras el convenio se prepara.
agreements-starts-none = Aún sin fijar
agreements-ends = Último día
agreements-ends-help = Déjelo vacío si el convenio sigue hasta que alguien le ponga fin.
agreements-ends-none = Sigue
agreements-review-on = Revisar a más tardar
agreements-review-on-help = Quienes se ocupan de él reciben un recordatorio 30 días antes.
agreements-review-none = No hay día fijado
agreements-late = con retraso
agreements-state = Estado
agreements-state-prepared = En preparación
agreements-state-to-come = Por empezar
agreements-state-in-force = Vigente
agreements-state-over = Terminado
agreements-ours = Responsable por nuestra parte
agreements-theirs = Responsable por parte de la organización socia
agreements-advocate-help = La persona responsable se ocupa del convenio. Ejerce un cargo en esa parte.
agreements-nobody = Nadie
agreements-save = Guardar
agreements-deeds = Qué se hizo
agreements-deeds-none = Todavía no se ha anotado nada.
agreements-deed-day = Día
agreements-deed-text = Qué se hizo
agreements-deed-text-help = Por ejemplo: seminario web conjunto, 120 participantes.
agreements-next-review = Próxima revisión, a más tardar
agreements-next-review-help = Rellénelo si ambas partes acaban de revisar el convenio.
agreements-note = Anotar
agreements-states = Versiones guardadas
agreements-first = Primera versión
agreements-refusal-partner = Elija una organización socia.
agreements-refusal-starts = Un convenio con último día necesita un primer día.
agreements-refusal-review = Este día es anterior al primer día.
agreements-refusal-later = La próxima revisión tiene que ser posterior a la que está fijada ahora.
agreements-refusal-advocate = Esta persona no ejerce ahora ningún cargo en esa parte.
flash-agreement-saved = El convenio se guardó.
flash-agreement-noted = Se anotó.
task-agreement-review = Revisar el convenio «{ $title }»
task-agreement-review-action = Abrirlo
sheet-agreement = Convenio: { $note }
# dynamic: fact-
fact-registry-agreement-made = { $who } creó un convenio con { $what }
fact-registry-agreement-changed = { $who } cambió un convenio con { $what }
fact-registry-agreement-noted = { $who } anotó lo que se hizo con { $what }
fact-registry-agreement-reviewed = { $who } revisó un convenio con { $what }
fact-registry-agreement-paper-added = { $who } añadió un documento a un convenio con { $what }
fact-registry-agreement-paper-removed = { $who } quitó un documento de un convenio con { $what }
mail-agreement-advocate-subject = Usted se ocupa de un convenio con { $body }
mail-agreement-advocate = Se le nombró responsable de un convenio con { $body }.

    Usted ve lo que se acordó, anota lo que se hace y recibe un recordatorio cuando hay que revisarlo.
mail-agreement-advocate-button = Abrir el convenio
mail-agreement-review-subject = Por revisar: convenio con { $body }
mail-agreement-review = El convenio con { $body } se ha de revisar a más tardar el { $day }.

    Hable con la otra parte sobre lo que se hizo y lo que debe seguir. Después anótelo, con el día de la próxima revisión.
mail-agreement-review-button = Abrir el convenio
