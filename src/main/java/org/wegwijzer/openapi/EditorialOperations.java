package org.wegwijzer.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.wegwijzer.access.KeyRequest;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.entries.EntryState;
import org.wegwijzer.retry.RepeatedAnswer;
import org.wegwijzer.retry.Retries;

/** Gives the operations of the editorial API their parameters, bodies, answers and problems. */
final class EditorialOperations {

    private static final String CREATED = "201";

    /** They make something. */
    private static final Set<String> MAKING = Set.of(
            "addEntry",
            "beginDraft",
            "createRelease",
            "restoreRevision",
            "previewRelease",
            "previewDraft",
            "createKey",
            "createWebhook",
            "renewWebhookSecret",
            "renewWebhookKey");

    /** They change something that must have been seen. */
    private static final Set<String> CONDITIONAL = Set.of(
            "putDraft",
            "patchDraft",
            "discardDraft",
            "renameRelease",
            "dissolveRelease",
            "publishRelease",
            "scheduleRelease",
            "putWebhook",
            "removeWebhook");

    /** They change something that may have been seen. */
    private static final Set<String> CONDITIONAL_IF_SAID =
            Set.of("addReleaseItems", "putReleaseItem", "takeReleaseItem", "cancelRelease");

    /** What they answer can be changed by whoever has seen it. */
    private static final Set<String> TAGGED = Set.of(
            "getDraft",
            "beginDraft",
            "putDraft",
            "patchDraft",
            "addEntry",
            "restoreRevision",
            "createRelease",
            "getRelease",
            "renameRelease",
            "addReleaseItems",
            "putReleaseItem",
            "takeReleaseItem",
            "publishRelease",
            "scheduleRelease",
            "cancelRelease",
            "createWebhook",
            "getWebhook",
            "putWebhook");

    private final Words words;
    private final EditorialBodies bodies;

    EditorialOperations(Words words) {
        this.words = words;
        this.bodies = new EditorialBodies(words);
    }

