package org.wegwijzer.delivery.hub;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.content.hub.ContentLicense;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.expand.RelationGraph.Target;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.problem.ProblemException;

/** The hub's page and its place on other pages. */
@ApplicationScoped
public class HubPages {

    /** The hub's type, its slug, its relation and its address, all in one. */
    public static final String NAME = "hub";

    /** The relation, which stands at the root of answers only: where it leads, by its name. */
    public static final Map<String, Target> AT_ROOT = Map.of(NAME, new Target(NAME, false));

    private static final String[] TAGS = {CacheTags.HUB};

    private final ContentReader content;
    private final ChangeLog changes;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    HubPages(ContentReader content, ChangeLog changes) {
        this.content = content;
        this.changes = changes;
    }

    /**
     * The languages the hub speaks.
     *
     * @throws ProblemException UNAVAILABLE before the first import, and while the database is away before the first reading
     */
    public HubLanguages languages() {
        return current().languages();
    }

    /** The hub as a relation of a page, with its card if {@code wanted}. Every answer depends on the hub. */
    public ToOneRelation<HubCard> linked(LanguageOrder order, boolean wanted) {
        var hub = current();
        var item = wanted ? HubCard.of(hub, order) : null;
        return new ToOneRelation<>(
                EntryRef.of(NAME, NAME, hub.name(order), hub.language(order)), Addresses.ROOT + "/" + NAME, item);
    }

    /** The hub's own page, which also says how far the log of changes goes. */
    public HubDetail page(LanguageOrder order) {
        var position = content.page(
                snapshot -> LogPosition.last(snapshot.rows(LogPosition.LAST).get(0)));
        return HubDetail.of(current(), order, position.toString());
    }

    /** The same as part of another page. */
    public HubDetail part(LanguageOrder order) {
        return HubDetail.of(current(), order, null);
    }

    /** Where the licence of the hub's texts stands; empty while the hub does not say. */
    public Optional<String> license() {
        return Optional.ofNullable(current().license()).map(ContentLicense::url);
    }

    private HubState current() {
        var last = content.isBoundToThread() ? null : kept.get();
        return last == null || changes.touched(TAGS, last.sequence()) ? read() : last.hub();
    }

    private HubState read() {
        var sequence = changes.current();
        var hub = content.page(HubRows::read)
                .orElseThrow(() -> ProblemException.unavailable("No hub has been imported yet."));
        if (sequence != ChangeLog.UNKNOWN && !content.isBoundToThread()) {
            kept.set(new Kept(hub, sequence));
        }
        return hub;
    }

    /**
     * The hub as it was read.
     *
     * @param sequence the last change that was known before
     */
    private record Kept(HubState hub, long sequence) {}
}
