package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.fixture.Archive;
import org.wegwijzer.fixture.BundleFiles;
import org.wegwijzer.fixture.RawZip;
import org.wegwijzer.fixture.RawZip.Part;
import org.wegwijzer.fixture.Seeds;

/** An archive is what its directory says: what it does not list is not there, and what it lists must be there, with its sum. */
class ArchiveFaultTest {

    private static final String SOURCE = "kind: OTHER\ntexts: {en: {name: Source}}\n";

    @TempDir
    Path folder;

    private Path archive(byte[] bytes) {
        try {
            return Files.write(folder.resolve("hub.zip"), bytes);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<DocumentFault> faults(byte[] bytes) {
        return BundleFiles.faultsOf(archive(bytes));
    }

    private static byte[] kept(String name) {
        try (var archive = ArchiveFaultTest.class.getResourceAsStream("/archives/" + name)) {
            return Objects.requireNonNull(archive, name).readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.zip", "macos.zip", "stored-streamed.zip"})
    void archivesOfOthersAreTaken(String name) {
        assertThat(faults(kept(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.zip", "stored-streamed.zip"})
    void anArchiveThatIsCutAnywhereIsDamaged(String name) {
        var whole = kept(name);
        for (var length = 0; length < whole.length; length += 7) {
            assertThat(faults(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .satisfiesExactly(at("archive", ""));
        }
    }

    @Test
    void anArchiveWhoseRestIsZerosIsDamaged() {
        var whole = kept("full.zip");
        for (var length = 1; length < whole.length; length += 7) {
            var zeroed = Arrays.copyOf(Arrays.copyOf(whole, length), whole.length);
            assertThat(faults(zeroed).isEmpty()).as("%s bytes", length).isEqualTo(Arrays.equals(zeroed, whole));
        }
    }

    /** What no reader looks at may change, such as a date; a file that is there is there as it was packed. */
    @Test
    void anArchiveWithAWrongByteIsDamagedOrSaysTheSame() {
        for (var name : List.of("full.zip", "stored-streamed.zip")) {
            var whole = kept(name);
            var said = said(archive(whole));
            Seeds.few(100, 20_000).forEach(seed -> {
                var changed = whole.clone();
                var chance = new Random(seed);
                changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));

                var path = archive(changed);
                if (BundleFiles.faultsOf(path).isEmpty()) {
                    assertThat(said(path)).as("%s, seed %s", name, seed).isEqualTo(said);
                }
            });
        }
    }

    private static List<String> said(Path path) {
        var bundle = Bundle.open(path);
        return Stream.of(EntryType.values())
                .flatMap(type -> bundle.entries(type).map(String::valueOf))
                .toList();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("a wrong sum", part -> part.sum = part.localSum = 7, "is not what it was when it was packed"),
                lie("a size that is too small", part -> part.size = part.localSize = 3, "is not what it was"),
                lie("a size that is too large", part -> part.size = part.localSize = 300, "is not what it was"),
                lie("another way of packing", part -> part.method = 12, "is packed by method 12"),
                lie("not deflated", part -> part.method = 8, "cannot be unpacked"),
                lie("encrypted", part -> part.flags = 1, "is encrypted"),
                lie("strongly encrypted", part -> part.flags = 0x41, "is encrypted"));
    }

    private static Arguments lie(String what, Consumer<Part> change, String gist) {
        return Arguments.of(what, change, gist);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void everyMemberThatIsNotWhatIsListedIsSaid(String what, Consumer<Part> change, String gist) {
        var archive = RawZip.ofHub().file("sources/a.yaml", SOURCE, change).file("sources/b.yaml", SOURCE, change);

        var faults = faults(archive.bytes());

        assertThat(faults).satisfiesExactly(at("sources/a.yaml", gist), at("sources/b.yaml", gist));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "another name",
                        change(part -> part.localName = "sources/b.yaml".getBytes(StandardCharsets.US_ASCII))),
                Arguments.of("another sum", change(part -> part.localSum = 7)),
                Arguments.of("another size", change(part -> part.localSize = 3)),
                Arguments.of("another length", change(part -> part.localPacked = 3)),
                Arguments.of("more than there is", change(part -> part.packed = part.localPacked = 100_000)));
    }

    private static Consumer<Part> change(Consumer<Part> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void headersThatContradictTheDirectoryAreDamage(String what, Consumer<Part> change) {
        var archive = RawZip.ofHub().file("sources/a.yaml", SOURCE, change);

        assertThat(faults(archive.bytes())).satisfiesExactly(at("archive", "is damaged"));
    }

    @Test
    void membersThatShareTheirBytesAreDamage() {
        var inner = RawZip.ofHub().file("sources/a.yaml", SOURCE).bytes();
        var whole = new String(inner, StandardCharsets.ISO_8859_1);
        var second = whole.lastIndexOf("PK\1\2") + 42;
        inner[second] = 0;

        assertThat(faults(inner)).satisfiesExactly(at("archive", "is damaged"));
    }

    @Test
    void whatTheDirectoryDoesNotListIsNotThere() {
        var archive = RawZip.ofHub()
                .file("sources/a.yaml", SOURCE, part -> part.listed = false)
                .file("sources/b.yaml", SOURCE);

        var bundle = Bundle.open(archive(archive.bytes()));

        assertThat(bundle.slugs(EntryType.SOURCE)).containsExactly(new Slug("b"));
    }

    @Test
    void aDirectoryThatListsLessThanItsEndSaysIsDamage() {
        assertThat(faults(RawZip.ofHub().claiming(1).bytes())).satisfiesExactly(at("archive", "is damaged"));
        assertThat(faults(RawZip.ofHub().claiming(-1).bytes())).satisfiesExactly(at("archive", "is damaged"));
        assertThat(faults(RawZip.ofHub().claiming(30_000).bytes())).satisfiesExactly(at("archive", "is damaged"));
    }

    @Test
    void somethingBehindAnArchiveIsDamageAndSomethingBeforeIsNot() {
        assertThat(faults(RawZip.ofHub().after(new byte[3]).bytes())).satisfiesExactly(at("archive", "is damaged"));
        assertThat(faults(RawZip.ofHub().before("#!/bin/sh\nexit 1\n").bytes())).isEmpty();
        assertThat(faults(RawZip.ofHub().comment("Packed by PK\5\6 hand").bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/a.yaml",
                "//sources/a.yaml",
                "../sources/a.yaml",
                "sources/../../a.yaml",
                "sources/..",
                "sources//a.yaml",
                "sources/./a.yaml",
                "/",
                "sources/a\0.yaml",
                ".git/../sources/a.yaml",
                ""
            })
    void aPathThatLeadsElsewhereIsAFault(String name) {
        var faults = faults(RawZip.ofHub().file(name, SOURCE).bytes());

        assertThat(faults).hasSize(1).allMatch(fault -> fault.reason().contains("is no path in a bundle"));
    }

    @Test
    void everyNameThatCannotBeIsSaid() {
        var archive = RawZip.ofHub()
                .file("/a", "")
                .file("sources/a.yaml", SOURCE)
                .file("sources/a.yaml", SOURCE)
                .file("sources", "")
                .file("guides", "")
                .file("guides/a/guide.yaml", "")
                .file("faqs/", "content");

        var faults = faults(archive.bytes());

        assertThat(faults)
                .satisfiesExactly(
                        at("/a", "is no path in a bundle"),
                        at("faqs/", "is a folder with a content of its own"),
                        at("guides/a/guide.yaml", "stands in the archive twice, or is a file and a folder"),
                        at("sources", "stands in the archive twice, or is a file and a folder"),
                        at("sources/a.yaml", "stands in the archive twice, or is a file and a folder"));
    }

    @Test
    void everyPathWithBackslashesIsSaidWithTheRemedy() {
        var faults = faults(kept("backslash.zip"));

        assertThat(faults)
                .satisfiesExactly(
                        at("guides\\first-steps\\en.md", "pack the folder anew with a tool that writes slashes"),
                        at("guides\\first-steps\\guide.yaml", "has backslashes where a path has slashes"),
                        at("sources\\city-hall.yaml", "has backslashes where a path has slashes"));
    }

    @Test
    void aLinkIsNotFollowed() {
        var faults = faults(RawZip.ofHub()
                .file("sources/a.yaml", "../../etc/passwd", part -> part.mode = 0120777)
                .file("guides/a", "/etc", part -> part.mode = 0120777)
                .file("topics", "/etc", part -> part.mode = 0120777)
                .file("README.md", "docs/README.md", part -> part.mode = 0120777)
                .bytes());

        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.reason()).contains("links lead out of a bundle and are not"))
                .extracting(DocumentFault::file)
                .containsExactly("guides/a", "sources/a.yaml", "topics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub-main/", "./hub-main/", "sources/"})
    void aFolderAroundAllIsNoPartOfTheBundle(String around) {
        var archive = new RawZip()
                .file(around, "")
                .file(around + "hub.yaml", "defaultLanguage: en\nlanguages: [en]\ntexts: {en: {name: Hub}}\n")
                .file(around + "sources/a.yaml", "colour: red\n" + SOURCE)
                .file("__MACOSX/._hub-main", "");

        assertThat(faults(archive.bytes())).satisfiesExactly(at("sources/a.yaml:1", "unknown field 'colour'"));
    }

    @Test
    void namesInOtherAlphabetsAreNamesLikeInAFolder() {
        var faults = faults(RawZip.ofHub()
                .file("\u00dcber uns (1).docx", "notes")
                .file(
                        "?.txt",
                        "notes",
                        part -> part.name = part.localName = new byte[] {(byte) 0x81, '.', 't', 'x', 't'})
                .file("sources/\u00e9.yaml", SOURCE)
                .bytes());

        assertThat(faults).satisfiesExactly(at("sources/\u00e9.yaml", "the name is not a slug"));
    }

    @Test
    void anArchiveThatBlowsUpIsRefusedUnread() {
        var small = Archive.ofHub().zeros("README.md", 20).bytes();
        var many = Archive.ofHub();
        IntStream.range(0, 30).forEach(number -> many.file("notes/" + number, new byte[900_000]));

        assertThat(faults(small)).satisfiesExactly(at("archive", "holds far more than its size lets expect"));
        assertThat(faults(many.bytes())).satisfiesExactly(at("archive", "holds far more than its size lets expect"));
    }
}
