## Menu

menu-networks = Networks
menu-groups = Groups
menu-partners = Partners
menu-about = About

## Kinds and states

# dynamic: kind-
kind-confederation = Confederation
kind-confederation-plural = The confederation
kind-confederation-active = Confederation
kind-confederation-closed = Confederation, ended
kind-network = Network
kind-network-plural = Networks
kind-network-established = Established network
kind-network-emerging = Emerging network
kind-network-closed = Network, ended
kind-interest-group = Interest group
kind-interest-group-plural = Interest groups
kind-interest-group-active = Interest group
kind-interest-group-closed = Interest group, ended
kind-working-group = Working group
kind-working-group-plural = Working groups
kind-working-group-active = Working group
kind-working-group-closed = Working group, ended
kind-partner = Partner organisation
kind-partner-plural = Partner organisations
kind-partner-partner = Partner organisation
kind-partner-closed = Partner organisation, ended
kind-association = Association
kind-association-plural = The legal body
kind-association-active = Association
kind-association-closed = Association, ended
kind-page = Page of this site
# dynamic: status-
status-established = Established
status-emerging = Emerging
status-active = At work
status-closed = Ended
status-partner = Partner
status-dormant = Dormant
status-left = Left

## Front page

home-heading = Health professions work better when they learn together
home-lede = We are the confederation of independent networks for learning and working together across the health professions. From every continent they work here side by side: they learn from one another, meet at a conference, and keep what the field knows.
home-networks = { $established } established networks and { $emerging } emerging ones.
home-all-networks = See all networks
home-wants = What it wants
home-about = Objectives and principles

## Map

map-title = World map of the networks
map-description = Countries of a network have its colour and grain; emerging networks are outlined; a country without a network is grey. The list below says the same in words.
map-borders = Borders follow Natural Earth and express no opinion. Small states are dots. A country of several networks has the colour of the one that covers the fewest countries.
map-table = The same map as a table

## Lists

networks-title = { $count ->
    [0] No network yet
    [one] One network
   *[other] { $count } networks
}
networks-lede = Each network is independent. Established networks decide together; emerging ones take part and are on their way.
networks-feed = Networks: what changed
groups-title = Groups
groups-lede = Working groups carry the plan of the confederation. Interest groups bring together people who care for one subject. The association is the legal body.
partners-title = Partners
partners-lede = Like-minded organisations that work with the confederation.

## A body

# dynamic: bodies-

