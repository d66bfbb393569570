//! Mail, calendars, address books and chats beside LinkedIn's archive: one folder or many imports, in any
//! order, and whose they were.

use super::*;

const OWN: &str = "Marta Colli <marta@colli.example>";
const ADAS: &str = "Ada Rossi <ada@works.example>";

/// A mail in an mbox, sent on a day of March 2024.
fn mail(from: &str, to: &str, day: u32, headers: &str) -> String {
    format!(
        "From - Fri Mar {day:02} 10:00:00 2024\n{headers}From: {from}\nTo: {to}\n\
         Date: Fri, {day:02} Mar 2024 10:00:00 +0000\nMessage-ID: <{day}.{}@works.example>\nSubject: Bees\n\nHello\n\n",
        from.len()
    )
}

fn sent(to: &str, day: u32) -> String {
    mail(OWN, to, day, "X-Gmail-Labels: Sent\n")
}

fn received_from(from: &str, day: u32) -> String {
    mail(from, OWN, day, "X-Gmail-Labels: Inbox\nDelivered-To: marta@colli.example\n")
}

fn mailbox() -> String {
    [
        received_from(ADAS, 1),
        sent(ADAS, 2),
        received_from(ADAS, 3),
        received_from("Bo Ek <bo@works.example>", 4),
    ]
    .concat()
}

fn calendar(events: &[&str]) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{}END:VCALENDAR\n", events.concat())
}

fn meeting(uid: &str, day: u32, own_answer: &str) -> String {
    format!(
        "BEGIN:VEVENT\nUID:{uid}\nDTSTART:202403{day:02}T090000Z\nDTEND:202403{day:02}T100000Z\nDTSTAMP:20240401T000000Z\n\
         ORGANIZER;CN=Ada Rossi:mailto:ada@works.example\nATTENDEE;PARTSTAT={own_answer}:mailto:marta@colli.example\nEND:VEVENT\n"
    )
}

/// A card by which Ada's address is the profile's.
fn card() -> String {
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Rossi\nEMAIL:ada@works.example\nTEL:+39 333 000 0001\n\
     X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ada-rossi\nEND:VCARD\n"
        .to_owned()
}

fn facts_of(book: &Book, reference: &str) -> Vec<String> {
    views::facts(book, reference).unwrap().facts.into_iter().map(|fact| fact.fact).collect()
}

fn count_of(book: &Book, reference: &str, part: &str) -> usize {
    facts_of(book, reference).iter().filter(|fact| fact.contains(part)).count()
}

#[test]
fn a_folder_of_everything_is_shared_out_among_the_sources() {
    let folder = Folder::new();
    folder.zip("all/Basic_LinkedInDataExport_06-01-2024.zip", &export());
    folder.write("all/mail/all.mbox", mailbox());
    folder.write("all/calendar.ics", calendar(&[&meeting("1", 5, "ACCEPTED")]));
    folder.write("all/contacts.vcf", card());
    folder.write("all/holiday.jpg", "no picture");
    let mut book = Book::in_memory().unwrap();
    let report = import(&mut book, &folder.path("all")).unwrap();
    let sources: std::collections::BTreeSet<&str> =
        report.sources.iter().map(|file| file.source.as_str()).collect();
    assert_eq!(sources.into_iter().collect::<Vec<_>>(), ["calendar", "linkedin", "mail", "vcard"]);
    assert_eq!(report.not_used, ["holiday.jpg"]);
    let ada = person(&book, "ada-rossi");
    assert_eq!(ada.summary.sources, ["calendar", "linkedin", "mail", "vcard"]);
    assert!(import(&mut book, &folder.path("all")).unwrap().known);
}

#[test]
fn the_order_of_sources_makes_no_difference() {
    let folder = Folder::new();
    let files = [
        folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export()),
        folder.write("all.mbox", mailbox()),
        folder.write(
            "calendar.ics",
            calendar(&[&meeting("1", 5, "ACCEPTED"), &meeting("2", 6, "DECLINED")]),
        ),
        folder.write("contacts.vcf", card()),
    ];
    let forward: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let backward: Vec<&Path> = forward.iter().rev().copied().collect();
    assert_same(&shown(&book_of(&forward)), &shown(&book_of(&backward)));
}

#[test]
fn what_the_owner_sent_is_hers_and_nobody_is_made_of_her() {
    let folder = Folder::new();
    let book = book_of(&[&folder.write("all.mbox", mailbox())]);
    assert_eq!(count_of(&book, "ada@works.example", "wrote by=me"), 1);
    assert_eq!(count_of(&book, "ada@works.example", "wrote by=them"), 2);
    assert_eq!(names(&book), ["Ada Rossi", "Bo Ek"]);
    assert!(person(&book, "ada@works.example").summary.last_two_way_on.is_some());
    assert!(person(&book, "bo@works.example").summary.last_two_way_on.is_none());
}

