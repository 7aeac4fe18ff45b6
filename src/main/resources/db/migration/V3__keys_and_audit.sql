-- Who may edit. Of a key only what tells whether somebody has it is kept: hash is SHA-256 of the token, in hexadecimal digits.
-- A name stays taken when its key was revoked, for it stands in the audit log.
create table access_key (
    id           varchar(12) ${ascii}     not null primary key,
    name         varchar(120)             not null unique,
    scopes       varchar(10) array        not null,
    hash         varchar(64) ${ascii}     not null,
    created_at   timestamp with time zone not null,
    created_by   varchar(120)             not null,
    expires_at   timestamp with time zone,
    revoked_at   timestamp with time zone,
    last_used_at timestamp with time zone
);

-- What was done and what was refused: who, what, when, with what outcome. Never what was in it.
-- Sequence 1 is the first; outcome is the HTTP status, absent while something runs and if it never ended.
create table audit (
    sequence bigint                   not null primary key,
    at       timestamp with time zone not null,
    who      varchar(120)             not null,
    address  varchar(60) ${ascii}     not null,
    action   varchar(20)              not null,
    target   varchar(300)             not null,
    outcome  integer
);
create sequence audit_seq start with 1 increment by 1;
