-- :several
select id, body from text where id = any(@ids);
