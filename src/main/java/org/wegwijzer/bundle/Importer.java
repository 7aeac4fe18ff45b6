package org.wegwijzer.bundle;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.Publication.Action;
import org.wegwijzer.publish.PublicationInput;
import org.wegwijzer.publish.PublishedHub;
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

    /** So often something is published while a bundle is checked only by those who test that. */
    private static final int ATTEMPTS = 5;

    private final Publisher publisher;
    private final MergeBase standing;
    private final PublishedHub hub;
    private final Event<EditorialEvent> told;

    Importer(Publisher publisher, MergeBase standing, PublishedHub hub, Event<EditorialEvent> told) {
        this.publisher = publisher;
        this.standing = standing;
        this.hub = hub;
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
        return run(bundle, ImportMode.MIRROR, author, cursor -> {});
    }

    /**
     * The same in another mode.
     *
     * @throws ProblemException UNAVAILABLE if others publish again and again while a bundle is merged
     */
    public Publication run(Path bundle, ImportMode mode) {
        return run(bundle, mode, AUTHOR, cursor -> {});
    }

    /**
     * The same if the hub is still what the bundle was made from.
     *
     * @param mode what becomes of that which the bundle does not name
     * @param base refuses the place of the change log at which the hub is, empty if there is none, by throwing; nothing is changed then
     */
    public Publication run(Path bundle, ImportMode mode, String author, Consumer<Optional<String>> base) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var done = attempt(bundle, mode, author, base);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw ProblemException.unavailable("Others publish again and again right now.");
    }

    /** Empty if somebody published something since the bundle was laid over what was public. */
    private Optional<Publication> attempt(
            Path bundle, ImportMode mode, String author, Consumer<Optional<String>> base) {
        var before = hub.reading(hub::cursor);
        var content = checked(bundle, mode);
        return publisher.inTurn(() -> {
            var now = hub.cursor();
            base.accept(now);
            return mode == ImportMode.MIRROR || now.equals(before)
                    ? Optional.of(tell(publisher.publish(content, cause(bundle, author)), author))
                    : Optional.empty();
        });
    }

    private PublicationInput checked(Path bundle, ImportMode mode) {
        Log.infof("Checking %s.", bundle);
        return switch (mode) {
            case MIRROR -> Bundle.open(bundle, standing.places());
            case MERGE -> MergedBundle.open(bundle, standing);
        };
    }

    /**
     * The same for a hub that is empty; one that is not, as others may have filled it just now, stays as it is.
     *
     * @return what changed; empty if there was a hub
     */
    public Optional<Publication> runFirst(Path bundle) {
        var content = checked(bundle, ImportMode.MIRROR);
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

    /** What {@link #run(Path)} would change; changes nothing. */
    public Publication rehearse(Path bundle) {
        return rehearse(bundle, ImportMode.MIRROR);
    }

    /**
     * What {@link #run(Path, ImportMode)} would change; changes nothing.
     *
     * @throws BundleException with every fault, if it has any
     */
    public Publication rehearse(Path bundle, ImportMode mode) {
        return publisher.rehearse(checked(bundle, mode), cause(bundle, AUTHOR));
    }

    private static Cause cause(Path bundle, String author) {
        return Cause.at("Import of " + bundle.getFileName(), author, "");
    }
}
