package org.wegwijzer.bundle;

import java.util.List;
import java.util.stream.Collectors;
import org.wegwijzer.draft.document.DocumentFault;

/** A bundle cannot be published; every reason is in it, and nothing was changed. */
public class BundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient List<DocumentFault> faults;

    BundleException(String bundle, List<DocumentFault> faults) {
        super(message(bundle, faults), null, false, false);
        this.faults = List.copyOf(faults);
    }

    private static String message(String bundle, List<DocumentFault> faults) {
        var lines = faults.stream().limit(SHOWN).map(fault -> "  " + fault).collect(Collectors.joining("\n"));
        var more = faults.size() > SHOWN ? "\n  … and %s more".formatted(faults.size() - SHOWN) : "";
        var count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        return "%s has %s; nothing was changed:\n%s%s".formatted(bundle, count, lines, more);
    }

    /** Every fault, in the order of files and lines. */
    public List<DocumentFault> faults() {
        return faults;
    }
}
