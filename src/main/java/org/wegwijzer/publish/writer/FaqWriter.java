package org.wegwijzer.publish.writer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.wegwijzer.content.EntryRepository;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Title;
import org.wegwijzer.content.faq.FaqEntries;
import org.wegwijzer.content.faq.FaqEntry;
import org.wegwijzer.content.faq.FaqSource;
import org.wegwijzer.content.faq.FaqText;
import org.wegwijzer.content.faq.FaqTopic;
import org.wegwijzer.content.guide.Guide;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.content.topic.Topic;
import org.wegwijzer.draft.FaqDraft;
import org.wegwijzer.draft.FaqDraft.Named;
import org.wegwijzer.draft.Stamp;
import org.wegwijzer.draft.TopicPlacement;
import org.wegwijzer.language.HubLanguages;

/** Writes questions and where they stand. */
@ApplicationScoped
class FaqWriter implements EntryWriter<FaqDraft, FaqEntry> {

    private final FaqEntries faqs;

    FaqWriter(FaqEntries faqs) {
        this.faqs = faqs;
    }

    @Override
    public EntryType type() {
        return EntryType.FAQ;
    }

    @Override
    public Class<FaqDraft> draft() {
        return FaqDraft.class;
    }

    @Override
    public Class<FaqEntry> entity() {
        return FaqEntry.class;
    }

    @Override
    public EntryRepository<FaqEntry> repository() {
        return faqs;
    }

    @Override
    public FaqEntry create() {
        return new FaqEntry();
    }

    @Override
    public FaqDraft published(FaqEntry faq) {
        return new FaqDraft(
                faq.slug,
                Stamp.of(faq),
                faq.guide.slug,
                faq.position,
                faq.topics.stream()
                        .map(link -> new TopicPlacement(link.topic.slug, link.position))
                        .toList(),
                faq.sources.stream()
                        .map(link -> new Named(link.source.slug, link.position))
                        .toList(),
                faq.texts);
    }

    @Override
    public void write(FaqDraft draft, FaqEntry faq, LinkTargetIds references) {
        faq.guide = references.to(EntryType.GUIDE, Guide.class, draft.guide());
        faq.position = draft.position();
        TextMerge.apply(faq.texts, draft.texts());
        place(draft.topics(), faq, references);
        name(draft.sources(), faq, references);
        faq.topicsCount = draft.topics().size();
        faq.sourcesCount = draft.sources().size();
    }

    private static void place(List<TopicPlacement> topics, FaqEntry faq, LinkTargetIds references) {
        var merge = new LinkMerge<FaqTopic, TopicPlacement>(link -> link.topic.slug, TopicPlacement::topic, wanted -> {
            var link = new FaqTopic();
            link.faq = faq;
            link.topic = references.to(EntryType.TOPIC, Topic.class, wanted.topic());
            return link;
        });
        merge.apply(faq.topics, topics, (wanted, link) -> {
            link.rank = topics.indexOf(wanted) + 1;
            link.position = Objects.requireNonNull(wanted.position());
            link.ownerSlug = faq.slug;
        });
    }

    private static void name(List<Named> sources, FaqEntry faq, LinkTargetIds references) {
        var merge = new LinkMerge<FaqSource, Named>(link -> link.source.slug, Named::source, wanted -> {
            var link = new FaqSource();
            link.faq = faq;
            link.source = references.to(EntryType.SOURCE, Source.class, wanted.source());
            return link;
        });
        merge.apply(faq.sources, sources, (wanted, link) -> {
            link.rank = sources.indexOf(wanted) + 1;
            link.position = Objects.requireNonNull(wanted.position());
            link.ownerSlug = faq.slug;
        });
    }

    @Override
    public void sort(FaqEntry faq, HubLanguages languages) {
        TextMerge.apply(faq.titles, Title.of(faq.slug, faq.texts, FaqText::question, languages));
    }

    @Override
    public void unlink(FaqEntry faq) {
        // Questions do not link to each other.
    }
}
