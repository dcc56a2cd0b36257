## The room of a network

support-room = Support
support-lede = Who accompanies a new network, what it has done, what it was offered and used. The network, its companions and the secretariat see this page.
support-companions = Companions
support-companions-note = An established network that knows how it goes.
support-companions-none = Nobody accompanies this network.
support-nobody = There is no established network left to ask.
support-companion = Network
support-companion-help = Whoever speaks for it gets a letter and says yes or no.
support-ask = Ask it to accompany
support-silent = Nobody speaks for these networks now, so they cannot be asked: { $names }.
support-silent-asked = Nobody speaks for this network now. Nobody can answer.
support-accompanies = Networks it accompanies
support-accompanies-none = It accompanies no network.
support-accept = Accept
support-decline = Decline
support-end = End it
support-end-title = End the company: { $name }
support-end-text = The companion no longer sees the page of the new network. Those who speak for the other network are told by letter; when the secretariat ends it, those of both networks are. What is in the log stays. This cannot be undone; the network can be asked again.
support-recall = Take the request back
support-recall-title = Take the request back: { $name }
support-recall-text = Those who speak for the network that was asked are told by letter. This cannot be undone; the network can be asked again.
support-since = since { $day }
support-checklist = Checklist
support-checklist-none = The secretariat has not made a checklist yet.
support-done-of = { $done } of { $all } done
support-done = Done
support-open = Open
support-ticked = { $day }, by { $body }
support-resource = Help with this
support-tick = Mark as done
support-untick = Mark as open
support-log = Offered and used
support-log-note = By the network, its companions and the secretariat.
support-log-none = Nothing so far
support-kind = What it is
support-offered = Offered
support-used = Used
support-what = In words
support-what-help = A course, a template, an hour of advice. Name no persons.
support-day = Day
support-log-add = Add it
support-entry-note = { $day }, by { $body }

# dynamic: companion-
companion-asked = Asked
companion-accepted = Accompanies
companion-declined = Declined
companion-ended = Ended

## The secretariat

office-support = New networks
office-support-lede = Networks on their way, those that nobody accompanies first.
office-support-none = No network is on its way.
support-alone = Without a companion
support-alone-count = { $count ->
    [one] One network has no companion.
   *[other] { $count } networks have no companion.
}
support-asked-one = { $name } (asked)
support-last = { $count ->
    [one] One entry, on { $day }
   *[other] { $count } entries, the last of { $day }
}
support-checklist-set = Set the checklist
settings-support = Checklist for new networks
settings-support-note = What a new network does, with a link to what helps.
support-items-help = Empty places are left out. An item keeps its marks when you change its words.
support-item-number = Item { $number }
support-item = What is to be done
support-item-link = Link to what helps

## What is said

flash-companion-asked = The network is asked.
flash-companion-answered = The answer is sent.
flash-companion-ended = It is ended.
flash-companion-recalled = The request is taken back.
flash-support-logged = It is in the log.

support-refusal-move = Somebody answered or ended this meanwhile.
support-refusal-answer = Only the network that was asked answers.
support-refusal-status = Only a network on its way is supported.
support-refusal-companion = Choose an established network.
support-refusal-silent = Nobody speaks for this network now, so nobody would hear that it is asked. Choose another one, or ask the secretariat.
support-refusal-twice = This network was asked already.
support-refusal-many = A network has at most { $most } companions at once.
support-refusal-entries = The log has { $most } entries already.
support-refusal-day = Give a day that is not in the future.

task-companion-asked = A new network asks you to accompany it
task-companion-asked-action = Answer

# dynamic: fact-
fact-registry-companion-asked = { $who } asked a network to accompany a new one
fact-registry-companion-moved = { $who } answered or ended the company of a new network
fact-registry-support-ticked = { $who } changed the checklist of a new network
fact-registry-support-logged = { $who } logged support of a new network

# dynamic: mail-
mail-companion-asked-subject = { $body } asks your network to accompany it
mail-companion-asked = { $body } is a new network. It asks your network to accompany it on its way. Say yes or no in your workspace.
mail-companion-asked-button = Answer
mail-companion-accepted-subject = { $body } accompanies your network
mail-companion-accepted = { $body } said yes: it accompanies your network from now on.
mail-companion-accepted-button = See it
mail-companion-declined-subject = { $body } cannot accompany your network
mail-companion-declined = { $body } said no. You can ask another network.
mail-companion-declined-button = Ask another
mail-companion-ended-subject = The company between your network and { $body } is ended
mail-companion-ended = The company between your network and { $body } is ended.
mail-companion-ended-button = See it
mail-companion-recalled-subject = The request to accompany, between your network and { $body }, is taken back
mail-companion-recalled = The request to accompany, between your network and { $body }, is taken back. There is nothing to answer any more.
mail-companion-recalled-button = See it
