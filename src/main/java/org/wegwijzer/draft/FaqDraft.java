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
import org.wegwijzer.content.faq.FaqText;
import org.wegwijzer.language.LanguageTag;

/**
 * What a question says.
 *
 * @param position its place among the questions of its guide
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FaqDraft(
        Slug slug,
        @JsonUnwrapped Stamp stamp,
        Slug guide,
        int position,
        List<TopicPlacement> topics,
        List<Named> sources,
        Map<LanguageTag, FaqText> texts)
        implements Draft<FaqDraft> {

    public FaqDraft {
        topics = PositionedElement.placed(topics);
        sources = PositionedElement.placed(sources);
        texts = GivenValues.map(texts);
    }

    /**
     * A source that the question names.
     *
     * @param position the question's place among those that name the source
     */
    public record Named(Slug source, @Nullable Integer position) implements PositionedElement<Named> {

        @Override
        public Slug key() {
            return source;
        }

        @Override
        public Named at(int place) {
            return new Named(source, place);
        }
    }

    @JsonIgnore
    @Override
    public EntryType type() {
        return EntryType.FAQ;
    }

    @Override
    public Stream<DraftLink> references() {
        return Stream.of(
                        Stream.of(new DraftLink("/guide", EntryType.GUIDE, guide)),
                        GivenValues.references("topics", topics, EntryType.TOPIC, TopicPlacement::topic),
                        GivenValues.references("sources", sources, EntryType.SOURCE, Named::source))
                .flatMap(references -> references);
    }

    @Override
    public Stream<LinkText> linkTexts() {
        return Stream.empty();
    }

    @Override
    public FaqDraft settled(Stamp settled, @Nullable FaqDraft published, Instant now) {
        var moments = Draft.settled(texts, published == null ? null : published.texts, now);
        return new FaqDraft(slug, settled, guide, position, topics, sources, moments);
    }
}
