package org.wegwijzer.bundle.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.language.LanguageTag;

/**
 * Which part of a hub is wanted: what is of one of these types, is one of these entries, and speaks one of these languages. What is
 * empty narrows nothing.
 *
 * @param entries those that are wanted, whatever else there is
 */
public record ExportSelection(Set<EntryType> types, Set<LanguageTag> languages, Set<Name> entries) {

    /** The whole hub. */
    public static final ExportSelection ALL = new ExportSelection(Set.of(), Set.of(), Set.of());

    /** Members that say something by language, wherever they stand in a document. */
    private static final Set<String> BY_LANGUAGE = Set.of("texts", "note", "role", "url");

    public ExportSelection {
        types = Set.copyOf(types);
        languages = Set.copyOf(languages);
        entries = Set.copyOf(entries);
    }

    /** An entry as people name it: {@code guides/bsn}. */
    public record Name(EntryType type, Slug slug) {

        /** The entry that a text names; empty if it is no such name. */
        public static Optional<Name> parse(String text) {
            var parts = List.of(text.split("/", -1));
            if (parts.size() != 2 || !Slug.isSlug(parts.get(1))) {
                return Optional.empty();
            }
            return EntryType.ofPlural(parts.get(0)).map(type -> new Name(type, new Slug(parts.get(1))));
        }

        @Override
        public String toString() {
            return type.plural() + "/" + slug;
        }
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether an entry is wanted. */
    public boolean has(EntryType type, Slug slug) {
        return has(type) && (entries.isEmpty() || entries.contains(new Name(type, slug)));
    }

    /** Whether any entry of a type can be wanted. */
    boolean has(EntryType type) {
        return types.isEmpty() || types.contains(type);
    }

    /** What is wanted of the document of an entry: all that has no language, and what is in one of the wanted ones. */
    ObjectNode narrowed(ObjectNode entry) {
        if (!languages.isEmpty()) {
            narrow(entry, languages.stream().map(LanguageTag::value).collect(Collectors.toSet()));
        }
        return entry;
    }

    private static void narrow(ObjectNode owner, Set<String> wanted) {
        for (var member : List.copyOf(owner.properties())) {
            if (member.getValue() instanceof ArrayNode list) {
                list.forEach(element -> {
                    if (element instanceof ObjectNode object) {
                        narrow(object, wanted);
                    }
                });
            } else if (BY_LANGUAGE.contains(member.getKey()) && member.getValue() instanceof ObjectNode texts) {
                texts.retain(wanted);
                if (texts.isEmpty()) {
                    owner.remove(member.getKey());
                }
            }
        }
    }

    /** Says in a bundle that it is a part, and which: nobody shall take it for a whole hub. */
    ObjectNode marker() {
        var marker = JsonNodeFactory.instance.objectNode();
        list(marker, "types", types.stream().map(EntryType::plural).toList());
        list(marker, "languages", languages.stream().map(LanguageTag::value).toList());
        list(marker, "entries", entries.stream().map(Name::toString).toList());
        return marker;
    }

    private static void list(ObjectNode marker, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            new TreeSet<>(values).forEach(marker.withArrayProperty(name)::add);
        }
    }
}
