package org.wegwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.wegwijzer.markdown.Footnotes.Footnote;

/** Finds footnotes that no reader would come to. */
final class FootnoteFaults {

    private static final String NO_REFERENCE =
            "nothing in the text refers to this footnote; write [^%s] where it belongs, or leave it out";
    private static final String REPEATED = "the text has another footnote [^%s]; give this one a label of its own";
    private final DefinitionMap<FootnoteDefinition> known = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<TextFault> faults = new ArrayList<>();

    private FootnoteFaults() {}

    static List<TextFault> of(Node document) {
        var found = new FootnoteFaults();
        Footnotes.of(document).all().forEach(found::note);
        return found.faults;
    }

    private void note(FootnoteDefinition definition, Footnote note) {
        if (known.putIfAbsent(definition.getLabel(), definition) != null) {
            faults.add(TextFault.at(definition, REPEATED.formatted(definition.getLabel())));
        } else if (note.marks().isEmpty()) {
            faults.add(TextFault.at(definition, NO_REFERENCE.formatted(definition.getLabel())));
        }
    }
}
