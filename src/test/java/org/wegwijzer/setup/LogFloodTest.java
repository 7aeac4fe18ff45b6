package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What strangers do fills no log, and no defect is lost in what they do. */
class LogFloodTest {

    private static final int FLOOD = 5_000;

    private final LogFlood flood = new LogFlood();

    private static LogRecord record(String logger, Level level, String message, @Nullable Throwable thrown) {
        var record = new LogRecord(level, message);
        record.setLoggerName(logger);
        record.setThrown(thrown);
        return record;
    }

    private long said(int times, String logger, String message, @Nullable Throwable thrown) {
        return IntStream.range(0, times)
                .filter(time -> flood.isLoggable(record(logger, Level.SEVERE, message, thrown)))
                .count();
    }

    @Test
    void whatIsSaidAgainAndAgainIsSaidAFewTimes() {
        var thrown = new IllegalStateException("broken");

        assertThat(said(FLOOD, "org.wegwijzer.a", "It broke: %s", thrown)).isEqualTo(LogFlood.OFTEN);
    }

    @Test
    void theLastTimeTellsThatMoreIsLeftOut() {
        said(LogFlood.OFTEN - 1, "org.wegwijzer.a", "It broke.", null);
        var last = record("org.wegwijzer.a", Level.SEVERE, "It broke.", null);

        flood.isLoggable(last);

        assertThat(last.getMessage()).startsWith("It broke. [said often");
    }

    @Test
    void anotherDefectInTheSameWordsIsStillSaid() {
        said(FLOOD, "org.wegwijzer.a", "It broke.", new IllegalStateException("one"));

        assertThat(said(1, "org.wegwijzer.a", "It broke.", new IllegalArgumentException("other")))
                .isOne();
    }

    @Test
    void differentMessagesOfOneClassAreBoundedToo() {
        var said = IntStream.range(0, FLOOD)
                .filter(time -> flood.isLoggable(record("org.wegwijzer.a", Level.WARNING, time + " went wrong", null)))
                .count();

        assertThat(said).isEqualTo(LogFlood.VERY_OFTEN);
    }

    @Test
    void informationIsAlwaysSaid() {
        var said = IntStream.range(0, FLOOD)
                .filter(time -> flood.isLoggable(record("org.wegwijzer.a", Level.INFO, "Started.", null)))
                .count();

        assertThat(said).isEqualTo(FLOOD);
    }

    @Test
    void aClientThatHangsUpIsNoNews() {
        assertThat(said(1, "io.vertx.core.http", "Oops", new IOException("Connection reset by peer")))
                .isZero();
        assertThat(said(1, "io.netty.channel", "Oops", new ClosedChannelException()))
                .isZero();
        assertThat(said(1, "org.jboss.resteasy.reactive", "Oops", new RuntimeException(new IOException("Broken pipe"))))
                .isZero();
    }

    @Test
    void aDatabaseThatHangsUpIs() {
        var lost = new SQLException("lost", new IOException("Connection reset"));

        assertThat(said(1, "io.vertx.core", "Oops", lost)).isOne();
        assertThat(said(1, "org.wegwijzer.change.Changes", "Oops", new IOException("Connection reset")))
                .isOne();
    }
}
