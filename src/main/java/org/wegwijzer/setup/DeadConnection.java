package org.wegwijzer.setup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a server that is known to be away: whoever wants to do something with it is told so at once. A pool that could
 * not open a connection tries again a second later; one that was given this has nothing to wait for. It passes for valid as long as
 * the server is away, so that a pool does not look for a better one, and no longer.
 */
final class DeadConnection implements InvocationHandler {

    /** SQLSTATE: the connection does not exist. */
    private static final String NOT_THERE = "08003";

    /** What a server would be asked for. All else is what pools set, and ends. */
    private static final Pattern ASKING =
            Pattern.compile("(create|prepare)\\w+|commit|nativeSQL|setSavepoint|getMetaData");

    private final BooleanSupplier away;
    private volatile boolean closed;

    private DeadConnection(BooleanSupplier away) {
        this.away = away;
    }

    /** One for as long as the server is away. */
    static Connection whileAway(BooleanSupplier away) {
        return (Connection) Proxy.newProxyInstance(
                DeadConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, new DeadConnection(away));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws SQLException {
        if (ASKING.matcher(method.getName()).matches()) {
            throw new SQLNonTransientConnectionException("The database does not answer.", NOT_THERE);
        }
        return switch (method.getName()) {
            case "close", "abort" -> {
                closed = true;
                yield null;
            }
            case "isClosed" -> closed;
            case "isValid" -> !closed && away.getAsBoolean();
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "a connection to a database that is away";
            default -> nothing(method.getReturnType());
        };
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
