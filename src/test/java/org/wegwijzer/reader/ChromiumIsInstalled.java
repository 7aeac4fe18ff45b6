package org.wegwijzer.reader;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Finds the browser that tests use. What the variable CHROMIUM names is used without looking, so that CI cannot skip them. */
class ChromiumIsInstalled implements ExecutionCondition {

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
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return enabled("There is a browser.");
        }
        var reason = MISSING.formatted(context.getDisplayName());
        // No log is set up yet where the application has not been started.
        System.out.println(reason);
        return disabled(reason);
    }
}
