package org.wegwijzer.draft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.Slug;

class CirclesTest {

    private static final int LONG = 10_000;

    private static Slug topic(int number) {
        return new Slug("t-" + number);
    }

    private static int number(Slug topic) {
        return Integer.parseInt(topic.value().substring(2));
    }

    private static boolean comesBack(int topic, List<Integer> parents) {
        var passed = new HashSet<Integer>();
        var above = topic;
        while (above < parents.size() && passed.add(above)) {
            above = parents.get(above);
        }
        return above == topic;
    }

    @Property(tries = 500)
    void aTopicStandsInACircleIfItsWayUpComesBackToIt(
            @ForAll @Size(max = 12) List<@IntRange(max = 13) Integer> parents) {
        var circles = new Circles(topic -> Optional.of(number(topic))
                .filter(below -> below < parents.size())
                .map(below -> topic(parents.get(below))));

        for (var topic = 0; topic < parents.size(); topic++) {
            assertThat(circles.has(topic(topic))).isEqualTo(comesBack(topic, parents));
        }
    }

    @Test
    void theWayUpIsGoneOnceForAllTopicsOnIt() {
        var steps = new AtomicInteger();
        var circles = new Circles(topic -> {
            steps.incrementAndGet();
            return Optional.of(number(topic)).filter(below -> below > 0).map(below -> topic(below - 1));
        });

        assertThat(IntStream.range(0, LONG).map(place -> LONG - 1 - place))
                .noneMatch(topic -> circles.has(topic(topic)));

        assertThat(steps).hasValue(LONG);
    }

    @Test
    void aTopicWithoutASlugStandsInNoCircle() {
        var circles = new Circles(Optional::of);

        assertThat(circles.has(null)).isFalse();
    }
}
