package org.wegwijzer.purge;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.digest.Sha256;

/**
 * How one cache is told what it must forget.
 *
 * @param address to which requests go, with {@code {tags}} in it where the names stand in the address
 * @param fields header fields of each request
 * @param place where the names stand
 * @param limits what it takes
 */
record CacheDescription(String method, String address, Map<String, String> fields, Place place, Limits limits) {

    /** Where names stand in the address and the body of a request. */
    static final String TAGS = "{tags}";

    private static final int HASH_BYTES = 16;

    /**
     * Where the names stand in a request, apart from its address.
     *
     * @param field a header field that holds them, if one does
     * @param body of a request, with {@link #TAGS} where they stand, if it has one
     * @param separator between two of them
     */
    record Place(Optional<String> field, Optional<String> body, String separator) {}

    /**
     * What a cache takes.
     *
     * @param tags most names of a request
     * @param characters most characters of all names of a request with what is between them; room for one in any case
     * @param rate how many requests
     */
    record Limits(int tags, int characters, Rate rate) {}

    /** By what it is known in the database; says neither its address nor credentials. */
    String name() {
        return Sha256.of(method + " " + address).hex(HASH_BYTES);
    }

    /** Where it is, for logs and metrics: host and port. */
    String host() {
        return URI.create(address.replace(TAGS, "")).getAuthority();
    }

    /** The names in portions that the cache takes. */
    List<List<String>> portions(Collection<String> names) {
        var portions = new ArrayList<List<String>>();
        var portion = new ArrayList<String>();
        var characters = 0;
        for (var name : names) {
            var more = name.length() + place.separator().length();
            if (!portion.isEmpty() && (portion.size() == limits.tags() || characters + more > limits.characters())) {
                portions.add(List.copyOf(portion));
                portion.clear();
                characters = 0;
            }
            portion.add(name);
            characters += more;
        }
        portions.add(List.copyOf(portion));
        return portions;
    }

    /** The request that tells one portion. */
    HttpRequest.Builder request(List<String> portion) {
        var names = String.join(place.separator(), portion);
        var body = place.body().map(form -> BodyPublishers.ofString(form.replace(TAGS, names)));
        var request = HttpRequest.newBuilder(URI.create(address.replace(TAGS, names)))
                .method(method, body.orElseGet(BodyPublishers::noBody));
        fields.forEach(request::header);
        place.field().ifPresent(field -> request.header(field, names));
        return request;
    }
}
