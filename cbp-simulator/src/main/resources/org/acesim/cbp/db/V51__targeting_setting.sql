-- Which kinds of inspection there are, and what makes them likelier, where a trainer has set anything.
create table targeting_setting (
    name   varchar(40) primary key,
    figure numeric(12, 6) not null
);
