package org.wegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Outside;

/**
 * What we choose for readers is what others would, negotiator and @formatjs/intl-localematcher, but where {@code headers.txt} says
 * that we want it otherwise. Needs node and npm.
 */
@Outside
class OtherJudgesTest {

    private static final Path JUDGES = Path.of("src/outside/languages").toAbsolutePath();
    private static final Path INSTALLED = Path.of("target/outside/languages").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 100;

    /** A header, the languages of a hub, what we choose, and what others choose instead. */
    private record Choice(String header, List<String> languages, String ours, String others) {

        static Choice of(String line) {
            var parts = line.split(" *\\| *", -1);
            return new Choice(parts[0], List.of(parts[1].split(" ")), parts[2], parts.length > 3 ? parts[3] : "");
        }

        String chosen() {
            var all = languages.stream().map(LanguageTag::new).toList();
            return new HubLanguages(all.get(0), all)
                    .negotiate(null, header)
                    .first()
                    .value();
        }

        String asJson() {
            return JSON.createObjectNode()
                    .put("header", header)
                    .set("languages", JSON.valueToTree(languages))
                    .toString();
        }
    }

    @Test
    void othersChooseAlikeButWhereWeSayWhy() throws IOException, InterruptedException {
        var choices = Files.readAllLines(Path.of("src/test/resources/language/headers.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Choice::of)
                .toList();

        var judged = judged(choices);

        assertThat(choices)
                .hasSizeGreaterThanOrEqualTo(80)
                .allSatisfy(choice ->
                        assertThat(choice.chosen()).as(choice.header()).isEqualTo(choice.ours()));
        assertThat(judged).hasSameSizeAs(choices);
        for (var place = 0; place < choices.size(); place++) {
            var choice = choices.get(place);
            assertThat(others(judged.get(place), choice.ours()))
                    .as(choice.header())
                    .isEqualTo(choice.others());
        }
    }

    private static String others(JsonNode judged, String ours) {
        return judged.properties().stream()
                .filter(choice -> !choice.getValue().asText().equals(ours))
                .map(choice -> choice.getKey() + "=" + choice.getValue().asText())
                .collect(Collectors.joining(" "));
    }

    private static List<JsonNode> judged(List<Choice> choices) throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        for (var name : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.copy(JUDGES.resolve(name), INSTALLED.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        var cases = INSTALLED.resolve("cases.jsonl");
        Files.write(cases, choices.stream().map(Choice::asJson).toList());
        run(INSTALLED.resolve("npm.txt"), Path.of("/dev/null"), "npm", "ci", "--no-progress");
        var output = INSTALLED.resolve("judged.jsonl");
        run(output, cases, "node", JUDGES.resolve("choose.mjs").toString());
        var judged = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(output)) {
            judged.add(JSON.readTree(line));
        }
        return judged;
    }

    private static void run(Path output, Path input, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(INSTALLED.resolve("complaints.txt").toFile())
                .start();
        try {
            var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(ended && process.exitValue() == 0)
                    .as(Arrays.toString(command))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
