//! The corners of a real inbox: advertisers, closed accounts, groups, drafts, mail from outside.
//!
//! Each is here because a program that has not met it will count a ghost as a friend or three ghosts
//! as one. None of these people is among the connections, but for the members of groups.

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::letters::{Age, Teller, at_an_hour, pause};
use super::making::Making;
use super::tongue::Tongue;
use super::truth::Plant;
use super::world::{Message, Thread, Voice};
use super::{owner, ties};

pub(super) fn plant(making: &mut Making) {
    for (subject, text) in SPONSORED {
        sponsored(making, subject, text);
    }
    for talk in CLOSED {
        closed_account(making, talk);
    }
    mailing(making);
    nobody(making);
    for text in DRAFTS {
        draft(making, text);
    }
    for turn in 0..6 {
        outside_recruiter(making, if turn % 2 == 0 { Tongue::English } else { Tongue::Italian });
    }
    groups(making);
    admired(making);
}

const SPONSORED: [(&str, &str); 7] = [
    (
        "Your next chapter starts here",
        "<p class=\"spinmail-quill-editor__spin-break\">Hi Nora,</p><p class=\"spinmail-quill-editor__spin-break\">Become a certified storyteller in six weekends. Storyteller &amp; coach in twelve.</p>",
    ),
    (
        "Nora, una proposta per te",
        "<p class=\"spinmail-quill-editor__spin-break\">Ciao Nora, il master in comunicazione dei sughi pronti ti aspetta.</p>",
    ),
    (
        "Webinar: write less, sell more",
        "<p class=\"spinmail-quill-editor__spin-break\">Join 900 leaders &amp; learn to replace adjectives with numbers.</p>",
    ),
    (
        "Office plants, by subscription",
        "<p class=\"spinmail-quill-editor__spin-break\">Hello Nora, we noticed your desk might be lonely.</p>",
    ),
    (
        "Il conto corrente dei creativi",
        "<p class=\"spinmail-quill-editor__spin-break\">Zero spese, mille sorrisi. Scopri Banca Girandolina.</p>",
    ),
    (
        "Is your calendar holding you back?",
        "<p class=\"spinmail-quill-editor__spin-break\">Nora, meet the calendar that schedules itself.</p>",
    ),
    (
        "Invitation: the summit of summits",
        "<p class=\"spinmail-quill-editor__spin-break\">Two days, forty keynotes, one sandwich.</p>",
    ),
];

/// What was said with people whose accounts are gone; `>` is the owner.
const CLOSED: [&[&str]; 6] = [
    &[
        "< I'm leaving this place next week, too noisy for me. You have my number?",
        "> I do. And you have my sofa.",
        "< Then nothing is lost.",
    ],
    &[
        "< Buongiorno, la nostra rivista paga in visibilità. Le interessa?",
        "> La visibilità qui c'è già: abito al quinto piano.",
    ],
    &["< Hello beautiful, I am a general on a ship and I need a trustworthy friend."],
    &["< Grazie per la bella intervista! La mando a mia nonna.", "> Un saluto alla nonna!"],
    &["< Great opportunity in crypto tulips. Reply YES."],
    &["> Did you get home safely after the fair?"],
];

const DRAFTS: [&str; 3] = [
    "Dear Imogen, I have started this letter eleven times. I have read every issue since the one about",
    "Ciao, scusa se rispondo solo adesso, ma",
    "Hello! It was so good to see you in Edinburgh. I meant to say",
];

fn odd(making: &mut Making, title: &str, messages: Vec<Message>) {
    let id = making.thread_id();
    let title = title.to_owned();
    making.world.threads.push(Thread { id, title, with: Vec::new(), messages });
}

fn some_time(making: &mut Making, nearest: i64, farthest: i64) -> DateTime {
    let day = making.day_between(nearest, farthest);
    at_an_hour(day, &mut making.chance)
}

fn sponsored(making: &mut Making, subject: &str, text: &str) {
    let at = some_time(making, 10, 700);
    let mut mail = Message::plain(Voice::Ghost, at, text.to_owned());
    subject.clone_into(&mut mail.subject);
    mail.folder = "ARCHIVE";
    odd(making, "Sponsored Conversation", vec![mail]);
}

