# What Cerchia says in English. Calm, plain words; it speaks to the owner as "you".
# Sections belong to the part of the program that says them.

## pages

nav-label = Parts of the site
nav-skip = Skip to the content
nav-today = Today
nav-invitations = Invitations
nav-people = People
nav-network = Network
nav-imports = Imports
nav-goals = What you look for
nav-log = What you did
foot-promise = Your data stays on this machine. Nothing is sent anywhere unless you ask for it.

keys-title = Keys
keys-move = next, previous
keys-answer = answer what would decide it, or the question in focus
keys-let-in = let in
keys-ask-first = ask first
keys-leave = leave
keys-later = later, until a day; once more takes the first
keys-pairs = of a pair: one person, two people, later
keys-sort = sort people: which circle, can’t say
keys-compare = who is closer: the first, the second, can’t say
keys-undo = take back the last step
keys-search = search
keys-go = go to today, keep, invitations, people, ask, network, imports

keys-help = these keys
keys-close = Close

failure-home = Back to today
failure-not-found = Nothing here by that name
failure-refused = That can’t be done
failure-no-page = There is no such page
failure-no-page-next = The address may be old or mistyped. Everything can be reached from today.
failure-unread = That could not be read
failure-unread-next = The request was not in the form this page expects. Go back, load the page again and try once more.
failure-broken = Something went wrong
failure-broken-next = Your book is as it was. Try again; if it happens again, the terminal that runs Cerchia says more.

evidence-no-day = no date
evidence-from = { $file }, line { $line }
pager-label = Pages
pager-back = Back
pager-on = Next
pager-here = { $first }–{ $last } of { $total }

circle-support = Support
circle-sympathy = Sympathy
circle-close = Close
circle-active = Active
circle-known = Known
circle-connected = Connected only
circle-unknown = Unknown
circle-means-support = The very few you lean on
circle-means-sympathy = People you talk with often
circle-means-close = Close, and in touch within half a year
circle-means-active = In touch within the year
circle-means-known = There was real contact once
circle-means-connected = A connection, and nothing two-way
circle-means-unknown = Nothing we hold says anything either way

status-active = You are in touch as usual.
status-cooling = A little quieter than usual.
status-lapsing = Quieter than usual for a while.
status-dormant = Quiet for long; such ties are often worth a note.
status-long-dormant = Quiet for years.

closeness-unknown = unknown
closeness-unknown-why = Nothing imported so far says how close you are. That is not the same as distant.
closeness-interval = { $score } of 100; most likely between { $low } and { $high }.

pile-let-in = { advice-let-in }
pile-ask-first = { advice-ask-first }
pile-leave = { advice-leave }
pile-later = { advice-later }
pile-decided = Decided
pile-accepted = Accepted
decided-let-in = You decided: let in.
decided-ask-first = You decided: ask first.
decided-leave = You decided: leave.
decided-later = Put off until later.
decided-answered = Your answer is noted.
decided-undone = Taken back.
decided-taken-back = Your decision is taken back.

say-yes = Yes
say-no = No
say-unknown = I can’t tell
asked-know = Do I know this person?
asked-note = Did they write to me?
asked-mutual = Whom do we both know?
asked-face = A face and a filled-in profile?
asked-place = Does where they are matter to me?
asked-work = Is their work near mine?
asked-voice = Would I read what they say?
asked-common = Do we share something?
asked-count = Do they know their own network?
asked-value = Could we do something for each other?
asked-gut = In a year, would I vouch for them?

event-removed = Gone
event-moved = New job
event-new-role = New role
event-renamed = New name
event-new-address = New address

card-sent = Sent { $on }.
card-you-sent = You sent it { $on }.
card-age = { $days ->
    [0] It was new when you exported.
    [one] It had waited one day when you exported.
   *[other] It had waited { $days } days when you exported.
}
card-profile = LinkedIn profile
card-no-note = No note.
card-alike = { $n ->
    [one] One waiting invitation carries this note
   *[other] { $n } waiting invitations carry nearly this note
}
card-accepted = Accepted: now one of your connections.
card-by-you = Your answer.
card-would-decide = What would decide it:
card-take-back = Take mine back

desk-title = Invitations
desk-lead = Deciding here sends nothing; what is left to do on LinkedIn is kept in a list.
desk-piles = Piles
desk-waiting = All waiting
desk-groups = Decide together
desk-exported = Ages are counted from your export of { $on }.
desk-all = All invitations
desk-undo = Take back the last step
desk-empty = Nothing is left in this pile.
desk-empty-next = All who wait
desk-none = No invitations were imported so far. They are in the LinkedIn archive, as Invitations.csv.
desk-none-next = Import an archive

people-title = People
people-lead = Closest first. Those nothing is known about come last, which says nothing against them.
people-search = Name, employer or role
people-find = Search
people-circles = Circles
people-everybody = Everybody
people-total = { $n ->
    [one] One person
   *[other] { $n } people
}
people-none = Nobody matches.
people-at = People at { $name }
people-at-names = Also written { $names }.
people-at-domains = Its mail is at { $names }.
people-all = Show everybody
person-last-two-way = Last exchange { $on }
person-connected-on = Connected { $on }

person-all = All people
person-also = Also seen as
person-circle = Circle
person-closeness = Closeness
person-pinned = You placed them here.
person-why = Why
person-why-note = What the reasons add and take comes to the score: where every tie begins, and what each moves it by on the way.
person-points-more = { $points ->
    [0] no change
    [one] adds one point
   *[other] adds { $points } points
}
person-points-less = { $points ->
    [0] no change
    [one] takes one point
   *[other] takes { $points } points
}
person-why-others = Looked at, and of no weight here
person-no-rows = It rests on no single row of your files.
person-invitations = Invitations
person-events = What changed
person-notes = Your notes
person-timeline = Timeline
person-timeline-none = Nothing dated is known yet.
person-rulings = What only you can say
person-pin = I would place them in
person-pin-none = no circle of mine
person-pin-save = Save
person-shown = The closeness shown is
correct-too-high = too high
correct-too-low = too low
person-elsewhere = We also talk elsewhere
person-elsewhere-what = On the phone, over lunch: silence in your files says nothing then.
sort-others = Sort others too
person-forget = Forget this person
person-forget-what = Everything about them is erased from your book. Only a mark stays, so that the next import doesn’t bring them back.
person-forget-do = Forget them for good

network-title = Your network
network-none = There is nobody here yet.
network-strength-unknown = How strong your network is can’t be told from a list of connections. It takes messages, mail, a calendar or an address book.
network-strong = { $n ->
    [one] strong tie
   *[other] strong ties
}
network-equal = { $n ->
    [one] tie in all
   *[other] equal ties in all
}
network-between = most likely between { $low } and { $high }
network-about-strength = Strong ties are people you would call close, counted by how likely that is. The second number says as how many equally strong ties all your ties count: a few very strong ones among many weak ones count as few. Neither grows when a stranger connects.
network-headline = Network strength: about { $strong ->
    [one] one strong tie
   *[other] { $strong } strong ties
}, most likely between { $low } and { $high }.
network-headline-equal = { $n ->
    [one] All ties together weigh as much as one strong one.
   *[other] All ties together weigh as much as { $n } equally strong ones.
}
network-size = { $n ->
    [one] There is one connection.
   *[other] There are { $n } connections.
}
network-circles-question = How near are the people in your book?
network-circle = Circle
network-people = People
network-room = Room
network-room-means = Room is how many people most have time for within a circle and those inside it (Dunbar): a reading aid, no goal. In brackets how many are shown there at most, the closest first; a circle also asks for contact of late: support for 12 conversations in 90 days, sympathy for 3, close for one in half a year, active for one in a year.
network-dot-person = You are in the middle; each dot is one person.
network-dot-stands = You are in the middle. In rings of more than 200 people, each dot stands for { $n } of them.
network-real-question = How much of it is real?
network-two-way = { $n ->
    [one] With one person, both of you have written at some time.
   *[other] With { $n } people, both of you have written at some time.
}
network-two-way-lately = { $n ->
    [0] With nobody have both of you written five times in the last year.
    [one] With one person, both of you wrote at least five times in the last year.
   *[other] With { $n } people, both of you wrote at least five times in the last year.
}
network-evidence = { $n ->
    [one] About one person, something is known besides the connection.
   *[other] About { $n } people, something is known besides the connection.
}
network-hollow = { $percent } % of the connections have nothing two-way and no other trace.
network-dormant-strong = { $n ->
    [one] One tie was strong and sleeps: trust stays, and there is news to tell.
   *[other] { $n } ties were strong and sleep: trust stays, and there is news to tell.
}
network-closed = { $n ->
    [one] One connection is a closed account without a name.
   *[other] { $n } connections are closed accounts without a name.
}
network-spread-question = Where is it narrow?
network-top = Your strongest tie has { $one } % of all strength, the three strongest { $three } % (between { $low } and { $high }).
network-narrow-answer = It is narrowest in { $respect }: your strength is spread over { $percent } % of what the same ties would reach, spread as your list is.
network-narrow-nowhere = It is surely narrow nowhere. In { $respect } it is nearest to it: { $percent } % of what the same ties would reach, spread as your list is.
network-narrow-means = A bar is over how much your strength is spread, the thin line in it where that most likely lies. At the upright it would be as wide as your list.
network-narrow-list = as your list
network-narrow-employers = Employers
network-narrow-fields = Fields
network-narrow-places = Places
network-narrow-respect = In
network-narrow-strength = Your strength is worth
network-narrow-like = Spread as the list
network-narrow-all = The list itself
network-bridge-closeness = { $score } of 100 ({ $low }–{ $high })
network-open = Because people know each other, the { $people } with a closeness tell you as much as { $low } to { $high } who do not (Burt’s effective size). The constraint on you is { $loose } to { $tight } of 100. The range is as wide as what your files did not see.
network-open-sure = Because people know each other, the { $people } with a closeness tell you as much as { $low } who do not (Burt’s effective size); the constraint on you is { $loose } of 100. Colleagues who know each other unseen would not change that.
network-give-question = Is it give and take?
network-even = On average, the smaller side of a tie gives { $percent } % of an even share (between { $low } and { $high }).
network-one-way = { $percent } % of what you send goes to people who never answered.
network-percent = { $n } %
network-strength-question = Is it getting stronger?
network-strength-answer = Between { $from } and { $to }, strong ties went from about { $before } to about { $after }.
network-past-means = Past days are told by today’s rules from what had happened by then, as far back as your files reach. What has no date, as some entries of an address book, counts for today alone, so the last step may be higher for it.
network-past-short = A line needs two days that can be told of. It grows with what you import.
network-series-question = Does strength grow with size?
network-size-answer = Between { $from } and { $to }, connections went from { $before } to { $after }, and strong ties from about { $strong-before } to about { $strong-after }.
network-size-means = One scale for all lines. Before your first export, connections that had gone by then are missing.
network-table = The same as a table
network-day = Day
network-export = export
network-line-size = Connections
network-line-strength = In touch
network-line-strong = Strong ties
network-line-equal = Equal ties
network-turnover-question = Who came, and who fell silent?
network-turnover-answer = In the last four quarters, { $opened ->
    [one] one tie opened
   *[other] { $opened } ties opened
} and { $lapsed ->
    [one] one fell silent
   *[other] { $lapsed } fell silent
}.
network-turnover-means = Upwards: ties with a first contact in the quarter. Downwards: ties for which a year of silence was full. The first year of a record tells neither.
network-quarter = Quarter
network-opened = Opened
network-lapsed = Fell silent
network-world-question = Who holds your world together?
network-world-means = { $communities ->
    [one] One community of people who meet in your letters, meetings and groups, told from { $pairs } pairs that were seen together.
   *[other] { $communities } communities of people who meet in your letters, meetings and groups, told from { $pairs } pairs that were seen together.
} Each disc is a community, each dot a person; whoever holds it together stands in the middle. The broader a band, the more two communities have to do with each other.
network-world-most = The { $n } with most strength are drawn.
network-world-none = Nobody was seen together so far. Mail with several recipients, meetings and groups would show who knows whom.
network-world-held = Held together by
network-world-rest = More communities
network-world-share = Of all strength
network-linking = These people link communities:
network-bridges-question = Over whom do you come to others?
network-bridges-means = Employers and communities where you know hardly anybody, and the best way to each. Where it hangs on one person alone, a word to them is worth more than to many.
network-bridges-none = No bridge was found: either your ties reach everywhere you know people, or too little is known to tell.
network-bridges-all = Everybody over whom you come to others
network-shore = { $n ->
    [one] one person of yours
   *[other] { $n } people of yours
}
network-shore-community = the community of { $names }
network-alone = the only way there
network-employers = Where do your connections work, and how many do you know?
network-employer = Employer
network-connections = Connections
network-real = Of these, known
network-events = What changed between exports

counted-strong = Strong ties
counted-judged = People whose closeness is known
counted-evidence = People of whom something is known
counted-two-way = Both have written
counted-two-way-lately = Both have written at least five times in the last year
counted-hollow = Connections without any trace
counted-dormant-strong = Strong ties that sleep
counted-bridge = Ways to others
counted-bridge-alone = The only ways to others
counted-linking = People who link communities
counted-connections = Connections
counted-top = The three strongest
counted-exchanging = People with whom give and take can be told
counted-unanswered = People you wrote to who never answered
counted-at-employers = People with a closeness whose employer is known
counted-in-fields = People with a closeness whose field is known
counted-in-places = People with a closeness whose place is known
counted-opened = Ties that opened in { $which }
counted-lapsed = Ties that fell silent in { $which }
counted-community = Community { $which } of your world
counted-other = People of one figure
counted-back = Back to the network

imports-title = Imports
imports-lead = What you gave, what it held, and what it lacked. Importing twice changes nothing.
imports-known = This was imported before; nothing changed.
imports-outcome = { $new } new facts. People in the book: { $before } before, { $after } after.
imports-undone = taken back
imports-undo = Take this import back
imports-file = File
imports-facts = Facts
imports-new = New
imports-problems = Not read
imports-absent = Not in this archive:
imports-not-used = Seen, not used:
imports-left-out = { $n ->
    [one] One row left out on purpose
   *[other] { $n } rows left out on purpose
}
field-words = writing and publishing
field-software = software
field-data = data
field-design = design and architecture
field-marketing = marketing
field-sales = sales
field-recruiting = people and hiring
field-finance = finance
field-teaching = teaching
field-research = research
field-law = law
field-health = health
field-coaching = coaching and speaking
field-images = film and photography
field-stage = music and stage
field-property = property
field-consulting = consulting
field-culture = museums and libraries
field-hospitality = food and travel
field-engineering = engineering
field-building = building
field-making = manufacturing and crafts
field-logistics = logistics
field-office = office work
field-projects = projects and products
field-operations = operations
field-public = public service and charities
field-farming = farming
field-energy = energy and climate
field-sport = sport
field-beauty = beauty
field-faith = faith

