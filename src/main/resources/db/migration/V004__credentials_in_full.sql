-- What the pages of single credentials, their comparison and the ladder add to V001. Words carry a language, rows a source.

-- Where a source gives only the range of the number of questions: its end.
alter table exam add column items_up_to integer;

alter table exam add column pass_mark_unit varchar(10) default 'points' not null check (pass_mark_unit in ('points', 'percent'));

-- How many tries a price buys, and for which way of sitting it holds; empty where the source does not say.
alter table fee add column attempts integer;

alter table fee add column delivery varchar(20) check (delivery in ('online', 'test-center'));

-- How long one waits, in days: `letter` in business days, `extension` all that can be added to the window, `result` after the testing
-- window closes, `retake` after a failed try. Where sources disagree, `low` and `high` are theirs.
create table exam_wait (
    credential   varchar(10)  not null references certification (code),
    kind         varchar(20)  not null check (kind in ('letter', 'extension', 'result', 'retake')),
    low_amount   numeric(16, 3), low_missing  varchar(20),
    high_amount  numeric(16, 3), high_missing varchar(20),
    disputed     boolean      not null,
    source       varchar(80)  not null references source (id),
    primary key (credential, kind)
);

-- What else a holder must know to keep it.
create table renewal_note (
    credential  varchar(10)   not null references certification (code),
    position    integer       not null,
    language    varchar(5)    not null,
    text        varchar(500)  not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, position, language)
);

-- How the mark of an apprentice is shed; months of coding work that each way asks for.
create table apprentice_release (
    credential  varchar(10)   not null references certification (code),
    position    integer       not null,
    language    varchar(5)    not null,
    months      integer       not null,
    text        varchar(400)  not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, position, language)
);

-- What a year of membership in an issuing body costs, in US dollars; `needed` where its credentials ask for membership.
create table membership_due (
    issuer       varchar(80)  not null,
    tier         varchar(20)  not null check (tier in ('professional', 'range', 'student', 'individual')),
    position     integer      not null,
    low_amount   numeric(16, 3), low_missing  varchar(20),
    high_amount  numeric(16, 3), high_missing varchar(20),
    period       varchar(40)  not null,
    needed       boolean      not null,
    source       varchar(80)  not null references source (id),
    primary key (issuer, tier)
);

-- Job titles of the federal list that carry the letters of a credential: a use of the letters, not a rule.
create table credential_title (
    credential  varchar(10)   not null references certification (code),
    position    integer       not null,
    soc         varchar(10)   not null references occupation (soc),
    title       varchar(120)  not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, position)
);

-- A state's rule for a kind of facility that names a credential, or a holder of one in other words.
create table state_rule (
    id          varchar(40)   primary key,
    position    integer       not null unique,
    state       varchar(2)    not null references state (code),
    law         varchar(80)   not null,
    confidence  varchar(10)   not null check (confidence in ('high', 'medium', 'low')),
    source      varchar(80)   not null references source (id)
);

create table state_rule_text (
    rule        varchar(40)   not null references state_rule (id),
    language    varchar(5)    not null,
    facility    varchar(120)  not null,
    text        varchar(400)  not null,
    source      varchar(80)   not null references source (id),
    primary key (rule, language)
);

create table state_rule_credential (
    rule        varchar(40)   not null references state_rule (id),
    credential  varchar(10)   not null references certification (code),
    source      varchar(80)   not null references source (id),
    primary key (rule, credential)
);

-- For how many months a checked fact may stand before it is due for a new check.
create table shelf_life (
    kind        varchar(20)   primary key check (kind in ('route', 'exam', 'fee', 'renewal', 'result', 'holders', 'dues', 'law', 'title')),
    months      integer       not null,
    source      varchar(80)   not null references source (id)
);

-- The ladder: where one stands (a degree type, `high-school`, `none`, or another code), how long full-time study takes to get there, in
-- months, and whose tuition is typical for it.
create table ladder_start (
    schooling    varchar(30)  primary key,
    position     integer      not null unique,
    months_low_amount  numeric(16, 3), months_low_missing  varchar(20),
    months_high_amount numeric(16, 3), months_high_missing varchar(20),
    sector       varchar(40),
    source       varchar(80)  not null references source (id)
);

create table ladder_start_text (
    schooling    varchar(30)  not null references ladder_start (schooling),
    language     varchar(5)   not null,
    name         varchar(80)  not null,
    text         varchar(500) not null,
    source       varchar(80)  not null references source (id),
    primary key (schooling, language)
);

-- The routes that the ladder draws, and what each starts from.
create table ladder_step (
    route        varchar(20)  primary key references route (id),
    schooling    varchar(30)  not null references ladder_start (schooling),
    source       varchar(80)  not null references source (id)
);
