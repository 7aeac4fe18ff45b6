package org.wegwijzer.reference;

/**
 * A page of the reference.
 *
 * @param address where it is, on this host
 * @param title of the window
 * @param content HTML
 */
record Page(String address, String title, String content) {

    /** The page in the frame that all pages share. */
    String in(String frame) {
        var link = "<a href=\"%s\"".formatted(address);
        return frame.replace("{title}", title)
                .replace(link, link + " aria-current=\"page\"")
                // Last, so that nothing in a text is taken for a place to fill.
                .replace("{content}", content);
    }
}
