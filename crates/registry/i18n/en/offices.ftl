## Offices: how they are held

# dynamic: manner-
manner-full = In full
manner-full-help = The holder of the office.
manner-acting = Acting
manner-acting-help = In place of a holder who is missing, until there is one.
manner-deputy = Deputy
manner-deputy-help = Beside the holder, with the same rights. Deputies do not count among the holders.
mandates-manner = How the office is held
mandates-ground = On what ground
mandates-ground-help = A vote, a decision, a letter. For example: elected by the members on 14 June 2027.
mandates-way = How it begins
# dynamic: mandates-way-
mandates-way-offer = Ask the person first
mandates-way-offer-help = They get a letter. The mandate begins when they accept.
mandates-way-given = The person has agreed already
mandates-way-given-help = The mandate is given at once.
mandates-refusal-manner = Choose how the office is held.
mandates-refusal-full = { $most ->
    [one] One person holds this office on some of these days already, and there may be only one. Choose other days, or hand the office over.
   *[other] { $most } people hold this office on some of these days already, and there may be no more. Choose other days, or hand the office over.
}
mandates-refusal-last-voice = Nobody would speak for this body then. Tick the box if that is what you want.
mandates-refusal-no-voice = Let this kind of body have at least one role that may speak for it: secretariat, representative, chair or facilitator.
mandates-refusal-no-secretariat = The confederation always has a secretariat: it looks after the register.
mandates-end-last = After that, nobody speaks for this body. The secretariat will be told.
mandates-end-knows = I know that nobody speaks for this body afterwards
mandates-end-hand-over = Hand the office over instead
mandates-deeds = What was done under it
mandates-deeds-note = The entries of the journal by this person for this body, from the day the mandate was given until its last day, the newest first.
mandates-deeds-none = Nothing was done under it yet.
mandates-deeds-shared = This person has another mandate of this body, and some of its days are the same. The journal keeps the body and the day, not the office: what was done on such days stands under both mandates.

## The people of a body

people-title = People of { $name }
people-lede = Who speaks and works for this body, who is asked to, and who did before.
people-silent = Nobody speaks for this body now. Offer an office to somebody.
people-held = Office-holders
people-past = Before
people-past-note = What they did stays on record under their mandate.

## Offers

offers-title = Offer an office of { $name }
offers-lede = The person gets a letter and decides. The mandate begins when they accept.
offers-offer = Offer an office
offers-whom = To whom
offers-name = Name
offers-name-help = As the person writes it. It is asked for with every address, so that nobody learns from this form who is in the register. Whoever is in it keeps the name that stands there; of anybody else, only the person and the secretariat see it until the person chooses otherwise.
offers-address = E-mail address
offers-address-help = The letter goes there.
offers-list = Offers
offers-days = from { $from } until { $until }
offers-answer-by = Answer by { $at }
offers-bounced = The letter does not arrive: the mail server refuses this address. Take the offer back and make it to another address.
offers-full = The office is full on these days, so this offer cannot be accepted now. It waits until a place is free or its time runs out.
offers-withdraw = Take it back
offers-by = Offered by
offers-answer-title = You are offered an office: { $role }
offers-accept-title = If you accept
offers-accept-text = You hold this office from its first day until its last. What you do under it is on record. You can end it earlier, and hand it over, at any time.
offers-accept-edits = You may then edit the page of this body and speak for it here.
offers-accept-handed = You then see what your predecessor hands over to you, and confirm that you have it.
offers-accept = Accept the office
offers-decline-title = If you decline
offers-decline = Decline
offers-reason = Reason
offers-reason-help = Those who offered you the office can read it. You need not give one.
offers-over = There is nothing to answer any more.
offers-full-now = The office is full at the moment. If you accept now, those who look after the offer are told that you wait for a place; the offer stays open until its time runs out.
offers-full-waits = The office is full at the moment, so nothing has begun. The offer stays open until its time runs out: accept it once a place is free. Those who look after it have been told.
offers-refusal-answered = This offer is closed already.
offers-refusal-late = The time to answer is over. Ask for a new offer.
offers-refusal-closed = This body has ended. Its offices cannot be taken up any more.
offers-refusal-twice = This office is offered to this person already and waits for the answer.
offers-refusal-secretariat = Only the secretariat offers this office.
# dynamic: offer-
offer-open = Waits for an answer
offer-accepted = Accepted
offer-declined = Declined
offer-withdrawn = Taken back
offer-lapsed = Not answered in time
flash-office-offered = The office is offered. The person gets a letter.
flash-office-accepted = The office is yours from its first day. Thank you for taking it on.
flash-office-declined = You declined. Those who offered you the office are told.
flash-offer-withdrawn = The offer is taken back.

