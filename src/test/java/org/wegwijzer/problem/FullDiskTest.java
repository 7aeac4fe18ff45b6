package org.wegwijzer.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A full disk is no defect: who asks is told to come again. */
class FullDiskTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWriteThatFindsNoRoomIsKnownHoweverDeep() {
        var failure = catchThrowable(() -> Files.write(Path.of("/dev/full"), new byte[100]));

        assertThat(failure).isInstanceOf(IOException.class);
        assertThat(FullDisk.isBehind(failure)).isTrue();
        assertThat(FullDisk.isBehind(new IllegalStateException(new UncheckedIOException((IOException) failure))))
                .isTrue();
    }

    @Test
    void aDatabaseThatFindsNoRoomIsKnown() {
        var refused = new SQLException("ERROR: could not extend file \"base/1/2\": No space left on device", "53100");

        assertThat(FullDisk.isBehind(new IllegalStateException("rolled back", refused)))
                .isTrue();
    }

    @Test
    void otherFailuresAreDefects() {
        assertThat(FullDisk.isBehind(new IOException("Connection reset"))).isFalse();
        assertThat(FullDisk.isBehind(new IllegalStateException((String) null))).isFalse();
    }
}
