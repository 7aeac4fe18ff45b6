package org.wegwijzer.wellknown;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Whom to tell of a weakness: what {@code /.well-known/security.txt} says. All are absolute addresses, with their scheme. */
@ConfigMapping(prefix = "wegwijzer.security")
interface SecurityConfig {

    /**
     * Where to report, best first: {@code mailto:security@example.nl}, {@code https://…} or {@code tel:…}. Unless the operator
     * names somebody it is the contact of the specification.
     */
    @WithDefault("https://wegwijzer.example/contact")
    List<URI> contact();

    /** The public address of the file itself, {@code https://…/.well-known/security.txt}. */
    Optional<URI> canonical();

    /** Where it stands what reporters may do and expect. */
    Optional<URI> policy();
}
