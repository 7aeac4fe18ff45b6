package org.wegwijzer.search.hit;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Highlight;
import org.wegwijzer.search.content.SearchedContent;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.highlight.MarkedText;
import org.wegwijzer.search.highlight.PieceScorer;
import org.wegwijzer.search.highlight.PostedOffsets;
import org.wegwijzer.search.highlight.Sentences;
import org.wegwijzer.search.index.IndexFields;

/** Shows where the words of a search stand in the texts of entries. Used for one search. */
final class HighlightFinder {

    /** Of a longer text only so much is looked at, in characters. */
    private static final int LONGEST_TEXT = 100_000;

    /** How long a piece of a longer text should be, in characters. */
    private static final int LENGTH = 160;

    /** Where in a piece the words should be: in its middle. */
    private static final float MIDDLE = 0.5f;

    private static final int MOST_PIECES = 2;
    private static final String[] NONE = {};

    private final IndexSearcher searcher;

    HighlightFinder(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The highlights of entries by their document, for a query on the texts of one language. */
    Map<Integer, List<Highlight>> of(Map<Integer, EntryType> documents, Query query, LanguageTag language)
            throws IOException {
        var ids =
                documents.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var fields = Stream.of(Zone.values())
                .map(zone -> IndexFields.zone(zone, language))
                .toArray(String[]::new);
        var pieces = new int[fields.length];
        Arrays.fill(pieces, MOST_PIECES);
        var texts = highlighter().highlightFields(fields, query, ids.clone(), pieces);
        var found = new HashMap<Integer, List<Highlight>>();
        for (var zone : Zone.values()) {
            var own = texts.getOrDefault(IndexFields.zone(zone, language), NONE);
            for (var place = 0; place < own.length; place++) {
                add(found, ids[place], documents, zone, own[place]);
            }
        }
        return found;
    }

    private static void add(
            Map<Integer, List<Highlight>> found,
            int document,
            Map<Integer, EntryType> types,
            Zone zone,
            @Nullable String text) {
        var type = types.get(document);
        if (text != null && type != null) {
            found.computeIfAbsent(document, first -> new ArrayList<>())
                    .add(new Highlight(SearchedContent.field(type, zone), text));
        }
    }

    private UnifiedHighlighter highlighter() {
        var builder = UnifiedHighlighter.builder(searcher, IndexFields.analyzer())
                .withMaxLength(LONGEST_TEXT)
                // Exact only where words mean something together, and twice the work of all the rest of a search.
                .withWeightMatches(false)
                .withMaxNoHighlightPassages(0)
                .withScorer(new PieceScorer())
                .withFormatter(new Marked());
        return new UnifiedHighlighter(builder) {
            @Override
            protected BreakIterator getBreakIterator(String field) {
                return isShort(field)
                        ? new WholeBreakIterator()
                        : new SplittingBreakIterator(
                                LengthGoalBreakIterator.createClosestToLength(new Sentences(), LENGTH, MIDDLE),
                                UnifiedHighlighter.MULTIVAL_SEP_CHAR);
            }

            @Override
            protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
                return new PostedOffsets(components);
            }
        };
    }

    private static boolean isShort(String field) {
        return Stream.of(Zone.TITLE, Zone.ABBREVIATION, Zone.NAME).anyMatch(zone -> field.startsWith(zone.name()));
    }

    /** Writes text as HTML with {@code <mark>} around what was found. */
    private static final class Marked extends PassageFormatter {

        private static final String BETWEEN = " … ";

        @Override
        public Object format(Passage[] passages, String text) {
            var marked = new StringBuilder();
            for (var passage : passages) {
                if (!marked.isEmpty()) {
                    marked.append(BETWEEN);
                }
                marked.append(MarkedText.of(text, passage.getStartOffset(), passage.getEndOffset(), places(passage)));
            }
            return marked.toString();
        }

        private static List<MarkedText.Place> places(Passage passage) {
            var places = new ArrayList<MarkedText.Place>();
            for (var match = 0; match < passage.getNumMatches(); match++) {
                places.add(new MarkedText.Place(passage.getMatchStarts()[match], passage.getMatchEnds()[match]));
            }
            return places;
        }
    }
}
