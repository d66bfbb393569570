-- Everything derived goes before it is made anew.
delete from judged;
delete from bearer;
delete from own;
delete from absent;
delete from person;
delete from suggestion;
delete from likeness;
delete from invitation;
delete from change;
delete from snapshot;
delete from overview;
delete from counted;
delete from circle;
delete from house;
delete from house_key;
delete from pile;
delete from kin;
insert into person_words (person_words) values ('delete-all');
