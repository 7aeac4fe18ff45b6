package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.publish.reference.TextReferences;

/** Who links to an entry in public. */
@ApplicationScoped
class Backlinks {

    private static final Map<EntryType, Optional<String>> LINKS =
            Stream.of(EntryType.values()).collect(Collectors.toMap(type -> type, Backlinks::links));

    private final EntityManager entities;
    private final TextReferences texts;

    Backlinks(EntityManager entities) {
        this.entities = entities;
        this.texts = new TextReferences(entities);
    }

    private static Optional<String> links(EntryType target) {
        return LinkKind.to(target).map(Backlinks::links).reduce((one, other) -> one + " union " + other);
    }

    private static String links(LinkKind kind) {
        return "select distinct '%s' as type, o.slug, t.slug as target, %s as member from %s where t.slug in (:slugs)"
                .formatted(kind.owner(), member(kind), kind.withEnds());
    }

    /** Where the owner's document has a link: in its own list, or in one of its groups. */
    private static String member(LinkKind kind) {
        return kind.rows()
                .group()
                .map(group -> "case when l.%s = '' then '%s' else '%s' end"
                        .formatted(group, kind.member(), kind.groups().orElseThrow()))
                .orElse("'" + kind.member() + "'");
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
        return of(type, List.of(slug)).getOrDefault(slug, List.of());
    }

    /** The same of each of these; those to which nobody links are missing. */
    Map<Slug, List<User>> of(EntryType type, Collection<Slug> slugs) {
        var users = new HashMap<Slug, List<User>>();
        Objects.requireNonNull(LINKS.get(type))
                .ifPresent(text -> Slices.of(slugs)
                        .forEach(some -> rows(
                                        text,
                                        "slugs",
                                        some.stream().map(Slug::value).toList())
                                .forEach(row -> users.computeIfAbsent(slug(row, "target"), first -> new ArrayList<>())
                                        .add(user(row, row.get("member", String.class))))));
        inTexts(type, slugs)
                .forEach((slug, found) ->
                        users.computeIfAbsent(slug, first -> new ArrayList<>()).addAll(found));
        users.values()
                .forEach(found -> found.sort(Comparator.comparing(User::type).thenComparing(User::slug)));
        return users;
    }

    /** Every entry whose text refers to one. */
    List<User> inTexts(EntryType type, Slug slug) {
        return List.copyOf(inTexts(type, List.of(slug)).getOrDefault(slug, Set.of()));
    }

    /** The same of each of these; those to which no text refers are missing. */
    Map<Slug, Set<User>> inTexts(EntryType type, Collection<Slug> slugs) {
        var users = new HashMap<Slug, Set<User>>();
        texts.to(type, slugs)
                .forEach(text -> text.targets()
                        .forEach(slug -> users.computeIfAbsent(slug, first -> new LinkedHashSet<>())
                                .add(new User(text.type(), text.slug(), "texts"))));
        return users;
    }

    private static User user(Tuple row, String member) {
        return new User(EntryType.valueOf(row.get("type", String.class)), slug(row, "slug"), member);
    }

    private static Slug slug(Tuple row, String column) {
        return new Slug(row.get(column, String.class));
    }

    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    private List<Tuple> rows(String text, String name, Object value) {
        return entities.createNativeQuery(text, Tuple.class)
                // Editors write to none of these tables.
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(name, value)
                .getResultList();
    }
}
