## Merging two records of one person

merging-title = Mit einem anderen Datensatz zusammenführen: { $name }
merging-which-lede = Eine Person kann zweimal im Register stehen. Geben Sie an, welcher andere Datensatz zu derselben Person gehört; Sie sehen beide nebeneinander, bevor etwas geschieht.
merging-with = E-Mail-Adresse des anderen Datensatzes
merging-with-help = Eine Adresse, die der andere Datensatz hat.
merging-look = Beide ansehen
merging-lede = Sehen Sie beide Datensätze an. Einer bleibt, mit allem aus beiden; der andere ist danach leer und führt zu ihm.
merging-stays = Welcher Datensatz bleibt
merging-stays-help = Die Adresse seiner Seite bleibt. Was mit einem der beiden geschah, bleibt verzeichnet.
merging-record = { $name }, { $addresses }
merging-this = Dieser Datensatz
merging-other = Der andere Datensatz
merging-languages = Sprachen
merging-same = In beiden gleich
merging-seen = Wer den Namen und die Adressen sehen darf, richtet sich nach der engeren der beiden Einstellungen. Die Person kann sie wieder erweitern.
merging-everything = Was jeder Datensatz hat
merging-what = Was
merging-becomes = Was daraus wird
merging-moves = Bleibt
merging-ends = Endet mit dem Datensatz, der wegfällt
merging-joined = Mandate für dasselbe Amt, die sich überschneiden, werden eines:
merging-mandates-joined = { $role }, { $body }: { $starts } bis { $ends }
merging-mutual = { $count ->
    [one] Eine Interessenbindung zwischen den beiden Datensätzen fällt weg, da niemand eine Bindung mit sich selbst hat.
   *[other] { $count } Interessenbindungen zwischen den beiden Datensätzen fallen weg, da niemand eine Bindung mit sich selbst hat.
}
merging-text = Alles, was den wegfallenden Datensatz nennt, nennt danach den anderen. Seine Browser werden abgemeldet, Links, die noch unterwegs sind, gelten nicht mehr, ebenso die Tokens beider Datensätze. Das lässt sich nicht rückgängig machen.
merging-do = Beide Datensätze zusammenführen
merging-newer = Einer der beiden Datensätze wurde geändert, während Sie ihn angesehen haben. Nichts ist geschehen. Sehen Sie beide noch einmal an:
merging-registry-mandate-person = Mandate
merging-registry-address-person = E-Mail-Adressen
merging-registry-passkey-person = Passkeys
merging-registry-openid-person = Anmeldedienste
merging-registry-session-person = Angemeldete Browser
merging-registry-token-person = Tokens für Programme
merging-registry-body-version-person = Gespeicherte Versionen von Seiten
merging-registry-tie-person = Selbst angegebene Interessenbindungen
merging-registry-tie-other = Von anderen angegebene Interessenbindungen mit dieser Person
merging-registry-person-became = Früher zusammengeführte Datensätze
merging-registry-offer-person = Der Person angebotene Ämter
merging-registry-offer-offered-by = Von der Person angebotene Ämter
merging-registry-document-person = Hinzugefügte Dokumente
merging-registry-import-person = Importierte Tabellen
merging-registry-application-person-person = Anträge, an denen die Person schreibt
merging-registry-application-word-person = Fragen und Anmerkungen zu Anträgen
merging-registry-application-answer-person = Antworten auf Fragen zu Anträgen
merging-registry-admission-step-person = Beschlossene Schritte
merging-registry-companion-asked-by = Angefragte Begleitungen
merging-registry-support-tick-person = Abgehakte Punkte
merging-registry-support-entry-person = Einträge zur Unterstützung von Netzwerken
merging-registry-membership-person = Mitgliedschaften
merging-registry-member-network-person = Netzwerke, über die die Person Mitglied ist
merging-registry-member-word-person = Suchwörter, mit denen die Person im Verzeichnis gefunden wird
merging-registry-belonging-person = Netzwerke, über die die Person Mitglied war, und wann
merging-registry-correction-person = Erbetene Berichtigungen
merging-registry-correction-answered-by = Beantwortete Berichtigungen
merging-registry-agreement-ours = Vereinbarungen, die die Person betreut
merging-registry-agreement-theirs = Vereinbarungen, die die Person für einen Partner betreut
merging-registry-agreement-version-person = Gespeicherte Fassungen von Vereinbarungen
merging-registry-agreement-deed-person = Notizen zu Vereinbarungen
merging-registry-mailing-writer = Rundschreiben, die die Person geschrieben hat
merging-registry-mailing-approver = Rundschreiben, die die Person freigegeben hat
merging-registry-mailing-recipient-person = Rundschreiben, die an die Person gingen
merging-registry-report-answer-person = Antworten, die die Person in Berichten geschrieben hat
merging-registry-aim-value-person = Werte, die die Person zu Zielen notiert hat
merging-registry-aim-link-person = Beiträge zu Zielen, die die Person notiert hat
merging-refusal-self = Dies ist derselbe Datensatz. Wählen Sie einen anderen.
merging-refusal-own = Dies ist Ihr eigener Datensatz. Lassen Sie ihn den sein, der bleibt, oder bitten Sie eine andere Person im Sekretariat.
merging-refusal-nobody = Kein Datensatz hat diese Adresse.
merging-refusal-gone = Von einem der beiden Datensätze ist nichts mehr gespeichert: Er wurde gelöscht oder schon zusammengeführt. Nichts ist geschehen.
merging-refusal-stays = Wählen Sie, welcher Datensatz bleibt.
merging-refusal-field = Wählen Sie eines von beiden.
flash-persons-merged = Die beiden Datensätze sind einer.
fact-registry-persons-merged = { $who } hat zwei Datensätze einer Person zusammengeführt: { $what }
fact-registry-mandates-joined = { $who } hat Mandate vereint, die sich überschnitten: { $what }

