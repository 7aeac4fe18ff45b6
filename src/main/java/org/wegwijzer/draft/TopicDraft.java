package org.wegwijzer.draft;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.topic.TopicText;
import org.wegwijzer.language.LanguageTag;

/**
 * What a topic says.
 *
 * @param sources those that it recommends outside its collections
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TopicDraft(
        Slug slug,
        @JsonUnwrapped Stamp stamp,
        int position,
        @Nullable Slug parent,
        List<Recommended> sources,
        List<CollectionDraft> collections,
        Map<LanguageTag, TopicText> texts)
        implements Draft<TopicDraft> {

    public TopicDraft {
        sources = PositionedElement.placed(sources);
        collections = PositionedElement.placed(collections);
        texts = GivenValues.map(texts);
    }

    /**
     * A source that the topic recommends.
     *
     * @param translationOf the marks of the originals that note and role were made from, by their language
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Recommended(
            Slug source,
            @Nullable Integer position,
            Map<LanguageTag, String> role,
            Map<LanguageTag, String> note,
            Map<LanguageTag, String> translationOf)
            implements PositionedElement<Recommended> {

        public Recommended {
            role = GivenValues.map(role);
            note = GivenValues.map(note);
            translationOf = GivenValues.map(translationOf);
        }

        @Override
        public Slug key() {
            return source;
        }

        @Override
        public Recommended at(int place) {
            return new Recommended(source, place, role, note, translationOf);
        }
    }

    @JsonIgnore
    @Override
    public EntryType type() {
        return EntryType.TOPIC;
    }

    @Override
    public Stream<DraftLink> references() {
        var above = Stream.ofNullable(parent).map(slug -> new DraftLink("/parent", EntryType.TOPIC, slug));
        return Stream.concat(
                above,
                mentions()
                        .flatMap(list -> GivenValues.references(
                                list.name(), list.sources(), EntryType.SOURCE, Recommended::source)));
    }

    /**
     * The sources that stand together.
     *
     * @param name where they stand in the document: {@code collections/0/sources}
     */
    private record Mentions(String name, List<Recommended> sources) {}

    private Stream<Mentions> mentions() {
        var inCollections = IntStream.range(0, collections.size())
                .mapToObj(place -> new Mentions(
                        "collections/%s/sources".formatted(place),
                        collections.get(place).sources()));
        return Stream.concat(Stream.of(new Mentions("sources", sources)), inCollections);
    }

    @Override
    public Stream<LinkText> linkTexts() {
        var ofMentions = mentions()
                .flatMap(list -> Stream.concat(
                        GivenValues.texts(list.name(), list.sources(), "note", Recommended::note),
                        GivenValues.texts(list.name(), list.sources(), "role", Recommended::role)));
        return Stream.concat(
                ofMentions, GivenValues.texts("collections", collections, "texts", CollectionDraft::texts));
    }

    @Override
    public TopicDraft settled(Stamp settled, @Nullable TopicDraft published, Instant now) {
        var moments = Draft.settled(texts, published == null ? null : published.texts, now);
        var before = published == null
                ? Map.<Slug, CollectionDraft>of()
                : published.collections.stream().collect(toMap(CollectionDraft::slug, each -> each));
        var groups = collections.stream()
                .map(each -> each.settled(before.get(each.slug()), now))
                .toList();
        return new TopicDraft(
                slug,
                settled,
                position,
                parent,
                PositionedElement.inOrder(sources),
                PositionedElement.inOrder(groups),
                moments);
    }
}
