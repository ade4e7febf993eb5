-- What one person imports under Section 321 on one day of arrival, over all filers. The row is what transactions wait for
-- each other on, and so is never removed while the store lives. Nearly every entry adds one, in no order: it is kept small.
create table person_day (
    -- A digest of the day and of the consignee's name and address, or of its number.
    id            bigint primary key,
    total_usd     bigint not null,
    last_position bigint not null
);

-- What one entry adds to its person's day, so that it can be taken back.
create table person_share (
    entry_number  varchar(13) primary key,
    person_day_id bigint not null,
    arrival_day   date not null,
    value_usd     bigint not null,
    -- The order of acceptance within the day.
    position      bigint not null,
    -- The day's total up to this one.
    total_usd     bigint not null
);

-- The shares that came to a day that had some already, in their order: nearly every day has but one, and needs no index.
create table person_queue (
    person_day_id bigint not null,
    position      bigint not null,
    entry_number  varchar(13) not null,
    primary key (person_day_id, position)
);
