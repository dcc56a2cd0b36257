## Decisions: proposals, positions, rules, the register

menu-decisions = Beschlüsse
decisions-title = Beschlüsse
decisions-lede = Was den Netzwerken und Gruppen vorgelegt wird, was sie geantwortet haben, was beschlossen wurde und noch gilt.
decisions-round = Beschlüsse: was stündlich fällig ist
decisions-body = Für
decisions-state = Status
decisions-day = Wann
decisions-words = Worte oder Nummer
decisions-show = Anzeigen
decisions-show-in-force = Was offen oder in Kraft ist
decisions-show-all = Alles
decisions-open = Offen
decisions-open-none = Hier ist zurzeit nichts offen.
decisions-decided = Beschlossen
decisions-decided-none = Davon wurde noch nichts beschlossen.
decisions-none-fits = Nichts passt zu dem, wonach Sie gefragt haben.
kind-decision = Beschluss
kind-proposal = Vorschlag
decisions-calendar-closes = Endet: { $title }
decisions-calendar-review = Noch einmal anzusehen: { $title }
decisions-calendar-lapses = Letzter Tag in Kraft: { $title }
decisions-calendar = Kalender
decisions-somebody = Jemand

proposal-new = Neuer Vorschlag
proposal-edit = Vorschlag ändern
proposal-save = Speichern
proposal-draft-lede = Ein Entwurf gehört nur Ihnen, bis Sie ihn den anderen vorlegen. Texte stehen in der Sprache, in der Sie diese Seite lesen; andere Sprachen können später dazukommen.
proposal-edit-lede = Jede Änderung ergibt eine neue Version, und alle sehen, was sich geändert hat. Texte ändern sich in der Sprache, in der Sie diese Seite lesen.
proposal-no-body = Um etwas vorzuschlagen, brauchen Sie ein Amt in einem Netzwerk, einer Gruppe oder der Konföderation.
proposal-newer = Jemand hat diesen Vorschlag gespeichert, während Sie geschrieben haben. Ihre Eingaben stehen unten und sind noch nicht gespeichert. Sehen Sie an, was die andere Person gespeichert hat, und ersetzen Sie es dann durch Ihre Fassung, indem Sie speichern.
proposal-body-help = Die Organisation, die beschließt und für die der Beschluss gilt.
proposal-title = Titel
proposal-title-help = Eine Zeile, zum Beispiel: Protokolle gibt es in zwei Sprachen.
proposal-text = Was vorgeschlagen wird
proposal-text-help = Der Wortlaut, der gilt, wenn der Vorschlag angenommen wird.
proposal-why = Warum
proposal-why-help = Welchem Bedarf er entspricht.
proposal-otherwise = Was geschieht, wenn nichts beschlossen wird
proposal-otherwise-help = Damit alle auch das abwägen können.
proposal-rules = Regeln
proposal-rules-help = Wie darüber beschlossen wird. Die Regeln werden übernommen, wenn die erste Abfrage beginnt, und ändern sich dann nicht mehr.
proposal-rules-read = Regeln lesen (neues Fenster)
proposal-roll = Wer antwortet
proposal-roll-help = Sie sehen die Liste vor dem Beginn und können sie anpassen.
# dynamic: proposal-roll-
proposal-roll-networks = Die etablierten Netzwerke, durch die Personen, die für sie sprechen
proposal-roll-holders = Alle mit einem Amt in der Organisation, für sich selbst
proposal-roll-both = Beide, als zwei Teile einer Liste
proposal-seen = Wer ihn sehen darf
proposal-seen-help = Der Kreis kann später kleiner werden, aber nicht größer.
# dynamic: proposal-seen-
proposal-seen-body = Alle mit einem Amt in der Organisation und alle, die antworten
proposal-seen-members = Alle, die irgendwo ein Amt haben
proposal-seen-everyone = Alle
proposal-supersedes = Ersetzt
proposal-supersedes-help = Nummern früherer Beschlüsse, zum Beispiel 2026-3, mit Kommas dazwischen.
proposal-remark = Was sich geändert hat
proposal-remark-help = In einer Zeile, für alle, die die frühere Version gelesen haben.
proposal-proposer = Vorgeschlagen von
proposal-versions = Versionen
proposal-version = Version { $number }
proposal-version-note = { $who }, { $at }
proposal-vote-terms = Worüber abgestimmt wird und wie viele gewählt werden
proposal-term-changed = Geändert: { $what }
proposal-term-from = { $what }: { $after } (vorher: { $before })
proposal-on-version = zu Version { $number }
proposal-is-draft = Diesen Entwurf sehen nur Sie. Wenn er fertig ist, legen Sie ihn denen vor, die ihn sehen dürfen: Sie schreiben Anmerkungen dazu, und Sie selbst können ihn weiter ändern.
proposal-publish = Den anderen vorlegen
proposal-open = Nach Positionen fragen
proposal-conclude = Abschließen
proposal-closes = Positionen bis
proposal-closes-at = bis { $due }
proposal-is-resolving = Es gibt eine Blockade. Sprechen Sie darüber, halten Sie unten fest, was gesagt wurde, ändern Sie den Text so, dass er dem Bedarf gerecht wird, und fragen Sie dann noch einmal nach Positionen.
proposal-positions = Positionen
proposal-answered = Geantwortet: { $given } von { $all }
proposal-unanswered = Ohne Position
proposal-hidden = Die Positionen werden gezeigt, wenn die Abfrage beendet ist. Ihre eigene sehen Sie.
proposal-so-far = So steht es jetzt; Positionen können sich noch ändern.
proposal-left-out = Wer nicht auf der Liste ist, und warum
proposal-resolve = Runde eröffnen
proposal-resolve-help = Nach den Regeln ist darüber noch nicht beschlossen: Über die Blockade wird gesprochen, der Text kann geändert werden, und es wird noch einmal nach Positionen gefragt.
proposal-comments = Anmerkungen
proposal-comments-none = Noch hat niemand etwas angemerkt.
proposal-comment = Ihre Anmerkung
proposal-comment-help = Was ihn besser machen würde, oder was darin fehlt.
proposal-comment-send = Senden
proposal-withdraw = Vorschlag zurücknehmen
proposal-withdraw-help = Ein Entwurf verschwindet ohne Spur. Was anderen vorgelegt wurde, bleibt lesbar; beschlossen wird darüber nicht.
# dynamic: proposal-state-
proposal-state-draft = Entwurf
proposal-state-shaping = In Ausarbeitung
proposal-state-testing = Abfrage läuft
proposal-state-resolving = Blockade wird geklärt
proposal-state-closed = Abfrage beendet, noch nicht abgeschlossen
proposal-state-decided = Beschlossen
proposal-state-withdrawn = Zurückgenommen

