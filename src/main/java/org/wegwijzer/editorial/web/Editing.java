package org.wegwijzer.editorial.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.desk.Drafts.Address;
import org.wegwijzer.editorial.desk.Seen;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** One request of an editor: who sends it, what they have seen, and which entry they mean. */
@RequestScoped
class Editing {

    /** RFC 9110, 8.8.3. */
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"[\\x21\\x23-\\x7E]*\"\\s*(?:,\\s*|$)");

    private static final Pattern STRONG = Pattern.compile("(?<!W/)(\"[\\x21\\x23-\\x7E]*\")");
    private static final String ANY = "*";

    /** Characters, a margin for those beyond the basic plane included. */
    private static final int LONGEST_NAME = 100;

    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    Editing(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** Who sends the request; of a name that is longer than any, the beginning. */
    String author() {
        var name = identity.getPrincipal().getName();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
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

    /** @throws ProblemException NOT_FOUND if nothing can have this id */
    static UUID id(String text) {
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
    QueryParameters query() {
        return QueryParameters.of(request.query());
    }

    /**
     * Lets the request pass if it has no parameters.
     *
     * @throws ProblemException INVALID_REQUEST if it has
     */
    void refuseParameters() {
        query().finish();
    }

    /** Whether the request is to make what is not there yet (If-None-Match: *). */
    boolean isFirst() {
        var fields = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return fields.size() == 1 && fields.get(0).strip().equals(ANY);
    }

    /**
     * What the sender has seen, by If-Match.
     *
     * @throws ProblemException PRECONDITION_REQUIRED if they do not say; INVALID_REQUEST if it cannot be read
     */
    Seen seen() {
        var fields = request.headers().getAll(HttpHeaders.IF_MATCH);
        if (fields.isEmpty() || fields.stream().allMatch(field -> field.strip().equals(ANY))) {
            // Anything at all is what * means, and nobody has seen anything at all.
            throw ProblemException.preconditionRequired(
                    "Say in If-Match the entity tag of what you have seen, so that nothing else is overwritten.");
        }
        var tags = new HashSet<String>();
        for (var field : fields) {
            if (!isList(field)) {
                throw ProblemException.invalid(new Fault(
                        Fault.Place.HEADER,
                        HttpHeaders.IF_MATCH,
                        FaultCode.MALFORMED_VALUE,
                        "'If-Match' lists entity tags in quotes.",
                        List.of()));
            }
            strong(field).forEach(tags::add);
        }
        return new Seen(tags);
    }

    /** One after the other: a pattern that repeats all of them needs more stack for each. */
    private static boolean isList(String field) {
        var tag = TAG.matcher(field);
        var end = 0;
        do {
            if (!tag.region(end, field.length()).lookingAt()) {
                return false;
            }
            end = tag.end();
        } while (end < field.length());
        return true;
    }

    private static Stream<String> strong(String field) {
        return STRONG.matcher(field).results().map(tag -> tag.group(1));
    }

    /** The number of a revision that the request names. */
    static Optional<Long> basedOn(QueryParameters query) {
        return query.read("basedOn", text -> (long) QueryParameters.number("basedOn", text, 0, Integer.MAX_VALUE));
    }
}
