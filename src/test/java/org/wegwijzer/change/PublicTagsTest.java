package org.wegwijzer.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The names that caches of others know answers by are few and short, and whatever changes an answer has one of them. */
class PublicTagsTest {

    private static final int ROOMY = 3_000;

    @Provide
    Arbitrary<Set<String>> tags() {
        var slugs = Arbitraries.integers().between(0, 30).map("slug-%s"::formatted);
        var longs = Arbitraries.integers().between(0, 30).map(number -> "a".repeat(40) + "-" + number);
        var types = Arbitraries.of("source", "topic", "guide", "faq");
        var entries =
                Combinators.combine(types, Arbitraries.oneOf(slugs, longs)).as((type, slug) -> type + ":" + slug);
        var relations = Combinators.combine(Arbitraries.of("guides", "faqs", "next"), entries)
                .as((name, entry) -> name + "@" + entry);
        var lists = Arbitraries.of("sources", "topics", "guides", "faqs", "hub");
        return Arbitraries.oneOf(entries, relations, lists).set().ofMaxSize(120);
    }

    @Property(tries = 300)
    void thereAreAtMost32AndEachIsShort(@ForAll("tags") Set<String> read, @ForAll @IntRange(max = 1500) int room) {
        var names = PublicTags.ofAnswer(read, room);

        assertThat(names).hasSizeLessThanOrEqualTo(32).allMatch(name -> name.matches("[a-z0-9._-]{1,32}"));
    }

    @Property(tries = 300)
    void whateverTouchesAnAnswerHasOneOfItsNames(
            @ForAll("tags") Set<String> read,
            @ForAll("tags") Set<String> touched,
            @ForAll @IntRange(max = 1500) int room) {
        var names = PublicTags.ofAnswer(read, room);

        var forgotten = PublicTags.ofChange(touched);

        assertThat(Collections.disjoint(read, touched) || !Collections.disjoint(names, forgotten))
                .isTrue();
    }

    @Test
    void anEntryStandsForItsRelationsToo() {
        var read = Set.of("hub", "source:ind", "guides@source:ind", "topics@source:ind", "topic:first-weeks", "faqs");

        assertThat(PublicTags.ofAnswer(read, ROOMY)).containsExactly("faqs", "hub", "s.ind", "t.first-weeks");
    }

    @Test
    void theTypeWithMostEntriesIsSaidByItsList() {
        var read = new HashSet<>(Set.of("hub", "topic:a", "topic:b"));
        IntStream.range(0, 29).forEach(number -> read.add("guide:guide-" + number));
        assertThat(PublicTags.ofAnswer(read, ROOMY)).hasSize(32).contains("g.guide-0");

        read.add("guide:guide-29");

        assertThat(PublicTags.ofAnswer(read, ROOMY)).containsExactly("guides", "hub", "t.a", "t.b");
    }

    @Test
    void longSlugsThatBeginAlikeHaveNamesOfTheirOwn() {
        var slugs = List.of("a".repeat(79) + "b", "a".repeat(79) + "c", "a".repeat(30));

        var names = slugs.stream()
                .flatMap(slug -> PublicTags.ofAnswer(Set.of("faq:" + slug), ROOMY).stream())
                .collect(Collectors.toSet());

        assertThat(names).hasSize(3).contains("f." + "a".repeat(30)).allMatch(name -> name.length() == 32);
    }

    @Test
    void aChangeOfEverythingIsAChangeOfEveryAnswer() {
        assertThat(PublicTags.ofChange(Set.of("*"))).contains("hub");
    }
}
