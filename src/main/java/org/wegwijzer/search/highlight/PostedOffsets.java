package org.wegwijzer.search.highlight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a search stand in one field, as the index keeps it. Each word is looked up once in a segment, not once in every
 * document; so documents must come in rising order.
 */
public final class PostedOffsets extends FieldOffsetStrategy {

    private @Nullable LeafReader segment;
    private List<Posted> words = List.of();

    /** @param components what is looked for in which field */
    public PostedOffsets(UHComponents components) {
        super(components);
    }

    /** The places of one word in the documents of a segment. */
    private record Posted(BytesRef word, PostingsEnum places) {

        boolean standsIn(int document) throws IOException {
            return (places.docID() < document ? places.advance(document) : places.docID()) == document;
        }
    }

    @Override
    public UnifiedHighlighter.OffsetSource getOffsetSource() {
        return UnifiedHighlighter.OffsetSource.POSTINGS;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, @Nullable String text) throws IOException {
        if (components.getPhraseHelper().hasPositionSensitivity()) {
            return createOffsetsEnumFromReader(reader, document);
        }
        if (!reader.equals(segment)) {
            words = posted(reader);
            segment = reader;
        }
        var here = new ArrayList<OffsetsEnum>();
        for (var posted : words) {
            if (posted.standsIn(document)) {
                here.add(new OffsetsEnum.OfPostings(posted.word(), posted.places()));
            }
        }
        return switch (here.size()) {
            case 0 -> OffsetsEnum.EMPTY;
            case 1 -> here.get(0);
            default -> new OffsetsEnum.MultiOffsetsEnum(here);
        };
    }

    private List<Posted> posted(LeafReader reader) throws IOException {
        var terms = reader.terms(getField());
        if (terms == null) {
            return List.of();
        }
        var posted = new ArrayList<Posted>();
        var all = terms.iterator();
        for (var word : components.getTerms()) {
            if (all.seekExact(word)) {
                posted.add(new Posted(word, all.postings(null, PostingsEnum.OFFSETS)));
            }
        }
        return posted;
    }
}
