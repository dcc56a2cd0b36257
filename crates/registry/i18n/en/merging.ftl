## Merging two records of one person

merging-title = Merge { $name } with another record
merging-which-lede = Somebody can be in the register twice. Say which other record is of the same person; you see both side by side before anything happens.
merging-with = E-mail address of the other record
merging-with-help = An address that the other record has.
merging-look = Look at both
merging-lede = Look at both records. One stays, with everything of both; the other one is blank from then on and leads to it.
merging-stays = Which record stays
merging-stays-help = The address of its page stays. What happened to either of them stays on record.
merging-record = { $name }, { $addresses }
merging-this = This record
merging-other = The other record
merging-languages = Languages
merging-same = Alike in both
merging-seen = Who may see the name and the addresses is the narrower choice of the two. The person can widen it again.
merging-everything = What each record has
merging-what = What
merging-becomes = What becomes of it
merging-moves = Stays
merging-ends = Ends where the record goes
merging-joined = Mandates of one office that overlap become one:
merging-mandates-joined = { $role }, { $body }: { $starts } to { $ends }
merging-mutual = { $count ->
    [one] One tie between the two records goes, since nobody is tied to themselves.
   *[other] { $count } ties between the two records go, since nobody is tied to themselves.
}
merging-text = Everything that names the record that goes names the other one from then on. Its browsers are signed out, its links on their way end, and so do the tokens of both. This cannot be undone.
merging-do = Merge the two records
merging-newer = One of the two records was changed while you looked. Nothing was done. Look at both again:
# dynamic: merging-registry-
merging-registry-mandate-person = Mandates
merging-registry-address-person = E-mail addresses
merging-registry-passkey-person = Passkeys
merging-registry-openid-person = Places to sign in with
merging-registry-session-person = Browsers that are signed in
merging-registry-token-person = Tokens for programs
merging-registry-body-version-person = Saved versions of pages
merging-registry-tie-person = Ties they declared
merging-registry-tie-other = Ties others declared with them
merging-registry-person-became = Records merged before
merging-registry-offer-person = Offices offered to them
merging-registry-offer-offered-by = Offices they offered
merging-registry-document-person = Documents they added
merging-registry-import-person = Tables they imported
merging-registry-application-person-person = Applications they write
merging-registry-application-word-person = Questions and comments on applications
merging-registry-application-answer-person = Answers to questions on applications
merging-registry-admission-step-person = Steps they concluded
merging-registry-companion-asked-by = Companions they asked for
merging-registry-support-tick-person = Items they ticked
merging-registry-support-entry-person = Entries on the support of networks
merging-registry-membership-person = Memberships
merging-registry-member-network-person = Networks they are members by
merging-registry-member-word-person = Words they are found by in the directory
merging-registry-belonging-person = Networks they were members by, and when
merging-registry-correction-person = Corrections they asked for
merging-registry-correction-answered-by = Corrections they answered
merging-registry-agreement-ours = Agreements they look after
merging-registry-agreement-theirs = Agreements they look after for a partner
merging-registry-agreement-version-person = Saved versions of agreements
merging-registry-agreement-deed-person = Notes they made on agreements
merging-registry-mailing-writer = Mailings they wrote
merging-registry-mailing-approver = Mailings they approved
merging-registry-mailing-recipient-person = Mailings that went to them
merging-registry-report-answer-person = Answers they wrote in reports
merging-registry-aim-value-person = Values they noted for objectives
merging-registry-aim-link-person = What they noted to serve objectives
merging-refusal-self = This is the same record. Choose another one.
merging-refusal-own = This is your own record. Let it be the one that stays, or ask somebody else of the secretariat.
merging-refusal-nobody = No record has this address.
merging-refusal-gone = Of one of the two records nothing is kept any more: it was erased, or merged already. Nothing was done.
merging-refusal-stays = Choose which record stays.
merging-refusal-field = Choose one of the two.
flash-persons-merged = The two records are one.
fact-registry-persons-merged = { $who } merged two records of one person: { $what }
fact-registry-mandates-joined = { $who } made mandates one that overlapped: { $what }

## Doubles

doubles-title = Records that may be of one person
doubles-lede = Pairs of records whose names or addresses are alike, the likeliest first. Look at each: merge the two, or say that they are two people. That is remembered.
doubles-search = Look again
doubles-searching = The search is asked for and runs behind the pages. Come back in a moment.
doubles-searched = Last looked on { $at }, over { $persons ->
    [one] one person
   *[other] { $persons } persons
}; found { $pairs ->
    [0] no pair
    [one] one pair
   *[other] { $pairs } pairs
}.
doubles-never = Nobody has looked yet.
doubles-none = No pair is in this list
doubles-none-text = Look again after persons were added.
doubles-pair = The two records
doubles-why = Why
doubles-score = How likely
doubles-do = To do
doubles-merge = Look at both
doubles-apart = They are two people
doubles-score-of = { $score } of 100
doubles-name = same name
doubles-name-order = same parts of the name in another order
doubles-latin = same name in Latin letters
doubles-near = names that differ by one letter
doubles-address = same address but for dots, plus and case
doubles-address-related = same address at a related domain
doubles-work = Looking for records of one person
flash-doubles-asked = The search is asked for. Its results are here in a moment.
flash-doubles-apart = It is remembered that these are two people.
fact-registry-persons-apart = { $who } told two persons apart: { $what }
persons-merge = Merge with another record
persons-doubles = Records of one person
