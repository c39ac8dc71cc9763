-- :last
select seq, head, at from event where authority = @authority order by seq desc limit 1;

-- :read
select seq, type, version, command_id, idx, at, stored, actor, payload, head
from event
where authority = @authority and seq > @after and seq <= @until
order by seq
limit @limit;

-- :lastBefore
select max(seq) from event where authority = @authority and seq > @after and seq <= @until and at < @before;

-- :commandsThatDiffer
select c.id
from command c
left join (select command_id, count(*) as n, min(seq) as first from event group by command_id) e on e.command_id = c.id
where coalesce(e.n, 0) <> c.count or (c.count > 0 and e.first <> c.first_seq)
union all
select distinct e.command_id from event e where not exists (select 1 from command c where c.id = e.command_id)
order by 1;

-- :commandCount
select count(*) from command;

-- :allCommands
select id, account, first_seq as First, count from command order by first_seq, id;
