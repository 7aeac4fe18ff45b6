package org.wegwijzer.editorial.revision;

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
        LINK,
        /** A collection of links, whole. */
        COLLECTION
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
    private static final String POSITION = "position";
    private static final String GROUP_KEY = "slug";

    /** The differences between two documents of the hub itself. */
    static List<Difference> ofHub(ObjectNode before, ObjectNode after) {
        return between(Map.of(), Map.of(), before, after);
    }

    /** The differences between two documents of one entry. */
    static List<Difference> between(EntryType type, ObjectNode before, ObjectNode after) {
        var lists = LinkKind.of(type).filter(LinkKind::isList).collect(toMap(LinkKind::member, kind -> kind));
        var groups = LinkKind.of(type)
                .filter(kind -> kind.groups().isPresent())
                .collect(toMap(kind -> kind.groups().orElseThrow(), kind -> kind));
        return between(lists, groups, before, after);
    }

    /** @param lists by the members that hold them, as are groups */
    private static List<Difference> between(
            Map<String, LinkKind> lists, Map<String, LinkKind> groups, ObjectNode before, ObjectNode after) {
        var found = new ArrayList<Difference>();
        for (var member : names(before, after)) {
            var then = before.path(member);
            var now = after.path(member);
            if (member.equals(TEXTS)) {
                texts("", then, now, found);
            } else if (lists.containsKey(member)) {
                links(Objects.requireNonNull(lists.get(member)), "", then, now, found);
            } else if (groups.containsKey(member)) {
                groups(Objects.requireNonNull(groups.get(member)), then, now, found);
            } else {
                field("/" + member, null, then, now, found);
            }
        }
        return found;
    }

    private static void texts(String owner, JsonNode before, JsonNode after, List<Difference> found) {
        for (var language : names(before, after)) {
            var pointer = "%s/%s/%s".formatted(owner, TEXTS, language);
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

    private static void links(LinkKind kind, String owner, JsonNode before, JsonNode after, List<Difference> found) {
        var then = byKey(before, kind.targetMember());
        var now = byKey(after, kind.targetMember());
        for (var target : keys(then, now)) {
            var old = then.get(target);
            var young = now.get(target);
            var same = old != null && young != null && old.node().equals(young.node()) && !hasMoved(then, now, target);
            if (!same) {
                link(owner + "/" + kind.member(), target, old, young, found);
            }
        }
    }

    private static void groups(LinkKind kind, JsonNode before, JsonNode after, List<Difference> found) {
        var then = byKey(before, GROUP_KEY);
        var now = byKey(after, GROUP_KEY);
        for (var slug : keys(then, now)) {
            var old = then.get(slug);
            var young = now.get(slug);
            var place = young == null ? Objects.requireNonNull(old).place() : young.place();
            var pointer = "/%s/%s".formatted(kind.groups().orElseThrow(), place);
            if (old == null || young == null) {
                found.add(group(old == null ? Kind.ADDED : Kind.REMOVED, pointer, old, young));
                continue;
            }
            if (hasMoved(then, now, slug)
                    || !old.node().path(POSITION).equals(young.node().path(POSITION))) {
                found.add(group(Kind.MOVED, pointer, old, young));
            }
            texts(pointer, old.node().path(TEXTS), young.node().path(TEXTS), found);
            links(kind, pointer, old.node().path(kind.member()), young.node().path(kind.member()), found);
        }
    }

    private static Difference group(Kind kind, String pointer, @Nullable Element old, @Nullable Element young) {
        return new Difference(
                What.COLLECTION,
                kind,
                pointer,
                null,
                null,
                old == null ? null : old.node(),
                young == null ? null : young.node());
    }

    private static TreeSet<String> keys(Map<String, Element> one, Map<String, Element> other) {
        var keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private static boolean hasMoved(Map<String, Element> then, Map<String, Element> now, String key) {
        return neighbours(then, now, key) != neighbours(now, then, key);
    }

    /** How many of those that are in both lists stand before one of them. */
    private static long neighbours(Map<String, Element> list, Map<String, Element> other, String key) {
        var place = Objects.requireNonNull(list.get(key)).place();
        return list.entrySet().stream()
                .filter(each ->
                        other.containsKey(each.getKey()) && each.getValue().place() < place)
                .count();
    }

    private static void link(
            String list, String target, @Nullable Element old, @Nullable Element young, List<Difference> found) {
        JsonNode before = old == null ? MissingNode.getInstance() : old.node();
        JsonNode after = young == null ? MissingNode.getInstance() : young.node();
        var place = young == null ? Objects.requireNonNull(old).place() : young.place();
        var kind = kind(before, after);
        if (kind == Kind.CHANGED && withoutPosition(before).equals(withoutPosition(after))) {
            kind = Kind.MOVED;
        }
        var pointer = "%s/%s".formatted(list, place);
        found.add(new Difference(What.LINK, kind, pointer, null, target, present(before), present(after)));
    }

    private static JsonNode withoutPosition(JsonNode link) {
        return ((ObjectNode) link.deepCopy()).without(POSITION);
    }

    /** Something in a list. */
    private record Element(int place, JsonNode node) {}

    private static Map<String, Element> byKey(JsonNode several, String member) {
        var byKey = new LinkedHashMap<String, Element>();
        if (several instanceof ArrayNode list) {
            StreamSupport.stream(list.spliterator(), false)
                    .forEach(node -> byKey.put(node.path(member).asText(), new Element(byKey.size(), node)));
        }
        return byKey;
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
