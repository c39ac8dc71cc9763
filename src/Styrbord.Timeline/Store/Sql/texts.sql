-- :range
select id, body from text where seq > @after and seq <= @until;

-- :rangeWithSalt
select id, salt, body from text where seq > @after and seq <= @until;

-- :one
select id, salt, body from text where id = @id;

-- :withhold
update text set salt = null, body = null where id = @id;

-- :count
select count(*) from text;

-- :putBlob
insert into blob (sha256, bytes) values (@sha256, @bytes) on conflict (sha256) do nothing;

-- :getBlob
select bytes from blob where sha256 = @sha256;

-- :blobNames
select sha256 from blob order by sha256;

-- :forgetBlobs
delete from blob where sha256 in (select value from register where substr(name, 1, length(@prefix)) = @prefix)
    and sha256 not in (select value from register where substr(name, 1, length(@prefix)) <> @prefix);

-- :forgetNames
delete from register where substr(name, 1, length(@prefix)) = @prefix;
