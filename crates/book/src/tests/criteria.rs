//! By what the owner judges: what she changes shows at once which verdicts move, is kept, and can be taken back.

use people::scenario::triage::{Edit, Emphasis, STANCES};

use super::*;
use crate::ops::{Decision, Wish};
use crate::views::criteria::Moves;

/// A book with four who wait: one who writes of having met, one who sells, one who says nothing, one known.
fn desk_of_four() -> (Folder, Book) {
    let folder = Folder::new();
    let mut files = export();
    files.retain(|(path, _)| path != "Invitations.csv" && path != "messages.csv");
    files.push(invitations(&[
        &received(
            "Dario Fabbri",
            "dario-fabbri",
            "5/1/24, 9:07 AM",
            "Ciao Marta, ci siamo visti a Torino",
        ),
        &received("Elsa Gatti", "elsa-gatti", "5/2/24, 9:07 AM", ""),
        &received(
            "Gino Vendi",
            "gino-vendi",
            "5/2/24, 9:07 AM",
            "We help companies double your sales. Book a call!",
        ),
        &received("Ugo Noti", "ugo-noti", "5/2/24, 9:07 AM", ""),
    ]));
    let ugo = ("Ugo Noti", "ugo-noti");
    files.push(messages(&[
        &wrote(ugo, MARTA, "2023-03-05 10:12:00", "Buon anno"),
        &wrote(MARTA, ugo, "2023-03-06 10:12:00", "Grazie anche a te"),
    ]));
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files);
    let book = book_of(&[&zip]);
    (folder, book)
}

fn weigh(key: &str, emphasis: Emphasis) -> Wish {
    Wish::Question(Edit::Weigh(key.to_owned(), emphasis))
}

fn question(edit: fn(String) -> Edit, key: &str) -> Wish {
    Wish::Question(edit(key.to_owned()))
}

fn verdicts(book: &Book) -> Vec<(String, &'static str)> {
    let mut verdicts: Vec<_> = desk(book)
        .invitations
        .into_iter()
        .filter_map(|invitation| Some((invitation.name, invitation.verdict?)))
        .collect();
    verdicts.sort();
    verdicts
}

/// What is foretold comes, the piles follow, it can be remade, and it can be taken back.
#[track_caller]
fn comes_as_foretold(book: &mut Book, wish: &Wish) -> Moves {
    let before = shown(book);
    let (was, foretold) = (verdicts(book), views::moves(book, wish, TODAY).unwrap());
    assert_same(&shown(book), &before);
    assert_eq!(ops::change_criteria(book, wish, now()).unwrap(), foretold);
    let is = verdicts(book);
    let moved = was.iter().zip(&is).filter(|(was, is)| was != is).count();
    assert_eq!(moved, foretold.moved as usize, "{was:?} {is:?}");
    let piles = desk(book).piles;
    let count = |advice| is.iter().filter(|(_, is)| *is == advice).count() as u64;
    assert_eq!(
        [piles.let_in, piles.ask_first, piles.leave],
        ["let-in", "ask-first", "leave"].map(count)
    );
    let after = shown(book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(book), &after);
    ops::undo(book, None, now()).unwrap();
    assert_same(&shown(book), &before);
    foretold
}

#[test]
fn a_change_moves_the_verdicts_it_said_it_would_and_is_taken_back_whole() {
    let (_folder, mut book) = desk_of_four();
    let mut n_moved = 0;
    for stance in STANCES {
        n_moved += comes_as_foretold(&mut book, &Wish::Stance(stance)).moved;
    }
    let add = ops::own_question(&book, "Do they bake?").unwrap();
    for wish in [
        weigh("note", Emphasis::Most),
        weigh("know", Emphasis::Less),
        question(Edit::Off, "note"),
        Wish::Question(Edit::Move("gut".to_owned(), 0)),
        Wish::Question(Edit::Reword("gut".to_owned(), "Would I?".to_owned())),
        add,
    ] {
        n_moved += comes_as_foretold(&mut book, &wish).moved;
    }
    assert!(n_moved > 0, "nothing ever moved");
}

