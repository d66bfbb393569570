-- The network on one day of its past.
insert into snapshot (
    on_day, is_export, connections, in_touch, strong, strong_low, strong_high, effective, effective_low, effective_high
)
values (
    :on_day, :is_export, :connections, :in_touch, :strong, :strong_low, :strong_high, :effective, :effective_low, :effective_high
)
