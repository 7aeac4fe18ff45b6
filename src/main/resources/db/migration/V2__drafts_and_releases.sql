-- What editors work on, beside what is public, and the history of both. Delivery reads none of these tables but former_slug.

-- What an entry shall say: one document in the shape of the bundle. Found at the slug that its entry has now, or will have.
create table draft (
    id         uuid                     not null primary key,
    type       varchar(10)              not null,
    slug       varchar(80) ${ascii}     not null,
    -- The public id of the entry, also before there is one.
    entry_id   uuid                     not null,
    version    bigint                   not null,
    -- The edition of the entry that the author saw; 0 for a new one.
    based_on   bigint                   not null,
    title      varchar(600)             not null,
    document   varchar(1000000)         not null,
    -- Everything that it says, in lower case, for searching.
    words      varchar(1000000)         not null,
    created_at timestamp with time zone not null,
    created_by varchar(200)             not null,
    updated_at timestamp with time zone not null,
    updated_by varchar(200)             not null,
    constraint draft_once unique (type, slug),
    constraint draft_of_one_entry unique (entry_id)
);

-- Drafts and removals that become public together. An import is one that is made and published at once.
create table release (
    id           uuid                     not null primary key,
    name         varchar(400)             not null,
    message      varchar(4000)            not null,
    state        varchar(10)              not null,
    version      bigint                   not null,
    publish_at   timestamp with time zone,
    -- Why the last attempt at publishing it by the clock was given up.
    failure      varchar(4000),
    created_at   timestamp with time zone not null,
    created_by   varchar(200)             not null,
    published_at timestamp with time zone,
    published_by varchar(200)
);
create index release_by_state on release (state, publish_at);

-- What a release is to do; gone when it is done, and then told by revisions. Nothing is in two releases at once.
create table release_item (
    id          bigint               not null primary key,
    release_id  uuid                 not null references release (id),
    type        varchar(10)          not null,
    slug        varchar(80) ${ascii} not null,
    action      varchar(10)          not null,
    replaced_by varchar(80) ${ascii},
    constraint release_item_once unique (type, slug)
);
create index release_item_by_release on release_item (release_id);

-- Each state that an entry had in public, and each time that it went; never changed. The document is compressed (RFC 1951).
create table revision (
    id           bigint                   not null primary key,
    type         varchar(10)              not null,
    entry_id     uuid                     not null,
    number       bigint                   not null,
    slug         varchar(80) ${ascii}     not null,
    kind         varchar(10)              not null,
    document     bytea,
    replaced_by  varchar(80) ${ascii},
    author       varchar(200)             not null,
    message      varchar(4000)            not null,
    release_id   uuid                     not null,
    published_at timestamp with time zone not null,
    constraint revision_once unique (entry_id, number)
);

-- Slugs at which an entry was public and is no longer: it has another one now, or is gone.
create table former_slug (
    type        varchar(10)          not null,
    slug        varchar(80) ${ascii} not null,
    entry_id    uuid                 not null,
    replaced_by varchar(80) ${ascii},
    primary key (type, slug)
);

-- Whoever writes drafts or releases holds this row until the commit: one at a time, and only for a moment.
create table editing_lock (
    id bigint not null primary key
);
insert into editing_lock (id) values (1);

-- What previews are signed with, the same for all nodes; made at the first preview.
create table signing_key (
    id     bigint not null primary key,
    secret bytea  not null
);
