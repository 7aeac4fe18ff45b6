package org.wegwijzer.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes a document about one API of what the scanner found in both: the operations below one address and what these need. */
final class OneApi {

    private static final String SCHEMAS = "#/components/schemas/";

    private OneApi() {}

    /** Drops all that has nothing to do with the operations below {@code root}. */
    static void keep(OpenAPI api, String root) {
        var paths = OASFactory.createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(root + "/")) {
                paths.addPathItem(path, item);
            }
        });
        api.setPaths(paths);
        var used = new HashSet<String>();
        operations(api).forEach(operation -> gather(operation, api, used));
        var schemas = new LinkedHashMap<String, Schema>();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (used.contains(name)) {
                schemas.put(name, schema);
            }
        });
        api.getComponents().setSchemas(schemas);
        var tags = operations(api)
                .flatMap(operation -> operation.getTags().stream())
                .toList();
        api.setTags(api.getTags().stream()
                .filter(tag -> tags.contains(tag.getName()))
                .toList());
    }

    static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    private static void gather(Operation operation, OpenAPI api, Set<String> used) {
        each(operation.getParameters(), parameter -> gather(parameter.getSchema(), api, used));
        if (operation.getRequestBody() != null) {
            gather(operation.getRequestBody().getContent(), api, used);
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> gather(response.getContent(), api, used));
    }

    private static void gather(@Nullable Content content, OpenAPI api, Set<String> used) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> gather(media.getSchema(), api, used));
        }
    }

    private static void gather(@Nullable Schema schema, OpenAPI api, Set<String> used) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && schema.getRef().startsWith(SCHEMAS)) {
            var name = schema.getRef().substring(SCHEMAS.length());
            if (used.add(name)) {
                gather(api.getComponents().getSchemas().get(name), api, used);
            }
        }
        gather(schema.getItems(), api, used);
        gather(schema.getAdditionalPropertiesSchema(), api, used);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts -> each(parts, part -> gather(part, api, used)));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(member -> gather(member, api, used));
        }
    }

    private static <T> void each(@Nullable Collection<T> items, Consumer<T> step) {
        (items == null ? List.<T>of() : items).forEach(step);
    }

    /** Who makes the API, and on which terms. */
    static Info info(String title, String version, String description) {
        return OASFactory.createInfo()
                .title(title)
                .version(version)
                .description(description)
                .contact(OASFactory.createContact()
                        .name("Wegwijzer")
                        .url("https://wegwijzer.example/contact")
                        .email("api@wegwijzer.example"))
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"));
    }

    /** The server's address has the version; paths that repeat it would send clients to /v1/v1. */
    static void belowRoot(OpenAPI api, String root) {
        var paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems())
                .forEach((path, item) -> paths.addPathItem(path.substring(root.length()), item));
        api.setPaths(paths);
    }
}
