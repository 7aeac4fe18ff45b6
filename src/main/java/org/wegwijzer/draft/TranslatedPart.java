package org.wegwijzer.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;

/**
 * A part of an entry's document that is said in several languages, each said as a whole: the entry's texts, those of one of its groups of
 * links, or the note and the role of one link.
 *
 * @param key what tells it from the other parts of the entry, in whatever order these stand: {@code /sources/ind}; empty for the entry's
 *     own texts
 * @param pointer where it stands (JSON pointer, RFC 6901)
 * @param owner the object that has the texts
 * @param members those that say something by language; empty where {@code texts} does
 */
record TranslatedPart(String key, String pointer, ObjectNode owner, List<String> members) {

    private static final String TEXTS = "texts";
    private static final String SLUG = "slug";
    private static final List<String> OF_LINKS = List.of("note", "role");

    /** The parts of an entry. */
    static List<TranslatedPart> of(EntryType type, ObjectNode entry) {
        var parts = new ArrayList<TranslatedPart>();
        var whole = new TranslatedPart("", "", entry, List.of());
        parts.add(whole);
        LinkKind.of(type).filter(kind -> kind.rows().texts().isPresent()).forEach(kind -> {
            parts.addAll(whole.elements(kind.member(), kind.targetMember(), OF_LINKS));
            kind.groups()
                    .map(name -> whole.elements(name, SLUG, List.of()))
                    .orElse(List.of())
                    .forEach(group -> {
                        parts.add(group);
                        parts.addAll(group.elements(kind.member(), kind.targetMember(), OF_LINKS));
                    });
        });
        return parts;
    }

    /** Those in a list of this one, each told from its like by a member. */
    private List<TranslatedPart> elements(String list, String member, List<String> saying) {
        var elements = new ArrayList<TranslatedPart>();
        var place = 0;
        for (var node : owner.path(list)) {
            if (node instanceof ObjectNode object) {
                var name = object.path(member).asText();
                elements.add(new TranslatedPart(
                        "%s/%s/%s".formatted(key, list, name),
                        "%s/%s/%s".formatted(pointer, list, place),
                        object,
                        saying));
            }
            place++;
        }
        return elements;
    }

    /** Where something that it says in a language stands (JSON pointer, RFC 6901). */
    String place(String language, String field) {
        return members.isEmpty()
                ? "%s/%s/%s/%s".formatted(pointer, TEXTS, language, field)
                : "%s/%s/%s".formatted(pointer, field, language);
    }

    /** The languages in which it is said, sorted. */
    Set<String> languages() {
        var languages = new TreeSet<String>();
        Stream<JsonNode> said = members.isEmpty()
                ? Stream.of(owner.path(TEXTS))
                : members.stream().map(owner::path);
        said.forEach(texts -> texts.fieldNames().forEachRemaining(languages::add));
        return languages;
    }

    /** What readers see of it in a language; empty if it is not said in that. */
    Optional<ObjectNode> said(String language) {
        var said = owner.objectNode();
        if (members.isEmpty()) {
            if (owner.path(TEXTS).path(language) instanceof ObjectNode text) {
                said.setAll(text);
                said.remove(List.of(DraftJson.MOMENT, DraftJson.MARK));
            }
        } else {
            members.stream()
                    .filter(member -> owner.path(member).has(language))
                    .forEach(member -> said.set(member, owner.path(member).get(language)));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** The mark that it would give its translations, as an original in this language. */
    Optional<String> original(String language) {
        return said(language).map(said -> OriginalMark.of(language, said));
    }

    /** What it was made from in a language; {@code null} if it does not say. */
    @Nullable
    String mark(String language) {
        var mark = members.isEmpty()
                ? owner.path(TEXTS).path(language).path(DraftJson.MARK)
                : owner.path(DraftJson.MARK).path(language);
        return mark.textValue();
    }

    /** Says what it was made from in a language. */
    void mark(String language, @Nullable String mark) {
        var isText = members.isEmpty();
        var place = isText ? owner.path(TEXTS).path(language) : owner.path(DraftJson.MARK);
        var name = isText ? DraftJson.MARK : language;
        if (mark == null) {
            if (place instanceof ObjectNode object) {
                object.remove(name);
            }
        } else if (isText) {
            ((ObjectNode) place).put(name, mark);
        } else {
            owner.withObjectProperty(DraftJson.MARK).put(name, mark);
        }
    }

    /** A mark in a language in which nothing is said would not be kept. */
    void dropMarksOfNothing() {
        if (owner.path(DraftJson.MARK) instanceof ObjectNode marks) {
            marks.retain(languages());
            if (marks.isEmpty()) {
                owner.remove(DraftJson.MARK);
            }
        }
    }

    /** When it changed in a language; empty where nothing says so. */
    Optional<Instant> changedAt(String language) {
        return Optional.ofNullable(
                        owner.path(TEXTS).path(language).path(DraftJson.MOMENT).textValue())
                .filter(moment -> members.isEmpty())
                .map(Instant::parse);
    }

    /** Whether by the clock the original changed after what was made of it. */
    boolean isOlder(String language, String original) {
        return changedAt(language)
                .flatMap(translated -> changedAt(original).map(translated::isBefore))
                .orElse(false);
    }

    /**
     * Whether it says in a language what it said of the original as it is, or nobody can tell; also if there is no original.
     *
     * @param original the language of the original
     */
    boolean isCurrent(String language, String original) {
        var mark = mark(language);
        return original(original)
                .map(present -> OriginalMark.isOf(mark, original) ? present.equals(mark) : !isOlder(language, original))
                .orElse(true);
    }
}
