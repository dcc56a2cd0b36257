## Decisions: proposals, positions, rules, the register

menu-decisions = Decisions
decisions-title = Decisions
decisions-lede = What is put to the networks and groups, what they answered, and what was decided and still holds.
decisions-round = Decisions: what is due every hour
decisions-body = For
decisions-state = State
decisions-day = When
decisions-words = Words or number
decisions-show = Show
decisions-show-in-force = What is open or in force
decisions-show-all = Everything
decisions-open = Open
decisions-open-none = Nothing is open here now.
decisions-decided = Decided
decisions-decided-none = Nothing of this was decided yet.
decisions-none-fits = Nothing fits what you asked for.
kind-decision = Decision
kind-proposal = Proposal
decisions-calendar-closes = Closes: { $title }
decisions-calendar-review = To be looked at again: { $title }
decisions-calendar-lapses = Last day in force: { $title }
decisions-calendar = Calendar
decisions-somebody = Somebody

proposal-new = New proposal
proposal-edit = Change the proposal
proposal-save = Save
proposal-draft-lede = A draft is yours alone until you put it to the others. Texts are in the language in which you read this page; others can be added later.
proposal-edit-lede = Each change makes a new version, and everybody sees what changed. Texts change in the language in which you read this page.
proposal-no-body = To propose something you need an office in a network, a group or the confederation.
proposal-newer = Somebody saved this proposal while you wrote. What you typed is below and not saved yet. Look at what they saved, then save yours over it.
proposal-body-help = The body that decides, and for which the decision holds.
proposal-title = Title
proposal-title-help = One line, such as: Meetings are minuted in two languages.
proposal-text = What is proposed
proposal-text-help = The words that will hold when it is adopted.
proposal-why = Why
proposal-why-help = What need it answers.
proposal-otherwise = What happens if nothing is decided
proposal-otherwise-help = So that everybody can weigh that too.
proposal-rules = Rules
proposal-rules-help = How it is decided. The rules are copied when positions are first asked for, and change no more.
proposal-rules-read = Read the rules (new window)
proposal-roll = Who answers
proposal-roll-help = You see and can adjust the list before it is opened.
# dynamic: proposal-roll-
proposal-roll-networks = The established networks, through those who speak for them
proposal-roll-holders = Everybody with an office in the body, for themselves
proposal-roll-both = Both, as two parts of one list
proposal-seen = Who may see it
proposal-seen-help = It can be narrowed later, not widened.
# dynamic: proposal-seen-
proposal-seen-body = Those with an office in the body, and those who answer
proposal-seen-members = Everybody with an office anywhere
proposal-seen-everyone = Everybody
proposal-supersedes = Takes the place of
proposal-supersedes-help = Numbers of earlier decisions, such as 2026-3, with commas between.
proposal-remark = What changed
proposal-remark-help = In one line, for those who read the earlier version.
proposal-proposer = Proposed by
proposal-versions = Versions
proposal-version = Version { $number }
proposal-version-note = { $who }, { $at }
proposal-vote-terms = What is voted on, and how many are chosen
proposal-term-changed = Changed: { $what }
proposal-term-from = { $what }: { $after } (before: { $before })
proposal-on-version = on version { $number }
proposal-is-draft = Only you see this draft. When it is ready, put it to those who may see it: they comment, and you can still change it.
proposal-publish = Put it to the others
proposal-open = Ask for positions
proposal-conclude = Conclude
proposal-closes = Positions until
proposal-closes-at = until { $due }
proposal-is-resolving = A block stands. Talk it over, note below what was said, change the text so that it answers the need, then ask for positions once more.
proposal-positions = Positions
proposal-answered = { $given } of { $all } answered
proposal-unanswered = Without a position
proposal-hidden = Positions are shown when the time for them is over. You see your own.
proposal-so-far = As it stands now; positions can still change.
proposal-left-out = Who is left out, and why
proposal-resolve = Open the round
proposal-resolve-help = By the rules this is not decided yet: the block is talked over, the text may be amended, and positions are asked for once more.
proposal-comments = Comments
proposal-comments-none = Nobody has commented yet.
proposal-comment = Your comment
proposal-comment-help = What would make it better, or what it leaves out.
proposal-comment-send = Comment
proposal-withdraw = Withdraw the proposal
proposal-withdraw-help = A draft goes without a trace. What was put to others stays to be read, and is not decided.
# dynamic: proposal-state-
proposal-state-draft = Draft
proposal-state-shaping = Being shaped
proposal-state-testing = Positions asked
proposal-state-resolving = Block being resolved
proposal-state-closed = Closed, not concluded
proposal-state-decided = Decided
proposal-state-withdrawn = Withdrawn

