-- :getRegister
select value from register where name = @name;

-- :putRegister
insert into register (name, value) values (@name, @value) on conflict (name) do update set value = excluded.value;

-- :addRegister
insert into register (name, value) values (@name, @value) on conflict (name) do nothing;

-- :getDraft
select body, stored from draft where account = @account and key = @key;

-- :draftKeys
select key from draft where account = @account;

-- :putDraft
insert into draft (account, key, body, stored) values (@account, @key, @body, @stored)
on conflict (account, key) do update set body = excluded.body, stored = excluded.stored;

-- :deleteDraft
delete from draft where account = @account and key = @key;

-- :getAccount
select id, name, password_hash as PasswordHash, failed_count as FailedCount, locked_until as LockedUntil,
    security_stamp as SecurityStamp
from account where id = @id;

-- :allAccounts
select id, name, password_hash as PasswordHash, failed_count as FailedCount, locked_until as LockedUntil,
    security_stamp as SecurityStamp
from account order by id;

-- :addAccount
insert into account (id, name, password_hash, failed_count, locked_until, security_stamp)
values (@Id, @Name, @PasswordHash, @FailedCount, @LockedUntil, @SecurityStamp)
on conflict (id) do nothing;

-- :updateAccount
update account
set name = @Name, password_hash = @PasswordHash, failed_count = @FailedCount, locked_until = @LockedUntil, security_stamp = @SecurityStamp
where id = @Id;

-- :endFeedKeys
delete from feed_key where account = @Id and exists (select 1 from account where id = @Id and security_stamp <> @SecurityStamp);

-- :addToken
insert into api_token (sha256, account, stored) values (@sha256, @account, @stored);

-- :tokenAccount
select account from api_token where sha256 = @sha256;

-- :deleteTokens
delete from api_token where account = @account;

-- :sessionKeys
select id, body from session_key order by id;

-- :putSessionKey
insert into session_key (id, body) values (@id, @body) on conflict (id) do update set body = excluded.body;

-- :addFeedKey
insert into feed_key (id, sha256, account, scope, target, stored) values (@Id, @sha256, @Account, @Scope, @Target, @Stored);

-- :feedKeyOf
select id, account, scope, target, stored from feed_key where sha256 = @sha256;

-- :feedKeys
select id, account, scope, target, stored from feed_key where account = @account order by stored, id;

-- :withdrawFeedKey
delete from feed_key where id = @id and account = @account;
