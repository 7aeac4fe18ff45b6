package org.wegwijzer.bundle;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DocumentParser;
import org.wegwijzer.draft.document.LocatedDocument;
import org.wegwijzer.draft.document.LocatedDocument.Place;

/** A text of a guide in a file of its own: fields between two lines of {@code ---}, then the body. */
final class MarkdownFile {

    private static final String FENCE = "---";

    private MarkdownFile() {}

    /** The fields with the body among them; empty if they cannot be read, which {@code faults} then says. */
    static Optional<LocatedDocument> read(String content, String file, Consumer<DocumentFault> faults) {
        var lines = List.of(content.split("\\r\\n|\\n|\\r", -1));
        var end = lines.get(0).equals(FENCE) ? lines.subList(1, lines.size()).indexOf(FENCE) + 1 : 0;
        if (end == 0) {
            faults.accept(new DocumentFault(file, 1, "must begin with fields between two lines of '---'"));
            return Optional.empty();
        }
        var fields = String.join("\n", lines.subList(1, end));
        var located = DocumentParser.yaml(fields, file, 2, faults);
        located.filter(text -> text.tree().has("body"))
                .ifPresent(text ->
                        faults.accept(text.place("/body").fault("the body stands below the fields, not among them")));
        return located.map(text -> withBody(text, lines, end + 1, file));
    }

    private static LocatedDocument withBody(LocatedDocument located, List<String> lines, int start, String file) {
        if (located.tree().has("body")) {
            return located.unsound();
        }
        var first = start;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        var body = String.join("\n", lines.subList(first, lines.size())).stripTrailing();
        if (!body.isEmpty()) {
            located.tree().put("body", body);
            located.places().put("/body", new Place(file, first + 1, "/body"));
        }
        return located;
    }
}
