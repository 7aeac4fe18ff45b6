package org.wegwijzer.setup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A process that commits to a database inside itself, opened as the application opens it, and says each commit once it is
 * acknowledged: until somebody kills it. A commit writes to two tables, as a publication does.
 */
final class Acknowledging {

    /** The database of the process at this address. */
    static WegwijzerConfig config(String url) {
        return new WegwijzerConfig() {
            @Override
            public Optional<Path> content() {
                return Optional.empty();
            }

            @Override
            public boolean rehearse() {
                return false;
            }

            @Override
            public boolean serving() {
                return true;
            }

            @Override
            public Database database() {
                return new Database() {
                    @Override
                    public String url() {
                        return url;
                    }

                    @Override
                    public Optional<String> readingUrl() {
                        return Optional.empty();
                    }

                    @Override
                    public String username() {
                        return "owner";
                    }

                    @Override
                    public String password() {
                        return "secret";
                    }
                };
            }
        };
    }

    private Acknowledging() {}

    /** Runs until it is killed. */
    public static void main(String... arguments) throws SQLException {
        var config = config(arguments[0]);
        var embedded = new EmbeddedDatabase(config);
        // Whoever kills this process counts what it said before.
        var acknowledged = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var connection = connect(config)) {
            connection.setAutoCommit(false);
            for (var number = last(connection, "entry") + 1; ; number++) {
                insert(connection, "entry", number);
                insert(connection, "change", number);
                connection.commit();
                acknowledged.println(number);
            }
        } finally {
            embedded.close();
        }
    }

    /** The way the application connects: by its own driver. */
    static Connection connect(WegwijzerConfig config) throws SQLException {
        var properties = new Properties();
        properties.put("user", config.database().username());
        properties.put("password", config.database().password());
        var connection = new DatabaseDriver().connect(config.database().url(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists entry (number bigint primary key, text varchar(2000))");
            statement.execute("create table if not exists change (number bigint primary key, text varchar(2000))");
        }
        return connection;
    }

    /** The greatest number in a table; 0 if it is empty. */
    static long last(Connection connection, String table) throws SQLException {
        return number(connection, "select coalesce(max(number), 0) from " + table);
    }

    /** How many rows a table has. */
    static long count(Connection connection, String table) throws SQLException {
        return number(connection, "select count(*) from " + table);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void insert(Connection connection, String table, long number) throws SQLException {
        try (var statement = connection.prepareStatement("insert into " + table + " values (?, ?)")) {
            statement.setLong(1, number);
            statement.setString(2, "x".repeat((int) (number % 1_500)));
            statement.executeUpdate();
        }
    }
}
