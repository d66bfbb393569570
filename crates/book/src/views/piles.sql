-- How many received invitations lie in each pile.
select key as pile, size from pile
