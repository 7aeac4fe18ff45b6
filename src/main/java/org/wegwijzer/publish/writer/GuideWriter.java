package org.wegwijzer.publish.writer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryRepository;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Title;
import org.wegwijzer.content.guide.Citation;
import org.wegwijzer.content.guide.CitationText;
import org.wegwijzer.content.guide.Guide;
import org.wegwijzer.content.guide.GuideText;
import org.wegwijzer.content.guide.Guides;
import org.wegwijzer.content.guide.NextGuide;
import org.wegwijzer.content.guide.Placement;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.content.topic.Topic;
import org.wegwijzer.draft.GuideDraft;
import org.wegwijzer.draft.GuideDraft.Cited;
import org.wegwijzer.draft.GuideDraft.Next;
import org.wegwijzer.draft.Stamp;
import org.wegwijzer.draft.TopicPlacement;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/** Writes guides, what they cite and where they stand. */
@ApplicationScoped
class GuideWriter implements EntryWriter<GuideDraft, Guide> {

    private final Guides guides;

    GuideWriter(Guides guides) {
        this.guides = guides;
    }

    @Override
    public EntryType type() {
        return EntryType.GUIDE;
    }

    @Override
    public Class<GuideDraft> draft() {
        return GuideDraft.class;
    }

    @Override
    public Class<Guide> entity() {
        return Guide.class;
    }

    @Override
    public EntryRepository<Guide> repository() {
        return guides;
    }

    @Override
    public Guide create() {
        return new Guide();
    }

    @Override
    public GuideDraft published(Guide guide) {
        var draft = new GuideDraft(
                guide.slug,
                Stamp.of(guide),
                guide.placements.stream()
                        .map(link -> new TopicPlacement(link.topic.slug, link.position))
                        .toList(),
                guide.citations.stream()
                        .map(link -> new Cited(
                                link.source.slug,
                                link.position,
                                link.url,
                                by(link.texts, CitationText::note),
                                by(link.texts, CitationText::translationOf)))
                        .toList(),
                guide.nextGuides.stream()
                        .map(link -> new Next(link.next.slug, link.position))
                        .toList(),
                guide.texts);
        return draft.settled(draft.stamp(), draft, guide.updatedAt);
    }

    @Override
    public void write(GuideDraft draft, Guide guide, LinkTargetIds references) {
        TextMerge.apply(guide.texts, draft.texts());
        place(draft.topics(), guide, references);
        cite(draft.sources(), guide, references);
        guide.topicsCount = draft.topics().size();
        guide.sourcesCount = draft.sources().size();
        guide.nextCount = draft.next().size();
    }

    @Override
    public Optional<Consumer<Guide>> ownLinks(GuideDraft draft, LinkTargetIds references, boolean isNew) {
        var next = draft.next();
        return Optional.of(guide -> goOn(next, guide, references, isNew));
    }

    private static void place(List<TopicPlacement> topics, Guide guide, LinkTargetIds references) {
        var merge = new LinkMerge<Placement, TopicPlacement>(link -> link.topic.slug, TopicPlacement::topic, wanted -> {
            var link = new Placement();
            link.guide = guide;
            link.topic = references.to(EntryType.TOPIC, Topic.class, wanted.topic());
            return link;
        });
        merge.apply(guide.placements, topics, (wanted, link) -> {
            link.rank = topics.indexOf(wanted) + 1;
            link.position = Objects.requireNonNull(wanted.position());
            link.ownerSlug = guide.slug;
        });
    }

    private static void cite(List<Cited> sources, Guide guide, LinkTargetIds references) {
        var merge = new LinkMerge<Citation, Cited>(link -> link.source.slug, Cited::source, wanted -> {
            var link = new Citation();
            link.guide = guide;
            link.source = references.to(EntryType.SOURCE, Source.class, wanted.source());
            return link;
        });
        merge.apply(guide.citations, sources, (wanted, link) -> {
            link.position = Objects.requireNonNull(wanted.position());
            link.ownerSlug = guide.slug;
            link.url = wanted.url();
            TextMerge.apply(link.texts, texts(wanted));
        });
    }

    private static Map<LanguageTag, String> by(
            Map<LanguageTag, CitationText> texts, Function<CitationText, @Nullable String> part) {
        return texts.entrySet().stream()
                .filter(text -> part.apply(text.getValue()) != null)
                .collect(toMap(Map.Entry::getKey, text -> Objects.requireNonNull(part.apply(text.getValue()))));
    }

    private static Map<LanguageTag, CitationText> texts(Cited wanted) {
        var texts = new HashMap<LanguageTag, CitationText>();
        wanted.note()
                .forEach((tag, note) -> texts.put(
                        tag, new CitationText(note, wanted.translationOf().get(tag))));
        return texts;
    }

    private static void goOn(List<Next> next, Guide guide, LinkTargetIds references, boolean isNew) {
        var merge = new LinkMerge<NextGuide, Next>(link -> link.next.slug, Next::guide, wanted -> {
            var link = new NextGuide();
            link.guide = guide;
            link.next = references.to(EntryType.GUIDE, Guide.class, wanted.guide());
            return link;
        });
        BiConsumer<Next, NextGuide> place = (wanted, link) -> {
            link.position = Objects.requireNonNull(wanted.position());
            link.ownerSlug = guide.slug;
        };
        if (isNew) {
            merge.fill(guide.nextGuides, next, place);
        } else {
            merge.apply(guide.nextGuides, next, place);
        }
    }

    @Override
    public void sort(Guide guide, HubLanguages languages) {
        TextMerge.apply(guide.titles, Title.of(guide.slug, guide.texts, GuideText::title, languages));
    }

    @Override
    public void unlink(Guide guide) {
        guide.nextGuides.clear();
    }
}
