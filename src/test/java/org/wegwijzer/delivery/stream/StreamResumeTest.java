package org.wegwijzer.delivery.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.delivery.stream.Listening.data;
import static org.wegwijzer.delivery.stream.Listening.edited;
import static org.wegwijzer.delivery.stream.Listening.edition;
import static org.wegwijzer.delivery.stream.Listening.open;
import static org.wegwijzer.delivery.stream.Listening.slug;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.EventSource.Event;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Who comes back hears what he missed, or that it cannot be told. */
@DatabaseTest
class StreamResumeTest {

    @Inject
    Given hub;

    @BeforeEach
    void start() {
        hub.startingFrom(HubFixture.small());
    }

    @Test
    void whoComesBackHearsWhatHeMissedOnce() {
        String seen;
        try (var stream = open("")) {
            seen = stream.id();
        }
        hub.published(edited("sources", "town"));
        hub.published(edited("guides", "b-guide"));

        try (var stream = open("", seen)) {
            assertThat(List.of(slug(stream.next()), slug(stream.next()), slug(stream.next())))
                    // What was published last goes back to what it was.
                    .containsExactly("town", "town", "b-guide");
            hub.published(edited("topics", "late"));
            assertThat(IntStream.range(0, 2).mapToObj(each -> slug(stream.next())))
                    .contains("late");
        }
    }

    @Test
    void whoComesBackInTheMiddleOfAPublicationHearsTheRest() {
        Event first;
        try (var stream = open("")) {
            stream.id();
            hub.published(HubFixture.small()
                    .says("sources", "town", "en", "name", edition())
                    .says("guides", "a-guide", "en", "title", edition()));
            first = stream.next();
        }

        try (var stream = open("", first.id())) {
            assertThat(slug(stream.next())).isNotEqualTo(slug(first));
        }
    }

    @Test
    void theHeaderIsNewerThanTheAddress() {
        String old;
        try (var stream = open("")) {
            old = stream.id();
        }
        hub.published(edited("sources", "town"));
        String newer;
        try (var stream = open("?after=" + old)) {
            newer = stream.next().id();
        }

        try (var stream = open("?after=" + old, newer)) {
            hub.published(edited("guides", "b-guide"));
            assertThat(List.of(slug(stream.next()), slug(stream.next()))).contains("b-guide");
            assertThat(stream.unread()).isZero();
        }
    }

    @Test
    void anIdOfAnotherHistoryStartsAnew() {
        String here;
        try (var stream = open("")) {
            here = stream.id();
        }
        var elsewhere = here.replaceAll("-.*", "-ffffffff");

        try (var stream = open("?lang=nl", elsewhere)) {
            var event = stream.next();
            assertThat(event.name()).isEqualTo("restart");
            assertThat(event.id()).isEqualTo(here);
            assertThat(data(event).get("cursor").asText()).isEqualTo(here);
            assertThat(data(event).get("snapshot").asText()).isEqualTo("/v1/snapshots/latest?lang=nl");

            hub.published(edited("sources", "town"));
            assertThat(stream.next().name()).isEqualTo("change");
        }
    }

    @Test
    void aPlaceThatIsNotKnownYetIsWaitedFor() {
        String here;
        try (var stream = open("")) {
            here = stream.id();
        }
        var sequence = Long.parseLong(here.replaceAll("-.*", ""), 36);

        try (var stream = open("", Long.toString(sequence + 100, 36) + "-00000000")) {
            stream.sign();
            hub.published(edited("sources", "town"));

            assertThat(stream.unread()).isZero();
            assertThat(stream.response().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLanguageThatCameStartsItsStreamsAnew() {
        String seen;
        try (var stream = open("?lang=en")) {
            seen = stream.id();
            try (var dutch = open("?lang=ar-MA")) {
                dutch.id();
                hub.published(HubFixture.small()
                        .hub(said ->
                                said.putArray("languages").add("en").add("nl").add("ar")));
                // What was published just before it was opened it may hear of first.
                assertThat(Stream.generate(dutch::next)
                                .map(Event::name)
                                .filter(name -> !name.equals("change"))
                                .findFirst())
                        .contains("restart");
            }
            assertThat(stream.next().name()).isEqualTo("change");
        }
        hub.published(HubFixture.small());

        try (var stream = open("?lang=ar-MA", seen)) {
            assertThat(stream.next().name()).isEqualTo("restart");
        }
        try (var stream = open("?lang=en", seen)) {
            assertThat(stream.next().name()).isEqualTo("change");
        }
    }

    @Test
    void whatIsTooMuchToTellIsNotTold() {
        String seen;
        var large = HubFixture.small();
        IntStream.range(0, 1_001).forEach(number -> large.entry(EntryType.SOURCE, "many-" + number));
        try (var stream = open("")) {
            seen = stream.id();

            hub.published(large);

            var event = stream.next();
            assertThat(event.name()).isEqualTo("restart");
            assertThat(event.id()).isNotEqualTo(seen);
        }

        try (var stream = open("", seen)) {
            assertThat(stream.next().name()).isEqualTo("restart");
        }
    }
}
