-- A topic's sources may stand in collections, each with a slug of its own in the topic. Texts have no foreign key to their
-- collection: they go with the topic, and one writer keeps both.
create table topic_collection (
    topic_id      bigint               not null references topic (id),
    slug          varchar(80) ${ascii} not null,
    -- Its place among the topic's, from 1 without gaps; position is what its author said. The key orders them alike, and stays when
    -- others come or go.
    place         integer              not null,
    position      integer              not null,
    sort_key      varchar(90) ${ascii} not null,
    sources_count integer              not null,
    constraint topic_collection_key primary key (topic_id, slug)
);
create index topic_collection_in_order on topic_collection (topic_id, place);

create table topic_collection_text (
    topic_id    bigint                   not null references topic (id),
    slug        varchar(80) ${ascii}     not null,
    language    varchar(35) ${ascii}     not null,
    title       varchar(400)             not null,
    description varchar(4000),
    updated_at  timestamp with time zone not null,
    constraint topic_collection_text_key primary key (topic_id, slug, language)
);

alter table topic add column collections_count integer default 0 not null;

-- A topic mentions a source: outside its collections, and in each of them, with a note of its own. The collection is its slug, with its
-- place and its key as above; empty and 0 outside all of them. In the place of topic_source, which held each pair once: the index scripts of
-- earlier versions, which a new embedded database runs after its first content, make that a rule.
create table topic_mention (
    id               bigint               not null primary key,
    topic_id         bigint               not null,
    source_id        bigint               not null,
    collection       varchar(80) ${ascii} default '' not null,
    collection_place integer              default 0 not null,
    collection_key   varchar(90) ${ascii} default '' not null,
    position         integer              not null,
    owner_position   integer              not null,
    owner_slug       varchar(80) ${ascii} not null
);
insert into topic_mention (id, topic_id, source_id, position, owner_position, owner_slug)
select id, topic_id, source_id, position, owner_position, owner_slug from topic_source;

create table topic_mention_text (
    link_id  bigint               not null,
    language varchar(35) ${ascii} not null,
    note     varchar(2000),
    role     varchar(120)
);
insert into topic_mention_text (link_id, language, note, role) select link_id, language, note, role from topic_source_text;

delete from topic_source_text;
delete from topic_source;
