package org.wegwijzer.access;

import jakarta.enterprise.context.ApplicationScoped;

/** Says of a {@link Credential} that was seen earlier whether it still holds. */
@ApplicationScoped
public class Credentials {

    private final KeyRing ring;

    Credentials(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * Whether what has this id still opens anything; known two seconds late at the most, or five while the database does not
     * answer. Of a token of the provider only its end is known, which {@link Credential#endOr} takes into account.
     *
     * @throws org.wegwijzer.problem.ProblemException UNAVAILABLE if keys cannot be read
     */
    public boolean hold(String id) {
        return id.equals(Credential.SIGN_ON) || ring.isValid(id);
    }
}
