//! The gallery: every page, in both languages, full, empty and with hostile names, drawn from invented
//! views and kept as snapshots. A change of a page is a change here that somebody has looked at.

use axum::http::Uri;
use maud::Markup;

use super::layout::{Place, page};
use super::pages::{self, Desk, Part, Question, Search, Sought, Tagging, Tried, Wanted, Which};
use super::{address, assets, invented};
use crate::wording::{Language, Words};

/// Keeps a page in both languages, one tag a line so that a change shows as the lines it changed.
#[track_caller]
fn check(name: &str, place: Place, draw: impl Fn(&Words) -> Markup) {
    for language in Language::ALL {
        let html = whole(language, place, &draw);
        harmless(&html);
        // Digests change with every edit of an asset, which is no change of the page.
        let html = html.replace(assets::style(), "/assets/style.css");
        let html = html.replace(assets::keys(), "/assets/keys.js");
        let html = html.replace(assets::icon(), "/assets/icon.svg");
        insta::assert_snapshot!(format!("{name}-{}", language.tag()), html.replace("><", ">\n<"));
    }
}

fn whole(language: Language, place: Place, draw: impl Fn(&Words) -> Markup) -> String {
    let words = Words::of(language);
    let here = address::without_language(&Uri::from_static("/people?q=a&lang=it"));
    page(words, place, "Gallery", &here, &draw(words)).into_string()
}

/// Nothing of what strangers wrote became markup or an address that runs. What stands in a page as
/// text is escaped, so none of these can be there but as markup.
#[track_caller]
fn harmless(html: &str) {
    for bad in ["<script>", "<img", "<b>", "\"javascript:", " onerror=\"", " style=\""] {
        assert!(!html.contains(bad), "`{bad}` got into the page");
    }
    assert_eq!(html.matches("<script").count(), 1, "only our own script");
}

#[test]
fn today() {
    check("today", Place::Today, |words| pages::today(words, &invented::today()));
    check("today-empty", Place::Today, |words| pages::today(words, &invented::empty_today()));
}

#[test]
fn keep() {
    let place = Place::Keep;
    check("keep", place, |words| pages::keep(words, &invented::keep(), Some("talked")));
    check("keep-done", place, |words| pages::keep(words, &invented::finished_week(), None));
    check("keep-empty", place, |words| pages::keep(words, &invented::no_week(), None));
    check("keep-hostile", place, |words| {
        pages::keep(words, &invented::hostile_week(), Some(invented::HOSTILE[1]))
    });
    check("digest", place, |words| pages::digest(words, &invented::digest()));
    check("digest-empty", place, |words| pages::digest(words, &invented::empty_digest()));
}

#[test]
fn the_week_as_a_calendar() {
    let week = crate::calendar::calendar(&invented::keep(), Words::of(Language::Italian));
    insta::assert_snapshot!("keep-ics", week.replace("\r\n", "\n"));
}

#[test]
fn invitations() {
    let desk = Desk { did: Some("leave".to_owned()), ..Desk::default() };
    let place = Place::Invitations;
    check("invitations", place, |words| pages::invitations(words, &desk, &invented::invitations()));
    let desk = Desk::default();
    check("invitations-empty", place, |words| {
        pages::invitations(words, &desk, &invented::no_invitations())
    });
    check("invitations-finished", place, |words| {
        pages::invitations(words, &desk, &invented::finished_invitations())
    });
    let desk = Desk { q: Some(invented::HOSTILE[1].to_owned()), ..Desk::default() };
    check("invitations-hostile", place, |words| {
        pages::invitations(words, &desk, &invented::hostile_invitations())
    });
}

#[test]
fn together_to_do_and_drafts() {
    let place = Place::Invitations;
    check("group", place, |words| pages::group(words, &invented::preview()));
    check("todo", place, |words| pages::todo(words, &invented::todo(), Some("ticked")));
    check("todo-empty", place, |words| pages::todo(words, &invented::nothing_to_do(), None));
    check("draft", place, |words| pages::draft(words, &invented::draft()));
    check("draft-first-note", place, |words| pages::draft(words, &invented::first_note()));
    check("draft-no-reply", place, |words| pages::draft(words, &invented::no_reply()));
    check("templates", place, |words| {
        pages::templates(words, &invented::templates(), Some("kept"))
    });
}

#[test]
fn criteria() {
    let place = Place::Invitations;
    let (tried, moves) = (Tried { stance: Some("open".to_owned()), did: None }, invented::moves());
    check("stance", place, |words| {
        pages::stance(words, &invented::stances(), &tried, Some(&moves))
    });
    let did = Wanted { did: Some("question".to_owned()), ..Wanted::default() };
    check("questions", place, |words| pages::questions(words, &invented::questions(), &did, None));
    let wanted = Wanted {
        what: Some("add".to_owned()),
        words: Some(invented::HOSTILE[1].to_owned()),
        ..Wanted::default()
    };
    check("questions-hostile", place, |words| {
        let moves = invented::hostile_moves();
        pages::questions(words, &invented::hostile_questions(), &wanted, Some(&moves))
    });
    check("triage", place, |words| pages::triage(words, &invented::triage()));
    check("triage-empty", place, |words| pages::triage(words, &invented::no_triage()));
}

