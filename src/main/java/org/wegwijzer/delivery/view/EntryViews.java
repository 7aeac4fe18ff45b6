package org.wegwijzer.delivery.view;

import jakarta.enterprise.context.ApplicationScoped;
import org.wegwijzer.delivery.graph.answer.CardMaker;
import org.wegwijzer.delivery.graph.answer.LoadedEntry;

/** What readers see of an entry of any type, without the hub's place on it. */
@ApplicationScoped
public class EntryViews implements CardMaker {

    @Override
    public EntryCard card(LoadedEntry entry) {
        return switch (entry.type()) {
            case SOURCE -> SourceView.of(entry, null);
            case TOPIC -> TopicView.of(entry, null);
            case GUIDE -> GuideView.of(entry, null);
            case FAQ -> FaqView.of(entry, null);
        };
    }
}
