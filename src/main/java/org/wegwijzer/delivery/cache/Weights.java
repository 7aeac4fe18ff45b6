package org.wegwijzer.delivery.cache;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the weights of a header that lists what a client accepts (RFC 9110, 12.4.2). */
final class Weights {

    private static final Pattern WEIGHT = Pattern.compile("[qQ]=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)");
    private static final String ANY = "*";
    private static final String AS_IT_IS = "identity";

    /** Less than any weight that a header can give: what nobody names is accepted and not wanted. */
    private static final double UNNAMED = 0.0001;

    private Weights() {}

    /** How much the header wants {@code token}, from 0 (not at all) to 1. */
    static double of(String token, String header) {
        var own = weight(token, header);
        if (own.isPresent()) {
            return own.getAsDouble();
        }
        var any = weight(ANY, header);
        if (any.isPresent()) {
            return any.getAsDouble();
        }
        return token.equals(AS_IT_IS) ? UNNAMED : 0;
    }

    private static OptionalDouble weight(String token, String header) {
        for (var part : header.split(",", -1)) {
            // No pattern: one that looks for a semicolon behind blanks takes the square of their number.
            var end = part.indexOf(';');
            var named = part.substring(0, end < 0 ? part.length() : end).strip();
            if (named.equalsIgnoreCase(token)) {
                return OptionalDouble.of(
                        parse(end < 0 ? null : part.substring(end + 1).strip()));
            }
        }
        return OptionalDouble.empty();
    }

    /** A weight that cannot be read counts as none wanted, so nobody gets what it may have refused. */
    private static double parse(@Nullable String parameter) {
        if (parameter == null) {
            return 1;
        }
        var weight = WEIGHT.matcher(parameter);
        return weight.matches() ? Double.parseDouble(weight.group(1)) : 0;
    }
}
