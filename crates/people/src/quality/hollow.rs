//! Hollowness: connections with nothing two-way and no other trace. Counted, so it has no interval; but a
//! source that was never imported may fill some of them.

use super::member::Member;

/// Whether a connection is nothing else.
pub(super) fn is_hollow(member: &Member<'_>) -> bool {
    member.is_connection && !member.is_two_way && !member.has_evidence
}

/// The share of such connections; `None` without connections.
pub(super) fn share(members: &[Member<'_>]) -> Option<f64> {
    let connections = members.iter().filter(|member| member.is_connection).count();
    let hollow = members.iter().filter(|member| is_hollow(member)).count();
    (connections > 0).then(|| hollow as f64 / connections as f64)
}
