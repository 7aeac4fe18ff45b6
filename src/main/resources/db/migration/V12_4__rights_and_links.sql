-- To which languages and types a key is narrowed; absent for all.
alter table access_key add column languages varchar(35) array;
alter table access_key add column types varchar(10) array;

-- To which languages and types the rights of whoever did something were narrowed; absent if to none.
alter table audit add column narrowed varchar(200);

-- Who planned that an entry goes; absent of what an earlier version of the program planned.
alter table release_item add column planned_by varchar(200);

-- Who has approved which state of a release: the entity tag that they saw, and what it would make public, by its fingerprint.
alter table release add column approved_by varchar(200);
alter table release add column approved_at timestamp with time zone;
alter table release add column approved_of varchar(80) ${ascii};
alter table release add column approved_content varchar(80) ${ascii};

-- Addresses at which people without a key see what is not public yet. Of each secret only the hash is kept: SHA-256, in hexadecimal digits.
create table preview_link (
    id         uuid                     not null primary key,
    hash       varchar(64) ${ascii}     not null,
    -- What it shows, which may be gone by now: a release with the name that it had, or a draft of the entry that it would make.
    release_id uuid,
    name       varchar(400),
    draft_id   uuid,
    type       varchar(10),
    slug       varchar(80) ${ascii},
    -- The id of the credential by which its maker was let in: the link ends with that.
    maker      varchar(12) ${ascii}     not null,
    created_by varchar(200)             not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
