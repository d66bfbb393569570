//! Who is who by likeness: people joined without being asked come out the same in whatever order their files came,
//! come apart where the owner says so, and stay apart.

use super::identity::{among, are_one, card, handles, letter};
use super::*;

/// A hundred connections; six of them are in the mailbox, or in the address book, or in both, under names that
/// nobody else bears. The seventh shares hers with another, the eighth is an office.
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
            letter("LinkedIn Member", "member@gmx.example", 6),
            letter("Works", "info@works.example", 7),
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
