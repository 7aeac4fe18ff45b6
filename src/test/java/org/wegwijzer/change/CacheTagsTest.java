package org.wegwijzer.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;

/** What answers depend on has one name, whoever says it. */
class CacheTagsTest {

    @ParameterizedTest
    @CsvSource({
        "SOURCE, source:ind, guides@source:ind, sources",
        "TOPIC, topic:ind, guides@topic:ind, topics",
        "GUIDE, guide:ind, guides@guide:ind, guides",
        "FAQ, faq:ind, guides@faq:ind, faqs"
    })
    void anEntryItsRelationsAndItsListHaveNames(EntryType type, String entry, String relation, String list) {
        assertThat(CacheTags.entry(type, "ind")).isEqualTo(entry);
        assertThat(CacheTags.relation("guides", type, "ind")).isEqualTo(relation);
        assertThat(CacheTags.list(type)).isEqualTo(list);
    }

    @Test
    void howManyThereAreInARelationHasANameOfItsOwn() {
        assertThat(CacheTags.count("guides", EntryType.TOPIC, "early")).isEqualTo("guides-count@topic:early");
    }

    @Test
    void thatAnEntryIsThereAndWhatReadersKnowItByHaveNamesOfTheirOwn() {
        var reader = new LanguageTag("zh-Hant");

        assertThat(CacheTags.there(EntryType.TOPIC, "early")).isEqualTo("there@topic:early");
        assertThat(CacheTags.title(EntryType.TOPIC, "early", reader)).isEqualTo("title.zh-hant@topic:early");
        assertThat(CacheTags.titles(EntryType.TOPIC, reader)).isEqualTo("topics.title.zh-hant");
    }

    @Test
    void theCoarseTagsAreTheHubTheLogAndEveryList() {
        assertThat(CacheTags.coarse())
                .containsExactlyInAnyOrder("hub", "changes", "sources", "topics", "guides", "faqs");
    }
}
