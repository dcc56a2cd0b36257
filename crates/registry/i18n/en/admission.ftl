## Becoming a network, for everybody

join-title = Become a network
join-lede = A group of people and institutions from one or several countries can become a network of the confederation. This is how.
join-steps = The steps
join-steps-note = Periods are set by the secretariat.
# dynamic: join-
join-step-apply = You apply
join-text-apply = You confirm your e-mail address and write the application, alone or with others. You can save it and go on later. A draft that is not handed in lapses after { $draft } days.
join-step-questions = We ask and you answer
join-text-questions = The secretariat reads it and asks what is not clear. You answer within { $answer } days. Networks that have some of your countries hear of it and may comment.
join-step-emerging = You are an emerging network
join-text-emerging = From a date on you are in the register, and the persons you named speak for you.
join-step-trial = You are on trial
join-text-trial = The trial lasts { $trial } months. After { $check } months both sides look at how it goes.
join-step-established = You are an established network
join-text-established = From then on you decide with the others.
join-asked = What you are asked
join-shared = If a network has some of your countries already, you can still apply. You then say how the two work together.
join-begin = Begin an application
join-begin-another = Begin another application
# Words by which people search for the page, parted by commas; they are not shown.
join-words = join, apply, application, admission, new network, found a network
join-apply-title = Confirm your address
join-apply-lede = We mail you a link. Once you open it, your application begins, and you can come back to it by signing in. What you type here is forgotten after seven days if you do not open the link.
join-invited-title = Write an application with others
join-invited-lede = Give the address to which the invitation went. We mail it a link; once you open it, you see the draft and write along.
join-your-name = Your name
join-your-name-help = As you write it yourself.
join-your-address = E-mail address
join-your-address-help = You sign in with it, and letters about the application go there.
join-send-link = Send me the link

## An application

admission-mine = My applications
admission-mine-lede = Applications that you write, and where they stand.
admission-mine-none = You have no application.
admission-unnamed = Application without a name
admission-edit = Go on writing
admission-edit-lede = Save as often as you like. Nobody but its writers sees a draft.
admission-needed = Needed to hand it in.
admission-newer = Somebody else saved meanwhile. What only they changed is joined below. Where you both changed something, your words stand in the form and theirs stand here. Save again when you have looked.
admission-partly = Everything else is saved. What is marked below is not saved yet: mend it and save again.
admission-first = What you need, what you give
admission-who = Who you are
admission-where = Where you work
admission-name = Name of the network
admission-purpose = Purpose
admission-site = Site
admission-languages = Languages
admission-languages-help = Their names, with commas between them, such as: English, Arabic.
admission-countries = Countries
admission-countries-help = Their names, with commas between them, such as: Kenya, Uganda. Codes such as KE do too.
admission-together = Working together with networks of the same countries
admission-together-help = Needed only if a network has some of your countries already.
admission-needs = What you need first
admission-needs-help = What would help you most in the first year.
admission-gives = What you can give first
admission-gives-help = What others could learn or get from you.
admission-aims = How you share the aims and values
admission-aims-help = In your own words, with examples.
admission-speakers = Persons who speak for the network
admission-speakers-help = Up to three. Ask them before you name them. Only you and the secretariat see their names and addresses; when the network is taken in, they become its representatives.
admission-speaker-name = Name
admission-speaker-address = E-mail address
admission-shared = Networks have some of these countries already.
admission-shared-kindly = These networks have some of your countries already. You can apply all the same: say below how you work together. They will hear of your application and may comment on it.
admission-save = Save the draft
admission-save-review = Save and look it over
admission-review = Look it over
admission-review-lede = This is what the secretariat will read. After you hand it in you can answer questions and add documents, but not change the text.
admission-submit = Hand it in
admission-withdraw = Take the application back
admission-withdraw-title = Take it back
admission-withdraw-text = The application is over. You can begin another one at any time.
admission-withdraw-forgotten = Whoever is in the register only for this draft is forgotten once they are signed out, at the earliest a day later: name, address, and what nobody wrote with them.
admission-writers = Writing together
admission-writers-note = Whoever you invite gets a letter, confirms their address and writes along.
admission-invited = You are invited to write an application with others.
admission-invited-accept = Write along
admission-invite = Invite
admission-stands = Where it stands
admission-content = What was written
admission-due = by { $at }
admission-late = This is overdue.
admission-words = Questions and comments
admission-words-note = The applicants and the secretariat see them, and so do networks that may see the application.
admission-words-none = Nothing was asked so far.
admission-question-of = Question from { $body }, { $at }
admission-comment-of = Comment from { $body }, { $at }
admission-answer = Answer
admission-answer-send = Send the answer
admission-answer-waits = Not answered yet.
admission-ask = Ask the applicants
admission-question = Question
admission-comment = Say what your network thinks of it
admission-say = Send
admission-by-office = concluded by the secretariat
admission-by-applicants = by the applicants
admission-on-ground = Ground: { $ground }
admission-on-decision = Decision: { $decision }
admission-trial-days = Until { $until }, looked at on { $check }.
admission-work = An invitation to write an application

