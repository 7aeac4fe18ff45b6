package org.wegwijzer.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A header that lists what a client accepts, each with a weight (RFC 9110, 12.4.2). An element that cannot be read says nothing
 * and spoils none of the others; parameters other than the weight are passed over.
 *
 * @param elements those that can be read, as they came
 * @param isOdd whether there are others, which are not empty either
 */
public record AcceptWeights(List<Element> elements, boolean isOdd) {

    /** Also without the first digit, as Java's own client writes it, and with more digits than allowed. */
    private static final Pattern WEIGHT = Pattern.compile("0?\\.[0-9]{1,20}|0\\.?|1(\\.0{0,20})?");

    private static final String WEIGHT_NAME = "q=";

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

    /**
     * Reads a header.
     *
     * @param text all fields of that name, commas between them
     * @param form of the values, in lower case
     */
    public static AcceptWeights parse(String text, Pattern form) {
        var elements = new ArrayList<Element>();
        var isOdd = false;
        for (var element : split(text, ',')) {
            var parts = split(element.strip(), ';');
            var value = parts.get(0).strip().toLowerCase(Locale.ROOT);
            var weight = weight(parts.subList(1, parts.size()));
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

    /** Empty if it cannot be read: nobody gets what may have been refused. */
    private static OptionalDouble weight(List<String> parameters) {
        return parameters.stream()
                .map(String::strip)
                .filter(parameter -> parameter.toLowerCase(Locale.ROOT).startsWith(WEIGHT_NAME))
                .map(parameter -> parameter.substring(WEIGHT_NAME.length()))
                .findFirst()
                .map(AcceptWeights::parse)
                .orElse(OptionalDouble.of(1));
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
