package org.wegwijzer.delivery.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;

/** The texts of one entry, in all its languages. */
final class Texts {

    private final Map<LanguageTag, Row> byLanguage;

    private Texts(Map<LanguageTag, Row> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Sorts rows with the columns {@code entry} and {@code language} to their entries. */
    static Map<Long, Texts> byEntry(List<Row> rows) {
        var texts = new HashMap<Long, Texts>();
        rows.stream()
                .collect(groupingBy(row -> row.number("entry")))
                .forEach((entry, own) -> texts.put(entry, of(own)));
        return texts;
    }

    private static Texts of(List<Row> rows) {
        return new Texts(rows.stream().collect(toMap(Texts::language, Function.identity())));
    }

    private static LanguageTag language(Row row) {
        return new LanguageTag(Objects.requireNonNull(row.text("language")));
    }

    /** The language in which {@code order} finds {@code field} first, if any text has it. */
    Optional<LanguageTag> languageOf(String field, LanguageOrder order) {
        return order.tags().stream()
                .filter(tag ->
                        byLanguage.containsKey(tag) && byLanguage.get(tag).has(field))
                .findFirst();
    }

    Row in(LanguageTag language) {
        var row = byLanguage.get(language);
        if (row == null) {
            throw new NoSuchElementException("no text in " + language);
        }
        return row;
    }

    SortedSet<LanguageTag> languages() {
        return new TreeSet<>(byLanguage.keySet());
    }

    /** Whether the text in {@code original} changed after the one in {@code language}. */
    boolean outdated(LanguageTag language, LanguageTag original) {
        return byLanguage.containsKey(original) && updatedAt(language).isBefore(updatedAt(original));
    }

    private Instant updatedAt(LanguageTag language) {
        return Objects.requireNonNull(in(language).instant("updated_at"));
    }
}
