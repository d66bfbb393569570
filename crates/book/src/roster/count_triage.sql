-- People in the figures of how well we triage. Counted anew with every decision.
delete from counted where figure between 'triage-' and 'triage-~';
insert or ignore into counted (figure, person)
select 'triage-accepted', person from outcome
union all
select 'triage-stranger', person from outcome where was_stranger
union all
select 'triage-talked', person from outcome where was_stranger and talked
union all
select 'triage-pitched', person from outcome where pitched
union all
select 'triage-removed', person from outcome where is_removed
union all
select 'triage-let-in-later', person from lesson where was_left
union all
select 'triage-agreed', person from lesson where told = iif(is_let_in, 'let-in', 'leave')
union all
select 'triage-asked', person from lesson where told = 'ask-first'
union all
select 'triage-differed', person from lesson where told = iif(is_let_in, 'leave', 'let-in');
