package org.wegwijzer.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a hub of a given size as one JSON document (src/docs/bundle-format.md), always the same one:
 *
 * <pre>java src/bench/java/org/wegwijzer/bench/HubGenerator.java small|medium|large FILE</pre>
 *
 * In each size the source {@code benchmark-source} is recommended by 2 topics, cited by 12 guides and has 6 faqs: three name it,
 * of the other three the guide cites it. Every text is in English, and every fifth entry is in Dutch as well.
 */
public final class HubGenerator {

    private static final String BENCHMARK = "benchmark-source";
    private static final int BENCHMARK_TOPICS = 2;
    private static final int BENCHMARK_GUIDES = 12;
    private static final int BENCHMARK_FAQS = 6;
    private static final int FAQS_OF_CITING_GUIDES = 3;

    private static final List<String> KINDS =
            List.of("GOVERNMENT", "LEGISLATION", "EXAM_BODY", "MUNICIPALITY", "NGO", "PORTAL", "OTHER");

    private static final List<String> TOWNS = List.of(
            ("Utrecht Rotterdam Amsterdam Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Haarlem Arnhem Enschede"
                            + " Zaanstad Amersfoort Zwolle Leiden Maastricht Dordrecht Ede Alkmaar Delft Emmen Deventer Venlo Assen")
                    .split(" "));

    /** What a text is about. */
    private static final List<Phrase> MATTERS = phrases("""
            residence permit | verblijfsvergunning
            civic integration exam | inburgeringsexamen
            health insurance | zorgverzekering
            driving licence | rijbewijs
            rent benefit | huurtoeslag
            child benefit | kinderbijslag
            family reunification | gezinshereniging
            naturalisation request | naturalisatieaanvraag
            diploma evaluation | diplomawaardering
            language course | taalcursus
            work permit | werkvergunning
            tax return | belastingaangifte
            school registration | schoolinschrijving
            registration as a resident | inschrijving als ingezetene
            asylum application | asielaanvraag
            student grant | studiefinanciering
            citizen service number | burgerservicenummer
            bank account | bankrekening
            general practitioner | huisarts
            social housing | sociale huurwoning
            unemployment benefit | werkloosheidsuitkering
            maternity leave | zwangerschapsverlof
            complaint procedure | klachtenprocedure
            participation statement | participatieverklaring
            """);

    /** What a text mentions besides. */
    private static final List<Phrase> THINGS = phrases("""
            passport | paspoort
            birth certificate | geboorteakte
            employment contract | arbeidscontract
            payslip | loonstrook
            passport photo | pasfoto
            appointment letter | afspraakbrief
            rental agreement | huurcontract
            marriage certificate | huwelijksakte
            medical certificate | medische verklaring
            sworn translation | beëdigde vertaling
            proof of payment | betaalbewijs
            application form | aanvraagformulier
            diploma | diploma
            bank statement | bankafschrift
            power of attorney | volmacht
            residence document | verblijfsdocument
            """);

    /** With matter, town and thing in this order, in any of them. */
    private static final List<Phrase> SENTENCES = phrases("""
            You ask for the %s at the city hall of %s, and you bring your %s with you. | U vraagt de %s aan bij het stadhuis van %s en u neemt uw %s mee.
            The desk for the %s in %s is open on weekdays and wants to see your %s. | Het loket voor de %s in %s is open op werkdagen en wil uw %s zien.
            A decision about the %s takes eight weeks in %s unless your %s is missing. | Een besluit over de %s duurt in %s acht weken, tenzij uw %s ontbreekt.
            If the %s is refused in %s you may object within six weeks with a copy of your %s. | Wordt de %s in %s geweigerd, dan maakt u binnen zes weken bezwaar met een kopie van uw %s.
            Costs of the %s differ: in %s you pay less when you send your %s online. | De kosten van de %s verschillen: in %s betaalt u minder als u uw %s online verstuurt.
            Volunteers explain the %s free of charge in the library of %s and read your %s with you. | Vrijwilligers leggen de %s gratis uit in de bibliotheek van %s en lezen uw %s met u.
            Keep the letter about the %s from %s together with your %s for at least five years. | Bewaar de brief over de %s uit %s samen met uw %s minstens vijf jaar.
            Whoever moves while the %s is pending tells %s the new address and renews the %s. | Wie verhuist terwijl de %s loopt, geeft %s het nieuwe adres door en vernieuwt de %s.
            Your employer may help with the %s, but only you can sign in %s for the %s. | Uw werkgever mag helpen met de %s, maar alleen u tekent in %s voor de %s.
            An interpreter for the %s is there on Tuesdays in %s; say so when you send the %s. | Op dinsdag is er een tolk voor de %s in %s; meld dit als u de %s stuurt.
            Without a valid %s you cannot stay registered in %s, even when your %s is still valid. | Zonder geldige %s blijft u niet ingeschreven in %s, ook al is uw %s nog geldig.
            Since this year the %s has been digital in %s, and a scan of your %s is enough. | Sinds dit jaar is de %s in %s digitaal en is een scan van uw %s genoeg.
            """);

