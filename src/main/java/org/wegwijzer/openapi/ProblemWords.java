package org.wegwijzer.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.Problem;
import org.wegwijzer.problem.ProblemType;

/** Describes every answer that is not a success, once. */
final class ProblemWords {

    private static final List<ProblemType> TYPES = List.of(
            ProblemType.INVALID_REQUEST,
            ProblemType.UNAUTHORIZED,
            ProblemType.NOT_FOUND,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.CONFLICT,
            ProblemType.GONE,
            ProblemType.PRECONDITION_FAILED,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE);

    private static final String VERSION = "API-Version";

    private ProblemWords() {}

    static void complete(OpenAPI api, Words words) {
        complete(api, words, TYPES);
    }

    /** Describes these problems. */
    static void complete(OpenAPI api, Words words, List<ProblemType> types) {
        api.getComponents()
                .addSchema("Problem", problem(words))
                .addSchema("Fault", fault(words))
                .addHeader(VERSION, version());
        types.forEach(type -> api.getComponents().addResponse(name(String.valueOf(type.status())), response(type)));
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    static Header version() {
        return OASFactory.createHeader()
                .description("The full version of the API (API Design Rules, /core/version-header).")
                .required(true)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).examples(List.of("1.0.0")));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static APIResponse response(ProblemType type) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var media = OASFactory.createMediaType().schema(schema).example(example(type));
        var content = OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
        var response =
                OASFactory.createAPIResponse().description(type.title() + ".").content(content);
        response.addHeader(VERSION, OASFactory.createHeader().ref("#/components/headers/" + VERSION));
        if (type == ProblemType.UNAVAILABLE) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("When to try again, in seconds.")
                            .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        }
        return response;
    }

    private static Schema problem(Words words) {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT).description(words.text("schema Problem"));
        for (var name : List.of("type", "title", "detail", "instance")) {
            schema.addProperty(name, string().description(words.of("Problem", name)))
                    .addRequired(name);
        }
        var status = OASFactory.createSchema().addType(SchemaType.INTEGER).description(words.of("Problem", "status"));
        var faults = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description(words.of("Problem", "errors"))
                .items(OASFactory.createSchema().ref("#/components/schemas/Fault"));
        var meant = strings().description(words.of("Problem", "didYouMean"));
        var replacement = string().description(words.of("Problem", "replacedBy"));
        return schema.addProperty("status", status)
                .addRequired("status")
                .addProperty("errors", faults)
                .addProperty("didYouMean", meant)
                .addProperty("replacedBy", replacement)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static Schema fault(Words words) {
        var places = Stream.of(Fault.Place.values()).map(place -> place.name().toLowerCase(Locale.ROOT));
        var codes = Stream.of(FaultCode.values()).map(FaultCode::name);
        var meant = strings().description(words.of("Fault", "didYouMean"));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(words.text("schema Fault"))
                .addProperty("in", SchemaWords.open(string(), places.toList()).description(words.of("Fault", "in")))
                .addProperty("location", string().description(words.of("Fault", "location")))
                .addProperty("code", SchemaWords.open(string(), codes.toList()).description(words.of("Fault", "code")))
                .addProperty("detail", string().description(words.of("Fault", "detail")))
                .addProperty("allowed", strings().description(words.of("Fault", "allowed")))
                .addProperty("didYouMean", meant)
                .addProperty("documentation", string().description(words.of("Fault", "documentation")))
                .required(List.of("in", "location", "code", "detail", "documentation"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema strings() {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(string());
    }

    private static Object example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.title() + ".");
        example.put("instance", "/v1/sources/ind");
        return example;
    }
}
