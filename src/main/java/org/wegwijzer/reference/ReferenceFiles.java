package org.wegwijzer.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.reference.handbook.Handbook;
import org.wegwijzer.reference.handbook.PageAddresses;

/**
 * All that is at {@code /docs} and below: the pages of the documentation, the reference, and what both need. Each is made when it is
 * first asked for, once: a hub that nobody develops for starts and runs without.
 */
@ApplicationScoped
public class ReferenceFiles {

    static final String ROOT = PageAddresses.ROOT;

    /** What is served as it is: where the application brings it along, by its address. The base is the reader's, so that both look alike. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(ROOT + "/assets/base.css", "reader/base.css"),
            Map.entry(ROOT + "/assets/docs.css", "reference/docs.css"),
            Map.entry(ROOT + "/assets/docs.js", "reference/docs.js"),
            Map.entry(ROOT + "/assets/reference.css", "reference/reference.css"),
            Map.entry(ROOT + "/assets/reference.js", "reference/reference.js"),
            Map.entry(ROOT + "/assets/signpost.svg", "reference/signpost.svg"),
            Map.entry(ROOT + "/assets/swagger-ui-bundle.js", "reference/swagger-ui-bundle.js"),
            Map.entry(ROOT + "/assets/swagger-ui-bundle.js.LICENSE.txt", "reference/swagger-ui-bundle.js.LICENSE.txt"),
            Map.entry(ROOT + "/assets/swagger-ui.css", "reference/swagger-ui.css"),
            Map.entry(ROOT + "/client.mjs", "client/client.mjs"),
            Map.entry(ROOT + "/client.d.ts", "client/client.d.ts"));

    /** Pages that are no text but show a specification, by their address. */
    private static final Map<String, SpecificationPage> SPECIFICATIONS = Map.of(
            PageAddresses.REFERENCE, new SpecificationPage("The public API", "/v1/openapi.json"),
            PageAddresses.EDITORIAL_REFERENCE,
                    new SpecificationPage("The editorial API", "/editorial/v1/openapi.json"));

    private static final String SEARCH_INDEX = ROOT + "/assets/search.json";

    private final boolean enabled;
    private final Map<String, Asset> made = new ConcurrentHashMap<>();
    private volatile @Nullable Handbook handbook;

    /** What this hub shows of it. */
    public ReferenceFiles(ReferenceConfig config) {
        this.enabled = config.enabled();
    }

    /** Where the documentation begins; empty if this hub does not show it. */
    public Optional<String> address() {
        return Optional.of(ROOT).filter(address -> enabled);
    }

    /** What is at an address; empty if nothing is. */
    Optional<Asset> at(String address) {
        if (!enabled) {
            return Optional.empty();
        }
        var ready = made.get(address);
        return ready == null
                ? making(address).map(Supplier::get).map(asset -> kept(address, asset))
                : Optional.of(ready);
    }

    private Asset kept(String address, Asset asset) {
        made.put(address, asset);
        return asset;
    }

    private Optional<Supplier<Asset>> making(String address) {
        var file = FILES.get(address);
        if (file != null) {
            return Optional.of(() -> Asset.named(file, Asset.bytes(file)));
        }
        var specification = SPECIFICATIONS.get(address);
        if (specification != null) {
            return Optional.of(() -> Frame.around(specification, handbook().navigation(address)));
        }
        return address.equals(SEARCH_INDEX)
                ? Optional.of(() -> Asset.named(address, handbook().searchIndex()))
                : handbook()
                        .page(address)
                        .map(page -> () -> Frame.around(page, handbook().navigation(address)));
    }

    /** Made twice at most where two ask at once, and alike. */
    private Handbook handbook() {
        var read = handbook;
        if (read == null) {
            read = Handbook.read(path -> Frame.text("reference/" + path));
            handbook = read;
        }
        return read;
    }
}