bodies-network = Network
bodies-networks = Networks
bodies-region = Region
bodies-status = State
bodies-kind = Kind
bodies-since = Since
bodies-since-help = The year it began, or the month or day if known: 2018, 2018-09 or 2018-09-06.
bodies-since-date = since { $date }
bodies-until-date = mandate until { $date }
bodies-text-in = Shown in { $language }
bodies-unknown = not on record
bodies-country = Country
bodies-language = Language
bodies-languages = Languages
bodies-languages-help = Their names, with commas between them, such as: English, Arabic.
bodies-countries = Countries
bodies-countries-help = Their names, with commas between them, such as: Kenya, Uganda. Codes such as KE do too.
bodies-begins = Name or short name begins with
bodies-facts = Key facts
bodies-site = Site
bodies-site-help = The web address of its own site.
bodies-parent = Part of
bodies-acronym = Short name
bodies-acronym-help = The letters people know it by.
bodies-countries-named = Countries named by a source
bodies-countries-derived = Countries that follow from a source's words
bodies-countries-derived-why = A source speaks of a region. The list follows from it by the regions of the United Nations (M49). The network itself may count otherwise.
bodies-countries-count = { $count ->
    [one] One country
   *[other] { $count } countries
}
bodies-name = Name
bodies-name-help = The full name. Its own language comes first.
bodies-identity = Who it is
bodies-identity-help = One to three sentences that a stranger understands.
bodies-vision = What it sees ahead
bodies-vision-help = What should be true one day because this body worked for it.
bodies-purpose = What it is for
bodies-purpose-help = What it does, and for whom.
bodies-facilitation = Who facilitates
bodies-facilitation-help = In roles, not in names: names are shown from the mandates.
bodies-objectives = Objectives
bodies-objectives-help = One sentence each, as they were adopted. How far an objective is, with measures, belongs on its own page:
bodies-objective-period = Period
bodies-objective-text = Objective
bodies-doubted = not confirmed
bodies-holders = Office-holders
bodies-holders-note = A name is shown only if its bearer agrees
bodies-holders-none = No mandate is on record here.
bodies-holder-unnamed = name not published
bodies-holder-hidden = only those who hold an office here and the secretariat see this name
bodies-holder-narrowed = only those who hold a mandate see this name
bodies-moments = What happened
bodies-edit = Edit this page
bodies-edit-title = Edit the page of { $name }
bodies-edit-lede = What you save is public at once. Every saved version is kept, and anyone can see what changed.
bodies-other-languages = In other languages
bodies-remark = What did you change?
bodies-remark-help = One sentence for those who read the history.
bodies-save = Save the page
bodies-emblem-add = Add an emblem
bodies-emblem-change = Change the emblem
bodies-emblem-title = The emblem of { $name }
bodies-emblem-lede = A small picture that stands beside the name, at the top of the page. What you save is public at once.
bodies-emblem-now = The emblem now
bodies-emblem-new = New emblem
bodies-emblem-file = Picture
bodies-emblem-help = PNG, JPEG or WebP, at most { $size } KB, at most { $pixels } pixels wide and high. It is shown on white. What a camera or a program noted in the file, such as place and time, is taken out; turn the picture upright before you choose it.
bodies-emblem-set = Save the emblem
bodies-emblem-remove = Remove the emblem
bodies-version = Version { $number }
bodies-newer-title = Somebody saved this page while you wrote
bodies-newer-text = Nothing is lost. The form below holds your text joined with theirs. Look it over and save again.
bodies-newer-torn = You both changed these. Yours stands in the form; theirs is shown here:
bodies-newer-theirs = What they changed
bodies-register = In the register
bodies-slug = Address
bodies-slug-help = The last part of the page's address: small letters, digits and hyphens. It stays for good.
bodies-status-since = In this state since
bodies-status-since-help = A day, a month or a year. Leave it empty if it is not known.
bodies-own-language = Its own language
bodies-own-language-help = A code of ISO 639, such as: ja. The name that is typed first is kept as the name in this language. Leave it empty if that name is in the language that stands beside its field.
bodies-new-title = Add a body
bodies-new-lede = A network, a group or a partner. You can write its page now, or leave that to its office-holders.
bodies-add = Add to the register
office-bodies-lede = Everything in the register that acts.
bodies-refusal-kind = Choose a kind.
bodies-refusal-status = Choose a state that fits this kind.
bodies-refusal-slug = Use small letters, digits and single hyphens.
bodies-refusal-slug-taken = Another body has this address. Choose another one.
bodies-refusal-language = “{ $code }” is no code of a language.
bodies-refusal-emblem-none = Choose a picture.
bodies-refusal-emblem-kind = This is no picture that can be taken here. Choose a PNG, JPEG or WebP file.
bodies-refusal-emblem-moves = This picture moves. Choose one that stands still.
bodies-refusal-emblem-bytes = The file has { $size } KB. At most { $most } KB are taken: make the picture smaller, then choose it again.
bodies-refusal-emblem-pixels = The picture is { $width } pixels wide and { $height } high. At most { $most } are taken each way: make it smaller, then choose it again.
bodies-refusal-objectives = Write at most { $most } objectives.
bodies-refusal-whole = All texts of this page together have { $length } kB; { $most } kB fit. Shorten the longest ones.
bodies-refusal-confederation = The confederation is in the register already; there is one.
flash-body-saved = The page is saved.
flash-body-unchanged = Nothing was different, so nothing was saved.
flash-body-added = The body is in the register.
flash-emblem-set = The emblem is saved.
flash-emblem-unchanged = This was the emblem already, so nothing was saved.
flash-emblem-removed = The emblem is removed.

## History

history-title = History of { $name }
history-lede = Every saved version of this page, newest first.
history-link = History of this page
history-version = Version { $number }
history-version-title = Version { $number } of { $name }
history-first = This is the first version.
history-marks = Added words are underlined, removed words are struck through.
history-program = loaded with the first records
history-somebody = an office-holder
history-under = as { $role }, { $body }

## About

