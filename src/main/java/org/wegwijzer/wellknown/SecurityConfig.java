package org.wegwijzer.wellknown;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Whom to tell of a weakness: what {@code /.well-known/security.txt} says. All are absolute addresses, with their scheme. */
@ConfigMapping(prefix = "wegwijzer.security")
interface SecurityConfig {

    /**
     * Where to report, best first: {@code mailto:security@example.nl}, {@code https://…} or {@code tel:…}. Without it there is no
     * {@code security.txt}: an address that nobody reads is worse than none.
     */
    Optional<List<URI>> contact();

    /** The public address of the file itself, {@code https://…/.well-known/security.txt}. */
    Optional<URI> canonical();

    /** Where it stands what reporters may do and expect. */
    Optional<URI> policy();
}
