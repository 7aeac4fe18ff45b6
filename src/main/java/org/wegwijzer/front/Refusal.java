package org.wegwijzer.front;

import org.wegwijzer.problem.ProblemType;

/**
 * Why a request goes no further.
 *
 * @param detail a sentence for the person who made the request
 * @param last whether nothing more is read from the connection, since what follows may not be what it seems
 */
record Refusal(ProblemType type, String detail, boolean last) {

    static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, false);
    }

    static Refusal last(ProblemType type, String detail) {
        return new Refusal(type, detail, true);
    }
}
