package org.wegwijzer.editorial.web;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.entries.EntryList;
import org.wegwijzer.editorial.release.ReleaseItemDesk;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.editorial.release.Replacements;
import org.wegwijzer.editorial.release.WordReplacement;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.retry.Retries;

/** Changes of many entries at once, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WRITE)
@Tag(name = "Releases")
class ReplacementResource {

    private static final int LONGEST_WORDS = 200;

    private final Replacements replacements;
    private final EntryList entries;
    private final PublicEntries published;
    private final EditorRequest request;
    private final Retries retries;

    ReplacementResource(
            Replacements replacements,
            EntryList entries,
            PublicEntries published,
            EditorRequest request,
            Retries retries) {
        this.replacements = replacements;
        this.entries = entries;
        this.published = published;
        this.request = request;
        this.retries = retries;
    }

    /** Puts an entry in the place of another. */
    @POST
    @Path("replacements")
    @Operation(
            operationId = "replaceEntry",
            summary = "Make a release that puts an entry in the place of another",
            description = "`from` goes, replaced by `to`, which is of the same `type`; all links to it, and those in"
                    + " texts, lead to `to` then. The answer is the release, open. 409 if an entry that links to `from` has"
                    + " a draft.")
    public RestResponse<ReleaseView> replace(byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> {
            var members = BodyMembers.of(body);
            var pair = new Replacements.Pair(
                    members.oneOf("type", EntryType.values(), EntryType::singular),
                    members.requiredSlug("from"),
                    members.requiredSlug("to"));
            if (pair.from().equals(pair.to())) {
                members.refuse("to", FaultCode.CIRCULAR_LINK, "Nothing takes its own place.");
            }
            members.finish();
            return ReleaseResource.answer(Status.CREATED, replacements.replace(pair, request.author()));
        });
    }

    /** Puts words in the place of others. */
    @POST
    @Path("find-and-replace")
    @Operation(
            operationId = "findAndReplace",
            summary = "Make a release that puts words in the place of others",
            description =
                    "In all public texts of one `language`, notes and titles of collections included: `find`, to the"
                            + " letter and as whole words, becomes `replacement`. Addresses of links stay. The answer is the"
                            + " release, open. 409 if nothing says it, or an entry that does has a draft.")
    public RestResponse<ReleaseView> findAndReplace(byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> {
            var members = BodyMembers.of(body);
            var languages = published.languages().all();
            var language = members.oneOf("language", languages.toArray(LanguageTag[]::new), LanguageTag::value);
            var words = new WordReplacement(
                    members.required("find", LONGEST_WORDS),
                    members.text("replacement", LONGEST_WORDS).orElse(""));
            members.finish();
            var saying = Stream.of(EntryType.values())
                    .collect(toMap(
                            type -> type, type -> entries.saying(type, words.find(), ReleaseItemDesk.MOST_ITEMS)));
            return ReleaseResource.answer(
                    Status.CREATED, replacements.replace(language, words, saying, request.author()));
        });
    }
}
