-- A damaged file is no file of its kind: it shows neither what there is nor what is gone.
update document
set kind = 'damaged', exported_on = null
where id = ?1
