package org.wegwijzer.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.wegwijzer.archive.Member.Kind;

/**
 * A zip archive as its directory says: what it does not list is not there, and what it lists must be there, with its sum. Two
 * readers of the same bytes shall find the same files, so local headers have to agree with the directory, and no two members share a
 * byte. The JDK's and other libraries' readers check none of this.
 */
public final class Archive {

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private final Path path;
    private final List<Member> members;

    private Archive(Path path, List<Member> members) {
        this.path = path;
        this.members = members;
    }

    /**
     * Reads the directory of an archive.
     *
     * @param most members that it may list
     * @throws DamagedArchive if it cannot be relied on
     * @throws IOException if the file cannot be read
     */
    public static Archive open(Path path, int most) throws IOException {
        try (var file = new ArchiveFile(path)) {
            var end = EndRecord.of(file);
            if (end.count() > most) {
                throw new DamagedArchive("has more than %s entries".formatted(most));
            }
            var members = new CentralDirectory(file, end).members();
            checkPlaces(file, members, end.start());
            return new Archive(path, List.copyOf(members));
        }
    }

    /** All that the archive lists, in that order. */
    public List<Member> members() {
        return members;
    }

    /** Each member has bytes of its own, before the directory. */
    private static void checkPlaces(ArchiveFile file, List<Member> members, long directory) throws IOException {
        var free = 0L;
        for (var member : members.stream()
                .sorted(Comparator.comparingLong(Member::header))
                .toList()) {
            var content = content(file, member);
            if (member.header() < free || content + member.packing().packed() > directory) {
                throw new DamagedArchive("is damaged: its parts overlap");
            }
            free = content + member.packing().packed();
        }
    }

    /** Where the content of a member begins, behind a header that agrees with the directory. */
    private static long content(ArchiveFile file, Member member) throws IOException {
        var header = file.bytes(member.header(), LOCAL_LENGTH);
        var nameLength = Short.toUnsignedInt(header.getShort(26));
        var name = new byte[nameLength];
        file.bytes(member.header() + LOCAL_LENGTH, nameLength).get(name);
        if (header.getInt(0) != LOCAL_SIGNATURE
                || !Member.name(name).equals(member.name())
                || !agrees(header, member.packing())) {
            throw new DamagedArchive("is damaged: its directory and its parts disagree");
        }
        return member.header() + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(header.getShort(28));
    }

    private static boolean agrees(ByteBuffer header, Member.Packing packing) {
        var there = new Member.Packing(Short.toUnsignedInt(header.getShort(6)), 0, 0, 0, 0);
        return Short.toUnsignedInt(header.getShort(8)) == packing.method()
                && there.encrypted() == packing.encrypted()
                && (there.sumsFollow()
                        || (isOr(header.getInt(14), packing.sum())
                                && isOr(header.getInt(18), packing.packed())
                                && isOr(header.getInt(22), packing.size())));
    }

    private static boolean isOr(int there, long listed) {
        var number = Integer.toUnsignedLong(there);
        return number == listed || number == ELSEWHERE;
    }

    /**
     * Writes the content of a member, and believes it when it has the size and the sum that the directory says.
     *
     * @throws DamagedArchive if it has not, or cannot be unpacked here
     */
    public void copy(Member member, OutputStream output) throws IOException {
        if (member.packing().encrypted()) {
            throw new DamagedArchive("is encrypted");
        }
        if (member.kind() == Kind.FOLDER && member.size() != 0) {
            throw new DamagedArchive("is a folder with a content of its own");
        }
        try (var file = new ArchiveFile(path)) {
            new Content(file, content(file, member), member.packing()).copy(output);
        }
    }
}
