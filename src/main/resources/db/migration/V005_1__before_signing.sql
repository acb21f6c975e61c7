-- The few sourced facts behind warnings and ways to pay: how sure they are, and when to look again.
create table advice (
    id          varchar(40)   primary key,
    page        varchar(60)   not null,
    position    integer       not null,
    status      varchar(15)   not null check (status in ('verified', 'to-be-checked')),
    checked_on  date          not null,
    stale_after date          not null,
    source      varchar(80)   not null references source (id),
    check (checked_on < stale_after)
);

create table advice_text (
    advice      varchar(40)   not null references advice (id),
    language    varchar(5)    not null,
    title       varchar(80)   not null,
    text        varchar(700)  not null,
    question    varchar(300),
    source      varchar(80)   not null references source (id),
    primary key (advice, language)
);

-- What should make a reader slow down before signing with a school.
create table warning_sign (
    id          varchar(40)   not null,
    language    varchar(5)    not null,
    position    integer       not null,
    title       varchar(80)   not null,
    text        varchar(400)  not null,
    source      varchar(80)   not null references source (id),
    primary key (id, language)
);

-- Names under which jobs of a code are advertised.
create table job_title (
    soc         varchar(7)    not null references occupation (soc),
    position    integer       not null,
    language    varchar(5)    not null,
    title       varchar(120)  not null,
    source      varchar(80)   not null references source (id),
    primary key (soc, position, language)
);

-- A job near this one in which people may begin.
create table stepping_stone (
    soc         varchar(7)    not null references occupation (soc),
    language    varchar(5)    not null,
    position    integer       not null,
    text        varchar(600)  not null,
    source      varchar(80)   not null references source (id),
    primary key (soc, language)
);

create table apprenticeship (
    id          varchar(40)   primary key,
    position    integer       not null,
    job_hours_amount         numeric(16, 3), job_hours_missing         varchar(20),
    instruction_hours_amount numeric(16, 3), instruction_hours_missing varchar(20),
    weeks_amount             numeric(16, 3), weeks_missing             varchar(20),
    period      varchar(40)   not null,
    source      varchar(80)   not null references source (id)
);

create table apprenticeship_text (
    apprenticeship varchar(40) not null references apprenticeship (id),
    language    varchar(5)    not null,
    name        varchar(120)  not null,
    text        varchar(600)  not null,
    source      varchar(80)   not null references source (id),
    primary key (apprenticeship, language)
);
