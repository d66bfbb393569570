//! The owner names a model that may be asked for drafts, or names none any more. Nothing is asked by this.

use crate::change::{Now, Op, Stale};
use crate::rulings::model::{self, Model, Server};
use crate::{Book, Error, Refusal};

/// The longest name of a model, in characters; those there are have some sixty.
const LONGEST_NAME: usize = 200;

/// Names the model at an address; `None` for no model.
///
/// # Errors
/// When the address is not the owner's own, the name is none, or the book can't be written.
pub fn model(book: &mut Book, wished: Option<(&str, &str)>, now: Now) -> Result<(), Error> {
    let model = wished.map(|(url, name)| read(url, name)).transpose()?;
    book.change(Op::Model, "", now, |change| {
        model::rule(change, model.as_ref())?;
        Ok(((), Stale::Nothing))
    })
}

fn read(url: &str, name: &str) -> Result<Model, Error> {
    let server = Server::parse(url).ok_or_else(|| Refusal::NoServer(url.to_owned()))?;
    let name = name.trim();
    let is_name = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
    if !is_name || name.chars().any(char::is_control) {
        return Err(Refusal::NoModelName(LONGEST_NAME).into());
    }
    Ok(Model { server, name: name.to_owned() })
}
