package org.wegwijzer.editorial.web.bundle;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wegwijzer.bundle.ImportMode;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.problem.ProblemException;

/**
 * What the sender of an import has seen of the hub: the export that the import was made from.
 *
 * @param seen empty if the sender does not say
 * @param force whether it does not matter to a sender who does not say
 */
record ImportBase(ImportMode mode, Optional<ExpectedVersion> seen, boolean force)
        implements Consumer<Optional<String>> {

    /** Stands at the end of the entity tags of parts. */
    private static final String PART = ".part";

    /**
     * The entity tag of an export of a state of the hub (RFC 9110, 8.8.3: each form has its own). That of a part says that it is one,
     * so that nobody can take a hub away with it.
     */
    static String entityTag(String cursor, ExportQuery.Wish wish) {
        return entityTag(cursor, wish.form(), !wish.selection().isAll());
    }

    private static String entityTag(String cursor, ExportForm form, boolean isPart) {
        return EntityTags.of(cursor + "-" + form.value() + (isPart ? PART : ""));
    }

    /**
     * Lets the hub be changed.
     *
     * @param cursor its state; empty if there is none yet, and so nothing to be lost
     * @throws ProblemException PRECONDITION_FAILED if it is not the one of that export; PRECONDITION_REQUIRED if the sender does not
     *     say; CONFLICT if a part is to take the place of the whole
     */
    @Override
    public void accept(Optional<String> cursor) {
        cursor.ifPresent(this::check);
    }

    private void check(String cursor) {
        if (seen.isPresent()) {
            check(cursor, seen.get());
        } else if (!force) {
            throw ProblemException.preconditionRequired(
                    "Say in If-Match the entity tag of the export that this was made from, so that nothing is lost that was"
                            + " published since; or say force=true.");
        }
    }

    private void check(String cursor, ExpectedVersion version) {
        if (mode == ImportMode.MIRROR && version.entityTags().stream().anyMatch(tag -> tag.endsWith(PART + "\""))) {
            throw ProblemException.conflict(
                    "If-Match has the entity tag of a part of the hub, which would take the place of all of it; import it with"
                            + " mode=merge.");
        }
        version.check(Stream.of(ExportForm.values())
                .flatMap(form -> Stream.of(entityTag(cursor, form, false), entityTag(cursor, form, true)))
                .filter(tag -> version.has(tag) || version.weak().contains(tag))
                .findFirst()
                .orElseGet(() -> entityTag(cursor, ExportForm.JSON, false)));
    }
}
