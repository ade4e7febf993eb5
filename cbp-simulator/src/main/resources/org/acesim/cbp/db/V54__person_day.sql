-- What one person imports under Section 321 on one day of arrival, over all filers. The row is what transactions wait for
-- each other on, and so is never removed while the store lives.
create table person_day (
    -- A digest of the consignee's name and address, or of its number.
    person        varchar(32) not null,
    arrival_day   date not null,
    total_usd     bigint not null,
    last_position bigint not null,
    primary key (person, arrival_day)
);

-- What one entry adds to its person's day, so that it can be taken back.
create table person_share (
    entry_number varchar(13) primary key,
    person       varchar(32) not null,
    arrival_day  date not null,
    value_usd    bigint not null,
    -- The order of acceptance within the day.
    position     bigint not null,
    -- The day's total up to this one.
    total_usd    bigint not null
);
create index person_share_of_day on person_share (person, arrival_day, position);
