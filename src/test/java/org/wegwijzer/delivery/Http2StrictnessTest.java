package org.wegwijzer.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
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
    private static final byte[] NO_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};

    /** Static table of HPACK (RFC 7541, appendix A). */
    private static final int OK = 0x88;

    private static final int BAD_REQUEST = 0x8C;

    /** The first byte of the answer's header, which says the status. */
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
            input.readNBytes(5);
            var payload = input.readNBytes(length);
            if (type == HEADERS) {
                // An update of the table's size may stand in front.
                return (payload[0] & 0xE0) == 0x20 ? payload[1] & 0xFF : payload[0] & 0xFF;
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
