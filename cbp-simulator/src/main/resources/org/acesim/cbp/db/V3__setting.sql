-- What a trainer has set; before that there is no row and the configuration's defaults are in force.
create table setting (
    id     integer primary key,
    seed   bigint not null,
    law_of date not null
);
create table inspection_rate (
    entry_type varchar(2) primary key,
    rate       numeric(7, 6) not null
);
