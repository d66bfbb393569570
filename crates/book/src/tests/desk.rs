//! The desk from decision to done: put off and back again, decided together, to do, and confirmed by the
//! next export.

use super::*;
use crate::ops::Decision;
use people::scenario::draft::{Language, Outcome};

/// Four waiting invitations: three with nearly one note, of whom the owner wrote with one, and Elsa's.
fn pile() -> Files {
    let note = "Hi Marta, I help editors win twelve new clients in thirty days. Call?";
    vec![
        profile(),
        invitations(&[
            &received("Piero Uno", "piero-uno", "5/1/24, 9:07 AM", note),
            &received("Piero Due", "piero-due", "5/2/24, 9:07 AM", note),
            &received("Ada Rossi", "ada-rossi", "5/3/24, 9:07 AM", note),
            &received(
                "Elsa Gatti",
                "elsa-gatti",
                "5/4/24, 9:07 AM",
                "Ciao Marta, sono Elsa della biblioteca",
            ),
        ]),
        messages(&[
            &wrote(ADA, MARTA, "2024-03-05 10:12:00", "Volentieri a domani"),
            &wrote(MARTA, ADA, "2024-03-05 10:11:00", "Ciao Ada un caffe"),
        ]),
    ]
}

fn book() -> Book {
    let folder = Folder::new();
    book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &pile())])
}

fn decide(book: &mut Book, name: &str, decision: Decision) {
    let id = invitation_of(book, name).id;
    ops::decide(book, &id, Some(decision), now()).unwrap();
}

#[test]
fn one_put_off_until_a_day_comes_back_on_it_by_itself() {
    let mut book = book();
    let day = date(2024, 7, 10);
    decide(&mut book, "Elsa Gatti", Decision::Later(Some(day)));
    let elsa = invitation_of(&book, "Elsa Gatti");
    assert_eq!((elsa.decision.as_deref(), elsa.until), (Some("later"), Some(day)));
    assert_eq!(desk(&book).piles.later, 1);
    book.judge_for(date(2024, 7, 9)).unwrap();
    assert_eq!(desk(&book).piles.later, 1);
    book.judge_for(day).unwrap();
    assert_eq!(desk(&book).piles.later, 0);
    assert_eq!(invitation_of(&book, "Elsa Gatti").decision, None);
}

#[test]
fn one_put_off_without_a_day_stays_until_it_is_taken_up() {
    let mut book = book();
    decide(&mut book, "Elsa Gatti", Decision::Later(Some(date(2024, 7, 10))));
    decide(&mut book, "Elsa Gatti", Decision::Later(None));
    book.judge_for(date(2025, 1, 1)).unwrap();
    assert_eq!(invitation_of(&book, "Elsa Gatti").decision.as_deref(), Some("later"));
}

#[test]
fn nothing_is_put_off_until_a_day_that_has_come() {
    let mut book = book();
    let id = invitation_of(&book, "Elsa Gatti").id;
    let refused = ops::decide(&mut book, &id, Some(Decision::Later(Some(TODAY))), now());
    assert_eq!(refused.unwrap_err().kind(), "refused");
}

#[test]
fn only_what_is_put_off_has_a_day() {
    let day = Some(date(2024, 7, 10));
    assert_eq!(Decision::named_until("later", day).unwrap(), Decision::Later(day));
    assert_eq!(Decision::named_until("leave", day).unwrap_err().kind(), "refused");
}

#[test]
fn who_is_a_connection_already_is_not_invited() {
    let folder = Folder::new();
    let files = vec![
        profile(),
        connections(&[&connected("Ada Rossi", "ada-rossi", "Acme,Head", "05 Mar 2020")]),
    ];
    let book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files)]);
    let ask = views::draft::Ask { whom: "ada-rossi", ..Default::default() };
    let invite = views::draft::Ask { outcome: Some(Outcome::Invite), ..ask };
    assert_eq!(views::draft(&book, invite, TODAY).unwrap_err().kind(), "refused");
    assert_eq!(views::draft(&book, ask, TODAY).unwrap().outcome, "keep-in-touch");
}