proposal-suggest = Änderung vorschlagen
advice-ask = Um Rat bitten
advice-open = Bis zu einem Tag um Rat bitten
advice-state-open = Rat erbeten
advice-until = Rat bis
advice-body = Von welcher Organisation
advice-asked-of = Um Rat gebeten: { $body }.
advice-give = Ihr Rat
advice-give-help = Was man wissen sollte, bevor entschieden wird.
advice-send = Rat geben
proposal-refusal-remark = Das kann hier nicht gesagt oder geantwortet werden.
proposal-refusal-advice = Es gibt keine Organisation mit dieser Adresse.
proposal-refusal-advice-seen = Andere können diesen Vorschlag nicht lesen: Er ist für seine Organisation und alle, die antworten.
proposal-refusal-advise = Dieser Rat ist von keiner Organisation erbeten, für die Sie sprechen.
proposal-refusal-advised = Dieser Rat ist schon gegeben.
task-advice = Um Rat gebeten: { $title }
task-advice-action = Rat geben
flash-proposal-replied = Ihre Antwort steht da.
flash-proposal-advice = Die Organisation ist gefragt. Wer für sie spricht, bekommt eine E-Mail.
flash-proposal-advised = Der Rat steht da.
# dynamic: remark-
remark-suggestion = Vorgeschlagene Änderung
remark-advice = Rat
# dynamic: reply-
reply-open = Antworten
reply-words = Ihre Antwort
reply-words-help = Alle, die den Vorschlag sehen, lesen sie. Wer ablehnt, sagt warum.
reply-do-accepted = Annehmen
reply-do-declined = Ablehnen
reply-do-answered = Antworten
reply-asked = Erbeten
reply-accepted = Angenommen
suggestion-not-yet = noch nicht im Text
reply-declined = Abgelehnt
reply-answered = Beantwortet

decision-title = Der Beschluss
decision-day = Beschlossen am
decision-decided-on = beschlossen am { $day }
decision-in-force = In Kraft
decision-superseded = Ersetzt
decision-lapsed = Abgelaufen
decision-not-adopted = Nicht angenommen
decision-review = Wird wieder angesehen am
decision-lapses = Gilt bis
decision-superseded-by = Ersetzt durch

opening-lede = Von nun an stehen die Liste derer, die antworten, und die Regeln fest. Wer für jemanden auf der Liste antwortet, bekommt eine E-Mail.
opening-again-lede = Es wird noch einmal nach Positionen gefragt, mit derselben Liste und nach denselben Regeln.
opening-advice-lede = Bis dahin wird um Rat gebeten. Wer entscheidet, antwortet auf jeden Rat und schließt ab, sobald alle ihren gegeben haben oder dieser Tag vorbei ist.
opening-closes = Bis
opening-zone = In der Zeitzone
opening-zone-help = Zum Beispiel Europe/London, oder AoE für das Ende des Tages überall auf der Erde. Alle sehen daneben ihre eigene Zeit.
opening-roll = Wer antwortet
opening-roll-help = Das ist die Liste, wie sie sich heute aus dem Register ergibt. Wer nicht dabei ist, wird mit dem Grund gezeigt.
opening-roll-none = Nach dem Register würde niemand antworten.
roll-nobody-speaks = zurzeit spricht niemand dafür
roll-silent = Auf dieser Liste stehen Netzwerke, für die heute niemand spricht und die deshalb nicht antworten können: { $count }.
roll-out-of-reach = Selbst wenn alle anderen zustimmen, sind diese Regeln nicht zu erfüllen.
ballot-out-of-reach = Selbst wenn alle anderen abstimmen, sind es nach diesen Regeln zu wenige.
opening-out = Nicht dabei, weil
roll-by-hand = Von der Person, die geöffnet hat: { $why }
opening-refusal-by-hand = Was die Netzwerke beschlossen haben, ersetzen oder ändern sie alle zusammen: Lassen Sie niemanden von Hand aus, und lassen Sie die Gewichte, wie sie sind.
opening-refusal-closes = Geben Sie einen Tag und eine Uhrzeit an.
opening-refusal-past = Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.
opening-refusal-far = Das ist mehr als ein Jahr entfernt. Stimmt das Jahr?
opening-refusal-skipped = An diesem Tag überspringen die Uhren dieser Zeitzone diese Zeit. Gemeint ist wohl { $instead }.
opening-refusal-zone = Diese Zeitzone ist nicht bekannt.

position-title = Ihre Position
position-answer = Position
position-reason = Grund
position-reason-help = Eine Blockade nennt den Grundsatz, den Zweck oder den Bedarf, auf dem sie beruht.
position-give = Diese Position eintragen
position-given-at = Eingetragen: { $at }. Sie können sie bis zum Ende ändern; frühere bleiben erhalten.
position-change = Diese Position ändern
position-who = Wer
position-weight = Gewicht
position-by = von { $name }
position-yourself = Für Sie selbst
position-none = Noch keine
position-hidden = Eingetragen
position-earlier = Frühere Positionen
position-earlier-line = { $who }: { $answer }, { $at }

