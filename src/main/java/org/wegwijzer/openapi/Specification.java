package org.wegwijzer.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes the specification when the application is built. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.DEFAULT_DOCUMENT_NAME)
public class Specification implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        new DeliverySpecification(false).complete(api);
    }
}