proposal-suggest = Suggest a change
advice-ask = Ask for advice
advice-open = Ask for advice until a day
advice-state-open = Advice asked
advice-until = Advice until
advice-body = From which body
advice-asked-of = Advice is asked of { $body }.
advice-give = Your advice
advice-give-help = What should be known before this is decided.
advice-send = Give the advice
proposal-refusal-remark = That cannot be said or replied here.
proposal-refusal-advice = There is no body with this address.
proposal-refusal-advice-seen = Others cannot read this proposal: it is for its body and those who answer.
proposal-refusal-advise = This advice is not asked of a body that you speak for.
proposal-refusal-advised = This advice was given already.
task-advice = Advice is asked: { $title }
task-advice-action = Give advice
flash-proposal-replied = Your reply is there.
flash-proposal-advice = The body is asked. Those who speak for it get a letter.
flash-proposal-advised = The advice is there.
# dynamic: remark-
remark-suggestion = Suggested change
remark-advice = Advice
# dynamic: reply-
reply-open = Reply
reply-words = Your reply
reply-words-help = Everybody who sees the proposal reads it. Declining needs words.
reply-do-accepted = Accept
reply-do-declined = Decline
reply-do-answered = Answer
reply-asked = Asked
reply-accepted = Accepted
suggestion-not-yet = not in the text yet
reply-declined = Declined
reply-answered = Answered

decision-title = The decision
decision-day = Decided on
decision-decided-on = decided { $day }
decision-in-force = In force
decision-superseded = Superseded
decision-lapsed = Lapsed
decision-not-adopted = Not adopted
decision-review = To be looked at again on
decision-lapses = Holds until
decision-superseded-by = Superseded by

opening-lede = From now on the list of those who answer and the rules are fixed. Whoever answers for somebody on the list gets a letter.
opening-again-lede = Positions are asked for once more, of the same list and by the same rules.
opening-advice-lede = Advice is asked for until then. Whoever decides answers every piece of advice, and concludes once everybody has given theirs or this day has passed.
opening-closes = Until
opening-zone = In the time zone
opening-zone-help = Such as Europe/London, or AoE for the end of the day anywhere on Earth. Everybody sees their own time beside it.
opening-roll = Who answers
opening-roll-help = This is the list by the register today. Whoever is left out is shown with the reason.
opening-roll-none = By the register nobody would answer.
roll-nobody-speaks = nobody speaks for it now
roll-silent = Networks on this list for which nobody speaks today, so that they cannot answer: { $count }.
roll-out-of-reach = Even if all the others agree, these rules cannot be met.
ballot-out-of-reach = Even if all the others vote, they are too few by these rules.
opening-out = Left out because
roll-by-hand = By whoever opened it: { $why }
opening-refusal-by-hand = What the networks decided is replaced or changed by all of them: leave nobody out by hand, and leave the weights as they are.
opening-refusal-closes = Give a day and a time.
opening-refusal-past = This time is over. Choose a later one.
opening-refusal-far = This is more than a year away. Is the year right?
opening-refusal-skipped = On this day clocks in this zone leave this time out. What you mean is probably { $instead }.
opening-refusal-zone = This time zone is not known.

position-title = Your position
position-answer = Position
position-reason = Reason
position-reason-help = A block names the principle, purpose or need it rests on.
position-give = Give this position
position-given-at = Given { $at }. It can be changed until the end; earlier ones are kept.
position-change = Change this position
position-who = Who
position-weight = Weight
position-by = by { $name }
position-yourself = For yourself
position-none = Not yet
position-hidden = Given
position-earlier = Earlier positions
position-earlier-line = { $who }: { $answer }, { $at }