help-recommendation = a recommendation
help-introduction = introductions
help-work = paid work
help-advice = advice
help-hiring = people to hire
help-collaboration = a collaboration

paste-title = What their profile says
paste-lead = Open the profile on LinkedIn, select all of the page (Ctrl+A), copy it (Ctrl+C) and paste it here; or choose the PDF that LinkedIn saves of it. Nothing is fetched, and nothing is kept before you have seen it.
paste-open = Open the profile
paste-text = The page, as you copied it
paste-file = Or LinkedIn’s PDF of it
paste-read = Show what it says
paste-link = Paste their profile
paste-look = Look at what was read. Mend what is wrong, and untick what should not be kept.
paste-other = It shows the name { $shown }, and you pasted it for { $name }.
paste-is-them = It is { $name } all the same
paste-keep = Keep what is ticked
paste-again = Paste again
paste-from = from
paste-until = until, empty while it lasts
paste-photo = Is there a photo of them?
paste-photo-shown = yes
paste-photo-placeholder = no
paste-photo-unsaid = not said
evidence-pasted = pasted by you
cli-paste-next = Nothing is kept yet. To keep it: repeat with --keep; to leave out some: --except 3,5.

thing-named = Name
thing-headline = Headline
thing-lives = Place
thing-pictured = Photo
thing-tallied = Number
thing-knows = Both know
thing-posts = Posts
thing-worked = Job
thing-studied = School
thing-presents = In their words
thing-also = Address
tally-connections = connections
tally-followers = followers
tally-mutual = people both know

goals-title = What you look for, and what you can give
goals-lead = A few words each, as you would say them: a field, a role, an employer, a place, a kind of help. Whoever waits at the door is held against them, and every answer says which one it came from.
goals-goal = What you look for
goals-offer = What you can give
goals-none-goal = You have not said what you look for.
goals-none-offer = You have not said what you can give.
goals-add-goal = Add what you look for:
goals-add-offer = Add what you can give:
goals-add-do = Add
goals-example-goal = publishing, Milan, editor
goals-example-offer = advice on travel writing
goals-suggested = From your own profile
goals-help = Kinds of help
goals-remove = Remove
goals-understood = understood as: { $what }
goals-next = See who is at the door
cli-goals-next-goal = Say it like this: cerchia goals add "publishing, Milan, editor". What your profile suggests: cerchia goals suggestions.
cli-goals-next-offer = Say it like this: cerchia offers add "advice on travel writing". What your profile suggests: cerchia offers suggestions.

me-title = What is yours
me-lead = Your files show these addresses, numbers and profiles as yours. What you write from them is yours, and mail between them is nobody’s tie. Say where they are wrong.
me-none = No file has shown an address of yours yet.
me-state-learned = learned
me-state-confirmed = yours
me-state-refused = not yours
me-told-by = by
me-mine = That is mine
me-not-mine = Not mine
me-add = Another address or number of yours:
me-add-do = Add
me-names = Names your files show you under:
imports-me = Check which addresses are taken for yours
cli-me-next = `cerchia me HANDLE yes` confirms one, `cerchia me HANDLE no` says that it is not yours.

imports-words = Keep and search the words of messages
imports-columns = { $file } looks like a list of people. Say which column is what, then hand it over again.
imports-columns-label = Columns:
imports-columns-do = These are the columns
words-title = What was written
words-lead = Cerchia needs only who wrote to whom, and when. If you want, it keeps the words too, in the same file on this machine, and finds any of them.
words-not-kept = No words of messages or mails are kept.
words-keep = Keep words from now on
words-drop = Let go of all words
words-kept = { $n ->
    [0] Words are kept. Import your files again, and they are read for their words.
    [one] One text is kept.
   *[other] { $n } texts are kept.
}
words-search = Find in what was written
words-search-do = Find
words-none = Nothing that was written holds these words.
cli-words-next = `cerchia words --keep` keeps those of what you import from then on.
left-out-sponsored = sponsored messages
left-out-vendor-mail = announcements by LinkedIn itself
left-out-draft = drafts
left-out-chatbot = conversations with an assistant program
left-out-empty = empty rows
left-out-repeated = rows that repeat others
left-out-owner-only = rows about you alone
left-out-list = mails through a mailing list
left-out-bulk = newsletters and other mail sent to very many
left-out-automatic = answers by machines
left-out-no-reply = mails from addresses nobody reads
left-out-notification = notices by sites and services
left-out-relayed = mails a list or site sent in somebody’s name
left-out-ticket = mails of ticket systems
left-out-spam = mails marked as spam
left-out-trash = mails thrown away
left-out-chat = chats kept among the mail without a sender
left-out-crowd = messages and meetings of more than twenty people
left-out-notice = notices of the chat program
left-out-cancelled = meetings that were called off
left-out-alone = calendar entries without other people
left-out-nameless = calendar entries with people who are not named
left-out-all-day = calendar entries of whole days
imports-problems-all = { $n ->
    [one] One row could not be read
   *[other] { $n } rows could not be read
}
imports-in-file = { $file }
would-help = What would tell more

drop-title = Drop your files here
drop-kinds = LinkedIn’s zip, a mailbox, a calendar, an address book or a chat, as they come.
drop-read = Read it
drop-busy = Reading. A large archive takes some seconds.
progress-receiving = Taking your files in: { $percent } %.
progress-reading = Reading: { $percent } %.{ $seconds ->
    [0] { "" }
    [one] { " " }About one second left.
   *[other] { " " }About { $seconds } seconds left.
}
progress-judging = Everything is read. Working out who is who, and how close.

log-lead = Every step, newest first. Each can be taken back.
log-none = Nothing yet.
log-undo = Take back

today-let-in = { $n ->
    [one] One invitation looks worth letting in.
   *[other] { $n } invitations look worth letting in.
}
today-ask-first = { $n ->
    [one] One invitation is worth a question first.
   *[other] { $n } invitations are worth a question first.
}
today-nobody = Nobody is waiting at the door.
today-desk = Waiting invitations
today-network = How much of it is real
today-real = Of { $connections } connections, about { $strong } are strong ties: most likely between { $low } and { $high }.
today-closest = Closest
today-events = What changed

welcome-title = Who is really in your circle?
welcome-lead = Cerchia reads the archive LinkedIn keeps of you and tells which ties are real, and which of the people at the door to let in. It begins with that archive.
welcome-ask = Ask LinkedIn for your data
welcome-ask-how = Settings, Data privacy, Get a copy of your data. The basic archive comes within minutes and already holds connections, messages and invitations; the complete one adds a little, within a day.
welcome-ask-link = Open that page at LinkedIn
welcome-wait = Wait for the mail
welcome-wait-how = A first part comes within minutes, the whole within a day. Leave the zip as it is.
welcome-drop = Put it here
welcome-drop-how = It takes seconds, and you can take it back.
welcome-private = Everything stays in one file on this machine. Cerchia sends nothing anywhere.

## cli
cli-reading = Reading
cli-import-facts = { $n ->
    [one] one fact
   *[other] { $n } facts
}
cli-import-new = { $n } new
cli-import-problems = { $n ->
    [one] one problem
   *[other] { $n } problems
}
cli-import-people = People in the book: { $after } (before: { $before }).
cli-import-left-out = Left out on purpose: { $list }.
cli-import-absent = Not in this archive: { $files }.
cli-import-columns = { $file } looks like a list of people. To read it: `cerchia import --columns '{ $columns }' { $file }`
cli-import-not-used = { $n ->
    [one] One more file was seen and not used.
   *[other] { $n } more files were seen and not used.
}
cli-import-n-problems = { $n ->
    [one] One row could not be read as it should:
   *[other] { $n } rows could not be read as they should:
}
cli-import-events = What changed since the last archive:
cli-import-seconds = { $seconds ->
    [one] Done in { $seconds } second.
   *[other] Done in { $seconds } seconds.
}
cli-import-next = Next: `cerchia invitations` shows who is waiting, `cerchia serve --open` opens the pages.
cli-no-imports = Nothing was imported so far.
cli-empty-next = Ask LinkedIn for your archive, then give it to `cerchia import`.
cli-shown = Shown: { $shown } of { $total }. `--limit 0` shows all.
cli-note = “{ $note }”
cli-piles = Waiting: { $let-in } to let in, { $ask-first } to ask first, { $leave } to leave{ $later ->
    [0] .
   *[other] ; { $later } put off.
}
cli-put-off = put off until { $on }
cli-decided = you decided: { $decision }
cli-sent-by-you = sent by you
cli-forgotten = { $n ->
    [one] One fact was erased, and the next import will not bring this person back.
   *[other] { $n } facts were erased, and the next import will not bring this person back.
}
cli-undone = taken back
cli-undo = Operation { $op } is taken back: { $was }
cli-undo-forget = The mark was taken away. What was erased stays erased; import again to bring this person back.
cli-written = Written to { $path }.
cli-restored = Restored. What the book held before is kept in { $path }.
cli-serving = Open { $url } in your browser. Ctrl-C ends it.
cli-demo-invented = Nora Valdieri is invented, and so is everybody she knows. Her files are made the way LinkedIn, a mailbox, a diary and a telephone make them:
cli-demo-read = Read as yours would be: { $facts } facts about { $people } people, in { $seconds } seconds.
cli-demo-leave = { $n ->
    [one] One invitation can be left at the door.
   *[other] { $n } invitations can be left at the door.
}
cli-demo-kept = The book is kept. Look around in it with `cerchia --book { $path } people`.
answer-yes = Yes
answer-no = No
answer-unknown = Not known

## errors
# What could not be done, quoted after the program's name or on a page of its own: it begins small and
# has no full stop. The hint says what to do next.

error-no-person = there is no person `{ $name }`
    .hint = search with `cerchia people`
error-no-invitation = there is no invitation `{ $name }`
    .hint = list them with `cerchia invitations`
error-no-operation = there is no operation `{ $name }`
    .hint = list them with `cerchia log`
error-no-backup = there is no backup `{ $name }`
    .hint = check the path
error-no-path = there is no file or folder `{ $name }`
    .hint = check the path; the archive is usually in your downloads
error-no-decision = there is no decision `{ $name }`
    .hint = the decisions are { $known }
error-no-answer = there is no answer `{ $name }`
    .hint = the answers are { $known }
error-no-question = there is no question `{ $name }`
    .hint = the questions are { $known }
error-no-circle = there is no circle `{ $name }`
    .hint = the circles are { $known }
error-no-correction = a closeness is not `{ $name }`
    .hint = it can be { $known }
error-no-figure = the network has no figure `{ $name }`
    .hint = the figures are { $known }; quarters as `opened-2024-Q1`, communities as `community-1`
error-no-such-handle = `{ $name }` is no address, number or profile: write `email:ada@works.example`, `tel:+39…` or `linkedin:ada`
error-no-state = there is no state `{ $name }`
    .hint = the states are { $known }
error-ambiguous = `{ $name }` may be any of { $n }: { $candidates }
    .hint = name one by the id in brackets
error-rests-on = operation { $op } goes on where { $base } ended; take back { $op } first
error-taken-back = operation { $op } was taken back already
    .hint = see `cerchia log`
error-nothing-to-take-back = there is nothing to take back
    .hint = see `cerchia log`
error-file-exists = `{ $path }` is there already
    .hint = name a new file, or remove that one
error-too-many-kept = too many books were kept before restoring
    .hint = remove some of the files that end in `.before-restore`
error-owner = this is you
    .hint = to be forgotten yourself, delete the book’s file
error-same-person = nobody is closer than themselves: both are the same person
    .hint = name two people
error-nothing-shown = of this person no closeness is shown that could be too high or too low
    .hint = place them in a circle instead
error-no-handle = nothing but a name is known of this person
    .hint = import an archive that holds their profile address, then try again
error-no-handle-of = `{ $name }` is no handle of this person
    .hint = `cerchia person` lists their handles
error-no-suggestion = nobody suggests that `{ $name }` are one person
    .hint = `cerchia suggestions` lists the pairs there are
error-no-class = there are no pairs of the kind `{ $name }` to make one
    .hint = `cerchia suggestions` shows the kinds there are
error-no-goal = you have not said “{ $name }”
    .hint = `cerchia goals` and `cerchia offers` show what you said
error-one-person = both are { $name }, one person already
    .hint = to part them, use `cerchia split` with the handle that is somebody else’s
error-one-handle = { $name } has one handle only, and there is nothing to part it from
    .hint = to keep two people two, use `cerchia not-same`
error-nothing-known = `{ $name }` holds no file that Cerchia knows
    .hint = hand over the zip LinkedIn sent you or its folder, a mailbox, a calendar, an address book or a chat
error-broken-export = `{ $name }`, line { $line }: this export of a whole book is damaged or altered ({ $why })
    .hint = export it again with the program that wrote it, or take a `backup`
error-whole-book = `{ $name }` is an export of a whole book, and your book is not empty
    .hint = `cerchia restore { $name }` puts it in your book’s place and keeps beside it what that held
error-needs-columns = `{ $name }` looks like a list of people, and nobody has said which column is what. It seems to be { $columns }
    .hint = confirm it, or correct it first: `cerchia import --columns '{ $columns }' { $name }`
error-no-columns = `{ $part }` does not say which column is what: it takes `name=` or `profile=`, and `email=`, `phone=` or `profile=`
    .hint = write it like `name=Full name,email=E-mail`, with the names of the columns as they stand
error-nothing-pasted = there is nothing to keep
    .hint = open the person’s profile on LinkedIn, select all of the page (Ctrl+A), copy it (Ctrl+C) and paste it here
error-pasted-too-much = this is longer than any profile
    .hint = copy the profile’s own page, or save it with LinkedIn’s “Save to PDF”, and hand that over
error-no-profile = this is no LinkedIn profile
    .hint = open the person’s profile on LinkedIn, in English or Italian, select all of the page (Ctrl+A), copy it (Ctrl+C) and paste it here; or save it with “Save to PDF”
error-no-text-in-pdf = no text can be read in this PDF
    .hint = on the person’s profile choose “More, Save to PDF” and hand over that file; or copy the page as text
error-other-person = this is the profile of { $shown }, not of { $name }
    .hint = if it is { $name } under another name, say so: tick it on the page, or use `cerchia paste --is-them`
error-not-a-goal = “{ $text }” names nothing to look for
    .hint = write a few words: a field, a role, an employer, a place or a kind of help, at most 200 letters
error-unreadable = `{ $name }` can’t be read ({ $why })
    .hint = check that the file is whole and that you may open it
error-not-a-zip = `{ $name }` is not a zip archive, or its download broke off
    .hint = download the archive again
error-locked = `{ $name }` is locked with a password
    .hint = unpack it with the password and import the folder
error-too-many-files = `{ $name }` is larger than any export: it holds { $n } files
    .hint = if it is yours, unpack it and import the folder
error-too-large = `{ $name }` is larger than any export: `{ $path }` would unpack to { $bytes } bytes
    .hint = if it is yours, unpack it and import the folder
