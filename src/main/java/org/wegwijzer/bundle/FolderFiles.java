package org.wegwijzer.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wegwijzer.bundle.BundleTree.Kind;
import org.wegwijzer.bundle.export.FolderNames;
import org.wegwijzer.draft.document.AllowedCharacters;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DocumentLimits;
import org.wegwijzer.draft.document.DocumentParser;
import org.wegwijzer.draft.document.LocatedDocument;

/** The files of a bundle in a tree, by their path from where its hub is; what cannot be read is a fault. */
final class FolderFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BundleTree tree;
    private final String base;

    private FolderFiles(BundleTree tree, String base) {
        this.tree = tree;
        this.base = base;
    }

    /** Archives of a repository, and of a folder, have one folder around all; the bundle is what is in it. */
    static FolderFiles of(BundleTree tree) {
        var around = new FolderFiles(tree, "");
        var top = around.children("", fault -> {});
        return top.size() == 1 && (around.has(top.get(0), FolderNames.HUB) || around.has(top.get(0), FolderNames.PART))
                ? new FolderFiles(tree, top.get(0))
                : around;
    }

    private boolean has(String folder, String file) {
        return kind(BundleTree.below(folder, file)) != Kind.NOTHING;
    }

    String name() {
        return tree.name();
    }

    Kind kind(String path) {
        return tree.kind(inTree(path));
    }

    /** The names in a folder that somebody wrote. */
    List<String> children(String folder, Consumer<DocumentFault> faults) {
        try {
            return tree.children(inTree(folder)).stream()
                    .filter(name -> !Clutter.is(name) && hasSlashes(folder, name, faults))
                    .toList();
        } catch (IOException unreadable) {
            faults.accept(new DocumentFault(folder, 0, "cannot be read; may this program read it?"));
            return List.of();
        }
    }

    private static boolean hasSlashes(String folder, String name, Consumer<DocumentFault> faults) {
        if (name.indexOf('\\') < 0) {
            return true;
        }
        faults.accept(
                new DocumentFault(
                        BundleTree.below(folder, name),
                        0,
                        "has backslashes where a path has slashes; pack the folder anew with a tool that writes slashes, such as 7-Zip, tar or a newer Windows"));
        return false;
    }

    Optional<LocatedDocument> yaml(String file, Consumer<DocumentFault> faults) {
        return text(file, faults).flatMap(text -> DocumentParser.yaml(text, file, 1, faults));
    }

    Optional<String> text(String file, Consumer<DocumentFault> faults) {
        try {
            if (kind(file) != Kind.FILE) {
                faults.accept(new DocumentFault(
                        file, 0, "is not a plain file; links lead out of a bundle and are not followed"));
                return Optional.empty();
            }
            if (tree.size(inTree(file)) > DocumentLimits.FILE_BYTES) {
                faults.accept(
                        new DocumentFault(file, 0, "is larger than %s bytes".formatted(DocumentLimits.FILE_BYTES)));
                return Optional.empty();
            }
            var bytes = ByteBuffer.wrap(tree.read(inTree(file)));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return allowed(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, faults);
        } catch (CharacterCodingException malformed) {
            faults.accept(new DocumentFault(file, 0, "is not UTF-8"));
            return Optional.empty();
        } catch (IOException unreadable) {
            faults.accept(new DocumentFault(file, 0, "cannot be read; may this program read it?"));
            return Optional.empty();
        }
    }

    private static Optional<String> allowed(String file, String text, Consumer<DocumentFault> faults) {
        var refused = AllowedCharacters.fault(text);
        refused.ifPresent(reason -> faults.accept(new DocumentFault(file, AllowedCharacters.line(text), reason)));
        return refused.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private String inTree(String path) {
        return path.isEmpty() ? base : base.isEmpty() ? path : BundleTree.below(base, path);
    }
}
