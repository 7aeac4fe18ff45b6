package org.wegwijzer.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.wegwijzer.access.KeyRequest;
import org.wegwijzer.bundle.ImportMode;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.entries.EntryState;
import org.wegwijzer.editorial.work.WorkKind;
import org.wegwijzer.editorial.work.WorkOrder;
import org.wegwijzer.editorial.work.WorkSubject;
import org.wegwijzer.retry.Retries;

/** What the operations of the editorial API are given in their address, its query and their headers. */
final class EditorialParameters {

    /** They change something that must have been seen. */
    static final Set<String> CONDITIONAL = Set.of(
            "putDraft",
            "patchDraft",
            "putDraftText",
            "patchDraftText",
            "discardDraftText",
            "discardDraft",
            "putHubDraft",
            "patchHubDraft",
            "discardHubDraft",
            "publishHubDraft",
            "renameRelease",
            "dissolveRelease",
            "publishRelease",
            "publishDraft",
            "scheduleRelease",
            "approveRelease",
            "withdrawApproval",
            "putWebhook",
            "removeWebhook");

    /** They begin a draft where there is none. */
    static final Set<String> BEGINNING =
            Set.of("putDraft", "patchDraft", "putHubDraft", "patchHubDraft", "putDraftText", "patchDraftText");

    /** They change something that may have been seen. */
    static final Set<String> CONDITIONAL_IF_SAID = Set.of(
            "addReleaseItems",
            "putReleaseItem",
            "takeReleaseItem",
            "putReleaseHub",
            "takeReleaseHub",
            "cancelRelease",
            "import");

    private final Words words;

    EditorialParameters(Words words) {
        this.words = words;
    }

    /** Those of an operation, which has those of its address as the framework found them. */
    List<Parameter> of(String id, HttpMethod method, Operation operation) {
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(found -> parameters.add(ofPath(id, found.getName())));
        }
        parameters.addAll(ofQuery(id));
        parameters.addAll(ofHeader(id, method));
        return parameters;
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
                    case "language" -> EditorialSchemas.string().minLength(2).maxLength(35);
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
            case "listRevisions", "listHubRevisions", "listAudit", "listWebhookDeliveries" ->
                List.of(query("limit", limit()), query("cursor", EditorialSchemas.string()));
            case "listWork" -> ofWork();
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
            case "import" ->
                List.of(
                        query(
                                "mode",
                                oneOf(ImportMode.values(), ImportMode::value).defaultValue(ImportMode.MIRROR.value())),
                        query("dryRun", flag()),
                        query("force", flag()));
            case "export" ->
                List.of(
                        list("type", oneOf(EntryType.values(), EntryType::singular)),
                        list("language", EditorialSchemas.string()).description(words.text("parameter languages")),
                        list("entry", EditorialSchemas.string()),
                        query("form", EditorialSchemas.string().enumeration(List.of("json", "zip", "xliff"))));
            case "diffRevision", "diffHubRevision" -> List.of(query("to", number(1)));
            case "putDraft", "patchDraft", "putDraftText", "patchDraftText", "putHubDraft", "patchHubDraft" ->
                List.of(query("basedOn", number(0)));
            case "revertRelease" -> List.of(query("publish", flag()));
            case "publishDraft" -> List.of(query("parts", EditorialSchemas.string()), query("minor", flag()));
            case "confirmText" -> List.of(query("basedOn", number(1)).description(words.text("parameter confirmed")));
            default -> List.of();
        };
    }

    private List<Parameter> ofWork() {
        return List.of(
                list("kind", oneOf(WorkKind.values(), WorkKind::value)),
                list("type", oneOf(WorkSubject.values(), WorkSubject::value))
                        .description(words.text("parameter subject")),
                query("language", EditorialSchemas.string()).description(words.text("parameter only")),
                query("holder", EditorialSchemas.string().maxLength(200)),
                query(
                        "sort",
                        EditorialSchemas.string()
                                .enumeration(List.<Object>copyOf(WorkOrder.sorts()))
                                .defaultValue(WorkOrder.SINCE.value())),
                query("limit", limit()),
                query("cursor", EditorialSchemas.string()));
    }

    private List<Parameter> ofHeader(String id, HttpMethod method) {
        var headers = new ArrayList<Parameter>();
        if (method == HttpMethod.POST) {
            headers.add(parameter(Retries.FIELD, Parameter.In.HEADER, EditorialSchemas.string()));
        }
        if (CONDITIONAL.contains(id) || CONDITIONAL_IF_SAID.contains(id)) {
            headers.add(parameter("If-Match", Parameter.In.HEADER, EditorialSchemas.string())
                    .required(CONDITIONAL.contains(id) && !BEGINNING.contains(id)));
        }
        if (id.equals("export")) {
            headers.add(parameter("If-None-Match", Parameter.In.HEADER, EditorialSchemas.string())
                    .description(words.text("parameter seen")));
        }
        if (BEGINNING.contains(id)) {
            headers.add(parameter(
                    "If-None-Match",
                    Parameter.In.HEADER,
                    EditorialSchemas.string().enumeration(List.of("*"))));
        }
        return headers;
    }

    /** Values with commas between them. */
    private Parameter list(String name, Schema value) {
        var values = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(1)
                .uniqueItems(true)
                .items(value);
        return query(name, values).style(Parameter.Style.FORM).explode(false);
    }

    private static <T> Schema oneOf(T[] values, Function<T, String> printed) {
        return EditorialSchemas.string()
                .enumeration(Stream.of(values).<Object>map(printed).toList());
    }

    private static Schema flag() {
        return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
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

    private static Schema number(int least) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).minimum(BigDecimal.valueOf(least));
    }

    private static Schema limit() {
        return number(1).maximum(BigDecimal.valueOf(100)).defaultValue(20);
    }
}
