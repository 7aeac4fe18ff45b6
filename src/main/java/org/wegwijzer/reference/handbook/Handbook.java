package org.wegwijzer.reference.handbook;

import io.vertx.core.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All pages of the documentation, made of the files of the repository. The first one is its table of contents: what it lists, in that
 * order, there is, and nothing else.
 */
public final class Handbook {

    private final TableOfContents contents;
    private final Map<String, HandbookPage> pages;

    private Handbook(TableOfContents contents, Map<String, HandbookPage> pages) {
        this.contents = contents;
        this.pages = pages;
    }

    /**
     * Makes all pages.
     *
     * @param files the text of a file by its path in the repository
     */
    public static Handbook read(UnaryOperator<String> files) {
        var start = new HandbookText(PageAddresses.START, files.apply(PageAddresses.START));
        var contents = TableOfContents.of(start);
        var pages = new LinkedHashMap<String, HandbookPage>();
        pages.put(PageAddresses.ROOT, HandbookPage.of(PageAddresses.ROOT, start, contents));
        contents.lines().stream().filter(line -> line.path().endsWith(".md")).forEach(line -> {
            var file = new HandbookText(line.path(), files.apply(line.path()));
            pages.put(line.address(), HandbookPage.of(line.address(), file, contents));
        });
        return new Handbook(contents, pages);
    }

    /** The page at an address; empty if there is none. */
    public Optional<HandbookPage> page(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    /** The addresses of all pages, in the order in which one reads them. */
    public List<String> addresses() {
        return List.copyOf(pages.keySet());
    }

    /** What leads to all pages, as HTML, with the one that is shown marked. */
    public String navigation(String address) {
        return contents.html(address);
    }

    /** What the pages say, section by section, for a search in the browser: JSON. */
    public byte[] searchIndex() {
        var sections = new ArrayList<Section>();
        pages.values().forEach(page -> sections.addAll(page.sections()));
        return Json.encodeToBuffer(sections).getBytes();
    }
}
