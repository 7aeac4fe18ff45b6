package org.wegwijzer.retry;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.transaction.WriteTransactions;

/**
 * Answers in the database, which all nodes share. Whoever answers a request holds its row until the commit; that lock goes with its
 * connection, so that a node that dies leaves nothing behind that would look like work.
 */
@ApplicationScoped
class KeptAnswers {

    /** How many are forgotten at a time: few enough that nobody notices. */
    static final int STEP = 500;

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String PREPARE =
            "insert into kept_answer (id, kept_at) values (:id, current_timestamp) on conflict do nothing";

    private static final String TAKE = """
            select request, answer, kept_at > current_timestamp - interval '1' day as valid
            from kept_answer where id = :id for update skip locked
            """;

    private static final String KEEP = """
            update kept_answer set kept_at = current_timestamp, request = :request, answer = :answer where id = :id
            """;

    private static final String OLD = """
            select id from kept_answer where kept_at < current_timestamp - interval '1' day
            order by kept_at limit %s for update skip locked
            """.formatted(STEP);

    private static final String FORGET = "delete from kept_answer where id in (:ids)";

    private final EntityManager entities;
    private final WriteTransactions writing;

    KeptAnswers(EntityManager entities, WriteTransactions writing) {
        this.entities = entities;
        this.writing = writing;
    }

    /**
     * What is known of a request.
     *
     * @param request its hash; {@code null} if nothing was done yet, or more than a day ago
     * @param answer sealed
     */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    record Known(@Nullable String request, byte @Nullable [] answer) {

        private static final Known NOTHING = new Known(null, null);
    }

    /** Makes the row that {@link #take} takes. */
    void prepare(String id) {
        writing.together(
                LIMIT,
                () -> entities.createNativeQuery(PREPARE).setParameter("id", id).executeUpdate());
    }

    /** Takes a row until the end of the present transaction; empty while somebody else holds it. */
    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    Optional<Known> take(String id) {
        List<Tuple> rows = entities.createNativeQuery(TAKE, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> row.get("valid", Boolean.class)
                        ? new Known(row.get("request", String.class), row.get("answer", byte[].class))
                        : Known.NOTHING)
                .findFirst();
    }

    /** Writes into the row that was taken what was done. */
    void keep(String id, String request, byte[] answer) {
        entities.createNativeQuery(KEEP)
                .setParameter("request", request)
                .setParameter("answer", answer)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets what is older than a day, a little at a time; those that another node forgets are left to it. */
    void forgetOld() {
        var forgotten = 0;
        int step;
        do {
            step = writing.together(LIMIT, this::forgetSome);
            forgotten += step;
        } while (step == STEP);
        Log.debugf("%s answers of yesterday are forgotten.", forgotten);
    }

    private int forgetSome() {
        var old = entities.createNativeQuery(OLD, String.class).getResultList();
        return old.isEmpty()
                ? 0
                : entities.createNativeQuery(FORGET).setParameter("ids", old).executeUpdate();
    }
}
