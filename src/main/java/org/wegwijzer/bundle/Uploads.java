package org.wegwijzer.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wegwijzer.bundle.export.FileTree;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.Publication;

/** Takes bundles that come over the network: kept on disk while they are checked, and gone afterwards. One at a time. */
@ApplicationScoped
public class Uploads {

    private static final String DOCUMENT = "document.json";
    private static final String ARCHIVE = "archive.zip";

    private final Importer importer;
    private final Semaphore turn = new Semaphore(1);

    Uploads(Importer importer) {
        this.importer = importer;
    }

    /**
     * How somebody wants a bundle to be taken.
     *
     * @param author who publishes it
     * @param base see {@link Importer#run(Path, ImportMode, String, Consumer)}
     */
    public record Wish(ImportMode mode, String author, Consumer<Optional<String>> base) {}

    /** The forms in which a bundle can come. */
    public enum Form {
        /** One JSON document. */
        DOCUMENT,
        /** The folder as a zip archive. */
        ARCHIVE
    }

    /**
     * Makes the public hub say what the bundle says.
     *
     * @param wish how that is to be done
     * @throws BundleException with every fault, if it has any
     * @throws ProblemException UNAVAILABLE while another bundle is being taken
     * @throws IOException if the bundle cannot be read to its end
     */
    public Publication run(InputStream bundle, Form form, Wish wish) throws IOException {
        return inTurn(bundle, form, path -> importer.run(path, wish.mode(), wish.author(), wish.base()));
    }

    /** What {@link #run} would change; changes nothing. */
    public Publication rehearse(InputStream bundle, Form form, ImportMode mode) throws IOException {
        return inTurn(bundle, form, path -> importer.rehearse(path, mode));
    }

    /** Each takes a thread and the disk for as long as it lasts; others are better told to come again. */
    private Publication inTurn(InputStream bundle, Form form, Function<Path, Publication> work) throws IOException {
        if (!turn.tryAcquire()) {
            throw ProblemException.unavailable("Another import is running; try again when it is done.");
        }
        try {
            return keeping(bundle, form, work);
        } finally {
            turn.release();
        }
    }

    private static Publication keeping(InputStream bundle, Form form, Function<Path, Publication> work)
            throws IOException {
        var folder = Files.createTempDirectory("wegwijzer-import");
        try {
            return work.apply(kept(bundle, form, folder));
        } finally {
            FileTree.remove(folder);
        }
    }

    private static Path kept(InputStream bundle, Form form, Path folder) throws IOException {
        var file = folder.resolve(form == Form.ARCHIVE ? ARCHIVE : DOCUMENT);
        Files.copy(bundle, file);
        return file;
    }
}