# dynamic: answer-
answer-agree = Zustimmen
answer-reservation = Mit Vorbehalt zustimmen
answer-stand-aside = Beiseitestehen
answer-against = Ablehnen
answer-block = Blockieren
answer-abstain = Sich enthalten
answer-agree-help = Das ist gut.
answer-reservation-help = Es kann weitergehen; was gehört werden soll, steht im Grund.
answer-stand-aside-help = Nicht mein Weg, aber ich stehe nicht im Weg.
answer-against-help = Der Vorschlag sollte nicht angenommen werden.
answer-block-help = So, wie er ist, darf der Vorschlag nicht angenommen werden.
answer-abstain-help = Keine Meinung, oder es ist nicht an mir.

# dynamic: came-
came-adopted = Angenommen
came-not-adopted = Nicht angenommen
came-no-quorum = Zu wenige haben teilgenommen
came-blocked = Es gibt eine Blockade: Eine Klärungsrunde folgt
came-vote-follows = Es gibt eine Blockade: Eine Abstimmung folgt

outcome-statement = Erklärung
outcome-statement-help = Was beschlossen wurde und warum, was aus dem wird, dem nicht gefolgt wurde, und ein Dank.
outcome-review-help = Dann kommt eine Erinnerung. Kann leer bleiben.
outcome-lapses-help = Der letzte Tag. Kann leer bleiben: Dann gilt der Beschluss, bis etwas anderes ihn ersetzt.
outcome-confirm = Ergebnis bestätigen
outcome-refusal-day = Geben Sie einen Tag an.

rules-title = Regeln
rules-list-lede = Wie über Vorschläge beschlossen wird. Jedes Regelwerk sagt in Sätzen, was es bedeutet, und lässt sich mit erfundenen Antworten ausprobieren.
rules-none = Es gibt noch keine Regeln.
rules-new = Neue Regeln
rules-edit = Regeln ändern
rules-save = Regeln speichern
rules-retired = Nicht mehr wählbar
rules-edit-lede = Vorschläge, zu denen schon nach Positionen gefragt wurde, behalten die Regeln, mit denen sie begonnen haben.
rules-newer = Jemand hat diese Regeln gespeichert, während Sie geschrieben haben. Ihre Eingaben stehen unten und sind noch nicht gespeichert. Sehen Sie an, was die andere Person gespeichert hat, und ersetzen Sie es dann durch Ihre Fassung, indem Sie speichern.
rules-see-newer = Ansehen, was gespeichert ist (neues Fenster)
rules-says = Was die Regeln sagen
rules-arithmetic = Die Rechnung
rules-line-rule = Regel
rules-line-have = Gezählt
rules-line-of = Von
rules-line-bound = Nötig oder erlaubt
rules-line-result = Ergebnis
rules-line-least = mindestens { $number }
rules-line-most = höchstens { $number }
rules-line-blocks = { $from ->
    [one] Schon eine Blockade hält einen Vorschlag auf
   *[other] Ab { $from } Blockaden ist ein Vorschlag aufgehalten
}
rules-line-holds = erfüllt
rules-line-fails = nicht erfüllt
rules-line-cap-holds = ist nicht eingetreten
rules-line-cap-fails = ist eingetreten
rules-line-block-holds = keine Blockade hält ihn auf
rules-line-block-fails = er ist aufgehalten
rules-try = Ausprobieren
rules-try-note = Erfundene Antworten; nichts davon wird gespeichert.
rules-try-group = Gruppe { $number }
rules-try-part = Teil der Liste
rules-try-weight = Gewicht jeweils
rules-try-silent = Antworten nicht
rules-try-test = Welche Abfrage
rules-try-first = Die erste
rules-try-last = Nach der letzten Klärungsrunde
rules-try-vote = Die Abstimmung nach einer Blockade
rules-try-go = Auswerten
rules-part-networks = Netzwerke
rules-part-persons = Personen

# dynamic: rules-kind-
rules-kind-consent = Konsent
rules-kind-consensus = Konsens
rules-kind-vote = Förmliche Abstimmung

rules-whom-all = der Zahl aller
rules-whom-networks = der Zahl der Netzwerke
rules-whom-persons = der Zahl der Personen
rules-whom-weight = dem Gewicht aller
rules-whom-networks-weight = dem Gewicht der Netzwerke
rules-whom-persons-weight = dem Gewicht der Personen
rules-base-decided = von allen, die dafür oder dagegen sind
rules-base-answered = von allen, die teilgenommen haben
rules-base-roll = von der ganzen Liste

rules-say-answers = Diese Antworten sind möglich: { $answers }.
rules-say-reasons = Ein Grund ist nötig bei: { $answers }.
rules-say-silence = Wer nichts sagt, stimmt zu.
rules-say-quorum = Mindestens { $share } muss teilnehmen, gezählt nach { $whom }; wer sich enthält, nimmt teil.
rules-say-quorum-opinion = Mindestens { $share } muss teilnehmen, gezählt nach { $whom }; wer sich enthält, nimmt nicht teil.
rules-say-needed = Angenommen ist der Vorschlag mit { $needed }.
rules-say-needed-all = Angenommen ist der Vorschlag nur, wenn all dies erreicht ist: { $needed }.
rules-say-more-decided = mehr als { $share } Zustimmung unter allen, die dafür oder dagegen sind, gezählt nach { $whom }
rules-say-least-decided = mindestens { $share } Zustimmung unter allen, die dafür oder dagegen sind, gezählt nach { $whom }
rules-say-more-answered = mehr als { $share } Zustimmung unter allen, die teilgenommen haben, gezählt nach { $whom }
rules-say-least-answered = mindestens { $share } Zustimmung unter allen, die teilgenommen haben, gezählt nach { $whom }
rules-say-more-roll = mehr als { $share } Zustimmung auf der ganzen Liste, gezählt nach { $whom }
rules-say-least-roll = mindestens { $share } Zustimmung auf der ganzen Liste, gezählt nach { $whom }
rules-say-cap = Der Vorschlag scheitert, wenn mehr als { $share } von allen, die teilgenommen haben, so antwortet: { $answers }.
rules-say-block = { $from ->
    [one] Eine Blockade hält den Vorschlag auf
   *[other] { $from } Blockaden halten den Vorschlag auf
}; { $rounds ->
    [0] eine Klärungsrunde gibt es dann nicht.
    [one] dann folgt eine Klärungsrunde, nach der noch einmal nach Positionen gefragt wird.
   *[other] dann folgen bis zu { $rounds } Klärungsrunden, und nach jeder wird noch einmal nach Positionen gefragt.
}
rules-say-block-falls = Besteht danach noch eine Blockade, ist der Vorschlag nicht angenommen.
rules-say-block-vote = Besteht danach noch eine Blockade, folgt eine Abstimmung. Sie braucht { $needed }.
rules-say-open-none = Wie lange die Frist dauert, ist nicht festgelegt.
rules-say-open = Die Frist beträgt überall auf der Erde mindestens { $days ->
    [one] einen ganzen Tag
   *[other] { $days } ganze Tage
}.
rules-say-quiet = Tage, die nicht zählen und an denen die Abfrage nicht endet: { $days }.
rules-say-at-once = Positionen werden gezeigt, sobald sie eingetragen sind.
rules-say-at-closing = Positionen werden gezeigt, wenn die Abfrage beendet ist.

