package org.wegwijzer.setup;

import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.runtime.AgroalConnectionConfigurer;
import io.quarkus.agroal.runtime.JdbcDriver;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/**
 * Tells the pools which failures end a connection, so that nobody is given it again. Quarkus knows that of the drivers that it
 * knows; {@link DatabaseDriver} is none of them.
 */
@Singleton
@Unremovable
@JdbcDriver("other")
class LostConnections implements AgroalConnectionConfigurer {

    /** Class of SQLSTATE: connection exception. */
    private static final String CONNECTION = "08";

    /** The beginning of SQLSTATE by which PostgreSQL says that it shuts down, crashed or starts up. */
    private static final String SHUTDOWN = "57P";

    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier database) {
        database.connectionPoolConfiguration().exceptionSorter(LostConnections::isFatal);
    }

    static boolean isFatal(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN);
    }
}
