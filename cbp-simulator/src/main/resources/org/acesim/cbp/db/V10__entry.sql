-- One row an entry. A rejected filing stands here too, so that its reasons can be read, but does not take the number.
create table entry (
    entry_number varchar(13) primary key,
    site         varchar(4) not null,
    sender       varchar(3) not null,
    filer_code   varchar(3) not null,
    port         varchar(4) not null,
    office       varchar(2) not null,
    user_text    varchar(21) not null,
    message_id   varchar(200) not null,
    entry_type   varchar(2) not null,
    status       varchar(40) not null,
    value_usd    bigint not null,
    accepted_at  timestamp with time zone,
    regime       varchar(10) not null,
    law_of       date not null,
    -- The records as filed: raw deflate, a line each, blanks at the end left out.
    records      bytea not null,
    -- What was decided and why: JSON, a decision a line, appended to.
    decisions    varchar not null
);
