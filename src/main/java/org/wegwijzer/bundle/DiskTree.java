package org.wegwijzer.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** A folder of a file system. The path to it may be a link; inside none is followed. */
final class DiskTree implements BundleTree {

    private final Path root;

    DiskTree(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public Kind kind(String path) {
        var file = root.resolve(path);
        if (path.isEmpty() || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return Kind.FOLDER;
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Kind.FILE;
        }
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Kind.OTHER : Kind.NOTHING;
    }

    @Override
    public List<String> children(String folder) throws IOException {
        try (var children = Files.list(root.resolve(folder))) {
            return children.map(DiskTree::fileName).sorted().toList();
        }
    }

    /** Folders inside a jar carry a slash at the end of their name. */
    private static String fileName(Path file) {
        return file.getFileName().toString().replace("/", "");
    }

    @Override
    public long size(String file) throws IOException {
        return Files.size(root.resolve(file));
    }

    @Override
    public byte[] read(String file) throws IOException {
        return Files.readAllBytes(root.resolve(file));
    }
}
