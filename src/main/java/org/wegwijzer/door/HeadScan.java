package org.wegwijzer.door;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the head of one request byte by byte, for what a lenient parser lets pass and the next one may read otherwise (RFC
 * 9112, 2.2 and 5.2): lines that end with less than CR LF or go on in the next, and control characters.
 */
final class HeadScan {

    private static final int DELETE = 0x7F;

    private int line;
    private int length;
    private byte previous;
    private boolean begun;
    private @Nullable String fault;

    /** Why this is no head, in words; {@code null} while nothing is wrong. */
    @Nullable
    String fault() {
        return fault;
    }

    /** Whether anything of a head has come. */
    boolean hasBegun() {
        return begun;
    }

    /**
     * Goes on with these bytes.
     *
     * @return how many of them belong to the head: all if it does not end in them
     */
    int scan(ByteBuf bytes) {
        var start = bytes.readerIndex();
        for (var place = start; place < bytes.writerIndex(); place++) {
            if (endsWith(bytes.getByte(place)) || fault != null) {
                return place - start + 1;
            }
        }
        return bytes.readableBytes();
    }

    private boolean endsWith(byte next) {
        begun = true;
        var before = previous;
        previous = next;
        if (next == '\n') {
            return endLine(before);
        }
        if (before == '\r') {
            fault = "A carriage return stands alone.";
        } else if (next != '\r') {
            look(next);
        }
        return false;
    }

    private boolean endLine(byte before) {
        if (before != '\r') {
            fault = "A line ends with CR LF and nothing else.";
            return false;
        }
        // Empty lines in front of a request mean nothing (RFC 9112, 2.2).
        var isLast = length == 0 && line > 0;
        line += length == 0 ? 0 : 1;
        length = 0;
        return isLast;
    }

    private void look(byte next) {
        if (length == 0 && line > 0) {
            lookAtFirst(next);
        }
        if (fault == null && isControl(next)) {
            fault = "A control character stands in the head of the request.";
        }
        length++;
    }

    private void lookAtFirst(byte next) {
        if (next == ' ' || next == '\t') {
            fault = "A header field goes on in the next line.";
        } else if (next == ':') {
            fault = "A header field has no name.";
        }
    }

    /** Bytes above 127 are negative, and no business of anybody here. */
    private static boolean isControl(byte next) {
        return next == DELETE || (next >= 0 && next < ' ' && next != '\t');
    }
}
