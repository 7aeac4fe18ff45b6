package org.wegwijzer.setup;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the application a user of its own on the embedded database, with rights on the data and none beyond. An administrator
 * of H2 can run Java from SQL, so the user that serves requests must not be one.
 */
final class EmbeddedRights implements Callback {

    private final WegwijzerConfig.Database database;

    EmbeddedRights(WegwijzerConfig.Database database) {
        this.database = database;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        var user = "\"" + database.username().replace("\"", "\"\"") + "\"";
        var password = "'" + database.password().replace("'", "''") + "'";
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("create user if not exists %s password %s".formatted(user, password));
            statement.execute("grant select, insert, update, delete on schema public to " + user);
        } catch (SQLException failure) {
            throw new IllegalStateException("the application's user cannot be made", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "embedded-rights";
    }
}
