package org.wegwijzer.bundle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.bundle.BundleTree.Kind;
import org.wegwijzer.bundle.export.FolderNames;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DocumentParser;
import org.wegwijzer.draft.document.LocatedDocument;
import org.wegwijzer.draft.document.LocatedList;

/** A bundle as a folder: a file for each entry, a folder for each guide. The same on disk and in an archive. */
final class Folder implements BundleDocuments {

    private static final String HUB = FolderNames.HUB;
    private static final String GUIDE = "guide.yaml";
    private static final String YAML = ".yaml";
    private static final String MARKDOWN = ".md";

    private static final String SYNONYMS = FolderNames.SYNONYMS;

    private static final Set<String> FOLDERS = Stream.concat(
                    Stream.of(SYNONYMS), Stream.of(EntryType.values()).map(EntryType::plural))
            .collect(Collectors.toSet());

    private static final String PARTS = Stream.concat(
                    Stream.of(HUB, SYNONYMS), Stream.of(EntryType.values()).map(EntryType::plural))
            .collect(Collectors.joining(", "))
            .replaceFirst(", ([a-z]+)$", " and $1");

    private final FolderFiles files;
    private final ImportMode mode;

    Folder(BundleTree tree, ImportMode mode) {
        this.files = FolderFiles.of(tree);
        this.mode = mode;
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public Optional<String> part() {
        return files.kind(FolderNames.PART) == Kind.NOTHING ? Optional.empty() : Optional.of(FolderNames.PART);
    }

    @Override
    public Optional<LocatedDocument> hub(Consumer<DocumentFault> faults) {
        files.children("", faults).forEach(name -> checkTop(name, faults));
        if (files.kind(HUB) == Kind.NOTHING) {
            if (mode == ImportMode.MIRROR) {
                faults.accept(new DocumentFault(HUB, 0, "is missing; every bundle has one"));
            }
            return Optional.empty();
        }
        return files.yaml(HUB, faults).map(hub -> withSynonyms(hub, faults));
    }

    private LocatedDocument withSynonyms(LocatedDocument hub, Consumer<DocumentFault> faults) {
        if (hub.tree().has(SYNONYMS)) {
            faults.accept(
                    hub.place("/" + SYNONYMS).fault("synonyms stand in synonyms/<language>.yaml beside hub.yaml"));
            return hub.unsound();
        }
        if (files.kind(SYNONYMS) == Kind.NOTHING) {
            return hub;
        }
        if (files.kind(SYNONYMS) != Kind.FOLDER) {
            faults.accept(noFolder(SYNONYMS));
            return hub.unsound();
        }
        var synonyms = hub.tree().putObject(SYNONYMS);
        var sound = hub.sound();
        for (var name : files.children(SYNONYMS, faults)) {
            var language = name.replace(YAML, "");
            var file = BundleTree.below(SYNONYMS, name);
            var groups = name.endsWith(YAML)
                    ? files.text(file, faults).flatMap(text -> DocumentParser.yamlList(text, file, faults))
                    : notSynonyms(file, faults);
            groups.ifPresent(list -> hub.put(synonyms, language, "/synonyms/" + language, list.tree(), list.places()));
            sound = sound && groups.filter(LocatedList::sound).isPresent();
        }
        return sound ? hub : hub.unsound();
    }

    private static Optional<LocatedList> notSynonyms(String file, Consumer<DocumentFault> faults) {
        faults.accept(new DocumentFault(file, 0, "is not a list of synonyms; one is a file named <language>.yaml"));
        return Optional.empty();
    }

    /** Beside the hub, notes for people may lie at the top; a folder or YAML file that nobody would read is a mistake. */
    private void checkTop(String name, Consumer<DocumentFault> faults) {
        var unread = files.kind(name) == Kind.FOLDER
                ? !FOLDERS.contains(name)
                : name.endsWith(YAML) && !name.equals(HUB) && !name.equals(FolderNames.PART);
        if (unread) {
            faults.accept(new DocumentFault(name, 0, "is not part of a bundle; a bundle has " + PARTS));
        }
    }

    @Override
    public Stream<LocatedDocument> entries(EntryType type, Consumer<DocumentFault> faults) {
        var folder = type.plural();
        if (files.kind(folder) == Kind.NOTHING) {
            return Stream.empty();
        }
        if (files.kind(folder) != Kind.FOLDER) {
            faults.accept(noFolder(folder));
            return Stream.empty();
        }
        return files.children(folder, faults).stream()
                .flatMap(name -> FolderNames.isInFolders(type)
                        ? guide(folder, name, faults).stream()
                        : file(folder, name, faults).stream());
    }

    private static DocumentFault noFolder(String folder) {
        return new DocumentFault(folder, 0, "is not a folder; links lead out of a bundle and are not followed");
    }

    private Optional<LocatedDocument> file(String folder, String name, Consumer<DocumentFault> faults) {
        var file = BundleTree.below(folder, name);
        if (!name.endsWith(YAML) || files.kind(file) == Kind.FOLDER) {
            faults.accept(new DocumentFault(file, 0, "is not an entry; an entry is a file named <slug>.yaml"));
            return Optional.empty();
        }
        var slug = slug(file, name.substring(0, name.length() - YAML.length()), faults);
        return slug.map(known -> entry(file, known, faults));
    }

    /** What cannot be read is still known to be there, or every link to it would be a fault too. */
    private LocatedDocument entry(String file, Slug slug, Consumer<DocumentFault> faults) {
        return files.yaml(file, faults)
                .map(entry -> named(entry, slug, faults))
                .orElseGet(() -> LocatedDocument.unread(slug.value(), file));
    }

    private Optional<LocatedDocument> guide(String guides, String name, Consumer<DocumentFault> faults) {
        var folder = BundleTree.below(guides, name);
        var refused = noGuide(folder);
        if (refused.isPresent()) {
            faults.accept(new DocumentFault(folder, 0, refused.get()));
            return Optional.empty();
        }
        return slug(folder, name, faults)
                .map(slug -> entry(BundleTree.below(folder, GUIDE), slug, faults))
                .map(guide -> withTexts(guide, folder, faults));
    }

    private Optional<String> noGuide(String folder) {
        return switch (files.kind(folder)) {
            case OTHER -> Optional.of("is a link; links lead out of a bundle and are not followed");
            case FOLDER ->
                files.kind(BundleTree.below(folder, GUIDE)) == Kind.NOTHING
                        ? Optional.of("has no guide.yaml")
                        : Optional.empty();
            default -> Optional.of("is not a guide; a guide is a folder named <slug> with guide.yaml in it");
        };
    }

    private LocatedDocument withTexts(LocatedDocument guide, String folder, Consumer<DocumentFault> faults) {
        if (guide.tree().has("texts")) {
            faults.accept(guide.place("/texts").fault("the texts of a guide stand in <language>.md beside guide.yaml"));
            return guide.unsound();
        }
        var names = texts(folder, faults);
        if (names.isEmpty() && mode == ImportMode.MERGE) {
            return guide;
        }
        var texts = guide.tree().putObject("texts");
        var sound = guide.sound() && !names.isEmpty();
        for (var name : names) {
            var language = name.replace(MARKDOWN, "");
            var file = BundleTree.below(folder, name);
            var text = files.text(file, faults).flatMap(content -> MarkdownFile.read(content, file, faults));
            text.ifPresent(part -> guide.put(texts, language, "/texts/" + language, part.tree(), part.places()));
            sound = sound && text.filter(LocatedDocument::sound).isPresent();
        }
        return sound ? guide : guide.unsound();
    }

    private List<String> texts(String folder, Consumer<DocumentFault> faults) {
        var names = files.children(folder, faults).stream()
                .filter(name -> !name.equals(GUIDE))
                .toList();
        if (mode == ImportMode.MIRROR && names.stream().noneMatch(name -> name.endsWith(MARKDOWN))) {
            faults.accept(
                    new DocumentFault(folder, 0, "has no text; a guide has a file <language>.md for each language"));
        }
        names.stream()
                .filter(name -> !name.endsWith(MARKDOWN))
                .forEach(name -> faults.accept(new DocumentFault(
                        BundleTree.below(folder, name),
                        0,
                        "is not part of a guide; a guide has guide.yaml and <language>.md")));
        return names.stream().filter(name -> name.endsWith(MARKDOWN)).toList();
    }

    private static Optional<Slug> slug(String file, String name, Consumer<DocumentFault> faults) {
        if (Slug.isSlug(name)) {
            return Optional.of(new Slug(name));
        }
        faults.accept(
                new DocumentFault(
                        file,
                        0,
                        "the name is not a slug: 1 to 80 lower-case ASCII letters and digits with single hyphens between them"));
        return Optional.empty();
    }

    private static LocatedDocument named(LocatedDocument entry, Slug slug, Consumer<DocumentFault> faults) {
        if (!entry.tree().has("slug")) {
            entry.tree().put("slug", slug.value());
        } else if (!slug.value().equals(entry.text("slug"))) {
            faults.accept(entry.place("/slug").fault("the slug differs from the name of the file; leave it out"));
            entry.tree().put("slug", slug.value());
        }
        return entry;
    }
}
