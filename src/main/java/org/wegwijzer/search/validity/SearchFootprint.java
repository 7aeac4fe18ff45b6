package org.wegwijzer.search.validity;

import java.util.List;
import java.util.Optional;

/**
 * On which words of an index it depends what a search finds. Says too often rather than too
 * seldom that an entry may be found: where words stand, and which must not be there, is passed over.
 *
 * @param most how many of {@code wanted} an entry must have at least
 * @param wanted the words each of which stands for a part of the search
 * @param required parts, and filters, of which an entry must have each
 * @param interpreted the words of which it was asked whether they stand anywhere, to find out what the search means
 * @param guesses where words of the search stand nowhere: those that resemble them, whether they were taken for them or not
 */
public record SearchFootprint(
        int most, List<TermSet> wanted, List<TermSet> required, TermSet interpreted, Optional<TermSet> guesses) {

    private static final int FIXED_WEIGHT = 200;
    private static final int SET_WEIGHT = 40;

    public SearchFootprint {
        wanted = List.copyOf(wanted);
        required = List.copyOf(required);
    }

    /** Whether the search may find an entry with these words. */
    boolean isMetBy(TermSet entry) {
        return required.stream().allMatch(entry::hasAny)
                && wanted.stream().filter(entry::hasAny).limit(most).count() >= most;
    }

    /**
     * Whether the search may mean something else now.
     *
     * @param turned words that stood nowhere and stand somewhere now, or the other way round
     * @param touched all words of the entries that came or went
     */
    boolean isReadAnew(TermSet turned, TermSet touched) {
        return turned.hasAny(interpreted)
                || guesses.map(words -> turned.size() > 0 || touched.hasAny(words))
                        .orElse(false);
    }

    /** How much memory it takes, in bytes. */
    int weight() {
        var weight = FIXED_WEIGHT
                + Integer.BYTES
                        * (interpreted.size() + guesses.map(TermSet::size).orElse(0));
        for (var parts : List.of(wanted, required)) {
            for (var part : parts) {
                weight += SET_WEIGHT + Integer.BYTES * part.size();
            }
        }
        return weight;
    }
}
