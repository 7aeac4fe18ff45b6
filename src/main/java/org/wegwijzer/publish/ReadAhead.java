package org.wegwijzer.publish;

import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is made on a thread of its own, a little ahead of whoever uses it: two processors then share a long piece of work.
 * What comes, in which order, and which exception ends it is as without.
 *
 * @param <T> what the stream gives
 */
public final class ReadAhead<T> extends AbstractSpliterator<T> {

    /** How many may wait: enough that neither side waits long, few enough that they take little memory. */
    private static final int WAITING = 64;

    private final Stream<T> source;
    private final Thread reader = new Thread(this::read, "read-ahead");
    /** What was read; empty at the end. */
    private final BlockingQueue<Optional<T>> read = new ArrayBlockingQueue<>(WAITING);

    private @Nullable Throwable failure;
    private boolean ended;

    private ReadAhead(Stream<T> source) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
    }

    /** The same stream; the caller closes it, which ends the thread and closes {@code source}. */
    public static <T> Stream<T> of(Stream<T> source) {
        var ahead = new ReadAhead<>(source);
        ahead.reader.setDaemon(true);
        ahead.reader.start();
        return StreamSupport.stream(ahead, false).onClose(ahead::close);
    }

    private void read() {
        try {
            failure = readAll();
            put(Optional.empty());
        } catch (Closed nobodyListens) {
            // There is nobody to tell.
        }
    }

    /** What ended it before its end. */
    private @Nullable Throwable readAll() {
        try (source) {
            source.forEach(next -> put(Optional.of(next)));
            return null;
        } catch (Closed closed) {
            throw closed;
        } catch (RuntimeException | Error thrown) {
            return thrown;
        }
    }

    private void put(Optional<T> next) {
        try {
            read.put(next);
        } catch (InterruptedException closed) {
            throw new Closed();
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        var next = take();
        ended = next.isEmpty();
        if (ended) {
            fail();
        }
        next.ifPresent(action);
        return !ended;
    }

    private void fail() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    private Optional<T> take() {
        try {
            return read.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", stopped);
        }
    }

    private void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody waits for what is read any more. */
    private static final class Closed extends Error {

        private static final long serialVersionUID = 1L;
    }
}
