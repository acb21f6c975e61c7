-- One edition of the guide. Runs on H2 (PostgreSQL mode) and PostgreSQL.
--
-- A data file data/NAME.csv fills the table NAME; its header names the columns. Where the header says `x` and the table
-- has `x_amount` and `x_missing`, the cell is a figure: a number, or the word that says why there is none.
-- Words that a reader sees carry a `language`; names of tables and columns are singular.

-- fact --------------------------------------------------------------------------------------------------------------

create table source (
    id          varchar(80) primary key,
    kind        varchar(20)  not null check (kind in ('official', 'official-copy', 'third-party', 'news', 'college', 'dataset', 'article', 'ours')),
    publisher   varchar(200) not null,
    read_at     varchar(200),
    title       varchar(400) not null,
    vintage     varchar(200) not null,
    address     varchar(600),
    trust       varchar(10)  not null check (trust in ('high', 'medium', 'low')),
    license     varchar(100),
    note        varchar(600),
    checked_on  date         not null
);

create table claim (
    id          varchar(3)   not null,
    language    varchar(5)   not null,
    page        varchar(60)  not null,
    section     varchar(40)  not null,
    statement   varchar(600) not null,
    verdict     varchar(20)  not null check (verdict in ('confirmed', 'superseded', 'contradicted', 'unsupported')),
    explanation varchar(900) not null,
    evidence    varchar(80)  references source (id),
    source      varchar(80)  not null references source (id),
    primary key (id, language)
);

-- text --------------------------------------------------------------------------------------------------------------

create table passage (
    page        varchar(60)   not null,
    section     varchar(40)   not null,
    position    integer       not null,
    language    varchar(5)    not null,
    text        varchar(2000) not null,
    source      varchar(80)   not null references source (id),
    primary key (page, section, position, language)
);

create table term (
    id          varchar(60)   not null,
    language    varchar(5)    not null,
    name        varchar(120)  not null,
    also        varchar(300),
    meaning     varchar(900)  not null,
    source      varchar(80)   not null references source (id),
    primary key (id, language)
);

-- place -------------------------------------------------------------------------------------------------------------

create table state (
    code        varchar(2)    primary key,
    fips        varchar(2)    not null unique,
    source      varchar(80)   not null references source (id)
);

create table state_name (
    state       varchar(2)    not null references state (code),
    language    varchar(5)    not null,
    name        varchar(60)   not null,
    source      varchar(80)   not null references source (id),
    primary key (state, language)
);

-- A ZIP code with its point: of its area (zcta), or of its post office for PO-box and unique ZIP codes.
create table zip_place (
    zip         varchar(5)    primary key,
    city        varchar(60)   not null,
    state       varchar(2)    not null references state (code),
    latitude    numeric(9, 6) not null,
    longitude   numeric(9, 6) not null,
    point       varchar(11)   not null check (point in ('zcta', 'post-office')),
    source      varchar(80)   not null references source (id)
);

-- Outlines on one drawing of 975 by 610 units, as SVG path data. Puerto Rico has none.
create table state_outline (
    state       varchar(2)    primary key references state (code),
    label_x     numeric(6, 1) not null,
    label_y     numeric(6, 1) not null,
    path        varchar(8000) not null,
    source      varchar(80)   not null references source (id)
);

-- occupation --------------------------------------------------------------------------------------------------------

create table occupation (
    soc         varchar(7)    primary key,
    role        varchar(10)   not null check (role in ('core', 'former', 'combined', 'neighbor', 'all')),
    first_year  integer       not null,
    last_year   integer,
    successor   varchar(7),
    source      varchar(80)   not null references source (id)
);

create table occupation_name (
    soc         varchar(7)    not null references occupation (soc),
    language    varchar(5)    not null,
    title       varchar(200)  not null,
    short_title varchar(80)   not null,
    summary     varchar(600)  not null,
    source      varchar(80)   not null references source (id),
    primary key (soc, language)
);

-- education ---------------------------------------------------------------------------------------------------------

create table degree_type (
    code        varchar(30)   primary key,
    position    integer       not null unique,
    source      varchar(80)   not null references source (id)
);

