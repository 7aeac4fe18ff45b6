package org.wegwijzer.setup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of a hub; each can be given as a property, or as a variable such as {@code WEGWIJZER_CONTENT}. */
@ConfigMapping(prefix = "wegwijzer")
interface WegwijzerConfig {

    /**
     * A bundle to import at each start: a folder, or one JSON document. The public hub then says what it says and nothing else.
     * Without it the sample hub is loaded, and only into an empty database.
     */
    Optional<Path> content();

    /** Whether to say what importing the content would change, change nothing, and stop. */
    @WithDefault("false")
    boolean rehearse();

    /** Whether this process serves. Commands say {@code false} for themselves; nobody else has to. */
    @WithDefault("true")
    boolean serving();

    /** Where content is kept. */
    Database database();

    /** Where content is kept. */
    interface Database {

        /**
         * A JDBC address: {@code jdbc:h2:file:…} for a database inside this process, {@code jdbc:postgresql://…} for one that
         * several nodes can share.
         */
        @WithDefault("jdbc:h2:file:./data/wegwijzer")
        String url();

        /**
         * A JDBC address of a copy of the database that follows it (PostgreSQL's hot standby), from which readers are answered;
         * without it they are from the database itself.
         */
        Optional<String> readingUrl();

        /** The user that reads and writes content. */
        @WithDefault("wegwijzer")
        String username();

        /** Its password. H2 inside this process opens no port: there it protects nothing that the file's rights do not. */
        @WithDefault("wegwijzer")
        String password();
    }
}
