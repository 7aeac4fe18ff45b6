-- A source may stand in several collections of one topic: each is a mention of its own.

alter table topic_source drop constraint if exists topic_source_once;
alter table topic_source drop constraint if exists topic_source_once_in_collection;
alter table topic_source add constraint topic_source_once_in_collection unique (topic_id, source_id, collection);
create index if not exists topic_source_by_collection on topic_source (topic_id, collection_place, position);
create index if not exists topic_source_in_mention_order on topic_source (source_id, owner_position, owner_slug, collection_place);
drop index if exists topic_source_in_order;
