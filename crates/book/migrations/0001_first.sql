-- The first book. Ground: what was read and what the owner ruled. Derived: what follows from it for one
-- day, dropped and remade at will. Dates are ISO text; `second` counts from 1970 in UTC.

-- What was done with the book, in order. Everything ground belongs to an operation, so that taking one
-- back is forgetting what belongs to it.
create table op (
    id        integer primary key,
    key       text not null,
    at        text not null,
    subject   text,                         -- what it was done to, in words a log can show
    detail    text,                         -- the report of an import, as JSON
    undone_by integer references op (id)
) strict;

-- One file of one import.
create table document (
    id          integer primary key,
    op          integer not null references op (id),
    source      text not null,
    kind        text not null,
    file        text not null,
    exported_on text
) strict;
create index document_by_op on document (op);

-- Files that were read, by the digest of where they lay, their size and their checksum or time of
-- change: the same file again is nothing new.
create table known_file (
    digest integer not null,
    op     integer not null references op (id),
    primary key (digest, op)
) strict, without rowid;

-- How far files were read that only grow; the sample tells a beginning that is still the same.
create table grown (
    bytes  integer not null,
    sample integer not null,
    lines  integer not null,
    op     integer not null references op (id),
    primary key (bytes, sample, op)
) strict, without rowid;

-- An import that skipped what another had read cannot do without it.
create table rests (
    base integer not null references op (id),
    op   integer not null references op (id),
    primary key (base, op)
) strict, without rowid;

-- Every name plate once.
create table handle (
    id    integer primary key,
    kind  text not null,
    value text not null,
    unique (kind, value)
) strict;

-- What we know, in the order in which ties are judged: by person plate, then time. The key is the
-- identity of a fact, the timeline of a plate and the order of judging at once; there is no other index
-- on the large table.
create table fact (
    about      integer not null references handle (id),
    second     integer not null,            -- -9223372036854775808 where the source gives no time
    what       text not null,
    digest     integer not null,            -- of everything the fact says
    grain      text not null,               -- moment, day, none
    document   integer not null references document (id),
    line       integer not null,
    by         text,                        -- me, them
    others     integer,
    thread     integer,
    chars      integer,
    seconds    integer,
    words      integer,
    name       text,
    role       text,
    text       text,
    other      integer references handle (id),
    since      text,
    until      text,
    first_seen text,                        -- statements: the first and last export that say so
    last_seen  text,
    primary key (about, second, what, digest)
) strict, without rowid;
-- Who else was in a group: of a conversation, a mail, a meeting. With everything that tells who was
-- together (the number of others too, though the condition implies it), so that the index is read alone.
create index fact_together on fact (thread, second, about, other, others)
    where others > 1 and what in ('among', 'addressed', 'met');

-- The same fact met again in a later document, so that taking back the first import keeps it.
create table sighting (
    document integer not null references document (id),
    about    integer not null,
    second   integer not null,
    what     text not null,
    digest   integer not null,
    line     integer not null,
    primary key (about, second, what, digest, document)
) strict, without rowid;
create index sighting_by_document on sighting (document);

-- What could not be read: the first of each kind in each file, with how often.
create table problem (
    id       integer primary key,
    op       integer not null references op (id),
    document integer references document (id),
    file     text not null,
    line     integer,
    why      text not null,
    example  text not null,
    count    integer not null
) strict;
create index problem_by_op on problem (op);

-- The owner's word. The newest of a subject and key that was not taken back holds.
create table ruling (
    id      integer primary key,
    op      integer not null references op (id),
    subject text not null,
    key     text not null,
    value   text not null
) strict;
create index ruling_by_subject on ruling (subject, key);
-- What was ruled in one operation, for the log and the last sitting.
create index ruling_by_op on ruling (op);
-- All rulings of one kind: what was asked of anybody, who is wished for.
create index ruling_by_key on ruling (key, subject);

-- People the owner wants forgotten: digests of their handles, so that no import brings them back.
create table tombstone (
    op     integer not null references op (id),
    digest integer not null,
    primary key (digest, op)
) strict, without rowid;

