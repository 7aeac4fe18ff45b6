package org.wegwijzer.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.markdown.Markdown;

/** All files of the reference. Each is made when it is first asked for: a hub that nobody develops for starts and runs without. */
@ApplicationScoped
public class ReferenceFiles {

    static final String ROOT = "/docs";

    private static final String FOLDER = "reference/";

    /** What pages need, by name. */
    private static final Set<String> ASSETS = Set.of(
            "guide.js",
            "reference.js",
            "reference.css",
            "signpost.svg",
            "swagger-ui-bundle.js",
            "swagger-ui-bundle.js.LICENSE.txt",
            "swagger-ui.css");

    private final boolean enabled;
    private final Map<String, Asset> files = new ConcurrentHashMap<>();

    /** What this hub shows of it. */
    public ReferenceFiles(ReferenceConfig config) {
        this.enabled = config.enabled();
    }

    /** Where the reference begins; empty if this hub does not show it. */
    public Optional<String> address() {
        return Optional.of(ROOT).filter(address -> enabled);
    }

    /** The specification of the public API, to read and to try out. */
    Optional<Asset> publicApi() {
        return page(ROOT, "The public API", () -> specification("/v1/openapi.json"));
    }

    /** The specification of the editorial API, which is public itself; to try it out takes a key. */
    Optional<Asset> editorialApi() {
        return page(ROOT + "/editorial", "The editorial API", () -> specification("/editorial/v1/openapi.json"));
    }

    /** The guide to the first page. */
    Optional<Asset> firstPage() {
        return page(ROOT + "/first-page", "Your first page in five minutes", ReferenceFiles::guide);
    }

    /** What a page needs; empty if no page needs anything of that name. */
    Optional<Asset> asset(String name) {
        return ASSETS.contains(name) ? file(name, () -> Asset.named(name, bytes(name))) : Optional.empty();
    }

    private Optional<Asset> page(String address, String title, Supplier<String> content) {
        return file(address, () -> {
            var page = new Page(address, title, content.get()).in(text("frame.html"));
            return Asset.of(Asset.HTML, page.getBytes(StandardCharsets.UTF_8));
        });
    }

    private Optional<Asset> file(String key, Supplier<Asset> making) {
        return enabled ? Optional.of(files.computeIfAbsent(key, absent -> making.get())) : Optional.empty();
    }

    private static String specification(String address) {
        return text("specification.html").replace("{address}", address);
    }

    private static String guide() {
        var text = Markdown.parse(text("first-page.md")).html(reference -> Optional.empty());
        // Long lines are scrolled, also by keyboard.
        return text("guide.html").replace("{text}", text.replace("<pre>", "<pre tabindex=\"0\">"));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        return Asset.bytes(FOLDER + name);
    }
}
