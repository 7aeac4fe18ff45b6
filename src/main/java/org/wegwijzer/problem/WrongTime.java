package org.wegwijzer.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** What is wrong with a text that is nearly the date or the moment that it should be: more than that it is none. */
public final class WrongTime {

    private WrongTime() {}

    /**
     * Why a text is no moment that is taken.
     *
     * @param first year that is taken
     * @param last year that is taken
     * @return words that go on from "it"; empty if the text is no moment at all
     */
    public static Optional<String> ofMoment(String text, int first, int last) {
        return parsed(text, WrongTime::inUtc)
                .map(moment -> isIn(moment.getYear(), first, last)
                        ? "must be a moment in UTC to the second, such as %s"
                                .formatted(moment.toInstant().truncatedTo(ChronoUnit.SECONDS))
                        : years(first, last))
                .or(() -> parsed(text, LocalDateTime::parse)
                        .map(local -> "lacks its offset from UTC; for UTC itself, end it in Z"));
    }

    /** Why a text is no date that is taken; empty if it is no date at all. */
    public static Optional<String> ofDate(String text, int first, int last) {
        return parsed(text, LocalDate::parse)
                .filter(date -> !isIn(date.getYear(), first, last))
                .map(date -> years(first, last));
    }

    /** The moment that may be meant by a date, or by one that does not say where it holds: in UTC. */
    public static Optional<String> meantBy(String text, int last) {
        return parsed(text, LocalDateTime::parse)
                .or(() -> parsed(text, LocalDate::parse).map(LocalDate::atStartOfDay))
                .filter(moment -> isIn(moment.getYear(), 0, last))
                .map(moment -> moment.toInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
    }

    private static OffsetDateTime inUtc(String text) {
        return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static String years(int first, int last) {
        return "must be in the years %s to %s".formatted(first, last);
    }

    private static boolean isIn(int year, int first, int last) {
        return year >= first && year <= last;
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
