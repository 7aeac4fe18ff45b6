package org.wegwijzer.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** A bundle as a folder: a file for each entry, a folder for each guide. */
final class Folder implements Documents {

    static final String HUB = "hub.yaml";
    private static final String GUIDE = "guide.yaml";
    private static final String YAML = ".yaml";
    private static final String MARKDOWN = ".md";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The folder beside the hub, and the field of the hub in other notations. */
    static final String SYNONYMS = "synonyms";

    private static final Set<String> FOLDERS = Stream.concat(
                    Stream.of(SYNONYMS), Stream.of(EntryType.values()).map(EntryType::plural))
            .collect(Collectors.toSet());

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public Optional<Located> hub(Consumer<BundleFault> faults) {
        children(root, faults).forEach(child -> checkTop(child, faults));
        if (!Files.exists(root.resolve(HUB))) {
            faults.accept(new BundleFault(HUB, 0, "is missing; every bundle has one"));
            return Optional.empty();
        }
        return yaml(root.resolve(HUB), faults).map(hub -> withSynonyms(hub, faults));
    }

    private Located withSynonyms(Located hub, Consumer<BundleFault> faults) {
        var folder = root.resolve(SYNONYMS);
        if (hub.tree().has(SYNONYMS)) {
            faults.accept(
                    hub.place("/" + SYNONYMS).fault("synonyms stand in synonyms/<language>.yaml beside hub.yaml"));
            return hub.unsound();
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return hub;
        }
        var synonyms = hub.tree().putObject(SYNONYMS);
        var sound = hub.sound();
        for (var file : children(folder, faults)) {
            var language = fileName(file).replace(YAML, "");
            var groups = fileName(file).endsWith(YAML)
                    ? text(file, faults).flatMap(text -> Parsers.yamlList(text, relative(file), faults))
                    : notSynonyms(file, faults);
            groups.ifPresent(list -> hub.put(synonyms, language, "/synonyms/" + language, list.tree(), list.places()));
            sound = sound && groups.filter(LocatedList::sound).isPresent();
        }
        return sound ? hub : hub.unsound();
    }

    private Optional<LocatedList> notSynonyms(Path file, Consumer<BundleFault> faults) {
        faults.accept(fault(file, "is not a list of synonyms; one is a file named <language>.yaml"));
        return Optional.empty();
    }

    /** Beside the hub, notes for people may lie at the top; a folder or YAML file that nobody would read is a mistake. */
    private void checkTop(Path child, Consumer<BundleFault> faults) {
        var name = fileName(child);
        var unread = Files.isDirectory(child) ? !FOLDERS.contains(name) : name.endsWith(YAML) && !name.equals(HUB);
        if (unread) {
            faults.accept(new BundleFault(
                    name,
                    0,
                    "is not part of a bundle; a bundle has hub.yaml, synonyms, sources, topics, guides and faqs"));
        }
    }

