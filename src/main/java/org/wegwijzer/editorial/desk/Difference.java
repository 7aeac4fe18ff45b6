package org.wegwijzer.editorial.desk;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;

/**
 * One thing in which two states of an entry differ.
 *
 * @param what is different
 * @param kind how
 * @param pointer where it stands, in the newer state if it is there (JSON pointer, RFC 6901)
 * @param language of the text, where it is one
 * @param target the slug of the entry that a link leads to, where it is one
 * @param before what stood there; absent if nothing did
 * @param after what stands there now; absent if nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
        What what,
        Kind kind,
        String pointer,
        @Nullable String language,
        @Nullable String target,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** What is different. The name is public contract. */
    public enum What {
        /** A member of the entry, or of its text in one language. */
        FIELD,
        /** All that it says in one language. */
        LANGUAGE,
        /** A link to another entry. */
        LINK
    }

    /** How it is different. The name is public contract. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is not there any more. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** It stands at another place among its like and says the same. */
        MOVED
    }

    private static final String TEXTS = "texts";

    /** The differences between two documents of one entry. */
    static List<Difference> between(EntryType type, ObjectNode before, ObjectNode after) {
        var found = new ArrayList<Difference>();
        var lists = LinkKind.of(type).filter(LinkKind::isList).collect(toMap(LinkKind::member, kind -> kind));
        for (var member : names(before, after)) {
            var then = before.path(member);
            var now = after.path(member);
            if (member.equals(TEXTS)) {
                texts(then, now, found);
            } else if (lists.containsKey(member)) {
                links(Objects.requireNonNull(lists.get(member)), then, now, found);
            } else {
                field("/" + member, null, then, now, found);
            }
        }
        return found;
    }

    private static void texts(JsonNode before, JsonNode after, List<Difference> found) {
        for (var language : names(before, after)) {
            var pointer = "/texts/" + language;
            var then = before.path(language);
            var now = after.path(language);
            if (then.isMissingNode() || now.isMissingNode()) {
                found.add(new Difference(
                        What.LANGUAGE, kind(then, now), pointer, language, null, present(then), present(now)));
            } else {
                names(then, now)
                        .forEach(field ->
                                field(pointer + "/" + field, language, then.path(field), now.path(field), found));
            }
        }
    }

    private static void field(
            String pointer, @Nullable String language, JsonNode before, JsonNode after, List<Difference> found) {
        if (!before.equals(after)) {
            found.add(new Difference(
                    What.FIELD, kind(before, after), pointer, language, null, present(before), present(after)));
        }
    }

    private static void links(LinkKind kind, JsonNode before, JsonNode after, List<Difference> found) {
        var then = byTarget(before, kind.targetMember());
        var now = byTarget(after, kind.targetMember());
        var targets = new TreeSet<>(then.keySet());
        targets.addAll(now.keySet());
        for (var target : targets) {
            var old = then.get(target);
            var young = now.get(target);
            var same = old != null
                    && young != null
                    && old.link().equals(young.link())
                    && neighbours(then, now, target) == neighbours(now, then, target);
            if (!same) {
                link(kind.member(), target, old, young, found);
            }
        }
    }

    /** How many of those that are in both lists stand before one of them. */
    private static long neighbours(Map<String, Link> list, Map<String, Link> other, String target) {
        var place = Objects.requireNonNull(list.get(target)).place();
        return list.entrySet().stream()
                .filter(link ->
                        other.containsKey(link.getKey()) && link.getValue().place() < place)
                .count();
    }

    private static void link(
            String list, String target, @Nullable Link old, @Nullable Link young, List<Difference> found) {
        JsonNode before = old == null ? MissingNode.getInstance() : old.link();
        JsonNode after = young == null ? MissingNode.getInstance() : young.link();
        var place = young == null ? Objects.requireNonNull(old).place() : young.place();
        var kind = kind(before, after);
        if (kind == Kind.CHANGED && withoutPosition(before).equals(withoutPosition(after))) {
            kind = Kind.MOVED;
        }
        var pointer = "/%s/%s".formatted(list, place);
        found.add(new Difference(What.LINK, kind, pointer, null, target, present(before), present(after)));
    }

    private static JsonNode withoutPosition(JsonNode link) {
        return ((ObjectNode) link.deepCopy()).without("position");
    }

    private record Link(int place, JsonNode link) {}

    private static Map<String, Link> byTarget(JsonNode links, String member) {
        var byTarget = new LinkedHashMap<String, Link>();
        if (links instanceof ArrayNode list) {
            StreamSupport.stream(list.spliterator(), false)
                    .forEach(link -> byTarget.put(link.path(member).asText(), new Link(byTarget.size(), link)));
        }
        return byTarget;
    }

    private static Kind kind(JsonNode before, JsonNode after) {
        return before.isMissingNode() ? Kind.ADDED : after.isMissingNode() ? Kind.REMOVED : Kind.CHANGED;
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }

    private static TreeSet<String> names(JsonNode one, JsonNode other) {
        var names = new TreeSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
