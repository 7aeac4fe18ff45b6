-- The change log as others read it.

-- What shows to which history a place in the log belongs: after a database was put back, the same sequences tell another one. Computed of
-- the mark before and of what the publication touched; eight hexadecimal digits.
alter table touched_tags add column mark varchar(8) ${ascii} default '00000000' not null;

-- When the publication was, also when no line of it is left.
alter table touched_tags add column changed_at timestamp with time zone;
update touched_tags set changed_at = coalesce(
    (select max(c.changed_at) from change c where c.sequence <= touched_tags.sequence), current_timestamp);
alter table touched_tags alter column changed_at set not null;

-- Of an entry that got another slug the one that it had; of an entry that came to stand in a topic, or left it, without being written
-- (kind MEMBERSHIP) the topic.
alter table change add column former_slug varchar(80) ${ascii};
alter table change add column topic varchar(80) ${ascii};
create index change_of_entry on change (type, slug, sequence);
create index change_of_topic on change (topic, sequence);

-- Where the log begins: whoever knows less than this cannot follow. Those who narrow by topic cannot follow a publication too large to
-- tell who came and went.
create table log_start (
    id             bigint not null primary key,
    sequence       bigint not null,
    topic_sequence bigint not null,
    constraint log_start_is_one check (id = 1)
);
insert into log_start (id, sequence, topic_sequence)
select 1, coalesce(max(sequence), 0), coalesce(max(sequence), 0) from change;

-- Since which change each language is served as it is now: it came then, or went, or its readers are served other texts since.
create table language_start (
    language varchar(35) ${ascii} not null primary key,
    sequence bigint               not null,
    spoken   boolean              not null
);