# dynamic: stage-
stage-draft = Draft
stage-submitted = Handed in
stage-questions = Questions are open
stage-emerging = Emerging
stage-trial = On trial
stage-established = Established
stage-dormant = Dormant
stage-left = Left
stage-refused = Not taken
stage-withdrawn = Taken back
stage-lapsed = Lapsed
stage-next-draft = Next: hand it in.
stage-next-submitted = Next: the secretariat reads it, asks, or concludes.
stage-next-questions = Next: the applicants answer.
stage-next-emerging = Next: the trial begins.
stage-next-emerging-untried = Next: the network is established.
stage-next-trial = Next: the trial is looked at, and at its end the network is established.
stage-next-established = The network decides with the others.
stage-next-dormant = The network rests. It can come back.
stage-next-left = The network left.
stage-next-refused = The application was not taken.
stage-next-withdrawn = The application was taken back.
stage-next-lapsed = The application was not handed in in time.

# dynamic: move-
move-submit = Handed in
move-ask = Asked
move-answer = Answered
move-withdraw = Taken back
move-lapse = Lapsed
move-refuse = Not taken
move-emerge = Emerging network
move-try = Trial begins
move-check = Trial looked at in the middle
move-establish = Established
move-rest = Dormant
move-leave = Left

# dynamic: admission-lacks-
admission-lacks-check = nobody looked at its trial in the middle
admission-lacks-trial = its trial is not over
admission-lacks-voice = nobody holds an office that speaks for it

# dynamic: life-
life-emerge = Emerging network
life-try = On trial
life-establish = Established network
life-rest = Dormant
life-leave = Left the confederation
life-until = Until { $day }

# dynamic: kind-network-
kind-network-dormant = Dormant network
kind-network-left = Network that left

## The secretariat

office-admission = Applications
office-admission-lede = What was handed in, and what became of it.
office-admission-none = There is no application
office-admission-none-text = Nobody handed one in, or none is in this stage.
admission-stage = Stage
admission-stage-any = Every stage
admission-begun = Begun
admission-by-when = By when
admission-step = Conclude a step
admission-step-note = It is kept with your name, the day and the ground.
admission-step-title = Steps of a network
admission-step-keep = Keep the step
admission-move = Step
admission-move-choose = Choose a step
admission-day = From which day
admission-ground = Ground
admission-ground-help = Why, in words. The public page does not show it; the applicants see it.
admission-ground-needed = Needed for these steps, unless you name a decision: { $steps }.
admission-decision = Decision
admission-decision-help = The number of the decision it rests on, if there is one.
admission-note = What was found, or what they should know
admission-note-help = Needed for the check in the middle of a trial: what was found.
admission-slug-help = Needed for a new network: small letters, digits and hyphens.
admission-although = Establish it although: { $lacks }
admission-although-box = Established although something is missing
admission-although-help = Needed only for the step “Established”, with a ground or a decision. The journal keeps what was missing.

## Networks that are concerned

admission-room = Applications
admission-room-lede = Applications for countries of this network, or that networks may see.
admission-room-none = No application concerns this network.

## Settings

settings-admission = Admission
settings-admission-note = Steps, periods and grounds of becoming a network. The defaults are examples; set what your rules say.
set-trial = A network is on trial before it is established
set-trial-months = Months that a trial lasts
set-check-months = Months until it is looked at in the middle
set-answer-days = Days to answer a question
set-draft-days = Days until a draft lapses
set-grounds = Steps that need a ground or a decision
set-networks-see = Every established network sees applications
set-save = Save

## What is said

flash-application-saved = The application is saved.
flash-application-submitted = The application is handed in.
flash-application-withdrawn = The application is taken back.
flash-writer-invited = The invitation is on its way.
flash-answer-sent = The answer is sent.
flash-question-sent = The question is sent.
flash-comment-sent = The comment is sent.
flash-step-kept = The step is kept.