error-folder-too-full = `{ $name }` holds more than { $n } files
    .hint = give the folder of the export itself
error-too-new = `{ $path }` was written by a newer version (format { $found }, this program knows { $known })
    .hint = install the newer version; your book is untouched
error-busy = another program is writing to this book
    .hint = try again when it has finished
error-full = the disk is full, and the book is as it was before
    .hint = make room and try again
error-not-a-book = `{ $path }` is not a book of Cerchia, or it is damaged
    .hint = give another file with `--book`, or restore a backup
error-storage = the book can’t be read or written ({ $why })
    .hint = check the disk and the file’s permissions
error-database = the book can’t be read or written ({ $why })
    .hint = check the disk, then try `cerchia restore` with a backup
error-machine = this machine did not let it happen ({ $why })
    .hint = see to that, then try again
error-port-taken = port { $port } is taken
    .hint = choose another with `--port`, or `--port 0` for any free one
error-no-folder = the folder `{ $path }` can’t be made ({ $why })
    .hint = name another
error-no-data-folder = no folder for data is known on this machine
    .hint = name a file with `--book`
error-not-the-demos-book = `{ $path }` holds imports of its own
    .hint = name a new file with `--book`

problem-closed-account = a closed account: LinkedIn gives its date and nothing else
problem-contact-nobody = neither a name nor an address to know this contact by
problem-fewer-cells = fewer cells than the header has columns
problem-more-cells = more cells than the header has columns
problem-long-row = longer than any row can be
problem-ends-damaged = the file is damaged, so nothing of it was taken; download the archive again
problem-header = the header is none we know for this file
problem-unopened = the file could not be opened
problem-crowd = more people than a conversation can have
problem-neither-you = neither side of this invitation is known to be you
problem-nobody = neither a name nor a profile to know this person by
problem-no-sender = nobody is named as the sender of this message
problem-not-you = nobody in this conversation is known to be you
problem-date = not a date
problem-mail = not an e-mail address
problem-phone = not a telephone number of a person
problem-mail-sender = nobody is named as the sender of this mail
problem-rule = a rule of repetition we do not follow; only the first meeting is taken
problem-zone = a time zone nobody knows; its times may be hours off
problem-no-start = this entry does not say when it begins
problem-entries = more entries than a calendar can have
problem-order = the order of day and month in this chat is a guess
problem-contacts = more contacts than an address book can have
problem-nested = an archive inside too many archives
problem-part-damaged = this part of the archive is damaged
problem-leads-out = a path out of the archive
problem-packing = packed in a way no export uses

## facts
fact-wrote-them = { $others ->
    [one] They wrote to you ({ $chars } characters).
   *[other] They wrote in a group of { $others } ({ $chars } characters).
}
fact-wrote-me = { $others ->
    [one] You wrote to them ({ $chars } characters).
   *[other] You wrote in a group of { $others } ({ $chars } characters).
}
fact-mailed-them = { $others ->
    [one] They wrote you a mail.
   *[other] They wrote a mail to you and others, { $others } people in all.
}
fact-mailed-me = { $others ->
    [one] You wrote them a mail.
   *[other] You wrote a mail to { $others } people, them among others.
}
fact-addressed = { $from } wrote to them in a mail you have, to { $others } people.
fact-met = { $others ->
    [one] You two had a meeting.
   *[other] You had a meeting of { $others } people with you.
}
fact-met-for = { $others ->
    [one] You two met for { $minutes } minutes.
   *[other] You met for { $minutes } minutes, { $others } people with you.
}
fact-declined = Did not come to this meeting.
fact-called-them = They called you and you spoke for { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}.
fact-called-me = You called them and spoke for { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}.
fact-called-them-missed = They called you and did not reach you.
fact-called-me-missed = You called them and did not reach them.
fact-headline = Calls themselves “{ $line }”.
fact-pictured = Shows a picture.
fact-not-pictured = Shows no picture.
fact-born = Birthday { $day }.
fact-connections = Their profile shows { $n } connections.
fact-connections-at-least = Their profile shows { $n } connections or more.
fact-followers = Their profile shows { $n } followers.
fact-mutual = Their profile shows people you both know: { $n }.
fact-knows = { $name } is connected with both of you, says their profile.
fact-posts = Their profile shows posts.
fact-no-posts = Their profile shows no posts.
fact-works-there = They work at { $employer } as { $role }.
fact-has-worked = They worked at { $employer } as { $role }.
fact-has-studied = They studied at { $school }: { $degree }.
fact-speaks = They speak: { $text }
fact-about = About themselves: “{ $text }”
fact-noted = Your note: “{ $text }”
fact-among = In a group conversation of { $others } with you.
fact-invited-them = They invited you to connect.
fact-invited-them-noting = They invited you to connect: “{ $note }”
fact-invited-me = You invited them to connect.
fact-invited-me-noting = You invited them to connect: “{ $note }”
fact-connected = Connected on LinkedIn.
fact-recommended-them = They recommended you: “{ $text }”
fact-recommended-me = You recommended them: “{ $text }”
fact-endorsed-them = They endorsed you for { $skill }.
fact-endorsed-me = You endorsed them for { $skill }.
fact-follows = You follow them.
fact-follows-no-more = You stopped following them.
fact-named = Shown as { $name }.
fact-works-at = Works at { $employer } as { $role }.
fact-works-for = Works at { $employer }.
fact-works-as = Works as { $role }.
fact-also = Also known as { $handle }.
fact-in-address-book = In your address book ({ $list }).
fact-lives = Lives in { $place }.
fact-worked = You worked at { $employer } as { $role }.
fact-worked-for = You worked at { $employer }.
fact-studied = You studied at { $school }: { $degree }.
fact-studied-at = You studied at { $school }.
fact-skilled = You name the skill { $skill }.
fact-presents = Your { $part }: { $text }
fact-follows-company = You follow { $name }.
fact-signed-up = You signed up for { $event }.

## changes
change-removed = { $name } is no longer among your connections.
change-moved = { $name } moved from { $was } to { $became }.
change-new-role = { $name } has a new role: { $became } (before: { $was }).
change-renamed = { $was } now goes by { $became }.
change-new-address = { $name } has a new profile address: { $became } (before: { $was }).
did-import = You imported { $subject }.
did-answer = About { $subject }, you answered: { $question ->
    [know] { asked-know }
    [note] { asked-note }
    [mutual] { asked-mutual }
    [face] { asked-face }
    [place] { asked-place }
    [work] { asked-work }
    [voice] { asked-voice }
    [common] { asked-common }
    [count] { asked-count }
    [value] { asked-value }
   *[gut] { asked-gut }
} { $ruled ->
    [yes] Yes.
    [no] No.
   *[other] You can’t tell.
}
did-decide = { $ruled ->
    [let-in] You decided to let { $subject } in.
    [ask-first] You decided to ask { $subject } first.
    [leave] You decided to leave { $subject } at the door.
    [later] You put { $subject } off until later.
   *[other] You took your decision about { $subject } back.
}
did-pin = You placed { $subject }: { $ruled ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
    [unknown] { circle-unknown }
   *[other] { person-pin-none }
}.
did-same = You said that these are one person: { $subject }.
did-not-same = You said that these are two people: { $subject }.
did-split = You said that this handle is somebody else’s: { $subject }.
did-rename = You call { $subject } { $ruled }.
did-unname = You took your name for { $subject } back.
did-prefer = You said which handle comes first: { $subject }.
did-accept = You made pairs of a kind one person each: { $subject }.
did-put-off = You put off the question whether these are one person: { $subject }.
did-label = About { $subject }, you said: { $ruled ->
    [too-high] less close than shown.
    [too-low] closer than shown.
   *[other] the closeness shown may stand.
}
did-compare = You said that you are closer to { $subject } than to somebody else.
did-alike = You could not say who is closer, { $subject } or somebody else.
did-skip = You could not say where { $subject } belongs.
did-elsewhere = You said that you also talk with { $subject } where no file tells of it.
did-not-elsewhere = You said that with { $subject } you talk nowhere else.
did-own = You said that { $subject } is yours.
did-disown = You said that { $subject } is not yours.
did-keep-words = You wanted words kept.
did-drop-words = You let go of all words.
did-paste = You kept what the profile of { $subject } says.
did-goal = You said that you look for: { $subject }.
did-no-goal = You said that you no longer look for: { $subject }.
did-offer = You said that you can give: { $subject }.
did-no-offer = You said that you no longer give: { $subject }.
did-columns = You said which columns are what: { $subject }.
did-forget = You had somebody forgotten.
did-forgotten = You said something about somebody you had forgotten since.
did-undo = You took operation { $subject } back.
would-help-connections = Connections.csv would show who is in your network.
would-help-invitations = Invitations.csv would show who is waiting.
would-help-messages = messages.csv would show with whom you really talk.
would-help-recommendations = Recommendations_Received.csv would show who vouched for you.
would-help-mail = Your mail would tell whom you know among those of whom your files say nothing: { $n ->
    [one] one invitation waits for that.
   *[other] { $n } invitations wait for that.
}
would-help-calendar = Your calendar would tell whom of them you have met: { $n ->
    [one] one invitation waits for that.
   *[other] { $n } invitations wait for that.
}
would-help-address-book = Your address book would tell of whom you have the number: { $n ->
    [one] one invitation waits for that.
   *[other] { $n } invitations wait for that.
}
## tie

tie-conversations =
    { $conversations ->
        [one] One conversation
       *[other] { $conversations } conversations
    } in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } since { $since }, the last one { $ago_unit ->
        [days] { $ago ->
            [0] today
            [1] yesterday
           *[other] { $ago } days ago
        }
        [months] { $ago } months ago
       *[years] { $ago } years ago
    }; you usually speak every { $gap_unit ->
        [days] { $gap ->
            [one] day
           *[other] { $gap } days
        }
        [months] { $gap } months
       *[years] { $gap } years
    }.
tie-conversations-few =
    { $conversations ->
        [one] One conversation
       *[other] { $conversations } conversations
    } in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } since { $since }, the last one { $ago_unit ->
        [days] { $ago ->
            [0] today
            [1] yesterday
           *[other] { $ago } days ago
        }
        [months] { $ago } months ago
       *[years] { $ago } years ago
    }.
tie-one-conversation =
    One conversation, { $ago_unit ->
        [days] { $ago ->
            [0] today
            [1] yesterday
           *[other] { $ago } days ago
        }
        [months] { $ago } months ago
       *[years] { $ago } years ago
    }.
tie-volume =
    { $contacts ->
        [one] You have been in contact once.
       *[other] You have been in contact { $contacts } times; the recent times count most.
    }
tie-much-lately = More contact in the last months than is usual.
tie-little-lately = Less contact in the last months than is usual.
tie-weeks =
    { $weeks ->
        [one] All your contact was within one week.
       *[other] There was contact in { $weeks } different weeks.
    }
tie-between = Your contact reaches from { $first } to { $last }.
tie-on-one-day = All your contact was on { $day }.
tie-both-wrote =
    You wrote { $mine ->
        [one] once
       *[other] { $mine } times
    } and they wrote { $theirs ->
        [one] once
       *[other] { $theirs } times
    }.
tie-their-share = Lately { $percent } % of what was written came from them.
tie-share = About { $percent } % of all you exchange with people is with them.
tie-longest =
    { $contacts ->
        [one] Your conversations are single messages.
       *[other] Your longest conversation had { $contacts } messages.
    }
tie-hours =
    { $hours ->
        [one] You speak at one hour of the day only.
       *[other] You speak at { $hours } different hours of the day.
    }
tie-last =
    You last spoke { $ago_unit ->
        [days] { $ago ->
            [0] today
            [1] yesterday
           *[other] { $ago } days ago
        }
        [months] { $ago } months ago
       *[years] { $ago } years ago
    }.
tie-quiet =
    You last spoke { $ago_unit ->
        [days] { $ago ->
            [0] today
            [1] yesterday
           *[other] { $ago } days ago
        }
        [months] { $ago } months ago
       *[years] { $ago } years ago
    }; you usually speak every { $gap_unit ->
        [days] { $gap ->
            [one] day
           *[other] { $gap } days
        }
        [months] { $gap } months
       *[years] { $gap } years
    }.
tie-quiet-few =
    You last spoke { $ago_unit ->
        [days] { $ago ->
            [0] today
            [1] yesterday
           *[other] { $ago } days ago
        }
        [months] { $ago } months ago
       *[years] { $ago } years ago
    }.
tie-one-way-by-them =
    { $times ->
        [one] They wrote once and you have not answered. That alone says nothing about how you stand.
       *[other] They wrote { $times } times and you have not answered. That alone says nothing about how you stand.
    }
tie-one-way-by-me =
    { $times ->
        [one] You wrote once and they have not answered. That alone says nothing about how you stand.
       *[other] You wrote { $times } times and they have not answered. That alone says nothing about how you stand.
    }
tie-recommended-by-them =
    { $times ->
        [one] They wrote you a recommendation.
       *[other] They wrote you { $times } recommendations.
    }
tie-recommended-by-me =
    { $times ->
        [one] You wrote them a recommendation.
       *[other] You wrote them { $times } recommendations.
    }
tie-endorsed =
    { $times ->
        [one] One of you endorsed a skill of the other.
       *[other] There are { $times } endorsements between you; at most three count.
    }
tie-note-by-them = Their invitation came with a personal note.
tie-note-by-me = Your invitation went with a personal note.
tie-phone-book = Their telephone number is in your address book.
tie-birthday = You keep their birthday in your address book.
tie-elsewhere = You said that you also talk elsewhere.
tie-they-answer =
    They answer you { $way ->
        [mail] by mail
       *[chat] in chats
    } within about { $after_unit ->
        [minutes] { $after ->
            [one] a minute
           *[other] { $after } minutes
        }
        [hours] { $after ->
            [one] an hour
           *[other] { $after } hours
        }
       *[days] { $after ->
            [one] a day
           *[other] { $after } days
        }
    }, seen against what others take.
tie-you-answer =
    You answer them { $way ->
        [mail] by mail
       *[chat] in chats
    } within about { $after_unit ->
        [minutes] { $after ->
            [one] a minute
           *[other] { $after } minutes
        }
        [hours] { $after ->
            [one] an hour
           *[other] { $after } hours
        }
       *[days] { $after ->
            [one] a day
           *[other] { $after } days
        }
    }, seen against what you take with others.
tie-private =
    { $part ->
        [0] None of your contact went by a private address or number, { $contacts } times by one of work.
       *[other] { $part } of { $contacts } times you were in contact by a private address or number rather than one of work.
    }
tie-off-hours =
    { $part ->
        [0] Never in { $contacts } times were you in contact in the evening or at a weekend.
       *[other] { $part } of { $contacts } times you were in contact in the evening or at a weekend.
    }
tie-met =
    { $times ->
        [one] You met once.
       *[other] You met { $times } times.
    }
