//! Who is who by likeness: people joined without being asked come out the same in whatever order their files came,
//! come apart where the owner says so, and stay apart.

use super::identity::{among, are_one, card, handles, letter};
use super::*;

/// A hundred connections; five of them are in the mailbox, or in the address book, or in both, under names that
/// nobody else bears. Fulvio shares his with another, two have names of common words, and one is an office.
struct World {
    folder: Folder,
    linkedin: PathBuf,
    mail: PathBuf,
    cards: PathBuf,
}

/// A connection and an address that likeness makes one.
const JOINED: [(&str, &str); 6] = [
    ("ada-rossi", "ada.rossi@works.example"),
    ("bruno-neri", "bruno.neri@gmx.example"),
    ("carla-bassi", "c.bassi@harbour.example"),
    ("dario-fabbri", "dario.fabbri@gmx.example"),
    ("elsa-gatti", "elsa.gatti@mill.example"),
    ("elsa-gatti", "elsa@gmx.example"),
];

impl World {
    fn new() -> Self {
        let folder = Folder::new();
        let mut files = export();
        files[1] = among(
            90,
            &[
                &connected("Ada Rossi", "ada-rossi", "Works,Engineer", "05 Mar 2020"),
                &connected("Bruno Neri", "bruno-neri", "Beta,Editor", "06 Mar 2021"),
                &connected("Carla Bassi", "carla-bassi", "Harbour,Buyer", "07 Mar 2022"),
                &connected("Dario Fabbri", "dario-fabbri", "Delta,Poet", "08 Mar 2022"),
                &connected("Elsa Gatti", "elsa-gatti", "Mill,Cook", "09 Mar 2022"),
                &connected("Fulvio Greco", "fulvio-greco", "Beta,Cook", "10 Mar 2022"),
                &connected("Fulvio Greco", "fulvio-greco-2", "Gamma,Cook", "11 Mar 2022"),
            ],
        );
        let linkedin = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &files);
        let mail = [
            letter("Ada Rossi", "ada.rossi@works.example", 1),
            letter("Bruno Neri", "bruno.neri@gmx.example", 2),
            letter("Carla Bassi", "c.bassi@harbour.example", 3),
            letter("Elsa Gatti", "elsa.gatti@mill.example", 4),
            letter("Fulvio Greco", "fulvio@gmx.example", 5),
            letter("Works", "info@works.example", 7),
            letter("Ines Vogt", "iv@gmx.example", 8),
            letter("Jon Sala", "js@gmx.example", 9),
        ];
        let mail = folder.write("all.mbox", mail.concat());
        let cards = [
            card("Dario Fabbri", "dario.fabbri@gmx.example", "Delta"),
            card("Elsa Gatti", "elsa@gmx.example", "Mill"),
            card("Carla Bassi", "c.bassi@harbour.example", "Harbour"),
        ];
        let cards = folder.write("all.vcf", cards.concat());
        Self { folder, linkedin, mail, cards }
    }

    fn book(&self) -> Book {
        book_of(&[&self.linkedin, &self.mail, &self.cards])
    }
}

#[test]
fn those_who_are_joined_by_likeness_are_so_in_whatever_order_the_files_came() {
    let world = World::new();
    let orders = [
        [&world.linkedin, &world.mail, &world.cards],
        [&world.cards, &world.linkedin, &world.mail],
        [&world.mail, &world.cards, &world.linkedin],
    ];
    let books = orders.map(|[one, two, three]| book_of(&[one, two, three]));
    let first = shown(&books[0]);
    for mut book in books {
        for (connection, address) in JOINED {
            assert!(are_one(&book, connection, address), "{connection} is not {address}");
        }
        assert_same(&shown(&book), &first);
        book.remake(TODAY).unwrap();
        assert_same(&shown(&book), &first);
    }
}

#[test]
fn a_renamed_connection_is_the_same_person_in_whatever_order_the_exports_came() {
    let world = World::new();
    let mut files = export();
    files[1] = among(
        90,
        &[
            &connected("Ada Rossi Colli", "ada-rossi", "Works,Head", "05 Mar 2020"),
            &connected("Bruno Neri", "bruno-neri", "Beta,Editor", "06 Mar 2021"),
            &connected("Elsa Sarti", "elsa-gatti", "Mill,Cook", "09 Mar 2022"),
        ],
    );
    let later = world.folder.zip("Complete_LinkedInDataExport_06-01-2024.zip", &files);
    let orders = [
        [&world.linkedin, &world.mail, &world.cards, &later],
        [&later, &world.cards, &world.linkedin, &world.mail],
        [&world.mail, &later, &world.cards, &world.linkedin],
    ];
    let shown = orders.map(|[one, two, three, four]| shown(&book_of(&[one, two, three, four])));
    assert_same(&shown[1], &shown[0]);
    assert_same(&shown[2], &shown[0]);
}

#[test]
fn each_handle_that_likeness_joined_says_why() {
    let book = World::new().book();
    for (connection, address) in JOINED {
        let worn = person(&book, connection).worn;
        assert!(worn.len() > 1 && worn[1..].iter().all(|worn| !worn.evidence.is_empty()));
        let joined = worn.iter().find(|worn| worn.handle == format!("email:{address}")).unwrap();
        assert!(joined.probability.unwrap() > 0.9);
        let why = views::why_same(&book, connection, address).unwrap();
        assert_eq!((why.outcome, why.by), ("one", "evidence"));
        assert_eq!(why.probability, joined.probability);
        assert_eq!(why.evidence, joined.evidence);
    }
}

