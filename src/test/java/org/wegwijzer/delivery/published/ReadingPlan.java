package org.wegwijzer.delivery.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a database ran a statement.
 *
 * @param plan in the database's own words
 * @param rows how many rows of tables and indexes it looked at
 */
public record ReadingPlan(String sql, String plan, long rows) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    /** Runs the statement, or several with semicolons between them, and asks how that went. */
    static List<ReadingPlan> of(Connection connection, String sql, List<Object> values) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return List.of(ofH2(connection, sql, values));
        }
        var plans = new ArrayList<ReadingPlan>();
        var from = 0;
        for (var each : sql.split(";", -1)) {
            var to = from
                    + (int) each.chars().filter(character -> character == '?').count();
            plans.add(ofPostgresql(connection, each, values.subList(from, to)));
            from = to;
        }
        return plans;
    }

    private static ReadingPlan ofH2(Connection connection, String sql, List<Object> values) throws SQLException {
        try (var statement = connection.prepareStatement("explain analyze " + sql)) {
            for (var place = 0; place < values.size(); place++) {
                statement.setObject(place + 1, values.get(place));
            }
            var plan = first(statement.executeQuery());
            var rows = SCANNED.matcher(plan)
                    .results()
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .sum();
            return new ReadingPlan(sql, plan, rows);
        }
    }

    /** As the session plans for readers: once for all values. */
    private static ReadingPlan ofPostgresql(Connection connection, String sql, List<Object> values)
            throws SQLException {
        var types = values.stream().map(ReadingPlan::type).collect(Collectors.joining(", "));
        var literals = values.stream().map(ReadingPlan::literal).collect(Collectors.joining(", "));
        var hasNone = values.isEmpty();
        try (var statement = connection.createStatement()) {
            statement.execute("prepare explained%s as %s".formatted(hasNone ? "" : "(" + types + ")", numbered(sql)));
            var plan = first(statement.executeQuery("explain (analyze, format json) execute explained%s"
                    .formatted(hasNone ? "" : "(" + literals + ")")));
            statement.execute("deallocate explained");
            return new ReadingPlan(sql, plan, rows(MAPPER.readTree(plan).get(0).get("Plan")));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String first(ResultSet result) throws SQLException {
        result.next();
        return result.getString(1);
    }

    private static String numbered(String sql) {
        var text = new StringBuilder();
        var place = 0;
        for (var part : sql.split("\\?", -1)) {
            text.append(place == 0 ? "" : "$" + place).append(part);
            place++;
        }
        return text.toString();
    }

    private static String type(Object value) {
        if (value instanceof Object[] several) {
            return Stream.of(several).allMatch(Long.class::isInstance) ? "bigint[]" : "varchar[]";
        }
        return value instanceof Long
                ? "bigint"
                : value instanceof Integer ? "integer" : value instanceof String ? "varchar" : "timestamptz";
    }

    private static String literal(Object value) {
        if (value instanceof Object[] several) {
            return Stream.of(several).map(ReadingPlan::literal).collect(Collectors.joining(", ", "array[", "]"));
        }
        return value instanceof Number
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }

    /** Those that each scan gave and those that it passed over, as often as it ran. */
    private static long rows(JsonNode node) {
        var own = node.has("Relation Name")
                ? Stream.of("Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck")
                                .mapToLong(name -> node.path(name).asLong())
                                .sum()
                        * node.path("Actual Loops").asLong()
                : 0;
        var below = 0L;
        for (var child : node.path("Plans")) {
            below += rows(child);
        }
        return own + below;
    }
}
