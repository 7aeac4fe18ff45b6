package org.wegwijzer.publish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.wegwijzer.change.ChangeNotifications;
import org.wegwijzer.change.ContentPublished;
import org.wegwijzer.content.Entry;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.writer.EntryWriter;
import org.wegwijzer.publish.writer.EntryWriters;
import org.wegwijzer.transaction.WriteTransactions;

/** Makes content public: the only class that starts a transaction that writes to the published tables. */
@ApplicationScoped
public class Publisher {

    private static final Duration TIMEOUT = Duration.ofHours(1);

    /** How many may wait for a publication to see what another would be: each holds a connection, and editing needs some too. */
    private static final int MOST_REHEARSING = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore rehearsing = new Semaphore(MOST_REHEARSING);
    private final EntityManager entities;
    private final HubWriter hub;
    private final List<EntryWriter<?, ?>> writers;
    private final Event<ContentPublished> changed;
    private final WriteTransactions writing;
    private final Clock clock;

    Publisher(
            EntityManager entities,
            HubWriter hub,
            EntryWriters writers,
            Event<ContentPublished> changed,
            WriteTransactions writing,
            Clock clock) {
        this.entities = entities;
        this.hub = hub;
        this.writers = writers.inOrder();
        this.changed = changed;
        this.writing = writing;
        this.clock = clock;
    }

    /** Makes public what {@code content} says, as a release of its own: all of it or, if anything fails, none of it. */
    public Publication publish(PublicationInput content, Cause cause) {
        return inTurn(() -> release(content, cause));
    }

    /** The same unless there is a hub already: of nodes that start together on an empty database one publishes. */
    public Optional<Publication> publishFirst(PublicationInput content, Cause cause) {
        return inTurn(() -> hub.isThere() ? Optional.empty() : Optional.of(release(content, cause)));
    }

    private Publication release(PublicationInput content, Cause cause) {
        var publication = write(content, cause);
        if (!publication.isEmpty()) {
            entities.persist(Release.published(cause, clock.instant()));
        }
        return publication;
    }

    /** What {@link #publish} would change; changes nothing. */
    public Publication rehearse(PublicationInput content, Cause cause) {
        return rehearse(() -> write(content, cause));
    }

    /** Does work when nobody else publishes: in one transaction, the present one if there is one, which is undone if the work throws. */
    public <T> T inTurn(Supplier<T> work) {
        return writing.together(TIMEOUT, () -> {
            waitForOthers();
            return work.get();
        });
    }

    /**
     * Does work like {@link #inTurn} and undoes it in any case.
     *
     * @throws ProblemException UNAVAILABLE if too many others wait for a long publication already
     */
    public <T> T rehearse(Supplier<T> work) {
        takePlace();
        try {
            return undone(work);
        } finally {
            rehearsing.release();
        }
    }

    private <T> T undone(Supplier<T> work) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) TIMEOUT.toSeconds()));
        try {
            entities.unwrap(Session.class)
                    .doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
            waitForOthers();
            return work.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void takePlace() {
        try {
            if (rehearsing.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.unavailable("Something else is being published, and others wait for that already.");
    }

    /** Writes what {@code content} says, inside {@link #inTurn} or {@link #rehearse(Supplier)}. */
    public Publication write(PublicationInput content, Cause cause) {
        forget();
        var now = now();
        var run = new PublishingRun(entities, hub.languages(content), cause, now);
        content.hub().ifPresent(draft -> {
            var spoken = hub.spoken();
            run.hub(hub.publish(draft, content.hubWriters(), cause, now), spoken);
        });
        var removals = new ArrayDeque<Runnable>();
        writers.forEach(writer -> removals.push(publish(writer, content, run)));
        // Whoever links goes before those that are linked to.
        removals.forEach(Runnable::run);
        if (run.speaksOtherwise()) {
            writers.stream()
                    .filter(writer -> content.removals(writer.type()).isPresent())
                    .forEach(run::sort);
        }
        var publication = run.publication(content);
        if (!publication.isEmpty()) {
            entities.unwrap(Session.class).doWork(ChangeNotifications::tell);
            changed.fire(new ContentPublished(publication.changes().size(), run.sequence()));
        }
        return publication;
    }

    /** What was read to check the content would be searched for changes before each statement. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Adds and changes the entries of a type; gives what removes the others. */
    private static <D extends Draft<D>, E extends Entry> Runnable publish(
            EntryWriter<D, E> writer, PublicationInput content, PublishingRun run) {
        var gone = new EntryPublisher<>(run, writer, content).write();
        return () -> run.remove(writer, gone);
    }

    /** One publisher at a time, and each sees what the one before it committed. */
    private void waitForOthers() {
        entities.createNativeQuery("select id from publishing_lock where id = 1 for update", Long.class)
                .getSingleResult();
    }
}
