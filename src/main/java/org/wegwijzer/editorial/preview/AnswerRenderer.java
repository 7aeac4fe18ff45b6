package org.wegwijzer.editorial.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.request.ListParameters;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.graph.request.ViewOptions;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.view.EntryViews;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.QueryParameters;

/** Renders answers that nobody asked for, so that they can be compared; the hub's place on pages is left out. */
@ApplicationScoped
class AnswerRenderer {

    private final ContentGraph graph;
    private final EntryViews views;
    private final Shapes shapes;
    private final HubPages hub;
    private final ObjectMapper json;

    AnswerRenderer(ContentGraph graph, EntryViews views, Shapes shapes, HubPages hub, ObjectMapper json) {
        this.graph = graph;
        this.views = views;
        this.shapes = shapes;
        this.hub = hub;
        this.json = json;
    }

    /** The page of an entry; empty if there is none. */
    Optional<String> page(EntryType type, Slug slug, LanguageTag language) {
        return graph.page(type, slug, reading(language)).map(views::card).map(this::text);
    }

    /** The whole list of an entry's relation; empty if there is no such entry. */
    Optional<String> related(ToMany<?> relation, Slug slug, LanguageTag language) {
        return whole(cursor -> graph.related(
                relation,
                slug,
                request(
                        language,
                        cursor,
                        (query, reading) -> ListParameters.read(
                                query,
                                shapes.of(relation.target()),
                                Optional.of(relation),
                                relation.address(slug.value()),
                                reading))));
    }

    /** The whole list of an entry's groups of links; empty if there is no such entry. */
    Optional<String> grouped(ToGroups<?, ?> relation, Slug slug, LanguageTag language) {
        var address = relation.address(slug.value());
        return whole(cursor -> graph.grouped(
                relation,
                slug,
                request(language, cursor, (query, reading) -> ListParameters.read(query, address, reading))));
    }

    /** The whole list of a type. */
    Optional<String> list(EntryType type, LanguageTag language) {
        return whole(cursor -> Optional.of(graph.list(
                type,
                request(
                        language,
                        cursor,
                        (query, reading) -> ListParameters.read(
                                query, shapes.of(type), Optional.empty(), Addresses.list(type), reading)))));
    }

    private Optional<String> whole(Function<@Nullable String, ? extends Optional<? extends ListPage<?>>> read) {
        var text = new StringBuilder();
        var page = read.apply(null);
        while (page.isPresent()) {
            text.append(text(page.get().items()));
            var next = page.get().nextPage();
            if (next == null) {
                return Optional.of(text.toString());
            }
            page = read.apply(next.cursor());
        }
        return Optional.empty();
    }

    private ListRequest request(
            LanguageTag language, @Nullable String cursor, BiFunction<QueryParameters, ReadOptions, ListRequest> read) {
        var limit = "limit=" + ReadOptions.MAX_LIMIT;
        var query = QueryParameters.of(cursor == null ? limit : limit + "&cursor=" + cursor);
        var list = read.apply(query, reading(language));
        query.finish();
        return list;
    }

    private ReadOptions reading(LanguageTag language) {
        var languages = hub.languages();
        return new ReadOptions(languages.negotiate(language, null), languages.fallback(), language, ViewOptions.NONE);
    }

    private String text(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
