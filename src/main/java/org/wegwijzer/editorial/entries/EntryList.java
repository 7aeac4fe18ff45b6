package org.wegwijzer.editorial.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.ReleaseState;

/** All entries as editors see them: public, drafted and gone. */
@ApplicationScoped
public class EntryList {

    private final EditorialTransactions transactions;
    private final PublicEntries published;
    private final EntityManager entities;

    EntryList(EditorialTransactions transactions, PublicEntries published, EntityManager entities) {
        this.transactions = transactions;
        this.published = published;
        this.entities = entities;
    }

    /**
     * Some entries.
     *
     * @param count how many there are in all
     * @param more whether there are more behind them
     */
    public record Page(long count, List<Overview> items, boolean more) {}

    /** The wanted entries. */
    public Page page(EntryQuery query) {
        return transactions.read(() -> {
            var statements = new EntryStatements(query, language());
            var rows = rows(statements.page(), statements);
            var items = rows.stream()
                    .limit(query.limit())
                    .map(row -> overview(query, row))
                    .toList();
            var count = number(bound(entities.createNativeQuery(statements.count()), statements)
                    .getSingleResult());
            return new Page(count, items, rows.size() > items.size());
        });
    }

    /**
     * One entry.
     *
     * @throws ProblemException NOT_FOUND if there is none, never was one and nobody drafts one
     */
    public Overview one(EntryType type, Slug slug) {
        return transactions.read(() -> {
            var query = EntryQuery.of(type);
            var statements = new EntryStatements(query, language());
            return rows(statements.one(slug.value()), statements).stream()
                    .map(row -> overview(query, row))
                    .findFirst()
                    .orElseThrow(
                            () -> ProblemException.notFound("There is no %s '%s'.".formatted(type.singular(), slug)));
        });
    }

    /**
     * The entries of a type that say something in public, in the order of slugs.
     *
     * @param words upper and lower case alike
     * @param most how many; there may be more
     */
    public List<Slug> saying(EntryType type, String words, int most) {
        return transactions.read(() -> {
            var query = entities.createNativeQuery(EntryStatements.saying(type) + most, String.class)
                    .setParameter("words", EntryStatements.pattern(words));
            List<?> slugs = query.getResultList();
            return slugs.stream().map(slug -> new Slug(String.valueOf(slug))).toList();
        });
    }

    private String language() {
        return published.languages().fallback().value();
    }

    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    private List<Tuple> rows(String text, EntryStatements statements) {
        return bound(entities.createNativeQuery(text, Tuple.class), statements).getResultList();
    }

    private static Query bound(Query query, EntryStatements statements) {
        statements.values().forEach(query::setParameter);
        return query;
    }

    private static Overview overview(EntryQuery query, Tuple row) {
        return new Overview(
                query.type().singular(),
                text(row, "slug"),
                id(row, "id"),
                text(row, "title"),
                EntryState.valueOf(text(row, "state")),
                row.get("edition") == null ? null : published(row),
                row.get("draft") == null ? null : drafted(row),
                row.get("release") == null ? null : inRelease(row));
    }

    private static Overview.Published published(Tuple row) {
        return new Overview.Published(
                number(row.get("edition")), moment(row, "published_at"), moment(row, "entry_updated_at"));
    }

    private static Overview.Drafted drafted(Tuple row) {
        return new Overview.Drafted(
                EntryDraft.entityTag(id(row, "draft"), number(row.get("version"))),
                number(row.get("based_on")),
                moment(row, "created_at"),
                text(row, "created_by"),
                moment(row, "updated_at"),
                text(row, "updated_by"));
    }

    private static Overview.InRelease inRelease(Tuple row) {
        return new Overview.InRelease(
                id(row, "release"),
                text(row, "name"),
                ReleaseState.valueOf(text(row, "release_state")),
                text(row, "action").toLowerCase(Locale.ROOT),
                row.get("publish_at") == null ? null : moment(row, "publish_at"));
    }

    /** Selected as text: the two databases have types of their own for it. */
    private static UUID id(Tuple row, String column) {
        return UUID.fromString(text(row, column));
    }

    private static String text(Tuple row, String column) {
        return String.valueOf(row.get(column));
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    private static Instant moment(Tuple row, String column) {
        var value = row.get(column);
        return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }
}
