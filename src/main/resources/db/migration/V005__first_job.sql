-- What no source gives and the guide assumes: shown, labeled as ours, shared by the first-job page and the planner.
create table assumption (
    id          varchar(40)   primary key,
    position    integer       not null unique,
    low         numeric(16, 3) not null,
    likely      numeric(16, 3) not null,
    high        numeric(16, 3) not null,
    unit        varchar(10)   not null check (unit in ('months', 'hours', 'percent', 'count')),
    source      varchar(80)   not null references source (id),
    check (low <= likely and likely <= high)
);

create table assumption_name (
    assumption  varchar(40)   not null references assumption (id),
    language    varchar(5)    not null,
    name        varchar(120)  not null,
    explanation varchar(600)  not null,
    source      varchar(80)   not null references source (id),
    primary key (assumption, language)
);
