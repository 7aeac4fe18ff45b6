package org.wegwijzer.problem.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.markdown.Markdown;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemType;

/** Makes the pages about problems of the words that explain them. */
final class ProblemPages {

    /** Where the list of all is, and all others below. */
    static final String ROOT = "/problems";

    private static final String STYLE = "problems.css";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Explanations words = Explanations.load();
    private final String frame = text("frame.html");

    private ProblemPages() {}

    /** Every page, and its style, by address. */
    static Map<String, Asset> all() {
        return new ProblemPages().pages();
    }

    private Map<String, Asset> pages() {
        var pages = new HashMap<String, Asset>();
        pages.put(ROOT + "/" + STYLE, Asset.named(STYLE, Asset.bytes("problems/" + STYLE)));
        pages.put(ROOT, page("Problems and faults", index()));
        for (var type : ProblemType.values()) {
            var says = Objects.requireNonNull(words.types().get(type), type.name());
            pages.put(type.uri(), page(type.title(), ofType(type, says)));
        }
        for (var code : FaultCode.values()) {
            var says = Objects.requireNonNull(words.faults().get(code), code.name());
            pages.put(code.uri(), page(title(says), ofFault(code, says)));
        }
        return Map.copyOf(pages);
    }

    private Asset page(String title, String content) {
        var page = frame.replace("{title}", escaped(title)).replace("{content}", content);
        return Asset.of(Asset.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    private String index() {
        var types = Stream.of(ProblemType.values())
                .map(type -> entry(type.uri(), "%s %s".formatted(type.status(), name(type)), type.title()));
        return """
            <h1>Problems and faults</h1>
            <p>Every answer that is not a success says in <code>type</code> what kind of problem it is (RFC 9457), and in
            <code>errors</code> every fault of the request, each with a <code>code</code>. More codes may come.</p>
            <h2>Kinds of problems</h2>
            <dl>%s</dl>
            <h2 id="faults">Codes of faults</h2>
            %s
            """.formatted(types.collect(Collectors.joining()), faults());
    }

    private String faults() {
        return Stream.of(FaultCode.values())
                .map(code -> entry(
                        code.uri(),
                        code.name(),
                        title(Objects.requireNonNull(words.faults().get(code)))))
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    private static String entry(String address, String name, String title) {
        return "<dt><a href=\"%s\">%s</a></dt><dd>%s.</dd>%n".formatted(address, escaped(name), escaped(title));
    }

    private String ofType(ProblemType type, Explanation says) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", says.detail());
        var page = page(
                type.title(), "Status %s, type <code>%s</code>".formatted(type.status(), type.uri()), says, example);
        return type == ProblemType.INVALID_REQUEST ? page + "<h2>Faults</h2>" + faults() : page;
    }

    private static String ofFault(FaultCode code, Explanation says) {
        var place = says.in() == null ? Fault.Place.QUERY : says.in();
        var fault = new Fault(place, String.valueOf(says.location()), code, says.detail(), allowed(says), meant(says));
        return page(title(says), "Code <code>%s</code>".formatted(code.name()), says, fault);
    }

    private static List<String> allowed(Explanation says) {
        return Objects.requireNonNull(says.allowed());
    }

    private static List<String> meant(Explanation says) {
        return Objects.requireNonNull(says.didYouMean());
    }

    private static String page(String title, String code, Explanation says, Object answer) {
        return """
            <h1>%s</h1>
            <p class="code">%s</p>
            <h2>Where it comes from</h2>
            %s
            <h2>What helps</h2>
            %s
            <h2>An example</h2>
            <pre tabindex="0" role="region" aria-label="A request"><code>%s</code></pre>
            <pre tabindex="0" role="region" aria-label="What it is told"><code>%s</code></pre>
            """.formatted(
                        escaped(title),
                        code,
                        html(says.cause()),
                        html(says.cure()),
                        escaped(says.request()),
                        escaped(json(answer)));
    }

    private static String title(Explanation says) {
        return Objects.requireNonNull(says.title());
    }

    private static String name(ProblemType type) {
        return type.uri().substring(ROOT.length() + 1);
    }

    private static String html(String text) {
        return Markdown.parse(text).html(reference -> Optional.empty());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String text(String name) {
        return new String(Asset.bytes("problems/" + name), StandardCharsets.UTF_8);
    }
}
