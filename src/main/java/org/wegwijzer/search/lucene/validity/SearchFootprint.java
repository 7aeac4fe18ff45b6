package org.wegwijzer.search.lucene.validity;

import java.util.List;

/**
 * On which words of an index it depends what a search finds, in the hashes of {@link EntryTerms}. Says too often rather than too
 * seldom that an entry may be found: where words stand, and which must not be there, is passed over.
 *
 * @param most how many of {@code wanted} an entry must have at least
 * @param wanted the words each of which stands for a part of the search
 * @param required parts, and filters, of which an entry must have each
 * @param missing words that stood in no text when the search was interpreted
 * @param isGuess whether words of the search are unknown, so that any new word may be what was meant
 */
public record SearchFootprint(int most, List<int[]> wanted, List<int[]> required, int[] missing, boolean isGuess) {

    private static final int FIXED_WEIGHT = 150;
    private static final int ARRAY_WEIGHT = 24;

    public SearchFootprint {
        wanted = List.copyOf(wanted);
        required = List.copyOf(required);
    }

    /** Whether the search may find an entry with these words, or may be interpreted in another way when they are there. */
    boolean isMetBy(EntryTerms entry) {
        return entry.hasAny(missing)
                || (required.stream().allMatch(entry::hasAny)
                        && wanted.stream().filter(entry::hasAny).limit(most).count() >= most);
    }

    /** How much memory it takes, in bytes. */
    int weight() {
        var weight = FIXED_WEIGHT + Integer.BYTES * missing.length;
        for (var parts : List.of(wanted, required)) {
            for (var part : parts) {
                weight += ARRAY_WEIGHT + Integer.BYTES * part.length;
            }
        }
        return weight;
    }
}
