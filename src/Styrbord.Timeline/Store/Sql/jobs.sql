-- :add
insert into job (id, kind, key, due, lease, attempts, last_error, done) values (@id, @kind, @key, @due, null, 0, null, null) on conflict (key) do nothing;

-- :keys
select key from job where kind = @kind;

-- :doneKeys
select key from job where kind = @kind and done is not null;

-- :claim
update job set lease = @until, attempts = attempts + 1
where id = (select id from job where kind = @kind and done is null and due <= @now and (lease is null or lease < @now) order by due, id limit 1)
    and done is null and (lease is null or lease < @now)
returning id, kind, key, attempts;

-- :done
update job set done = @now, lease = null, last_error = @error where id = @id;

-- :later
update job set due = @due, lease = null, last_error = @error where id = @id;

-- :drop
delete from job where id = @id;

-- :forget
delete from job where done < @before;

-- :choice
select account, address, choice, stop, refused from mail_choice where account = @account;

-- :choiceByStop
select account, address, choice, stop, refused from mail_choice where stop = @stop;

-- :choices
select account, address, choice, stop, refused from mail_choice order by account;

-- :putChoice
insert into mail_choice (account, address, choice, stop, refused) values (@Account, @Address, @Choice, @Stop, @Refused)
on conflict (account) do update set address = excluded.address, choice = excluded.choice, refused = excluded.refused;
