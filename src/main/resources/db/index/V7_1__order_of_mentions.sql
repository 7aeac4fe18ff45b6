-- What keeps mentions in order, as V1_1 does for the rest; and the end of the table that held them before.

alter table topic_mention drop constraint if exists topic_mention_once;
alter table topic_mention add constraint topic_mention_once unique (topic_id, source_id, collection);
create index if not exists topic_mention_by_collection on topic_mention (topic_id, collection_key, position);
create index if not exists topic_mention_in_order on topic_mention (source_id, owner_position, owner_slug, collection_key);
alter table topic_mention drop constraint if exists topic_mention_topic_is_there;
alter table topic_mention add constraint topic_mention_topic_is_there foreign key (topic_id) references topic (id);
alter table topic_mention drop constraint if exists topic_mention_source_is_there;
alter table topic_mention add constraint topic_mention_source_is_there foreign key (source_id) references source (id);

alter table topic_mention_text drop constraint if exists topic_mention_text_key;
alter table topic_mention_text add constraint topic_mention_text_key primary key (link_id, language);
alter table topic_mention_text drop constraint if exists topic_mention_text_link_is_there;
alter table topic_mention_text add constraint topic_mention_text_link_is_there foreign key (link_id) references topic_mention (id);

drop table if exists topic_source_text;
drop table if exists topic_source;
