//! Give and take over the whole network: how even ties are, and how much goes to people who never answer.

use super::draws::Index;
use super::member::Member;

/// How even ties are on average, each weighing its strength; 0 is one-way, 1 is even. Meetings and calls
/// of both are neither's and are left out.
pub(super) const INDEX: Index = |known, strengths| {
    let (mut weighed, mut total) = (0.0, 0.0);
    for (member, strength) in known.members.iter().zip(strengths) {
        if let Some(balance) = member.exchange.balance() {
            weighed += strength * balance;
            total += strength;
        }
    }
    (total > 0.0).then(|| weighed / total)
};

/// The share of what the owner sends that goes to people who never answered; `None` where she sends
/// nothing.
pub(super) fn one_way_load(members: &[Member<'_>]) -> Option<f64> {
    let sent = |to: fn(&&Member<'_>) -> bool| {
        let mut sent: Vec<f64> =
            members.iter().filter(to).map(|member| member.exchange.by_me).collect();
        sent.sort_unstable_by(f64::total_cmp); // the sum must not depend on the order of people
        sent.iter().sum::<f64>()
    };
    let all = sent(|_| true);
    (all > 0.0).then(|| sent(|member| !member.is_two_way) / all)
}

/// Contacts either way within a year that make a tie two-way in it.
const LEAST_LATELY: u32 = 5;

/// Whether both sides acted often within the last 365 days (De Choudhury and others 2010 take five messages
/// either way for a tie).
pub(super) fn is_two_way_lately(member: &Member<'_>) -> bool {
    member.exchange.lately_by_me.min(member.exchange.lately_by_them) >= LEAST_LATELY
}
