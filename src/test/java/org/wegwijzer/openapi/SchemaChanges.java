package org.wegwijzer.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Breaks between two forms of a schema. A client may send what it sent, and is sent nothing that it does not expect. */
final class SchemaChanges {

    /** Whether values of the schema are sent by clients or to them. */
    enum Direction {
        REQUEST,
        ANSWER
    }

    /** An answer's set of values is closed, and one more surprises clients, unless the schema says this of itself. */
    /** The keyword of texts of which more values may come. */
    private static final String OPEN = "x-extensible-enum";

    private static final List<String> LOWER_BOUNDS =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final List<String> UPPER_BOUNDS =
            List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final List<String> COMPOSITIONS = List.of("allOf", "anyOf", "oneOf");

    private final Direction direction;
    private final Consumer<String> found;
    private final Set<Pair> compared = new HashSet<>();

    /** Breaks in this direction, each as a sentence. What was compared once is not compared again. */
    SchemaChanges(Direction direction, Consumer<String> found) {
        this.direction = direction;
        this.found = found;
    }

    void compare(String place, Described before, Described after) {
        if (!compared.add(new Pair(before, after))) {
            return;
        }
        if (direction == Direction.REQUEST) {
            accepted(place, before, after);
        } else {
            answered(place, before, after);
        }
        List.of("items", "additionalProperties")
                .forEach(keyword -> nested(place + "/" + keyword, before.at(keyword), after.at(keyword)));
        before.at("properties")
                .members()
                .forEach((name, member) -> nested(
                        place + "/" + name, member, after.at("properties").at(name)));
        COMPOSITIONS.forEach(keyword -> composed(place + "/" + keyword, before.at(keyword), after.at(keyword)));
    }

    private void nested(String place, Described before, Described after) {
        if (!before.exists()) {
            return;
        }
        if (after.exists()) {
            compare(place, before, after);
        } else {
            found.accept(place + " is gone");
        }
    }

    private void composed(String place, Described before, Described after) {
        if (before.node().size() != after.node().size()) {
            found.accept(place + " has other alternatives");
            return;
        }
        before.members()
                .forEach((number, part) ->
                        compare(place + "/" + number, part, after.members().get(number)));
    }

    private void accepted(String place, Described before, Described after) {
        after.values("type").ifPresent(types -> {
            if (!types.containsAll(before.values("type").orElse(Set.of("anything")))) {
                found.accept("%s accepts other types".formatted(place));
            }
        });
        values(after).ifPresent(values -> {
            if (!values(before).map(values::containsAll).orElse(false)) {
                found.accept(place + " accepts fewer values");
            }
        });
        for (var keyword : List.of("format", "pattern", "uniqueItems")) {
            if (after.node().has(keyword) && differ(keyword, before, after)) {
                found.accept("%s has another %s".formatted(place, keyword));
            }
        }
        if (differ("default", before, after)) {
            found.accept(place + " has another default");
        }
        LOWER_BOUNDS.forEach(bound -> bound(place, bound, before, after, 1));
        UPPER_BOUNDS.forEach(bound -> bound(place, bound, before, after, -1));
        missing(after, before).forEach(name -> found.accept("%s/%s is required".formatted(place, name)));
    }

    /** A bound that was not there, or that moved inwards, accepts less. */
    private void bound(String place, String keyword, Described before, Described after, int inwards) {
        var old = before.node().path(keyword);
        var now = after.node().path(keyword);
        if (now.isNumber() && (!old.isNumber() || now.decimalValue().compareTo(old.decimalValue()) * inwards > 0)) {
            found.accept("%s has a narrower %s".formatted(place, keyword));
        }
    }

    private void answered(String place, Described before, Described after) {
        if (!before.values("type").equals(after.values("type"))) {
            found.accept(place + " has another type");
        }
        if (differ("format", before, after)) {
            found.accept(place + " has another format");
        }
        values(before).ifPresent(old -> {
            var now = values(after);
            if (now.isEmpty() || !now.get().containsAll(old)) {
                found.accept(place + " lost values");
            } else if (!old.containsAll(now.get())) {
                found.accept(place + " has new values");
            }
        });
        before.values(OPEN)
                .filter(old -> !after.values(OPEN).orElse(Set.of()).containsAll(old))
                .ifPresent(old -> found.accept(place + " lost values"));
        missing(before, after).forEach(name -> found.accept("%s/%s is not always there".formatted(place, name)));
    }

    /** The members that the one requires and the other does not. */
    private static Set<String> missing(Described one, Described other) {
        var missing = new HashSet<>(one.values("required").orElse(Set.of()));
        missing.removeAll(other.values("required").orElse(Set.of()));
        return missing;
    }

    private static Optional<Set<String>> values(Described schema) {
        return schema.values("enum").or(() -> schema.values("const"));
    }

    private static boolean differ(String keyword, Described before, Described after) {
        return !before.node().path(keyword).equals(after.node().path(keyword));
    }

    /** Two places, which are the same as others only when they are those very places. */
    private record Pair(JsonNode before, JsonNode after) {

        Pair(Described before, Described after) {
            this(before.node(), after.node());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && pair.before == before && pair.after == after;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(before) + System.identityHashCode(after);
        }
    }
}