#[test]
fn a_question_of_ones_own_is_asked_of_everybody_answered_by_the_owner_and_survives_an_import() {
    let (folder, mut book) = desk_of_four();
    let add = ops::own_question(&book, "  Do they\tbake? ").unwrap();
    ops::change_criteria(&mut book, &add, now()).unwrap();
    let elsa = invitation_of(&book, "Elsa Gatti");
    let own = elsa.answers.last().unwrap();
    assert_eq!((own.question.as_ref(), own.wording.as_deref()), ("own-1", Some("Do they bake?")));
    ops::answer(&mut book, &elsa.id, "own-1", ops::answer_named("yes").unwrap(), now()).unwrap();
    let later = folder.zip("Basic_LinkedInDataExport_06-20-2024.zip", &export());
    import(&mut book, &later).unwrap();
    let elsa = invitation_of(&book, "Elsa Gatti");
    let own = elsa.answers.last().unwrap();
    assert_eq!((own.answer, own.by, own.weight), ("yes", "owner", 1.0));

    // Taken away and brought back it has its answer; a new one is another question.
    ops::change_criteria(&mut book, &question(Edit::Remove, "own-1"), now()).unwrap();
    assert_eq!(invitation_of(&book, "Elsa Gatti").answers.len(), 11);
    let second = ops::own_question(&book, "Do they sail?").unwrap();
    assert_eq!(second, Wish::Question(Edit::Add("own-2".to_owned(), "Do they sail?".to_owned())));
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(invitation_of(&book, "Elsa Gatti").answers.last().unwrap().answer, "yes");
}

#[test]
fn what_is_asked_already_is_not_added_again() {
    let (_folder, mut book) = desk_of_four();
    let add = |book: &mut Book, words: &str| {
        let wish = ops::own_question(book, words).unwrap();
        ops::change_criteria(book, &wish, now())
    };
    add(&mut book, "Do they  keep bees?").unwrap();
    assert_eq!(add(&mut book, "do they keep bees?").unwrap_err().kind(), "refused");
    add(&mut book, "Do they keep eels?").unwrap();
}

#[test]
fn the_log_says_what_became_of_which_question() {
    let (_folder, mut book) = desk_of_four();
    let gut = || "gut".to_owned();
    let wishes = [
        Edit::Add("own-1".to_owned(), "Bees?".to_owned()),
        Edit::Remove("own-1".to_owned()),
        Edit::Move(gut(), 0),
        Edit::Weigh(gut(), Emphasis::Most),
        Edit::Reword(gut(), "Would I miss them?".to_owned()),
        Edit::Reword(gut(), String::new()),
        Edit::Off(gut()),
        Edit::On(gut()),
    ];
    for edit in wishes {
        ops::change_criteria(&mut book, &Wish::Question(edit), now()).unwrap();
    }
    let log = views::log(&book, 8).unwrap().ops;
    let said: Vec<String> = log.iter().rev().map(|op| op.says.0.id.clone().into_owned()).collect();
    let expected = ["add", "remove", "move", "weigh", "word", "unword", "leave", "ask"];
    assert_eq!(said, expected.map(|what| format!("did-{what}-question")));
    let arg = |at: usize| format!("{:?}", log[log.len() - 1 - at].says.0.args);
    assert!(arg(4).contains("Would I miss them?") && arg(3).contains("most"), "{log:#?}");
}

#[test]
fn the_order_and_the_words_are_the_owners_and_what_is_left_out_is_not_asked() {
    let (_folder, mut book) = desk_of_four();
    for edit in [
        Edit::Move("gut".to_owned(), 0),
        Edit::Reword("know".to_owned(), "Have we met?".to_owned()),
        Edit::Off("count".to_owned()),
    ] {
        ops::change_criteria(&mut book, &Wish::Question(edit), now()).unwrap();
    }
    let answers = invitation_of(&book, "Elsa Gatti").answers;
    let keys: Vec<&str> = answers.iter().map(|answer| answer.question.as_ref()).collect();
    assert_eq!(keys[..2], ["gut", "know"]);
    assert!(!keys.contains(&"count") && keys.len() == 10);
    assert_eq!(answers[1].wording.as_deref(), Some("Have we met?"));
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let (_folder, mut book) = desk_of_four();
    let before = shown(&book);
    for (wish, kind) in [
        (question(Edit::Off, "nonsense"), "not-found"),
        (question(Edit::Remove, "know"), "refused"),
        (Wish::Question(Edit::Add("own-1".to_owned(), " ".to_owned())), "refused"),
        (Wish::Question(Edit::Reword("gut".to_owned(), "x".repeat(161))), "refused"),
        (Wish::Question(Edit::Move("gut".to_owned(), 98)), "refused"),
    ] {
        assert_eq!(ops::change_criteria(&mut book, &wish, now()).unwrap_err().kind(), kind);
        assert_eq!(views::moves(&book, &wish, TODAY).unwrap_err().kind(), kind);
    }
    assert_eq!(ops::stance_named("narrow").unwrap_err().kind(), "not-found");
    assert_same(&shown(&book), &before);
}

fn lines(rows: &[String]) -> Vec<&str> {
    rows.iter().map(String::as_str).collect()
}

