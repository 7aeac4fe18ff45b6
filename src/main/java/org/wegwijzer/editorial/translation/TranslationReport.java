package org.wegwijzer.editorial.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.Fault;

/**
 * What became of what translators sent.
 *
 * @param language the language that it was translated into
 * @param taken how many texts say something else in drafts now
 * @param skipped how many translated texts were not taken
 * @param entries each entry of the file, in its order
 */
public record TranslationReport(String language, long taken, long skipped, List<TranslatedEntry> entries) {

    public TranslationReport {
        entries = List.copyOf(entries);
    }

    /**
     * What became of one entry.
     *
     * @param entry as the file calls it: {@code guides/bsn}
     * @param outcome {@code begun}, {@code changed}, {@code unchanged}, {@code refused} or {@code unknown}
     * @param taken where the draft says what was sent (JSON pointers, RFC 6901)
     * @param unchanged how many texts said that already
     * @param untranslated how many units have no translation
     * @param skipped the translated units that were not taken
     * @param entityTag of the draft; absent if the entry has none
     * @param detail why it was refused; absent if it was not
     * @param faults why it was refused or, of what was taken, for what its draft cannot be published yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TranslatedEntry(
            String entry,
            String outcome,
            List<String> taken,
            long unchanged,
            long untranslated,
            List<SkippedUnit> skipped,
            @Nullable String entityTag,
            @Nullable String detail,
            List<Fault> faults) {

        public TranslatedEntry {
            taken = List.copyOf(taken);
            skipped = List.copyOf(skipped);
            faults = List.copyOf(faults);
        }
    }

    /**
     * A translated unit that was not taken.
     *
     * @param unit its id
     * @param name where its text stood when it went out
     * @param reason {@code stale}: the original says something else by now; {@code incomplete}: others of the same list are not
     *     translated; {@code refused}: the entry was; {@code unknown}: there is no such entry
     */
    public record SkippedUnit(String unit, String name, String reason) {}
}
