package org.wegwijzer.publish.writer;

import java.util.Optional;
import java.util.function.Consumer;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryRepository;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.language.HubLanguages;

/**
 * Writes the drafts of one content type to its tables and reads them back.
 *
 * @param <D> the type's draft
 * @param <E> the type's entity
 */
public interface EntryWriter<D extends Draft<D>, E extends Entry> {

    /** The content type. */
    EntryType type();

    /** The type's draft. */
    Class<D> draft();

    /** The type's entity. */
    Class<E> entity();

    /** Where its entries are. */
    EntryRepository<E> repository();

    /** A new entity that says nothing yet. */
    E create();

    /** What the entity says now. */
    D published(E entity);

    /** Makes the entity say what the draft says, but for links to entries of its own type. */
    void write(D draft, E entity, LinkTargetIds references);

    /**
     * What makes the entity's links to its own type say what the draft says; empty if the type has no such links. Run when all
     * entries of the type are there, and keeps no more of the draft than it needs for that.
     *
     * @param isNew whether the entry has no links yet
     */
    default Optional<Consumer<E>> ownLinks(D draft, LinkTargetIds references, boolean isNew) {
        return Optional.empty();
    }

    /** Brings the entity's place in lists by name in line with the languages of the hub. */
    void sort(E entity, HubLanguages languages);

    /** Drops the links to its own type, so that entities that link to each other can be removed together. */
    void unlink(E entity);
}
