package org.wegwijzer.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * The same operations with the parameters by which requests choose members of entries: for those who use them, at the price that
 * hardly any member is sure to be there.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, documentNames = "sparse")
public class SparseSpecification implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        new DeliverySpecification(true).complete(api);
    }
}
