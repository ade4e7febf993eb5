-- A penalty that a scenario has CBP think of claiming, until its time has come.
create table penalty_intended (
    entry_number     varchar(13) primary key,
    statute          varchar(20) not null,
    culpability      varchar(20) not null,
    loss_of_revenue  numeric(12, 2),
    domestic_value   numeric(12, 2),
    dutiable_value   numeric(12, 2),
    prior_disclosure boolean not null,
    interest         numeric(12, 2),
    amount           numeric(12, 2)
);

-- What a scenario has decided beforehand about a request: GRANT, ASK_DOCUMENTS, or REFUSE and CBP's code of the reason.
alter table request add column forced varchar(20);
