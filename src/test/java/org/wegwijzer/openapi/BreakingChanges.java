package org.wegwijzer.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a client that was written for one specification of a public, read-only API meets in a later one. What only adds is no
 * break: operations, optional parameters, answers, their members. Words and examples do not count.
 */
final class BreakingChanges {

    /** Whoever gets this answer has the one before, with all its headers. */
    private static final String NO_NEWS = " 304";

    private final List<String> found = new ArrayList<>();
    private final SchemaChanges inRequests = new SchemaChanges(SchemaChanges.Direction.REQUEST, found::add);
    private final SchemaChanges inAnswers = new SchemaChanges(SchemaChanges.Direction.ANSWER, found::add);

    private BreakingChanges() {}

    /** A sentence for each break, with its place; empty when clients of {@code before} go on with {@code after}. */
    static List<String> between(JsonNode before, JsonNode after) {
        var changes = new BreakingChanges();
        changes.document(Described.all(before), Described.all(after));
        return List.copyOf(changes.found);
    }

    private void document(Described before, Described after) {
        if (!before.node().at("/servers/0/url").equals(after.node().at("/servers/0/url"))) {
            found.add("the server has another address");
        }
        before.at("paths")
                .members()
                .forEach((path, item) -> item.members().forEach((method, operation) -> {
                    if (operation.node().has("responses")) {
                        var place = "%s %s".formatted(method.toUpperCase(Locale.ROOT), path);
                        operation(place, operation, after.at("paths").at(path).at(method));
                    }
                }));
    }

    private void operation(String place, Described before, Described after) {
        if (!after.exists()) {
            found.add(place + ": the operation is gone");
            return;
        }
        same(place, "operationId", before, after);
        parameters(place, parameters(before), parameters(after));
        before.at("responses").members().forEach((status, response) -> {
            var now = after.at("responses").at(status);
            if (now.exists()) {
                response(place + " " + status, response, now);
            } else {
                found.add("%s: the answer %s is gone".formatted(place, status));
            }
        });
    }

    private static Map<String, Described> parameters(Described operation) {
        var byName = new TreeMap<String, Described>();
        operation
                .at("parameters")
                .members()
                .values()
                .forEach(parameter -> byName.put(
                        parameter.node().path("in").asText() + " "
                                + parameter.node().path("name").asText(),
                        parameter));
        return byName;
    }

    private void parameters(String place, Map<String, Described> before, Map<String, Described> after) {
        before.forEach((name, parameter) -> {
            if (after.containsKey(name)) {
                parameter("%s: %s".formatted(place, name), parameter, after.get(name));
            } else {
                found.add("%s: the parameter %s is gone".formatted(place, name));
            }
        });
        after.forEach((name, parameter) -> {
            if (!before.containsKey(name) && parameter.is("required")) {
                found.add("%s: the parameter %s is new and required".formatted(place, name));
            }
        });
    }

    private void parameter(String place, Described before, Described after) {
        if (after.is("required") && !before.is("required")) {
            found.add(place + " is required");
        }
        same(place, "style", before, after);
        same(place, "explode", before, after);
        inRequests.compare(place, before.at("schema"), after.at("schema"));
    }

    private void response(String place, Described before, Described after) {
        before.at("headers").members().forEach((name, header) -> {
            var now = after.at("headers").at(name);
            if (!now.exists() || header.is("required") && !now.is("required") && !place.endsWith(NO_NEWS)) {
                found.add("%s: the header %s is gone, or no longer always there".formatted(place, name));
            } else {
                inAnswers.compare("%s: the header %s".formatted(place, name), header.at("schema"), now.at("schema"));
            }
        });
        before.at("content").members().forEach((type, media) -> {
            var now = after.at("content").at(type);
            if (now.exists()) {
                inAnswers.compare("%s %s".formatted(place, type), media.at("schema"), now.at("schema"));
            } else {
                found.add("%s: the media type %s is gone".formatted(place, type));
            }
        });
    }

    private void same(String place, String keyword, Described before, Described after) {
        if (!before.node().path(keyword).equals(after.node().path(keyword))) {
            found.add("%s: %s was %s and is %s"
                    .formatted(
                            place,
                            keyword,
                            before.node().path(keyword),
                            after.node().path(keyword)));
        }
    }
}
