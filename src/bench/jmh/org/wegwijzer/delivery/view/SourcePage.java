package org.wegwijzer.delivery.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.wegwijzer.content.source.SourceKind;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.delivery.relation.LinkGroup;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/** The page of a source as the hubs of HubGenerator have it: 2 topics, 12 guides, and 6 faqs with their guides. */
public final class SourcePage {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final List<LanguageTag> LANGUAGES = List.of(ENGLISH, new LanguageTag("nl"));
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00.123456Z");
    private static final String SENTENCE = "You ask for the \"permit\" at the city hall, and you bring your passport. ";

    private SourcePage() {}

    /** The record that is rendered. */
    public static SourceView sample() {
        return new SourceView(
                "source",
                UUID.randomUUID(),
                "benchmark-source",
                "Office for permits",
                null,
                null,
                SourceKind.GOVERNMENT,
                SENTENCE.repeat(2),
                null,
                null,
                List.of(),
                List.of(),
                "https://www.example.org/",
                false,
                List.of(),
                ENGLISH,
                Direction.LTR,
                LANGUAGES,
                false,
                Map.of(),
                NOW,
                NOW,
                NOW,
                null,
                null,
                related(
                        2,
                        number -> new RecommendingTopic(
                                number,
                                SENTENCE,
                                null,
                                ENGLISH,
                                Direction.LTR,
                                false,
                                Map.of(),
                                collection(number),
                                topic(number))),
                related(12, number -> new CitingGuide(number, SENTENCE, null, ENGLISH, Direction.LTR, false, guide(number))),
                related(6, number -> new FaqEdge(number, faq(number))),
                null);
    }

    private static <E> ToManyRelation<E> related(int count, IntFunction<E> edge) {
        var items = IntStream.range(0, count).mapToObj(edge).toList();
        return new ToManyRelation<>(count, "/v1/sources/benchmark-source/relation", items, null);
    }

    private static <E> ToManyRelation<E> notExpanded() {
        return new ToManyRelation<>(4, "/v1/things/some-slug/relation", null, null);
    }

    private static <C> ToOneRelation<C> linked(C item) {
        return new ToOneRelation<>(
                EntryRef.of("guide", "guide-000001", "A title of some words", ENGLISH),
                "/v1/guides/guide-000001",
                item);
    }

    private static LinkGroup collection(int number) {
        var title = new LinkGroup.Title("A title of some words", ENGLISH);
        return LinkGroup.of("collection-%06d".formatted(number), title, SENTENCE, ENGLISH, false);
    }

    private static TopicView topic(int number) {
        return new TopicView(
                "topic",
                UUID.randomUUID(),
                "topic-%06d".formatted(number),
                "A title of some words",
                SENTENCE.repeat(2),
                List.of(SENTENCE),
                number,
                ENGLISH,
                Direction.LTR,
                LANGUAGES,
                false,
                Map.of(),
                NOW,
                NOW,
                NOW,
                null,
                null,
                null,
                notExpanded(),
                notExpanded(),
                notExpanded(),
                notExpanded(),
                notExpanded(),
                null);
    }

    private static GuideView guide(int number) {
        return new GuideView(
                "guide",
                UUID.randomUUID(),
                "guide-%06d".formatted(number),
                "A title of some words",
                SENTENCE.repeat(2),
                null,
                2,
                null,
                null,
                ENGLISH,
                Direction.LTR,
                LANGUAGES,
                false,
                Map.of(),
                NOW,
                NOW,
                NOW,
                null,
                null,
                linked(null),
                notExpanded(),
                notExpanded(),
                notExpanded(),
                notExpanded(),
                null);
    }

    private static FaqView faq(int number) {
        return new FaqView(
                "faq",
                UUID.randomUUID(),
                "faq-%06d".formatted(number),
                "How long does it take?",
                SENTENCE.repeat(3),
                ENGLISH,
                Direction.LTR,
                LANGUAGES,
                false,
                Map.of(),
                NOW,
                NOW,
                NOW,
                null,
                null,
                linked(guide(number)),
                notExpanded(),
                notExpanded(),
                null);
    }
}
