package org.wegwijzer.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that may leave the hub: an allow-list, so what nobody thought of stays out. Elements whose content browsers do not
 * parse as HTML ({@code style}, {@code noscript}, {@code select} and their like) must never be added: the sanitizer's known
 * holes all went through them.
 */
final class SafeHtml {

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
    private static final Pattern HEADING_ID = Pattern.compile("[\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}-]+");
    private static final Pattern ENTRY = Pattern.compile("[a-z0-9-]+");

    /** Empty, as attributes without a value are. */
    private static final Pattern BARE = Pattern.compile("");

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(HEADINGS)
            .allowElements("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "input")
            .allowElements("sup", "section")
            // The last is an entry of this hub, written so that every front end finds its own address for it.
            .allowUrlProtocols("http", "https", "mailto", "tel", "ref")
            .allowAttributes("id")
            .matching(HEADING_ID)
            .onElements(HEADINGS)
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("data-type", "data-slug")
            .matching(ENTRY)
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .allowAttributes("class")
            .matching(CodeLanguage.CLASS)
            .onElements("code")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            // The box of a task, which nobody can tick.
            .allowAttributes("type")
            .matching(true, "checkbox")
            .onElements("input")
            .allowAttributes("checked", "disabled")
            .onElements("input")
            .allowAttributes("id")
            .matching(FootnoteHtml.ID)
            .onElements("a", "li")
            .allowAttributes("class")
            .matching(false, "footnotes", "footnote-ref", "footnote-backref")
            .onElements("a", "sup", "section")
            .allowAttributes("role")
            .matching(false, "doc-endnotes", "doc-noteref", "doc-backlink")
            .onElements("a", "section")
            .allowAttributes("data-footnotes", "data-footnote-ref", "data-footnote-backref")
            .matching(BARE)
            .onElements("a", "section")
            .toFactory();

    private SafeHtml() {}

    /**
     * An address as it must stand in what is given to {@link #of}, to come out as it is: the sanitizer would percent-encode round
     * brackets, which makes another address of it (RFC 3986, 6.2.2.2). Square ones it lets be, and no address has them.
     */
    static String kept(String address) {
        return address.replace('(', '[').replace(')', ']');
    }

    static String of(String html) {
        var safe = new StringBuilder();
        HtmlSanitizer.sanitize(html, ALLOWED.apply(new AddressesAsGiven(new HtmlOutput(safe))));
        return safe.toString();
    }

    /** Undoes {@link #kept}. */
    private static final class AddressesAsGiven extends HtmlStreamEventReceiverWrapper {

        private AddressesAsGiven(HtmlStreamEventReceiver receiver) {
            super(receiver);
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            var address = attributes.indexOf("href") + 1;
            if (address > 0) {
                attributes.set(
                        address, attributes.get(address).replace('[', '(').replace(']', ')'));
            }
            super.openTag(element, attributes);
        }

        /** There is nothing to close, and so nothing to wait for. */
        @Override
        public void close() {
            // What is written to belongs to whoever asked.
        }
    }
}
