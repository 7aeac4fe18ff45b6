package org.wegwijzer.access;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;

/**
 * How far a right goes.
 *
 * @param languages those whose texts it opens, and nothing else of an entry; empty for all of it
 * @param types those whose entries it opens; empty for all
 */
public record Reach(List<LanguageTag> languages, List<EntryType> types) {

    /** Everything. */
    public static final Reach WHOLE = new Reach(List.of(), List.of());

    /** Brings both into their order, each once. */
    public Reach {
        languages = List.copyOf(new TreeSet<>(languages));
        types = List.copyOf(new TreeSet<>(types));
    }

    /**
     * The reach that lists of names say, as they are kept.
     *
     * @throws IllegalArgumentException if there is no such language or type
     */
    public static Reach of(List<String> languages, List<String> types) {
        return new Reach(
                languages.stream().map(LanguageTag::new).toList(),
                types.stream()
                        .map(name -> EntryType.ofSingular(name)
                                .orElseThrow(() -> new IllegalArgumentException("There is no type '" + name + "'.")))
                        .toList());
    }

    /** Whether it ends anywhere. */
    public boolean isNarrow() {
        return !languages.isEmpty() || !types.isEmpty();
    }

    /**
     * Whether it goes as far as this.
     *
     * @param language in which something is said; {@code null} for what is not said in any
     */
    public boolean has(EntryType type, @Nullable LanguageTag language) {
        return (types.isEmpty() || types.contains(type))
                && (languages.isEmpty() || (language != null && languages.contains(language)));
    }

    /** The public names of the languages; {@code null} for all. */
    public @Nullable List<String> languageNames() {
        return languages.isEmpty()
                ? null
                : languages.stream().map(LanguageTag::value).toList();
    }

    /** The public names of the types; {@code null} for all. */
    public @Nullable List<String> typeNames() {
        return types.isEmpty() ? null : types.stream().map(EntryType::singular).toList();
    }

    /** How it is told in the audit log: {@code ar,uk guide,faq}; empty if it ends nowhere. */
    Optional<String> told() {
        return isNarrow()
                ? Optional.of(Stream.of(languageNames(), typeNames())
                        .flatMap(Stream::ofNullable)
                        .map(names -> String.join(",", names))
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }
}
