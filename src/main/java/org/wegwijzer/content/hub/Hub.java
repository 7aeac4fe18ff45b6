package org.wegwijzer.content.hub;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;

/** The hub itself; there is one. */
@Entity
public class Hub {

    /** The only id there is. */
    public static final long ID = 1;

    @Id
    public Long id = ID;

    @Column(name = "default_language", nullable = false)
    public LanguageTag defaultLanguage;

    /** Tags, in the hub's own order. */
    @Column(nullable = false)
    public List<String> languages = List.of();

    /** What others may do with its texts; {@code null} while it does not say. */
    @Embedded
    public @Nullable ContentLicense license;

    /** How often the hub itself has been published; the first time is 1. */
    @Column(nullable = false)
    public long edition;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "hub_text", joinColumns = @JoinColumn(name = "hub_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, HubText> texts = new HashMap<>();

    @OneToMany(mappedBy = "hub", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Offer> offers = new ArrayList<>();

    /** Groups of words of one meaning, of all languages. */
    @ElementCollection
    @CollectionTable(name = "hub_synonyms", joinColumns = @JoinColumn(name = "hub_id"))
    @OrderColumn(name = "position")
    public List<SynonymGroup> synonyms = new ArrayList<>();
}
