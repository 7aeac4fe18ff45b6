package org.wegwijzer.markdown;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** A text in which links to entries are given addresses, and nothing else changes. Used for one text. */
final class AddressRewriter {

    private final String source;
    private final Function<EntryReference, Optional<String>> addresses;

    /** Where a destination stands in the source, and what takes its place; last first, so earlier places stay true. */
    private final TreeMap<Integer, Replacement> replacements = new TreeMap<>((one, other) -> other - one);

    AddressRewriter(String source, Function<EntryReference, Optional<String>> addresses) {
        this.source = source;
        this.addresses = addresses;
    }

    private record Replacement(String destination, String address) {}

    String rewritten(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                replace(link, link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                replace(definition, definition.getDestination());
            }
        });
        var text = new StringBuilder(source);
        replacements.forEach((place, replacement) ->
                text.replace(place, place + replacement.destination().length(), replacement.address()));
        return text.toString();
    }

    private void replace(Node node, String destination) {
        EntryReference.of(destination, 1)
                .flatMap(addresses)
                .ifPresent(address -> replace(node, new Replacement(destination, address)));
    }

    /** That of a link by reference stands at its definition only. */
    private void replace(Node node, Replacement replacement) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        var first = spans.get(0).getInputIndex();
        var last = spans.get(spans.size() - 1);
        var written = source.substring(first, last.getInputIndex() + last.getLength());
        var place = place(written, replacement.destination());
        if (place >= 0) {
            replacements.put(first + place, replacement);
        }
    }

    /** It may stand in the text of the link before, and in its title behind. */
    private static int place(String written, String destination) {
        var found = Pattern.compile("(?:](?:\\(|:)\\s*<?|^<)(" + Pattern.quote(destination) + ")")
                .matcher(written);
        return found.results().mapToInt(match -> match.start(1)).max().orElse(written.lastIndexOf(destination));
    }
}
