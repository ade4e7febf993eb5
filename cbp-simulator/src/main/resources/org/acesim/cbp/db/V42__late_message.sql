-- Messages that wait for simulated time: each is named by its number in a due event.
create sequence late_message_id;
create table late_message (
    id             bigint primary key,
    queue          varchar(100) not null,
    content        bytea not null,
    as_text        boolean not null,
    kind           varchar(10) not null,
    correlation_id varchar(200)
);
