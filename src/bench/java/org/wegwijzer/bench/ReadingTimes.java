package org.wegwijzer.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/** How long answers took, in nanoseconds, by what they were. Used by one thread at a time. */
final class ReadingTimes {

    /** Where an answer came from. */
    enum Origin {
        /** It was at hand. */
        HIT,
        /** It was made for this request. */
        MISS
    }

    private final Map<Origin, long[]> nanos = new EnumMap<>(Origin.class);
    private final Map<Origin, Integer> counts = new EnumMap<>(Origin.class);
    private int failures;

    void add(Origin origin, long time) {
        var count = counts.merge(origin, 1, Integer::sum);
        var room = nanos.computeIfAbsent(origin, first -> new long[1_024]);
        if (count > room.length) {
            room = Arrays.copyOf(room, 2 * room.length);
            nanos.put(origin, room);
        }
        room[count - 1] = time;
    }

    void fail() {
        failures++;
    }

    void add(ReadingTimes others) {
        failures += others.failures;
        for (var origin : Origin.values()) {
            others.of(origin).forEach(time -> add(origin, time));
        }
    }

    private LongStream of(Origin origin) {
        return Arrays.stream(nanos.getOrDefault(origin, new long[0])).limit(counts.getOrDefault(origin, 0));
    }

    /** A line of a name, the rate a second, p50 and p99 in ms, and how many failed, with tabs between them. */
    String all(String name, double seconds) {
        return line(name, LongStream.concat(of(Origin.HIT), of(Origin.MISS)), seconds) + "\t" + failures;
    }

    /** The same of those from one origin, of which none failed. */
    String line(String name, Origin origin, double seconds) {
        return line(name, of(origin), seconds) + "\t0";
    }

    private static String line(String name, LongStream times, double seconds) {
        var sorted = times.sorted().toArray();
        var half = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        var most = sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.99)];
        return String.format(Locale.ROOT, "%s\t%.1f\t%.2f\t%.2f", name, sorted.length / seconds, half / 1e6, most / 1e6);
    }
}
