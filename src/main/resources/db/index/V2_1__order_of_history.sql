-- Apart from its table, so that a new embedded database gets it after its first content.

create index if not exists revision_by_slug on revision (type, slug, id);
create index if not exists revision_by_release on revision (release_id, id);
