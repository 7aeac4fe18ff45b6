package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;

/**
 * The parts of the document of an entry on which people work by themselves: one for each language, with all that the entry says in it,
 * and the neutral one with all the rest. A part in a language has the fields of the entry's text, and what its links and groups say in
 * that language below the slugs to which they lead: {@code {"title": "…", "sources": {"ind": {"note": "…"}}}}.
 */
public final class DraftParts {

    /** The name of the part that is in no language. */
    public static final String NEUTRAL = "neutral";

    private static final String TEXTS = "texts";
    private static final String URL = "url";
    private static final String SLUG = "slug";

    /** What a link says by language. */
    private static final List<String> OF_LINKS = List.of("note", "role");

    private final EntryType type;
    private final List<LinkKind> lists;
    private final Set<String> structure = new HashSet<>();

    /** @param type of the entries */
    public DraftParts(EntryType type) {
        this.type = type;
        this.lists = LinkKind.of(type).filter(LinkKind::isList).toList();
        lists.forEach(kind -> {
            structure.add(kind.member());
            kind.groups().ifPresent(structure::add);
        });
        if (type == EntryType.SOURCE) {
            structure.add(URL);
        }
    }

    /** The languages in which a document says anything. */
    public Set<String> languages(ObjectNode document) {
        var languages = new TreeSet<String>();
        byLanguage(document, (owner, name) -> owner.path(name).fieldNames().forEachRemaining(languages::add));
        return languages;
    }

    /** The names of the parts of which any of these documents has something, the neutral one first. */
    public Set<String> names(ObjectNode... documents) {
        var names = new LinkedHashSet<String>();
        names.add(NEUTRAL);
        for (var document : documents) {
            names.addAll(languages(document));
        }
        return names;
    }

    /** A part of a document; without members if that says nothing in it. */
    public ObjectNode part(ObjectNode document, String name) {
        return name.equals(NEUTRAL) ? neutral(document) : in(document, name);
    }

    private ObjectNode neutral(ObjectNode document) {
        var neutral = document.deepCopy();
        byLanguage(neutral, ObjectNode::remove);
        return neutral;
    }

    /** Finds every object whose members are languages. */
    private void byLanguage(ObjectNode document, BiConsumer<ObjectNode, String> found) {
        found(document, TEXTS, found);
        if (type == EntryType.SOURCE) {
            found(document, URL, found);
        }
        for (var kind : lists) {
            LinkLists.of(document, kind)
                    .forEach(links -> links.forEach(link -> {
                        if (link instanceof ObjectNode object) {
                            OF_LINKS.forEach(name -> found(object, name, found));
                        }
                    }));
            kind.groups()
                    .ifPresent(name -> document.path(name).forEach(group -> {
                        if (group instanceof ObjectNode object) {
                            found(object, TEXTS, found);
                        }
                    }));
        }
    }

    private static void found(ObjectNode owner, String name, BiConsumer<ObjectNode, String> found) {
        if (owner.get(name) instanceof ObjectNode) {
            found.accept(owner, name);
        }
    }

    private ObjectNode in(ObjectNode document, String language) {
        var part = text(document, language);
        if (type == EntryType.SOURCE && document.path(URL).has(language)) {
            part.set(URL, document.path(URL).get(language));
        }
        for (var kind : lists) {
            put(part, kind.member(), links(document.path(kind.member()), kind, language));
            kind.groups().ifPresent(name -> put(part, name, groups(document.path(name), kind, language)));
        }
        return part;
    }

    private static ObjectNode text(JsonNode owner, String language) {
        return owner.path(TEXTS).path(language) instanceof ObjectNode text ? text.deepCopy() : object();
    }

    private static ObjectNode groups(JsonNode groups, LinkKind kind, String language) {
        var said = object();
        groups.forEach(group -> {
            var text = text(group, language);
            put(text, kind.member(), links(group.path(kind.member()), kind, language));
            put(said, group.path(SLUG).asText(), text);
        });
        return said;
    }

