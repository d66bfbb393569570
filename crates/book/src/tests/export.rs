//! People as other programs read them.

use super::*;
use crate::ops::Format;

/// Two who write with the owner, together in one conversation, and cards with birthdays.
fn book(folder: &Folder) -> Book {
    let mut files = export();
    files[3].1.push_str(&format!(
        "2-group,,Ada Rossi,https://www.linkedin.com/in/ada-rossi,\"Marta Colli,Bruno Neri\",\"{}\",2024-04-01 10:00:00 UTC,,A tutti,INBOX\n",
        "https://www.linkedin.com/in/marta-colli,https://www.linkedin.com/in/bruno-neri"
    ));
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada \"<Rossi>\", eng.\r\nEMAIL:ada@acme.example\r\nBDAY:--0229\r\nEND:VCARD\r\n\
                 BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe & Sons\r\nEMAIL:zoe@sons.example\r\nBDAY:1980-05-17\r\nEND:VCARD\r\n";
    book_of(&[
        &folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files),
        &folder.write("all.vcf", cards),
    ])
}

fn written(format: Format) -> String {
    let folder = Folder::new();
    let path = folder.path("out");
    ops::export(&book(&folder), format, &path).unwrap();
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn people_and_ties_as_a_graph() {
    insta::assert_snapshot!("graphml", written(Format::Graphml));
    insta::assert_snapshot!("gexf", written(Format::Gexf));
}

#[test]
fn birthdays_as_a_calendar() {
    insta::assert_snapshot!("ics", written(Format::Ics));
}