#[test]
fn a_group_is_previewed_with_its_exception_decided_together_and_taken_back_in_one_step() {
    let mut book = book();
    let shared = desk(&book).groups.remove(0);
    assert!(desk(&book).invitations.iter().all(|invitation| invitation.id != shared.id));
    assert_eq!((shared.kind.as_str(), shared.size), ("note", 3));
    let group = views::group(&book, &shared.id, TODAY).unwrap();
    let told: Vec<(&str, bool)> =
        group.members.iter().map(|member| (member.name.as_str(), member.is_exception)).collect();
    assert_eq!(told[0], ("Ada Rossi", true), "whom the owner knows stands out");
    assert_eq!(told.iter().filter(|(_, is_exception)| *is_exception).count(), 1);
    let usual = group.members.iter().filter(|member| !member.is_exception);
    let usual: Vec<String> = usual.map(|member| member.id.clone()).collect();
    let before = shown(&book);

    ops::decide_all(&mut book, &usual, Decision::Leave, now()).unwrap();
    assert_eq!(desk(&book).piles.decided, 2);
    let after = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &after);

    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &before);
    let nobody = ops::decide_all(&mut book, &[], Decision::Leave, now());
    assert_eq!(nobody.unwrap_err().kind(), "refused");
}

#[test]
fn an_employer_and_a_busy_day_make_groups_too() {
    let folder = Folder::new();
    let crowd: Vec<String> = (0..8)
        .map(|at| {
            received(&format!("Reader N{at}"), &format!("reader-{at}"), "5/9/24, 9:07 AM", "")
        })
        .collect();
    let mut rows: Vec<&str> = crowd.iter().map(String::as_str).collect();
    let others = [
        received("Elsa Gatti", "elsa-gatti", "5/1/24, 9:07 AM", ""),
        received("Piero Uno", "piero-uno", "5/2/24, 9:07 AM", ""),
        received("Piero Due", "piero-due", "5/3/24, 9:07 AM", ""),
    ];
    rows.extend(others.iter().map(String::as_str));
    let files = vec![profile(), invitations(&rows)];
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Piero Uno\nORG:Acme\nURL:https://www.linkedin.com/in/piero-uno\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Piero Due\nORG:ACME S.p.A.\nURL:https://www.linkedin.com/in/piero-due\nEND:VCARD\n";
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files);
    let book = book_of(&[&zip, &folder.write("all.vcf", cards)]);
    let groups: Vec<(String, u64)> =
        desk(&book).groups.into_iter().map(|group| (group.kind, group.size)).collect();
    assert_eq!(groups, [("employer".to_owned(), 2), ("day".to_owned(), 8)]);
    let piero = invitation_of(&book, "Piero Uno");
    assert_eq!(piero.groups.len(), 1);
    let group = views::group(&book, &piero.groups[0], TODAY).unwrap();
    assert_eq!(group.members.len(), 2);
    let ask =
        views::invitations::Ask { group: piero.groups.first().cloned(), ..Default::default() };
    assert_eq!(views::invitations(&book, &ask, TODAY).unwrap().total, 2);
}

#[test]
fn notes_that_name_one_event_make_a_group_whatever_else_they_say() {
    let folder = Folder::new();
    let rows = [
        ("Piero Uno", "piero-uno", "Marta, è stato bello conoscerti al Salone del Libro 2024!"),
        ("Ada Rossi", "ada-rossi", "Hi Marta, great talking to you at the SALONE DEL LIBRO."),
        ("Elsa Gatti", "elsa-gatti", "Hi Marta, great talking to you at SMAU."),
    ];
    let rows = rows.map(|(name, slug, note)| received(name, slug, "5/1/24, 9:07 AM", note));
    let files = vec![profile(), invitations(&rows.each_ref().map(String::as_str))];
    let book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files)]);
    let groups = desk(&book).groups;
    assert_eq!((groups.len(), groups[0].kind.as_str(), groups[0].size), (1, "event", 2));
    let group = views::group(&book, &groups[0].id, TODAY).unwrap();
    let mut names: Vec<&str> = group.members.iter().map(|member| member.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Ada Rossi", "Piero Uno"]);
    assert_eq!(invitation_of(&book, "Ada Rossi").groups, [groups[0].id.clone()]);
}

