package org.wegwijzer.delivery.parameter;

import java.util.List;
import org.wegwijzer.problem.ProblemException;

/** The form in which a reader wants long texts. */
public enum BodyFormat {
    /** HTML from an allow-list, safe to put into a page. */
    HTML,
    /** As it was written (CommonMark with tables, task lists, strikethrough, footnotes and bare addresses). */
    MARKDOWN,
    /** Without markup. */
    TEXT;

    /** The name of the parameter. */
    public static final String NAME = "bodyFormat";

    /** Every value of the parameter; the first is what a request gets that names none. */
    public static List<String> allowed() {
        return Values.names(values());
    }

    /**
     * Reads the parameter.
     *
     * @throws ProblemException INVALID_REQUEST if there is no such form
     */
    public static BodyFormat parse(String text) {
        return Values.one(NAME, text, values());
    }

    /** The value of the parameter. */
    public String value() {
        return Values.name(this);
    }
}