create table degree_type_name (
    degree      varchar(30)   not null references degree_type (code),
    language    varchar(5)    not null,
    name        varchar(80)   not null,
    short_name  varchar(40)   not null,
    length      varchar(200)  not null,
    summary     varchar(900)  not null,
    source      varchar(80)   not null references source (id),
    primary key (degree, language)
);

create table course (
    id          varchar(40)   not null,
    language    varchar(5)    not null,
    position    integer       not null,
    name        varchar(80)   not null,
    why         varchar(400)  not null,
    source      varchar(80)   not null references source (id),
    primary key (id, language)
);

create table study_field (
    cip         varchar(7)    not null,
    language    varchar(5)    not null,
    code        varchar(30)   not null check (code in ('records-technology', 'records-administration', 'coding', 'informatics', 'other')),
    name        varchar(80)   not null,
    cip_title   varchar(120)  not null,
    source      varchar(80)   not null references source (id),
    primary key (cip, language)
);

create table typical_cost (
    id              varchar(60) primary key,
    position        integer     not null unique,
    period          varchar(10) not null,
    tuition_amount  numeric(16, 3),
    tuition_missing varchar(20),
    budget_amount   numeric(16, 3),
    budget_missing  varchar(20),
    books_amount    numeric(16, 3),
    books_missing   varchar(20),
    source          varchar(80) not null references source (id)
);

-- salary ------------------------------------------------------------------------------------------------------------

create table wage (
    soc                 varchar(7)  not null references occupation (soc),
    area                varchar(7)  not null,
    data_year           integer     not null,
    employment_amount   numeric(16, 3), employment_missing  varchar(20),
    hour_mean_amount    numeric(16, 3), hour_mean_missing   varchar(20),
    hour_p10_amount     numeric(16, 3), hour_p10_missing    varchar(20),
    hour_p25_amount     numeric(16, 3), hour_p25_missing    varchar(20),
    hour_median_amount  numeric(16, 3), hour_median_missing varchar(20),
    hour_p75_amount     numeric(16, 3), hour_p75_missing    varchar(20),
    hour_p90_amount     numeric(16, 3), hour_p90_missing    varchar(20),
    year_mean_amount    numeric(16, 3), year_mean_missing   varchar(20),
    year_p10_amount     numeric(16, 3), year_p10_missing    varchar(20),
    year_p25_amount     numeric(16, 3), year_p25_missing    varchar(20),
    year_median_amount  numeric(16, 3), year_median_missing varchar(20),
    year_p75_amount     numeric(16, 3), year_p75_missing    varchar(20),
    year_p90_amount     numeric(16, 3), year_p90_missing    varchar(20),
    reading             varchar(20) not null check (reading in ('official-file', 'official-page', 'secondary')),
    note                varchar(400),
    source              varchar(80) not null references source (id),
    primary key (soc, area, data_year)
);

create table projection (
    soc                varchar(7)  not null references occupation (soc),
    round              varchar(7)  not null,
    base_year          integer     not null,
    target_year        integer     not null,
    base_jobs_amount   numeric(16, 3), base_jobs_missing   varchar(20),
    target_jobs_amount numeric(16, 3), target_jobs_missing varchar(20),
    new_jobs_amount    numeric(16, 3), new_jobs_missing    varchar(20),
    growth_amount      numeric(16, 3), growth_missing      varchar(20),
    openings_amount    numeric(16, 3), openings_missing    varchar(20),
    entry_education    varchar(60),
    reading            varchar(20) not null check (reading in ('official-file', 'official-page', 'secondary')),
    note               varchar(400),
    source             varchar(80) not null references source (id),
    primary key (soc, round),
    check (target_year = base_year + 10)
);

-- career ------------------------------------------------------------------------------------------------------------

create table key_fact (
    id          varchar(40)   not null,
    language    varchar(5)    not null,
    position    integer       not null,
    label       varchar(80)   not null,
    article     varchar(200)  not null,
    today       varchar(300)  not null,
    claim       varchar(3)    not null,
    source      varchar(80)   not null references source (id),
    primary key (id, language)
);