## Doubles

doubles-title = Datensätze, die zu einer Person gehören können
doubles-lede = Paare von Datensätzen mit ähnlichen Namen oder Adressen, die wahrscheinlichsten zuerst. Sehen Sie jedes an: Führen Sie beide zusammen, oder geben Sie an, dass es zwei Personen sind. Das wird gemerkt.
doubles-search = Noch einmal suchen
doubles-searching = Die Suche ist angefordert und läuft im Hintergrund. Kommen Sie gleich wieder.
doubles-searched = Zuletzt gesucht: { $at }, unter { $persons ->
    [one] einer Person
   *[other] { $persons } Personen
}; gefunden: { $pairs ->
    [0] kein Paar
    [one] ein Paar
   *[other] { $pairs } Paare
}.
doubles-never = Es wurde noch nicht gesucht.
doubles-none = In dieser Liste ist kein Paar
doubles-none-text = Suchen Sie noch einmal, nachdem Personen hinzugefügt wurden.
doubles-pair = Die beiden Datensätze
doubles-why = Warum
doubles-score = Wie wahrscheinlich
doubles-do = Aktion
doubles-merge = Beide ansehen
doubles-apart = Es sind zwei Personen
doubles-score-of = { $score } von 100
doubles-name = gleicher Name
doubles-name-order = gleiche Teile des Namens in anderer Reihenfolge
doubles-latin = gleicher Name in lateinischen Buchstaben
doubles-near = Namen, die sich in einem Buchstaben unterscheiden
doubles-address = gleiche Adresse bis auf Punkte, Pluszeichen und Großschreibung
doubles-address-related = gleiche Adresse bei einer verwandten Domain
doubles-work = Suche nach Datensätzen einer Person
flash-doubles-asked = Die Suche ist angefordert. Die Ergebnisse stehen gleich hier.
flash-doubles-apart = Es ist gemerkt, dass es zwei Personen sind.
fact-registry-persons-apart = { $who } hat eingetragen, dass es zwei Personen sind: { $what }
persons-merge = Mit einem anderen Datensatz zusammenführen
persons-doubles = Datensätze einer Person
