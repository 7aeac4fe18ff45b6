package org.wegwijzer.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.wegwijzer.retry.RepeatedAnswer;

/** Gives the operations of the editorial API their parameters, bodies, answers and problems. */
final class EditorialOperations {

    private static final String CREATED = "201";

    /** They make something. */
    private static final Set<String> MAKING = Set.of(
            "addEntry",
            "beginDraft",
            "createRelease",
            "restoreRevision",
            "beginHubDraft",
            "restoreHubRevision",
            "previewRelease",
            "previewDraft",
            "previewHubDraft",
            "createPreviewLink",
            "createKey",
            "createWebhook",
            "renewWebhookSecret",
            "renewWebhookKey",
            "revertRelease",
            "replaceEntry",
            "findAndReplace");

    /** What they answer can be changed by whoever has seen it. */
    private static final Set<String> TAGGED = Set.of(
            "getDraft",
            "beginDraft",
            "putDraft",
            "patchDraft",
            "getDraftText",
            "putDraftText",
            "patchDraftText",
            "addEntry",
            "restoreRevision",
            "getHubDraft",
            "beginHubDraft",
            "putHubDraft",
            "patchHubDraft",
            "restoreHubRevision",
            "publishHubDraft",
            "putReleaseHub",
            "takeReleaseHub",
            "createRelease",
            "getRelease",
            "export",
            "renameRelease",
            "addReleaseItems",
            "putReleaseItem",
            "takeReleaseItem",
            "publishRelease",
            "publishDraft",
            "revertRelease",
            "replaceEntry",
            "findAndReplace",
            "scheduleRelease",
            "cancelRelease",
            "approveRelease",
            "withdrawApproval",
            "createWebhook",
            "getWebhook",
            "putWebhook");

    private final Words words;
    private final EditorialParameters parameters;
    private final EditorialBodies bodies;

    EditorialOperations(Words words) {
        this.words = words;
        this.parameters = new EditorialParameters(words);
        this.bodies = new EditorialBodies(words);
    }

    void complete(String path, HttpMethod method, Operation operation) {
        var id = operation.getOperationId();
        operation.setParameters(parameters.of(id, method, operation));
        if (operation.getRequestBody() != null) {
            bodies.describeSent(id, operation.getRequestBody().getContent());
        }
        answers(id, method, path, operation);
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
        if (EditorialParameters.BEGINNING.contains(id) && !id.endsWith("Text")) {
            responses.addAPIResponse(CREATED, success);
        }
        if (id.equals("export")) {
            responses.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse()
                            .description(words.text("response unchanged"))
                            // The rules of the Dutch government want it described everywhere.
                            .addHeader(
                                    "API-Version",
                                    header("unsaid API-Version").required(false).deprecated(true))
                            .addHeader("ETag", header("ETag")));
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
        if (success.getContent() != null) {
            bodies.describeAnswer(id, success.getContent());
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
        if (path.contains("{")
                || path.contains("/hub/")
                || Set.of("replaceEntry", "createPreviewLink").contains(id)) {
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
        // An import needs to say what it has seen where there is a hub.
        if (EditorialParameters.CONDITIONAL.contains(id) || id.equals("import")) {
            return List.of("412", "428");
        }
        return EditorialParameters.CONDITIONAL_IF_SAID.contains(id) ? List.of("412") : List.of();
    }

    private Header header(String name) {
        return OASFactory.createHeader()
                .description(words.text("header " + name))
                .required(true)
                .schema(EditorialSchemas.string());
    }
}
