package org.wegwijzer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.wegwijzer.text.VisibleText;

/**
 * One text in CommonMark with tables, task lists and bare web addresses as links (GitHub Flavored Markdown 0.29, 4.10, 5.3 and
 * 6.9). Raw HTML in it is shown as text, and what is rendered passes an allow-list besides.
 */
public final class Markdown {

    static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), TaskListItemsExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String source;
    private final Node document;
    private final Map<Node, Heading> headings;
    private final Destinations destinations;

    private Markdown(String source, Node document) {
        this.source = source;
        this.document = document;
        this.headings = headings(document);
        this.destinations = new Destinations(
                headings.values().stream().map(Heading::id).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Reads a text; every text is one. */
    public static Markdown parse(String source) {
        return new Markdown(source, PARSER.parse(source));
    }

    /** Why a text cannot be rendered with bounded effort, as the rest of a sentence; empty if it can. */
    public static Optional<String> tooIntricate(String source) {
        return Intricacy.of(source);
    }

    /** Those with something to see; what a heading without it does to the ids of others it does here too. */
    private static Map<Node, Heading> headings(Node document) {
        var nodes = new ArrayList<org.commonmark.node.Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                nodes.add(heading);
            }
        });
        var ids = HeadingIds.of(nodes.stream().map(ShownText::of).toList()).iterator();
        var headings = new LinkedHashMap<Node, Heading>();
        nodes.forEach(node -> headings.put(node, new Heading(ids.next(), node.getLevel(), ShownText.of(node))));
        headings.values().removeIf(heading -> !VisibleText.isIn(heading.text()));
        return headings;
    }

    /** Every heading that can be seen, in reading order. */
    public List<Heading> headings() {
        return List.copyOf(headings.values());
    }

    /**
     * What no reader would get of the text, in reading order: links that lead nowhere or that browsers and programs do not
     * understand, links without a text, and images. Links to entries are not among them: see {@link #references()}.
     */
    public List<TextFault> faults() {
        return TextFaults.of(document, source, destinations);
    }

    /** Whether there is anything to see where the text is rendered. */
    public boolean isVisible() {
        return VisibleText.isIn(ShownText.of(document));
    }

    /** Every link to another entry, in reading order. */
    public List<EntryReference> references() {
        var references = new ArrayList<EntryReference>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                EntryReference.of(link).ifPresent(references::add);
                visitChildren(link);
            }
        });
        return references;
    }

    /**
     * The text as HTML that is safe to put into a page; headings have ids.
     *
     * @param addresses where an entry that the text refers to is; what has no address is no link
     */
    public String html(Function<EntryReference, Optional<String>> addresses) {
        var renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (headings.containsKey(node)) {
                        attributes.put("id", headings.get(node).id());
                    } else if (node instanceof Link link) {
                        place(attributes, address(link, addresses));
                    }
                })
                .build();
        return SafeHtml.of(renderer.render(document));
    }

    private Optional<String> address(Link link, Function<EntryReference, Optional<String>> addresses) {
        var entry = EntryReference.of(link);
        return entry.isPresent() ? entry.flatMap(addresses) : destinations.address(link.getDestination());
    }

    private static void place(Map<String, String> attributes, Optional<String> address) {
        address.map(SafeHtml::kept)
                .ifPresentOrElse(found -> attributes.put("href", found), () -> attributes.remove("href"));
    }

    /**
     * The text as it was written, its links to entries with their addresses.
     *
     * @param addresses where an entry that the text refers to is; what has no address stays as it was written
     */
    public String source(Function<EntryReference, Optional<String>> addresses) {
        return new AddressRewriter(source, addresses).rewritten(document);
    }

    /** The text without markup. */
    public String plainText() {
        return PlainText.of(document);
    }
}
