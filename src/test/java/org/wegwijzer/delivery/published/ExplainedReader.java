package org.wegwijzer.delivery.published;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ChangeLog;

/** Reads as ever, and on demand has the database explain each statement with its values before it runs. */
@Singleton
@Alternative
@Priority(1)
public class ExplainedReader extends ContentReader {

    private final AgroalDataSource database;
    private volatile Optional<List<ReadingPlan>> plans = Optional.empty();

    ExplainedReader(@DataSource("reading") AgroalDataSource database, ChangeLog changes, MeterRegistry meters) {
        super(database, changes, meters);
        this.database = database;
    }

    /** How each statement is run that reading needs while {@code request} runs. */
    public List<ReadingPlan> during(Runnable request) {
        var explained = new CopyOnWriteArrayList<ReadingPlan>();
        plans = Optional.of(explained);
        try {
            request.run();
        } finally {
            plans = Optional.empty();
        }
        return explained;
    }

    @Override
    public <T> T page(Function<Snapshot, T> read) {
        var wanted = plans;
        if (wanted.isEmpty()) {
            return super.page(read);
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return boundToThread(explaining(connection, wanted.get()), () -> super.page(read));
            } finally {
                connection.commit();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection explaining(Connection connection, List<ReadingPlan> plans) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement
                    ? explaining(connection, statement, (String) arguments[0], plans)
                    : result;
        });
    }

    private static PreparedStatement explaining(
            Connection connection, PreparedStatement statement, String sql, List<ReadingPlan> plans) {
        var values = new TreeMap<Integer, Object>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().equals("setObject") || method.getName().equals("setArray")) {
                values.put(
                        (Integer) arguments[0], arguments[1] instanceof Array array ? array.getArray() : arguments[1]);
            }
            if (method.getName().startsWith("execute")) {
                plans.addAll(ReadingPlan.of(connection, sql, List.copyOf(values.values())));
            }
            return invoke(statement, method, arguments);
        });
    }

    /** What a call of a method does. */
    private interface Call {
        @Nullable
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        var proxy = Proxy.newProxyInstance(
                ExplainedReader.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method, arguments == null ? new Object[0] : arguments));
        return type.cast(proxy);
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