#[test]
fn people() {
    let search = Search::default();
    check("people", Place::People, |words| pages::people(words, &search, &invented::people()));
    let search = Search { at: Some("Lanterna".to_owned()), ..Search::default() };
    check("people-at", Place::People, |words| {
        pages::people(words, &search, &invented::people_at_work())
    });
    let search = Search { counted: Some("community-3".to_owned()), ..Search::default() };
    check("people-counted", Place::People, |words| {
        pages::people(words, &search, &invented::people())
    });
    let search = Search { q: Some(invented::HOSTILE[1].to_owned()), ..Search::default() };
    check("people-empty", Place::People, |words| {
        pages::people(words, &search, &invented::no_people())
    });
    check("people-hostile", Place::People, |words| {
        pages::people(words, &search, &invented::hostile_people())
    });
}

#[test]
fn searching() {
    let place = Place::Elsewhere;
    let sought = Sought { q: "lantern".to_owned(), ..Sought::default() };
    check("search", place, |words| pages::search(words, &sought, &invented::search()));
    let eels = Sought { q: "eels".to_owned(), ..Sought::default() };
    check("search-nothing", place, |words| pages::search(words, &eels, &invented::nothing_found()));
    let hostile = Sought { q: invented::HOSTILE[1].to_owned(), ..Sought::default() };
    check("search-hostile", place, |words| {
        pages::search(words, &hostile, &invented::hostile_search())
    });
}

#[test]
fn lists_and_what_is_done_with_all_of_one() {
    let place = Place::People;
    check("lists", place, |words| pages::lists(words, &invented::lists(), Some("saved")));
    check("lists-empty", place, |words| pages::lists(words, &invented::no_lists(), None));
    let tagging =
        Tagging { q: "circle:close".to_owned(), tag: invented::HOSTILE[1].to_owned(), n: None };
    check("tagging", place, |words| pages::tagging(words, &tagging, &invented::people()));
    let search = Search { q: Some("tag:editors quiet:>6m".to_owned()), ..Search::default() };
    check("people-narrowed", place, |words| pages::people(words, &search, &invented::people()));
}

#[test]
fn a_timeline() {
    let part = Part { on: Some(jiff::civil::date(2024, 2, 28)), ..Part::default() };
    check("timeline", Place::People, |words| pages::timeline(words, &part, &invented::timeline()));
}

#[test]
fn suggestions() {
    let which = Which {
        class: Some("name~employer".to_owned()),
        did: Some("not-same".to_owned()),
        ..Which::default()
    };
    let place = Place::People;
    check("suggestions", place, |words| {
        pages::suggestions(words, &which, &invented::suggestions())
    });
    check("suggestions-empty", place, |words| {
        pages::suggestions(words, &Which::default(), &invented::no_suggestions())
    });
    let which = Which { class: Some(invented::HOSTILE[1].to_owned()), ..Which::default() };
    check("suggestions-hostile", place, |words| {
        pages::suggestions(words, &which, &invented::hostile_suggestions())
    });
    check("acceptance", place, |words| pages::acceptance(words, &invented::acceptance()));
    check("why-same", place, |words| pages::why_same(words, &invented::why_same()));
}

#[test]
fn asking() {
    let (place, nothing) = (Place::Ask, Question::default());
    let asked = Question { did: Some("asked".to_owned()), ..Question::default() };
    check("ask-recommendation", place, |words| {
        pages::ask(words, &asked, &invented::recommendation())
    });
    let to = Question { to: Some("Kettlemint".to_owned()), ..Question::default() };
    check("ask-introduction", place, |words| pages::ask(words, &to, &invented::introduction()));
    check("ask-job", place, |words| pages::ask(words, &nothing, &invented::job()));
    check("ask-empty", place, |words| pages::ask(words, &nothing, &invented::nobody_to_ask()));
    let to = Question { to: Some(invented::HOSTILE[1].to_owned()), ..Question::default() };
    check("ask-hostile", place, |words| pages::ask(words, &to, &invented::hostile_asks()));
    check("wishes", place, |words| pages::wishes(words, &invented::wishes(), Some("wished")));
    check("wishes-empty", place, |words| pages::wishes(words, &invented::no_wishes(), None));
    check("wishes-hostile", place, |words| {
        pages::wishes(words, &invented::hostile_wishes(), Some(invented::HOSTILE[1]))
    });
}

