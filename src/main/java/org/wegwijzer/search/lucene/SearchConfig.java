package org.wegwijzer.search.lucene;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the search engine. */
@ConfigMapping(prefix = "wegwijzer.search")
interface SearchConfig {

    /**
     * The folder in which the search index is kept over restarts; beside an embedded database unless set, and with others then
     * not kept.
     */
    Optional<Path> folder();
}
