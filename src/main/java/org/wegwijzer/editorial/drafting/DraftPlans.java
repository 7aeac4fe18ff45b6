package org.wegwijzer.editorial.drafting;

import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** What is to become of drafts; told by whoever publishes them. */
public interface DraftPlans {

    /**
     * A plan for an entry.
     *
     * @param release the name of the release that it is part of
     * @param isScheduled whether the clock publishes it, so that nothing can be changed until then
     */
    record DraftPlan(String release, boolean isScheduled) {}

    /** What is planned for an entry; empty if nothing is. */
    Optional<DraftPlan> plan(EntryType type, Slug slug);
}
