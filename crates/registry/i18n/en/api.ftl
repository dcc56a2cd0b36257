## What tokens may be used for, and what programs are told

# dynamic: scope-
scope-persons-read = Read persons with their addresses (secretariat only)
scope-persons-write = Add and correct persons and their addresses (secretariat only)
scope-mandates-read = Read who acts for which body (secretariat only)
scope-mandates-write = Give and end mandates (secretariat only)
scope-memberships-read = Read who is a member, since when and by which networks (secretariat only)
scope-applications-read = Read applications to become a network, with their steps (secretariat only)
scope-agreements-read = Read the agreements that you may see
mandates-refusal-person = Name a person by the id.
bodies-refusal-no-name = A body has a name in at least one language.

## What there is for programs

# dynamic: api-subject-
api-subject-bodies = The confederation, its networks, groups and partners: open to all
api-subject-reports = Published reports of bodies, with their answers: open to all
api-subject-objectives = Objectives that bodies show, with their measures and how far they are: open to all
api-subject-agreements = Agreements with partner organisations: for those of either side, and for the secretariat
api-subject-persons = Persons with their addresses: for the secretariat
api-subject-mandates = Who acts for which body: for the secretariat
api-subject-memberships = Individual members, since when and by which networks: for the secretariat
api-subject-applications = Applications to become a network, with their steps: for the secretariat
