-- When an entry is replaced, readers are sent on from every slug that it ever had.

create index if not exists former_slug_by_entry on former_slug (entry_id);
