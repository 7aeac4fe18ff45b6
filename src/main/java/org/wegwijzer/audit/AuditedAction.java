package org.wegwijzer.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does, or tries to do.
 *
 * @param who the name of a key's holder; {@link #NOBODY} without a key, {@link #UNKNOWN} with a wrong one
 * @param address of the client
 * @param action a method of HTTP, or a command
 * @param target the path without parameters; what a command works on
 * @param narrowed to which languages and types their rights are; {@code null} if to none
 */
public record AuditedAction(
        String who,
        String address,
        String action,
        String target,
        @Nullable String narrowed) {

    /** Whoever shows no key. */
    public static final String NOBODY = "nobody";

    /** Whoever shows a key that is none. */
    public static final String UNKNOWN = "unknown";

    /** Whoever sits at the machine. */
    public static final String OPERATOR = "command line";

    /** The outcome of a command that did what it was told, in the words of HTTP. */
    public static final int DONE = 200;

    private static final int LONGEST_ACTION = 20;
    private static final int LONGEST_TARGET = 200;
    private static final int LONGEST_ADDRESS = 60;

    /** What is longer than the log has room for is cut; clients choose methods and paths. */
    public AuditedAction {
        address = cut(address, LONGEST_ADDRESS);
        action = cut(action, LONGEST_ACTION);
        target = cut(target, LONGEST_TARGET);
        narrowed = narrowed == null ? null : cut(narrowed, LONGEST_TARGET);
    }

    /** Something that somebody does whose rights end nowhere. */
    public AuditedAction(String who, String address, String action, String target) {
        this(who, address, action, target, null);
    }

    /** The same, done by somebody whose rights are narrowed. */
    public AuditedAction narrowed(@Nullable String reach) {
        return new AuditedAction(who, address, action, target, reach);
    }

    /** What an operator does on the command line. */
    public static AuditedAction onCommandLine(String action, String target) {
        return new AuditedAction(OPERATOR, "", action, target);
    }

    private static String cut(String text, int longest) {
        var cut = text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
        return cut.replaceAll("[^\\p{Print}…]", "?");
    }
}
