### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = Hosting a conference
hosting-lede = Calls to host, from the first word to the choice, and where conferences were so far.
hosting-calendar = Deadlines as a calendar
kind-call = Call to host
rotation-title = Where it was so far
rotation-of = { $series }: where it was so far
rotation-note = Whoever chooses the next place sees here whose turn it may be. Regions are those of the United Nations (M49).
rotation-edition = Conference
rotation-year = Year
rotation-place = Place
rotation-region = Region
rotation-hosts = Hosts

# dynamic: region-
region-002 = Africa
region-009 = Oceania
region-019 = Americas
region-142 = Asia
region-150 = Europe

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who } published the call { $what }
fact-hosting-call-changed = { $who } changed the call { $what }
fact-hosting-call-withdrawn = { $who } took back the call { $what }
fact-hosting-call-closed = { $who } ended the call { $what } without a host
fact-hosting-opened = { $who } opened the bids for { $what }
fact-hosting-bid-opened = A bid was opened: { $what }
fact-hosting-bid-withdrawn = { $who } took back a bid after it was opened: { $what }
fact-hosting-answered = { $who } answered a question of bidders on { $what }
fact-hosting-sample-loaded = { $who } loaded the sample call { $what }

# dynamic: news-
news-hosting-called = call to host open
news-hosting-call-changed = call to host changed
news-hosting-call-withdrawn = call to host taken back
news-hosting-call-closed = call ended without a host
news-hosting-opened = bids opened

# dynamic: api-subject-
api-subject-calls-to-host = Calls to host a conference, with all that they say: open to all

# dynamic: merging-hosting-
merging-hosting-question-answered-by = Questions of bidders they answered

## The sample

sample-call-title = Sample call to host the next conference
sample-call-note = **This is a sample to look around with.** The confederation has not published such a call, and nobody can bid in earnest. Rules that are borrowed from other bodies name them.

## Lists of things that are composed

compose-up = Move up
compose-down = Move down
compose-remove = Take out

## Calls

calls-title = Call
calls-body = Body
calls-state = State
calls-next = What is next
calls-open = Open now
calls-open-none = No host is looked for at the moment. Whoever follows the feed learns of the next call.
calls-drafts = Not published yet
calls-past = Earlier calls
calls-new = Make a call to host
calls-new-lede = A call begins with the terms of another one or with the template. You compose it in parts, and nobody else sees it before you publish it.
calls-new-nobody = Calls are made by whoever speaks for a body. You hold no mandate to speak for one at present.
calls-make = Begin the call
calls-for = Conference
calls-window = When the conference is to be
calls-window-from = from { $day } on
calls-window-until = until { $day }
calls-days =
    { $count ->
        [one] at least one day
       *[other] at least { $count } days
    }
calls-compose = Compose the call
calls-compose-lede = Each part has a page of its own. What you write is in the language in which you read these pages; other languages stay as they are.
calls-part = Part
calls-part-has = Has
calls-part-missing = Missing
calls-has =
    { $count ->
        [one] one entry
       *[other] { $count } entries
    }
calls-languages = Languages
calls-languages-note = Open these pages in another language to write the call in it.
calls-written = { $count } of { $all } texts
calls-publish = Publish the call
calls-publish-note = Everybody can read it from then on. Deadlines can be moved to a later time only, and each change says what was changed and why.
calls-not-ready = Before it can be published, what is missing above has to be added.
calls-discard = Throw the draft away
calls-draft-note = This is a draft. Those who run the calls of this body see it, and nobody else.
calls-save = Save this part
calls-newer = Somebody else saved this call meanwhile. What you typed is kept below and not saved: look at the newer state, then save again.
calls-see-newer = Open the newer state beside this page
calls-end = End the call without a host
calls-end-lede = Everybody can read that it ended, and why. This cannot be undone.
calls-end-how = How it ends
calls-end-withdrawn = It is taken back
calls-end-closed = It ended without a result: nobody bid, or no bid was good enough
calls-end-why = Why
calls-end-why-help = For everybody, bidders above all.
calls-ended = This call ended without a host
calls-versions = What was changed
calls-versions-lede = All states of this call that were published, the newest first.
calls-versions-none = It was not published yet.
calls-version = State { $number }, since { $at }
calls-changed-times =
    { $count ->
        [one] Changed once since it was published
       *[other] Changed { $count } times since it was published
    }
calls-calendar-step = { $step }: { $title }
calls-timeline-note = Each deadline is shown in your time zone, with its own beside it.
calls-checks-note = Looked at first. What is marked as a formality can be put right until a set date.
calls-budget-note = Budgets can be in any currency. They are compared in { $currency }.
calls-criteria-note = The weights of all criteria are 100 together. The range says how far reasonable people would let a weight move; it shows later how firm the order of bids is.
calls-events-note = On these days other events take place.
calls-borrowed = Borrowed from
calls-criterion = Criterion
calls-range = Range
calls-rules-link = The rules by which it is decided
calls-published = What is published, and when
calls-sections-expression = Expression of interest
calls-sections-bid = The bid
calls-required = required
calls-not-required = can be left out
calls-words =
    { $count ->
        [one] at most one word
       *[other] at most { $count } words
    }
