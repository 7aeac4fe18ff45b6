package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Thorough;

/** What the embedded database acknowledged is there after kill -9, and nothing is there by half. */
@Thorough
class KilledDatabaseTest {

    private static final int KILLS = 50;
    private static final int MOST_COMMITS = 120;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedSurvivesEachOfFiftyKills() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("killed");
        var chance = new Random(17);
        var acknowledged = 0L;
        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged = Math.max(acknowledged, killed(url, chance.nextInt(MOST_COMMITS)));
            assertThat(found(url)).as("after kill %s", kill).isGreaterThanOrEqualTo(acknowledged);
        }
        Log.infof("%s commits were acknowledged before %s kills, and none was lost.", acknowledged, KILLS);
    }

    /** Kills the process in the middle of its work, some commits after it began; gives the last that it acknowledged. */
    private static long killed(String url, int commits) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Acknowledging.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            var last = read(lines, commits);
            // Not by the process itself, which would close what it said; that counts to the last.
            process.toHandle().destroyForcibly();
            for (var line = lines.readLine(); line != null && line.matches("[0-9]+"); line = lines.readLine()) {
                last = Long.parseLong(line);
            }
            process.waitFor();
            return last;
        }
    }

    private static long read(BufferedReader lines, int commits) throws IOException {
        var last = 0L;
        for (var line = 0; line <= commits; line++) {
            last = Long.parseLong(lines.readLine());
        }
        return last;
    }

    /** The last commit that is there; of each there must be both halves. */
    private static long found(String url) throws SQLException {
        var config = Acknowledging.config(url);
        var embedded = new EmbeddedDatabase(config);
        try (var connection = Acknowledging.connect(config)) {
            var last = Acknowledging.last(connection, "entry");
            assertThat(Acknowledging.last(connection, "change")).isEqualTo(last);
            assertThat(Acknowledging.count(connection, "entry")).isEqualTo(last);
            assertThat(Acknowledging.count(connection, "change")).isEqualTo(last);
            return last;
        } finally {
            embedded.close();
        }
    }
}
