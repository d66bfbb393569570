//! Who is who by the owner's word: it holds whatever is imported in whatever order, and can be taken back.

use super::*;
use crate::ops::Settlement;
use crate::views::suggestions::Pair;

/// A mail of somebody to the owner.
pub(super) fn letter(name: &str, address: &str, day: u8) -> String {
    format!(
        "From - Fri Mar 01 10:00:00 2024\nDelivered-To: marta@colli.example\nFrom: {name} <{address}>\n\
         To: Marta Colli <marta@colli.example>\nDate: {day} Mar 2024 10:00:00 +0000\n\
         Message-ID: <{day}.{address}>\nSubject: Hello\n\nHello.\n\n"
    )
}

/// LinkedIn knows Ada, Bruno, Carla and Dario; the mailbox knows two of an Ada, and one of each other. Nothing
/// but the names tells who they are, and among so few that is not enough: each may be one, and has to be asked.
struct World {
    folder: Folder,
    linkedin: PathBuf,
    mail: PathBuf,
    later: PathBuf,
}

const WORK: &str = "ada@works.example";
const HOME: &str = "ada@home.example";

impl World {
    fn new() -> Self {
        let folder = Folder::new();
        let mut files = export();
        files.retain(|(path, _)| path != "messages.csv");
        files[1] = among(
            3,
            &[
                &connected("Ada Rossi", "ada-rossi", ",", "05 Mar 2020"),
                &connected("Bruno Neri", "bruno-neri", ",", "06 Mar 2021"),
                &connected("Carla Bassi", "carla-bassi", ",", "07 Mar 2022"),
            ],
        );
        let linkedin = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &files);
        let mail = [
            letter("Ada Rossi", WORK, 1),
            letter("Ada Rossi", WORK, 2),
            letter("Ada Rossi", HOME, 3),
            letter("Bruno Neri", "bruno@beta.example", 4),
            letter("Carla Bassi", "carla@gamma.example", 5),
            letter("Dario Fabbri", "dario@delta.example", 5),
        ];
        let mail = folder.write("all.mbox", mail.concat());
        let mut newer = files;
        newer[1] = among(
            3,
            &[
                &connected("Ada Rossi-Bianchi", "ada-rossi", ",", "05 Mar 2020"),
                &connected("Bruno Neri", "bruno-neri", ",", "06 Mar 2021"),
            ],
        );
        let later = folder.zip("Complete_LinkedInDataExport_06-01-2024.zip", &newer);
        Self { folder, linkedin, mail, later }
    }

    fn book(&self) -> Book {
        book_of(&[&self.linkedin, &self.mail])
    }
}

/// Somebody in an address book.
pub(super) fn card(name: &str, address: &str, employer: &str) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{address}\r\nORG:{employer}\r\nEND:VCARD\r\n"
    )
}

/// Connections, among a number of others.
pub(super) fn among(n_others: usize, rows: &[&str]) -> (String, String) {
    let given = ["Ines", "Jon", "Klara", "Livio", "Mara", "Nils", "Olga", "Pavel", "Rita", "Sven"];
    let family = ["Okoro", "Ek", "Vogt", "Sala", "Duda", "Ahl", "Ito", "Novak", "Pires", "Lund"];
    let others: Vec<String> = (0..n_others)
        .map(|at| {
            let name = format!("{} {}", given[at % 10], family[(at + at / 10) % 10]);
            connected(&name, &format!("other-{at}"), ",", "10 Mar 2019")
        })
        .collect();
    connections(&rows.iter().copied().chain(others.iter().map(String::as_str)).collect::<Vec<_>>())
}

pub(super) fn handles(book: &Book, reference: &str) -> Vec<String> {
    person(book, reference).summary.handles
}

pub(super) fn are_one(book: &Book, a: &str, b: &str) -> bool {
    person(book, a).summary.id == person(book, b).summary.id
}

/// The suggestion that holds both.
fn pair(book: &Book, a: &str, b: &str) -> Option<Pair> {
    let (a, b) = (person(book, a).summary.id, person(book, b).summary.id);
    pairs(book)
        .pairs
        .into_iter()
        .find(|pair| [&pair.a, &pair.b] == [&a, &b] || [&pair.b, &pair.a] == [&a, &b])
}

