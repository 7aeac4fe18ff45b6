package org.wegwijzer.delivery.card;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.Shape;
import org.wegwijzer.delivery.graph.Shapes;

/** How each content type is read. */
@Dependent
public class CardShapes {

    private static final String URLS =
            "(select array_agg(u.language || ' ' || u.url) from source_url u where u.source_id = t.id)";

    private static final Shape SOURCE = new Shape(
            EntryType.SOURCE,
            "name",
            Map.of("kind", "t.kind", "login_required", "t.login_required", "urls", URLS),
            Map.of("same_as", "t.same_as"),
            List.of("name", "full_name", "abbreviation", "description"),
            List.of("body"),
            List.of(Relations.SOURCE_TOPICS, Relations.SOURCE_GUIDES, Relations.SOURCE_FAQS),
            List.of(),
            SourceCard::of);

    private static final Shape TOPIC = new Shape(
            EntryType.TOPIC,
            "title",
            Map.of("position", "t.position"),
            Map.of(),
            List.of("title", "description"),
            List.of("key_points"),
            List.of(
                    Relations.TOPIC_SOURCES,
                    Relations.TOPIC_GUIDES,
                    Relations.TOPIC_FAQS,
                    Relations.TOPIC_CHILDREN),
            List.of(Relations.TOPIC_PARENT),
            TopicCard::of);

    private static final Shape GUIDE = new Shape(
            EntryType.GUIDE,
            "title",
            Map.of(),
            Map.of(),
            List.of("title", "summary"),
            List.of("body"),
            List.of(Relations.GUIDE_TOPICS, Relations.GUIDE_SOURCES, Relations.GUIDE_FAQS, Relations.GUIDE_NEXT),
            List.of(Relations.GUIDE_HOME),
            GuideCard::of);

    private static final Shape FAQ = new Shape(
            EntryType.FAQ,
            "question",
            Map.of(),
            Map.of(),
            List.of("question", "answer"),
            List.of(),
            List.of(Relations.FAQ_TOPICS, Relations.FAQ_SOURCES),
            List.of(Relations.FAQ_GUIDE),
            FaqCard::of);

    @Produces
    @Singleton
    Shapes shapes() {
        return new Shapes(List.of(SOURCE, TOPIC, GUIDE, FAQ));
    }
}
