-- Whole copies of what is public in one language, for those who begin a copy of their own: each is named by the place in the change log
-- at which it stood. Kept in parts of what is sent, so that any node can send what another one made.
create table snapshot (
    name         varchar(80) ${ascii}     not null primary key,
    making       uuid                     not null,
    language     varchar(35) ${ascii}     not null,
    sequence     bigint                   not null,
    mark         varchar(8) ${ascii}      not null,
    coding       varchar(10)              not null,
    -- SHA-256 in base 64 of what is sent, and of the same without its coding; bytes of the former.
    digest       varchar(44) ${ascii}     not null,
    plain_digest varchar(44) ${ascii}     not null,
    length       bigint                   not null,
    -- How long it took to make, in milliseconds.
    took         bigint                   not null,
    made_at      timestamp with time zone not null
);
create index snapshot_of_language on snapshot (language, sequence);
-- Written before the snapshot itself: one that was never finished has parts and no name.
create table snapshot_part (
    making  uuid                     not null,
    number  integer                  not null,
    bytes   bytea                    not null,
    made_at timestamp with time zone not null,
    constraint snapshot_part_key primary key (making, number)
);