/// Does something, looks whether it shows, and takes it back.
#[track_caller]
fn is_undone(world: &World, work: impl FnOnce(&mut Book)) {
    let mut book = world.book();
    let before = shown(&book);
    work(&mut book);
    let after = shown(&book);
    assert_ne!(after, before, "it did nothing");
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &after);
    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &before);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn every_word_on_who_is_who_can_be_taken_back() {
    let world = World::new();
    is_undone(&world, |book| drop(ops::same(book, "ada-rossi", WORK, now()).unwrap()));
    is_undone(&world, |book| ops::not_same(book, "ada-rossi", WORK, now()).unwrap());
    is_undone(&world, |book| ops::put_off(book, "ada-rossi", WORK, now()).unwrap());
    is_undone(&world, |book| drop(ops::rename(book, "ada-rossi", "Ada (Turin)", now()).unwrap()));
    let class = pairs(&world.book()).classes[0].key.clone();
    is_undone(&world, |book| {
        ops::accept_suggestions(book, &class, 0.0, now()).unwrap();
    });
}

#[test]
fn splitting_and_preferring_can_be_taken_back() {
    let world = World::new();
    let mut book = world.book();
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    for work in [
        |book: &mut Book| drop(ops::split(book, "ada-rossi", WORK, now()).unwrap()),
        |book: &mut Book| drop(ops::prefer(book, "ada-rossi", WORK, now()).unwrap()),
    ] {
        let before = shown(&book);
        work(&mut book);
        assert_ne!(shown(&book), before);
        ops::undo(&mut book, None, now()).unwrap();
        assert_same(&shown(&book), &before);
    }
}

#[test]
fn two_made_one_stay_one_in_whatever_order_the_files_came() {
    let world = World::new();
    let orders = [
        [&world.linkedin, &world.mail, &world.later],
        [&world.mail, &world.linkedin, &world.later],
        [&world.later, &world.mail, &world.linkedin],
    ];
    let mut seen: Option<Value> = None;
    for [first, second, third] in orders {
        let mut book = book_of(&[first, second]);
        ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
        ops::not_same(&mut book, "bruno-neri", "bruno@beta.example", now()).unwrap();
        ops::rename(&mut book, "ada-rossi", "Ada", now()).unwrap();
        ops::prefer(&mut book, "ada-rossi", WORK, now()).unwrap();
        import(&mut book, third).unwrap();
        assert!(are_one(&book, "ada-rossi", WORK));
        assert!(!are_one(&book, "ada-rossi", HOME));
        assert_eq!(person(&book, WORK).summary.name, "Ada");
        assert_eq!(handles(&book, "ada-rossi")[0], format!("email:{WORK}"));
        assert!(pair(&book, "bruno-neri", "bruno@beta.example").is_none());
        let now = shown(&book);
        if let Some(before) = &seen {
            assert_same(&now, before);
        }
        seen = Some(now);
    }
}

#[test]
fn a_word_holds_for_files_that_are_not_there_yet() {
    let world = World::new();
    let mut book = world.book();
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    ops::same(&mut book, WORK, HOME, now()).unwrap();
    let all = shown(&book);
    ops::undo(&mut book, Some(2), now()).unwrap();
    assert_eq!(handles(&book, "ada-rossi"), ["linkedin:ada-rossi"]);
    import(&mut book, &world.mail).unwrap();
    assert_same(&shown(&book), &all);
}

#[test]
fn parting_two_who_were_made_one_gives_both_back() {
    let world = World::new();
    for handle in [WORK, "ada-rossi"] {
        let mut book = world.book();
        let before = everybody(&book);
        ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
        ops::split(&mut book, "ada-rossi", handle, now()).unwrap();
        let (people, were) = (serde_json::to_value(everybody(&book)), serde_json::to_value(before));
        assert_same(&people.unwrap(), &were.unwrap());
        assert!(pair(&book, "ada-rossi", WORK).is_none(), "it is asked again");
    }
}

#[test]
fn those_that_stay_stay_together() {
    let world = World::new();
    let mut book = world.book();
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    ops::same(&mut book, "ada-rossi", HOME, now()).unwrap();
    ops::split(&mut book, WORK, "ada-rossi", now()).unwrap();
    assert!(are_one(&book, WORK, HOME));
    assert!(!are_one(&book, WORK, "ada-rossi"));
    import(&mut book, &world.later).unwrap();
    assert!(are_one(&book, WORK, HOME));
    assert!(!are_one(&book, WORK, "ada-rossi"));
}