    void complete(String path, HttpMethod method, Operation operation) {
        var id = operation.getOperationId();
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(found -> parameters.add(ofPath(id, found.getName())));
        }
        parameters.addAll(ofQuery(id));
        parameters.addAll(ofHeader(id, method));
        operation.setParameters(parameters);
        if (operation.getRequestBody() != null) {
            bodies.describe(id, operation.getRequestBody().getContent());
        }
        answers(id, method, path, operation);
    }

    private Parameter ofPath(String id, String name) {
        if (id.equals("revokeKey")) {
            return parameter(name, Parameter.In.PATH, EditorialSchemas.string().maxLength(KeyRequest.LONGEST_NAME))
                    .required(true)
                    .description(words.text("parameter key"));
        }
        var schema =
                switch (name) {
                    case "types" ->
                        EditorialSchemas.string()
                                .enumeration(Stream.of(EntryType.values())
                                        .<Object>map(EntryType::plural)
                                        .toList());
                    case "id" -> EditorialSchemas.string().format("uuid");
                    case "number" -> number(1);
                    default -> EditorialSchemas.slug();
                };
        return parameter(name, Parameter.In.PATH, schema).required(true);
    }

    private List<Parameter> ofQuery(String id) {
        return switch (id) {
            case "listEntries" ->
                List.of(
                        query(
                                "state",
                                EditorialSchemas.string()
                                        .enumeration(Stream.of(EntryState.values())
                                                .<Object>map(EntryState::value)
                                                .toList())),
                        query("q", EditorialSchemas.string().maxLength(200)),
                        query("limit", limit()),
                        query("cursor", EditorialSchemas.string()));
            case "listReleases" ->
                List.of(
                        query(
                                "state",
                                EditorialSchemas.string().enumeration(List.of("open", "scheduled", "published"))),
                        query("limit", limit()),
                        query("cursor", EditorialSchemas.string()));
            case "import" -> List.of(query("dryRun", OASFactory.createSchema().addType(SchemaType.BOOLEAN)));
            case "listRevisions", "listAudit", "listWebhookDeliveries" ->
                List.of(query("limit", limit()), query("cursor", EditorialSchemas.string()));
            case "getImpact" ->
                List.of(query("action", EditorialSchemas.string().enumeration(List.of("change", "remove")))
                        .required(true));
            case "getPublished" ->
                List.of(query("asOf", EditorialSchemas.string().format("date-time")));
            default -> ofSmallQuery(id);
        };
    }

    private List<Parameter> ofSmallQuery(String id) {
        return switch (id) {
            case "diffRevision" -> List.of(query("to", number(1)));
            case "putDraft", "patchDraft" -> List.of(query("basedOn", number(0)));
            default -> List.of();
        };
    }

    private List<Parameter> ofHeader(String id, HttpMethod method) {
        var headers = new ArrayList<Parameter>();
        if (method == HttpMethod.POST) {
            headers.add(parameter(Retries.FIELD, Parameter.In.HEADER, EditorialSchemas.string()));
        }
        if (CONDITIONAL.contains(id) || CONDITIONAL_IF_SAID.contains(id)) {
            headers.add(parameter("If-Match", Parameter.In.HEADER, EditorialSchemas.string())
                    .required(CONDITIONAL.contains(id) && !id.equals("putDraft")));
        }
        if (id.equals("putDraft")) {
            headers.add(parameter(
                    "If-None-Match",
                    Parameter.In.HEADER,
                    EditorialSchemas.string().enumeration(List.of("*"))));
        }
        return headers;
    }

    private Parameter query(String name, Schema schema) {
        return parameter(name, Parameter.In.QUERY, schema);
    }

    private Parameter parameter(String name, Parameter.In place, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(place)
                .required(false)
                .description(words.text("parameter " + name))
                .schema(schema);
    }

    private void answers(String id, HttpMethod method, String path, Operation operation) {
        var found = operation.getResponses();
        var success = found.getAPIResponse(found.hasAPIResponse("204") ? "204" : success(operation));
        success.setDescription(words.text("response " + id));
        contents(id, success);
        headers(id, method, success);
        var responses = OASFactory.createAPIResponses();
        if (found.hasAPIResponse("204")) {
            responses.addAPIResponse("204", success);
        } else if (MAKING.contains(id)) {
            responses.addAPIResponse(CREATED, made(id, success));
        } else {
            responses.addAPIResponse("200", success);
        }
        if (id.equals("putDraft")) {
            responses.addAPIResponse(CREATED, success);
        }
        problems(id, method, path, operation)
                .forEach(status -> responses.addAPIResponse(status, ProblemWords.reference(status)));
        operation.setResponses(responses);
    }

    private void contents(String id, APIResponse success) {
        if (success.getContent() != null) {
            success.getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> media.setSchema(EditorialSchemas.inlined(media.getSchema())));
        }
        if (id.equals("export")) {
            bodies.describe(id, success.getContent());
        }
    }

    private void headers(String id, HttpMethod method, APIResponse success) {
        success.addHeader("API-Version", ProblemWords.version());
        if (TAGGED.contains(id)) {
            success.addHeader("ETag", header("ETag"));
        }
        if (method == HttpMethod.POST) {
            success.addHeader(RepeatedAnswer.FIELD, header(RepeatedAnswer.FIELD).required(false));
        }
    }

    private static String success(Operation operation) {
        return operation.getResponses().hasAPIResponse(CREATED) ? CREATED : "200";
    }

    private APIResponse made(String id, APIResponse success) {
        return TAGGED.contains(id) ? success.addHeader("Location", header("Location")) : success;
    }

    private static List<String> problems(String id, HttpMethod method, String path, Operation operation) {
        var statuses = new ArrayList<>(List.of("400", "401", "403", "429", "500", "503"));
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (id.equals("export")) {
            statuses.addAll(List.of("404", "406"));
        }
        if (method != HttpMethod.GET || id.equals("getImpact")) {
            statuses.add("409");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("413", "415"));
        }
        statuses.addAll(preconditions(id));
        return statuses.stream().sorted().toList();
    }

    private static List<String> preconditions(String id) {
        if (CONDITIONAL.contains(id)) {
            return List.of("412", "428");
        }
        return CONDITIONAL_IF_SAID.contains(id) ? List.of("412") : List.of();
    }

    private Header header(String name) {
        return OASFactory.createHeader()
                .description(words.text("header " + name))
                .required(true)
                .schema(EditorialSchemas.string());
    }

    private static Schema number(int least) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).minimum(BigDecimal.valueOf(least));
    }

    private static Schema limit() {
        return number(1).maximum(BigDecimal.valueOf(100)).defaultValue(20);
    }
}
