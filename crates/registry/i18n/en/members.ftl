### Individual members and the directory.

menu-members = Members
member-join-title = Become a member
member-join-lede = Tell us your name and your e-mail address. We send you a letter with a link. On the page it opens you choose the kind of membership and what others may see of you.
member-join-address-help = We write to this address only.
member-join-button = Send me the link
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = join, membership, register, sign up
link-mail-joins = Somebody, probably you, wants to become a member, with this e-mail address.
me-membership-text = Join as a member, renew, and choose who finds you in the directory.
me-membership-look = See my membership
flash-membership-saved = Your membership is saved.
flash-membership-renewed = Your membership is renewed. Thank you.
flash-membership-left = You have left. You are no longer in the directory.
flash-member-answered = Your answer is saved, and the person is told.

# dynamic: member-kind-
member-kind-individual = Individual member
member-kind-individual-note = For everybody. You need not belong to a network.
member-kind-network = Member of a network
member-kind-network-note = One of the networks you choose confirms that you belong to it.

members-kind = Kind of membership
members-country = Country
members-country-choose = Choose a country
members-networks = Networks
members-networks-help = Choose the networks you belong to, several if you like. Those who speak for them see what you write here.
members-network-silent = Nobody speaks for it at the moment; a confirmation may take longer.
members-you-offer = What you offer
members-you-seek = What you look for
members-offers = Offers
members-offers-help = What you can help others with, such as training, a method, or a place to meet.
members-seeks = Looks for
members-name-seen = Who finds you in the directory
members-name-seen-help = Nothing else is shown to whoever does not find you.
members-offers-seen = Who sees what you offer and look for
members-languages-seen = Who sees which languages you read
members-country-seen = Who sees your country and your networks
members-letters = My networks may write to me
# dynamic: members-seen-
members-seen-nobody = Nobody
members-seen-members = Members, and people with an office
members-seen-everyone = Everybody
members-number = Number
members-valid = This card is valid until { $day }.
members-ended = The membership ended on { $day } and has not been renewed yet.
members-not-valid = This card is not valid.
members-verify-title = A member's card
members-title = Members of { $name }
members-lede = People who are members by this network, and those who wait for its answer.
members-file-note = The file has the members who let their networks write to them.
members-none = Nobody is a member by this network yet.
members-confirm = Confirm
members-decline = Decline
members-remove = No longer a member of ours
members-remove-text = The person is told, and no longer counts as a member of the network. Their membership ends too, unless another network confirmed it, can still confirm it, or it needs no confirming.
members-remove-button = Yes, no longer a member
workspace-members = Members
task-member-waiting = { $count ->
    [one] Somebody waits to be confirmed as a member
   *[other] { $count } people wait to be confirmed as members
}
task-member-waiting-action = See who waits
task-member-asked = A network has not answered yet whether you belong to it
task-member-asked-action = See my membership

# dynamic: member-state-
member-state-none = Not a member
member-state-waiting = Waits for a network
member-state-active = Member
member-state-declined = Not confirmed
member-state-left = Left
member-state-lapsed = Lapsed

membership-title = My membership
membership-until = until { $day }
membership-renew = Renew the membership
membership-save = Save
membership-join = Join
membership-leave = Leave
membership-leave-text = You leave at once and are no longer in the directory. You can join again at any time.
membership-leave-follows = Your card is no longer valid. If you come back within the time that ended memberships are kept, your number stays the same. Networks that confirm their members are asked again.
card-title = Member's card
card-since = Member since
card-until = Valid until
membership-others = Members of this network
member-network-said = Stated by the member
member-network-confirmed = Confirmed
member-network-waiting = Waits for an answer
member-network-declined = Not confirmed
card-verify = Check this card at

directory-title = Directory of members
directory-lede = Members who want everybody to find them.
directory-lede-inside = Members who want other members to find them.
directory-words = Words
directory-network = Network
directory-unconfirmed = { $network } (as the member says)
directory-language = Language
directory-any = Any
directory-nobody = Nobody is listed yet.
directory-near = Words that begin so:
directory-none = Nobody who wants to be found fits these words.

members-refusal-shut = People must be able to join by at least one kind.
members-refusal-number = Write a whole number that fits.
members-refusal-kind = Choose a kind of membership that is open.
members-refusal-country = Choose a country.
members-refusal-network = Choose at least one network: it confirms your membership.
members-refusal-networks = Choose at most { $most } networks.
members-refusal-network-gone = One of these networks cannot be joined any more.
members-refusal-early = A membership can be renewed from { $days } days before it ends.

# dynamic: mail-
mail-member-confirmed-subject = You are a member: { $body }
mail-member-confirmed = { $body } confirmed that you are its member.
mail-member-confirmed-button = See your membership
mail-member-declined-subject = Not confirmed: { $body }
mail-member-declined = { $body } did not confirm that you are its member.

    You can choose another network or another kind of membership.
mail-member-declined-button = See your membership
mail-member-removed-subject = No longer a member: { $body }
mail-member-removed = { $body } says that you are no longer its member.

    You can choose another network or another kind of membership.
mail-member-removed-button = See your membership
mail-member-asked-subject = Somebody waits to be confirmed as a member: { $body }
mail-member-asked = Somebody says that they belong to { $body }, and asks to be confirmed as a member.
mail-member-asked-button = See who waits
mail-member-waits-subject = People still wait to be confirmed as members: { $body }
mail-member-waits = Somebody asked some time ago to be confirmed as a member of { $body }, and has no answer yet.
mail-member-waits-button = See who waits
mail-member-ends-subject = Your membership ends on { $day }
mail-member-ends = Your membership ends on { $day }. You can renew it now.
mail-member-ends-button = Renew
mail-member-unanswered-subject = Your membership did not come about
mail-member-unanswered = None of the networks you chose answered whether you belong to it, so your membership did not come about. You can ask again, or join by another kind.
mail-member-unanswered-button = Ask again
mail-member-lapsed-subject = Your membership has lapsed
mail-member-lapsed = Your membership was not renewed and has lapsed. You are no longer in the directory. You can join again at any time.
mail-member-lapsed-button = Join again

# dynamic: fact-
fact-registry-member-joined = { $who } joined as a member: { $what }
fact-registry-member-changed = { $who } changed a membership: { $what }
fact-registry-member-confirmed = { $who } confirmed a member: { $what }
fact-registry-member-declined = { $who } did not confirm a member: { $what }
fact-registry-member-renewed = { $who } renewed a membership: { $what }
fact-registry-member-left = { $who } left as a member: { $what }
fact-registry-member-lapsed = A membership lapsed: { $what }

settings-members = Members
settings-members-note = By which kinds people join, how long a membership lasts, and when members are reminded.
members-open = People can join by it
members-confirms = A network confirms whoever joins
members-months = Months that it lasts
members-grace = Days after the last day until a membership lapses
members-grace-help = Until then it can still be renewed.
members-reminders = Days before the end on which members are reminded
members-unanswered = Days until a network is reminded of people whom it has not answered
retention-members = Memberships that ended
retention-members-why = Whoever joins again soon finds what they wrote, and keeps their number. While a membership stands it is kept.
