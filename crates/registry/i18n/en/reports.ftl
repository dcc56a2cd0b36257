## Reports that bodies owe

workspace-reports = Reports
reports-title = Reports
reports-of = Reports of { $name }
reports-report-of = Report of { $name }
reports-lede = What this body reports, period by period. Everybody who holds an office here writes together; whoever speaks for the body hands the report in.
reports-open-lede = What bodies of the confederation report, period by period. Only published reports are here.
reports-none = There are no reports yet.
reports-owed = To be written
reports-owed-none = This body owes no report now.
reports-done = Handed in
reports-body = Body
reports-state = State
reports-form = Form
reports-period = Period
reports-standing = How it stands
reports-days = { $from } to { $until }
reports-named = { $title }, { $days }
reports-due-title = Due
reports-due = Due { $at }
reports-late = Overdue
reports-submitted-at = Handed in { $at }
reports-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
reports-private = For the secretariat only. This answer is never published.
reports-private-short = for the secretariat only
reports-torn = Somebody saved another answer to the same question while you wrote. Theirs stands above yours. Put the two together and save again. All your other answers are kept.
reports-partly = Everything else is saved. What is marked below is not saved yet: mend it and save again.
reports-theirs = Saved meanwhile by somebody else:
reports-remark-said = What the secretariat said
reports-before = The answer of the period before
reports-before-none = There is no earlier report on this form to compare with.
reports-not-asked = This is not asked any more.
reports-same = The same as before
reports-long = These texts are too long to mark what changed in them.
reports-compare = Compare with the period before
reports-compared = Beside the period before
reports-compared-note = Numbers show by how much they differ; in texts, what is new and what is gone is marked.
reports-back = The report
reports-answers = Answers
# dynamic: reports-answer-
reports-answer-none = No answer
reports-answer-yes = Yes
reports-answer-no = No
reports-write = Write the report
reports-write-note = Save as often as you like. Others can write at the same time: each answer is kept for itself.
reports-save = Save the draft
reports-review = Look it over
reports-review-note = What is saved so far.
reports-saved-at = Last saved { $at }
reports-submit = Hand it in
reports-submit-note = The secretariat reads what you hand in, and may publish it on the page of the body. You can change it again only when the secretariat sends it back.
reports-side-by-side = All reports side by side
reports-more = More
reports-page = Page { $number }
reports-counts = { $done } of { $owed } accepted
reports-to-read = { $count ->
    [one] 1 to read
   *[other] { $count } to read
}
reports-late-count = { $count ->
    [one] 1 overdue
   *[other] { $count } overdue
}
reports-decide = Decide
reports-decide-newer = Something happened to this report while you read it. Nothing is decided yet. Here is the report as it is now; your remark is kept below.
reports-remark = Remark to the body
reports-remark-help = The body reads it. It is needed when you send the report back, or let the body off.
reports-until = New last day
reports-until-help = To give this body more time. It is needed too when you send the report back after its last day. The day ends in the zone of the deadline.
reports-accept = Accept
reports-publish = Publish
reports-return = Send it back
reports-extend = Give more time
reports-excuse = Let the body off
reports-write-for = You can write it for the body:
# dynamic: report-state-
report-state-owed = Not begun
report-state-draft = Draft
report-state-submitted = Handed in
report-state-returned = Sent back
report-state-accepted = Accepted
report-state-published = Published
report-state-excused = Not owed

## The secretariat's room

