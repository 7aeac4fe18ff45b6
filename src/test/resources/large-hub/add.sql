-- See LargeHub; numbers of its own, far from those that are given out.
insert into source (id, public_id, slug, edition, fingerprint, created_at, updated_at, published_at, kind, login_required, same_as)
select 100000000 + i, cast('00000001-0000-0000-0000-' || lpad(cast(i as varchar), 12, '0') as uuid), 'many-' || lpad(cast(i as varchar), 6, '0'), 1, '', m.at, m.at, m.at, 'OTHER', false, cast(array[] as varchar(4000) array)
from generate_series(1, 200) as g(i) cross join (select timestamp with time zone '2026-01-01 12:00:00+00:00' as at) m;

insert into source_text (source_id, language, name, updated_at)
select 100000000 + i, 'en', 'Many ' || i, timestamp with time zone '2026-01-01 12:00:00+00:00'
from generate_series(1, 200) as g(i);

insert into source_title (source_id, language, sort_key, title, text_language, slug)
select 100000000 + i, l.tag, lpad(cast(mod(i * 7919, 1000003) as varchar), 7, '0'), 'Many ' || i, 'en', 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, 200) as g(i) cross join (values ('en'), ('nl'), ('ar'), ('ar-MA')) as l(tag);

insert into topic (id, public_id, slug, edition, fingerprint, created_at, updated_at, published_at, position)
select 200000000 + i, cast('00000002-0000-0000-0000-' || lpad(cast(i as varchar), 12, '0') as uuid), 'many-' || lpad(cast(i as varchar), 6, '0'), 1, '', m.at, m.at, m.at, i
from generate_series(1, 100) as g(i) cross join (select timestamp with time zone '2026-01-01 12:00:00+00:00' as at) m;

insert into topic_text (topic_id, language, title, updated_at)
select 200000000 + i, 'en', 'Many ' || i, timestamp with time zone '2026-01-01 12:00:00+00:00'
from generate_series(1, 100) as g(i);

insert into topic_title (topic_id, language, sort_key, title, text_language, slug)
select 200000000 + i, l.tag, lpad(cast(mod(i * 7919, 1000003) as varchar), 7, '0'), 'Many ' || i, 'en', 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, 100) as g(i) cross join (values ('en'), ('nl'), ('ar'), ('ar-MA')) as l(tag);

insert into guide (id, public_id, slug, edition, fingerprint, created_at, updated_at, published_at)
select 300000000 + i, cast('00000003-0000-0000-0000-' || lpad(cast(i as varchar), 12, '0') as uuid), 'many-' || lpad(cast(i as varchar), 6, '0'), 1, '', m.at, m.at, m.at
from generate_series(1, ${guides}) as g(i) cross join (select timestamp with time zone '2026-01-01 12:00:00+00:00' as at) m;

insert into guide_text (guide_id, language, title, updated_at)
select 300000000 + i, 'en', 'Many ' || i, timestamp with time zone '2026-01-01 12:00:00+00:00'
from generate_series(1, ${guides}) as g(i);

insert into guide_title (guide_id, language, sort_key, title, text_language, slug)
select 300000000 + i, l.tag, lpad(cast(mod(i * 7919, 1000003) as varchar), 7, '0'), 'Many ' || i, 'en', 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, ${guides}) as g(i) cross join (values ('en'), ('nl'), ('ar'), ('ar-MA')) as l(tag);

insert into faq (id, public_id, slug, edition, fingerprint, created_at, updated_at, published_at, guide_id, position)
select 400000000 + i, cast('00000004-0000-0000-0000-' || lpad(cast(i as varchar), 12, '0') as uuid), 'many-' || lpad(cast(i as varchar), 6, '0'), 1, '', m.at, m.at, m.at, 300000000 + (i + 1) / 2, mod(i, 10)
from generate_series(1, ${guides} * 2) as g(i) cross join (select timestamp with time zone '2026-01-01 12:00:00+00:00' as at) m;

insert into faq_text (faq_id, language, question, answer, updated_at)
select 400000000 + i, 'en', 'Many ' || i, 'Yes.', timestamp with time zone '2026-01-01 12:00:00+00:00'
from generate_series(1, ${guides} * 2) as g(i);

insert into faq_title (faq_id, language, sort_key, title, text_language, slug)
select 400000000 + i, l.tag, lpad(cast(mod(i * 7919, 1000003) as varchar), 7, '0'), 'Many ' || i, 'en', 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, ${guides} * 2) as g(i) cross join (values ('en'), ('nl'), ('ar'), ('ar-MA')) as l(tag);

