package org.wegwijzer.search.lucene;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the search engine. */
@ConfigMapping(prefix = "wegwijzer.search")
interface SearchConfig {

    /** The folder for the search index, which is made anew at each start; that for temporary files unless set. */
    Optional<Path> folder();
}
