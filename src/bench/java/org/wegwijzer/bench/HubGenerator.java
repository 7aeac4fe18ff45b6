package org.wegwijzer.bench;

import static org.wegwijzer.bench.JsonText.array;
import static org.wegwijzer.bench.JsonText.field;
import static org.wegwijzer.bench.JsonText.object;
import static org.wegwijzer.bench.JsonText.quoted;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Writes a hub of a given size as one JSON document (src/docs/bundle-format.md), always the same one:
 *
 * <pre>
 * javac -d target/bench/classes src/bench/java/org/wegwijzer/bench/*.java
 * java -cp target/bench/classes org.wegwijzer.bench.HubGenerator small|medium|large FILE
 * </pre>
 *
 * In each size the source {@code benchmark-source} is recommended by 2 topics, cited by 12 guides and has 6 faqs: three name it,
 * of the other three the guide cites it. Every text is in English, and every fifth entry is in Dutch as well.
 */
public final class HubGenerator {

    /** The languages of every hub that is written; one that names another in {@code lang} is refused. */
    static final List<String> LANGUAGES = List.of("en", "nl");

    private static final String BENCHMARK = "benchmark-source";
    private static final int BENCHMARK_TOPICS = 2;
    private static final int BENCHMARK_GUIDES = 12;
    private static final int BENCHMARK_FAQS = 6;
    private static final int FAQS_OF_CITING_GUIDES = 3;

    private static final List<String> KINDS =
            List.of("GOVERNMENT", "LEGISLATION", "EXAM_BODY", "MUNICIPALITY", "NGO", "PORTAL", "OTHER");

    private final Size size;
    private final Writer out;
    private final Dice dice = new Dice();

    private HubGenerator(Size size, Writer out) {
        this.size = size;
        this.out = out;
    }

    /** Writes the hub of the size that the first argument names to the file that the second names. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments, please: small, medium or large, and a file");
        }
        var size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        try (var out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            new HubGenerator(size, out).write();
        }
    }

    private enum Size {
        SMALL(8, 6, 24, 40),
        MEDIUM(200, 100, 5_000, 10_000),
        LARGE(2_000, 1_000, 100_000, 200_000);

        private final int sources;
        private final int topics;
        private final int guides;
        private final int faqs;

        Size(int sources, int topics, int guides, int faqs) {
            this.sources = sources;
            this.topics = topics;
            this.guides = guides;
            this.faqs = faqs;
        }
    }

    private void write() throws IOException {
        out.write("{\"hub\":");
        out.write(
                object(
                        field("defaultLanguage", "en"),
                        array("languages", LANGUAGES.stream().map(JsonText::quoted).toList()),
                        "\"texts\":{\"en\":{\"name\":\"Guide for newcomers\"},\"nl\":{\"name\":\"Wegwijzer voor nieuwkomers\"}}"));
        list("sources", size.sources, this::source);
        list("topics", size.topics, this::topic);
        list("guides", size.guides, this::guide);
        list("faqs", size.faqs, this::faq);
        out.write("\n}\n");
    }

    private void list(String name, int count, IntFunction<String> entry) throws IOException {
        out.write(",\n\"" + name + "\":[");
        for (var number = 0; number < count; number++) {
            out.write(number == 0 ? "\n" : ",\n");
            out.write(entry.apply(number));
        }
        out.write("]");
    }

    private String source(int number) {
        return object(
                field("slug", sourceSlug(number)),
                field("kind", dice.any(KINDS)),
                field("url", "https://source-%s.example.org/".formatted(number)),
                texts(number, EntryText.any(dice), text -> {
                    var name = text.say("Office for the %s, %s", "Loket voor de %s, %s");
                    return object(field("name", name), field("description", text.say(Phrase.SENTENCES, 2)));
                }));
    }

    private String topic(int number) {
        var about = EntryText.any(dice);
        return object(
                field("slug", topicSlug(number)),
                "\"position\":" + (number + 1),
                number > 0 && number % 10 == 0 ? field("parent", topicSlug(number / 10)) : "",
                sources(about, dice.numbers(3 + dice.below(5), 1, size.sources), number < BENCHMARK_TOPICS),
                texts(number, about, text -> {
                    var title = text.say("The %s in %s", "De %s in %s");
                    return object(
                            field("title", title),
                            field("description", text.say(Phrase.SENTENCES, 2)),
                            array("keyPoints", List.of(quoted(text.say(Phrase.SENTENCES, 1)))));
                }));
    }

    private String guide(int number) {
        var about = EntryText.any(dice);
        var cited = dice.numbers(1 + dice.below(3), 1, size.sources);
        var next = guideSlug(number % 2 == 0 ? (number + 1) % size.guides : dice.below(number));
        return object(
                field("slug", guideSlug(number)),
                topics(1 + dice.below(3)),
                sources(about, cited, number < BENCHMARK_GUIDES),
                array("next", List.of(quoted(next))),
                field("reviewedDate", "2026-%02d-%02d".formatted(1 + dice.below(10), 1 + dice.below(28))),
                texts(number, about, text -> {
                    var title = text.say("Arrange the %s in %s with your %s", "Regel de %s in %s met uw %s");
                    return object(
                            field("title", title),
                            field("summary", text.say(Phrase.SENTENCES, 2)),
                            field("body", text.body(sourceSlug(cited.get(0)), next)));
                }));
    }

    private String faq(int number) {
        var ofCitingGuide = number < FAQS_OF_CITING_GUIDES;
        var guide = ofCitingGuide ? number : BENCHMARK_GUIDES + dice.below(size.guides - BENCHMARK_GUIDES);
        return object(
                field("slug", "faq-%06d".formatted(number)),
                field("guide", guideSlug(guide)),
                "\"position\":" + (1 + dice.below(100)),
                topics(1 + dice.below(2)),
                array(
                        "sources",
                        named(number).map(source -> quoted(sourceSlug(source))).toList()),
                texts(
                        number,
                        EntryText.any(dice),
                        text -> object(
                                field("question", text.say(Phrase.QUESTIONS, 1)), field("answer", text.say(Phrase.SENTENCES, 3)))));
    }

    /** The sources that a faq names: every third names one. */
    private Stream<Integer> named(int faq) {
        if (faq < BENCHMARK_FAQS) {
            return faq < FAQS_OF_CITING_GUIDES ? Stream.empty() : Stream.of(0);
        }
        return faq % 3 == 0 ? dice.numbers(1, 1, size.sources).stream() : Stream.empty();
    }

    private String topics(int count) {
        return array(
                "topics",
                dice.numbers(count, 0, size.topics).stream()
                        .map(topic ->
                                object(field("topic", topicSlug(topic)), "\"position\":" + dice.below(100_000)))
                        .toList());
    }

    private String sources(EntryText about, List<Integer> others, boolean benchmark) {
        var sources = benchmark ? Stream.concat(Stream.of(0), others.stream()) : others.stream();
        return array(
                "sources",
                sources.map(source ->
                                object(field("source", sourceSlug(source)), field("note", about.say(Phrase.SENTENCES, 1))))
                        .toList());
    }

    private static String sourceSlug(int number) {
        return number == 0 ? BENCHMARK : "source-%04d".formatted(number);
    }

    private static String topicSlug(int number) {
        return "topic-%04d".formatted(number);
    }

    private static String guideSlug(int number) {
        return "guide-%06d".formatted(number);
    }

    private static String texts(int number, EntryText english, Function<EntryText, String> text) {
        var dutch = number % 5 == 0 ? "\"nl\":" + text.apply(english.inDutch()) : "";
        return "\"texts\":" + object("\"en\":" + text.apply(english), dutch);
    }
}
