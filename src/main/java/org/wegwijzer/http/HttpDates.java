package org.wegwijzer.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in header fields: written in the one form that there is, read also in the two that are obsolete (RFC 9110, 5.6.7). */
public final class HttpDates {

    /** Two digits of a year mean the next ones that are not more than 50 years ahead. */
    private static final int AHEAD = 50;

    private static final int CENTURY = 100;

    /** The formatter of that name in Java gives some days one digit. */
    private static final DateTimeFormatter FORM = form("EEE, dd MMM uuuu HH:mm:ss 'GMT'");

    private static final DateTimeFormatter OF_C = form("EEE MMM ppd HH:mm:ss uuuu");

    private HttpDates() {}

    /** The moment as a field names it, to the second. */
    public static String text(Instant moment) {
        return FORM.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** The moment that a field names; empty if it names none. */
    public static Optional<Instant> parse(String field, LocalDate today) {
        return forms(today).stream()
                .flatMap(form -> parse(field, form).stream())
                .findFirst();
    }

    private static Optional<Instant> parse(String field, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(field, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static List<DateTimeFormatter> forms(LocalDate today) {
        var obsolete = new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, today.plusYears(AHEAD - CENTURY + 1L))
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.US);
        return List.of(FORM, obsolete, OF_C);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
