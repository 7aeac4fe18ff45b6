package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** The JSON document of the hub itself, as editors send it: checked like that of a bundle, every fault with its pointer. */
public final class HubDocument {

    /** The hub itself links to no entry. */
    private static final LinkTargets NOTHING = new LinkTargets() {
        @Override
        public boolean has(EntryType type, Slug slug) {
            return false;
        }

        @Override
        public Optional<Slug> moved(EntryType type, Slug former) {
            return Optional.empty();
        }

        @Override
        public boolean inCircle(Slug topic) {
            return false;
        }
    };

    private HubDocument() {}

    /**
     * What a document says, whatever is wrong with it: it may be unfinished.
     *
     * @param document changed on the way
     * @throws ProblemException INVALID_REQUEST with every fault, if it says what publishing settles
     */
    public static CheckedDocument read(ObjectNode document) {
        var faults = new ArrayList<DocumentFault>();
        var located = LocatedDocument.of(document, EntryDocument.NAME);
        EntryDocument.settled(located, faults);
        check(located, faults::add);
        if (faults.stream().anyMatch(fault -> fault.code() == FaultCode.READ_ONLY_FIELD)) {
            EntryDocument.refuse(faults);
        }
        return faults.isEmpty()
                ? CheckedDocument.sound(DraftJson.tree(DraftReader.hub(located)))
                : new CheckedDocument(located.tree(), EntryDocument.told(faults));
    }

    /** What is wrong with the document of a draft that was kept, at pointers into it. */
    public static List<Fault> faults(ObjectNode document) {
        var faults = new ArrayList<DocumentFault>();
        check(LocatedDocument.of(document, EntryDocument.NAME), faults::add);
        return EntryDocument.told(faults);
    }

    private static void check(LocatedDocument document, Consumer<DocumentFault> faults) {
        if (DocumentSchemas.ALL.accept(document, faults)) {
            var draft = DraftReader.hub(document);
            new EntryCheck(NOTHING, draft.languages(), faults).hub(draft, document);
        }
    }
}
