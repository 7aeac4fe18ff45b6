-- Which nodes may have caches in front keep answers for long, and up to which change each of them knows the log. One that was not seen for
-- some seconds does neither, and is not waited for.
create table purge_node (
    node    varchar(36) ${ascii}     not null primary key,
    known   bigint                   not null,
    seen_at timestamp with time zone not null
);

-- Up to which change each cache was told; less than nothing if it is to forget everything. One node at a time tells it: the holder, until its
-- time is up by the clock of the database.
create table purge_cursor (
    cache      varchar(64) ${ascii}     not null primary key,
    purged     bigint                   not null,
    holder     varchar(36) ${ascii}     not null,
    held_until timestamp with time zone not null,
    looked_at  timestamp with time zone not null
);
