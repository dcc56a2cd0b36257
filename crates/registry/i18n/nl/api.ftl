## What tokens may be used for, and what programs are told

scope-persons-read = Personen met hun adressen lezen (alleen secretariaat)
scope-persons-write = Personen en hun adressen toevoegen en verbeteren (alleen secretariaat)
scope-mandates-read = Lezen wie voor welke organisatie handelt (alleen secretariaat)
scope-mandates-write = Mandaten geven en beëindigen (alleen secretariaat)
scope-memberships-read = Lezen wie lid is, sinds wanneer en via welke netwerken (alleen secretariaat)
scope-applications-read = Aanvragen om een netwerk te worden lezen, met hun stappen (alleen secretariaat)
scope-agreements-read = De overeenkomsten lezen die u mag zien
mandates-refusal-person = Noem een persoon met het kenmerk.
bodies-refusal-no-name = Een organisatie heeft in ten minste één taal een naam.

## What there is for programs

api-subject-bodies = De confederatie, haar netwerken, groepen en partners: open voor iedereen
api-subject-reports = Gepubliceerde verslagen van organisaties, met hun antwoorden: open voor iedereen
api-subject-objectives = Doelen die organisaties tonen, met hun maatstaven en hoe ver ze zijn: open voor iedereen
api-subject-agreements = Overeenkomsten met partnerorganisaties: voor wie bij een van beide hoort, en voor het secretariaat
api-subject-persons = Personen met hun adressen: voor het secretariaat
api-subject-mandates = Wie voor welke organisatie handelt: voor het secretariaat
api-subject-memberships = Individuele leden, sinds wanneer en via welke netwerken: voor het secretariaat
api-subject-applications = Aanvragen om een netwerk te worden, met hun stappen: voor het secretariaat
