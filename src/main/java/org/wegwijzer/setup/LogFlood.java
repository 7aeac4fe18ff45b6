package org.wegwijzer.setup;

import io.quarkus.logging.LoggingFilter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.HangUp;

/**
 * Keeps the log readable whatever strangers do: that a client hung up is no news, and what is said again and again is said a few
 * times in a minute, with how often it was left out.
 */
@LoggingFilter(name = "flood")
public final class LogFlood implements Filter {

    /** How often the same is said in a minute. */
    static final int OFTEN = 10;

    /** How often one class warns in a minute, of whatever. */
    static final int VERY_OFTEN = 60;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** Of different messages, so that no memory is filled with them. */
    private static final int MOST_KINDS = 1_000;

    private static final int LONGEST_KIND = 120;

    /** Those who serve connections of strangers. */
    private static final List<String> SERVING =
            List.of("io.vertx", "io.netty", "io.quarkus.vertx", "io.quarkus.http", "org.jboss.resteasy");

    /** Puts the values of a message where they belong in it. */
    private static final ExtFormatter FILLED_IN = new PatternFormatter("%s");

    private final Map<String, Count> kinds = new ConcurrentHashMap<>();
    private final Map<String, Count> loggers = new ConcurrentHashMap<>();

    private static final class Count {

        private long since = System.nanoTime();
        private int said;
        private int before;

        /** How often it was said in this minute, this time included. */
        synchronized int next() {
            if (System.nanoTime() - since > MINUTE) {
                since = System.nanoTime();
                before = Math.max(0, said - OFTEN);
                said = 0;
            }
            said++;
            return said;
        }

        /** How often it was left out in the minute before. */
        synchronized int leftOut() {
            var left = before;
            before = 0;
            return left;
        }
    }

    @Override
    public boolean isLoggable(LogRecord message) {
        if (message.getLevel().intValue() < Level.WARNING.intValue()) {
            return true;
        }
        var logger = String.valueOf(message.getLoggerName());
        if (SERVING.stream().anyMatch(logger::startsWith) && HangUp.isOne(message.getThrown())) {
            return false;
        }
        return isNew(message, logger);
    }

    private boolean isNew(LogRecord message, String logger) {
        if (kinds.size() > MOST_KINDS) {
            kinds.clear();
        }
        var kind = kinds.computeIfAbsent(logger + kind(message), first -> new Count());
        var often = kind.next();
        if (often > OFTEN
                || loggers.computeIfAbsent(logger, first -> new Count()).next() > VERY_OFTEN) {
            return false;
        }
        var leftOut = kind.leftOut();
        if (often == OFTEN) {
            add(message, " [said often: more like this is left out for a minute]");
        } else if (leftOut > 0) {
            add(message, " [%s more like this were left out]".formatted(leftOut));
        }
        return true;
    }

    /** Two defects that are told with the same words are still two. */
    private static String kind(LogRecord message) {
        var text = " " + message.getMessage();
        return text.substring(0, Math.min(text.length(), LONGEST_KIND)) + defect(message.getThrown());
    }

    private static String defect(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        var trace = thrown.getStackTrace();
        return thrown.getClass().getName() + (trace.length == 0 ? "" : trace[0]);
    }

    private static void add(LogRecord message, String words) {
        if (message instanceof ExtLogRecord extended) {
            extended.setMessage(FILLED_IN.formatMessage(extended) + words, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            message.setMessage(message.getMessage() + words);
        }
    }
}
