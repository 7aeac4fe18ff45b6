package org.wegwijzer.delivery.hub;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ContentChanged;
import org.wegwijzer.content.hub.Hubs;
import org.wegwijzer.delivery.graph.Addresses;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.graph.Ref;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.problem.ProblemException;

/** The hub's page and its place on other pages. */
@ApplicationScoped
public class HubPages {

    /** The hub's type, its slug, its relation and its address, all in one. */
    public static final String NAME = "hub";

    private final Hubs hubs;
    private final AtomicReference<@Nullable HubState> kept = new AtomicReference<>();
    private final AtomicLong forgotten = new AtomicLong();

    HubPages(Hubs hubs) {
        this.hubs = hubs;
    }

    /**
     * The languages the hub speaks.
     *
     * @throws ProblemException UNAVAILABLE before the first import
     */
    public HubLanguages languages() {
        return current().languages();
    }

    /** The hub as a relation of a page, with its card if {@code wanted}. */
    public Linked<HubCard> linked(LanguageOrder order, boolean wanted) {
        var hub = current();
        var item = wanted ? HubCard.of(hub, order) : null;
        return new Linked<>(new Ref(NAME, NAME, hub.name(order)), Addresses.ROOT + "/" + NAME, item);
    }

    /** The hub's own page. */
    public HubDetail page(LanguageOrder order) {
        return HubDetail.of(current(), order);
    }

    private HubState current() {
        var state = kept.get();
        return state == null ? read() : state;
    }

    private HubState read() {
        var before = forgotten.get();
        var state = QuarkusTransaction.requiringNew()
                .call(() -> hubs.published().map(HubState::of))
                .orElseThrow(() -> ProblemException.unavailable("No hub has been imported yet."));
        // What was read while the hub changed may be what it was before.
        if (forgotten.get() == before) {
            kept.set(state);
        }
        return state;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        forgotten.incrementAndGet();
        kept.set(null);
    }
}
