package org.wegwijzer.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.hint.ParameterHints;

/**
 * The query of one request, read as a closed world: each parameter is asked for by name, and {@link #finish()} refuses the
 * request with all its faults at once, also for parameters that nobody asked for. Used by one thread.
 */
public final class QueryParameters {

    private static final int PRINTED = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, List<String>> given;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Fault> faults;
    private final ParameterHints hints;

    private QueryParameters(QueryString query, ParameterHints hints) {
        this.given = query.parameters();
        this.hints = hints;
        this.faults = new ArrayList<>(query.faults());
    }

    /**
     * Reads the query of a request.
     *
     * @param query what stands after the question mark, as it came; {@code null} without one
     */
    public static QueryParameters of(@Nullable String query) {
        return of(query, ParameterHints.HERE);
    }

    /**
     * Reads the query of a request.
     *
     * @param query what stands after the question mark, as it came; {@code null} without one
     * @param hints says what may be meant by parameters that nobody asks for
     */
    public static QueryParameters of(@Nullable String query, ParameterHints hints) {
        return new QueryParameters(QueryString.parse(query), hints);
    }

    /**
     * Reads one parameter.
     *
     * @param parse turns the text into the value; may throw an invalid {@link ProblemException}, whose faults are kept
     * @return the value; empty if the parameter is absent or at fault
     */
    public <T> Optional<T> read(String name, Function<String, T> parse) {
        known.add(name);
        var values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            return refuse(name, FaultCode.REPEATED_PARAMETER, "'%s' is given %s times".formatted(name, values.size()));
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.get(0).isBlank()) {
            return refuse(name, FaultCode.EMPTY_VALUE, "'%s' has no value; leave it out".formatted(name));
        }
        return parsed(values.get(0), parse);
    }

    /**
     * Reads one parameter that must be there.
     *
     * @param parse as for {@link #read}
     * @return the value; empty if the parameter is at fault
     */
    public <T> Optional<T> required(String name, Function<String, T> parse) {
        if (!given.containsKey(name) && !isAtFault(name)) {
            known.add(name);
            return refuse(name, FaultCode.MISSING_PARAMETER, "'%s' must be given".formatted(name));
        }
        return read(name, parse);
    }

    private <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (ProblemException invalid) {
            faults.addAll(invalid.faults());
            return Optional.empty();
        }
    }

    private <T> Optional<T> refuse(String name, FaultCode code, String detail) {
        faults.add(Fault.ofQuery(name, code, detail + "."));
        return Optional.empty();
    }

    /** Adds a fault that shows only when several parameters are held beside each other. */
    public void refuse(Fault fault) {
        faults.add(fault);
    }

    /** Whether something was found to be wrong with a parameter so far. */
    public boolean isAtFault(String name) {
        return faults.stream().anyMatch(fault -> fault.location().equals(name));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException INVALID_REQUEST if any parameter is at fault or unknown
     */
    public void finish() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(this::unknown)
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private Fault unknown(String name) {
        var shown = printable(name);
        var detail = "'%s' is no parameter of this address.".formatted(shown);
        return Fault.ofQuery(shown, FaultCode.UNKNOWN_PARAMETER, detail, List.copyOf(known))
                .meaning(hints.of(name, known));
    }

    /**
     * Splits a comma-separated list of which no part may be empty or stand twice.
     *
     * @throws ProblemException INVALID_REQUEST if one is or does
     */
    public static List<String> list(String name, String text) {
        var faults = listFaults(name, text);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return List.of(text.split(",", -1));
    }

    /** What is wrong with a comma-separated list, whatever its parts mean. */
    public static List<Fault> listFaults(String name, String text) {
        var parts = List.of(text.split(",", -1));
        var given = parts.stream().filter(part -> !part.isBlank()).toList();
        var faults = new ArrayList<Fault>();
        if (given.size() < parts.size()) {
            faults.add(
                    Fault.ofQuery(name, FaultCode.EMPTY_VALUE, "A value in the list '%s' is empty.".formatted(name)));
        }
        if (Set.copyOf(given).size() < given.size()) {
            faults.add(Fault.ofQuery(
                    name, FaultCode.REPEATED_VALUE, "A value stands twice in the list '%s'.".formatted(name)));
        }
        return faults;
    }

    /** What was sent, cut to 40 characters and without any that could confuse a reader. */
    public static String printable(String text) {
        var cut = text.length() > PRINTED ? text.substring(0, PRINTED) + "…" : text;
        return cut.replaceAll("[^\\p{Graph}…]", "?");
    }

    /** Reads a whole number from {@code least} to {@code most}. */
    public static int number(String name, String text, int least, int most) {
        if (NUMBER.matcher(text).matches()) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw ProblemException.invalid(Fault.ofQuery(
                name,
                FaultCode.NOT_IN_RANGE,
                "'%s' must be a whole number from %s to %s.".formatted(name, least, most)));
    }
}
