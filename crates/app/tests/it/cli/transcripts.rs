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
fn an_hour_at_the_desk_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("desk-{lang}"), at_the_desk(lang));
    }
}

/// Deciding, putting off, what is left to do, drafts and their templates, and the way back.
fn at_the_desk(lang: &str) -> String {
    let desk = Desk::furnished();
    let zoe = desk.invitation_of("Zoe Muster");
    let commands: [&[&str]; 26] = [
        &["todo"],
        &["draft", &zoe],
        &["draft", &zoe, "--outcome", "ask-first", "--tongue", "de"],
        &["draft", &zoe, "--tongue", "xx"],
        &["draft", "luca-bianchi", "--outcome", "invite"],
        &["decide", &zoe, "later", "--until", "2026-03-09"],
        &["decide", &zoe, "later", "--until", "2026-03-02"],
        &["tick", &zoe],
        &["decide", &zoe, "let-in"],
        &["todo"],
        &["tick", &zoe],
        &["todo", "--all"],
        &["tick", &zoe, "--no"],
        &["decide", &zoe, "leave"],
        &["draft", &zoe],
        &["templates"],
        &["templates", "show", "let-in", "it"],
        &["templates", "edit", "let-in", "it", "--text", "Ciao {nome}!"],
        &["templates", "edit", "let-in", "it", "--text", "Ciao {name"],
        &["templates", "edit", "let-in", "it", "--text", "Ciao {name}!"],
        &["draft", &zoe, "--outcome", "let-in", "--tongue", "it"],
        &["templates", "reset", "let-in", "it"],
        &["group", "none"],
        &["group", &zoe, "--decide", "leave"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang).replace(&zoe, "[invitation]")
}

#[test]
fn who_is_who_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("who-is-who-{lang}"), who_is_who(lang));
    }
}

/// A mailbox that knows a second Ada, every word on who she is, and the way back.
fn who_is_who(lang: &str) -> String {
    let desk = Desk::furnished();
    desk.letters();
    let (work, home) = ("ada.rossi@libri.example", "ada.r@posta.example");
    let commands: [&[&str]; 23] = [
        &["suggestions"],
        &["import", "letters.mbox"],
        &["suggestions"],
        &["why-same", "ada-rossi", work],
        &["same", "ada-rossi", work],
        &["why-same", "ada-rossi", work],
        &["same", "ada-rossi", work],
        &["rename", "ada-rossi", "Ada of the bookshop"],
        &["prefer", "ada-rossi", work],
        &["prefer", "ada-rossi", home],
        &["split", "ada-rossi", work],
        &["split", work, work],
        &["split", "ada-rossi", "nobody@works.example"],
        &["not-same", "ada-rossi", home],
        &["why-same", "ada-rossi", home],
        &["rename", "ada-rossi", ""],
        &["undo"],
        &["suggestions", "--later"],
        &["suggestions", "--accept", "name"],
        &["suggestions", "--accept", "name", "--yes"],
        &["suggestions", "--accept", "name", "--yes"],
        &["suggestions", "--yes"],
        &["log"],
    ];
    told(&desk, &commands, lang)
}

#[test]
fn how_to_judge_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("how-to-judge-{lang}"), how_to_judge(lang));
    }
}

/// Every change of the stance and the questions, tried and made, what they taught, and the way back.
fn how_to_judge(lang: &str) -> String {
    let desk = Desk::furnished();
    let zoe = desk.invitation_of("Zoe Muster");
    let commands: [&[&str]; 23] = [
        &["stance"],
        &["stance", "close-circle", "--preview"],
        &["stance", "open"],
        &["stance", "narrow"],
        &["questions"],
        &["questions", "weigh", "note", "most", "--preview"],
        &["questions", "weigh", "note", "most"],
        &["questions", "weigh", "note", "much"],
        &["questions", "reword", "gut", "Would I have them to dinner?"],
        &["questions", "move", "gut", "1"],
        &["questions", "off", "count"],
        &["questions", "add", "Do they mend things?"],
        &["answer", &zoe, "own-1", "yes"],
        &["invitations", "--limit", "1", "--all-answers"],
        &["questions", "on", "count"],
        &["questions", "remove", "know"],
        &["questions", "remove", "own-1"],
        &["triage", "--next"],
        &["decide", &zoe, "let-in"],
        &["triage"],
        &["triage", "reset"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang).replace(&zoe, "[invitation]")
}

#[test]
fn how_close_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("how-close-{lang}"), how_close(lang));
    }
}

