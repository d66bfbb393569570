//! Whom to turn to: three questions, each with a handful of people, why just them, what to give first, and a draft.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, put};
use book::views::ask::{Aside, Ask, Cluster, Wanted};
use book::{Error, Refusal, ops, views};
use maud::{Markup, html};
use people::Say;
use people::scenario::ask::Question;
use people::scenario::draft::Language;
use serde::Deserialize;

use super::invitations::did_then;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::parts::answer::{Setting, card};
use crate::web::parts::did::did;
use crate::web::parts::name;
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/ask", get(show).post(note))
        .route("/api/v1/ask", get(json))
        .route("/api/v1/person/{id}/asks/{question}", put(put_ask))
}

/// What is asked, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub(in crate::web) struct Which {
    pub(in crate::web) question: Option<String>,
    pub(in crate::web) about: Option<String>,
    pub(in crate::web) to: Option<String>,
    pub(in crate::web) did: Option<String>,
}

async fn show(visit: Visit, Asked(which): Asked<Which>) -> Result<Response, Failure> {
    let ask = match look(&visit, &which).await {
        Err(failure) if is_of_a_name(&failure, &which) => unmet(&visit, &which).await?,
        ask => ask?,
    };
    Ok(visit.page(Place::Ask, &visit.words.word("ask-title"), &draw(visit.words, &which, &ask)))
}

async fn json(visit: Visit, Asked(which): Asked<Which>) -> Result<Response, Failure> {
    let ask = look(&visit, &which).await?;
    visit.json(&ask)
}

async fn look(visit: &Visit, which: &Which) -> Result<Ask, Failure> {
    let word = which.question.as_deref().unwrap_or(Question::ALL[0].key());
    let question = ops::question_named(word).map_err(|error| visit.failure(Why::Book(error)))?;
    let (about, to) = (given(&which.about), given(&which.to));
    let otherwise = Language::read(visit.words.language().tag());
    visit
        .read(move |book, today| {
            let (about, to) = (about.as_deref(), to.as_deref());
            views::ask(book, Wanted { question, about, to, otherwise }, today)
        })
        .await
}

/// Whether only the other side of an introduction is not to be told: on a page the form asks again.
fn is_of_a_name(failure: &Failure, which: &Which) -> bool {
    let is_introduction = which.question.as_deref() == Some(Question::Introduction.key());
    let is_name = matches!(
        &*failure.why,
        Why::Book(Error::NotFound { .. } | Error::Refused { why: Refusal::Ambiguous { .. } })
    );
    is_introduction && is_name
}

async fn unmet(visit: &Visit, which: &Which) -> Result<Ask, Failure> {
    let (question, to) = (Question::Introduction, given(&which.to));
    visit
        .read(move |book, _| {
            let wanted = Wanted { question, about: None, to: to.as_deref(), otherwise: None };
            views::ask::unmet(book, wanted)
        })
        .await
}

fn given(text: &Option<String>) -> Option<String> {
    text.clone().filter(|text| !text.trim().is_empty())
}

/// That somebody was asked, or what came of it.
#[derive(Debug, Deserialize)]
struct Note {
    person: String,
    question: String,
    /// What came of the last such ask; empty for a new one.
    came: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    back: String,
}

async fn note(visit: Visit, Sent(note): Sent<Note>) -> Result<Redirect, Failure> {
    let did = if note.came.is_empty() { "asked" } else { "came" };
    let back = did_then(address::local(&note.back), did);
    keep(&visit, note).await?;
    Ok(Redirect::to(&back))
}

#[derive(Debug, Deserialize)]
struct Came {
    #[serde(default)]
    came: String,
    #[serde(default)]
    about: String,
}

async fn put_ask(
    visit: Visit,
    Named((person, question)): Named<(String, String)>,
    Sent(Came { came, about }): Sent<Came>,
) -> Result<StatusCode, Failure> {
    keep(&visit, Note { person, question, came, about, back: String::new() }).await?;
    Ok(done())
}

async fn keep(visit: &Visit, note: Note) -> Result<(), Failure> {
    visit
        .write(move |book, now| {
            let question = ops::question_named(&note.question)?;
            if note.came.is_empty() {
                return ops::asked(book, &note.person, question, &note.about, now);
            }
            let came = (ops::came_named(&note.came)?, note.about.as_str());
            ops::came_of(book, &note.person, question, came, now)
        })
        .await
}

