package org.wegwijzer.delivery.graph.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.sql.Row;

/** The texts of one entry, in all its languages: few, so they are found by looking at each. */
public final class Texts {

    private static final String LANGUAGE = "language";

    private final List<Row> rows = new ArrayList<>(2);

    private Texts() {}

    /** Sorts rows with the columns {@code id} and {@code language} to their entries, which may stand in several places. */
    static Map<Long, Texts> byEntry(List<Row> rows) {
        var texts = new HashMap<Long, Texts>();
        for (var row : rows) {
            texts.computeIfAbsent(row.number("id"), first -> new Texts()).add(row);
        }
        return texts;
    }

    /** The texts in these rows. */
    static Texts of(List<Row> rows) {
        var texts = new Texts();
        rows.forEach(texts::add);
        return texts;
    }

    private void add(Row text) {
        if (row(text.language(LANGUAGE)) == null) {
            rows.add(text);
        }
    }

    /** The language in which {@code order} finds {@code field} first, if any text has it. */
    Optional<LanguageTag> languageOf(String field, LanguageOrder order) {
        for (var tag : order.tags()) {
            var row = row(tag);
            if (row != null && row.has(field)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    /** The text of a field, in the language in which {@code order} finds it first. */
    @Nullable
    String text(String field, LanguageOrder order) {
        for (var tag : order.tags()) {
            var row = row(tag);
            var text = row == null ? null : row.text(field);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** What its rows take, about, in bytes. */
    int weight() {
        return rows.stream().mapToInt(Row::weight).sum();
    }

    private @Nullable Row row(LanguageTag language) {
        for (var row : rows) {
            if (language.value().equals(row.text(LANGUAGE))) {
                return row;
            }
        }
        return null;
    }

    Row in(LanguageTag language) {
        var row = row(language);
        if (row == null) {
            throw new NoSuchElementException("no text in " + language);
        }
        return row;
    }

    /** Every language that there is a text in, sorted. */
    List<LanguageTag> languages() {
        return rows.stream().map(row -> row.language(LANGUAGE)).sorted().toList();
    }

    /**
     * Whether the text in {@code language} was made from another original than that in {@code original}; where nobody knows, whether
     * that changed after it.
     */
    boolean outdated(LanguageTag language, LanguageTag original) {
        var text = row(original);
        if (text == null || language.equals(original)) {
            return false;
        }
        var translation = in(language);
        var present = mark(text, original);
        var madeFrom = mark(translation, original);
        return (present.isEmpty() || madeFrom.isEmpty())
                ? updatedAt(translation).isBefore(updatedAt(text))
                : !present.equals(madeFrom);
    }

    /** The mark of an original that a text has, if that is one in this language. */
    private static Optional<String> mark(Row text, LanguageTag original) {
        return Optional.ofNullable(text.text("made_from")).filter(mark -> mark.startsWith(original.value() + ":"));
    }

    private static Instant updatedAt(Row text) {
        return text.moment("text_updated_at");
    }
}
