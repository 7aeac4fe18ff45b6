package org.wegwijzer.delivery.parameter;

import java.util.List;
import org.wegwijzer.problem.ProblemException;

/** What a reader wants long texts to say of where the entries are that they link to. */
public enum LinkForm {
    /** The address of the entry in this API. */
    API,
    /** The address of its page for people. */
    SITE,
    /** Its type and slug, as texts are written, for whoever has addresses of their own. */
    REF;

    /** The name of the parameter. */
    public static final String NAME = "links";

    /** Every value of the parameter; the first is what a request gets that names none. */
    public static List<String> allowed() {
        return Values.names(values());
    }

    /**
     * Reads the parameter.
     *
     * @throws ProblemException INVALID_REQUEST if there is no such form
     */
    public static LinkForm parse(String text) {
        return Values.one(NAME, text, values());
    }

    /** The value of the parameter. */
    public String value() {
        return Values.name(this);
    }
}
