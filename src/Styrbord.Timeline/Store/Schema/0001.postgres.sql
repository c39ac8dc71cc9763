create table event (
    authority text collate "C" not null,
    seq bigint not null,
    type text not null,
    version bigint not null,
    command_id text collate "C" not null,
    idx bigint not null,
    at bigint not null,
    stored bigint not null,
    actor text not null,
    payload bytea not null,
    head bytea not null,
    primary key (authority, seq)
);
create table command (
    id text collate "C" primary key,
    account text not null,
    sha256 bytea not null,
    first_seq bigint not null,
    count bigint not null
);
-- seq is the event that brought the text: a fold reads texts by range
create table text (id text collate "C" primary key, seq bigint not null, salt bytea, body text);
create index text_seq on text (seq);
create table blob (sha256 text collate "C" primary key, bytes bytea not null);
create table draft (
    account text collate "C" not null,
    key text collate "C" not null,
    body text not null,
    stored bigint not null,
    primary key (account, key)
);
create table account (
    id text collate "C" primary key,
    name text not null,
    password_hash text,
    failed_count bigint not null,
    locked_until bigint,
    security_stamp text not null
);
create table api_token (sha256 text collate "C" primary key, account text not null, stored bigint not null);
create table session_key (id text collate "C" primary key, body text not null);
create table register (name text collate "C" primary key, value text not null);
create table job (
    id text collate "C" primary key,
    kind text not null,
    key text not null unique,
    due bigint not null,
    lease bigint,
    attempts bigint not null,
    last_error text
);
