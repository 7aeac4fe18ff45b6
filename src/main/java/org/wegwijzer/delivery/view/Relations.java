package org.wegwijzer.delivery.view;

import static org.wegwijzer.content.EntryType.FAQ;
import static org.wegwijzer.content.EntryType.GUIDE;
import static org.wegwijzer.content.EntryType.SOURCE;
import static org.wegwijzer.content.EntryType.TOPIC;

import java.util.List;
import java.util.Optional;
import org.wegwijzer.delivery.graph.declaration.LinkSource;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToMany.Notes;
import org.wegwijzer.delivery.graph.declaration.ToOne;

/** Every relation between entries, forward and reverse. A new one is one declaration here and one member in its card. */
public final class Relations {

    private static final Optional<Notes> NO_NOTES = Optional.empty();
    private static final Optional<Notes> RECOMMENDATION_NOTES = Optional.of(new Notes("topic_source_text", true));
    private static final Optional<Notes> CITATION_NOTES = Optional.of(new Notes("guide_source_text", false));

    /** The topics that recommend a source, in the order of the topics. */
    public static final ToMany<RecommendingTopic> SOURCE_TOPICS = new ToMany<>(
            "topics",
            SOURCE,
            TOPIC,
            List.of(LinkSource.of("topic_source l join topic o on o.id = l.topic_id", "l.source_id", "l.topic_id")
                    .orderedBy("o.position", "0")),
            RECOMMENDATION_NOTES,
            RecommendingTopic::of);

    /** The guides that cite a source. */
    public static final ToMany<CitingGuide> SOURCE_GUIDES = new ToMany<>(
            "guides",
            SOURCE,
            GUIDE,
            List.of(LinkSource.of("guide_source l", "l.source_id", "l.guide_id").withUrl("l.url")),
            CITATION_NOTES,
            CitingGuide::of);

    /** The questions that name a source, then those whose matching guide cites it; each once. */
    public static final ToMany<FaqEdge> SOURCE_FAQS = new ToMany<>(
            "faqs",
            SOURCE,
            FAQ,
            List.of(
                    LinkSource.of("faq_source l", "l.source_id", "l.faq_id").orderedBy("0", "l.position"),
                    LinkSource.of("""
                        guide_source c join faq l on l.guide_id = c.guide_id
                            and not exists (select 1 from faq_source named
                                            where named.faq_id = l.id and named.source_id = c.source_id)\
                        """, "c.source_id", "l.id").withoutRow().orderedBy("1", "l.position")),
            NO_NOTES,
            FaqEdge::of);

    /** The sources that a topic recommends. */
    public static final ToMany<RecommendedSource> TOPIC_SOURCES = new ToMany<>(
            "sources",
            TOPIC,
            SOURCE,
            List.of(LinkSource.of("topic_source l", "l.topic_id", "l.source_id")),
            RECOMMENDATION_NOTES,
            RecommendedSource::of);

    /** The guides that stand in a topic. */
    public static final ToMany<GuideEdge> TOPIC_GUIDES = new ToMany<>(
            "guides",
            TOPIC,
            GUIDE,
            List.of(LinkSource.of("guide_topic l", "l.topic_id", "l.guide_id")),
            NO_NOTES,
            GuideEdge::of);

    /** The questions that stand in a topic. */
    public static final ToMany<FaqEdge> TOPIC_FAQS = new ToMany<>(
            "faqs", TOPIC, FAQ, List.of(LinkSource.of("faq_topic l", "l.topic_id", "l.faq_id")), NO_NOTES, FaqEdge::of);

    /** The topics below a topic. */
    public static final ToMany<TopicEdge> TOPIC_CHILDREN = new ToMany<>(
            "children",
            TOPIC,
            TOPIC,
            List.of(LinkSource.of("topic l", "l.parent_id", "l.id").withoutRow()),
            NO_NOTES,
            TopicEdge::of);

    /** The topic above a topic. */
    public static final ToOne<TopicView> TOPIC_PARENT =
            new ToOne<>("parent", TOPIC, TOPIC, "t.parent_id", TopicView.class);

    /** The sources that a guide cites. */
    public static final ToMany<CitedSource> GUIDE_SOURCES = new ToMany<>(
            "sources",
            GUIDE,
            SOURCE,
            List.of(LinkSource.of("guide_source l", "l.guide_id", "l.source_id").withUrl("l.url")),
            CITATION_NOTES,
            CitedSource::of);

    /** The topics in which a guide stands, its home first. */
    public static final ToMany<TopicEdge> GUIDE_TOPICS = new ToMany<>(
            "topics",
            GUIDE,
            TOPIC,
            List.of(LinkSource.of("guide_topic l", "l.guide_id", "l.topic_id").orderedBy("l.rank", "0")),
            NO_NOTES,
            TopicEdge::of);

    /** The questions that a guide answers at length. */
    public static final ToMany<FaqEdge> GUIDE_FAQS = new ToMany<>(
            "faqs",
            GUIDE,
            FAQ,
            List.of(LinkSource.of("faq l", "l.guide_id", "l.id").withoutRow()),
            NO_NOTES,
            FaqEdge::of);

    /** What to read after a guide. */
    public static final ToMany<GuideEdge> GUIDE_NEXT = new ToMany<>(
            "next",
            GUIDE,
            GUIDE,
            List.of(LinkSource.of("guide_next l", "l.guide_id", "l.next_id")),
            NO_NOTES,
            GuideEdge::of);

    /** The first topic of a guide, under which a breadcrumb puts it. */
    public static final ToOne<TopicView> GUIDE_HOME = new ToOne<>(
            "home",
            GUIDE,
            TOPIC,
            "(select l.topic_id from guide_topic l where l.guide_id = t.id and l.rank = 1)",
            TopicView.class);

    /** The topics in which a question stands. */
    public static final ToMany<TopicEdge> FAQ_TOPICS = new ToMany<>(
            "topics",
            FAQ,
            TOPIC,
            List.of(LinkSource.of("faq_topic l", "l.faq_id", "l.topic_id").orderedBy("l.rank", "0")),
            NO_NOTES,
            TopicEdge::of);

    /** The sources that a question names. */
    public static final ToMany<SourceEdge> FAQ_SOURCES = new ToMany<>(
            "sources",
            FAQ,
            SOURCE,
            List.of(LinkSource.of("faq_source l", "l.faq_id", "l.source_id").orderedBy("l.rank", "0")),
            NO_NOTES,
            SourceEdge::of);

    /** The guide that answers a question at length. */
    public static final ToOne<GuideView> FAQ_GUIDE = new ToOne<>("guide", FAQ, GUIDE, "t.guide_id", GuideView.class);

    private Relations() {}
}
