//! What a person reads in the terminal, in both languages, and what a script reads with `--json`.

use super::program::Desk;

#[test]
fn a_first_evening_in_english() {
    let desk = Desk::new();
    insta::assert_snapshot!("evening-en", evening(&desk, "en"));
}

#[test]
fn a_first_evening_in_italian() {
    let desk = Desk::new();
    insta::assert_snapshot!("evening-it", evening(&desk, "it"));
}

/// An empty book, a look, two imports, every view, every ruling, and the way back.
fn evening(desk: &Desk, lang: &str) -> String {
    desk.winter();
    desk.spring();
    let (winter, spring) =
        ("Complete_LinkedInDataExport_12-01-2025", "Complete_LinkedInDataExport_03-01-2026");
    let before: [&[&str]; 9] = [
        &["people"],
        &["invitations"],
        &["network"],
        &["log"],
        &["imports"],
        &["read", winter],
        &["import", winter],
        &["import", spring],
        &["import", spring],
    ];
    let mut transcript = told(desk, &before, lang);
    let zoe = desk.invitation_of("Zoe Muster");
    let after: [&[&str]; 22] = [
        &["invitations"],
        &["invitations", "--pile", "leave", "--all-answers", "--limit", "1"],
        &["answer", &zoe, "gut", "yes"],
        &["decide", &zoe, "let-in"],
        &["invitations", "--state", "decided"],
        &["people"],
        &["people", "--limit", "1"],
        &["people", "nobody at all"],
        &["person", "Ada Rossi"],
        &["why", "ada@rossi.example"],
        &["facts", "ada-rossi"],
        &["pin", "ada-rossi", "support"],
        &["forget", "nino-serra"],
        &["network"],
        &["imports"],
        &["undo"],
        &["undo", "4"],
        &["undo", "4"],
        &["log"],
        &["backup", "copy.book"],
        &["restore", "copy.book"],
        &["export", "--format", "csv", "--out", "people.csv"],
    ];
    transcript += &told(desk, &after, lang);
    transcript.replace(&zoe, "[invitation]")
}

fn told(desk: &Desk, commands: &[&[&str]], lang: &str) -> String {
    let spoken: Vec<_> =
        commands.iter().map(|args| [args, &["--lang", lang][..]].concat()).collect();
    desk.transcript(&spoken.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

#[test]
fn what_scripts_read() {
    let desk = Desk::furnished();
    let commands: [&[&str]; 8] = [
        &["import", "Complete_LinkedInDataExport_03-01-2026", "--json"],
        &["invitations", "--limit", "1", "--json"],
        &["people", "--limit", "1", "--json"],
        &["person", "luca-bianchi", "--json"],
        &["facts", "ada-rossi", "--json"],
        &["network", "--json"],
        &["log", "--json"],
        &["person", "luca-bianchi", "--json", "--lang", "it"],
    ];
    insta::assert_snapshot!("scripts", desk.transcript(&commands));
}

#[test]
fn the_demo_tells_what_it_found() {
    for lang in ["en", "it"] {
        let desk = Desk::new();
        let args = ["demo", "--no-serve", "--keep", "kept", "--seed", "1", "--lang", lang];
        insta::assert_snapshot!(format!("demo-{lang}"), desk.transcript(&[&args]));
        let zip = "kept/nora-valdieri/Complete_LinkedInDataExport_03-02-2026.zip";
        assert!(desk.path(zip).exists());
    }
}
