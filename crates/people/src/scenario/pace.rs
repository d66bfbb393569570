//! How long the pile will take: told from the owner's own decisions in her last sitting.
//!
//! It is an estimate of time and no target: nothing is counted against anybody. A pause is no work, so a
//! long gap between two decisions is left out; and after a handful of decisions only a guess is honest.

/// One decision, or one about several invitations together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// When, in seconds.
    pub second: i64,
    /// About how many invitations.
    pub invitations: u32,
}

/// How quickly the owner decides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Seconds for one invitation.
    pub seconds_each: f64,
    /// Whether it was measured; otherwise it is a guess.
    pub is_measured: bool,
    /// How many steps, from the newest, belong to the last sitting.
    pub steps: usize,
}

/// When decisions belong together, and what to guess before there are enough.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// A longer gap than this ends a sitting.
    sitting_seconds: i64,
    /// A longer gap than this is a pause and no work.
    pause_seconds: i64,
    /// So many invitations are enough to measure.
    enough: u32,
    /// Half of what doing it by hand on LinkedIn takes.
    guess_seconds: f64,
}

const LIMITS: Limits =
    Limits { sitting_seconds: 1_800, pause_seconds: 240, enough: 5, guess_seconds: 15.0 };

/// The pace of the last sitting, of steps that come newest first.
#[must_use]
pub fn pace(steps: &[Step]) -> Pace {
    let gaps = steps.windows(2).map(|pair| (pair[0].second - pair[1].second, pair[0].invitations));
    let sitting: Vec<(i64, u32)> =
        gaps.take_while(|(gap, _)| *gap <= LIMITS.sitting_seconds).collect();
    let worked = sitting.iter().filter(|(gap, _)| *gap <= LIMITS.pause_seconds);
    let (seconds, invitations) = worked.fold((0_i64, 0_u32), |(seconds, n), (gap, more)| {
        (seconds.saturating_add((*gap).max(0)), n.saturating_add(*more))
    });
    let is_measured = invitations >= LIMITS.enough;
    let seconds_each = if is_measured {
        (seconds as f64 / f64::from(invitations)).max(1.0)
    } else {
        LIMITS.guess_seconds
    };
    Pace { seconds_each, is_measured, steps: (sitting.len() + 1).min(steps.len()) }
}

impl Pace {
    /// Whole minutes for so many more, at least one while anything waits.
    #[must_use]
    pub fn minutes_for(self, invitations: u64) -> u64 {
        let minutes = (invitations as f64 * self.seconds_each / 60.0).ceil();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a count of invitations times a few seconds"
        )]
        let minutes = minutes as u64;
        minutes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(of: &[(i64, u32)]) -> Vec<Step> {
        of.iter()
            .map(|(second, invitations)| Step { second: *second, invitations: *invitations })
            .collect()
    }

    #[test]
    fn a_few_decisions_are_a_guess_and_said_to_be_one() {
        let pace = pace(&steps(&[(30, 1), (20, 1), (10, 1)]));
        assert_eq!((pace.is_measured, pace.steps), (false, 3));
        assert_eq!(pace.minutes_for(8), 2);
        assert_eq!(pace.minutes_for(0), 0);
    }

    #[test]
    fn the_pace_is_that_of_the_last_sitting_without_its_pauses() {
        let day = 86_400;
        let of = [
            (day + 1_060, 1),
            (day + 1_050, 1),
            (day + 40, 1),
            (day + 30, 2),
            (day + 20, 1),
            (day + 10, 1),
            (0, 9),
        ];
        let pace = pace(&steps(&of));
        assert_eq!((pace.is_measured, pace.steps), (true, 6));
        // Forty seconds for five; the pause in the middle is nobody's work.
        assert!((pace.seconds_each - 8.0).abs() < 1e-9, "{pace:?}");
    }

    #[test]
    fn a_group_decided_together_is_spread_over_its_people() {
        let pace = pace(&steps(&[(60, 20), (0, 1)]));
        assert!((pace.seconds_each - 3.0).abs() < 1e-9, "{pace:?}");
    }
}
