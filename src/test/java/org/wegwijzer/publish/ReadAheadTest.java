package org.wegwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read ahead is what would have been read. */
@Timeout(10)
class ReadAheadTest {

    @Test
    void givesEverythingInItsOrder() {
        try (var numbers = ReadAhead.of(IntStream.range(0, 10_000).boxed())) {
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 10_000).boxed().toList());
        }
    }

    @Test
    void givesNothingOfNothing() {
        try (var nothing = ReadAhead.of(Stream.empty())) {
            assertThat(nothing).isEmpty();
        }
    }

    @Test
    void givesNothingAfterItsEnd() {
        try (var one = ReadAhead.of(Stream.of(1))) {
            var rest = one.spliterator();
            assertThat(rest.tryAdvance(first -> assertThat(first).isEqualTo(1))).isTrue();

            assertThat(rest.tryAdvance(next -> fail("there is none"))).isFalse();
            assertThat(rest.tryAdvance(next -> fail("there is still none"))).isFalse();
        }
    }

    @Test
    void isReadOnAnotherThread() {
        try (var threads = ReadAhead.of(Stream.of(1).map(one -> Thread.currentThread()))) {
            assertThat(threads).doesNotContain(Thread.currentThread());
        }
    }

    @Test
    void failsAsItsSourceDoesAfterWhatCameBefore() {
        var source = Stream.of(1, 2, 0).map(number -> 2 / number);
        try (var halves = ReadAhead.of(source)) {
            var iterator = halves.iterator();

            assertThat(iterator.next()).isEqualTo(2);
            assertThat(iterator.next()).isEqualTo(1);
            assertThatThrownBy(iterator::next).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void closingItEarlyClosesItsSource() throws InterruptedException {
        var closed = new CountDownLatch(1);
        var endless = Stream.iterate(0, number -> number + 1).onClose(closed::countDown);

        try (var numbers = ReadAhead.of(endless)) {
            assertThat(numbers.iterator().next()).isZero();
        }

        closed.await();
    }
}
