-- a job that is done stays: what was sent is sent once
alter table job add column done integer;
create table mail_choice (
    account text primary key,
    address text not null,
    choice text not null,
    stop text not null unique,
    refused text
) without rowid;
