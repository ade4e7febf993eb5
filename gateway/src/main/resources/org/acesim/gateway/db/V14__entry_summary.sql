-- The entry summary of an entry that needs one, and what is owed for it, as CBP last told it. An entry of type 86 has no row.
create table entry_summary (
  entry_number varchar(13) primary key,
  status varchar(10) not null,
  -- The simulated day of the first release: the summary is due ten working days after it.
  released_on date,
  -- Whether one was ever filed: the gateway files by itself once.
  filed boolean not null,
  on_file boolean not null,
  -- The batch that it last went to CBP in, and what it asked for while that is not answered (10, column 3).
  message_id bigint,
  pending varchar(1),
  last_event bigint not null,
  payment_status varchar(10) not null,
  payment_amount numeric(14, 2) not null,
  payment_due_by date,
  payment_event bigint not null
);
create index entry_summary_message on entry_summary (message_id);
