-- :table
create table if not exists schema_version (version bigint primary key, applied bigint not null);

-- :version
select coalesce(max(version), 0) from schema_version;

-- :applied
insert into schema_version (version, applied) values (@version, @applied);
