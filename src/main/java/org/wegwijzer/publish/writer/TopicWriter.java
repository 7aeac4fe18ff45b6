package org.wegwijzer.publish.writer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryRepository;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.Title;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.content.topic.CollectionLanguage;
import org.wegwijzer.content.topic.CollectionPlace;
import org.wegwijzer.content.topic.CollectionText;
import org.wegwijzer.content.topic.Recommendation;
import org.wegwijzer.content.topic.RecommendationText;
import org.wegwijzer.content.topic.Topic;
import org.wegwijzer.content.topic.TopicText;
import org.wegwijzer.content.topic.Topics;
import org.wegwijzer.draft.CollectionDraft;
import org.wegwijzer.draft.Stamp;
import org.wegwijzer.draft.TopicDraft;
import org.wegwijzer.draft.TopicDraft.Recommended;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/** Writes topics and what they recommend. */
@ApplicationScoped
class TopicWriter implements EntryWriter<TopicDraft, Topic> {

    /** What stands where others have the slug of their collection. */
    private static final String OUTSIDE = "";

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
        var collections = topic.collections.entrySet().stream()
                .map(collection -> published(topic, collection.getKey(), collection.getValue()))
                .toList();
        var parent = topic.parent == null ? null : topic.parent.slug;
        var draft = new TopicDraft(
                topic.slug,
                Stamp.of(topic),
                topic.position,
                parent,
                mentions(topic, OUTSIDE),
                collections,
                topic.texts);
        return draft.settled(draft.stamp(), draft, topic.updatedAt);
    }

    private static CollectionDraft published(Topic topic, Slug slug, CollectionPlace place) {
        var texts = topic.collectionTexts.entrySet().stream()
                .filter(text -> text.getKey().slug().equals(slug))
                .collect(toMap(text -> text.getKey().language(), Map.Entry::getValue));
        return new CollectionDraft(slug, place.position(), texts, mentions(topic, slug.value()));
    }

    private static List<Recommended> mentions(Topic topic, String collection) {
        return topic.recommendations.stream()
                .filter(link -> link.collection.equals(collection))
                .map(TopicWriter::published)
                .toList();
    }

    private static Recommended published(Recommendation link) {
        return new Recommended(
                link.source.slug,
                link.position,
                by(link.texts, RecommendationText::role),
                by(link.texts, RecommendationText::note),
                by(link.texts, RecommendationText::translationOf));
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
        TextMerge.apply(topic.collections, places(draft.collections()));
        TextMerge.apply(topic.collectionTexts, texts(draft.collections()));
        topic.collectionsCount = draft.collections().size();
        var mentions = mentions(draft);
        var merge = new LinkMerge<Recommendation, Mention>(
                link -> new MentionKey(link.collection, link.source.slug),
                Mention::key,
                wanted -> link(topic, wanted, references));
        merge.apply(topic.recommendations, mentions, (wanted, link) -> {
            link.collectionPlace = wanted.place();
            link.collectionKey = wanted.collectionKey();
            link.position = Objects.requireNonNull(wanted.source().position());
            link.ownerPosition = topic.position;
            link.ownerSlug = topic.slug;
            TextMerge.apply(link.texts, texts(wanted.source()));
        });
        topic.sourcesCount = mentions.size();
    }

    /** What tells a mention from all others of its topic. */
    private record MentionKey(String collection, Slug source) {}

    /** @param place of the collection, as its key */
    private record Mention(String collection, int place, String collectionKey, Recommended source) {

        MentionKey key() {
            return new MentionKey(collection, source.source());
        }
    }

    private static List<Mention> mentions(TopicDraft draft) {
        var mentions = new ArrayList<Mention>();
        draft.sources().forEach(source -> mentions.add(new Mention(OUTSIDE, 0, OUTSIDE, source)));
        var places = places(draft.collections());
        for (var collection : draft.collections()) {
            var place = Objects.requireNonNull(places.get(collection.slug()));
            for (var source : collection.sources()) {
                mentions.add(new Mention(collection.slug().value(), place.place(), place.sortKey(), source));
            }
        }
        return mentions;
    }

    private static Map<Slug, CollectionPlace> places(List<CollectionDraft> collections) {
        var places = new HashMap<Slug, CollectionPlace>();
        for (var collection : collections) {
            places.put(
                    collection.slug(),
                    CollectionPlace.of(
                            places.size() + 1,
                            Objects.requireNonNull(collection.position()),
                            collection.slug(),
                            collection.sources().size()));
        }
        return places;
    }

    private static Map<CollectionLanguage, CollectionText> texts(List<CollectionDraft> collections) {
        var texts = new HashMap<CollectionLanguage, CollectionText>();
        collections.forEach(collection -> collection
                .texts()
                .forEach((tag, text) -> texts.put(new CollectionLanguage(collection.slug(), tag), text)));
        return texts;
    }

    @Override
    public Optional<Consumer<Topic>> ownLinks(TopicDraft draft, LinkTargetIds references, boolean isNew) {
        var parent = draft.parent();
        return Optional.of(
                topic -> topic.parent = parent == null ? null : references.to(EntryType.TOPIC, Topic.class, parent));
    }

    private static Recommendation link(Topic topic, Mention wanted, LinkTargetIds references) {
        var link = new Recommendation();
        link.topic = topic;
        link.collection = wanted.collection();
        link.source =
                references.to(EntryType.SOURCE, Source.class, wanted.source().source());
        return link;
    }

    private static Map<LanguageTag, RecommendationText> texts(Recommended wanted) {
        var texts = new HashMap<LanguageTag, RecommendationText>();
        var tags = new HashSet<>(wanted.note().keySet());
        tags.addAll(wanted.role().keySet());
        tags.forEach(tag -> texts.put(
                tag,
                new RecommendationText(
                        wanted.note().get(tag),
                        wanted.role().get(tag),
                        wanted.translationOf().get(tag))));
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
