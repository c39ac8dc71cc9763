create table feed_key (
    id text collate "C" primary key,
    sha256 text collate "C" not null unique,
    account text not null,
    scope text not null,
    target text not null,
    stored bigint not null
);
