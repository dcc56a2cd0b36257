## The API, for people

shell-api = Voor programma’s
api-title = Voor programma’s: de API
api-lede = Wat op deze pagina’s staat, kunnen programma’s ook lezen, en met een token kunnen ze het wijzigen. Een betaalde dienst is niet nodig.
api-start = Hoe u begint
api-start-text = Openbare gegevens vragen geen token. Elk adres begint met /api/v1 en antwoordt met JSON in UTF-8. Het document in OpenAPI 3.1 noemt elk adres, elk veld en elke regel; er kunnen hulpmiddelen van worden gemaakt.
api-document = Het document (OpenAPI 3.1)
api-subjects = Wat er is
api-subjects-text = Elk van deze adressen is een lijst, en alles daarin heeft een eigen adres. Wat pagina’s u niet tonen, is er hier ook niet voor u.
api-tokens = Tokens
api-tokens-text = Een token handelt voor wie het heeft gemaakt: het mag wat die persoon op dat moment mag, en daarvan alleen wat zijn bereik noemt. Maak het op uw eigen pagina nadat u bent aangemeld; het wordt één keer getoond. Geef het een klein bereik en weinig dagen, bewaar het bij uw wachtwoorden en trek het in als niemand het meer nodig heeft. Functies die u krijgt nadat het is gemaakt, tellen er niet voor.
api-tokens-make = Een token maken
api-lists = Lijsten
api-lists-text = Een lijst komt in pagina’s van vijftig. "items" bevat ze en "next" is het adres van wat volgt; de header Link zegt hetzelfde. Waar "next" leeg is, is de lijst ten einde. Filters zijn parameters van het adres. Een onbegrijpelijk filter wordt gemeld (400), nooit overgeslagen.
api-changes = Wijzigingen
api-changes-text = Een wijziging zegt op welke staat ze is gemaakt, zodat twee die tegelijk schrijven elkaars werk niet tenietdoen. Velden die ontbreken, blijven zoals ze zijn.
api-tags-text = Elk antwoord heeft een ETag. Stuur die terug als If-None-Match en u krijgt 304 zonder inhoud zolang er niets wijzigt. Stuur die als If-Match met een wijziging, en de wijziging geldt alleen op die staat; anders krijgt u 412. In plaats van If-Match kunt u "version" noemen; dan is het antwoord 409.
api-once = Twee keer gestuurd, één keer gedaan
api-once-text = Een lijn kan wegvallen voordat het antwoord er is. Geef elke wijziging een eigen sleutel in de header Idempotency-Key: 16 tot 200 letters, cijfers en de tekens . _ : - zoals een UUID. Dan kunt u dezelfde wijziging sturen tot u antwoord hebt, en ze wordt één keer gedaan.
api-once-answers = Binnen 24 uur krijgt elke herhaling met hetzelfde token en dezelfde sleutel het eerste antwoord, gemerkt met Idempotency-Replayed. Dezelfde sleutel met een ander verzoek wordt geweigerd (422). Zolang het eerste nog bezig is, is het antwoord 409: wacht even en stuur het opnieuw. Stopte de machine halverwege, dan is er niets gewijzigd, en doet de volgende poging het.
api-errors = Fouten
api-errors-text = Fouten komen als problem+json (RFC 9457) met een titel, een status en wat te doen is, in de taal die u met Accept-Language vraagt. Velden die een regel breken, worden allemaal tegelijk genoemd onder "errors". Voor wie iets niet mag zien, is het alsof het er niet is (404).
api-webhooks = Webhooks
api-webhooks-text = Het secretariaat kan adressen noemen die bericht krijgen als er iets gebeurt: één POST voor elk feit, met de soort, de tijd en de kenmerken van waar het over gaat, in de volgorde van het logboek. Namen en adressen van personen staan er niet in; vraag de API wat u mag zien.
api-webhooks-sign = Elk bericht is ondertekend zoals Standard Webhooks beschrijft: webhook-id, webhook-timestamp en webhook-signature. Bereken de handtekening over de inhoud zoals die aankwam, vergelijk haar met elke handtekening in de header en weiger wat ouder is dan vijf minuten.
api-webhooks-again = Antwoord binnen tien seconden met een status van 200 tot en met 299. Anders wordt het een dag lang opnieuw gestuurd, telkens later; daarna wordt de webhook gepauzeerd en krijgt het secretariaat bericht. Hetzelfde feit kan twee keer komen: het webhook-id blijft gelijk.

failure-changed = Intussen gewijzigd
failure-changed-text = Uw wijziging is niet opgeslagen. De staat is een andere dan die welke If-Match noemt. Haal het opnieuw op en wijzig wat er nu is.
failure-unconditional = Op welke staat?
failure-unconditional-text = Er is niets gewijzigd. Zeg op welke staat de wijziging is gemaakt: met If-Match en de ETag, of met de versie.
refusal-idempotency-key = De Idempotency-Key klopt niet: nodig zijn 16 tot 200 letters, cijfers en de tekens . _ : -
refusal-idempotency-another = Deze sleutel hoort bij een ander verzoek. Neem een nieuwe.
refusal-idempotency-running = Dezelfde wijziging wordt op dit moment gedaan. Wacht en stuur haar opnieuw.
refusal-language-code = Geen taal heeft de code { $code }.
refusal-country-code = Geen land heeft de code { $code }.
refusal-too-many = Ten hoogste { $most } is toegestaan.
