package org.wegwijzer.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.tags.Tag;

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
        api.setInfo(OASFactory.createInfo()
                .title("Wegwijzer")
                .version(VERSION)
                .description(words.text("info"))
                .contact(OASFactory.createContact()
                        .name("Wegwijzer")
                        .url("https://wegwijzer.example/contact")
                        .email("api@wegwijzer.example"))
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        api.setServers(List.of(OASFactory.createServer().url(ROOT).description(words.text("server"))));
        api.setSecurity(List.of());
        api.setTags(used(api));
        api.getTags().forEach(tag -> tag.setDescription(words.text("tag " + tag.getName())));
        OneApi.belowRoot(api, ROOT);
    }

    /** Tags of operations that are hidden say nothing to readers. */
    private static List<Tag> used(OpenAPI api) {
        var names = api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getTags().stream())
                .collect(Collectors.toSet());
        return api.getTags().stream()
                .filter(tag -> names.contains(tag.getName()))
                .toList();
    }

    private static void complete(OperationWords operations, String path, PathItem item) {
        operations.complete(path, item.getGET());
    }
}
