## Webhooks

hooks-title = Webhooks
hooks-lede = Programs of others that are told when something happens here. What is sent holds ids and no names; it is signed, so that the receiver knows it comes from here.
hooks-how = How receivers check it
hooks-none = No webhook yet
hooks-none-text = Add one, and it is told of what happens from then on.
hooks-new-title = Add a webhook
hooks-add = Add the webhook
hooks-edit-title = Change address and kinds
hooks-save = Save
hooks-one-title = Webhook
hooks-address = Address
hooks-address-help = Begins with https://. On this machine, for trials, http:// is taken too.
hooks-kinds = What it is told of
hooks-kinds-help = Choose nothing for everything, also for kinds that come with newer versions.
hooks-all-kinds = Everything
hooks-some-kinds = { $count ->
    [one] one kind of fact
   *[other] { $count } kinds of facts
}
hooks-kind-test = Only a test
hooks-since = Added
hooks-state = State
hooks-state-on = On
hooks-state-off = Off
hooks-state-paused = Paused
hooks-paused-text = It took nothing for a day, or said that it is gone. See below what came, have it mended, then turn it on: what it was not told follows.
hooks-reached = Entries of the journal it has come to
hooks-test = Send a test
hooks-on = Turn it on
hooks-off = Turn it off
hooks-rotate = Make a new secret
hooks-two-secrets = A new secret was made. For a day, everything is signed with both.
hooks-secret-title = The secret of the webhook
hooks-secret-lede = It is shown this one time. Give it to whoever runs the receiver, in a way that nobody else reads.
hooks-secret-use = With it the receiver checks that what comes was sent from here. If it is lost, make a new one; for a day, both sign.
hooks-remove-title = Remove the webhook
hooks-remove = Remove it
hooks-remove-text = It is told of nothing any more, and what still waits for it is not sent.
hooks-sent = What was sent
hooks-sent-note = The newest fifty. What was taken is shown for thirty days.
hooks-sent-none = Nothing yet. Send a test to try it out.
hooks-fact = What happened
hooks-entry = entry { $number }
hooks-answer = What came
hooks-again = Send again
hooks-delivery-waiting = Waits
hooks-delivery-sent = Taken
hooks-delivery-failed = Not taken
hooks-came = answered { $status } in { $took } ms
hooks-came-private = not sent: the address leads into a network of our own
hooks-came-slow = no answer within ten seconds
hooks-came-away = not to be reached
hooks-refusal-address = Write an address that begins with https://, without a user and without #. Only on this machine may it begin with http://.
hooks-refusal-kind = Choose from the kinds below.
hooks-refusal-many = There are { $most } webhooks already. Remove one first.
hooks-refusal-off = The webhook is off. Turn it on first.
flash-hook-saved = The webhook was changed.
flash-hook-sending = It is being sent. Load the page again to see what came.
flash-hook-on = The webhook is on. What it was not told follows.
flash-hook-off = The webhook is off.
flash-hook-removed = The webhook was removed.
job-platform-hook-send = Telling a webhook what happened
fact-platform-hook-added = { $who } added a webhook
fact-platform-hook-changed = { $who } changed a webhook
fact-platform-hook-on = { $who } turned a webhook on
fact-platform-hook-off = { $who } turned a webhook off
fact-platform-hook-paused = { $who } paused a webhook that took nothing
fact-platform-hook-removed = { $who } removed a webhook
task-hook-paused = { $count ->
    [one] One webhook was paused, since it took nothing for a day
   *[other] { $count } webhooks were paused, since they took nothing for a day
}
task-hook-paused-action = See what came
