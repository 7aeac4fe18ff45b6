-- The other half of V1: what keeps the published content in order. Run after all tables are there, and when a new embedded
-- database takes in its first content, after that: an index of everything at once costs a fraction of one that grows row by row
-- in another order than its own.
--
-- H2 commits each statement by itself, so all of them can be run again after a kill.

alter table hub_text drop constraint if exists hub_text_key;
alter table hub_text add constraint hub_text_key primary key (hub_id, language);
alter table hub_text drop constraint if exists hub_text_hub_is_there;
alter table hub_text add constraint hub_text_hub_is_there foreign key (hub_id) references hub (id);

create index if not exists hub_offer_by_hub on hub_offer (hub_id, position);
alter table hub_offer drop constraint if exists hub_offer_hub_is_there;
alter table hub_offer add constraint hub_offer_hub_is_there foreign key (hub_id) references hub (id);

alter table hub_offer_text drop constraint if exists hub_offer_text_key;
alter table hub_offer_text add constraint hub_offer_text_key primary key (offer_id, language);
alter table hub_offer_text drop constraint if exists hub_offer_text_offer_is_there;
alter table hub_offer_text add constraint hub_offer_text_offer_is_there foreign key (offer_id) references hub_offer (id);

alter table source drop constraint if exists source_public_id_once;
alter table source add constraint source_public_id_once unique (public_id);
alter table source drop constraint if exists source_slug_once;
alter table source add constraint source_slug_once unique (slug);
create index if not exists source_by_kind on source (kind, slug);
create index if not exists source_by_update on source (updated_at, slug);

alter table source_text drop constraint if exists source_text_key;
alter table source_text add constraint source_text_key primary key (source_id, language);
alter table source_text drop constraint if exists source_text_source_is_there;
alter table source_text add constraint source_text_source_is_there foreign key (source_id) references source (id);

alter table source_title drop constraint if exists source_title_key;
alter table source_title add constraint source_title_key primary key (source_id, language);
create index if not exists source_title_by_key on source_title (language, sort_key, slug);
alter table source_title drop constraint if exists source_title_source_is_there;
alter table source_title add constraint source_title_source_is_there foreign key (source_id) references source (id);

alter table source_url drop constraint if exists source_url_key;
alter table source_url add constraint source_url_key primary key (source_id, language);
alter table source_url drop constraint if exists source_url_source_is_there;
alter table source_url add constraint source_url_source_is_there foreign key (source_id) references source (id);

alter table topic drop constraint if exists topic_public_id_once;
alter table topic add constraint topic_public_id_once unique (public_id);
alter table topic drop constraint if exists topic_slug_once;
alter table topic add constraint topic_slug_once unique (slug);
create index if not exists topic_by_position on topic (position, slug);
create index if not exists topic_by_parent on topic (parent_id, position, slug);
create index if not exists topic_by_update on topic (updated_at, slug);
alter table topic drop constraint if exists topic_parent_is_there;
alter table topic add constraint topic_parent_is_there foreign key (parent_id) references topic (id);

alter table topic_text drop constraint if exists topic_text_key;
alter table topic_text add constraint topic_text_key primary key (topic_id, language);
alter table topic_text drop constraint if exists topic_text_topic_is_there;
alter table topic_text add constraint topic_text_topic_is_there foreign key (topic_id) references topic (id);

alter table topic_title drop constraint if exists topic_title_key;
alter table topic_title add constraint topic_title_key primary key (topic_id, language);
create index if not exists topic_title_by_key on topic_title (language, sort_key, slug);
alter table topic_title drop constraint if exists topic_title_topic_is_there;
alter table topic_title add constraint topic_title_topic_is_there foreign key (topic_id) references topic (id);

alter table topic_source drop constraint if exists topic_source_once;
alter table topic_source add constraint topic_source_once unique (topic_id, source_id);
create index if not exists topic_source_by_source on topic_source (source_id, topic_id);
alter table topic_source drop constraint if exists topic_source_topic_is_there;
alter table topic_source add constraint topic_source_topic_is_there foreign key (topic_id) references topic (id);
alter table topic_source drop constraint if exists topic_source_source_is_there;
alter table topic_source add constraint topic_source_source_is_there foreign key (source_id) references source (id);

alter table topic_source_text drop constraint if exists topic_source_text_key;
alter table topic_source_text add constraint topic_source_text_key primary key (link_id, language);
alter table topic_source_text drop constraint if exists topic_source_text_link_is_there;
alter table topic_source_text add constraint topic_source_text_link_is_there foreign key (link_id) references topic_source (id);

alter table guide drop constraint if exists guide_public_id_once;
alter table guide add constraint guide_public_id_once unique (public_id);
alter table guide drop constraint if exists guide_slug_once;
alter table guide add constraint guide_slug_once unique (slug);
create index if not exists guide_by_update on guide (updated_at, slug);

