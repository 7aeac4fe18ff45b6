package org.wegwijzer.delivery.graph.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wegwijzer.delivery.graph.declaration.LinkSource;
import org.wegwijzer.delivery.graph.request.ReadOptions;

/**
 * A select whose first rows, in its order, are read from an index and no others: what an index orders stands in the order word
 * for word, the column that all rows share included, without which H2 would sort.
 *
 * @param columns what is selected besides the keys
 * @param from the tables
 * @param conditions what holds for all rows
 * @param shared the columns that lead the index and have one value in all rows
 * @param keys what the rows are ordered by; a number is the same in all of them
 */
record OrderedSelect(String columns, String from, List<String> conditions, List<String> shared, List<String> keys) {

    /** What precedes the place of a key in the names of the columns. */
    static final String KEY = "sort";

    /**
     * Most rows that any request asks for, and one to see whether there are more. It stands in the statement: of a limit that it
     * does not know PostgreSQL expects a tenth of all rows.
     */
    private static final int MOST = ReadOptions.MAX_LIMIT + 1;

    /**
     * Holds for all rows. H2 has an index of its own for each foreign key, and takes that one unless more is asked of the one that
     * is in order.
     */
    private static final String ANY = " >= " + Integer.MIN_VALUE;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The links of {@code :parentId} in the order of their relation. */
    static OrderedSelect links(LinkSource source) {
        var first = Stream.of(source.first(), source.second())
                .filter(key -> !isNumber(key))
                .findFirst()
                .orElseThrow();
        return new OrderedSelect(
                source.columns(),
                source.from(),
                List.of(source.parent() + " = :parentId", first + ANY),
                List.of(source.parent()),
                source.keys());
    }

    /** Whether a key is the same in all rows. */
    static boolean isNumber(String key) {
        return NUMBER.matcher(key).matches();
    }

    /** The columns of the keys of a select. */
    static String keys(List<String> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(place -> "%s as %s%s".formatted(keys.get(place), KEY, place))
                .collect(Collectors.joining(", "));
    }

    /** The names of the columns of this many keys, each with what stands before and behind it. */
    static String names(String before, int size, String behind) {
        return IntStream.range(0, size)
                .mapToObj(place -> before + KEY + place + behind)
                .collect(Collectors.joining(", "));
    }

    /**
     * Its first rows.
     *
     * @param beyond what holds for them besides
     * @param direction {@code " desc"} or nothing
     */
    String text(List<String> beyond, String direction) {
        var where = Stream.concat(conditions.stream(), beyond.stream()).collect(Collectors.joining(" and "));
        var order = new LinkedHashSet<>(shared);
        keys.stream().filter(key -> !isNumber(key)).forEach(order::add);
        return "select %s, %s from %s%s order by %s fetch first %s rows only"
                .formatted(
                        columns,
                        keys(keys),
                        from,
                        where.isEmpty() ? "" : " where " + where,
                        order.stream().map(key -> key + direction).collect(Collectors.joining(", ")),
                        MOST);
    }

    /** The first {@code :limit} rows of several selects with as many keys. */
    static String merged(List<String> selects, int size, String direction) {
        var all = selects.size() == 1
                ? selects.get(0)
                : selects.stream().collect(Collectors.joining(") union all (", "(", ")"));
        return "select u.* from (%s) u order by %s limit :limit".formatted(all, names("u.", size, direction));
    }
}
