package org.wegwijzer.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that may leave the hub: an allow-list, so what nobody thought of stays out. Elements whose content browsers do not
 * parse as HTML ({@code style}, {@code noscript}, {@code select} and their like) must never be added: the sanitizer's known
 * holes all went through them.
 */
final class SafeHtml {

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
    private static final Pattern HEADING_ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

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

    static String of(String html) {
        return ALLOWED.sanitize(html);
    }
}