alter table guide_text drop constraint if exists guide_text_key;
alter table guide_text add constraint guide_text_key primary key (guide_id, language);
alter table guide_text drop constraint if exists guide_text_guide_is_there;
alter table guide_text add constraint guide_text_guide_is_there foreign key (guide_id) references guide (id);

alter table guide_title drop constraint if exists guide_title_key;
alter table guide_title add constraint guide_title_key primary key (guide_id, language);
create index if not exists guide_title_by_key on guide_title (language, sort_key, slug);
alter table guide_title drop constraint if exists guide_title_guide_is_there;
alter table guide_title add constraint guide_title_guide_is_there foreign key (guide_id) references guide (id);

alter table guide_source drop constraint if exists guide_source_once;
alter table guide_source add constraint guide_source_once unique (guide_id, source_id);
create index if not exists guide_source_by_source on guide_source (source_id, position, guide_id);
alter table guide_source drop constraint if exists guide_source_guide_is_there;
alter table guide_source add constraint guide_source_guide_is_there foreign key (guide_id) references guide (id);
alter table guide_source drop constraint if exists guide_source_source_is_there;
alter table guide_source add constraint guide_source_source_is_there foreign key (source_id) references source (id);

alter table guide_source_text drop constraint if exists guide_source_text_key;
alter table guide_source_text add constraint guide_source_text_key primary key (link_id, language);
alter table guide_source_text drop constraint if exists guide_source_text_link_is_there;
alter table guide_source_text add constraint guide_source_text_link_is_there foreign key (link_id) references guide_source (id);

alter table guide_topic drop constraint if exists guide_topic_once;
alter table guide_topic add constraint guide_topic_once unique (guide_id, topic_id);
create index if not exists guide_topic_by_topic on guide_topic (topic_id, position, guide_id);
alter table guide_topic drop constraint if exists guide_topic_guide_is_there;
alter table guide_topic add constraint guide_topic_guide_is_there foreign key (guide_id) references guide (id);
alter table guide_topic drop constraint if exists guide_topic_topic_is_there;
alter table guide_topic add constraint guide_topic_topic_is_there foreign key (topic_id) references topic (id);

alter table guide_next drop constraint if exists guide_next_once;
alter table guide_next add constraint guide_next_once unique (guide_id, next_id);
create index if not exists guide_next_by_next on guide_next (next_id);
alter table guide_next drop constraint if exists guide_next_guide_is_there;
alter table guide_next add constraint guide_next_guide_is_there foreign key (guide_id) references guide (id);
alter table guide_next drop constraint if exists guide_next_next_is_there;
alter table guide_next add constraint guide_next_next_is_there foreign key (next_id) references guide (id);

alter table faq drop constraint if exists faq_public_id_once;
alter table faq add constraint faq_public_id_once unique (public_id);
alter table faq drop constraint if exists faq_slug_once;
alter table faq add constraint faq_slug_once unique (slug);
create index if not exists faq_by_guide on faq (guide_id, position, slug);
create index if not exists faq_by_update on faq (updated_at, slug);
alter table faq drop constraint if exists faq_guide_is_there;
alter table faq add constraint faq_guide_is_there foreign key (guide_id) references guide (id);

alter table faq_text drop constraint if exists faq_text_key;
alter table faq_text add constraint faq_text_key primary key (faq_id, language);
alter table faq_text drop constraint if exists faq_text_faq_is_there;
alter table faq_text add constraint faq_text_faq_is_there foreign key (faq_id) references faq (id);

alter table faq_title drop constraint if exists faq_title_key;
alter table faq_title add constraint faq_title_key primary key (faq_id, language);
create index if not exists faq_title_by_key on faq_title (language, sort_key, slug);
alter table faq_title drop constraint if exists faq_title_faq_is_there;
alter table faq_title add constraint faq_title_faq_is_there foreign key (faq_id) references faq (id);

alter table faq_topic drop constraint if exists faq_topic_once;
alter table faq_topic add constraint faq_topic_once unique (faq_id, topic_id);
create index if not exists faq_topic_by_topic on faq_topic (topic_id, position, faq_id);
alter table faq_topic drop constraint if exists faq_topic_faq_is_there;
alter table faq_topic add constraint faq_topic_faq_is_there foreign key (faq_id) references faq (id);
alter table faq_topic drop constraint if exists faq_topic_topic_is_there;
alter table faq_topic add constraint faq_topic_topic_is_there foreign key (topic_id) references topic (id);

alter table faq_source drop constraint if exists faq_source_once;
alter table faq_source add constraint faq_source_once unique (faq_id, source_id);
create index if not exists faq_source_by_source on faq_source (source_id, position, faq_id);
alter table faq_source drop constraint if exists faq_source_faq_is_there;
alter table faq_source add constraint faq_source_faq_is_there foreign key (faq_id) references faq (id);
alter table faq_source drop constraint if exists faq_source_source_is_there;
alter table faq_source add constraint faq_source_source_is_there foreign key (source_id) references source (id);

create index if not exists change_by_entry on change (type, slug, sequence);
