package org.wegwijzer.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.exception.ConstraintViolationException;
import org.wegwijzer.transaction.WriteTransactions;

/** The keys of this hub: makes them, lists them, revokes them. */
@ApplicationScoped
public class Keys {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final String TAKE_TURN = "select id from naming_lock where id = 1 for update";

    private final EntityManager entities;
    private final KeyRing ring;
    private final WriteTransactions writing;
    private final Clock clock;

    Keys(EntityManager entities, KeyRing ring, WriteTransactions writing, Clock clock) {
        this.entities = entities;
        this.ring = ring;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Makes a key.
     *
     * @param by who asks for it
     * @return the only time that its token is told
     * @throws NameConflict if another key has, or had, the name or one that looks like it
     */
    public NewKey create(KeyRequest request, String by) {
        var token = Token.random();
        var key = changing(() -> stored(key(token, request, by)));
        return new NewKey(key, token.text());
    }

    private AccessKey key(Token token, KeyRequest request, String by) {
        var key = new AccessKey();
        key.id = token.id();
        key.name = request.name();
        key.scopes = request.scopes().stream().sorted().map(Scope::role).toList();
        key.languages = request.reach().languageNames();
        key.types = request.reach().typeNames();
        key.hash = token.hash();
        key.createdAt = now();
        key.createdBy = by;
        key.expiresAt = request.expiresAt();
        return key;
    }

    /** One at a time: what a constraint refuses is written into logs of databases, and no constraint knows what looks alike. */
    private Key stored(AccessKey key) {
        entities.createNativeQuery(TAKE_TURN, Long.class).getSingleResult();
        entities.createQuery("select k.name from AccessKey k", String.class)
                .getResultStream()
                .filter(taken -> HolderName.looksLike(key.name, taken))
                .findFirst()
                .ifPresent(taken -> {
                    throw new NameConflict(key.name, taken);
                });
        try {
            entities.persist(key);
            entities.flush();
            return Key.of(key);
        } catch (ConstraintViolationException taken) {
            throw new NameConflict(key.name);
        }
    }

    /** Every key, also those that open nothing any more, by name. */
    public List<Key> all() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("from AccessKey k order by k.name", AccessKey.class)
                        .getResultStream()
                        .map(Key::of)
                        .toList());
    }

    /** The key of that id or name. */
    public Optional<Key> find(String idOrName) {
        return QuarkusTransaction.requiringNew().call(() -> sought(idOrName).map(Key::of));
    }

    /**
     * Revokes a key: here it opens nothing from now on, on other nodes from two seconds later at the most. One that is revoked
     * stays as it is.
     *
     * @return the key as it is now; empty if there is none of that id or name
     */
    public Optional<Key> revoke(String idOrName) {
        return changing(() -> sought(idOrName).map(key -> {
            if (key.revokedAt == null) {
                key.revokedAt = now();
            }
            return Key.of(key);
        }));
    }

    /** What is committed is known here at once. */
    private <T> T changing(Callable<T> change) {
        // Whoever notes at the same time that a key was used must not stand in the way.
        return writing.together(TIMEOUT, () -> {
            writing.afterwards(ring::forget);
            return change.call();
        });
    }

    private Optional<AccessKey> sought(String idOrName) {
        return Optional.ofNullable(entities.find(AccessKey.class, idOrName)).or(() -> named(idOrName));
    }

    private Optional<AccessKey> named(String name) {
        return entities.createQuery("from AccessKey k where k.name = :name", AccessKey.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Notes that a key was used; of no consequence if that fails. */
    void noteUse(String id) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery(
                                "update AccessKey k set k.lastUsedAt = :minute where k.id = :id and (k.lastUsedAt is null or k.lastUsedAt < :minute)")
                        .setParameter("minute", minute)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