tie-left = Contact counts half after two years; of all yours with them { $percent } % still counts.
tie-worn =
    You last heard from each other { $ago_unit ->
        [days] { $ago ->
            [0] today
            [1] yesterday
           *[other] { $ago } days ago
        }
        [months] { $ago } months ago
       *[years] { $ago } years ago
    }; closeness wears off slowly without contact.
tie-same-employer =
    You worked at the same place for about { $years ->
        [one] a year
       *[other] { $years } years
    }.
tie-same-school =
    You were at the same school for about { $years ->
        [one] a year
       *[other] { $years } years
    }.
tie-placed = You placed them in the circle “{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}”.
tie-start-contact = Where everybody begins who was in contact with you both ways.
tie-start-silent = Where everybody begins with whom no contact both ways is held.
tie-held-back = The closeness alone would be enough for “{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}”; that circle also asks for { $times ->
    [one] a conversation
   *[other] { $times } conversations
} begun in the last { $days } days.
tie-no-room = There is no room in “{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}”: it and the circles within it hold at most { $room } people here, and others are closer.
tie-unknown = Nothing we hold says how you two stand. You can say it yourself.
tie-unknown-without-messages = Nothing we hold says how you two stand. Import your messages to learn more.
tie-you-carry-it = You carry this tie: { $opened ->
    [me] you begin most conversations
    [them] they begin most conversations
   *[both] either of you begins
}, and { $written ->
    [me] you write more than they do.
    [them] they write more than you do.
   *[both] you write about as much as they do.
}
tie-even = Give and take are even, as far as can be told: { $opened ->
    [me] you begin most conversations
    [them] they begin most conversations
   *[both] either of you begins
}, and { $written ->
    [me] you write more than they do.
    [them] they write more than you do.
   *[both] you write about as much as they do.
}
tie-they-carry-it = They carry this tie: { $opened ->
    [me] you begin most conversations
    [them] they begin most conversations
   *[both] either of you begins
}, and { $written ->
    [me] you write more than they do.
    [them] they write more than you do.
   *[both] you write about as much as they do.
}
## the sorting game
sort-title = Sort people
sort-about = Say where you would place them: one press each, and those first of whom your word teaches most. Stop whenever you like.
told-placed = Recorded: { $name } stands in the circle “{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}”, by your word.
told-unplaced = Taken back: where { $name } stands is told from your files again.
told-corrected = Recorded: { $score } is { $side ->
    [too-high] too high
   *[other] too low
} for { $name }.
told-uncorrected = Taken back: what you said of the closeness of { $name }.
told-closer = Recorded: { $name } is closer to you than { $other }.
told-elsewhere = Recorded: you also talk with { $name } where no file tells of it.
told-not-elsewhere = Taken back: that you also talk with { $name } elsewhere.
told-closeness = Closeness: { $before } before, { $now } now.
told-circle = Circle: { $before } before, { $now } now.
told-nothing-moved = Nothing shown of them has moved.
told-learns = Such words are learned from together, once there are { $enough }; there { $said ->
    [one] is one
   *[other] are { $said }
} now.
sort-progress = { $placed ->
    [0] Nobody placed yet
    [one] One person placed
   *[other] { $placed } people placed
}, { $skipped ->
    [one] one passed over
   *[other] { $skipped } passed over
}, { $compared ->
    [one] one pair
   *[other] { $compared } pairs
} compared.
sort-skip = Can’t say
sort-none = There is nobody left to ask you about.
sort-pairs-title = Who is closer?
sort-pairs-about = Of two people, say who is closer to you. It teaches what makes somebody close to you.
sort-pairs-skip = Can’t say who
place-means-support = I lean on them
place-means-sympathy = We talk often
place-means-close = Close to me
place-means-active = We are in touch
place-means-known = I know them
place-means-connected = I don’t know them
cli-sort-next = `cerchia pin REF CIRCLE` places one of them, and `cerchia skip REF` passes one over.
cli-sort-pairs-next = `cerchia closer REF OTHER` says that the first is closer.

## calibration
calibration-title = How far to trust this
calibration-about = Closeness is an estimate from what your files hold. Here is how often it agrees with you, and how well it would have foretold your own past.
calibration-agreement = Does it agree with you?
calibration-nothing-said = You have said nothing to compare it with yet. Sort some people, and it can be told how often Cerchia agrees.
calibration-agrees = { $of ->
    [one] Cerchia’s order agrees with yours in { $agree } of one pair of people.
   *[other] Cerchia’s order agrees with yours in { $agree } of { $of } pairs of people.
}
calibration-errs = It errs most on people { $kind ->
    [mail] you only write mail with
    [chat] you only chat with
    [calls] you only call
    [meetings] you only meet
    [several] you reach in several ways
   *[none] of whom no contact is held
}: in { $misses } of { $of } pairs.
calibration-moves = What did your word move?
calibration-moved = What you said moved the weights. Tried on words it was not shown, it agrees with { $after } of { $of } pairs; as shipped it agrees with { $before }.
calibration-too-little = Nothing yet. You have said { $said ->
    [0] nothing so far
    [one] one thing
   *[other] { $said } things
}; from { $enough } on, Cerchia tries what they teach on words it was not shown.
calibration-no-better = Nothing. What you said teaches no order that is surely better: tried on words it was not shown it agrees with { $after } of { $of } pairs, as shipped with { $before }.
calibration-scaled = How close is close follows your own scale now.
calibration-unscaled = How close is close is a general estimate still, and not your own scale.
calibration-no-pairs = What you said so far is about one person at a time, and tells no order of people to compare with.
calibration-rescaled = What is { $shipped } on the general scale is { $now } on yours.
calibration-lacks = What does it not see?
calibration-missing = { $way ->
    [messages] No messages of LinkedIn were imported.
    [mail] No mail was imported.
    [chats] No chats or calls were imported.
   *[other] No calendar was imported.
} Nobody is less close for it, and every interval is wider.
calibration-weights = What moved, and how far
calibration-weights-note = By how much one step more of it multiplies the odds of closeness; 1 is not at all. Behind it, where that most likely lies.
calibration-part = What
calibration-shipped = As shipped
calibration-now = For you
part-vol = how much contact
part-sess = how many conversations
part-days = in how many weeks
part-span = over how many years
part-mutual = how much from both sides
part-recip = balance of both sides
part-share = share of your attention
part-maxsess = the longest conversation
part-hours = spread over the day
part-their_answers = how quickly they answer
part-my_answers = how quickly you answer
part-private = private addresses and numbers
part-off_hours = evenings and weekends
part-meetings = meetings
part-quiet = years of silence
part-left = how much of the contact is recent
part-recommended_by_them = a recommendation from them
part-recommended_by_me = a recommendation from you
part-same_employer = the same employer
part-birthday = a birthday you keep
part-elsewhere = talk elsewhere
part-phone_book = a number in your address book
part-note_by_them = a note with their invitation
part-note_by_me = a note with your invitation
part-same_school = the same school
part-endorsements = endorsements
calibration-past-question = Would it have foretold who stays in touch?
calibration-past = Judged only by what was known on { $cut }, { $ties } ties had a chance that both sides would be in contact in the { $days } days after. Of all of them, { $came } % were.
calibration-error = On average, what it foretold and what came are { $error } points of a hundred apart; by chance alone it would be about { $chance }.
calibration-skill = Its misses are { $percent } % smaller than those of somebody who foretells the average for everybody.
calibration-no-skill = It foretells no better than somebody who tells the average of everybody.
calibration-past-short = Your files hold too few ties of more than a year to try it.
calibration-past-note = This tells of contact, not of closeness: a friend of whom nobody hears for half a year is still a friend.
calibration-picture = Each dot is a tenth of the ties, the line through it where four of five such tenths would lie. On the diagonal it came as foretold.
calibration-ties = Ties
calibration-foretold = Foretold
calibration-came = Came

## triage

question-know = Do I know this person?
question-note = Did they write to me?
question-mutual = Whom do we both know?
question-face = Is there a face and a filled-in profile?
question-place = Where are they, and does it matter for what I want?
question-work = What do they do, and is it near what I do or want?
question-voice = Do they say anything I would want to read?
question-common = What do we share: an employer, a school, a group, an event, a cause?
question-count = Do they know their own network, or collect strangers?
question-value = What could we do for each other?
question-gut = In a year, would I be glad to introduce or vouch for them?

advice-let-in = Let in
advice-ask-first = Ask first
advice-leave = Leave
advice-later = Later

triage-owner-said = You said so.

triage-know-wrote = { $messages ->
    [one] You wrote to each other, last on { $last }.
   *[other] You wrote to each other { $messages } times, last on { $last }.
}
triage-know-wrote-undated = { $messages ->
    [one] You wrote to each other.
   *[other] You wrote to each other { $messages } times.
}
triage-know-met = { $meetings ->
    [one] You met, on { $last }.
   *[other] You met { $meetings } times, last on { $last }.
}
triage-know-called = { $calls ->
    [one] You spoke on the telephone, on { $last }.
   *[other] You spoke on the telephone { $calls } times, last on { $last }.
}
triage-know-recommended-you = They wrote you a recommendation.
triage-know-you-recommended = You wrote them a recommendation.
triage-know-address-book = They are in your address book.
triage-know-you-invited = You invited them yourself.
triage-know-endorsed = One of you has endorsed a skill of the other.
triage-know-only-they-wrote = { $messages ->
    [one] They wrote to you once, and you have not written back.
   *[other] They wrote to you { $messages } times, and you have not written back.
}
triage-know-you-wrote = { $messages ->
    [one] You wrote to them yourself, on { $last }.
   *[other] You wrote to them yourself { $messages } times, last on { $last }.
}
triage-know-met-hardly = { $meetings ->
    [one] You sat in a meeting of a few people, on { $last }; nothing shows that you talked.
   *[other] You sat in { $meetings } meetings of a few people, last on { $last }; nothing shows that you talked.
}
triage-know-only-you-wrote = You wrote to them, and there is no answer in your files.
triage-know-same-place = Both of you have been at { $name }; nothing shows that you met there.
triage-know-colleague = You both work at { $name }; nothing shows that you have met.
triage-know-no-messages = No messages have been imported. The complete archive would have them.
triage-know-try-mail = No trace of them so far. Your mail or calendar may know more.
triage-know-no-trace = No trace of them in your files. You may know them all the same.

triage-note-absent = They wrote no note.
triage-note-stock = The note is one anybody sends to anybody.
triage-note-many = The note reads like one that goes to many: “{ $quote }”.
triage-note-copied = { $others ->
    [one] One other invitation carries nearly the same note.
   *[other] { $others } other invitations carry nearly the same note.
}
triage-note-pitch = The note is selling something: “{ $quote }”.
triage-note-met = The note speaks of something you shared: “{ $quote }”.
triage-note-yours = The note speaks of something you made: “{ $quote }”.
triage-note-names = The note names something of yours: { $name }.
triage-note-met-copied = { $others ->
    [one] The note says that you have met, but one other invitation carries nearly the same words.
   *[other] The note says that you have met, but { $others } other invitations carry nearly the same words.
}
triage-note-met-sold = The note says that you have met, and it is selling something.
triage-note-own = A note in their own words, which names nothing of yours.

triage-mutual-groups = { $people ->
    [one] You were both in a conversation with { $names }.
    [2] You were both in conversations with { $names }.
    [3] You were both in conversations with { $names }.
   *[other] You were both in conversations with { $people } people, among them { $names }.
}
triage-mutual-named = You both know { $names }, says their profile. People in common there: { $people }.
triage-mutual-shown = Their profile shows people you both know: { $people }.
triage-mutual-look = No conversation in common so far. Their profile shows whom you both know.

triage-face-filled = The profile you pasted is filled in. Whether there is a face, a text does not show.
triage-face-filled-and-shown = A face, and the profile you pasted is filled in.
triage-face-empty = The profile you pasted has hardly anything on it.
triage-face-look = Your files show no faces. Have a look at the profile.
triage-face-shown = LinkedIn’s mail shows a face and a headline.
triage-face-placeholder = Where a face would be, LinkedIn’s mail shows a placeholder.
triage-face-only = LinkedIn’s mail shows a face and nothing else. Have a look at the profile.

triage-place-same = They are in { $place }, near you.
triage-place-wanted = They are in { $place }, and you look for “{ $goal }”.
triage-place-note = The note mentions { $place }.
triage-place-elsewhere = They are in { $place }. Only you know whether that matters.
triage-place-look = Nothing says where they are. Their profile does.

triage-work-wanted = { $work }: you look for “{ $goal }”.
triage-work-near = { $work }: near what you do.
triage-work-same-house = They work at { $name }, where you work.
triage-work-far = { $work }: not near what you do.
triage-work-unclear = { $work }. Only you know whether that is near what you want.
triage-work-look = Nothing says what they do. Their profile does.

triage-voice-followed = You follow what they publish.
triage-voice-about = What they say about themselves speaks of “{ $word }”.
triage-voice-posts = They post. Only you know whether you would want to read it.
triage-voice-silent = Their profile shows nothing they wrote.
triage-voice-look = Your files do not show what they publish. Have a look at the profile.

triage-common-works = You have both been at { $name }.
triage-common-works-now = You both work at { $name }.
triage-common-says = The note says that they, too, were at { $name }.
triage-common-event = The note names { $name }, which you signed up for.
triage-common-together = You were both at { $name }, from { $since } to { $until }.
triage-common-was = They were at { $name }, too, at another time.
triage-common-look = Nothing shared so far. Their profile may show a school, a group or a cause.

triage-count-mark = “{ $mark }” is how people who collect connections sign themselves.
triage-count-pictures = So many pictures in a name mostly belong to people who collect connections.
triage-count-few = { $n } connections: few enough to know.
triage-count-many = { $n } connections or more: nothing tells how many.
triage-count-collected = { $n } connections are more than anybody knows.
triage-count-look = Their profile shows how many connections they have.

triage-value-pitch = They want to sell you something: “{ $quote }”.
triage-value-gives = They offer something in your own field: “{ $quote }”. Nothing says yet what you could do for them.
triage-value-asks = They ask for something in your own field: “{ $quote }”. Nothing says yet what they could do for you.
triage-value-both = They offer something in your own field (“{ $gives }”) and ask for something, too (“{ $asks }”).
triage-value-goal = They may be whom you look for: “{ $goal }”. Nothing says yet what you could do for them.
triage-value-goal-and-offer = They may be whom you look for (“{ $goal }”), and you could give them “{ $offer }”.
triage-value-offer = You could give them “{ $offer }”. Nothing says yet what they could do for you.
triage-value-ask = Nothing says yet what you could do for each other.

triage-gut-ask = Nobody but you can say.

triage-in = Enough speaks for them.
triage-in-you-know = You know them.
triage-in-you-vouch = You would be glad to vouch for them.
triage-in-you-say = Your own answers speak for them.

