create table feed_key (
    id text primary key,
    sha256 text not null unique,
    account text not null,
    scope text not null,
    target text not null,
    stored integer not null
) without rowid;
