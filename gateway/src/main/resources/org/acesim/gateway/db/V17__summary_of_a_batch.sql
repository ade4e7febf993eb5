-- Where the answers to the last filing of a summary belong, for a CATAIR filer whose batch it came in.
alter table entry_summary add column filer_batch bigint;
alter table entry_summary add column filer_block integer;
alter table entry_summary add column filer_position integer;
