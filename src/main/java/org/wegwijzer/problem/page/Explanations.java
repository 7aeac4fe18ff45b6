package org.wegwijzer.problem.page;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemType;

/**
 * All that is said of problems and of faults.
 *
 * @param types of each kind of problem
 * @param faults of each kind of fault
 */
record Explanations(Map<ProblemType, Explanation> types, Map<FaultCode, Explanation> faults) {

    private static final String FILE = "problems/words.yaml";

    Explanations {
        types = Map.copyOf(types);
        faults = Map.copyOf(faults);
    }

    static Explanations load() {
        try {
            return new YAMLMapper().readValue(Asset.bytes(FILE), Explanations.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
