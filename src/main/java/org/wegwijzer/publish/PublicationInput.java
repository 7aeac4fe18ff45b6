package org.wegwijzer.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.HubDraft;

/** What is to become public: checked, and readable as often as needed, so that it need not fit into memory. */
public interface PublicationInput {

    /** The hub itself; empty if it stays as it is. */
    Optional<HubDraft> hub();

    /** The slug of every entry of a type; costs nothing, however many they are. */
    Set<Slug> slugs(EntryType type);

    /** The stable ids that entries of a type bring along, by slug; costs nothing, like the slugs. */
    Map<Slug, UUID> ids(EntryType type);

    /** The entries of a type, each slug once; the caller closes the stream. */
    Stream<Draft<?>> entries(EntryType type);

    /** The entries of a type that go; empty if those go that {@link #slugs} does not name. */
    Optional<List<Removal>> removals(EntryType type);

    /**
     * An entry that goes.
     *
     * @param replacedBy the entry of the same type to which readers are sent instead
     */
    record Removal(Slug slug, @Nullable Slug replacedBy) {}
}
