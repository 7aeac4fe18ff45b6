package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids of headings are those that GitHub gives them, held against what npm's github-slugger 2.0.0 gave. */
class GitHubIdTest {

    /** The headings of one text, in Unicode's composed form, and their ids. */
    record Recorded(List<String> headings, List<String> ids) {}

    static Stream<Recorded> recorded() throws IOException {
        try (var table = GitHubIdTest.class.getResourceAsStream("github-slugger.json")) {
            return Stream.of(new ObjectMapper().readValue(table, Recorded[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void areTheSameWhereHtmlLetsThem(Recorded text) {
        var ids = HeadingIds.of(text.headings());

        // An empty id is none in HTML.
        var both = Stream.iterate(0, place -> place < ids.size(), place -> place + 1)
                .filter(place -> !text.ids().get(place).isEmpty())
                .toList();
        assertThat(both.stream().map(ids::get))
                .containsExactlyElementsOf(both.stream().map(text.ids()::get).toList());
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void areTheSameHoweverAnAccentIsWritten() {
        assertThat(HeadingIds.of(List.of("Caf\u00e9", "Cafe\u0301"))).containsExactly("caf\u00e9", "caf\u00e9-1");
    }

    @Test
    void areOfWhatReadersSee() {
        var text = Markdown.parse("## See [the *IND*](https://ind.nl/en) `x_y` &amp; <b>z</b>\n\nTwo\nlines\n===\n");

        assertThat(text.headings())
                .extracting(Heading::text, Heading::id)
                .containsExactly(
                        tuple("See the IND x_y & <b>z</b>", "see-the-ind-x_y--bzb"), tuple("Two lines", "two-lines"));
    }

    @Test
    void aHeadingOfPunctuationTakesNoIdFromAnother() {
        assertThat(HeadingIds.of(List.of("?!", "Section"))).containsExactly("section-1", "section");
    }
}
