package org.wegwijzer.delivery.page;

import java.util.List;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.cache.Acceptance;

/** Which addresses have a second form, JSON-LD, and so answer by what the request accepts. */
public final class JsonLdForms {

    /** Both forms of what has one for linked data. */
    static final List<String> OFFERED = List.of(Acceptance.JSON, Acceptance.LINKED_DATA);

    /** The second form. */
    static final AnswerForm FORM = new AnswerForm(Acceptance.LINKED_DATA, OFFERED);

    private JsonLdForms() {}

    /** Whether the page of an entry has one. */
    public static boolean ofPage(EntryType type) {
        return switch (type) {
            case SOURCE, TOPIC, GUIDE -> true;
            case FAQ -> false;
        };
    }

    /** Whether the list of all entries has one. */
    public static boolean ofList(EntryType type) {
        return switch (type) {
            case SOURCE, TOPIC, GUIDE -> false;
            case FAQ -> true;
        };
    }
}
