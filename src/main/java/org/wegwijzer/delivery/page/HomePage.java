package org.wegwijzer.delivery.page;

import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.hub.HubDetail;
import org.wegwijzer.delivery.relation.ListLink;

/**
 * The page with which a reader begins.
 *
 * @param <T> the card of a topic
 * @param topics in their order
 * @param sources how many there are
 * @param guides how many there are
 * @param faqs how many there are
 */
public record HomePage<T>(HubDetail hub, Listing<T> topics, ListLink sources, ListLink guides, ListLink faqs) {

    static <T> HomePage<T> of(HubDetail hub, ListPage<T> topics, Counts counts) {
        return new HomePage<>(hub, Listing.of(topics, null), counts.sources(), counts.guides(), counts.faqs());
    }

    /** How much there is besides topics. */
    record Counts(ListLink sources, ListLink guides, ListLink faqs) {}
}
