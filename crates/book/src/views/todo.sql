-- What was decided and leaves something to do on LinkedIn, the newest decision first, with what files show
-- since: the newest list of invitations, the last one that has this, and the first message of the owner's.
select
    id, token, name, profile, decision, decided_on, is_ticked, state = 'accepted' as is_connection,
    (select max(exported_on) from document where kind = 'Invitations') as newest_list,
    (
        select max(document.exported_on)
        from (
            select document from fact
            where about = shown_invitation.about and second = shown_invitation.second and what = 'invited'
            union
            select document from sighting
            where about = shown_invitation.about and second = shown_invitation.second and what = 'invited'
        ) as lists
        join document on document.id = lists.document and document.kind = 'Invitations'
    ) as listed,
    (
        select min(fact.second)
        from bearer
        join fact on fact.about = bearer.handle
        where bearer.person = shown_invitation.person and fact.what = 'wrote' and fact.by = 'me'
            and fact.others <= 1 and fact.second >= unixepoch(shown_invitation.decided_on)
    ) as wrote
from shown_invitation
where by = 'them' and decision in ('let-in', 'ask-first', 'leave')
order by decided_on desc, place
