package org.wegwijzer.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.feed.FeedRequest;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.page.JsonLdForms;
import org.wegwijzer.delivery.schemaorg.SchemaOrg;

/** Gives operations their parameters, the headers of their answers and their problems. */
final class OperationWords {

    private static final String SNAPSHOT = "/v1/snapshots/latest";

    private final Words words;
    private final Shapes shapes;
    private final SharedParts shared;
    private final ParameterWords parameters;

    /** @param sparse whether requests may choose which members of entries they get */
    OperationWords(Words words, Shapes shapes, SharedParts shared, boolean sparse) {
        this.words = words;
        this.shapes = shapes;
        this.shared = shared;
        this.parameters = new ParameterWords(words, shapes, shared, sparse);
    }

    void complete(String path, Operation operation) {
        operation.setParameters(parameters(path));
        if (path.equals(SNAPSHOT)) {
            leading(operation);
            return;
        }
        var success = operation.getResponses().getAPIResponse("200");
        success.setDescription(words.text("response " + (isList(path) ? "list" : "page")));
        headers(success, isList(path));
        operation.getResponses().addAPIResponse("304", shared.response("NotModified", notModified()));
        if (path.contains("{slug}")) {
            operation.getResponses().addAPIResponse("308", shared.response("Moved", moved()));
        }
        problems(operation, statuses(path));
        if (hasLinkedForm(parts(path))) {
            // In words: a second media type would give typed clients a union of both for every answer.
            operation.setDescription(
                    operation.getDescription() + " " + words.text("linked data").formatted(SchemaOrg.MEDIA_TYPE));
        }
        Examples.of(path)
                .ifPresent(example ->
                        success.getContent().getMediaType("application/json").setExample(example));
    }

    private static List<String> statuses(String path) {
        if (path.equals(FeedRequest.ADDRESS)) {
            return List.of("400", "406", "410", "412", "500", "503");
        }
        return path.contains("{slug}")
                ? List.of("400", "401", "404", "406", "409", "410", "412", "500", "503")
                : List.of("400", "401", "406", "409", "412", "500", "503");
    }

    private static void problems(Operation operation, List<String> statuses) {
        for (var status : statuses) {
            operation.getResponses().addAPIResponse(status, ProblemWords.reference(status));
        }
    }

    /** An operation that answers with an address. */
    private void leading(Operation operation) {
        var response = OASFactory.createAPIResponse().description(words.text("response snapshot"));
        response.addHeader("API-Version", version());
        response.addHeader(
                "Location", shared.header("Location", described("Location").required(true)));
        operation.setResponses(OASFactory.createAPIResponses().addAPIResponse("303", response));
        problems(operation, List.of("400", "406", "500", "503"));
    }

    private List<Parameter> parameters(String path) {
        var parts = parts(path);
        if (parts.get(0).equals("pages")) {
            return ofWholePage(parts.subList(1, parts.size()));
        }
        var type = type(parts);
        if (type.isEmpty()) {
            return ofNoType(parts.get(0));
        }
        var own = new ArrayList<Parameter>();
        if (parts.size() > 1) {
            own.add(parameters.slug(type.get()));
        }
        own.addAll(
                switch (parts.size()) {
                    case 1 -> parameters.ofList(type.get());
                    case 2 -> parameters.ofPage(type.get());
                    default -> below(shapes.of(type.get()), parts.get(2));
                });
        own.add(parameters.preview());
        return own;
    }

    private List<Parameter> ofNoType(String name) {
        return switch (name) {
            case "search" -> parameters.ofSearch();
            case "suggest" -> parameters.ofSuggest();
            case "changes" -> parameters.ofChanges();
            case "redirects" -> parameters.ofRedirects();
            case "snapshots" -> List.of(parameters.language());
            default -> List.of(parameters.language(), parameters.preview());
        };
    }

    private List<Parameter> ofWholePage(List<String> parts) {
        var type = type(parts);
        var own = new ArrayList<Parameter>();
        type.map(parameters::slug).ifPresent(own::add);
        own.addAll(type.map(parameters::ofWholePage).orElseGet(parameters::ofHome));
        own.add(parameters.preview());
        return own;
    }

    /** The parts of a path below the version. */
    private static List<String> parts(String path) {
        return Stream.of(path.split("/")).skip(2).toList();
    }

    private static Optional<EntryType> type(List<String> parts) {
        return Stream.of(EntryType.values())
                .filter(candidate -> candidate.plural().equals(parts.get(0)))
                .findFirst();
    }

    private static boolean hasLinkedForm(List<String> parts) {
        var type = type(parts);
        return switch (parts.size()) {
            case 1 -> type.filter(JsonLdForms::ofList).isPresent();
            case 2 -> type.filter(JsonLdForms::ofPage).isPresent();
            default -> false;
        };
    }

    /** Those of the list of a relation of an entry. */
    private List<Parameter> below(Shape shape, String name) {
        var groups = shape.groups().stream()
                .filter(relation -> relation.name().equals(name))
                .map(parameters::ofGroups);
        var relations = shape.relations().stream()
                .filter(relation -> relation.name().equals(name))
                .map(parameters::ofRelation);
        return Stream.concat(groups, relations).findFirst().orElseThrow();
    }

    private static boolean isList(String path) {
        return !path.equals("/v1/hub")
                && !path.equals("/v1/changes")
                && !path.equals("/v1/pages/home")
                && !path.endsWith("{slug}");
    }

    private APIResponse moved() {
        var response = OASFactory.createAPIResponse().description(words.text("response moved"));
        response.addHeader("API-Version", version());
        response.addHeader(
                "Location", shared.header("Location", described("Location").required(true)));
        response.addHeader("Cache-Control", header("Cache-Control"));
        return response;
    }

    private APIResponse notModified() {
        var response = OASFactory.createAPIResponse().description(words.text("response not modified"));
        // The rules of the Dutch government want it described everywhere.
        response.addHeader("API-Version", described("unsaid API-Version").deprecated(true));
        response.addHeader("ETag", header("ETag"));
        response.addHeader("Cache-Control", header("Cache-Control"));
        return response;
    }

    private void headers(APIResponse response, boolean list) {
        response.addHeader("API-Version", version());
        for (var name : List.of("ETag", "Cache-Control", "Cache-Status", "Cache-Tag", "Content-Language")) {
            response.addHeader(name, header(name));
        }
        if (list) {
            response.addHeader("Link", header("Link"));
        }
    }

    private Header version() {
        return shared.header("API-Version", ProblemWords.version());
    }

    private Header header(String name) {
        return shared.header(name, described(name));
    }

    private Header described(String name) {
        return OASFactory.createHeader()
                .description(words.text("header " + name))
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
