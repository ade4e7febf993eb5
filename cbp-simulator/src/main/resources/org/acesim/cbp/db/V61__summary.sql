-- The entry summary of an entry that owes one: from its release, or from the first summary that CBP took, whichever is earlier.
create table summary (
    entry_number     varchar(13) primary key,
    -- 0 while none is on file, then 1 and one more each time.
    version          integer not null,
    broker_reference varchar(9) not null,
    accepted_at      timestamp(3) with time zone,
    -- Ten working days after release; none before.
    due_at           timestamp(3) with time zone,
    -- None was on file when it was due, and none has come since.
    late             boolean not null,
    -- The newest filing that CBP refused since it took one, as its conditions in one line; blank for none.
    refused          varchar(400) not null,
    -- The records as filed: raw deflate, a line each, blanks at the end left out; none while none is on file.
    records          bytea
);
