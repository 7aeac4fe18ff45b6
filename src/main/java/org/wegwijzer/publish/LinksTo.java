package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/**
 * The entries that link to one. When that gets another slug they say something else, although nobody wrote them: the next draft
 * that looks like the one from which they were written may mean another entry by the same slug.
 */
final class LinksTo {

    private static final Map<EntryType, List<String>> USERS = Map.of(
            EntryType.SOURCE,
                    List.of(
                            "topic where id in (select topic_id from topic_source where source_id = :id)",
                            "guide where id in (select guide_id from guide_source where source_id = :id)",
                            "faq where id in (select faq_id from faq_source where source_id = :id)"),
            EntryType.TOPIC,
                    List.of(
                            "topic where parent_id = :id",
                            "guide where id in (select guide_id from guide_topic where topic_id = :id)",
                            "faq where id in (select faq_id from faq_topic where topic_id = :id)"),
            EntryType.GUIDE,
                    List.of(
                            "guide where id in (select guide_id from guide_next where next_id = :id)",
                            "faq where guide_id = :id"),
            EntryType.FAQ, List.of());

    private LinksTo() {}

    /** Has them read and compared when they are published next; gives those of the same type. */
    static List<Slug> forgetFingerprints(EntryType type, Entry entry, EntityManager entities) {
        var users = Objects.requireNonNull(USERS.get(type));
        users.forEach(user -> entities.createNativeQuery("update " + user.replaceFirst(" ", " set fingerprint = '' "))
                .setParameter("id", entry.id)
                .executeUpdate());
        return users.stream()
                .filter(user -> user.startsWith(type.singular() + " "))
                .flatMap(user -> slugs(user, entry, entities).stream())
                .toList();
    }

    private static List<Slug> slugs(String user, Entry entry, EntityManager entities) {
        List<?> found = entities.createNativeQuery("select slug from " + user, String.class)
                .setParameter("id", entry.id)
                .getResultList();
        return found.stream().map(slug -> new Slug(String.valueOf(slug))).toList();
    }
}
