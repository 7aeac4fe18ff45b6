package org.wegwijzer.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * The footnotes of one text, numbered in the order in which readers meet them, whatever the text calls them. Those to which
 * nothing refers come last: they are a fault, and were texts of their own before there were footnotes.
 */
final class Footnotes {

    /** What there is to know of each footnote, in the order of their numbers. */
    private final Map<FootnoteDefinition, Footnote> notes = new LinkedHashMap<>();

    private final Map<Node, Mark> marks = new HashMap<>();

    private Footnotes() {}

    /**
     * One footnote.
     *
     * @param number from 1
     * @param marks the places that refer to it, in their order
     */
    record Footnote(int number, List<Mark> marks) {}

    /**
     * A place that refers to a footnote.
     *
     * @param number of the footnote
     * @param occurrence which one of the places that refer to it, from 1
     */
    record Mark(int number, int occurrence) {}

    static Footnotes of(Node document) {
        var all = new ArrayList<FootnoteDefinition>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    all.add(definition);
                }
                visitChildren(block);
            }
        });
        var footnotes = new Footnotes();
        if (!all.isEmpty()) {
            footnotes.number(document, all);
        }
        return footnotes;
    }

    private void number(Node document, List<FootnoteDefinition> all) {
        var byLabel = new DefinitionMap<>(FootnoteDefinition.class);
        all.forEach(definition -> byLabel.putIfAbsent(definition.getLabel(), definition));
        number(document, byLabel);
        for (var definition : all) {
            if (!notes.containsKey(definition)) {
                note(definition);
                number(definition, byLabel);
            }
        }
    }

    /** Those that a part of the text refers to, and then those that they refer to, and so on. */
    private void number(Node start, DefinitionMap<FootnoteDefinition> byLabel) {
        Queue<Node> parts = new ArrayDeque<>(List.of(start));
        while (!parts.isEmpty()) {
            var part = parts.remove();
            for (var reference : references(part)) {
                var definition = byLabel.get(reference.getLabel());
                if (definition == null) {
                    continue;
                }
                if (!notes.containsKey(definition)) {
                    parts.add(definition);
                }
                mark(reference, note(definition));
            }
        }
    }

    private Footnote note(FootnoteDefinition definition) {
        return notes.computeIfAbsent(definition, added -> new Footnote(notes.size() + 1, new ArrayList<>()));
    }

    private void mark(FootnoteReference reference, Footnote note) {
        var mark = new Mark(note.number(), note.marks().size() + 1);
        note.marks().add(mark);
        marks.put(reference, mark);
    }

    /** In a part of a text, without those in footnotes that stand in it, and in images, which nobody sees. */
    private static List<FootnoteReference> references(Node part) {
        var references = new ArrayList<FootnoteReference>();
        part.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                // Nothing of it is shown.
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference reference) {
                    references.add(reference);
                }
                visitChildren(node);
            }

            @Override
            public void visit(CustomBlock block) {
                if (block == part || !(block instanceof FootnoteDefinition)) {
                    visitChildren(block);
                }
            }
        });
        return references;
    }

    /** Every footnote, in the order of their numbers. */
    Map<FootnoteDefinition, Footnote> all() {
        return Collections.unmodifiableMap(notes);
    }

    /** What a place in the text refers to; empty if it refers to no footnote. */
    Optional<Mark> mark(Node place) {
        return Optional.ofNullable(marks.get(place));
    }
}