-- What was written, where the owner has words kept: each text once, found by any word in it. The row number is the
-- second it was written, or the next that was free, so that the newest come first without sorting. What is let go is
-- overwritten in the index, not only marked.
create table letter (
    id    integer primary key,
    words integer not null unique,
    text  text not null
) strict;
create virtual table letter_words using fts5 (
    text, content = 'letter', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
insert into letter_words (letter_words, rank) values ('secure-delete', 1);
-- Whom a text concerns, by time: of one written many times the newest is shown.
create table written (
    words  integer not null,
    about  integer not null,
    second integer not null,
    primary key (words, second, about)
) strict, without rowid;
-- Words that stand in many texts, and in how many: by these a search knows what would take long.
create virtual table letter_terms using fts5vocab ('letter_words', 'row');
create table common_word (
    word text primary key,
    size integer not null
) strict, without rowid;

-- Derived from here on -----------------------------------------------------------------------------------

-- For which day the derived tables were made.
create table judged (
    only_row integer primary key check (only_row = 1),
    today    text not null,
    since    integer                        -- the first operation with a word on closeness not judged yet
) strict;

-- Who wears which plate.
create table bearer (
    handle integer primary key references handle (id),
    person integer not null
) strict;
create index bearer_by_person on bearer (person);

-- The owner's own plates.
create table own (
    handle integer primary key references handle (id)
) strict;

-- Meetings to which the owner did not come.
create table absent (
    thread integer primary key
) strict;

create table person (
    id              integer primary key,
    token           text not null unique,   -- the public name: a digest of the strongest handle
    name            text not null,
    named           text not null,          -- what the files call them, whatever the owner does
    place           integer not null,       -- order of closeness, unknown last
    profile         text,
    employer        text,
    house           integer,                -- the employer's, or that of an address
    role            text,
    connected_on    text,
    is_connection   integer not null,
    has_evidence    integer not null,
    circle          text not null,
    bond            real,
    pulse           real,
    score           real,
    low             real,
    high            real,
    status          text,
    last_two_way_on text,
    pinned          text,
    stats           blob not null,          -- what the tie is judged from
    handles         text not null,          -- JSON list of handles
    also_named      text not null,          -- JSON list of further names
    sources         text not null           -- JSON list of source names
) strict;
-- The list of people and its circles, in order.
create index person_by_place on person (place);
create index person_by_circle on person (circle, place);
-- The people of one house, in order.
create index person_by_house on person (house, place) where house is not null;
-- Who was last in contact, or became a connection, in some span of days.
create index person_by_contact on person (last_two_way_on) where last_two_way_on is not null;
create index person_by_connected on person (connected_on) where connected_on is not null;

-- Two people who may be one, with what speaks for it and how useful it is to know.
create table suggestion (
    id          text primary key,           -- the public name: a digest of the strongest handle of each
    a           integer not null,
    b           integer not null,
    probability real not null,
    class       text not null,              -- the kinds of evidence for it and against it
    evidence    text not null,              -- JSON
    unlocks     integer not null,           -- waiting invitations of either
    facts       integer not null,           -- facts that would come to the others
    state       text not null               -- waiting, later, apart
) strict, without rowid;
-- The most useful first; the pairs of one person; a whole class.
create index suggestion_by_use on suggestion (state, unlocks desc, facts desc, probability desc, id);
create index suggestion_by_a on suggestion (a);
create index suggestion_by_b on suggestion (b);
create index suggestion_by_class on suggestion (class);

-- Two handles that likeness made one person's, with what spoke for it when they were joined.
create table likeness (
    a           integer not null,           -- a handle of the one
    b           integer not null,           -- a handle of the other
    probability real not null,
    evidence    text not null,              -- JSON
    primary key (a, b)
) strict, without rowid;
create index likeness_by_b on likeness (b);

-- Words a search looks in, folded: name, employer, role, handles, tags, fields. The row number is the person's,
-- and so the order of closeness: the first rows found are the closest. A row is replaced when a tag changes.
create virtual table person_words using fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3'
);

