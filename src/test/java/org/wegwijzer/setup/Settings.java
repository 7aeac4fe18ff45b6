package org.wegwijzer.setup;

import java.nio.file.Path;
import java.util.Optional;

/** What an operator who only names a database has set. */
record Settings(Database database) implements WegwijzerConfig {

    private record Address(String url, String username, String password) implements WegwijzerConfig.Database {

        @Override
        public Optional<String> readingUrl() {
            return Optional.empty();
        }
    }

    /** A database at this address, whose user's password is the user's name. */
    static Settings of(String url, String username) {
        return new Settings(new Address(url, username, username));
    }

    @Override
    public Optional<Path> content() {
        return Optional.empty();
    }

    @Override
    public boolean rehearse() {
        return false;
    }

    @Override
    public boolean serving() {
        return true;
    }
}