triage-ask-known-sells = You know them, but this reads like a sales pitch.
triage-ask-known-but = You know them, but something speaks against it.
triage-ask-note = The note is meant for you, but nothing in your files shows that you know each other.
triage-ask-mutual = You share a conversation with others, but nothing says what they want of you.
triage-ask-place = They are near you; nothing else is known about them.
triage-ask-work = Their work is near yours; nothing else is known about them.
triage-ask-voice = You follow what they publish, but they wrote you no note.
triage-ask-common = You share something, but nothing shows that you know each other.
triage-ask-value = They come with something concrete; ask how they found you.
triage-ask-split = Some answers speak for them and some against.
triage-ask-unsure = One more answer would tell.

triage-leave-nothing = No note, and nothing in your files mentions them.
triage-leave-little = No note, and little in your files about them.
triage-leave-gut = You would not be glad to vouch for them.
triage-leave-you-say = Your own answers speak against it.

card-learned = { $now ->
    [let-in] Let in
    [ask-first] Ask first
   *[leave] Leave
}, from what you decided lately; the stance alone would { $alone ->
    [let-in] let in
    [ask-first] ask first
   *[leave] leave
}.
card-learned-how = What your decisions taught
triage-stale = { $months ->
    [one] It has waited for a month.
   *[other] It has waited for { $months } months, and LinkedIn may have let it lapse.
}

## who is who
link-source = One file holds both: it is where { $handle } was read.
link-renamed = Both are profiles of { $name } with the same day of connection, { $day }, and no list ever had both.
link-numbered = The number and the profile go by { $name } and share an invitation of the same minute.
link-listed = A list without addresses has { $name } with the same day of connection, { $day }.
link-only-bearer = The name { $name } and what its file says of them fit nobody else LinkedIn lists.
link-owner = You said so.
settle-profiles = Two profiles are two people, unless LinkedIn shows that one took the other’s place. Your word settles it.
settle-addresses = An address book card that holds both { $one } and { $other } would settle it, or your word.
settle-profile = A card or a list that gives { $address } together with the profile would settle it, or your word.
settle-name = A file that gives the name together with an address or a profile would settle it, or your word.
outcome-one-source = One person: the files say so.
outcome-one-owner = One person: you said so.
outcome-one-evidence = One person: several things together say so.
outcome-ask-evidence = Perhaps one person: it is for you to say.
outcome-apart-owner = Two people: you said so.
outcome-apart-evidence = Two people, as far as the files tell.
evidence-name-rare = Both are called { $one }, a rare name here.
evidence-name-common = Both are called { $one }; { $others ->
    [one] one other here may be, too.
   *[other] { $others } others here may be, too.
}
evidence-name-spelt = The address spells the name: { $one }, { $other }.
evidence-name-alike = { $one } and { $other } may be one name.
evidence-name-initial = { $one } and { $other } agree but for an initial.
evidence-name-one-word = { $one } and { $other } share one word.
evidence-name-different = { $one } and { $other } are different names.
evidence-two-profiles = Each has a LinkedIn profile, and a person has one.
evidence-two-desks = Both have an address at one employer, which gives each of its people one.
evidence-ruled-apart = You said that they are two.
evidence-name-half = { $one } and { $other } share a word and differ in another.
evidence-employer = Both are at { $house }.
evidence-employers = They are at different employers.
evidence-connected-near = You connected about when the mail began.
evidence-connected-far = You connected long before or after the mail began.
evidence-contact-near = Messages and mail began about the same time.
evidence-contact-far = Messages and mail began at very different times.
evidence-addresses-apart = One address was used after the other, as when people move.
evidence-addresses-together = Both addresses were used at the same time.
evidence-company = { $n ->
    [one] One person is met with both: { $who }.
   *[other] { $n } people are met with both, among them { $who }.
}
evidence-company-none = Nobody is met with both.
evidence-name-same = Both are called { $one }.
evidence-others = { $n ->
    [one] One other here has a name like it, and may be either.
   *[other] { $n } others here have names like it, and may be either.
}
evidence-unlisted = Neither is on LinkedIn, where somebody else of the name would show.
evidence-town = Both are in one town.
evidence-towns = They are in different towns.
evidence-rivals = Somebody else may be meant as well: { $other }.
evidence-letter = Both were in one letter or meeting, as two people are.
evidence-born-same = Both have the same birthday.
evidence-born-otherwise = They have different birthdays.
kind-connected = time of connecting
kind-contact = time of first contact
kind-addresses = addresses
kind-company = company
kind-others = others of the name
kind-place = place
kind-rivals = somebody else
kind-letter = one letter
kind-birthday = birthday
kind-name = name
kind-employer = employer

pairs-title = One person or two?
pairs-lead = Whoever is surely one person is one already. These pairs are likely and not sure; the most useful to know come first.
pairs-waiting = Waiting: { $n }. Settled so far: { $settled }.
pairs-which = Which pairs
pairs-all = Waiting
pairs-later = Put off
pairs-kind = { $for }; against it: { $against }
pairs-kinds = Alike in
pairs-none = No two people are in doubt.
pairs-none-here = There are no such pairs; others wait.
pairs-none-waiting = Look at those that wait
pairs-none-why = Pairs appear when two files seem to speak of the same person.
pairs-none-later = Look at those you put off
pairs-none-next = Add a mailbox or an address book
pairs-left-out = { $n ->
    [one] One more pair of this kind hangs together with others, and is better settled by itself.
   *[other] { $n } more pairs of this kind hang together with others, and are better settled one by one.
}
pairs-accept = Settle all of this kind at once
pairs-accept-title = Make each of these one person?
pairs-accept-lead = { $n ->
    [one] Exactly this pair will be joined. Taking it back takes one click.
   *[other] Exactly these { $n } pairs will be joined. Taking all of it back takes one click.
}
pairs-accept-none = No pair of this kind can be joined without looking at it.
pairs-accept-do = { $n ->
    [one] Make it one person
   *[other] Make { $n } times one person
}
pairs-back = All pairs
pair-chance = About { $percent } in 100 such pairs are one person.
pair-unlocks = { $n ->
    [one] An invitation waits that it would tell more about.
   *[other] { $n } invitations wait that it would tell more about.
}
pair-rows = What stands side by side
pair-name = Name
pair-handles = Known by
pair-employer = Work
pair-place = Place
pair-connected = Connected
pair-contact = In touch
source-linkedin = LinkedIn
source-mail = mail
source-calendar = calendar
source-vcard = address book (vCard)
source-google-contacts = Google contacts
source-outlook-contacts = Outlook contacts
source-whatsapp = WhatsApp
source-facebook = Facebook
source-x = X
source-sms-backup = text messages
source-monica = Monica
source-columns = a table of yours
source-pasted = pasted by you
pair-sources = Read in
pair-agrees = the same
pair-differs = different
pair-nothing = –
pair-span = { $first } – { $last }
pair-why = Why
pair-same = One person
pair-not-same = Two people
pair-later = Later
settled-same = They are one person.
settled-not-same = They stay two people, and you will not be asked again.
settled-later = Put off. They come again when you ask for those you put off.
settled-accepted = Each of them is one person.
settled-split = This handle is somebody else’s now.
settled-first = This handle is shown first now.
settled-name = You call them so now.
settled-placed = They stand where you placed them.
settled-skipped = Passed over. You will not be asked about them again.
settled-compared = Noted.
settled-corrected = Noted. From twenty such words on Cerchia tries what they teach.
settled-elsewhere = Noted: silence in your files says nothing about them now.
settled-retracted = Your word is taken back.
settled-undone = Taken back.
why-same-title = One or two
why-same-weight-for = speaks for one · { $weight }
why-same-weight-against = speaks for two · { $weight }
why-same-weights = A weight of 1 makes it about three times as likely as it was, 3 about twenty times; weights add up.
why-same-settled = settles it
why-same-beside = Look at the two side by side
why-same-none = Nothing speaks for it, and nothing against it.
today-pairs = { $n ->
    [one] One pair of people may be one person
   *[other] { $n } pairs of people may be one person
}
person-worn = Known by
person-worn-first = Shown first
person-worn-likeness = Several things together say so.
person-worn-weigh = What they are
person-split = Not this one
person-prefer = Show first
person-same = The same as
person-same-do = Make one
person-same-hint = An address, a profile or a name
person-rename = Call them
person-rename-do = Save
person-rename-files = The files call them { $name }. Leave it empty to go by the files.
person-pairs = { $n ->
    [one] Somebody else may be the same person.
   *[other] { $n } others may be the same person.
}
cli-class = { $said }: { $n ->
    [one] one pair
   *[other] { $n } pairs
}. `--accept { $class }` shows which of them could be joined at once.
cli-accept-none = No pair of the kind { $class } can be joined without looking at it.
cli-accept-would = { $n ->
    [one] This pair would be made one person.
   *[other] These { $n } pairs would each be made one person.
} `{ $command }` does it, and `cerchia undo` takes all of it back.
cli-accepted = { $n ->
    [one] This pair is one person now.
   *[other] These { $n } pairs are one person each now.
} `cerchia undo` takes all of it back ({ $class }).
cli-not-same = { $one } and { $other } stay two people, and you will not be asked again.

# Why two people may be one.

# The desk: put off, together, to do, drafts
later-until = Until { $on }
later-any = Some day
decided-until = Put off until { $on }.
card-draft = Draft a reply
card-could-change = Your answer could change the advice:
card-alike-employer = { $n ->
    [one] One of { $employer }
   *[other] { $n } of { $employer }
}
card-alike-event = { $n ->
    [one] One names { $event }
   *[other] { $n } name { $event }
}
card-alike-day = { $n ->
    [one] One came that day
   *[other] { $n } came that day
}
desk-pace = { $n ->
    [one] One is waiting: about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } at your pace.
   *[other] { $n } are waiting: about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } at your pace.
}
desk-pace-guess = { $n ->
    [one] One is waiting: a minute, at { $seconds } seconds each.
   *[other] { $n } are waiting: about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }, at { $seconds } seconds each.
}
desk-search = Find by name or note
desk-not-found = Nobody who waits has that in name or note.
desk-finished = Nobody is waiting any more.
desk-finished-lead = In your last sitting:
desk-finished-next = What is left to do on LinkedIn
desk-finished-people = Look at your people
group-title = Together
group-together = { $n ->
    [one] One to decide
   *[other] { $n } to decide together
}
group-employer = work at
group-event = name
group-day = came on { $on }, more than on other days
group-exceptions = Not like the others
group-exceptions-about = Advised otherwise than most, or known to you. They are left out unless you tick them.
group-usual = { $n ->
    [one] One who is
   *[other] { $n } alike
}
group-open = Look
group-undo = Only those ticked are decided, and one step takes all of it back.
todo-title = To do on LinkedIn
todo-lead = What you decided here and LinkedIn does not know yet. Nothing is clicked for you; your next export ticks what it shows.
todo-received = Received invitations on LinkedIn
todo-sent = Sent invitations, to withdraw one
todo-none = Nothing is left to do.
todo-accept = { $n ->
    [one] Accept one
   *[other] Accept { $n }
}
todo-ask = { $n ->
    [one] Ask one
   *[other] Ask { $n }
}
todo-ignore = { $n ->
    [one] Leave one
   *[other] Leave { $n }
}
todo-ignore-about = You may ignore these on LinkedIn, or let them lie: after about six months they lapse by themselves.
todo-tick = Done
todo-untick = Not done
todo-done = { $n ->
    [one] One is done
   *[other] { $n } are done
}
todo-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
}
todo-ticked = Ticked.
todo-unticked = Not done after all.
todo-undone = { decided-undone }
task-accept = accept
task-ask = ask
task-ignore = leave
shown-ticked = ticked by you
shown-connected = a connection now
shown-gone = no longer in your export
shown-written = you wrote
person-first-note = Draft a first note
draft-title = A draft to
draft-lead = Made from a template and from what your files show. Change what you like, copy it, and send it yourself.
draft-back = The invitation
draft-back-person = The person
draft-outcomes = What it is for
draft-tongues = Language of the draft
draft-ask-first = How do we know each other?
draft-let-in = A warm yes
draft-invite = A first note
draft-introduce = Introduce two people
draft-recommend = The opening of a recommendation
draft-no-reply = Whoever you leave gets no reply. LinkedIn does not tell them.
draft-text = The draft
draft-limit = of { $limit } characters that LinkedIn takes
draft-limits = of { $limit } characters that LinkedIn takes with an invitation, or { $premium } from a paying account
draft-too-long = Too long for an account that costs nothing.
draft-copy = Copy
draft-copied = Copied.
draft-template = Change this template
guessed-note = In the language of their note.
guessed-letters = In the language you write each other in.
guessed-place = In the language of where they live.
templates-title = Templates
templates-lead = Texts that drafts are made from. What may stand in them: { $placeholders }. A line with nothing to put in is left out.
templates-own = yours
templates-keep = Keep
templates-back = Back to the one Cerchia came with
templates-kept = Kept.
templates-reset = The one Cerchia came with is back.
templates-undone = { decided-undone }
cli-together = { $n ->
    [one] One is decided: { $decision }. `cerchia undo` takes it back.
   *[other] { $n } are decided together: { $decision }. `cerchia undo` takes all of it back.
}
cli-group-next = { $exceptions ->
    [0] To decide all of them:
   *[other] Marked with ! is who is not like the others. To decide all but those:
} `cerchia group { $id } --decide { $decision }`.
cli-group-note = { $n } carry nearly one note, “{ $what }”: `cerchia group { $id }`
cli-group-employer = { $n } work at { $what }: `cerchia group "{ $id }"`
cli-group-event = { $n } name { $what }: `cerchia group "{ $id }"`
cli-group-day = { $n } came on { $what }: `cerchia group { $id }`
cli-draft-length = { $n } of { $limit } characters. Nothing was sent.
did-decide-all = { $ruled ->
    [let-in] You decided together to let in: { $subject }.
    [ask-first] You decided together to ask first: { $subject }.
    [leave] You decided together to leave: { $subject }.
   *[other] You put off together: { $subject }.
}
did-tick = You said that it is done on LinkedIn: { $subject }.
did-untick = You said that it is not done on LinkedIn: { $subject }.
did-template = You wrote a template: { $subject }.
did-model = You named a model that may be asked for drafts: { $ruled }.
did-no-model = You said that no model is asked.
model-none = No model is asked. `cerchia model URL NAME` names one on this machine or in your own network.
asking-lead = You can ask your own model to reword it. When you press the button it is sent exactly what is shown here, with your key where you set one, and nothing else.
asking-shown = What would be sent to { $url }
asking-ask = Ask { $host } for a draft
asking-proposed = proposed by { $host }
asking-unsaved = Read it before you use it. It is kept nowhere.
cli-proposal-length = { $n } of { $limit } characters, proposed by { $host }. Read it before you use it; it is kept nowhere.
model-unreachable = nobody answers at { $host } as a model does
    .hint = start it, or see `cerchia model`; the draft is as it was
