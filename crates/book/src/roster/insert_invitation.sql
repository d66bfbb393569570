-- One invitation; the verdict comes when it is judged.
insert into invitation (
    id, person, about, second, digest, by, sent_on, state, decision, is_ticked, advice, place, kin_group, kin, event, event_key, house
)
values (
    :id, :person, :about, :second, :digest, :by, :sent_on, :state, null, 0, '', 0, :kin_group, :kin, :event, :event_key,
    (select house from person where id = :person)
)
on conflict do nothing
