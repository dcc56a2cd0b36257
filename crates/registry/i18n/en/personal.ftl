## Erasing oneself

leave-title = Erase everything about me
leave-lede = You can leave the register at any time. This page says what goes, what stays, and why. It cannot be undone.
leave-offices = Your offices end
leave-offices-note = They end at once, and the others of each body learn that the office is free. You may hand an office over first.
leave-office-last = Nobody speaks for this body then. Its people and the secretariat are told.
leave-goes = What goes
leave-goes-person = Your name, your e-mail addresses, your languages and your time zone.
leave-goes-membership = Your membership, if you have one, with what you offer and look for and the networks you belong to.
leave-goes-ways = Every way to sign in: links, passkeys, other places, sessions and tokens of programs.
leave-goes-words = What you wrote to hand an office over, why you declined one, and what you asked to have corrected.
leave-goes-ties = Ties that you declared, ties that others declared with you, and what you wrote in applications of networks and about their support.
leave-goes-files = The papers you put in to hand an office over, with their names, unless somebody else put in the very same file.
leave-goes-letters = Letters that wait, tables that wait to be imported if you brought them or they may hold something about you, and what programs were answered about you. The files of the database and of the search are cleared of what stood there.
leave-stays = What stays, and why
leave-stays-mandates = That an office was held from a day until a day, without your name: what was done under it has to stay valid.
leave-stays-applications = What an application said that others wrote with you, or that became a network: it is theirs.
leave-stays-pages = What a body says on its own page and in the versions of it, even if you wrote it: it is the body's. If your name stands there, ask the body to take it out before you go.
leave-stays-papers = Papers that a body rests on, such as a signed agreement, even if you put them in: without your name beside them, and under a name that says nothing.
leave-stays-journal = The journal. It holds numbers instead of names; yours will lead to nobody.
leave-stays-sent = Letters that were sent, and tables that others have taken out: they are out of our reach.
leave-stays-backups = Backups that were made before today hold your data until whoever runs this site throws them away. If one of them is ever used, you have to be erased from it once more: ask the secretariat.
leave-take-first = Take your data with you first
leave-deed = Erase me
leave-sure = I want to be erased. I know that this cannot be undone.
leave-refusal-sure = Tick the box if you want to be erased.
leave-erase = Erase me for good
leave-last-steward = You are the only one of the secretariat. Without you nobody could look after the register, nor erase anybody else. Give somebody a mandate of the secretariat first; then you can be erased here.
me-prove-first = For this you need to have signed in within the last hour.
flash-me-erased = You are erased. Nothing that is kept here leads to you any more. What stays, and why, was said on the page before.

## Letters

mail-office-left-subject = An office is free: { $role }, { $body }
mail-office-left = Somebody who was { $role } of { $body } has left the register, and their mandate is over.

    Find out who comes next, and offer them the office.
mail-office-left-button = See the people of the body

## Everything about oneself