model-slow = { $host } took too long
    .hint = ask again, or name a smaller model; the draft is as it was
model-redirected = { $host } points elsewhere, and nothing was sent there
    .hint = name the address it really answers at; the draft is as it was
model-refused = { $host } refused with status { $status }
    .hint = see whether the model has that name, and whether CERCHIA_MODEL_KEY is set where a key is needed; the draft is as it was
model-too-long = { $host } answered with more than any draft holds
    .hint = ask again; the draft is as it was
model-unreadable = the answer of { $host } holds no text
    .hint = see whether it answers as OpenAI’s chat completions do; the draft is as it was
did-reset-template = You went back to the template Cerchia came with: { $subject }.
error-no-group = there is no group `{ $name }` among those that wait
    .hint = `cerchia invitations` shows the groups there are
error-no-outcome = there is no draft for `{ $name }`
    .hint = drafts are for { $known }
error-no-tongue = there are no drafts in `{ $name }`
    .hint = the languages are { $known }
error-not-to-come = { $on } is not to come
    .hint = give a day after today
error-only-later = only what is put off comes back on a day
    .hint = say `later` with --until, or the decision without it
error-no-place = there are { $n } questions
    .hint = give a place from 1 to { $n }
error-asked-already = “{ $words }” is asked already
    .hint = reword it, or say that it counts more
error-pasted-already = all of this was kept before
    .hint = there is nothing to do
error-known-already = you know { $name } already
    .hint = write them instead, or ask them for something
error-connected-already = { $name } is a connection already
    .hint = write them a message instead
error-nobody-chosen = nobody is chosen
    .hint = tick whoever is meant, or say --everybody
error-nothing-decided = nothing was decided about this invitation
    .hint = decide it first
error-no-placeholder = a draft has nothing to put in for `{ $name }`
    .hint = what may stand in a template is { $known }
error-open-brace = a brace opens and does not close, or closes and was not open
    .hint = what may stand in a template is { $known }
error-empty-template = the template is empty
    .hint = write something, or reset it
error-no-server = `{ $url }` is not on this machine or in your own network
    .hint = give http:// and a number, as in http://127.0.0.1:11434/v1 or http://192.168.1.20:8080/v1; a server further away is reached through a tunnel of your own
error-no-model-name = a model has a name of 1 to { $most } letters
    .hint = give the name its server knows it by
error-no-model = there is no model to ask, or nothing to ask it for
    .hint = `cerchia model URL NAME` names one; whoever you leave gets no draft
error-other-than-shown = what would be sent has changed since you looked, and nothing was sent
    .hint = look at it again
keys-question = bring a question into focus
keys-group = those like this one
keys-draft = draft a reply; copy it
## criteria

stance-open = Open
stance-selective = Selective
stance-close-circle = Close circle
stance-job-seeker = Looking for work
stance-freelancer = Freelancer
stance-founder = Founder
stance-recruiter = Recruiter
stance-means-open = One good sign lets in; somebody of whom nothing is known is still left.
stance-means-selective = Somebody known comes in, and so does a stranger with good reasons.
stance-means-close-circle = Somebody known comes in; a kind note alone is worth a question.
stance-means-job-seeker = Open; work, place and what you could do for each other count more.
stance-means-freelancer = Selective; what you could do for each other counts most, then work and a note.
stance-means-founder = Selective; a pitch counts double against, whom you both know counts more.
stance-means-recruiter = Open; work counts most, place more, a note less.
emphasis-less = less
emphasis-usual = as usual
emphasis-more = more
emphasis-most = most
questions-off = not asked
criteria-moves = { $moved ->
    [0] No verdict moves, of { $waiting } that wait.
    [one] One verdict moves, of { $waiting } that wait.
   *[other] { $moved } verdicts move, of { $waiting } that wait.
}
cli-way = { "  " }{ $n } from “{ $from }” to “{ $to }”: { $names }
card-ask = Ask yourself first: { $question }
triage-own-ask = A question of yours; only you can answer it.
error-no-stance = there is no stance `{ $name }`
    .hint = the stances are { $known }
error-no-emphasis = a question does not count `{ $name }`
    .hint = it can count { $known }
error-shipped-question = `{ $key }` is one of the eleven questions and stays
    .hint = leave it out with `cerchia questions off { $key }`
error-no-words = a question has from 1 to { $most } letters
    .hint = say it in a few words
did-answer-own = About { $subject }, you answered the question `{ $question }`: { $ruled ->
    [yes] Yes.
    [no] No.
   *[other] You can’t tell.
}
did-stance = You took another stance: { $subject ->
    [open] { stance-open }
    [selective] { stance-selective }
    [close-circle] { stance-close-circle }
    [job-seeker] { stance-job-seeker }
    [freelancer] { stance-freelancer }
    [founder] { stance-founder }
   *[recruiter] { stance-recruiter }
}.
did-add-question = You added a question: “{ $ruled }”
did-remove-question = You took away a question of yours.
did-move-question = You moved { $question ->
    [know] “{ asked-know }”
    [note] “{ asked-note }”
    [mutual] “{ asked-mutual }”
    [face] “{ asked-face }”
    [place] “{ asked-place }”
    [work] “{ asked-work }”
    [voice] “{ asked-voice }”
    [common] “{ asked-common }”
    [count] “{ asked-count }”
    [value] “{ asked-value }”
    [gut] “{ asked-gut }”
   *[other] your question { $question }
} to another place.
did-leave-question = You left out { $question ->
    [know] “{ asked-know }”
    [note] “{ asked-note }”
    [mutual] “{ asked-mutual }”
    [face] “{ asked-face }”
    [place] “{ asked-place }”
    [work] “{ asked-work }”
    [voice] “{ asked-voice }”
    [common] “{ asked-common }”
    [count] “{ asked-count }”
    [value] “{ asked-value }”
    [gut] “{ asked-gut }”
   *[other] your question { $question }
}.
did-ask-question = You ask again: { $question ->
    [know] “{ asked-know }”
    [note] “{ asked-note }”
    [mutual] “{ asked-mutual }”
    [face] “{ asked-face }”
    [place] “{ asked-place }”
    [work] “{ asked-work }”
    [voice] “{ asked-voice }”
    [common] “{ asked-common }”
    [count] “{ asked-count }”
    [value] “{ asked-value }”
    [gut] “{ asked-gut }”
   *[other] your question { $question }
}.
did-word-question = You put { $question ->
    [know] “{ asked-know }”
    [note] “{ asked-note }”
    [mutual] “{ asked-mutual }”
    [face] “{ asked-face }”
    [place] “{ asked-place }”
    [work] “{ asked-work }”
    [voice] “{ asked-voice }”
    [common] “{ asked-common }”
    [count] “{ asked-count }”
    [value] “{ asked-value }”
    [gut] “{ asked-gut }”
   *[other] your question { $question }
} in your own words: “{ $ruled }”
did-unword-question = You put { $question ->
    [know] “{ asked-know }”
    [note] “{ asked-note }”
    [mutual] “{ asked-mutual }”
    [face] “{ asked-face }”
    [place] “{ asked-place }”
    [work] “{ asked-work }”
    [voice] “{ asked-voice }”
    [common] “{ asked-common }”
    [count] “{ asked-count }”
    [value] “{ asked-value }”
    [gut] “{ asked-gut }”
   *[other] your question { $question }
} back into its words.
did-weigh-question = { $question ->
    [know] “{ asked-know }”
    [note] “{ asked-note }”
    [mutual] “{ asked-mutual }”
    [face] “{ asked-face }”
    [place] “{ asked-place }”
    [work] “{ asked-work }”
    [voice] “{ asked-voice }”
    [common] “{ asked-common }”
    [count] “{ asked-count }”
    [value] “{ asked-value }”
    [gut] “{ asked-gut }”
   *[other] Your question { $question }
} now counts { $ruled ->
    [less] { emphasis-less }
    [more] { emphasis-more }
    [most] { emphasis-most }
   *[usual] { emphasis-usual }
}.
did-unlearn = You put away what your decisions had taught.

## how well we triage

triage-figure-accepted = { $of ->
    [one] { $part } of one invitation was let in.
   *[other] { $part } of { $of } invitations were let in ({ $low } to { $high } %).
}
triage-figure-talked = { $of ->
    [one] { $part ->
        [0] One stranger was let in; you have not talked since.
       *[other] One stranger was let in; you have talked since.
    }
   *[other] { $part ->
        [0] Of { $of } strangers let in, you have talked with none since ({ $low } to { $high } %).
       *[other] Of { $of } strangers let in, you have talked with { $part } since ({ $low } to { $high } %).
    }
}
triage-figure-pitched = Of { $of } people let in, { $part ->
        [0] none
       *[other] { $part }
    } came with a pitch within two weeks ({ $low } to { $high } %).
triage-figure-removed = Of { $of } people let in, { $part ->
        [0] none has gone
        [one] one is no connection any more
       *[other] { $part } are no connections any more
    } ({ $low } to { $high } %).
triage-figure-let-in-later = { $of ->
    [one] { $part ->
        [0] You decided about one person, and did not change your mind.
       *[other] You decided about one person, and had left them before you let them in.
    }
   *[other] { $part ->
        [0] Of { $of } people you decided about, you had left none before you let them in ({ $low } to { $high } %).
       *[other] Of { $of } people you decided about, you had left { $part } before you let them in ({ $low } to { $high } %).
    }
}
triage-figure-agreed = Our advice agrees with yours in { $part } of { $of } ({ $low } to { $high } %).
triage-figure-asked = In { $part ->
        [0] none
       *[other] { $part }
    } of { $of } it would have asked first ({ $low } to { $high } %).
triage-figure-differed = In { $part ->
        [0] none
       *[other] { $part }
    } of { $of } it says the opposite ({ $low } to { $high } %).
taught-nothing = You have decided nothing here yet, so nothing is learned.
taught-reset = You put away what your decisions had taught: it is as shipped, and learns from what you decide from now on.
taught-agrees = Our advice agrees with yours in { $agree } of { $of }; in { $asked ->
    [0] none
   *[other] { $asked }
} it would have asked first.
taught-taken = It follows what your decisions taught: as shipped it would agree in { $before } of the { $of } it learned from, and on decisions it was not shown it does surely better now.
taught-too-little = It is as shipped. You have decided { $of ->
    [one] about one person
   *[other] about { $of } people
}; from { $enough } on, what they teach is tried on decisions it was not shown.
taught-no-better = It is as shipped: what your decisions teach does not surely better on decisions it was not shown.
taught-start = How open you are at all
taught-more = Counts more with you (+{ $by }): { $what }
taught-less = Counts less with you (−{ $by }): { $what }
triage-next = Whose decision would teach most:
cli-triage-next = Decide with `cerchia decide ID let-in`, `ask-first` or `leave`.
triage-next-none = Nobody is waiting.
taught-much-more = The more of it, the more it counts with you (+{ $by }): { $what }
taught-much-less = The more of it, the less it counts with you (−{ $by }): { $what }
triage-title = How well you triage
triage-lead = What came of letting people in, and how often our advice agrees with you. Each number opens to its people; behind a share stands where it most likely lies.
triage-came-of-it = What came of it
triage-nothing = No invitation was let in yet that your files know of.
triage-learned = What your decisions taught
triage-reset = Put it away
triage-risk = Copies and pitches are told by rules, whatever you decide; nothing is learned about them being safe.
triage-over-time = Let in, and heard of since
triage-table = The same as a table
triage-quarter = Quarter
triage-line-received = Received
triage-line-accepted = Let in
triage-line-strangers = Strangers
triage-line-talked = Talked since
triage-line-pitched = Pitched
triage-line-removed = Gone again
triage-line-decided = You decided
triage-line-agreed = We agreed
counted-triage-accepted = People you let in
counted-triage-stranger = Strangers you let in
counted-triage-talked = Strangers you let in, and talked with since
counted-triage-pitched = People who pitched within two weeks of coming in
counted-triage-removed = People let in who are no connections any more
counted-triage-let-in-later = People you left, and let in later
counted-triage-agreed = People on whom our advice agrees with you
counted-triage-asked = People about whom we would have asked first
counted-triage-differed = People on whom our advice is the opposite of what you decided
stance-title = Your stance
stance-lead = How much it takes to be let in. Try one: nothing changes before you take it.
stance-yours = This is yours.
stance-take = Take it
criteria-try = What would it change?
criteria-do = Do it
criteria-not = Leave it as it is
criteria-did = Done. Every verdict is judged by it now.
moves-way = { $n } from “{ $from }” to “{ $to }”
moves-more = and { $n } more
questions-title = The questions
questions-lead = What is put to every invitation, in this order. Say it in your words, say how much it counts, leave out what does not matter, and add your own.
questions-counts = Counts
questions-words = Your words
questions-reword = Say it so
questions-up = Up
questions-down = Down
questions-leave-out = Leave it out
questions-ask-again = Ask it again
questions-remove = Take it away
questions-own = A question of your own
questions-own-words = To be answered by yes or no
questions-add = Add it

