package org.wegwijzer.publish.writer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryRepository;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Title;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.content.topic.Recommendation;
import org.wegwijzer.content.topic.RecommendationText;
import org.wegwijzer.content.topic.Topic;
import org.wegwijzer.content.topic.TopicText;
import org.wegwijzer.content.topic.Topics;
import org.wegwijzer.draft.Stamp;
import org.wegwijzer.draft.TopicDraft;
import org.wegwijzer.draft.TopicDraft.Recommended;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/** Writes topics and what they recommend. */
@ApplicationScoped
class TopicWriter implements EntryWriter<TopicDraft, Topic> {

    private final Topics topics;

    TopicWriter(Topics topics) {
        this.topics = topics;
    }

    @Override
    public EntryType type() {
        return EntryType.TOPIC;
    }

    @Override
    public Class<TopicDraft> draft() {
        return TopicDraft.class;
    }

    @Override
    public Class<Topic> entity() {
        return Topic.class;
    }

    @Override
    public EntryRepository<Topic> repository() {
        return topics;
    }

    @Override
    public Topic create() {
        return new Topic();
    }

    @Override
    public TopicDraft published(Topic topic) {
        var recommended =
                topic.recommendations.stream().map(TopicWriter::published).toList();
        var parent = topic.parent == null ? null : topic.parent.slug;
        var draft = new TopicDraft(topic.slug, Stamp.of(topic), topic.position, parent, recommended, topic.texts);
        return draft.settled(draft.stamp(), draft, topic.updatedAt);
    }

    private static Recommended published(Recommendation link) {
        return new Recommended(
                link.source.slug,
                link.position,
                by(link.texts, RecommendationText::role),
                by(link.texts, RecommendationText::note));
    }

    private static Map<LanguageTag, String> by(
            Map<LanguageTag, RecommendationText> texts, Function<RecommendationText, @Nullable String> part) {
        return texts.entrySet().stream()
                .filter(text -> part.apply(text.getValue()) != null)
                .collect(toMap(Map.Entry::getKey, text -> Objects.requireNonNull(part.apply(text.getValue()))));
    }

    @Override
    public void write(TopicDraft draft, Topic topic, LinkTargetIds references) {
        topic.position = draft.position();
        TextMerge.apply(topic.texts, draft.texts());
        var merge = new LinkMerge<Recommendation, Recommended>(
                link -> link.source.slug, Recommended::source, wanted -> link(topic, wanted, references));
        merge.apply(topic.recommendations, draft.sources(), (wanted, link) -> {
            link.position = Objects.requireNonNull(wanted.position());
            link.ownerPosition = topic.position;
            link.ownerSlug = topic.slug;
            TextMerge.apply(link.texts, texts(wanted));
        });
        topic.sourcesCount = draft.sources().size();
    }

    @Override
    public Optional<Consumer<Topic>> ownLinks(TopicDraft draft, LinkTargetIds references, boolean isNew) {
        var parent = draft.parent();
        return Optional.of(
                topic -> topic.parent = parent == null ? null : references.to(EntryType.TOPIC, Topic.class, parent));
    }

    private static Recommendation link(Topic topic, Recommended wanted, LinkTargetIds references) {
        var link = new Recommendation();
        link.topic = topic;
        link.source = references.to(EntryType.SOURCE, Source.class, wanted.source());
        return link;
    }

    private static Map<LanguageTag, RecommendationText> texts(Recommended wanted) {
        var texts = new HashMap<LanguageTag, RecommendationText>();
        var tags = new HashSet<>(wanted.note().keySet());
        tags.addAll(wanted.role().keySet());
        tags.forEach(tag -> texts.put(
                tag,
                new RecommendationText(wanted.note().get(tag), wanted.role().get(tag))));
        return texts;
    }

    @Override
    public void sort(Topic topic, HubLanguages languages) {
        TextMerge.apply(topic.titles, Title.of(topic.slug, topic.texts, TopicText::title, languages));
    }

    @Override
    public void unlink(Topic topic) {
        topic.parent = null;
    }
}
