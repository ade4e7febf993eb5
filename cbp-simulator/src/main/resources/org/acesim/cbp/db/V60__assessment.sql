-- What entries cost by each of CBP's assessments, estimates too: a row a version, never changed. Entries under Section 321 have none.
create table assessment (
    entry_number varchar(13) not null,
    version      integer not null,
    kind         varchar(10) not null,
    made_at      timestamp(3) with time zone not null,
    regime       varchar(10) not null,
    why          varchar(400) not null,
    -- The figures with their working: JSON, raw deflate.
    figures      bytea not null,
    primary key (entry_number, version)
);
