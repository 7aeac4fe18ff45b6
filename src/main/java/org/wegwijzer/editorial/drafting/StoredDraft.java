package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.Writers;

/** What something shall say, as long as that is not public: of an entry, or of the hub itself. */
@MappedSuperclass
public abstract class StoredDraft {

    /** Characters of a draft; a database stores no more in one place. */
    private static final int LONGEST = 1_000_000;

    /** Of this draft, not of what it is of: another draft is never taken for this one. */
    @Id
    public UUID id;

    /** One more with each change. */
    @Column(nullable = false)
    public long version;

    /** The edition of what is public that the author has seen; 0 if nothing was. */
    @Column(name = "based_on", nullable = false)
    public long basedOn;

    /** JSON in the shape of the bundle. */
    @Column(nullable = false)
    public String document;

    /** How much is wrong with what was saved last: as long as anything is, it cannot be published. */
    @Column(nullable = false)
    public int faults;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    public String createdBy;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    @Column(name = "updated_by", nullable = false)
    public String updatedBy;

    /** Who wrote in it, see {@link Writers}; absent of a draft that an earlier version of the program wrote last. */
    @Column(name = "written_by")
    @Nullable
    public String writtenBy;

    /** It is begun by somebody. */
    void begin(String author, Instant now) {
        id = UUID.randomUUID();
        createdAt = now;
        createdBy = author;
    }

    /**
     * Somebody has it say this from now on.
     *
     * @throws ProblemException CONTENT_TOO_LARGE if no database would store it
     */
    void say(ObjectNode content, String author, Instant now) {
        say(content, now);
        updatedBy = author;
        writtenBy = Writers.with(writtenBy, author);
    }

    /** The same where nobody wrote that now. */
    void say(ObjectNode content, Instant now) {
        var text = content.toString();
        if (text.length() > LONGEST) {
            throw ProblemException.tooLarge("A draft has at most %s characters.".formatted(LONGEST));
        }
        document = text;
        version++;
        updatedAt = now;
    }

    /** What it says, as a document. */
    public ObjectNode content() {
        return DraftJson.tree(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The entity tag of this version (RFC 9110, 8.8.3). */
    public String entityTag() {
        return entityTag(id, version);
    }

    /** The entity tag of a version of a draft. */
    public static String entityTag(UUID id, long version) {
        return EntityTags.of("%s.%s".formatted(id, version));
    }
}
