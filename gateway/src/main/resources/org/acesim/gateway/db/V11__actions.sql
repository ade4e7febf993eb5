-- What the filer asked of CBP last and is not answered yet (SE10 column 5), and where the entry stood before it asked for a
-- correction or a cancellation: there it stands again when CBP says no.
alter table entry add column pending varchar(1);
alter table entry add column before_request varchar(20);

-- Filings that wait to take the place of the one that CBP has: replacements and updates, until CBP has decided.
create table proposal (
  message_id bigint primary key,
  entry_number varchar(13) not null,
  entry_type varchar(2) not null,
  entry_value numeric(14, 2) not null,
  reference varchar(50) not null,
  search varchar(400) not null,
  filing bytea not null
);
create index proposal_entry on proposal (entry_number);

-- What CBP gave notice of, as it last told it: inquiries and penalties. Number 0: a document that it asks for without a number.
create table notice (
  entry_number varchar(13) not null,
  number bigint not null,
  kind varchar(20) not null,
  status varchar(10) not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone,
  amount numeric(14, 2),
  document_type varchar(6) not null,
  content text not null,
  last_event bigint not null,
  primary key (entry_number, number)
);
