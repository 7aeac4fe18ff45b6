package org.wegwijzer.delivery.parameter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** The form in which a reader wants long texts. */
public enum BodyFormat {
    /** HTML from an allow-list, safe to put into a page. */
    HTML,
    /** As it was written (CommonMark with tables, task lists and bare addresses). */
    MARKDOWN,
    /** Without markup. */
    TEXT;

    /** The name of the parameter. */
    public static final String NAME = "bodyFormat";

    /** Every value of the parameter; the first is what a request gets that names none. */
    public static List<String> allowed() {
        return Stream.of(values()).map(BodyFormat::value).toList();
    }

    /**
     * Reads the parameter.
     *
     * @throws ProblemException INVALID_REQUEST if there is no such form
     */
    public static BodyFormat parse(String text) {
        return Stream.of(values())
                .filter(format -> format.value().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(unknown(text)));
    }

    private static Fault unknown(String text) {
        var detail = "'%s' is no value of '%s'.".formatted(QueryParameters.printable(text), NAME);
        return Fault.ofQuery(NAME, FaultCode.UNKNOWN_VALUE, detail, allowed()).meaning(Hint.near(text, allowed()));
    }

    /** The value of the parameter. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
