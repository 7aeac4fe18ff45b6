package org.wegwijzer.setup;

import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The migrations without those that build indexes. */
record TablesOnly(ResourceProvider all) implements ResourceProvider {

    private static final String INDEXES = "db/index/";

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return all.getResource(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return all.getResources(prefix, suffixes).stream()
                .filter(migration -> !migration.getAbsolutePath().contains(INDEXES))
                .toList();
    }
}
