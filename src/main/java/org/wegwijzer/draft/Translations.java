package org.wegwijzer.draft;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;

/** How the translations of an entry stand to their original: its text, its notes and roles, its collections. */
public final class Translations {

    private final EntryType type;
    private final ObjectNode document;
    private final String original;
    private final List<TranslatedPart> parts;

    /** @param original the hub's default language */
    public Translations(EntryType type, ObjectNode document, LanguageTag original) {
        this.type = type;
        this.document = document;
        this.original = original.value();
        this.parts = TranslatedPart.of(type, document);
    }

    /**
     * Something in the original that is not what a translation was made from.
     *
     * @param pointer where it stands now, or would (JSON pointer, RFC 6901)
     * @param before what stood there then; {@code null} if nothing did, or nobody knows what
     * @param after what stands there now; {@code null} if nothing does
     */
    public record OriginalChange(
            String pointer,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    /** Whether the entry has a text in a language. */
    public boolean has(LanguageTag language) {
        return parts.get(0).said(language.value()).isPresent();
    }

    /** Whether the entry says anything in a language: a text, a note, a role or a collection. */
    public boolean says(LanguageTag language) {
        return parts.stream().anyMatch(part -> part.said(language.value()).isPresent());
    }

    /** Whether nothing in a language is outdated. */
    public boolean isCurrent(LanguageTag language) {
        return outdated(language).isEmpty();
    }

    private List<TranslatedPart> outdated(LanguageTag language) {
        var tag = language.value();
        return parts.stream()
                .filter(part -> !tag.equals(original))
                .filter(part -> part.said(tag).isPresent())
                .filter(part -> !part.isCurrent(tag, original))
                .toList();
    }

    /** Whether another document of the entry says the same in a language and in the original, wherever it says something in that. */
    public boolean agrees(ObjectNode seen, LanguageTag language) {
        var tag = language.value();
        var then = byKey(seen);
        return parts.stream()
                .filter(part -> part.said(tag).isPresent())
                .allMatch(part -> Optional.ofNullable(then.get(part.key()))
                        .filter(same -> same.said(tag).equals(part.said(tag)))
                        .filter(same -> same.said(original).equals(part.said(original)))
                        .isPresent());
    }

    private Map<String, TranslatedPart> byKey(ObjectNode once) {
        return TranslatedPart.of(type, once).stream()
                .collect(toMap(TranslatedPart::key, part -> part, (one, same) -> one));
    }

    /**
     * What changed in the original since what is outdated in a language was made from it.
     *
     * @param once what the entry said before, the newest first
     */
    public List<OriginalChange> changes(LanguageTag language, Stream<ObjectNode> once) {
        var outdated = outdated(language);
        var history = once.map(this::byKey).toList();
        var changes = new ArrayList<OriginalChange>();
        for (var part : outdated) {
            var mark = part.mark(language.value());
            var then = history.stream()
                    .flatMap(parts -> Stream.ofNullable(parts.get(part.key())))
                    .filter(former -> former.original(original)
                            .filter(old -> old.equals(mark))
                            .isPresent())
                    .findFirst()
                    .flatMap(former -> former.said(original))
                    .orElseGet(document::objectNode);
            changes.addAll(changes(part, then, part.said(original).orElseGet(document::objectNode)));
        }
        return changes;
    }

    private List<OriginalChange> changes(TranslatedPart part, ObjectNode then, ObjectNode now) {
        var fields = new TreeSet<String>();
        then.fieldNames().forEachRemaining(fields::add);
        now.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .filter(field -> !then.path(field).equals(now.path(field)))
                .map(field -> new OriginalChange(part.place(original, field), then.get(field), now.get(field)))
                .toList();
    }
}
