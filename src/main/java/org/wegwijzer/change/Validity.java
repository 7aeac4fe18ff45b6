package org.wegwijzer.change;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long something that was made of content is what would be made of it now: until a change touches what was read for it. {@link
 * ChangeLog#isGood} tells. Safe to use from many threads.
 */
public final class Validity {

    /** Each tag is kept once, whatever depends on it. */
    private static final Interner<String> TAGS = Interner.newWeakInterner();

    /** Bytes that a tag takes wherever it is named. */
    private static final int TAG_WEIGHT = 8;

    /** What tags cannot say: on what else it depends whether something is what would be made of the content. Thread-safe. */
    public interface Condition {

        /** Of what goes with the next change, whatever that is. */
        Condition NO_CHANGE = new Condition() {
            @Override
            public boolean holdsAt(long sequence) {
                return false;
            }

            @Override
            public int weight() {
                return 0;
            }
        };

        /** Whether it still is as of a change that came later; may say no where nothing is known. */
        boolean holdsAt(long sequence);

        /** How much memory it takes, in bytes. */
        int weight();
    }

    private final String[] tags;
    private final Optional<Condition> condition;
    private final long since;
    private volatile long goodAt;

    /**
     * Of something that is made now.
     *
     * @param tags everything that is read for it, see {@link CacheTags}
     * @param since the last change that was known before anything was read
     */
    public Validity(Collection<String> tags, long since) {
        this(tags, Optional.empty(), since);
    }

    /**
     * Of something that is made now.
     *
     * @param tags what is read for it by name
     * @param condition on what else it depends
     * @param since the last change that was known before anything was read
     */
    public Validity(Collection<String> tags, Optional<Condition> condition, long since) {
        this.tags = tags.stream().sorted().map(TAGS::intern).toArray(String[]::new);
        this.condition = condition;
        this.since = since;
        this.goodAt = since;
    }

    /** Everything that was read for it, sorted. */
    public List<String> tags() {
        return List.of(tags);
    }

    /** Whether it depends on more than what its tags tell. */
    public boolean isConditional() {
        return condition.isPresent();
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

    /** Whether a change after {@link #since()}, up to this one, touched anything of it. */
    boolean isTouched(ChangeLog changes, long upTo) {
        return changes.touched(tags, since)
                || !condition.map(known -> known.holdsAt(upTo)).orElse(true);
    }

    /** How much memory its tags and its condition take, in bytes. */
    public int weight() {
        return tags.length * TAG_WEIGHT + condition.map(Condition::weight).orElse(0);
    }
}
