-- The commonest words that begin alike.
select word, size from common_word where word >= ?1 and word < ?2 order by size desc, word limit ?3
