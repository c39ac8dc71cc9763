-- a job that is done stays: what was sent is sent once
alter table job add column done bigint;
create table mail_choice (
    account text collate "C" primary key,
    address text not null,
    choice text not null,
    stop text collate "C" not null unique,
    refused text
);
