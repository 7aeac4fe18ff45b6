package org.wegwijzer.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The bytes of one answer while it is written: they are counted, and beyond the most that an answer can have writing ends. */
public final class Bytes extends OutputStream {

    private static final int FIRST_PIECE = 8 * 1024;
    private static final int LARGEST_PIECE = 256 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[FIRST_PIECE];
    private int place;
    private int before;

    /** The answer is larger than an answer can be. */
    public static final class TooMany extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (size() + length > AnswerSize.MOST) {
            throw new TooMany();
        }
        var written = 0;
        while (written < length) {
            if (place == piece.length) {
                turnOver();
            }
            var fitting = Math.min(length - written, piece.length - place);
            System.arraycopy(bytes, offset + written, piece, place, fitting);
            place += fitting;
            written += fitting;
        }
    }

    private void turnOver() {
        full.add(piece);
        before += piece.length;
        Claim.chargeCurrent(piece.length);
        piece = new byte[Math.min(2 * piece.length, LARGEST_PIECE)];
        place = 0;
    }

    /** How many there are. */
    public int size() {
        return before + place;
    }

    /** All that was written. */
    public byte[] toByteArray() {
        Claim.chargeCurrent(size());
        var all = new byte[size()];
        var start = 0;
        for (var done : full) {
            System.arraycopy(done, 0, all, start, done.length);
            start += done.length;
        }
        System.arraycopy(piece, 0, all, start, place);
        return all;
    }
}