#[test]
fn sorting() {
    let place = Place::People;
    check("sorting", place, |words| pages::sorting(words, &invented::sorting(), Some("placed")));
    check("sorting-empty", place, |words| pages::sorting(words, &invented::all_sorted(), None));
    check("sorting-hostile", place, |words| {
        pages::sorting(words, &invented::hostile_sorting(), Some(invented::HOSTILE[1]))
    });
    check("comparing", place, |words| pages::comparing(words, &invented::comparing(), None));
    check("comparing-empty", place, |words| {
        pages::comparing(words, &invented::all_compared(), Some("compared"))
    });
}

#[test]
fn calibration() {
    let place = Place::People;
    check("calibration", place, |words| pages::calibration(words, &invented::calibration()));
    check("calibration-no-better", place, |words| {
        pages::calibration(words, &invented::no_better_calibration())
    });
    check("calibration-empty", place, |words| {
        pages::calibration(words, &invented::no_calibration())
    });
}

#[test]
fn me() {
    check("me", Place::Elsewhere, |words| pages::me(words, &invented::owner()));
    check("me-empty", Place::Elsewhere, |words| pages::me(words, &invented::no_owner()));
}

#[test]
fn let_go() {
    let place = Place::People;
    let shown = invented::let_go();
    check("let-go", place, |words| pages::let_go(words, &shown, Some("let-go")));
    check("let-go-together", place, |words| pages::together(words, &shown));
    check("let-go-empty", place, |words| pages::let_go(words, &invented::no_let_go(), None));
    check("let-go-hostile", place, |words| {
        pages::let_go(words, &invented::hostile_let_go(), Some(invented::HOSTILE[1]))
    });
}

#[test]
fn give() {
    let place = Place::People;
    check("give", place, |words| pages::give(words, &invented::give(), Some("introduced")));
    check("give-empty", place, |words| pages::give(words, &invented::no_give(), None));
    check("give-hostile", place, |words| {
        pages::give(words, &invented::hostile_give(), Some(invented::HOSTILE[1]))
    });
}

#[test]
fn goals() {
    check("goals", Place::Elsewhere, |words| pages::goals(words, &invented::goals()));
    check("goals-empty", Place::Elsewhere, |words| pages::goals(words, &invented::no_goals()));
}

#[test]
fn words() {
    check("words", Place::Elsewhere, |words| pages::words(words, "bees", &invented::found_words()));
    check("words-not-kept", Place::Elsewhere, |words| {
        pages::words(words, "", &invented::no_words())
    });
}

#[test]
fn person() {
    check("person", Place::People, |words| {
        pages::person(words, &invented::person(), Some("split"))
    });
    check("person-unknown", Place::People, |words| {
        pages::person(words, &invented::unknown_person(), None)
    });
    check("person-hostile", Place::People, |words| {
        pages::person(words, &invented::hostile_person(), Some(invented::HOSTILE[1]))
    });
}

#[test]
fn pasted_profiles() {
    let (person, read) = (invented::person(), invented::profile());
    check("paste", Place::People, |words| pages::paste(words, &person, "/invitations/i-1"));
    check("pasted", Place::People, |words| pages::pasted(words, &read, ""));
    let hostile = invented::hostile_profile();
    check("pasted-hostile", Place::People, |words| {
        pages::pasted(words, &hostile, invented::HOSTILE[1])
    });
}

#[test]
fn network() {
    check("network", Place::Network, |words| pages::network(words, &invented::network()));
    check("network-empty", Place::Network, |words| pages::network(words, &invented::no_network()));
    check("network-unknown", Place::Network, |words| {
        pages::network(words, &invented::list_alone())
    });
}

#[test]
fn imports() {
    check("imports", Place::Imports, |words| pages::imports(words, &invented::imports()));
    check("imports-empty", Place::Imports, |words| pages::imports(words, &invented::no_imports()));
}

#[test]
fn log() {
    check("log", Place::Elsewhere, |words| pages::log(words, &invented::log()));
}

/// What a first page may weigh.
const MOST_BYTES: usize = 100_000;

#[test]
fn the_heaviest_pages_stay_below_100_kb() {
    for language in Language::ALL {
        let mut desk = invented::invitations();
        let heavy = desk.invitations.remove(0);
        desk.invitations = vec![heavy; 6];
        let mut crowd = invented::people();
        let one = crowd.people.remove(2);
        crowd.people = vec![one; 60];
        let mut doubts = invented::suggestions();
        let one = doubts.pairs.remove(0);
        doubts.pairs = vec![one; 8];
        for html in [
            whole(language, Place::Invitations, |words| {
                pages::invitations(words, &Desk::default(), &desk)
            }),
            whole(language, Place::People, |words| {
                pages::people(words, &Search::default(), &crowd)
            }),
            whole(language, Place::People, |words| {
                pages::suggestions(words, &Which::default(), &doubts)
            }),
            whole(language, Place::Network, |words| {
                pages::network(words, &invented::large_network())
            }),
        ] {
            assert!(html.len() <= MOST_BYTES, "{} bytes", html.len());
        }
    }
}
