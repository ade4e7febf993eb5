-- No day: each entry is under the law of its own date.
alter table setting alter column law_of drop not null;
alter table setting add column aggregation varchar(20) default 'NOT_EXCEEDING' not null;
