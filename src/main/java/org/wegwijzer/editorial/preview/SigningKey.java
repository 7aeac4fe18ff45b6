package org.wegwijzer.editorial.preview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The key that tokens are signed with: made once, of chance, and kept in the database, so that every node has the same. */
@ApplicationScoped
class SigningKey {

    private static final int BYTES = 32;

    private static final String FIND = "select secret from signing_key where id = 1";
    private static final String MAKE = "insert into signing_key (id, secret) values (1, :secret)";
    private static final String TAKE_TURN = "select id from editing_lock where id = 1 for update";

    private final EntityManager entities;
    private final AtomicReference<byte @Nullable []> known = new AtomicReference<>();

    SigningKey(EntityManager entities) {
        this.entities = entities;
    }

    byte[] bytes() {
        var key = known.get();
        if (key == null) {
            key = QuarkusTransaction.requiringNew().call(this::findOrMake);
            known.set(key);
        }
        return key.clone();
    }

    private byte[] findOrMake() {
        // Whoever waited for another node must see what that one made.
        entities.unwrap(Session.class)
                .doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
        entities.createNativeQuery(TAKE_TURN, Long.class).getSingleResult();
        var found = entities.createNativeQuery(FIND, byte[].class).getResultList();
        if (!found.isEmpty()) {
            return (byte[]) found.get(0);
        }
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        entities.createNativeQuery(MAKE).setParameter("secret", made).executeUpdate();
        return made;
    }
}
