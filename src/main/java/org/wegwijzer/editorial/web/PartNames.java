package org.wegwijzer.editorial.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wegwijzer.draft.document.DraftParts;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** The names of parts of drafts in requests: {@code neutral}, or the tag of a language (BCP 47). */
final class PartNames {

    private static final String PARAMETER = "parts";

    private PartNames() {}

    /**
     * The names in the parameter {@code parts}, with commas between them.
     *
     * @throws ProblemException INVALID_REQUEST if one of them is none
     */
    static Set<String> of(String text) {
        var names = new LinkedHashSet<>(List.of(text.split(",", -1)));
        if (!names.stream().allMatch(PartNames::isOne)) {
            throw ProblemException.invalid(Fault.ofQuery(PARAMETER, FaultCode.MALFORMED_VALUE, sentence()));
        }
        return names;
    }

    /** Whether a part can have this name. */
    static boolean isOne(String name) {
        return name.equals(DraftParts.NEUTRAL)
                || LanguageTag.parse(name)
                        .filter(tag -> tag.value().equals(name))
                        .isPresent();
    }

    /** What names there are. */
    static String sentence() {
        return "A part is 'neutral', or the tag of a language as the hub writes it.";
    }
}
