package org.wegwijzer.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.wegwijzer.archive.Member.Kind;
import org.wegwijzer.archive.Member.Packing;

/** Reads the directory of an archive (APPNOTE 4.3.12). Used for one directory. */
final class CentralDirectory {

    private static final int SIGNATURE = 0x02014b50;
    private static final int LENGTH = 46;
    private static final int WIDE_FIELD = 1;
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private static final int UNIX = 3;
    private static final int DARWIN = 19;
    private static final int TYPE_OF_FILE = 0xF000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int NOT_SAID = 0;

    private final EndRecord end;
    private final InputStream input;
    private long left;

    CentralDirectory(ArchiveFile file, EndRecord end) {
        this.end = end;
        this.input = new BufferedInputStream(file.section(end.start(), end.length()));
        this.left = end.length();
    }

    /** @throws DamagedArchive if the directory holds anything else than so many members */
    List<Member> members() throws IOException {
        var members = new ArrayList<Member>();
        for (var read = 0L; read < end.count(); read++) {
            members.add(member());
        }
        if (left != 0) {
            throw damaged();
        }
        return members;
    }

    private Member member() throws IOException {
        var header = next(LENGTH);
        if (header.getInt(0) != SIGNATURE) {
            throw damaged();
        }
        var name = Member.name(next(unsigned(header, 28)).array());
        var extra = next(unsigned(header, 30));
        next(unsigned(header, 32));
        var numbers = wide(
                extra,
                Integer.toUnsignedLong(header.getInt(24)),
                Integer.toUnsignedLong(header.getInt(20)),
                Integer.toUnsignedLong(header.getInt(42)));
        var packing = new Packing(
                unsigned(header, 8),
                unsigned(header, 10),
                Integer.toUnsignedLong(header.getInt(16)),
                numbers[1],
                numbers[0]);
        return new Member(name, kind(name, header), packing, end.before() + numbers[2]);
    }

    private static Kind kind(String name, ByteBuffer header) {
        var system = unsigned(header, 4) >> 8;
        var type = system == UNIX || system == DARWIN ? unsigned(header, 40) & TYPE_OF_FILE : NOT_SAID;
        if (name.endsWith("/")) {
            return Kind.FOLDER;
        }
        return type == NOT_SAID || type == PLAIN_FILE ? Kind.FILE : Kind.OTHER;
    }

    /** Those numbers that are too large for their place stand in a field behind the name, in this order (APPNOTE 4.5.3). */
    private static long[] wide(ByteBuffer extra, long... numbers) {
        while (extra.remaining() >= 4) {
            var id = Short.toUnsignedInt(extra.getShort());
            var length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            var field = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            extra.position(extra.position() + length);
            for (var place = 0; id == WIDE_FIELD && place < numbers.length; place++) {
                if (numbers[place] == ELSEWHERE && field.remaining() >= Long.BYTES) {
                    numbers[place] = field.getLong();
                }
            }
        }
        return numbers;
    }

    private ByteBuffer next(int length) throws IOException {
        var bytes = input.readNBytes(length);
        left -= length;
        if (bytes.length < length) {
            throw damaged();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer header, int place) {
        return Short.toUnsignedInt(header.getShort(place));
    }

    private static DamagedArchive damaged() {
        return new DamagedArchive("is damaged: its directory does not hold what its end says");
    }
}
