//! Whom the owner looks for: somebody who is what one of her goals names. Held apart from the other rules because
//! goals change without anything else changing, and all connections are then held against them again.

use super::Loss;
use crate::say::Say;
use crate::scenario::goal::{Goal, Told};

/// The first of these goals that they meet.
#[must_use]
pub fn wanted(goals: &[Goal], told: &Told<'_>) -> Option<Loss> {
    let goal = goals.iter().find(|goal| goal.is_met(told))?;
    let say = Say::new("let-go-wanted").text("goal", &goal.written);
    Some(Loss { key: "wanted", say })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_what_a_goal_names_is_looked_at_twice() {
        let goals = [Goal::read("a recommendation"), Goal::read("publishing, editor")];
        let works = ["Redattrice".to_owned()];
        let told = Told { works: &works, ..Told::default() };
        assert_eq!(wanted(&goals, &told).map(|loss| loss.key), Some("wanted"));
        assert_eq!(wanted(&goals[..1], &told), None);
    }
}
