-- What documents were sent by, so that a clock call can wait until CBP has them.
create table document_message (
    outbox_id    bigint primary key,
    entry_number varchar(13) not null
);
