## The API, for people

shell-api = Für Programme
api-title = Für Programme: die API
api-lede = Was auf diesen Seiten steht, können auch Programme lesen, und mit einem Token können sie es ändern. Ein bezahlter Dienst ist nicht nötig.
api-start = Der Anfang
api-start-text = Öffentliche Daten brauchen kein Token. Jede Adresse beginnt mit /api/v1 und antwortet mit JSON in UTF-8. Das Dokument in OpenAPI 3.1 nennt jede Adresse, jedes Feld und jede Regel; daraus lassen sich Werkzeuge erzeugen.
api-document = Das Dokument (OpenAPI 3.1)
api-subjects = Was es gibt
api-subjects-text = Jede dieser Adressen ist eine Liste, und jedes Ding darin hat eine eigene Adresse. Was Seiten Ihnen nicht zeigen, ist auch hier nicht für Sie da.
api-tokens = Token
api-tokens-text = Ein Token handelt für die Person, die es erstellt hat: Es darf, was diese Person in dem Augenblick darf, und davon nur, was seine Geltungsbereiche nennen. Erstellen Sie es nach der Anmeldung auf Ihrer eigenen Seite; es wird einmal gezeigt. Geben Sie ihm wenige Geltungsbereiche und wenige Tage, verwahren Sie es wie ein Passwort und widerrufen Sie es, wenn niemand es mehr braucht. Ämter, die Sie nach dem Erstellen erhalten, gelten für das Token nicht.
api-tokens-make = Token erstellen
api-lists = Listen
api-lists-text = Eine Liste kommt in Seiten zu fünfzig. "items" enthält sie, und "next" ist die Adresse der folgenden; der Header Link sagt dasselbe. Wo "next" leer ist, ist die Liste zu Ende. Filter sind Parameter der Adresse. Ein unverständlicher wird gemeldet (400) und nie übergangen.
api-changes = Änderungen
api-changes-text = Eine Änderung sagt, auf welchem Stand sie beruht, damit zwei, die zugleich schreiben, einander nichts zunichtemachen. Felder, die fehlen, bleiben, wie sie sind.
api-tags-text = Jede Antwort hat ein ETag. Senden Sie es als If-None-Match zurück, und Sie erhalten 304 ohne Inhalt, solange sich nichts ändert. Senden Sie es als If-Match mit einer Änderung, und sie wird nur auf diesem Stand vorgenommen; sonst erhalten Sie 412. Statt If-Match können Sie "version" nennen; dann ist die Antwort 409.
api-once = Zweimal gesendet, einmal getan
api-once-text = Eine Leitung kann abbrechen, bevor die Antwort da ist. Geben Sie jeder Änderung einen eigenen Schlüssel im Header Idempotency-Key: 16 bis 200 Buchstaben, Ziffern und die Zeichen . _ : - etwa eine UUID. Dann können Sie dieselbe Änderung senden, bis eine Antwort kommt, und sie wird einmal vorgenommen.
api-once-answers = Innerhalb von 24 Stunden erhält jede Wiederholung mit demselben Token und Schlüssel die erste Antwort, gekennzeichnet mit Idempotency-Replayed. Derselbe Schlüssel mit einer anderen Anfrage wird abgewiesen (422). Solange die erste noch läuft, ist die Antwort 409: Warten Sie einen Augenblick und senden Sie noch einmal. Blieb die Maschine mittendrin stehen, wurde nichts geändert, und der nächste Versuch tut es.
api-errors = Fehler
api-errors-text = Fehler kommen als problem+json (RFC 9457) mit Titel, Status und dem, was zu tun ist, in der Sprache, die Sie mit Accept-Language verlangen. Felder, die eine Regel verletzen, stehen alle auf einmal unter "errors". Wer etwas nicht sehen darf, für den ist es, als gäbe es das nicht (404).
api-webhooks = Webhooks
api-webhooks-text = Das Sekretariat kann Adressen nennen, die erfahren, wenn etwas geschieht: ein POST je Tatsache, mit Art, Zeit und den Kennungen dessen, worum es geht, in der Reihenfolge des Journals. Namen und Adressen von Personen stehen nicht darin; fragen Sie die API nach dem, was Sie sehen dürfen.
api-webhooks-sign = Jeder ist signiert, wie Standard Webhooks es beschreibt: webhook-id, webhook-timestamp und webhook-signature. Berechnen Sie die Signatur über den Inhalt, wie er ankam, vergleichen Sie sie mit jeder im Header und weisen Sie ab, was älter als fünf Minuten ist.
api-webhooks-again = Antworten Sie innerhalb von zehn Sekunden mit einem Status von 200 bis 299. Sonst wird einen Tag lang in wachsenden Abständen erneut gesendet; danach pausiert der Webhook, und das Sekretariat wird benachrichtigt. Dieselbe Tatsache kann zweimal kommen: Ihre webhook-id bleibt gleich.

failure-changed = Inzwischen geändert
failure-changed-text = Ihre Änderung wurde nicht übernommen. Der Stand ist ein anderer als der, den If-Match nennt. Holen Sie ihn neu, und ändern Sie, was jetzt da ist.
failure-unconditional = Auf welchem Stand?
failure-unconditional-text = Es wurde nichts geändert. Sagen Sie, auf welchem Stand die Änderung beruht: mit If-Match und dem ETag oder mit der Version.
refusal-idempotency-key = Das ist kein Idempotency-Key: Er besteht aus 16 bis 200 Buchstaben, Ziffern und den Zeichen . _ : -
refusal-idempotency-another = Dieser Schlüssel gehört zu einer anderen Anfrage. Nehmen Sie einen neuen.
refusal-idempotency-running = Dieselbe Änderung wird gerade vorgenommen. Warten Sie, und senden Sie noch einmal.
refusal-language-code = Keine Sprache hat den Code { $code }.
refusal-country-code = Kein Land hat den Code { $code }.
refusal-too-many = Höchstens { $most } werden angenommen.