office-reports = Reports
office-reports-lede = Each period with what is owed, what waits to be read and what is overdue.
reports-rounds-none = No period is open yet
reports-rounds-none-text = Compose a form, then open its first period. The next ones open by themselves.
reports-forms = Forms
reports-forms-lede = What is asked, of which bodies, and how often.
reports-forms-none = There is no form yet.
reports-form-languages = Languages
reports-form-languages-note = A form is written in another language by opening this page in it. Periods that are open keep what was written when they were opened.
reports-form-spoken = { $written } of { $all } texts
reports-form-new = New form
reports-form-rhythm = How often
reports-form-asks = Questions
reports-rhythm = { $months ->
    [0] Once
    [1] Every month
    [3] Every three months
    [12] Every year
    [24] Every two years
   *[other] Every { $months } months
}
reports-asks = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
reports-compose-lede = Texts change in the language in which you read this page; other languages stay as they are. Nothing is kept until you save.
reports-form-used = A period uses these questions. When you change them, that period keeps its questions, and the next period asks the changed ones.
reports-form-newer = Somebody saved this form while you wrote. What you typed is below and not saved yet. Look at what they saved, then save yours over it.
reports-form-see-newer = See what is saved
reports-form-title = Title
reports-form-title-help = Such as: Quarterly report of working groups.
reports-form-kinds = Which bodies owe it
reports-form-kinds-help = All bodies of these kinds that are at work when a period opens.
reports-form-months = Months of a period
reports-form-months-help = 3 for a quarter, 24 for two years, 0 for a report that is asked for once.
reports-form-save = Save the form
reports-question = Question
reports-question-number = Question { $number }
reports-question-sort = What is the answer
reports-question-help = Help
reports-question-unit = Unit
reports-question-unit-help = For a number: what it counts, such as meetings.
reports-question-picks = Choices
reports-question-picks-help = For a choice: one in a line.
reports-question-required = It has to be answered
reports-question-private = The answer is for the secretariat only
reports-question-up = Move up
reports-question-down = Move down
reports-question-remove = Take it out
reports-question-add = Add a question
# dynamic: reports-sort-
reports-sort-text = A longer text
reports-sort-line = One line
reports-sort-number = A number
reports-sort-truth = Yes or no
reports-sort-choice = One of several choices
reports-sort-link = A web address
reports-open-round = Open a period
reports-opening-lede = Every body of these kinds that is at work now owes a report for the period, and is reminded before it is due.
reports-first = First day
reports-last = Last day
reports-due-day = Day
reports-due-time = Hour
reports-due-zone = Zone
reports-due-zone-help = Where it is that hour. Anywhere on Earth is the last place where a day ends.
reports-zone-anywhere = Anywhere on Earth
reports-grace = Hours of grace
reports-grace-help = How long after that a report still counts as in time.
reports-open-button = Open the period
reports-others = Not asked yet
reports-others-note = These came into the register after the period was opened, or became active again.
reports-others-ask = Ask them as well
reports-withdraw = Take the period back
reports-withdraw-note = For a period that was opened by mistake or with a wrong day, as long as no report of it is begun. Its reports are not owed any more. A period that follows by itself opens again, unless you set its form to 0 months.

settings-reports = Reports: deadlines and reminders
settings-reports-note = By when reports are due where a period opens by itself, and when bodies are reminded.
reports-rules-days = Days after the period
reports-rules-days-help = How many days after the last day of a period its reports are due.
reports-rules-before = Days before the deadline on which a body is reminded
reports-rules-after = Days after it on which a body is told that its report is overdue
reports-rules-list-help = Numbers with spaces between them; at most six.

