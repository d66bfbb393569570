-- Every invitation, received ones first.
select * from shown_invitation
where :key is not null
order by by desc, state desc, place, id
limit :limit offset :from