#[test]
fn a_handle_a_source_joined_goes_alone() {
    let folder = Folder::new();
    let mut files = export();
    files[1] = connections(&[
        "Ada,Rossi,https://www.linkedin.com/in/ada-rossi,ada@works.example,Acme,Engineer,05 Mar 2020",
    ]);
    let zip = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &files);
    let mut book = book_of(&[&zip]);
    assert!(are_one(&book, "ada-rossi", WORK));
    ops::split(&mut book, "ada-rossi", WORK, now()).unwrap();
    assert!(!are_one(&book, "ada-rossi", WORK));
    assert_eq!(handles(&book, WORK), [format!("email:{WORK}")]);
    // And the owner may think again.
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    assert!(are_one(&book, "ada-rossi", WORK));
}

#[test]
fn the_newer_word_holds() {
    let world = World::new();
    let mut book = world.book();
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    ops::same(&mut book, "ada-rossi", HOME, now()).unwrap();
    ops::split(&mut book, "ada-rossi", HOME, now()).unwrap();
    ops::same(&mut book, HOME, WORK, now()).unwrap();
    assert_eq!(handles(&book, HOME).len(), 3);
}

#[test]
fn what_was_settled_is_never_asked_again_and_what_was_put_off_is() {
    let world = World::new();
    let mut book = world.book();
    let id = |book: &Book| pair(book, "ada-rossi", WORK).map(|pair| pair.id);
    let asked = id(&book).unwrap();
    ops::settle(&mut book, &asked, Some(Settlement::Later), now()).unwrap();
    assert_eq!(id(&book), None);
    assert_eq!(pairs(&book).put_off, 1);
    ops::settle(&mut book, &asked, None, now()).unwrap();
    assert_eq!(id(&book).as_deref(), Some(asked.as_str()));
    ops::settle(&mut book, &asked, Some(Settlement::NotSame), now()).unwrap();
    for again in [&world.later, &world.mail] {
        import(&mut book, again).unwrap();
        assert_eq!(id(&book), None);
    }
    let gone = ops::settle(&mut book, &asked, Some(Settlement::Same), now()).unwrap_err();
    assert_eq!(gone.kind(), "not-found");
    ops::settle(&mut book, &asked, None, now()).unwrap();
    assert_eq!(id(&book).as_deref(), Some(asked.as_str()));
    ops::settle(&mut book, &asked, Some(Settlement::Same), now()).unwrap();
    assert!(are_one(&book, "ada-rossi", WORK));
    ops::settle(&mut book, &asked, None, now()).unwrap();
    assert!(!are_one(&book, "ada-rossi", WORK));
}

#[test]
fn two_who_share_one_word_are_not_asked_about_and_not_called_two() {
    let folder = Folder::new();
    let mut files = export();
    files.retain(|(path, _)| path != "messages.csv");
    files[1] = among(40, &[&connected("Zita Quarenghi", "zita-q", ",", "05 Mar 2020")]);
    let linkedin = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &files);
    let cards = folder.write("phone.vcf", card("Zita", "z77@gmx.example", ""));
    let book = book_of(&[&linkedin, &cards]);
    assert!(pair(&book, "zita-q", "z77@gmx.example").is_none());
    let why = views::why_same(&book, "zita-q", "z77@gmx.example").unwrap();
    let is_likely = why.probability.unwrap() >= 0.5;
    assert_eq!(why.outcome, if is_likely { "ask" } else { "apart" });
    assert!(is_likely, "{why:?}");
}

#[test]
fn the_most_useful_pair_comes_first() {
    let book = World::new().book();
    let asked = pairs(&book);
    let first = &asked.pairs[0];
    assert_eq!(first.sides[0].name, "Dario Fabbri", "an invitation of his waits");
    assert_eq!(first.unlocks, 1);
    assert!(asked.pairs[1..].iter().all(|pair| pair.unlocks == 0));
    assert!(asked.pairs[1..].is_sorted_by_key(|pair| std::cmp::Reverse(pair.n_facts)));
}

