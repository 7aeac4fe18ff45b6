package org.wegwijzer.content.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.Title;
import org.wegwijzer.language.LanguageTag;

/** An authority that readers are sent to. */
@Entity
public class Source extends Entry {

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    /** Whether what the source offers is behind a login. */
    @Column(name = "login_required", nullable = false)
    public boolean loginRequired;

    /** Addresses (URIs) under which others know the same authority. */
    @Column(name = "same_as", nullable = false)
    public List<String> sameAs = List.of();

    /** Its website by language, {@link LanguageTag#EVERY} for all others; empty when it has none. */
    @ElementCollection
    @CollectionTable(name = "source_url", joinColumns = @JoinColumn(name = "source_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "url", nullable = false)
    public Map<LanguageTag, String> urls = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "source_text", joinColumns = @JoinColumn(name = "source_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, SourceText> texts = new HashMap<>();

    /** What it is called and how that sorts, for the readers of each language of the hub. */
    @ElementCollection
    @CollectionTable(name = "source_title", joinColumns = @JoinColumn(name = "source_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, Title> titles = new HashMap<>();
}
