package org.wegwijzer.editorial;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;

/**
 * The entries that link to one. When that gets another slug they say something else, although nobody wrote them: the next draft
 * that looks like the one from which they were written may mean another entry by the same slug.
 */
final class LinksTo {

    private LinksTo() {}

    /** Has them read and compared when they are published next; gives those of the same type. */
    static List<Slug> forgetFingerprints(EntryType type, Entry entry, EntityManager entities) {
        LinkKind.to(type)
                .forEach(kind -> entities.createNativeQuery("update %s set fingerprint = '' where %s"
                                .formatted(kind.owner().singular(), owners(kind)))
                        .setParameter("id", entry.id)
                        .executeUpdate());
        return LinkKind.to(type)
                .filter(kind -> kind.owner() == type)
                .flatMap(kind -> slugs(kind, entry, entities).stream())
                .toList();
    }

    private static List<Slug> slugs(LinkKind kind, Entry entry, EntityManager entities) {
        var query = "select slug from %s where %s".formatted(kind.owner().singular(), owners(kind));
        List<?> found = entities.createNativeQuery(query, String.class)
                .setParameter("id", entry.id)
                .getResultList();
        return found.stream().map(slug -> new Slug(String.valueOf(slug))).toList();
    }

    /** Holds for the owners of the links that lead to the entry with {@code :id}. */
    private static String owners(LinkKind kind) {
        var rows = kind.rows();
        return rows.areOwn()
                ? "id in (select %s from %s where %s = :id)".formatted(rows.owner(), rows.table(), rows.target())
                : rows.target() + " = :id";
    }
}
