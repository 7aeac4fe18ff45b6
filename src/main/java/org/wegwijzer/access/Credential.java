package org.wegwijzer.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody was let in. What they hand out to others must not outlive it.
 *
 * @param id of a key, 12 hexadecimal digits; {@link #SIGN_ON} for a token of the provider, which nobody here can revoke
 * @param end when it ends by itself; absent if never
 */
public record Credential(String id, @Nullable Instant end) {

    /** Stands for the id where somebody signed on elsewhere. */
    public static final String SIGN_ON = "oidc";

    /** Under which a {@link SecurityIdentity} has it. */
    static final String ATTRIBUTE = "wegwijzer.credential";

    /** That of whoever sent a request. */
    public static Credential of(SecurityIdentity identity) {
        return Objects.requireNonNull(identity.getAttribute(ATTRIBUTE), ATTRIBUTE);
    }

    /** The earlier one of a moment and the end of this. */
    public Instant endOr(Instant moment) {
        return Optional.ofNullable(end).filter(moment::isAfter).orElse(moment);
    }
}