rules-majority-number = Mehrheit { $number }
rules-quorum = Quorum
rules-blocks = Blockaden
rules-field-title = Wie sie heißen
rules-field-slug = Teil der Adresse
rules-field-slug-help = Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche. Er bleibt für immer.
rules-field-kind = Für
rules-field-answers = Welche Antworten möglich sind
rules-field-reasons = Was einen Grund braucht
rules-field-silence = Schweigen
rules-silence-nothing = bedeutet nichts
rules-silence-agrees = bedeutet Zustimmung
rules-field-quorum = Wie viele mindestens teilnehmen müssen
rules-field-share = Anteil, der dafür sein muss
rules-field-share-help = Zum Beispiel 1/2, 2/3 oder 75%. Leer, wenn keiner nötig ist.
rules-field-whom = Gezählt nach
rules-field-abstentions = Wer sich enthält, nimmt teil
rules-field-more = Mehr als das ist nötig; sonst genügt genau dieser Anteil
rules-field-base = Wovon
rules-field-cap = Beiseitestehen: höchstens
rules-field-cap-help = Ein Anteil derer, die teilgenommen haben, zum Beispiel 1/4. Leer, wenn es keine Grenze gibt.
rules-field-from = Ab so vielen Blockaden ist der Vorschlag aufgehalten
rules-field-from-help = Nur, wo „Blockieren“ möglich ist.
rules-field-rounds = Klärungsrunden
rules-field-then = Wenn danach noch eine Blockade besteht
rules-then-falls = ist der Vorschlag nicht angenommen
rules-then-vote = folgt eine Abstimmung
rules-field-later = Nötiger Anteil in dieser Abstimmung
rules-field-later-help = Von allen, die dafür oder dagegen sind, zum Beispiel 4/5. Mehr, als vorher nötig war.
rules-field-days = Tage, die die Abfrage mindestens dauert
rules-field-days-help = Tage, die überall auf der Erde ganz sind, damit alle sie haben.
rules-field-quiet = Ruhetage
rules-field-quiet-help = Sie zählen nicht, und nichts endet an ihnen.
rules-field-shown = Positionen werden gezeigt
rules-shown-at-once = sobald sie eingetragen sind
rules-shown-at-closing = wenn die Abfrage beendet ist
rules-field-retired = Nicht mehr wählbar
rules-field-retired-help = Vorschläge, die diese Regeln haben, behalten sie.

# dynamic: weekday-
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

rules-refusal-share = Geben Sie einen Anteil an, zum Beispiel 1/2, 2/3 oder 75%.
rules-refusal-number = Geben Sie eine ganze Zahl an, die nicht zu groß ist.
rules-refusal-between = Geben Sie eine ganze Zahl von { $least } bis { $most } an.
rules-refusal-choice = Wählen Sie eines davon.
rules-refusal-secret = Was geheim war, bleibt es: Legen Sie für offene Stimmzettel andere Regeln an.
rules-refusal-least = Höchstens { $most } Tage.
rules-refusal-quiet = Mindestens ein Tag der Woche darf kein Ruhetag sein.
rules-refusal-slug = Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche, zum Beispiel zwei-drittel.
rules-refusal-taken = Andere Regeln haben diese Adresse.
rules-refusal-many = Hier ist Platz für höchstens { $most } Regelwerke.
# dynamic: rules-fault-
rules-fault-no-agreement = Niemand könnte dafür sein: Lassen Sie Zustimmung zu.
rules-fault-nothing-needed = Nach diesen Regeln würde alles angenommen: Nennen Sie eine Mehrheit, oder lassen Sie Blockaden zu.
rules-fault-more-than-all = { $share } ist mehr, als es geben kann.
rules-fault-nothing-asked = { $share } verlangt nichts.
rules-fault-block = Eine Blockade muss etwas bewirken, und nur dort, wo „Blockieren“ möglich ist.
rules-fault-reason = Für eine Antwort, die nicht möglich ist, wird ein Grund verlangt.
rules-fault-cap = Die Grenze gilt für eine Antwort, die nicht möglich ist, oder für Zustimmung.
rules-fault-silence = Wenn Schweigen Zustimmung ist, nehmen alle teil: Ein Quorum sagt dann nichts.
rules-fault-vote = Die Abstimmung nach einer Blockade muss mehr verlangen als das, was vorher gescheitert ist.
rules-fault-part = Die Regeln zählen einen Teil der Liste, zu dem niemand gehört.
rules-fault-never = Mit dieser Liste könnte nichts angenommen werden, selbst wenn alle zustimmen.

