package org.wegwijzer.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.wegwijzer.problem.ProblemType;

/** Completes the specification of the editorial API when the application is built. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, documentNames = "editorial")
public class EditorialSpecification implements OASFilter {

    private static final String ROOT = "/editorial/v1";

    /** Of the API, not of the program (https://semver.org). */
    private static final String VERSION = "1.0.0";

    private static final String CREDENTIAL = "credential";

    private static final List<ProblemType> PROBLEMS = List.of(
            ProblemType.INVALID_REQUEST,
            ProblemType.UNAUTHORIZED,
            ProblemType.FORBIDDEN,
            ProblemType.NOT_FOUND,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.CONFLICT,
            ProblemType.PRECONDITION_FAILED,
            ProblemType.CONTENT_TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.PRECONDITION_REQUIRED,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE);

    private final Words words = Words.load("openapi/editorial-words.yaml");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        OneApi.keep(api, ROOT);
        new EditorialSchemas(words).complete(api.getComponents());
        new WebhookWords(words).complete(api);
        ProblemWords.complete(api, Words.load(), PROBLEMS);
        var operations = new EditorialOperations(words);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    operations.complete(path, method, operation);
                    secure(operation);
                }));
        api.getComponents()
                .addSecurityScheme(
                        CREDENTIAL,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(words.text("credential")));
        api.setInfo(OneApi.info("Wegwijzer for editors", VERSION, words.text("info")));
        api.setServers(List.of(OASFactory.createServer().url(ROOT).description(words.text("server"))));
        api.getTags().forEach(tag -> tag.setDescription(words.text("tag " + tag.getName())));
        OneApi.belowRoot(api, ROOT);
    }

    /** The framework finds the scopes, under a name of its own for the scheme. */
    private static void secure(Operation operation) {
        var scopes = operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(CREDENTIAL, scopes)));
    }
}
