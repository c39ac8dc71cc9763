create table event (
    authority text not null,
    seq integer primary key,
    type text not null,
    version integer not null,
    command_id text not null,
    idx integer not null,
    at integer not null,
    stored integer not null,
    actor text not null,
    payload blob not null,
    head blob not null
);
create table command (
    id text primary key,
    account text not null,
    sha256 blob not null,
    first_seq integer not null,
    count integer not null
) without rowid;
-- seq is the event that brought the text: a fold reads texts by range
create table text (id text primary key, seq integer not null, salt blob, body text);
create index text_seq on text (seq);
create table blob (sha256 text primary key, bytes blob not null);
create table draft (
    account text not null,
    key text not null,
    body text not null,
    stored integer not null,
    primary key (account, key)
) without rowid;
create table account (
    id text primary key,
    name text not null,
    password_hash text,
    failed_count integer not null,
    locked_until integer,
    security_stamp text not null
) without rowid;
create table api_token (sha256 text primary key, account text not null, stored integer not null) without rowid;
create table session_key (id text primary key, body text not null) without rowid;
create table register (name text primary key, value text not null) without rowid;
create table job (
    id text primary key,
    kind text not null,
    key text not null unique,
    due integer not null,
    lease integer,
    attempts integer not null,
    last_error text
) without rowid;
