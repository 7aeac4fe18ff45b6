-- Answers to requests that may be repeated (Idempotency-Key), for a day. id is SHA-256 of who asked and of the key that they chose, request
-- SHA-256 of what they asked for; both in hexadecimal digits. The answer is encrypted with what only the client knows: of a key, and
-- of a secret in the answer, nothing can be read here. Both are absent until something was done.
create table kept_answer (
    id      varchar(64) ${ascii}     not null primary key,
    kept_at timestamp with time zone not null,
    request varchar(64) ${ascii},
    answer  bytea
);
create index kept_answer_by_age on kept_answer (kept_at);

-- The entity tag of what was published, so that whoever repeats the request is told that it is done.
alter table release add column published_from varchar(40) ${ascii};

-- Whoever gives a name to a key holds this row until the commit: two at a time could choose names that look alike.
create table naming_lock (
    id bigint not null primary key
);
insert into naming_lock (id) values (1);

-- Names of keys have at most 60 characters; access_key.name has room for as many of two code units each, as audit.who has for a
-- name that a provider gives.