/// A book with many who wait, half of whom wrote that they met the owner; all of them know her.
fn crowd() -> (Folder, Book) {
    let folder = Folder::new();
    let mut rows = Vec::new();
    let mut letters = Vec::new();
    for at in 0..30 {
        let (name, slug) = (format!("Ugo Noti{at}"), format!("ugo-{at}"));
        let note = if at % 2 == 0 {
            format!("Ciao Marta, ci siamo visti a Torino {at}")
        } else {
            String::new()
        };
        rows.push(received(&name, &slug, "5/2/24, 9:07 AM", &note));
        let ugo = (name.as_str(), slug.as_str());
        letters.push(wrote(ugo, MARTA, "2023-03-05 10:12:00", &format!("Buon anno {at}")));
        letters.push(wrote(MARTA, ugo, "2023-03-06 10:12:00", &format!("Grazie a te {at}")));
    }
    let files = vec![profile(), invitations(&lines(&rows)), messages(&lines(&letters))];
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files);
    let book = book_of(&[&zip]);
    (folder, book)
}

/// Decides on so many: only those with a note come in.
fn decide(book: &mut Book, n: usize) {
    for invitation in desk(book).invitations.into_iter().take(n) {
        let is_let_in = invitation.note.is_some();
        let decision = if is_let_in { Decision::LetIn } else { Decision::Leave };
        ops::decide(book, &invitation.id, Some(decision), now()).unwrap();
    }
}

#[test]
fn decisions_move_the_verdicts_on_the_rest_and_a_reset_gives_back_what_was_shipped() {
    let (_folder, mut book) = crowd();
    assert_eq!(desk(&book).piles.let_in, 30);
    let shipped = verdicts(&book);
    // The last two are told by what the first twenty taught.
    decide(&mut book, 22);
    let triage = views::triage(&book).unwrap();
    assert!(triage.taught.is_taken, "{:#?}", triage.taught);
    let after = triage.taught.after;
    assert!(after.agree > triage.taught.before.agree, "{:#?}", triage.taught);
    assert_eq!(after.agree + after.asked, 20, "never the opposite: {:#?}", triage.taught);
    let waiting = desk(&book).invitations.into_iter().filter(|it| it.decision.is_none());
    for invitation in waiting {
        let leans_in = invitation.log_odds.unwrap() > 0.0;
        assert_eq!(leans_in, invitation.note.is_some(), "{}", invitation.name);
        let as_shipped = (invitation.name.clone(), invitation.verdict.unwrap());
        let is_moved = !shipped.contains(&as_shipped);
        assert_eq!(invitation.learned.is_some(), is_moved, "{}", invitation.name);
    }
    let told = triage.figures.iter().find(|figure| figure.key == "triage-agreed").unwrap();
    assert_eq!(told.of, 22);
    let learned = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &learned);

    ops::unlearn(&mut book, now()).unwrap();
    assert_eq!(verdicts(&book), shipped);
    let reset = views::triage(&book).unwrap();
    assert_eq!((reset.taught.after.of, reset.says()[0].0.id.as_ref()), (0, "taught-reset"));
    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &learned);
}

#[test]
fn who_was_left_and_let_in_later_is_a_regret_and_every_figure_opens_to_its_people() {
    let (_folder, mut book) = crowd();
    let first = desk(&book).invitations[0].clone();
    for decision in [Decision::Leave, Decision::LetIn] {
        ops::decide(&mut book, &first.id, Some(decision), now()).unwrap();
    }
    let triage = views::triage(&book).unwrap();
    for figure in triage.figures.iter().filter(|figure| figure.part > 0) {
        let ask = views::people::Ask {
            counted: Some(figure.key.to_owned()),
            ..views::people::Ask::default()
        };
        let people = views::people(&book, &ask).unwrap();
        assert_eq!(people.people.len(), figure.part as usize, "{}", figure.key);
    }
    let regret = triage.figures.iter().find(|figure| figure.key == "triage-let-in-later");
    assert_eq!(regret.map(|figure| (figure.part, figure.of)), Some((1, 1)));
}

#[test]
fn what_came_after_a_decision_is_no_reason_for_it() {
    let folder = Folder::new();
    let (_first, mut book) = crowd();
    let one = desk(&book).invitations[0].clone();
    ops::decide(&mut book, &one.id, Some(Decision::LetIn), now()).unwrap();
    let told = |book: &Book| {
        let figures = views::triage(book).unwrap().figures.into_iter();
        figures
            .filter(|figure| ["triage-agreed", "triage-asked"].contains(&figure.key))
            .collect::<Vec<_>>()
    };
    let before = told(&book);
    assert_eq!(before[0].of, 1);
    let ada = (one.name.as_str(), one.profile.as_deref().unwrap().rsplit('/').next().unwrap());
    let after = messages(&[&wrote(ada, MARTA, "2024-07-05 10:12:00", "Pranziamo insieme?")]);
    let later = folder.zip("Basic_LinkedInDataExport_07-20-2024.zip", &vec![after]);
    let then = Now { at: "2024-07-30T08:00:00Z".parse().unwrap(), today: date(2024, 7, 30) };
    ops::import(&mut book, &[later], then, &|_| ()).unwrap();
    assert_eq!(told(&book), before);
}
