-- Pay of states, metropolitan and nonmetropolitan areas and industries, and price levels by place.

-- An area that a survey reports on: US, a state or territory (postal code), a metropolitan area (5-digit CBSA code) or a
-- nonmetropolitan area (7-digit BLS code). The point is the middle of the first-named city; x and y lie on state_outline.
create table area (
    code        varchar(7)    primary key,
    kind        varchar(10)   not null check (kind in ('nation', 'state', 'territory', 'metro', 'nonmetro')),
    latitude    numeric(9, 6),
    longitude   numeric(9, 6),
    x           numeric(6, 1),
    y           numeric(6, 1),
    source      varchar(80)   not null references source (id)
);

create table area_name (
    area        varchar(7)    not null references area (code),
    language    varchar(5)    not null,
    name        varchar(120)  not null,
    source      varchar(80)   not null references source (id),
    primary key (area, language)
);

-- The states that a metropolitan or nonmetropolitan area reaches into, the main one first.
create table area_state (
    area        varchar(7)    not null references area (code),
    state       varchar(2)    not null references state (code),
    position    integer       not null,
    source      varchar(80)   not null references source (id),
    primary key (area, state)
);

drop table wage;

create table wage (
    soc                 varchar(7)  not null references occupation (soc),
    area                varchar(7)  not null references area (code),
    data_year           integer     not null,
    employment_amount   numeric(16, 3), employment_missing  varchar(20),
    quotient_amount     numeric(16, 3), quotient_missing    varchar(20),
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
    reading             varchar(20) not null check (reading in ('official-file', 'official-page', 'conversion', 'secondary')),
    note                varchar(400),
    source              varchar(80) not null references source (id),
    primary key (soc, area, data_year)
);

-- An industry by its NAICS code, or a group of the publisher's own. Levels are never to be added up with each other.
create table industry (
    id          varchar(40)   primary key,
    naics       varchar(6),
    level       varchar(10)   not null check (level in ('sector', 'narrower')),
    source      varchar(80)   not null references source (id)
);

create table industry_name (
    industry    varchar(40)   not null references industry (id),
    language    varchar(5)    not null,
    name        varchar(200)  not null,
    source      varchar(80)   not null references source (id),
    primary key (industry, language)
);

-- share_of_industry: percent of the industry's jobs that this occupation holds. share_of_jobs: percent of the
-- occupation's jobs that stand in this industry.
create table industry_wage (
    soc                 varchar(7)  not null references occupation (soc),
    industry            varchar(40) not null references industry (id),
    data_year           integer     not null,
    owners              varchar(10) check (owners in ('private', 'mixed', 'government')),
    employment_amount   numeric(16, 3), employment_missing  varchar(20),
    share_of_industry_amount numeric(16, 3), share_of_industry_missing varchar(20),
    share_of_jobs_amount numeric(16, 3), share_of_jobs_missing varchar(20),
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
    reading             varchar(20) not null check (reading in ('official-file', 'official-page', 'conversion', 'secondary')),
    note                varchar(400),
    source              varchar(80) not null references source (id),
    primary key (soc, industry, data_year, source)
);

-- The price level of an area as percent of the national one (US = 100), all items.
create table price_parity (
    area           varchar(7)  not null references area (code),
    data_year      integer     not null,
    parity_amount  numeric(16, 3), parity_missing varchar(20),
    source         varchar(80) not null references source (id),
    primary key (area, data_year)
);
