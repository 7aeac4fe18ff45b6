package org.wegwijzer.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One file or folder that the directory of an archive lists.
 *
 * @param name as it is written there, a path with slashes; a folder's ends in one
 * @param header where its local header is, in bytes
 */
public record Member(String name, Kind kind, Packing packing, long header) {

    /** What a member can be. */
    public enum Kind {
        /** A plain file. */
        FILE,
        /** A folder. */
        FOLDER,
        /** A symbolic link, a device or the like. */
        OTHER
    }

    /**
     * How its content is packed.
     *
     * @param flags APPNOTE 4.4.4
     * @param method APPNOTE 4.4.5
     * @param sum CRC-32 of the content
     * @param packed bytes in the archive
     * @param size bytes of the content
     */
    record Packing(int flags, int method, long sum, long packed, long size) {

        private static final int ENCRYPTED = 0x2041;
        private static final int SUMS_FOLLOW = 0x0008;

        boolean encrypted() {
            return (flags & ENCRYPTED) != 0;
        }

        /** Whether the local header leaves sum and sizes to what follows the content. */
        boolean sumsFollow() {
            return (flags & SUMS_FOLLOW) != 0;
        }
    }

    /** Bytes of the content, as the directory says. */
    public long size() {
        return packing.size();
    }

    /** A name is UTF-8 nearly everywhere; where it is not, no letter of it can be part of a bundle's path, so any will do. */
    static String name(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException anotherPage) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
