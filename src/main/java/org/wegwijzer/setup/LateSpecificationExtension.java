package org.wegwijzer.setup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Puts {@link LateSpecification} in front of Quarkus' own bean, when the application is packaged. Tests and dev mode load the two
 * with different class loaders and keep Quarkus' way.
 */
public class LateSpecificationExtension implements BuildCompatibleExtension {

    /** Called by the container. */
    @Enhancement(types = OpenApiDocumentService.class)
    public void intercept(ClassConfig documents) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            documents.addAnnotation(LateSpecification.Binding.class);
        }
    }
}
