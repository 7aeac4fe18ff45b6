package org.wegwijzer.bundle.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/** A bundle as a folder: written beside its place, and put there when it is whole. */
final class ExportFolder implements FileSink, AutoCloseable {

    private static final List<String> PARTS = Stream.concat(
                    Stream.of(FolderNames.HUB, FolderNames.PART, FolderNames.SYNONYMS),
                    Stream.of(EntryType.values()).map(EntryType::plural))
            .toList();

    private final Path folder;
    private final Path beside;

    private ExportFolder(Path folder, Path beside) {
        this.folder = folder;
        this.beside = beside;
    }

    /** @throws IOException if there is something else than a bundle in the folder */
    static ExportFolder of(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !mayBeReplaced(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "is neither empty nor a bundle, so nothing is written there");
        }
        Files.createDirectories(folder);
        return new ExportFolder(folder, Files.createTempDirectory(folder, ".export"));
    }

    private static boolean mayBeReplaced(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var children = Files.list(folder)) {
            return Files.isRegularFile(folder.resolve(FolderNames.HUB))
                    || children.findAny().isEmpty();
        }
    }

    @Override
    public void file(String name, byte[] content) throws IOException {
        var file = beside.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Everything is written; now it takes the place of what was there. */
    void finish() throws IOException {
        for (var part : PARTS) {
            FileTree.remove(folder.resolve(part));
            if (Files.exists(beside.resolve(part))) {
                Files.move(beside.resolve(part), folder.resolve(part));
            }
        }
    }

    @Override
    public void close() throws IOException {
        FileTree.remove(beside);
    }
}
