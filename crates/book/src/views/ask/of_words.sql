-- People in whose name, employer, role or handles these words occur, the closest first.
select rowid as id from person_words where person_words match ?1 order by rowid limit ?2
