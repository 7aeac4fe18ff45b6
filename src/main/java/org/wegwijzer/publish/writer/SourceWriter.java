package org.wegwijzer.publish.writer;

import jakarta.enterprise.context.ApplicationScoped;
import org.wegwijzer.content.EntryRepository;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Title;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.content.source.SourceText;
import org.wegwijzer.content.source.Sources;
import org.wegwijzer.draft.SourceDraft;
import org.wegwijzer.draft.Stamp;
import org.wegwijzer.language.HubLanguages;

/** Writes sources. */
@ApplicationScoped
class SourceWriter implements EntryWriter<SourceDraft, Source> {

    private final Sources sources;

    SourceWriter(Sources sources) {
        this.sources = sources;
    }

    @Override
    public EntryType type() {
        return EntryType.SOURCE;
    }

    @Override
    public Class<SourceDraft> draft() {
        return SourceDraft.class;
    }

    @Override
    public Class<Source> entity() {
        return Source.class;
    }

    @Override
    public EntryRepository<Source> repository() {
        return sources;
    }

    @Override
    public Source create() {
        return new Source();
    }

    @Override
    public SourceDraft published(Source source) {
        return new SourceDraft(
                source.slug,
                Stamp.of(source),
                source.kind,
                source.urls,
                source.loginRequired,
                source.sameAs,
                source.texts);
    }

    @Override
    public void write(SourceDraft draft, Source source, LinkTargetIds references) {
        source.kind = draft.kind();
        source.loginRequired = draft.loginRequired();
        source.sameAs = draft.sameAs();
        TextMerge.apply(source.urls, draft.url());
        TextMerge.apply(source.texts, draft.texts());
    }

    @Override
    public void sort(Source source, HubLanguages languages) {
        TextMerge.apply(source.titles, Title.of(source.slug, source.texts, SourceText::name, languages));
    }

    @Override
    public void unlink(Source source) {
        // Sources link to nothing.
    }
}
