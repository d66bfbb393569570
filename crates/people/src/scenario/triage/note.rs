//! Did they write to *me*?
//!
//! The one question an archive answers outright: 97 of 100 invitations carry no note, and most of the
//! others go to everybody. A note written to the owner names something of hers, or something the two
//! have shared. What is stock, sold or copied is told in [`letter`].
//!
//! It needs the note, and for copies the notes of all invitations ever received, accepted ones too.
//!
//! It misleads where a seller has done the homework, so it never lets anybody in alone; and where a
//! shy friend sends no note at all, which is why a no is mild.

use super::letter::{self, Letter, Tone};
use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// With a note to her but nothing else the owner is asked; without one a single other sign does that.
pub(super) static QUESTION: Question =
    Question { key: "note", weights: Weights { yes: 1.3, no: -0.7 }, answer };

fn answer(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    let copies = || Say::new("triage-note-copied").number("others", case.kin);
    let (answer, say) = match letter.tone() {
        Tone::Absent => (Answer::No, Say::new("triage-note-absent")),
        Tone::Stock => (Answer::No, Say::new("triage-note-stock")),
        Tone::Many(quote) => (Answer::No, Say::new("triage-note-many").text("quote", quote)),
        Tone::Copied => (Answer::No, copies()),
        Tone::Pitch(quote) => (Answer::No, Say::new("triage-note-pitch").text("quote", quote)),
        Tone::Met(quote) => (Answer::Yes, Say::new("triage-note-met").text("quote", quote)),
        Tone::Yours(quote) => (Answer::Yes, Say::new("triage-note-yours").text("quote", quote)),
        Tone::Names(name) => (Answer::Yes, Say::new("triage-note-names").text("name", name)),
        Tone::MetOrSold if case.kin >= letter::COPIES => {
            (Answer::Unknown, Say::new("triage-note-met-copied").number("others", case.kin))
        }
        Tone::MetOrSold => (Answer::Unknown, Say::new("triage-note-met-sold")),
        Tone::Own => (Answer::Unknown, Say::new("triage-note-own")),
    };
    (answer, Reason::shown_by(say, case.invitation()))
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[track_caller]
    fn check(note: &str, expected: Answer) {
        assert_eq!(trial::ask_note(&QUESTION, note), expected, "{note}");
    }

    #[test]
    fn a_note_about_something_of_the_owners_is_written_to_her() {
        check(
            "Hi Ada, I keep bees too and would love to hear about beekeeping in Turin",
            Answer::Yes,
        );
        check("Dear Ada, I loved your article about night trains.", Answer::Yes);
        check("Ciao Ada, è stato bello conoscerti al Salone, restiamo in contatto!", Answer::Yes);
        check("Hi Ada, we met at Marco's birthday. Bo", Answer::Yes);
        check("Ada, I worked at Blue Fox after you left.", Answer::Yes);
    }

    #[test]
    fn no_note_or_one_for_everybody_is_not_written_to_her() {
        check("", Answer::No);
        check("Hi Ada, I'd like to add you to my professional network on LinkedIn.", Answer::No);
        check(
            "Ciao Ada, ho visto il tuo profilo e penso che potremmo creare sinergie.",
            Answer::No,
        );
        check("Hallo Ada, ich würde mich gerne mit Ihnen vernetzen. Beste Grüße", Answer::No);
        check("Bonjour Ada, je serais ravi d'échanger avec vous. Bien cordialement", Answer::No);
        check("Hola Ada, me gustaría conectar contigo y ampliar mi red. Un saludo", Answer::No);
        check("Olá Ada, gostaria de fazer parte da sua rede profissional.", Answer::No);
    }

    #[test]
    fn a_name_and_a_title_are_no_words_to_her_and_sell_nothing() {
        let facts = trial::invitation("Bo Ek, account executive at Red Dog Studio");
        let case = |case: Case<'_>| answer(&case, &Letter::of(&case)).1.say.id;
        let said = trial::with_case(&facts, |it| case(Case { name: "Bo Ek", ..it }));
        assert_eq!(said, "triage-note-stock");
    }

    #[test]
    fn a_sales_pitch_is_not_written_to_her() {
        check("Hi Ada, we help companies like Blue Fox grow. Open to a quick call?", Answer::No);
        check(
            "Ciao Ada, aiuto professionisti a trovare nuovi clienti: call di 15 minuti?",
            Answer::No,
        );
        check("Guten Tag, wir helfen Unternehmen, mehr Umsatz zu machen.", Answer::No);
        check("Bonjour, nous aidons les entreprises à générer des leads.", Answer::No);
        check("Hola Ada, ayudamos a empresas a conseguir más clientes.", Answer::No);
        check("Olá Ada, ajudamos empresas a gerar leads. Sem compromisso!", Answer::No);
        check("See https://reports.example/pricing", Answer::No);
    }

    #[test]
    fn the_words_that_weighed_most_are_quoted() {
        let facts = trial::invitation("Hi Ada, we help companies like yours find new customers.");
        let said = trial::with_case(&facts, |case| answer(&case, &Letter::of(&case)).1.say);
        assert_eq!(said.id, "triage-note-pitch");
        assert!(format!("{said:?}").contains("help companies"), "{said:?}");
    }

    #[test]
    fn a_note_to_one_person_may_have_a_word_of_sales_and_a_polite_sentence() {
        for note in [
            "Our sales team still talks about the lesson you gave at Calder's in May.",
            "Ciao Ada, Ines mi ha dato il tuo nome. Mi farebbe piacere entrare in contatto.",
            "Hallo Ada, ich habe deinen Schreibtisch geerbt. Ich würde mich gerne vernetzen.",
        ] {
            assert_ne!(trial::ask_note(&QUESTION, note), Answer::No, "{note}");
        }
    }

    #[test]
    fn many_others_with_the_same_note_make_a_template() {
        let facts = trial::invitation("Hello from one wanderer to another fellow beekeeping soul");
        let answer =
            trial::with_case(&facts, |case| trial::answer_to(&QUESTION, &Case { kin: 2, ..case }));
        assert_eq!(answer, Answer::No);
    }

    #[test]
    fn words_of_their_own_about_nothing_of_hers_are_unknown() {
        check(
            "Hello, Marco said you might enjoy our Sunday walks along the river",
            Answer::Unknown,
        );
        check("We met in Rome! By the way, we help companies double your sales", Answer::Unknown);
    }

    #[test]
    fn words_to_one_person_are_never_taken_for_a_template_or_a_pitch() {
        for note in [
            "Hi Ada, I just finished my three month residency where the river ends.",
            "Hi Ada, I work from home in Turin now, two streets from you. Coffee?",
            "I'm looking for a writer for a radio series. Are you open to a call about it?",
            "Dear Ada, I run a small press and would love an English edition of your second book.",
            "Ciao Ada, sono Bea, ci vedevamo sempre al bar sotto la redazione!",
            "Ciao Ada, lavoro da casa anch'io ora: ci si vede in biblioteca?",
            "Gentile Ada, la biblioteca vorrebbe invitarla a presentare il libro in autunno.",
            "Liebe Ada, danke für den Text über die Aale, mein Vater war Fischer.",
            "Hallo Ada, wir bieten im Herbst ein Stipendium an und haben an Sie gedacht.",
            "Bonjour Ada, je suis la libraire de la rue des Arènes, on vous réclame.",
            "Chère Ada, j'ai retrouvé nos photos de Venise, 1998 !",
            "Hola Ada, nos sentamos juntas en el tren, ¡al final encontré el cuaderno!",
            "Oi Ada, sou a Lia, prima do Paolo. Chego a Milão em junho!",
        ] {
            assert_ne!(trial::ask_note(&QUESTION, note), Answer::No, "{note}");
        }
    }
}
