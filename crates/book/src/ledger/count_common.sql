-- The words that stand in many texts, and in how many.
insert into common_word (word, size) select term, doc from letter_terms where doc >= ?1
