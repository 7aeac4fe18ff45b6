package org.wegwijzer.editorial.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.access.Roles;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.FourEyesConfig;
import org.wegwijzer.editorial.drafting.DraftDesk.Address;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** One request of an editor: who sends it, what they have seen, and which entry they mean. */
@RequestScoped
public class EditorRequest {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;
    private final FourEyesConfig config;

    EditorRequest(SecurityIdentity identity, HttpServerRequest request, FourEyesConfig config) {
        this.identity = identity;
        this.request = request;
        this.config = config;
    }

    /** Who sends the request, by the name that the audit log has. */
    public String author() {
        return identity.getPrincipal().getName();
    }

    /**
     * Lets the request pass if its sender has a role.
     *
     * @throws ProblemException FORBIDDEN if not
     */
    void require(String role) {
        if (!identity.hasRole(role)) {
            throw ProblemException.forbidden("This needs the role '%s'.".formatted(role));
        }
    }

    /**
     * Lets what nobody else approved become public.
     *
     * @throws ProblemException CONFLICT if somebody has to, unless the sender is an administrator
     */
    public void requireFourEyes() {
        if (config.fourEyes() && !identity.hasRole(Roles.ADMIN)) {
            throw ProblemException.conflict(
                    "Somebody else has to approve what is published here, and nobody approves an import: only 'admin' may.");
        }
    }

    /** The type whose collection has this name, which the address has let pass. */
    static EntryType type(String plural) {
        return EntryType.ofPlural(plural).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException NOT_FOUND if no entry can have this slug */
    static Slug slug(String text) {
        if (!Slug.isSlug(text)) {
            throw ProblemException.notFound("No entry can have this slug.");
        }
        return new Slug(text);
    }

    /**
     * Reads an id.
     *
     * @throws ProblemException NOT_FOUND if nothing can have this id
     */
    public static UUID id(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.notFound("Nothing has this id.");
        }
        throw ProblemException.notFound("Nothing has this id.");
    }

    /** Where the draft is that is to be changed. */
    Address address(String plural, String slug) {
        return new Address(type(plural), slug(slug), author());
    }

    /** The parameters of the request. */
    public QueryParameters query() {
        return QueryParameters.of(request.query());
    }

    /**
     * Lets the request pass if it has no parameters.
     *
     * @throws ProblemException INVALID_REQUEST if it has
     */
    public void refuseParameters() {
        query().finish();
    }

    /** Whether the request is to make what is not there yet (If-None-Match: *). */
    boolean isFirst() {
        var fields = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return fields.size() == 1 && EntityTags.areAny(fields);
    }

    /**
     * What the sender has seen, by If-Match.
     *
     * @throws ProblemException PRECONDITION_REQUIRED if they do not say; INVALID_REQUEST if it cannot be read
     */
    public ExpectedVersion seen() {
        return seenIfSaid()
                // Anything at all is what * means, and nobody has seen anything at all.
                .orElseThrow(() -> ProblemException.preconditionRequired(
                        "Say in If-Match the entity tag of what you have seen, so that nothing else is overwritten."));
    }

    /**
     * The same where nobody has to say; empty if they do not, or if anything at all will do.
     *
     * @throws ProblemException INVALID_REQUEST if it cannot be read
     */
    public Optional<ExpectedVersion> seenIfSaid() {
        var fields = request.headers().getAll(HttpHeaders.IF_MATCH);
        if (fields.isEmpty() || EntityTags.areAny(fields)) {
            return Optional.empty();
        }
        var tags = EntityTags.parse(fields)
                .orElseThrow(() -> ProblemException.invalid(new Fault(
                        Fault.Place.HEADER,
                        HttpHeaders.IF_MATCH,
                        FaultCode.MALFORMED_VALUE,
                        "'If-Match' is a list of entity tags as they came, each in double quotes, with commas between them.",
                        List.of())));
        return Optional.of(new ExpectedVersion(tags.strong(), tags.weak()));
    }

    /**
     * Lets a request pass that changes what is public now.
     *
     * @throws ProblemException INVALID_REQUEST if it names a revision
     */
    static void refuseBasedOn(Optional<Long> basedOn) {
        if (basedOn.isPresent()) {
            throw ProblemException.invalid(Fault.ofQuery(
                    "basedOn",
                    FaultCode.UNKNOWN_PARAMETER,
                    "A draft that begins with what is public is based on that.",
                    List.of()));
        }
    }

    /** The number of a revision that the request names. */
    static Optional<Long> basedOn(QueryParameters query) {
        return query.read("basedOn", text -> (long) QueryParameters.number("basedOn", text, 0, Integer.MAX_VALUE));
    }
}