    private static ObjectNode links(JsonNode links, LinkKind kind, String language) {
        var said = object();
        links.forEach(link -> {
            var texts = object();
            OF_LINKS.stream()
                    .filter(name -> link.path(name).has(language))
                    .forEach(name -> texts.set(name, link.path(name).get(language)));
            put(said, link.path(kind.targetMember()).asText(), texts);
        });
        return said;
    }

    private static void put(ObjectNode owner, String name, ObjectNode value) {
        if (!value.isEmpty()) {
            owner.set(name, value);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * A document with another part in a language.
     *
     * @param lost gets where the part speaks of links and groups that the document does not have (JSON pointers into the part, RFC 6901)
     */
    public ObjectNode with(ObjectNode document, String language, ObjectNode part, Collection<String> lost) {
        var changed = document.deepCopy();
        byLanguage(changed, (owner, name) -> {
            ((ObjectNode) owner.get(name)).remove(language);
            if (owner.get(name).isEmpty()) {
                owner.remove(name);
            }
        });
        set(changed, TEXTS, language, part.deepCopy().without(structure));
        if (part.has(URL) && type == EntryType.SOURCE) {
            if (!set(changed, URL, language, part.get(URL))) {
                lost.add("/" + URL);
            }
        }
        for (var kind : lists) {
            var own = new Place(changed.path(kind.member()), part.path(kind.member()), "/" + kind.member());
            say(own, kind, language, lost);
            kind.groups()
                    .map(name -> new Place(changed.path(name), part.path(name), "/" + name))
                    .ifPresent(groups -> sayOfGroups(groups, kind, language, lost));
        }
        return changed;
    }

    /**
     * A list of links or of groups, and what is said of them.
     *
     * @param pointer where that stands in the part
     */
    private record Place(JsonNode list, JsonNode said, String pointer) {

        /** Calls back for each that is in the list; what is said of others is lost. */
        void each(String key, BiConsumer<ObjectNode, Place> found, Collection<String> lost) {
            said.properties().forEach(member -> {
                var at = pointer + "/" + TreeReader.escaped(member.getKey());
                var owners = new ArrayList<ObjectNode>();
                list.forEach(one -> {
                    if (one instanceof ObjectNode object
                            && object.path(key).asText().equals(member.getKey())) {
                        owners.add(object);
                    }
                });
                if (owners.isEmpty()) {
                    lost.add(at);
                } else {
                    found.accept(owners.get(0), new Place(list, member.getValue(), at));
                }
            });
        }
    }

    private static void say(Place links, LinkKind kind, String language, Collection<String> lost) {
        links.each(
                kind.targetMember(),
                (link, texts) -> texts.said().properties().forEach(text -> {
                    if (!OF_LINKS.contains(text.getKey()) || !set(link, text.getKey(), language, text.getValue())) {
                        lost.add(texts.pointer() + "/" + TreeReader.escaped(text.getKey()));
                    }
                }),
                lost);
    }

    private static void sayOfGroups(Place groups, LinkKind kind, String language, Collection<String> lost) {
        groups.each(
                SLUG,
                (group, said) -> {
                    if (said.said() instanceof ObjectNode texts) {
                        set(group, TEXTS, language, texts.deepCopy().without(Set.of(kind.member())));
                        var links = texts.path(kind.member());
                        say(
                                new Place(group.path(kind.member()), links, said.pointer() + "/" + kind.member()),
                                kind,
                                language,
                                lost);
                    } else {
                        lost.add(said.pointer());
                    }
                },
                lost);
    }

    /** Whether there is room for it: not where the same is said for all languages at once. */
    private static boolean set(ObjectNode owner, String name, String language, JsonNode value) {
        if (value.isObject() && value.isEmpty()) {
            return true;
        }
        var present = owner.get(name);
        if (present != null && !present.isObject()) {
            return false;
        }
        if (present == null) {
            owner.set(name, object());
        }
        ((ObjectNode) owner.get(name)).set(language, value);
        return true;
    }
}
