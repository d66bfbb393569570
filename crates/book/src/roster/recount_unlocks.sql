-- How many received invitations wait of either person of a pair; of all pairs, or of those of one person. The
-- plus signs keep the search on the two persons: by state it would read every invitation for every pair.
update suggestion
set unlocks = (
    select count(*)
    from invitation
    where invitation.person in (suggestion.a, suggestion.b)
        and +invitation.by = 'them' and +invitation.state = 'waiting'
)
where ?1 is null or a = ?1 or b = ?1