/// Every word on how close somebody is, what it comes to, and the way back.
fn how_close(lang: &str) -> String {
    let desk = Desk::furnished();
    let commands: [&[&str]; 18] = [
        &["calibration"],
        &["sort", "--limit", "3"],
        &["sort", "--pairs", "--limit", "2"],
        &["correct", "ada-rossi", "too-low"],
        &["correct", "ada-rossi", "none"],
        &["correct", "luca-bianchi", "too-high"],
        &["elsewhere", "luca-bianchi"],
        &["why", "luca-bianchi"],
        &["elsewhere", "luca-bianchi", "--no"],
        &["closer", "luca-bianchi", "ada-rossi"],
        &["closer", "ada-rossi", "ada-rossi"],
        &["calibration"],
        &["pin", "luca-bianchi", "known"],
        &["skip", "eve-rossa"],
        &["sort", "--limit", "3"],
        &["calibration"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang)
}

#[test]
fn giving_and_letting_go_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("giving-{lang}"), giving(lang));
    }
}

/// What could be given and what was, whom to let go and who is kept, and the way back.
fn giving(lang: &str) -> String {
    let desk = Desk::furnished();
    let commands: [&[&str]; 21] = [
        &["give"],
        &["gave", "ada-rossi", "an hour of advice"],
        &["got", "luca-bianchi", "a client"],
        &["introduced", "ada-rossi", "luca-bianchi"],
        &["introduced", "ada-rossi", "ada-rossi"],
        &["gave", "ada-rossi", ""],
        &["give"],
        &["let-go"],
        &["let-go", "--pile", "twice"],
        &["let-go", "luca-bianchi", "let-go"],
        &["let-go", "luca-bianchi", "let-go", "--yes"],
        &["todo"],
        &["tick", "luca-bianchi"],
        &["todo", "--all"],
        &["let-go", "luca-bianchi", "keep"],
        &["let-go", "luca-bianchi", "later:2026-09-01"],
        &["let-go", "luca-bianchi", "drop"],
        &["let-go", "--pile", "later"],
        &["draft", "ada-rossi", "--outcome", "introduce", "--with", "luca-bianchi"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang)
}

#[test]
fn whom_to_turn_to_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("asking-{lang}"), asking(lang));
    }
}

/// The three questions, what was asked and what came of it, the wish list, and the way back.
fn asking(lang: &str) -> String {
    let desk = Desk::furnished();
    let commands: [&[&str]; 22] = [
        &["asked"],
        &["ask", "recommendation"],
        &["ask", "introduction"],
        &["ask", "introduction", "--to", "nobody at all"],
        &["ask", "introduction", "--to", "Libri Alti", "--drafts"],
        &["ask", "job"],
        &["ask", "job", "--about", "publishing", "--drafts"],
        &["asked", "Ada Rossi", "job", "--about", "publishing"],
        &["ask", "job", "--about", "publishing"],
        &["asked", "Ada Rossi", "job", "--came", "helped"],
        &["asked", "Ada Rossi", "introduction", "--came", "helped"],
        &["asked"],
        &["draft", "ada-rossi", "--outcome", "ask-introduction", "--about", "Zoe Muster"],
        &["wishes"],
        &["wish", "Ines Okoro", "--why", "her essays"],
        &["wish", "Lanterna Books", "--employer"],
        &["wish", "Zoe Muster"],
        &["wish", "ines okoro", "--state", "approached"],
        &["wish", "Ines Okoro", "--remove"],
        &["wish", "Ines Okoro", "--remove"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang)
}

#[test]
fn what_is_looked_for_and_pasted_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("goals-and-profiles-{lang}"), goals_and_profiles(lang));
    }
}

