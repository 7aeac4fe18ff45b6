package org.wegwijzer.reference.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * One page of the documentation.
 *
 * @param description its first paragraph, without markup
 * @param content HTML, with the heading of the whole
 * @param contents what is on the page, as HTML; empty where that is little
 * @param neighbours the pages before and after it, as HTML
 * @param sections what it says, for a search
 */
public record HandbookPage(
        String title, String description, String content, String contents, String neighbours, List<Section> sections) {

    /** Headings below these are not named beside a page and not found alone. */
    private static final int DEEPEST = 3;

    /** With fewer headings a page can be overlooked without a list of them. */
    private static final int FEW = 2;

    public HandbookPage {
        sections = List.copyOf(sections);
    }

    static HandbookPage of(String address, HandbookText file, TableOfContents contents) {
        return new HandbookPage(
                file.title(),
                file.blocks()
                        .filter(Paragraph.class::isInstance)
                        .findFirst()
                        .map(PlainWords::of)
                        .orElse(""),
                file.html(),
                contents(file),
                neighbours(address, contents),
                sections(address, file));
    }

    private static String contents(HandbookText file) {
        var headings = file.headings().stream()
                .filter(heading -> heading.level() > 1 && heading.level() <= DEEPEST)
                .toList();
        return headings.size() < FEW
                ? ""
                : headings.stream()
                        .map(heading -> "<li class=\"level-%s\"><a href=\"#%s\">%s</a></li>\n"
                                .formatted(heading.level(), heading.id(), Html.escaped(heading.text())))
                        .collect(Collectors.joining());
    }

    private static String neighbours(String address, TableOfContents contents) {
        return neighbour("prev", "Before", contents.before(address))
                + neighbour("next", "Next", contents.after(address));
    }

    private static String neighbour(String relation, String word, Optional<TableOfContents.Line> line) {
        return line.map(there -> "<a rel=\"%s\" href=\"%s\"><span>%s</span> %s</a>\n"
                        .formatted(relation, there.address(), word, Html.escaped(there.title())))
                .orElse("");
    }

    /** Of the first page, which lists the others, its beginning is enough: the others say more. */
    private static List<Section> sections(String address, HandbookText file) {
        var all = allSections(address, file);
        return address.equals(PageAddresses.ROOT) ? all.subList(0, 1) : all;
    }

    private static List<Section> allSections(String address, HandbookText file) {
        var headings = file.headings().iterator();
        var sections = new ArrayList<Section>();
        for (var block : file.blocks().toList()) {
            if (block instanceof Heading heading) {
                var named = headings.next();
                if (heading.getLevel() <= DEEPEST) {
                    var place = heading.getLevel() == 1 ? address : address + "#" + named.id();
                    sections.add(new Section(place, file.title(), named.text(), ""));
                }
            } else if (!isAnswer(block)) {
                var last = sections.size() - 1;
                sections.set(last, sections.get(last).with(PlainWords.of(block)));
            }
        }
        return sections;
    }

    /** What a command answers is found by the words around it. */
    private static boolean isAnswer(Node block) {
        return block instanceof FencedCodeBlock code
                && CodeNotation.of(code.getInfo()).isAnswer();
    }
}
