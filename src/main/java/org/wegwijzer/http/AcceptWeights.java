package org.wegwijzer.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A header that lists what a client accepts, each with a weight (RFC 9110, 12.4.2): Accept, Accept-Encoding or Accept-Language. An
 * element that cannot be read says nothing and spoils none of the others; parameters other than the weight are passed over.
 *
 * @param elements those that can be read, as they came
 * @param isOdd whether there are others, which are not empty either
 */
public record AcceptWeights(List<Element> elements, boolean isOdd) {

    /** Also without the first digit, as Java's own client writes it, and with more digits than allowed. */
    private static final Pattern WEIGHT = Pattern.compile("0?\\.[0-9]{1,20}|0\\.?|1(\\.0{0,20})?");

    private static final String WEIGHT_NAME = "q=";
    private static final String TOKEN = "[a-z0-9!#$%&'*+.^_`|~-]+";
    private static final Pattern CODING = Pattern.compile(TOKEN);
    private static final Pattern MEDIA_RANGE =
            Pattern.compile("\\*/\\*|" + TOKEN.replace("*", "") + "/(\\*|" + TOKEN.replace("*", "") + ")");
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

    /** Of a header that has no parameters but the weight: what looks like none is no parameter of a later version either. */
    private static final Pattern PARAMETER = Pattern.compile("([!#$%&'*+.^_`|~0-9a-z-]{1,64})=([^;]{1,64})");

    /** Elements that are read; nobody accepts more things than there are. */
    private static final int MOST = 1_000;

    public AcceptWeights {
        elements = List.copyOf(elements);
    }

    /**
     * What a client accepts.
     *
     * @param value in lower case
     * @param weight from 0, which refuses it, to 1
     */
    public record Element(String value, double weight) {}

    /** Reads Accept (RFC 9110, 12.5.1), of which several fields are one list. */
    public static AcceptWeights ofMediaTypes(List<String> fields) {
        return ofMediaTypes(String.join(",", fields));
    }

    /** The same when the fields stand in one text, commas between them. */
    public static AcceptWeights ofMediaTypes(String text) {
        return parse(text, MEDIA_RANGE, ANYTHING);
    }

    /** Reads Accept-Encoding (RFC 9110, 12.5.3), all its fields with commas between them. */
    public static AcceptWeights ofCodings(String text) {
        return parse(text, CODING, ANYTHING);
    }

    /** Reads Accept-Language (RFC 9110, 12.5.4) in the same way; what of it is a range of languages others can tell. */
    public static AcceptWeights ofLanguages(String text) {
        return parse(text, ANYTHING, PARAMETER);
    }

    /**
     * Reads a header.
     *
     * @param form of the values, in lower case
     * @param parameter of each parameter, in lower case
     */
    private static AcceptWeights parse(String text, Pattern form, Pattern parameter) {
        var elements = new ArrayList<Element>();
        var isOdd = false;
        var all = split(text, ',');
        for (var element : all.subList(0, Math.min(all.size(), MOST))) {
            var parts = split(element.strip().toLowerCase(Locale.ROOT), ';');
            var value = parts.get(0).strip();
            var weight = weight(parts.subList(1, parts.size()), parameter);
            if (weight.isPresent() && form.matcher(value).matches()) {
                elements.add(new Element(value, weight.getAsDouble()));
            } else {
                isOdd |= !element.isBlank();
            }
        }
        return new AcceptWeights(elements, isOdd);
    }

    /** The weight of exactly this value; empty if the header does not name it. */
    public OptionalDouble weight(String value) {
        return elements.stream()
                .filter(element -> element.value().equals(value))
                .mapToDouble(Element::weight)
                .findFirst();
    }

    /** Empty if one of them cannot be read: nobody gets what may have been refused. Of two weights the first one counts. */
    private static OptionalDouble weight(List<String> parameters, Pattern form) {
        var weight = OptionalDouble.empty();
        for (var text : parameters) {
            var parameter = text.strip();
            var isWeight = parameter.startsWith(WEIGHT_NAME);
            var read = isWeight ? parse(parameter.substring(WEIGHT_NAME.length())) : OptionalDouble.empty();
            if (!form.matcher(parameter).matches() || (isWeight && read.isEmpty())) {
                return OptionalDouble.empty();
            }
            weight = weight.isPresent() ? weight : read;
        }
        return OptionalDouble.of(weight.orElse(1));
    }

    private static OptionalDouble parse(String weight) {
        return WEIGHT.matcher(weight).matches()
                ? OptionalDouble.of(Double.parseDouble(weight))
                : OptionalDouble.empty();
    }

    /** The parts of a text, of which quotes may hold the separator (RFC 9110, 5.6.4). A quote without an end is like any letter. */
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        var begin = 0;
        var isOpen = false;
        for (var place = 0; place < text.length(); place++) {
            var character = text.charAt(place);
            if (character == separator) {
                parts.add(text.substring(begin, place));
                begin = place + 1;
            } else if (character == '"' && !isOpen) {
                var end = closing(text, place);
                isOpen = end == place;
                place = end;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** Where a quoted text ends; where it begins if it does not. */
    private static int closing(String text, int quote) {
        for (var place = quote + 1; place < text.length(); place++) {
            if (text.charAt(place) == '\\') {
                place++;
            } else if (text.charAt(place) == '"') {
                return place;
            }
        }
        return quote;
    }
}
