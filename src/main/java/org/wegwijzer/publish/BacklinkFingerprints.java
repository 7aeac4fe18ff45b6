package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;

/**
 * The entries that link to some. When those get other slugs they say something else, although nobody wrote them: the next draft
 * that looks like the one from which they were written may mean another entry by the same slug.
 */
final class BacklinkFingerprints {

    private BacklinkFingerprints() {}

    /** Has them read and compared when they are published next; gives those of the same type. */
    static List<Slug> forgetFingerprints(EntryType type, Collection<? extends Entry> entries, EntityManager entities) {
        var ids = entries.stream().map(entry -> entry.id).toList();
        LinkKind.to(type)
                .forEach(kind -> entities.createNativeQuery("update %s set fingerprint = '' where %s"
                                .formatted(kind.owner().singular(), owners(kind)))
                        .setParameter("ids", ids)
                        .executeUpdate());
        return LinkKind.to(type)
                .filter(kind -> kind.owner() == type)
                .flatMap(kind -> slugs(kind, ids, entities).stream())
                .toList();
    }

    private static List<Slug> slugs(LinkKind kind, List<Long> ids, EntityManager entities) {
        var query = "select slug from %s where %s".formatted(kind.owner().singular(), owners(kind));
        List<?> found = entities.createNativeQuery(query, String.class)
                .setParameter("ids", ids)
                .getResultList();
        return found.stream().map(slug -> new Slug(String.valueOf(slug))).toList();
    }

    /** Holds for the owners of the links that lead to the entries with {@code :ids}. */
    private static String owners(LinkKind kind) {
        var rows = kind.rows();
        return rows.areOwn()
                ? "id in (select %s from %s where %s in (:ids))".formatted(rows.owner(), rows.table(), rows.target())
                : rows.target() + " in (:ids)";
    }
}
