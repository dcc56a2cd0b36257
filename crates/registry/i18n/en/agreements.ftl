## Agreements with partner organisations

workspace-agreements = Agreements
agreements-title = Agreements
agreements-lede = What was agreed with partner organisations, who looks after it, and when it is looked over.
agreements-all-lede = All agreements with partner organisations. Those to be looked over first come first.
agreements-none = There is no agreement yet.
agreements-new = New agreement
agreements-edit = Change
agreements-edit-title = Agreement with { $name }
agreements-edit-lede = What you save is kept as a new state. Earlier states stay readable.
agreements-newer = Somebody else saved this agreement meanwhile. This is how what you typed differs from what they saved. Saving again puts yours in its place.
agreements-name = Title
agreements-name-help = For example: memorandum of understanding 2027.
agreements-with = Partner
agreements-with-help = Partner organisations are added to the register by the secretariat.
agreements-of = On behalf of
agreements-purpose = Purpose
agreements-purpose-help = What both sides want to reach together.
agreements-agreed = What was agreed
agreements-agreed-help = Who does what, and what each side gives.
agreements-starts = First day
agreements-starts-help = Leave it empty while the agreement is being prepared.
agreements-starts-none = Not set yet
agreements-ends = Last day
agreements-ends-help = Leave it empty if the agreement goes on until somebody ends it.
agreements-ends-none = Goes on
agreements-review-on = To be looked over by
agreements-review-on-help = Those who look after it are reminded 30 days before.
agreements-review-none = No day is set
agreements-late = late
agreements-state = State
agreements-state-prepared = In preparation
agreements-state-to-come = To come
agreements-state-in-force = In force
agreements-state-over = Over
agreements-ours = Advocate on our side
agreements-theirs = Advocate on the partner’s side
agreements-advocate-help = The advocate looks after the agreement. It is somebody who holds an office of that side.
agreements-nobody = Nobody
agreements-save = Save
agreements-deeds = What was done
agreements-deeds-none = Nothing is noted yet.
agreements-deed-day = Day
agreements-deed-text = What was done
agreements-deed-text-help = For example: joint webinar, 120 participants.
agreements-next-review = Next time to be looked over by
agreements-next-review-help = Fill this in if both sides have just looked the agreement over.
agreements-note = Note it
agreements-states = Saved states
agreements-first = First state
agreements-refusal-partner = Choose a partner organisation.
agreements-refusal-starts = An agreement with a last day needs a first day.
agreements-refusal-review = This day lies before the first day.
agreements-refusal-later = The next time has to lie after the one that is set now.
agreements-refusal-advocate = This person holds no office of that side now.
flash-agreement-saved = The agreement was saved.
flash-agreement-noted = It was noted.
task-agreement-review = Look over the agreement “{ $title }”
task-agreement-review-action = Open it
sheet-agreement = Agreement: { $note }
# dynamic: fact-
fact-registry-agreement-made = { $who } made an agreement with { $what }
fact-registry-agreement-changed = { $who } changed an agreement with { $what }
fact-registry-agreement-noted = { $who } noted what was done with { $what }
fact-registry-agreement-reviewed = { $who } looked over an agreement with { $what }
fact-registry-agreement-paper-added = { $who } added a paper to an agreement with { $what }
fact-registry-agreement-paper-removed = { $who } removed a paper from an agreement with { $what }
mail-agreement-advocate-subject = You look after an agreement with { $body }
mail-agreement-advocate = You were named as advocate of an agreement with { $body }.

    You see what was agreed, note what is done, and are reminded when it is to be looked over.
mail-agreement-advocate-button = Open the agreement
mail-agreement-review-subject = To be looked over: agreement with { $body }
mail-agreement-review = The agreement with { $body } is to be looked over by { $day }.

    Talk with the other side about what was done and what should go on. Then note it, with the day of the next time.
mail-agreement-review-button = Open the agreement
