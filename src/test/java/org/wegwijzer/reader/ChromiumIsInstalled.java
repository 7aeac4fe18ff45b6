package org.wegwijzer.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Finds the browser that tests use. What the variable CHROMIUM names is used without looking, so that CI cannot skip them. Looks
 * once the application runs: before that nobody would see what is logged.
 */
class ChromiumIsInstalled implements BeforeAllCallback {

    private static final String VARIABLE = "CHROMIUM";
    private static final String MISSING =
            "%s is SKIPPED: no Chromium is installed here. To test the reader in a browser,"
                    + " install one (on Debian: apt-get install chromium fonts-noto-core) or name it in the variable CHROMIUM,"
                    + " then run ./mvnw verify again.";

    static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of).or(ChromiumIsInstalled::onPath);
    }

    private static Optional<Path> onPath() {
        var names = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        return names.flatMap(name -> Pattern.compile(":")
                        .splitAsStream(System.getenv("PATH"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (executable().isEmpty()) {
            var reason = MISSING.formatted(context.getDisplayName());
            Logger.getLogger(ChromiumIsInstalled.class).warn(reason);
            Assumptions.abort(reason);
        }
    }
}