/// Open and done tasks, each as name and what shows it.
fn tasks(book: &Book) -> Vec<(String, &'static str, Option<&'static str>)> {
    let todo = views::todo(book).unwrap();
    let all = todo.open.into_iter().chain(todo.done);
    let mut all: Vec<_> = all.map(|task| (task.name, task.task, task.done)).collect();
    all.sort();
    all
}

#[test]
fn the_next_export_confirms_what_was_done_on_linkedin() {
    let mut book = book();
    decide(&mut book, "Ada Rossi", Decision::LetIn);
    decide(&mut book, "Elsa Gatti", Decision::AskFirst);
    decide(&mut book, "Piero Uno", Decision::Leave);
    decide(&mut book, "Piero Due", Decision::Leave);
    let task = |name: &str, task, done| (name.to_owned(), task, done);
    assert_eq!(
        tasks(&book),
        [
            task("Ada Rossi", "accept", None),
            task("Elsa Gatti", "ask", None),
            task("Piero Due", "ignore", None),
            task("Piero Uno", "ignore", None),
        ]
    );

    let folder = Folder::new();
    let mut later = pile();
    later[1] = invitations(&[
        &received(
            "Piero Due",
            "piero-due",
            "5/2/24, 9:07 AM",
            "Hi Marta, I help editors win twelve new clients in thirty days. Call?",
        ),
        &received(
            "Elsa Gatti",
            "elsa-gatti",
            "5/4/24, 9:07 AM",
            "Ciao Marta, sono Elsa della biblioteca",
        ),
    ]);
    later[2] =
        messages(&[&wrote(MARTA, ("Elsa Gatti", "elsa-gatti"), "2024-07-01 10:12:00", "Ciao")]);
    later.push(connections(&[&connected(
        "Ada Rossi",
        "ada-rossi",
        "Acme,Engineer",
        "01 Jul 2024",
    )]));
    import(&mut book, &folder.zip("Basic_LinkedInDataExport_07-03-2024.zip", &later)).unwrap();
    assert_eq!(
        tasks(&book),
        [
            task("Ada Rossi", "accept", Some("connected")),
            task("Elsa Gatti", "ask", Some("written")),
            task("Piero Due", "ignore", None),
            task("Piero Uno", "ignore", Some("gone")),
        ]
    );
}

#[test]
fn a_tick_is_for_one_decision_and_is_taken_back() {
    let mut book = book();
    let id = invitation_of(&book, "Elsa Gatti").id;
    assert_eq!(ops::tick(&mut book, &id, true, now()).unwrap_err().kind(), "refused");
    decide(&mut book, "Elsa Gatti", Decision::LetIn);
    ops::tick(&mut book, &id, true, now()).unwrap();
    assert_eq!(tasks(&book)[0].2, Some("ticked"));
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(tasks(&book)[0].2, None);
    ops::tick(&mut book, &id, true, now()).unwrap();
    decide(&mut book, "Elsa Gatti", Decision::AskFirst);
    assert_eq!(tasks(&book)[0].2, None, "another decision is to do again");
}

fn draft(book: &Book, whom: &str, outcome: Option<Outcome>) -> views::draft::Draft {
    let ask = views::draft::Ask { outcome, whom, ..views::draft::Ask::default() };
    views::draft(book, ask, TODAY).unwrap()
}

#[test]
fn a_draft_speaks_the_others_language_and_names_what_is_known() {
    let mut book = book();
    let elsa = invitation_of(&book, "Elsa Gatti").id;
    let asked = draft(&book, &elsa, Some(Outcome::AskFirst));
    assert_eq!((asked.language, asked.guessed_from), ("it", Some("note")));
    assert!(asked.text.unwrap().starts_with("Buongiorno Elsa,"));
    let ada = invitation_of(&book, "Ada Rossi").id;
    decide(&mut book, "Ada Rossi", Decision::LetIn);
    let yes = draft(&book, &ada, None);
    assert_eq!((yes.outcome, yes.why), ("let-in", Some("wrote")));
    let text = yes.text.unwrap();
    assert!(text.contains("last in 2024") && text.ends_with("Marta"), "{text}");
    decide(&mut book, "Ada Rossi", Decision::Leave);
    let none = draft(&book, &ada, None);
    assert_eq!((none.outcome, none.text), ("leave", None));
    let wished = draft(&book, "elsa-gatti", None);
    assert_eq!((wished.outcome, wished.limit, wished.premium_limit), ("invite", 200, 300));
}