about-title = About the confederation
about-lede = Nobody stands above the networks. They agree on what they do together, and each answers for itself.
about-vision = Vision
about-vision-text = People everywhere are cared for by health workers of many professions who learned together and work together, with patients and communities as partners.
about-mission = Mission
about-mission-text = To link the networks of the world that further interprofessional education and collaborative practice, to help new ones grow, and to bring what they know to those who teach, care, decide and pay.
about-objectives = Objectives
about-objectives-note = Each with the place where it is worked on
about-objective-where = Where it is worked on
about-objective-1 = Be a strong confederation in which networks support one another and new ones are welcome.
about-objective-2 = Make more people aware of what learning and working together does for health.
about-objective-3 = Bring evidence to those who make policy, in words they can use.
about-objective-4 = Report how the field stands across the world.
about-objective-5 = Help people and networks to grow in what they can do.
about-objective-6 = Keep data and documents of the field together and open.
about-objective-7 = Find money that lasts, and use it with care.
about-principles = Principles of the partnership
about-principles-note = Sixteen things the partners hold one another to
about-principles-basis = What it stands on
about-principles-working = How it works
about-principles-partners = Who takes part
about-principle-1 = Partners look to one another for direction, and care for one another.
about-principle-2 = A person or a team whom all accept helps the partnership along.
about-principle-3 = The purpose is clear to everybody.
about-principle-4 = Needs come before structure, and agreement before statutes.
about-principle-5 = Aims are clear, small enough to be reached at first, and harder later.
about-principle-6 = Eyes stay on what is far ahead.
about-principle-7 = Trust, openness and concern for one another carry the work, across cultures too.
about-principle-8 = What partners share is said aloud, and what differs is respected.
about-principle-9 = Many take part in a decision, so that many own it.
about-principle-10 = Vision and skill are handed on, and every change of leadership is prepared.
about-principle-11 = Taking part costs something, everybody knows what, and it is worth it.
about-principle-12 = A partnership is a road, not an event.
about-principle-13 = There are several constituencies, and each is seen and heard.
about-principle-14 = What was reached is celebrated, and often.
about-principle-15 = Each partner has somebody at home who speaks for the partnership.
about-principle-16 = Each partner knows who it is and what it wants.
about-form = Two forms
about-form-partnership = The partnership is flat and works by consensus. Established and emerging networks, groups and partners take part in it.
about-form-association = Beside it stands an association under Dutch law. It is the legal body, it raises money and answers for it. Its board is elected by the representatives of the established networks.

## Roles and mandates

# dynamic: role-
role-secretariat = Secretariat
role-representative = Representative
role-chair = Chair
role-facilitator = Facilitator
role-treasurer = Treasurer
role-member = Member
office-mandates-lede = Who acts for which body, in which role, until when. What ends first stands first.
mandates-now = In force or to come
mandates-over = Over
mandates-state = State
mandates-body = Address or short name of the body
mandates-body-name = Body
mandates-body-help = The last part of the address of the body's page, such as: afripen.
mandates-choose-body = Choose a body
mandates-person = Person
mandates-role = Role
mandates-role-help = Whoever has the role of representative, chair, facilitator or secretariat may edit the page of the body.
mandates-starts = First day
mandates-ends = Last day
mandates-ends-help = A mandate lasts at most { $years } years. It holds until this day has ended everywhere on earth.
mandates-do = To do
mandates-none = No mandate is in this list
mandates-none-text = Mandates are given on the page of a person.
mandates-mandate = The mandate
mandates-give = Give a mandate
mandates-give-title = Give { $name } a mandate
mandates-give-lede = With a mandate somebody speaks or works for a body. Every mandate ends.
mandates-end = End this mandate now
mandates-end-link = End it
mandates-end-title = End a mandate
mandates-end-text = The mandate is over at once. What was done under it stays on record. This cannot be undone; you can give a new mandate.
mandates-refusal-role = Choose a role that this kind of body has.
mandates-refusal-body = There is no body with this address.
mandates-refusal-day = Write a day as year-month-day: 2027-06-14.
mandates-refusal-ends-first = The last day comes before the first day.
mandates-refusal-too-long = A mandate lasts at most { $years } years. Choose an earlier last day.
mandates-refusal-twice = This person has this role in this body on some of these days already.
mandates-refusal-over = This mandate is over already.
mandates-refusal-last-steward = This is the last mandate of the secretariat. Give somebody else one first; without it nobody could look after the register.
mandate-in-force = In force
mandate-to-come = To come
mandate-withdrawn = Withdrawn before it began
mandate-over = Over
flash-mandate-given = The mandate is given.
flash-mandate-ended = The mandate is over.

## What waits on the desk

