package org.wegwijzer.reference.handbook;

/**
 * What stands below one heading, for a search.
 *
 * @param address with the heading's id
 * @param page the title of its page
 * @param text in one line without markup
 */
public record Section(String address, String page, String heading, String text) {

    Section with(String more) {
        return new Section(address, page, heading, text.isEmpty() ? more : text + " " + more);
    }
}
