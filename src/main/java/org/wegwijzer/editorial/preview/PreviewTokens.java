package org.wegwijzer.editorial.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wegwijzer.access.Credential;
import org.wegwijzer.access.Credentials;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.problem.ProblemException;

/**
 * Makes tokens and says what they allow: one release, one draft, or that of the hub, for a while, and no longer than their maker is let in.
 */
@ApplicationScoped
class PreviewTokens {

    private static final String ALGORITHM = "HmacSHA256";

    /** What it is for, the id of that, until when (seconds since 1970), by what its maker was let in, and the signature of all. */
    private static final Pattern FORM = Pattern.compile(
            "(?<of>release|draft|hub)\\.(?<id>[0-9a-f-]{36})\\.(?<until>[0-9]{1,12})\\.(?<maker>[0-9a-z]{4,12})\\.[A-Za-z0-9_-]{43}");

    private final SigningKey key;
    private final Credentials credentials;
    private final PreviewConfig config;
    private final Clock clock;

    PreviewTokens(SigningKey key, Credentials credentials, PreviewConfig config, Clock clock) {
        this.key = key;
        this.credentials = credentials;
        this.config = config;
        this.clock = clock;
    }

    /** What a token is for. */
    enum Of {
        RELEASE,
        DRAFT,
        HUB
    }

    /**
     * What a token allows to see.
     *
     * @param maker the id of the {@link Credential} by which its maker was let in
     */
    record Grant(Of of, UUID id, Instant until, String maker) {}

    /** A new token. */
    PreviewToken make(Of of, UUID id, Credential maker) {
        var until = maker.endOr(clock.instant().plus(config.lifetime())).truncatedTo(ChronoUnit.SECONDS);
        return new PreviewToken(signed(new Grant(of, id, until, maker.id())), until);
    }

    /**
     * What a token allows.
     *
     * @throws ProblemException UNAUTHORIZED if it was not made here, or not by us, or is too old, or its maker's key has ended;
     *     UNAVAILABLE if that cannot be told
     */
    Grant read(String token) {
        return grant(token).orElseThrow(PreviewTokens::refused);
    }

    /** What a token allows; empty if it does not hold. */
    Optional<Grant> grant(String token) {
        return parsed(token)
                .filter(grant -> Sha256.isSame(signed(grant), token))
                .filter(grant -> clock.instant().isBefore(grant.until()))
                .filter(grant -> credentials.hold(grant.maker()));
    }

    static ProblemException refused() {
        return ProblemException.invalidCredential("The preview token does not hold, or no longer.");
    }

    private static Optional<Grant> parsed(String token) {
        var form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var of = Of.valueOf(form.group("of").toUpperCase(Locale.ROOT));
            var until = Instant.ofEpochSecond(Long.parseLong(form.group("until")));
            return Optional.of(new Grant(of, UUID.fromString(form.group("id")), until, form.group("maker")));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private String signed(Grant grant) {
        var of = grant.of().name().toLowerCase(Locale.ROOT);
        var text = "%s.%s.%s.%s".formatted(of, grant.id(), grant.until().getEpochSecond(), grant.maker());
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
