package org.wegwijzer.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the specification when the application is built. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.DEFAULT_DOCUMENT_NAME)
public class Specification implements OASFilter {

    private static final String ROOT = "/v1";

    /** Of the API, not of the program (https://semver.org). */
    private static final String VERSION = "1.0.0";

    private final Words words = Words.load();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        OneApi.keep(api, ROOT);
        var operations = new OperationWords(words);
        api.getPaths().getPathItems().forEach((path, item) -> complete(operations, path, item));
        new SchemaWords(words).complete(api.getComponents());
        ProblemWords.complete(api, words);
        api.setInfo(OneApi.info("Wegwijzer", VERSION, words.text("info")));
        api.setServers(List.of(OASFactory.createServer().url(ROOT).description(words.text("server"))));
        api.setSecurity(List.of());
        api.getTags().forEach(tag -> tag.setDescription(words.text("tag " + tag.getName())));
        OneApi.belowRoot(api, ROOT);
    }

    private static void complete(OperationWords operations, String path, PathItem item) {
        operations.complete(path, item.getGET());
    }
}
