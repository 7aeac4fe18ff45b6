package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import org.hibernate.Session;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.RowReader;

/** Keeps how many entries of each type are public, so that lists say so without counting. Used when all else is written. */
final class EntryTotals {

    private final Session session;

    EntryTotals(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /** Counts the entries of these types. */
    void of(Collection<EntryType> types) {
        session.doWork(connection -> {
            var writer = new RowReader(connection);
            for (var type : types) {
                var count = "update entry_total set total = (select count(*) from %s) where type = :type"
                        .formatted(type.singular());
                writer.write(Query.of(count, Map.of("type", type.singular())));
            }
        });
    }
}
