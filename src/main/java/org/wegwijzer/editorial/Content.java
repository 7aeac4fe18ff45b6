package org.wegwijzer.editorial;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.editorial.draft.HubDraft;

/** All that a hub is to say, ready to publish: checked, and readable as often as needed, so that it need not fit into memory. */
public interface Content {

    /** The hub itself. */
    HubDraft hub();

    /** The slug of every entry of a type. */
    Set<Slug> slugs(EntryType type);

    /** The stable ids that entries of a type bring along, by slug. */
    Map<Slug, UUID> ids(EntryType type);

    /** The entries of a type, each slug once; the caller closes the stream. */
    Stream<Draft<?>> entries(EntryType type);
}