proposal-refusal-body = Wählen Sie eine dieser Organisationen.
proposal-refusal-rules = Wählen Sie eines der Regelwerke.
proposal-refusal-supersedes = Eine dieser Nummern gehört zu keinem angenommenen Beschluss.
proposal-refusal-narrower = Diesen Beschluss können mehr Menschen lesen, als dies hier lesen würden: Wählen Sie, dass mindestens ebenso viele es sehen, oder nennen Sie ihn nicht.
proposal-refusal-fewer = Das haben mehr beschlossen, als hier beschließen würden: Eine Person setzt nicht außer Kraft, was eine Organisation beschlossen hat, und eine Organisation nicht, was die Netzwerke beschlossen haben.
proposal-refusal-sooner = Es kandidiert schon jemand: Dieser Zeitpunkt kann später werden, aber nicht früher, und er darf nicht leer bleiben.
proposal-refusal-networks = Die Netzwerke antworten gemeinsam auf das, was der Konföderation oder dem Verein vorgelegt wird. Wählen Sie hier alle mit einem Amt in dieser Organisation.
proposal-refusal-frozen = Wenn schon nach Positionen gefragt wurde, lässt sich nur noch der Text ändern.
proposal-refusal-wider = Der Kreis derer, die den Vorschlag sehen, kann nicht größer werden.
proposal-refusal-closed = Beim jetzigen Status des Vorschlags geht das nicht.
proposal-refusal-many = Hier ist Platz für höchstens { $most }.
proposal-refusal-days = Damit { $days ->
    [0] bleibt kein ganzer Tag, der zählt
    [one] bleibt ein ganzer Tag, der zählt
   *[other] bleiben { $days } ganze Tage, die zählen
}, überall auf der Erde gerechnet; die Regeln verlangen mindestens { $least }.
proposal-refusal-quiet = Nach den Regeln endet an diesem Wochentag nichts.
proposal-refusal-weight = Geben Sie eine ganze Zahl von 1 bis 1000000 an und einen Grund von höchstens 300 Zeichen.
proposal-refusal-weights = Alle, die sich die Antwort eines Netzwerks teilen, haben dasselbe Gewicht.
proposal-refusal-answer = Wählen Sie eine Position.
proposal-refusal-reason = Diese Position braucht einen Grund.
proposal-refusal-block-reason = Nennen Sie den Grundsatz, den Zweck oder den Bedarf, auf dem die Blockade beruht.
proposal-refusal-late = Positionen werden nicht mehr angenommen: Die Frist ist vorbei.
proposal-refusal-roll = Sie stehen nicht auf der Liste derer, die hier antworten, oder niemand hat Ihnen ein Amt dafür gegeben.
proposal-refusal-comment = Anmerkungen schreiben Personen mit einem Amt, solange der Vorschlag offen ist.
proposal-refusal-not-over = Die Frist für Positionen ist noch nicht vorbei.
proposal-refusal-not-blocked = Es gibt keine Blockade.
proposal-refusal-blocked = Es gibt eine Blockade. Nach den Regeln ist darüber noch nicht beschlossen.
proposal-refusal-past = Wählen Sie einen Tag, der noch kommt.

task-position = Position eintragen: { $title }
task-position-action = Position eintragen
task-conclude = Bereit zum Abschluss: { $title }
task-conclude-action = Abschließen
task-resolve = Es gibt eine Blockade: { $title }
task-resolve-action = Klären

flash-rules-saved = Die Regeln sind gespeichert.
flash-proposal-saved = Der Vorschlag ist gespeichert.
flash-proposal-published = Der Vorschlag ist denen vorgelegt, die ihn sehen dürfen.
flash-proposal-withdrawn = Der Vorschlag ist zurückgenommen.
flash-proposal-commented = Ihre Anmerkung ist da.
flash-proposal-opened = Es wird nach Positionen gefragt. Wer für jemanden auf der Liste antwortet, bekommt eine E-Mail.
flash-advice-opened = Es wird um Rat gebeten.
flash-election-opened = Die Abstimmung ist eröffnet. Wer abstimmt, bekommt eine E-Mail.
flash-suggestion-accepted = Angenommen. Bringen Sie es nun in den Text: Was vorgeschlagen wurde, steht auf der Seite des Vorschlags.
flash-proposal-resolving = Die Runde ist eröffnet.
flash-proposal-concluded = Das Ergebnis ist bestätigt.
flash-position-given = Ihre Position ist eingetragen. Sie können sie bis zum Ende ändern.

# dynamic: mail-proposal-
mail-proposal-opened-subject = Gefragt ist eine Position von { $body }: { $title }
mail-proposal-opened =
    Ein Vorschlag wartet auf eine Position von { $body }: { $title }

    Sie kann bis { $due } eingetragen und so lange auch geändert werden.
mail-proposal-opened-button = Lesen und Position eintragen
mail-proposal-review-subject = Noch einmal anzusehen: { $title }
mail-proposal-review =
    Ein Beschluss von { $body } sollte am { $day } noch einmal angesehen werden: { $title }

    Gilt er noch? Wenn nicht, legen Sie einen Vorschlag vor, der an seine Stelle tritt.
mail-proposal-review-button = Den Beschluss lesen
mail-proposal-advice-subject = Ihr Rat ist gefragt: { $title }
mail-proposal-advice =
    { $body } wird um Rat zu einem Vorschlag gebeten, bevor darüber entschieden wird: { $title }
mail-proposal-advice-button = Lesen und Rat geben
mail-proposal-decided-subject = Abgeschlossen: { $title }
mail-proposal-decided =
    Die Positionen zu einem Vorschlag für { $body } sind nach seinen Regeln ausgewertet, und das Ergebnis ist bestätigt: { $title }
mail-proposal-decided-button = Das Ergebnis lesen
mail-proposal-closes-subject = Noch zwei Tage: { $title }
mail-proposal-closes =
    Noch fehlt eine Position von { $body }: { $title }

    Sie kann bis { $due } eingetragen werden.
mail-proposal-closes-button = Position eintragen

