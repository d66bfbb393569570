//! The owner's word survives every import, under whatever name a person comes next.

use super::*;
use crate::ops::Decision;

/// Decides, answers and pins in the book of the older export, and looks after the newer one.
#[track_caller]
fn survives(before: &Files, after: &Files) {
    let folder = Folder::new();
    let before = folder.zip("Basic_LinkedInDataExport_09-01-2023.zip", before);
    let after = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", after);
    let mut book = book_of(&[&before]);
    let invitation = invitation_of(&book, "Dario Fabbri");
    let circle = ops::circle_named("close").unwrap();
    ops::pin(&mut book, &invitation.person, Some(circle), now()).unwrap();
    ops::answer(&mut book, &invitation.id, "gut", ops::answer_named("yes").unwrap(), now())
        .unwrap();
    ops::decide(&mut book, &invitation.id, Some(Decision::Leave), now()).unwrap();
    import(&mut book, &after).unwrap();

    let invitation = invitation_of(&book, "Dario Fabbri");
    assert_eq!(invitation.decision.as_deref(), Some("leave"));
    let gut = invitation.answers.iter().find(|answer| answer.question == "gut").unwrap();
    assert_eq!((gut.answer, gut.by), ("yes", "owner"));
    assert_eq!(person(&book, &invitation.person).pinned.as_deref(), Some("close"));

    // And what is ruled now outranks what was ruled under the older name.
    ops::decide(&mut book, &invitation.id, Some(Decision::LetIn), now()).unwrap();
    assert_eq!(invitation_of(&book, "Dario Fabbri").decision.as_deref(), Some("let-in"));
    ops::decide(&mut book, &invitation.id, None, now()).unwrap();
    assert_eq!(invitation_of(&book, "Dario Fabbri").decision, None);
    ops::pin(&mut book, &invitation.person, None, now()).unwrap();
    assert_eq!(person(&book, &invitation.person).pinned, None);
    let before = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &before);
}

fn addressed() -> Files {
    vec![invitations(&[&received("Dario Fabbri", "dario-fabbri", "8/2/23, 9:07 AM", "Ciao")])]
}

#[test]
fn rulings_survive_the_same_invitation_again() {
    survives(&addressed(), &addressed());
}

#[test]
fn rulings_under_a_bare_name_hold_for_its_profile() {
    let bare = "Dario Fabbri,Marta Colli,\"8/2/23, 9:07 AM\",Ciao,INCOMING,https://www.linkedin.com/in,https://www.linkedin.com/in/marta-colli";
    survives(&vec![invitations(&[bare])], &addressed());
}

#[test]
fn rulings_under_a_number_hold_for_its_profile() {
    let numbered = "Dario Fabbri,Marta Colli,\"8/2/23, 9:07 AM\",Ciao,INCOMING,urn:li:member:100003,urn:li:member:100001";
    survives(&vec![numbered_invitations(&[numbered])], &addressed());
}

#[test]
fn rulings_survive_a_note_that_was_not_there() {
    let without = received("Dario Fabbri", "dario-fabbri", "8/2/23, 9:07 AM", "");
    survives(&vec![invitations(&[&without])], &addressed());
}

#[test]
fn an_invitation_the_owner_sent_is_not_the_owners_to_decide() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let mut book = book_of(&[&zip]);
    let before = shown(&book);
    let sent = invitation_of(&book, "Fulvio Greco").id;
    let refused = ops::decide(&mut book, &sent, Some(Decision::LetIn), now()).unwrap_err();
    assert_eq!(refused.kind(), "not-found");
    let yes = ops::answer_named("yes").unwrap();
    assert_eq!(ops::answer(&mut book, &sent, "gut", yes, now()).unwrap_err().kind(), "not-found");
    assert_same(&shown(&book), &before);
}