# dynamic: answer-
answer-agree = Agree
answer-reservation = Agree with reservation
answer-stand-aside = Stand aside
answer-against = Against
answer-block = Block
answer-abstain = Abstain
answer-agree-help = This is good.
answer-reservation-help = It can go on; what should be heard stands in the reason.
answer-stand-aside-help = Not for me, and I am not in its way.
answer-against-help = It should not be adopted.
answer-block-help = It must not go on as it is.
answer-abstain-help = No opinion, or not mine to have.

# dynamic: came-
came-adopted = Adopted
came-not-adopted = Not adopted
came-no-quorum = Too few took part
came-blocked = A block stands: a resolving round follows
came-vote-follows = A block stands: a vote follows

outcome-statement = Statement
outcome-statement-help = What was decided and why, what becomes of what was not followed, and thanks.
outcome-review-help = A reminder comes then. May stay empty.
outcome-lapses-help = The last day. May stay empty: then it holds until something takes its place.
outcome-confirm = Confirm the outcome
outcome-refusal-day = Give a day.

rules-title = Rules
rules-list-lede = How proposals are decided. Each set of rules says in sentences what it means, and can be tried out on made-up answers.
rules-none = There are no rules yet.
rules-new = New rules
rules-edit = Change the rules
rules-save = Save the rules
rules-retired = No longer chosen
rules-edit-lede = Proposals whose positions were asked for keep the rules they began with.
rules-newer = Somebody saved these rules while you wrote. What you typed is below and not saved yet. Look at what they saved, then save yours over it.
rules-see-newer = See what they saved (new window)
rules-says = What the rules say
rules-arithmetic = The arithmetic
rules-line-rule = Rule
rules-line-have = There are
rules-line-of = Of
rules-line-bound = Needed or let
rules-line-result = Result
rules-line-least = at least { $number }
rules-line-most = at most { $number }
rules-line-blocks = { $from ->
    [one] One block stops a proposal
   *[other] { $from } blocks stop a proposal
}
rules-line-holds = holds
rules-line-fails = does not hold
rules-line-cap-holds = has not happened
rules-line-cap-fails = has happened
rules-line-block-holds = no block stops it
rules-line-block-fails = it is stopped
rules-try = Try them out
rules-try-note = Made-up answers; nothing of it is kept.
rules-try-group = Group { $number }
rules-try-part = Part of the list
rules-try-weight = Weight of each
rules-try-silent = Say nothing
rules-try-test = At which point
rules-try-first = When positions are first asked for
rules-try-last = After the last resolving round
rules-try-vote = The vote after a block
rules-try-go = Judge
rules-part-networks = Networks
rules-part-persons = Persons

# dynamic: rules-kind-
rules-kind-consent = Consent
rules-kind-consensus = Consensus
rules-kind-vote = Formal vote

rules-whom-all = all who answer
rules-whom-networks = the networks
rules-whom-persons = the persons
rules-whom-weight = the weight of all
rules-whom-networks-weight = the weight of the networks
rules-whom-persons-weight = the weight of the persons
rules-base-decided = of those for or against
rules-base-answered = of all who took part
rules-base-roll = of the whole list