create table duty (
    id          varchar(40)   not null,
    language    varchar(5)    not null,
    area        varchar(20)   not null check (area in ('records', 'coding', 'registry', 'privacy', 'analysis')),
    position    integer       not null,
    text        varchar(400)  not null,
    source      varchar(80)   not null references source (id),
    primary key (id, language)
);

create table workplace (
    id          varchar(40)   not null,
    language    varchar(5)    not null,
    kind        varchar(10)   not null check (kind in ('provider', 'other')),
    position    integer       not null,
    name        varchar(80)   not null,
    text        varchar(500)  not null,
    source      varchar(80)   not null references source (id),
    primary key (id, language)
);

create table related_career (
    soc         varchar(7)    not null references occupation (soc),
    language    varchar(5)    not null,
    position    integer       not null,
    text        varchar(900)  not null,
    schooling   varchar(300)  not null,
    source      varchar(80)   not null references source (id),
    primary key (soc, language)
);

-- certification -----------------------------------------------------------------------------------------------------

create table certification (
    code        varchar(10)   primary key,
    issuer      varchar(80)   not null,
    position    integer       not null unique,
    source      varchar(80)   not null references source (id)
);

create table certification_name (
    credential  varchar(10)   not null references certification (code),
    language    varchar(5)    not null,
    name        varchar(120)  not null,
    gate        varchar(200)  not null,
    summary     varchar(500)  not null,
    for_whom    varchar(300)  not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, language)
);

-- A way to qualify. Every condition of one route must be met; one route is enough.
create table route (
    id          varchar(20)   primary key,
    credential  varchar(10)   not null references certification (code),
    position    integer       not null,
    status      varchar(10)   not null check (status in ('current', 'historic', 'disputed')),
    confidence  varchar(10)   not null check (confidence in ('high', 'medium', 'low')),
    checked_on  date          not null,
    source      varchar(80)   not null references source (id)
);

create table route_text (
    route       varchar(20)   not null references route (id),
    language    varchar(5)    not null,
    name        varchar(80)   not null,
    text        varchar(600)  not null,
    source      varchar(80)   not null references source (id),
    primary key (route, language)
);

create table route_condition (
    id           varchar(30)  primary key,
    route        varchar(20)  not null references route (id),
    position     integer      not null,
    kind         varchar(20)  not null check (kind in ('schooling', 'accreditation', 'discipline', 'reciprocity', 'experience', 'credential')),
    required     varchar(40)  not null,
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

-- What does not qualify, though people think so; `stated` where a rule says so, not where merely no rule lets it in.
create table refusal (
    credential  varchar(10)   not null references certification (code),
    position    integer       not null,
    language    varchar(5)    not null,
    text        varchar(400)  not null,
    stated      boolean       not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, position, language)
);

-- What the issuer advises and does not require.
create table recommendation (
    credential  varchar(10)   not null references certification (code),
    position    integer       not null,
    language    varchar(5)    not null,
    text        varchar(400)  not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, position, language)
);

create table exam (
    credential         varchar(10) primary key references certification (code),
    items_amount       numeric(16, 3), items_missing     varchar(20),
    scored_amount      numeric(16, 3), scored_missing    varchar(20),
    minutes_amount     numeric(16, 3), minutes_missing   varchar(20),
    pass_mark_amount   numeric(16, 3), pass_mark_missing varchar(20),
    scale_low          integer,
    scale_high         integer,
    window_days_amount numeric(16, 3), window_days_missing varchar(20),
    period             varchar(40)  not null,
    source             varchar(80)  not null references source (id)
);

-- Facts about sitting the exam that are words: format, books, delivery, early testing, retake, rescheduling.
create table exam_note (
    credential  varchar(10)   not null references certification (code),
    topic       varchar(20)   not null check (topic in ('format', 'books', 'apply', 'delivery', 'early-testing', 'retake', 'reschedule', 'documents')),
    language    varchar(5)    not null,
    text        varchar(700)  not null,
    disputed    boolean       not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, topic, language)
);