## letting go
let-go-title = Let go
let-go-about = Connections with little or nothing behind them, a handful at a time. First what would be lost with each; then you decide. Nothing is removed for you.
let-go-not-imported = Not imported, so that a trace may lie there: { $ways }. That nothing was found is not that nothing is there.
let-go-import = Import more
let-go-piles = Piles
let-go-of-all = { $n ->
    [one] Of one connection.
   *[other] Of { $n } connections.
}
let-go-closed = { $n ->
    [one] One more has closed the account.
   *[other] { $n } more have closed their accounts.
}
let-go-pile-plain = Nothing found
let-go-pile-twice = Look twice
let-go-pile-later = Later
let-go-pile-keep = Kept for ever
let-go-pile-let-go = Let go
let-go-pile-about-plain = In what was imported there is no trace of these people, or they wrote and you never answered. Those who have been there longest come first.
let-go-pile-about-twice = Something would be lost with each of these. They are never let go together; those with the least to lose come first.
let-go-pile-about-later = You put these off. On their day they wait again.
let-go-pile-about-keep = You are not asked about these again.
let-go-pile-about-let-go = What is still to do on LinkedIn stands under “To do on LinkedIn”; your next export shows that it was done.
let-go-empty = No connections have been imported yet.
let-go-none = Nobody is left to look at in this pile.
let-go-none-next = See what you could give
let-go-losses = What would be lost
let-go-facts = What the files say
let-go-together = Let several go together
let-go-together-about = Each of these people is named here before anything is decided. Take out whomever you would rather keep; one step takes all of it back.
let-go-together-do = Let those chosen go
let-go-regret = Whom you let go
let-go-returned = { $of ->
    [one] One let go; { $n ->
        [0] not seen again
       *[other] came back
    }. If you went on like this, between { $low } and { $high } % would come back.
   *[other] { $of } let go; { $n ->
        [0] none came back
        [one] one came back
       *[other] { $n } came back
    }. If you went on like this, between { $low } and { $high } % would come back.
}
let-go-returned-few = { $of ->
    [one] One let go; { $n ->
        [0] not seen again.
       *[other] came back.
    }
   *[other] { $of } let go; { $n ->
        [0] none came back.
        [one] one came back.
       *[other] { $n } came back.
    }
}
let-go-nothing = Connected, and nothing else: no message, mail, call or meeting was found in what was imported.
let-go-unanswered = { $n ->
    [one] They wrote once; you never answered.
   *[other] They wrote { $n } times; you never answered.
}
let-go-no-answer = { $n ->
    [one] You wrote once; they never answered.
   *[other] You wrote { $n } times; they never answered.
}
let-go-little = { $n ->
    [one] One contact between you in all.
   *[other] { $n } contacts between you in all.
}
let-go-recommended-by-them = { $n ->
    [one] They wrote you a recommendation.
   *[other] They wrote you { $n } recommendations.
}
let-go-recommended-by-me = { $n ->
    [one] You wrote them a recommendation.
   *[other] You wrote them { $n } recommendations.
}
let-go-helped = { $n ->
    [one] You noted help between you.
   *[other] You noted help between you, { $n } times.
}
let-go-notes = You keep notes about them.
let-go-only-bridge = The only one over whom you come to anybody at { $name }.
let-go-only-community = The only one over whom you come to a circle of people who know each other.
let-go-only-employer = Your only connection at { $name }, where you know more people.
let-go-only-town = Your only connection known to be in { $name }.
let-go-only-field = Your only connection in { $field }, as far as roles tell.
let-go-met = { $n ->
    [one] You met once.
   *[other] You met { $n } times.
}
let-go-you-wrote = { $n ->
    [one] You wrote to them once.
   *[other] You wrote to them { $n } times.
}
let-go-both-wrote = You wrote to each other: { $n } messages in all.
let-go-noted = You asked for this connection, with a note of your own.
let-go-shared = They state { $name }, where you were too.
let-go-listed = In your address book, with a number.
let-go-birthday = You keep their birthday.
let-go-seen = { $n ->
    [one] Seen together with one of your people, in letters, meetings or groups.
   *[other] Seen together with { $n } of your people, in letters, meetings or groups.
}
let-go-endorsed = { $n ->
    [one] One endorsement passed between you.
   *[other] { $n } endorsements passed between you.
}
let-go-recent = Connected only since { $on }: nothing can have come of it yet.
let-go-unread = { $way ->
    [messages] Your LinkedIn messages are not imported: without them nobody is told from a stranger.
    [mail] An address of theirs is known, and your mail is not imported.
    [meetings] An address of theirs is known, and your calendar is not imported.
   *[chats] A number of theirs is known, and your chats are not imported.
}
let-go-wanted = They are whom you look for: { $goal }.
part-keep = Keep for ever
part-let-go = Let go
parted-keep = Kept for ever.
parted-let-go = Let go. It is to be done on LinkedIn.
parted-later = Put off.
parted-together = Let go together. It is to be done on LinkedIn.
parted-taken-back = Taken back.
parted-undone = { decided-undone }
returned-wrote = they wrote
returned-called = they called
returned-met = you met
returned-invited = they invited you again
returned-connected = connected again
way-messages = LinkedIn messages
way-mail = mail
way-chats = chats and calls
way-meetings = calendar
todo-remove = { $n ->
    [one] Remove one connection
   *[other] Remove { $n } connections
}
todo-remove-about = On the profile: More, then Remove connection. Nobody is told. A recommendation between you goes with it.
todo-connections = Your connections on LinkedIn
task-remove = remove
did-keep = You keep for ever: { $subject }.
did-let-go = You let go: { $subject }.
did-part-later = You put off whether to let go: { $subject }.
did-unpart = You took back what you decided about { $subject }.
did-let-all-go = You let several go together: { $subject }.
error-no-connection = { $name } is no connection of yours
    .hint = only a connection can be let go; `cerchia forget` takes a person out of the book
error-loss-first = something would be lost with { $name }, and nothing was decided
    .hint = to let them go all the same, add `--yes`
error-something-to-lose = something would be lost with { $name }
    .hint = look at them alone, and decide there

## giving
give-title = Give
give-about = Who carries what between you and your people, told by what happened, and what you could give next. No sums: nobody owes anybody.
give-week = This week you could
give-none = Nothing stands out. With your messages, mail and calendar imported there is more to go by.
give-idea-answer = Answer
give-idea-recommend = Recommend
give-idea-introduce = Introduce
give-recommend-returned = They wrote you a recommendation, and have none from you. In touch since { $year }.
give-recommend-colleague = You were both at { $name }, are in touch since { $year }, and they have no recommendation from you.
give-recommend-known = In touch since { $year }, in { $n } conversations, and no recommendation from you.
give-introduce-hires = One looks for people, the other for work.
give-introduce-here = Both work in { $field }, in { $town }, and were never seen together.
give-introduce-moved = Both work in { $field }; one of them has just moved on. They were never seen together.
give-introduce-work = Both do the same kind of work, in { $field }, and were never seen together.
give-introduce-unknown = Whether they know each other already is not known: only what was imported could tell. Ask each of them first.
give-draft = Draft
give-introduced-do = I introduced them
give-carry-they = They carry it
give-carry-you = You carry it
give-carry-even = Even
give-they-recommended = { $n ->
    [one] They wrote you a recommendation.
   *[other] They wrote you { $n } recommendations.
}
give-they-helped = { $n ->
    [one] They helped you once, by your notes.
   *[other] They helped you { $n } times, by your notes.
}
give-you-recommended = { $n ->
    [one] You wrote them a recommendation.
   *[other] You wrote them { $n } recommendations.
}
give-you-introduced = { $n ->
    [one] You introduced them to somebody.
   *[other] You introduced them to { $n } people.
}
give-you-helped = { $n ->
    [one] You helped them once, by your notes.
   *[other] You helped them { $n } times, by your notes.
}
give-noted = Help you noted
give-noted-none = None yet. On a person’s page you can note that you helped them, or they helped you.
give-person = Give and take
give-note-about = Help between you and { $name }
give-note-example = an hour of advice on her contract
give-note-gave = I helped
give-note-got = They helped me
gave-introduced = Noted that you introduced them.
gave-passed = Not now, then; it is not offered for a year, a letter for some weeks.
gave-noted = Noted.
gave-note-gone = Taken away.
gave-undone = { decided-undone }
help-kind-gave = you helped
help-kind-got = you were helped by
help-kind-introduced = you introduced
settled-noted = { gave-noted }
settled-note-gone = { gave-note-gone }
did-gave = You noted that you helped { $subject }: { $ruled }
did-got = You noted that { $subject } helped you: { $ruled }
did-introduced = You noted that you introduced two people: { $subject }.
did-no-help = You took a note of help away: { $subject }.
error-introduced-already = you noted today already that you introduced { $two }
    .hint = `cerchia give` shows what you noted
error-no-help = a note of help has between 1 and { $most } letters
    .hint = say in a sentence what was done

## asking

nav-ask = Ask
ask-title = Whom to turn to
ask-lead = Three questions, because they need three kinds of people. Everybody here comes with a reason you can open. Nothing is sent.
ask-recommendation = Who would recommend me?
ask-introduction = Who could introduce me?
ask-job = Who would hear of work?
ask-means-recommendation = Somebody who saw your work, not too long ago, and would gladly say so. However close two people are: who never saw it is not asked.
ask-means-introduction = Somebody who knows you and the other side. Of what other people have to do with each other your files tell little; each way says how much.
ask-means-job = Somebody who is where you are not, and knows what you look for. Such people need not be close, and many of them add up.
ask-field-introduction = To whom?
ask-field-recommendation = About what?
ask-example-recommendation = a project, a role
ask-field-job = Which work?
ask-example-introduction = a person, an employer, a field
ask-example-job = publishing, Milan, editor
ask-look = Look
ask-import-more = Import more
ask-you = You
ask-first-give = Give first:
ask-draft = A draft
ask-note-recommendation = I asked for a recommendation
ask-note-introduction = I asked for an introduction
ask-note-job = I told them about it
ask-earlier = { $question ->
    [recommendation] You asked for a recommendation on { $on }.
    [introduction] You asked for an introduction on { $on }.
   *[job] You told them what you look for on { $on }.
}
ask-did-asked = Noted. They are let be for a while.
ask-did-came = Noted. It counts with the next time.
ask-did-undone = { decided-undone }
came-waiting = no answer yet
came-answered = they answered
came-helped = they helped
came-declined = they would rather not
came-led-to = it led to something
amount-much = much
amount-some = some
amount-little = little

ask-knows-now = You work at { $house } with { $name }.
ask-knows-colleagues = You and { $name } were at { $house } at the same time, { $years ->
    [one] about a year
   *[other] about { $years } years
}, until { $until }.
ask-knows-house = You and { $name } were both at { $house }; nothing tells whether at the same time.
ask-knows-work = { $meetings ->
    [0] You wrote to each other at work.
    [one] You met once and wrote to each other at work.
   *[other] You met { $meetings } times and wrote to each other at work.
} It was { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
} with contact, the last on { $on }.
ask-knows-wrote = You recommended { $name }, so you have seen each other’s work.
ask-willing-wrote = You wrote a recommendation for { $name }; you last heard from each other on { $on }.
ask-willing-endorsed = { $name } spoke for your skills; you last heard from each other on { $on }.
ask-willing-close = You are close to { $name }, and last heard from each other on { $on }.
ask-willing-some = You and { $name } know each other; you last heard from each other on { $on }.
ask-balance-theirs = Of late it is mostly { $name } who writes.
ask-credible-senior = { $name } works further up, so the word counts.
ask-credible-client = { $name } was on the other side of the table, and speaks as somebody you worked for or with.
ask-credible-field = { $name } is in your field.
ask-credible-unknown = Nothing tells how much the word of { $name } would count.
ask-asked-waiting = { $question ->
    [recommendation] You asked { $name } for a recommendation on { $on }, and nothing came yet.
    [introduction] You asked { $name } for an introduction on { $on }, and nothing came yet.
   *[job] You told { $name } what you look for on { $on }, and nothing came yet.
}
ask-asked-answered = { $question ->
    [recommendation] You asked { $name } for a recommendation on { $on }, and got an answer.
    [introduction] You asked { $name } for an introduction on { $on }, and got an answer.
   *[job] You told { $name } what you look for on { $on }, and got an answer.
}
ask-asked-helped = { $question ->
    [recommendation] { $name } helped when you asked for a recommendation on { $on }.
    [introduction] { $name } helped when you asked for an introduction on { $on }.
   *[job] { $name } helped when you looked for work on { $on }.
}
ask-asked-declined = { $question ->
    [recommendation] { $name } would rather not, when you asked for a recommendation on { $on }.
    [introduction] { $name } would rather not, when you asked for an introduction on { $on }.
   *[job] { $name } would rather not, when you told what you look for on { $on }.
}
ask-rests-asked = You asked { $name } on { $on }. Let be until { $until }.
ask-rests-declined = { $name } would rather not, on { $on }. The same is not asked again before { $until }.
ask-rests-budget = You asked { $name } { $n ->
    [one] once
   *[other] { $n } times
} within a year, since { $on }. Let be until { $until }.
ask-already-title = Wrote one already
ask-already-on = { $name } wrote you a recommendation on { $on }.
ask-already = { $name } wrote you a recommendation.
ask-resting-title = Let be for a while
ask-no-tie = Nothing went both ways between you and { $name }.
ask-no-work = Your files don’t show that { $name } saw your work.
ask-no-link = Your files don’t show how { $name } could know them.
ask-nobody-vouches = Your files show nobody who saw your work of late and would be asked now. Mail and a calendar tell most of that.
ask-link-said = The profile you pasted says that { $name } and { $target } know each other.
ask-link-together = { $name } and { $target } were in the same { $n ->
    [one] meeting or letter once, in { $last }
   *[other] meetings or letters { $n } times, last in { $last }
}.
ask-link-house = { $name } works at { $house }, as { $target } does; more is not known.
ask-link-past = { $name } and { $target } were both at { $house }; nothing tells whether they met.
ask-link-inside = { $name } is at { $house } and could bring you in.
ask-link-field = { $name } works in that field: { $field }.
ask-link-was-inside = { $name } was at { $house } once.
ask-bridge = { $name } stands between groups that hardly anybody else of yours connects.
ask-may-be = “{ $name }” may be any of these:
ask-nobody-called = There is nobody and no employer of the name “{ $name }” in your book.
ask-wish-for = Put on the wish list
ask-to-whom = To whom would you like to be introduced? Name a person, an employer, or a field of work.
ask-known-already = You know { $name } yourself, and last heard from each other on { $on }. If a word from somebody else would help:
ask-no-way = Your files show no way to { $target } over anybody you know. That does not mean there is none.
ask-near-whole = What { $name } does is what you look for: { $goal }.
ask-near-work = { $name } does the work you look for ({ $goal }); where is not told, or elsewhere.
ask-near-field = { $name } is in the same field as what you look for ({ $goal }).
ask-near-place = { $name } lives where you look ({ $goal }).
ask-novel-far = You know hardly anybody where { $name } is: word from there is new to you.
ask-novel-near = Where { $name } is, you know many people already.
ask-reach-mutual = You and { $name } are both connected with { $n ->
    [one] one person
   *[other] { $n } people
}; word travels best over about ten.
ask-reach-unknown = Nothing tells how many people both you and { $name } know.
ask-aware-told = You told { $name } what you look for, on { $on }.
ask-aware-talked = You talked with { $name } of late, on { $on }.
ask-aware-not = { $name } may not know that you look for anything.
ask-goodwill-enough = { $name } knows you well enough to pass a word on.
ask-goodwill-little = { $name } hardly knows you.
ask-no-goals = Say what you look for, a field, a role, a town or an employer, or name it above.
ask-no-work-goals = None of your goals is work for you. Name the work you look for here (on the command line with --about).
ask-goals-guessed = You have not said what you look for; this is for what your own profile suggests: { $goals }. Say it, and it is yours.
ask-no-ears = Your files show nobody you know who is near to that.
ask-clusters = Where many add up
ask-clusters-about = One of them seldom hears of the right thing. Of many, somebody mostly does: tell several.
ask-cluster-people = { $n ->
    [one] one person
   *[other] { $n } people
}
ask-cluster = { $name }: { $n ->
    [one] one person
   *[other] { $n } people
}, first { $first }
give-recommend-back = { $name } recommended you, and you have not written one for { $name } yet.
give-recommend = Write a recommendation for { $name }, of your own accord: you have seen each other’s work.
give-offer = You can give “{ $offer }”, and that is what { $name } does.
give-offer-any = You can give “{ $offer }”; say so to { $name }.
give-ask-how = Ask { $name } how things are, and leave it at that for now: you were quiet since { $on }.
give-write = Write to { $name } first, without asking anything: of late it is mostly { $name } who writes.
cli-ask-next = When you have asked: `cerchia asked NAME recommendation|introduction|job`. Nothing was sent.
cli-asked-none = You have noted no ask yet. Note one: `cerchia asked "Ada Rossi" recommendation`.
told-asked = Noted. They are let be for two months.
told-came-of = Noted. It counts with the next time.

