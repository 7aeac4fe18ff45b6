package org.wegwijzer.editorial.web.bundle;

import java.util.List;
import java.util.Locale;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.Publication.Action;

/**
 * What an import changed, or would change.
 *
 * @param dryRun whether nothing was changed
 * @param summary in a sentence
 * @param hub whether the hub itself changed
 * @param added how many entries were not public before
 * @param changed how many entries say something else than before
 * @param removed how many entries are no longer public
 * @param unchanged how many entries stayed as they were
 * @param changes the first thousand entries that changed
 */
record ImportReport(
        boolean dryRun,
        String summary,
        boolean hub,
        long added,
        long changed,
        long removed,
        long unchanged,
        List<Change> changes) {

    private static final int SHOWN = 1000;

    /** One entry that changed; {@code action} is {@code added}, {@code changed} or {@code removed}. */
    record Change(String type, String slug, String action) {}

    static ImportReport of(Publication publication, boolean dryRun) {
        return new ImportReport(
                dryRun,
                publication.summary(),
                publication.hub(),
                count(publication, Action.ADDED),
                count(publication, Action.CHANGED),
                count(publication, Action.REMOVED),
                publication.unchanged(),
                publication.changes().stream()
                        .limit(SHOWN)
                        .map(change -> new Change(
                                change.type().singular(),
                                change.slug(),
                                change.action().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static long count(Publication publication, Action action) {
        return publication.changes().stream()
                .filter(change -> change.action() == action)
                .count();
    }
}