task-failed-work = { $count ->
    [one] One letter or other piece of work could not be done
   *[other] { $count } letters or other pieces of work could not be done
}
task-failed-work-action = See what failed
task-zone = Your time zone is not chosen, so times are shown in UTC
task-zone-action = Choose your zone
task-bare-page = The page says nothing yet of who the body is and what it is for
task-bare-page-action = Write the page
task-mandate-ends = Your mandate ends ({ $role })

## Persons

office-persons-lede = Everybody in the register: who holds or held an office, applies, is a member, or was added by the secretariat. Only the secretariat sees this list.
persons-search = A word of the name begins with, or the whole e-mail address
persons-name = Name
persons-name-help = As its bearer writes it, in any script and order.
persons-latin-name = Name in Latin letters
persons-latin-name-help = For those who cannot read the other. Lists are sorted by it.
persons-greeting = Name in the greeting of letters
persons-greeting-help = The name one is called by. If this is empty, the whole name is used.
persons-language = Language of pages and letters
persons-language-help = Pages and letters come in this language, unless you choose another one on a page.
persons-language-none = Not chosen (that of the browser)
persons-others = Other languages that are read
persons-zone = Time zone
persons-zone-help = Deadlines are shown in this zone, with their own zone beside it.
persons-zone-none = Not chosen (times in UTC)
persons-name-seen-by = Who may see the name
persons-name-seen-together = And those who hold an office in a body in which you hold or held one
persons-address-seen-by = Who may see the e-mail address
# dynamic: seen-
seen-nobody = Only the secretariat
seen-members = Those who hold a mandate
seen-everyone = Everyone
persons-address = E-mail address
persons-address-help = Letters go there, and the link to sign in.
persons-address-more = One more e-mail address
persons-address-add = Add the address
persons-address-remove = Remove
persons-addresses = E-mail addresses
persons-addresses-note = Each of them can be used to sign in
persons-details = Details
persons-mandates = Mandates
persons-mandates-none = No mandate was given yet.
persons-new-title = Add a person
persons-new-lede = Only what an office needs is kept. Whoever it is can see and correct it after signing in.
persons-add = Add the person
persons-correct = Save the details
persons-doings = What they did, in the journal
persons-newer = This was saved somewhere else while you wrote, so yours is not saved yet. The form holds what you typed. Where it differs, this is kept now. Look it over and save again:
persons-empty = (empty)
persons-erased-name = Somebody whose name was erased
persons-erase = Erase this person
persons-erase-title = Erase { $name }
persons-erase-text = Name, addresses, languages, zone, every way to sign in, papers and what they wrote to hand an office over are erased for good. Mandates and what was done stay on record, without a name. This cannot be undone.
persons-refusal-zone = “{ $zone }” is no time zone that can be counted in.
persons-refusal-seen = Choose who may see it.
persons-refusal-address-taken = Somebody else has this address already.
persons-refusal-last-address = This is the only address. Add another one first; without an address nobody can sign in.
persons-refusal-erase-self = You erase yourself on your own page, as everybody does.
persons-refusal-erase-mandate = This person holds a mandate. End it first.
flash-person-added = The person is in the register. Give them a mandate next.
flash-person-saved = The details are saved.
flash-person-erased = The person is erased.
flash-address-added = The address is added.
flash-address-removed = The address is removed.

## My page