#[test]
fn an_invitation_that_waits_no_more_unlocks_nothing() {
    let mut book = World::new().book();
    let dario = invitation_of(&book, "Dario Fabbri").id;
    ops::decide(&mut book, &dario, Some(ops::Decision::Leave), now()).unwrap();
    assert!(pairs(&book).pairs.iter().all(|pair| pair.unlocks == 0));
    let before = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn what_is_accepted_at_once_is_what_was_shown() {
    let world = World::new();
    let mut book = world.book();
    let asked = pairs(&book);
    let class = asked.classes.iter().max_by_key(|class| class.size).unwrap().key.clone();
    let preview = views::acceptance(&book, &class, 0.0).unwrap();
    // Two addresses of an Ada hang on one profile, and one of a Bruno, of a Carla and of a Dario.
    assert_eq!(preview.left_out, 0);
    let n_people = everybody(&book).total;
    let n = ops::accept_suggestions(&mut book, &class, 0.0, now()).unwrap();
    assert_eq!(n, preview.pairs.len());
    for pair in &preview.pairs {
        assert!(are_one(&book, &pair.sides[0].handles[0], &pair.sides[1].handles[0]));
    }
    assert_eq!(everybody(&book).total, n_people - 5);
    assert_eq!(pairs(&book).settled, n as u64);
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(everybody(&book).total, n_people);
    let refused = ops::accept_suggestions(&mut book, &class, 1.1, now()).unwrap_err();
    assert_eq!(refused.kind(), "not-found");
}

#[test]
fn a_kind_that_no_pair_is_of_is_not_found() {
    let mut book = World::new().book();
    let looked_at = views::acceptance(&book, "hearsay", 0.0).unwrap_err();
    let accepted = ops::accept_suggestions(&mut book, "hearsay", 0.0, now()).unwrap_err();
    assert_eq!((looked_at.kind(), accepted.kind()), ("not-found", "not-found"));
}

#[test]
fn who_may_be_either_of_two_is_not_accepted_at_once() {
    let folder = Folder::new();
    let mut files = export();
    files[1] = among(
        14,
        &[
            &connected("Ada Rossi", "ada-rossi", "Works,Engineer", "05 Mar 2020"),
            &connected("Ada Rossi Bianchi", "ada-rossi-2", "Harbour,Cook", "05 Apr 2021"),
            &connected("Bruno Neri", "bruno-neri", "Harbour,Editor", "06 Mar 2021"),
            &connected("Carla Bassi", "carla-bassi", "Harbour,Buyer", "07 Mar 2022"),
        ],
    );
    let zip = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &files);
    // The Ada of Works has been at Harbour, where the other Ada is.
    let cards =
        [card("Ada Rossi", WORK, "Harbour"), card("Ada Rossi", "ada@harbour.example", "Harbour")];
    let mut book = book_of(&[&zip, &folder.write("all.vcf", cards.concat())]);
    let class = pair(&book, "ada-rossi", WORK).unwrap().class;
    let preview = views::acceptance(&book, &class, 0.0).unwrap();
    let of_ada = |pair: &Pair| pair.sides.iter().any(|side| side.name == "Ada Rossi");
    assert!(!preview.pairs.iter().any(of_ada));
    assert!(preview.left_out > 0);
    let refused = ops::accept_suggestions(&mut book, &class, 0.0, now()).unwrap_err();
    assert_eq!(refused.kind(), "not-found");
    assert!(!are_one(&book, "ada-rossi", WORK));
    // Asked about alone, it can be said.
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    assert!(are_one(&book, "ada-rossi", WORK));
}

#[test]
fn what_would_lose_something_is_refused() {
    let world = World::new();
    let mut book = world.book();
    let before = shown(&book);
    let refusals = [
        ops::same(&mut book, "ada-rossi", "linkedin:ada-rossi", now()).map(drop),
        ops::not_same(&mut book, "ada-rossi", "ada-rossi", now()),
        ops::split(&mut book, "ada-rossi", "ada-rossi", now()).map(drop),
    ];
    assert!(refusals.iter().all(|done| done.as_ref().is_err_and(|why| why.kind() == "refused")));
    let missing = [
        ops::split(&mut book, "ada-rossi", WORK, now()).map(drop),
        ops::prefer(&mut book, "ada-rossi", "nobody@works.example", now()).map(drop),
        ops::put_off(&mut book, "ada-rossi", "bruno-neri", now()),
    ];
    assert!(missing.iter().all(|done| done.as_ref().is_err_and(|why| why.kind() == "not-found")));
    assert_same(&shown(&book), &before);
}

#[test]
fn a_name_given_holds_and_can_be_taken_away() {
    let world = World::new();
    let mut book = world.book();
    ops::rename(&mut book, "ada-rossi", "  Ada  of Turin ", now()).unwrap();
    let ada = person(&book, "Ada of Turin");
    assert_eq!(
        (ada.named.as_str(), ada.also_named.as_slice()),
        ("Ada Rossi", &["Ada Rossi".to_owned()][..])
    );
    import(&mut book, &world.later).unwrap();
    assert_eq!(person(&book, "ada-rossi").summary.name, "Ada of Turin");
    ops::rename(&mut book, "ada-rossi", "", now()).unwrap();
    assert_eq!(person(&book, "ada-rossi").summary.name, "Ada Rossi-Bianchi");
}

