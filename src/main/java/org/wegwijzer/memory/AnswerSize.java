package org.wegwijzer.memory;

import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** How large one answer can be. */
public final class AnswerSize {

    /** Bytes of one answer before it is compressed: far above any page, and what a phone can still hold. */
    public static final int MOST = 4 * 1024 * 1024;

    /** The parameter that makes answers large. */
    private static final String EXPAND = "expand";

    private AnswerSize() {}

    /** Why an answer is not given. */
    public static ProblemException exceeded() {
        return ProblemException.invalid(Fault.ofQuery(
                EXPAND,
                FaultCode.ANSWER_TOO_LARGE,
                "The answer would have more than %s bytes; lower the limits, expand less or name fewer fields."
                        .formatted(MOST)));
    }
}