# dynamic: fact-decisions
fact-decisions-rules-made = { $who } hat Regeln hinzugefügt: { $what }
fact-decisions-rules-changed = { $who } hat Regeln geändert: { $what }
fact-decisions-proposed = { $who } hat einen Vorschlag vorgelegt: { $what }
fact-decisions-proposal-changed = { $who } hat den Vorschlag geändert: { $what }
fact-decisions-commented = { $who } hat eine Anmerkung zum Vorschlag geschrieben: { $what }
fact-decisions-replied = { $who } hat auf eine Anmerkung zum Vorschlag geantwortet: { $what }
fact-decisions-advice-asked = { $who } hat um Rat zum Vorschlag gebeten: { $what }
fact-decisions-advised = { $who } hat Rat zum Vorschlag gegeben: { $what }
fact-decisions-opened = { $who } hat nach Positionen gefragt: { $what }
fact-decisions-position-given = { $who } hat eine Position eingetragen: { $what }
fact-decisions-resolving = { $who } hat eine Klärungsrunde eröffnet: { $what }
fact-decisions-decided = { $who } hat den Vorschlag abgeschlossen: { $what }
fact-decisions-withdrawn = { $who } hat den Vorschlag zurückgenommen: { $what }

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = Vorschläge, die die Person geschrieben hat
merging-decisions-version-person = Fassungen von Vorschlägen, die die Person gespeichert hat
merging-decisions-version-draft-of = Entwürfe von Vorschlägen
merging-decisions-comment-person = Anmerkungen zu Vorschlägen
merging-decisions-voter-person = Vorschläge, zu denen die Person gefragt ist
merging-decisions-position-person = Positionen, die die Person eingetragen hat
merging-decisions-decision-person = Beschlüsse, die die Person festgestellt hat

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = Es geht um
proposal-concerns-help = Um wen es geht, beschließt nicht mit. Personen mit einem Amt dort oder in einem Teil davon, oder mit einer angegebenen Interessenbindung dazu, stehen nicht auf der Liste, mit dem Grund; Sie sehen das vor dem Beginn.
proposal-concerns-more = Und um
proposal-concerns-none = Niemand Bestimmtes
roll-about-them = Es geht um sie selbst
roll-tied-by-office = Hat oder hatte ein Amt bei denen, um die es geht
roll-tied = Hat eine Interessenbindung zu denen angegeben, um die es geht
rules-field-weights = Welches Gewicht Netzwerke haben
rules-field-weights-help = Wer eine Abfrage eröffnet, sieht die Gewichte und kann sie anpassen.
rules-weights-equal = Alle das gleiche
rules-weights-members = So viel, wie sie Einzelmitglieder haben
rules-say-weights-members = Das Gewicht eines Netzwerks ist die Zahl seiner Einzelmitglieder, und mindestens 1.
rules-field-proxies = Vollmachten, die eine Person haben kann
rules-field-proxies-help = Für wie viele andere jemand antworten kann. Leer: für niemanden.
rules-say-proxies = Wer auf der Liste steht, kann jemand anderen von der Liste für sich antworten lassen; eine Person antwortet für höchstens { $most } andere, und niemand gibt eine erhaltene Vollmacht weiter.
rules-field-split = Die Antwort eines Netzwerks wird geteilt
rules-field-split-help = Zu gleichen Teilen unter allen, die für das Netzwerk sprechen, wenn die Liste festgelegt wird.
rules-say-split = Die Antwort eines Netzwerks wird zu gleichen Teilen unter allen geteilt, die für dieses Netzwerk sprechen.
ballot-fault-split = Stimmzettel werden nicht unter denen geteilt, die für ein Netzwerk sprechen.
proxy-title = Jemand anderen antworten lassen
proxy-holder = Wer antwortet
proxy-holder-help = Sie können die Vollmacht bis zum Ende zurücknehmen. Auch wenn Sie selbst antworten, ist sie zurückgenommen.
proxy-give = Vollmacht geben
proxy-take-back = Zurücknehmen
proxy-held-by = Vollmacht bei { $name }
proxy-refusal = Hier werden keine Vollmachten gegeben.
proxy-refusal-roll = Wählen Sie jemanden von der Liste.
proxy-refusal-hop = Wer selbst eine Vollmacht gegeben hat, bekommt keine, und wer eine hat, gibt keine.
proxy-refusal-many = Diese Person hat schon so viele Vollmachten, wie möglich sind: { $most }.
flash-proxy-given = Die Person antwortet für Sie. Sie bekommt eine E-Mail.
flash-proxy-back = Sie antworten wieder selbst.
# dynamic: mail-proxy-
mail-proxy-given-subject = Sie antworten mit Vollmacht: { $title }
mail-proxy-given = Jemand auf der Liste lässt { $body } für sich antworten: { $title }
mail-proxy-given-button = Lesen und antworten
fact-decisions-proxy-given = { $who } hat eine Vollmacht gegeben für: { $what }
fact-decisions-proxy-taken-back = { $who } hat eine Vollmacht zurückgenommen für: { $what }

## Advice, who leads, what follows

rules-kind-advice = Entscheidung nach Rat
rules-for-advice = Für eine Person, die nach Rat entscheidet
rules-say-advice = Wer vorschlägt, entscheidet, nachdem alle um Rat gebeten sind, die sich auskennen und die es betrifft, und beantwortet jeden Rat, der gegeben wird.
proposal-roll-members = Die Einzelmitglieder des Netzwerks
proposal-refusal-no-advice = Bitten Sie zuerst jemanden um Rat.
proposal-refusal-unanswered = { $count ->
    [one] Ein Rat ist noch nicht beantwortet.
   *[other] { $count } Ratschläge sind noch nicht beantwortet.
 }
