## Menu and search

menu-conferences = Conferences
kind-edition = Conference

## States, and what is on record

editions-state-called = Call to host
editions-state-awarded = Hosts chosen
editions-state-planned = Planned
editions-state-moved = Moved
editions-state-cancelled = Called off
editions-state-held = Held
editions-state-not-held = Never held

editions-role-host = host
editions-role-co-host = co-host

editions-what-delegates = Delegates
editions-what-countries = Countries and areas
editions-what-groups = Groups
editions-what-presentations = Presentations
editions-what-abstracts = Abstracts
editions-what-students = Students

editions-basis-expected = expected beforehand
editions-basis-counted = counted afterwards
editions-basis-reported = reported afterwards

editions-figure-exactly = { $value }
editions-figure-more-than = more than { $value }
editions-figure-at-least = at least { $value }
editions-figure-nearly = nearly { $value }
editions-figure-about = about { $value }

editions-close-exactly = exactly this
editions-close-more-than = more than this
editions-close-at-least = at least this
editions-close-nearly = nearly this
editions-close-about = about this

editions-told-expected = { $figure } expected
editions-told-counted = { $figure } counted
editions-told-reported = { $figure } reported

## Dates

editions-when-planned = planned for { $dates }
editions-when-held-planned = { $held } (announced for { $planned })
editions-when-moved = { $now } (before that: { $before })
editions-when-never = planned for { $first }, then moved to { $then }
editions-when-then = { $before }, then to { $next }

editions-did-called = The call to host opened
editions-did-awarded = The hosts were chosen
editions-did-planned = The dates were announced
editions-did-sharpened = The dates became more exact
editions-did-moved = It was moved to these dates
editions-did-moved-again = It was moved once more, to these dates
editions-did-cancelled = It was called off
editions-did-held = It took place
editions-did-not-held = It never took place
editions-recorded = Made known: { $date }

## List

editions-title = { $count ->
    [0] No conference yet
    [one] One conference
   *[other] { $count } conferences
}
editions-title-of = { $series }: { $count ->
    [0] no edition yet
    [one] one edition
   *[other] { $count } editions
}
editions-lede = Where networks from all over the world meet: when and where each conference was held, was moved, or is to come.
editions-all = All editions
editions-some = { $state }: { $count ->
    [0] no edition
    [one] one edition
   *[other] { $count } editions
}
editions-any-state = Any state
editions-edition = Edition
editions-year = Year
editions-place-label = Place
editions-place = { $city }, { $country }
editions-state = State
editions-dates = Dates
editions-hosts = Hosts
editions-became = became { $numeral }
editions-none = No conference is on record
editions-none-text = When the secretariat adds a series, its editions stand here.
editions-none-so = No edition is in this state
editions-none-so-text = Choose another state, or show all again.
editions-list-note = Only what a source states stands here. What is not confirmed is left out, and named on the edition's own page.
editions-feed = Conferences: what changed
editions-calendar = Calendar
editions-calendar-name = Conferences of the confederation
editions-about = About the series

## Chart

editions-delegates = Delegates
editions-delegates-note = What was expected and what was counted are two things
editions-chart-title = Delegates of each edition, where a source gives a figure
editions-chart-claim = { $count ->
    [one] One edition is on record.
   *[other] { $count } editions are on record.
} { $expected ->
    [0] None of them has a figure that was expected beforehand.
    [one] One of them has a figure that was expected beforehand.
   *[other] { $expected } of them have a figure that was expected beforehand.
} { $after ->
    [0] None has one that was given afterwards.
    [one] One has one that was given afterwards.
   *[other] { $after } have one that was given afterwards.
}
editions-chart-source = A hollow bar was expected beforehand. A filled bar was counted or reported afterwards. A dotted line stands where there is no figure.
editions-chart-sources = Sources:
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = never held
editions-chart-cancelled = called off
editions-chart-not-yet = no figure yet
editions-chart-not-found = no figure found
editions-chart-none = none on record

## Front page

editions-home-now = What is open now
editions-home-next = The next conference
editions-home-open = Also to come
editions-home-all = See all conferences

## An edition

editions-facts = Key facts
editions-theme = Theme
editions-firsts = A first
editions-hosts-none = No host is on record.
editions-became-label = It became
editions-was-label = Planned first as
editions-passed = The announced dates have passed. Whether it took place is not on record yet.
editions-timeline = History of its dates
editions-timeline-note = Every date that was announced stays to be seen
editions-timeline-none = No confirmed date is on record.
editions-figures = Figures
editions-figures-note = What was expected and what was counted are kept apart
editions-expected = Expected beforehand
editions-expected-none = No expected figure is on record.
editions-after = Counted or reported afterwards
editions-after-none = No figure from afterwards was found.
editions-after-never = There is none: this edition was never held.
editions-after-cancelled = There is none: this edition was called off.
editions-after-not-yet = There is none yet: this edition is still to come.
editions-outputs = What came out of it
editions-field-other = Something else
editions-doubt-date = { $state }: { $dates }
editions-doubt-count = { $what }: { $figure }
editions-neighbours = Editions before and after
editions-previous = The one before:
editions-next = The one after:

## Recording what happened

