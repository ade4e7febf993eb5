-- Bills of lading that somebody has told of; every other is on file when an entry names it, and arrives on its estimated day.
create table bill (
    id    varchar(110) primary key,
    stage varchar(20) not null,
    held  boolean not null
);

-- Which entries name which bill: the events of a bill concern all of them.
create table entry_bill (
    bill_id      varchar(110) not null,
    entry_number varchar(13) not null,
    primary key (bill_id, entry_number)
);
