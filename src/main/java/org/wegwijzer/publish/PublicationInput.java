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
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.publish.history.Writers;

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

    /** Who wrote what the entry at a slug is to say, see {@link Writers}; empty if nobody but who publishes it. */
    default Optional<String> writers(EntryType type, Slug slug) {
        return Optional.empty();
    }

    /** Whether translations that are current stay so though the original of the entry changes. */
    default boolean isMinor(EntryType type, Slug slug) {
        return false;
    }

    /** The language in which what is public of the entry was found still right; empty if nobody says so. */
    default Optional<LanguageTag> confirmed(EntryType type, Slug slug) {
        return Optional.empty();
    }

    /** The same as {@link #writers} of the hub itself. */
    default Optional<String> hubWriters() {
        return Optional.empty();
    }

    /** The entries of a type that go; empty if those go that {@link #slugs} does not name. */
    Optional<List<Removal>> removals(EntryType type);

    /**
     * An entry that goes.
     *
     * @param replacedBy the entry of the same type to which readers are sent instead
     */
    record Removal(Slug slug, @Nullable Slug replacedBy) {}
}
