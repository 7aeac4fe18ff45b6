package org.wegwijzer.bench;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Chance that falls the same way each time: it is seeded, so that two machines measure the same hub. */
final class Dice {

    private final Random random = new Random(20_261_124);

    /** A number from 0, less than {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> words) {
        return words.get(below(words.size()));
    }

    /** Different numbers in the range; small ones more often, as a few sources and topics are in most texts. */
    List<Integer> numbers(int count, int from, int to) {
        var numbers = new TreeSet<Integer>();
        while (numbers.size() < count) {
            var share = random.nextDouble();
            numbers.add(from + (int) (share * share * (to - from)));
        }
        return List.copyOf(numbers);
    }
}
