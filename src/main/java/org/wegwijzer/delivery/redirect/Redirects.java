package org.wegwijzer.delivery.redirect;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.answer.Dependencies;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.graph.request.ListParameters;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.page.Pages;
import org.wegwijzer.delivery.page.RequestParser;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/** Lists the addresses that lead elsewhere. */
@ApplicationScoped
class Redirects {

    /** Where the list is. */
    static final String ADDRESS = Addresses.ROOT + "/redirects";

    /** What names a row and orders the list. */
    private static final List<String> KEYS = List.of("type", "slug");

    /** The entry itself where it moved, else what its author named, if that is there. */
    private static final String OF_TYPE = """
        select f.type, f.slug, %1$s as target from former_slug f where f.type = '%2$s'""";

    private static final String ALL = Stream.of(EntryType.values())
            .map(type -> OF_TYPE.formatted(ContentGraph.successor(type), type.name()))
            .collect(Collectors.joining(" union all "));

    private static final String PAGE = """
        select m.type, m.slug, m.target from (%s) m
         where m.target is not null and (m.type > :type or m.type = :type and m.slug > :slug)
         order by m.type, m.slug limit :most""".formatted(ALL);

    private final Pages pages;
    private final RequestParser parser;
    private final ContentReader content;

    Redirects(Pages pages, RequestParser parser, ContentReader content) {
        this.pages = pages;
        this.parser = parser;
        this.content = content;
    }

    /**
     * One page of them.
     *
     * @throws org.wegwijzer.problem.ProblemException INVALID_REQUEST with every fault of the query
     */
    RestResponse<RedirectPage> list(RoutingContext request) {
        var since = pages.now();
        var query = parser.queryOfPublic(request.request());
        var list = ListParameters.read(query, ADDRESS, parser.languageOnly(query, request.request()));
        query.finish();
        var from = begin(list);
        return pages.found(request, list.reading(), list.here(), since, () -> found(list, from));
    }

    private static Map<String, Object> begin(ListRequest list) {
        var from = new HashMap<String, Object>(Map.of("type", "", "slug", "", "most", list.limit() + 1));
        var cursor = list.cursor();
        if (cursor != null) {
            var keys = Cursor.parse(cursor, ADDRESS, KEYS.size()).keys();
            KEYS.forEach(key -> from.put(key, keys.get(KEYS.indexOf(key))));
        }
        return from;
    }

    private Pages.Found<RedirectPage> found(ListRequest list, Map<String, Object> from) {
        var rows = content.page(snapshot -> snapshot.rows(Query.of(PAGE, from)));
        var items = rows.stream().limit(list.limit()).map(Redirects::redirect).toList();
        var next = rows.size() > list.limit() ? list.nextPage(after(rows.get(list.limit() - 1))) : null;
        var read = new Dependencies();
        read.changes();
        var page = new ListPage<>(items.size(), list.href(), items, next, null, read);
        return new Pages.Found<>(new RedirectPage(list.href(), items, next), page);
    }

    private static Cursor after(Row row) {
        return Cursor.of(Cursor.Direction.AFTER, KEYS.stream().map(row::printed).toList(), ADDRESS);
    }

    private static Redirect redirect(Row row) {
        var type = EntryType.valueOf(row.printed("type"));
        var former = row.printed("slug");
        var slug = row.printed("target");
        return new Redirect(type.singular(), former, slug, Addresses.entry(type, former), Addresses.entry(type, slug));
    }
}
