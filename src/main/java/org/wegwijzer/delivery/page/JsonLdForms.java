package org.wegwijzer.delivery.page;

import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.cache.Acceptance;
import org.wegwijzer.delivery.page.AnswerFactory.Form;

/** Which addresses have a second form, JSON-LD, and so answer by what the request accepts. */
public final class JsonLdForms {

    /** The second form. */
    static final Form FORM = new Form(Acceptance.LINKED_DATA, true);

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
