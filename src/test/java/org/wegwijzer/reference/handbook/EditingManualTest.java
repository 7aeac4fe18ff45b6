package org.wegwijzer.reference.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.Outside;

/** What the manual of editing tells to send is sent, in its order and with curl, and is answered as shown there. */
@Outside
@DatabaseTest
class EditingManualTest {

    private static final long PATIENCE_SECONDS = 240;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @TempDir
    Path folder;

    @Test
    void aDayOfEditingGoesAsTheManualTellsIt() throws IOException, InterruptedException {
        desk.now();
        given.sampleHub();

        var day = begun("src/docs/editing.md");

        assertThat(day.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(day.exitValue()).as(Files.readString(said())).isZero();
    }

    /** Does what a page says, as it is done with those for readers. */
    private Process begun(String page) throws IOException {
        var command = new ProcessBuilder("node", "src/spec/guide/run.mjs", page, "http://localhost:" + RestAssured.port)
                .redirectErrorStream(true)
                .redirectOutput(said().toFile());
        command.environment().put("ADMIN", holders.key(Scope.ADMIN).token());
        return command.start();
    }

    private Path said() {
        return folder.resolve("said.txt");
    }
}
