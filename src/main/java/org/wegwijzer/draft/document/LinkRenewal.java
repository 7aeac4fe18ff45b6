package org.wegwijzer.draft.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.DraftLink;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.markdown.Markdown;

/** Has the links of a document, those in its texts included, lead to where entries are, also when they say where those were. */
public final class LinkRenewal {

    private static final String BODY = "body";

    private final LinkTargets targets;

    /** @param targets says where entries are */
    public LinkRenewal(LinkTargets targets) {
        this.targets = targets;
    }

    /**
     * Renews what leads to a slug that an entry has left.
     *
     * @param document with nothing shortened; changed on the way
     * @param says what the document says, as far as it can be understood
     * @return what it says then
     */
    public Draft<?> renewed(ObjectNode document, Draft<?> says) {
        var renewed = false;
        for (var link : says.references().toList()) {
            renewed |= renew(document, link);
        }
        for (var text : DocumentTexts.of(document).toList()) {
            renewed |= renew(text.fields());
        }
        return renewed ? DraftJson.kept(says.type(), document) : says;
    }

    private boolean renew(ObjectNode document, DraftLink link) {
        if (link.slug() == null) {
            // A link without its target, which is a fault of form.
            return false;
        }
        var place = JsonPointer.compile(link.pointer());
        var moved = moved(link.type(), link.slug());
        moved.ifPresent(slug ->
                ((ObjectNode) document.at(place.head())).put(place.last().getMatchingProperty(), slug.value()));
        return moved.isPresent();
    }

    private boolean renew(ObjectNode text) {
        var body = text.path(BODY).asText();
        if (!text.path(BODY).isTextual() || Markdown.tooIntricate(body).isPresent()) {
            return false;
        }
        var renewed = Markdown.parse(body).source(this::moved);
        text.put(BODY, renewed);
        return !renewed.equals(body);
    }

    private Optional<String> moved(EntryReference reference) {
        return EntryType.ofSingular(reference.type())
                .filter(type -> Slug.isSlug(reference.slug()))
                .flatMap(type -> moved(type, new Slug(reference.slug()))
                        .map(slug -> EntryReference.address(type.singular(), slug.value())));
    }

    private Optional<Slug> moved(EntryType type, Slug slug) {
        return targets.has(type, slug) ? Optional.empty() : targets.moved(type, slug);
    }
}