me-title = My page
me-lede = What is kept about you, who may see it, and how you sign in.
me-save = Save my details
me-addresses-note = Ask the secretariat to change them
me-prove-again = To add a passkey, a token or a place to sign in with, you need to have signed in within the last hour.
me-prove-again-link = Sign in again
me-passkeys = Passkeys
me-passkeys-note = Sign in with your device, without mail
me-passkeys-none = You have no passkey yet.
me-passkey-unnamed = A passkey
me-passkey-dates = Since { $since }, used last { $used }
me-passkey-remove = Remove
me-passkey-name = What to call it
me-passkey-name-help = So that you know it again, such as: my phone.
me-passkey-add = Add a passkey
me-passkey-failed = The passkey was not added. Your device may have one already, or the step was broken off. Nothing was changed; you can try again.
me-places = Other places to sign in with
me-places-note = They tell us that it is you, and nothing more
me-place-add = Join { $place }
me-place-remove = Take away
me-since = Since { $since }
me-sessions = Where you are signed in
me-sessions-note = End what you do not know
me-session-unknown = A browser
me-session-here = this browser
me-session-dates = Since { $since }, until { $until }
me-session-end = Sign it out
me-sessions-end-others = Sign out everywhere else
me-tokens = Tokens for programs
me-tokens-note = A program acts for you with a token
me-tokens-none = You have no token.
me-token-no-office = None of your offices allows anything that a program could do with a token.
me-token-new = Make a token
me-token-name = What it is for
me-token-name-help = So that you know which one to revoke.
me-token-scopes = What it may do
me-token-scopes-help = What your offices allow today. Offices that you get later need a new token.
me-token-days = For how many days
me-token-make = Make the token
me-token-revoke = Revoke
me-data = Your data
me-data-text = Take everything that is kept about you, ask others to correct what they keep, or leave for good.
me-data-take = Everything about me
# dynamic: scope-
scope-bodies-write = Edit the pages of your bodies
# dynamic: way-
way-link = by a link in a letter
way-passkey = by a passkey
way-openid = by another place
tokens-made-title = Your new token
tokens-made-lede = Copy it now. It is shown this one time and kept nowhere.
tokens-made-use = A program sends it with every request to the API, as here:
tokens-made-api = What a program can ask
tokens-refusal-scope = Choose at least one thing that it may do.
tokens-refusal-office = This needs an office that you do not hold: { $scopes }.
tokens-refusal-days = Choose between 1 and { $most } days.
tokens-refusal-days-number = Write a number of days.
flash-me-saved = Your details are saved.
flash-session-ended = That browser is signed out.
flash-sessions-ended = All other browsers are signed out.
flash-passkey-added = The passkey is added. Next time you can sign in with it.
flash-passkey-removed = The passkey is removed. You may want to delete it on your device too.
flash-openid-added = The place is joined. Next time you can sign in with it.
flash-openid-removed = The place is taken away.
flash-token-revoked = The token is revoked.

## Signing in

sign-in-title = Sign in
sign-in-lede = No password is needed. We send a link to your e-mail address; it works once.
sign-in-already = You are signed in as { $name }. You can go on, or sign in again.
sign-in-mail = With a link by e-mail
sign-in-address = Your e-mail address
sign-in-address-help = The one that the secretariat has for you.
sign-in-send = Send me a link
sign-in-again = Ask for a new link
sign-in-new-here = If you asked for it to become a network or a member, ask for a new one there:
sign-in-passkey = With a passkey
sign-in-passkey-text = If you added a passkey on your page before, your device signs you in without mail.
sign-in-passkey-script = Passkeys need JavaScript. The link by e-mail does not.
sign-in-passkey-use = Use a passkey
sign-in-passkey-failed = That did not work. Nothing was changed. Try again, or ask for a link by e-mail.
sign-in-places = With another place
sign-in-places-text = This works once you have joined the place on your page.
sign-in-with = Sign in with { $place }
sign-in-sent-title = Look into your mail
sign-in-sent-to = You gave this address:
sign-in-sent-lede = { $minutes ->
    [one] If the address is in the register, a letter with a link is on its way. The link works once, for one minute.
   *[other] If the address is in the register, a letter with a link is on its way. The link works once, for { $minutes } minutes.
}
sign-in-sent-newcomer = { $minutes ->
    [one] A letter with a link is on its way. The link works once, for one minute.
   *[other] A letter with a link is on its way. The link works once, for { $minutes } minutes.
}
sign-in-nothing-newcomer = Look into the folder for unwanted mail, and ask once more if the address was written wrongly.
sign-in-code-title = If you open it somewhere else
sign-in-code-text = If you open the link in another browser or on another device, it asks for this code:
sign-in-nothing = No letter came?
sign-in-nothing-text = Look among unwanted mail. If nothing is there, the secretariat may have another address for you.
sign-in-folder = This site sends no mail yet: letters lie as files in its data folder, and whoever runs it sees them on the console.
sign-in-refusal-prove-again = You signed in more than an hour ago. Sign in again, then do this.
link-title = Sign in with this link
link-lede = One more step, so that no program uses up your link: press the button.
link-code-lede = You opened the link in another browser than the one that asked for it. Type the code that stands there.
link-code = Code
link-code-help = Six digits, on the page where you asked for the link.
link-use = Sign in
link-refusal-code = This is not the code. Look at the page where you asked for the link.
link-over-title = This link does not work
link-unknown = It is not a link of ours, or a newer letter has replaced it. Ask for a new one.
link-used = It was used already; each link works once. If that was not you, ask for a new one and look at your page where you are signed in.
link-late = It is too old: a link works for ten minutes. Ask for a new one.
link-dead = The code was wrong too often. Ask for a new link.
link-mail-work = Letter with a sign-in link
link-mail-subject = Your link to sign in at { $site }
link-mail-greeting = Hello { $name },
link-mail-asked = somebody, probably you, asked to sign in with this e-mail address.
link-mail-applies = Somebody, probably you, wants to write an application to become a network, with this e-mail address.
link-mail-button = Sign in
link-mail-lasts = { $minutes ->
    [one] The link works once, for one minute.
   *[other] The link works once, for { $minutes } minutes.
}
link-mail-code = If you open it in another browser than the one in which you asked for it, it asks for the code that is shown there. Give that code to nobody.
link-mail-not-you = If it was not you, do nothing: without the link nobody gets in.
passkeys-refusal-place = Passkeys cannot be used at this address of the site.
passkeys-refusal-wrong = This passkey, or this answer, is not one that can be taken here. Begin again.
passkeys-refusal-known = This passkey is in the register already.
openid-refusal-taken = Somebody else has joined this place with that account.
places-go-title = Join { $place }
places-go-lede = Sign in at { $place } with your own account. If somebody else is signed in there on this device, sign them out there first.
places-go = Go on to { $place }
places-join-title = Join this account?
places-join-lede = { $place } says that the account is this one:
places-join-text = Join it only if it is yours. Whoever has this account can sign in here as you.
places-join = Join this account
openid-refusal-late = This took too long, or was done already. Begin again on your page.
ways-title = End all ways in of { $name }
ways-text = Every browser is signed out, and all passkeys, joined places, tokens and links on their way are removed. Mandates stay. The person signs in anew by a link to their e-mail address: if somebody else reads that mail, change the address first.
ways-end = End all ways in
flash-ways-ended = All ways in are ended.
flash-signed-out = You are signed out.
flash-warn-openid-unknown = This site knows no such place to sign in with.
flash-warn-openid-away = That place does not answer now. Try again later, or ask for a link by e-mail.
flash-warn-openid-failed = That place could not confirm that it is you. Try again, or ask for a link by e-mail.
flash-warn-openid-nobody = Nobody here has joined that account. Sign in by e-mail, then join it on your page.

