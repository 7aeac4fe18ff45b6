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
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.page.JsonLdForms;
import org.wegwijzer.delivery.schemaorg.SchemaOrg;
import org.wegwijzer.delivery.view.ViewShapes;

/** Gives operations their parameters, the headers of their answers and their problems. */
final class OperationWords {

    private final Words words;
    private final Shapes shapes = new ViewShapes().shapes();
    private final ParameterWords parameters;

    OperationWords(Words words) {
        this.words = words;
        this.parameters = new ParameterWords(words, shapes);
    }

    void complete(String path, Operation operation) {
        operation.setParameters(parameters(path));
        var success = operation.getResponses().getAPIResponse("200");
        success.setDescription(words.text("response " + (isList(path) ? "list" : "page")));
        headers(success, isList(path));
        operation.getResponses().addAPIResponse("304", notModified());
        if (path.contains("{slug}")) {
            operation.getResponses().addAPIResponse("308", moved());
        }
        var statuses = path.contains("{slug}")
                ? List.of("400", "401", "404", "406", "409", "410", "412", "500", "503")
                : List.of("400", "401", "406", "409", "412", "500", "503");
        for (var status : statuses) {
            operation.getResponses().addAPIResponse(status, ProblemWords.reference(status));
        }
        if (hasLinkedForm(parts(path))) {
            // In words: a second media type would give typed clients a union of both for every answer.
            operation.setDescription(
                    operation.getDescription() + " " + words.text("linked data").formatted(SchemaOrg.MEDIA_TYPE));
        }
        Examples.of(path)
                .ifPresent(example ->
                        success.getContent().getMediaType("application/json").setExample(example));
    }

    private List<Parameter> parameters(String path) {
        var parts = parts(path);
        var type = type(parts);
        if (type.isEmpty()) {
            return switch (parts.get(0)) {
                case "search" -> parameters.ofSearch();
                case "suggest" -> parameters.ofSuggest();
                default -> List.of(parameters.language(), parameters.preview());
            };
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
        return !path.equals("/v1/hub") && !path.endsWith("{slug}");
    }

    private APIResponse moved() {
        var response = OASFactory.createAPIResponse().description(words.text("response moved"));
        response.addHeader("API-Version", ProblemWords.version());
        response.addHeader("Location", header("header Location").required(true));
        response.addHeader("Cache-Control", header("header Cache-Control"));
        return response;
    }

    private APIResponse notModified() {
        var response = OASFactory.createAPIResponse().description(words.text("response not modified"));
        response.addHeader("API-Version", unsaid("API-Version"));
        response.addHeader("ETag", header("header ETag"));
        response.addHeader("Cache-Control", header("header Cache-Control"));
        response.addHeader("Last-Modified", unsaid("Last-Modified"));
        response.addHeader("Cache-Status", unsaid("Cache-Status"));
        return response;
    }

    /** What an earlier version said, and what stays described so that nobody takes it for gone. */
    private Header unsaid(String name) {
        return header("header unsaid " + name).deprecated(true);
    }

    private void headers(APIResponse response, boolean list) {
        response.addHeader("API-Version", ProblemWords.version());
        response.addHeader("ETag", header("header ETag"));
        response.addHeader("Cache-Control", header("header Cache-Control"));
        response.addHeader("Last-Modified", unsaid("Last-Modified"));
        response.addHeader("Cache-Status", header("header Cache-Status"));
        response.addHeader("Cache-Tag", header("header Cache-Tag"));
        response.addHeader("Content-Language", header("header Content-Language"));
        if (list) {
            response.addHeader("Link", header("header Link"));
        }
    }

    private Header header(String name) {
        return OASFactory.createHeader()
                .description(words.text(name))
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
