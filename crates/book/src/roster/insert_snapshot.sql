-- The network on one day of its past.
insert into snapshot (
    on_day, is_export, connections, in_touch, strong, strong_low, strong_high, effective
)
values (
    :on_day, :is_export, :connections, :in_touch, :strong, :strong_low, :strong_high, :effective
)
