package org.wegwijzer.search.highlight;

import java.util.Comparator;
import java.util.List;

/** Text as HTML whose only markup is {@code <mark>}. */
public final class MarkedText {

    /** What Lucene's highlighter puts between the values of a field. */
    private static final char BETWEEN_VALUES = 0;

    private MarkedText() {}

    /** What is marked: from its first character to the one behind its last. */
    public record Place(int start, int end) {}

    /** A piece of a text, escaped, with these places marked; those that overlap become one. */
    public static String of(String text, int start, int end, List<Place> places) {
        var html = new StringBuilder();
        var at = start;
        var sorted = places.stream()
                .sorted(Comparator.comparingInt(Place::start)
                        .thenComparing(Comparator.comparingInt(Place::end).reversed()))
                .toList();
        for (var place : sorted) {
            var from = Math.max(at, place.start());
            var to = Math.min(end, place.end());
            if (from < to) {
                escape(text, at, from, html);
                html.append("<mark>");
                escape(text, from, to, html);
                html.append("</mark>");
                at = to;
            }
        }
        escape(text, at, end, html);
        return html.toString().strip();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (var place = from; place < to; place++) {
            var character = text.charAt(place);
            switch (character) {
                case BETWEEN_VALUES -> {
                    // Stands between the notes of an entry, and at the beginning of each but the first.
                }
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
    }
}
