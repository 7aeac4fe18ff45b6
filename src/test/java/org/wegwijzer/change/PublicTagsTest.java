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
        var relations = Combinators.combine(
                        Arbitraries.of("guides", "faqs", "next", "title.nl", "title.zh-hant", "there"), entries)
                .as((name, entry) -> name + "@" + entry);
        var lists = Arbitraries.of("sources", "topics", "guides", "faqs", "hub");
        return Arbitraries.oneOf(entries, relations, lists).set().ofMaxSize(120);
    }

    @Property(tries = 300)
    void thereAreAsManyAsThereMayBeAndEachIsShort(
            @ForAll("tags") Set<String> read,
            @ForAll @IntRange(max = 1500) int room,
            @ForAll @IntRange(min = 32, max = 130) int most) {
        var names = PublicTags.ofAnswer(read, room, most);

        assertThat(names).hasSizeLessThanOrEqualTo(most).allMatch(name -> name.matches("[a-z0-9._-]{1,32}"));
    }

    @Property(tries = 300)
    void whateverTouchesAnAnswerHasOneOfItsNames(
            @ForAll("tags") Set<String> read,
            @ForAll("tags") Set<String> touched,
            @ForAll @IntRange(max = 1500) int room,
            @ForAll @IntRange(min = 32, max = 130) int most) {
        var names = PublicTags.ofAnswer(read, room, most);

        var isSame = Collections.disjoint(read, touched);

        assertThat(isSame || !Collections.disjoint(names, PublicTags.ofChange(touched)))
                .isTrue();
        assertThat(isSame || !Collections.disjoint(names, PublicTags.ofLargeChange(touched)))
                .as("told in a few words")
                .isTrue();
    }

    @Property(tries = 300)
    void whatIsNotTouchedKeepsItsNames(@ForAll("tags") Set<String> read, @ForAll("tags") Set<String> touched) {
        var names = PublicTags.ofAnswer(read, Integer.MAX_VALUE, Integer.MAX_VALUE);

        var untouched = touched.stream().map(PublicTagsTest::besides).collect(Collectors.toSet());

        assertThat(Collections.disjoint(PublicTags.ofChange(untouched), names)).isTrue();
    }

    /** The same of an entry that is nowhere. */
    private static String besides(String tag) {
        return tag.contains(":") ? tag + "-elsewhere" : "counts@source:nowhere";
    }

    @Property(tries = 100)
    void aLargeChangeIsToldInAHandfulOfNames(@ForAll("tags") Set<String> touched) {
        assertThat(PublicTags.ofLargeChange(touched))
                .hasSizeLessThanOrEqualTo(18)
                .contains("changes");
    }

    @Test
    void anEntryStandsForHowManyLinkToItAndEachOfItsListsForItself() {
        var read = Set.of(
                "hub",
                "source:ind",
                "guides-count@source:ind",
                "guides@source:ind",
                "guides-count@topic:first-weeks",
                "faqs");

        assertThat(PublicTags.ofAnswer(read, ROOMY, 32))
                .containsExactly("any.sources", "any.topics", "faqs", "hub", "s.ind", "s.ind.guides", "t.first-weeks");
    }

    @Test
    void whatAnEntryIsCalledHasANameForTheReadersOfEachLanguage() {
        var read = Set.of("title.nl@guide:arrival", "there@guide:arrival", "guides", "guides.title.nl");

        assertThat(PublicTags.ofAnswer(read, ROOMY, 32))
                .containsExactly("g.arrival.there", "g.arrival.title.nl", "guides", "guides.title.nl");
        assertThat(PublicTags.ofChange(Set.of("title.ar@guide:arrival", "guides.title.ar")))
                .containsExactly("changes", "g.arrival.title.ar", "guides.title.ar", "many.guides");
    }

    @Test
    void theLongestLanguageHasAShortName() {
        var languages =
                List.of("a".repeat(8) + "-" + "b".repeat(24) + "-c", "a".repeat(8) + "-" + "b".repeat(24) + "-d");

        var names = languages.stream()
                .flatMap(tag -> PublicTags.ofAnswer(Set.of("sources.title." + tag), ROOMY, 32).stream())
                .collect(Collectors.toSet());

        assertThat(names).hasSize(2).allMatch(name -> name.matches("sources\\.title\\.[a-z0-9-]{18}"));
    }

    @Test
    void aListThatChangesTouchesNeitherTheCardsOfItsOwnerNorTheListOfItsLike() {
        var card = PublicTags.ofAnswer(Set.of("hub", "source:ind", "guides-count@source:ind", "sources"), ROOMY, 32);

        assertThat(PublicTags.ofChange(Set.of("guides@source:ind")))
                .containsExactly("changes", "many.sources", "s.ind.guides")
                .doesNotContainAnyElementsOf(card);
    }

    @Test
    void theTypeWithMostEntriesIsSaidByOneName() {
        var read = new HashSet<>(Set.of("hub", "topic:a", "topic:b"));
        IntStream.range(0, 27).forEach(number -> read.add("guide:guide-" + number));
        assertThat(PublicTags.ofAnswer(read, ROOMY, 32)).hasSize(32).contains("g.guide-0");

        read.add("guide:guide-27");

        assertThat(PublicTags.ofAnswer(read, ROOMY, 33)).hasSize(33);
        assertThat(PublicTags.ofAnswer(read, ROOMY, 32))
                .containsExactly("any.topics", "hub", "many.guides", "t.a", "t.b");
    }

    @Test
    void longSlugsThatBeginAlikeHaveNamesOfTheirOwn() {
        var slugs = List.of("a".repeat(79) + "b", "a".repeat(79) + "c", "a".repeat(30));

        var names = slugs.stream()
                .flatMap(slug -> PublicTags.ofAnswer(Set.of("faq:" + slug), ROOMY, 32).stream())
                .filter(name -> name.startsWith("f."))
                .collect(Collectors.toSet());

        assertThat(names).hasSize(3).contains("f." + "a".repeat(30)).allMatch(name -> name.length() == 32);
    }

    @Test
    void aChangeOfEverythingIsAChangeOfEveryAnswer() {
        assertThat(PublicTags.ofChange(Set.of("*"))).contains("hub");
    }
}
