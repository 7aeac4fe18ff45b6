package org.wegwijzer.editorial.drafting;

import java.util.Optional;
import java.util.Set;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.problem.ProblemException;

/** What is to become of drafts; told by whoever publishes them. */
public interface DraftPlans {

    /**
     * A plan for an entry.
     *
     * @param release the name of the release that it is part of
     * @param isScheduled whether the clock publishes it, so that nothing can be changed until then
     * @param parts the names of the parts that it takes; none for all
     */
    record DraftPlan(String release, boolean isScheduled, Set<String> parts) {

        public DraftPlan {
            parts = Set.copyOf(parts);
        }

        /** Whether any of these parts, none for all, is planned for. */
        public boolean takes(Set<String> others) {
            return parts.isEmpty() || others.isEmpty() || others.stream().anyMatch(parts::contains);
        }

        /** @throws ProblemException CONFLICT if the draft cannot be changed now */
        void refuseIfScheduled() {
            if (isScheduled) {
                throw ProblemException.conflict(
                        "The release '%s' publishes this draft by the clock; cancel its schedule to change it."
                                .formatted(release));
            }
        }

        /**
         * What to throw where something can only be done to a draft that is in no release: CONFLICT.
         *
         * @param instead what else can be done
         */
        public ProblemException refusal(String instead) {
            return ProblemException.conflict("The draft is part of the release '%s'; %s.".formatted(release, instead));
        }
    }

    /** What is planned for an entry; empty if nothing is. */
    Optional<DraftPlan> plan(EntryType type, Slug slug);

    /** What is planned for the hub itself; empty if nothing is. */
    Optional<DraftPlan> planOfHub();
}