    @Override
    public Stream<Located> entries(EntryType type, Consumer<BundleFault> faults) {
        var folder = root.resolve(type.plural());
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.empty();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            faults.accept(fault(folder, "is not a folder; links lead out of a bundle and are not followed"));
            return Stream.empty();
        }
        return children(folder, faults).stream()
                .flatMap(child ->
                        type == EntryType.GUIDE ? guide(child, faults).stream() : file(child, faults).stream());
    }

    private Optional<Located> file(Path file, Consumer<BundleFault> faults) {
        var name = fileName(file);
        if (!name.endsWith(YAML) || Files.isDirectory(file)) {
            faults.accept(fault(file, "is not an entry; an entry is a file named <slug>.yaml"));
            return Optional.empty();
        }
        var slug = slug(file, name.substring(0, name.length() - YAML.length()), faults);
        return slug.map(known -> entry(file, known, faults));
    }

    /** What cannot be read is still known to be there, or every link to it would be a fault too. */
    private Located entry(Path file, Slug slug, Consumer<BundleFault> faults) {
        return yaml(file, faults)
                .map(entry -> named(entry, slug, faults))
                .orElseGet(() -> Located.unread(slug.value(), relative(file)));
    }

    private Optional<Located> guide(Path folder, Consumer<BundleFault> faults) {
        if (Files.isSymbolicLink(folder)) {
            faults.accept(fault(folder, "is a link; links lead out of a bundle and are not followed"));
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            faults.accept(fault(folder, "is not a guide; a guide is a folder named <slug> with guide.yaml in it"));
            return Optional.empty();
        }
        if (!Files.exists(folder.resolve(GUIDE))) {
            faults.accept(fault(folder, "has no guide.yaml"));
            return Optional.empty();
        }
        return slug(folder, fileName(folder), faults)
                .map(slug -> entry(folder.resolve(GUIDE), slug, faults))
                .map(guide -> withTexts(guide, folder, faults));
    }

    private Located withTexts(Located guide, Path folder, Consumer<BundleFault> faults) {
        if (guide.tree().has("texts")) {
            faults.accept(guide.place("/texts").fault("the texts of a guide stand in <language>.md beside guide.yaml"));
            return guide.unsound();
        }
        var texts = guide.tree().putObject("texts");
        var files = texts(folder, faults);
        var sound = guide.sound() && !files.isEmpty();
        for (var file : files) {
            var language = fileName(file).replace(MARKDOWN, "");
            var text = text(file, faults).flatMap(content -> MarkdownFile.read(content, relative(file), faults));
            text.ifPresent(part -> guide.put(texts, language, "/texts/" + language, part.tree(), part.places()));
            sound = sound && text.filter(Located::sound).isPresent();
        }
        return sound ? guide : guide.unsound();
    }

    private List<Path> texts(Path folder, Consumer<BundleFault> faults) {
        var files = children(folder, faults).stream()
                .filter(file -> !fileName(file).equals(GUIDE))
                .toList();
        if (files.stream().noneMatch(file -> fileName(file).endsWith(MARKDOWN))) {
            faults.accept(fault(folder, "has no text; a guide has a file <language>.md for each language"));
        }
        files.stream()
                .filter(file -> !fileName(file).endsWith(MARKDOWN))
                .forEach(file ->
                        faults.accept(fault(file, "is not part of a guide; a guide has guide.yaml and <language>.md")));
        return files.stream().filter(file -> fileName(file).endsWith(MARKDOWN)).toList();
    }

    private Optional<Slug> slug(Path file, String name, Consumer<BundleFault> faults) {
        if (Slug.isSlug(name)) {
            return Optional.of(new Slug(name));
        }
        faults.accept(
                fault(
                        file,
                        "the name is not a slug: 1 to 80 lower-case ASCII letters and digits with single hyphens between them"));
        return Optional.empty();
    }

    private static Located named(Located entry, Slug slug, Consumer<BundleFault> faults) {
        if (!entry.tree().has("slug")) {
            entry.tree().put("slug", slug.value());
        } else if (!slug.value().equals(entry.text("slug"))) {
            faults.accept(entry.place("/slug").fault("the slug differs from the name of the file; leave it out"));
            entry.tree().put("slug", slug.value());
        }
        return entry;
    }

    private Optional<Located> yaml(Path file, Consumer<BundleFault> faults) {
        return text(file, faults).flatMap(text -> Parsers.yaml(text, relative(file), 1, faults));
    }

    private Optional<String> text(Path file, Consumer<BundleFault> faults) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                faults.accept(fault(file, "is not a plain file; links lead out of a bundle and are not followed"));
                return Optional.empty();
            }
            if (Files.size(file) > Limits.FILE_BYTES) {
                faults.accept(fault(file, "is larger than %s bytes".formatted(Limits.FILE_BYTES)));
                return Optional.empty();
            }
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return allowed(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, faults);
        } catch (CharacterCodingException malformed) {
            faults.accept(fault(file, "is not UTF-8"));
            return Optional.empty();
        } catch (IOException unreadable) {
            faults.accept(fault(file, "cannot be read; may this program read it?"));
            return Optional.empty();
        }
    }

    private Optional<String> allowed(Path file, String text, Consumer<BundleFault> faults) {
        var refused = Characters.fault(text);
        refused.ifPresent(reason -> faults.accept(new BundleFault(relative(file), Characters.line(text), reason)));
        return refused.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /** What lies in a folder, but for dot files, in the order of names; a link to a folder is not followed. */
    private List<Path> children(Path folder, Consumer<BundleFault> faults) {
        if (Files.isSymbolicLink(folder) && !folder.equals(root)) {
            faults.accept(fault(folder, "is a link; links lead out of a bundle and are not followed"));
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(child -> !fileName(child).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            faults.accept(fault(folder, "cannot be read; may this program read it?"));
            return List.of();
        }
    }

    private BundleFault fault(Path file, String reason) {
        return new BundleFault(relative(file), 0, reason);
    }

    /** Relative to the bundle, with slashes on every system. */
    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Folders inside a jar carry a slash at the end of their name. */
    private static String fileName(Path file) {
        return file.getFileName().toString().replace("/", "");
    }
}