data-title = Everything about me
data-lede = What is kept about you here, in one file that you can read and that programs can read too.
data-what = What is in it
data-what-details = Your details and addresses, as they stand here.
data-what-offices = Your mandates, the offices you were offered, and what you wrote to hand one over.
data-what-ways = Your ways to sign in, with their days. The secrets themselves are not kept here.
data-what-papers = The papers you put in.
data-what-journal = What the journal says that you did, and what happened to what is yours: by number, day and kind.
data-what-membership = Your membership: your networks, what you offer and seek, and who may see what.
data-what-ties = The ties that you declared.
data-what-written = What you wrote in applications and in reports.
data-what-mailings = Which mailings went to you, and what became of them.
data-what-others = Nothing in it is about anybody else, except what you wrote about them yourself.
data-take = Take the file with you (ZIP)
data-take-json = Only for programs (JSON)
data-more = What else you can do
data-index-title = What { $site } keeps about me
data-index-taken = Taken on { $when }.
data-index-mandates = Mandates
data-index-applications = What you wrote in applications
data-index-belonged = Networks by which you are or were a member
data-index-answers = What you wrote in reports
data-index-mailings = Mailings that went to you
data-index-newest = Only the newest { $count } are listed here.
data-index-papers = Papers
data-index-paper-left = too large for this file; take it where you put it in
data-index-files = The other files
data-index-facts = The journal has { $count } entries by you or about what is yours.
data-index-files-text = The folder “tables” holds all of this as tables for spreadsheets (CSV). The file “my-data.json” holds it for programs.
# dynamic: data-table-
data-table-registry-person = Details
data-table-registry-address = E-mail addresses
data-table-registry-session = Browsers that are signed in
data-table-registry-token = Tokens of programs
data-table-registry-passkey = Passkeys
data-table-registry-openid = Other places to sign in with
data-table-registry-link = Links to sign in
data-table-registry-offer = Offices that were offered to you
data-table-registry-handover = What you wrote to hand an office over
data-table-registry-document = Papers
data-table-registry-correction = What you asked to have corrected
data-table-registry-application-speaker = Applications that name you as somebody who speaks for the network
data-table-registry-application-invitation = Invitations to write an application with others
data-table-registry-agreement-contact = Agreements with partner organisations that name you as a contact
data-table-registry-application-word = Your questions and comments on applications
data-table-registry-application-answer = Your answers to questions on applications
data-table-registry-support-entry = What you wrote about the support of networks
data-table-registry-tie = Ties that you declared
data-table-registry-membership = Membership
data-table-registry-mailing-recipient = Your addresses that mailings went to, by their numbers
data-table-platform-answer = What programs were answered about you
# dynamic: data-column-
data-column-name = Name
data-column-latin-name = Name in Latin letters
data-column-greeting = Name in the greeting of letters
data-column-sort-name = Sorted as
data-column-languages = Languages
data-column-zone = Time zone
data-column-address = Address
data-column-browser = Browser
data-column-credential = Number of the key
data-column-data = What is known of the key
data-column-subject = Your number there
data-column-reason = Reason
data-column-advice = Advice
data-column-contacts = Contacts
data-column-tasks = Tasks
data-column-body = Answer
data-column-wrong = What is not right
data-column-wanted = What would be right
data-column-answer = Answer
data-column-text = Text
data-column-called = Your name in the offer
data-column-kind = Kind
data-column-since = Since
data-column-until = Until
data-column-remark = Remark
data-column-word = Word
data-column-sort = Sorted as
data-column-number = Number
data-column-country = Country
data-column-networks = Networks
data-column-held = Networks that list you
data-column-offers = What you offer
data-column-seeks = What you look for
data-column-phone = Telephone
data-column-about = What for

## How long things are kept

# dynamic: retention-
retention-title = How long things are kept
retention-lede = What speaks of persons is kept as long as there is a reason, and then cleared away by the program itself, every hour.
retention-change = Change the periods
retention-what = What
retention-long = How long
retention-why = Why
retention-days =
    { $days ->
        [0] not beyond its end
        [one] { $days } day
       *[other] { $days } days
    }
retention-form-lede = For each kind, the number of days after its end. The next round, within the hour, acts by what is set here.
retention-form-days = Days
retention-refusal = Write a number of days from { $least } to { $most }.
retention-links = Links to sign in, after they were used or too late
retention-links-why = So that somebody who opens an old link can be told what became of it.
retention-sessions = Sessions of browsers and tokens of programs, after their end
retention-sessions-why = A session or token that its owner ends is gone at once. One that ran out is cleared away after this time.
retention-letters = Letters that lie in the data folder, where no mail server is set
retention-letters-why = So that whoever runs the site can find a letter that somebody misses. With a mail server no letter is kept.
retention-offers = Offers of an office that came to nothing, with the reason why
retention-offers-why = So that those who look for somebody know whom they asked already, and why they declined.
retention-handovers = What was written to hand an office over, and its papers, after the successor confirmed it
retention-handovers-why = So that the successor has it for as long as they hold the office: most mandates last at most four years.
retention-corrections = Corrections that somebody asked for, after the answer
retention-corrections-why = So that both sides can look up what was asked and what was answered.
retention-agreements = Contacts in agreements with partner organisations, after the last day of the agreement
retention-agreements-why = So that whoever winds an agreement up, or makes the next one, still knows whom to ask.
retention-person = Name, addresses, languages, zone, and ways to sign in
retention-person-long = until the person is erased or takes them away
retention-person-why = Whoever holds or held an office can be reached and can sign in. Everybody can erase themselves at any time.
retention-answers = What programs were answered
retention-answers-long = one day
retention-answers-why = So that a program that sends the same change twice gets the same answer and changes nothing twice.
retention-imports = Tables that were brought to be imported
retention-imports-long = until they are imported or dropped, seven days at most
retention-imports-why = They are cleared away earlier when somebody is erased who brought them or of whom they hold something.
retention-ties = Ties of interest, networks of earlier memberships, and pairs of records that may be of one person
retention-ties-long = ties until whoever declared them removes them or is erased; networks as long as such a tie counts after its end; pairs until the next search
retention-ties-why = They keep people from judging what they are tied to. Pairs are found anew by each search.
retention-applications = Applications of organisations, with who speaks for them and what was asked and answered
retention-applications-long = as long as the network is in the register; drafts that nobody hands in lapse by themselves, and whoever came only for one of them is forgotten with it
retention-applications-why = They tell on what ground a network was taken in. Whoever wrote a part is erased without it.
retention-support = What was offered to new networks and used by them
retention-support-long = as long as the network is in the register
retention-support-why = Whoever accompanies the next network learns from it.
retention-mandates = That an office was held, and when
retention-mandates-long = always, without the name once the person is erased
retention-mandates-why = What was done under a mandate has to stay valid and readable.
retention-journal = The journal
retention-journal-long = always
retention-journal-why = It holds numbers and no names, and shows that nothing was changed behind anybody’s back.
retention-backups = Backups
retention-backups-long = as long as whoever runs the site keeps them
retention-backups-why = They are outside of this program. Older ones may still hold what was cleared away here since.

