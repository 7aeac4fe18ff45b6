package org.wegwijzer.bundle;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.Publisher;
import org.wegwijzer.publish.history.Cause;

/** Brings a bundle into the hub: all of it or, if it has any fault, nothing. */
@ApplicationScoped
public class Importer {

    /** Who publishes when nobody is named. */
    private static final String AUTHOR = "import";

    private final Publisher publisher;

    Importer(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Makes the public hub say what the bundle says and nothing else.
     *
     * @param bundle a folder, its zip archive or one JSON document
     * @return what changed; nothing when the same bundle was imported before
     * @throws BundleException with every fault, if it has any; nothing is changed then
     */
    public Publication run(Path bundle) {
        return run(bundle, AUTHOR);
    }

    /**
     * The same for somebody.
     *
     * @param author who publishes
     */
    public Publication run(Path bundle, String author) {
        Log.infof("Checking %s.", bundle);
        return publisher.publish(Bundle.open(bundle), cause(bundle, author));
    }

    /**
     * The same for a hub that is empty; one that is not, as others may have filled it just now, stays as it is.
     *
     * @return what changed; empty if there was a hub
     */
    public Optional<Publication> runFirst(Path bundle) {
        Log.infof("Checking %s.", bundle);
        return publisher.publishFirst(Bundle.open(bundle), cause(bundle, AUTHOR));
    }

    /**
     * What {@link #run} would change; changes nothing.
     *
     * @throws BundleException with every fault, if it has any
     */
    public Publication rehearse(Path bundle) {
        return publisher.rehearse(Bundle.open(bundle), cause(bundle, AUTHOR));
    }

    private static Cause cause(Path bundle, String author) {
        return Cause.at("Import of " + bundle.getFileName(), author, "");
    }
}