rules-say-answers = One can answer: { $answers }.
rules-say-reasons = A reason is needed for: { $answers }.
rules-say-silence = Whoever says nothing agrees.
rules-say-quorum = At least { $share } of { $whom } must take part; abstaining is taking part.
rules-say-quorum-opinion = At least { $share } of { $whom } must take part; abstaining is not.
rules-say-needed = It is adopted with { $needed }.
rules-say-needed-all = It is adopted only with all of these: { $needed }.
rules-say-more-decided = more than { $share } for it of those for or against, counted by { $whom }
rules-say-least-decided = at least { $share } for it of those for or against, counted by { $whom }
rules-say-more-answered = more than { $share } for it of those who took part, counted by { $whom }
rules-say-least-answered = at least { $share } for it of those who took part, counted by { $whom }
rules-say-more-roll = more than { $share } for it of the whole list, counted by { $whom }
rules-say-least-roll = at least { $share } for it of the whole list, counted by { $whom }
rules-say-cap = It falls when more than { $share } of those who took part answer: { $answers }.
rules-say-block = { $from ->
    [one] One block stops it
   *[other] { $from } blocks stop it
}; { $rounds ->
    [0] no resolving round follows.
    [one] a resolving round follows, after which positions are asked for once more.
   *[other] up to { $rounds } resolving rounds follow, after each of which positions are asked for once more.
}
rules-say-block-falls = If a block still stands then, it is not adopted.
rules-say-block-vote = If a block still stands then, a vote follows, which needs { $needed }.
rules-say-open-none = How long it stays open is not laid down.
rules-say-open = It stays open for at least { $days ->
    [one] one day that is
   *[other] { $days } days that are
} whole everywhere on Earth.
rules-say-quiet = Days that do not count, and on which it does not close: { $days }.
rules-say-at-once = Positions are shown as they are given.
rules-say-at-closing = Positions are shown when the time for them is over.

rules-majority-number = Majority { $number }
rules-quorum = Quorum
rules-blocks = Blocks
rules-field-title = What they are called
rules-field-slug = Part of the address
rules-field-slug-help = Small letters, digits and hyphens. It stays.
rules-field-kind = For
rules-field-answers = What can be answered
rules-field-reasons = What needs a reason
rules-field-silence = Silence
rules-silence-nothing = means nothing
rules-silence-agrees = means agreement
rules-field-quorum = Who must take part, at least
rules-field-share = Share that must be for it
rules-field-share-help = Such as 1/2, 2/3 or 75%. Empty for none.
rules-field-whom = Counted by
rules-field-abstentions = Who abstains takes part
rules-field-more = More than that; otherwise exactly that is enough
rules-field-base = Of what
rules-field-cap = Standing aside: at most
rules-field-cap-help = A share of those who took part, such as 1/4. Empty for no bound.
rules-field-from = Blocks stop it from this many on
rules-field-from-help = Only where a block can be answered.
rules-field-rounds = Resolving rounds
rules-field-then = If a block still stands after them
rules-then-falls = it is not adopted
rules-then-vote = a vote follows
rules-field-later = Share needed in that vote
rules-field-later-help = Of those for or against, such as 4/5. More than was needed before.
rules-field-days = Days that positions are asked for, at least
rules-field-days-help = Days that are whole everywhere on Earth, so that everybody has them.
rules-field-quiet = Quiet days
rules-field-quiet-help = They do not count, and nothing closes on them.
rules-field-shown = Positions are shown
rules-shown-at-once = as they are given
rules-shown-at-closing = when the time for them is over
rules-field-retired = No longer to be chosen
rules-field-retired-help = Proposals that have these rules keep them.

# dynamic: weekday-
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

rules-refusal-share = Give a share such as 1/2, 2/3 or 75%.
rules-refusal-number = Give a whole number that is not too large.
rules-refusal-between = Give a whole number from { $least } to { $most }.
rules-refusal-choice = Choose one of these.
rules-refusal-secret = What was secret stays so: make other rules for open ballots.
rules-refusal-least = At most { $most } days.
rules-refusal-quiet = One day of the week at least must not be quiet.
rules-refusal-slug = Small letters, digits and hyphens, such as two-thirds.
rules-refusal-taken = Other rules have this address.
rules-refusal-many = There is room for { $most } sets of rules, and no more.
# dynamic: rules-fault-
rules-fault-no-agreement = Nobody could answer for it: let people agree.
rules-fault-nothing-needed = By these rules everything would be adopted: name a majority, or let people block.
rules-fault-more-than-all = { $share } is more than there can be.
rules-fault-nothing-asked = { $share } asks for nothing.
rules-fault-block = A block must have an effect, and only where one can be given.
rules-fault-reason = A reason is asked for an answer that cannot be given.
rules-fault-cap = The bound is on an answer that cannot be given, or on agreement.
rules-fault-silence = When silence agrees, everybody takes part: a quorum says nothing.
rules-fault-vote = The vote after a block must need more than what failed before.
rules-fault-part = The rules count a part of the list to which nobody belongs.
rules-fault-never = By this list nothing could be adopted even if everybody agreed.

