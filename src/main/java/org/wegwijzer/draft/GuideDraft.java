package org.wegwijzer.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.guide.GuideText;
import org.wegwijzer.language.LanguageTag;

/**
 * What a guide says.
 *
 * @param topics its home first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GuideDraft(
        Slug slug,
        @JsonUnwrapped Stamp stamp,
        List<TopicPlacement> topics,
        List<Cited> sources,
        List<Next> next,
        Map<LanguageTag, GuideText> texts)
        implements Draft<GuideDraft> {

    public GuideDraft {
        topics = PositionedElement.placed(topics);
        sources = PositionedElement.placed(sources);
        next = PositionedElement.placed(next);
        texts = GivenValues.map(texts, GuideDraft::inAFile);
    }

    private static GuideText inAFile(GuideText text) {
        return new GuideText(
                text.title(), text.summary(), GivenValues.body(text.body()), text.updatedAt(), text.translationOf());
    }

    /**
     * A source that the guide cites.
     *
     * @param translationOf the marks of the originals that notes were made from, by the language of the note
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Cited(
            Slug source,
            @Nullable Integer position,
            @Nullable String url,
            Map<LanguageTag, String> note,
            Map<LanguageTag, String> translationOf)
            implements PositionedElement<Cited> {

        public Cited {
            note = GivenValues.map(note);
            translationOf = GivenValues.map(translationOf);
        }

        @Override
        public Slug key() {
            return source;
        }

        @Override
        public Cited at(int place) {
            return new Cited(source, place, url, note, translationOf);
        }
    }

    /** A guide to read next. */
    public record Next(Slug guide, @Nullable Integer position) implements PositionedElement<Next> {

        @Override
        public Slug key() {
            return guide;
        }

        @Override
        public Next at(int place) {
            return new Next(guide, place);
        }
    }

    @JsonIgnore
    @Override
    public EntryType type() {
        return EntryType.GUIDE;
    }

    @Override
    public Stream<DraftLink> references() {
        return Stream.of(
                        GivenValues.references("topics", topics, EntryType.TOPIC, TopicPlacement::topic),
                        GivenValues.references("sources", sources, EntryType.SOURCE, Cited::source),
                        GivenValues.references("next", next, EntryType.GUIDE, Next::guide))
                .flatMap(references -> references);
    }

    @Override
    public Stream<LinkText> linkTexts() {
        return GivenValues.texts("sources", sources, "note", Cited::note);
    }

    @Override
    public GuideDraft settled(Stamp settled, @Nullable GuideDraft published, Instant now) {
        var moments = Draft.settled(texts, published == null ? null : published.texts, now);
        return new GuideDraft(
                slug, settled, topics, PositionedElement.inOrder(sources), PositionedElement.inOrder(next), moments);
    }
}
