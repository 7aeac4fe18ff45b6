package org.wegwijzer.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where the head of a request ends does not depend on the pieces in which it comes. */
class HeadScanTest {

    private static final String HEAD = "\r\nGET /v1/hub HTTP/1.1\r\nHost: a\r\nX: \u00e9\ty\r\n\r\n";
    private static final String BODY = "\n\r\u0000 body\r\n\r\n";

    private static ByteBuf bytes(String text) {
        return Unpooled.wrappedBuffer(text.getBytes(ISO_8859_1));
    }

    @Property(tries = 200)
    void theEndIsFoundHoweverItIsCut(@ForAll @IntRange(min = 1, max = 60) int size) {
        var scan = new HeadScan();
        var all = bytes(HEAD + BODY);
        var read = 0;

        while (read < HEAD.length()) {
            var piece = all.slice(read, Math.min(size, all.readableBytes() - read));
            var length = scan.scan(piece);
            read += length;
            if (length < piece.readableBytes()) {
                break;
            }
        }

        assertThat(scan.fault()).isNull();
        assertThat(read == HEAD.length() || read % size == 0).isTrue();
    }

    @Property(tries = 300)
    void aControlCharacterAnywhereIsAFault(
            @ForAll @IntRange(min = 3, max = 40) int place, @ForAll @IntRange(max = 31) int control) {
        var scan = new HeadScan();
        var broken = HEAD.substring(0, place) + (char) control + HEAD.substring(place);

        var length = scan.scan(bytes(broken));

        var isBlank = control == '\t' || control == '\r' || control == '\n';
        assertThat(isBlank || scan.fault() != null).isTrue();
        assertThat(length).isLessThanOrEqualTo(broken.length());
    }
}
