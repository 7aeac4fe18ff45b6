package org.wegwijzer.purge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.purge.CacheDescription.Limits;
import org.wegwijzer.purge.CacheDescription.Place;

/** How the caches that the operator names are told, as their settings and their makers have it; checks the settings. */
final class CacheDescriptions {

    private static final String PREFIX = "wegwijzer.purge.";
    private static final String FASTLY = "https://api.fastly.com";
    private static final String CLOUDFLARE = "https://api.cloudflare.com";

    /** The request field in which the VCL of the manual looks for names. */
    private static final String VARNISH_FIELD = "xkey-purge";

    /** What servers take in one field by default, with some room. */
    private static final int FIELD = 7_000;

    private static final int MOST_ADDRESSES = 8;
    private static final int MOST_TAGS = 10_000;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern VISIBLE = Pattern.compile("[ -~]+");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private final PurgeConfig config;

    private CacheDescriptions(PurgeConfig config) {
        this.config = config;
    }

    /**
     * One for each server of the cache.
     *
     * @throws IllegalStateException with the setting that is wrong, and what is allowed
     */
    static List<CacheDescription> of(PurgedCache cache, PurgeConfig config) {
        var descriptions = new CacheDescriptions(config);
        descriptions.checkTimes();
        return switch (cache) {
            case VARNISH -> descriptions.varnish();
            case FASTLY -> List.of(descriptions.fastly());
            case CLOUDFLARE -> List.of(descriptions.cloudflare());
            case OTHER -> descriptions.other();
        };
    }

    private void checkTimes() {
        require(config.keep().compareTo(Duration.ofMinutes(1)) >= 0, "keep", "must be a minute or more");
        require(
                !config.settle().isNegative() && config.settle().compareTo(Duration.ofSeconds(10)) <= 0,
                "settle",
                "must be ten seconds or less");
    }

    private List<CacheDescription> varnish() {
        var place = new Place(Optional.of(VARNISH_FIELD), Optional.empty(), " ");
        var limits = new Limits(MOST_TAGS, FIELD, new Rate(Duration.ofMillis(1), 100));
        return addresses().stream()
                .map(address -> new CacheDescription("PURGE", address + "/", credentials(""), place, limits))
                .toList();
    }

    private CacheDescription fastly() {
        var fields = credentials("Fastly-Key");
        require(!fields.isEmpty(), "credentials", "is missing: a token of Fastly that may purge the service");
        fields.put("Fastly-Soft-Purge", "1");
        fields.put("Accept", "application/json");
        return new CacheDescription(
                "POST",
                own(FASTLY) + "/service/%s/purge".formatted(id("the service")),
                fields,
                new Place(Optional.of("Surrogate-Key"), Optional.empty(), " "),
                new Limits(256, 15_000, new Rate(Duration.ofMillis(50), 20)));
    }

    private CacheDescription cloudflare() {
        var token = config.credentials()
                .orElseThrow(() -> wrong("credentials", "is missing: a token of Cloudflare that may purge the zone"));
        check(VISIBLE, "credentials", token, "must be printable ASCII");
        var fields = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
        return new CacheDescription(
                "POST",
                own(CLOUDFLARE) + "/client/v4/zones/%s/purge_cache".formatted(id("the zone")),
                fields,
                new Place(Optional.empty(), Optional.of("{\"tags\":[\"" + CacheDescription.TAGS + "\"]}"), "\",\""),
                new Limits(100, MOST_TAGS, config.plan().rate()));
    }

    private List<CacheDescription> other() {
        check(TOKEN, "method", config.method(), "must be the name of a method of HTTP, as POST");
        config.field().ifPresent(field -> check(TOKEN, "field", field, "must be the name of a header field"));
        check(TOKEN, "credentials-header", config.credentialsHeader(), "must be the name of a header field");
        require(
                config.tagsPerRequest() >= 1 && config.tagsPerRequest() <= MOST_TAGS,
                "tags-per-request",
                "must be 1 to 10000");
        require(
                config.requestsPerSecond() >= 0.001 && config.requestsPerSecond() <= 1_000,
                "requests-per-second",
                "must be 0.001 to 1000");
        config.body()
                .ifPresent(body -> require(body.contains(CacheDescription.TAGS), "body", "must have {tags} in it"));
        var addresses = addresses();
        require(
                config.field().isPresent()
                        || config.body().isPresent()
                        || addresses.stream().allMatch(CacheDescriptions::hasTags),
                "field",
                "or .body is missing, unless each address has {tags} in it: where do the names of what has changed stand?");
        return addresses.stream().map(this::other).toList();
    }

    private static boolean hasTags(String address) {
        return address.contains(CacheDescription.TAGS);
    }

    private CacheDescription other(String address) {
        var fields = credentials(config.credentialsHeader());
        config.body().ifPresent(body -> fields.put("Content-Type", config.contentType()));
        var apart = Duration.ofNanos((long) (Duration.ofSeconds(1).toNanos() / config.requestsPerSecond()));
        var rate = new Rate(apart, Math.max(1, (int) config.requestsPerSecond()));
        var isInBody = config.body().isPresent() && config.field().isEmpty() && !hasTags(address);
        return new CacheDescription(
                config.method(),
                address,
                fields,
                new Place(config.field(), config.body(), config.separator().orElse(",")),
                new Limits(config.tagsPerRequest(), isInBody ? Integer.MAX_VALUE : FIELD, rate));
    }

    /** The field with the credentials; none where there are none. */
    private Map<String, String> credentials(String header) {
        var fields = new LinkedHashMap<String, String>();
        config.credentials().ifPresent(credentials -> {
            require(
                    !header.isEmpty(),
                    "credentials",
                    "has no place in a purge of Varnish: let its VCL look at the address");
            check(VISIBLE, "credentials", credentials, "must be printable ASCII");
            fields.put(header, credentials);
        });
        return fields;
    }

    private String id(String what) {
        var id = config.id().orElseThrow(() -> wrong("id", "is missing: that of " + what));
        check(ID, "id", id, "must be letters, digits, hyphens and underscores");
        return id;
    }

    /** The address of the maker, or what stands in front of it. */
    private String own(String usual) {
        if (config.addresses().isEmpty()) {
            return usual;
        }
        var addresses = addresses();
        require(addresses.size() == 1, "addresses", "must be one");
        return addresses.get(0);
    }

    private List<String> addresses() {
        var addresses = config.addresses().orElse(List.of()).stream().distinct().toList();
        require(
                !addresses.isEmpty() && addresses.size() <= MOST_ADDRESSES,
                "addresses",
                "must be 1 to %s addresses, one for each server of the cache".formatted(MOST_ADDRESSES));
        return addresses.stream().map(CacheDescriptions::checked).toList();
    }

    /** Without what is wrong itself, which may hold a password. */
    private static String checked(String address) {
        try {
            var uri = new URI(address.replace(CacheDescription.TAGS, "tags"));
            var isOfWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!isOfWeb || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                throw wrong("addresses", "must each be of the form https://host:port, without credentials");
            }
        } catch (URISyntaxException malformed) {
            throw wrong("addresses", "must each be of the form https://host:port");
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static void check(Pattern form, String setting, String value, String rule) {
        require(form.matcher(value).matches(), setting, rule);
    }

    private static void require(boolean holds, String setting, String rule) {
        if (!holds) {
            throw wrong(setting, rule);
        }
    }

    private static IllegalStateException wrong(String setting, String rule) {
        return new IllegalStateException(PREFIX + setting + " " + rule + ".");
    }
}
