-- Where a draft would move its entry, so that others may link there before it is public; absent of a draft that an earlier version of
-- the program wrote last.
alter table draft add column future_slug varchar(80) ${ascii};
create index draft_towards on draft (type, future_slug);

-- Of a draft that was published by itself it is longer than of a release.
alter table release alter column published_from set data type varchar(80) ${ascii};

-- Who wrote: names, a line each. Who published is told beside it.
alter table draft add column written_by varchar(2000);
alter table revision add column written_by varchar(2000);

-- Drafts may be unfinished: how much is wrong with what was saved last.
alter table draft add column faults integer default 0 not null;

-- The parts of a draft in which somebody wrote: 'neutral', or the tag of a language. What an earlier version of the program wrote has none,
-- and is based on what the whole draft is based on.
create table draft_part (
    draft_id   uuid                     not null references draft (id) on delete cascade,
    part       varchar(40) ${ascii}     not null,
    version    bigint                   not null,
    based_on   bigint                   not null,
    updated_at timestamp with time zone not null,
    updated_by varchar(200)             not null,
    written_by varchar(2000),
    primary key (draft_id, part)
);

-- Of an entry a release may publish some parts only; absent: all.
alter table release_item add column parts varchar(2000);

-- When the clock gave up on it, while that is the last thing that it tried.
alter table release add column failed_at timestamp with time zone;
