-- The published content: what readers may see and nothing else. Drafts have tables of their own.
--
-- One text for PostgreSQL and for H2 in its PostgreSQL mode. ${ascii} is the collation that compares
-- code points (collate "C" on PostgreSQL, nothing on H2, which does so anyway): slugs and tags then
-- have one order on every machine, which keyset paging relies on.
-- Texts have twice the room that their limits need: H2 counts a character beyond the basic plane as two, PostgreSQL as one.
-- Numbers called id are internal; the world sees public_id and slug.
-- An entry has beside it how many links each of its relations has, forward and reverse: kept with each publication, so that
-- readers are told without counting.
-- An entry's fingerprint is that of the draft from which it was last written: an import passes over what has not changed.

create sequence identity_seq start with 1 increment by 1000;

create table hub (
    id               bigint                   not null primary key,
    default_language varchar(35) ${ascii}     not null,
    languages        varchar(35) array        not null,
    edition          bigint                   not null,
    created_at       timestamp with time zone not null,
    updated_at       timestamp with time zone not null,
    constraint hub_is_one check (id = 1)
);

create table hub_text (
    hub_id     bigint                   not null,
    language   varchar(35) ${ascii}     not null,
    name       varchar(400)             not null,
    notice     varchar(2000),
    updated_at timestamp with time zone not null
);

create table hub_offer (
    id       bigint  not null primary key,
    hub_id   bigint  not null,
    position integer not null
);

create table hub_offer_text (
    offer_id    bigint               not null,
    language    varchar(35) ${ascii} not null,
    title       varchar(400)         not null,
    description varchar(4000),
    url         varchar(4000)
);

-- Groups of words and short phrases that mean the same to those who search in a language; position orders all of them.
create table hub_synonyms (
    hub_id   bigint               not null references hub (id),
    position integer              not null,
    language varchar(35) ${ascii} not null,
    terms    varchar(200) array   not null,
    primary key (hub_id, position)
);

create table source (
    id              bigint                   not null primary key,
    public_id       uuid                     not null,
    slug            varchar(80) ${ascii}     not null,
    edition         bigint                   not null,
    fingerprint     varchar(64) ${ascii}     not null,
    created_at      timestamp with time zone not null,
    updated_at      timestamp with time zone not null,
    published_at    timestamp with time zone not null,
    reviewed_date   date,
    review_due_date date,
    kind            varchar(20)              not null,
    login_required  boolean                  not null,
    same_as         varchar(4000) array      not null,
    topics_count    integer                  default 0 not null,
    guides_count    integer                  default 0 not null,
    faqs_count      integer                  default 0 not null
);

create table source_text (
    source_id    bigint                   not null,
    language     varchar(35) ${ascii}     not null,
    name         varchar(400)             not null,
    full_name    varchar(600),
    abbreviation varchar(100),
    description  varchar(4000),
    body         varchar(400000),
    updated_at   timestamp with time zone not null
);

-- The source's name for a reader of each language of the hub: what such a reader is served, and the key that the language's
-- collation gives to it. Lists in the order of names are then read from an index, alike on both databases, and whoever only
-- names a source looks up one row.
create table source_title (
    source_id bigint                not null,
    language  varchar(35) ${ascii}  not null,
    sort_key  varchar(240) ${ascii} not null,
    title     varchar(400)          not null,
    slug      varchar(80) ${ascii}  not null
);

-- A row for each language that has an address of its own; language 'mul' is the one for all others.
create table source_url (
    source_id bigint               not null,
    language  varchar(35) ${ascii} not null,
    url       varchar(4000)        not null
);

create table topic (
    id              bigint                   not null primary key,
    public_id       uuid                     not null,
    slug            varchar(80) ${ascii}     not null,
    edition         bigint                   not null,
    fingerprint     varchar(64) ${ascii}     not null,
    created_at      timestamp with time zone not null,
    updated_at      timestamp with time zone not null,
    published_at    timestamp with time zone not null,
    reviewed_date   date,
    review_due_date date,
    parent_id       bigint,
    position        integer                  not null,
    sources_count   integer                  default 0 not null,
    guides_count    integer                  default 0 not null,
    faqs_count      integer                  default 0 not null,
    children_count  integer                  default 0 not null
);

create table topic_text (
    topic_id    bigint                   not null,
    language    varchar(35) ${ascii}     not null,
    title       varchar(400)             not null,
    description varchar(4000),
    key_points  varchar(1000) array,
    updated_at  timestamp with time zone not null
);

