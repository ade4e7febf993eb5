-- One row for each message (or chunk of a document) that was taken: a repeat finds it and changes nothing.
create table inbox (
    source      varchar(200) not null,
    message_id  varchar(200) not null,
    received_at timestamp with time zone not null,
    answer      bytea,
    primary key (source, message_id)
);
create index inbox_received_at on inbox (received_at);

-- Messages that were stored with the work that caused them; the relay deletes what it has sent.
create table outbox (
    id             bigint primary key,
    queue          varchar(100) not null,
    content        bytea not null,
    as_text        boolean not null,
    kind           varchar(10) not null,
    correlation_id varchar(200),
    on_behalf_of   varchar(100)
);
create sequence outbox_id start with 1 increment by 50;

-- Whoever holds this row's lock relays; it falls with its holder's connection, so a killed process keeps nobody waiting.
create table relay (
    lease integer primary key
);
insert into relay (lease) values (1);

-- How far each queue has been served.
create table relayed (
    queue   varchar(100) primary key,
    last_id bigint not null
);
