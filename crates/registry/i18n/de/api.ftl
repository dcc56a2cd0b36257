## What tokens may be used for, and what programs are told

scope-persons-read = Personen mit ihren Adressen lesen (nur Sekretariat)
scope-persons-write = Personen und ihre Adressen hinzufügen und berichtigen (nur Sekretariat)
scope-mandates-read = Lesen, wer für welche Organisation handelt (nur Sekretariat)
scope-mandates-write = Mandate erteilen und beenden (nur Sekretariat)
scope-memberships-read = Lesen, wer seit wann und durch welche Netzwerke Mitglied ist (nur Sekretariat)
scope-applications-read = Anträge, ein Netzwerk zu werden, mit ihren Schritten lesen (nur Sekretariat)
scope-agreements-read = Die Vereinbarungen lesen, die Sie sehen dürfen
mandates-refusal-person = Nennen Sie eine Person mit ihrer Kennung.
bodies-refusal-no-name = Eine Organisation hat in mindestens einer Sprache einen Namen.

## What there is for programs

api-subject-bodies = Die Konföderation, ihre Netzwerke, Gruppen und Partner: offen für alle
api-subject-reports = Veröffentlichte Berichte der Organisationen mit ihren Antworten: offen für alle
api-subject-objectives = Ziele, die Organisationen zeigen, mit ihren Messgrößen und dem Stand: offen für alle
api-subject-agreements = Vereinbarungen mit Partnerorganisationen: für beide Seiten und das Sekretariat
api-subject-persons = Personen mit ihren Adressen: für das Sekretariat
api-subject-mandates = Wer für welche Organisation handelt: für das Sekretariat
api-subject-memberships = Einzelmitglieder, seit wann und durch welche Netzwerke: für das Sekretariat
api-subject-applications = Anträge, ein Netzwerk zu werden, mit ihren Schritten: für das Sekretariat
