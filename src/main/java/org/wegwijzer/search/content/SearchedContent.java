package org.wegwijzer.search.content;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * The published content as something to be searched; read in batches, so that a hub of any size passes through little memory.
 * Every statement stands for itself: whoever follows the change log hears of what changes meanwhile.
 */
@ApplicationScoped
public class SearchedContent {

    private static final int BATCH = 500;

    /** How long a statement may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AgroalDataSource database;

    SearchedContent(@DataSource("reading") AgroalDataSource database) {
        this.database = database;
    }

    /** The public name of the field that {@code zone} is in entries of a type. */
    public static String field(EntryType type, Zone zone) {
        return Searched.of(type).field(zone);
    }

    /**
     * The hub's languages and its words of one meaning; empty before the first import.
     *
     * @throws SQLException if the database cannot be read
     */
    public Optional<SearchedHub> hub() throws SQLException {
        try (var connection = open();
                var statement = connection.prepareStatement("select default_language, languages from hub");
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            var all = strings(rows, 2).stream().map(LanguageTag::new).toList();
            var languages = new HubLanguages(new LanguageTag(rows.getString(1)), all);
            return Optional.of(new SearchedHub(languages, synonyms(connection)));
        }
    }

    private static Map<LanguageTag, List<List<String>>> synonyms(Connection connection) throws SQLException {
        var groups = new LinkedHashMap<LanguageTag, List<List<String>>>();
        try (var statement = connection.prepareStatement("select language, terms from hub_synonyms order by position");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                groups.computeIfAbsent(new LanguageTag(rows.getString(1)), first -> new ArrayList<>())
                        .add(strings(rows, 2));
            }
        }
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
        try (var connection = open();
                var statement = connection.prepareStatement("select sum(c.entries) from (" + counts + ") c");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /**
     * Gives all entries of a type, some at a time.
     *
     * @throws SQLException if the database cannot be read
     */
    public void each(EntryType type, Consumer<List<SearchedEntry>> step) throws SQLException {
        var next = "select t.id as entry, t.slug from %s t where t.id > ? order by t.id fetch first %s rows only"
                .formatted(type.singular(), BATCH);
        try (var connection = open();
                var statement = connection.prepareStatement(next)) {
            var last = Long.MIN_VALUE;
            while (true) {
                statement.setLong(1, last);
                var slugs = slugs(statement.executeQuery());
                if (slugs.isEmpty()) {
                    return;
                }
                step.accept(entries(connection, type, slugs));
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
        try (var connection = open();
                var statement = connection.prepareStatement(
                        "select t.id as entry, t.slug from %s t where t.slug = any(?)".formatted(type.singular()))) {
            statement.setArray(1, connection.createArrayOf("varchar", slugs.toArray()));
            return entries(connection, type, slugs(statement.executeQuery()));
        }
    }

    private Connection open() throws SQLException {
        var connection = database.getConnection();
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        return connection;
    }

    private static Map<Long, String> slugs(ResultSet rows) throws SQLException {
        var slugs = new LinkedHashMap<Long, String>();
        while (rows.next()) {
            slugs.put(rows.getLong("entry"), rows.getString("slug"));
        }
        return slugs;
    }

    private static List<SearchedEntry> entries(Connection connection, EntryType type, Map<Long, String> slugs)
            throws SQLException {
        if (slugs.isEmpty()) {
            return List.of();
        }
        var searched = Searched.of(type);
        var batch = new Batch(connection, slugs.keySet());
        var texts = batch.texts(searched);
        var topics = batch.slugs(searched.slugs(EntryType.TOPIC));
        var sources = batch.slugs(searched.slugs(EntryType.SOURCE));
        var linked = new HashMap<Long, Long>();
        for (var links : searched.linked()) {
            batch.each(links, row -> linked.merge(row.getLong("entry"), 1L, Long::sum));
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

    private static List<String> strings(ResultSet rows, int column) throws SQLException {
        var array = rows.getArray(column);
        return array == null
                ? List.of()
                : Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    /** Some entries of one type, by their internal ids. */
    private record Batch(Connection connection, Collection<Long> ids) {

        /** Something to do with each row. */
        private interface Step {
            void at(ResultSet row) throws SQLException;
        }

        void each(String sql, Step step) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        step.at(rows);
                    }
                }
            }
        }

        Map<Long, Set<String>> slugs(List<String> selects) throws SQLException {
            var slugs = new HashMap<Long, Set<String>>();
            for (var select : selects) {
                each(
                        select,
                        row -> slugs.computeIfAbsent(row.getLong("entry"), first -> new HashSet<>())
                                .add(row.getString("slug")));
            }
            return slugs;
        }

        Map<Long, List<ZoneText>> texts(Searched searched) throws SQLException {
            var texts = new HashMap<Long, List<ZoneText>>();
            var columns = List.copyOf(searched.columns().entrySet());
            var table = searched.type().singular();
            var sql = "select x.%1$s_id as entry, x.language, %2$s from %1$s_text x where x.%1$s_id = any(?)"
                    .formatted(
                            table,
                            columns.stream()
                                    .map(column -> "x." + column.getValue())
                                    .collect(Collectors.joining(", ")));
            each(sql, row -> {
                var own = texts.computeIfAbsent(row.getLong("entry"), first -> new ArrayList<>());
                var language = new LanguageTag(row.getString("language"));
                for (var column : columns) {
                    text(row, column).ifPresent(text -> own.add(new ZoneText(language, column.getKey(), text)));
                }
            });
            for (var notes : searched.notes()) {
                each(
                        notes,
                        row -> texts.computeIfAbsent(row.getLong("entry"), first -> new ArrayList<>())
                                .add(new ZoneText(
                                        new LanguageTag(row.getString("language")), Zone.NOTE, row.getString("note"))));
            }
            return texts;
        }

        private static Optional<String> text(ResultSet row, Map.Entry<Zone, String> column) throws SQLException {
            if (row.getObject(column.getValue()) instanceof Array list) {
                return Optional.of(Stream.of((Object[]) list.getArray())
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")));
            }
            var text = Optional.ofNullable(row.getString(column.getValue()));
            return column.getKey() == Zone.BODY
                    ? text.map(source -> Markdown.parse(source).plainText())
                    : text;
        }
    }
}
