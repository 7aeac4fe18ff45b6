package org.wegwijzer.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wegwijzer.archive.Archive;
import org.wegwijzer.archive.DamagedArchive;
import org.wegwijzer.archive.Member;
import org.wegwijzer.draft.document.DocumentFault;

/** A zip archive as a folder. Nothing of it is written to disk, so no name in it can lead anywhere. */
final class ArchiveTree implements BundleTree {

    /** What faults of the archive itself are faults of. */
    private static final String ARCHIVE = "archive";

    private static final int LONGEST_SHOWN = 60;

    /** Of a path, in characters. */
    /** They lead nowhere, or upwards. */
    private static final List<String> NO_STEPS = List.of("", ".", "..");

    private static final int LONGEST_PATH = 1000;

    /** Steps of a path; a bundle has four, the folder around all included, and nobody looks deeper. */
    private static final int DEEPEST = 5;

    private final Path path;
    private final Archive archive;
    private final Map<String, Member> files = new HashMap<>();
    private final Map<String, Set<String>> folders = new HashMap<>(Map.of("", new TreeSet<>()));
    private final List<DocumentFault> faults = new ArrayList<>();

    private ArchiveTree(Path path, Archive archive) {
        this.path = path;
        this.archive = archive;
    }

    /**
     * Opens an archive, and reads all of it once.
     *
     * @throws BundleException if it is damaged, or if not all that it lists can be a file or folder; with every such name
     */
    static ArchiveTree open(Path path) {
        try {
            var tree = new ArchiveTree(path, Archive.open(path, BundleLimits.ARCHIVE_ENTRIES));
            tree.refuseBomb();
            tree.archive.members().forEach(tree::take);
            tree.refuseFaulty();
            return tree;
        } catch (DamagedArchive damaged) {
            throw refused(path, damaged.reason());
        } catch (IOException unreadable) {
            throw refused(path, "cannot be read; may this program read it?");
        }
    }

    private static BundleException refused(Path path, String reason) {
        return new BundleException(path.toString(), List.of(new DocumentFault(ARCHIVE, 0, reason)));
    }

    /** What members say of their size is what they may unpack to. */
    private void refuseBomb() throws IOException {
        var most = Math.min(
                BundleLimits.ARCHIVE_BYTES, BundleLimits.ARCHIVE_SLACK + BundleLimits.ARCHIVE_RATIO * Files.size(path));
        var sum = 0L;
        for (var member : archive.members()) {
            sum += Math.min(member.size(), BundleLimits.ARCHIVE_BYTES + 1);
            if (sum > most) {
                throw refused(path, "holds far more than its size lets expect");
            }
        }
    }

    private void refuseFaulty() {
        if (!faults.isEmpty()) {
            throw new BundleException(
                    path.toString(), faults.stream().distinct().sorted().toList());
        }
    }

    private void take(Member member) {
        var parts = parts(member.name());
        if (parts.isEmpty()) {
            say(member, "is no path in a bundle: those are relative, without steps upwards");
            return;
        }
        try {
            archive.copy(member, OutputStream.nullOutputStream());
            place(member, parts.get());
        } catch (DamagedArchive damaged) {
            say(member, damaged.reason());
        } catch (IOException unreadable) {
            say(member, "cannot be read; may this program read it?");
        }
    }

    /** The steps of a path; none for the root, and empty for what leads elsewhere. Some tools begin at the root: {@code ./}. */
    private static Optional<List<String>> parts(String name) {
        var path = name.startsWith("./") ? name.substring(2) : name;
        if (path.isEmpty() && !name.isEmpty()) {
            return Optional.of(List.of());
        }
        var parts = List.of((path.endsWith("/") ? path.substring(0, path.length() - 1) : path).split("/", -1));
        return leadsElsewhere(name, parts) ? Optional.empty() : Optional.of(parts);
    }

    private static boolean leadsElsewhere(String name, List<String> parts) {
        return name.length() > LONGEST_PATH
                || name.indexOf('\0') >= 0
                || NO_STEPS.stream().anyMatch(parts::contains);
    }

    private void place(Member member, List<String> parts) {
        var folder = "";
        for (var step = 0; step < Math.min(parts.size(), DEEPEST) && !Clutter.is(parts.get(step)); step++) {
            var below = BundleTree.below(folder, parts.get(step));
            Objects.requireNonNull(folders.get(folder)).add(parts.get(step));
            var isFile = step == parts.size() - 1 && member.kind() != Member.Kind.FOLDER;
            if (isFile
                    ? files.putIfAbsent(below, member) != null || folders.containsKey(below)
                    : files.containsKey(below)) {
                say(member, "stands in the archive twice, or is a file and a folder");
                return;
            }
            if (!isFile) {
                folders.computeIfAbsent(below, empty -> new TreeSet<>());
            }
            folder = below;
        }
    }

    private void say(Member member, String reason) {
        var name = member.name();
        var shown = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
        faults.add(new DocumentFault(shown, 0, reason));
        if (faults.size() >= BundleLimits.FAULTS) {
            refuseFaulty();
        }
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public Kind kind(String path) {
        if (folders.containsKey(path)) {
            return Kind.FOLDER;
        }
        var file = files.get(path);
        if (file == null) {
            return Kind.NOTHING;
        }
        return file.kind() == Member.Kind.FILE ? Kind.FILE : Kind.OTHER;
    }

    @Override
    public List<String> children(String folder) {
        return List.copyOf(folders.getOrDefault(folder, Set.of()));
    }

    @Override
    public long size(String file) {
        return member(file).size();
    }

    @Override
    public byte[] read(String file) throws IOException {
        var content = new ByteArrayOutputStream();
        archive.copy(member(file), content);
        return content.toByteArray();
    }

    private Member member(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }
}
