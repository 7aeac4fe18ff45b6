package org.wegwijzer.outside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer as it came over the wire.
 *
 * @param method of the request
 * @param statusLine the first line
 * @param fields in the order in which they came
 * @param body what followed the header, a character for each byte
 */
record RawMessage(String method, String statusLine, List<Field> fields, String body) {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String LINE = "\r\n";

    /**
     * A line of a header.
     *
     * @param name in lower case
     * @param value as it stands behind the colon, blanks included
     */
    record Field(String name, String value) {}

    /** What the application answers to this, with lines for its header such as {@code Accept: text/html}. */
    static RawMessage answerTo(String method, String address, String... lines) {
        var request = "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
                .formatted(method, address, lines.length == 0 ? "" : String.join(LINE, lines) + LINE);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return read(method, all(socket));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A server that has said its last word may also reset the connection. */
    private static String all(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException reset) {
            return bytes.toString(ISO_8859_1);
        }
        return bytes.toString(ISO_8859_1);
    }

    private static RawMessage read(String method, String all) {
        var parts = all.split(LINE + LINE, 2);
        var lines = List.of(parts[0].split(LINE));
        var fields = lines.stream()
                .skip(1)
                .map(line -> line.split(":", 2))
                .map(field -> new Field(field[0].toLowerCase(Locale.ROOT), field.length == 2 ? field[1] : ""))
                .toList();
        return new RawMessage(method, lines.get(0), fields, parts[1]);
    }

    int status() {
        return Integer.parseInt(statusLine.split(" ")[1]);
    }

    /** The values of all fields of this name. */
    List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.value().strip())
                .toList();
    }

    boolean has(String name) {
        return !values(name).isEmpty();
    }

    /** The value of the first field of this name. */
    Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /** The elements of a list that one or more fields make. */
    List<String> elements(String name) {
        return values(name).stream()
                .flatMap(value -> List.of(value.split("\\s*,\\s*")).stream())
                .toList();
    }

    /** Whether nothing may follow the header (RFC 9110 section 6.4.1). */
    boolean isWithoutContent() {
        return method.equals("HEAD") || status() == 204 || status() == 304;
    }
}