## Corrections

corrections-title = Ask for a correction
corrections-lede = What others keep about you can be wrong: your name on the page of a body, the days of a mandate. Ask those who keep it to put it right. Your own details you can change yourself, on your page; your e-mail addresses are changed by the secretariat.
corrections-mine = What you asked for
corrections-ask-title = Ask
corrections-ask-note = You get an answer within one month.
corrections-body = Who keeps it
corrections-body-help = The body whose page it stands on. For mandates and for all else, the secretariat.
corrections-body-typed = The last part of the address of the body’s page. Leave it empty for the secretariat.
corrections-secretariat = The secretariat
corrections-wrong = What is not right
corrections-wrong-help = Say where it stands, so that it can be found.
corrections-wanted = What would be right
corrections-ask = Ask for the correction
corrections-one-title = A correction
corrections-open = Not answered yet
corrections-done = Put right
corrections-declined = Declined
corrections-answer-by = answer by { $day }
corrections-answered-on = answered on { $day }
corrections-asker = Who asks
corrections-asked-on = Asked on
corrections-keeper = Who answers
corrections-answer = Answer
corrections-answer-note = Put it right first, then say so here. Whoever asked gets a letter.
corrections-answer-done = It is put right
corrections-answer-declined = It stays as it is
corrections-answer-words = What was answered
corrections-answer-yours = Your answer
corrections-office-title = Corrections that were asked for
corrections-office-lede = All that people asked to have corrected, open ones first. Answered ones stay until their period is over.
corrections-none = Nobody asked for a correction
corrections-none-text = Whoever is signed in can ask for one on their own page.
corrections-state = State
corrections-when = When
corrections-answer-help = When it stays as it is, say why. Whoever asked reads this, and so may the secretariat.
corrections-answer-send = Send the answer
corrections-refusal-answered = This was answered already.
corrections-refusal-many = You have { $most } open requests. Wait for an answer first.
corrections-refusal-choose = Choose whether it is put right or stays as it is.
corrections-refusal-reason = Say why it stays as it is.
flash-correction-asked = Those who keep it are told. You get a letter with their answer.
flash-correction-answered = The answer is sent.
# dynamic: sheet-
sheet-correction = Somebody asked for a correction that is not answered yet
# dynamic: task-correction
task-correction = Somebody asks you to correct what is kept about them
task-correction-action = Answer
mail-correction-asked-subject = Somebody asks for a correction: { $body }
mail-correction-asked = Somebody asks to have something corrected that { $body } keeps about them.

    Look at it, put it right or say why it stays as it is. The answer is due within one month.
mail-correction-asked-button = See what is asked
mail-correction-due-subject = A correction is to be answered within a week: { $body }
mail-correction-due = Somebody asked to have something corrected that { $body } keeps about them. There is one week left for the answer.
mail-correction-due-button = Answer
mail-correction-late-subject = A correction was not answered in time: { $body }
mail-correction-late = Somebody asked to have something corrected that { $body } keeps about them. The month for the answer is over.
mail-correction-late-button = Answer
mail-correction-done-subject = Put right: what you asked { $body } for
mail-correction-done = What you asked to have corrected is put right.
mail-correction-done-button = See the answer
mail-correction-declined-subject = An answer to the correction you asked { $body } for
mail-correction-declined = What you asked to have corrected stays as it is. The answer says why.

    If you do not agree, you can write to the secretariat, or to the authority for data protection where you live.
mail-correction-declined-button = See the answer

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who } asked for a correction: { $what }
fact-registry-correction-answered = { $who } answered a correction that was asked for: { $what }
