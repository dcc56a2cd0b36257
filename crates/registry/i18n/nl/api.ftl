## What tokens may be used for, and what programs are told

scope-persons-read = Personen met hun adressen lezen (alleen secretariaat)
scope-persons-write = Personen en hun adressen toevoegen en verbeteren (alleen secretariaat)
scope-mandates-read = Lezen wie voor welke organisatie handelt (alleen secretariaat)
scope-mandates-write = Mandaten geven en beëindigen (alleen secretariaat)
mandates-refusal-person = Noem een persoon met het kenmerk.
bodies-refusal-no-name = Een organisatie heeft in ten minste één taal een naam.
