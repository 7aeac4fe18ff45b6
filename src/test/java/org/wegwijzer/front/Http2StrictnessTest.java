package org.wegwijzer.front;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

/** HTTP/2 carries any byte in a field; what could not stand in HTTP/1 is refused (RFC 9113, 8.2.1). */
@DatabaseTest
@OnOneDatabase
class Http2StrictnessTest {

    private static final int HEADERS = 1;
    private static final int END_OF_BOTH = 5;

    /** By this flag the header stands behind the priority of its stream (RFC 9113, 6.2). */
    private static final int PRIORITY = 0x20;

    private static final int LENGTH_OF_PRIORITY = 5;
    private static final byte[] NO_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};

    /** Static table of HPACK (RFC 7541, appendix A). */
    private static final int OK = 0x88;

    private static final int BAD_REQUEST = 0x8C;

    /** Whoever reads HTTP/2 may end a malformed request without an answer (RFC 9113, 8.1.1). */
    private static final Set<Integer> ENDED = Set.of(3, 7);

    /** The first byte of the answer's header, which says the status; that of 400 if there is none. */
    private static int status(String name, String value) throws IOException {
        var fields = new ByteArrayOutputStream();
        fields.write(new byte[] {(byte) 0x82, (byte) 0x86, 0x01, 1, 'a', 0x04, 7});
        fields.write("/v1/hub".getBytes(ISO_8859_1));
        fields.write(0);
        fields.write(name.length());
        fields.write(name.getBytes(ISO_8859_1));
        fields.write(value.length());
        fields.write(value.getBytes(ISO_8859_1));
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var output = socket.getOutputStream();
            output.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(ISO_8859_1));
            output.write(NO_SETTINGS);
            output.write(new byte[] {0, 0, (byte) fields.size(), HEADERS, END_OF_BOTH, 0, 0, 0, 1});
            output.write(fields.toByteArray());
            output.flush();
            return firstOfHeader(new DataInputStream(socket.getInputStream()));
        }
    }

    private static int firstOfHeader(DataInputStream input) throws IOException {
        while (true) {
            var length = (input.readUnsignedByte() << 16) | input.readUnsignedShort();
            var type = input.readUnsignedByte();
            var flags = input.readUnsignedByte();
            input.readNBytes(4);
            var payload = input.readNBytes(length);
            if (ENDED.contains(type)) {
                return BAD_REQUEST;
            }
            if (type == HEADERS) {
                return payload[(flags & PRIORITY) == 0 ? 0 : LENGTH_OF_PRIORITY] & 0xFF;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\rb", "\u0001", "a\u007f"})
    void aControlCharacterInAValueIsRefused(String value) throws IOException {
        assertThat(status("x", value)).isEqualTo(BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999x", "+5", "-1", "5,5"})
    void aLengthThatIsNoNumberIsRefused(String length) throws IOException {
        assertThat(status("content-length", length)).isEqualTo(BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({"x, b", "x-long, a value with blanks"})
    void otherFieldsPass(String name, String value) throws IOException {
        assertThat(status(name, value)).isEqualTo(OK);
    }
}
