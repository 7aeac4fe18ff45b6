-- A topic's sources may stand in collections, each with a slug of its own in the topic. Texts have no foreign key to their
-- collection: they go with the topic, and one writer keeps both.
create table topic_collection (
    topic_id      bigint               not null references topic (id),
    slug          varchar(80) ${ascii} not null,
    -- Its place among the topic's, from 1 without gaps; position is what its author said.
    place         integer              not null,
    position      integer              not null,
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

-- The slug of the collection in which the topic mentions the source, and its place; empty and 0 outside all of them.
alter table topic_source add column collection varchar(80) ${ascii} default '' not null;
alter table topic_source add column collection_place integer default 0 not null;