proposal-refusal-body = Choose one of these bodies.
proposal-refusal-rules = Choose one of the rules.
proposal-refusal-supersedes = One of these numbers is of no decision that was adopted.
proposal-refusal-narrower = More people can read this decision than could read this proposal: let at least as many see it, or do not name the decision.
proposal-refusal-fewer = This was decided by more than would decide here: one person does not put out of force what a body decided, nor a body what the networks did.
proposal-refusal-sooner = Somebody stands already: this time can become later, but not earlier or empty.
proposal-refusal-networks = The networks together answer what is put to the confederation or the association. Choose those with an office in the body.
proposal-refusal-frozen = Once positions were asked for, only the text can be changed.
proposal-refusal-wider = What was put to some is not shown to more.
proposal-refusal-closed = This cannot be done in the state in which the proposal is now.
proposal-refusal-many = There is room for { $most }, and no more.
proposal-refusal-days = That leaves { $days ->
    [0] no day
    [one] one day
   *[other] { $days } days
} whole everywhere on Earth; the rules want at least { $least }.
proposal-refusal-quiet = The rules say that nothing closes on this day of the week.
proposal-refusal-weight = Give a whole number from 1 to 1000000, and a reason of at most 300 letters.
proposal-refusal-weights = Those who divide the answer of one network weigh the same.
proposal-refusal-answer = Choose a position.
proposal-refusal-reason = This position needs a reason.
proposal-refusal-block-reason = Name the principle, purpose or need on which the block rests.
proposal-refusal-late = Positions are no longer taken: the time is over.
proposal-refusal-roll = You are not on the list of those who answer this, or nobody gave you an office for it.
proposal-refusal-comment = Comments are for those with an office, while the proposal is open.
proposal-refusal-not-over = The time for positions is not over yet.
proposal-refusal-not-blocked = No block stands.
proposal-refusal-blocked = A block stands. By the rules this is not decided yet.
proposal-refusal-past = Choose a day that lies ahead.

task-position = Give a position: { $title }
task-position-action = Give a position
task-conclude = Ready to be concluded: { $title }
task-conclude-action = Conclude
task-resolve = A block stands: { $title }
task-resolve-action = Resolve

flash-rules-saved = The rules are saved.
flash-proposal-saved = The proposal is saved.
flash-proposal-published = The proposal is put to those who may see it.
flash-proposal-withdrawn = The proposal is withdrawn.
flash-proposal-commented = Your comment is there.
flash-proposal-opened = Positions are asked for. Whoever answers for somebody on the list gets a letter.
flash-advice-opened = Advice is asked for.
flash-election-opened = The vote is open. Whoever votes gets a letter.
flash-suggestion-accepted = Accepted. Now bring it into the text: what was suggested stands on the page of the proposal.
flash-proposal-resolving = The round is open.
flash-proposal-concluded = The outcome is confirmed.
flash-position-given = Your position is given. You can change it until the end.

# dynamic: mail-proposal-
mail-proposal-opened-subject = A position is asked of { $body }: { $title }
mail-proposal-opened =
    A proposal waits for a position of { $body }: { $title }

    It can be given until { $due }, and changed until then.
mail-proposal-opened-button = Read it and give a position
mail-proposal-review-subject = To be looked at again: { $title }
mail-proposal-review =
    A decision of { $body } was to be looked at again on { $day }: { $title }

    Does it still hold? If not, put a proposal that takes its place.
mail-proposal-review-button = Read the decision
mail-proposal-advice-subject = Your advice is asked: { $title }
mail-proposal-advice =
    { $body } is asked for its advice on a proposal before it is decided: { $title }
mail-proposal-advice-button = Read it and give advice
mail-proposal-decided-subject = Concluded: { $title }
mail-proposal-decided =
    The positions on a proposal for { $body } were judged by its rules, and the outcome is confirmed: { $title }
mail-proposal-decided-button = Read the outcome
mail-proposal-closes-subject = Two days left: { $title }
mail-proposal-closes =
    { $body } has not given a position yet: { $title }

    It can be given until { $due }.
mail-proposal-closes-button = Give a position

