package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what all found entries have in their fields of one kind. Used for one search, by one thread. */
final class FacetCollector extends SimpleCollector {

    private final List<Facet> facets;

    private FacetCollector(List<String> fields) {
        this.facets = fields.stream().map(Facet::new).toList();
    }

    /** Counts in as many parts of an index as are searched at once; gives how many entries have each value of each field. */
    static CollectorManager<FacetCollector, Map<String, Map<String, Long>>> of(List<String> fields) {
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return new FacetCollector(fields);
            }

            @Override
            public Map<String, Map<String, Long>> reduce(Collection<FacetCollector> collectors) throws IOException {
                var counts = new HashMap<String, Map<String, Long>>();
                fields.forEach(field -> counts.put(field, new HashMap<>()));
                for (var collector : collectors) {
                    for (var facet : collector.facets) {
                        facet.add();
                        var all = Objects.requireNonNull(counts.get(facet.field));
                        facet.counts.forEach((value, count) -> all.merge(value, count, Long::sum));
                    }
                }
                return counts;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        for (var facet : facets) {
            facet.next(segment);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (var facet : facets) {
            facet.collect(document);
        }
    }

    /** One field; within a segment its values are numbers. */
    private static final class Facet {

        private final String field;
        private final Map<String, Long> counts = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] inSegment = new int[0];

        Facet(String field) {
            this.field = field;
        }

        void next(LeafReaderContext segment) throws IOException {
            add();
            values = DocValues.getSortedSet(segment.reader(), field);
            inSegment = new int[(int) values.getValueCount()];
        }

        void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                var left = values.docValueCount();
                while (left > 0) {
                    inSegment[(int) values.nextOrd()]++;
                    left--;
                }
            }
        }

        void add() throws IOException {
            for (var value = 0; value < inSegment.length; value++) {
                if (inSegment[value] > 0) {
                    counts.merge(
                            Objects.requireNonNull(values.lookupOrd(value)).utf8ToString(),
                            (long) inSegment[value],
                            Long::sum);
                }
            }
            inSegment = new int[0];
        }
    }
}
