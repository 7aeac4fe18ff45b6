-- How many entries of each type are public: kept with each publication, so that lists say so without counting.
create table entry_total (
    type  varchar(10) ${ascii} not null primary key,
    total bigint               not null
);
insert into entry_total (type, total) select 'source', count(*) from source;
insert into entry_total (type, total) select 'topic', count(*) from topic;
insert into entry_total (type, total) select 'guide', count(*) from guide;
insert into entry_total (type, total) select 'faq', count(*) from faq;

-- What orders the links that lead to an entry: the slug of their owner, and for topics its position, written with the owner. Then
-- one index holds the whole order, and whoever reads the first of many links reads no others.
alter table topic_source add column owner_position integer;
alter table topic_source add column owner_slug varchar(80) ${ascii};
update topic_source set owner_position = (select t.position from topic t where t.id = topic_source.topic_id),
                        owner_slug = (select t.slug from topic t where t.id = topic_source.topic_id);
alter table topic_source alter column owner_position set not null;
alter table topic_source alter column owner_slug set not null;

alter table guide_source add column owner_slug varchar(80) ${ascii};
update guide_source set owner_slug = (select t.slug from guide t where t.id = guide_source.guide_id);
alter table guide_source alter column owner_slug set not null;

alter table guide_topic add column owner_slug varchar(80) ${ascii};
update guide_topic set owner_slug = (select t.slug from guide t where t.id = guide_topic.guide_id);
alter table guide_topic alter column owner_slug set not null;

alter table guide_next add column owner_slug varchar(80) ${ascii};
update guide_next set owner_slug = (select t.slug from guide t where t.id = guide_next.guide_id);
alter table guide_next alter column owner_slug set not null;

alter table faq_topic add column owner_slug varchar(80) ${ascii};
update faq_topic set owner_slug = (select t.slug from faq t where t.id = faq_topic.faq_id);
alter table faq_topic alter column owner_slug set not null;

alter table faq_source add column owner_slug varchar(80) ${ascii};
update faq_source set owner_slug = (select t.slug from faq t where t.id = faq_source.faq_id);
alter table faq_source alter column owner_slug set not null;
