-- A batch of a CATAIR filer that waits for its answers: it gets one response, once every transaction has its own.
create sequence filer_batch_id;
create table filer_batch (
  id bigint primary key,
  -- The document that it came in, and its place among the batches there.
  source varchar(255) not null unique,
  queue varchar(100) not null,
  request_id varchar(255),
  -- A and B records, as JSON.
  envelope text not null,
  transactions integer not null,
  answered boolean not null
);

-- The answers that wait until all are there.
create table filer_answer (
  batch bigint not null,
  block integer not null,
  position integer not null,
  records text not null,
  primary key (batch, block, position)
);
