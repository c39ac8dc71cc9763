-- :several
select id, body from text where id in @ids;