#[test]
fn an_address_the_owner_refuses_is_somebody_else_and_one_she_adds_is_hers() {
    let folder = Folder::new();
    let zip = folder.write("all.mbox", mailbox());
    let mut book = book_of(&[&zip]);
    ops::own(&mut book, "marta@colli.example", false, now()).unwrap();
    assert_eq!(count_of(&book, "ada@works.example", "wrote by=me"), 0);
    let state = |book: &Book| views::owner(book).unwrap().handles[0].state;
    assert_eq!(state(&book), "refused");
    ops::own(&mut book, "email:marta@colli.example", true, now()).unwrap();
    assert_eq!(
        (count_of(&book, "ada@works.example", "wrote by=me"), state(&book)),
        (1, "confirmed")
    );
    ops::own(&mut book, "bo@works.example", true, now()).unwrap();
    assert_eq!(names(&book), ["Ada Rossi"]);
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(names(&book), ["Ada Rossi", "Bo Ek"]);
    assert_eq!(ops::own(&mut book, "nonsense", true, now()).unwrap_err().kind(), "not-found");
}

#[test]
fn a_meeting_the_owner_declined_or_has_before_her_is_no_contact() {
    let folder = Folder::new();
    let ahead = "BEGIN:VEVENT\nUID:9\nDTSTART:20240801T090000Z\nDTSTAMP:20240401T000000Z\n\
                 ORGANIZER:mailto:bo@works.example\nATTENDEE:mailto:marta@colli.example\nEND:VEVENT\n";
    let declined = meeting("2", 6, "DECLINED");
    let files =
        folder.write("calendar.ics", calendar(&[&meeting("1", 5, "ACCEPTED"), &declined, ahead]));
    let mut book = book_of(&[&files]);
    ops::own(&mut book, "marta@colli.example", true, now()).unwrap();
    assert_eq!(count_of(&book, "ada@works.example", " met "), 1);
    assert_eq!(person(&book, "bo@works.example").summary.bond, None);
    assert_eq!(person(&book, "bo@works.example").timeline.len(), 0);
}

#[test]
fn somebody_met_before_is_known_when_they_invite() {
    let folder = Folder::new();
    let dario = card().replace("ada-rossi", "dario-fabbri").replace("Ada Rossi", "Dario Fabbri");
    let book = book_of(&[
        &folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export()),
        &folder.write("calendar.ics", calendar(&[&meeting("1", 5, "ACCEPTED")])),
        &folder.write("contacts.vcf", dario),
    ]);
    let know = &invitation_of(&book, "Dario Fabbri").answers[0];
    let say = serde_json::to_value(&know.reason).unwrap()["say"].clone();
    assert_eq!((know.answer, say.as_str()), ("yes", Some("triage-know-met")));
}

/// A mail of LinkedIn's about an invitation of Dario's, sent on a day of May 2024.
fn notice(day: u32, note: &str) -> String {
    format!(
        "From - Wed May {day:02} 07:09:00 2024\nFrom: Dario Fabbri <invitations@linkedin.com>\nTo: {OWN}\n\
         Date: Wed, {day:02} May 2024 07:09:00 +0000\nMessage-ID: <{day}@linkedin.example>\n\
         Subject: I want to connect\n\n{note}\n\nDario Fabbri\nCommissioning editor\n\
         https://www.linkedin.com/comm/in/dario-fabbri?midToken=s3cret\n\n"
    )
}

#[test]
fn an_invitation_seen_in_mail_and_in_the_archive_is_one() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let mail = folder.write("inbox.mbox", notice(1, "Ciao Marta, ci siamo visti a Torino"));
    let after = book_of(&[&zip, &mail]);
    assert_same(&shown(&after), &shown(&book_of(&[&mail, &zip])));
    assert_eq!(invitation_of(&after, "Dario Fabbri").state, "waiting");
    assert_eq!(count_of(&after, "dario-fabbri", " headline "), 1);
}

#[test]
fn a_decision_about_an_invitation_holds_when_the_other_source_tells_of_it() {
    let folder = Folder::new();
    let mail = folder.write("inbox.mbox", notice(1, "Ciao"));
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    for (first, second) in [(&mail, &zip), (&zip, &mail)] {
        let mut book = book_of(&[first]);
        let id = invitation_of(&book, "Dario Fabbri").id;
        ops::decide(&mut book, &id, Some(ops::Decision::Leave), now()).unwrap();
        import(&mut book, second).unwrap();
        let decided = invitation_of(&book, "Dario Fabbri");
        assert_eq!(
            (decided.state, decided.decision.as_deref()),
            ("decided".to_owned(), Some("leave"))
        );
    }
}

