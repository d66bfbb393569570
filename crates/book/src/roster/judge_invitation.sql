-- Where one invitation stands, and of what kind it is; what is advised comes when kinds are weighed.
update invitation
set
    state = :state, decision = :decision, decided_on = :decided_on, until = :until, is_ticked = :is_ticked,
    kind = :kind, advice = '', place = :place
where id = :id
