package org.wegwijzer.retry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * What a client calls one request of its own, so that it can send it again: a string of structured fields (RFC 9651, 3.3.3), as in
 * draft-ietf-httpapi-idempotency-key-header.
 *
 * @param value 1 to {@value #LONGEST} visible ASCII characters or blanks, without the quotes
 */
record IdempotencyKey(String value) {

    /** Characters, far more than any identifier has. */
    static final int LONGEST = 255;

    private static final Pattern STRING =
            Pattern.compile(" *\"((?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\"\\\\])*)\" *");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    /**
     * The key of a request; empty if it has none.
     *
     * @param fields the values of the header, as they came
     * @throws ProblemException INVALID_REQUEST if they are no key
     */
    static Optional<IdempotencyKey> parse(List<String> fields) {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        if (fields.size() > 1) {
            throw refused(FaultCode.REPEATED_VALUE, "'%s' stands there once.".formatted(Retries.FIELD));
        }
        var form = STRING.matcher(fields.get(0));
        if (!form.matches()) {
            throw refused(
                    FaultCode.MALFORMED_VALUE,
                    "'%s' is a text in double quotes (RFC 9651), such as \"8e03978e-40d5-43dd-bc93-6894a57f9324\"."
                            .formatted(Retries.FIELD));
        }
        return Optional.of(bounded(ESCAPED.matcher(form.group(1)).replaceAll("$1")));
    }

    private static IdempotencyKey bounded(String value) {
        if (value.isBlank()) {
            throw refused(FaultCode.EMPTY_VALUE, "'%s' must not be empty.".formatted(Retries.FIELD));
        }
        if (value.length() > LONGEST) {
            throw refused(FaultCode.TOO_LONG, "'%s' has at most %s characters.".formatted(Retries.FIELD, LONGEST));
        }
        return new IdempotencyKey(value);
    }

    private static ProblemException refused(FaultCode code, String detail) {
        return ProblemException.invalid(new Fault(Fault.Place.HEADER, Retries.FIELD, code, detail, List.of()));
    }

    /** Whoever shows the key can read the answer, so it stands in no log. */
    @Override
    public String toString() {
        return "IdempotencyKey[…]";
    }
}