editions-record = Record what happened
editions-record-title = { $title }: record what happened
editions-record-over = Nothing more can happen to this edition
editions-record-over-text = It took place, or its number stays without a conference. Its history is below.
editions-form-state = What happened?
editions-step-call = A call to host is open
editions-step-award = The hosts are chosen
editions-step-plan = The dates are announced
editions-step-plan-anew = It is planned anew
editions-step-sharpen = The dates are known more exactly
editions-step-move = It is moved to other dates
editions-step-move-again = It is moved once more
editions-step-cancel = It is called off
editions-step-hold = It took place
editions-step-not-hold = It will never take place: its number stays without a conference
editions-form-dates = Dates of the conference
editions-form-from = From
editions-form-from-hint = A day, a month or a year: 2027-06-14, 2027-06 or 2027. Leave it empty when this step has no dates.
editions-form-until = Until
editions-form-until-hint = Leave it empty for one day, or when the end is not known.
editions-form-told = Where it is told
editions-form-source = Web address of the source
editions-form-source-hint = The page that says so. It becomes a link for every reader.
editions-form-title = What the source is
editions-form-title-hint = In plain words, such as: announcement by the hosts.
editions-form-confidence = Who says so?
editions-form-high = The confederation or the host
editions-form-medium = Somebody else
editions-form-recorded = Made known on
editions-form-recorded-hint = When it was announced, if that is known: a day, a month or a year.
editions-form-note = Note
editions-form-note-hint = One or two sentences that readers need.
editions-form-review = Look it over
editions-review = Look it over before it is kept
editions-review-change = { $after } (before: { $before })
editions-review-follows = What follows
editions-review-do = Record it
editions-review-change-it = Change something
editions-follows-shown = The page of this edition and the list of conferences show it at once.
editions-follows-news = It stands among the news and in the feeds.
editions-follows-calendar = The dates go into the calendar that people have taken over.
editions-follows-taken-out = Calendars show the conference as called off.
editions-follows-apart = It stands beside the other figures and replaces none of them.
editions-follows-end = No further step can be recorded after this one.
editions-follows-kept = It stays in the record. Nothing is taken out later.
flash-edition-recorded = It is recorded.

## Recording a figure

editions-count = Record a figure
editions-count-title = { $title }: record a figure
editions-count-lede = What was expected stays on record when something is counted. A figure can be added, and none is taken out.
editions-form-figure = The figure
editions-form-what = Of what?
editions-form-basis = What does it rest on?
editions-form-close = How close is it?
editions-form-value = Number
editions-form-value-hint = A whole number in digits, such as 350.

## Why something is not recorded

editions-refusal-over = This edition is over. No further step can follow.
editions-refusal-move = This cannot follow on the state that the edition is in.
editions-refusal-state = The state does not fit the last date on record.
editions-refusal-until = The end is before the beginning.
editions-refusal-until-alone = Give the beginning too, or leave the end empty.
editions-refusal-dates-needed = Give the dates: a day, a month or a year.
editions-refusal-dates-forbidden = Leave the dates empty: this step has none.
editions-refusal-is-move = These dates lie outside the ones announced before. Choose that it is moved.
editions-refusal-nothing-to-move = No dates were announced, so none can be moved. Choose that the dates are announced.
editions-refusal-same-dates = These dates are on record already.
editions-refusal-elsewhen = These dates lie outside the ones announced last. Record first that it was moved.
editions-refusal-future = This date is still to come, so it cannot have taken place yet.
editions-refusal-recorded-future = This date is still to come.
editions-refusal-recorded-order = The step before was made known later than that.
editions-refusal-number = Use a number from 1 on.
editions-refusal-number-taken = Number { $number } of this series is on record already.
editions-refusal-slug = Use small letters, digits and single hyphens.
editions-refusal-slug-taken = Another conference has this address. Choose another one.
editions-refusal-became = Only a number that stays without a conference can have become another one.
editions-refusal-count-negative = A figure is zero or more.
editions-refusal-count-before = Something can be counted or reported only after the conference took place. Until then, choose “expected beforehand”.
editions-refusal-not-confirmed = What is not confirmed cannot be recorded as a fact.
editions-refusal-choose-state = Choose what happened.
editions-refusal-choose-confidence = Choose who says so.
editions-refusal-choose-what = Choose of what it is a figure.
editions-refusal-choose-basis = Choose what it rests on.
editions-refusal-choose-close = Choose how close it is.
editions-refusal-value = Write a whole number in digits, at most 1000000, such as 350.

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who } added the series { $what }
fact-conferences-edition-added = { $who } added { $what }
fact-conferences-edition-called = { $who } recorded a call to host { $what }
fact-conferences-edition-awarded = { $who } recorded who hosts { $what }
fact-conferences-edition-planned = { $who } recorded dates of { $what }
fact-conferences-edition-moved = { $who } recorded that { $what } was moved
fact-conferences-edition-cancelled = { $who } recorded that { $what } was called off
fact-conferences-edition-held = { $who } recorded that { $what } took place
fact-conferences-edition-not-held = { $who } recorded that { $what } will never take place
fact-conferences-edition-counted = { $who } recorded a figure of { $what }
fact-conferences-edition-changed = { $who } changed the record of { $what }
fact-conferences-sample-loaded = { $who } loaded the first conferences
# dynamic: news-
news-conferences-edition-added = new among the conferences
news-conferences-edition-called = call to host open
news-conferences-edition-awarded = hosts chosen
news-conferences-edition-planned = dates announced
news-conferences-edition-moved = moved to other dates
news-conferences-edition-cancelled = called off
news-conferences-edition-held = took place
news-conferences-edition-not-held = will never take place
news-conferences-edition-counted = new figure

## What there is for programs

# dynamic: api-subject-
api-subject-editions = Conferences, with the history of their dates and their figures: open to all
