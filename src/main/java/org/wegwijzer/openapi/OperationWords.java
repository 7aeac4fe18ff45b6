package org.wegwijzer.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.card.CardShapes;
import org.wegwijzer.delivery.graph.Shapes;

/** Gives operations their parameters, the headers of their answers and their problems. */
final class OperationWords {

    private final Words words;
    private final Shapes shapes = new CardShapes().shapes();
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
        var statuses = path.contains("{slug}") ? List.of("400", "404", "500", "503") : List.of("400", "500", "503");
        for (var status : statuses) {
            operation.getResponses().addAPIResponse(status, ProblemWords.reference(status));
        }
        Examples.of(path)
                .ifPresent(example ->
                        success.getContent().getMediaType("application/json").setExample(example));
    }

    private List<Parameter> parameters(String path) {
        var parts = Stream.of(path.split("/")).skip(2).toList();
        var type = Stream.of(EntryType.values())
                .filter(candidate -> candidate.plural().equals(parts.get(0)))
                .findFirst();
        if (type.isEmpty()) {
            return List.of(parameters.language());
        }
        var own = new ArrayList<Parameter>();
        if (parts.size() > 1) {
            own.add(parameters.slug(type.get()));
        }
        own.addAll(
                parts.size() == 2
                        ? parameters.ofPage(type.get())
                        : parameters.ofList(listed(type.get(), parts), parts.size() > 2));
        return own;
    }

    /** What a list holds: the type itself, or the targets of its relation. */
    private EntryType listed(EntryType type, List<String> parts) {
        return parts.size() < 3
                ? type
                : shapes.of(type).relations().stream()
                        .filter(relation -> relation.name().equals(parts.get(2)))
                        .findFirst()
                        .orElseThrow()
                        .target();
    }

    private static boolean isList(String path) {
        return !path.equals("/v1/hub") && !path.endsWith("{slug}");
    }

    private void headers(APIResponse response, boolean list) {
        response.addHeader("API-Version", ProblemWords.version());
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
