-- What the hub shall say of itself: one document in the shape of the bundle, and its history.
create table hub_draft (
    id         uuid                     not null primary key,
    -- There is one hub, and so one draft of it.
    hub_id     bigint                   not null,
    version    bigint                   not null,
    -- The edition of the hub that the author saw.
    based_on   bigint                   not null,
    document   varchar(1000000)         not null,
    -- How much is wrong with it: it may be unfinished.
    faults     integer default 0        not null,
    created_at timestamp with time zone not null,
    created_by varchar(200)             not null,
    updated_at timestamp with time zone not null,
    updated_by varchar(200)             not null,
    written_by varchar(2000),
    constraint hub_draft_once unique (hub_id),
    constraint hub_draft_is_one check (hub_id = 1)
);

-- Each state that the hub had in public; never changed. A hub that is there already gets its first one when it is changed next: the state
-- that is public until then.
create table hub_revision (
    id           bigint                   not null primary key,
    number       bigint                   not null,
    document     bytea                    not null,
    author       varchar(200)             not null,
    written_by   varchar(2000),
    message      varchar(4000)            not null,
    release_id   uuid                     not null,
    published_at timestamp with time zone not null,
    constraint hub_revision_once unique (number)
);
create index hub_revision_of_release on hub_revision (release_id);

-- Whether a release that is not public yet is to publish the draft of the hub.
alter table release add column with_hub boolean default false not null;
