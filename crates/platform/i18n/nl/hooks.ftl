## Webhooks

hooks-title = Webhooks
hooks-lede = Programma’s van anderen die bericht krijgen als hier iets gebeurt. Wat wordt gestuurd, bevat kenmerken en geen namen; het is ondertekend, zodat de ontvanger weet dat het hiervandaan komt.
hooks-how = Hoe ontvangers dat controleren
hooks-none = Nog geen webhook
hooks-none-text = Voeg er een toe; die krijgt bericht van wat er vanaf dan gebeurt.
hooks-new-title = Een webhook toevoegen
hooks-add = De webhook toevoegen
hooks-edit-title = Adres en soorten wijzigen
hooks-save = Opslaan
hooks-one-title = Webhook
hooks-address = Adres
hooks-address-help = Begint met https://. Op deze machine mag het om te proberen ook http:// zijn.
hooks-kinds = Waarvan hij bericht krijgt
hooks-kinds-help = Kies niets voor alles, ook voor soorten die met nieuwe versies komen.
hooks-all-kinds = Alles
hooks-some-kinds = { $count ->
    [one] één soort feit
   *[other] { $count } soorten feiten
}
hooks-kind-test = Alleen een test
hooks-since = Toegevoegd
hooks-state = Status
hooks-state-on = Aan
hooks-state-off = Uit
hooks-state-paused = Gepauzeerd
hooks-paused-text = Hij nam een dag lang niets aan, of zei dat hij niet meer bestaat. Bekijk hieronder wat terugkwam, laat het herstellen en zet hem aan: wat hij niet hoorde, volgt.
hooks-reached = Tot welke vermelding in het logboek hij is gekomen
hooks-test = Een test sturen
hooks-on = Aanzetten
hooks-off = Uitzetten
hooks-rotate = Een nieuw geheim maken
hooks-two-secrets = Er is een nieuw geheim gemaakt. Een dag lang wordt alles met beide ondertekend.
hooks-secret-title = Het geheim van de webhook
hooks-secret-lede = Het wordt alleen deze keer getoond. Geef het aan wie de ontvanger beheert, zo dat niemand anders het leest.
hooks-secret-use = Daarmee controleert de ontvanger dat wat aankomt hiervandaan is gestuurd. Raakt het zoek, maak dan een nieuw; een dag lang ondertekenen beide.
hooks-remove-title = De webhook verwijderen
hooks-remove = Verwijderen
hooks-remove-text = Hij krijgt nergens meer bericht van, en wat nog op hem wacht, wordt niet gestuurd.
hooks-sent = Wat is gestuurd
hooks-sent-note = De nieuwste vijftig. Wat is aangenomen, wordt dertig dagen getoond.
hooks-sent-none = Nog niets. Stuur een test.
hooks-fact = Wat er gebeurde
hooks-entry = vermelding { $number }
hooks-answer = Wat terugkwam
hooks-again = Opnieuw sturen
hooks-delivery-waiting = Wacht
hooks-delivery-sent = Aangenomen
hooks-delivery-failed = Niet aangenomen
hooks-came = antwoordde { $status } in { $took } ms
hooks-came-private = niet gestuurd: het adres leidt naar een intern netwerk
hooks-came-slow = geen antwoord binnen tien seconden
hooks-came-away = niet te bereiken
hooks-refusal-address = Vul een adres in dat begint met https://, zonder gebruikersnaam en zonder #. Alleen op deze machine mag het met http:// beginnen.
hooks-refusal-kind = Kies uit de soorten hieronder.
hooks-refusal-many = Er zijn al { $most } webhooks. Verwijder er eerst een.
hooks-refusal-off = De webhook staat uit. Zet hem eerst aan.
flash-hook-saved = De webhook is gewijzigd.
flash-hook-sending = Het wordt gestuurd. Laad de pagina opnieuw om te zien wat terugkwam.
flash-hook-on = De webhook staat aan. Wat hij niet hoorde, volgt.
flash-hook-off = De webhook staat uit.
flash-hook-removed = De webhook is verwijderd.
job-platform-hook-send = Een webhook berichten wat er gebeurde
fact-platform-hook-added = { $who } heeft een webhook toegevoegd
fact-platform-hook-changed = { $who } heeft een webhook gewijzigd
fact-platform-hook-on = { $who } heeft een webhook aangezet
fact-platform-hook-off = { $who } heeft een webhook uitgezet
fact-platform-hook-paused = { $who } heeft een webhook gepauzeerd die niets aannam
fact-platform-hook-removed = { $who } heeft een webhook verwijderd
task-hook-paused = { $count ->
    [one] Eén webhook is gepauzeerd, omdat hij een dag lang niets aannam
   *[other] { $count } webhooks zijn gepauzeerd, omdat ze een dag lang niets aannamen
}
task-hook-paused-action = Bekijken wat terugkwam