pub(in crate::web) fn draw(words: &Words, which: &Which, ask: &Ask) -> Markup {
    let known = ["asked", "came", "undone"];
    let told = which.did.as_deref();
    let told = told.and_then(|told| known.into_iter().find(|known| *known == told));
    let about = which.about.as_deref();
    let pairs = [("question", Some(ask.question)), ("about", about), ("to", which.to.as_deref())];
    let here = address::query("/ask", &pairs);
    let is_met = ask.to.is_some() || ask.question != "introduction" || which.to.is_none();
    let target = ask.to.as_ref().map(|target| target.name.as_str());
    let setting = Setting {
        question: Question::read(ask.question).map_or("", Question::key),
        about: target.or(ask.about.as_deref()).unwrap_or_default(),
        back: &here,
    };
    html! {
        header.page {
            h1 { (words.word("ask-title")) }
            p.lead { (words.word("ask-lead")) }
            p.ways { a href="/wishes" { (words.word("wishes-title")) } a href="/goals" { (words.word("goals-title")) } }
        }
        div.ask #list {
            (did(words, told.map(|told| words.one_of("ask-did", told)), &here))
            (questions(words, ask))
            p.about { (words.one_of("ask-means", ask.question)) }
            (form(words, which, ask))
            @if let Some(says) = &ask.says { p.lead { (words.say(&says.0)) } }
            (meant(words, which, ask))
            @if is_met && ask.says.is_some() && (ask.answers.is_empty() || ask.question == "job") { (next(words, ask)) }
            @for answer in &ask.answers { (card(words, answer, setting)) }
            (clusters(words, &ask.clusters))
            (asides(words, "ask-already-title", &ask.already))
            (asides(words, "ask-resting-title", &ask.resting))
        }
    }
}

fn questions(words: &Words, ask: &Ask) -> Markup {
    html! {
        nav.circles aria-label=(words.word("ask-title")) {
            @for question in Question::ALL {
                a href=(address::ask(question.key(), None)) aria-current=[(question.key() == ask.question).then_some("true")] {
                    (words.one_of("ask", question.key()))
                }
            }
        }
    }
}

/// Whom or what it is about: an introduction is to somebody, work may be of another kind than the goals.
fn form(words: &Words, which: &Which, ask: &Ask) -> Markup {
    let (name, value) = match ask.question {
        "introduction" => ("to", which.to.as_deref()),
        "job" | "recommendation" => ("about", which.about.as_deref()),
        _ => return html! {},
    };
    // A public name tells a reader nothing.
    let shown = ask.to.as_ref().map(|target| target.name.as_str()).or(value);
    html! {
        form.add method="get" action="/ask" {
            input type="hidden" name="question" value=(ask.question);
            label { (words.one_of("ask-field", ask.question)) " "
                input name=(name) value=[shown] maxlength="200" autocomplete="off"
                    placeholder=(words.one_of("ask-example", ask.question)); }
            button { (words.word("ask-look")) }
        }
    }
}

/// Who may be meant as the other side; whom nobody here is called like may be wished for.
fn meant(words: &Words, which: &Which, ask: &Ask) -> Markup {
    let to = which.to.as_deref().filter(|to| !to.trim().is_empty());
    html! {
        @if !ask.may_be.is_empty() {
            ul.events {
                @for step in &ask.may_be {
                    li { a href=(address::ask("introduction", step.person.as_deref())) { (name::plain(&step.name)) } }
                }
            }
        } @else if let (Some(to), "introduction", None) = (to, ask.question, &ask.to) {
            form.inline method="post" action="/wishes" {
                input type="hidden" name="whom" value=(to);
                button { (words.word("ask-wish-for")) }
            }
        }
    }
}

/// What would help where there is nobody.
fn next(words: &Words, ask: &Ask) -> Markup {
    let (href, id) = match (ask.question, &ask.to) {
        ("job", _) => ("/goals", "goals-title"),
        ("introduction", Some(_)) => ("/wishes", "wishes-title"),
        _ => ("/imports", "ask-import-more"),
    };
    html! { p { a.button href=(href) { (words.word(id)) } } }
}

fn clusters(words: &Words, clusters: &[Cluster]) -> Markup {
    html! {
        @if !clusters.is_empty() {
            section {
                h2 { (words.word("ask-clusters")) }
                p.about { (words.word("ask-clusters-about")) }
                ul.events { @for cluster in clusters { li { (self::cluster(words, cluster)) } } }
            }
        }
    }
}

fn cluster(words: &Words, cluster: &Cluster) -> Markup {
    let shown = match cluster.kind {
        "employer" => name::of_employer(&cluster.name),
        "field" => html! { (words.one_of("field", &cluster.name)) },
        _ => name::plain(&cluster.name),
    };
    let people = Say::new("ask-cluster-people").number("n", count(cluster.people as u64));
    html! {
        strong { (shown) } " " span.quiet { (words.say(&people)) }
        @for step in &cluster.first {
            " · " @if let Some(id) = &step.person { (name::linked(id, &step.name)) }
        }
    }
}

/// Asides shown; the JSON has all.
const ASIDES: usize = 8;

fn asides(words: &Words, title: &'static str, asides: &[Aside]) -> Markup {
    html! {
        @if !asides.is_empty() {
            section {
                h2 { (words.word(title)) }
                ul.events {
                    @for aside in asides.iter().take(ASIDES) {
                        li { (name::linked(&aside.person, &aside.name)) " " span.quiet { (words.say(&aside.reason.0)) } }
                    }
                }
            }
        }
    }
}