-- One row a domain and outline: where sources disagree there are two outlines, `a` and `b`.
create table exam_domain (
    credential   varchar(10)  not null references certification (code),
    outline      varchar(1)   not null,
    position     integer      not null,
    language     varchar(5)   not null,
    name         varchar(120) not null,
    low_amount   numeric(16, 3), low_missing  varchar(20),
    high_amount  numeric(16, 3), high_missing varchar(20),
    disputed     boolean      not null,
    source       varchar(80)  not null references source (id),
    primary key (credential, outline, position, language)
);

-- Where sources disagree there are several rows of one kind.
create table fee (
    credential         varchar(10) not null references certification (code),
    kind               varchar(20) not null check (kind in ('exam', 'renewal', 'extension', 'refund', 'reschedule')),
    position           integer     not null,
    member_amount      numeric(16, 3), member_missing     varchar(20),
    non_member_amount  numeric(16, 3), non_member_missing varchar(20),
    period             varchar(40) not null,
    disputed           boolean     not null,
    source             varchar(80) not null references source (id),
    primary key (credential, kind, position)
);

create table renewal (
    credential          varchar(10) primary key references certification (code),
    cycle_years_amount  numeric(16, 3), cycle_years_missing  varchar(20),
    units_amount        numeric(16, 3), units_missing        varchar(20),
    own_share_amount    numeric(16, 3), own_share_missing    varchar(20),
    own_share_since     date,
    source              varchar(80) not null references source (id),
    own_share_source    varchar(80) not null references source (id)
);

create table pass_rate (
    credential      varchar(10) not null references certification (code),
    data_year       integer     not null,
    rate_amount     numeric(16, 3), rate_missing    varchar(20),
    testers_amount  numeric(16, 3), testers_missing varchar(20),
    scope           varchar(10) not null check (scope in ('current', 'old')),
    note            varchar(300),
    source          varchar(80) not null references source (id),
    primary key (credential, data_year)
);

create table holder_count (
    credential      varchar(10) not null references certification (code),
    period          varchar(10) not null,
    holders_amount  numeric(16, 3), holders_missing varchar(20),
    source          varchar(80) not null references source (id),
    primary key (credential, period)
);

-- What sources disagree on, what was not found, what other guides get wrong, what changed.
create table remark (
    credential  varchar(10)   not null references certification (code),
    kind        varchar(10)   not null check (kind in ('disputed', 'not-found', 'myth', 'changed')),
    position    integer       not null,
    language    varchar(5)    not null,
    title       varchar(80)   not null,
    text        varchar(700)  not null,
    source      varchar(80)   not null references source (id),
    primary key (credential, kind, position, language)
);

-- school ------------------------------------------------------------------------------------------------------------

create table institution (
    unitid                     varchar(6)   primary key,
    name                       varchar(120) not null,
    alias                      varchar(600),
    address                    varchar(120),
    city                       varchar(60)  not null,
    state                      varchar(2)   not null references state (code),
    zip                        varchar(10)  not null,
    latitude                   numeric(9, 6) not null,
    longitude                  numeric(9, 6) not null,
    control                    varchar(10)  not null check (control in ('public', 'nonprofit', 'for-profit')),
    level                      varchar(15)  not null check (level in ('four-year', 'two-year', 'under-two-year')),
    website                    varchar(200) not null,
    price_calculator           varchar(300),
    admissions_page            varchar(300),
    aid_page                   varchar(300),
    tuition_in_district_amount numeric(16, 3), tuition_in_district_missing varchar(20),
    tuition_in_state_amount    numeric(16, 3), tuition_in_state_missing    varchar(20),
    tuition_out_of_state_amount numeric(16, 3), tuition_out_of_state_missing varchar(20),
    books_amount               numeric(16, 3), books_missing               varchar(20),
    tuition_period             varchar(10),
    net_price_amount           numeric(16, 3), net_price_missing           varchar(20),
    net_price_period           varchar(10),
    graduation_rate_amount     numeric(16, 3), graduation_rate_missing     varchar(20),
    graduation_rate_year       integer,
    enrollment_amount          numeric(16, 3), enrollment_missing          varchar(20),
    enrollment_year            integer,
    fully_online               boolean      not null,
    source                     varchar(80)  not null references source (id),
    net_price_source           varchar(80)  not null references source (id)
);

