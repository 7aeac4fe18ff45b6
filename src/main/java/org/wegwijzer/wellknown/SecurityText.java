package org.wegwijzer.wellknown;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wegwijzer.text.LinkAddress;
import org.wegwijzer.text.PublicAddress;

/** The contents of {@code security.txt} (RFC 9116). */
@ApplicationScoped
@Startup
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
        contacts.forEach(contact -> check("contact", LinkAddress.fault(contact.toString())));
        canonical.ifPresent(address -> check("canonical", onTheWeb(address)));
        policy.ifPresent(address -> check("policy", onTheWeb(address)));
    }

    /** RFC 9116, 2.5.2 and 2.5.7. */
    private static Optional<String> onTheWeb(URI address) {
        return "https".equals(address.getScheme())
                ? PublicAddress.fault(address.toString())
                : Optional.of("it does not begin with https://");
    }

    private static void check(String setting, Optional<String> fault) {
        fault.ifPresent(reason -> {
            throw new IllegalArgumentException("wegwijzer.security.%s is no address: %s".formatted(setting, reason));
        });
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
