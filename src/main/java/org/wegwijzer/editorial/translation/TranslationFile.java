package org.wegwijzer.editorial.translation;

import java.util.List;
import java.util.Optional;

/**
 * What came back from a translator, as it was read.
 *
 * @param from the language that it was translated from; empty if the file does not say
 * @param into the language that it was translated into; empty if the file does not say
 */
record TranslationFile(Optional<String> from, Optional<String> into, List<Original> originals) {

    /**
     * What was translated of one entry.
     *
     * @param name as the file calls it
     */
    record Original(String name, List<Text> texts) {}

    /**
     * One unit.
     *
     * @param name where its text stood; empty if the file does not say
     * @param target its translation; empty if it has none
     */
    record Text(String id, String name, String source, Optional<String> target) {}
}