# dynamic: fact-decisions
fact-decisions-rules-made = { $who } made the rules: { $what }
fact-decisions-rules-changed = { $who } changed the rules: { $what }
fact-decisions-proposed = { $who } put a proposal: { $what }
fact-decisions-proposal-changed = { $who } changed the proposal: { $what }
fact-decisions-commented = { $who } commented on the proposal: { $what }
fact-decisions-replied = { $who } replied to a remark on the proposal: { $what }
fact-decisions-advice-asked = { $who } asked for advice on the proposal: { $what }
fact-decisions-advised = { $who } gave advice on the proposal: { $what }
fact-decisions-opened = { $who } asked for positions on: { $what }
fact-decisions-position-given = { $who } gave a position on: { $what }
fact-decisions-resolving = { $who } opened a resolving round for: { $what }
fact-decisions-decided = { $who } concluded the proposal: { $what }
fact-decisions-withdrawn = { $who } withdrew the proposal: { $what }

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = Proposals they wrote
merging-decisions-version-person = Versions of proposals they saved
merging-decisions-version-draft-of = Their drafts of proposals
merging-decisions-comment-person = Comments on proposals
merging-decisions-voter-person = Proposals they are asked to answer
merging-decisions-position-person = Positions they gave
merging-decisions-decision-person = Decisions they concluded

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = It is about
proposal-concerns-help = Whoever it is about does not decide on it. Persons with an office of them or in a part of them, or with a declared tie to them, are left out of the roll, with the reason; you see it before it is opened.
proposal-concerns-more = And about
proposal-concerns-none = Nobody in particular
roll-about-them = It is about them
roll-tied-by-office = Holds or held an office of whom it is about
roll-tied = Declared a tie to whom it is about
rules-field-weights = What networks weigh
rules-field-weights-help = Whoever asks for positions sees the weights and can adjust them.
rules-weights-equal = All the same
rules-weights-members = As many as they have individual members
rules-say-weights-members = A network weighs as much as it has individual members, and one at least.
rules-field-proxies = Proxies that one can hold
rules-field-proxies-help = For how many others somebody can answer. Empty: for nobody.
rules-say-proxies = Somebody on the roll can let another on it answer for them; one answers for { $most } others at most, and nobody passes on what they hold.
rules-field-split = The answer of a network is divided
rules-field-split-help = Among all who speak for it when the roll is frozen, in equal shares.
rules-say-split = The answer of a network is divided in equal shares among all who speak for it.
ballot-fault-split = Ballots are not divided among those who speak for a network.
proxy-title = Let somebody else answer
proxy-holder = Who answers
proxy-holder-help = You can take it back until the end, and answer yourself, which takes it back too.
proxy-give = Give the proxy
proxy-take-back = Take it back
proxy-held-by = Proxy with { $name }
proxy-refusal = Proxies are not given here.
proxy-refusal-roll = Choose somebody on the roll.
proxy-refusal-hop = Whoever gave their own proxy holds none, and whoever holds one gives none.
proxy-refusal-many = They hold { $most } proxies already, which is as many as there can be.
flash-proxy-given = They answer for you. They get a letter.
flash-proxy-back = You answer yourself again.
# dynamic: mail-proxy-
mail-proxy-given-subject = You answer by proxy: { $title }
mail-proxy-given = Somebody on the roll lets { $body } answer for them: { $title }
mail-proxy-given-button = Read it and answer
fact-decisions-proxy-given = { $who } gave a proxy for: { $what }
fact-decisions-proxy-taken-back = { $who } took a proxy back for: { $what }

## Advice, who leads, what follows

rules-kind-advice = Advice
rules-for-advice = For one who decides after advice
rules-say-advice = Whoever proposes decides, after asking for advice from those who know and those whom it touches, and answers every piece of advice that is given.
proposal-roll-members = The individual members of the network
proposal-refusal-no-advice = Ask somebody for advice first.
proposal-refusal-unanswered = { $count ->
    [one] One piece of advice is not answered yet.
   *[other] { $count } pieces of advice are not answered yet.
 }