const PAGE: &str = "Zoe Muster\n · 2nd\nLektorin bei Verlag Blau\nMünchen, Bayern, Deutschland · Contact info\n\
    212 connections\nAda Rossi is a mutual connection\nAbout\nI read what others leave.\nExperience\n\
    Lektorin\nVerlag Blau · Full-time\nJan 2019 - Present · 5 yrs\n";

/// Goals said and taken back, a page shown and kept, and what is none.
fn goals_and_profiles(lang: &str) -> String {
    let desk = Desk::furnished();
    desk.write("page.txt", PAGE);
    desk.write("other.txt", &PAGE.replace("Zoe Muster", "Eve Li"));
    desk.write("letter.txt", "Dear Ada, see you in May.\n");
    let zoe = desk.invitation_of("Zoe Muster");
    let commands: [&[&str]; 20] = [
        &["goals"],
        &["goals", "suggestions"],
        &["goals", "add", "publishing, Monaco di Baviera, editor"],
        &["goals", "add", "a recommendation"],
        &["goals", "add", ","],
        &["goals", "remove", "A RECOMMENDATION"],
        &["goals", "remove", "eels"],
        &["offers"],
        &["offers", "add", "help for editors"],
        &["offers", "suggestions"],
        &["paste", "Zoe Muster", "letter.txt"],
        &["paste", "Zoe Muster", "nowhere.txt"],
        &["paste", "Zoe Muster", "other.txt"],
        &["paste", "Zoe Muster", "other.txt", "--keep"],
        &["paste", "Zoe Muster", "page.txt"],
        &["paste", "Zoe Muster", "page.txt", "--keep", "--except", "7"],
        &["invitations", "--all-answers", "--limit", "1"],
        &["facts", "Zoe Muster"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang).replace(&zoe, "[invitation]")
}

#[test]
fn whom_to_keep_in_touch_with_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("keep-{lang}"), keeping_in_touch(lang));
    }
}

/// The week, a word on each person in it, how often, and the way back.
fn keeping_in_touch(lang: &str) -> String {
    let desk = Desk::furnished();
    let commands: [&[&str]; 20] = [
        &["keep"],
        &["cadence"],
        &["cadence", "ada-rossi", "often"],
        &["cadence", "ada-rossi", "6w"],
        &["cadence", "circle", "close", "8w"],
        &["cadence"],
        &["keep", "--all"],
        &["keep", "talked", "ada-rossi", "--on", "2099-01-01"],
        &["keep", "talked", "ada-rossi"],
        &["keep", "pass", "ada-rossi"],
        &["keep", "snooze", "ada-rossi", "--until", "2020-01-01"],
        &["keep", "snooze", "ada-rossi", "--until", "2099-01-01"],
        &["keep", "--most", "99"],
        &["keep", "--most", "0"],
        &["keep", "--most", "3"],
        &["keep", "snooze", "luca-bianchi"],
        &["keep", "--ics", "week.ics"],
        &["digest"],
        &["log"],
        &["undo"],
    ];
    told(&desk, &commands, lang)
}

#[test]
fn what_is_written_and_found_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("written-and-found-{lang}"), written_and_found(lang));
    }
}

