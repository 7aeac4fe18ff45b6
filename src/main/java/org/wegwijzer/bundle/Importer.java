package org.wegwijzer.bundle;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.wegwijzer.editorial.Publication;
import org.wegwijzer.editorial.Publisher;

/** Brings a bundle into the hub: all of it or, if it has any fault, nothing. */
@ApplicationScoped
public class Importer {

    private final Publisher publisher;

    Importer(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Makes the public hub say what the bundle says and nothing else.
     *
     * @param bundle a folder or one JSON document
     * @return what changed; nothing when the same bundle was imported before
     * @throws BundleException with every fault, if it has any; nothing is changed then
     */
    public Publication run(Path bundle) {
        Log.infof("Checking %s.", bundle);
        return publisher.publish(Bundle.open(bundle));
    }

    /**
     * What {@link #run} would change; changes nothing.
     *
     * @throws BundleException with every fault, if it has any
     */
    public Publication rehearse(Path bundle) {
        return publisher.rehearse(Bundle.open(bundle));
    }
}
