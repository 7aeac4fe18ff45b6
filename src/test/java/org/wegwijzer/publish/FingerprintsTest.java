package org.wegwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.topic.TopicText;
import org.wegwijzer.draft.Stamp;
import org.wegwijzer.draft.TopicDraft;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/** A fingerprint is the same as long as nothing of an entry can have changed. */
class FingerprintsTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final LanguageTag DUTCH = new LanguageTag("nl");

    private final Fingerprints fingerprints = new Fingerprints(new HubLanguages(ENGLISH, List.of(ENGLISH)));

    private static TopicDraft topic(@Nullable UUID id, @Nullable List<String> keyPoints) {
        return new TopicDraft(
                new Slug("arrival"),
                new Stamp(id, null, null, null, null, null),
                1,
                null,
                List.of(),
                List.of(),
                Map.of(ENGLISH, new TopicText("Arrival", null, keyPoints, null, null)));
    }

    @Test
    void draftsThatSayTheSameHaveTheSame() {
        assertThat(fingerprints.of(topic(null, List.of("Come."))))
                .hasSize(64)
                .isEqualTo(fingerprints.of(topic(null, List.of("Come."))));
    }

    @Test
    void draftsThatDifferInAnythingHaveDifferentOnes() {
        var drafts = List.of(
                topic(null, null),
                topic(null, List.of()),
                topic(null, List.of("Come.")),
                topic(null, List.of("Come", ".")),
                topic(new UUID(0, 1), null));

        assertThat(drafts.stream().map(fingerprints::of)).doesNotHaveDuplicates();
    }

    @Test
    void aHubOfOtherLanguagesHasOthers() {
        var draft = topic(null, null);
        var bilingual = new Fingerprints(new HubLanguages(ENGLISH, List.of(ENGLISH, DUTCH)));
        var dutchFirst = new Fingerprints(new HubLanguages(DUTCH, List.of(ENGLISH, DUTCH)));

        assertThat(List.of(fingerprints.of(draft), bilingual.of(draft), dutchFirst.of(draft)))
                .doesNotHaveDuplicates();
    }
}
