package org.wegwijzer.problem;

import java.util.Locale;

/** What exactly is wrong with one part of a request. The name is public contract: never rename, never reuse. */
public enum FaultCode {
    /** The operation has no parameter of this name. */
    UNKNOWN_PARAMETER,
    /** The parameter must be given. */
    MISSING_PARAMETER,
    /** The parameter is given more than once. */
    REPEATED_PARAMETER,
    /** The value, or one of the values in a comma-separated list, is empty. */
    EMPTY_VALUE,
    /** The same value stands twice in a list. */
    REPEATED_VALUE,
    /** The value is none of those that are allowed. */
    UNKNOWN_VALUE,
    /** The name is not a field of that type. */
    UNKNOWN_FIELD,
    /** The name is not a relation of that type. */
    UNKNOWN_RELATION,
    /** The hub does not speak the language, nor one that its readers read. */
    UNKNOWN_LANGUAGE,
    /** The parameter says something of a relation that the request does not expand. */
    MISSING_EXPANSION,
    /** The path of relations is longer than allowed. */
    TOO_DEEP,
    /** There are more values than allowed. */
    TOO_MANY_VALUES,
    /** The value is not a whole number in the allowed range. */
    NOT_IN_RANGE,
    /** The bytes are no text: percent-encoded UTF-8 without control characters (RFC 3986, 2.5). */
    MALFORMED_ENCODING,
    /** The value has more characters than allowed. */
    TOO_LONG,
    /** The value does not have the form it must have. */
    MALFORMED_VALUE,
    /** The value is of another type: a text where a list must be. */
    WRONG_TYPE,
    /** The entry would link to itself, or stand above itself. */
    CIRCULAR_LINK,
    /** The long text has something that readers would not get, or not as it was meant. */
    FAULTY_TEXT,
    /** The cursor was made for another list, filter, sort or language, or by somebody else. */
    INVALID_CURSOR,
    /** The log of changes cannot tell any more what happened since the cursor; a snapshot is where to begin anew. */
    CURSOR_TOO_OLD,
    /** The expanded answer would be larger than allowed. */
    ANSWER_TOO_LARGE,
    /** The body is not JSON (RFC 8259) in UTF-8, or too deep. */
    MALFORMED_DOCUMENT,
    /** The member stands there twice. */
    REPEATED_FIELD,
    /** The member is missing. */
    MISSING_FIELD,
    /** The member is set by the service and by nobody else. */
    READ_ONLY_FIELD,
    /** There is no such entry, or there would not be one. */
    UNKNOWN_ENTRY,
    /** Others link to what shall go. */
    STILL_LINKED,
    /** The entry is part of another release. */
    IN_ANOTHER_RELEASE,
    /** The entry was published anew since the draft was begun. */
    OUTDATED_DRAFT,
    /** The rights of the key are narrowed to languages or types, and this lies beyond. */
    BEYOND_RIGHTS,
    /** A bundle has this fault; its location is file and line. */
    FAULTY_CONTENT,
    /** Another request had this Idempotency-Key. */
    IDEMPOTENCY_KEY_REUSED,
    /** The request with this Idempotency-Key is still being worked on. */
    IDEMPOTENCY_KEY_IN_USE;

    /** The address of the page that explains the code, relative to the service. */
    public String uri() {
        return "/problems/faults/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
