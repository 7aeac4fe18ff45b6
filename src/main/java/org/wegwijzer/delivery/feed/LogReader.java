package org.wegwijzer.delivery.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.published.ContentReader.Snapshot;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/** Reads one page of the log: what happened to entries, and their documents. Used for one request, in one snapshot. */
final class LogReader {

    /** Lines that are read for a page that is narrowed, whatever they give: what one request costs has a bound. */
    private static final int MOST_LINES = 1_000;

    /** Documents that are made together. */
    private static final int SLICE = 25;

    /** When a page is long enough, in bytes of documents. */
    private static final int ENOUGH = 2_000_000;

    private final Snapshot snapshot;
    private final DocumentReader documents;
    private final FeedRequest request;
    private final List<ChangeItem> items = new ArrayList<>();
    private LogPosition position;
    private int bytes;

    LogReader(Snapshot snapshot, DocumentReader documents, FeedRequest request) {
        this.snapshot = snapshot;
        this.documents = documents;
        this.request = request;
        this.position = request.after().place();
    }

    /**
     * A page of the log.
     *
     * @param next where its reader is behind it
     */
    record Told(ChangePage page, FeedCursor next) {}

    /**
     * The page.
     *
     * @throws org.wegwijzer.problem.ProblemException GONE if the log does not go back so far
     */
    Told page() {
        var state =
                new LogState(snapshot.rows(FeedStatements.state(request.after().place(), request.language()))
                        .get(0));
        state.check(request);
        var lines = request.topics().isEmpty() ? request.limit() : Math.max(request.limit(), MOST_LINES);
        var logged = snapshot.rows(FeedStatements.changes(request, lines)).stream()
                .map(LoggedEntry::of)
                .toList();
        var isAll = add(logged) && logged.size() < lines;
        if (isAll) {
            position = state.last();
        }
        var next = request.after().goneOn(position, state.last().sequence());
        return new Told(new ChangePage(items, request.href(next), isAll), next);
    }

    /** Whether all of them found a place on the page. */
    private boolean add(List<LoggedEntry> logged) {
        var wanted = wanted(logged);
        for (var from = 0; from < logged.size(); from += SLICE) {
            var slice = logged.subList(from, Math.min(from + SLICE, logged.size()));
            var items = items(slice, wanted);
            for (var each : slice) {
                var item = items.get(each);
                if (item != null) {
                    if (isFull()) {
                        return false;
                    }
                    this.items.add(item.item());
                    bytes += item.bytes();
                }
                position = each.position();
            }
        }
        return true;
    }

    /**
     * What is told of a line.
     *
     * @param bytes of its document
     */
    private record Made(ChangeItem item, int bytes) {}

    /** At least one item has a place, however large it is. */
    private boolean isFull() {
        return items.size() == request.limit() || bytes > ENOUGH;
    }

    /** Of a page that is narrowed by topics those that stand in one now; else all. */
    private Set<EntryName> wanted(List<LoggedEntry> logged) {
        var published = logged.stream()
                .filter(each -> !each.isRemoval())
                .map(LoggedEntry::entry)
                .toList();
        return request.topics().isEmpty()
                ? Set.copyOf(published)
                : found(published, (type, slugs) -> FeedStatements.members(type, slugs, request.topics()));
    }

    private Set<EntryName> found(
            Collection<EntryName> entries, BiFunction<EntryType, Collection<String>, Query> query) {
        var found = new HashSet<EntryName>();
        byType(entries)
                .forEach((type, slugs) -> snapshot.rows(query.apply(type, slugs))
                        .forEach(row -> found.add(EntryName.of(type, row.printed("slug")))));
        return found;
    }

    private static Map<EntryType, List<String>> byType(Collection<EntryName> entries) {
        return entries.stream().collect(groupingBy(EntryName::entryType, mapping(EntryName::slug, toList())));
    }

    private Map<LoggedEntry, Made> items(List<LoggedEntry> slice, Set<EntryName> wanted) {
        var puts =
                slice.stream().map(LoggedEntry::entry).filter(wanted::contains).toList();
        var made = isFull() ? Map.<EntryName, FeedDocument>of() : documents.read(snapshot, puts, request.reading());
        var present = present(slice);
        var replaced = replaced(slice.stream().filter(LoggedEntry::isRemoval).toList());
        var items = new HashMap<LoggedEntry, Made>();
        for (var each : slice) {
            var document = made.get(each.entry());
            if (document != null) {
                var item = ChangeItem.put(each, former(each, present), document);
                items.put(each, new Made(item, document.json().length));
            } else if (each.isRemoval() || wanted.contains(each.entry()) || each.isMember()) {
                items.put(each, new Made(ChangeItem.remove(each, replaced.get(each.entry())), 0));
            }
        }
        return items;
    }

    /** Those of the former slugs that have another entry now: nobody may take that away. */
    private Set<EntryName> present(List<LoggedEntry> slice) {
        var former = slice.stream()
                .flatMap(each -> Stream.ofNullable(each.formerSlug())
                        .map(slug -> new EntryName(each.entry().type(), slug)))
                .toList();
        return found(former, FeedStatements::published);
    }

    private static @Nullable String former(LoggedEntry logged, Set<EntryName> present) {
        var slug = logged.formerSlug();
        return slug == null || present.contains(new EntryName(logged.entry().type(), slug)) ? null : slug;
    }

    private Map<EntryName, EntryName> replaced(List<LoggedEntry> removed) {
        var replaced = new HashMap<EntryName, EntryName>();
        byType(removed.stream().map(LoggedEntry::entry).toList())
                .forEach((type, slugs) -> snapshot.rows(FeedStatements.replaced(type, slugs)).stream()
                        .filter(row -> row.has("target"))
                        .forEach(row -> replaced.put(entry(type, row, "slug"), entry(type, row, "target"))));
        return replaced;
    }

    private static EntryName entry(EntryType type, Row row, String column) {
        return EntryName.of(type, row.printed(column));
    }
}
