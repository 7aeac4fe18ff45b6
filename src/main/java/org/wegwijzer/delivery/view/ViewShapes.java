package org.wegwijzer.delivery.view;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.content.source.SourceKind;
import org.wegwijzer.delivery.graph.Filter;
import org.wegwijzer.delivery.graph.Shape;
import org.wegwijzer.delivery.graph.Shapes;
import org.wegwijzer.delivery.graph.Sort;
import org.wegwijzer.delivery.hub.HubPages;

/** How each content type is read. */
@Dependent
public class ViewShapes {

    private static final String URLS =
            "(select array_agg(u.language || ' ' || u.url) from source_url u where u.source_id = t.id)";

    private static final Filter KIND = new Filter(
            "kind",
            Filter.Form.VALUES,
            Stream.of(SourceKind.values()).map(SourceKind::name).toList(),
            "t.kind = any(:kind)",
            Optional.empty());
    private static final Filter UPDATED_SINCE = new Filter(
            "updatedSince", Filter.Form.MOMENT, List.of(), "t.updated_at >= :updatedSince", Optional.empty());
    private static final Map<String, Sort> TOPIC_SORTS = topicSorts();

    private static final Shape SOURCE = new Shape(
            EntryType.SOURCE,
            "name",
            Map.of("kind", "t.kind", "login_required", "t.login_required", "urls", URLS),
            Map.of("same_as", "t.same_as"),
            List.of("name", "full_name", "abbreviation", "description"),
            List.of("body"),
            List.of(Relations.SOURCE_TOPICS, Relations.SOURCE_GUIDES, Relations.SOURCE_FAQS),
            List.of(),
            members(SourceView.class),
            onlyOnPages("sameAs", "reviewedDate"),
            sorts("name"),
            List.of(KIND, LinkRelation.filter(LinkKind.TOPIC_SOURCE.backward())),
            entry -> SourceView.of(entry, null));

    private static final Shape TOPIC = new Shape(
            EntryType.TOPIC,
            "title",
            Map.of("position", "t.position"),
            Map.of(),
            List.of("title", "description"),
            List.of("key_points"),
            List.of(Relations.TOPIC_SOURCES, Relations.TOPIC_GUIDES, Relations.TOPIC_FAQS, Relations.TOPIC_CHILDREN),
            List.of(Relations.TOPIC_PARENT),
            members(TopicView.class),
            onlyOnPages("keyPoints", "reviewedDate"),
            TOPIC_SORTS,
            List.of(
                    LinkRelation.filter(LinkKind.TOPIC_PARENT.forward()),
                    LinkRelation.filter(LinkKind.TOPIC_SOURCE.forward())),
            entry -> TopicView.of(entry, null));

    private static final Shape GUIDE = new Shape(
            EntryType.GUIDE,
            "title",
            Map.of(),
            Map.of(),
            List.of("title", "summary"),
            List.of("body"),
            List.of(Relations.GUIDE_TOPICS, Relations.GUIDE_SOURCES, Relations.GUIDE_FAQS, Relations.GUIDE_NEXT),
            List.of(Relations.GUIDE_HOME),
            members(GuideView.class),
            onlyOnPages(),
            sorts("title"),
            List.of(
                    LinkRelation.filter(LinkKind.GUIDE_TOPIC.forward()),
                    LinkRelation.filter(LinkKind.GUIDE_SOURCE.forward()),
                    UPDATED_SINCE),
            entry -> GuideView.of(entry, null));

    private static final Shape FAQ = new Shape(
            EntryType.FAQ,
            "question",
            Map.of(),
            Map.of(),
            List.of("question", "answer"),
            List.of(),
            List.of(Relations.FAQ_TOPICS, Relations.FAQ_SOURCES),
            List.of(Relations.FAQ_GUIDE),
            members(FaqView.class),
            onlyOnPages("reviewedDate"),
            sorts("question"),
            List.of(
                    LinkRelation.filter(LinkKind.FAQ_TOPIC.forward()),
                    LinkRelation.filter(LinkKind.FAQ_GUIDE.forward()),
                    LinkRelation.filter(LinkKind.FAQ_SOURCE.forward())),
            entry -> FaqView.of(entry, null));

    /** The members of a view that a request can name: a page's place in its hub is no matter of its type. */
    private static List<String> members(Class<? extends Record> view) {
        return Stream.of(view.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(member -> !member.equals(HubPages.NAME))
                .toList();
    }

    private static Set<String> onlyOnPages(String... more) {
        var members = new HashSet<>(Set.of(
                "body",
                "readingMinutes",
                "tableOfContents",
                "references",
                "translations",
                "createdAt",
                "publishedAt",
                "reviewDueDate"));
        members.addAll(List.of(more));
        return members;
    }

    private static Map<String, Sort> sorts(String naming) {
        var sorts = new LinkedHashMap<String, Sort>();
        sorts.put(naming, Sort.TITLE);
        sorts.put("updatedAt", Sort.UPDATED);
        sorts.put("slug", Sort.SLUG);
        return sorts;
    }

    private static Map<String, Sort> topicSorts() {
        var sorts = new LinkedHashMap<String, Sort>();
        sorts.put("position", Sort.POSITION);
        sorts.putAll(sorts("title"));
        return sorts;
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