#[test]
fn an_invitation_only_a_mail_tells_of_waits_until_an_export_has_it_no_more() {
    let folder = Folder::new();
    let other = notice(22, "Ciao").replace("Dario Fabbri", "Elena Riva");
    let mail = folder.write("inbox.mbox", other.replace("dario-fabbri", "elena-riva"));
    let mut book = book_of(&[&mail]);
    assert_eq!(invitation_of(&book, "Elena Riva").state, "waiting");
    import(&mut book, &folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export())).unwrap();
    assert!(desk(&book).invitations.iter().all(|invitation| invitation.name != "Elena Riva"));
    assert_eq!(count_of(&book, "elena-riva", " invited "), 1);
}

#[test]
fn an_old_invitation_only_a_mail_tells_of_is_not_waiting_for_ever() {
    let folder = Folder::new();
    let old = notice(1, "Ciao").replace("2024", "2019");
    let book = book_of(&[&folder.write("inbox.mbox", old)]);
    assert!(desk(&book).invitations.is_empty());
    assert_eq!(count_of(&book, "dario-fabbri", " invited "), 1);
}

#[test]
fn a_table_is_read_when_the_owner_has_said_which_column_is_what() {
    let folder = Folder::new();
    let table = "Full name,E-mail,Firm\nAda Rossi,ada@works.example,Blue Fox\n";
    let path = folder.write("people.csv", table);
    let mut book = Book::in_memory().unwrap();
    let refused = import(&mut book, &path).unwrap_err();
    assert_eq!(refused.say().id, "error-needs-columns");
    let columns = "name=Full name,email=E-mail,company=Firm";
    assert_eq!(
        ops::columns(&mut book, "name=Full name", now()).unwrap_err().say().id,
        "error-no-columns"
    );
    ops::columns(&mut book, columns, now()).unwrap();
    import(&mut book, &path).unwrap();
    assert_eq!(person(&book, "ada@works.example").summary.employer.as_deref(), Some("Blue Fox"));
}

#[test]
fn a_table_among_other_files_is_proposed_and_read_later() {
    let folder = Folder::new();
    folder.write("all/people.csv", "Full name,E-mail\nAda Rossi,ada@works.example\n");
    folder.write("all/mail.mbox", mailbox());
    let mut book = Book::in_memory().unwrap();
    let report = import(&mut book, &folder.path("all")).unwrap();
    let proposed: Vec<&str> = report.proposals.iter().map(|it| it.columns.as_str()).collect();
    assert_eq!(proposed, ["name=Full name,email=E-mail"]);
    ops::columns(&mut book, proposed[0], now()).unwrap();
    import(&mut book, &folder.path("all")).unwrap();
    assert_eq!(count_of(&book, "ada@works.example", " in-address-book "), 1);
}

fn found_names(book: &Book, query: &str) -> Vec<String> {
    views::words(book, query, 10).unwrap().found.into_iter().map(|passage| passage.name).collect()
}

fn texts(book: &Book) -> i64 {
    book.connection.query_row("select count(*) as n from letter", [], |row| row.get("n")).unwrap()
}

#[test]
fn no_words_are_kept_unless_the_owner_wants_them() {
    let folder = Folder::new();
    let mail = folder.write("all.mbox", mailbox());
    let mut book = book_of(&[&mail]);
    assert_eq!((found_names(&book, "hello").len(), texts(&book)), (0, 0));
    ops::words(&mut book, true, now()).unwrap();
    let report = import(&mut book, &mail).unwrap();
    assert!(!report.known, "files read before are read again for their words");
    assert_eq!(texts(&book), 4);
    let mut names = found_names(&book, "bees hel");
    names.sort();
    assert_eq!(names, ["Ada Rossi", "Ada Rossi", "Ada Rossi", "Bo Ek"]);
    assert!(import(&mut book, &mail).unwrap().known);
}

#[test]
fn words_go_when_the_owner_no_longer_wants_them_and_with_what_brought_them() {
    let folder = Folder::new();
    let mail = folder.write("all.mbox", mailbox());
    let mut book = Book::in_memory().unwrap();
    ops::words(&mut book, true, now()).unwrap();
    import(&mut book, &mail).unwrap();
    ops::forget(&mut book, "ada@works.example", now()).unwrap();
    assert_eq!((found_names(&book, "bees"), texts(&book)), (vec!["Bo Ek".to_owned()], 1));
    let import_op =
        views::log(&book, 10).unwrap().ops.iter().find(|op| op.what == "import").unwrap().op;
    ops::undo(&mut book, Some(import_op), now()).unwrap();
    assert_eq!(texts(&book), 0);
    import(&mut book, &mail).unwrap();
    assert_eq!(texts(&book), 1);
    ops::words(&mut book, false, now()).unwrap();
    assert_eq!((found_names(&book, "bees").len(), texts(&book)), (0, 0));
}

