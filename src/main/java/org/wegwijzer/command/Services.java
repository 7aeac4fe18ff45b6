package org.wegwijzer.command;

import jakarta.enterprise.context.Dependent;
import org.wegwijzer.access.Keys;
import org.wegwijzer.audit.Audit;
import org.wegwijzer.bundle.Importer;
import org.wegwijzer.bundle.export.Exporter;

/** What commands have done by others. */
@Dependent
class Services {

    private final Keys keys;
    private final Audit audit;
    private final Importer importer;
    private final Exporter exporter;

    Services(Keys keys, Audit audit, Importer importer, Exporter exporter) {
        this.keys = keys;
        this.audit = audit;
        this.importer = importer;
        this.exporter = exporter;
    }

    Keys keys() {
        return keys;
    }

    Audit audit() {
        return audit;
    }

    Importer importer() {
        return importer;
    }

    Exporter exporter() {
        return exporter;
    }
}
