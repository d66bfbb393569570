-- Two handles that likeness joined.
insert into likeness (a, b, probability, evidence) values (:a, :b, :probability, :evidence)