    private static final List<Phrase> QUESTIONS = phrases("""
            How long does the %s take in %s? | Hoe lang duurt de %s in %s?
            What does the %s cost in %s? | Wat kost de %s in %s?
            Where do I ask for the %s in %s? | Waar vraag ik de %s aan in %s?
            Who helps me with the %s in %s? | Wie helpt mij met de %s in %s?
            Can I stop the %s when I leave %s? | Kan ik de %s stoppen als ik uit %s vertrek?
            """);

    private final Size size;
    private final Writer out;
    /** Seeded, so that two machines measure the same hub. */
    private final Random random = new Random(20_261_124);

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

    private record Phrase(String english, String dutch) {}

    private static List<Phrase> phrases(String lines) {
        return lines.lines()
                .map(line -> line.split(" \\| "))
                .map(pair -> new Phrase(pair[0], pair[1]))
                .toList();
    }

    /** What one entry is about, in one language. */
    private final class Text {

        private final Phrase matter;
        private final String town;
        private final boolean dutch;

        private Text(Phrase matter, String town, boolean dutch) {
            this.matter = matter;
            this.town = town;
            this.dutch = dutch;
        }

        private Text inDutch() {
            return new Text(matter, town, true);
        }

        private String word(Phrase phrase) {
            return dutch ? phrase.dutch : phrase.english;
        }

        private String say(String english, String inDutch) {
            return (dutch ? inDutch : english).formatted(word(matter), town, word(any(THINGS)));
        }

        private String say(List<Phrase> sentences, int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> any(sentences))
                    .map(sentence -> say(sentence.english, sentence.dutch))
                    .collect(Collectors.joining(" "));
        }

        private String items(String mark) {
            return IntStream.range(0, 4)
                    .mapToObj(item -> mark + say(SENTENCES, 1))
                    .collect(Collectors.joining("\n"));
        }

