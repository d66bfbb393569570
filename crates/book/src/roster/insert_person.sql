-- One person; the row number is the place in the order of closeness.
insert into person (
    id, token, name, named, place, profile, employer, house, role, connected_on, is_connection,
    has_evidence, circle, bond, pulse, score, low, high, status, last_two_way_on, pinned, stats, handles,
    also_named, sources
)
values (
    :place, :token, :name, :named, :place, :profile, :employer, :house, :role, :connected_on,
    :is_connection, :has_evidence, :circle, :bond, :pulse, :score, :low, :high, :status, :last_two_way_on,
    :pinned, :stats, :handles, :also_named, :sources
)