## Handing over

handover-link = Hand over
handover-sheet = Hand-over sheet
handover-title = Hand over: { $office }
handover-lede = Write for whoever comes next what they need to know. Your mandate ends on { $day }.
handover-lede-successor = This is what your predecessor hands over to you. Read it, ask what is not clear, and confirm that you have it.
handover-from = Handed over by
handover-open = What is open
handover-open-note = The program knows this by itself.
handover-open-none = Nothing that the program knows of.
handover-notes = What the holder writes
handover-notes-note = Save it as often as you like. Only you, your successor and the secretariat read it.
handover-notes-none = The holder wrote nothing.
handover-tasks = Tasks that are open
handover-tasks-help = What has to be done, by when, and where the papers are.
handover-contacts = Whom one should know
handover-contacts-help = Who helps with what. Write roles rather than private details.
handover-advice = What else helps
handover-advice-help = Agreements, customs, passwords that somebody else keeps, what you wish you had known.
handover-save = Save
handover-successor = Your successor
handover-successor-text = If you know who comes next, offer them the office here. Your mandate then ends on the day before theirs begins.
handover-starts = Their first day
handover-starts-help = Yours ends the day before.
handover-offer = Save and offer the office to them
handover-asked = Who was asked
handover-newer = Somebody else saved this sheet while you wrote. What they wrote is below; your words are still in the form. Put both together and save again.
handover-handed-at = The office was handed over on { $at }. The successor has not confirmed the sheet yet.
handover-confirmed-at = The successor confirmed the sheet on { $at }.
handover-confirm-title = Confirm
handover-confirm-text = What is open today is kept with the sheet. Your predecessor is told.
handover-confirm = I have read it and have what I need
handover-refusal-self = This is your own address. Hand the office over to somebody else, or give it a new term when it ends.
handover-refusal-over = This mandate is over. What is open belongs to those who hold the office now.
handover-refusal-starts = The successor's first day comes after your own first day.
handover-refusal-handed = This office is handed over already.
handover-refusal-offered = Somebody is asked already and has not answered yet. Take that offer back first.
handover-refusal-confirmed = The successor has confirmed this sheet. It stays as it is.
flash-handover-saved = The sheet is saved.
flash-handover-confirmed = You confirmed the sheet. Your predecessor is told.
# dynamic: sheet-
sheet-offer = An office is offered and not answered yet: { $note }

## Settings of mandates

rules-lede = A change counts for mandates that are given from now on.
rules-times = Times
rules-years = The longest mandate, in years
rules-reminders = Days before its end on which a holder is reminded
rules-reminders-help = Up to six numbers with commas between them, such as: 60, 30, 7.
rules-answer-days = Days to answer an offer
rules-bodies-offer = Those who speak for a body may offer its offices
rules-bodies-offer-help = Without this, only the secretariat offers them. Handing over one's own office is always possible.
rules-most = How many people
rules-most-of = How many people may hold it at once: { $role }
rules-refusal-years = Write a number of years from 1 to 10.
rules-refusal-days = Write a number of days from 1 to 365.
rules-refusal-reminders = Write up to six numbers of days from 1 to 365, with commas between them.
rules-refusal-most = Write a number from 1 to { $most }, or nothing.
settings-save = Save the settings

## Letters

# dynamic: mail-
mail-office-offered-subject = You are offered an office: { $role }, { $body }
mail-office-offered = { $who } offers you the office of { $role } of { $body }, from { $day }.

    Look at it and accept or decline. Until you accept, nothing begins.