#[test]
fn an_own_template_holds_until_it_is_given_up_and_one_that_cannot_be_filled_is_refused() {
    let mut book = book();
    let elsa = invitation_of(&book, "Elsa Gatti").id;
    let which = (Outcome::AskFirst, Language::Italian);
    ops::template(&mut book, which, Some("Ciao {name}!\r\n{why}"), now()).unwrap();
    let own = draft(&book, &elsa, Some(Outcome::AskFirst));
    assert_eq!((own.text.as_deref(), own.is_own), (Some("Ciao Elsa!"), true));
    let refused = ops::template(&mut book, which, Some("Ciao {nome}"), now()).unwrap_err();
    assert_eq!(refused.kind(), "refused");
    assert!(refused.to_string().contains("{nome}"));
    ops::template(&mut book, which, None, now()).unwrap();
    assert!(!draft(&book, &elsa, Some(Outcome::AskFirst)).is_own);
    ops::undo(&mut book, None, now()).unwrap();
    assert!(draft(&book, &elsa, Some(Outcome::AskFirst)).is_own);
}

#[test]
fn a_model_is_named_and_none_again_and_sees_the_draft_alone() {
    let mut book = book();
    let elsa = invitation_of(&book, "Elsa Gatti").id;
    assert!(draft(&book, &elsa, Some(Outcome::AskFirst)).asking.is_none());
    let elsewhere = ops::model(&mut book, Some(("http://models.example/v1", "m")), now());
    assert_eq!(elsewhere.unwrap_err().kind(), "refused");
    let own = Some(("http://127.0.0.1:11434/v1/", "invented"));
    ops::model(&mut book, own, now()).unwrap();
    let named = draft(&book, &elsa, Some(Outcome::AskFirst));
    let asking = named.asking().unwrap();
    assert_eq!(asking.url, "http://127.0.0.1:11434/v1/chat/completions");
    let body: Value = serde_json::from_str(&asking.body).unwrap();
    assert_eq!(body["messages"][1]["content"], named.text.as_deref().unwrap());
    assert!(!asking.body.contains("biblioteca"), "their note stays here: {}", asking.body);
    assert!(named.asked(&asking.seen).is_ok() && named.asked("").is_err());
    ops::model(&mut book, None, now()).unwrap();
    assert!(draft(&book, &elsa, Some(Outcome::AskFirst)).asking.is_none());
    ops::undo(&mut book, None, now()).unwrap();
    assert!(draft(&book, &elsa, Some(Outcome::AskFirst)).asking.is_some());
}

#[test]
fn of_an_answer_only_the_text_is_taken_and_no_more_than_the_limit() {
    let mut book = book();
    ops::model(&mut book, Some(("http://127.0.0.1:11434", "invented")), now()).unwrap();
    let first_note = draft(&book, "elsa-gatti", None);
    let taken = |content: &str| {
        let answer = serde_json::json!({"choices": [{"message": {"content": content}}]});
        first_note.proposal(answer.to_string().as_bytes()).map(|proposal| proposal.text)
    };
    assert_eq!(taken("\n Ciao\u{1b}[1m\nElsa \n").as_deref(), Some("Ciao[1m\nElsa"));
    assert_eq!(taken(&"à".repeat(300)).unwrap().chars().count(), 200);
    assert_eq!(taken(" \n "), None);
    for broken in ["", "{}", "{\"choices\": []}", "[1", "<html>"] {
        assert!(first_note.proposal(broken.as_bytes()).is_none(), "{broken}");
    }
}

#[test]
fn a_sitting_counts_what_was_decided_and_not_what_was_taken_back() {
    let mut book = book();
    decide(&mut book, "Elsa Gatti", Decision::LetIn);
    decide(&mut book, "Piero Uno", Decision::Leave);
    ops::undo(&mut book, None, now()).unwrap();
    let sitting = desk(&book).sitting;
    assert_eq!((sitting.let_in, sitting.leave, sitting.is_measured), (1, 0, false));
    assert_eq!(sitting.minutes_left, 1);
}
