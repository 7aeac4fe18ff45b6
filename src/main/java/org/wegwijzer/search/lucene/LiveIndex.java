package org.wegwijzer.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** An index that is read while it is written. Thread-safe. */
final class LiveIndex implements Closeable {

    /** Memory for documents that are not yet on disk, in MB. */
    private static final double BUFFER = 32;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @param order in which documents are kept; {@code null} for any */
    LiveIndex(Path folder, Analyzer analyzer, @Nullable Sort order) throws IOException {
        var config = new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER);
        if (order != null) {
            config.setIndexSort(order);
        }
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new EntrySimilarity());
                return searcher;
            }
        });
    }

    void add(Iterable<Document> documents) throws IOException {
        for (var document : documents) {
            writer.addDocument(document);
        }
    }

    /** Removes all documents with this key. */
    void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(IndexFields.KEY, key));
    }

    /** Lets searches see what was written. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Something that reads the index. */
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /** Reads the index as it stands. */
    <T> T look(Look<T> look) {
        try {
            var searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