admission-refusal-move = This is not possible at this stage.
admission-refusal-together = A network has some of these countries already. Say how the two work together.
admission-refusal-ground = This step needs a ground in words, or a decision.
admission-refusal-although = Something is missing before it can be established. Tick the box if you want it all the same.
admission-refusal-unsent = A question is typed here and not sent. Send it first, or empty the field.
admission-refusal-finding = Say what was found.
admission-refusal-drafts = You have { $most } drafts already. Hand one in or take one back first.
admission-refusal-writers = At most { $most } persons write one application.
admission-refusal-words = An application has at most { $most } questions and comments.
admission-refusal-speaker-twice = This person is named already.
admission-concluded-by = Concluded by { $name }.
admission-refusal-ahead = The day lies ahead. Keep the step once it has come.
admission-refusal-bytes = All documents that you put into applications may have { $most } megabytes together.
admission-refusal-letters = Enough letters went to this address today. Try again tomorrow.
admission-refusal-number = Type a whole number in the range.
admission-refusal-order = This day lies before the step before it.
admission-refusal-check = The check comes before the end of the trial.

# dynamic: task-application-
task-application-draft = An application waits to be handed in
task-application-draft-action = Go on writing
task-application-questions = Questions about your application wait for answers
task-application-questions-action = Answer
task-application-office = An application waits for the secretariat
task-application-office-action = Read it
task-application-trial = A network is on trial
task-application-trial-action = Look at it

# dynamic: fact-
fact-registry-application-begun = { $who } began an application
fact-registry-application-edited = { $who } changed an application
fact-registry-application-invited = { $who } invited somebody to write an application
fact-registry-application-joined = { $who } joined an application
fact-registry-application-asked = { $who } asked about an application
fact-registry-application-answered = { $who } answered about an application
fact-registry-application-stepped = { $who } moved an application on
fact-registry-network-stepped = { $who } moved { $what } on

# dynamic: mail-
mail-application-submitted-subject = Your application is with { $site }
mail-application-submitted = Your application is handed in. The secretariat reads it and writes to you.
mail-application-submitted-button = See where it stands
mail-application-overlaps-subject = An application for countries of { $body }
mail-application-overlaps = Somebody applied to become a network, for countries that { $body } has too. You can read the application and say what your network thinks of it.
mail-application-overlaps-button = Read the application
mail-application-question-subject = A question about your application
mail-application-question = The secretariat asks something about your application. Answer by { $day }.
mail-application-question-button = Answer
mail-speaker-named-subject = You speak for { $body }
mail-speaker-named = The network { $body } is in the register now, and you were named as one of those who speak for it: { $role }.

    If this is a mistake, lay the office down on its page, or write to the secretariat.
mail-speaker-named-button = See the mandate
mail-network-moved-subject = { $body } made a step
mail-network-moved = The secretariat concluded a step about { $body }, from { $day } on.
mail-network-moved-button = See the page
mail-application-moved-subject = Your application made a step
mail-application-moved = The secretariat concluded a step about your application, from { $day } on.
mail-application-moved-button = See where it stands
mail-application-came-subject = An application to become a network
mail-application-came = Somebody handed in an application to become a network.
mail-application-came-button = Read it
mail-application-answered-subject = An application was answered
mail-application-answered = The applicants answered all that was asked about their application.
mail-application-answered-button = Read the answers
mail-trial-check-subject = The trial of { $body } is to be looked at
mail-trial-check = The middle of the trial of { $body } is on { $day }. Both sides look at how it goes, and the secretariat keeps what was found.
mail-trial-check-button = See where it stands
mail-trial-end-subject = The trial of { $body } ends
mail-trial-end = The trial of { $body } ends on { $day }. The secretariat concludes what comes next.
mail-trial-end-button = See where it stands
mail-application-invited-subject = Write an application to { $site } with others
mail-application-invited = You are invited to write an application to { $site } with others. Confirm this address on the page behind the button; then you see the draft.
mail-application-invited-button = Confirm my address
mail-application-invited-after = If you do not know why, do nothing: the invitation is forgotten after seven days.

## Names of countries and languages

named-countries = Names of all countries
named-languages = Names of all languages
named-refusal-country = “{ $word }” is no name of a country. Its name in English does too, or its code, such as KE.
named-refusal-country-nearly = “{ $word }” is no name of a country. Did you mean: { $names }?
named-refusal-language = “{ $word }” is no name of a language. Its name in English does too, or its code, such as sw.
named-refusal-language-nearly = “{ $word }” is no name of a language. Did you mean: { $names }?

admission-refusal-undecided = It names no adopted decision of the register; this step needs one.
admission-refusal-not-adopted = The networks have not adopted this decision, or it is not in force.
set-decided = Steps that need an adopted decision
admission-propose = Put it to the established networks
