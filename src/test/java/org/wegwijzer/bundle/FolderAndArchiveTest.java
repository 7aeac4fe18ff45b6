package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.BundleFiles;
import org.wegwijzer.fixture.RawZip;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** A folder and the archive of it are judged alike, whatever lies in them. */
@Seeded
class FolderAndArchiveTest {

    private static final String[] PARTS = {
        "hub.yaml",
        "Hub.yaml",
        "sources",
        "topics",
        "guides",
        "faqs",
        "synonyms",
        "a",
        "a.yaml",
        "A.yaml",
        "en.yaml",
        "b.yml",
        "guide.yaml",
        "en.md",
        "xx.md",
        "README.md",
        "My notes.txt",
        "\u00e9.yaml",
        "Icon\r",
        ".DS_Store",
        "._a.yaml",
        ".git",
        "__MACOSX",
        "Thumbs.db",
        "desktop.ini",
        "back\\slash.yaml",
        "hub-main"
    };

    private static final String[] TEXTS = {
        "",
        "kind: OTHER\ntexts: {en: {name: A}}\n",
        "texts: {en: {title: A}}\n",
        "---\ntitle: A\n---\nText.\n",
        "defaultLanguage: en\nlanguages: [en]\ntexts: {en: {name: Hub}}\n",
        "- [a, b]\n",
        "kind: [\n",
        "\ufefftopics: []\n",
        "topics: [nobody]\n"
    };

    @TempDir
    Path folder;

    private Path written(String name, Map<String, String> files) throws IOException {
        var root = Files.createDirectory(folder.resolve(name));
        var zip = new RawZip();
        for (var file : files.entrySet()) {
            var path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (file.getValue().startsWith("->")) {
                Files.createSymbolicLink(path, Path.of(file.getValue().substring(2)));
                zip.file(file.getKey(), file.getValue().substring(2), part -> part.mode = 0120777);
            } else {
                Files.writeString(path, file.getValue());
                zip.file(file.getKey(), file.getValue());
            }
        }
        Files.write(folder.resolve(name + ".zip"), zip.bytes());
        return root;
    }

    private void assertAlike(String name, Map<String, String> files) throws IOException {
        var root = written(name, files);

        var ofFolder = BundleFiles.faultsOf(root);
        var ofArchive = BundleFiles.faultsOf(folder.resolve(name + ".zip"));

        assertThat(ofArchive).as("%s: %s", name, files).isEqualTo(ofFolder);
    }

    @Test
    void randomTreesAreJudgedAlike() throws IOException {
        for (var seed : Seeds.few(100, 1_000).toArray()) {
            assertAlike("tree" + seed, tree(new Random(seed)));
        }
    }

    /** Paths of one to four parts, none of which is below a file. */
    private static Map<String, String> tree(Random chance) {
        var files = new TreeMap<String, String>();
        var around = chance.nextInt(4) == 0 ? "hub-main/" : "";
        if (chance.nextInt(5) > 0) {
            files.put(around + "hub.yaml", TEXTS[4]);
        }
        for (var left = chance.nextInt(8); left > 0; left--) {
            var path = new StringBuilder(around);
            for (var parts = 1 + chance.nextInt(3); parts > 1; parts--) {
                path.append(PARTS[chance.nextInt(PARTS.length)]).append('/');
            }
            path.append(PARTS[chance.nextInt(PARTS.length)]);
            if (files.keySet().stream()
                    .noneMatch(other -> inside(other, path.toString()) || inside(path.toString(), other))) {
                files.put(
                        path.toString(), chance.nextInt(10) == 0 ? "->/nowhere" : TEXTS[chance.nextInt(TEXTS.length)]);
            }
        }
        return files;
    }

    private static boolean inside(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"->.", "->/etc/hostname", "->nothing"})
    void linksAreJudgedAlikeWhereverTheyLead(String link) throws IOException {
        var number = 0;
        for (var place :
                new String[] {"hub.yaml", "sources", "sources/a.yaml", "guides/a", "README.md", "docs", "synonyms"}) {
            var files = new TreeMap<>(Map.of("hub.yaml", TEXTS[4]));
            files.put(place, link);
            assertAlike("link" + number++, files);
        }
    }

    @Test
    void whatSystemsLeaveInFoldersIsPassedOver() {
        var hub = BundleFiles.in(folder)
                .source("a", "")
                .file("__MACOSX/sources/._a.yaml", "")
                .file("sources/__MACOSX/x", "")
                .file("sources/Thumbs.db", "")
                .file("sources/Desktop.ini", "")
                .file("Icon\r", "")
                .file("sources/.DS_Store", new byte[] {0, (byte) 0xFF});

        assertThat(hub.faults()).isEmpty();
    }

    @Test
    void aFileOfAnArchiveIsDecodedLikeOneOfAFolder() throws IOException {
        Files.write(
                folder.resolve("latin.zip"),
                RawZip.ofHub()
                        .file("sources/a.yaml", "kind: OTHER\n", part -> {
                            part.content = "# \u00e9\n      ".getBytes(StandardCharsets.ISO_8859_1);
                            part.sum = part.localSum = sum(part.content);
                            part.size = part.localSize = part.packed = part.localPacked = part.content.length;
                        })
                        .bytes());

        assertThat(BundleFiles.faultsOf(folder.resolve("latin.zip")))
                .satisfiesExactly(BundleFiles.at("sources/a.yaml", "is not UTF-8"));
    }

    private static int sum(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue();
    }
}
