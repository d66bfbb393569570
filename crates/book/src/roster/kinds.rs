//! What is known of those that wait, as weighing reads it, and what is advised on them.
//!
//! Many are of one kind: of thousands at the door, of most nothing is known. A kind is weighed once, so that all
//! of them can be weighed again within one decision of the owner's.

use people::scenario::triage::{Advice, Criteria, Given, Weighed, weigh};
use rusqlite::{Connection, OptionalExtension};

use super::given;
use crate::Error;

/// The number of the kind with these answers, which is written down if it is new.
pub(super) fn of(book: &Connection, answers: &[Given]) -> Result<i64, Error> {
    let bare: Vec<Given> = answers.iter().map(Given::bare).collect();
    let written = given::write(&bare);
    let mut query = book.prepare_cached("select id from kind where given = ?1")?;
    if let Some(known) = query.query_row([&written], |row| row.get("id")).optional()? {
        return Ok(known);
    }
    book.prepare_cached("insert into kind (given) values (?1)")?.execute([&written])?;
    Ok(book.last_insert_rowid())
}

/// Forgets all of them, before everybody is judged anew.
pub(super) fn forget(book: &Connection) -> Result<(), Error> {
    book.execute("delete from kind", [])?;
    Ok(())
}

/// Weighs all that wait, kind by kind. Only of kinds that move are the invitations written.
pub(super) fn weigh_all(book: &Connection, criteria: &Criteria) -> Result<(), Error> {
    let mut query = book.prepare_cached("select id, given, oldest from kind")?;
    let mut move_kind = book.prepare_cached("update kind set oldest = ?2 where id = ?1")?;
    let mut update = book.prepare_cached(include_str!("weigh_kind.sql"))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let kind: i64 = row.get("id")?;
        let weighed = weigh(&given::read(&row.get::<_, String>("given")?), criteria);
        let oldest = oldest(&weighed);
        if row.get::<_, Option<i64>>("oldest")? == Some(oldest) {
            continue;
        }
        move_kind.execute((kind, oldest))?;
        update.execute(rusqlite::named_params! {
            ":kind": kind, ":advice": weighed.advice.key(), ":oldest": oldest,
        })?;
    }
    Ok(())
}

/// Weighs those of these names, if they wait.
pub(super) fn weigh_these(
    book: &Connection,
    ids: &[String],
    criteria: &Criteria,
) -> Result<(), Error> {
    let mut query = book.prepare_cached(
        "select kind.given from invitation join kind on kind.id = invitation.kind where invitation.id = ?1",
    )?;
    let mut update = book.prepare_cached(include_str!("weigh_invitation.sql"))?;
    for id in ids {
        let written: Option<String> = query.query_row([id], |row| row.get("given")).optional()?;
        let Some(written) = written else { continue };
        let weighed = weigh(&given::read(&written), criteria);
        update.execute(rusqlite::named_params! {
            ":id": id, ":advice": weighed.advice.key(), ":oldest": oldest(&weighed),
        })?;
    }
    Ok(())
}

/// So many steps of doubt are told apart in a pile: who differ by less are equals, and a pile does not move under
/// the owner's hands for nothing.
const DOUBTS: f64 = 20.0;
/// Seconds fit into so many bits until the year 4000.
const SECOND_BITS: u32 = 36;

/// The last place of those on whom this is advised, for one who came before time began: by advice, the surest
/// first. From it counted forwards come the newer ones.
fn oldest(weighed: &Weighed) -> i64 {
    let pile = match weighed.advice {
        Advice::LetIn => 0,
        Advice::AskFirst => 1,
        Advice::Leave => 2,
    };
    #[expect(clippy::cast_possible_truncation, reason = "a confidence lies between 0 and 1")]
    let doubt = ((1.0 - weighed.confidence.clamp(0.0, 1.0)) * DOUBTS) as i64;
    (((pile << 10 | doubt) + 1) << SECOND_BITS) - 1
}
