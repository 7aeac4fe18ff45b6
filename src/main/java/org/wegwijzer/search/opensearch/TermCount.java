package org.wegwijzer.search.opensearch;

/**
 * In how many entries a word stands.
 *
 * @param documents in a field
 * @param inField how many have that field
 * @param all how many there are
 */
record TermCount(int documents, long inField, long all) {

    /** Of what stands nowhere. */
    static final TermCount NONE = new TermCount(0, 0, 0);

    private static final double HALF = 0.5;

    /** How rare it is among all entries, as we score. */
    double rarityOfAll() {
        return rarity(all);
    }

    /** How rare it is among those that have the field, as the cluster scores. */
    double rarityInField() {
        return rarity(inField);
    }

    /** BM25's inverse document frequency. */
    private double rarity(long among) {
        return documents == 0 ? 0 : Math.log(1 + (among - documents + HALF) / (documents + HALF));
    }
}
