package org.wegwijzer.delivery.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.language.LanguageTag;

/** An answer depends on all that was read for it, however much that is. */
class DependenciesTest {

    private static final ToMany<Object> CITED = new ToMany<>(
            "sources",
            EntryType.GUIDE,
            EntryType.SOURCE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            (link, card) -> card);

    private final Dependencies read = new Dependencies();

    @Test
    void theHubIsPartOfEveryAnswer() {
        assertThat(read.tags()).containsExactly("hub");
    }

    @Test
    void whatWasReadIsNamed() {
        read.entry(EntryType.SOURCE, "ind");
        read.relation(CITED, "arrival");
        read.list(EntryType.FAQ);

        assertThat(read.tags()).containsExactlyInAnyOrder("hub", "source:ind", "sources@guide:arrival", "faqs");
    }

    @Test
    void aTitleThatStandsInForAnotherLanguageDependsOnBoth() {
        read.title(EntryType.FAQ, "why", new LanguageTag("nl"), new LanguageTag("nl"));
        assertThat(read.tags()).containsExactlyInAnyOrder("hub", "title.nl@faq:why");

        read.title(EntryType.FAQ, "why", new LanguageTag("nl"), new LanguageTag("en"));
        assertThat(read.tags()).containsExactlyInAnyOrder("hub", "title.nl@faq:why", "title.en@faq:why");
    }

    @Test
    void aListOfTitlesIsAListToo() {
        read.titles(EntryType.FAQ, new LanguageTag("nl"));

        assertThat(read.tags()).containsExactlyInAnyOrder("hub", "faqs", "faqs.title.nl");
    }

    @Test
    void whatDependsOnTooMuchDependsOnTheLists() {
        IntStream.range(1, 2_000).forEach(number -> read.entry(EntryType.FAQ, "faq-" + number));
        assertThat(read.tags()).hasSize(2_000).contains("faq:faq-1999");

        read.entry(EntryType.FAQ, "faq-2000");

        assertThat(read.tags()).isEqualTo(CacheTags.coarse());
    }

    @Test
    void whatLookedAtEverythingDependsOnTheListsToo() {
        read.everything();

        assertThat(read.tags()).isEqualTo(CacheTags.coarse());
    }
}
