-- The words of the data dictionary: what a table holds and what its columns mean. Types, values, keys and references are not told here:
-- the schema knows them.

create table data_table (
    name        varchar(40)   not null,
    language    varchar(5)    not null,
    topic       varchar(20)   not null check (topic in ('fact', 'text', 'place', 'occupation', 'salary', 'career', 'education', 'certification', 'school', 'search', 'data')),
    meaning     varchar(300)  not null,
    source      varchar(80)   not null references source (id),
    primary key (name, language)
);

-- in_table 'any': every table that has the column and does not describe it itself. blank: what an empty cell means.
create table data_column (
    in_table    varchar(40)   not null,
    name        varchar(40)   not null,
    language    varchar(5)    not null,
    meaning     varchar(400)  not null,
    unit        varchar(40),
    blank       varchar(200),
    source      varchar(80)   not null references source (id),
    primary key (in_table, name, language)
);
