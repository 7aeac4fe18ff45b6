package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.index.EntryDocuments;
import org.wegwijzer.search.index.IndexFields;

/** The texts of the few entries that are shown of a search, as an index in memory that tells where the words stand in them. */
final class FoundTexts implements Closeable {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final List<ScoreDoc> documents = new ArrayList<>();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param hits of the cluster, each sorted by its score and its key */
    FoundTexts(List<JsonNode> hits) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexFields.analyzer()))) {
            for (var hit : hits) {
                add(writer, hit);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private void add(IndexWriter writer, JsonNode hit) throws IOException {
        var key = hit.path("_id").asText();
        var entry = EntryKey.of(key).orElseThrow(() -> new IOException("'%s' is the key of no entry".formatted(key)));
        writer.addDocument(EntryDocuments.shown(EntryJson.shown(entry, hit.path("_source"))));
        var score = (float) hit.path("sort").path(0).asDouble();
        documents.add(new FieldDoc(documents.size(), score, new Object[] {score, new BytesRef(key)}));
    }

    /** The entries in their order, with their scores and keys. */
    List<ScoreDoc> documents() {
        return documents;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, directory);
    }
}
