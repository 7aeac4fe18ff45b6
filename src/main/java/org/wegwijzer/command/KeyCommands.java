package org.wegwijzer.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.Key;
import org.wegwijzer.access.KeyRequest;
import org.wegwijzer.access.Reach;
import org.wegwijzer.access.Scope;
import org.wegwijzer.audit.AuditedAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keys: the first one can be made nowhere else. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Hand out keys to the editorial API, list them, revoke them.")
class KeyCommands {

    private final Supplier<Services> services;

    private final PrintWriter out;
    private final PrintWriter err;

    KeyCommands(Supplier<Services> services, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Make a key and print it: this once, and nothing else on standard output.")
    int create(
            @Parameters(
                            paramLabel = "NAME",
                            description = "Who will hold it, in at most 60 letters, digits, blanks and . _ @ -")
                    String name,
            @Option(
                            names = {"-s", "--scopes"},
                            required = true,
                            split = ",",
                            paramLabel = "SCOPE",
                            description = "read, write, publish or admin; each opens what those before it open.")
                    List<Scope> scopes,
            @Option(
                            names = {"-l", "--languages"},
                            split = ",",
                            paramLabel = "LANGUAGE",
                            description =
                                    "To whose texts the key is narrowed, such as ar,uk; all else of an entry is closed then.")
                    @Nullable
                    List<String> languages,
            @Option(
                            names = {"-t", "--types"},
                            split = ",",
                            paramLabel = "TYPE",
                            description = "To whose entries it is narrowed: source, topic, guide or faq.")
                    @Nullable
                    List<String> types,
            @Option(
                            names = "--expires",
                            paramLabel = "MOMENT",
                            description = "From when on it opens nothing, such as 2027-01-31T09:00:00Z.")
                    @Nullable
                    Instant expiresAt) {
        var made = services.get()
                .keys()
                .create(
                        new KeyRequest(name, Set.copyOf(scopes), reach(languages, types), expiresAt),
                        AuditedAction.OPERATOR);
        done("keys create", made.key());
        note("Key %s of '%s'. It is shown this once:".formatted(made.key().id(), name));
        say(made.token());
        return ExitCode.DONE;
    }

    private static Reach reach(@Nullable List<String> languages, @Nullable List<String> types) {
        return Reach.of(languages == null ? List.of() : languages, types == null ? List.of() : types);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List all keys, also revoked ones.")
    int list() {
        services.get().keys().all().forEach(key -> say(line(key)));
        return ExitCode.DONE;
    }

    private static String line(Key key) {
        return "%s  %-24s  %-26s  %-28s  %s%s"
                .formatted(
                        key.id(),
                        key.name(),
                        String.join(",", key.scopes()),
                        state(key),
                        key.lastUsedAt() == null ? "never used" : "last used " + key.lastUsedAt(),
                        narrowing(key));
    }

    private static String narrowing(Key key) {
        var names = Stream.of(key.languages(), key.types())
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .toList();
        return names.isEmpty() ? "" : "  only " + String.join(",", names);
    }

    private static String state(Key key) {
        if (key.revokedAt() != null) {
            return "revoked " + key.revokedAt();
        }
        return key.expiresAt() == null ? "no end" : "until " + key.expiresAt();
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Make a key open nothing; every node knows within 5 seconds.")
    int revoke(@Parameters(paramLabel = "ID", description = "Its id, or its name.") String idOrName) {
        var revoked = services.get().keys().revoke(idOrName);
        if (revoked.isEmpty()) {
            note("There is no key '%s'.".formatted(idOrName));
            return ExitCode.FAILED;
        }
        done("keys revoke", revoked.get());
        say("Key %s of '%s' opens nothing any more."
                .formatted(revoked.get().id(), revoked.get().name()));
        return ExitCode.DONE;
    }

    private void done(String command, Key key) {
        services.get()
                .audit()
                .done(AuditedAction.onCommandLine(command, "/editorial/v1/keys/" + key.id()), AuditedAction.DONE);
    }

    private void say(String line) {
        out.println(line);
    }

    private void note(String line) {
        err.println(line);
    }
}
