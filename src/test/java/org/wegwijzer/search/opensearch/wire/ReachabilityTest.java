package org.wegwijzer.search.opensearch.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.WholeLog;

/** A server that fails is told once and tried by one at a time, until it answers. */
@Tag("opensearch")
class ReachabilityTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final Reachability server = new Reachability("http://search.example", now::get);
    private final WholeLog log = new WholeLog();

    @AfterEach
    void close() {
        log.close();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void fail() {
        server.failed(new ServerAwayException("no answer"));
    }

    private long told(String words) {
        return log.lines().stream().filter(line -> line.contains(words)).count();
    }

    @Test
    void afterAFailureNobodyTriesForASecondAndThenOne() {
        assertThat(server.mayBeTried()).isTrue();
        fail();
        assertThat(server.mayBeTried()).isFalse();

        pass(Duration.ofSeconds(1));

        assertThat(server.mayBeTried()).isTrue();
        assertThat(server.mayBeTried()).isFalse();
    }

    @Test
    void whenOneIsAnsweredAllMayTry() {
        fail();

        server.answered();

        assertThat(server.mayBeTried()).isTrue();
        assertThat(server.mayBeTried()).isTrue();
        assertThat(server.isAway()).isFalse();
    }

    @Test
    void whoIsInterruptedLetsTheNextTry() {
        fail();
        pass(Duration.ofSeconds(1));
        assertThat(server.mayBeTried()).isTrue();

        server.leftOpen();

        assertThat(server.mayBeTried()).isTrue();
    }

    @Test
    void aServerThatAnswersNowAndThenIsToldOnce() {
        for (var turn = 0; turn < 5; turn++) {
            fail();
            pass(Duration.ofSeconds(2));
            server.answered();
            pass(Duration.ofSeconds(2));
        }

        assertThat(told("is away")).isEqualTo(1);
        assertThat(told("answers again")).isZero();
    }

    @Test
    void whenAllGoesWellForAWhileThatIsToldOnceToo() {
        fail();
        pass(Duration.ofSeconds(5));
        server.answered();
        server.answered();
        assertThat(told("answers again")).isEqualTo(1);

        fail();

        assertThat(told("is away")).isEqualTo(2);
    }
}
