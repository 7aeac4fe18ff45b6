package org.wegwijzer.editorial;

import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryRepository;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.language.HubLanguages;

/**
 * Writes the drafts of one content type to its tables and reads them back.
 *
 * @param <D> the type's draft
 * @param <E> the type's entity
 */
interface EntryWriter<D extends Draft<D>, E extends Entry> {

    /** The content type. */
    EntryType type();

    /** The type's draft. */
    Class<D> draft();

    /** The type's entity. */
    Class<E> entity();

    /** Where its entries are. */
    EntryRepository<E> repository();

    /** A new entity with all that the database demands, so that others can refer to it before its links are written. */
    E appear(D draft, References references);

    /** What the entity says now. */
    D published(E entity);

    /** Makes the entity say what the draft says. */
    void write(D draft, E entity, References references);

    /** Brings the entity's place in lists by name in line with the languages of the hub. */
    void sort(E entity, HubLanguages languages);

    /** Drops the links to its own type, so that entities that link to each other can be removed together. */
    void unlink(E entity);
}
