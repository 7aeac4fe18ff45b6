package org.wegwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.publish.Publication.Action;
import org.wegwijzer.publish.Publication.EntryChange;

/** What a publication changed is said in one sentence. */
class PublicationTest {

    private static Stream<EntryChange> changes(EntryType type, Action action, int count) {
        return IntStream.range(0, count).mapToObj(number -> new EntryChange(type, "slug-" + number, action));
    }

    private static Publication publication(boolean hub, Stream<EntryChange> changes, long unchanged) {
        return new Publication(hub, changes.toList(), unchanged, List.of());
    }

    @Test
    void theSentenceTellsWhatWasAddedChangedAndRemoved() {
        var changes = Stream.of(
                        changes(EntryType.TOPIC, Action.ADDED, 8),
                        changes(EntryType.SOURCE, Action.ADDED, 14),
                        changes(EntryType.GUIDE, Action.REMOVED, 1),
                        changes(EntryType.FAQ, Action.CHANGED, 2))
                .flatMap(each -> each);

        var publication = publication(true, changes, 3);

        assertThat(publication.summary())
                .isEqualTo("the hub itself, 14 sources and 8 topics added, 2 faqs changed, 1 guide removed,"
                        + " 3 entries unchanged");
    }

    @Test
    void nothingIsSaidOfWhatDidNotHappen() {
        assertThat(publication(false, Stream.empty(), 1).summary()).isEqualTo("1 entry unchanged");
        assertThat(publication(true, Stream.empty(), 0).summary()).isEqualTo("the hub itself, 0 entries unchanged");
    }

    @Test
    void itIsEmptyWhenNeitherTheHubNorAnEntryChanged() {
        assertThat(publication(false, Stream.empty(), 5).isEmpty()).isTrue();
        assertThat(publication(true, Stream.empty(), 5).isEmpty()).isFalse();
        assertThat(publication(false, changes(EntryType.FAQ, Action.ADDED, 1), 5)
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aConflictNamesEachReason() {
        assertThat(new PublishingConflict(List.of("one", "two")))
                .hasMessage("The content contradicts what is public; nothing was changed:\n  one\n  two");
    }
}
