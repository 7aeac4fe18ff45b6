package org.wegwijzer.reference;

import java.nio.charset.StandardCharsets;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.reference.handbook.HandbookPage;
import org.wegwijzer.reference.handbook.Html;

/** What all pages have around them. */
final class Frame {

    private Frame() {}

    /** A page of the documentation. */
    static Asset around(HandbookPage page, String navigation) {
        var aside =
                page.contents().isEmpty() ? "" : text("reference/contents.html").replace("{contents}", page.contents());
        var content = text("reference/article.html")
                .replace("{aside}", aside)
                .replace("{neighbours}", page.neighbours())
                // Last, so that nothing in a text is taken for a place to fill.
                .replace("{content}", page.content());
        return page(page.title(), page.description(), navigation, content);
    }

    /** A specification. */
    static Asset around(SpecificationPage specification, String navigation) {
        var content = text("reference/specification.html")
                .replace("{title}", specification.title())
                .replace("{address}", specification.address());
        return page(specification.title(), "Every operation, to read and to try out.", navigation, content);
    }

    private static Asset page(String title, String description, String navigation, String content) {
        var page = text("reference/frame.html")
                .replace("{title}", Html.escaped(title))
                .replace("{description}", Html.escaped(description))
                .replace("{navigation}", navigation)
                .replace("{content}", content);
        return Asset.of(Asset.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    /** What the application brings along, as text. */
    static String text(String path) {
        return new String(Asset.bytes(path), StandardCharsets.UTF_8);
    }
}
