-- Batches that came by HTTP: whose they are, so that nobody else can fetch the answer.
create table abi_request (
    outbox_id   bigint primary key,
    account     varchar(100) not null,
    received_at timestamp with time zone not null
);
create index abi_request_received_at on abi_request (received_at);
