package org.wegwijzer.search.content;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.markdown.Markdown;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;

/**
 * The published content as something to be searched; read in batches, so that a hub of any size passes through little memory.
 * Every statement stands for itself: whoever follows the change log hears of what changes meanwhile.
 */
@ApplicationScoped
public class SearchedContent {

    private static final int BATCH = 500;

    /** How long a statement may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Query HUB = Query.of("select default_language, languages from hub");
    private static final Query SYNONYMS = Query.of("select language, terms from hub_synonyms order by position");

    private final AgroalDataSource database;

    SearchedContent(@DataSource("reading") AgroalDataSource database) {
        this.database = database;
    }

    /** The public name of the field that {@code zone} is in entries of a type. */
    public static String field(EntryType type, Zone zone) {
        return SearchedType.of(type).field(zone);
    }

    /**
     * The hub's languages and its words of one meaning; empty before the first import.
     *
     * @throws SQLException if the database cannot be read
     */
    public Optional<SearchedHub> hub() throws SQLException {
        try (var connection = open()) {
            var reader = new RowReader(connection);
            var hub = reader.first(HUB);
            if (hub.isEmpty()) {
                return Optional.empty();
            }
            var all = hub.get().list("languages").stream().map(LanguageTag::new).toList();
            var languages = new HubLanguages(hub.get().language("default_language"), all);
            return Optional.of(new SearchedHub(languages, synonyms(reader)));
        }
    }

    private static Map<LanguageTag, List<List<String>>> synonyms(RowReader reader) throws SQLException {
        var groups = new LinkedHashMap<LanguageTag, List<List<String>>>();
        reader.each(
                SYNONYMS,
                row -> groups.computeIfAbsent(row.language("language"), first -> new ArrayList<>())
                        .add(row.list("terms")));
        return groups;
    }

    /**
     * How many entries there are.
     *
     * @throws SQLException if the database cannot be read
     */
    public long count() throws SQLException {
        var counts = Stream.of(EntryType.values())
                .map(type -> "select count(*) as entries from " + type.singular())
                .collect(Collectors.joining(" union all "));
        var sum = Query.of("select sum(c.entries) as entries from (" + counts + ") c");
        try (var connection = open()) {
            return new RowReader(connection).first(sum).orElseThrow().number("entries");
        }
    }

    /**
     * Gives all entries of a type, some at a time.
     *
     * @throws SQLException if the database cannot be read
     */
    public void each(EntryType type, Consumer<List<SearchedEntry>> step) throws SQLException {
        var next = "select t.id as entry, t.slug from %s t where t.id > :last order by t.id fetch first %s rows only"
                .formatted(type.singular(), BATCH);
        try (var connection = open()) {
            var reader = new RowReader(connection);
            var last = Long.MIN_VALUE;
            while (true) {
                var slugs = slugs(reader, Query.of(next, Map.of("last", last)));
                if (slugs.isEmpty()) {
                    return;
                }
                step.accept(entries(reader, type, slugs));
                last = slugs.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
            }
        }
    }

    /**
     * The entries with these slugs, as far as they are published.
     *
     * @throws SQLException if the database cannot be read
     */
    public List<SearchedEntry> entries(EntryType type, Collection<String> slugs) throws SQLException {
        if (slugs.isEmpty()) {
            return List.of();
        }
        var named = "select t.id as entry, t.slug from %s t where t.slug = any(:slugs)".formatted(type.singular());
        try (var connection = open()) {
            var reader = new RowReader(connection);
            return entries(reader, type, slugs(reader, Query.of(named, Map.of("slugs", slugs))));
        }
    }

    private Connection open() throws SQLException {
        var connection = database.getConnection();
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        return connection;
    }

    private static Map<Long, String> slugs(RowReader reader, Query query) throws SQLException {
        var slugs = new LinkedHashMap<Long, String>();
        reader.each(query, row -> slugs.put(row.number("entry"), text(row, "slug")));
        return slugs;
    }

    private static List<SearchedEntry> entries(RowReader reader, EntryType type, Map<Long, String> slugs)
            throws SQLException {
        if (slugs.isEmpty()) {
            return List.of();
        }
        var searched = SearchedType.of(type);
        var batch = new Batch(reader, slugs.keySet());
        var texts = batch.texts(searched);
        var topics = batch.slugs(searched.slugs(EntryType.TOPIC));
        var sources = batch.slugs(searched.slugs(EntryType.SOURCE));
        var linked = new HashMap<Long, Long>();
        for (var links : searched.linked()) {
            batch.each(links, row -> linked.merge(row.number("entry"), 1L, Long::sum));
        }
        return slugs.entrySet().stream()
                .map(entry -> new SearchedEntry(
                        new EntryKey(type, entry.getValue()),
                        texts.getOrDefault(entry.getKey(), List.of()),
                        topics.getOrDefault(entry.getKey(), Set.of()),
                        sources.getOrDefault(entry.getKey(), Set.of()),
                        linked.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNull(row.text(column), column);
    }

    /** Some entries of one type, by their internal ids. */
    private record Batch(RowReader reader, Collection<Long> ids) {

        void each(String sql, Consumer<Row> step) throws SQLException {
            reader.each(Query.of(sql, Map.of("entries", ids)), step);
        }

        Map<Long, Set<String>> slugs(List<String> selects) throws SQLException {
            var slugs = new HashMap<Long, Set<String>>();
            for (var select : selects) {
                each(
                        select,
                        row -> slugs.computeIfAbsent(row.number("entry"), first -> new HashSet<>())
                                .add(text(row, "slug")));
            }
            return slugs;
        }

        Map<Long, List<ZoneText>> texts(SearchedType searched) throws SQLException {
            var texts = new HashMap<Long, List<ZoneText>>();
            var columns = List.copyOf(searched.columns().entrySet());
            var table = searched.type().singular();
            var sql = "select x.%1$s_id as entry, x.language, %2$s from %1$s_text x where x.%1$s_id = any(:entries)"
                    .formatted(
                            table,
                            columns.stream()
                                    .map(column -> "x." + column.getValue())
                                    .collect(Collectors.joining(", ")));
            each(sql, row -> {
                var own = texts.computeIfAbsent(row.number("entry"), first -> new ArrayList<>());
                var language = row.language("language");
                for (var column : columns) {
                    zone(row, column).ifPresent(text -> own.add(new ZoneText(language, column.getKey(), text)));
                }
            });
            for (var notes : searched.notes()) {
                each(
                        notes,
                        row -> texts.computeIfAbsent(row.number("entry"), first -> new ArrayList<>())
                                .add(new ZoneText(row.language("language"), Zone.NOTE, text(row, "note"))));
            }
            return texts;
        }

        private static Optional<String> zone(Row row, Map.Entry<Zone, String> column) {
            if (row.isList(column.getValue())) {
                return Optional.of(String.join("\n", row.list(column.getValue())));
            }
            var text = Optional.ofNullable(row.text(column.getValue()));
            return column.getKey() == Zone.BODY
                    ? text.map(source -> Markdown.parse(source).plainText())
                    : text;
        }
    }
}
