package org.wegwijzer.editorial.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.Addresses;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.ListPage;
import org.wegwijzer.delivery.graph.ListParameters;
import org.wegwijzer.delivery.graph.ListRequest;
import org.wegwijzer.delivery.graph.Reading;
import org.wegwijzer.delivery.graph.Shapes;
import org.wegwijzer.delivery.graph.ToMany;
import org.wegwijzer.delivery.graph.Wishes;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.view.FaqView;
import org.wegwijzer.delivery.view.GuideView;
import org.wegwijzer.delivery.view.SourceView;
import org.wegwijzer.delivery.view.TopicView;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.QueryParameters;

/** Renders answers that nobody asked for, so that they can be compared; the hub's place on pages is left out. */
@ApplicationScoped
class Rendering {

    private final ContentGraph graph;
    private final Shapes shapes;
    private final HubPages hub;
    private final ObjectMapper json;

    Rendering(ContentGraph graph, Shapes shapes, HubPages hub, ObjectMapper json) {
        this.graph = graph;
        this.shapes = shapes;
        this.hub = hub;
        this.json = json;
    }

    /** The page of an entry; empty if there is none. */
    Optional<String> page(EntryType type, Slug slug, LanguageTag language) {
        return graph.page(type, slug, reading(language)).map(entry -> text(view(type, entry)));
    }

    private static Object view(EntryType type, EntryView entry) {
        return switch (type) {
            case SOURCE -> SourceView.of(entry, null);
            case TOPIC -> TopicView.of(entry, null);
            case GUIDE -> GuideView.of(entry, null);
            case FAQ -> FaqView.of(entry, null);
        };
    }

    /** The whole list of an entry's relation; empty if there is no such entry. */
    Optional<String> related(ToMany<?> relation, Slug slug, LanguageTag language) {
        var address = Addresses.relation(relation, slug.value());
        return whole(cursor -> graph.related(relation, slug, request(relation.target(), address, language, cursor)));
    }

    /** The whole list of a type. */
    Optional<String> list(EntryType type, LanguageTag language) {
        var address = Addresses.list(type);
        return whole(cursor -> Optional.of(graph.list(type, request(type, address, language, cursor))));
    }

    private Optional<String> whole(Function<@Nullable String, ? extends Optional<? extends ListPage<?>>> read) {
        var text = new StringBuilder();
        var page = read.apply(null);
        while (page.isPresent()) {
            text.append(text(page.get().items()));
            var next = page.get().next();
            if (next == null) {
                return Optional.of(text.toString());
            }
            page = read.apply(next.replaceAll(".*[?&]cursor=([^&]*).*", "$1"));
        }
        return Optional.empty();
    }

    private ListRequest request(EntryType type, String address, LanguageTag language, @Nullable String cursor) {
        var limit = "limit=" + Reading.MAX_LIMIT;
        var query = QueryParameters.of(cursor == null ? limit : limit + "&cursor=" + cursor);
        var ownOrder = !address.equals(Addresses.list(type));
        var list = ListParameters.read(query, shapes.of(type), address, ownOrder, reading(language));
        query.finish();
        return list;
    }

    private Reading reading(LanguageTag language) {
        var languages = hub.languages();
        return new Reading(languages.negotiate(language, null), languages.fallback(), language, Wishes.NONE);
    }

    private String text(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
