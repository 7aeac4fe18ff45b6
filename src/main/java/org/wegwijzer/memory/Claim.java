package org.wegwijzer.memory;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one piece of work takes of the memory that all work shares. Whoever works says how much while it does. */
public final class Claim implements AutoCloseable {

    private static final ThreadLocal<@Nullable Claim> CURRENT = new ThreadLocal<>();

    /** Memory is taken in pieces of this many bytes, so that small needs cost nothing. */
    private static final int PIECE = 64 * 1024;

    private final Memory memory;
    private final AtomicInteger taken;
    private long used;

    Claim(Memory memory, int taken) {
        this.memory = memory;
        this.taken = new AtomicInteger(taken);
    }

    /** Does work on this thread, which is charged to this claim. */
    public <T> T during(Supplier<T> work) {
        var outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    private static void restore(@Nullable Claim outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }

    /**
     * Says that the work that this thread does needs more memory, in bytes, until it ends; nothing where nobody counts.
     *
     * @throws org.wegwijzer.problem.ProblemException UNAVAILABLE if there is none left; INVALID_REQUEST if there never could be
     */
    public static void chargeCurrent(long bytes) {
        var current = CURRENT.get();
        if (current != null) {
            current.charge(bytes);
        }
    }

    /** Says that of what was charged this much, in bytes, is not needed any more; it is there for what the work needs next. */
    public static void releaseCurrent(long bytes) {
        var current = CURRENT.get();
        if (current != null) {
            current.used -= bytes;
        }
    }

    private void charge(long bytes) {
        var missing = used + bytes - taken.get();
        if (missing > 0) {
            var piece = (int) Math.min(Math.max(missing, PIECE), Integer.MAX_VALUE);
            memory.extend(taken.get(), piece);
            taken.addAndGet(piece);
        }
        used += bytes;
    }

    /** Gives all of it back; once, however often it is called. */
    @Override
    public void close() {
        memory.giveBack(taken.getAndSet(0));
    }
}
