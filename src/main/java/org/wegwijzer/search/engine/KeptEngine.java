package org.wegwijzer.search.engine;

import java.io.IOException;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.search.SearchEngine;

/** An engine with an index that follows the change log. Each has the name that operators choose it by as its identifier. */
public interface KeptEngine extends SearchEngine {

    /**
     * The process serves from now on; may be said more than once.
     *
     * @param advance called whenever searches see more than before
     */
    void begin(Runnable advance);

    /** Something changed in public. */
    void hear(ChangesSeen change);

    /**
     * The process ends.
     *
     * @throws InterruptedException if it is to end at once
     * @throws IOException if the index could not be closed
     */
    void stop() throws InterruptedException, IOException;
}
