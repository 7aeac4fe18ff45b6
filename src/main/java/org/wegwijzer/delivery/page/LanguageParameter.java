package org.wegwijzer.delivery.page;

import java.util.List;
import java.util.Optional;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Reads the parameter {@code lang}: a language that the hub speaks, or one whose readers read one of those. */
final class LanguageParameter {

    private final HubLanguages languages;

    private LanguageParameter(HubLanguages languages) {
        this.languages = languages;
    }

    /** The language that the query names; faults stay with it. */
    static Optional<LanguageTag> read(QueryParameters query, HubLanguages languages) {
        return query.read(ReadOptions.LANGUAGE, new LanguageParameter(languages)::parse);
    }

    private LanguageTag parse(String text) {
        var tag = tag(text);
        if (!languages.serve(tag)) {
            throw refused(
                    text,
                    FaultCode.UNKNOWN_LANGUAGE,
                    "'lang' is '%s', which this hub does not speak.".formatted(QueryParameters.printable(text)));
        }
        return tag;
    }

    private LanguageTag tag(String text) {
        try {
            return new LanguageTag(text);
        } catch (IllegalArgumentException malformed) {
            throw refused(
                    text, FaultCode.MALFORMED_VALUE, "'lang' must be a language tag (BCP 47), such as en or ar-MA.");
        }
    }

    private ProblemException refused(String text, FaultCode code, String detail) {
        var meant = languages.meantBy(text).stream().map(LanguageTag::value).toList();
        return ProblemException.invalid(
                Fault.ofQuery(ReadOptions.LANGUAGE, code, detail, spoken()).meaning(Hint.of(meant)));
    }

    private List<String> spoken() {
        return languages.all().stream().map(LanguageTag::value).toList();
    }
}
