package org.wegwijzer.editorial;

import java.util.ArrayList;
import java.util.List;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.ProblemType;

/** Where work on many entries went beyond the rights of the sender: all of it is told, not only the first. Used for one request. */
public final class Trespasses {

    private final List<Fault> faults = new ArrayList<>();

    /** Does work on one entry; what lies beyond the rights is remembered. */
    public void attempt(EntryType type, Slug slug, Runnable work) {
        try {
            work.run();
        } catch (ProblemException refused) {
            if (refused.type() != ProblemType.FORBIDDEN) {
                throw refused;
            }
            refused.faults().forEach(fault -> faults.add(at(RightsGuard.place(type, slug), fault)));
        }
    }

    private static Fault at(String place, Fault fault) {
        return new Fault(fault.in(), place + fault.location(), fault.code(), fault.detail(), fault.allowed());
    }

    /** All of it. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
