package org.wegwijzer.content.topic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.content.Title;
import org.wegwijzer.language.LanguageTag;

/** A theme with ordered, annotated sources, some of them in collections. */
@Entity
public class Topic extends Entry {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    public Topic parent;

    /** Place among all topics, also when they stand on a source's page. */
    @Column(nullable = false)
    public int position;

    @ElementCollection
    @CollectionTable(name = "topic_text", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, TopicText> texts = new HashMap<>();

    /** What it is called and how that sorts, for the readers of each language of the hub. */
    @ElementCollection
    @CollectionTable(name = "topic_title", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, Title> titles = new HashMap<>();

    /** Its collections by their slugs. */
    @ElementCollection
    @CollectionTable(name = "topic_collection", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "slug")
    @Convert(attributeName = "key", converter = SlugConverter.class)
    public Map<Slug, CollectionPlace> collections = new HashMap<>();

    /** What is said of its collections. */
    @ElementCollection
    @CollectionTable(name = "topic_collection_text", joinColumns = @JoinColumn(name = "topic_id"))
    public Map<CollectionLanguage, CollectionText> collectionTexts = new HashMap<>();

    /** The sources that it mentions, in collections and outside. */
    @OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Recommendation> recommendations = new ArrayList<>();

    /** How many sources it mentions: one that stands in two collections counts twice. */
    @Column(name = "sources_count", nullable = false)
    public int sourcesCount;

    @Column(name = "collections_count", nullable = false)
    public int collectionsCount;
}
