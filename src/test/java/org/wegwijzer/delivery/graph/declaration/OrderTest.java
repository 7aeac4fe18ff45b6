package org.wegwijzer.delivery.graph.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.problem.ProblemException;

/** Whoever says an order as other systems do is told how it is said here. */
class OrderTest {

    private static final Map<String, Sort> SORTS =
            new TreeMap<>(Map.of("position", Sort.POSITION, "title", Sort.TITLE, "updatedAt", Sort.UPDATED));

    private static List<String> meantBy(String text) {
        return catchThrowableOfType(ProblemException.class, () -> Order.parse(text, SORTS))
                .faults()
                .get(0)
                .didYouMean();
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "-titel, -title",
        "Title, title",
        "updated_at, updatedAt",
        "title:asc, title",
        "title:desc, -title",
        "title DESC, -title",
        "title.ascending, title",
        "updatedAt descending, -updatedAt",
        "+title, title",
        "-title:asc, -title"
    })
    void theNameMayBeMisspeltAndTheDirectionStandElsewhere(String text, String meant) {
        assertThat(meantBy(text)).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "-colour", "--title", "-", "title,position", "1"})
    void nobodyKnowsWhatIsMeantByAnythingElse(String text) {
        assertThat(meantBy(text)).isEmpty();
    }
}
