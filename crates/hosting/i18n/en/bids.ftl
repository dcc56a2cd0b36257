### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = My bids
bids-mine-lede = Bids to host that you write, alone or with others.
bids-none = You write no bid at present.
bids-bid = Bid
bids-begin = Begin a bid
bids-untitled = Bid without a title
bids-somebody = Somebody of the team
bids-task = Hand in the bid: { $title }
bids-task-action = Write on
bids-back = Back to the bid
bids-save = Save
bids-save-next = Save and go on: { $title }
bids-choose = Choose
bids-sealed-note = Until bids are opened together, only your team sees this bid. Neither the secretariat nor the panel can see that there is one.
bids-shut-note = This can be read, and not be changed any more.

bids-newer = Somebody of your team saved here meanwhile. What you typed is kept below and not saved yet: look at what they wrote, put both together, then save.
bids-theirs = What they saved
bids-opened-lede = As it was handed in, with its fingerprint. Nothing of it changes any more.
bids-digest = Fingerprint (SHA-256)

## Coming in

link-mail-bids = Somebody, probably you, wants to bid to host a conference, with this e-mail address.
bids-door = Bid to host a conference
bids-door-lede = A host need not be a member. We mail you a link that opens your bids; nobody else learns that you bid.
bids-door-known = I am in the register: sign in
bids-door-send = Mail me the link
bids-your-name = Your name
bids-your-name-help = As others of your team shall see it.
bids-your-address = Your e-mail address
bids-your-address-help = The link goes to it. It is shown to nobody.

## A bid as a whole

bids-parts = What the bid says
bids-parts-note = Each part is saved for itself. You can write in any order.
bids-basics = Title, place, dates and hosts
bids-budget = Budget
bids-words = { $count } of { $most } words
bids-files =
    { $count ->
        [one] one file
       *[other] { $count } files
    }
bids-preview = Read it as the panel will
bids-preview-lede = This is what would be handed in now.
bids-hand-in = Handing in
bids-hand-in-note = A copy of the whole bid is kept with its fingerprint (SHA-256). You can write on and hand in again until the deadline: the last copy counts.
bids-lacks =
    { $count ->
        [one] One thing is missing.
       *[other] { $count } things are missing.
    }
bids-lead-alone = only whoever leads the team can do this
bids-withdraw = Take the bid back
bids-resume = Go on with the bid
bids-discard = Throw the bid away
bids-team = Team
bids-team-note = All of you write. Whoever leads hands in.
bids-invite = Invite somebody
bids-leave-out = Take out of the team
bids-invited = Invite somebody to the team
bids-invited-lede = Pass this link on to one person whom you trust. It is good once, for two weeks, and is shown now only.
bids-invited-note = Whoever opens it and signs in joins the team and can read and write the whole bid. Somebody who is not in the register comes in by “Bid to host a conference” first and then opens the link.
bids-join = Join the team of a bid
bids-join-lede = Somebody invited you to write a bid with them. You will read and write all of it, and they will see your name.
bids-join-yes = Join the team

# dynamic: bids-hand-in-
bids-hand-in-expression = Hand in the expression of interest
bids-hand-in-bid = Hand in the bid

# dynamic: bids-handed-
bids-handed-expression = Expression of interest, handed in on { $at }
bids-handed-bid = Bid, handed in on { $at }

# dynamic: bids-state-
bids-state-draft = Being written
bids-state-expressed = Interest expressed
bids-state-handed = Handed in
bids-state-withdrawn = Taken back
bids-state-opened = Opened

# dynamic: bids-part-
bids-part-lead = leads
bids-part-member = writes

## Title, place, dates, hosts

bids-basics-lede = What comes first. Put the institution that leads first among the hosts.
bids-field-title = Title of the bid
bids-field-title-help = Such as “Conference in Nairobi”.
bids-field-city = City
bids-field-country = Country
bids-field-mode = How it is attended
bids-field-language = Language of the bid
bids-field-language-help = In which you write it.
bids-field-first = First day
bids-field-last = Last day
bids-field-host = Name of the institution
bids-field-host-country = Its country
bids-dates = Dates
bids-dates-option = Dates, option { $number }
bids-window = The call asks for days within { $days }.
bids-clashes = Other events at the same time:
bids-clash = { $title }, { $days }
bids-hosts = Hosts
bids-hosts-note = Institutions that would host together. They need not be in the register; one that is there under the same name is recognised.
bids-host-number = Host { $number }
bids-host-number-add = Add a host

## A section

bids-text = Text
bids-text-help = Markdown can be used for lists and emphasis.
bids-saved-by = Saved by { $who }, { $at }
bids-past = What stood here before
bids-past-lede = Earlier texts, kept when somebody else wrote over them or some time had passed. Copy from them what you miss.
bids-past-none = Nothing was written over yet.
bids-autosave-saving = Saving…
bids-autosave-saved = All is saved.
bids-autosave-offline = Not saved: there is no connection. It is tried again by itself.
bids-autosave-stopped = Not saved: press “Save” to see why. Nothing you typed is lost.
bids-files-title = Files
bids-files-note = Those who appraise can save them; they are never shown in a page.
bids-files-none = There is no file here.
bids-file = File
bids-file-help = PDF, pictures, text or office documents without macros, at most 5 MB.
bids-attach = Add the file
bids-kilobytes = { $size } kB

## The budget

