## Agreements with partner organisations

workspace-agreements = Vereinbarungen
agreements-title = Vereinbarungen
agreements-lede = Was mit Partnerorganisationen vereinbart ist, wer es betreut und wann es überprüft wird.
agreements-all-lede = Alle Vereinbarungen mit Partnerorganisationen. Was zuerst zu überprüfen ist, steht oben.
agreements-none = Es gibt noch keine Vereinbarung.
agreements-new = Neue Vereinbarung
agreements-edit = Ändern
agreements-edit-title = Vereinbarung mit { $name }
agreements-edit-lede = Was Sie speichern, bleibt als neue Version erhalten. Frühere Versionen bleiben lesbar.
agreements-newer = Inzwischen hat jemand anderes diese Vereinbarung gespeichert. Hier steht, worin sich Ihre Eingaben vom Gespeicherten unterscheiden. Wenn Sie noch einmal speichern, treten Ihre Eingaben an dessen Stelle.
agreements-name = Titel
agreements-name-help = Zum Beispiel: Absichtserklärung 2027.
agreements-with = Partner
agreements-with-help = Partnerorganisationen nimmt das Sekretariat ins Register auf.
agreements-of = Im Namen von
agreements-purpose = Zweck
agreements-purpose-help = Was beide Seiten gemeinsam erreichen wollen.
agreements-agreed = Was vereinbart ist
agreements-agreed-help = Wer was tut und was jede Seite beiträgt.
agreements-starts = Erster Tag
agreements-starts-help = Lassen Sie das Feld leer, solange die Vereinbarung vorbereitet wird.
agreements-starts-none = Noch nicht festgelegt
agreements-ends = Letzter Tag
agreements-ends-help = Lassen Sie das Feld leer, wenn die Vereinbarung gilt, bis jemand sie beendet.
agreements-ends-none = Läuft weiter
agreements-review-on = Zu überprüfen bis
agreements-review-on-help = Wer die Vereinbarung betreut, wird 30 Tage vorher erinnert.
agreements-review-none = Kein Tag festgelegt
agreements-late = überfällig
agreements-state = Status
agreements-state-prepared = In Vorbereitung
agreements-state-to-come = Künftig
agreements-state-in-force = Gültig
agreements-state-over = Beendet
agreements-ours = Betreuung auf unserer Seite
agreements-theirs = Betreuung auf der Seite des Partners
agreements-advocate-help = Diese Person betreut die Vereinbarung und hat ein Amt auf dieser Seite.
agreements-nobody = Niemand
agreements-save = Speichern
agreements-deeds = Was getan wurde
agreements-deeds-none = Noch ist nichts notiert.
agreements-deed-day = Tag
agreements-deed-text = Was getan wurde
agreements-deed-text-help = Zum Beispiel: gemeinsames Webinar, 120 Teilnehmende.
agreements-next-review = Das nächste Mal zu überprüfen bis
agreements-next-review-help = Füllen Sie dies aus, wenn beide Seiten die Vereinbarung gerade überprüft haben.
agreements-note = Notieren
agreements-states = Gespeicherte Versionen
agreements-first = Erste Version
agreements-refusal-partner = Wählen Sie eine Partnerorganisation.
agreements-refusal-starts = Eine Vereinbarung mit letztem Tag braucht einen ersten Tag.
agreements-refusal-review = Dieser Tag liegt vor dem ersten Tag.
agreements-refusal-later = Das nächste Mal muss nach dem Tag liegen, der jetzt festgelegt ist.
agreements-refusal-advocate = Diese Person hat derzeit kein Amt auf dieser Seite.
flash-agreement-saved = Die Vereinbarung ist gespeichert.
flash-agreement-noted = Es ist notiert.
task-agreement-review = Vereinbarung „{ $title }“ überprüfen
task-agreement-review-action = Vereinbarung öffnen
sheet-agreement = Vereinbarung: { $note }
# dynamic: fact-
fact-registry-agreement-made = { $who } hat eine Vereinbarung mit { $what } angelegt
fact-registry-agreement-changed = { $who } hat eine Vereinbarung mit { $what } geändert
fact-registry-agreement-noted = { $who } hat notiert, was mit { $what } getan wurde
fact-registry-agreement-reviewed = { $who } hat eine Vereinbarung mit { $what } überprüft
fact-registry-agreement-paper-added = { $who } hat einer Vereinbarung mit { $what } ein Dokument hinzugefügt
fact-registry-agreement-paper-removed = { $who } hat ein Dokument aus einer Vereinbarung mit { $what } entfernt
mail-agreement-advocate-subject = Sie betreuen eine Vereinbarung mit { $body }
mail-agreement-advocate = Ihnen wurde die Betreuung einer Vereinbarung mit { $body } übertragen.

    Sie sehen, was vereinbart ist, notieren, was getan wird, und werden erinnert, wenn die Vereinbarung zu überprüfen ist.
mail-agreement-advocate-button = Vereinbarung öffnen
mail-agreement-review-subject = Zu überprüfen: Vereinbarung mit { $body }
mail-agreement-review = Die Vereinbarung mit { $body } ist bis { $day } zu überprüfen.

    Sprechen Sie mit der anderen Seite darüber, was getan wurde und was weitergehen soll. Notieren Sie es danach, mit dem Tag für das nächste Mal.
mail-agreement-review-button = Vereinbarung öffnen
