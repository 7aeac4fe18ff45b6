package org.wegwijzer.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that may leave the hub: an allow-list, so what nobody thought of stays out. Elements whose content browsers do not
 * parse as HTML ({@code style}, {@code noscript}, {@code select} and their like) must never be added: the sanitizer's known
 * holes all went through them.
 */
final class SafeHtml {

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
    private static final Pattern HEADING_ID = Pattern.compile("[\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}-]+");

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(HEADINGS)
            .allowElements("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "input")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("id")
            .matching(HEADING_ID)
            .onElements(HEADINGS)
            .allowAttributes("href", "title")
            .onElements("a")
            .requireRelsOnLinks("noopener")
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
        var renderer = HtmlStreamRenderer.create(safe, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(html, ALLOWED.apply(new AddressesAsGiven(renderer)));
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
