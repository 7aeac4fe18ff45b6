package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.BundleFiles;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** A fault says why something is refused, in the words of whoever wrote it and never in those of a parser about itself. */
@Seeded
class ReasonTest {

    private static final String NAME_OF_CLASS = "(?s).*([a-z]+(\\.[a-z]+)+\\.[A-Z]|Exception|Feature\\b).*";

    private static final String HUB =
            "{\"hub\": {\"defaultLanguage\": \"en\", \"languages\": [\"en\"], \"texts\": {\"en\": {\"name\": \"A\"}}},\n\"sources\": [{\"slug\": \"a\", \"kind\": \"OTHER\", \"texts\": {\"en\": {\"name\": \"N\\u0041\"}}, \"loginRequired\": true}], \"topics\": [{\"slug\": \"b\", \"position\": 12, \"texts\": {}}]}";

    private static final String YAML =
            "kind: OTHER\nurl: 'https://example.org'\nsameAs: [\"https://example.org/\\u0041\"]\ntexts:\n  en: {name: A}\n  nl:\n    name: >-\n      long\n      text\n";

    private static final String ODD = "{}[]\",:'&*!|>%@`#-?\\\t\n \0\u0007\ufeff\u2028\ud800<0e+.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "reviewedDate: 9999-12-31, must be in the years 1900 to 2199",
        "reviewedDate: 1899-12-31, must be in the years 1900 to 2199",
        "reviewedDate: 2025-02-30, must be a date",
        "updatedAt: '2026-11-28T10:00:00', lacks its offset from UTC",
        "updatedAt: '2026-11-28T10:00', lacks its offset from UTC",
        "updatedAt: '2026-11-28T10:00:00+01:00', 'must be a moment in UTC to the second, such as 2026-11-28T09:00:00Z'",
        "updatedAt: '9999-12-31T00:00:00Z', must be in the years 1900 to 2199",
        "updatedAt: 2026-11-28, must be a moment in UTC"
    })
    void aTimeThatIsRefusedIsToldWhy(String field, String gist) {
        var faults = BundleFiles.in(folder).source("a", field + "\n").faults();

        assertThat(faults).satisfiesExactly(at("sources/a.yaml:1", gist));
    }

    @Test
    void noFaultNamesAPartOfAParser() throws IOException {
        var document = folder.resolve("hub.json");
        for (var seed : Seeds.few(100, 1_000).toArray()) {
            var chance = new Random(seed);
            Files.write(document, mutated(HUB, chance).getBytes(StandardCharsets.UTF_8));
            var tree = folder.resolve("hub" + seed);
            BundleFiles.in(tree)
                    .file("sources/a.yaml", mutated(YAML, chance))
                    .guide("g", "")
                    .file("guides/g/en.md", mutated("---\ntitle: A\nsummary: 'B'\n---\nText.\n", chance));

            for (var path : new Path[] {document, tree}) {
                assertThat(BundleFiles.faultsOf(path))
                        .as("seed %s", seed)
                        .noneMatch(fault -> fault.sentence().matches(NAME_OF_CLASS));
            }
        }
    }

    private static String mutated(String text, Random chance) {
        var changed = new StringBuilder(text);
        for (var changes = 1 + chance.nextInt(3); changes > 0 && changed.length() > 0; changes--) {
            var place = chance.nextInt(changed.length());
            switch (chance.nextInt(4)) {
                case 0 -> changed.deleteCharAt(place);
                case 1 -> changed.setLength(place + 1);
                case 2 -> changed.setCharAt(place, ODD.charAt(chance.nextInt(ODD.length())));
                default -> changed.insert(place, ODD.charAt(chance.nextInt(ODD.length())));
            }
        }
        return changed.toString();
    }
}
