package org.wegwijzer.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes elements that were allowed already, and escapes no more than HTML asks for: the sanitizer's own writer makes
 * numbers of {@code + @ =}. Sound as long as no element is allowed whose content browsers do not parse as HTML.
 */
final class HtmlOutput implements HtmlStreamEventReceiver {

    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "input");

    /** What has no place in HTML (HTML, 13.1.4): controls, halves of characters, and what is no character. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|[\\uFFFE\\uFFFF\\uFDD0-\\uFDEF]");

    private final StringBuilder html;

    HtmlOutput(StringBuilder html) {
        this.html = html;
    }

    @Override
    public void openDocument() {
        // It is part of a page.
    }

    @Override
    public void closeDocument() {
        // It is part of a page.
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        html.append('<').append(element);
        for (var place = 0; place < attributes.size(); place += 2) {
            html.append(' ').append(attributes.get(place)).append("=\"");
            html.append(escaped(attributes.get(place + 1)).replace("\"", "&quot;"))
                    .append('"');
        }
        html.append(WITHOUT_END.contains(element) ? " />" : ">");
    }

    @Override
    public void closeTag(String element) {
        if (!WITHOUT_END.contains(element)) {
            html.append("</").append(element).append('>');
        }
    }

    @Override
    public void text(String text) {
        html.append(escaped(text));
    }

    private static String escaped(String text) {
        return NO_CHARACTER
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