turn-to = Turn to
turn-to-for = { $question ->
    [recommendation] Ask { $name } for a recommendation
    [introduction] Ask { $name } for an introduction
   *[job] Tell { $name } what work you look for
}
turn-to-wish = I would like to know them
turn-to-wished = On your wish list.
turn-to-who-knows = Who could introduce me?
settled-asked = { ask-did-asked }
settled-came = { ask-did-came }
settled-wished = { wishes-did-wished }
draft-ask-recommendation = Ask for a recommendation
draft-ask-introduction = Ask for an introduction
draft-tell-work = Tell what work I look for

wishes-title = Wish list
wishes-lead = People and employers you would like to know, and the warmest way to each. They need not be in your book yet.
wishes-whom = Whom?
wishes-why = Why?
wishes-example = a name, a profile, an employer
wishes-employer = an employer
wishes-add = I would like to know them
wishes-none = Nobody yet. Whom do you admire, and have never met?
wishes-did-wished = On your wish list.
wishes-did-removed = Off your wish list.
wishes-did-state = Noted.
wishes-did-undone = { decided-undone }
wish-wished = wished for
wish-approached = approached
wish-in-touch = in touch
wish-your-word = your word
wish-since = on the list since { $on }
wish-say-approached = I wrote to them
wish-say-in-touch = We are in touch
wish-say-as-shown = Leave it to the files
wish-say-remove = Take off the list
wish-all-ways = All ways, with drafts
wish-no-way = No way over anybody you know is in your files. A personal note, then:
wish-news-connected = Connected with you since { $on }.
wish-news-wrote = Wrote to you on { $on }.
cli-wishes-none = Nobody is on your wish list. Add somebody: `cerchia wish "Ada Rossi" --why "her essays"`.

error-no-ask = one does not ask people for `{ $name }`
    .hint = ask for one of { $known }
error-no-came = of an ask never comes `{ $name }`
    .hint = say one of { $known }
error-no-wish = `{ $name }` is not on your wish list
    .hint = `cerchia wishes` shows who is
error-no-wished = a wish is never `{ $name }`
    .hint = say one of { $known }
error-no-employer = there is no employer `{ $name }`
    .hint = name one
error-too-long = a line here has { $most } letters at most, and nothing was kept
    .hint = keep the rest in a note: `cerchia note NAME TEXT`
error-wish-list-full = a wish list has room for { $most }
    .hint = take somebody off first: `cerchia wish NAME --remove`
error-nothing-asked = nothing of the kind was asked of this person
    .hint = note it first: `cerchia asked NAME recommendation`
did-ask = { $question ->
    [recommendation] You noted that you asked { $subject } for a recommendation.
    [introduction] You noted that you asked { $subject } for an introduction.
   *[job] You noted that you told { $subject } what you look for.
}
did-came-of-ask = { $question ->
    [recommendation] You noted what came of asking { $subject } for a recommendation:
    [introduction] You noted what came of asking { $subject } for an introduction:
   *[job] You noted what came of telling { $subject } what you look for:
} { $ruled ->
    [answered] they answered.
    [helped] they helped.
    [declined] they would rather not.
   *[led-to] it led to something.
}
did-wish-for = You put { $subject } on your wish list, or said why.
did-wish-no-more = You took { $subject } off your wish list.
did-wish-came-to = You said how far it has come with { $subject }.

## keep

nav-keep = Keep
keep-title = Worth a note this week
keep-lead = A handful, the same until Sunday. Nothing here has to be done.
keep-week = Week of { $on }
keep-empty = Nothing was imported yet. Once it is, this shows a few people a week who are worth a note.
keep-none = Nobody is left for this week. Enjoy it.
keep-none-asked = You asked for no suggestions; `cerchia keep --most 5` brings them back.
keep-none-about = New people come on Monday. Whoever you want to hear of sooner: say how often on their page.
keep-done = { $n ->
    [one] One person of this week is done.
   *[other] { $n } people of this week are done.
}
keep-how-talked = you talked
keep-how-passed = not now
keep-how-put-off = later
keep-how-wrote = you wrote
keep-kind-owed = A letter that waits
keep-kind-birthday = A birthday
keep-kind-news = Something new
keep-kind-cadence = Time for a word
keep-kind-cooling = Quieter than usual
keep-kind-dormant = Once close
keep-owed =
    { $n ->
        [one] They wrote to you on { $on }
       *[other] They wrote to you { $n } times, last on { $on }
    }, { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    } ago. The next word would be yours.
keep-owed-late =
    { $n ->
        [one] They wrote to you on { $on }
       *[other] They wrote to you { $n } times, last on { $on }
    }, { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    } ago. Too long for an answer, and just right for a note.
keep-birthday-today = Their birthday is today.
keep-birthday-tomorrow = Their birthday is tomorrow.
keep-birthday = Their birthday is on { $on }.
keep-moved = Now at { $what }, as the export of { $on } shows.
keep-new-role = In a new role, { $what }, as the export of { $on } shows.
keep-cadence =
    You wanted to speak every { $gap_unit ->
        [days] { $gap ->
            [one] day
           *[other] { $gap } days
        }
        [months] { $gap } months
       *[years] { $gap } years
    }; it has been { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    }.
keep-cadence-shipped =
    { $circle ->
        [support] You lean on them
        [sympathy] One of your closest
        [close] You are close
       *[active] You are in touch
    }; you last spoke, just the two of you, { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    } ago.
keep-cooling =
    You usually speak every { $gap_unit ->
        [days] { $gap ->
            [one] day
           *[other] { $gap } days
        }
        [months] { $gap } months
       *[years] { $gap } years
    }; it has been { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    }.
keep-cooling-plain = It has been quiet.
keep-dormant =
    { $then ->
        [close] You were close once
       *[touch] You were in touch
    }; the last word between the two of you was { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    } ago.
keep-dormant-moved =
    { $then ->
        [close] You were close once
       *[touch] You were in touch
    }, and they have moved since; the last word between the two of you was { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    } ago.
keep-dormant-recommended =
    They recommended you once; the last word between the two of you was { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    } ago.
keep-dormant-goal =
    { $then ->
        [close] You were close once
       *[touch] You were in touch
    }, and they do what you look for; the last word between the two of you was { $silence_unit ->
        [days] { $silence ->
            [one] a day
           *[other] { $silence } days
        }
        [months] { $silence } months
       *[years] { $silence } years
    } ago.
keep-last = Last contact, just the two of you, on { $on }
keep-talked = We talked today
keep-snooze = Later
keep-snooze-until = On { $on }
keep-pass = Not now
keep-draft = Draft
keep-facts = What is held
keep-did-talked = Recorded as contact of today.
keep-did-passed = Not this week, then.
keep-did-put-off = Put off; they come back by themselves.
keep-did-undone = Taken back.
keep-digest = The week on one page
keep-feed = As a calendar
keep-next = See who is close
keep-ics-title = A note to { $name }
keep-ics-back = You put this off until today.
digest-week = The week of { $on }
digest-notes = Worth a note
digest-owed = { $n ->
    [one] One letter waits
   *[other] { $n } letters wait
}
digest-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
digest-birthdays = Birthdays
digest-changes = What changed
digest-next = To the week’s cards
digest-none = Nothing to report. A quiet week is a good week.
today-owed = { $n ->
    [one] One letter waits for your answer.
   *[other] { $n } letters wait for your answer.
}
today-birthdays = Birthdays this week:
today-keep = Worth a note this week
today-keep-none = Nobody is left for this week.
today-keep-all = The week’s people
cadence-title = How often you want to speak
cadence-set = You want to speak every { $days ->
    [one] day
   *[other] { $days } days
}. Any contact begins it anew.
cadence-unset = You have not said, and a gentle rhythm of the circle holds.
cadence-often-2w = every two weeks
cadence-often-6w = every six weeks
cadence-often-3m = every three months
cadence-often-6m = twice a year
cadence-often-1y = once a year
cadence-often-never = never by the calendar
cadence-often-none = as before I said anything
told-cadence = Recorded: { $whose }, { $often }.
told-no-cadence = Taken back: how often you want to speak with { $whose }.
cadence-never = never
cadence-every = { $unit ->
    [days] { $n ->
        [one] every day
       *[other] every { $n } days
    }
    [weeks] { $n ->
        [one] every week
       *[other] every { $n } weeks
    }
    [months] { $n ->
        [one] every month
       *[other] every { $n } months
    }
   *[years] { $n ->
        [one] every year
       *[other] every { $n } years
    }
}
cli-cadence = { $whose }: { $often }
cli-cadence-none = You have not said how often, and a gentle rhythm holds. Say it like this: cerchia cadence circle close 8w, or cerchia cadence ada-rossi 6w.
cli-keep-ics = Written: { $path }
fact-talked = You two talked, as you said.
did-talked = You said that you talked with { $subject } on { $ruled }.
did-pass = You passed on { $subject } for a week.
did-pass-idea = You put off an idea about { $subject }, for a year.
did-snooze = You put a note to { $subject } off until { $ruled }.
did-not-snooze = You brought { $subject } back among those worth a note.
did-cadence = You said how often you want to speak: { $subject }, { $ruled }.
did-no-cadence = You took back how often you want to speak: { $subject }.
did-handful = You want to be shown at most { $subject } people a week.
error-not-yet = { $on } is still to come
    .hint = give today or a day before
error-no-handful = a week has room for { $most } people
    .hint = give a number from 0 to { $most }
error-no-cadence = `{ $word }` does not say how often
    .hint = say it like this: 10d, 6w, 3m, 1y, never; or none to take it back
draft-reply = An answer
draft-keep-in-touch = A note to keep in touch
draft-congratulate = Good wishes on something new
draft-birthday = Good wishes on a birthday
keys-keep = keep: talked today, later, not now, draft
keys-let-go = connections: let go, keep for ever, later

## what you write of people
person-tag = Add a tag
person-tag-do = Tag
person-untag = Take this tag off
person-note = What you want to remember
person-note-do = Keep
person-note-change = Change
person-note-remove = Take this note away
person-fields = Your own fields
person-field-name = Field, for example: met in
person-field-value = Value
person-field-do = Keep
person-field-remove = Take this field away
settled-note = Your notes are as you wrote them.
settled-tag = The tags are as you set them.
settled-field = Your fields are as you filled them in.
cli-tags = tags: { $tags }
cli-tag-all-next = These { $subject } would be tagged “{ $ruled }”; say --yes to do it.
did-note = You wrote a note on { $subject }.
did-edit-note = You changed a note on { $subject }.
did-no-note = You took away a note on { $subject }.
did-tag = You tagged { $subject } “{ $ruled }”.
did-untag = You took the tag “{ $ruled }” off { $subject }.
did-tag-all = You tagged { $subject } people “{ $ruled }”.
did-field = You wrote of { $subject }: { $ruled }.
did-no-field = You took away what you wrote of { $subject } as “{ $ruled }”.
error-not-a-note = a note has words
    .hint = write at least one word, and at most { $most } letters
error-not-a-tag = a tag has letters
    .hint = choose a short name, at most { $most } letters
error-nobody-to-tag = nobody is found who could be tagged
    .hint = look with `cerchia people` whom the search finds
error-not-a-field = a field has a name, and a value that is not too long
    .hint = write at most { $most } letters; what is longer is a note
error-no-note-of = there is no note { $name } on this person
    .hint = `cerchia note` with the person alone shows the notes and their numbers
error-no-tag-of = this person has no tag “{ $name }”
    .hint = `cerchia person` shows the tags
error-no-field-of = nothing is written of this person as “{ $name }”
    .hint = `cerchia person` shows the fields

## searching and lists
search-title = Search
search-lead = People, employers, your notes and, where you keep their words, messages.
search-label = Search everything
search-how = All words must be there. Words in quotes stand together; the last word may be unfinished.
search-kinds = Kinds
search-everything = Everything
search-none = Nothing is found.
search-more = More of these
search-older = Older messages
search-looked-back = These words are common: messages were looked through back to { $on }.
search-not-kept = The words of messages are not kept, so they are not searched.
cli-search-older = Older messages: add --before { $place }
found-people = People
found-employers = Employers
found-notes = Your notes
found-messages = Messages
error-no-kind = there is nothing called “{ $name }” to show
    .hint = it is one of: { $known }
narrow = Narrow
narrow-do = Narrow
narrow-circle = Circle
narrow-work = Field of work
narrow-quiet = Quiet for
narrow-quiet-3m = three months or longer
narrow-quiet-6m = half a year or longer
narrow-quiet-1y = a year or longer
narrow-quiet-2y = two years or longer
narrow-tag = Tag
narrow-at = Employer
narrow-place = Place
narrow-since = Connected since
narrow-field = Field of yours
tag-all-title = Tag them all
tag-all-tag = A tag for all of them
tag-all-look = Look who it would be
tag-all-what = { $n ->
    [one] One person would be tagged “{ $tag }”.
   *[other] { $n } people would be tagged “{ $tag }”.
}
tag-all-do = Tag them
tag-all-back = Back to the search
tag-all-rest = { $n ->
    [one] and one more.
   *[other] and { $n } more.
}
lists-title = Lists
lists-lead = Searches you saved. Whoever fits today is on the list today.
lists-none = You have not saved a list yet.
lists-name = Name of the list
lists-query = Whom it means
lists-save = Save as a list
lists-remove = Delete
lists-tags = Your tags
lists-how = What a search can say
lists-how-what = Put several together, and a minus before what you leave out.
lists-saved = The list is saved.
lists-removed = The list is gone. Nobody on it was touched.
lists-undone = Taken back.
cli-lists-next = Next: `cerchia list save "Editors to see" "work:publishing quiet:>6m"`
did-list = You saved the list “{ $subject }”.
did-no-list = You deleted the list “{ $subject }”.
error-no-list = there is no list “{ $name }”
    .hint = `cerchia list` shows the lists there are
error-not-a-list = a list has a name and a search
    .hint = give it a short name and say whom it means, as in `work:publishing quiet:>6m`
error-no-filter = “{ $part }” is not understood
    .hint = write it as in { $example }
error-only-whole = a list can be written as a table or as cards only
    .hint = use --format csv or --format vcard
timeline-note = You noted: { $text }
timeline-until = Up to { $on }.
timeline-whole = The whole of it
timeline-kinds = Kinds
timeline-older = Older
timeline-by-kind = By kind
evidence-owner = you
evidence-exports = between exports
moment-message = Messages
moment-meeting = Meetings and calls
moment-invitation = Invitations
moment-note = Notes
moment-decision = What you decided
moment-change = Changes
moment-known = What else is known
