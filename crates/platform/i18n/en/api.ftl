## The API, for people

shell-api = For programs
api-title = For programs: the API
api-lede = What these pages say can be read by programs too, and with a token they can change it. No paid service is needed.
api-start = Begin here
api-start-text = Public data needs no token. Every address begins with /api/v1 and answers with JSON in UTF-8. The document in OpenAPI 3.1 names every address, field and rule; tools can be made from it.
api-document = The document (OpenAPI 3.1)
api-subjects = What there is
api-subjects-text = Each of these is a list, and each thing in it has an address of its own. What pages do not show to you is not here for you either.
api-tokens = Tokens
api-tokens-text = A token acts for the person who made it: it may do what this person may do at that moment, and of this only what its scopes name. Make one on your own page, after signing in; it is shown once. Give it few scopes and few days, keep it where you keep passwords, and revoke it when nobody needs it any more. Offices that you get after it was made do not count for it.
api-tokens-make = Make a token
api-lists = Lists
api-lists-text = A list comes in pages of fifty. "items" holds them, and "next" is the address of those that follow; the header Link says the same. Where "next" is empty, the list has ended. Filters are parameters of the address. One that cannot be understood is told (400), never passed over.
api-changes = Changes
api-changes-text = A change says on which state it was made, so that two who write at once do not undo each other's work. Fields that are left out stay as they are.
api-tags-text = Each answer has an ETag. Send it back as If-None-Match, and you get 304 without a body as long as nothing changed. Send it as If-Match with a change, and the change is made only on that state; otherwise you get 412. Instead of If-Match you can name the "version"; then the answer is 409.
api-once = Sent twice, done once
api-once-text = A line may break before the answer arrives. Give each change a key of its own in the header Idempotency-Key: 16 to 200 letters, digits and the signs . _ : - such as a UUID. Then you can send the same change again until you have an answer, and it is done once.
api-once-answers = Within 24 hours, each repeat with the same token and key gets the first answer, marked Idempotency-Replayed. The same key with another request is refused (422). While the first is still being done, the answer is 409: wait a moment and send it again. If the machine stopped in the middle, nothing was changed, and the next try does it.
api-errors = Errors
api-errors-text = Errors come as problem+json (RFC 9457) with a title, a status and what to do, in the language that you ask for with Accept-Language. Fields that break a rule are named under "errors", all at once. To whoever may not see a thing, it is as if it were not there (404).
api-webhooks = Webhooks
api-webhooks-text = The secretariat can name addresses that are told when something happens: one POST for each fact, with its kind, its time and the ids of what it is about, in the order of the journal. Names and addresses of persons are not in it; ask the API for what you may see.
api-webhooks-sign = Each one is signed as Standard Webhooks describes: webhook-id, webhook-timestamp and webhook-signature. Compute the signature over the body as it came, compare it with each of those in the header, and refuse what is older than five minutes.
api-webhooks-again = Answer with a status from 200 to 299 within ten seconds. Otherwise it is sent again, later each time, for a day; then the webhook is paused and the secretariat is told. The same fact may come twice: its webhook-id stays the same.

failure-changed = It was changed since
failure-changed-text = Nothing was changed. It is in another state than the one that If-Match names. Get it again, and make your change on what is there now.
failure-unconditional = On which state?
failure-unconditional-text = Nothing was changed. Say on which state the change was made: by If-Match with the ETag, or by the version.
refusal-idempotency-key = The Idempotency-Key is not one: 16 to 200 letters, digits and the signs . _ : - are wanted.
refusal-idempotency-another = This key belongs to another request. Take a new one.
refusal-idempotency-running = The same change is being made at this moment. Wait, and send it again.
refusal-language-code = No language has the code { $code }.
refusal-country-code = No country has the code { $code }.
refusal-too-many = At most { $most } are taken.