-- What the owner wrote of people, from her rulings: notes, tags, fields of her own.
create table note (
    id      integer primary key,            -- as in the key of its rulings; notes sort by age
    person  integer not null,
    on_day  text not null,                  -- the owner's day when she wrote it
    text    text not null
) strict;
create index note_by_person on note (person, id);
create virtual table note_words using fts5 (
    text, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
insert into note_words (note_words, rank) values ('secure-delete', 1);
create table tagged (
    tag    text not null,                   -- folded
    person integer not null,
    name   text not null,                   -- as first written
    primary key (tag, person)
) strict, without rowid;
create index tagged_by_person on tagged (person, tag);
create table own_field (
    field  text not null,                   -- the name, folded
    person integer not null,
    name   text not null,
    value  text not null,                   -- as written
    folded text not null,
    kind   text not null,                   -- text, number, day, yes-no
    number real,                            -- numbers, and yes as 1
    primary key (field, person)
) strict, without rowid;
create index own_field_by_person on own_field (person, field);

-- Where people live and in what field they work, as far as it is stated: what a search narrows by.
create table stated (
    kind   text not null,                   -- place, work
    what   text not null,
    person integer not null,
    primary key (kind, what, person)
) strict, without rowid;

-- One row an invitation, with what piles and order need; the answers are given when it is looked at.
create table invitation (
    id         text primary key,
    person     integer not null,
    about      integer not null,
    second     integer not null,
    digest     integer not null,
    by         text not null,
    sent_on    text,
    state      text not null,               -- waiting, accepted, decided
    decision   text,
    decided_on text,                        -- the day of the decision
    until      text,                        -- put off until this day
    is_ticked  integer not null,            -- the owner did on LinkedIn what was decided
    advice     text not null,
    place      integer not null,
    kin_group  text,
    kin        integer not null,
    house      integer,                     -- where the sender works
    event      text,                        -- what the note names as the place of having met
    event_key  text,                        -- the same in any year and spelling
    kind       integer                      -- what is known of the sender, of one who waits
) strict, without rowid;
-- The desk in order; one pile of it; what was put off; the invitations of one person; one group.
create index invitation_by_state on invitation (by, state, place);
create index invitation_by_pile on invitation (advice, place)
    where by = 'them' and state = 'waiting' and decision is null;
create index invitation_put_off on invitation (place) where by = 'them' and decision = 'later';
create index invitation_by_person on invitation (person);
create index invitation_by_group on invitation (kin_group, by, state) where kin_group is not null;
create index invitation_of_day on invitation (by, state, sent_on);
-- What is counted after every decision, so that counting reads no answers.
create index invitation_counted on invitation (by, state, decision, advice);
create index invitation_at_event on invitation (event_key, by, state) where event_key is not null;
create index invitation_by_kind on invitation (kind) where kind is not null;
create index invitation_at_house on invitation (by, state, house) where house is not null;
-- What is left to do on LinkedIn.
create index invitation_decided on invitation (decided_on) where by = 'them' and decision is not null;

-- What weighing reads of those that wait. Many are of one kind, and a kind is weighed once.
create table kind (
    id     integer primary key,
    given  text not null unique,            -- JSON list of bare answers
    oldest integer                          -- the place of the oldest of it there could be; null before it is weighed
) strict;

-- An invitation with its person and its note, as every face shows it.
create view shown_invitation as
select
    invitation.id, invitation.person, person.token, person.name, person.named, person.profile, invitation.by,
    invitation.second, invitation.sent_on, fact.text as note, invitation.state, invitation.decision,
    invitation.decided_on, invitation.until, invitation.is_ticked, invitation.about, invitation.advice,
    invitation.place, invitation.kin_group, invitation.kin, house.name as house,
    invitation.event, invitation.event_key
from invitation
join person on person.id = invitation.person
left join house on house.id = person.house
join fact on fact.about = invitation.about and fact.second = invitation.second and fact.what = 'invited'
    and fact.digest = invitation.digest;

-- Received invitations by pile, and what several of those that wait share, so that no page counts
-- thousands.
create table pile (
    key  text primary key,
    size integer not null
) strict, without rowid;
create table shared (
    id   text primary key,                  -- of a note the group's, else the kind and what is shared
    kind text not null,                     -- note, employer, event, day
    size integer not null,
    what text not null                      -- the note, the employer's name, the day
) strict, without rowid;

-- What the owner decided, beside what was known on the day of it.
create table lesson (
    invitation text primary key,
    person     integer not null,
    is_let_in  integer not null,
    decided_on text not null,
    ruling     integer not null,            -- the decision: lessons are learned in the order of these
    middle     real not null,               -- of the stance of that day
    given      text not null,               -- JSON list of answers
    counts     integer not null,            -- whether it is learned from
    was_left   integer not null,            -- whether it had been left before
    told       text not null                -- what would have been advised, the decision held out
) strict, without rowid;

-- What came of letting somebody in.
create table outcome (
    invitation   text primary key,
    person       integer not null,
    let_in_on    text not null,
    was_stranger integer not null,
    talked       integer not null,
    pitched      integer,                   -- null where no words are kept
    is_removed   integer not null
) strict, without rowid;

-- Connections with little or nothing behind them, and whom the owner decided to keep, let go or look at later.
create table let_go (
    person      integer primary key,
    place       integer not null,           -- the order of its pile
    pile        text not null,              -- plain, twice; none where there is nothing to look at any more
    says        text not null,              -- JSON: what is between the two
    losses      text not null,              -- JSON: what would be lost
    wanted      text,                       -- JSON: the loss that one of the owner's goals makes
    town        text,                       -- as they write it, for goals that name one
    choice      text,                       -- keep, let-go, later
    chosen_on   text,
    until       text,                       -- looked at again from this day
    is_ticked   integer not null,           -- the owner removed the connection on LinkedIn
    is_gone     integer not null,           -- a later export no longer lists it
    returned_on text,                       -- of whom was let go: when they came back
    returned_by text                        -- wrote, called, met, invited, connected
) strict;
-- A pile in order; what was decided, the newest first.
create index let_go_by_pile on let_go (pile, place) where choice is null;
create index let_go_chosen on let_go (choice, chosen_on) where choice is not null;
-- Whom the owner let go: nothing about them is put before her again.
create view parted as select person from let_go where choice = 'let-go';

-- Help the owner noted: one row for each person it concerns.
create table help (
    ruling integer not null,                -- the operation that noted it
    person integer not null,
    kind   text not null,                   -- gave, got, introduced
    on_day text not null,
    text   text not null,
    other  integer,                         -- to whom they were introduced
    primary key (ruling, person)
) strict, without rowid;
create index help_of_person on help (person, on_day);

-- With whom something passed that one of the two carries, in order of closeness.
create table giving (
    person              integer primary key,
    recommended_by_them integer not null,
    recommended_by_me   integer not null
) strict;

-- What the owner could give next, the best first: recommend, introduce.
create table idea (
    kind   text not null,
    place  integer not null,
    person integer not null,
    other  integer,                         -- to whom they would be introduced
    says   text not null,                   -- JSON: why
    primary key (kind, place)
) strict, without rowid;

-- What the owner's decisions taught, one row: the part of the view of triage that is learned, as JSON.
create table taught (
    only_row integer primary key check (only_row = 1),
    basis    integer not null,              -- digest of what it was learned from
    document text not null
) strict;

-- What bears on asking people for something: what they do and where, who wrote a recommendation for whom.
create table bearing (
    person     integer primary key,
    field      text,                        -- of work
    town       text,
    mutual     integer,                     -- people both are connected with, where a profile tells
    by_them    integer not null,            -- recommendations they wrote, and the day of the last
    by_them_on text,
    by_me      integer not null,            -- those the owner wrote
    by_me_on   text,
    endorsed   integer not null             -- skills they endorsed
) strict;
-- The people of a field or a town, the closest first; who wrote a recommendation.
create index bearing_by_field on bearing (field, person) where field is not null;
create index bearing_by_town on bearing (town, person) where town is not null;
create index bearing_by_them on bearing (person) where by_them > 0;

-- Who was at which house, from when to when at least. The owner is person 0.
create table stay (
    house  integer not null,
    person integer not null,
    name   text not null,                   -- the house's
    since  text,
    until  text,
    is_now integer not null,
    primary key (house, person)
) strict, without rowid;
create index stay_by_person on stay (person, house);

-- How much of all strength is in a field and at an employer.
create table strength_in (
    kind  text not null,                    -- field, employer
    key   text not null,
    share real not null,
    primary key (kind, key)
) strict, without rowid;

-- What changed between two exports.
create table change (
    id      integer primary key,
    person  integer not null,
    kind    text not null,
    was     text,
    became  text,
    after   text,
    seen_on text
) strict;
create index change_by_person on change (person);
create index change_by_day on change (seen_on);

-- Whom it may be time to write to, and why, as of the Monday of the week: one row for each person and reason.
create table reminder (
    kind     text not null,                 -- owed, birthday, news, cadence, cooling, dormant
    person   integer not null,
    weight   real not null,                 -- how much it comes before others of its kind
    says     text not null,                 -- the sentence, as JSON
    last_on  text,                          -- the last contact in person before the week
    acted_on text,                          -- the owner wrote or spoke in the week
    closeness_then real,                    -- of who sleeps: how close when contact was last
    primary key (kind, person)
) strict, without rowid;
-- The first of each kind, and how many are left of it; all of one person.
create index reminder_by_weight on reminder (kind, weight desc, person, acted_on);
create index reminder_by_person on reminder (person);

-- The network on past days: those of exports, the ends of years, and the day of judging.
create table snapshot (
    on_day      text primary key,
    is_export   integer not null,
    connections integer,
    in_touch    integer,
    strong      real,
    strong_low  real,
    strong_high real,
    effective   real,
    effective_low  real,
    effective_high real
) strict, without rowid;

-- The network on the day of judging, one row.
create table overview (
    only_row        integer primary key check (only_row = 1),
    connections     integer not null,
    closed          integer not null,
    with_evidence   integer not null,
    two_way         integer not null,
    strong          real,
    strong_low      real,
    strong_high     real,
    figures         text not null,          -- JSON, as the view of the network shows them
    owner_name      text,
    total_mass      real not null,          -- what every tie is seen against
    median_gap_seconds real,
    history_seconds real not null,
    usual           blob not null,          -- in what manner the owner is in contact with people
    leanings        blob not null           -- what the owner's word taught about closeness
) strict;

-- Who is counted in which figure of the network, so that every figure opens to its people.
create table counted (
    figure text not null,
    person integer not null,
    primary key (figure, person)
) strict, without rowid;

-- How far the judgement of closeness can be trusted, one row: the view as JSON.
create table calibration (
    only_row integer primary key check (only_row = 1),
    document text not null
) strict;

-- Whom the owner would be asked to place next, the most informative first.
create table to_place (
    place  integer primary key,
    person integer not null
) strict;

-- Of which two the owner would be asked who is closer, the most informative first.
create table to_compare (
    place integer primary key,
    a     integer not null,
    b     integer not null
) strict;

-- People by circle.
create table circle (
    key  text primary key,
    size integer not null
) strict, without rowid;

-- Employers and schools of people here: one row a house, whatever it is called.
create table house (
    id          integer primary key,
    place       integer not null unique,    -- order of how many people are there
    name        text not null,              -- as most write it
    names       text not null,              -- JSON list of all spellings, the most frequent first
    domains     text not null,              -- JSON list of the domains that are its own
    people      integer not null,
    connections integer not null,
    real        integer not null            -- connections in the circle `known` or closer
) strict;
-- The houses with the most connections.
create index house_by_connections on house (connections desc, id) where connections > 1;
-- Words a search finds a house by, folded: all its names. The row number is its place, most people first.
create virtual table house_words using fts5 (words, content = '', columnsize = 0, detail = none, prefix = '1 2 3');
-- How a house is found by any of its names: digests of their comparable form.
create table house_key (
    key   integer primary key,
    house integer not null
) strict;
