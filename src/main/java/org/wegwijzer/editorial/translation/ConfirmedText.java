package org.wegwijzer.editorial.translation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.publish.PublicationInput;

/**
 * An entry as it is public, with the word that what it says in a language is still right.
 *
 * @param writers who wrote it, see {@link org.wegwijzer.publish.history.Writers}: not who says so
 */
record ConfirmedText(Draft<?> says, LanguageTag language, Optional<String> writers) implements PublicationInput {

    @Override
    public Optional<HubDraft> hub() {
        return Optional.empty();
    }

    @Override
    public Set<Slug> slugs(EntryType type) {
        return type == says.type() ? Set.of(says.slug()) : Set.of();
    }

    @Override
    public Map<Slug, UUID> ids(EntryType type) {
        return type == says.type()
                ? Map.of(says.slug(), Objects.requireNonNull(says.stamp().id()))
                : Map.of();
    }

    @Override
    public Stream<Draft<?>> entries(EntryType type) {
        return type == says.type() ? Stream.of(says) : Stream.empty();
    }

    @Override
    public Optional<String> writers(EntryType type, Slug slug) {
        return writers;
    }

    @Override
    public Optional<LanguageTag> confirmed(EntryType type, Slug slug) {
        return Optional.of(language).filter(said -> slugs(type).contains(slug));
    }

    @Override
    public Optional<List<Removal>> removals(EntryType type) {
        return Optional.of(List.of());
    }
}
