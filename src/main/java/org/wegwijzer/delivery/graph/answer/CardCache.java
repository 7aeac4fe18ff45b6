package org.wegwijzer.delivery.graph.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.published.ContentReader;

/**
 * Keeps the cards of entries. A page is made of cards that stand in many pages: each is made once for each order of languages, and
 * is good as long as no change touched what was read for it, so that the database is asked for what nobody asked before.
 */
@ApplicationScoped
public class CardCache {

    private static final int PART_OF_HEAP = 16;

    private final ChangeLog changes;
    private final Cache<Key, Kept> cards;

    CardCache(ChangeLog changes, CardConfig config) {
        this.changes = changes;
        var size = Math.min(config.size().asLongValue(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
        this.cards = Caffeine.newBuilder()
                .maximumWeight(size)
                .weigher((Key key, Kept kept) -> kept.card.weight())
                .build();
    }

    /** @param languages all of the hub, the reader's best first, and the one against which translations are outdated */
    private record Key(EntryType type, String slug, String languages) {}

    /** A card, and as of which change it is known to be good. */
    private static final class Kept {

        private final Card card;
        private final String[] tags;
        private final long since;
        private volatile long goodAt;

        Kept(Card card, long since) {
            this.card = card;
            this.tags = card.tags().toArray(String[]::new);
            this.since = since;
            this.goodAt = since;
        }
    }

    /** Makes every card anew from now on, as after a start. */
    public void forget() {
        cards.invalidateAll();
    }

    /** The cards as one answer uses them. */
    public Shelf shelf(ContentReader.Snapshot snapshot, ReadOptions reading) {
        return new Shelf(snapshot.since(), reading.order().ranks() + reading.original());
    }

    private @Nullable Kept good(Key key) {
        var kept = cards.getIfPresent(key);
        if (kept == null) {
            return null;
        }
        var now = changes.current();
        if (kept.goodAt != now) {
            if (changes.touched(kept.tags, kept.since)) {
                return null;
            }
            kept.goodAt = now;
        }
        return kept;
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
            var kept = good(key);
            if (kept == null || kept.since > since) {
                return Optional.empty();
            }
            used.put(key, kept.card);
            return Optional.of(kept.card);
        }

        /** Puts a card there, for this answer and others. */
        Card keep(EntryType type, String slug, Card card) {
            var key = new Key(type, slug, languages);
            used.put(key, card);
            if (since != ChangeLog.UNKNOWN) {
                cards.asMap()
                        .compute(
                                key, (same, kept) -> kept != null && kept.since > since ? kept : new Kept(card, since));
            }
            return card;
        }
    }
}
