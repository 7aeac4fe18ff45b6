package org.wegwijzer.delivery.page;

import java.util.EnumSet;
import java.util.Set;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.cache.Acceptance;
import org.wegwijzer.delivery.page.AnswerFactory.Form;

/** Which addresses have a second form, JSON-LD, and so answer by what the request accepts. */
public final class JsonLdForms {

    private static final Set<EntryType> PAGES = EnumSet.of(EntryType.SOURCE, EntryType.TOPIC, EntryType.GUIDE);
    private static final Set<EntryType> LISTS = EnumSet.of(EntryType.FAQ);

    /** The second form. */
    static final Form FORM = new Form(Acceptance.LINKED_DATA, true);

    private JsonLdForms() {}

    /** Whether the page of an entry has one. */
    public static boolean ofPage(EntryType type) {
        return PAGES.contains(type);
    }

    /** Whether the list of all entries has one. */
    public static boolean ofList(EntryType type) {
        return LISTS.contains(type);
    }
}
