-- :lock
select pg_advisory_xact_lock(hashtextextended(current_schema(), 0));

-- :lastSeq
select coalesce(max(seq), 0) from event where authority = $1;

-- :commands
select id, account, sha256, first_seq, count from command where id = any($1);

-- :insertEvent
insert into event (authority, seq, type, version, command_id, idx, at, stored, actor, payload, head)
select $1, * from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- :insertCommand
insert into command (id, account, sha256, first_seq, count) select * from unnest($1, $2, $3, $4, $5);

-- :insertText
insert into text (id, seq, salt, body) select * from unnest($1, $2, $3, $4);

-- :notify
select pg_notify($1, $2);