        /** Markdown of some 300 words. */
        private String body(String source, String next) {
            var links = say(
                    "Ask [the source](ref:source/SOURCE), then read [the next guide](ref:guide/NEXT).",
                    "Vraag het [de bron](ref:source/SOURCE) en lees [de volgende gids](ref:guide/NEXT).");
            return String.join(
                    "\n\n",
                    say(SENTENCES, 3),
                    say("## What you need", "## Wat u nodig hebt"),
                    items("- "),
                    say("## Step by step", "## Stap voor stap"),
                    items("1. "),
                    say("## Good to know", "## Goed om te weten"),
                    say(SENTENCES, 4),
                    links.replace("SOURCE", source).replace("NEXT", next));
        }
    }

    private void write() throws IOException {
        out.write("{\"hub\":");
        out.write(
                object(
                        field("defaultLanguage", "en"),
                        "\"languages\":[\"en\",\"nl\"]",
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
                field("kind", any(KINDS)),
                field("url", "https://source-%s.example.org/".formatted(number)),
                texts(number, anyText(), text -> {
                    var name = text.say("Office for the %s, %s", "Loket voor de %s, %s");
                    return object(field("name", name), field("description", text.say(SENTENCES, 2)));
                }));
    }

    private String topic(int number) {
        var about = anyText();
        return object(
                field("slug", topicSlug(number)),
                "\"position\":" + (number + 1),
                number > 0 && number % 10 == 0 ? field("parent", topicSlug(number / 10)) : "",
                sources(about, numbers(3 + random.nextInt(5), 1, size.sources), number < BENCHMARK_TOPICS),
                texts(number, about, text -> {
                    var title = text.say("The %s in %s", "De %s in %s");
                    return object(
                            field("title", title),
                            field("description", text.say(SENTENCES, 2)),
                            array("keyPoints", List.of(quoted(text.say(SENTENCES, 1)))));
                }));
    }

    private String guide(int number) {
        var about = anyText();
        var cited = numbers(1 + random.nextInt(3), 1, size.sources);
        var next = guideSlug(number % 2 == 0 ? (number + 1) % size.guides : random.nextInt(number));
        return object(
                field("slug", guideSlug(number)),
                topics(1 + random.nextInt(3)),
                sources(about, cited, number < BENCHMARK_GUIDES),
                array("next", List.of(quoted(next))),
                field("reviewedDate", "2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(28))),
                texts(number, about, text -> {
                    var title = text.say("Arrange the %s in %s with your %s", "Regel de %s in %s met uw %s");
                    return object(
                            field("title", title),
                            field("summary", text.say(SENTENCES, 2)),
                            field("body", text.body(sourceSlug(cited.get(0)), next)));
                }));
    }

    private String faq(int number) {
        var ofCitingGuide = number < FAQS_OF_CITING_GUIDES;
        var guide = ofCitingGuide ? number : BENCHMARK_GUIDES + random.nextInt(size.guides - BENCHMARK_GUIDES);
        return object(
                field("slug", "faq-%06d".formatted(number)),
                field("guide", guideSlug(guide)),
                "\"position\":" + (1 + random.nextInt(100)),
                topics(1 + random.nextInt(2)),
                array(
                        "sources",
                        named(number).map(source -> quoted(sourceSlug(source))).toList()),
                texts(
                        number,
                        anyText(),
                        text -> object(
                                field("question", text.say(QUESTIONS, 1)), field("answer", text.say(SENTENCES, 3)))));
    }

    /** The sources that a faq names: every third names one. */
    private Stream<Integer> named(int faq) {
        if (faq < BENCHMARK_FAQS) {
            return faq < FAQS_OF_CITING_GUIDES ? Stream.empty() : Stream.of(0);
        }
        return faq % 3 == 0 ? numbers(1, 1, size.sources).stream() : Stream.empty();
    }

    private String topics(int count) {
        return array(
                "topics",
                numbers(count, 0, size.topics).stream()
                        .map(topic ->
                                object(field("topic", topicSlug(topic)), "\"position\":" + random.nextInt(100_000)))
                        .toList());
    }

    private String sources(Text about, List<Integer> others, boolean benchmark) {
        var sources = benchmark ? Stream.concat(Stream.of(0), others.stream()) : others.stream();
        return array(
                "sources",
                sources.map(source ->
                                object(field("source", sourceSlug(source)), field("note", about.say(SENTENCES, 1))))
                        .toList());
    }

    /** Different numbers in the range; small ones more often, as a few sources and topics are in most texts. */
    private List<Integer> numbers(int count, int from, int to) {
        var numbers = new TreeSet<Integer>();
        while (numbers.size() < count) {
            var share = random.nextDouble();
            numbers.add(from + (int) (share * share * (to - from)));
        }
        return List.copyOf(numbers);
    }

    private Text anyText() {
        return new Text(any(MATTERS), any(TOWNS), false);
    }

    private <T> T any(List<T> words) {
        return words.get(random.nextInt(words.size()));
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

    private static String texts(int number, Text english, Function<Text, String> text) {
        var dutch = number % 5 == 0 ? "\"nl\":" + text.apply(english.inDutch()) : "";
        return "\"texts\":" + object("\"en\":" + text.apply(english), dutch);
    }

    private static String object(String... members) {
        return Stream.of(members).filter(member -> !member.isEmpty()).collect(Collectors.joining(",", "{", "}"));
    }

    private static String array(String name, List<String> values) {
        return "\"" + name + "\":[" + String.join(",", values) + "]";
    }

    private static String field(String name, String value) {
        return "\"" + name + "\":" + quoted(value);
    }

    /** As JSON; our words hold no other character that needs escaping. */
    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
