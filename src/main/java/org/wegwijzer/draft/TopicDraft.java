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
import org.wegwijzer.content.topic.TopicText;
import org.wegwijzer.language.LanguageTag;

/** What a topic says. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TopicDraft(
        Slug slug,
        @JsonUnwrapped Stamp stamp,
        int position,
        @Nullable Slug parent,
        List<Recommended> sources,
        Map<LanguageTag, TopicText> texts)
        implements Draft<TopicDraft> {

    public TopicDraft {
        sources = PositionedLink.placed(sources);
        texts = GivenValues.map(texts);
    }

    /** A source that the topic recommends. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Recommended(
            Slug source, @Nullable Integer position, Map<LanguageTag, String> role, Map<LanguageTag, String> note)
            implements PositionedLink<Recommended> {

        public Recommended {
            role = GivenValues.map(role);
            note = GivenValues.map(note);
        }

        @Override
        public Slug target() {
            return source;
        }

        @Override
        public Recommended at(int place) {
            return new Recommended(source, place, role, note);
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
        return Stream.concat(above, GivenValues.references("sources", sources, EntryType.SOURCE, Recommended::source));
    }

    @Override
    public Stream<LinkText> linkTexts() {
        return Stream.concat(
                GivenValues.texts("sources", sources, "note", Recommended::note),
                GivenValues.texts("sources", sources, "role", Recommended::role));
    }

    @Override
    public TopicDraft settled(Stamp settled, @Nullable TopicDraft published, Instant now) {
        var moments = Draft.settled(texts, published == null ? null : published.texts, now);
        return new TopicDraft(slug, settled, position, parent, PositionedLink.inOrder(sources), moments);
    }
}
