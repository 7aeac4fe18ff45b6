package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.fixture.BundleFiles;
import org.wegwijzer.fixture.Outside;

/** Archives that the tools of others make of a hub are that hub, and those that are cut are none. */
@Outside
class OthersFilesTest {

    private static final long PATIENCE_SECONDS = 30;

    private static final String PYTHON = """
            import os, sys, zipfile
            separator, target, how = sys.argv[1], sys.argv[2], sys.argv[3]
            stream = sys.stdout.buffer if target == '-' else target
            with zipfile.ZipFile(stream, 'w', zipfile.ZIP_STORED if how == 'stored' else zipfile.ZIP_DEFLATED) as archive:
                for folder, folders, names in os.walk('.'):
                    for name in sorted(names):
                        path = os.path.relpath(os.path.join(folder, name), '.')
                        entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
                        entry.filename = path.replace('/', separator)
                        entry.compress_type = archive.compression
                        with archive.open(entry, 'w', force_zip64=how == 'wide') as output:
                            output.write(open(path, 'rb').read())
            """;

    @TempDir
    Path folder;

    private Path hub;

    @BeforeEach
    void aHub() throws IOException {
        hub = folder.resolve("hub");
        BundleFiles.in(hub)
                .source("a", "")
                .source("b", "")
                .topic("t", "")
                .guide("g", "")
                .file("README.md", "How we write.")
                .file("\u00dcber uns.txt", "")
                .file("sources/.DS_Store", new byte[] {0, 1});
        Files.writeString(folder.resolve("pack.py"), PYTHON);
    }

    static Stream<Arguments> tools() {
        return Stream.of(
                tool("zip", "zip -qr ../hub.zip ."),
                tool("zip", "zip -0qr ../hub.zip ."),
                tool("zip", "zip -qr - . > ../hub.zip"),
                tool("zip", "zip -0qr - . > ../hub.zip"),
                tool("zip", "zip -fz -qr - . > ../hub.zip"),
                tool("zip", "cd .. && zip -qr hub.zip hub"),
                tool("zip", "zip -qr ../hub.zip . && printf 'Made by hand' | zip -qz ../hub.zip"),
                tool("7z", "7z a -tzip ../hub.zip . > ../out"),
                tool("7z", "7z a -tzip ../hub.zip ../hub > ../out"),
                tool("bsdtar", "bsdtar --format zip -cf ../hub.zip ."),
                tool("bsdtar", "bsdtar --format zip -cf - . | cat > ../hub.zip"),
                tool(
                        "git",
                        "git init -q . && git add -A && git -c user.name=a -c user.email=a@example.org commit -qm a && git archive --format=zip --prefix=hub-main/ -o ../hub.zip HEAD"),
                tool("python3", "python3 ../pack.py / ../hub.zip deflated"),
                tool("python3", "python3 ../pack.py / ../hub.zip wide"),
                tool("python3", "python3 ../pack.py / - stored | cat > ../hub.zip"),
                tool("python3", "python3 ../pack.py / - wide | cat > ../hub.zip"));
    }

    private static Arguments tool(String name, String command) {
        return Arguments.of(name, command);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tools")
    void anArchiveOfATheirToolIsTheHub(String tool, String command) throws Exception {
        pack(tool, command);
        var archive = folder.resolve("hub.zip");

        var bundle = Bundle.open(archive);

        assertThat(bundle.slugs(EntryType.SOURCE)).containsExactlyInAnyOrder(new Slug("a"), new Slug("b"));
        assertThat(bundle.slugs(EntryType.GUIDE)).containsExactly(new Slug("g"));
        var whole = Files.readAllBytes(archive);
        for (var length = 0; length < withoutFilling(whole); length += 7) {
            Files.write(archive, Arrays.copyOf(whole, length));
            assertThat(BundleFiles.faultsOf(archive)).as("%s bytes", length).isNotEmpty();
        }
    }

    /** Where the zeros begin with which some tools fill up the last block. */
    private static int withoutFilling(byte[] archive) {
        var length = archive.length;
        while (archive[length - 1] == 0) {
            length--;
        }
        return length;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tools")
    void theFolderIsJudgedAsItsArchiveIs(String tool, String command) throws Exception {
        BundleFiles.in(hub).source("faulty", "colour: red\n").file("pages/a.yaml", "");
        pack(tool, command);

        assertThat(BundleFiles.faultsOf(folder.resolve("hub.zip")))
                .isEqualTo(BundleFiles.faultsOf(hub))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("backslashes")
    void anArchiveWithBackslashesIsToldPathByPath(String tool, String command) throws Exception {
        pack(tool, command);

        assertThat(BundleFiles.faultsOf(folder.resolve("hub.zip")))
                .filteredOn(fault -> fault.reason().contains("tool that writes slashes"))
                .hasSize(6);
    }

    static Stream<Arguments> backslashes() {
        return Stream.of(tool("python3", "python3 ../pack.py '\\' ../hub.zip deflated"));
    }

    private void pack(String tool, String command) throws IOException, InterruptedException {
        assumeTrue(run("command -v " + tool + " > ../out") == 0, tool + " is not installed here");
        assertThat(run(command)).as(command).isZero();
    }

    private int run(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of("sh", "-c", command))
                .directory(hub.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
