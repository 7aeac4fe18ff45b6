package org.wegwijzer.delivery.feed;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.delivery.graph.answer.Dependencies;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.page.AnswerForm;
import org.wegwijzer.delivery.page.Pages;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.relation.NextPage;

/** Tells what became public since a place in the log. */
@ApplicationScoped
class ChangePages {

    private final Pages pages;
    private final FeedParser parser;
    private final ContentReader content;
    private final DocumentReader documents;

    ChangePages(Pages pages, FeedParser parser, ContentReader content, DocumentReader documents) {
        this.pages = pages;
        this.parser = parser;
        this.content = content;
        this.documents = documents;
    }

    /** The changes as they are. */
    RestResponse<ChangePage> changes(RoutingContext request) {
        return changes(request, AnswerForm.json(CloudEvent.OFFERED), page -> page);
    }

    /** The changes as events that others have a name for, without documents. */
    RestResponse<List<CloudEvent>> events(RoutingContext request) {
        var form = new AnswerForm(CloudEvent.BATCH, CloudEvent.OFFERED);
        return changes(
                request, form, page -> page.items().stream().map(CloudEvent::of).toList());
    }

    private <V> RestResponse<V> changes(RoutingContext request, AnswerForm form, Function<ChangePage, V> view) {
        var since = pages.now();
        var asked = parser.changes(request.request());
        var place = new Pages.Place(asked.reading(), asked.href(asked.after()), since, form);
        return pages.found(request, place, () -> {
            var told = content.page(snapshot -> new LogReader(snapshot, documents, asked).page());
            var page = told.page();
            var read = new Dependencies();
            read.changes();
            var next = new NextPage(told.next().toString(), page.next());
            var first = asked.href(FeedCursor.NOTHING);
            var list = new ListPage<>(page.items().size(), first, page.items(), next, null, read);
            return new Pages.Found<>(view.apply(page), list);
        });
    }
}
