package org.wegwijzer.bundle;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.file.Path;
import java.util.Optional;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.Publication.Action;
import org.wegwijzer.publish.Publisher;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.webhook.event.EditorialEvent;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.event.ImportNews;

/** Brings a bundle into the hub: all of it or, if it has any fault, nothing. */
@ApplicationScoped
public class Importer {

    /** Who publishes when nobody is named. */
    private static final String AUTHOR = "import";

    private final Publisher publisher;
    private final Event<EditorialEvent> told;

    Importer(Publisher publisher, Event<EditorialEvent> told) {
        this.publisher = publisher;
        this.told = told;
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
        var content = Bundle.open(bundle);
        return publisher.inTurn(() -> tell(publisher.publish(content, cause(bundle, author)), author));
    }

    /**
     * The same for a hub that is empty; one that is not, as others may have filled it just now, stays as it is.
     *
     * @return what changed; empty if there was a hub
     */
    public Optional<Publication> runFirst(Path bundle) {
        Log.infof("Checking %s.", bundle);
        var content = Bundle.open(bundle);
        return publisher.inTurn(() ->
                publisher.publishFirst(content, cause(bundle, AUTHOR)).map(publication -> tell(publication, AUTHOR)));
    }

    private Publication tell(Publication publication, String author) {
        var news = new ImportNews(
                author,
                publication.hub(),
                publication.count(Action.ADDED),
                publication.count(Action.CHANGED),
                publication.count(Action.REMOVED),
                publication.unchanged());
        told.fire(new EditorialEvent(EventType.IMPORT_DONE, news));
        return publication;
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
