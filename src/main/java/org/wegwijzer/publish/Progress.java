package org.wegwijzer.publish;

import io.quarkus.logging.Log;
import java.util.Locale;

/** Tells an operator now and then how far a long piece of work has come. Used for one piece of work. */
public final class Progress {

    private static final int EVERY = 20_000;

    private final String work;
    private final String things;
    private final int total;
    private int done;

    /**
     * A piece of work of which nothing is done.
     *
     * @param work what is being done: {@code Publishing}
     * @param things with what: {@code guides}
     * @param total how many there are
     */
    public Progress(String work, String things, int total) {
        this.work = work;
        this.things = things;
        this.total = total;
    }

    /** One more is done. */
    public void step() {
        done++;
        if (done % EVERY == 0) {
            Log.info(String.format(Locale.ROOT, "%s: %,d of %,d %s.", work, done, total, things));
        }
    }
}
