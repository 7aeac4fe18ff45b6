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
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
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
 * One text in CommonMark with tables, task lists, strikethrough and bare web addresses as links (GitHub Flavored Markdown 0.29,
 * 4.10, 5.3, 6.5 and 6.9), and with GitHub's footnotes. Raw HTML in it is shown as text, and what is rendered passes an allow-list
 * besides.
 */
public final class Markdown {

    private static final Extension FOOTNOTES = FootnotesExtension.create();

    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            TaskListItemsExtension.create(),
            // One tilde stands in front of numbers and between them, in texts that nobody meant to strike out.
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            FOOTNOTES,
            AutolinkExtension.create());

    /** Footnotes have a form of our own. */
    private static final List<Extension> IN_HTML =
            EXTENSIONS.stream().filter(extension -> extension != FOOTNOTES).toList();

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** The level of headings below which there is none. */
    private static final int LOWEST = 6;

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

    /**
     * Reads a text that stands below a title, which is the heading of the first level: where the text has such headings, all of its
     * headings go one level down.
     */
    public static Markdown belowTitle(String source) {
        var document = PARSER.parse(source);
        var headings = headingNodes(document);
        if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
            headings.forEach(heading -> heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1)));
        }
        return new Markdown(source, document);
    }

    /** Why a text cannot be rendered with bounded effort, as the rest of a sentence; empty if it can. */
    public static Optional<String> tooIntricate(String source) {
        return Intricacy.of(source);
    }

    /** Those with something to see; what a heading without it does to the ids of others it does here too. */
    private static Map<Node, Heading> headings(Node document) {
        var nodes = headingNodes(document);
        var ids = HeadingIds.of(nodes.stream().map(ShownText::of).toList()).iterator();
        var headings = new LinkedHashMap<Node, Heading>();
        nodes.forEach(node -> headings.put(node, new Heading(ids.next(), node.getLevel(), ShownText.of(node))));
        headings.values().removeIf(heading -> !VisibleText.isIn(heading.text()));
        return headings;
    }

    private static List<org.commonmark.node.Heading> headingNodes(Node document) {
        var nodes = new ArrayList<org.commonmark.node.Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                nodes.add(heading);
            }
        });
        return nodes;
    }

    /** Every heading that can be seen, in reading order. */
    public List<Heading> headings() {
        return List.copyOf(headings.values());
    }

    /**
     * What no reader would get of the text, or not as it was meant, in reading order: links that lead nowhere or that browsers and
     * programs do not understand, links without a text, images, headings of the first level, and footnotes that nobody comes to. Links to entries are not among them: see {@link #references()}.
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
     * The text as HTML that is safe to put into a page on which no other text has footnotes; headings have ids.
     *
     * @param addresses where an entry that the text refers to is; what has no address is no link
     */
    public String html(Function<EntryReference, Optional<String>> addresses) {
        return html("", addresses);
    }

    /**
     * The text as HTML that is safe to put into a page; headings and footnotes have ids.
     *
     * @param name letters, digits, hyphens and low lines that no other text on the page has, which ids of footnotes end in
     * @param addresses where an entry that the text refers to is; what has no address is no link
     */
    public String html(String name, Function<EntryReference, Optional<String>> addresses) {
        var footnotes = Footnotes.of(document);
        var renderer = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new FootnoteHtml(context, footnotes, name))
                .extensions(IN_HTML)
                .escapeHtml(true)
                .attributeProviderFactory(context -> new Attributes(source, headings, destinations, addresses))
                .build();
        return SafeHtml.of(renderer.render(document));
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
        return text(reference -> Optional.empty());
    }

    /**
     * The text without markup, each link followed by its address.
     *
     * @param addresses where an entry that the text refers to is, if that is to be said
     */
    public String text(Function<EntryReference, Optional<String>> addresses) {
        return PlainText.of(document, link -> {
            var entry = EntryReference.of(link);
            return entry.isPresent()
                    ? entry.flatMap(addresses)
                    : destinations.address(WrittenLink.of(link, source)).flatMap(Markdown::printed);
        });
    }

    /** An address as people read it: mailboxes and telephone numbers by themselves, and nothing for a place in the same text. */
    private static Optional<String> printed(String address) {
        return Optional.of(address.replaceFirst("^(?:mailto:([^?]*).*|tel:)", "$1"))
                .filter(text -> !text.startsWith("#"));
    }
}
