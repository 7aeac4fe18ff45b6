package org.wegwijzer.wellknown;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contents of {@code security.txt} (RFC 9116). */
@ApplicationScoped
class SecurityText {

    /**
     * How long after the day on which it is read the file holds. It says what the settings of the running service say, so it
     * is as fresh as the service; the standard allows a year.
     */
    private static final Duration VALID = Duration.ofDays(180);

    private final List<URI> contacts;
    private final Optional<URI> canonical;
    private final Optional<URI> policy;
    private final Clock clock;

    SecurityText(SecurityConfig config, Clock clock) {
        this.contacts = config.contact();
        this.canonical = config.canonical();
        this.policy = config.policy();
        this.clock = clock;
    }

    /** The file. */
    String text() {
        var lines = new ArrayList<String>();
        contacts.forEach(contact -> lines.add("Contact: " + contact));
        lines.add("Expires: " + expires());
        lines.add("Preferred-Languages: nl, en");
        canonical.ifPresent(address -> lines.add("Canonical: " + address));
        policy.ifPresent(address -> lines.add("Policy: " + address));
        return String.join("\n", lines) + "\n";
    }

    /** The same for a whole day, so that the file is too. */
    private Instant expires() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID);
    }
}