mail-office-offered-button = Look at the offer
mail-office-handed-subject = An office is to be handed over to you: { $role }, { $body }
mail-office-handed = { $who } wants to hand the office of { $role } of { $body } over to you, from { $day }.

    Look at it and accept or decline. When you accept, you get the hand-over sheet.
mail-office-handed-button = Look at the offer
mail-offer-accepted-subject = Accepted: { $role }, { $body }
mail-offer-accepted = { $who } accepted the office of { $role } of { $body }.
mail-offer-accepted-button = See the people of the body
mail-offer-declined-subject = Declined: { $role }, { $body }
mail-offer-declined = { $who } declined the office of { $role } of { $body }.

    You can offer it to somebody else.
mail-offer-declined-button = See the people of the body
mail-offer-lapsed-subject = Not answered: { $role }, { $body }
mail-offer-lapsed = The office of { $role } of { $body } was offered and nobody answered in time.

    You can offer it again, or to somebody else.
mail-offer-lapsed-button = See the people of the body
mail-offer-full-subject = Waits for a place: { $role }, { $body }
mail-offer-full = { $who } wants to accept the office of { $role } of { $body }, but it is full.

    The offer stays open until its time runs out. It can be accepted once a place is free; or take it back.
mail-offer-full-button = See the people of the body
mail-offer-withdrawn-subject = Taken back: { $role }, { $body }
mail-offer-withdrawn = The offer of the office of { $role } of { $body } was taken back. You need not answer any more.
mail-offer-withdrawn-button = Go to your desk
mail-handover-confirmed-subject = Your hand-over is confirmed: { $role }, { $body }
mail-handover-confirmed = { $who } has read what you handed over with the office of { $role } of { $body }, and confirmed it.

    Thank you for your work.
mail-handover-confirmed-button = See your mandate
mail-mandate-ends-subject = Your mandate ends on { $day }: { $role }, { $body }
mail-mandate-ends = Your mandate as { $role } of { $body } ends on { $day }.

    Write for whoever comes next what they need to know, and offer them the office if you know who it is.
mail-mandate-ends-button = See the mandate and hand over
mail-mandate-ended-subject = Your mandate is over: { $role }, { $body }
mail-mandate-ended = Your mandate as { $role } of { $body } was ended by the secretariat on { $day }. What you did under it stays on record.
mail-mandate-ended-button = See the mandate
mail-office-back-subject = What you handed over came to nothing: { $role }, { $body }
mail-office-back = The mandate by which the office of { $role } of { $body } was to be taken over was ended before its first day. Your own last day is still { $day }. With the same sheet you can offer the office to somebody else.
mail-office-back-button = See the sheet
mail-body-unheld-subject = Nobody speaks for { $body }
mail-body-unheld = The last mandate by which somebody spoke for { $body } is over.

    Find out who comes next, and offer them an office.
mail-body-unheld-button = See the people of the body
mail-last-voice-ends-subject = { $body } soon has nobody who speaks for it
mail-last-voice-ends = On { $day } the last mandate ends by which somebody speaks for { $body }, and nobody is to follow yet.
mail-last-voice-ends-button = See the people of the body

## Facts in the journal

# dynamic: fact-
fact-registry-office-offered = { $who } offered an office: { $what }
fact-registry-office-accepted = { $who } accepted a mandate: { $what }
fact-registry-offer-declined = { $who } declined an office: { $what }
fact-registry-offer-withdrawn = { $who } took an offer back: { $what }
fact-registry-offer-lapsed = Nobody answered an offer in time: { $what }
fact-registry-offer-waits = { $who } wants an office that is full: { $what }
fact-registry-handover-begun = { $who } began to hand an office over: { $what }
fact-registry-handover-written = { $who } wrote on what is handed over: { $what }
fact-registry-handover-paper-added = { $who } added a paper to a hand-over: { $what }
fact-registry-handover-paper-removed = { $who } removed a paper from a hand-over: { $what }
fact-registry-office-handed-over = { $who } took an office over: { $what }
fact-registry-handover-confirmed = { $who } confirmed what was handed over: { $what }
fact-registry-body-unheld = Nobody speaks any more for { $what }
