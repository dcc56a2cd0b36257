## What tokens may be used for, and what programs are told

scope-persons-read = Personen mit ihren Adressen lesen (nur Sekretariat)
scope-persons-write = Personen und ihre Adressen hinzufügen und berichtigen (nur Sekretariat)
scope-mandates-read = Lesen, wer für welche Organisation handelt (nur Sekretariat)
scope-mandates-write = Mandate erteilen und beenden (nur Sekretariat)
mandates-refusal-person = Nennen Sie eine Person mit ihrer Kennung.
bodies-refusal-no-name = Eine Organisation hat in mindestens einer Sprache einen Namen.
