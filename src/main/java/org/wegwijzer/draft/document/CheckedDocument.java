package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wegwijzer.problem.Fault;

/**
 * What came of reading the document of an entry.
 *
 * @param document with nothing shortened, as far as it can be understood
 * @param faults all for which it cannot be published, a hundred at most; none if it can
 */
public record CheckedDocument(ObjectNode document, List<Fault> faults) {

    public CheckedDocument {
        faults = List.copyOf(faults);
    }

    /** Of a document with which nothing is wrong. */
    public static CheckedDocument sound(ObjectNode document) {
        return new CheckedDocument(document, List.of());
    }
}
