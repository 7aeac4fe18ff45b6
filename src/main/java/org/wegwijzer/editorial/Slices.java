package org.wegwijzer.editorial;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts long lists into parts that a statement takes as parameters. */
public final class Slices {

    private static final int LONGEST = 1_000;

    private Slices() {}

    /** The values in their order, at most a thousand at a time. */
    public static <T> Stream<List<T>> of(Collection<T> values) {
        var list = List.copyOf(values);
        return IntStream.range(0, (list.size() + LONGEST - 1) / LONGEST)
                .mapToObj(part -> list.subList(part * LONGEST, Math.min(list.size(), (part + 1) * LONGEST)));
    }
}
