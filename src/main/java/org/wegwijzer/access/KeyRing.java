package org.wegwijzer.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;

/**
 * All keys as this process last read them, so that a flood of wrong ones costs the database nothing. What it knows is at most
 * two seconds old, or five while the database does not answer.
 */
@ApplicationScoped
class KeyRing {

    private static final Duration FRESH = Duration.ofSeconds(2);

    /** Whoever shows what is not known may have got it from another node just now. */
    private static final Duration JUST_READ = Duration.ofMillis(100);

    private static final Duration USABLE = Duration.ofSeconds(5);

    /** Compared with what nobody's key is, so that an id which does not exist takes as long as one that does. */
    private static final String NOBODY = "0".repeat(64);

    private static final Query ALL = Query.of(
            "select id, name, scopes, languages, types, hash, expires_at, revoked_at, last_used_at from access_key");

    private final AgroalDataSource database;
    private final Clock clock;
    /** By the id of a key. */
    private final Map<String, Instant> lastUses = new ConcurrentHashMap<>();

    private volatile @Nullable Reading last;

    /** @param copy from which readers are answered, if not from the database itself: it may not know yet that a key was revoked */
    KeyRing(
            @DataSource("reading") AgroalDataSource reading,
            AgroalDataSource writing,
            @ConfigProperty(name = "wegwijzer.database.reading-url") Optional<String> copy,
            Clock clock) {
        this.database = copy.isPresent() ? writing : reading;
        this.clock = clock;
    }

    /** A key on the ring. */
    record Held(
            String id,
            String name,
            Rights rights,
            String hash,
            @Nullable Instant expiresAt,
            boolean revoked,
            @Nullable Instant lastUsedAt) {

        KeyHolder holder() {
            return new KeyHolder(name, rights, new Credential(id, expiresAt));
        }

        /** Whether it opens anything now. */
        boolean isValid(Instant now) {
            return !revoked && (expiresAt == null || now.isBefore(expiresAt));
        }
    }

    private record Reading(Map<String, Held> keys, long nanos) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - nanos < age.toNanos();
        }
    }

    /** The key of whoever shows this token, if that can be told without reading; it may have ended. */
    Optional<Held> known(Token token) {
        var reading = last;
        return reading != null && reading.isYoungerThan(FRESH) ? holder(token, reading) : Optional.empty();
    }

    /**
     * The same, read if need be.
     *
     * @throws ProblemException UNAVAILABLE if keys cannot be read
     */
    Optional<Held> read(Token token) {
        return known(token).or(() -> holder(token, reading()));
    }

    /**
     * Whether the key of this id opens anything now; read if need be.
     *
     * @throws ProblemException UNAVAILABLE if keys cannot be read
     */
    boolean isValid(String id) {
        var known = last;
        var reading = known != null && known.isYoungerThan(FRESH) ? known : reading();
        return Optional.ofNullable(reading.keys().get(id)).filter(this::isValid).isPresent();
    }

    /** What is known is out of date, also what is being read. */
    synchronized void forget() {
        last = null;
    }

    private synchronized Reading reading() {
        var reading = last;
        if (reading != null && reading.isYoungerThan(JUST_READ)) {
            return reading;
        }
        try {
            var began = System.nanoTime();
            var read = new Reading(all(), began);
            last = read;
            return read;
        } catch (SQLException failure) {
            Log.warnf("Keys cannot be read: %s", failure.getMessage());
            if (reading != null && reading.isYoungerThan(USABLE)) {
                return reading;
            }
            throw ProblemException.unavailable("Keys cannot be checked right now.");
        }
    }

    private static Optional<Held> holder(Token token, Reading reading) {
        var held = Optional.ofNullable(reading.keys().get(token.id()));
        var same = Sha256.isSame(held.map(Held::hash).orElse(NOBODY), token.hash());
        return held.filter(key -> same);
    }

    private Map<String, Held> all() throws SQLException {
        try {
            return asked();
        } catch (SQLException lost) {
            // What lies in the pool may have been lost together, when the network was away for a moment.
            Log.debugf("Keys are read once more: %s", lost.getMessage());
            database.flush(AgroalDataSource.FlushMode.IDLE);
            return asked();
        }
    }

    private Map<String, Held> asked() throws SQLException {
        var keys = new HashMap<String, Held>();
        try (var connection = database.getConnection()) {
            new RowReader(connection).each(ALL, row -> {
                var key = held(row);
                keys.put(key.id(), key);
            });
        }
        return keys;
    }

    private static Held held(Row row) {
        return new Held(
                text(row, "id"),
                text(row, "name"),
                Rights.of(scopes(row.list("scopes")), Reach.of(row.list("languages"), row.list("types"))),
                text(row, "hash"),
                row.instant("expires_at"),
                row.has("revoked_at"),
                row.instant("last_used_at"));
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNull(row.text(column), column);
    }

    private static Set<Scope> scopes(List<String> names) {
        return names.stream().flatMap(name -> Scope.ofRole(name).stream()).collect(Collectors.toSet());
    }

    /** Whether nobody knows yet that the key is used in this minute; from now on somebody does. */
    boolean isFirstUseInAMinute(Held key) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return !minute.equals(key.lastUsedAt()) && !minute.equals(lastUses.put(key.id(), minute));
    }

    /** Whether a key that was found opens anything now. */
    boolean isValid(Held key) {
        return key.isValid(clock.instant());
    }
}
