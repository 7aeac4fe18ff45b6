package org.wegwijzer.delivery.parameter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

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
                .orElseThrow(() -> ProblemException.invalid(Fault.ofQuery(
                        NAME, FaultCode.UNKNOWN_VALUE, "Long texts do not come in that form.", allowed())));
    }

    /** The value of the parameter. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