bids-budget-lede = Give each line for low, expected and high attendance. Fees follow from who comes and what each pays.
bids-currency = Currency
bids-currency-help = Give its code of three letters, such as EUR. All amounts are in it.
bids-fee = Fee for each delegate
bids-come = How many come:
bids-lines = Lines
bids-sums = What it comes to
bids-sums-note = As of what is saved.
bids-sum-delegates = Delegates
bids-sum-fees = Fees
bids-sum-other = Other money that comes
bids-sum-fixed = Costs, whoever comes
bids-sum-each = Costs that grow with delegates
bids-sum-result = What is left
bids-sum-even = Delegates needed to break even
bids-warnings = Look at this again:
bids-warning-loss = { $scenario }: a loss of { $loss }.
bids-warning-fewer = { $scenario }: fewer delegates than in the case before it.
bids-warning-never = It never breaks even, however many come: each delegate costs at least as much as they pay.
bids-warning-above =
    { $count ->
        [one] It breaks even with one delegate, which is more than come at low attendance.
       *[other] It breaks even from { $count } delegates on, which is more than come at low attendance.
    }
bids-warning-zero = “{ $line }” is zero in all three cases.
bids-warning-uneven = “{ $line }” is for each delegate, and differs between the three cases.

# dynamic: bids-scenario-
bids-scenario-low = Low
bids-scenario-expected = Expected
bids-scenario-high = High

## What is missing

bids-missing-title = It has no title.
bids-missing-place = City and country are missing.
bids-missing-hosts = No host is named.
bids-missing-dates = The first option for the dates is missing.
bids-missing-mode = It does not say how it is attended.
bids-missing-text = Nothing is written.
bids-missing-words = { $count } words are written, and { $most } are the most.
bids-missing-file = A file is missing.
bids-missing-currency = The currency is missing.
bids-missing-lines =
    { $count ->
        [one] One line is not filled in for all three cases.
       *[other] { $count } lines are not filled in for all three cases.
    }
bids-missing-tiers =
    { $count ->
        [one] One fee tier lacks its fee or how many come.
       *[other] { $count } fee tiers lack their fee or how many come.
    }

## Refusals

bids-refusal-move = The bid is in a state in which this cannot be done.
bids-refusal-closed = This call takes no bids.
bids-refusal-late = The deadline for bids is over. What is written stays as it is; if you handed the bid in, the last copy counts.
bids-refusal-late-expression = The deadline for expressions of interest is over.
bids-refusal-not-expressed = This call asks for an expression of interest first, and its deadline is over.
bids-refusal-many = You work on { $most } bids for this call already, or the call has very many. Throw one away first.
bids-refusal-submissions = The bid was handed in { $most } times, which is the most.
bids-refusal-team = A team has at most { $most } people, with those who are invited.
bids-refusal-lead = Whoever leads stays in the team.
bids-refusal-country = This country is not known. Give its name or its code of two letters.
bids-refusal-window = These days are outside of those that the call asks for.
bids-refusal-currency = Give the currency first.
bids-refusal-other-currency = All amounts of this budget are in { $currency }. Reckon this one into it.
bids-refusal-negative = An amount cannot be less than zero. Money that comes and money that is spent have lines of their own.
bids-refusal-amount =
    { $digits ->
        [0] Give a whole amount, such as 1200.
       *[other] Give an amount with at most { $digits } digits after the point, such as 1200.50.
    }
bids-refusal-sealed = Bids stay sealed until their deadline is over.
bids-refusal-nothing = No bid was handed in. End the call without a host.

## Questions

questions-title = Questions and answers
questions-lede = What bidders asked, and the answers for all of them. Who asked is not told.
questions-ask = Ask a question
questions-ask-lede = It is answered to all bidders at the same time. Nobody is told who asked.
questions-ask-help = Write it so that it does not tell who you are.
questions-over = The time for questions is over.
questions-question = Question
questions-question-help = You can say it in other words, above all where these would tell who asks.
questions-answer = Answer
questions-send = Answer to all
questions-waiting = Not answered yet
questions-waiting-note = You do not see who asks: bids are sealed.
questions-waiting-none = Nothing waits.
questions-frozen = The time for answers is over. Answers no longer change, because bidders rely on them.
questions-answered = Answered
questions-answered-none = Nothing was answered yet.
questions-change = Change the answer
questions-refusal-late = The time for questions is over.
questions-refusal-frozen = The time for answers is over. What was answered stays as it is.
questions-refusal-many = You have { $most } questions that wait for answers, or the call has very many.

## Opening

calls-open-bids = Open the bids
calls-open-bids-note = The deadline is over. All bids that were handed in are opened together; until you do, nobody sees how many there are.
calls-bidders = Who bids
calls-open-task = Open the bids: { $title }
calls-open-task-action = Open them

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = Your bid was handed in
mail-bid-handed-in = The bid of your team for “{ $title }” was handed in. You can write on and hand in again until the deadline.
mail-bid-handed-in-button = Open the bid
mail-bid-expressed-subject = Your expression of interest was handed in
mail-bid-expressed = The expression of interest of your team for “{ $title }” was handed in.
mail-bid-expressed-button = Open the bid
mail-bids-opened-subject = Bids were opened
mail-bids-opened = All bids for “{ $title }” were opened, yours among them. They are appraised now.
mail-bids-opened-button = Open the call

# dynamic: mail-question-
mail-question-answered-subject = A question was answered
mail-question-answered = A question on “{ $title }” was answered for all bidders.
mail-question-answered-button = Read the answer

## Said after a change

flash-bid-begun = The bid is begun. Only you see it.
flash-bid-saved = Saved.
flash-bid-handed-in = The bid is handed in.
flash-bid-expressed = The expression of interest is handed in.
flash-bid-withdrawn = The bid is taken back.
flash-bid-resumed = You can write on. Hand it in again before the deadline.
flash-bid-discarded = The bid is thrown away.
flash-bid-joined = You are in the team.
flash-bid-left-out = They are not in the team any more.
flash-question-asked = Your question waits for an answer.
flash-question-answered = The answer is there for everybody, and bidders are told.
flash-bids-opened = The bids are opened.
