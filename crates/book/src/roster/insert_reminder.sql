-- Writes down why it may be time to write to somebody.
insert into reminder (kind, person, weight, says, last_on, acted_on, closeness_then)
values (:kind, :person, :weight, :says, :last_on, :acted_on, :closeness_then)
