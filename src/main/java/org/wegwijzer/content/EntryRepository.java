package org.wegwijzer.content;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.Collection;
import java.util.List;

/**
 * The published entries of one type.
 *
 * @param <E> the type's entity
 */
public interface EntryRepository<E extends Entry> extends PanacheRepository<E> {

    /** Those of these slugs that are published. */
    default List<E> withSlugs(Collection<Slug> slugs) {
        return list("slug in ?1", slugs);
    }
}