advice-person = Oder von einer Person
advice-person-help = Ihre E-Mail-Adresse. Wenn die Person im Register steht, bekommt sie eine E-Mail, und ihr Rat wird gezeigt, sobald sie ihn gibt.
advice-ask-person = Diese Person fragen
flash-proposal-adviser = Wenn das Register diese Adresse kennt, ist die Person gefragt.
outcome-adopts = Was Sie entscheiden
outcome-adopt = Der Vorschlag ist angenommen
outcome-adopt-not = Der Vorschlag ist nicht angenommen
outcome-tasks-help = Eines in jeder Zeile; ein Tag wie 2027-03-01 am Ende einer Zeile ist die Frist dafür. Wer es tut, wird danach gewählt.
proposal-facilitator = Betreut von
proposal-facilitator-choose = Wählen, wer den Vorschlag mit Ihnen betreut
proposal-facilitator-help = Diese Person kann alles, was Sie können: ändern, eröffnen, klären, abschließen.
proposal-facilitator-none = Sonst niemand
proposal-facilitator-set = Wählen
proposal-refusal-facilitator = Wählen Sie jemanden mit einem Amt in der Organisation.
flash-proposal-led = Es ist vermerkt, wer den Vorschlag betreut.
proposal-subjects = Eingeordnet unter
proposal-subjects-help = Ein paar Worte mit Kommas dazwischen, zum Beispiel: Sprachen, Treffen.
proposal-about = Unser Netzwerk antwortet auf „{ $title }“ ({ $url }). Was meinen seine Mitglieder?
decisions-any = Alle
decisions-year = Jahr
position-poll = Was unsere Leute gesagt haben
position-ask-members = Zuerst die Mitglieder des Netzwerks fragen
position-poll-number = Nummer der Umfrage
position-poll-help = Zum Beispiel 2026-7; sie wird mit der Position gezeigt.
position-refusal-poll = Es gibt keinen Vorschlag und keine Umfrage mit dieser Nummer.
flash-proposal-attached = Die Datei ist hinzugefügt.
flash-proposal-detached = Die Datei ist entfernt.
decision-tasks = Was daraus folgt
decision-task-due = bis { $day }
decision-task-by = { $name } tut es
decision-task-nobody = Noch niemand
decision-task-choose = Wählen, wer es tut
decision-task-bearer = Wer es tut
decision-task-bearer-help = Jemand mit einem Amt in dieser Organisation; eine E-Mail sagt es der Person, und es wartet auf ihrem Schreibtisch.
decision-task-done = Erledigt
decision-task-do = Erledigt
decision-task-open = Noch nicht erledigt
flash-proposal-task = Es ist vermerkt.
decision-correct = Berichtigung hinzufügen
decision-correct-help = Was dasteht, wird nicht geändert; was man dazu wissen muss, wird mit dem Tag hinzugefügt.
decision-correct-send = Hinzufügen
decision-correction = Berichtigung, { $day }:
flash-proposal-corrected = Die Berichtigung ist hinzugefügt.
decision-cite = So wird er zitiert
decision-cite-words = { $body }: { $title }. Beschluss { $number }, { $day }. { $url }
remark-correction = Berichtigung
link-refusal = Dieser Link ist nicht von uns oder wurde verändert. Öffnen Sie den Vorschlag und antworten Sie dort.
link-refusal-other = Dieser Link ging an jemand anderen. Öffnen Sie den Vorschlag und antworten Sie dort, wenn Sie auch gefragt sind.
task-follows = Zu tun: { $what }
task-follows-action = Ansehen
mail-proposal-advice-person-subject = Ihr Rat ist gefragt: { $title }
mail-proposal-advice-person = { $who } bittet Sie um Rat zu einem Vorschlag, bevor darüber entschieden wird: { $title }
mail-proposal-advice-person-button = Lesen und Rat geben
mail-proposal-facilitator-subject = Sie betreuen einen Vorschlag: { $title }
mail-proposal-facilitator = { $who } hat Sie gewählt, einen Vorschlag für { $body } mit zu betreuen: { $title }
mail-proposal-facilitator-button = Öffnen
mail-proposal-task-subject = Etwas für Sie zu tun: { $title }
mail-proposal-task = { $who } bittet Sie, etwas zu tun, das aus einem Beschluss von { $body } folgt: { $title }
mail-proposal-task-button = Ansehen, was
fact-decisions-led = { $who } hat gewählt, wer den Vorschlag betreut: { $what }
fact-decisions-task-given = { $who } hat gewählt, wer tut, was folgt aus: { $what }
fact-decisions-task-done = { $who } hat vermerkt, was erledigt ist: { $what }
fact-decisions-corrected = { $who } hat eine Berichtigung hinzugefügt: { $what }
merging-decisions-proposal-facilitator = Vorschläge, die die Person betreut
merging-decisions-task-person = Aufgaben aus Beschlüssen, die die Person erledigt hat
merging-decisions-task-bearer = Aufgaben aus Beschlüssen, die bei der Person liegen

# dynamic: api-subject-
api-subject-decisions = Vorschläge und Beschlüsse, mit Stimmberechtigten, Positionen und Auszählungen, sobald alle sie sehen: offen für alle

## Teilweise geändert, noch einmal angesehen, Notizen, Antworten, nicht mitwirken

