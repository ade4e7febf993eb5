-- What was paid of an entry's duty in all: without what was given back and without interest, given back, and paid as interest.
alter table entry_summary add column paid numeric(14, 2) default 0.00 not null;
alter table entry_summary add column refunded numeric(14, 2) default 0.00 not null;
alter table entry_summary add column interest_paid numeric(14, 2) default 0.00 not null;
