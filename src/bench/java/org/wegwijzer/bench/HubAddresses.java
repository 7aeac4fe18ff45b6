package org.wegwijzer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What there is to ask a hub for: pages of entries, lists and deep into them, filters, relations and searches. Writes files of
 * addresses, too, one in a line:
 *
 * <pre>java -cp … org.wegwijzer.bench.HubAddresses ORIGIN FOLDER</pre>
 */
public final class HubAddresses {

    private static final List<String> TYPES = List.of("sources", "topics", "guides", "faqs");
    private static final int ENTRIES = 4_000;
    private static final int LISTS = 400;
    private static final int RELATIONS = 500;
    private static final int SEARCHES = 800;

    /** How many pages of a list are read to learn what there is, and how many are asked for again. */
    private static final int PAGES = 60;

    private static final int DEEP = 20;

    private static final List<String> WORDS = List.of(
            ("residence permit|civic integration exam|health insurance|driving licence|rent benefit|family reunification"
                            + "|verblijfsvergunning|language course|work permit|tax return|asylum aplication|student grant|helth insurance"
                            + "|social housing|unemployment benefit|complaint procedure|zorg verzekering|school|bsn|diploma")
                    .split("\\|"));
    private static final List<String> TOWNS =
            List.of("Utrecht Amsterdam Groningen Tilburg Breda Nijmegen Haarlem Zwolle Leiden Delft Assen".split(" "));

    private static final Pattern SLUG = Pattern.compile("\"type\":\"[a-z]+\",\"id\":\"[^\"]+\",\"slug\":\"([a-z0-9-]+)\"");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI origin;
    private final Random random;
    private final List<String> pages = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final List<String> guides = new ArrayList<>();

    private HubAddresses(URI origin, Random random) {
        this.origin = origin;
        this.random = random;
    }

    /** Writes the addresses of lists and of relations. */
    public static void main(String[] arguments) throws Exception {
        var addresses = of(URI.create(arguments[0]), new Random(1));
        Files.write(Path.of(arguments[1], "lists.txt"), addresses.lists);
        Files.write(Path.of(arguments[1], "relations.txt"), addresses.some(addresses.relations, ENTRIES));
    }

    /** Reads the lists of a hub. */
    static HubAddresses of(URI origin, Random random) throws IOException, InterruptedException {
        var addresses = new HubAddresses(origin, random);
        for (var type : TYPES) {
            addresses.learn(type);
        }
        return addresses;
    }

    private void learn(String type) throws IOException, InterruptedException {
        var slugs = slugs(type, "?limit=100", PAGES, new ArrayList<>());
        slugs.forEach(slug -> pages.add(page(type, slug)));
        slugs.forEach(slug -> relations.add(relation(type, slug)));
        for (var language : HubGenerator.LANGUAGES) {
            for (var sort : List.of("", "&sort=-updatedAt", "&sort=" + name(type))) {
                // A place deep in a list is one in that order and language, whatever the reader's language is.
                slugs(type, "?limit=20&lang=" + language + sort, DEEP, lists);
            }
        }
        if (type.equals("guides")) {
            guides.addAll(slugs);
        }
    }

    /** The slugs of guides. */
    List<String> guides() {
        return guides;
    }

    /** Some of all, in an order that says nothing. */
    List<String> some() {
        var some = new ArrayList<String>();
        some.addAll(some(pages, ENTRIES));
        some.addAll(some(lists, LISTS));
        some.addAll(some(relations, RELATIONS));
        for (var search = 0; search < SEARCHES; search++) {
            some.add("/v1/search?limit=10&q=" + (any(WORDS) + " " + any(TOWNS)).replace(" ", "+"));
        }
        Collections.shuffle(some, random);
        return some;
    }

    private List<String> some(List<String> of, int most) {
        Collections.shuffle(of, random);
        return of.subList(0, Math.min(most, of.size()));
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String name(String type) {
        return switch (type) {
            case "sources" -> "name";
            case "faqs" -> "question";
            default -> "title";
        };
    }

    private static String page(String type, String slug) {
        return "/v1/" + type + "/" + slug
                + switch (type) {
                    case "sources" -> "?expand=topics,guides,faqs.guide,hub";
                    case "topics" -> "?expand=sources,guides,faqs,hub";
                    case "guides" -> "?expand=sources,topics,hub";
                    default -> "?expand=guide,sources,hub";
                };
    }

    private static String relation(String type, String slug) {
        return switch (type) {
            case "sources" -> "/v1/sources/" + slug + "/guides?limit=20";
            case "topics" -> "/v1/faqs?limit=20&topic=" + slug;
            case "guides" -> "/v1/guides/" + slug + "/faqs?limit=20";
            default -> "/v1/faqs/" + slug;
        };
    }

    /** The slugs of a list; notes the addresses of its pages. */
    private List<String> slugs(String type, String query, int most, List<String> seen)
            throws IOException, InterruptedException {
        var slugs = new ArrayList<String>();
        var address = "/v1/" + type + query;
        for (var page = 0; page < most && !address.isEmpty(); page++) {
            seen.add(address);
            var request = HttpRequest.newBuilder(origin.resolve(address)).build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + ": " + answer.body());
            }
            SLUG.matcher(answer.body()).results().forEach(slug -> slugs.add(slug.group(1)));
            address = answer.headers().allValues("Link").stream()
                    .flatMap(link -> NEXT.matcher(link).results())
                    .map(next -> next.group(1))
                    .findFirst()
                    .orElse("");
        }
        return slugs;
    }
}
