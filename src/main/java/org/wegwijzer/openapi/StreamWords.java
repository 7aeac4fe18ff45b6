package org.wegwijzer.openapi;

import static org.wegwijzer.openapi.Parameters.query;
import static org.wegwijzer.openapi.Parameters.string;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.delivery.graph.request.ReadOptions;

/** Describes the stream of changes, which is a route and no resource that the framework could describe. */
final class StreamWords {

    private static final String PATH = "/v1/changes/stream";
    private static final String MEDIA_TYPE = "text/event-stream";

    private final Words words;

    StreamWords(Words words) {
        this.words = words;
    }

    void complete(OpenAPI api) {
        api.getComponents().addSchema("StreamedChange", change());
        api.getComponents().addSchema("StreamRestart", restart());
        var item = OASFactory.createPathItem().GET(operation());
        api.getPaths().addPathItem(PATH, item);
    }

    private Operation operation() {
        var media = OASFactory.createMediaType().schema(string());
        var answer = OASFactory.createAPIResponse()
                .description(words.text("response stream"))
                .addHeader("API-Version", OASFactory.createHeader().ref("#/components/headers/API-Version"))
                .content(OASFactory.createContent().addMediaType(MEDIA_TYPE, media));
        var operation = OASFactory.createOperation()
                .operationId("streamChanges")
                .summary(words.text("stream summary"))
                .description(words.text("stream"))
                .addTag("Changes")
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer));
        for (var status : List.of("400", "406", "500", "503")) {
            operation.getResponses().addAPIResponse(status, ProblemWords.reference(status));
        }
        operation.setParameters(List.of(
                query("tag", words.text("stream tag"), string()),
                reference("after"),
                reference(ReadOptions.LANGUAGE),
                OASFactory.createParameter()
                        .name("Last-Event-ID")
                        .in(Parameter.In.HEADER)
                        .required(false)
                        .description(words.text("last event"))
                        .schema(position())));
        return operation;
    }

    private static Parameter reference(String shared) {
        return OASFactory.createParameter().ref("#/components/parameters/" + shared);
    }

    private static Schema position() {
        return string().maxLength(LogPosition.MAX_LENGTH);
    }

    private Schema change() {
        var object = object("StreamedChange");
        object.addProperty("type", string().description(words.text("StreamedChange.type")));
        object.addProperty("slug", string());
        object.addProperty("kind", SchemaWords.open(string(), List.of("put", "remove")));
        object.addProperty(
                "tags",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .items(string())
                        .description(words.text("StreamedChange.tags")));
        return object.required(List.of("type", "slug", "kind", "tags"));
    }

    private Schema restart() {
        var object = object("StreamRestart");
        object.addProperty("cursor", string());
        object.addProperty("snapshot", string().description(words.text("StreamRestart.snapshot")));
        return object.required(List.of("cursor", "snapshot"));
    }

    private Schema object(String name) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                .description(words.text("schema " + name));
    }
}
