package org.wegwijzer.change;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.Collection;
import java.util.List;

/**
 * How long something that was made of content is what would be made of it now: until a change touches what was read for it. {@link
 * ChangeLog#isGood} tells. Safe to use from many threads.
 */
public final class Validity {

    /** Each tag is kept once, whatever depends on it. */
    private static final Interner<String> TAGS = Interner.newWeakInterner();

    /** Bytes that a tag takes wherever it is named. */
    private static final int TAG_WEIGHT = 8;

    private final String[] tags;
    private final long since;
    private volatile long goodAt;

    /**
     * Of something that is made now.
     *
     * @param tags everything that is read for it, see {@link CacheTags}
     * @param since the last change that was known before anything was read
     */
    public Validity(Collection<String> tags, long since) {
        this.tags = tags.stream().sorted().map(TAGS::intern).toArray(String[]::new);
        this.since = since;
        this.goodAt = since;
    }

    /** Everything that was read for it, sorted. */
    public List<String> tags() {
        return List.of(tags);
    }

    /** The last change that was known before anything was read. */
    public long since() {
        return since;
    }

    /** The last change at which it was known to be good. */
    long goodAt() {
        return goodAt;
    }

    void stillGoodAt(long sequence) {
        goodAt = sequence;
    }

    /** Whether a change after {@link #since()} touched anything of it. */
    boolean isTouched(ChangeLog changes) {
        return changes.touched(tags, since);
    }

    /** How much memory its tags take, in bytes. */
    public int weight() {
        return tags.length * TAG_WEIGHT;
    }
}