#[test]
fn taking_one_file_back_parts_whom_it_joined() {
    let world = World::new();
    let mut book = world.book();
    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &shown(&book_of(&[&world.linkedin, &world.mail])));
    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &shown(&book_of(&[&world.linkedin])));
}

#[test]
fn whom_likeness_joined_the_owner_parts_for_good() {
    let world = World::new();
    for (connection, address) in JOINED {
        let mut book = world.book();
        let before = shown(&book);
        assert_eq!(
            ops::not_same(&mut book, connection, address, now()).unwrap_err().kind(),
            "refused"
        );
        ops::split(&mut book, connection, address, now()).unwrap();
        let parted = shown(&book);
        assert!(!are_one(&book, connection, address));
        assert!(!pairs(&book).pairs.iter().any(|pair| {
            let holds =
                |handle: String| pair.sides.iter().any(|side| side.handles.contains(&handle));
            holds(format!("linkedin:{connection}")) && holds(format!("email:{address}"))
        }));
        book.remake(TODAY).unwrap();
        assert_same(&shown(&book), &parted);
        for file in [&world.cards, &world.mail, &world.linkedin] {
            import(&mut book, file).unwrap();
            assert!(!are_one(&book, connection, address), "{address} came back to {connection}");
        }
        ops::undo(&mut book, Some(4), now()).unwrap();
        assert_same(&shown(&book), &before);
    }
}

#[test]
fn what_was_parted_before_the_files_came_is_not_joined_by_them() {
    let world = World::new();
    let mut parted = world.book();
    ops::split(&mut parted, "ada-rossi", "ada.rossi@works.example", now()).unwrap();
    let mut book = book_of(&[&world.mail, &world.linkedin]);
    ops::split(&mut book, "ada-rossi", "ada.rossi@works.example", now()).unwrap();
    import(&mut book, &world.cards).unwrap();
    assert_same(&shown(&book), &shown(&parted));
}

#[test]
fn joining_whom_likeness_joined_already_is_refused_and_others_can_still_be_joined() {
    let world = World::new();
    let mut book = world.book();
    let before = shown(&book);
    let refused = ops::same(&mut book, "ada-rossi", "ada.rossi@works.example", now()).unwrap_err();
    assert_eq!(refused.kind(), "refused");
    ops::same(&mut book, "ada-rossi", "fulvio@gmx.example", now()).unwrap();
    assert_eq!(handles(&book, "ada-rossi").len(), 3);
    ops::split(&mut book, "ada-rossi", "fulvio@gmx.example", now()).unwrap();
    let parted = serde_json::to_value(everybody(&book)).unwrap();
    assert_same(&parted, &before["people"]);
}

#[test]
fn a_short_way_leaves_the_same_book_as_making_everything_anew() {
    let world = World::new();
    let mut book = world.book();
    let asked = pairs(&book).pairs;
    assert!(!asked.is_empty(), "nothing is asked");
    for pair in asked {
        let ones = (&pair.sides[0].handles[0], &pair.sides[1].handles[0]);
        ops::put_off(&mut book, ones.0, ones.1, now()).unwrap();
        ops::not_same(&mut book, ones.0, ones.1, now()).unwrap();
        let short = shown(&book);
        book.remake(TODAY).unwrap();
        assert_same(&shown(&book), &short);
    }
}

#[test]
fn two_profiles_of_one_name_stay_two_and_a_mail_of_that_name_is_neithers() {
    let book = World::new().book();
    let persons = ["fulvio-greco", "fulvio-greco-2", "fulvio@gmx.example"];
    for (at, one) in persons.iter().enumerate() {
        for other in &persons[at + 1..] {
            assert!(!are_one(&book, one, other), "{one} is {other}");
        }
    }
}

#[test]
fn two_addresses_at_one_employer_are_never_joined_unasked() {
    let world = World::new();
    let mail = [
        letter("Greta Sarti", "greta.sarti@works.example", 1),
        letter("Greta Sarti", "g.sarti@works.example", 2),
        letter("Ada Rossi", "arossi@works.example", 3),
    ];
    let mail = world.folder.write("more.mbox", mail.concat());
    let mut book = world.book();
    import(&mut book, &mail).unwrap();
    assert!(!are_one(&book, "greta.sarti@works.example", "g.sarti@works.example"));
    assert!(!are_one(&book, "arossi@works.example", "ada.rossi@works.example"));
}

#[test]
fn who_is_nobody_is_joined_with_nobody() {
    let world = World::new();
    let mail = [
        letter("LinkedIn Member", "linkedin@gmx.example", 1),
        letter("Works S.p.A.", "office@works.example", 2),
    ];
    let mail = world.folder.write("more.mbox", mail.concat());
    let mut book = world.book();
    import(&mut book, &mail).unwrap();
    for nobody in ["info@works.example", "office@works.example", "linkedin@gmx.example"] {
        assert_eq!(handles(&book, nobody), [format!("email:{nobody}")]);
    }
}
