package org.wegwijzer.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.wegwijzer.bundle.BundleException;
import org.wegwijzer.publish.PublishingConflict;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: understands what was typed, and tells failures in a sentence. */
public final class CommandLines {

    /** Commands that need no database. */
    private static final Set<String> ALONE = Set.of("check", "help");

    private static final String VERSION = "Wegwijzer "
            + Objects.requireNonNullElse(CommandLines.class.getPackage().getImplementationVersion(), "of a checkout");

    private CommandLines() {}

    /** Whether these arguments need the application with its database; faulty ones, help and checks do not. */
    public static boolean needDatabase(String... arguments) {
        try {
            var typed = of(CommandLines::noServices).parseArgs(arguments);
            return typed.hasSubcommand() && !asksForHelp(typed) && !ALONE.contains(name(typed.subcommand()));
        } catch (ParameterException faulty) {
            return false;
        }
    }

    private static Services noServices() {
        throw new IllegalStateException("a command that needs no database asks for it");
    }

    private static String name(ParseResult typed) {
        return typed.commandSpec().name();
    }

    private static boolean asksForHelp(ParseResult typed) {
        var inner = typed.subcommand();
        return typed.isUsageHelpRequested()
                || typed.isVersionHelpRequested()
                || (inner != null && asksForHelp(inner))
                || (inner == null && typed.commandSpec().userObject() instanceof KeyCommands);
    }

    /** Does what these arguments ask for without a database. */
    public static int runAlone(String... arguments) {
        return of(CommandLines::noServices).execute(arguments);
    }

    static CommandLine of(Supplier<Services> services) {
        var out = writer(FileDescriptor.out);
        var err = writer(FileDescriptor.err);
        var line = new CommandLine(new Commands(services, out))
                .addSubcommand("keys", new KeyCommands(services, out, err))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, failed, typed) -> tell(failure, failed.getErr()));
        refuseLikeAll(line);
        return line;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, Charset.defaultCharset());
    }

    private static void refuseLikeAll(CommandLine line) {
        line.getCommandSpec()
                .version(VERSION)
                .exitCodeOnInvalidInput(ExitCode.USAGE)
                .exitCodeOnExecutionException(ExitCode.FAILED);
        line.getSubcommands().values().forEach(CommandLines::refuseLikeAll);
    }

    private static int tell(Exception failure, PrintWriter err) {
        err.println(failure.getMessage());
        if (failure instanceof IllegalArgumentException) {
            return ExitCode.USAGE;
        }
        return failure instanceof BundleException || failure instanceof PublishingConflict
                ? ExitCode.FAULTY_CONTENT
                : ExitCode.FAILED;
    }
}
