package org.wegwijzer.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.hint.Hint;

/** Ends a request with a problem. Costs no stack trace: it is an answer, not a defect. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Most places that the sentence about a request names. */
    private static final int NAMED = 5;

    private final ProblemType type;
    private final transient List<Fault> faults;
    private final transient List<String> didYouMean;
    private final @Nullable String replacedBy;

    private ProblemException(ProblemType type, String detail, List<Fault> faults) {
        this(type, detail, faults, List.of(), null);
    }

    private ProblemException(
            ProblemType type, String detail, List<Fault> faults, List<String> didYouMean, @Nullable String replacedBy) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.didYouMean = List.copyOf(didYouMean);
        this.replacedBy = replacedBy;
    }

    /** The request has these faults, at least one. */
    public static ProblemException invalid(List<Fault> faults) {
        var detail = faults.size() == 1
                ? sentence(faults.get(0))
                : "The request has %s faults, in %s; see errors.".formatted(faults.size(), places(faults));
        return new ProblemException(ProblemType.INVALID_REQUEST, detail, faults);
    }

    /** What is wrong, and with which parameter. */
    private static String sentence(Fault fault) {
        return fault.in() != Fault.Place.QUERY || fault.detail().contains(fault.location())
                ? fault.detail()
                : "'%s': %s".formatted(fault.location(), fault.detail());
    }

    /** The first places that have faults; what a client called them is shown as {@link QueryParameters#printable}. */
    private static String places(List<Fault> faults) {
        var all = faults.stream().map(Fault::location).distinct().toList();
        var named = all.stream()
                .limit(NAMED)
                .map(place -> place.isEmpty() ? "the body" : "'%s'".formatted(QueryParameters.printable(place)))
                .collect(Collectors.joining(", "));
        return all.size() > NAMED ? "%s and %s more".formatted(named, all.size() - NAMED) : named;
    }

    /** The request has this fault. */
    public static ProblemException invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    /** Nothing published is there. */
    public static ProblemException notFound() {
        return notFound(Hint.NONE);
    }

    /** Nothing published is there; something else may have been meant. */
    public static ProblemException notFound(Hint hint) {
        var detail = hint.after("Nothing is published at this address.");
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(), hint.meant(), null);
    }

    /** Something needs a key, and the request shows none. */
    public static ProblemException unauthorized(String detail) {
        return new ProblemException(ProblemType.UNAUTHORIZED, detail, List.of());
    }

    /** The request shows a key that opens nothing, for this reason. */
    public static ProblemException invalidCredential(String detail) {
        return new ProblemException(ProblemType.INVALID_CREDENTIAL, detail, List.of());
    }

    /** The key that the request shows does not open this. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(ProblemType.FORBIDDEN, detail, List.of());
    }

    /** The key that the request shows does not open all of this; the faults say what. */
    public static ProblemException forbidden(String detail, List<Fault> beyond) {
        return new ProblemException(ProblemType.FORBIDDEN, detail, beyond);
    }

    /** The client was refused too often, for this reason. */
    public static ProblemException tooManyRequests(String detail) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of());
    }

    /** There is nothing of that name; a sentence says what. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of());
    }

    /**
     * What was published here is gone.
     *
     * @param replacedBy the address of what takes its place; {@code null} if nothing does
     */
    public static ProblemException gone(@Nullable String replacedBy) {
        return new ProblemException(
                ProblemType.GONE, "What was published here was removed.", List.of(), List.of(), replacedBy);
    }

    /** What the request goes on from is gone; the fault says where to begin anew. */
    public static ProblemException gone(Fault fault) {
        return new ProblemException(ProblemType.GONE, fault.detail(), List.of(fault));
    }

    /** The request is at odds with what is there. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail, List.of());
    }

    /** The request is at odds with what is there, for all these reasons. */
    public static ProblemException conflict(String detail, List<Fault> reasons) {
        return new ProblemException(ProblemType.CONFLICT, detail, reasons);
    }

    /** What is there is not what the request says that it has seen. */
    public static ProblemException preconditionFailed(String detail) {
        return new ProblemException(ProblemType.PRECONDITION_FAILED, detail, List.of());
    }

    /** The request does not say what it has seen. */
    public static ProblemException preconditionRequired(String detail) {
        return new ProblemException(ProblemType.PRECONDITION_REQUIRED, detail, List.of());
    }

    /** The body is longer than allowed. */
    public static ProblemException tooLarge(String detail) {
        return new ProblemException(ProblemType.CONTENT_TOO_LARGE, detail, List.of());
    }

    /** The request accepts no media type that is on offer at its address; the fault names those. */
    public static ProblemException notAcceptable(Fault fault) {
        return new ProblemException(ProblemType.NOT_ACCEPTABLE, fault.detail(), List.of(fault));
    }

    /** The service cannot answer now, for this reason. */
    public static ProblemException unavailable(String detail) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of());
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** The address of what takes the place of what is gone. */
    public @Nullable String replacedBy() {
        return replacedBy;
    }

    /** Addresses that may have been meant, the likeliest first. */
    public List<String> didYouMean() {
        return didYouMean;
    }

    /** Every fault that was found; empty for most kinds of problems. */
    public List<Fault> faults() {
        return faults;
    }
}
