package org.wegwijzer.memory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.wegwijzer.problem.ProblemException;

/**
 * The memory that answers in the making and on their way may take, all together: a part of the heap, so that however many large
 * ones are asked for at once, some are refused for a while and the process lives.
 */
@Singleton
public class Memory {

    /** The rest of the heap is for the program, its database and index, and the answers that it keeps. */
    private static final int PART_OF_HEAP = 5;

    /** What every rendering takes, small as it may be, in bytes. */
    private static final int FIRST = 128 * 1024;

    /** Of all memory this part is kept for the first bytes of others: large answers never shut out the small ones. */
    private static final int PART_FOR_FIRST = 4;

    /** How long a rendering waits for its turn, in milliseconds. */
    private static final long PATIENCE = 700;

    private final int most;
    private final Semaphore free;

    /** A part of the heap. */
    @Inject
    public Memory(MeterRegistry meters) {
        this(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
        Gauge.builder("wegwijzer.answers.memory", this, memory -> (double) memory.taken())
                .baseUnit("bytes")
                .description("Memory that answers take while they are made and sent")
                .register(meters);
    }

    /** @param bytes that may be taken */
    public Memory(long bytes) {
        this.most = (int) Math.min(bytes, Integer.MAX_VALUE);
        // Fair, so that nobody waits for ever beside others that come later.
        this.free = new Semaphore(most, true);
    }

    /**
     * Begins a rendering.
     *
     * @throws ProblemException UNAVAILABLE if too much is going on, after a short wait
     */
    public Claim claim() {
        try {
            if (!free.tryAcquire(FIRST, PATIENCE, TimeUnit.MILLISECONDS)) {
                throw exhausted();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw exhausted();
        }
        return new Claim(this, FIRST);
    }

    /**
     * Takes memory for what is ready and only has to be sent.
     *
     * @param bytes how much
     * @throws ProblemException UNAVAILABLE if there is none left
     */
    public Claim claim(int bytes) {
        extend(0, bytes);
        return new Claim(this, bytes);
    }

    /** Takes more, in bytes, for who has some already. */
    void extend(long taken, int bytes) {
        var reserve = most / PART_FOR_FIRST;
        if (taken + bytes > most - reserve) {
            throw AnswerSize.exceeded();
        }
        if (free.availablePermits() - bytes < reserve || !free.tryAcquire(bytes)) {
            throw exhausted();
        }
    }

    void giveBack(int bytes) {
        free.release(bytes);
    }

    /** How much is taken now, in bytes. */
    public int taken() {
        return most - free.availablePermits();
    }

    private static ProblemException exhausted() {
        return ProblemException.unavailable("Too many large answers are being made at once.");
    }
}
