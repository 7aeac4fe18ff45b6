package org.wegwijzer.draft;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;

/**
 * Settles what the texts of an entry were made from, each in each language by itself. A translation that changes is made from the
 * original that is published with it; one that stays is made from what it was made from. Drafts have no marks on originals; the tables
 * do, to compare without reading whole texts.
 *
 * @param original the hub's default language
 * @param now the moment of the publication, which texts have that it changes
 * @param minor whether translations that are current stay so though the original changes
 * @param confirmed the language of translations that somebody held against the original and found still right
 */
public record TranslationMarks(String original, Instant now, boolean minor, Optional<LanguageTag> confirmed) {

    /**
     * An entry with its marks settled.
     *
     * @param draft with nothing else left open
     * @param published what is public of the entry
     */
    public Draft<?> settled(Draft<?> draft, Draft<?> published) {
        var given = DraftJson.tree(draft);
        var document = given.deepCopy();
        var before = TranslatedPart.of(published.type(), DraftJson.tree(published)).stream()
                .collect(toMap(TranslatedPart::key, part -> part, (one, same) -> one));
        for (var part : TranslatedPart.of(draft.type(), document)) {
            for (var language : part.languages()) {
                part.mark(language, language.equals(original) ? null : mark(part, before.get(part.key()), language));
            }
            part.dropMarksOfNothing();
        }
        return document.equals(given) ? draft : DraftJson.kept(draft.type(), document);
    }

    private @Nullable String mark(TranslatedPart part, @Nullable TranslatedPart before, String language) {
        var given = part.mark(language);
        if (before == null) {
            return given;
        }
        var present = part.original(original).orElse(null);
        var isOther = given != null && !given.equals(before.mark(language));
        if (part.said(language).equals(before.said(language))) {
            // What was confirmed for just these two texts stays, whatever an older copy of them says.
            var isMeant = isOther && !Objects.equals(before.mark(language), present);
            return isMeant ? given : ofSame(before, language, present);
        }
        // A mark that was copied with a text, and stayed when that was changed, says nothing of it.
        return isOther || isCopied(part, language) ? given : ofChanged(part, language, present);
    }

    /** Whether both the text and its mark come from elsewhere, as its moment does. */
    private boolean isCopied(TranslatedPart part, String language) {
        return part.mark(language) != null && isDated(part, language);
    }

    /** What changes is made from the original of today, unless somebody gives it a moment that is older than that of the original. */
    private @Nullable String ofChanged(TranslatedPart part, String language, @Nullable String present) {
        return isDated(part, language) && part.isOlder(language, original) ? null : present;
    }

    /** Whether its moment is one that somebody gave it. */
    private boolean isDated(TranslatedPart part, String language) {
        return part.changedAt(language).filter(moment -> !moment.equals(now)).isPresent();
    }

    private @Nullable String ofSame(TranslatedPart before, String language, @Nullable String present) {
        var kept = before.mark(language);
        var former = before.original(original).orElse(null);
        if (isConfirmed(language)) {
            return before.isCurrent(language, original) ? kept : present;
        }
        if (former == null || former.equals(present) || !before.isCurrent(language, original)) {
            return kept;
        }
        // From here on clocks would say something else: the original changes.
        return minor && present != null ? present : former;
    }

    private boolean isConfirmed(String language) {
        return confirmed.map(LanguageTag::value).filter(language::equals).isPresent();
    }

    /** An entry as the tables have it: where translations say what they were made from, the original says what it is. */
    public static Draft<?> stored(Draft<?> draft, LanguageTag original) {
        var document = DraftJson.tree(draft);
        if (document.findValue(DraftJson.MARK) == null) {
            return draft;
        }
        for (var part : TranslatedPart.of(draft.type(), document)) {
            if (part.languages().stream().anyMatch(language -> part.mark(language) != null)) {
                part.original(original.value()).ifPresent(mark -> part.mark(original.value(), mark));
            }
        }
        return DraftJson.kept(draft.type(), document);
    }

    /** What the tables have of an entry, as a draft says it. */
    public static Draft<?> drafted(Draft<?> stored) {
        var document = DraftJson.tree(stored);
        if (document.findValue(DraftJson.MARK) == null) {
            return stored;
        }
        for (var part : TranslatedPart.of(stored.type(), document)) {
            part.languages().stream()
                    .filter(language -> OriginalMark.isOf(part.mark(language), language))
                    .forEach(language -> part.mark(language, null));
        }
        return DraftJson.kept(stored.type(), document);
    }
}