create table program (
    id                         varchar(20)  primary key,
    unitid                     varchar(6)   not null references institution (unitid),
    degree                     varchar(30)  not null references degree_type (code),
    award_level                varchar(2),
    cip                        varchar(7),
    page_name                  varchar(120),
    relevance                  varchar(10)  not null check (relevance in ('core', 'related')),
    online                     boolean,
    campus                     boolean,
    hybrid                     boolean,
    delivery_note              varchar(200),
    delivery_source            varchar(80)  references source (id),
    page                       varchar(300),
    tuition_in_district_amount numeric(16, 3), tuition_in_district_missing varchar(20),
    tuition_in_state_amount    numeric(16, 3), tuition_in_state_missing    varchar(20),
    tuition_out_of_state_amount numeric(16, 3), tuition_out_of_state_missing varchar(20),
    tuition_period             varchar(10),
    graduate_charges           boolean      not null,
    whole_cost_amount          numeric(16, 3), whole_cost_missing          varchar(20),
    whole_books_amount         numeric(16, 3), whole_books_missing         varchar(20),
    whole_cost_period          varchar(10),
    whole_cost_basis           varchar(200),
    months_amount              numeric(16, 3), months_missing              varchar(20),
    credits_amount             numeric(16, 3), credits_missing             varchar(20),
    awards_total_amount        numeric(16, 3), awards_total_missing        varchar(20),
    source                     varchar(80)  not null references source (id)
);

create index program_unitid on program (unitid);

-- Awards (first majors) in the academic year that ended in data_year.
create table award_count (
    program        varchar(20) not null references program (id),
    data_year      integer     not null,
    awards_amount  numeric(16, 3), awards_missing varchar(20),
    source         varchar(80) not null references source (id),
    primary key (program, data_year)
);

-- What was found about a program's CAHIIM status. No row means unknown, never "not accredited".
create table accreditation (
    id           varchar(30)  primary key,
    unitid       varchar(6)   references institution (unitid),
    institution  varchar(120) not null,
    state        varchar(2)   not null references state (code),
    degree       varchar(30)  not null references degree_type (code),
    title        varchar(150),
    discipline   varchar(10)  not null check (discipline in ('him', 'hi', 'other', 'unknown')),
    status       varchar(15)  not null check (status in ('accredited', 'candidacy', 'unknown')),
    as_of        varchar(200) not null,
    confidence   varchar(10)  not null check (confidence in ('high', 'medium', 'low')),
    note         varchar(600),
    source       varchar(80)  not null references source (id)
);

create table accreditation_program (
    accreditation varchar(30) not null references accreditation (id),
    program       varchar(20) not null references program (id),
    source        varchar(80) not null references source (id),
    primary key (accreditation, program)
);

-- Where a school stands on the drawing of state_outline. Schools in Puerto Rico have no row.
create table school_point (
    unitid      varchar(6)    primary key references institution (unitid),
    x           numeric(6, 1) not null,
    y           numeric(6, 1) not null,
    source      varchar(80)   not null references source (id)
);

-- Words that people use for a field of study, beyond its names: acronyms, old job titles, credentials.
create table study_field_word (
    cip         varchar(7)    not null,
    language    varchar(5)    not null,
    words       varchar(900)  not null,
    source      varchar(80)   not null references source (id),
    primary key (cip, language)
);

-- What a program posts about its graduates, as read.
create table outcome (
    id          varchar(60)   primary key,
    unitid      varchar(6)    references institution (unitid),
    institution varchar(120)  not null,
    degree      varchar(30)   not null references degree_type (code),
    measure     varchar(25)   not null check (measure in ('graduation', 'employment', 'exam-pass', 'retention', 'graduate-satisfaction', 'employer-satisfaction')),
    share_amount numeric(16, 3), share_missing varchar(20),
    cohort      varchar(200)  not null,
    as_of       varchar(120)  not null,
    source      varchar(80)   not null references source (id)
);
