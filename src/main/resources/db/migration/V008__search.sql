-- What people call things when they search, and where their questions lead.

-- Other names of a page, or of a part of one (path#anchor), and questions that it answers; separated by |.
create table search_name (
    address     varchar(120)  not null,
    language    varchar(5)    not null,
    words       varchar(1500) not null,
    source      varchar(80)   not null references source (id),
    primary key (address, language)
);

-- What words of a question mean; separated by |, the first is shown. Those of kind `ignored` mean nothing.
create table search_word (
    kind        varchar(20)   not null,
    code        varchar(40)   not null,
    language    varchar(5)    not null,
    words       varchar(1500) not null,
    source      varchar(80)   not null references source (id),
    primary key (kind, code, language)
);

-- Where a question leads whose words mean all of `asks` (kinds, separated by spaces).
create table search_door (
    id          varchar(40)   not null,
    language    varchar(5)    not null,
    position    integer       not null,
    asks        varchar(80)   not null,
    address     varchar(120)  not null,
    title       varchar(120)  not null,
    source      varchar(80)   not null references source (id),
    primary key (id, language)
);
