package org.wegwijzer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.BundleFiles;
import org.wegwijzer.fixture.Program;
import org.wegwijzer.fixture.Thorough;

/** What the command line of the packaged program does to a database: a process of its own for each command. */
@Thorough
class CommandsOnDatabaseIT {

    @TempDir
    Path folder;

    private Path bundle() {
        var root = folder.resolve("hub");
        BundleFiles.in(root).source("a", "").topic("b", "");
        return root;
    }

    @Test
    void keysAreMadeListedAndRevoked() {
        var program = Program.in(folder);

        var made =
                program.call("keys", "create", "first", "--scopes", "write,admin", "--expires", "2120-01-31T09:00:00Z");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).matches("wgw_[0-9a-f]{12}_[0-9a-f]{64}\\R");
        var id = made.out().substring(4, 16);
        var listed = program.call("keys", "list");
        assertThat(listed.out()).contains(id, "first", "write,admin", "until 2120-01-31T09:00:00Z", "never used");
        assertThat(listed.out() + listed.err() + made.err())
                .doesNotContain(made.out().substring(17, 40));
        assertThat(program.call("keys", "create", "first", "--scopes", "read").status())
                .isEqualTo(ExitCode.FAILED);
        assertThat(program.call("keys", "revoke", "first").status()).isZero();
        assertThat(program.call("keys", "list").out()).contains("revoked");
        assertThat(program.call("keys", "revoke", "nobody").status()).isEqualTo(ExitCode.FAILED);
        assertThat(program.call("keys", "create", "a\nb", "--scopes", "read").status())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatIsImportedIsExported() throws IOException {
        var program = Program.in(folder);

        assertThat(program.call("export", folder.resolve("early").toString()).status())
                .isEqualTo(ExitCode.FAILED);
        var rehearsed = program.call("import", "--dry-run", bundle().toString());
        var imported = program.call("import", bundle().toString());
        var exported = program.call("export", folder.resolve("out").toString());

        assertThat(rehearsed.out()).contains("Would be added: source a.", "Nothing was changed.");
        assertThat(imported.out())
                .isEqualTo("Imported: the hub itself, 1 source and 1 topic added, 0 entries unchanged.\n");
        assertThat(exported.status()).isZero();
        assertThat(Files.readString(folder.resolve("out/sources/a.yaml"))).contains("kind: OTHER");
        assertThat(program.call("import", folder.resolve("out").toString()).out())
                .isEqualTo("Imported: 2 entries unchanged.\n");
        assertThat(program.call("export", folder.resolve("out.json").toString()).status())
                .isZero();
        assertThat(program.call("check", folder.resolve("out.json").toString()).status())
                .isZero();
    }

    @Test
    void anExportedArchiveIsCheckedAndImported() {
        var program = Program.in(folder);
        program.call("import", bundle().toString());

        assertThat(program.call("export", folder.resolve("out.zip").toString()).status())
                .isZero();

        assertThat(program.call("check", folder.resolve("out.zip").toString()).out())
                .contains("has no faults: 1 sources, 1 topics, 0 guides, 0 faqs.");
        assertThat(program.call("import", folder.resolve("out.zip").toString()).out())
                .isEqualTo("Imported: 2 entries unchanged.\n");
    }

    @Test
    void anEmbeddedDatabaseThatIsServedIsLeftAlone() throws Exception {
        var program = Program.in(folder);
        var service = program.serve();
        try {
            for (var command : new String[][] {
                {"keys", "list"}, {"export", folder.resolve("x").toString()}, {}
            }) {
                var refused = program.call(command);

                assertThat(refused.status()).as(refused.err()).isEqualTo(ExitCode.DATABASE_IN_USE);
                assertThat(refused.err() + refused.out())
                        .contains("is open in another process. Stop the service")
                        .doesNotContain("\tat ");
            }
        } finally {
            service.destroy();
            service.waitFor();
        }
    }
}
