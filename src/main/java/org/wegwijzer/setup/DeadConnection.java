package org.wegwijzer.setup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a server that is away: whoever asks it for something is told so at once. A pool that cannot open a connection
 * waits and tries again, and all who want one stand in line meanwhile; one that was given this has nothing to wait for. It passes for
 * valid, so that a pool does not look for a better one, until the server answers.
 */
final class DeadConnection implements InvocationHandler {

    /** What a server would be asked for. All else is what pools set, and ends. */
    private static final Pattern ASKING =
            Pattern.compile("(create|prepare)\\w+|commit|nativeSQL|setSavepoint|getMetaData");

    private final SQLException reason;
    private final BooleanSupplier away;

    private DeadConnection(SQLException reason, BooleanSupplier away) {
        this.reason = reason;
        this.away = away;
    }

    /** One that tells everybody why it cannot be used, good for as long as the server is away. */
    static Connection because(SQLException reason, BooleanSupplier away) {
        return (Connection) Proxy.newProxyInstance(
                DeadConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new DeadConnection(reason, away));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws SQLException, ReflectiveOperationException {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        if (ASKING.matcher(method.getName()).matches()) {
            throw new SQLNonTransientConnectionException(reason.getMessage(), reason.getSQLState(), reason);
        }
        return method.getName().equals("isValid") ? away.getAsBoolean() : nothing(method.getReturnType());
    }

    private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments)
            throws IllegalAccessException, InvocationTargetException {
        return method.getName().equals("equals")
                ? arguments != null && proxy == arguments[0]
                : method.invoke(this, arguments);
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
