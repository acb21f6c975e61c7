-- Some routes let a student sit in the last term; some give letters other than the credential's own.
alter table route add column letters varchar(10);
alter table route add column last_term boolean default false not null;

-- Whether the guide tells the credential in full, or on a short page.
alter table certification add column core boolean default false not null;

-- A membership is paid for, not earned: it is asked and closes nothing.
drop table route_condition_text;
drop table route_condition;

create table route_condition (
    id           varchar(30)  primary key,
    route        varchar(20)  not null references route (id),
    position     integer      not null,
    kind         varchar(20)  not null check (kind in ('schooling', 'accreditation', 'discipline', 'reciprocity', 'experience', 'credential', 'membership')),
    required     varchar(60)  not null,
    months       integer      not null,
    source       varchar(80)  not null references source (id)
);

create table route_condition_text (
    condition_id varchar(30)  not null references route_condition (id),
    language     varchar(5)   not null,
    text         varchar(300) not null,
    source       varchar(80)  not null references source (id),
    primary key (condition_id, language)
);
