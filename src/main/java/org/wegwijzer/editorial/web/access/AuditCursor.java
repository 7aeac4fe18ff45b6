package org.wegwijzer.editorial.web.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * A place in the audit log, opaque to clients.
 *
 * @param line the last line that was seen
 */
record AuditCursor(long line) {

    static final String NAME = "cursor";

    private static final Pattern FORM = Pattern.compile("audit ([0-9]{1,18})");

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("audit " + line).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws ProblemException INVALID_REQUEST if no cursor of this list looks like that */
    static AuditCursor parse(String text) {
        var form = FORM.matcher(decoded(text));
        if (form.matches()
                && new AuditCursor(Long.parseLong(form.group(1))).text().equals(text)) {
            return new AuditCursor(Long.parseLong(form.group(1)));
        }
        throw invalid();
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return ProblemException.invalid(Fault.ofQuery(
                NAME, FaultCode.INVALID_CURSOR, "The cursor does not belong to this list; begin again without it."));
    }
}