#[test]
fn the_log_tells_what_was_said_of_words_and_columns() {
    let mut book = Book::in_memory().unwrap();
    ops::words(&mut book, true, now()).unwrap();
    ops::words(&mut book, false, now()).unwrap();
    ops::columns(&mut book, "name=Full name,email=E-mail", now()).unwrap();
    let log = views::log(&book, 10).unwrap();
    let said: Vec<&str> = log.ops.iter().map(|op| op.says.0.id.as_ref()).collect();
    assert_eq!(said, ["did-columns", "did-drop-words", "did-keep-words"]);
}

#[test]
fn keeping_words_changes_nothing_else() {
    let folder = Folder::new();
    let mail = folder.write("all.mbox", mailbox());
    let mut book = Book::in_memory().unwrap();
    ops::words(&mut book, true, now()).unwrap();
    import(&mut book, &mail).unwrap();
    assert_eq!(
        facts_of(&book, "ada@works.example"),
        facts_of(&book_of(&[&mail]), "ada@works.example")
    );
}

/// A mailbox large enough to be gone on with.
fn large_mailbox(n: u32) -> String {
    (0..n)
        .map(|at| received_from(&format!("Ada Rossi <ada{at}@works.example>"), at % 28 + 1))
        .collect()
}

#[test]
fn a_mailbox_that_has_grown_is_read_on_from_where_it_ended() {
    let folder = Folder::new();
    let path = folder.write("all.mbox", large_mailbox(1_000));
    let mut grown = book_of(&[&path]);
    folder.write("all.mbox", large_mailbox(1_000) + &mailbox());
    let report = import(&mut grown, &path).unwrap();
    let read: u64 = report.sources.iter().map(|file| file.facts).sum();
    assert!(read < 20, "{read} facts read again");
    assert_same(&shown(&grown), &shown(&book_of(&[&path])));
    let refused = ops::undo(&mut grown, Some(1), now()).unwrap_err();
    assert_eq!(refused.say().id, "error-rests-on");
    ops::undo(&mut grown, Some(2), now()).unwrap();
    assert!(!import(&mut grown, &path).unwrap().known);
    assert_same(&shown(&grown), &shown(&book_of(&[&path])));
}

#[test]
fn a_mailbox_that_was_changed_before_its_end_is_read_anew() {
    let folder = Folder::new();
    let path = folder.write("all.mbox", large_mailbox(1_000));
    let mut book = book_of(&[&path]);
    folder.write("all.mbox", mailbox() + &large_mailbox(1_000));
    import(&mut book, &path).unwrap();
    let anew = book_of(&[&path]);
    assert_eq!(names(&book), names(&anew));
    // A fact stays with the row it was first read from; what it says is the same.
    for name in ["ada@works.example", "ada7@works.example", "bo@works.example"] {
        assert_eq!(facts_of(&book, name), facts_of(&anew, name));
    }
}

#[test]
fn of_a_maildir_only_new_files_are_read() {
    let folder = Folder::new();
    let mails: Vec<String> = (1..=9).map(|day| received_from(ADAS, day)).collect();
    let without_separator = |mail: &str| mail.split_once('\n').unwrap().1.to_owned();
    for (at, mail) in mails.iter().take(8).enumerate() {
        folder.write(&format!("Mail/cur/{at}.host:2,S"), without_separator(mail));
    }
    let mut book = book_of(&[&folder.path("Mail")]);
    folder.write("Mail/cur/9.host:2,S", without_separator(&mails[8]));
    let report = import(&mut book, &folder.path("Mail")).unwrap();
    let new = facts_of(&book, "ada@works.example").len() as u64;
    let read: u64 = report.sources.iter().map(|file| file.facts).sum();
    assert!(read < 5 && new == 10, "{read} facts read, {new} there are");
    let anew = book_of(&[&folder.path("Mail")]);
    assert_eq!(facts_of(&book, "ada@works.example"), facts_of(&anew, "ada@works.example"));
}

#[test]
fn machines_are_counted_with_who_they_are() {
    let folder = Folder::new();
    let list =
        mail("Shop <shop@works.example>", OWN, 7, "List-Unsubscribe: <https://works.example/u>\n");
    let mut book = Book::in_memory().unwrap();
    let report = import(&mut book, &folder.write("all.mbox", mailbox() + &list + &list)).unwrap();
    let bulk = &report.left_out["bulk"];
    assert_eq!((bulk.count, bulk.whose[0].name.as_str()), (2, "shop@works.example"));
}
