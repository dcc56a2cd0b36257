## Reports that bodies owe

workspace-reports = Reports
reports-title = Reports
reports-of = Reports of { $name }
reports-report-of = Report of { $name }
reports-lede = What this body reports, period by period. Everybody with a mandate writes together; whoever speaks for the body submits.
reports-open-lede = What networks and groups report, period by period.
reports-none = There are no reports yet.
reports-days = { $from } to { $until }
reports-due = Due { $at }
reports-late = Overdue.
reports-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
reports-private = For the secretariat only. This answer is never published.
reports-torn = Somebody saved another answer to the same question while you wrote. Both are below. The other answers were kept.
reports-theirs = Saved meanwhile:
reports-before = The answer of the period before
reports-change = What changed
reports-compared = Compared with { $days }.
reports-answers = Answers
# dynamic: reports-answer-
reports-answer-none = No answer yet
reports-answer-yes = Yes
reports-answer-no = No
reports-save = Keep as a draft
reports-review = Review
reports-review-note = What is kept so far.
reports-submit = Submit to the secretariat
reports-counts = { $published } of { $owed } published
reports-decide = Decide
reports-remark = Remark to the body
reports-until = Until which day, when it has longer
reports-publish = Publish
reports-return = Send back
reports-extend = Give more time
reports-excuse = Excuse
# dynamic: report-state-
report-state-owed = Owed
report-state-draft = Draft
report-state-submitted = Submitted
report-state-returned = Sent back
report-state-published = Published
report-state-excused = Excused
office-reports = Reports
office-reports-lede = Every period with what is owed and what is published.
reports-refusal-number = Write a number with a point, such as 12.5.
reports-refusal-choice = Choose one of the answers.
reports-refusal-kinds = Choose which kinds of bodies owe this report.
reports-refusal-questions = A form has between one and forty questions.
reports-refusal-title = Choose another title: its address is taken, or has no letters.
reports-refusal-order = The last day comes before the first day.
reports-refusal-overlap = There is a period of this form on these days already.
reports-refusal-closed = This report is with the secretariat. It can be changed again when it is sent back.
reports-refusal-lacking = Some questions that have to be answered have no answer yet.
reports-refusal-state = The report is not in a state in which that can be done.
reports-refusal-longer = Choose a day after the day that was announced.
flash-report-saved = Kept.
flash-report-submitted = The report is with the secretariat now.
flash-report-decided = Decided.

# dynamic: task-report-
task-report-due = Write the report: { $title }
task-report-due-action = Write
task-report-late = The report is overdue: { $title }
task-report-late-action = Write
task-report-submitted = A report waits to be read: { $title }
task-report-submitted-action = Read
# dynamic: sheet-
sheet-report-due = A report is owed for { $note }

# dynamic: mail-report-
mail-report-due-subject = A report of { $body } is due on { $day }
mail-report-due = { $body } owes a report. It is due on { $day }.
mail-report-due-button = Write the report
mail-report-late-subject = A report of { $body } is overdue
mail-report-late = The report of { $body } was due on { $day }.
mail-report-late-button = Write the report
mail-report-published-subject = The report of { $body } is published
mail-report-published = The secretariat published the report of { $body }.
mail-report-published-button = See the report
mail-report-returned-subject = The report of { $body } came back
mail-report-returned = The secretariat sent the report of { $body } back with a remark.
mail-report-returned-button = See the remark
mail-report-excused-subject = A report of { $body } is not owed any more
mail-report-excused = The secretariat excused { $body } from a report.
mail-report-excused-button = See the reason
mail-report-extended-subject = { $body } has more time for its report
mail-report-extended = The secretariat gave { $body } more time for its report.
mail-report-extended-button = See until when

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who } added a form for reports
fact-registry-reports-opened = { $who } opened a period for reports
fact-registry-report-written = { $who } wrote on a report
fact-registry-report-submitted = { $who } submitted a report
fact-registry-report-published = { $who } published a report
fact-registry-report-returned = { $who } sent a report back
fact-registry-report-excused = { $who } excused a body from a report
fact-registry-report-extended = { $who } gave a body more time for its report
