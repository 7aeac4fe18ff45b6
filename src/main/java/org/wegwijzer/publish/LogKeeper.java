package org.wegwijzer.publish;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps the change log as long as it is wanted: first only the last line of each entry, then nothing. */
@ApplicationScoped
public class LogKeeper {

    private static final Duration EVERY = Duration.ofMinutes(10);

    /** After this nobody needs more than the last line of each entry: whoever is told of each change was told of it. */
    private static final Duration WHOLE = Duration.ofDays(7);

    /** Lines that go in one transaction, during which nobody publishes. */
    private static final int MOST = 1_000;

    /** Lines that are found at once; the others the next time. */
    private static final int MOST_FOUND = 100_000;

    /** Lines behind which there is another one of the same entry, or of its place in the same topic: they never come back. */
    private static final String SUPERSEDED = """
        select s.sequence from (
            select c.sequence, c.changed_at, c.former_slug,
                   max(c.sequence) over (partition by c.type, c.slug, c.topic) as last
              from change c) s
         where s.sequence < s.last and s.changed_at < :old and s.former_slug is null
         order by s.sequence limit :most
        """;

    private static final String THIN = "delete from change where sequence in (:superseded)";

    /** The end of the last publication that is old; never of the last one of all, whose place everybody knows. */
    private static final String BEGINNING = """
        select coalesce(max(t.sequence), 0) from touched_tags t
         where t.changed_at < :old and t.sequence < (select max(l.sequence) from touched_tags l)
        """;

    private static final String BEGIN = """
        update log_start set sequence = :beginning,
               topic_sequence = case when topic_sequence < :beginning then :beginning else topic_sequence end
         where sequence < :beginning
        """;
    private static final String FORGET = "delete from change where sequence <= :beginning";
    private static final String FORGET_TAGS = "delete from touched_tags where sequence < :beginning";

    private final Publisher publisher;
    private final EntityManager entities;
    private final LogConfig config;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var daemon = new Thread(task, "change-log");
        daemon.setDaemon(true);
        return daemon;
    });

    LogKeeper(Publisher publisher, EntityManager entities, LogConfig config, Clock clock) {
        this.publisher = publisher;
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The task says itself what goes wrong.
    void start(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::keep, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void keep() {
        try {
            tidy();
        } catch (RuntimeException away) {
            // Tried again in a while; that the database is away is told elsewhere.
            Log.debugf("The change log cannot be tidied: %s", away.getMessage());
        }
    }

    /** Takes away what is older than it is kept, a little at a time. */
    public void tidy() {
        var superseded = QuarkusTransaction.requiringNew().call(this::superseded);
        for (var from = 0; from < superseded.size(); from += MOST) {
            var some = superseded.subList(from, Math.min(from + MOST, superseded.size()));
            publisher.inTurn(() -> thin(some));
        }
        publisher.inTurn(this::forget);
    }

    private List<?> superseded() {
        return entities.createNativeQuery(SUPERSEDED)
                .setParameter("old", clock.instant().minus(least(WHOLE, config.kept())))
                .setParameter("most", MOST_FOUND)
                .getResultList();
    }

    private int thin(List<?> superseded) {
        return entities.createNativeQuery(THIN)
                .setParameter("superseded", superseded)
                .executeUpdate();
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private int forget() {
        var beginning = ((Number) entities.createNativeQuery(BEGINNING)
                        .setParameter("old", clock.instant().minus(config.kept()))
                        .getSingleResult())
                .longValue();
        if (beginning == 0 || update(BEGIN, beginning) == 0) {
            return 0;
        }
        Log.infof("The change log begins after change %s now; older cursors are too old.", beginning);
        return update(FORGET, beginning) + update(FORGET_TAGS, beginning);
    }

    private int update(String statement, long beginning) {
        return entities.createNativeQuery(statement)
                .setParameter("beginning", beginning)
                .executeUpdate();
    }
}