reports-refusal-number = Write digits, with a point before parts, such as 12.5.
reports-refusal-choice = Choose one of the answers.
reports-refusal-kinds = Choose which bodies owe this report.
reports-refusal-months = Write a number of months from 0 to 36.
reports-refusal-questions = A form has between one and forty questions.
reports-refusal-picks = Write two to thirty different choices, one in a line.
reports-refusal-title = Choose another title: another form has the same address, or this one has no Latin letters to make an address of.
reports-refusal-years = Choose a day between 2000 and 2100.
reports-refusal-order = The last day comes before the first day.
reports-refusal-due = The reports would be due before the period is over. Choose its last day or a later one.
reports-refusal-time = Write an hour, such as 18:00.
reports-refusal-grace = Write a number of hours from 0 to 336.
reports-refusal-overlap = There is a period of this form on these days, or a later one, already.
reports-refusal-ahead = Choose a first day at most a year ahead.
reports-refusal-long = Choose an earlier last day: a period has at most 36 months.
reports-refusal-nobody = There is no body at work that owes this report.
reports-refusal-closed = This report was handed in. It can be changed when the secretariat sends it back.
reports-refusal-lacking = This has to be answered before the report is handed in.
reports-refusal-state = The report is not in a state in which that can be done.
reports-refusal-longer = Choose a day after the one by which the report is due now.
reports-refusal-until = Choose a day that lies ahead, until the year 2100.
reports-refusal-behind = The last day of this report has passed. Choose a new one, so that the report is not overdue at once.
reports-refusal-others = Nobody is left to be asked, or the period is over.
reports-refusal-begun = A report of this period is begun, so that the period stays. You can let each body off its report.
reports-refusal-days = Write a number of days from 1 to 365.
reports-refusal-reminders = Write at most six numbers of days from 1 to 365.
flash-report-saved = The draft is saved.
flash-report-submitted = The report is handed in. The secretariat reads it now.
flash-report-decided = It is decided, and the body is told.
flash-report-form-saved = The form is saved.
flash-reports-opened = The period is open. The bodies below owe a report.
flash-reports-asked = They are asked as well.
flash-reports-withdrawn = The period is taken back.

# dynamic: task-report-
task-report-due = Write the report: { $title }
task-report-due-action = Write
task-report-late = The report is overdue: { $title }
task-report-late-action = Write
task-report-submitted = A report waits to be read: { $title }
task-report-submitted-action = Read
# dynamic: sheet-
sheet-report-due = A report is owed: { $note }

# dynamic: mail-report-
mail-report-due-subject = A report of { $body } is due on { $day }
mail-report-due = { $body } owes a report. It is due on { $day }; the page of the report says by which hour, in your zone.
mail-report-due-button = Write the report
mail-report-late-subject = A report of { $body } is overdue
mail-report-late = The report of { $body } was due on { $day }. It can still be handed in.
mail-report-late-button = Write the report
mail-reports-due-subject = Several reports are due or overdue
mail-reports-due = These reports are due or overdue. Those that are overdue can still be handed in.
mail-reports-due-button = See the reports
reports-letter-due = { $body }, { $days }: due on { $day }
reports-letter-late = { $body }, { $days }: overdue since { $day }
reports-letter-more = And more: { $count }
mail-report-accepted-subject = The report of { $body } is accepted
mail-report-accepted = The secretariat read the report of { $body } and accepted it.
mail-report-accepted-button = See the report
mail-report-published-subject = The report of { $body } is published
mail-report-published = The secretariat published the report of { $body } on its page.
mail-report-published-button = See the report
mail-report-returned-subject = The report of { $body } came back
mail-report-returned = The secretariat sent the report of { $body } back, and said what is to be changed.
mail-report-returned-button = See the remark
mail-report-excused-subject = A report of { $body } is not owed any more
mail-report-excused = { $body } does not have to hand in this report any more.
mail-report-excused-button = See the reason
mail-report-extended-subject = { $body } has more time for its report
mail-report-extended = The secretariat gave { $body } more time for its report.
mail-report-extended-button = See until when

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who } added a form for reports
fact-registry-report-form-changed = { $who } changed a form for reports
fact-registry-reports-opened = { $who } opened a period for reports
fact-registry-reports-asked = { $who } asked bodies that came later for their reports as well
fact-registry-reports-withdrawn = { $who } took a period for reports back
fact-registry-report-written = { $who } wrote on a report: { $what }
fact-registry-report-submitted = { $who } handed a report in: { $what }
fact-registry-report-accepted = { $who } accepted a report: { $what }
fact-registry-report-published = { $who } published a report: { $what }
fact-registry-report-returned = { $who } sent a report back: { $what }
fact-registry-report-excused = { $who } let a body off a report: { $what }
fact-registry-report-extended = { $who } gave a body more time for its report: { $what }
