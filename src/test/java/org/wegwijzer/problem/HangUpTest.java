package org.wegwijzer.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who ended a connection is told from what went wrong here. */
class HangUpTest {

    @ParameterizedTest
    @ValueSource(strings = {"Connection reset by peer", "Broken pipe", "Request too large"})
    void aConnectionThatIsOverIsNoDefect(String message) {
        assertThat(HangUp.isOne(new IllegalArgumentException(new IOException(message))))
                .isTrue();
    }

    @Test
    void aConnectionToTheDatabaseThatIsOverIsOne() {
        assertThat(HangUp.isOne(new SQLException(new IOException("Broken pipe"))))
                .isFalse();
    }
}
