package org.wegwijzer.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What stands at the end of an archive and says where its directory is (APPNOTE 4.3.14 to 4.3.16).
 *
 * @param start of the directory, in bytes
 * @param length of the directory, in bytes
 * @param count how many members it lists
 * @param before bytes before the archive, such as a program that unpacks it; its own places do not count them
 */
record EndRecord(long start, long length, long count, long before) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Of a tape, in bytes; those who stream write whole ones. */
    private static final int BLOCK = 512;

    private static final int WIDE_SIGNATURE = 0x06064b50;
    private static final int WIDE_LENGTH = 56;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;

    /** What stands where a number is too large for its place. */
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private static final int SHORT_ELSEWHERE = 0xFFFF;

    /** @throws DamagedArchive if the file does not end as archives do */
    static EndRecord of(ArchiveFile file) throws IOException {
        var length = (int) Math.min(file.size(), LENGTH + LONGEST_COMMENT);
        var tail = file.bytes(file.size() - length, length);
        for (var place = length - LENGTH; place >= 0; place--) {
            if (tail.getInt(place) == SIGNATURE && isEnd(tail, place + LENGTH + commentLength(tail, place), file)) {
                var record = tail.slice(place, LENGTH).order(ByteOrder.LITTLE_ENDIAN);
                return of(file, record, file.size() - length + place);
            }
        }
        throw new DamagedArchive(
                "is no zip archive, or is damaged: there is no directory at its end; it was cut, or something was added");
    }

    /** Whether nothing stands behind a place but the zeros with which some tools fill up the last block of what they stream. */
    private static boolean isEnd(ByteBuffer tail, int place, ArchiveFile file) {
        if (place >= tail.limit()) {
            return place == tail.limit();
        }
        for (var behind = place; behind < tail.limit(); behind++) {
            if (tail.get(behind) != 0) {
                return false;
            }
        }
        return file.size() % BLOCK == 0;
    }

    private static int commentLength(ByteBuffer tail, int place) {
        return Short.toUnsignedInt(tail.getShort(place + 20));
    }

    private static EndRecord of(ArchiveFile file, ByteBuffer record, long place) throws IOException {
        refuseParts(record);
        var count = (long) Short.toUnsignedInt(record.getShort(10));
        var length = Integer.toUnsignedLong(record.getInt(12));
        var start = Integer.toUnsignedLong(record.getInt(16));
        var end = place;
        if (isWide(file, place)) {
            end = widePlace(file, place);
            var wide = file.bytes(end, WIDE_LENGTH);
            count = count == SHORT_ELSEWHERE ? wide.getLong(32) : count;
            length = length == ELSEWHERE ? wide.getLong(40) : length;
            start = start == ELSEWHERE ? wide.getLong(48) : start;
        }
        return checked(new EndRecord(end - length, length, count, end - length - start));
    }

    private static void refuseParts(ByteBuffer record) throws DamagedArchive {
        for (var field = 4; field <= 6; field += 2) {
            var disk = Short.toUnsignedInt(record.getShort(field));
            if (disk != 0 && disk != SHORT_ELSEWHERE) {
                throw new DamagedArchive("is one of several parts; send it as one");
            }
        }
    }

    private static boolean isWide(ArchiveFile file, long place) throws IOException {
        return place >= LOCATOR_LENGTH + WIDE_LENGTH
                && file.bytes(place - LOCATOR_LENGTH, 4).getInt(0) == LOCATOR_SIGNATURE;
    }

    /** Where the locator says, or right before it where something stands before the archive. */
    private static long widePlace(ArchiveFile file, long place) throws IOException {
        var told = file.bytes(place - LOCATOR_LENGTH, LOCATOR_LENGTH).getLong(8);
        var near = place - LOCATOR_LENGTH - WIDE_LENGTH;
        for (var tried : new long[] {told, near}) {
            if (tried >= 0 && tried <= near && file.bytes(tried, 4).getInt(0) == WIDE_SIGNATURE) {
                return tried;
            }
        }
        throw new DamagedArchive("is damaged: the record at its end is not where it says");
    }

    private static EndRecord checked(EndRecord record) throws DamagedArchive {
        if (record.length < 0 || record.start < 0 || record.before < 0 || record.count < 0) {
            throw new DamagedArchive(
                    "is damaged: its directory is not where it says; it was cut, or put together wrongly");
        }
        return record;
    }
}
