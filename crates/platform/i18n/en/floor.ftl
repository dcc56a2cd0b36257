## Numbers, dates, lists

number-group = ,
number-decimal = .
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = ,
list-any = All
list-heading = List
list-none = Nothing fits
list-none-text = No entry has all of what you asked for. Show all again, or ask for less.
list-range = { $from } to { $until } of { $count }
list-found = { $count ->
    [one] One found
   *[other] { $count } found
}

# dynamic: month-
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-span = { $from } to { $until }
date-span-days = { $from } to { $until } { $month } { $year }
date-time = { $date }, { $time }
date-both-zones = { $mine } (there: { $theirs }, { $zone })
away-in-minutes = { $count ->
    [0] now
    [one] in one minute
   *[other] in { $count } minutes
}
away-minutes-ago = { $count ->
    [0] just now
    [one] one minute ago
   *[other] { $count } minutes ago
}
away-in-hours = { $count ->
    [one] in one hour
   *[other] in { $count } hours
}
away-hours-ago = { $count ->
    [one] one hour ago
   *[other] { $count } hours ago
}
away-in-days = { $count ->
    [one] in one day
   *[other] in { $count } days
}
away-days-ago = { $count ->
    [one] one day ago
   *[other] { $count } days ago
}

## When there is no page

failure-back = Back to the page before
failure-home = Go to the front page
failure-search = Search
failure-typed = What you typed
failure-typed-note = To copy it before you go on
failure-code = Code { $status }
failure-wait = { $minutes ->
    [one] Try again in one minute.
   *[other] Try again in { $minutes } minutes.
}
failure-not-found = There is no such page
failure-not-found-text = The address may be old or mistyped, or the page is not for you to see.
failure-sign-in = Sign in first
failure-sign-in-text = This part is for people who are signed in, or for programs with a valid token.
failure-denied = This is not yours to do
failure-denied-text = You are signed in, and none of your mandates allows it. The secretariat can help.
failure-refused = This cannot be done
failure-refused-text = Nothing was changed.
failure-unreadable = What was sent could not be read
failure-unreadable-text = Nothing was changed. Go back, load the page again, and send it once more.
failure-invalid = Some answers need attention
failure-invalid-text = Nothing was changed.
failure-stale = Somebody changed it before you
failure-stale-text = Nothing was changed. Load it again, and make your change on what is there now.
failure-too-often = Too often in a short time
failure-too-often-text = Nothing was done. This limit keeps others from guessing.
failure-too-large = Too large
failure-too-large-text = More was sent than this page takes. Nothing was kept. Go back, and send less or a smaller file.
failure-method = This address does not take that
failure-method-text = The address is right, the way of asking is not.
failure-unavailable = The records cannot be reached right now
failure-unavailable-text = Nothing of what you sent was kept. Wait a moment and try again; the page comes back by itself when the database does.
failure-full = There is no room left on the disk
failure-full-text = Nothing of what you sent was kept, and nothing was lost. Whoever runs this site has to make room.
failure-crowded = Too much at once
failure-crowded-text = Many are sending large forms at this moment, and there is no room for one more. Go back: what you typed is still there. Send it again in a minute.
failure-too-slow = It took too long
failure-too-slow-text = The page was given up. Try again in a moment.
failure-internal = Something went wrong here
failure-internal-text = It is our fault, not yours. It was noted. Nothing half done was kept.

## Why an answer is not taken

refusal-required = Write something here.
refusal-too-long = Write at most { $most } characters. It has { $length } now.
refusal-control-characters = This holds characters that cannot be seen and are not kept. Type it again.
refusal-web-address = Write a web address that begins with https:// or http://.
refusal-mail-address = Write an e-mail address such as name@example.org.
refusal-date = Write a day, a month or a year: 2027-06-14, 2027-06 or 2027.
refusal-encoding = The text was sent in a way that cannot be read (it is not UTF-8).
refusal-broken-form = What was sent did not arrive whole. Send it once more.
refusal-form-token = The form was open too long, or came from another page. Load the page again and send it once more.
refusal-cross-site = This was sent from another site, so nothing was done.
refusal-query = A part of the address cannot be understood.
refusal-query-value = “{ $name }” in the address has a value that cannot be understood.
refusal-query-twice = “{ $name }” stands in the address twice.
refusal-query-unknown = There is no parameter “{ $name }” here. There are: { $known }.
refusal-query-none = There is no parameter “{ $name }” here; this address takes none.
refusal-query-long = The address is too long.
refusal-form-cut = The form did not arrive whole. Please send it again.
refusal-file-too-large = The file is larger than this page takes. Nothing of it was kept. Choose a smaller one.
refusal-json = The JSON is not as it should be at line { $line }, column { $column }.

## Front page

