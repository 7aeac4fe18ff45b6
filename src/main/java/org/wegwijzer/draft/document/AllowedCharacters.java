package org.wegwijzer.draft.document;

import java.util.Optional;

/** Which characters a text may hold: those that every database stores and that show a reader what is written. */
public final class AllowedCharacters {

    private AllowedCharacters() {}

    /** The first character that may not stand in a text, in words. */
    public static Optional<String> fault(String text) {
        var place = firstRefused(text);
        return place == text.length()
                ? Optional.empty()
                : Optional.of("the character U+%04X is not allowed in a text".formatted(text.codePointAt(place)));
    }

    /** The line on which the first such character stands, from 1. */
    public static int line(String text) {
        return 1
                + (int) text.chars()
                        .limit(firstRefused(text))
                        .filter(character -> character == '\n')
                        .count();
    }

    /** Where it stands; the length of the text if there is none. A plain loop, since every text of a hub passes here. */
    private static int firstRefused(String text) {
        var place = 0;
        while (place < text.length() && !isRefused(text.codePointAt(place))) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    private static boolean isRefused(int point) {
        return !isPrintableAscii(point) && (isControl(point) || isHidden(point));
    }

    private static boolean isPrintableAscii(int point) {
        return point >= ' ' && point <= '~';
    }

    /** PostgreSQL cannot store NUL, and UTF-8 cannot hold half a surrogate pair. */
    private static boolean isControl(int point) {
        var layout = point == '\n' || point == '\r' || point == '\t';
        return (Character.isISOControl(point) && !layout) || Character.getType(point) == Character.SURROGATE;
    }

    /** Embeddings, overrides and isolates turn a text around unseen; tags and byte order marks are not seen at all. */
    private static boolean isHidden(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || (point >= 0xE0000 && point <= 0xE007F)
                || point == 0xFEFF;
    }
}