calls-attached-may = files may go with it
calls-attached-must = a file must go with it
calls-private = for the panel alone
calls-mendable = a formality that can be put right until a set date
calls-appraisers =
    { $count ->
        [one] At least one person appraises each bid.
       *[other] At least { $count } persons appraise each bid.
    }
calls-grace-hours =
    { $count ->
        [one] What comes within one hour after it still counts.
       *[other] What comes within { $count } hours after it still counts.
    }
calls-grace-minutes =
    { $count ->
        [one] What comes within one minute after it still counts.
       *[other] What comes within { $count } minutes after it still counts.
    }

# dynamic: calls-time-
calls-time-done = over
calls-time-next = next
calls-time-planned = to come

# dynamic: calls-state-
calls-state-draft = Draft
calls-state-open = Open for bids
calls-state-over = Closed for bids
calls-state-opened = Bids are opened and appraised
calls-state-decided = Decided
calls-state-closed = Ended without a host
calls-state-withdrawn = Taken back

# dynamic: calls-part-
calls-part-about = What is looked for
calls-part-about-lede = What a host is asked to do, when, and what they get.
calls-part-timeline = Timeline
calls-part-timeline-lede = When each step is over. Leave a step empty that your call does not have; only the deadline for bids is needed.
calls-part-checks = Eligibility
calls-part-checks-lede = What a bidder must fulfil before the bid is appraised.
calls-part-sections = Sections of the bid
calls-part-sections-lede = What bidders write and attach, with the expression of interest and with the bid.
calls-part-budget = Budget form
calls-part-budget-lede = The lines that every budget has. Each bidder gives every line for low, expected and high attendance.
calls-part-tiers = Fee tiers
calls-part-tiers-lede = Groups of delegates that pay one fee.
calls-part-criteria = Criteria
calls-part-criteria-lede = What bids are appraised by, how much each counts, and what each point of the scale means.
calls-part-events = Other events
calls-part-events-lede = Conferences, holidays and other days that bidders had better keep away from.
calls-part-conduct = Who appraises and decides
calls-part-conduct-lede = The panel, the decision, and what is published when.

# dynamic: calls-step-
calls-step-expression = Expressions of interest
calls-step-questions = Last questions of bidders
calls-step-answers = All questions answered
calls-step-bid = Bids handed in
calls-step-mending = Formalities mended
calls-step-asking = Questions of the panel answered
calls-step-appraisal = Appraisals handed in
calls-step-presentation = Presentations or visits
calls-step-recommendation = Recommendation of the panel
calls-step-decision = Decision
calls-step-agreement = Agreement signed

# dynamic: calls-mode-
calls-mode-place = at its place
calls-mode-both = at its place and from afar
calls-mode-afar = from afar alone

# dynamic: calls-since-
calls-since-once = as soon as it is known
calls-since-opening = when bids are opened
calls-since-decision = when it is decided
calls-since-never = never

calls-series-new = Another series, which begins with this call
calls-like-template = The template
calls-like-nothing = Nothing: an empty call
calls-rules-none = None chosen yet

# dynamic: calls-field-
calls-field-title = Title
calls-field-title-help = As it stands on the list, such as “Call to host our tenth conference”.
calls-field-name = Name
calls-field-series = Series
calls-field-series-help = The conferences that follow one another under one name.
calls-field-series-name = Name of the new series
calls-field-series-name-help = For another series only.
calls-field-series-slug = Its short name for addresses
calls-field-series-slug-help = Small letters, digits and hyphens, such as “anic”. For another series only.
calls-field-number = Number of the conference
calls-field-number-help = Which conference of the series it is: 10 for the tenth.
calls-field-like = Begin with the terms of
calls-field-like-help = All can be changed afterwards. Deadlines are not taken over.
calls-field-sought = What is looked for
calls-field-returns = What each side gives and gets
calls-field-returns-help = What the host gets; the share of a surplus, who bears a loss, loans and guarantees.
calls-field-window-from = The conference begins on this day at the earliest
calls-field-window-until = It ends on this day at the latest
calls-field-days = Length
calls-field-days-help = How many days it has at least.
calls-field-modes = How it may be attended
calls-field-languages = Languages in which bids may be written
calls-field-currency = Currency in which budgets are compared
calls-field-currency-help = Its code of three letters, such as EUR. Bidders may reckon in their own.
calls-field-zone = Time zone of all deadlines
calls-field-zone-help = A name such as Africa/Nairobi, or AoE: then a day ends when it has ended everywhere on Earth.
calls-field-grace = { $step }: minutes that still count
calls-field-appraisers = Appraisers of each bid
calls-field-appraisers-help = How many at least.
calls-field-panel = Who appraises
calls-field-decides = Who decides
calls-field-rules = Rules of the decision
calls-field-shown-panel = Who appraises
calls-field-shown-bidders = Who bids
calls-field-shown-bids = The bids, without what is for the panel alone
calls-field-shown-scores = The scores of each bid
calls-field-shown-reasons = The public part of the reasons
calls-field-check = What must be so
calls-field-help = Explanation
calls-field-mendable = It is a formality that can be put right until a set date
calls-field-borrowed = Borrowed from
calls-field-borrowed-help = From whom it is taken, where it is not your body's own.
calls-field-borrowed-url = Where that can be read
calls-field-required = A bid cannot be handed in without it
calls-field-private = It is for the panel alone, whatever is published of bids
calls-field-stage = Handed in with
calls-field-stage-expression = the expression of interest
calls-field-stage-bid = the bid
calls-field-words = Most words
calls-field-words-help = Leave it empty where only files are asked for.
calls-field-attachment = Files
calls-field-attachment-none = none
calls-field-attachment-may = may go with it
calls-field-attachment-must = at least one must go with it
calls-field-flow = Kind
calls-field-flow-income = money that comes, beside fees
calls-field-flow-fixed = cost, whoever comes
calls-field-flow-each = cost for each delegate
calls-field-weight = Weight
calls-field-weight-help = The weights of all criteria are 100 together.
calls-field-low = Least reasonable weight
calls-field-high = Greatest reasonable weight
calls-field-scale = Scale
calls-field-scale-help = A line for each point: its number, then what deserves it. For example “1 Not shown”.
calls-field-first = First day
calls-field-last = Last day
calls-field-remark = What you changed, and why
calls-field-remark-help = Everybody reads it beside the call, and bidders are told.