home-title = Health professions that learn and work together
home-description = The confederation of networks for interprofessional education and collaborative practice in health: who they are, what they do, where they meet.
home-feed = What is new
home-news = What is new
home-news-none = Nothing yet. What changes in the register will be told here.

## Desk

desk-title = My desk
desk-lede = What the confederation needs from you, over all your mandates. Times are in your zone ({ $zone }).
# dynamic: desk-
desk-now = Now
desk-now-empty = Nothing waits for you now.
desk-soon = Soon
desk-soon-empty = Nothing is due in the weeks ahead.
desk-others = Waiting for others
desk-others-empty = You wait for nobody.
desk-mandates = My mandates
desk-mandates-none = You hold no mandate now. When a body gives you one, it stands here.
desk-rooms = What will come here
desk-room-hosting = Hosting
desk-room-hosting-text = Steps of a conference that are yours to do.
desk-office = Secretariat
office-group-register = Register
office-group-networks = Networks
office-group-exchange = Exchange
office-group-house = House
office-bodies = Bodies
office-imports = Imports and exports
office-persons = Persons
office-mandates = Mandates
office-agreements = Agreements
office-mailings = Mailings
office-health = Health of the register
office-journal = Journal

## Search

search-title = Search
search-title-for = Search: { $words }
search-count = { $count ->
    [0] Nothing was found.
    [one] One thing was found.
   *[other] { $count } things were found.
}
search-none = No page holds all these words
search-none-text = Try fewer words, or another spelling. Accents and capitals make no difference.
search-none-networks = See all networks

## Work that follows

jobs-title = Work behind the pages
jobs-lede = Mail and other work that follows a change. What failed is tried again by itself; what failed too often waits here.
jobs-counts = Waiting: { $waiting }. Given up: { $failed }.
jobs-none = Nothing failed
jobs-none-text = All work that was due is done.
jobs-attempts = { $count ->
    [one] tried once
   *[other] tried { $count } times
}
jobs-next = again { $when }
jobs-run = Run it again
jobs-drop = Drop it
flash-job-rerun = The work is being done again.
flash-job-dropped = The work was dropped.

## Sources

sources-title = Sources
sources-heading = Sources
sources-lede = Every fact on these pages names where it comes from. These are all the pages that were read.
sources-count = { $count ->
    [one] one statement
   *[other] { $count } statements
}
sources-own-words = What stands here was written on this page, by the body itself or by the secretariat.
sources-own-words-rest = What has no number was written on this page since, by the body itself or by the secretariat.
confidence-high = stated by the body itself or by the event's host.
confidence-medium = stated by a third party, or announced and not counted afterwards.
confidence-low = not confirmed.
doubts-title = Not confirmed
doubts-note = Said somewhere, and not sure enough to be shown as fact

## About the site

about-licence = Licence
about-licence-program = The program behind these pages is called Alltogether. It is free software under the Apache License 2.0.
about-licence-facts = Facts and figures may be used by anyone, with their source. Texts that bodies write about themselves belong to them.
about-licence-map = The map is made from Natural Earth, which is in the public domain, by way of world-atlas (ISC licence). Names of countries and languages are from Unicode CLDR.
about-accessibility = Accessibility
about-accessibility-aim = These pages are made to follow the Web Content Accessibility Guidelines 2.2 at level AA.
about-accessibility-how = Everything works with the keyboard, with a screen reader, at double size, on a small screen, and without scripts. Colours follow your own setting for light and dark. The map has a table behind it, and every chart has its figures.
about-accessibility-tell = If something keeps you out, tell us. We will mend it and help you meanwhile.
about-data-protection = Data protection
about-data-protection-what = We keep of a person what an office needs: name, e-mail address, languages, time zone, and the mandates with their days. Who joins as a member also says a country, networks, and what they offer or look for; who applies, writes a report or declares ties leaves what they write there.
about-data-protection-who-sees = A name is shown to the public only if its bearer says so. Each person chooses on their own page who may see the name and the address.
about-data-protection-cookies = A cookie keeps you signed in, another binds a form to your browser, a third keeps the language you chose. None of them follows you. No other company takes part in these pages.
about-data-protection-mail = Mail is sent only for what you asked for or what your mandate brings.
about-data-protection-yours = You can see and correct what is kept about you at any time, take all of it with you, ask others to correct what they keep, and erase yourself. The journal keeps what happened by numbers, without names.
about-data-protection-kept = How long things are kept
about-contact = Contact
about-contact-secretariat = The secretariat looks after the register and these pages.
about-contact-none = No address is set here yet. Whoever runs this site can set one.
about-contact-bodies = For a network or a group, use the site named on its own page.

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who } had failed work done again
fact-platform-job-dropped = { $who } dropped failed work
