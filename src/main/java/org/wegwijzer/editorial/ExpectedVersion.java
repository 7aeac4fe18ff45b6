package org.wegwijzer.editorial;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.ProblemException;

/**
 * What the sender of a request has seen, and wants to change nothing else (RFC 9110, 13.1.1).
 *
 * @param entityTags strong ones, with their quotes
 * @param weak what stands behind the W/ of weak ones, with its quotes; none of them ever matches
 */
public record ExpectedVersion(Set<String> entityTags, Set<String> weak) {

    public ExpectedVersion {
        entityTags = Set.copyOf(entityTags);
        weak = Set.copyOf(weak);
    }

    /** Whether this is among what was seen. */
    public boolean has(@Nullable String entityTag) {
        return entityTag != null && entityTags.contains(entityTag);
    }

    /**
     * Lets what is there be changed.
     *
     * @throws ProblemException PRECONDITION_FAILED if it is not what was seen
     */
    public void check(String entityTag) {
        if (has(entityTag)) {
            return;
        }
        throw weak.contains(entityTag)
                ? ProblemException.preconditionFailed(
                        "It is as you read it, but a weak entity tag never matches in If-Match (RFC 9110, 13.1.1). A proxy that"
                                + " compresses makes tags weak: send the tag without W/, and let no proxy compress"
                                + " what is below /editorial/.")
                : changed();
    }

    /** What to throw when something else is there, or nothing. */
    public ProblemException changed() {
        var reason = "It was changed since you read it; read it again, and say its entity tag in If-Match.";
        return ProblemException.preconditionFailed(
                weak.isEmpty() ? reason : reason + " Without W/: a weak one never matches (RFC 9110, 13.1.1).");
    }
}
