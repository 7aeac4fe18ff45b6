package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The internal ids of those who link to these entries, by type. */
    static Map<EntryType, Set<Long>> owners(
            EntryType type, Collection<? extends Entry> entries, EntityManager entities) {
        var ids = entries.stream().map(entry -> entry.id).toList();
        var owners = new EnumMap<EntryType, Set<Long>>(EntryType.class);
        LinkKind.to(type).forEach(kind -> {
            List<?> found = entities.createNativeQuery(
                            "select id from %s where %s".formatted(kind.owner().singular(), owners(kind)), Long.class)
                    .setParameter("ids", ids)
                    .getResultList();
            found.forEach(id -> owners.computeIfAbsent(kind.owner(), first -> new LinkedHashSet<>())
                    .add((Long) id));
        });
        return owners;
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