-- One source outside, two in each of two collections.
insert into topic_collection (topic_id, slug, place, position, sort_key, sources_count)
select 200000000 + i, case n when 1 then 'first' else 'second' end, n, n, case n when 1 then '0000001 first' else '0000002 second' end, 2
from generate_series(1, 100) as g(i) cross join generate_series(1, 2) as h(n);

insert into topic_collection_text (topic_id, slug, language, title, description, updated_at)
select 200000000 + i, case n when 1 then 'first' else 'second' end, 'en', 'Collection ' || n, 'For all.', timestamp with time zone '2026-01-01 12:00:00+00:00'
from generate_series(1, 100) as g(i) cross join generate_series(1, 2) as h(n);

update topic set collections_count = 2 where id >= 200000000;

insert into topic_mention (id, topic_id, source_id, position, owner_slug, owner_position, collection, collection_place, collection_key)
select 1000000000 + i * 10 + n, 200000000 + i, 100000000 + (mod(i * 3 + n, 200) + 1), n, 'many-' || lpad(cast(i as varchar), 6, '0'), i,
       case when n = 1 then '' when n < 4 then 'first' else 'second' end, n / 2,
       case when n = 1 then '' when n < 4 then '0000001 first' else '0000002 second' end
from generate_series(1, 100) as g(i) cross join generate_series(1, 5) as h(n);

insert into topic_mention_text (link_id, language, note)
select 1000000000 + i * 10 + n, 'en', 'Why.'
from generate_series(1, 100) as g(i) cross join generate_series(1, 5) as h(n);

insert into guide_source (id, guide_id, source_id, position, owner_slug)
select 2000000000 + i * 10 + n, 300000000 + i, 100000000 + (mod(i * 3 + n, 200) + 1), n, 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, ${guides}) as g(i) cross join generate_series(1, 2) as h(n);

insert into guide_source_text (link_id, language, note)
select 2000000000 + i * 10 + n, 'en', 'Why.'
from generate_series(1, ${guides}) as g(i) cross join generate_series(1, 2) as h(n);

insert into guide_topic (id, guide_id, topic_id, position, rank, owner_slug)
select 3000000000 + i * 10 + n, 300000000 + i, 200000000 + (mod(i * 7 + n, 100) + 1), n, n, 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, ${guides}) as g(i) cross join generate_series(1, 2) as h(n);

insert into guide_next (id, guide_id, next_id, position, owner_slug)
select 4000000000 + i * 10 + n, 300000000 + i, 300000000 + (mod(i, ${guides}) + 1), n, 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, ${guides}) as g(i) cross join generate_series(1, 1) as h(n);

insert into faq_topic (id, faq_id, topic_id, position, rank, owner_slug)
select 5000000000 + i * 10 + n, 400000000 + i, 200000000 + (mod(i * 7 + n, 100) + 1), n, n, 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, ${guides} * 2) as g(i) cross join generate_series(1, 2) as h(n);

insert into faq_source (id, faq_id, source_id, position, rank, owner_slug)
select 6000000000 + i * 10 + n, 400000000 + i, 100000000 + (mod(i * 3 + n, 200) + 1), n, n, 'many-' || lpad(cast(i as varchar), 6, '0')
from generate_series(1, ${guides} * 2) as g(i) cross join generate_series(1, 1) as h(n);

update source set topics_count = (select count(*) from topic_mention l where l.source_id = source.id),
    guides_count = (select count(*) from guide_source l where l.source_id = source.id)
where slug like 'many-%';

update topic set sources_count = (select count(*) from topic_mention l where l.topic_id = topic.id),
    guides_count = (select count(*) from guide_topic l where l.topic_id = topic.id),
    faqs_count = (select count(*) from faq_topic l where l.topic_id = topic.id)
where slug like 'many-%';

update source set faqs_count = (select count(*) from faq_source n where n.source_id = source.id)
    + (select count(*) from guide_source c join faq f on f.guide_id = c.guide_id where c.source_id = source.id
        and not exists (select 1 from faq_source n where n.faq_id = f.id and n.source_id = c.source_id))
where slug like 'many-%';

update guide set topics_count = 2, sources_count = 2, next_count = 1, faqs_count = 2 where slug like 'many-%';

update faq set topics_count = 2, sources_count = 1 where slug like 'many-%';

update entry_total set total = (select count(*) from source) where type = 'source';

update entry_total set total = (select count(*) from topic) where type = 'topic';

update entry_total set total = (select count(*) from guide) where type = 'guide';

update entry_total set total = (select count(*) from faq) where type = 'faq';
