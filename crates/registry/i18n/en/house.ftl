## Letters of the register

letters-work = A letter to a person
letters-somebody = somebody
letters-greeting = Hello { $name },
letters-why = You get this letter because of what you do with { $site }.
letters-what = What was concluded: { $what }
letters-period = Period: { $days }
rounds-work = Looking for what ends and what is late
traces-work = Clearing away the traces of somebody who was erased

## Settings

# dynamic: settings-
office-settings = Settings
settings-title = Settings
settings-lede = What holds for the whole register. A change counts from now on; what was done before stays as it is.
settings-mandates = Mandates
settings-mandates-note = Which roles each kind of body has, how many people may hold them, and when people are reminded of an end.
flash-settings-saved = The settings are saved.
# dynamic: fact-
fact-registry-settings-changed = { $who } changed settings: { $what }

## Documents

documents-title = Documents
documents-none = There are no documents.
documents-add = Add the document
documents-file = File
documents-file-help = PDF, text, pictures, office documents; at most { $most } MB.
documents-remove = Remove
documents-note = { $day }, { $size } kB
documents-refusal-kind = This kind of file is not taken. Choose one of: { $kinds }.
documents-refusal-holds = The file is not what its name says. Save it anew in one of the kinds that are taken.
documents-refusal-macros = The document has macros or other programs in it, or cannot be looked into. Save it without them, or as PDF.
documents-refusal-name = The file needs a name of at most { $most } characters.
documents-refusal-empty = The file is empty.
documents-refusal-bytes = The file has { $size } MB. At most { $most } MB are taken.
documents-refusal-many = There are { $most } documents already. Remove one first.
documents-refusal-none = Choose a file.
flash-document-added = The document is added.
flash-document-removed = The document is removed.

## The workspace of a body

workspace-nav = Rooms of this body
workspace-page = Page
workspace-people = People

## Tasks

# dynamic: task-offer
task-offer = You are offered an office: { $role }
task-offer-action = Answer
task-offer-bounced = Your letter about the office of { $role } does not arrive
task-offer-bounced-action = Look at the offer
task-offer-handover = Read and confirm what your predecessor hands over ({ $role })
task-offer-handover-action = Open the sheet
task-offer-unheld = Nobody speaks for this body
task-offer-unheld-action = See its people
task-mandate-ends-hand-over = Hand the office over
traces-files-work = Removing files that nothing refers to any more
settings-retention = How long things are kept
settings-retention-note = After how many days links, sessions, letters, offers and notes are cleared away.
