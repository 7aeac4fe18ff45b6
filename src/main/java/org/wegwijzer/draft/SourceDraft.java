package org.wegwijzer.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.source.SourceKind;
import org.wegwijzer.content.source.SourceText;
import org.wegwijzer.language.LanguageTag;

/**
 * What a source says.
 *
 * @param url by language, {@link LanguageTag#EVERY} for all others; empty when it has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SourceDraft(
        Slug slug,
        @JsonUnwrapped Stamp stamp,
        SourceKind kind,

        @JsonSerialize(using = UrlForm.Writer.class) @JsonDeserialize(using = UrlForm.Reader.class)
        Map<LanguageTag, String> url,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean loginRequired,
        List<String> sameAs,
        Map<LanguageTag, SourceText> texts)
        implements Draft<SourceDraft> {

    public SourceDraft {
        url = GivenValues.map(url);
        sameAs = GivenValues.list(sameAs);
        texts = GivenValues.map(texts);
    }

    @JsonIgnore
    @Override
    public EntryType type() {
        return EntryType.SOURCE;
    }

    @Override
    public Stream<DraftLink> references() {
        return Stream.empty();
    }

    @Override
    public Stream<LinkText> linkTexts() {
        return url.containsKey(LanguageTag.EVERY) ? Stream.empty() : Stream.of(new LinkText("/url", url.keySet()));
    }

    @Override
    public SourceDraft settled(Stamp settled, @Nullable SourceDraft published, Instant now) {
        var moments = Draft.settled(texts, published == null ? null : published.texts, now);
        return new SourceDraft(slug, settled, kind, url, loginRequired, sameAs, moments);
    }
}
