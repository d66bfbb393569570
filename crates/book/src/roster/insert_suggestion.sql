-- Two people who may be one. How many invitations hang on it is counted when all are written.
insert into suggestion (id, a, b, probability, class, evidence, unlocks, facts, state)
values (:id, :a, :b, :probability, :class, :evidence, 0, :facts, :state)