fn closed_account(making: &mut Making, talk: &[&str]) {
    let mut at = some_time(making, 60, 2500);
    let mut messages = Vec::new();
    for line in talk {
        let by = if line.starts_with('>') { Voice::Owner } else { Voice::Ghost };
        let text = line.trim_start_matches(['>', '<', ' ']).to_owned();
        let mut message = Message::plain(by, at, text);
        let is_junk = talk.len() == 1 && line.starts_with('<');
        message.folder = if is_junk { "SPAM" } else { "INBOX" };
        messages.push(message);
        at = at.saturating_add(pause(&mut making.chance));
    }
    odd(making, "", messages);
}

fn mailing(making: &mut Making) {
    for (title, text) in [
        (
            "Your month in review",
            "<p class=\"spinmail-quill-editor__spin-break\">Nora, your profile was very busy!</p>",
        ),
        (
            "Courses picked for you",
            "<p class=\"spinmail-quill-editor__spin-break\">Commas for managers &amp; 12 more.</p>",
        ),
    ] {
        let at = some_time(making, 20, 400);
        let mut mail = Message::plain(Voice::Mailing("LinkedIn"), at, text.to_owned());
        title.clone_into(&mut mail.subject);
        mail.folder = "ARCHIVE";
        odd(making, title, vec![mail]);
    }
}

fn nobody(making: &mut Making) {
    let at = some_time(making, 900, 1500);
    let mut message = Message::plain(Voice::Nobody, at, String::new());
    message.folder = "";
    odd(making, "", vec![message]);
}

fn draft(making: &mut Making, text: &str) {
    let at = some_time(making, 1, 60);
    let mut message = Message::plain(Voice::Owner, at, text.to_owned());
    message.folder = "";
    message.is_draft = true;
    let thread = Thread {
        id: String::new(),
        title: String::new(),
        with: Vec::new(),
        messages: vec![message],
    };
    making.world.threads.push(thread);
}

fn outside_recruiter(making: &mut Making, tongue: Tongue) {
    let who = making.person(tongue, Plant::OutsideRecruiter);
    let at = some_time(making, 30, 600);
    let mut messages = ties::told(making, who, "push.recruiter", at);
    messages.truncate(1);
    for message in &mut messages {
        let subjects = ["An opportunity for you", "Your profile", "Quick question, Nora"];
        making.chance.pick(&subjects).clone_into(&mut message.subject);
    }
    making.thread(vec![who], messages);
}

/// Reading groups and panels: the only place where an unconnected person she knows leaves a trace.
///
/// In a reading group the owner is A, in a panel B.
fn groups(making: &mut Making) {
    group(making, "tale.circle", ['A', 'B', 'C'], Tongue::Italian);
    group(making, "tale.panel", ['B', 'A', 'C'], Tongue::English);
    group(making, "tale.circle", ['A', 'B', 'C'], Tongue::English);
}

fn group(making: &mut Making, kind: &str, letters: [char; 3], tongue: Tongue) {
    let place = making.world.threads.iter().filter(|thread| thread.with.len() > 1).count();
    let mut friends = making.planted(Plant::Friend);
    friends.retain(|who| making.world.people.get(*who).is_some_and(|it| it.tongue == tongue));
    let Some(friend) = friends.get(place).copied() else { return };
    let Some(other) = making.world.people.get(friend).cloned() else { return };
    let outsider = making.person(tongue, Plant::KnownElsewhere);
    let mut at = some_time(making, 200, 380);
    let mut teller = Teller::new(&mut making.stock, &mut making.chance);
    let lines = teller.episode(kind, &other, Age::AfterTheArticle).unwrap_or_default();
    let mut messages = Vec::new();
    for line in lines {
        let by = match letters.iter().position(|letter| *letter == line.by) {
            Some(0) => Voice::Owner,
            Some(1) => Voice::Person(friend),
            _ => Voice::Person(outsider),
        };
        messages.push(Message::plain(by, at, line.text));
        at = at.saturating_add(making.chance.between(300, 9000).seconds());
    }
    let title = if place == 0 { "Gruppo di lettura" } else { "" }.to_owned();
    let id = making.thread_id();
    making.world.threads.push(Thread { id, title, with: vec![friend, outsider], messages });
}

/// The editor she follows and has never met, and a magazine with a path to it.
fn admired(making: &mut Making) {
    let who = making.person(Tongue::English, Plant::AdmiredEditor);
    making.change(who, |person| {
        "Imogen".clone_into(&mut person.first);
        "Thornquist-Wren".clone_into(&mut person.last);
        "imogen-thornquist-wren".clone_into(&mut person.slug);
        person.is_woman = true;
        owner::HALYARD.clone_into(&mut person.company);
        "Editor-in-chief".clone_into(&mut person.position);
    });
}