## How a register begins

founding-refusal-not-empty = There is a register here already. Its secretariat adds what is missing.

## The journal

office-journal-lede = Everything that happened, newest first. Entries are never changed or removed, and each is chained to the one before.
journal-kind = What happened
journal-about-body = About the body with this address or short name
journal-from = From this day
journal-until = Until this day
journal-by = Only by { $name }
journal-entry = Entry { $number }
journal-for = on behalf of { $body }
journal-file = The file holds the newest { $most } entries that fit. For older ones, narrow the days above.
journal-mandates = Of the mandates of this body, the newest { $most } are looked at. For older ones, ask without a body and narrow the days.
journal-somebody = Somebody
journal-something = something
journal-program = The program
journal-hidden-name = Somebody whose name is not shown to you
journal-office = { $role }, { $body }
journal-office-of = { $person } as { $office }

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } added { $what } to the register
fact-registry-body-edited = { $who } changed the page of { $what }
fact-registry-emblem-set = { $who } set the emblem of { $what }
fact-registry-emblem-removed = { $who } removed the emblem of { $what }
fact-registry-person-added = { $who } added a person: { $what }
fact-registry-person-edited = { $who } changed the details of a person: { $what }
fact-registry-person-erased = { $who } erased a person
fact-registry-address-added = { $who } gave a person one more address: { $what }
fact-registry-address-removed = { $who } removed an address of a person: { $what }
fact-registry-mandate-given = { $who } gave a mandate: { $what }
fact-registry-mandate-ended = { $who } ended a mandate: { $what }
fact-registry-signed-in = { $who } signed in
fact-registry-session-ended = { $who } signed a browser out
fact-registry-link-made = { $who } made a link to sign in for { $what }
fact-registry-ways-ended = { $who } ended all ways in of { $what }
fact-registry-passkey-added = { $who } added a passkey
fact-registry-passkey-removed = { $who } removed a passkey
fact-registry-openid-added = { $who } joined a place to sign in with
fact-registry-openid-removed = { $who } took a place to sign in with away
fact-registry-token-made = { $who } made a token for a program
fact-registry-token-revoked = { $who } revoked a token
fact-registry-sample-loaded = { $who } loaded the first records
# dynamic: news-
news-registry-body-added = new in the register
news-registry-body-edited = page changed
