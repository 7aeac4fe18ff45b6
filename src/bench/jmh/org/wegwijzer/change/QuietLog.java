package org.wegwijzer.change;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;

/** A change log in which nothing happens. */
public final class QuietLog {

    private static final String URL = "jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "INIT=create table if not exists change (sequence bigint)\\;"
            + "create table if not exists release (state varchar(10), publish_at timestamp with time zone)";

    private QuietLog() {}

    /** What a process knows that has read it. */
    public static ChangeLog read() {
        var changes = new ChangeLog(
                database(), nobodyHears(), new NextRelease(Clock.systemUTC()), Clock.systemUTC());
        if (!changes.read()) {
            throw new IllegalStateException("the change log cannot be read");
        }
        return changes;
    }

    private static AgroalDataSource database() {
        var pool = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(connections ->
                        connections.maxSize(2).connectionFactoryConfiguration(each -> each.jdbcUrl(URL)));
        try {
            return AgroalDataSource.from(pool);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked") // The proxy's only interface.
    private static Event<ChangesSeen> nobodyHears() {
        return (Event<ChangesSeen>) Proxy.newProxyInstance(
                QuietLog.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, arguments) -> null);
    }
}
