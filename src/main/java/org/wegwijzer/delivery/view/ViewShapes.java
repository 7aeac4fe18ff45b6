package org.wegwijzer.delivery.view;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.content.source.SourceKind;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.hub.HubPages;

/** How each content type is read. */
@Dependent
public class ViewShapes {

    private static final String URLS =
            "(select array_agg(u.language || ' ' || u.url) from source_url u where u.source_id = t.id)";

    private static final Filter KIND = Filter.of(
            "kind",
            Filter.Form.VALUES,
            Stream.of(SourceKind.values()).map(SourceKind::name).toList(),
            "t.kind = any(:kind)");
    private static final Filter UPDATED_SINCE =
            Filter.of("updatedSince", Filter.Form.MOMENT, List.of(), "t.updated_at >= :updatedSince");
    private static final Shape SOURCE = shape(EntryType.SOURCE, SourceView.class)
            .named("name")
            .card("name", "full_name", "abbreviation", "description")
            .page("body")
            .cardColumn("kind", "t.kind")
            .cardColumn("login_required", "t.login_required")
            .cardColumn("urls", URLS)
            .pageColumn("same_as", "t.same_as")
            .onlyOnPages("sameAs", "reviewedDate")
            .toMany(Relations.SOURCE_TOPICS, Relations.SOURCE_GUIDES, Relations.SOURCE_FAQS)
            .narrowedBy(KIND, LinkRelation.filter(LinkKind.TOPIC_SOURCE.backward()), UPDATED_SINCE)
            .shape();

    private static final Shape TOPIC = shape(EntryType.TOPIC, TopicView.class)
            .positioned()
            .named("title")
            .card("title", "description")
            .page("key_points")
            .onlyOnPages("keyPoints", "reviewedDate")
            .toMany(Relations.TOPIC_SOURCES, Relations.TOPIC_GUIDES, Relations.TOPIC_FAQS, Relations.TOPIC_CHILDREN)
            .toGroups(Relations.TOPIC_COLLECTIONS)
            .toOne(Relations.TOPIC_PARENT)
            .narrowedBy(
                    LinkRelation.filter(LinkKind.TOPIC_PARENT.forward()),
                    LinkRelation.filter(LinkKind.TOPIC_SOURCE.forward()),
                    UPDATED_SINCE)
            .shape();

    private static final Shape GUIDE = shape(EntryType.GUIDE, GuideView.class)
            .named("title")
            .card("title", "summary")
            .page("body")
            .toMany(Relations.GUIDE_TOPICS, Relations.GUIDE_SOURCES, Relations.GUIDE_FAQS, Relations.GUIDE_NEXT)
            .toOne(Relations.GUIDE_HOME)
            .narrowedBy(
                    LinkRelation.filter(LinkKind.GUIDE_TOPIC.forward()),
                    LinkRelation.filter(LinkKind.GUIDE_SOURCE.forward()),
                    UPDATED_SINCE)
            .shape();

    private static final Shape FAQ = shape(EntryType.FAQ, FaqView.class)
            .named("question")
            .card("question", "answer")
            .onlyOnPages("reviewedDate")
            .toMany(Relations.FAQ_TOPICS, Relations.FAQ_SOURCES)
            .toOne(Relations.FAQ_GUIDE)
            .narrowedBy(
                    LinkRelation.filter(LinkKind.FAQ_TOPIC.forward()),
                    LinkRelation.filter(LinkKind.FAQ_GUIDE.forward()),
                    LinkRelation.filter(LinkKind.FAQ_SOURCE.forward()),
                    UPDATED_SINCE)
            .shape();

    /** What can be said of every type: the members of its view, and those that are too much for a list. */
    private static Shape.Declaration shape(EntryType type, Class<? extends Record> view) {
        return Shape.of(type)
                .members(members(view))
                .onlyOnPages(
                        "body",
                        "readingMinutes",
                        "tableOfContents",
                        "references",
                        "translations",
                        "createdAt",
                        "publishedAt",
                        "reviewDueDate");
    }

    /** The members of a view that a request can name: a page's place in its hub is no matter of its type. */
    private static List<String> members(Class<? extends Record> view) {
        return Stream.of(view.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(member -> !member.equals(HubPages.NAME))
                .toList();
    }

    /** The shapes of all content types. */
    @Produces
    @Singleton
    public Shapes shapes() {
        return new Shapes(Stream.of(EntryType.values()).map(ViewShapes::shape).toList());
    }

    private static Shape shape(EntryType type) {
        return switch (type) {
            case SOURCE -> SOURCE;
            case TOPIC -> TOPIC;
            case GUIDE -> GUIDE;
            case FAQ -> FAQ;
        };
    }
}
