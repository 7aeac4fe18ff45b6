package org.wegwijzer.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.view.ViewShapes;
import org.wegwijzer.delivery.whole.PageExpansions;

/** The specification of what readers use: complete, with one schema for each place of an answer, and each part once. */
final class DeliverySpecification {

    private static final String ROOT = Addresses.ROOT;

    /** Of the API, not of the program (https://semver.org). */
    private static final String VERSION = "1.0.0";

    private final Words words = Words.load();
    private final boolean sparse;

    /** @param sparse whether requests may choose which members of entries they get */
    DeliverySpecification(boolean sparse) {
        this.sparse = sparse;
    }

    void complete(OpenAPI api) {
        OneApi.keep(api, ROOT);
        var shapes = new ViewShapes().shapes();
        new SchemaWords(words).complete(api.getComponents());
        var placed = new PlacedSchemas(api.getComponents().getSchemas(), shapes, words, sparse);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getGET()
                        .getResponses()
                        .getAPIResponse("200")
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(media -> media.setSchema(placed.placed(media.getSchema(), place(path)))));
        api.getComponents().setSchemas(placed.made());
        var operations = new OperationWords(words, shapes, new SharedParts(api.getComponents()), sparse);
        api.getPaths().getPathItems().forEach((path, item) -> operations.complete(path, item.getGET()));
        new StreamWords(words).complete(api);
        ProblemWords.complete(api, words);
        var info = words.text(sparse ? "info sparse" : "info");
        api.setInfo(OneApi.info(sparse ? "Wegwijzer, sparse" : "Wegwijzer", VERSION, info));
        api.setServers(List.of(OASFactory.createServer().url(ROOT).description(words.text("server"))));
        api.setSecurity(List.of());
        api.getTags().forEach(tag -> tag.setDescription(words.text("tag " + tag.getName())));
        OneApi.belowRoot(api, ROOT);
    }

    private static SchemaPlace place(String path) {
        if (path.equals(Addresses.PAGES + "/home")) {
            return SchemaPlace.part(PageExpansions.HOME);
        }
        if (path.startsWith(Addresses.PAGES)) {
            return SchemaPlace.whole(PageExpansions.of(type(path)));
        }
        return path.endsWith("{slug}") ? SchemaPlace.PAGE : SchemaPlace.CARD;
    }

    private static EntryType type(String path) {
        return Stream.of(EntryType.values())
                .filter(type -> path.contains("/" + type.plural() + "/"))
                .findFirst()
                .orElseThrow();
    }
}
