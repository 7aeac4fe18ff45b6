package org.wegwijzer.delivery.hub;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Singleton;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.ProblemType;

/** The hub as a process sees it that has not read it yet. */
@Singleton
public class UnreadHub {

    private final ContentReader content;
    private final ChangeLog changes;

    UnreadHub(ContentReader content, ChangeLog changes) {
        this.content = content;
        this.changes = changes;
    }

    /** How reading it fails. */
    public ProblemType failure() {
        return catchThrowableOfType(ProblemException.class, () -> new HubPages(content, changes).languages())
                .type();
    }
}