advice-person = Or a person
advice-person-help = Their e-mail address. They are written to if they are in the register, and their advice is shown once they give it.
advice-ask-person = Ask this person
flash-proposal-adviser = If the register knows this address, whoever has it was asked.
outcome-adopts = What you decide
outcome-adopt = It is adopted
outcome-adopt-not = It is not adopted
outcome-tasks-help = One on each line; a day such as 2027-03-01 at the end of a line is its deadline. Who does it is chosen afterwards.
proposal-facilitator = Led by
proposal-facilitator-choose = Choose who leads it with you
proposal-facilitator-help = They can do all that you can: amend, open, resolve, conclude.
proposal-facilitator-none = Nobody else
proposal-facilitator-set = Choose
proposal-refusal-facilitator = Choose somebody with an office in the body.
flash-proposal-led = It is noted who leads it.
proposal-subjects = Filed under
proposal-subjects-help = A few words with commas between, such as: languages, meetings.
proposal-about = Our network answers in “{ $title }” ({ $url }). What do its members think?
decisions-any = Any
decisions-year = Year
position-poll = What our people said
position-ask-members = Ask the members of the network first
position-poll-number = Number of the poll
position-poll-help = Such as 2026-7; it is shown with the position.
position-refusal-poll = There is no proposal or poll with this number.
flash-proposal-attached = The file is added.
flash-proposal-detached = The file is removed.
decision-tasks = What follows
decision-task-due = until { $day }
decision-task-by = { $name } does it
decision-task-nobody = Nobody yet
decision-task-choose = Choose who does it
decision-task-bearer = Who does it
decision-task-bearer-help = Somebody with an office in the body; a letter tells them, and it waits on their desk.
decision-task-done = Done
decision-task-do = Done
decision-task-open = Not done yet
flash-proposal-task = It is noted.
decision-correct = Add a correction
decision-correct-help = What stands is not changed; what is to be known of it is added with its day.
decision-correct-send = Add
decision-correction = Correction, { $day }:
flash-proposal-corrected = The correction is added.
decision-cite = To cite it
decision-cite-words = { $body }: { $title }. Decision { $number }, { $day }. { $url }
remark-correction = Correction
link-refusal = This link is not one of ours, or was changed. Open the proposal and answer there.
link-refusal-other = This link was sent to somebody else. Open the proposal and answer there if you are asked too.
task-follows = To do: { $what }
task-follows-action = Look
mail-proposal-advice-person-subject = Your advice is asked: { $title }
mail-proposal-advice-person = { $who } asks you for your advice on a proposal before it is decided: { $title }
mail-proposal-advice-person-button = Read it and give advice
mail-proposal-facilitator-subject = You lead a proposal: { $title }
mail-proposal-facilitator = { $who } chose you to lead a proposal for { $body } with them: { $title }
mail-proposal-facilitator-button = Open it
mail-proposal-task-subject = Something to do for you: { $title }
mail-proposal-task = { $who } asks you to do something that follows from a decision of { $body }: { $title }
mail-proposal-task-button = See what
fact-decisions-led = { $who } chose who leads: { $what }
fact-decisions-task-given = { $who } chose who does what follows from: { $what }
fact-decisions-task-done = { $who } noted what was done of: { $what }
fact-decisions-corrected = { $who } added a correction to: { $what }
merging-decisions-proposal-facilitator = Proposals they lead
merging-decisions-task-person = Tasks of decisions they did
merging-decisions-task-bearer = Tasks of decisions that are theirs to do

# dynamic: api-subject-
api-subject-decisions = Proposals and decisions, with their rolls, positions and counts as soon as everybody sees them: open to all

## Changed in part, looked at again, notes, replies, taking no part

