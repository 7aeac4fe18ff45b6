package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;

/** The user that serves requests may handle data and nothing else. */
@DatabaseTest
class DatabaseRightsTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias shout for 'java.lang.System.exit'",
                "create table mine (id int)",
                "drop table guide_next",
                "shutdown",
                "create user other password 'x' admin"
            })
    void anEmbeddedDatabaseRefusesWhatIsNotData(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            assumeTrue(connection.getMetaData().getDatabaseProductName().equals("H2"));

            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("rights");
        }
    }
}
