package org.wegwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Outside;

/** What we take for an address or a text, a client in JavaScript takes for the same. */
@Outside
class JavaScriptTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MANY = 20_000;

    private static final List<String> PARTS = List.of(
            "example", "ind", ".nl", ".", "-", "--", "xn--", "1", "256", "1.2.3.4", "0x7f", ":80", ":65536", "/", "//",
            "?", "#", "%", "%41", "%ff", "%zz", "@", "[", "]", "_", " ", "\\", "é", "A", "'", "(", "~", "|", "^", "`",
            "<", "..", "/../", "%2e", ";", "&");

    /** Letters of names beyond ASCII, some of which belong to no name. */
    private static final int[] LETTERS = {
        'a', 'z', '1', '-', 'é', 'ß', 'ö', 'ς', 'İ', 0x0628, 0x0627, 0x0661, 0x06F1, 0x200C, 0x200D, 0x05D0, 0x4E2D,
        0x30FB, 0x00B7, 0x0301, 0x1F600, 0x3002, 0xFF0E, 0x2260, 0x1D400, 0xAC00, 0x0E01, 0x212A
    };

    @TempDir
    Path folder;

    /** Runs a module; {@code given} is what it is given, what it prints is JSON. */
    private JsonNode run(Object given, String program) throws IOException, InterruptedException {
        var input = Files.writeString(folder.resolve("given.json"), MAPPER.writeValueAsString(given));
        var module = Files.writeString(
                folder.resolve("program.mjs"),
                "import { readFileSync } from 'node:fs';\n"
                        + "const given = JSON.parse(readFileSync(process.argv[2], 'utf8'));\n" + program);
        var output = folder.resolve("printed.json");
        var process = new ProcessBuilder("node", module.toString(), input.toString())
                .redirectError(folder.resolve("complaints.txt").toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return MAPPER.readTree(output.toFile());
    }

    @Test
    void readsTheSameHostFromEveryAddress() throws Exception {
        var random = new Random(1);
        var addresses = IntStream.range(0, MANY)
                .mapToObj(number -> address(random))
                .filter(address -> PublicAddress.fault(address).isEmpty())
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(1_000).anyMatch(address -> address.contains("xn--"));

        var hosts = run(
                addresses,
                "console.log(JSON.stringify(given.map((text) => host(text))));\n"
                        + "function host(text) { try { return new URL(text).hostname; } catch { return null; } }");

        for (var place = 0; place < addresses.size(); place++) {
            var address = addresses.get(place);
            assertThat(hosts.get(place).asText())
                    .as(address)
                    .isEqualToIgnoringCase(URI.create(address).getHost());
        }
    }

    private static String address(Random random) {
        var scheme = random.nextInt(10) == 0 ? "http://" : "https://";
        if (random.nextInt(3) == 0) {
            return scheme + name(random).orElse("ind") + ".nl";
        }
        var text = new StringBuilder(scheme);
        if (random.nextBoolean()) {
            text.append("ind.nl");
        }
        IntStream.range(0, 1 + random.nextInt(4)).forEach(part -> text.append(PARTS.get(random.nextInt(PARTS.size()))));
        return text.toString();
    }

    /** The encoded form of a name, or what looks like one. */
    private static Optional<String> name(Random random) {
        var letters = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(5))
                .forEach(part -> letters.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]));
        if (random.nextInt(3) == 0) {
            return Optional.of("xn--" + letters.toString().replaceAll("[^a-z0-9-]", "k"));
        }
        return HostName.ascii(letters.toString());
    }

    @Test
    void findsTheSameAddressesByThePatternOfTheSchema() throws Exception {
        var random = new Random(2);
        var texts = new ArrayList<String>();
        IntStream.range(0, MANY).forEach(number -> texts.add(address(random)));
        var pattern = Pattern.compile(PublicAddress.FORM);

        var found = run(
                Map.of("pattern", PublicAddress.FORM, "texts", texts),
                "const pattern = new RegExp(given.pattern, 'u'); console.log(JSON.stringify(given.texts.map((text) => pattern.test(text))));");

        for (var place = 0; place < texts.size(); place++) {
            assertThat(found.get(place).asBoolean())
                    .as(texts.get(place))
                    .isEqualTo(pattern.matcher(texts.get(place)).find());
        }
    }

    /** Except for characters that are newer than one of the two. */
    @Test
    void seesTheSameCharactersByThePatternOfTheSchema() throws Exception {
        var found = run(
                Map.of("pattern", VisibleText.PATTERN),
                "const pattern = new RegExp(given.pattern, 'u'); const seen = [];\n"
                        + "for (let point = 0; point < 0x110000; point++) { seen.push(pattern.test(String.fromCodePoint(point)) ? 1 : 0); }\n"
                        + "console.log(JSON.stringify(seen));");

        assertThat(IntStream.range(0, 0x110000)
                        .filter(point -> Character.getType(point) != Character.UNASSIGNED)
                        .filter(point -> VisibleText.isIn(Character.toString(point))
                                != (found.get(point).asInt() == 1)))
                .isEmpty();
    }
}
