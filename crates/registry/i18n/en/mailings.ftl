## Mailings

mailings-work = A mailing to office-holders
mailings-lede = Letters from the secretariat to many office-holders at once, each in a language they read. A second person approves every mailing before it leaves.
mailings-new = Write a mailing
mailings-edit = Change the mailing
mailings-edit-lede = Write in one language or in several. Everybody gets the first of their languages that you write in.
mailings-greeting-note = The letter greets everybody by name before your text.
mailings-none = No mailing yet
mailings-none-text = Write the first one. Nothing leaves before somebody else has approved it.
mailings-subject = Subject
mailings-text = Text
mailings-text-help = Leave a line empty between paragraphs. **Bold**, lists and links are written as Markdown.
mailings-state = State
mailings-made = Begun
mailings-to = Who gets it
mailings-to-note = Everybody who holds an office and fits what you choose. Where you choose nothing, everything fits. Somebody with several offices gets one letter.
mailings-everybody = Everybody who holds an office.
mailings-roles = Roles
mailings-kinds = Kinds of body
mailings-statuses = Bodies that are
mailings-countries = Bodies of these countries
mailings-countries-help = Their names, with commas between them, such as: Kenya, Uganda. Codes such as KE do too.
mailings-bodies = Only these bodies
mailings-bodies-help = The last part of each body’s address, with spaces between them: afripen evaluation.
mailings-bodies-tick = Tick the bodies it is for. Where none is ticked, all fit.
mailings-more-languages = Write in more languages
mailings-save = Save
mailings-newer = Somebody else changed this mailing while you wrote. What you typed is still here.
mailings-newer-see = See what it says now
mailings-ask = Ask for approval
mailings-approve = Approve and send
mailings-approve-note = Read the letter in each language, and look who gets it. Once you approve, it leaves.
mailings-own = You wrote this. Somebody else of the secretariat has to approve it.
mailings-alone = Nobody else is in the secretariat now, and nobody approves what they wrote themselves. Give a second person a mandate of the secretariat first.
mailings-remark = What should be different
mailings-return = Give it back
mailings-returned = Given back:
mailings-next = What is next
mailings-written-by = Written by
mailings-approved-by = Approved by
mailings-approved-at = Approved
mailings-ended-at = Ended
mailings-letters = Letters
mailings-progress = Letters dealt with
mailings-progress-words = { $ended } of { $all }
mailings-again = See how far it is
mailings-stop = Stop sending
mailings-resend = Send once more to those whose letters failed
mailings-missed = Who did not get it
mailings-outcome = What became of the letters
mailings-count = { $count ->
    [0] Nobody gets it.
    [one] One person gets it.
   *[other] { $count } people get it.
}
mailings-unreachable = { $count ->
    [one] One more person fits, but letters to all their addresses come back.
   *[other] { $count } more people fit, but letters to all their addresses come back.
}
mailings-by-language = By language
mailings-by-body = By body
mailings-readers = People
mailings-more = Only the first fifty are shown. The file has all.
mailings-why = You get this letter because you hold an office with { $site }.
mailings-contact = Questions? Write to { $contact }.

# dynamic: mailing-
mailing-draft = Draft
mailing-waiting = Waits for approval
mailing-sending = Being sent
mailing-sent = Sent
mailing-stopped = Stopped

# dynamic: recipient-
recipient-ready = Still to leave
recipient-taken = Leaving now
recipient-sent = Taken by the mail server
recipient-bounced = Came back: the address is no longer good
recipient-failed = Could not be sent
recipient-gone = The address was taken away meanwhile
recipient-stopped = Stopped before it left

flash-mailing-saved = Saved.
flash-mailing-asked = The others of the secretariat can approve it now.
flash-mailing-approved = Approved. The letters are leaving.
flash-mailing-returned = Given back to its writer.
flash-mailing-stopped = Stopped. What had not left stays here.
flash-mailing-resent = The letters that failed are leaving once more.

mailings-refusal-state = This mailing is in another state by now. Load the page again.
mailings-refusal-both = Write both a subject and a text in this language, or neither.
mailings-refusal-empty = Write a subject and a text in at least one language.
mailings-refusal-bodies = Name { $most } bodies at most.
mailings-refusal-slug = “{ $code }” is not the last part of an address: it has small letters, digits and hyphens.
mailings-refusal-body = There is no body with the address “{ $code }”.
mailings-refusal-alone = Nobody else of the secretariat is there to approve it. Give a second person a mandate of the secretariat first.
mailings-refusal-own = Nobody approves a mailing that they wrote. Ask somebody else of the secretariat.
mailings-refusal-nobody = Nobody would get it. Choose other readers.
mailings-refusal-remark = Say what should be different.

mail-mailing-asked-subject = A mailing waits for your approval
mail-mailing-asked = Somebody else of the secretariat of { $site } wrote a letter to office-holders. It leaves once you, or another one of the secretariat, have read and approved it.
mail-mailing-asked-button = Read it
mail-mailing-returned-subject = Your mailing was given back to you
mail-mailing-returned = Somebody else of the secretariat of { $site } read your letter to office-holders, and says what should be different.
mail-mailing-returned-button = Look at it

task-mailing = A mailing waits for your approval
task-mailing-action = Read it
task-mailing-returned = Your mailing was given back to you
task-mailing-returned-action = Look at it
task-bounced = Letters to { $address } come back
task-bounced-action = See what to do

fact-registry-mailing-begun = { $who } began a mailing
fact-registry-mailing-edited = { $who } changed a mailing
fact-registry-mailing-asked = { $who } asked for the approval of a mailing
fact-registry-mailing-returned = { $who } gave a mailing back to its writer
fact-registry-mailing-approved = { $who } approved a mailing
fact-registry-mailing-stopped = { $who } stopped a mailing
fact-registry-mailing-resent = { $who } sent a mailing once more to those whose letters had failed
fact-registry-mailing-sent = A mailing was sent
fact-registry-address-bounced = Letters to an address of a person come back: { $what }
fact-registry-address-confirmed = { $who } read a letter at an address from which letters had come back: { $what }

## Addresses from which letters come back

bounces-since = Letters to this address come back since { $day }.
bounces-own = To show that it is good again, sign in by a link that we mail to it. If you do not use it any more, ask the secretariat to remove it.
bounces-office = Mailings leave it out until the person signs in by a link that was mailed to it.

## The health of the register

health-lede = What the secretariat should look after. Each line leads to where you can put it right.
health-count = { $count ->
    [0] Nothing to look after
    [one] One
   *[other] { $count }
}
health-more = Only the first ones are shown. The file has more.
health-since = since { $day }
health-until = until { $day }
health-ends = ends on { $day }
# dynamic: health-
health-unheld = Bodies for which nobody speaks
health-unheld-do = Offer an office to somebody.
health-ending = Mandates that end within sixty days
health-ending-do = See that the office is handed over.
health-unanswered = Offers without an answer
health-unanswered-do = Ask the person, or take the offer back.
health-late = Reports that are overdue
health-late-do = Ask the body, or give it more time.
health-bouncing = Addresses from which letters come back
health-bouncing-do = Find another address of the person, and add it.

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = Who got a mailing
retention-mailings-why = So that the secretariat can say later whether a letter reached somebody. The letter itself stays.
