package org.wegwijzer.editorial.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wegwijzer.language.LanguageTag;

/** The statements that list work: the wanted parts of it together, narrowed, sorted and cut. */
final class WorkStatements {

    private final WorkQuery query;
    private final List<String> parts;
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param spoken the languages of the hub
     * @param given values by name, of which a statement has those that it needs
     */
    WorkStatements(WorkQuery query, List<LanguageTag> spoken, Map<String, Object> given) {
        this.query = query;
        values.putAll(given);
        var languages = new ArrayList<String>();
        for (var language : spoken) {
            if (query.language().map(language::equals).orElse(true)) {
                var name = "language" + languages.size();
                values.put(name, language.value());
                languages.add("select cast(:" + name + " as varchar(35)) as language");
            }
        }
        this.parts = WorkParts.of(query, String.join(" union all ", languages));
    }

    /** Whether nothing can be found. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The wanted work, one more than wanted. */
    String page() {
        var columns = query.order().columns();
        var direction = query.reversed() ? " desc" : "";
        var order = columns.stream().map(column -> "w." + column + direction).collect(Collectors.joining(", "));
        return "select w.* " + found() + after(columns) + " order by " + order + " limit " + (query.limit() + 1);
    }

    /** How much there is in all. */
    String count() {
        return "select count(*) " + found();
    }

    private String found() {
        var holder = query.holder().map(name -> " where w.holder = :holder").orElse(" where 1 = 1");
        query.holder().ifPresent(name -> values.put("holder", name));
        return "from (" + String.join(" union all ", parts) + ") w" + holder;
    }

    private String after(List<String> columns) {
        if (query.after().isEmpty()) {
            return "";
        }
        var place = query.after().get();
        IntStream.range(0, columns.size())
                .forEach(
                        index -> values.put("after" + columns.get(index), value(columns.get(index), place.get(index))));
        return columns.stream().map(column -> "w." + column).collect(Collectors.joining(", ", " and (", ")"))
                + (query.reversed() ? " < " : " > ")
                + columns.stream().map(column -> ":after" + column).collect(Collectors.joining(", ", "(", ")"));
    }

    private static Object value(String column, String text) {
        return column.equals("since") ? Long.valueOf(text) : text;
    }

    /** The values that a statement has by name. */
    Map<String, Object> values(String statement) {
        return values.entrySet().stream()
                .filter(value -> statement.matches("(?s).*:" + value.getKey() + "\\b.*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
