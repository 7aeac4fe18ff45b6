package org.wegwijzer.command;

/** What the program exits with. The numbers are public contract: never change, never reuse. */
public final class ExitCode {

    /** All is done. */
    public static final int DONE = 0;

    /** It could not be done; a sentence says why. */
    public static final int FAILED = 1;

    /** The content has faults, or contradicts what is public; nothing was changed. */
    public static final int FAULTY_CONTENT = 2;

    /** The embedded database is open in another process. */
    public static final int DATABASE_IN_USE = 3;

    /** The command is none (EX_USAGE of sysexits.h). */
    public static final int USAGE = 64;

    private ExitCode() {}
}
