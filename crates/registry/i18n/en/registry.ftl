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
# dynamic: status-
status-established = Established
status-emerging = Emerging
status-active = At work
status-closed = Ended
status-partner = Partner

## Front page

home-heading = Health professions work better when they learn together
home-lede = Independent networks from every continent work here side by side: they learn from one another, meet at a conference, and keep what the field knows.
home-networks = { $established } established networks and { $emerging } emerging ones.
home-all-networks = See all networks

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
bodies-until-date = until { $date }
bodies-unknown = not on record
bodies-country = Country
bodies-language = Language
bodies-languages = Languages
bodies-languages-help = Codes of ISO 639, such as: en, fr, ar.
bodies-countries = Countries
bodies-countries-help = Codes of ISO 3166, such as: NO, SE, DK.
bodies-begins = Name begins with
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
bodies-objective-period = Period
bodies-objective-text = Objective
bodies-holders = Office-holders
bodies-holders-note = A name is shown only if its bearer agrees
bodies-holders-none = No mandate is on record here.
bodies-holder-unnamed = name not published
bodies-moments = What happened
bodies-edit = Edit this page
bodies-edit-title = Edit the page of { $name }
bodies-edit-lede = What you save is public at once. Every saved version is kept, and anyone can see what changed.
bodies-other-languages = In other languages
bodies-in-language = { $label } ({ $language })
bodies-remark = What did you change?
bodies-remark-help = One sentence for those who read the history.
bodies-save = Save the page
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
bodies-new-title = Add a body
bodies-new-lede = A network, a group or a partner. You can write its page now, or leave that to its office-holders.
bodies-add = Add to the register
office-bodies-lede = Everything in the register that acts.
bodies-refusal-kind = Choose a kind.
bodies-refusal-status = Choose a state that fits this kind.
bodies-refusal-slug = Use small letters, digits and single hyphens.
bodies-refusal-slug-taken = Another body has this address. Choose another one.
bodies-refusal-language = “{ $code }” is no code of a language.
bodies-refusal-country = “{ $code }” is no code of a country.
flash-body-saved = The page is saved.
flash-body-unchanged = Nothing was different, so nothing was saved.
flash-body-added = The body is in the register.

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

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who } added { $what } to the register
fact-registry-body-edited = { $who } changed the page of { $what }
fact-registry-sample-loaded = { $who } loaded the first records
# dynamic: news-
news-registry-body-added = new in the register
news-registry-body-edited = page changed