proposal-changes = Ändert teilweise
proposal-changes-help = Nummern früherer Beschlüsse, die in Kraft bleiben und durch diesen geändert werden.
proposal-refusal-changes = Ein Beschluss wird entweder ersetzt oder teilweise geändert, nicht beides.
decision-changed-by = Teilweise geändert durch
decision-answered = Meinung eingeholt
decision-elected = Gewählt
decision-reviewed = Noch einmal angesehen am { $day }:
decision-review-do = Noch einmal ansehen
decision-reviewed-what = Was dabei herauskam
decision-reviewed-help = Ob der Beschluss seinen Zweck noch erfüllt, und wer gefragt wurde. Um ihn zu ändern, legen Sie einen neuen Vorschlag vor, der an seine Stelle tritt.
decision-review-next = Das nächste Mal anzusehen am
decision-review-send = Er gilt weiter
proposal-refusal-not-in-force = Dieser Beschluss ist nicht in Kraft.
proposal-note = Notizen von einem Treffen zur Blockade
proposal-note-help = Wer dabei war, welcher Bedarf genannt wurde, und wer sich bewegt hat.
proposal-note-send = Notizen hinzufügen
proposal-refusal-tied = Sie haben eine Interessenbindung zu denen, um die es geht, und beschließen deshalb nicht darüber.
roll-not-established = Das Netzwerk ist nicht etabliert
position-tie = ({ $tie })
unfollowed-title = Bedenken und Antworten
unfollowed-note = Vorbehalte, Blockaden und was sonst einen Grund hatte, mit den Antworten darauf
unfollowed-none = Noch keine Antwort
unfollowed-help = Was daraus wird: was geändert wurde, was nicht und warum.
recusal-title = An diesem Beschluss nicht mitwirken
recusal-why = Warum Sie nicht mitwirken
recusal-help = Zum Beispiel: Ich arbeite für die Universität, die anfragt. Alle, die die Liste sehen, lesen es.
recusal-out = Nicht mitwirken
recusal-back = Wieder mitwirken
recusal-is-out = Sie wirken nicht mit: Ihre Position wird nicht gezählt, und die Liste wird um eins kürzer.
recusal-stood-out = Wirkt auf eigenen Wunsch nicht mit: { $why }
recusal-refusal-last = Ohne Sie könnte nach diesen Regeln niemand beschließen.
recusal-refusal-others = Auch jemand anderes spricht für dieses Netzwerk: Überlassen Sie die Antwort dieser Person.
who-today = Nach dem Register von heute. Wenn nach Positionen gefragt wird, wird die Liste so festgelegt, wie sie dann ist.
who-frozen = So, wie sie festgelegt wurde, als zum ersten Mal nach Positionen gefragt wurde.
who-more = Mehr anzeigen
task-shape = In Ausarbeitung: { $title }
task-shape-action = Lesen und Anmerkung schreiben
task-suggestion = Eine vorgeschlagene Änderung wartet auf Antwort: { $title }
task-suggestion-action = Antworten
task-review = Noch einmal anzusehen: { $title }
task-review-action = Noch einmal ansehen
flash-proposal-noted = Die Notizen stehen da.
flash-proposal-reviewed = Der Beschluss gilt weiter.
flash-recusal-out = Sie wirken nicht mit. Alle, die die Liste sehen, lesen, warum.
flash-recusal-back = Sie wirken wieder mit.
mail-proposal-published-subject = Mitgestalten: { $title }
mail-proposal-published =
    Es gibt einen neuen Vorschlag für { $body }: { $title }

    Er kann noch geändert werden. Sagen Sie, was ihn besser machen würde, bevor nach Positionen gefragt wird.
mail-proposal-published-button = Lesen und Anmerkung schreiben
mail-proposal-resolving-subject = Eine Blockade wird geklärt: { $title }
mail-proposal-resolving =
    Bei einem Vorschlag für { $body } gibt es eine Blockade: { $title }

    Jetzt wird darüber gesprochen, und der Text kann geändert werden. Danach wird noch einmal nach Positionen gefragt.
mail-proposal-resolving-button = Lesen
mail-proposal-withdrawn-subject = Zurückgenommen: { $title }
mail-proposal-withdrawn = Ein Vorschlag für { $body } wurde zurückgenommen, und es wird nicht darüber beschlossen: { $title }
mail-proposal-withdrawn-button = Lesen
mail-proposal-left-out-subject = Sie antworten nicht mit: { $title }
mail-proposal-left-out =
    Ein Vorschlag für { $body } ist offen, und wer ihn eröffnet hat, hat Sie oder die Organisation, für die Sie sprechen, nicht auf die Liste derer gesetzt, die antworten: { $title }

    In der Liste steht, warum. Wenn das nicht stimmt, schreiben Sie an die Person, die den Vorschlag betreut.
mail-proposal-left-out-button = Lesen
mail-proposal-lapses-subject = Gilt bald nicht mehr: { $title }
mail-proposal-lapses =
    Ein Beschluss von { $body } gilt nur noch bis einschließlich { $day }: { $title }

    Soll es danach weitergehen, legen Sie einen neuen Vorschlag vor, der an seine Stelle tritt.
mail-proposal-lapses-button = Den Beschluss lesen
fact-decisions-stood-out = { $who } wirkt nicht mit an: { $what }
fact-decisions-came-back = { $who } wirkt wieder mit an: { $what }
fact-decisions-position-replied = { $who } hat auf eine Position geantwortet: { $what }
fact-decisions-noted = { $who } hat Notizen zu einer Blockade hinzugefügt: { $what }
fact-decisions-reviewed = { $who } hat den Beschluss noch einmal angesehen: { $what }
remark-note = Notizen von einem Treffen
merging-decisions-reply-person = Positionen, auf die die Person geantwortet hat
roll-stood-out = Wirkt auf eigenen Wunsch nicht mit
mail-proxy-returned-subject = Ihre Vollmacht liegt wieder bei Ihnen: { $title }
mail-proxy-returned =
    Wer mit Vollmacht für { $body } antworten sollte, wirkt an diesem Beschluss nicht mit: { $title }

    Antworten Sie selbst, oder lassen Sie jemand anderen antworten.
mail-proxy-returned-button = Lesen und antworten
mail-proposal-vote-follows-subject = Eine Abstimmung folgt: { $title }
mail-proposal-vote-follows =
    Bei einem Vorschlag für { $body } gibt es noch immer eine Blockade: { $title }

    Nach den Regeln folgt jetzt eine Abstimmung. Sie braucht mehr, als vorher nötig war.
mail-proposal-vote-follows-button = Lesen
merging-decisions-voter-stood-out-by = Beschlüsse, an denen die Person auf eigenen Wunsch nicht mitwirkt

## News

# dynamic: news-
news-decisions-proposed = vorgeschlagen
news-decisions-decided = entschieden
