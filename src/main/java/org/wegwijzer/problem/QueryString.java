package org.wegwijzer.problem;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request as text: names and values, decoded strictly. What does not decode is a fault and never guessed at:
 * overlong forms, lone surrogates and control characters mean different things to whoever reads them next.
 *
 * @param parameters the values by name, in the order in which they were given
 * @param faults one for each parameter that is no text
 */
record QueryString(Map<String, List<String>> parameters, List<Fault> faults) {

    private static final Pattern OCTET = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\x{80}-\\x{9F}]");

    /** Reads what stands after the question mark ({@code application/x-www-form-urlencoded}, with UTF-8). */
    static QueryString parse(@Nullable String raw) {
        var parameters = new LinkedHashMap<String, List<String>>();
        var faults = new ArrayList<Fault>();
        if (raw != null && !raw.isEmpty()) {
            for (var pair : raw.split("&", -1)) {
                var equals = pair.indexOf('=');
                var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                var value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
                if (name.isPresent() && value.isPresent()) {
                    parameters
                            .computeIfAbsent(name.get(), first -> new ArrayList<>())
                            .add(value.get());
                } else {
                    faults.add(malformed(name.orElse(pair)));
                }
            }
        }
        return new QueryString(parameters, faults);
    }

    private static Fault malformed(String name) {
        return Fault.ofQuery(
                QueryParameters.printable(name),
                FaultCode.MALFORMED_ENCODING,
                "'%s' must be percent-encoded UTF-8 without control characters."
                        .formatted(QueryParameters.printable(name)));
    }

    private static Optional<String> decoded(String raw) {
        return bytes(raw)
                .flatMap(QueryString::text)
                .filter(text -> !CONTROL.matcher(text).find());
    }

    /** Empty if a percent sign is not followed by two hexadecimal digits. */
    private static Optional<byte[]> bytes(String raw) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (var place = 0; place < raw.length(); place++) {
            var character = raw.charAt(place);
            if (character == '%') {
                var octet = OCTET.matcher(raw).region(place, raw.length());
                if (!octet.lookingAt()) {
                    return Optional.empty();
                }
                bytes.write(Integer.parseInt(octet.group(1), 16));
                place += 2;
            } else {
                // The HTTP layer gives each byte above ASCII as one character.
                bytes.write(character == '+' ? ' ' : character);
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
