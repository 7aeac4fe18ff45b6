package org.wegwijzer.bundle;

import java.util.Optional;

/** Which characters a text may hold: those that every database stores and that show a reader what is written. */
final class Characters {

    private Characters() {}

    /** The first character that may not stand in a text, in words. */
    static Optional<String> fault(String text) {
        return text.codePoints()
                .filter(Characters::isRefused)
                .mapToObj(point -> "the character U+%04X is not allowed in a text".formatted(point))
                .findFirst();
    }

    /** The line on which the first such character stands, from 1. */
    static int line(String text) {
        var before = text.codePoints().takeWhile(point -> !isRefused(point));
        return 1 + (int) before.filter(point -> point == '\n').count();
    }

    private static boolean isRefused(int point) {
        return isControl(point) || isHidden(point);
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
