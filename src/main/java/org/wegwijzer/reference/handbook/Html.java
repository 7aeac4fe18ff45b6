package org.wegwijzer.reference.handbook;

/** Text that becomes part of a page. */
public final class Html {

    private Html() {}

    /** A text that is shown as it is, also within an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
