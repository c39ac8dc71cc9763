-- :commands
select id, account, sha256, first_seq as FirstSeq, count from command where id in (select value from json_each(@ids));

-- :insertEvent
insert into event (authority, seq, type, version, command_id, idx, at, stored, actor, payload, head)
values ($authority, $seq, $type, $version, $command_id, $idx, $at, $stored, $actor, $payload, $head);

-- :insertCommand
insert into command (id, account, sha256, first_seq, count) values ($id, $account, $sha256, $first_seq, $count);

-- :insertText
insert into text (id, seq, salt, body) values ($id, $seq, $salt, $body);
