package org.wegwijzer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.BundleFiles;
import org.wegwijzer.fixture.Program;

/** The packaged program on the command line. */
class CommandLineIT {

    @TempDir
    Path folder;

    private Path bundle() {
        var root = folder.resolve("hub");
        BundleFiles.in(root).source("a", "").topic("b", "");
        return root;
    }

    @Test
    void aCheckSaysEveryFaultAndNeedsNoDatabase() {
        var program = Program.in(folder);
        var faulty = folder.resolve("faulty");
        BundleFiles.in(faulty).source("a", "colour: red\n").topic("b", "parent: c\n");

        var sound = program.call("check", bundle().toString());
        var found = program.call("check", faulty.toString());

        assertThat(folder.resolve("database.mv.db")).doesNotExist();
        assertThat(sound.status()).isZero();
        assertThat(sound.out()).contains("has no faults: 1 sources, 1 topics, 0 guides, 0 faqs.");
        assertThat(found.status()).isEqualTo(ExitCode.FAULTY_CONTENT);
        assertThat(found.err()).contains("sources/a.yaml:1: unknown field 'colour'", "topics/b.yaml:1:");
        assertThat(program.call("import", faulty.toString()).status()).isEqualTo(ExitCode.FAULTY_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "keys",
                "keys create",
                "keys create a",
                "keys create a --scopes root",
                "import",
                "export"
            })
    void whatIsNotUnderstoodIsExplained(String line) {
        var explained = Program.in(folder).call(line.split(" "));

        assertThat(explained.status()).isEqualTo(ExitCode.USAGE);
        assertThat(explained.err()).contains("Usage: wegwijzer").doesNotContain("\tat ");
        assertThat(explained.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "keys --help", "keys create --help", "import --help", "export --help", "check --help"})
    void everyCommandExplainsItself(String line) {
        var explained = Program.in(folder).call(line.split(" "));

        assertThat(explained.status()).isZero();
        assertThat(explained.out()).contains("Usage: wegwijzer");
    }
}
