package org.wegwijzer.delivery.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.transaction.WriteTransactions;

/** Keeps snapshots where every node finds them. */
@ApplicationScoped
class SnapshotStore {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** How long a snapshot stays after a later one of its language was made. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** After this, what has no name is what somebody left unfinished. */
    private static final Duration UNFINISHED = Duration.ofHours(6);

    private static final String LAST = """
        select s.name from snapshot s where s.language = :language
           and s.sequence >= coalesce((select max(l.sequence) from language_start l where l.language = :language), 0)
         order by s.sequence desc limit 1
        """;
    private static final String PART =
            "insert into snapshot_part (making, number, bytes, made_at) values (:making, :number, :bytes, :now)";
    private static final String READ = "select bytes from snapshot_part where making = :making and number = :number";
    private static final String FORGET = """
        delete from snapshot where made_at < :old
           and exists (select 1 from snapshot l where l.language = snapshot.language and l.sequence > snapshot.sequence)
        """;
    private static final String CLEAN = """
        delete from snapshot_part where made_at < :unfinished
           and not exists (select 1 from snapshot s where s.making = snapshot_part.making)
        """;

    private final EntityManager entities;
    private final WriteTransactions writing;
    private final Clock clock;

    SnapshotStore(EntityManager entities, WriteTransactions writing, Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.clock = clock;
    }

    /** The last snapshot in a language that can be followed. */
    Optional<Snapshot> last(LanguageTag language) {
        return writing.together(LIMIT, () -> {
            List<?> names = entities.createNativeQuery(LAST, String.class)
                    .setParameter("language", language.value())
                    .getResultList();
            return names.stream().findFirst().flatMap(name -> find(String.valueOf(name)));
        });
    }

    /** The snapshot with this name. */
    Optional<Snapshot> named(String name) {
        return writing.together(LIMIT, () -> find(name));
    }

    private Optional<Snapshot> find(String name) {
        return Optional.ofNullable(entities.find(KeptSnapshot.class, name)).map(KeptSnapshot::snapshot);
    }

    /** Keeps a part of a snapshot that is being made. */
    void keep(UUID making, int number, byte[] bytes) {
        writing.together(
                LIMIT,
                () -> entities.createNativeQuery(PART)
                        .setParameter("making", making)
                        .setParameter("number", number)
                        .setParameter("bytes", bytes)
                        .setParameter("now", clock.instant())
                        .executeUpdate());
    }

    /** Gives a snapshot its name, unless another node was faster; takes away what nobody needs any more. */
    void keep(Snapshot made) {
        writing.together(LIMIT, () -> {
            var now = clock.instant();
            if (find(made.name()).isEmpty()) {
                entities.persist(KeptSnapshot.of(made));
                entities.flush();
            }
            entities.createNativeQuery(FORGET)
                    .setParameter("old", now.minus(KEPT))
                    .executeUpdate();
            return entities.createNativeQuery(CLEAN)
                    .setParameter("unfinished", now.minus(UNFINISHED))
                    .executeUpdate();
        });
    }

    /** What is kept of a snapshot; each part is read when it is needed. */
    InputStream open(Snapshot snapshot) {
        return new SequenceInputStream(new Parts(snapshot.making()));
    }

    private Optional<byte[]> part(UUID making, int number) {
        return writing.together(LIMIT, () -> {
            List<?> parts = entities.createNativeQuery(READ, byte[].class)
                    .setParameter("making", making)
                    .setParameter("number", number)
                    .getResultList();
            return parts.stream().findFirst().map(bytes -> (byte[]) bytes);
        });
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream wants an enumeration.
    private final class Parts implements Enumeration<InputStream> {

        private final UUID making;
        private int number;
        private byte @Nullable [] next;

        Parts(UUID making) {
            this.making = making;
        }

        @Override
        public boolean hasMoreElements() {
            if (next == null) {
                next = part(making, number).orElse(null);
            }
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            var bytes = hasMoreElements() ? next : null;
            if (bytes == null) {
                throw new NoSuchElementException();
            }
            number++;
            next = null;
            return new ByteArrayInputStream(bytes);
        }
    }
}
