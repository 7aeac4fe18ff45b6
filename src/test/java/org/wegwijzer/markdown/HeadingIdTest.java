package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The headings of a text can be linked to, each by an id of its own. */
class HeadingIdTest {

    private static List<String> ids(String text) {
        return Markdown.parse(text).headings().stream().map(Heading::id).toList();
    }

    @Test
    void aHeadingThatIsNamedLikeTheSecondOfOthersHasAnIdOfItsOwn() {
        assertThat(ids("# Step\n# Step\n# Step 1")).doesNotHaveDuplicates().startsWith("step");
    }

    @Test
    void whatOnlyJoinsLettersIsNoPartOfAnId() {
        var text = "## \u0686\u0647 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u06cc\u062f";

        assertThat(ids(text)).noneMatch(id -> id.contains("\u200c"));
        assertThat(Markdown.parse(text).html(reference -> Optional.empty()))
                .contains("id=\"" + ids(text).get(0) + "\"");
    }

    @Provide
    Arbitrary<List<String>> headings() {
        var words = Arbitraries.of(
                "Step", "step", "1", "2", "-", "-1", "\u200d", "\u00e9", "\u0645", "\ud83d\ude00", "*", "!");
        return words.list()
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void eachHeadingIsWhereTheTableOfContentsLeads(@ForAll("headings") List<String> headings) {
        var text = headings.stream().map(heading -> "# " + heading).collect(Collectors.joining("\n\n"));

        var html = Markdown.parse(text).html(reference -> Optional.empty());

        assertThat(ids(text)).doesNotHaveDuplicates().allMatch(id -> html.contains("<h1 id=\"" + id + "\">"));
    }
}