#[test]
fn a_name_given_is_no_evidence() {
    let world = World::new();
    let mut book = world.book();
    let answers = |book: &Book| {
        let desk = serde_json::to_value(desk(book)).unwrap();
        let of = |invitation: &Value| invitation["answers"].clone();
        desk["invitations"].as_array().unwrap().iter().map(of).collect::<Vec<_>>()
    };
    let before = answers(&book);
    ops::rename(&mut book, "dario-fabbri", "Dario, LION, 30000+ connections", now()).unwrap();
    assert_eq!(answers(&book), before);
}

#[test]
fn the_public_name_stays_whichever_handle_comes_first() {
    let world = World::new();
    let mut book = world.book();
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    let before = person(&book, "ada-rossi").summary;
    ops::prefer(&mut book, "ada-rossi", WORK, now()).unwrap();
    let after = person(&book, "ada-rossi").summary;
    assert_eq!(after.id, before.id);
    assert_eq!(
        after.handles.iter().rev().collect::<Vec<_>>(),
        before.handles.iter().collect::<Vec<_>>()
    );
}

#[test]
fn each_handle_says_why_it_belongs() {
    let world = World::new();
    let mut book = world.book();
    ops::same(&mut book, "ada-rossi", WORK, now()).unwrap();
    let worn = person(&book, "ada-rossi").worn;
    assert!(worn[0].is_first && worn[0].evidence.is_empty());
    assert_eq!(worn[1].evidence[0].what, "owner");
    let why = views::why_same(&book, "ada-rossi", WORK).unwrap();
    assert_eq!((why.outcome, why.by), ("one", "owner"));
    let why = views::why_same(&book, "ada-rossi", HOME).unwrap();
    assert_eq!((why.outcome, why.by), ("ask", "evidence"));
    assert!(why.evidence.iter().any(|evidence| !evidence.facts.is_empty()));
    assert!(why.settles.is_some());
    assert_eq!(why.suggestion, pair(&book, "ada-rossi", HOME).map(|pair| pair.id));
    ops::not_same(&mut book, "ada-rossi", HOME, now()).unwrap();
    let why = views::why_same(&book, "ada-rossi", HOME).unwrap();
    assert_eq!((why.outcome, why.by, why.suggestion), ("apart", "owner", None));
    let why = views::why_same(&book, "ada-rossi", "bruno-neri").unwrap();
    assert_eq!((why.outcome, why.by), ("apart", "evidence"));
}

#[test]
fn forgetting_somebody_forgets_what_was_said_of_them() {
    let world = World::new();
    let path = world.folder.path("a.book");
    let mut book = Book::open(&path).unwrap();
    for file in [&world.linkedin, &world.mail] {
        import(&mut book, file).unwrap();
    }
    ops::rename(&mut book, WORK, "Turin fair", now()).unwrap();
    ops::same(&mut book, WORK, HOME, now()).unwrap();
    ops::prefer(&mut book, WORK, HOME, now()).unwrap();
    ops::not_same(&mut book, "ada-rossi", WORK, now()).unwrap();
    ops::put_off(&mut book, "bruno-neri", "bruno@beta.example", now()).unwrap();
    let class = pairs(&book).classes[0].key.clone();
    ops::accept_suggestions(&mut book, &class, 0.0, now()).unwrap();
    let told = |book: &Book| {
        let log = serde_json::to_string(&views::log(book, 100).unwrap()).unwrap();
        let mut query =
            book.connection.prepare("select subject || value as told from ruling").unwrap();
        let rows = query.query_map([], |row| row.get::<_, String>("told")).unwrap();
        rows.map(Result::unwrap).collect::<Vec<_>>().join("\n") + &log
    };
    assert!(told(&book).contains(HOME));
    ops::forget(&mut book, WORK, now()).unwrap();
    for word in [WORK, HOME, "Turin fair"] {
        assert!(!told(&book).contains(word), "a ruling or the log still tells {word}");
    }
    assert!(told(&book).contains("bruno-neri"), "what was said of others stays");
    let bytes = std::fs::read(&path).unwrap();
    let bytes = String::from_utf8_lossy(&bytes);
    for word in [WORK, HOME, "Turin fair"] {
        assert!(!bytes.contains(word), "the file still holds {word}");
    }
}
