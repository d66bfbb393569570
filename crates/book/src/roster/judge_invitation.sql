-- The verdict on one invitation.
update invitation
set
    state = :state, decision = :decision, decided_on = :decided_on, until = :until, is_ticked = :is_ticked,
    advice = :advice, confidence = :confidence, place = :place, given = :given
where id = :id
