package org.wegwijzer.publish.reference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.markdown.Markdown;

/** The references in public texts to entries. */
public final class TextReferences {

    private static final String TEXTS = Stream.of(EntryType.values())
            .filter(EntryType::hasBody)
            .map(TextReferences::bodies)
            .collect(Collectors.joining(" union all "));

    private static final String WRITE =
            "update %1$s_text set body = :body where %1$s_id = :id and language = :language";
    private static final String FORGET = "update %s set fingerprint = '' where id = :id";

    private final EntityManager entities;

    /** @param entities sees what is public, or is about to be */
    public TextReferences(EntityManager entities) {
        this.entities = entities;
    }

    private static String bodies(EntryType type) {
        return """
            select '%1$s' as type, o.id as owner, o.slug, x.language, x.body from %2$s_text x join %2$s o on o.id = x.%2$s_id
            where lower(x.body) like :reference""".formatted(type, type.singular());
    }

    /**
     * A text that refers to entries.
     *
     * @param type of the entry whose text it is
     * @param owner the internal id of that entry
     * @param slug of that entry
     * @param language of the text
     * @param body the text
     * @param targets to which of the sought entries it refers
     */
    public record ReferringText(
            EntryType type, long owner, Slug slug, String language, String body, Set<Slug> targets) {

        public ReferringText {
            targets = Set.copyOf(targets);
        }
    }

    /** Every text that refers to one of these entries of a type. */
    public List<ReferringText> to(EntryType type, Collection<Slug> slugs) {
        var texts = new ArrayList<ReferringText>();
        if (slugs.isEmpty()) {
            return texts;
        }
        // Slugs have no character that means anything to LIKE. Texts that refer to many are read once for all.
        var sought = slugs.size() == 1 ? slugs.iterator().next().value() : "";
        var wanted = Set.copyOf(slugs);
        for (var row : rows("%%ref:%s/%s%%".formatted(type.singular(), sought))) {
            var body = row.get("body", String.class);
            var targets = targets(body, type);
            targets.retainAll(wanted);
            if (!targets.isEmpty()) {
                texts.add(new ReferringText(
                        EntryType.valueOf(row.get("type", String.class)),
                        row.get("owner", Number.class).longValue(),
                        new Slug(row.get("slug", String.class)),
                        row.get("language", String.class),
                        body,
                        targets));
            }
        }
        return texts;
    }

    /**
     * Has every text refer to entries of a type where they will be; whoever wrote it need not know. The entries whose texts change are
     * read and compared when they are published next.
     *
     * @param moves the slugs that entries will have, by those that they have
     * @return what was changed, as it was before
     */
    public List<ReferringText> move(EntryType type, Map<Slug, Slug> moves) {
        var texts = to(type, moves.keySet());
        texts.forEach(text -> {
            write(text, renewed(text.body(), type, moves));
            entities.createNativeQuery(FORGET.formatted(text.type().singular()))
                    .setParameter("id", text.owner())
                    .executeUpdate();
        });
        return texts;
    }

    private void write(ReferringText text, String body) {
        entities.createNativeQuery(WRITE.formatted(text.type().singular()))
                .setParameter("body", body)
                .setParameter("id", text.owner())
                .setParameter("language", text.language())
                .executeUpdate();
    }

    private static String renewed(String body, EntryType type, Map<Slug, Slug> moves) {
        return Markdown.parse(body)
                .source(reference -> target(reference, type)
                        .filter(moves::containsKey)
                        .map(moves::get)
                        .map(slug -> EntryReference.address(type.singular(), slug.value())));
    }

    private static Set<Slug> targets(String body, EntryType type) {
        var targets = new HashSet<Slug>();
        Markdown.parse(body)
                .references()
                .forEach(reference -> target(reference, type).ifPresent(targets::add));
        return targets;
    }

    private static Optional<Slug> target(EntryReference reference, EntryType type) {
        return Optional.of(reference)
                .filter(to -> to.type().equals(type.singular()))
                .map(EntryReference::slug)
                .filter(Slug::isSlug)
                .map(Slug::new);
    }

    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    private List<Tuple> rows(String reference) {
        return entities.createNativeQuery(TEXTS, Tuple.class)
                // Editors write to none of these tables, and a publication has written what it changes.
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("reference", reference)
                .getResultList();
    }
}
