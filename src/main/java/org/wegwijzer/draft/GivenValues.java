package org.wegwijzer.draft;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.language.LanguageTag;

/** Brings what a document gives, or leaves out, into one form, so that drafts compare by what they say. */
final class GivenValues {

    private GivenValues() {}

    static <V> SortedMap<LanguageTag, V> map(@Nullable Map<LanguageTag, V> given) {
        return Collections.unmodifiableSortedMap(given == null ? new TreeMap<>() : new TreeMap<>(given));
    }

    /** The same, each value brought into one form. */
    static <V> SortedMap<LanguageTag, V> map(@Nullable Map<LanguageTag, V> given, UnaryOperator<V> form) {
        var formed = new TreeMap<>(map(given));
        formed.replaceAll((tag, value) -> value == null ? value : form.apply(value));
        return Collections.unmodifiableSortedMap(formed);
    }

    /**
     * A body as it stands in a file of its own, whatever it came in: lines end in line feeds, and blanks and lines around it do
     * not count.
     */
    static @Nullable String body(@Nullable String given) {
        if (given == null) {
            return null;
        }
        var lines = List.of(given.split("\\r\\n|\\n|\\r", -1));
        var body = String.join("\n", lines.stream().dropWhile(String::isBlank).toList())
                .stripTrailing();
        return body.isEmpty() ? null : body;
    }

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** The references of a list of links: {@code /sources/3/source}. */
    static <L> Stream<DraftLink> references(String list, List<L> links, EntryType type, Function<L, Slug> target) {
        return IntStream.range(0, links.size())
                .mapToObj(place -> new DraftLink(
                        "/%s/%s/%s".formatted(list, place, type.singular()), type, target.apply(links.get(place))));
    }

    /** The texts by language of a list of links: {@code /sources/3/note}. */
    static <L> Stream<LinkText> texts(
            String list, List<L> links, String member, Function<L, ? extends Map<LanguageTag, ?>> texts) {
        return IntStream.range(0, links.size())
                .mapToObj(place -> new LinkText(
                        "/%s/%s/%s".formatted(list, place, member),
                        texts.apply(links.get(place)).keySet()));
    }
}
