package org.wegwijzer.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * What elements of one text say besides their content: ids of headings, addresses of links, languages of code.
 *
 * @param headings those that have an id
 * @param addresses where an entry that the text refers to is; what has no address is no link
 */
record Attributes(
        String source,
        Map<Node, Heading> headings,
        Destinations destinations,
        Function<EntryReference, Optional<String>> addresses)
        implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String element, Map<String, String> attributes) {
        if (headings.containsKey(node)) {
            attributes.put("id", headings.get(node).id());
        } else if (node instanceof Link link) {
            link(link, attributes);
        } else if (node instanceof FencedCodeBlock code && element.equals("code")) {
            attributes.remove("class");
            CodeLanguage.of(code.getInfo()).ifPresent(language -> attributes.put("class", language));
        }
    }

    private void link(Link link, Map<String, String> attributes) {
        var title = attributes.get("title");
        attributes.clear();
        var entry = EntryReference.of(link);
        var address = entry.isPresent() ? entry.flatMap(addresses) : destinations.address(WrittenLink.of(link, source));
        if (address.isEmpty()) {
            return;
        }
        attributes.put("href", SafeHtml.kept(address.get()));
        entry.ifPresent(target -> {
            attributes.put("data-type", target.type());
            attributes.put("data-slug", target.slug());
        });
        if (title != null) {
            attributes.put("title", title);
        }
    }
}
