-- The links that lead to an entry, in the order in which it shows them.

create index if not exists topic_source_in_order on topic_source (source_id, owner_position, owner_slug);
drop index if exists topic_source_by_source;

create index if not exists guide_source_in_order on guide_source (source_id, position, owner_slug);
drop index if exists guide_source_by_source;

create index if not exists guide_topic_in_order on guide_topic (topic_id, position, owner_slug);
drop index if exists guide_topic_by_topic;

create index if not exists guide_next_in_order on guide_next (next_id, position, owner_slug);

create index if not exists faq_topic_in_order on faq_topic (topic_id, position, owner_slug);
drop index if exists faq_topic_by_topic;

create index if not exists faq_source_in_order on faq_source (source_id, position, owner_slug);
drop index if exists faq_source_by_source;