create table topic_title (
    topic_id bigint                 not null,
    language  varchar(35) ${ascii}  not null,
    sort_key  varchar(240) ${ascii} not null,
    title     varchar(400)          not null,
    slug      varchar(80) ${ascii}  not null
);

-- A topic recommends a source.
create table topic_source (
    id        bigint  not null primary key,
    topic_id  bigint  not null,
    source_id bigint  not null,
    position  integer not null
);

create table topic_source_text (
    link_id  bigint               not null,
    language varchar(35) ${ascii} not null,
    note     varchar(2000),
    role     varchar(120)
);

create table guide (
    id              bigint                   not null primary key,
    public_id       uuid                     not null,
    slug            varchar(80) ${ascii}     not null,
    edition         bigint                   not null,
    fingerprint     varchar(64) ${ascii}     not null,
    created_at      timestamp with time zone not null,
    updated_at      timestamp with time zone not null,
    published_at    timestamp with time zone not null,
    reviewed_date   date,
    review_due_date date,
    topics_count    integer                  default 0 not null,
    sources_count   integer                  default 0 not null,
    faqs_count      integer                  default 0 not null,
    next_count      integer                  default 0 not null
);

create table guide_text (
    guide_id   bigint                   not null,
    language   varchar(35) ${ascii}     not null,
    title      varchar(400)             not null,
    summary    varchar(2000),
    body       varchar(400000),
    updated_at timestamp with time zone not null
);

create table guide_title (
    guide_id bigint                 not null,
    language  varchar(35) ${ascii}  not null,
    sort_key  varchar(240) ${ascii} not null,
    title     varchar(400)          not null,
    slug      varchar(80) ${ascii}  not null
);

-- A guide cites a source.
create table guide_source (
    id        bigint  not null primary key,
    guide_id  bigint  not null,
    source_id bigint  not null,
    position  integer not null,
    url       varchar(4000)
);

create table guide_source_text (
    link_id  bigint               not null,
    language varchar(35) ${ascii} not null,
    note     varchar(2000)         not null
);

-- A guide stands in a topic: rank orders the guide's topics (1 is its home), position the topic's guides.
create table guide_topic (
    id       bigint  not null primary key,
    guide_id bigint  not null,
    topic_id bigint  not null,
    rank     integer not null,
    position integer not null
);

-- A guide says what to read next.
create table guide_next (
    id       bigint  not null primary key,
    guide_id bigint  not null,
    next_id  bigint  not null,
    position integer not null,
    constraint guide_next_is_another check (guide_id <> next_id)
);

create table faq (
    id              bigint                   not null primary key,
    public_id       uuid                     not null,
    slug            varchar(80) ${ascii}     not null,
    edition         bigint                   not null,
    fingerprint     varchar(64) ${ascii}     not null,
    created_at      timestamp with time zone not null,
    updated_at      timestamp with time zone not null,
    published_at    timestamp with time zone not null,
    reviewed_date   date,
    review_due_date date,
    guide_id        bigint                   not null,
    position        integer                  not null,
    topics_count    integer                  default 0 not null,
    sources_count   integer                  default 0 not null
);

create table faq_text (
    faq_id     bigint                   not null,
    language   varchar(35) ${ascii}     not null,
    question   varchar(600)             not null,
    answer     varchar(4000),
    updated_at timestamp with time zone not null
);

create table faq_title (
    faq_id bigint                   not null,
    language  varchar(35) ${ascii}  not null,
    sort_key  varchar(240) ${ascii} not null,
    title     varchar(600)          not null,
    slug      varchar(80) ${ascii}  not null
);

-- A question stands in a topic; rank and position as for guides.
create table faq_topic (
    id       bigint  not null primary key,
    faq_id   bigint  not null,
    topic_id bigint  not null,
    rank     integer not null,
    position integer not null
);

-- A question names a source; rank and position as for guides.
create table faq_source (
    id        bigint  not null primary key,
    faq_id    bigint  not null,
    source_id bigint  not null,
    rank      integer not null,
    position  integer not null
);

-- What became public, in order; the only thing that caches, search and other nodes listen to.
create table change (
    sequence   bigint                   not null primary key,
    type       varchar(10)              not null,
    slug       varchar(80) ${ascii}     not null,
    kind       varchar(10)              not null,
    edition    bigint                   not null,
    changed_at timestamp with time zone not null
);

-- What each publication touched, beside its last line.
create table touched_tags (
    sequence bigint              not null primary key,
    tags     varchar(200) array  not null
);

-- Whoever publishes holds this row until the commit: sequences of the change log then become visible in order.
create table publishing_lock (
    id bigint not null primary key
);
insert into publishing_lock (id) values (1);
