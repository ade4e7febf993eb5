-- Rules that force outcomes, as JSON: those for everybody (scope blank), once they differ from the default, and each filer's own.
create table scenario_rules (
    scope varchar(3) primary key,
    rules varchar not null
);

-- How often rules that are applied a limited number of times have been applied.
create table scenario_use (
    scope    varchar(3) not null,
    position integer not null,
    used     integer not null,
    primary key (scope, position)
);