/// Notes, tags, fields, a search over all of them and over messages, lists, and the way back.
fn written_and_found(lang: &str) -> String {
    let desk = Desk::furnished();
    let ada = "ada-rossi";
    let commands: [&[&str]; 30] = [
        &["note", ada, "Likes a call", "better than a mail."],
        &["note", ada],
        &["note", ada, "--remove", "99"],
        &["note", ada, " "],
        &["tag", ada, "Book fair"],
        &["tag", "luca-bianchi", "book FAIR"],
        &["untag", "luca-bianchi", "eels"],
        &["field", ada, "met in", "Torino"],
        &["field", ada, "children", "2"],
        &["field", ada, "coffee", "yes"],
        &["field", ada, "coffee", ""],
        &["person", ada],
        &["search", "call"],
        &["search", "bozze", "--in", "messages"],
        &["words", "--keep"],
        &["import", "Complete_LinkedInDataExport_03-01-2026"],
        &["search", "le", "--limit", "1"],
        &["search", "eels"],
        &["search", "x", "--in", "letters"],
        &["people", "tag:\"book fair\" -field:children>1"],
        &["people", "circle:nearest"],
        &["list"],
        &["list", "save", "Fair", "tag:\"book fair\""],
        &["list", "show", "fair"],
        &["list", "show", "eels"],
        &["export", "--list", "Fair", "--format", "csv", "--out", "fair.csv"],
        &["tag", "--all", "tag:*", "spring"],
        &["tag", "--all", "tag:*", "spring", "--yes"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang)
}

#[test]
fn a_model_of_her_own_in_both_languages() {
    for lang in ["en", "it"] {
        insta::assert_snapshot!(format!("model-{lang}"), with_a_model(lang));
    }
}

/// None, one, what it would be sent, and none again. Nobody answers at the address, so nothing is proposed.
fn with_a_model(lang: &str) -> String {
    let desk = Desk::furnished();
    let nobody = "http://127.0.0.1:9/v1";
    let commands: [&[&str]; 11] = [
        &["model"],
        &["draft", "zoe-muster", "--show"],
        &["model", "https://models.example/v1", "invented"],
        &["model", nobody, " "],
        &["model", nobody, "invented"],
        &["model"],
        &["draft", "zoe-muster", "--show"],
        &["draft", "zoe-muster", "--model"],
        &["model", "--off"],
        &["undo"],
        &["log"],
    ];
    told(&desk, &commands, lang)
}

#[test]
fn what_scripts_read() {
    let desk = Desk::furnished();
    desk.letters();
    let commands: [&[&str]; 21] = [
        &["todo", "--json"],
        &["let-go", "--limit", "1", "--json"],
        &["give", "--json"],
        &["templates", "show", "invite", "en", "--json"],
        &["draft", "luca-bianchi", "--json"],
        &["calibration", "--json"],
        &["sort", "--limit", "1", "--json"],
        &["sort", "--pairs", "--limit", "1", "--json"],
        &["import", "Complete_LinkedInDataExport_03-01-2026", "--json"],
        &["invitations", "--limit", "1", "--json"],
        &["people", "--limit", "1", "--json"],
        &["person", "luca-bianchi", "--json"],
        &["facts", "ada-rossi", "--json"],
        &["network", "--json"],
        &["log", "--json"],
        &["person", "luca-bianchi", "--json", "--lang", "it"],
        &["import", "letters.mbox"],
        &["suggestions", "--limit", "1", "--json"],
        &["why-same", "ada-rossi", "ada.rossi@libri.example", "--json"],
        &["suggestions", "--accept", "name", "--least", "0.99", "--json"],
        &["same", "ada-rossi", "ada-rossi", "--json"],
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
        let doubts = desk.json(&["suggestions"]);
        assert!(doubts["waiting"].as_u64() >= Some(10), "the page of pairs is nearly empty");
        let piles = desk.json(&["let-go"])["piles"].clone();
        assert!(piles[0][1].as_u64() >= Some(100) && piles[1][1].as_u64() >= Some(20), "{piles}");
        let ideas = desk.json(&["give"])["ideas"].to_string();
        for idea in ["answer", "recommend", "introduce"] {
            assert!(ideas.contains(&format!("\"{idea}\"")), "nothing to {idea}");
        }
        assert!(doubts["classes"].as_array().map(Vec::len) >= Some(4));
    }
}
