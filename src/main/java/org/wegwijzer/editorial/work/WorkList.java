package org.wegwijzer.editorial.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.release.ReleaseApproval;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;

/** All that a team has to do, as it is at this moment. */
@ApplicationScoped
public class WorkList {

    private final EditorialTransactions transactions;
    private final PublicEntries published;
    private final ReleaseApproval approvals;
    private final EntityManager entities;
    private final Clock clock;

    WorkList(
            EditorialTransactions transactions,
            PublicEntries published,
            ReleaseApproval approvals,
            EntityManager entities,
            Clock clock) {
        this.transactions = transactions;
        this.published = published;
        this.approvals = approvals;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Some of the work.
     *
     * @param count how much there is in all
     * @param last the place of the last of these; empty if nothing comes behind it
     */
    public record Page(long count, List<WorkItem> items, Optional<List<String>> last) {

        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * The languages in which there can be work.
     *
     * @throws ProblemException UNAVAILABLE before the first import
     */
    public List<LanguageTag> languages() {
        return transactions.read(() -> published.languages().all());
    }

    /**
     * The wanted work.
     *
     * @throws ProblemException UNAVAILABLE before the first import
     */
    public Page page(WorkQuery query) {
        return transactions.read(() -> {
            var languages = published.languages();
            var statements = new WorkStatements(query, languages.all(), values(query, languages));
            if (statements.isEmpty()) {
                return new Page(0, List.of(), Optional.empty());
            }
            var rows = rows(statements);
            var items = rows.stream().limit(query.limit()).map(WorkList::item).toList();
            var count = statements.count();
            var all = (Number) bound(entities.createNativeQuery(count), statements.values(count))
                    .getSingleResult();
            return new Page(
                    all.longValue(),
                    items,
                    rows.size() > items.size()
                            ? Optional.of(place(query.order(), rows.get(items.size() - 1)))
                            : Optional.empty());
        });
    }

    private Map<String, Object> values(WorkQuery query, HubLanguages languages) {
        var waiting = query.wants(WorkKind.APPROVAL) ? approvals.waiting() : List.<UUID>of();
        return Map.of(
                "original", languages.fallback().value(),
                // As text: dates that are bound to a statement are shifted by the zone of the machine.
                "today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(),
                // Nothing has an empty id, and SQL knows no empty list.
                "waiting",
                        waiting.isEmpty()
                                ? List.of("")
                                : waiting.stream().map(UUID::toString).toList());
    }

    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    private List<Tuple> rows(WorkStatements statements) {
        var page = statements.page();
        return bound(entities.createNativeQuery(page, Tuple.class), statements.values(page))
                .getResultList();
    }

    private static Query bound(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static List<String> place(WorkOrder order, Tuple row) {
        return order.columns().stream().map(column -> text(row, column)).toList();
    }

    private static WorkItem item(Tuple row) {
        var kind = WorkKind.of(text(row, "kind"));
        var subject = WorkSubject.of(text(row, "type"));
        var slug = said(row, "slug");
        var id = said(row, "id");
        var language = said(row, "language");
        return new WorkItem(
                kind,
                subject,
                subject == WorkSubject.HUB ? null : slug,
                id == null ? null : UUID.fromString(id),
                text(row, "title"),
                language == null ? null : new LanguageTag(language),
                said(row, "holder"),
                Instant.ofEpochSecond(number(row, "since")),
                kind == WorkKind.UNFINISHED ? (int) number(row, "faults") : null,
                said(row, "reason"),
                address(kind, subject, row));
    }

    private static String address(WorkKind kind, WorkSubject subject, Tuple row) {
        return switch (subject) {
            case HUB -> "/hub" + (kind == WorkKind.UNFINISHED ? "/draft" : "");
            case RELEASE -> "/releases/" + text(row, "id");
            default -> "/" + subject.entries().orElseThrow().plural() + "/" + text(row, "slug") + inside(kind, row);
        };
    }

    /** Where of an entry to read on. */
    private static String inside(WorkKind kind, Tuple row) {
        return kind == WorkKind.UNFINISHED ? "/draft" : kind.isInLanguage() ? "/texts/" + text(row, "language") : "";
    }

    private static @Nullable String said(Tuple row, String column) {
        var text = text(row, column);
        return text.isEmpty() ? null : text;
    }

    private static String text(Tuple row, String column) {
        return String.valueOf(row.get(column));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
