-- What O*NET lists of an occupation: its tasks, and how much preparation it needs.

-- kind: 'core' and 'supplemental' as workers or experts of the occupation rated them; 'listed' by analysts, not rated.
-- dated is the month of that rating or list. onet_task is the number of the task in O*NET, whose words are not ours.
create table occupation_task (
    soc         varchar(7)    not null references occupation (soc),
    position    integer       not null,
    language    varchar(5)    not null,
    onet_task   integer       not null,
    kind        varchar(12)   not null check (kind in ('core', 'supplemental', 'listed')),
    dated       varchar(7)    not null,
    text        varchar(200)  not null,
    source      varchar(80)   not null references source (id),
    primary key (soc, position, language)
);

-- From 1, little preparation, to 5, the most. dated is empty where it was not found.
create table job_zone (
    soc         varchar(7)    primary key references occupation (soc),
    zone_amount numeric(16, 3), zone_missing varchar(20),
    dated       varchar(7),
    note        varchar(200),
    source      varchar(80)   not null references source (id)
);

-- The industries that a kind of workplace is counted in.
create table workplace_industry (
    workplace   varchar(40)   not null,
    industry    varchar(40)   not null references industry (id),
    source      varchar(80)   not null references source (id),
    primary key (workplace, industry)
);
