package org.wegwijzer.editorial.desk;

import java.util.Set;
import org.wegwijzer.problem.ProblemException;

/**
 * What the sender of a request has seen, and wants to change nothing else: strong entity tags (RFC 9110, 13.1.1).
 *
 * @param entityTags with their quotes
 */
public record Seen(Set<String> entityTags) {

    public Seen {
        entityTags = Set.copyOf(entityTags);
    }

    /**
     * Lets what is there be changed.
     *
     * @throws ProblemException PRECONDITION_FAILED if it is not what was seen
     */
    void check(String entityTag) {
        if (!entityTags.contains(entityTag)) {
            throw changed();
        }
    }

    /** What to throw when something else is there, or nothing. */
    static ProblemException changed() {
        return ProblemException.preconditionFailed(
                "It was changed since you read it; read it again, and say its entity tag in If-Match.");
    }
}