proposal-changes = Changes in part
proposal-changes-help = Numbers of earlier decisions that stay in force and are changed by this one.
proposal-refusal-changes = A decision is either replaced or changed in part, not both.
decision-changed-by = Changed in part by
decision-answered = Opinion given
decision-elected = Elected
decision-reviewed = Looked at again on { $day }:
decision-review-do = Look at it again
decision-reviewed-what = What came of it
decision-reviewed-help = Whether it still serves its purpose, and who was asked. To change it, put a new proposal that takes its place.
decision-review-next = To be looked at next on
decision-review-send = It still holds
proposal-refusal-not-in-force = This decision is not in force.
proposal-note = Notes of a meeting about the block
proposal-note-help = Who met, what need was named, and who changed their mind.
proposal-note-send = Add the notes
proposal-refusal-tied = You have a tie to whom this is about, so you do not decide on it.
roll-not-established = The network is not established
position-tie = ({ $tie })
unfollowed-title = Concerns and replies
unfollowed-note = Reservations, blocks and what else had a reason, with the replies
unfollowed-none = No reply yet
unfollowed-help = What becomes of it: what was changed, what was not and why.
recusal-title = Take no part in this decision
recusal-why = Why you take no part
recusal-help = Such as: I work for the university that asks. Everybody who sees the list reads it.
recusal-out = Take no part
recusal-back = Take part again
recusal-is-out = You take no part: your position is not counted, and the list gets shorter by one.
recusal-stood-out = Takes no part by their own choice: { $why }
recusal-refusal-last = Without you nobody could decide by these rules.
recusal-refusal-others = Somebody else speaks for this network too: leave the answer to them.
who-today = By the register today. When positions are asked for, the list is fixed as it is then.
who-frozen = As it was fixed when positions were asked for first.
who-more = Show more
task-shape = Being shaped: { $title }
task-shape-action = Read and comment
task-suggestion = A suggested change waits: { $title }
task-suggestion-action = Reply
task-review = To be looked at again: { $title }
task-review-action = Look at it again
flash-proposal-noted = The notes are there.
flash-proposal-reviewed = The decision holds on.
flash-recusal-out = You take no part. Everybody who sees the list reads why.
flash-recusal-back = You take part again.
mail-proposal-published-subject = Help to shape it: { $title }
mail-proposal-published = Something is proposed to { $body }: { $title }

    It can still be changed. Say what would make it better, before positions are asked for.
mail-proposal-published-button = Read it and comment
mail-proposal-resolving-subject = A block is talked over: { $title }
mail-proposal-resolving = A block stands against a proposal to { $body }: { $title }

    It is talked over now, and the text may be amended. Then positions are asked for once more.
mail-proposal-resolving-button = Read it
mail-proposal-withdrawn-subject = Withdrawn: { $title }
mail-proposal-withdrawn = A proposal to { $body } was withdrawn and is not decided: { $title }
mail-proposal-withdrawn-button = Read it
mail-proposal-left-out-subject = You do not answer: { $title }
mail-proposal-left-out =
    A proposal to { $body } is open, and whoever opened it left you, or the body that you speak for, out of the list of those who answer: { $title }

    The list says why. If that is wrong, write to whoever leads it.
mail-proposal-left-out-button = Read it
mail-proposal-lapses-subject = Soon no longer in force: { $title }
mail-proposal-lapses = The last day of a decision of { $body } is { $day }: { $title }

    If it is to go on, put a new proposal that takes its place.
mail-proposal-lapses-button = Read the decision
fact-decisions-stood-out = { $who } takes no part in: { $what }
fact-decisions-came-back = { $who } takes part again in: { $what }
fact-decisions-position-replied = { $who } replied to a position on: { $what }
fact-decisions-noted = { $who } added notes about a block to: { $what }
fact-decisions-reviewed = { $who } looked again at: { $what }
remark-note = Notes of a meeting
merging-decisions-reply-person = Positions they replied to
roll-stood-out = Takes no part by their own choice
mail-proxy-returned-subject = Your proxy is yours again: { $title }
mail-proxy-returned =
    Whoever was to answer for { $body } by proxy takes no part in this decision: { $title }

    Answer yourself, or let somebody else do it.
mail-proxy-returned-button = Read it and answer
mail-proposal-vote-follows-subject = A vote follows: { $title }
mail-proposal-vote-follows = A block still stands against a proposal to { $body }: { $title }

    By its rules a vote follows now, which needs more than was needed before.
mail-proposal-vote-follows-button = Read it
merging-decisions-voter-stood-out-by = Decisions they chose to take no part in

## News

# dynamic: news-
news-decisions-proposed = proposed
news-decisions-decided = decided
