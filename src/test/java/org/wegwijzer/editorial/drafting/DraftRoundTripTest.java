package org.wegwijzer.editorial.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;

/** Whatever is public can be drafted, read, and sent back as it was read. */
@DatabaseTest
class DraftRoundTripTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @ParameterizedTest
    @ValueSource(strings = {"sources", "topics", "guides", "faqs"})
    void whatADraftSaysCanBeSentBackAsItIs(String types) {
        given.sampleHub();
        desk.now();
        List<String> slugs =
                Editor.get("/" + types + "?state=published&limit=100").path("items.slug");

        assertThat(slugs).hasSizeGreaterThan(5);
        for (var slug : slugs) {
            var draft = Editor.post("/%s/%s/draft".formatted(types, slug));
            assertThat(draft.statusCode()).as(slug + ": " + draft.asString()).isEqualTo(201);
            var again = Editor.put("/%s/%s/draft".formatted(types, slug), draft, draft.asString());
            assertThat(again.statusCode()).as(slug + ": " + again.asString()).isEqualTo(200);
            assertThat(again.asString()).isEqualTo(draft.asString());
        }
    }
}
