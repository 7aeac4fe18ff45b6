package org.wegwijzer.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.search.index.EntrySimilarity;
import org.wegwijzer.search.index.IndexFields;

/** An index that is read while it is written. Thread-safe. */
final class LiveIndex implements Closeable {

    /** Memory for documents that are not yet on disk, in MB. */
    private static final double BUFFER = 32;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LiveIndex(FSDirectory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens an index; what was opened on the way to a failure is closed again.
     *
     * @param mode whether it is made, or was committed before
     * @param order in which documents are kept; {@code null} for any
     * @throws IOException if it cannot be written, or is not as it was committed
     */
    static LiveIndex opened(Path folder, OpenMode mode, Analyzer analyzer, @Nullable Sort order) throws IOException {
        var config = new IndexWriterConfig(analyzer)
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER);
        if (order != null) {
            config.setIndexSort(order);
        }
        var open = new ArrayDeque<Closeable>();
        try {
            var directory = FSDirectory.open(folder);
            open.push(directory);
            var writer = new IndexWriter(directory, config);
            open.push(writer);
            return new LiveIndex(directory, writer, new SearcherManager(writer, new Searchers()));
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(open);
            throw failure;
        }
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new EntrySimilarity());
            return searcher;
        }
    }

    /**
     * What was said of the last commit in a folder.
     *
     * @throws IOException if there is none, or a file of it has not the bytes that were written
     */
    static Map<String, String> checked(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return reader.getIndexCommit().getUserData();
        }
    }

    /** Writes all for whoever opens the folder next, with what is said of it. */
    void commit(Map<String, String> said) throws IOException {
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
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
