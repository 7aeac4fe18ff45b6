package org.wegwijzer.reference.handbook;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * What the first page lists below its headings: the first link of each item.
 *
 * @param lines in the order in which one reads
 */
record TableOfContents(List<Line> lines) {

    TableOfContents {
        lines = List.copyOf(lines);
    }

    /**
     * One page.
     *
     * @param group the heading below which it is listed
     * @param path of its file in the repository
     */
    record Line(String group, String title, String path, String address) {

        private String html(boolean isCurrent) {
            return "<li><a href=\"%s\"%s>%s</a></li>\n"
                    .formatted(address, isCurrent ? " aria-current=\"page\"" : "", Html.escaped(title));
        }
    }

    static TableOfContents of(HandbookText start) {
        var lines = new ArrayList<Line>();
        var group = "";
        for (var block : start.blocks().toList()) {
            if (block instanceof Heading) {
                group = PlainWords.of(block);
            } else if (block instanceof BulletList) {
                var heading = group;
                HandbookText.children(block)
                        .map(ListItem.class::cast)
                        .forEach(item -> line(heading, start.path(), item).ifPresent(lines::add));
            }
        }
        return new TableOfContents(lines);
    }

    private static Optional<Line> line(String group, String from, Node item) {
        var links = new ArrayList<Link>();
        item.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
            }
        });
        return links.stream().findFirst().flatMap(link -> {
            var path = URI.create(from).resolve(link.getDestination()).getPath();
            return PageAddresses.of(path).map(address -> new Line(group, PlainWords.of(link), path, address));
        });
    }

    /** As lists of links, one below each heading. */
    String html(String current) {
        var html = new StringBuilder();
        var group = "";
        for (var line : lines) {
            if (!line.group().equals(group)) {
                html.append(group.isEmpty() ? "" : "</ul>\n")
                        .append("<h2>%s</h2>\n<ul>\n".formatted(Html.escaped(line.group())));
                group = line.group();
            }
            html.append(line.html(line.address().equals(current)));
        }
        return html.append("</ul>\n").toString();
    }

    /** The page before another one, if that is listed and not the first. */
    Optional<Line> before(String address) {
        var place = place(address);
        return place > 0 ? Optional.of(lines.get(place - 1)) : Optional.empty();
    }

    /** The page after another one; after one that is not listed, the first. */
    Optional<Line> after(String address) {
        var place = place(address) + 1;
        return place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
    }

    private int place(String address) {
        return lines.stream().map(Line::address).toList().indexOf(address);
    }
}
