package org.wegwijzer.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.audit.AuditedAction;
import org.wegwijzer.bundle.Bundle;
import org.wegwijzer.bundle.ImportMode;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.publish.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Content in and out. */
@Command(
        name = "wegwijzer",
        mixinStandardHelpOptions = true,
        description = "A headless content API for information hubs. Without a command it serves.",
        footer = {
            "",
            "Exit status: 0 done, 1 failed, 2 faulty content, 3 the database is open in another process, 64 usage.",
            "Commands use the database of the service (WEGWIJZER_DATABASE_URL). PostgreSQL can be shared with a running",
            "service; the embedded database cannot: stop the service first, or use its editorial API."
        })
class Commands {

    private final Supplier<Services> services;

    private final PrintWriter out;

    Commands(Supplier<Services> services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Say every fault of a bundle; needs no database.")
    int check(
            @Parameters(paramLabel = "PATH", description = "A folder, its zip archive, or one JSON document.")
                    Path path) {
        var bundle = Bundle.open(path);
        var counts = Stream.of(EntryType.values())
                .map(type -> "%s %s".formatted(bundle.slugs(type).size(), type.plural()))
                .collect(Collectors.joining(", "));
        say("%s has no faults: %s.".formatted(path, counts));
        return ExitCode.DONE;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Make the public hub say what a bundle says.")
    int importBundle(
            @Parameters(paramLabel = "PATH", description = "A folder, its zip archive, or one JSON document.")
                    Path path,
            @Option(names = "--dry-run", description = "Say what would change; change nothing.") boolean rehearse,
            @Option(
                            names = "--mode",
                            defaultValue = "MIRROR",
                            description = {
                                "What becomes of that which the bundle does not name:",
                                "mirror (it goes; the default) or merge (it stays)."
                            })
                    ImportMode mode) {
        if (rehearse) {
            var publication = services.get().importer().rehearse(path, mode);
            publication.changes().forEach(change -> say(line(change)));
            say("Would change: %s. Nothing was changed.".formatted(publication.summary()));
        } else {
            var publication = services.get().importer().run(path, mode);
            services.get()
                    .audit()
                    .done(AuditedAction.onCommandLine("import", "/editorial/v1/import"), AuditedAction.DONE);
            say("Imported: %s.".formatted(publication.summary()));
        }
        return ExitCode.DONE;
    }

    private static String line(Publication.EntryChange change) {
        var action = change.action().name().toLowerCase(Locale.ROOT);
        return "Would be %s: %s %s.".formatted(action, change.type().singular(), change.slug());
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "Write the public hub as a bundle.",
                "To a name that ends in .json one document, in .zip an archive, else a folder: a new or empty one, or one that holds a bundle, which is replaced."
            })
    int export(@Parameters(paramLabel = "PATH") Path path) throws IOException {
        if (path.toString().endsWith(".json") || path.toString().endsWith(".zip")) {
            file(path.toAbsolutePath());
        } else {
            services.get().exporter().toFolder(path);
        }
        say("Exported to %s.".formatted(path));
        return ExitCode.DONE;
    }

    /** Written beside its place, and put there when it is whole. */
    private void file(Path path) throws IOException {
        var beside = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            try (var output = new BufferedOutputStream(Files.newOutputStream(beside))) {
                if (path.toString().endsWith(".zip")) {
                    services.get().exporter().toZip(output);
                } else {
                    services.get().exporter().toJson(output);
                }
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void say(String line) {
        out.println(line);
    }
}
