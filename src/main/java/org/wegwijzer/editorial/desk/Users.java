package org.wegwijzer.editorial.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.markdown.Markdown;

/** Who links to an entry in public. */
@ApplicationScoped
class Users {

    private static final Map<EntryType, Optional<String>> LINKS = Map.of(
            EntryType.SOURCE, Optional.of("""
                select 'TOPIC' as type, o.slug, 'sources' as member from topic_source l
                    join topic o on o.id = l.topic_id join source t on t.id = l.source_id where t.slug = :slug
                union select 'GUIDE', o.slug, 'sources' from guide_source l
                    join guide o on o.id = l.guide_id join source t on t.id = l.source_id where t.slug = :slug
                union select 'FAQ', o.slug, 'sources' from faq_source l
                    join faq o on o.id = l.faq_id join source t on t.id = l.source_id where t.slug = :slug
                """),
            EntryType.TOPIC, Optional.of("""
                select 'TOPIC' as type, o.slug, 'parent' as member from topic o
                    join topic t on t.id = o.parent_id where t.slug = :slug
                union select 'GUIDE', o.slug, 'topics' from guide_topic l
                    join guide o on o.id = l.guide_id join topic t on t.id = l.topic_id where t.slug = :slug
                union select 'FAQ', o.slug, 'topics' from faq_topic l
                    join faq o on o.id = l.faq_id join topic t on t.id = l.topic_id where t.slug = :slug
                """),
            EntryType.GUIDE, Optional.of("""
                select 'GUIDE' as type, o.slug, 'next' as member from guide_next l
                    join guide o on o.id = l.guide_id join guide t on t.id = l.next_id where t.slug = :slug
                union select 'FAQ', o.slug, 'guide' from faq o join guide t on t.id = o.guide_id where t.slug = :slug
                """),
            EntryType.FAQ, Optional.empty());

    private static final String TEXTS = """
        select 'SOURCE' as type, o.slug, x.body from source_text x join source o on o.id = x.source_id
            where lower(x.body) like :reference
        union all select 'GUIDE', o.slug, x.body from guide_text x join guide o on o.id = x.guide_id
            where lower(x.body) like :reference
        """;

    private final EntityManager entities;

    Users(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An entry that links to another.
     *
     * @param member where its document has the link
     */
    record User(EntryType type, Slug slug, String member) {

        String pointer() {
            return "/%s/%s/%s".formatted(type.plural(), slug, member);
        }
    }

    /** Every entry that links to one by a relation, or in a text. */
    List<User> of(EntryType type, Slug slug) {
        var users = new ArrayList<User>();
        Objects.requireNonNull(LINKS.get(type))
                .ifPresent(text -> rows(text, "slug", slug.value())
                        .forEach(row -> users.add(user(row, row.get("member", String.class)))));
        users.addAll(inTexts(type, slug));
        users.sort(Comparator.comparing(User::type).thenComparing(User::slug));
        return users;
    }

    /** Every entry whose text refers to one. */
    List<User> inTexts(EntryType type, Slug slug) {
        // Slugs have no character that means anything to LIKE.
        var reference = "%%ref:%s/%s%%".formatted(type.singular(), slug);
        return rows(TEXTS, "reference", reference).stream()
                .filter(row -> refers(row.get("body", String.class), type, slug))
                .map(row -> user(row, "texts"))
                .distinct()
                .toList();
    }

    private static boolean refers(String body, EntryType type, Slug slug) {
        return Markdown.parse(body).references().stream()
                .anyMatch(reference -> reference.type().equals(type.singular())
                        && reference.slug().equals(slug.value()));
    }

    private static User user(Tuple row, String member) {
        return new User(
                EntryType.valueOf(row.get("type", String.class)), new Slug(row.get("slug", String.class)), member);
    }

    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    private List<Tuple> rows(String text, String name, String value) {
        return entities.createNativeQuery(text, Tuple.class)
                .setParameter(name, value)
                .getResultList();
    }
}
