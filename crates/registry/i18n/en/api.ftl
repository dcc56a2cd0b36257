## What tokens may be used for, and what programs are told

# dynamic: scope-
scope-persons-read = Read persons with their addresses (secretariat only)
scope-persons-write = Add and correct persons and their addresses (secretariat only)
scope-mandates-read = Read who acts for which body (secretariat only)
scope-mandates-write = Give and end mandates (secretariat only)
mandates-refusal-person = Name a person by the id.
bodies-refusal-no-name = A body has a name in at least one language.
