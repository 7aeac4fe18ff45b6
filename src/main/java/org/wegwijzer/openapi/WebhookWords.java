package org.wegwijzer.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.event.TrialNews;

/** Describes the messages that webhooks get (OpenAPI 3.1, {@code webhooks}), from the records that they are written from. */
final class WebhookWords {

    private static final String JSON = "application/json";

    /** Standard Webhooks 1.0, "Webhook headers". */
    private static final List<String> FIELDS = List.of("webhook-id", "webhook-timestamp", "webhook-signature");

    private final Words words;

    WebhookWords(Words words) {
        this.words = words;
    }

    void complete(OpenAPI api) {
        var schemas = new RecordSchemas(api.getComponents(), words);
        for (var type : EventType.values()) {
            add(api, type.wire(), schemas.of(type.news()));
        }
        add(api, TrialNews.TYPE, schemas.of(TrialNews.class));
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private void add(OpenAPI api, String event, Schema data) {
        api.addWebhook(event, message(event, data));
    }

    private PathItem message(String event, Schema data) {
        var media = OASFactory.createMediaType().schema(payload(event, data));
        var body = OASFactory.createRequestBody()
                .required(true)
                .description(words.text("message body"))
                .content(OASFactory.createContent().addMediaType(JSON, media));
        return OASFactory.createPathItem()
                .POST(OASFactory.createOperation()
                        .operationId(operation(event))
                        .summary(words.text("message " + event))
                        .description(words.text("message"))
                        .addTag("Webhooks")
                        // Who sends it says so by its signature, which is no scheme of OpenAPI.
                        .security(List.of())
                        .parameters(fields())
                        .requestBody(body)
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse("2XX", response("taken"))
                                .addAPIResponse("410", response("gone"))
                                .addAPIResponse("429", response("later"))
                                .addAPIResponse("default", response("again"))));
    }

    /** {@code toldContentChanged} for {@code content.changed}. */
    private static String operation(String event) {
        var name = new StringBuilder("told");
        for (var word : event.split("\\.", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    private Schema payload(String event, Schema data) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                .addProperty("type", EditorialSchemas.string().constValue(event))
                .addProperty(
                        "timestamp",
                        EditorialSchemas.string().format("date-time").description(words.text("message timestamp")))
                .addProperty("data", data)
                .required(List.of("type", "timestamp", "data"));
    }

    private List<Parameter> fields() {
        var fields = new ArrayList<Parameter>();
        for (var name : FIELDS) {
            fields.add(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .description(words.text("message " + name))
                    .schema(EditorialSchemas.string()));
        }
        return fields;
    }

    private APIResponse response(String what) {
        return OASFactory.createAPIResponse().description(words.text("message " + what));
    }
}
