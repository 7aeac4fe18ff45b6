package org.wegwijzer.draft.document;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;

/** Tells which topics stand above themselves: the way up is gone once for all that stand on it. Used while no topic moves. */
public final class Circles {

    private final Function<Slug, Optional<Slug>> above;
    private final Set<Slug> inCircle = new HashSet<>();
    private final Set<Slug> known = new HashSet<>();

    /** @param above the topic that a topic stands below */
    public Circles(Function<Slug, Optional<Slug>> above) {
        this.above = above;
    }

    /** Whether a topic stands above itself; one whose document is so faulty that it has no slug stands nowhere. */
    public boolean has(@Nullable Slug topic) {
        if (topic == null) {
            return false;
        }
        var way = new LinkedHashSet<Slug>();
        var end = Optional.of(topic);
        while (end.isPresent() && !known.contains(end.get()) && way.add(end.get())) {
            end = above.apply(end.get());
        }
        // Whoever comes by again closes a circle, in which those before it do not stand.
        end.filter(way::contains)
                .ifPresent(closing -> way.stream()
                        .dropWhile(passed -> !passed.equals(closing))
                        .forEach(inCircle::add));
        known.addAll(way);
        return inCircle.contains(topic);
    }
}
