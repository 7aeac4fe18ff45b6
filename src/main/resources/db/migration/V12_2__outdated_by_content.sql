-- A translation remembers the original that it was made from: the original's language and its fingerprint, "en:9f86d0818884...". The
-- original has its own as soon as one of its translations has any. Null is unknown: clocks tell then, as they did before.
alter table source_text add column made_from varchar(80) ${ascii};
alter table topic_text add column made_from varchar(80) ${ascii};
alter table guide_text add column made_from varchar(80) ${ascii};
alter table faq_text add column made_from varchar(80) ${ascii};
alter table topic_collection_text add column made_from varchar(80) ${ascii};
-- Of links note and role have one together, in each language.
alter table topic_mention_text add column made_from varchar(80) ${ascii};
alter table guide_source_text add column made_from varchar(80) ${ascii};

-- Whether what a release publishes of an entry leaves translations as current as they were.
alter table release_item add column minor boolean default false not null;
