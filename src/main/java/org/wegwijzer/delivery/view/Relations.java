package org.wegwijzer.delivery.view;

import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;

/** Every relation between entries, forward and reverse. A new one is one declaration here and one member in its card. */
public final class Relations {

    /** The topics that recommend a source, in the order of the topics. */
    public static final ToMany<RecommendingTopic> SOURCE_TOPICS =
            LinkRelation.many(LinkKind.TOPIC_SOURCE.backward(), RecommendingTopic::of);

    /** The guides that cite a source. */
    public static final ToMany<CitingGuide> SOURCE_GUIDES =
            LinkRelation.many(LinkKind.GUIDE_SOURCE.backward(), CitingGuide::of);

    /** The questions that name a source, then those whose matching guide cites it; each once. */
    public static final ToMany<FaqEdge> SOURCE_FAQS = LinkRelation.many(LinkKind.FAQ_SOURCE.backward(), FaqEdge::of);

    /** The sources that a topic recommends, in collections and outside: those outside first. */
    public static final ToMany<RecommendedSource> TOPIC_SOURCES =
            LinkRelation.many(LinkKind.TOPIC_SOURCE.forward(), RecommendedSource::of);

    /** The collections in which sources of a topic stand. */
    public static final ToGroups<CollectionView, RecommendedSource> TOPIC_COLLECTIONS =
            LinkRelation.groups(TOPIC_SOURCES, LinkKind.TOPIC_SOURCE, CollectionView::of);

    /** The guides that stand in a topic. */
    public static final ToMany<GuideEdge> TOPIC_GUIDES =
            LinkRelation.many(LinkKind.GUIDE_TOPIC.backward(), GuideEdge::of);

    /** The questions that stand in a topic. */
    public static final ToMany<FaqEdge> TOPIC_FAQS = LinkRelation.many(LinkKind.FAQ_TOPIC.backward(), FaqEdge::of);

    /** The topics below a topic. */
    public static final ToMany<TopicEdge> TOPIC_CHILDREN =
            LinkRelation.many(LinkKind.TOPIC_PARENT.backward(), TopicEdge::of);

    /** The topic above a topic. */
    public static final ToOne<TopicView> TOPIC_PARENT = LinkRelation.one(LinkKind.TOPIC_PARENT, TopicView.class);

    /** The sources that a guide cites. */
    public static final ToMany<CitedSource> GUIDE_SOURCES =
            LinkRelation.many(LinkKind.GUIDE_SOURCE.forward(), CitedSource::of);

    /** The topics in which a guide stands, its home first. */
    public static final ToMany<TopicEdge> GUIDE_TOPICS =
            LinkRelation.many(LinkKind.GUIDE_TOPIC.forward(), TopicEdge::of);

    /** The questions that a guide answers at length. */
    public static final ToMany<FaqEdge> GUIDE_FAQS = LinkRelation.many(LinkKind.FAQ_GUIDE.backward(), FaqEdge::of);

    /** What to read after a guide. */
    public static final ToMany<GuideEdge> GUIDE_NEXT = LinkRelation.many(LinkKind.GUIDE_NEXT.forward(), GuideEdge::of);

    /** The first topic of a guide, under which a breadcrumb puts it. */
    public static final ToOne<TopicView> GUIDE_HOME = LinkRelation.first("home", LinkKind.GUIDE_TOPIC, TopicView.class);

    /** The topics in which a question stands. */
    public static final ToMany<TopicEdge> FAQ_TOPICS = LinkRelation.many(LinkKind.FAQ_TOPIC.forward(), TopicEdge::of);

    /** The sources that a question names. */
    public static final ToMany<SourceEdge> FAQ_SOURCES =
            LinkRelation.many(LinkKind.FAQ_SOURCE.forward(), SourceEdge::of);

    /** The guide that answers a question at length. */
    public static final ToOne<GuideView> FAQ_GUIDE = LinkRelation.one(LinkKind.FAQ_GUIDE, GuideView.class);

    private Relations() {}
}
