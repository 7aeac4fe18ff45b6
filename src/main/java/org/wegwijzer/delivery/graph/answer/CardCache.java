package org.wegwijzer.delivery.graph.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.Validity;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.request.ReadOptions;

/**
 * Keeps the cards of entries. A page is made of cards that stand in many pages: each is made once for each order of languages, and
 * is good as long as no change touched what was read for it, so that the database is asked for what nobody asked before.
 */
@ApplicationScoped
public class CardCache {

    private static final int PART_OF_HEAP = 16;

    /** Bytes that a card takes besides what was read for it. */
    private static final int FIXED_WEIGHT = 500;

    private final ChangeLog changes;
    private final Cache<Key, Card> cards;

    CardCache(ChangeLog changes, CardConfig config) {
        this.changes = changes;
        var size = Math.min(config.size().asLongValue(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
        this.cards = Caffeine.newBuilder()
                .maximumWeight(size)
                .weigher((Key key, Card card) -> FIXED_WEIGHT + card.weight())
                .build();
    }

    /** @param languages all of the hub, the reader's best first, and the one against which translations are outdated */
    private record Key(EntryType type, String slug, String languages) {}

    /** Makes every card anew from now on, as after a start. */
    public void forget() {
        cards.invalidateAll();
    }

    /**
     * The cards as one answer uses them.
     *
     * @param since the last change that was known before anything was read for it; {@link ChangeLog#UNKNOWN} to use and keep none
     */
    public Shelf shelf(long since, ReadOptions reading) {
        return new Shelf(since, reading.order().ranks() + reading.original());
    }

    /**
     * The cards of one answer: none that is newer than what else it reads, and one that was found stays, whatever changes meanwhile.
     * Used by one thread.
     */
    public final class Shelf {

        private final long since;
        private final String languages;
        private final Map<Key, Card> used = new HashMap<>();

        private Shelf(long since, String languages) {
            this.since = since;
            this.languages = languages;
        }

        /** The card of the entry with this slug, if it is at hand. */
        Optional<Card> find(EntryType type, String slug) {
            var key = new Key(type, slug, languages);
            var known = used.get(key);
            if (known != null || since == ChangeLog.UNKNOWN) {
                return Optional.ofNullable(known);
            }
            var kept = Optional.ofNullable(cards.getIfPresent(key))
                    .filter(card -> card.validity().since() <= since && changes.isGood(card.validity()));
            kept.ifPresent(card -> used.put(key, card));
            return kept;
        }

        /**
         * Puts a card there, for this answer and others.
         *
         * @param tags everything that was read for it
         * @param weight what that takes, in bytes
         */
        Card keep(EntryType type, String slug, Object view, Set<String> tags, int weight) {
            var key = new Key(type, slug, languages);
            var card = new Card(view, new Validity(tags, since), weight);
            used.put(key, card);
            if (since != ChangeLog.UNKNOWN) {
                cards.asMap().merge(key, card, Shelf::newer);
            }
            return card;
        }

        private static Card newer(Card kept, Card made) {
            return kept.validity().since() > made.validity().since() ? kept : made;
        }
    }
}
