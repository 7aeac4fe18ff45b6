package org.wegwijzer.delivery.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.hint.Nearness;
import org.wegwijzer.problem.AddressHints;

/** Brings an address at which nothing is into the form that addresses of content have, if it is close to one. */
@ApplicationScoped
class NearAddresses implements AddressHints {

    /** What stands first elsewhere, as {@code /api/v2}. */
    private static final Pattern PREFIX =
            Pattern.compile("v[0-9.]{1,8}|(?i:api|apis|rest|cms|public|items|jsonapi|wp-json|wp|delivery|graphql)");

    /** What has addresses of its own. */
    private static final Set<String> OTHERS =
            Set.of("editorial", "docs", "problems", "reader", "q", "sitemaps", ".well-known");

    /** Where whole pages are. */
    private static final String PAGES = "pages";

    private static final Pattern ENCODED = Pattern.compile("%(2D|2d|[3-7][0-9A-Fa-f])");
    private static final Pattern ENDING = Pattern.compile("\\.(?:json|html?|xml|php|aspx?|yaml)$");

    /** In characters; nobody who meant one of our addresses writes more. */
    private static final int LONGEST = 250;

    private static final int MOST_PARTS = 8;

    private final Shapes shapes;
    private final Map<String, String> first = new LinkedHashMap<>();

    NearAddresses(Shapes shapes) {
        this.shapes = shapes;
        Stream.of(EntryType.values()).forEach(type -> first.put(type.plural(), Addresses.list(type)));
        first.put(PAGES, Addresses.PAGES + "/home");
        Stream.of(HubPages.NAME, "search", "suggest", "openapi.json", "openapi.yaml", "openapi-sparse.json")
                .forEach(name -> first.put(name, Addresses.ROOT + "/" + name));
    }

    @Override
    public Hint near(String path) {
        if (path.length() > LONGEST) {
            return Hint.NONE;
        }
        var parts = Stream.of(decoded(path).split("/"))
                .filter(part -> !part.isEmpty())
                .limit(MOST_PARTS)
                .toList();
        if (parts.isEmpty() || OTHERS.contains(parts.get(0))) {
            return Hint.NONE;
        }
        return Hint.of(
                address(parts).filter(near -> !near.equals(path)).stream().toList());
    }

    /** Letters and digits that somebody encoded though they need not be. */
    private static String decoded(String path) {
        return ENCODED.matcher(path).replaceAll(NearAddresses::decoded);
    }

    private static String decoded(MatchResult octet) {
        var character = (char) Integer.parseInt(octet.group(1), 16);
        return Character.isLetterOrDigit(character) || character == '-' ? String.valueOf(character) : "?";
    }

    private Optional<String> address(List<String> parts) {
        var own = new ArrayList<>(parts);
        while (!own.isEmpty() && PREFIX.matcher(own.get(0)).matches()) {
            own.remove(0);
        }
        if (own.isEmpty()) {
            return Optional.of(Addresses.ROOT);
        }
        var named = Nearness.among(first.keySet(), own.get(0));
        return (named.isEmpty() ? Nearness.among(first.keySet(), plain(own.get(0))) : named)
                .stream().findFirst().map(name -> below(name, own.subList(1, own.size())));
    }

    private static String plain(String part) {
        return ENDING.matcher(part).replaceFirst("");
    }

    private String below(String name, List<String> parts) {
        return name.equals(PAGES) ? page(parts) : entry(name, parts);
    }

    private String page(List<String> parts) {
        var plurals = Stream.of(EntryType.values()).map(EntryType::plural).toList();
        var type = parts.stream()
                .limit(1)
                .flatMap(part -> Nearness.among(plurals, part).stream())
                .findFirst();
        var slug = parts.stream().skip(1).limit(1).flatMap(part -> Slug.like(plain(part)).stream());
        return type.flatMap(plural -> slug.findFirst().map(own -> Addresses.PAGES + "/" + plural + "/" + own.value()))
                .orElseGet(() -> String.valueOf(first.get(PAGES)));
    }

    private String entry(String name, List<String> parts) {
        var type = Stream.of(EntryType.values())
                .filter(each -> each.plural().equals(name))
                .findFirst();
        var slug = parts.stream().findFirst().flatMap(part -> Slug.like(plain(part)));
        if (type.isEmpty() || slug.isEmpty()) {
            return String.valueOf(first.get(name));
        }
        var entry = Addresses.entry(type.get(), slug.get().value());
        return parts.stream()
                .skip(1)
                .limit(1)
                .flatMap(part -> Nearness.among(relations(type.get()), plain(part)).stream())
                .findFirst()
                .map(relation -> entry + "/" + relation)
                .orElse(entry);
    }

    private List<String> relations(EntryType type) {
        return shapes.relationsOf(type.singular()).entrySet().stream()
                .filter(relation -> relation.getValue().many())
                .map(Map.Entry::getKey)
                .toList();
    }
}