## One of a list

calls-check-number = Check { $number }
calls-check-number-add = Add a check
calls-section-number = Section { $number }
calls-section-number-add = Add a section
calls-line-number = Line { $number }
calls-line-number-add = Add a line
calls-tier-number = Tier { $number }
calls-tier-number-add = Add a tier
calls-criterion-number = Criterion { $number }
calls-criterion-number-add = Add a criterion
calls-event-number = Event { $number }
calls-event-number-add = Add an event

## What is missing

calls-missing-sought = It does not say what is looked for.
calls-missing-modes = It does not say how the conference may be attended.
calls-missing-sections = No section is asked for with the bid.
calls-missing-expression = Sections go with an expression of interest, which has no deadline.
calls-missing-currency = There is a budget form, and no currency to compare budgets in.
calls-missing-criteria = There are no criteria.
calls-missing-weights = The weights add up to { $sum }. Together they have to be { $all }.
calls-missing-bid = There is no deadline for bids.
calls-missing-past = The first deadline is over already.
calls-missing-decides = It does not say who decides.
calls-missing-rules = The rules of the decision are not chosen.

## Refusals

calls-refusal-move = The call is in a state in which this cannot be done any more.
calls-refusal-over = This call is over. What it said stays.
calls-refusal-opened = The bids were opened. Only deadlines that are still to come can be moved now, to a later time.
calls-refusal-step-over =
    { $step ->
        [expression] The deadline for expressions of interest is over, and stays as it was.
        [questions] The deadline for questions is over, and stays as it was.
        [answers] The deadline for answers is over, and stays as it was.
        [bid] The deadline for bids is over, and stays as it was.
       *[other] A deadline that is over stays as it was.
    }
calls-refusal-earlier =
    { $step ->
        [bid] The deadline for bids was announced. It can be moved to a later time, and not to an earlier one.
       *[other] A deadline that was announced can be moved to a later time. It cannot be moved to an earlier one or taken out.
    }
calls-refusal-order = This step is over before or together with the one above it. Give a later time.
calls-refusal-window = The last day comes before the first.
calls-refusal-remark = Say what you changed, and why. Whoever bids relies on what the call said before.
calls-refusal-number = Give a whole number from 1 to 9,999.
calls-refusal-held = Conference { $number } of this series has its host already.
calls-refusal-many = There are { $most } calls already, which is the most.
calls-refusal-versions = The call was changed { $most } times, which is the most.
calls-refusal-whole = Give a whole number up to { $most }.
calls-refusal-day = Give a day of the calendar.
calls-refusal-moment = Give a day and a time, such as 2027-03-31T18:00. 24:00 is the end of that day.
calls-refusal-skipped = Clocks skip this time on that day when summer time begins. { $instead } is what would be meant: type that, or another time.
calls-refusal-zone = This time zone is not known. Give a name such as Africa/Nairobi, or AoE.
calls-refusal-choice = Choose one of the list.
calls-refusal-slug = Use small letters, digits and single hyphens, at most 20.
calls-refusal-currency = This is no currency. Give its code of three letters, such as EUR.
calls-refusal-section = Nothing is asked for: give the most words, or ask for files.
calls-refusal-weight = A criterion counts for something: give a weight from 1 to 100.
calls-refusal-range = The range has to hold the weight itself, which is { $weight }.
calls-refusal-scale-line = “{ $line }” is no point of a scale. Begin with its number, then say what deserves it.
calls-refusal-scale = A scale has from 2 to 21 points, each with another number.
calls-refusal-borrowed = Say from whom it is taken.

## Said after a change

flash-call-made = The call is begun. Nobody else sees it yet.
flash-call-saved = The call is saved.
flash-call-published = The call is published.
flash-call-ended = The call is over.
flash-call-discarded = The draft is thrown away.
